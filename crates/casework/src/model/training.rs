//! What a worker learned for the work (SAF-14): for their own eyes, as counts and days. There is no list of who learned
//! what, and no order among people (H-15); the organisation sees totals with small numbers hidden.

use super::codes::codes;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use store::Day;

/// Days before a day comes again at which it is said.
pub const SOON_DAYS: i32 = 60;
/// Trainings that a worker can keep, at most.
pub const TRAININGS_MAX: usize = 200;

codes! {
    /// What it was about. Trafficking is one of them, and is assumed of nobody.
    TrainingKind, "training" {
        /// Seeing and weighing signs of trafficking.
        Trafficking = "trafficking",
        /// Talking, also about sex, money and shame.
        Talking = "talking",
        /// Safety at a door and on the street.
        Safety = "safety",
        /// Boys, men and people who are neither.
        Men = "men",
        /// Young people.
        Young = "young",
        /// Privacy and keeping a file.
        Privacy = "privacy",
        /// Law, rights and benefits.
        Rights = "rights",
        /// Health, substances and harm reduction.
        Health = "health",
        /// Supervision, or thinking a case over with others.
        Supervision = "supervision",
        /// Something else.
        Other = "other",
    }
}

/// One training.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Training {
    /// About what.
    pub kind: TrainingKind,
    /// What it was called, or by whom it was given.
    pub named: String,
    /// On this day.
    pub on: Day,
    /// Wanted again by this day, if the worker says so.
    pub again: Option<Day>,
}

/// All trainings about one thing, as their worker sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Learned {
    /// How many.
    pub times: usize,
    /// The last day.
    pub last: Day,
    /// Wanted again by this day: as the last of them says.
    pub again: Option<Day>,
}

impl Learned {
    /// Whether it comes again soon, or should have been.
    pub fn is_due(&self, today: Day) -> bool {
        self.again.is_some_and(|day| day.number() <= today.number().saturating_add(SOON_DAYS))
    }
}

/// Counts and days by what it was about.
pub fn learned<'a>(all: impl IntoIterator<Item = &'a Training>) -> BTreeMap<TrainingKind, Learned> {
    let mut learned: BTreeMap<TrainingKind, Learned> = BTreeMap::new();
    for Training { kind, on, again, .. } in all {
        let one = learned.entry(*kind).or_insert(Learned { times: 0, last: *on, again: *again });
        one.times += 1;
        if *on > one.last {
            (one.last, one.again) = (*on, *again);
        }
    }
    learned
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn training(on: i32, again: Option<i32>) -> Training {
        let day = Day::from_number;
        Training { kind: TrainingKind::Safety, named: String::new(), on: day(on), again: again.map(day) }
    }

    #[test]
    fn it_is_due_from_some_time_before_and_for_ever_after() {
        let one = learned(&[training(10, Some(400))])[&TrainingKind::Safety];
        assert!(!one.is_due(Day::from_number(400 - SOON_DAYS - 1)));
        assert!(one.is_due(Day::from_number(400 - SOON_DAYS)) && one.is_due(Day::from_number(900)));
    }

    proptest! {
        #[test]
        fn the_last_one_says_when_again_in_whatever_order_they_were_written(
            days in proptest::collection::btree_set(0i32..5_000, 1..9)
        ) {
            let mut all: Vec<Training> = days.iter().map(|day| training(*day, Some(day + 365))).collect();
            let forth = learned(&all);
            all.reverse();
            prop_assert_eq!(&forth, &learned(&all));
            let last = *days.last().unwrap();
            let one = forth[&TrainingKind::Safety];
            prop_assert_eq!((one.times, one.last.number()), (days.len(), last));
            prop_assert_eq!(one.again, Some(Day::from_number(last + 365)));
        }
    }
}
