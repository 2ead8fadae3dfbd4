//! Reading a table as spreadsheets of several countries write it: with commas, semicolons or tabs, with or without quotes, a
//! mark at the beginning, lines that end in either way. Whatever stands in it, this reads it or says where it stopped.

use csv::{ErrorKind, ReaderBuilder, StringRecord, Trim};
use std::io::Read;

/// A file has at most so many bytes.
pub const BYTES_MAX: u64 = 64 << 20;
/// Lines at most, the first one aside.
pub const LINES_MAX: usize = 50_000;
/// Columns at most.
pub const COLUMNS_MAX: usize = 200;
/// Characters of one cell at most: what a note may have.
pub const CELL_MAX: usize = 8_000;
/// What may stand between columns; of two that stand there equally often, the first.
const BETWEEN: [char; 3] = [',', ';', '\t'];

/// A table that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The lines, each with as many cells as there are columns.
    pub lines: Vec<Line>,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it begins in the file, counted from 1.
    pub number: u64,
    /// Its cells.
    pub cells: Vec<String>,
}

/// Why a table cannot be read. Columns and lines are counted from 1; nothing of what stands there is repeated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The file cannot be opened or breaks off.
    #[error("the file cannot be read")]
    Unreadable,
    /// More bytes than [`BYTES_MAX`].
    #[error("the file is larger than {} MB", BYTES_MAX >> 20)]
    TooLarge,
    /// Nothing stands in it.
    #[error("there are no lines in it")]
    Empty,
    /// More lines than [`LINES_MAX`].
    #[error("it has more than {LINES_MAX} lines; bring it in parts")]
    TooManyLines,
    /// More columns than [`COLUMNS_MAX`].
    #[error("it has more than {COLUMNS_MAX} columns")]
    TooManyColumns,
    /// It is not written as UTF-8.
    #[error("line {line}: this is not text in UTF-8; save the table as \"CSV UTF-8\"")]
    NotText {
        /// Where.
        line: u64,
    },
    /// A line with more or fewer cells than the first.
    #[error("line {line} has {found} columns, the first line has {expected}")]
    Ragged {
        /// Where.
        line: u64,
        /// Columns there.
        found: u64,
        /// Columns of the first line.
        expected: u64,
    },
    /// A column without a name.
    #[error("column {column} has no name in the first line")]
    Nameless {
        /// Where.
        column: usize,
    },
    /// Two columns of one name.
    #[error("column {column} has the name of a column before it")]
    SameName {
        /// Where.
        column: usize,
    },
    /// A cell with more than [`CELL_MAX`] characters.
    #[error("line {line}, column {column}: more than {CELL_MAX} characters")]
    TooLong {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
    /// A sign that is none: what is kept is text.
    #[error("line {line}, column {column}: a sign that cannot be shown")]
    Unprintable {
        /// Where.
        line: u64,
        /// In which column.
        column: usize,
    },
}

impl Table {
    /// Reads a table.
    ///
    /// # Errors
    /// [`TableError`], which says where.
    pub fn read(file: impl Read) -> Result<Table, TableError> {
        let mut bytes = Vec::new();
        file.take(BYTES_MAX + 1).read_to_end(&mut bytes).map_err(|_| TableError::Unreadable)?;
        if bytes.len() as u64 > BYTES_MAX {
            return Err(TableError::TooLarge);
        }
        let text = std::str::from_utf8(&bytes)
            .map_err(|error| TableError::NotText { line: line_at(&bytes, error.valid_up_to()) })?;
        // Ends of lines of one kind, so that lines are counted as an editor counts them.
        Table::parse(&text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\r', "\n"))
    }

    fn parse(text: &str) -> Result<Table, TableError> {
        let mut reader =
            ReaderBuilder::new().trim(Trim::All).delimiter(between(text)).from_reader(text.as_bytes());
        let columns = columns(reader.headers().map_err(|error| refused(&error))?)?;
        let mut lines = Vec::new();
        for row in reader.records() {
            let row = row.map_err(|error| refused(&error))?;
            if lines.len() >= LINES_MAX {
                return Err(TableError::TooManyLines);
            }
            let number = row.position().map_or(0, csv::Position::line);
            lines.push(Line { number, cells: cells(&row, number)? });
        }
        if lines.is_empty() { Err(TableError::Empty) } else { Ok(Table { columns, lines }) }
    }

    /// Where a column stands, by its name.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }
}

fn columns(header: &StringRecord) -> Result<Vec<String>, TableError> {
    if header.iter().all(str::is_empty) {
        return Err(TableError::Empty);
    }
    if header.len() > COLUMNS_MAX {
        return Err(TableError::TooManyColumns);
    }
    let names = cells(header, 1)?;
    for (at, name) in names.iter().enumerate() {
        if name.is_empty() {
            return Err(TableError::Nameless { column: at + 1 });
        }
        if names.iter().take(at).any(|before| before == name) {
            return Err(TableError::SameName { column: at + 1 });
        }
    }
    Ok(names)
}

fn cells(row: &StringRecord, line: u64) -> Result<Vec<String>, TableError> {
    let cell = |(at, cell): (usize, &str)| {
        let column = at + 1;
        if cell.chars().nth(CELL_MAX).is_some() {
            return Err(TableError::TooLong { line, column });
        }
        if cell.chars().any(|sign| sign.is_control() && !matches!(sign, '\n' | '\t')) {
            return Err(TableError::Unprintable { line, column });
        }
        Ok(cell.to_owned())
    };
    row.iter().enumerate().map(cell).collect()
}

/// In which line a byte stands.
fn line_at(bytes: &[u8], at: usize) -> u64 {
    1 + bytes.iter().take(at).filter(|byte| **byte == b'\n').count() as u64
}

/// What stands between the columns of the first line.
fn between(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    let often = |mark: &char| first.chars().filter(|other| other == mark).count();
    // Of equals the last is taken, hence backwards.
    BETWEEN.into_iter().rev().max_by_key(often).and_then(|mark| u8::try_from(mark).ok()).unwrap_or(b',')
}

fn refused(error: &csv::Error) -> TableError {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            TableError::Ragged { line, found: *len, expected: *expected_len }
        }
        _ => TableError::NotText { line },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Table, TableError> {
        Table::read(text.as_bytes())
    }

    #[test]
    fn spreadsheets_of_several_countries_say_the_same() {
        let plain = read("Nr,Naam\n1,Wilg\n2,\"Els, lang\"\n").unwrap();
        assert_eq!(plain.columns, ["Nr", "Naam"]);
        assert_eq!(plain.lines[1], Line { number: 3, cells: vec!["2".to_owned(), "Els, lang".to_owned()] });
        let other = ["Nr;Naam\r\n1;Wilg\r\n2;Els, lang\r\n", "\u{feff}Nr\tNaam\n1\tWilg\n2\tEls, lang"];
        for text in other {
            let table = read(text).unwrap();
            assert_eq!(
                (table.columns, table.lines),
                (plain.columns.clone(), plain.lines.clone()),
                "{text:?}"
            );
        }
    }

    #[test]
    fn what_cannot_be_read_is_said_with_its_place() {
        let long = format!("Nr,Naam\n1,{}\n", "x".repeat(CELL_MAX + 1));
        let wide = ["k"; COLUMNS_MAX + 1].join(",");
        let cases: [(&str, TableError); 9] = [
            ("", TableError::Empty),
            ("Nr,Naam\n", TableError::Empty),
            ("Nr,\n1,2\n", TableError::Nameless { column: 2 }),
            ("Nr,Nr\n1,2\n", TableError::SameName { column: 2 }),
            ("Nr,Naam\n1,a\n2\n", TableError::Ragged { line: 3, found: 1, expected: 2 }),
            ("Nr,Naam\n1,a\u{0}b\n", TableError::Unprintable { line: 2, column: 2 }),
            (&long, TableError::TooLong { line: 2, column: 2 }),
            (&wide, TableError::TooManyColumns),
            ("\n\n", TableError::Empty),
        ];
        for (text, error) in cases {
            assert_eq!(read(text), Err(error), "{:?}", text.get(..text.len().min(20)));
        }
        assert_eq!(Table::read(&b"Nr,Naam\n1,a\n2,\xff\n"[..]), Err(TableError::NotText { line: 3 }));
        let many = format!("Nr\n{}", "1\n".repeat(LINES_MAX + 1));
        assert_eq!(read(&many), Err(TableError::TooManyLines));
    }

    proptest! {
        #[test]
        fn what_was_read_can_be_written_and_read_again(
            cells in proptest::collection::vec("[a-z;,\t\n\" é]{0,12}", 2..24),
        ) {
            let mut writer = csv::WriterBuilder::new().quote_style(csv::QuoteStyle::Always).from_writer(Vec::new());
            writer.write_record(["Nr", "Naam"]).unwrap();
            cells.as_chunks::<2>().0.iter().for_each(|line| writer.write_record(line).unwrap());
            let table = Table::read(writer.into_inner().unwrap().as_slice()).unwrap();
            let read: Vec<&str> = table.lines.iter().flat_map(|line| &line.cells).map(String::as_str).collect();
            let said: Vec<&str> = cells.as_chunks::<2>().0.iter().flatten().map(|cell| cell.trim()).collect();
            prop_assert_eq!(read, said);
        }

        #[test]
        fn whatever_stands_in_a_file_is_read_or_refused(bytes: Vec<u8>) {
            if let Ok(table) = Table::read(bytes.as_slice()) {
                prop_assert!(!table.lines.is_empty());
                for line in &table.lines {
                    prop_assert_eq!(line.cells.len(), table.columns.len());
                }
            }
        }
    }
}
