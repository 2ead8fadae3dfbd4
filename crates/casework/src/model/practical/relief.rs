//! Help in need: what can be had today, and what was given (DOM-23, LAB-04). What was given is a kind, whole euros and a
//! moment; for what reason, and on which paper, stands nowhere.

use crate::model::By;
use crate::model::codes::codes;
use serde::{Deserialize, Serialize};
use store::Moment;

/// Euros that are given at once, at most: more is a typing mistake.
pub const EUROS_MAX: u32 = 5_000;

codes! {
    /// Kinds of help in need.
    ReliefKind, "relief" {
        /// A place to sleep tonight.
        Night = "night",
        /// Food.
        Food = "food",
        /// Money for something that cannot wait.
        Money = "money",
        /// Clothes.
        Clothes = "clothes",
        /// Credit for a phone.
        Phone = "phone",
        /// Medication.
        Medication = "medication",
        /// The fare of a journey.
        Travel = "travel",
    }
}

/// Help in need that the organisation knows of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Relief {
    /// Its kind.
    pub kind: ReliefKind,
    /// What it is called.
    pub name: String,
    /// What can be had, and on what conditions.
    pub gives: String,
    /// Where to ask, and when.
    pub ask: String,
}

/// Help in need that was given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReliefGiven {
    /// Its kind.
    pub kind: ReliefKind,
    /// How much, in whole euros; nothing for goods.
    pub euros: u32,
    /// When.
    pub at: Moment,
    /// Who gave it.
    pub by: By,
}

impl ReliefGiven {
    /// The code of the amount in the totals. A band and never the amount: where few were helped, a sum in euros would be the
    /// amount of one of them (decision 0044).
    pub fn band(&self) -> &'static str {
        match self.euros {
            0 => "goods",
            1..=10 => "to-10",
            11..=25 => "to-25",
            26..=50 => "to-50",
            51..=100 => "to-100",
            _ => "above-100",
        }
    }
}

/// How much help in need one file can be given, in whole euros; none where nothing was set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Ceiling {
    /// In all.
    pub file: Option<u32>,
    /// In a month of the calendar.
    pub month: Option<u32>,
}

/// Why an amount cannot be given now, and how much still can.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Over {
    /// The file comes above what one file is given.
    #[error("{0} euros are left for this file")]
    File(u32),
    /// The month comes above what a month is given.
    #[error("{0} euros are left for this file this month")]
    Month(u32),
}

impl Ceiling {
    /// Whether so many euros can be given now, beside what was given before.
    ///
    /// # Errors
    /// [`Over`], with what is left. Goods can always be given.
    pub fn allows(&self, before: &[ReliefGiven], euros: u32, now: Moment) -> Result<(), Over> {
        if euros == 0 {
            return Ok(());
        }
        let month = kit::when::month_of(now);
        let this_month = before.iter().filter(|given| kit::when::month_of(given.at) == month);
        let left_in_all = left(self.file, before.iter());
        let left_now = left(self.month, this_month);
        match (left_in_all, left_now) {
            (Some(left), _) if euros > left => Err(Over::File(left)),
            (_, Some(left)) if euros > left => Err(Over::Month(left)),
            _ => Ok(()),
        }
    }
}

/// What is left under a ceiling.
fn left<'a>(ceiling: Option<u32>, given: impl Iterator<Item = &'a ReliefGiven>) -> Option<u32> {
    let spent = given.fold(0_u32, |sum, one| sum.saturating_add(one.euros));
    ceiling.map(|ceiling| ceiling.saturating_sub(spent))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A day in November.
    const NOVEMBER: i64 = 1_795_348_800;
    const MONTH: i64 = 31 * 86_400;

    fn given(euros: u32, at: i64) -> ReliefGiven {
        ReliefGiven { kind: ReliefKind::Food, euros, at: Moment::from_seconds(at), by: By::Client }
    }

    #[test]
    fn an_amount_is_weighed_against_the_file_and_against_the_month() {
        let ceiling = Ceiling { file: Some(100), month: Some(60) };
        let (now, before) =
            (Moment::from_seconds(NOVEMBER), [given(30, NOVEMBER - MONTH), given(20, NOVEMBER)]);
        assert_eq!(ceiling.allows(&before, 40, now), Ok(()));
        assert_eq!(ceiling.allows(&before, 41, now), Err(Over::Month(40)));
        assert_eq!(ceiling.allows(&before, 51, now), Err(Over::File(50)));
        let next = Moment::from_seconds(NOVEMBER + MONTH);
        assert_eq!(ceiling.allows(&before, 50, next), Ok(()), "a new month begins anew");
        assert_eq!(Ceiling { month: Some(0), ..ceiling }.allows(&before, 0, now), Ok(()), "goods");
        assert_eq!(Ceiling::default().allows(&before, EUROS_MAX, now), Ok(()), "nothing was set");
    }

    #[test]
    fn totals_know_a_band_and_no_amount() {
        let bands = [0, 1, 10, 11, 26, 51, 100, 101].map(|euros| given(euros, 0).band());
        assert_eq!(bands, ["goods", "to-10", "to-10", "to-25", "to-50", "to-100", "to-100", "above-100"]);
    }

    proptest! {
        #[test]
        fn no_row_of_gifts_comes_above_a_ceiling(
            file in 0_u32..300, month in 0_u32..200,
            wishes in proptest::collection::vec((0_u32..120, 0_i64..4), 0..30),
        ) {
            let ceiling = Ceiling { file: Some(file), month: Some(month) };
            let mut all: Vec<ReliefGiven> = Vec::new();
            for (euros, months) in wishes {
                let at = NOVEMBER + months * MONTH;
                if ceiling.allows(&all, euros, Moment::from_seconds(at)).is_ok() {
                    all.push(given(euros, at));
                }
            }
            let sum = |months: Option<i64>| -> u32 {
                let of = all.iter().filter(|one| months.is_none_or(|months| one.at.seconds() == NOVEMBER + months * MONTH));
                of.map(|one| one.euros).sum()
            };
            prop_assert!(sum(None) <= file);
            for months in 0..4 {
                prop_assert!(sum(Some(months)) <= month);
            }
        }
    }
}
