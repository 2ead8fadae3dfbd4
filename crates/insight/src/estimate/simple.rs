//! What can be said with less: two lists at a time, and a lower bound.

use super::lists::Lists;
use super::model::{Set, pairs};

/// An estimate from two lists alone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TwoLists {
    /// The two lists.
    pub pair: Set,
    /// People on both.
    pub both: u64,
    /// The population, if being on one told nothing about being on the other. D. Chapman, "Some properties of the
    /// hypergeometric distribution with applications to zoological sample censuses", 1951: finite also without overlap,
    /// where it is far too low.
    pub population: f64,
}

/// Estimates from each two lists.
#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
pub fn two_by_two(lists: &Lists) -> Vec<TwoLists> {
    let overlaps = lists.overlaps();
    let on = |set: Set| overlaps.get(usize::from(set)).copied().unwrap_or(0);
    pairs(lists.len())
        .into_iter()
        .map(|pair| {
            let first = pair & pair.wrapping_neg();
            let both = on(pair);
            let product = (on(first) as f64 + 1.0) * (on(pair ^ first) as f64 + 1.0);
            TwoLists { pair, both, population: product / (both as f64 + 1.0) - 1.0 }
        })
        .collect()
}

/// A lower bound on the population, from how many stand on exactly one list and on exactly two: A. Chao, "Estimating
/// the population size for capture-recapture data with unequal catchability", *Biometrics* 43 (1987), 783–791, in the
/// form that stays finite.
#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
pub fn lower_bound(lists: &Lists) -> f64 {
    let on_exactly = |number: u32| {
        let people = lists.filled().filter(|(pattern, _)| pattern.count_ones() == number);
        people.map(|(_, count)| count).sum::<u64>() as f64
    };
    let (once, twice) = (on_exactly(1), on_exactly(2));
    let seen_of_all = (lists.len() as f64 - 1.0) / lists.len() as f64;
    lists.observed() as f64 + seen_of_all * once * (once - 1.0).max(0.0) / (2.0 * (twice + 1.0))
}
