//! A debt on a list of one's own (DOM-17): to whom, how far it is, and by when to answer. An amount is never needed. What
//! somebody owes to whoever used them does not belong here; it stands in the part that is kept apart, if they want that.

use crate::model::budget::Cents;
use crate::model::codes::codes;
use serde::{Deserialize, Serialize};
use store::Day;

/// So many days before its day the guide is rung for a letter: there is still time to answer it then.
pub const LETTER_DAYS: i32 = 3;

/// So many days before its day a line is said on the client's own page.
pub const SOON_DAYS: i32 = 14;

codes! {
    /// How far a debt is.
    DebtStage, "debt" {
        /// A bill or a first letter.
        Bill = "bill",
        /// A reminder.
        Reminder = "reminder",
        /// A collection agency.
        Agency = "agency",
        /// A bailiff.
        Bailiff = "bailiff",
        /// A judge.
        Court = "court",
        /// It is paid off as agreed.
        Agreed = "agreed",
        /// Debt help works on it.
        DebtHelp = "debt-help",
        /// It is over.
        Over = "over",
    }
}

/// One debt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DebtLine {
    /// To whom.
    pub who: String,
    /// How much, in cents, if they say.
    pub cents: Option<u64>,
    /// How far it is.
    pub stage: DebtStage,
    /// What comes next.
    pub next: String,
    /// By when to answer or to do that.
    pub on: Option<Day>,
}

impl DebtLine {
    /// How much, as it is shown; empty when not said.
    pub fn amount(&self) -> String {
        self.cents.map(|cents| Cents(cents).to_string()).unwrap_or_default()
    }

    /// Whether it is over: it asks nothing of anybody.
    pub fn is_over(&self) -> bool {
        self.stage == DebtStage::Over
    }

    /// When the guide sets to a letter that must be answered on this day.
    pub fn set_to(on: Day, today: Day) -> Day {
        Day::from_number(on.number().saturating_sub(LETTER_DAYS)).max(today)
    }

    /// Whether its day comes near, or has passed.
    pub fn is_soon(&self, today: Day) -> bool {
        !self.is_over() && self.on.is_some_and(|day| day.number() - today.number() <= SOON_DAYS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_letter_is_said_in_time_and_until_it_is_over(on in 0i32..400, today in 0i32..400, over in any::<bool>()) {
            let stage = if over { DebtStage::Over } else { DebtStage::Bailiff };
            let (who, next, day) = ("Zorgverzekeraar".to_owned(), String::new(), Day::from_number);
            let debt = DebtLine { who, cents: None, stage, next, on: Some(day(on)) };
            prop_assert_eq!(debt.is_soon(day(today)), !over && today >= on - SOON_DAYS);
            prop_assert_eq!(debt.amount(), "");
            let set_to = DebtLine::set_to(day(on), day(today));
            prop_assert!(set_to >= day(today) && (set_to <= day(on) || on < today));
            let whenever = DebtLine { on: None, ..debt };
            prop_assert!(!whenever.is_soon(day(today)));
        }
    }
}
