//! Care for workers (ACT-40): a shift that is long enough, talking afterwards, a load that the lead sees as counts.

use crate::model::Colleague;
use crate::model::ShiftHead;
use crate::model::night;
use serde::{Deserialize, Serialize};
use store::{Day, Moment};

/// Minutes before the end of a shift that it is said.
pub const WARNING_MINUTES: i64 = 30;
/// Days after a shift in which it is asked whether the duo talked.
pub const TALK_DAYS: i64 = 7;
/// Weeks that the load view shows, and that a heavy call is kept.
pub const LOAD_WEEKS: i32 = 12;
/// Hours that a wish for a colleague is kept.
pub const CALL_KEPT_HOURS: i64 = 12;

/// How long a shift already is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Fine.
    Fine,
    /// Nearly long enough: so many minutes are left.
    Nearly(i64),
    /// Long enough.
    Enough,
}

impl Length {
    /// Of a shift, when it may last so many minutes.
    pub fn of(head: &ShiftHead, may_last: i64, now: Moment) -> Length {
        let left = may_last - kit::when::minutes_between(head.started, now);
        match left {
            _ if !head.runs() => Length::Fine,
            ..=0 => Length::Enough,
            left if left <= WARNING_MINUTES => Length::Nearly(left),
            _ => Length::Fine,
        }
    }
}

impl ShiftHead {
    /// Whether the two may still want to talk about it.
    pub fn is_to_be_talked_about(&self, now: Moment) -> bool {
        self.ended.is_some_and(|ended| now < ended.plus_days(TALK_DAYS)) && !self.talked
    }
}

/// What is left for the team leads: that a call was heavy or a visit ended, in which week. Not whose, not why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "letter", deny_unknown_fields)]
pub enum LoadLetter {
    /// A heavy call.
    #[serde(rename = "heavy-call")]
    Heavy {
        /// The Monday of its week.
        week: Day,
    },
    /// A visit that ended.
    #[serde(rename = "visit-ended")]
    Visit {
        /// The Monday of its week.
        week: Day,
    },
}

/// A worker asks for a colleague, as it is left for the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallLetter {
    /// Who.
    pub asks_for_colleague: Colleague,
    /// When.
    pub at: Moment,
    /// Who goes.
    pub taken: Option<Colleague>,
}

/// The Monday of the week of a day.
pub fn monday_of(day: Day) -> Day {
    // 1970-01-01 was a Thursday: three days after a Monday.
    Day::from_number(day.number() - (day.number() + 3).rem_euclid(7))
}

/// One week of the load view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its Monday.
    pub monday: Day,
    /// Shifts that ended.
    pub shifts: usize,
    /// Minutes of those shifts.
    pub minutes: u32,
    /// Of those, how many the two have not talked about.
    pub untalked: usize,
    /// Visits that ended.
    pub visits: usize,
    /// Heavy calls and shifts.
    pub heavy: usize,
}

/// The last weeks, the newest first.
pub fn load(heads: &[&ShiftHead], letters: &[LoadLetter], today: Day) -> Vec<Week> {
    let this = monday_of(today);
    (0..LOAD_WEEKS)
        .map(|back| {
            let monday = Day::from_number(this.number() - 7 * back);
            let ended: Vec<(&ShiftHead, Moment)> = heads
                .iter()
                .filter_map(|head| Some((*head, head.ended?)))
                .filter(|(_, ended)| monday_of(night::today(*ended)) == monday)
                .collect();
            let minutes: i64 =
                ended.iter().map(|(head, end)| kit::when::minutes_between(head.started, *end)).sum();
            Week {
                monday,
                shifts: ended.len(),
                minutes: u32::try_from(minutes).unwrap_or(u32::MAX),
                untalked: ended.iter().filter(|(head, _)| !head.talked).count(),
                visits: letters.iter().filter(|one| **one == LoadLetter::Visit { week: monday }).count(),
                heavy: letters.iter().filter(|one| **one == LoadLetter::Heavy { week: monday }).count(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::shift::tests::head;

    #[test]
    fn a_week_begins_on_monday() {
        let monday = kit::when::parse_day("2026-11-16").unwrap();
        for day in 0..7 {
            assert_eq!(monday_of(Day::from_number(monday.number() + day)), monday);
        }
        assert_ne!(monday_of(Day::from_number(monday.number() + 7)), monday);
        assert_eq!(monday_of(Day::from_number(-1)).number(), -3);
    }

    #[test]
    fn a_shift_is_said_to_be_long_enough_before_and_after() {
        let after = |minutes: i64| Length::of(&head(), 120, head().started.plus_seconds(minutes * 60));
        assert_eq!(after(89), Length::Fine);
        assert_eq!(after(90), Length::Nearly(30));
        assert_eq!(after(120), Length::Enough);
        let over = ShiftHead { ended: Some(head().started.plus_days(1)), ..head() };
        assert_eq!(Length::of(&over, 120, head().started.plus_days(2)), Length::Fine);
    }

    #[test]
    fn the_load_is_counts_by_week_and_no_names() {
        let head = head();
        let ended = ShiftHead { ended: Some(head.started.plus_seconds(5_400)), ..head };
        let week = monday_of(ended.started.day());
        let (heavy, visit) = (LoadLetter::Heavy { week }, LoadLetter::Visit { week });
        let weeks = load(&[&ended], &[heavy.clone(), visit, heavy], ended.started.day());
        let all = Week { monday: week, shifts: 1, minutes: 90, untalked: 1, visits: 1, heavy: 2 };
        assert_eq!(weeks[0], all);
        assert_eq!(weeks.len(), 12);
    }
}
