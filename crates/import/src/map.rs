//! The map: which column of the table is what, how days are written, and who of the old system is who here.

use serde::Deserialize;
use std::collections::BTreeMap;
use store::Day;

/// A map has at most so many bytes.
pub const BYTES_MAX: usize = 1 << 20;

/// What the columns of a table are.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Map {
    /// The columns.
    pub columns: Columns,
    /// How days are written.
    #[serde(default)]
    pub dates: Dates,
    /// Names of guides in the table, and the name by which each signs in here. Who stands in the table by the sign-in name
    /// needs no line.
    #[serde(default)]
    pub guides: BTreeMap<String, String>,
    /// On what ground help is given where the table does not say.
    #[serde(default)]
    pub ground: Ground,
    /// Words for a ground in the table, and which ground each is. The codes of [`Ground`] need no line.
    #[serde(default)]
    pub grounds: BTreeMap<String, Ground>,
}

/// On what ground help is given: how long a file is kept follows from it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    /// By agreement, outside any law that says how long.
    #[default]
    Voluntary,
    /// A provision under the Wmo 2015.
    Wmo,
    /// Help under the Jeugdwet.
    Jeugdwet,
}

impl Ground {
    /// All there are.
    pub const ALL: [Ground; 3] = [Ground::Voluntary, Ground::Wmo, Ground::Jeugdwet];

    /// Its code, in a map and in the rest of the house.
    pub fn code(self) -> &'static str {
        match self {
            Ground::Voluntary => "voluntary",
            Ground::Wmo => "wmo",
            Ground::Jeugdwet => "jeugdwet",
        }
    }
}

/// Names of columns in the table. What is not named stays behind.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Columns {
    /// The number of the file in the other system: lines of one number are one file. It is not kept.
    pub number: String,
    /// Who guides.
    pub guide: String,
    /// What the client is called here: a pseudonym. Without this column one is made up.
    pub pseudonym: Option<String>,
    /// Since when.
    pub begun: Option<String>,
    /// What the client wants, in the client's words.
    pub wish: Option<String>,
    /// A note: what happened or was said.
    pub note: Option<String>,
    /// The day of that note.
    pub noted: Option<String>,
    /// On what ground help is given.
    pub ground: Option<String>,
}

/// How days are written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum Dates {
    /// 2026-11-22.
    #[default]
    #[serde(rename = "yyyy-mm-dd")]
    YearFirst,
    /// 22-11-2026, also with strokes or points.
    #[serde(rename = "dd-mm-yyyy")]
    DayFirst,
}

/// Why a map cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// More bytes than [`BYTES_MAX`].
    #[error("the map is too large")]
    TooLarge,
    /// It is no map.
    #[error("the map: {0}")]
    Unreadable(String),
}

impl Map {
    /// Reads a map.
    ///
    /// # Errors
    /// [`MapError`], with line and column.
    pub fn read(text: &str) -> Result<Map, MapError> {
        if text.len() > BYTES_MAX {
            return Err(MapError::TooLarge);
        }
        toml::from_str(text).map_err(|error| MapError::Unreadable(error.to_string()))
    }

    /// The sign-in name of who stands in the table by this name.
    pub fn guide<'a>(&'a self, name: &'a str) -> &'a str {
        self.guides.get(name).map_or(name, String::as_str)
    }

    /// The ground that a word in the table stands for, if the map says.
    pub fn ground_of(&self, word: &str) -> Option<Ground> {
        let by_code = || Ground::ALL.into_iter().find(|ground| ground.code() == word.to_lowercase());
        self.grounds.get(word).copied().or_else(by_code)
    }
}

impl Dates {
    /// Reads a day.
    pub fn read(self, text: &str) -> Option<Day> {
        let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
        let [one, two, three] = parts.as_slice() else { return None };
        let (year, month, day) = match self {
            Dates::YearFirst => (one, two, three),
            Dates::DayFirst => (three, two, one),
        };
        kit::when::parse_day(&format!("{year}-{month:0>2}-{day:0>2}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_map_names_columns_and_says_who_is_who() {
        let map = Map::read(
            "[columns]\nnumber = \"Nr\"\nguide = \"Begeleider\"\nnote = \"Notitie\"\n\
             [dates]\n",
        );
        assert!(matches!(map, Err(MapError::Unreadable(_))), "a way to write days is a word, not a table");
        let map = Map::read(
            "dates = \"dd-mm-yyyy\"\n[columns]\nnumber = \"Nr\"\nguide = \"Begeleider\"\n\
             [guides]\n\"B. Els\" = \"guus\"\n",
        )
        .unwrap();
        assert_eq!((map.guide("B. Els"), map.guide("lies"), map.dates), ("guus", "lies", Dates::DayFirst));
        let wrong = Map::read("[columns]\nnumber = \"Nr\"\nguide = \"G\"\nbsn = \"BSN\"\n").unwrap_err();
        assert!(wrong.to_string().contains("bsn") && wrong.to_string().contains("line 4"), "{wrong}");
    }

    #[test]
    fn days_are_read_and_days_that_there_are_not_are_not() {
        assert_eq!(Dates::YearFirst.read("1970-01-01"), Some(Day::from_number(0)));
        assert_eq!(Dates::YearFirst.read("2026-11-22"), Some(Day::from_number(20_779)));
        assert_eq!(Dates::DayFirst.read("22/11/2026"), Dates::YearFirst.read("2026-11-22"));
        assert!(Dates::DayFirst.read("29.02.2024").is_some());
        for text in ["", "22-11", "2026-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "26-11-22", "x-y-z"]
        {
            assert_eq!(Dates::YearFirst.read(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_day_means_the_same_in_either_order(number in 0..40_000) {
            let day = Day::from_number(number);
            let text = kit::when::field_day(day);
            let turned: Vec<&str> = text.rsplit('-').collect();
            prop_assert_eq!(Dates::YearFirst.read(&text), Some(day));
            prop_assert_eq!(Dates::DayFirst.read(&turned.join("/")), Some(day));
        }
    }
}
