//! Safety: warnings that run out, and a moment that somebody finds risky.

use super::By;
use contact::book::check_in::OwnMoment;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Days that a warning holds at most; then it is looked at again or it is gone.
pub const WARNING_DAYS_MAX: i32 = 90;
/// Days that a warning holds unless somebody says otherwise.
pub const WARNING_DAYS: i32 = 30;
/// Minutes from now on which a check-in can be set, at least.
pub const AHEAD_MINUTES_MIN: i64 = 5;
/// Days ahead that a check-in can be set at most.
pub const AHEAD_DAYS_MAX: i64 = 14;
/// Minutes that "I need longer" gives.
pub const LONGER_MINUTES: i64 = 30;
/// Days after the moment that everything about it is gone, whatever happens.
pub const MOMENT_KEPT_DAYS: i64 = 7;

/// Something that whoever makes contact must know: a fact, with a last day. The client reads it too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// What to heed.
    pub text: String,
    /// Its last day; on the next it is gone.
    pub until: Day,
    /// Who wrote it down.
    pub by: By,
    /// When.
    pub at: Moment,
}

/// Whether a warning may hold until this day.
pub fn can_warn_until(today: Day, until: Day) -> bool {
    (today.number()..=today.number().saturating_add(WARNING_DAYS_MAX)).contains(&until.number())
}

/// Whether a check-in can be set for this moment.
pub fn can_be_set_for(now: Moment, due: Moment) -> bool {
    now.plus_seconds(AHEAD_MINUTES_MIN * 60) <= due && due <= now.plus_days(AHEAD_DAYS_MAX)
}

/// What somebody wrote for whoever looks when they do not check in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ForOnCall {
    /// Where they are, with whom, what they are afraid of: as much as they want.
    pub words: String,
    /// What should be done, and what not.
    pub then: String,
}

/// The head of the dossier that opens when a check-in lapses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealedMoment {
    /// When it lapses.
    pub due: Moment,
    /// Who set it, by their pseudonym.
    pub pseudonym: String,
    /// What they wrote.
    pub words: ForOnCall,
    /// The letters that the alarm is.
    pub letters: Vec<Id>,
    /// Who said that they are safe, once somebody did.
    pub safe: Option<By>,
}

/// Heads of this kind as they are kept.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum MomentHead {
    /// What whoever set it can open.
    #[serde(rename = "safe-moment")]
    Own(OwnMoment),
    /// What opens when it lapses.
    #[serde(rename = "sealed-moment")]
    Sealed(SealedMoment),
}

/// The alarm: delivered when nobody checked in. Until then nobody has it.
#[derive(Clone, Serialize, Deserialize)]
#[serde(tag = "safety", rename_all = "kebab-case")]
pub enum Alarm {
    /// Somebody did not check in.
    Lapsed {
        /// The dossier with their words.
        sealed: Id,
        /// Since when.
        due: Moment,
        /// Opens it.
        secret: [u8; 32],
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_warning_never_holds_for_ever() {
        let today = Day::from_number(100);
        let day = |number| Day::from_number(number);
        assert!(can_warn_until(today, today) && can_warn_until(today, day(100 + WARNING_DAYS_MAX)));
        assert!(!can_warn_until(today, day(99)) && !can_warn_until(today, day(101 + WARNING_DAYS_MAX)));
    }

    proptest! {
        #[test]
        fn a_check_in_is_set_for_soon_and_not_for_the_past(now in 0i64..4_000_000_000, ahead in -9_000_000i64..9_000_000) {
            let (now, due) = (Moment::from_seconds(now), Moment::from_seconds(now + ahead));
            let soon = (AHEAD_MINUTES_MIN * 60..=AHEAD_DAYS_MAX * 86_400).contains(&ahead);
            prop_assert_eq!(can_be_set_for(now, due), soon);
        }
    }
}
