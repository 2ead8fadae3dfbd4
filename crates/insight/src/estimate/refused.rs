//! Why a table of counts is refused, in words that say what to do.

use super::lists::{LISTS_MAX, LISTS_MIN, PEOPLE_MAX};
use super::read::{BYTES_MAX, LINES_MAX, NAME_MAX};

/// Why a table is refused. Lines are counted from 1, the header being the first.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListsError {
    /// The file broke off while it was read.
    #[error("the file cannot be read to its end")]
    Unreadable,
    /// The file is no text in UTF-8.
    #[error("line {line} is not text in UTF-8; save the file as \"CSV UTF-8\"")]
    NotText {
        /// Where.
        line: u64,
    },
    /// The file is larger than [`BYTES_MAX`].
    #[error("the file is larger than {} MiB: this is a table of patterns, not of people", BYTES_MAX >> 20)]
    TooLarge,
    /// A line has more or fewer columns than the header.
    #[error("line {line} has {found} columns and the header has {expected}")]
    Ragged {
        /// Where.
        line: u64,
        /// Columns of that line.
        found: u64,
        /// Columns of the header.
        expected: u64,
    },
    /// The first line holds only numbers.
    #[error("the first line holds only numbers; it must hold the names of the lists, and \"count\"")]
    NoHeader,
    /// A column has no name.
    #[error("column {column} has no name")]
    Nameless {
        /// Which, from 1.
        column: usize,
    },
    /// A column's name is longer than [`NAME_MAX`].
    #[error("the name of column {column} has more than {NAME_MAX} signs")]
    LongName {
        /// Which, from 1.
        column: usize,
    },
    /// No column is called `count`, and the last one holds only 0 and 1.
    #[error(
        "no column is called \"count\", and the last one holds only 0 and 1. Counts of patterns are needed, never a \
         line for each person"
    )]
    NoCounts,
    /// No column is called `count`, and a line has the same marks as one before.
    #[error(
        "line {line} has the same 0 and 1 as a line before, and no column is called \"count\". Counts of patterns are \
         needed, never a line for each person"
    )]
    PatternTwice {
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

impl ListsError {
    /// Key of its text.
    pub fn text_key(&self) -> &'static str {
        match self {
            ListsError::Unreadable => "insight-lists-unreadable",
            ListsError::NotText { .. } => "insight-lists-not-text",
            ListsError::TooLarge => "insight-lists-too-large",
            ListsError::Ragged { .. } => "insight-lists-ragged",
            ListsError::NoHeader => "insight-lists-no-header",
            ListsError::Nameless { .. } => "insight-lists-nameless",
            ListsError::LongName { .. } => "insight-lists-long-name",
            ListsError::NoCounts => "insight-lists-no-counts",
            ListsError::PatternTwice { .. } => "insight-lists-pattern-twice",
            ListsError::Empty => "insight-lists-empty",
            ListsError::TooFew { .. } => "insight-lists-too-few",
            ListsError::TooMany { .. } => "insight-lists-too-many",
            ListsError::SameName { .. } => "insight-lists-same-name",
            ListsError::NotZeroOrOne { .. } => "insight-lists-not-zero-or-one",
            ListsError::NotACount { .. } => "insight-lists-not-a-count",
            ListsError::Nobody { .. } => "insight-lists-nobody",
            ListsError::TooManyPeople => "insight-lists-too-many-people",
            ListsError::TooManyLines => "insight-lists-too-many-lines",
            ListsError::NoPeople => "insight-lists-no-people",
        }
    }

    /// The values that its text names.
    pub fn values(&self) -> Vec<(&'static str, String)> {
        match self {
            ListsError::NotText { line }
            | ListsError::PatternTwice { line }
            | ListsError::Nobody { line } => vec![("line", line.to_string())],
            ListsError::TooLarge => vec![("most", (BYTES_MAX >> 20).to_string())],
            ListsError::Ragged { line, found, expected } => {
                vec![
                    ("line", line.to_string()),
                    ("found", found.to_string()),
                    ("expected", expected.to_string()),
                ]
            }
            ListsError::Nameless { column } => vec![("column", column.to_string())],
            ListsError::LongName { column } => {
                vec![("column", column.to_string()), ("most", NAME_MAX.to_string())]
            }
            ListsError::TooFew { found } => {
                vec![("found", found.to_string()), ("least", LISTS_MIN.to_string())]
            }
            ListsError::TooMany { found } => {
                vec![("found", found.to_string()), ("most", LISTS_MAX.to_string())]
            }
            ListsError::SameName { name } => vec![("name", name.clone())],
            ListsError::NotZeroOrOne { line, list, found } => {
                vec![("line", line.to_string()), ("list", list.clone()), ("found", found.clone())]
            }
            ListsError::NotACount { line, found } => {
                vec![("line", line.to_string()), ("found", found.clone())]
            }
            ListsError::TooManyPeople => vec![("most", PEOPLE_MAX.to_string())],
            ListsError::TooManyLines => vec![("most", LINES_MAX.to_string())],
            ListsError::Unreadable
            | ListsError::NoHeader
            | ListsError::NoCounts
            | ListsError::Empty
            | ListsError::NoPeople => Vec::new(),
        }
    }
}
