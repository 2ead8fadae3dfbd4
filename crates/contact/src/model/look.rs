//! The agreed moment: from when the person looks here again. No mail and no phone is needed for it, and nobody
//! counts whether they did (H-16).

use super::codes::coded;
use super::{ConversationHead, local};
use serde::{Deserialize, Serialize};
use store::{Day, Moment};

/// "This evening" and "after six" begin at these hours.
const EVENING: u8 = 20;
const AFTER_SIX: u8 = 18;
/// A day that was chosen begins to count at this hour.
const MORNING: u8 = 9;
/// So many days ahead a moment may be.
pub const LOOK_DAYS_MAX: i32 = 60;
/// A moment that went by is shown for so many seconds more; then nothing is agreed any longer.
pub const LOOK_GRACE_SECONDS: i64 = 12 * 60 * 60;

coded! {
    /// When somebody looks again.
    LookWhen {
        /// This evening.
        Evening = "evening", "contact-look-evening";
        /// Tomorrow after six.
        Tomorrow = "tomorrow", "contact-look-tomorrow";
        /// A day of their own choice.
        Day = "day", "contact-look-day";
        /// They do not know, and that is fine.
        Unknown = "unknown", "contact-look-unknown";
    }
}

/// A moment that a worker proposed.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
pub struct LookProposed {
    /// Name of the worker.
    pub by: String,
    /// The moment.
    pub at: Moment,
}

/// What is wrong with a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMoment {
    /// It has gone by.
    Past,
    /// It is more than [`LOOK_DAYS_MAX`] days ahead.
    TooFar,
    /// No day was given.
    NoDay,
}

impl LookWhen {
    /// The moment that is meant; none for "I do not know".
    ///
    /// # Errors
    /// [`NoMoment`].
    pub fn moment(self, day: Option<Day>, now: Moment) -> Result<Option<Moment>, NoMoment> {
        let today = local::day_of(now).number();
        let at = match self {
            LookWhen::Unknown => return Ok(None),
            LookWhen::Evening => local::at_hour(Day::from_number(today), EVENING),
            LookWhen::Tomorrow => local::at_hour(Day::from_number(today.saturating_add(1)), AFTER_SIX),
            LookWhen::Day => {
                let day = day.ok_or(NoMoment::NoDay)?;
                if day.number() > today.saturating_add(LOOK_DAYS_MAX) {
                    return Err(NoMoment::TooFar);
                }
                local::at_hour(day, MORNING)
            }
        };
        // Somebody who says "today" at noon still means today.
        let begun = matches!(self, LookWhen::Day) && day.is_some_and(|day| day.number() == today);
        if at <= now && !begun { Err(NoMoment::Past) } else { Ok(Some(at.max(now))) }
    }
}

impl ConversationHead {
    /// The moment that is agreed now, if it has not gone by long ago.
    pub fn look_agreed(&self, now: Moment) -> Option<Moment> {
        self.looks_again.filter(|at| now < at.plus_seconds(LOOK_GRACE_SECONDS))
    }

    /// What a worker proposed, if that moment is still to come.
    pub fn look_open(&self, now: Moment) -> Option<&LookProposed> {
        self.look_proposed.as_ref().filter(|proposed| now < proposed.at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Coded;

    /// A Sunday in November, one in the afternoon in the Netherlands.
    const NOON: Moment = Moment::from_seconds(1_795_348_800);

    fn day(text: &str) -> Option<Day> {
        kit::when::parse_day(text)
    }

    #[test]
    fn each_choice_is_a_moment_to_come() {
        assert_eq!(LookWhen::Unknown.moment(None, NOON), Ok(None));
        let evening = LookWhen::Evening.moment(None, NOON).unwrap().unwrap();
        assert_eq!(evening, NOON.plus_seconds(7 * 3_600));
        let tomorrow = LookWhen::Tomorrow.moment(None, NOON).unwrap().unwrap();
        assert_eq!(tomorrow, NOON.plus_seconds(29 * 3_600));
        let chosen = LookWhen::Day.moment(day("2026-11-30"), NOON).unwrap().unwrap();
        assert_eq!(chosen, NOON.plus_seconds(8 * 86_400 - 4 * 3_600));
    }

    #[test]
    fn what_has_gone_by_or_is_far_away_is_refused() {
        let late = NOON.plus_seconds(8 * 3_600);
        assert_eq!(LookWhen::Evening.moment(None, late), Err(NoMoment::Past));
        assert_eq!(LookWhen::Day.moment(day("2026-11-21"), NOON), Err(NoMoment::Past));
        assert_eq!(LookWhen::Day.moment(day("2027-11-21"), NOON), Err(NoMoment::TooFar));
        assert_eq!(LookWhen::Day.moment(None, NOON), Err(NoMoment::NoDay));
        assert_eq!(LookWhen::Day.moment(day("2026-11-22"), NOON), Ok(Some(NOON)), "today, from now on");
    }

    #[test]
    fn no_day_makes_it_panic() {
        for number in [i32::MIN, i32::MAX, -1, 0] {
            let _ = LookWhen::Day.moment(Some(Day::from_number(number)), NOON);
        }
    }

    #[test]
    fn each_choice_has_a_code() {
        let codes: Vec<&str> = LookWhen::ALL.iter().map(|one| one.code()).collect();
        assert_eq!(codes, ["evening", "tomorrow", "day", "unknown"]);
    }
}
