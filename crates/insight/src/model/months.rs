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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use crate::model::counted::{Wanted, keys};
    use crate::model::standard::optional;
    use crate::model::{Counted, OwnTable, count};
    use crate::noise::Seed;
    use proptest::prelude::*;

    fn some_fact() -> impl Strategy<Value = Fact> {
        let what = prop::sample::select(vec!["visit-made", "attempt-sent", "shift-held", "case-begun", "x"]);
        let code = prop::option::of(prop::sample::select(vec!["street", "forum", "outreach", "smoke"]));
        let minutes = prop::option::of(prop::sample::select(vec![0_u32, 5, 45]));
        (0_i8..14, what, code, 0_u32..4, minutes).prop_map(|(month, what, code, count, minutes)| {
            let by: Vec<(&str, &str)> = code.map(|code| ("channel", code)).into_iter().collect();
            Fact { minutes, ..fact(month, what, &by, count) }
        })
    }

    fn facts() -> impl Strategy<Value = Vec<Fact>> {
        prop::collection::vec(some_fact(), 0..60)
    }

    fn counted(facts: &[Fact]) -> Counted {
        count(2026, facts).unwrap()
    }

    proptest! {
        #[test]
        fn what_was_added_up_counts_the_same_to_the_minute(facts in facts()) {
            prop_assert_eq!(counted(&added_up(facts.clone())), counted(&facts));
        }

        #[test]
        fn keys_of_noise_add_up_as_before(facts in facts(), secret in any::<[u8; 32]>()) {
            let (seed, own): (Seed, [OwnTable; 0]) = (Seed::new(secret), []);
            let of = |facts: &[Fact]| keys(2026, facts, Wanted { own: &own, left_out: &optional() }, &seed).unwrap();
            prop_assert_eq!(of(&added_up(facts.clone())), of(&facts));
        }

        #[test]
        fn in_one_go_or_in_parts_the_sum_is_the_same(facts in facts(), at in any::<prop::sample::Index>()) {
            let (some, others) = facts.split_at(at.index(facts.len() + 1));
            let in_parts = added_up(added_up(some.to_vec()).into_iter().chain(others.to_vec()));
            prop_assert_eq!(in_parts, added_up(facts));
        }

        #[test]
        fn only_months_that_are_over_are_taken(facts in facts(), this_month in 1_i8..13) {
            let numbered: Vec<(usize, Fact)> = facts.iter().cloned().enumerate().collect();
            let taken = closed(numbered, (2026, this_month));
            let number: usize = taken.values().map(Vec::len).sum();
            prop_assert_eq!(number, facts.iter().filter(|fact| fact.month < this_month).count());
            prop_assert!(taken.iter().all(|(month, of)| of.iter().all(|(_, fact)| (fact.year, fact.month) == *month)));
        }
    }

    #[test]
    fn a_sum_that_is_too_large_for_one_line_becomes_two() {
        let most = |count| fact(1, "attempt-sent", &[], count);
        let sums = added_up([most(u32::MAX), most(7)]);
        assert_eq!(sums.iter().map(|fact| u64::from(fact.count)).sum::<u64>(), u64::from(u32::MAX) + 7);
    }

    #[test]
    fn a_page_reads_back_as_it_was_kept_and_a_head_is_no_page() {
        let sum = MonthSum::of((2026, 3)).with(vec![fact(3, "case-begun", &[], 2)]);
        let kept = serde_json::to_string(&LedgerRecord::Month(sum.clone())).unwrap();
        let LedgerRecord::Month(read) = serde_json::from_str(&kept).unwrap();
        assert_eq!(read, sum);
        let head = serde_json::to_string(&LedgerHead::Ledger).unwrap();
        assert!(serde_json::from_str::<LedgerHead>(&head).is_ok());
        assert!(serde_json::from_str::<LedgerRecord>(&head).is_err());
        assert!(serde_json::from_str::<LedgerHead>("{\"kind\":\"release-ground\"}").is_err());
    }
}
