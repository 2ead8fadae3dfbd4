//! A contact in a shift, as its duo sees it.

use crate::book::KeptAttempt;
use crate::model::youth::Counsel;
use crate::model::{Attempt, Field, NotAgain, State};
use kit::Page;
use store::Id;

/// A contact as shown.
pub(super) struct Row {
    pub(super) id: Id,
    pub(super) attempt: Attempt,
    pub(super) answered: bool,
    pub(super) again: Again,
    pub(super) interpretation: Option<String>,
    pub(super) own_reason: Option<String>,
    /// Under the youth protocol: whether this reader is asked to read along.
    pub(super) to_read: bool,
    pub(super) consultations: Vec<(Id, bool, Counsel)>,
    pub(super) consulted: bool,
    pub(super) of_age: OfAge,
    /// Noted just now: a slip can be taken back.
    pub(super) fresh: bool,
}

/// Whether one of the duo said that somebody is 18 or older after all.
pub(super) enum OfAge {
    Unsaid,
    ByMe,
    ByOther,
}

impl OfAge {
    fn of(attempt: &Attempt, me: Id) -> OfAge {
        match attempt.step.and_then(|step| step.of_age) {
            None => OfAge::Unsaid,
            Some(first) if first == me => OfAge::ByMe,
            Some(_) => OfAge::ByOther,
        }
    }
}

/// Whether a second message can go.
pub(super) enum Again {
    Now,
    /// Its days are over, and something else stands in its way: the key of what to say.
    NotNow(&'static str),
    From(String),
    No,
}

impl Row {
    pub(super) fn of(page: &Page, kept: KeptAttempt, now: store::Moment, field: &Field, me: Id) -> Row {
        let attempt = kept.attempt;
        let pause = field.rules.pause_days;
        let again = match attempt.may_try_again(now, pause) {
            Ok(()) => Again::Now,
            Err(NotAgain::TooSoon) => {
                Again::From(page.day(crate::model::night::today(attempt.again_from(pause))))
            }
            Err(NotAgain::Answered | NotAgain::Enough | NotAgain::NotSeen) => Again::No,
        };
        let counsel: Vec<&Counsel> = kept.consultations.iter().map(|(_, one)| &one.counsel).collect();
        Row {
            id: kept.id,
            answered: attempt.state == State::Answered,
            again,
            interpretation: kept.interpretation.map(|one| one.text),
            own_reason: field.reason_of(&attempt).map(str::to_owned),
            to_read: attempt.step.is_some_and(|step| !step.seen && step.by != me),
            of_age: OfAge::of(&attempt, me),
            fresh: attempt.number == 1 && attempt.state == State::Sent && attempt.is_fresh(now),
            consulted: attempt.is_consulted(&counsel),
            consultations: kept
                .consultations
                .into_iter()
                .map(|(id, one)| (id, one.counsel.may_agree(me), one.counsel))
                .collect(),
            attempt,
        }
    }
}
