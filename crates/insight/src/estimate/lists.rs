//! Counts of people by the lists they stand on: the only thing an estimate is made from.

use super::lattice::superset_sums;
use super::model::Set;
use std::collections::BTreeSet;

/// An estimate needs at least two lists.
pub const LISTS_MIN: usize = 2;
/// More lists than this are refused: nobody can say any more which of them depend on each other.
pub const LISTS_MAX: usize = 10;
/// More people than this are refused: beyond it a count is a mistake, and sums are no longer exact.
pub const PEOPLE_MAX: u64 = 1_000_000_000_000;
/// Lines that a file has at most: every pattern of ten lists, a thousand times over.
pub const LINES_MAX: u64 = 1_024_000;
/// The name of the column with counts; without it, the last column holds them.
const COUNT: &str = "count";

/// People counted by pattern: on which lists they stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lists {
    names: Vec<String>,
    /// By pattern as a bit mask; the first entry, of nobody's pattern, is 0.
    counts: Vec<u64>,
    /// Patterns that stood in the file more than once and were added up.
    doubled: usize,
}

/// Why a table is refused. Lines are counted from 1, the header being the first.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListsError {
    /// The file is no CSV.
    #[error("line {line} cannot be read as CSV")]
    NotCsv {
        /// Where.
        line: u64,
    },
    /// There is nothing below the header.
    #[error("the file holds no counts")]
    Empty,
    /// Too few lists.
    #[error("{found} list found; an estimate needs at least {LISTS_MIN} that overlap")]
    TooFew {
        /// How many.
        found: usize,
    },
    /// Too many lists.
    #[error(
        "{found} lists found; at most {LISTS_MAX} can be used. Merge lists that are kept in the same way"
    )]
    TooMany {
        /// How many.
        found: usize,
    },
    /// Two columns with the same name.
    #[error("two columns are called \"{name}\"")]
    SameName {
        /// The name.
        name: String,
    },
    /// Something else than 0 or 1 in a column of a list.
    #[error("line {line}: \"{found}\" stands under \"{list}\", where only 0 or 1 can stand")]
    NotZeroOrOne {
        /// Where.
        line: u64,
        /// Under which list.
        list: String,
        /// What.
        found: String,
    },
    /// A count that is no whole number of people.
    #[error("line {line}: \"{found}\" is no count; a count is a whole number of people, 0 or more")]
    NotACount {
        /// Where.
        line: u64,
        /// What.
        found: String,
    },
    /// People who stand on no list were counted.
    #[error(
        "line {line} counts people who stand on no list; that is what the estimate is to say, so leave it out"
    )]
    Nobody {
        /// Where.
        line: u64,
    },
    /// Too many people.
    #[error("more than {PEOPLE_MAX} people: one of the counts must be a mistake")]
    TooManyPeople,
    /// Too many lines.
    #[error("more than {LINES_MAX} lines: this is a table of patterns, not of people")]
    TooManyLines,
    /// Nobody was counted.
    #[error("all counts are 0")]
    NoPeople,
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

    /// Reads a CSV: a column of 0 and 1 for each list, and one of counts, called `count` or else the last one.
    ///
    /// # Errors
    /// [`ListsError`], which says in words what is wrong and where.
    pub fn read(file: impl std::io::Read) -> Result<Lists, ListsError> {
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(file);
        let header = reader.headers().map_err(|_| ListsError::NotCsv { line: 1 })?.clone();
        let columns: Vec<&str> = header.iter().map(|name| name.trim_start_matches('\u{feff}')).collect();
        let counts_at = columns.iter().position(|name| name.eq_ignore_ascii_case(COUNT));
        let counts_at = counts_at.unwrap_or(columns.len().saturating_sub(1));
        let is_list = |column: usize| column != counts_at;
        let names: Vec<String> = columns
            .iter()
            .enumerate()
            .filter(|(at, _)| is_list(*at))
            .map(|(_, name)| (*name).to_owned())
            .collect();
        if names.len() > LISTS_MAX {
            return Err(ListsError::TooMany { found: names.len() });
        }
        let mut patterns = Vec::new();
        for row in reader.records() {
            let row = row.map_err(|error| ListsError::NotCsv {
                line: error.position().map_or(0, csv::Position::line),
            })?;
            let line = row.position().map_or(0, csv::Position::line);
            if patterns.len() as u64 >= LINES_MAX {
                return Err(ListsError::TooManyLines);
            }
            let mut pattern: Set = 0;
            let marks = row.iter().enumerate().filter(|(at, _)| is_list(*at)).map(|(_, mark)| mark);
            for ((bit, name), mark) in names.iter().enumerate().zip(marks) {
                match mark {
                    "1" => pattern |= 1 << bit,
                    "0" => {}
                    found => {
                        let (list, found) = (name.clone(), shortened(found));
                        return Err(ListsError::NotZeroOrOne { line, list, found });
                    }
                }
            }
            let count = row.get(counts_at).unwrap_or_default();
            let count: u64 =
                count.parse().map_err(|_| ListsError::NotACount { line, found: shortened(count) })?;
            match (pattern, count) {
                (0, 0) => {}
                (0, _) => return Err(ListsError::Nobody { line }),
                _ => patterns.push((pattern, count)),
            }
        }
        if patterns.is_empty() { Err(ListsError::Empty) } else { Lists::new(names, patterns) }
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

/// What was found, short enough for a message.
fn shortened(found: &str) -> String {
    found.chars().take(20).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Lists, ListsError> {
        Lists::read(text.as_bytes())
    }

    #[test]
    fn a_table_is_read_whatever_its_lists_are_called() {
        let lists = read("\u{feff}Politie,Zorg,Count\n1,0,5\n0,1, 7\n1,1,2\n").unwrap();
        assert_eq!(lists.names(), ["Politie", "Zorg"]);
        assert_eq!(lists.counts(), [0, 5, 7, 2]);
        assert_eq!(lists.overlaps(), [14, 7, 9, 2]);
        assert_eq!(read("count,a,b\n5,1,0\n7,0,1\n").unwrap().counts(), [0, 5, 7, 0]);
        assert_eq!(read("a,b,people\n1,0,5\n").unwrap().counts(), [0, 5, 0, 0]);
    }

    #[test]
    fn doubled_patterns_are_added_up_and_told() {
        let lists = read("a,b,count\n1,0,5\n1,0,3\n0,1,1\n0,0,0\n").unwrap();
        assert_eq!((lists.counts(), lists.doubled()), ([0, 8, 1, 0].as_slice(), 1));
    }

    #[test]
    fn a_wrong_table_says_what_is_wrong_and_where() {
        assert_eq!(read(""), Err(ListsError::Empty));
        assert_eq!(read("a,b,count\n"), Err(ListsError::Empty));
        assert_eq!(read("a,count\n1,5\n"), Err(ListsError::TooFew { found: 1 }));
        assert_eq!(read("a,a,count\n1,0,5\n"), Err(ListsError::SameName { name: "a".to_owned() }));
        assert_eq!(
            read("a,b,count\n2,0,5\n"),
            Err(ListsError::NotZeroOrOne { line: 2, list: "a".to_owned(), found: "2".to_owned() })
        );
        for wrong in ["-1", "1.5", "", "vijf", "99999999999999999999999"] {
            let found = wrong.chars().take(20).collect();
            assert_eq!(
                read(&format!("a,b,count\n1,0,{wrong}\n")),
                Err(ListsError::NotACount { line: 2, found })
            );
        }
        assert_eq!(read("a,b,count\n0,0,4\n"), Err(ListsError::Nobody { line: 2 }));
        assert_eq!(read("a,b,count\n1,0,0\n"), Err(ListsError::NoPeople));
        assert_eq!(read("a,b,count\n1,0,5000000000000\n"), Err(ListsError::TooManyPeople));
        assert_eq!(read("a,b,count\n1,0\n"), Err(ListsError::NotCsv { line: 2 }));
        let header: String = (0..12).map(|list| format!("l{list},")).collect();
        assert_eq!(read(&format!("{header}count\n")), Err(ListsError::TooMany { found: 12 }));
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

    proptest! {
        #[test]
        fn no_file_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = Lists::read(bytes.as_slice());
        }

        #[test]
        fn no_text_that_looks_like_a_table_makes_it_panic(text in "(a,b,count\n)?([01a\",\n-]{0,12}\n){0,8}") {
            let _ = read(&text);
        }
    }
}
