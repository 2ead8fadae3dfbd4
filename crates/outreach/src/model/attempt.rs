//! A first contact: one person, one reason to say hello, at most two messages with a long pause between.
//!
//! What a page said about somebody is never kept, only the code of the reason (DAT-02). What the duo made of it
//! is a record of its own that vanishes by itself unless the person confirmed it (OUT-11).

use crate::model::coded::coded;
use crate::model::youth::{Consultation, Step};
use crate::model::{ChannelKind, Handle};
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// Messages to somebody who does not answer (OUT-04).
pub const TRIES_MAX: u8 = 2;
/// Days between the two; a team can make it longer ([`crate::model::Rules`]).
pub const PAUSE_DAYS: i64 = 14;
/// Minutes in which a message that was noted by a slip is taken back without a trace (NFR-07).
pub const SLIP_MINUTES: i64 = 10;
/// Days that the duo's interpretation is kept while the person did not confirm it.
pub const INTERPRETATION_DAYS: i64 = 7;
/// First messages a day that an organisation sends over one kind of channel (H-02).
pub const SENT_A_DAY_MAX: u8 = 60;
/// Days that "please do not write to me" is remembered.
pub const NO_IS_KEPT_DAYS: i64 = 2 * 365;

coded! {
    /// A reason to say hello (OUT-10). Somebody picks it; nothing is ever matched by the program (H-03), and
    /// none of them says anything about the person by itself.
    Reason, "outreach-reason-", {
        /// Words about a quick date.
        QuickDate = "quick-date",
        /// Tired or hurried words.
        TiredOrHurried = "tired-or-hurried",
        /// Asks for a place to stay.
        PlaceToStay = "place-to-stay",
        /// Seems to be under 18.
        SeemsYoung = "seems-young",
        /// A round to let people know what help there is.
        InfoRound = "info-round",
        /// Something else.
        Other = "other",
    }
}

impl Reason {
    /// Key of what to keep in mind: how often it means nothing, and what it does not say.
    pub fn caution_key(self) -> String {
        format!("outreach-caution-{}", self.code())
    }
}

/// How far a contact came. There is no state for "refused" or "closed": what is refused is erased at once, and
/// what stays silent is erased by its timer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Sent, and silent until now.
    Sent,
    /// Answered.
    Answered,
}

/// What stands in a shift beside its head.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Record {
    /// A contact.
    Attempt(Attempt),
    /// What the duo made of it.
    Interpretation(Interpretation),
    /// Advice that was asked about somebody young.
    Consultation(Consultation),
}

/// A contact with one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// The name on the site, for as long as it is needed (DAT-01).
    pub handle: Handle,
    /// Where.
    pub channel: ChannelKind,
    /// Why hello was said.
    pub reason: Reason,
    /// When the last message went.
    pub sent_at: Moment,
    /// How many messages went: 1 or 2.
    pub number: u8,
    /// How far it came.
    pub state: State,
    /// What the duo had made of it, once the person confirmed it.
    pub told: Option<String>,
    /// The timer that erases it when nothing comes back.
    pub silence_timer: Id,
    /// The reason, when it is one of the team's own.
    pub own_reason: Option<Id>,
    /// Under the youth protocol: the last step.
    pub step: Option<Step>,
}

/// What the duo made of what they saw: a guess, for a few days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Interpretation {
    /// The contact it is about.
    pub attempt: Id,
    /// In the words of the duo.
    pub text: String,
}

/// Why there is no second message now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAgain {
    /// There was an answer: write in the conversation.
    #[error("there was an answer")]
    Answered,
    /// Two messages are enough.
    #[error("two messages went already")]
    Enough,
    /// The pause is not over.
    #[error("the pause is not over")]
    TooSoon,
    /// The other of the duo has not read along yet.
    #[error("the other of the duo has not read along yet")]
    NotSeen,
}

impl Attempt {
    /// Whether it was noted just now.
    pub fn is_fresh(&self, now: Moment) -> bool {
        kit::when::minutes_between(self.sent_at, now) < SLIP_MINUTES
    }

    /// From when a second message may go.
    pub fn again_from(&self, pause_days: i64) -> Moment {
        self.sent_at.plus_days(pause_days.max(PAUSE_DAYS))
    }

    /// Whether a second message may go now.
    ///
    /// # Errors
    /// [`NotAgain`] says why not.
    pub fn may_try_again(&self, now: Moment, pause_days: i64) -> Result<(), NotAgain> {
        if self.state == State::Answered {
            Err(NotAgain::Answered)
        } else if self.number >= TRIES_MAX {
            Err(NotAgain::Enough)
        } else if now < self.again_from(pause_days) {
            Err(NotAgain::TooSoon)
        } else if self.waits_for_other() {
            Err(NotAgain::NotSeen)
        } else {
            Ok(())
        }
    }

    /// The contact after a second message.
    ///
    /// # Errors
    /// As [`Attempt::may_try_again`].
    pub fn tried_again(&self, now: Moment, pause_days: i64) -> Result<Attempt, NotAgain> {
        self.may_try_again(now, pause_days)?;
        Ok(Attempt { sent_at: now, number: self.number.saturating_add(1), ..self.clone() })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn attempt() -> Attempt {
        Attempt {
            handle: Handle::parse("boom_21").unwrap(),
            channel: ChannelKind::ChatSite,
            reason: Reason::QuickDate,
            sent_at: Moment::from_seconds(0),
            number: 1,
            state: State::Sent,
            told: None,
            silence_timer: Id::from_bytes([1; 16]),
            own_reason: None,
            step: None,
        }
    }

    #[test]
    fn there_are_two_messages_at_most_with_a_long_pause_between() {
        let first = attempt();
        let after = |days| first.sent_at.plus_days(days);
        assert_eq!(first.tried_again(after(PAUSE_DAYS).plus_seconds(-1), 0), Err(NotAgain::TooSoon));
        let second = first.tried_again(after(PAUSE_DAYS), 0).unwrap();
        assert_eq!(first.tried_again(after(PAUSE_DAYS), 20), Err(NotAgain::TooSoon));
        assert_eq!((second.number, second.sent_at), (2, after(PAUSE_DAYS)));
        assert_eq!(second.tried_again(after(900), 0), Err(NotAgain::Enough));
    }

    #[test]
    fn who_answered_gets_no_second_first_message() {
        let answered = Attempt { state: State::Answered, ..attempt() };
        assert_eq!(answered.may_try_again(Moment::from_seconds(i64::MAX), 0), Err(NotAgain::Answered));
    }

    #[test]
    fn a_contact_keeps_a_code_for_its_reason_and_no_words_of_the_page() {
        let kept = serde_json::to_value(Record::Attempt(attempt())).unwrap();
        let fields: Vec<&str> = kept.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(
            fields,
            [
                "channel",
                "handle",
                "number",
                "own_reason",
                "reason",
                "record",
                "sent_at",
                "silence_timer",
                "state",
                "step",
                "told"
            ]
        );
        assert_eq!(kept["reason"], "quick-date");
        assert_eq!(serde_json::from_value::<Record>(kept).unwrap(), Record::Attempt(attempt()));
    }
}
