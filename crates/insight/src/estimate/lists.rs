//! Counts of people by the lists they stand on: the only thing an estimate is made from.

use super::lattice::superset_sums;
use super::model::Set;
use super::refused::ListsError;
use std::collections::BTreeSet;

/// An estimate needs at least two lists.
pub const LISTS_MIN: usize = 2;
/// More lists than this are refused: nobody can say any more which of them depend on each other.
pub const LISTS_MAX: usize = 10;
/// More people than this are refused: there are not so many, so that a count must be a mistake.
pub const PEOPLE_MAX: u64 = 10_000_000_000;
/// People counted by pattern: on which lists they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lists {
    names: Vec<String>,
    /// By pattern as a bit mask; the first entry, of nobody's pattern, is 0.
    counts: Vec<u64>,
    /// Patterns that stood in the file more than once and were added up.
    doubled: usize,
}

impl Lists {
    /// A table of these counts, by pattern as a bit mask.
    ///
    /// # Errors
    /// [`ListsError`].
    pub fn new(
        names: Vec<String>,
        patterns: impl IntoIterator<Item = (Set, u64)>,
    ) -> Result<Lists, ListsError> {
        match names.len() {
            found if found < LISTS_MIN => return Err(ListsError::TooFew { found }),
            found if found > LISTS_MAX => return Err(ListsError::TooMany { found }),
            _ => {}
        }
        if let Some(name) = twice(&names) {
            return Err(ListsError::SameName { name });
        }
        let mut lists = Lists { counts: vec![0; 1 << names.len()], names, doubled: 0 };
        let mut seen = BTreeSet::new();
        let mut people: u64 = 0;
        for (pattern, count) in patterns {
            people = people.saturating_add(count);
            if people > PEOPLE_MAX {
                return Err(ListsError::TooManyPeople);
            }
            if !seen.insert(pattern) {
                lists.doubled += 1;
            }
            if let Some(place) = lists.counts.get_mut(usize::from(pattern)) {
                *place += count;
            }
        }
        if people == 0 { Err(ListsError::NoPeople) } else { Ok(lists) }
    }

    /// How many lists there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Never: a table has at least two lists.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// Their names.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// People by pattern; the first entry is 0.
    pub fn counts(&self) -> &[u64] {
        &self.counts
    }

    /// Lines that repeated a pattern and were added to it.
    pub fn doubled(&self) -> usize {
        self.doubled
    }

    /// Everybody who stands on a list.
    pub fn observed(&self) -> u64 {
        self.counts.iter().sum()
    }

    /// Everybody who stands on all lists of a set, whatever else they stand on, for each set.
    pub fn overlaps(&self) -> Vec<u64> {
        overlaps(&self.counts)
    }

    /// The same people, had one list never been kept.
    pub fn without(&self, list: usize) -> Option<Lists> {
        let names = self.names.iter().enumerate().filter(|(at, _)| *at != list).map(|(_, name)| name.clone());
        let low = (1_usize << list) - 1;
        let patterns = self.filled().map(|(pattern, count)| {
            let left = (pattern & low) | (pattern >> 1 & !low);
            (Set::try_from(left).unwrap_or(0), count)
        });
        Lists::new(names.collect(), patterns.filter(|(pattern, _)| *pattern != 0)).ok()
    }

    /// The same people, had two lists been one.
    pub fn merged(&self, first: usize, second: usize) -> Option<Lists> {
        let (first, second) = (first.min(second), first.max(second));
        let mut named = self.clone();
        let name = format!("{}+{}", self.names.get(first)?, self.names.get(second)?);
        *named.names.get_mut(first)? = name;
        let mut counts = vec![0; self.counts.len()];
        for (pattern, count) in self.filled() {
            let on = pattern >> second & 1;
            *counts.get_mut(pattern | on << first)? += count;
        }
        named.counts = counts;
        named.without(second)
    }

    /// Patterns in an order that depends neither on the names of the lists nor on their order in the file: lists with fewer
    /// people first. Only lists that are alike in every number keep the order of the file.
    pub fn by_size(&self, mut patterns: Vec<usize>) -> Vec<usize> {
        let on = |list: usize| self.filled().filter(move |(pattern, _)| pattern >> list & 1 == 1);
        let profile = |list: usize| {
            let mut numbers: Vec<(u64, u32)> =
                on(list).map(|(pattern, count)| (count, pattern.count_ones())).collect();
            numbers.sort_unstable();
            (on(list).map(|(_, count)| count).sum::<u64>(), numbers)
        };
        let mut order: Vec<usize> = (0..self.len()).collect();
        order.sort_by_cached_key(|list| profile(*list));
        let placed = |pattern: usize| {
            let bits = order.iter().enumerate().map(|(place, list)| (pattern >> list & 1) << place);
            bits.sum::<usize>()
        };
        patterns.sort_by_key(|pattern| placed(*pattern));
        patterns
    }

    /// The patterns that somebody has, in that order.
    pub fn filled_by_size(&self) -> Vec<(usize, u64)> {
        let patterns = self.by_size(self.filled().map(|(pattern, _)| pattern).collect());
        let people = |pattern: usize| self.counts.get(pattern).copied().unwrap_or(0);
        patterns.into_iter().map(|pattern| (pattern, people(pattern))).collect()
    }

    /// The patterns that somebody has.
    pub fn filled(&self) -> impl Iterator<Item = (usize, u64)> + '_ {
        self.counts.iter().copied().enumerate().filter(|(_, count)| *count > 0)
    }
}

/// Everybody who stands on all lists of a set, for each set.
pub(super) fn overlaps(counts: &[u64]) -> Vec<u64> {
    let mut sums = counts.to_vec();
    superset_sums(&mut sums);
    sums
}

fn twice(names: &[String]) -> Option<String> {
    let mut seen = BTreeSet::new();
    names.iter().find(|name| !seen.insert(name.as_str())).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Lists, ListsError> {
        Lists::read(text.as_bytes())
    }

    #[test]
    fn a_list_can_be_left_out_or_merged_with_another() {
        let lists = read("a,b,c,count\n1,0,0,1\n0,1,0,2\n0,0,1,4\n1,1,0,8\n0,1,1,16\n").unwrap();
        let without = lists.without(1).unwrap();
        assert_eq!(
            (without.names(), without.counts()),
            (["a".to_owned(), "c".to_owned()].as_slice(), [0, 9, 20, 0].as_slice())
        );
        let merged = lists.merged(2, 0).unwrap();
        assert_eq!(merged.names(), ["a+c", "b"]);
        assert_eq!(merged.counts(), [0, 5, 2, 24]);
    }
}
