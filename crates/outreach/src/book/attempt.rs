//! First contacts: the message that somebody sent by hand. The check before it is [`super::check`], what came of it
//! [`super::outcome`].

use crate::book::check::{Checked, check, remember_for_partners};
use crate::book::marks::Held;
use crate::book::shift::ToWrite;
use crate::book::{again, field, marks};
use crate::model::attempt::{Attempt, INTERPRETATION_DAYS, Interpretation, NotAgain, Reason, Record, State};
use crate::model::youth::{Counsel, Step};
use crate::model::{Counted, Handle, ShiftHead};
use kit::Problem;
use people::{Acting, Work};
use store::sealed::{Dossier, Sheet};
use store::{Id, Moment, Timer};

/// Why a message is not to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotSent {
    /// Somebody wrote to this name not long ago, or it asked not to be written to. It is not said which.
    #[error("not to be written to now")]
    LeaveBe,
    /// Outreach is not allowed on this channel any more.
    #[error("outreach is not allowed here")]
    NotHere,
    /// Enough was sent today over this kind of channel.
    #[error("enough was sent today")]
    EnoughToday,
    /// The shift has lasted long enough, and some more.
    #[error("the shift has lasted long enough")]
    LongEnough,
    /// No second message now.
    #[error(transparent)]
    NotAgain(#[from] NotAgain),
    /// Something else.
    #[error(transparent)]
    Problem(#[from] Problem),
}

impl From<NotSent> for Problem {
    fn from(not_sent: NotSent) -> Problem {
        match not_sent {
            NotSent::LeaveBe | NotSent::NotHere | NotSent::LongEnough | NotSent::NotAgain(_) => {
                Problem::Conflict
            }
            NotSent::EnoughToday => Problem::TooMany,
            NotSent::Problem(problem) => problem,
        }
    }
}

/// A first message that somebody sends by hand, to one person.
pub struct NewAttempt {
    /// To whom.
    pub handle: Handle,
    /// Why.
    pub reason: Reason,
    /// What the duo makes of it, if anything: unconfirmed.
    pub interpretation: Option<String>,
}

/// Keeps a first message that somebody sends by hand, to one person, after the contact check.
///
/// # Errors
/// [`NotSent`]; as a [`Problem`]: [`Problem::Conflict`] once the shift is over, where nobody's name is noted, or when
/// a colleague wrote to the same name at the same moment.
pub async fn send(acting: &Acting, shift: Id, new: NewAttempt) -> Result<Id, NotSent> {
    send_for(acting, shift, new, None).await
}

/// How many first messages the duo of a shift can still send today (H-02).
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn left_today(
    acting: &Acting,
    head: &crate::model::ShiftHead,
    rules: &crate::model::Rules,
) -> Result<usize, Problem> {
    Ok(marks::places_of_duo(acting, &head.duo, rules.ceiling).await?.len())
}

/// As [`send`], for a reason of the team's own (OUT-10).
///
/// # Errors
/// As [`send`]; [`Problem::Missing`] when the reason is not in use.
pub async fn send_for(
    acting: &Acting,
    shift: Id,
    new: NewAttempt,
    own_reason: Option<Id>,
) -> Result<Id, NotSent> {
    let field = field::read(acting).await?;
    if own_reason.is_some_and(|id| field.reason(id).is_none_or(|reason| reason.away)) {
        return Err(Problem::Missing.into());
    }
    let open = ToWrite::open(acting, shift).await?;
    let now = acting.ask().house.now();
    if !open.head.takes_word(now) {
        return Err(Problem::Conflict.into());
    }
    if let Some(id) = just_sent(&open, &new.handle, now) {
        return Ok(id);
    }
    let channel = open.head.channel;
    let held = Held::of(acting, &open.head, &new.handle);
    // Whoever was told yes and wrote is not told no afterwards.
    let was_told_yes = held.is_ours(acting).await?;
    if !was_told_yes {
        may_still(acting, &open.head, &new.handle).await?;
    }
    let of_all = marks::place_today(acting, channel).await?;
    let of_duo = marks::place_of_duo(acting, &open.head.duo, field.rules.ceiling).await?;
    if !was_told_yes && (of_all.is_none() || of_duo.is_none()) {
        return Err(NotSent::EnoughToday);
    }
    let mut work = open.work(acting).await?;
    for place in of_all.into_iter().chain(of_duo) {
        marks::take_place(&mut work, place);
    }
    held.let_go(&mut work);
    if was_told_yes {
        // Whatever others kept meanwhile.
        marks::remember_again(acting, &mut work, channel, &new.handle);
    } else {
        marks::remember_first(acting, &mut work, channel, &new.handle);
    }
    remember_for_partners(acting, &mut work, channel, &new.handle).await?;
    let attempt = Attempt {
        handle: new.handle,
        channel,
        reason: new.reason,
        sent_at: work.now,
        number: 1,
        state: State::Sent,
        told: None,
        silence_timer: work.id(),
        own_reason,
        step: open.head.is_careful_with(new.reason).then(|| Step::by(acting.worker().id)),
    };
    let id = work.append(&open.dossier, &Record::Attempt(attempt.clone()))?;
    erase_when_silent(acting, &mut work, &open.dossier, id, &attempt);
    let again_from = attempt.again_from(field.rules.pause_days);
    again::remind(acting, &mut work, &open.head.duo, (id, &attempt), again_from).await?;
    if let Some(text) = new.interpretation {
        keep_unconfirmed(&mut work, &open.dossier, id, text)?;
    }
    open.count(acting, &mut work, Counted::Sent).await?;
    if new.reason == Reason::InfoRound {
        open.count(acting, &mut work, Counted::Informed).await?;
    }
    acting.keep(work).await?;
    Ok(id)
}

/// The contact that this message is, when the same form came twice.
fn just_sent(open: &ToWrite, handle: &Handle, now: Moment) -> Option<Id> {
    let plain = handle.plain();
    open.records.iter().find_map(|sheet| match &sheet.content {
        Some(Record::Attempt(one)) if one.handle.plain() == plain && one.is_fresh(now) => Some(sheet.id),
        _ => None,
    })
}

/// Whether a message may go that nobody asked about before.
async fn may_still(acting: &Acting, head: &ShiftHead, handle: &Handle) -> Result<(), NotSent> {
    if head.is_too_long(acting.ask().house.now()) {
        return Err(NotSent::LongEnough);
    }
    match check(acting, head, handle).await? {
        Checked::LeaveBe => Err(NotSent::LeaveBe),
        _ => Ok(()),
    }
}

/// A message went out to a name that is to be left be, or above the ceiling: that it went is kept, so that nobody writes there
/// again soon, and it is counted. The name is not.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn went_out(acting: &Acting, shift: Id, handle: &Handle) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let mut work = open.work(acting).await?;
    marks::remember_again(acting, &mut work, open.head.channel, handle);
    remember_for_partners(acting, &mut work, open.head.channel, handle).await?;
    open.count(acting, &mut work, Counted::Sent).await?;
    acting.keep(work).await
}

/// Until when a name is kept while nothing comes back (DAT-01).
pub(super) fn silent_until(acting: &Acting, attempt: &Attempt) -> Moment {
    attempt.sent_at.plus_days(acting.ask().house.settings.handle_days)
}

/// Silence erases the name some days after the last message.
pub(super) fn erase_when_silent(
    acting: &Acting,
    work: &mut Work,
    dossier: &Dossier,
    id: Id,
    attempt: &Attempt,
) {
    let due = silent_until(acting, attempt);
    let deed = store::Deed::EraseRecord { dossier: dossier.id(), record: id };
    work.unit.timer(Timer { id: attempt.silence_timer, due, deed });
}

/// What the duo made of somebody vanishes by itself unless the person confirms it (OUT-11).
fn keep_unconfirmed(work: &mut Work, dossier: &Dossier, attempt: Id, text: String) -> Result<(), Problem> {
    let record = work.append(dossier, &Record::Interpretation(Interpretation { attempt, text }))?;
    let due = work.now.plus_days(INTERPRETATION_DAYS);
    work.at(due, store::Deed::EraseRecord { dossier: dossier.id(), record });
    Ok(())
}

/// A contact in an open shift.
pub(super) fn attempt_in(open: &ToWrite, id: Id) -> Result<(&Sheet<Record>, &Attempt), Problem> {
    open.records
        .iter()
        .find_map(|sheet| match &sheet.content {
            Some(Record::Attempt(attempt)) if sheet.id == id => Some((sheet, attempt)),
            _ => None,
        })
        .ok_or(Problem::Missing)
}

/// What the duo made of a contact, while that is kept.
pub(super) fn interpretation_in(open: &ToWrite, attempt: Id) -> Option<(&Sheet<Record>, &Interpretation)> {
    open.records.iter().find_map(|sheet| match &sheet.content {
        Some(Record::Interpretation(one)) if one.attempt == attempt => Some((sheet, one)),
        _ => None,
    })
}

/// Advice that was asked about a contact.
pub(super) fn consultations_in(open: &ToWrite, attempt: Id) -> impl Iterator<Item = (Id, &Counsel)> {
    open.records.iter().filter_map(move |sheet| match &sheet.content {
        Some(Record::Consultation(one)) if one.attempt == attempt => Some((sheet.id, &one.counsel)),
        _ => None,
    })
}
