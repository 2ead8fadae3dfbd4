//! The month ledger (decision 0042): what the facts of a closed month add up to, so that each is opened once.
//!
//! Adding up loses nothing that is ever counted: tables count how often something was said, keys of noise are sums, and a
//! duration stays beside the number of times that it was measured.

use people::Fact;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A calendar month as a fact carries it: year, and month from 1 to 12.
pub type FactMonth = (i16, i8);

/// A month is kept in sums of so many lines at most, so that each stays well below what a record holds.
pub const LINES_MOST: usize = 2_000;

/// The head of the ledger; what it holds stands in its records.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum LedgerHead {
    /// The month ledger.
    #[serde(rename = "month-ledger")]
    Ledger,
}

/// A record of the ledger.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum LedgerRecord {
    /// What a month adds up to. A month of more than [`LINES_MOST`] lines has several, which add up again.
    Month(MonthSum),
}

/// What the facts of a month add up to.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct MonthSum {
    /// The year.
    pub year: i16,
    /// The month, 1 to 12.
    pub month: i8,
    /// The fewest facts that count the same.
    pub facts: Vec<Fact>,
}

impl MonthSum {
    /// A month of which nothing was added up yet.
    pub fn of((year, month): FactMonth) -> MonthSum {
        MonthSum { year, month, facts: Vec::new() }
    }

    /// Which month it is.
    pub fn of_month(&self) -> FactMonth {
        (self.year, self.month)
    }

    /// Whether there is room for lines that it does not have yet.
    pub fn has_room(&self) -> bool {
        self.facts.len() < LINES_MOST
    }

    /// With more facts of the month.
    #[must_use]
    pub fn with(self, more: Vec<Fact>) -> MonthSum {
        let facts = added_up(self.facts.into_iter().chain(more));
        MonthSum { facts, ..self }
    }
}

/// The fewest facts that count the same as these: those that say the same become one, so many times as they happened.
pub fn added_up(facts: impl IntoIterator<Item = Fact>) -> Vec<Fact> {
    let mut facts: Vec<Fact> = facts.into_iter().collect();
    facts.sort_by(|one, other| said(one).cmp(&said(other)));
    let mut sums: Vec<Fact> = Vec::new();
    for fact in facts {
        let so_far = sums.last_mut().filter(|sum| said(sum) == said(&fact));
        match so_far.and_then(|sum| Some((sum.count.checked_add(fact.count)?, sum))) {
            Some((count, sum)) => sum.count = count,
            None => sums.push(fact),
        }
    }
    sums
}

/// All that a fact says but how often.
fn said(fact: &Fact) -> (i16, i8, &str, &BTreeMap<String, String>, Option<u32>) {
    let Fact { year, month, what, count: _, by, minutes } = fact;
    (*year, *month, what, by, *minutes)
}

/// Letters by month, as they are taken into the ledger: only months that are over. What is dated ahead waits.
pub fn closed<Id>(letters: Vec<(Id, Fact)>, this_month: FactMonth) -> BTreeMap<FactMonth, Vec<(Id, Fact)>> {
    let mut by_month: BTreeMap<FactMonth, Vec<(Id, Fact)>> = BTreeMap::new();
    for (id, fact) in letters {
        let month = (fact.year, fact.month);
        if month < this_month {
            by_month.entry(month).or_default().push((id, fact));
        }
    }
    by_month
}
