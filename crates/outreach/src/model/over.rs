//! When a shift is over: when one of the two says so; by itself a day after it began; and long before that it is said that
//! it lasts too long (ACT-40, NFR-10).

use crate::model::ShiftHead;
use crate::model::shift::FORGOTTEN_AFTER_DAYS;
use store::Moment;

/// Minutes after a shift has lasted long enough until nobody new is written to. Counting goes on.
pub const GRACE_MINUTES: i64 = 30;
/// Minutes after its end in which a message is still kept that went out while the other of the duo stopped.
pub const LATE_WORD_MINUTES: i64 = 30;

const SECONDS_PER_MINUTE: i64 = 60;

impl ShiftHead {
    /// The head as it stands now. A shift that nobody ended is over a day after it began, and lasted as long as the team
    /// lets a shift last: how long it really was, nobody knows.
    #[must_use]
    pub fn settled(self, now: Moment) -> ShiftHead {
        let forgotten = self.ended.is_none() && now >= self.started.plus_days(FORGOTTEN_AFTER_DAYS);
        let ended = match forgotten {
            true => Some(self.started.plus_seconds(self.may_last * SECONDS_PER_MINUTE)),
            false => self.ended,
        };
        ShiftHead { ended, ..self }
    }

    /// Whether it lasts so long that nobody new is written to any more.
    pub fn is_too_long(&self, now: Moment) -> bool {
        self.runs() && kit::when::minutes_between(self.started, now) >= self.may_last + GRACE_MINUTES
    }

    /// Whether a message that somebody sent can be kept here: while it runs, and shortly after.
    pub fn takes_word(&self, now: Moment) -> bool {
        let late = |ended: Moment| now < ended.plus_seconds(LATE_WORD_MINUTES * SECONDS_PER_MINUTE);
        self.channel.has_handles() && self.ended.is_none_or(late)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::shift::tests::head;

    fn after(minutes: i64) -> Moment {
        head().started.plus_seconds(minutes * SECONDS_PER_MINUTE)
    }

    #[test]
    fn what_nobody_ended_is_over_after_a_day_and_lasted_as_long_as_it_might() {
        assert!(head().settled(after(24 * 60 - 1)).runs());
        assert_eq!(head().settled(after(24 * 60)).ended, Some(after(head().may_last)));
        let ended = ShiftHead { ended: Some(after(30)), ..head() };
        assert_eq!(ended.clone().settled(after(24 * 60)), ended);
    }

    #[test]
    fn half_an_hour_after_long_enough_nobody_new_is_written_to() {
        let limit = head().may_last;
        assert!(!head().is_too_long(after(limit + GRACE_MINUTES - 1)));
        assert!(head().is_too_long(after(limit + GRACE_MINUTES)));
        assert!(!head().settled(after(48 * 60)).is_too_long(after(48 * 60)), "it is over");
    }

    #[test]
    fn a_message_that_went_out_while_a_colleague_stopped_is_kept() {
        let ended = ShiftHead { ended: Some(after(60)), ..head() };
        assert!(head().takes_word(after(60)) && ended.takes_word(after(60 + LATE_WORD_MINUTES - 1)));
        assert!(!ended.takes_word(after(60 + LATE_WORD_MINUTES)));
    }
}
