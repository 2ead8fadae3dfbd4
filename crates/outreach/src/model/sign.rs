//! What a buddy says after an alarm: a person answers it, not a timer (SAF-20).

use super::coded::coded;
use crate::model::visit::{NotNow, VisitHead};
use store::{Id, Moment};

/// Minutes after the check-in when the team lead is warned as well, unless the buddy says that they call.
pub const LEAD_AFTER_MINUTES: i64 = 10;
/// So many minutes "I am calling them" holds the team lead's alarm back: who calls and hears nothing is helped then.
pub const CALLING_MINUTES: i64 = 10;
/// Minutes until the next check-in after the buddy spoke with them.
pub const SPOKEN_MINUTES: i64 = 30;

const SECONDS_PER_MINUTE: i64 = 60;

coded!(
    /// What the buddy says.
    Sign, "outreach-sign-", {
        /// They are trying to reach them.
        Calling = "calling",
        /// They spoke with them, and all is well.
        Spoken = "spoken",
        /// They call the emergency number.
        Emergency = "emergency",
    }
);

/// When the team lead is warned about a check-in.
pub fn lead_due(due: Moment) -> Moment {
    due.plus_seconds(LEAD_AFTER_MINUTES * SECONDS_PER_MINUTE)
}

/// When the team lead is warned about a check-in after "I am calling them". However often that is said, the lead waits so
/// many minutes more and no longer (decision 0029).
pub fn lead_due_while_calling(due: Moment, now: Moment) -> Moment {
    let more = |from: Moment| from.plus_seconds(CALLING_MINUTES * SECONDS_PER_MINUTE);
    more(now).min(more(lead_due(due)))
}

/// When the duo checks in after the buddy spoke with them.
pub fn due_after_speaking(now: Moment) -> Moment {
    now.plus_seconds(SPOKEN_MINUTES * SECONDS_PER_MINUTE)
}

impl VisitHead {
    /// Whether this worker may answer the alarm now: the buddy, once the check-in is past.
    ///
    /// # Errors
    /// [`NotNow::Over`] when the duo checked out, [`NotNow::NotYet`] before the check-in is past.
    pub fn answers_alarm(&self, worker: Id, now: Moment) -> Result<bool, NotNow> {
        if self.watched()?.due > now {
            return Err(NotNow::NotYet);
        }
        Ok(self.buddy.id == worker)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lead_is_warned_after_the_buddy_had_time_and_calling_gives_more() {
        let at = |minutes: i64| Moment::from_seconds(minutes * SECONDS_PER_MINUTE);
        assert_eq!(lead_due(at(60)), at(70));
        assert_eq!(lead_due_while_calling(at(60), at(68)), at(78));
        assert_eq!(lead_due_while_calling(at(60), at(77)), at(80), "said once more");
        assert_eq!(due_after_speaking(at(65)), at(95));
    }
}
