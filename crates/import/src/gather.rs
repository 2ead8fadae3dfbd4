//! Lines of a table put together: all lines of one number are one file.

use crate::forbidden::forbidden;
use crate::map::{Ground, Map};
use crate::table::{Line, Table};
use std::collections::BTreeMap;
use store::Day;

/// Characters of a pseudonym at most.
pub const PSEUDONYM_MAX: usize = 60;
/// Notes of one file at most.
pub const NOTES_MAX: usize = 2_000;

/// What will become one file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Brought {
    /// The line in which it begins.
    pub line: u64,
    /// Its number in the other system, by which it is known when the same table comes again. It is not kept.
    pub number: String,
    /// The sign-in name of the guide.
    pub guide: String,
    /// A pseudonym; empty: one is made up.
    pub pseudonym: String,
    /// Since when.
    pub begun: Option<Day>,
    /// What the client wants.
    pub wish: String,
    /// What happened or was said, and when, as far as the table says.
    pub notes: Vec<(Option<Day>, String)>,
    /// On what ground help is given, if the table says.
    pub ground: Option<Ground>,
}

/// Why lines cannot be brought.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FilesError {
    /// A column that may not come along.
    #[error(
        "column {column} \"{name}\" holds {what}, which has no place here. Take that column out of the file first"
    )]
    Forbidden {
        /// Where.
        column: usize,
        /// Its name.
        name: String,
        /// What it holds.
        what: &'static str,
    },
    /// A column of the map is not in the table.
    #[error("the map names a column \"{0}\", which is not in the table")]
    NoColumn(String),
    /// A line without a number.
    #[error("line {line}, column {column}: there is no number of the file")]
    NoNumber {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// A line without a guide.
    #[error("line {line}, column {column}: there is no guide")]
    NoGuide {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// Two lines of one file that say different things where there can be one.
    #[error("line {line}, column {column}: says something else than an earlier line of the same file")]
    TwoThings {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// Something that is no day.
    #[error("line {line}, column {column}: this is no day as the map says days are written")]
    NoDay {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// A day that is still to come.
    #[error("line {line}, column {column}: this day is still to come")]
    DayToCome {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// A word for a ground that the map does not know.
    #[error("line {line}, column {column}: this ground is not in the map; name it under [grounds]")]
    NoGround {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// A pseudonym with more than [`PSEUDONYM_MAX`] characters.
    #[error("line {line}, column {column}: more than {PSEUDONYM_MAX} characters are no pseudonym")]
    LongPseudonym {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// More notes than [`NOTES_MAX`] in one file.
    #[error("line {line}: more than {NOTES_MAX} notes in one file")]
    TooManyNotes {
        /// Where.
        line: u64,
    },
}

/// Where the columns of a map stand.
struct Places<'a> {
    map: &'a Map,
    today: Day,
    number: usize,
    guide: usize,
    pseudonym: Option<usize>,
    begun: Option<usize>,
    wish: Option<usize>,
    note: Option<usize>,
    noted: Option<usize>,
    ground: Option<usize>,
}

/// The files that a table holds, in the order in which they begin.
///
/// # Errors
/// [`FilesError`], which says where.
pub fn files(table: &Table, map: &Map, today: Day) -> Result<Vec<Brought>, FilesError> {
    for (at, name) in table.columns.iter().enumerate() {
        if let Some(kind) = forbidden(name) {
            return Err(FilesError::Forbidden { column: at + 1, name: name.clone(), what: kind.what });
        }
    }
    let places = Places::of(table, map, today)?;
    let mut files: Vec<Brought> = Vec::new();
    let mut by_number: BTreeMap<&str, usize> = BTreeMap::new();
    for line in &table.lines {
        let number =
            places.needed(line, places.number, |line, column| FilesError::NoNumber { line, column })?;
        let at = *by_number.entry(number).or_insert(files.len());
        if at == files.len() {
            files.push(Brought { line: line.number, number: number.to_owned(), ..Brought::default() });
        }
        if let Some(file) = files.get_mut(at) {
            places.read_into(file, line)?;
        }
    }
    Ok(files)
}

impl<'a> Places<'a> {
    fn of(table: &Table, map: &'a Map, today: Day) -> Result<Places<'a>, FilesError> {
        let place = |name: &str| table.column(name).ok_or_else(|| FilesError::NoColumn(name.to_owned()));
        let maybe = |name: &Option<String>| name.as_deref().map(place).transpose();
        let columns = &map.columns;
        Ok(Places {
            map,
            today,
            number: place(&columns.number)?,
            guide: place(&columns.guide)?,
            pseudonym: maybe(&columns.pseudonym)?,
            begun: maybe(&columns.begun)?,
            wish: maybe(&columns.wish)?,
            note: maybe(&columns.note)?,
            noted: maybe(&columns.noted)?,
            ground: maybe(&columns.ground)?,
        })
    }

    fn needed<'l>(
        &self,
        line: &'l Line,
        at: usize,
        error: impl FnOnce(u64, usize) -> FilesError,
    ) -> Result<&'l str, FilesError> {
        let cell = cell(line, Some(at));
        if cell.is_empty() { Err(error(line.number, at + 1)) } else { Ok(cell) }
    }

    fn read_into(&self, file: &mut Brought, line: &Line) -> Result<(), FilesError> {
        let guide = self.needed(line, self.guide, |line, column| FilesError::NoGuide { line, column })?;
        once(&mut file.guide, self.map.guide(guide), line, Some(self.guide))?;
        let pseudonym = cell(line, self.pseudonym);
        if pseudonym.chars().nth(PSEUDONYM_MAX).is_some() {
            return Err(FilesError::LongPseudonym { line: line.number, column: column(self.pseudonym) });
        }
        once(&mut file.pseudonym, pseudonym, line, self.pseudonym)?;
        once(&mut file.wish, cell(line, self.wish), line, self.wish)?;
        self.ground_into(file, line)?;
        if let Some(begun) = self.day(line, self.begun)? {
            // The earliest of several lines is when it began.
            file.begun = Some(file.begun.map_or(begun, |before| before.min(begun)));
        }
        self.note_into(file, line)
    }

    fn ground_into(&self, file: &mut Brought, line: &Line) -> Result<(), FilesError> {
        let (word, line, column) = (cell(line, self.ground), line.number, column(self.ground));
        if word.is_empty() {
            return Ok(());
        }
        let ground = self.map.ground_of(word).ok_or(FilesError::NoGround { line, column })?;
        if file.ground.is_some_and(|before| before != ground) {
            return Err(FilesError::TwoThings { line, column });
        }
        file.ground = Some(ground);
        Ok(())
    }

    fn note_into(&self, file: &mut Brought, line: &Line) -> Result<(), FilesError> {
        let note = cell(line, self.note);
        let day = self.day(line, self.noted)?;
        if note.is_empty() {
            return Ok(());
        }
        if file.notes.len() >= NOTES_MAX {
            return Err(FilesError::TooManyNotes { line: line.number });
        }
        file.notes.push((day, note.to_owned()));
        Ok(())
    }

    fn day(&self, line: &Line, at: Option<usize>) -> Result<Option<Day>, FilesError> {
        let (text, line, column) = (cell(line, at), line.number, column(at));
        if text.is_empty() {
            return Ok(None);
        }
        match self.map.dates.read(text) {
            Some(day) if day <= self.today => Ok(Some(day)),
            Some(_) => Err(FilesError::DayToCome { line, column }),
            None => Err(FilesError::NoDay { line, column }),
        }
    }
}

fn cell(line: &Line, at: Option<usize>) -> &str {
    at.and_then(|at| line.cells.get(at)).map_or("", String::as_str)
}

fn column(at: Option<usize>) -> usize {
    at.map_or(0, |at| at + 1)
}

/// What there can be one of: said once, or said again in the same words.
fn once(kept: &mut String, said: &str, line: &Line, at: Option<usize>) -> Result<(), FilesError> {
    if said.is_empty() || kept == said {
        return Ok(());
    }
    if !kept.is_empty() {
        return Err(FilesError::TwoThings { line: line.number, column: column(at) });
    }
    said.clone_into(kept);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Dates;
    use proptest::prelude::*;

    const TODAY: Day = Day::from_number(20_779);
    const MAP: &str = "dates = \"dd-mm-yyyy\"\n[columns]\nnumber = \"Nr\"\nguide = \"Wie\"\npseudonym = \"Naam\"\n\
        begun = \"Start\"\nwish = \"Wens\"\nnote = \"Notitie\"\nnoted = \"Op\"\n[guides]\n\"B. Els\" = \"guus\"\n";
    const HEAD: &str = "Nr;Wie;Naam;Start;Wens;Notitie;Op;Kamer\n";

    fn read(lines: &str) -> Result<Vec<Brought>, FilesError> {
        let table = Table::read(format!("{HEAD}{lines}").as_bytes()).unwrap();
        files(&table, &Map::read(MAP).unwrap(), TODAY)
    }

    #[test]
    fn lines_of_one_number_are_one_file_and_the_rest_stays_behind() {
        let files = read(
            "7;B. Els;Wilg;03-02-2026;iets met planten;Belde zelf.;04-02-2026;12\n\
             8;lies;Linde;;;;;\n\
             7;B. Els;;01-02-2026;;Kwam langs.;;12\n",
        )
        .unwrap();
        assert_eq!(files.len(), 2);
        let wilg = &files[0];
        assert_eq!((wilg.guide.as_str(), wilg.pseudonym.as_str(), wilg.line), ("guus", "Wilg", 2));
        assert_eq!(wilg.begun, Dates::DayFirst.read("01-02-2026"));
        assert_eq!(wilg.notes[1], (None, "Kwam langs.".to_owned()));
        assert!(!format!("{wilg:?}").contains("12\""), "what the map does not name stays behind");
    }

    #[test]
    fn what_is_wrong_is_said_with_line_and_column() {
        let cases = [
            (";guus;;;;;;\n", FilesError::NoNumber { line: 2, column: 1 }),
            ("7;;;;;;;\n", FilesError::NoGuide { line: 2, column: 2 }),
            ("7;guus;Wilg;;;;;\n7;guus;Els;;;;;\n", FilesError::TwoThings { line: 3, column: 3 }),
            ("7;guus;;31-02-2026;;;;\n", FilesError::NoDay { line: 2, column: 4 }),
            ("7;guus;;;;Hoi;23-11-2026;\n", FilesError::DayToCome { line: 2, column: 7 }),
        ];
        for (lines, error) in cases {
            assert_eq!(read(lines), Err(error), "{lines}");
        }
        let long = format!("7;guus;{};;;;;\n", "x".repeat(PSEUDONYM_MAX + 1));
        assert_eq!(read(&long), Err(FilesError::LongPseudonym { line: 2, column: 3 }));
    }

    #[test]
    fn a_forbidden_column_stops_everything_also_where_the_map_does_not_name_it() {
        let table = Table::read(&b"Nr,Wie,BSN\n7,guus,1\n"[..]).unwrap();
        let map = Map::read("[columns]\nnumber = \"Nr\"\nguide = \"Wie\"\n").unwrap();
        let error = files(&table, &map, TODAY).unwrap_err();
        assert!(matches!(error, FilesError::Forbidden { column: 3, .. }));
        assert!(
            error.to_string().contains("a citizen number") && !error.to_string().contains('1'),
            "{error}"
        );
        let table = Table::read(&b"Nr,Who\n7,guus\n"[..]).unwrap();
        assert_eq!(files(&table, &map, TODAY), Err(FilesError::NoColumn("Wie".to_owned())));
    }

    #[test]
    fn the_ground_is_read_by_its_code_or_by_the_word_that_the_map_names() {
        let map = "ground = \"voluntary\"\n[columns]\nnumber = \"Nr\"\nguide = \"Wie\"\nground = \"Grond\"\n\
            [grounds]\n\"Wmo begeleiding\" = \"wmo\"\n";
        let read = |lines: &str| {
            let table = Table::read(format!("Nr;Wie;Grond\n{lines}").as_bytes()).unwrap();
            files(&table, &Map::read(map).unwrap(), TODAY)
        };
        let found = read("7;guus;Wmo begeleiding\n8;guus;Jeugdwet\n9;guus;\n7;guus;wmo\n").unwrap();
        let grounds: Vec<_> = found.iter().map(|file| file.ground).collect();
        assert_eq!(grounds, [Some(Ground::Wmo), Some(Ground::Jeugdwet), None]);
        assert_eq!(read("7;guus;Wlz\n"), Err(FilesError::NoGround { line: 2, column: 3 }));
        assert_eq!(read("7;guus;wmo\n7;guus;voluntary\n"), Err(FilesError::TwoThings { line: 3, column: 3 }));
        assert!(Map::read("ground = \"wlz\"\n[columns]\nnumber = \"Nr\"\nguide = \"Wie\"\n").is_err());
    }

    proptest! {
        #[test]
        fn no_line_is_lost_and_none_counts_twice(numbers in proptest::collection::vec(0_u8..6, 1..60)) {
            let lines: String = numbers.iter().enumerate().map(|(at, number)| format!("{number};guus;;;;n{at};;\n")).collect();
            let files = read(&lines).unwrap();
            prop_assert_eq!(files.iter().map(|file| file.notes.len()).sum::<usize>(), numbers.len());
            let different: std::collections::BTreeSet<&u8> = numbers.iter().collect();
            prop_assert_eq!(files.len(), different.len());
        }
    }
}
