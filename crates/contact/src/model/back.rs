//! Whether somebody came back after our first answer: counted once, on another day, for the totals alone. No visit is
//! counted twice and none is kept (H-16).

use serde::{Deserialize, Serialize};

/// How far that is.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, Default, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Back {
    /// Nobody answered them yet.
    #[default]
    NotAnswered,
    /// They were first answered on this day, by its number, in Dutch time.
    AnsweredOn(i32),
    /// They came back on another day.
    Counted,
}

impl Back {
    /// Whether a visit on this day is the first on another day than that of the answer.
    pub fn is_another_day(self, today: i32) -> bool {
        matches!(self, Back::AnsweredOn(day) if day < today)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_later_day_counts_and_only_once() {
        assert!(Back::AnsweredOn(10).is_another_day(11));
        for (back, today) in [
            (Back::AnsweredOn(10), 10),
            (Back::AnsweredOn(10), 9),
            (Back::NotAnswered, 11),
            (Back::Counted, 11),
        ] {
            assert!(!back.is_another_day(today));
        }
    }
}
