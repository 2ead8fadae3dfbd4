//! Reading a table of counts, as spreadsheets of several countries write it: with commas, semicolons or tabs, with or
//! without quotes, a mark at the beginning, and lines that end in either way.

use super::lists::{LISTS_MAX, LISTS_MIN, Lists};
use super::model::Set;
use super::refused::ListsError;
use csv::{ErrorKind, ReaderBuilder, StringRecord, Trim};
use std::collections::BTreeSet;
use std::io::Read;

/// A file has at most so many bytes.
pub const BYTES_MAX: u64 = 64 << 20;
/// Lines that a file has at most: every pattern of ten lists, a thousand times over.
pub const LINES_MAX: u64 = 1_024_000;
/// A list's name has at most so many signs: it stands in every line of the report.
pub const NAME_MAX: usize = 200;
/// The name of the column with counts; without it, the last column holds them.
const COUNT: &str = "count";
/// Other names, as programs and people write them, by which a last column says that it holds counts.
const COUNTS: [&str; 4] = ["n", "freq", "aantal", "people"];
/// What may stand between columns; of two that stand there equally often, the first.
const BETWEEN: [char; 3] = [',', ';', '\t'];

/// What the header says.
struct Header {
    names: Vec<String>,
    counts_at: usize,
    /// Whether the name of the column says that it holds counts.
    says_count: bool,
}

impl Lists {
    /// Reads a CSV: a column of 0 and 1 for each list, and one of counts, called `count` or else the last one. Where its name
    /// does not say so, each pattern stands there once: else these may be lines of people.
    ///
    /// # Errors
    /// [`ListsError`], which says in words what is wrong and where.
    pub fn read(file: impl Read) -> Result<Lists, ListsError> {
        let mut bytes = Vec::new();
        file.take(BYTES_MAX + 1).read_to_end(&mut bytes).map_err(|_| ListsError::Unreadable)?;
        if bytes.len() as u64 > BYTES_MAX {
            return Err(ListsError::TooLarge);
        }
        let text = std::str::from_utf8(&bytes).map_err(|error| ListsError::NotText {
            line: 1 + bytes.iter().take(error.valid_up_to()).filter(|byte| **byte == b'\n').count() as u64,
        })?;
        Lists::parse(text.trim_start_matches('\u{feff}'))
    }

    fn parse(text: &str) -> Result<Lists, ListsError> {
        let mut reader =
            ReaderBuilder::new().trim(Trim::All).delimiter(between(text)).from_reader(text.as_bytes());
        let header = reader.headers().map_err(|error| refused(&error))?.clone();
        if header.iter().all(str::is_empty) {
            return Err(ListsError::Empty);
        }
        let header = Header::of(&header)?;
        let (mut patterns, mut seen) = (Vec::new(), BTreeSet::new());
        let mut only_marks = true;
        for row in reader.records() {
            let row = row.map_err(|error| refused(&error))?;
            let line = row.position().map_or(0, csv::Position::line);
            if patterns.len() as u64 >= LINES_MAX {
                return Err(ListsError::TooManyLines);
            }
            let (pattern, count) = header.pattern(&row, line)?;
            // Of people, two have the same marks, and what stands last is an age or a year and no count.
            if !header.says_count && !seen.insert(pattern) {
                return Err(ListsError::PatternTwice { line });
            }
            only_marks &= count <= 1;
            match (pattern, count) {
                (0, 0) => {}
                (0, _) => return Err(ListsError::Nobody { line }),
                _ => patterns.push((pattern, count)),
            }
        }
        if patterns.is_empty() {
            Err(ListsError::Empty)
        } else if only_marks && !header.says_count {
            Err(ListsError::NoCounts)
        } else {
            Lists::new(header.names, patterns)
        }
    }
}

impl Header {
    fn of(columns: &StringRecord) -> Result<Header, ListsError> {
        if columns.iter().all(|name| name.parse::<f64>().is_ok()) {
            return Err(ListsError::NoHeader);
        }
        let columns: Vec<String> = columns.iter().map(plain).collect();
        if let Some(at) = columns.iter().position(String::is_empty) {
            return Err(ListsError::Nameless { column: at + 1 });
        }
        if let Some(at) = columns.iter().position(|name| name.chars().count() > NAME_MAX) {
            return Err(ListsError::LongName { column: at + 1 });
        }
        let named = columns.iter().position(|name| name.eq_ignore_ascii_case(COUNT));
        let counts_at = named.unwrap_or(columns.len().saturating_sub(1));
        let is_plain = |name: &String| COUNTS.iter().any(|plain| name.eq_ignore_ascii_case(plain));
        let says_count = named.is_some() || columns.last().is_some_and(is_plain);
        let lists = columns.iter().enumerate().filter(|(at, _)| *at != counts_at);
        let names: Vec<String> = lists.map(|(_, name)| name.clone()).collect();
        if names.len() < LISTS_MIN {
            return Err(ListsError::TooFew { found: names.len() });
        }
        if names.len() > LISTS_MAX {
            return Err(ListsError::TooMany { found: names.len() });
        }
        Ok(Header { names, counts_at, says_count })
    }

    /// The pattern of a line, and how many have it.
    fn pattern(&self, row: &StringRecord, line: u64) -> Result<(Set, u64), ListsError> {
        let mut pattern: Set = 0;
        let marks = row.iter().enumerate().filter(|(at, _)| *at != self.counts_at).map(|(_, mark)| mark);
        for ((bit, list), mark) in self.names.iter().enumerate().zip(marks) {
            match mark {
                "1" => pattern |= 1 << bit,
                "0" => {}
                found => {
                    return Err(ListsError::NotZeroOrOne {
                        line,
                        list: list.clone(),
                        found: shortened(found),
                    });
                }
            }
        }
        let count = row.get(self.counts_at).unwrap_or_default();
        let read = count.parse().map_err(|_| ListsError::NotACount { line, found: shortened(count) })?;
        Ok((pattern, read))
    }
}

/// What stands between the columns of the header, which is the first line that is not empty.
fn between(text: &str) -> u8 {
    let header = outside_quotes(text.trim_start_matches(['\r', '\n']));
    let often = |mark: &char| header.iter().filter(|other| *other == mark).count();
    // Of equals the last is taken, hence backwards.
    BETWEEN.into_iter().rev().max_by_key(often).and_then(|mark| u8::try_from(mark).ok()).unwrap_or(b',')
}

/// The signs of the first line that stand outside quotes; a quote opens where a column begins.
fn outside_quotes(text: &str) -> Vec<char> {
    let (mut outside, mut is_quoted) = (Vec::new(), false);
    for sign in text.chars() {
        match sign {
            '"' if is_quoted => is_quoted = false,
            '"' if outside.last().is_none_or(|last| BETWEEN.contains(last)) => is_quoted = true,
            _ if is_quoted => {}
            '\r' | '\n' => break,
            _ => outside.push(sign),
        }
    }
    outside
}

fn refused(error: &csv::Error) -> ListsError {
    let line = error.position().map_or(1, csv::Position::line);
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            ListsError::Ragged { line, found: *len, expected: *expected_len }
        }
        _ => ListsError::NotText { line },
    }
}

/// What was found, short enough for a message.
fn shortened(found: &str) -> String {
    plain(&found.chars().take(20).collect::<String>())
}

/// A text of a file without signs that would steer a terminal.
fn plain(text: &str) -> String {
    text.split(char::is_control)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
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
        let ragged = ListsError::Ragged { line: 2, found: 2, expected: 3 };
        assert_eq!(read("a,b,count\n1,0\n"), Err(ragged));
        let header: String = (0..12).map(|list| format!("l{list},")).collect();
        assert_eq!(read(&format!("{header}count\n")), Err(ListsError::TooMany { found: 12 }));
    }

    #[test]
    fn spreadsheets_of_all_countries_are_read() {
        let expected = read("a,b,count\n1,0,5\n0,1,7\n1,1,2\n").unwrap();
        for same in [
            "a;b;count\r\n1;0;5\r\n0;1;7\r\n1;1;2\r\n",
            "\u{feff}a\tb\tcount\n1\t0\t5\n0\t1\t7\n1\t1\t2",
            "\"a\",\"b\",\"count\"\n\"1\",\"0\",\"5\"\n\"0\",\"1\",\"7\"\n\n\"1\",\"1\",\"2\"\n",
            " a , b , COUNT \r1 , 0 , 5\r0 , 1 , 7\r1 , 1 , 2\r",
        ] {
            assert_eq!(read(same).as_ref(), Ok(&expected), "{same:?}");
        }
        let quoted = read("\"a, the first\";\"b\";count\n1;0;5\n").unwrap();
        assert_eq!(quoted.names(), ["a, the first", "b"]);
    }

    #[test]
    fn what_stands_between_columns_is_seen_past_quotes_and_empty_lines() {
        let quoted = read("\"Politie, Zuid\";\"Zorg, Zuid\";count\n1;0;5\n0;1;7\n").unwrap();
        assert_eq!(quoted.names(), ["Politie, Zuid", "Zorg, Zuid"]);
        let doubled = read("\"a \"\"b, c, d\"\", e\";f;count\n1;0;5\n").unwrap();
        assert_eq!(doubled.names(), ["a \"b, c, d\", e", "f"]);
        let broken = read("\"a,\nb, c\";d;count\n1;0;5\n").unwrap();
        assert_eq!(broken.names(), ["a, b, c", "d"]);
        let inch = read("5\" a;b;count\n1;0;5\n").unwrap();
        assert_eq!(inch.names(), ["5\" a", "b"]);
        for empty in ["\n", "\r\n\r\n", "\u{feff}\n"] {
            let lists = read(&format!("{empty}a;b;count\n1;0;5\n0;1;7\n")).unwrap();
            assert_eq!((lists.names().len(), lists.observed()), (2, 12), "{empty:?}");
        }
    }

    #[test]
    fn a_wrong_header_says_what_is_wrong() {
        assert_eq!(read("1,0,5\n0,1,7\n"), Err(ListsError::NoHeader));
        assert_eq!(read("a,,count\n1,0,5\n"), Err(ListsError::Nameless { column: 2 }));
        assert_eq!(read("a,b,count,\n1,0,5,\n"), Err(ListsError::Nameless { column: 4 }));
        assert_eq!(read(",,\n"), Err(ListsError::Empty));
        assert_eq!(read("\n\n"), Err(ListsError::Empty));
        let twice =
            Err(ListsError::NotZeroOrOne { line: 2, list: "count".to_owned(), found: "5".to_owned() });
        assert_eq!(read("a,count,b,count\n1,5,1,5\n"), twice);
        assert_eq!(read("whatever\n5\n"), Err(ListsError::TooFew { found: 0 }));
    }

    #[test]
    fn a_name_neither_steers_a_terminal_nor_fills_it() {
        let lists = read("\"\u{1b}[2Ja\nb\",c,count\n1,0,5\n0,1,7\n").unwrap();
        assert_eq!(lists.names(), ["[2Ja b", "c"]);
        assert_eq!(read("\u{7},c,count\n1,0,5\n"), Err(ListsError::Nameless { column: 1 }));
        let long = "x".repeat(NAME_MAX + 1);
        assert_eq!(read(&format!("a,{long},count\n1,0,5\n")), Err(ListsError::LongName { column: 2 }));
        assert!(read(&format!("a,{},count\n1,0,5\n", &long[1..])).is_ok());
        let found = ListsError::NotACount { line: 2, found: "[31m9".to_owned() };
        assert_eq!(read("a,b,count\n1,0,\u{1b}[31m9\n"), Err(found));
    }

    /// Lines of people are refused; that these are counts must be said.
    #[test]
    fn a_line_for_each_person_is_refused() {
        assert_eq!(read("police,care,shelter\n1,0,1\n0,1,1\n1,1,0\n"), Err(ListsError::NoCounts));
        assert_eq!(read("police,care,count\n1,0,1\n0,1,1\n").unwrap().observed(), 2);
        let people = "1,0,1,34\n0,1,0,19\n1,0,1,27\n";
        assert_eq!(
            read(&format!("politie,zorg,opvang,leeftijd\n{people}")),
            Err(ListsError::PatternTwice { line: 4 })
        );
        // Whoever calls the column so says that they are counts; they are added up, with a note.
        let counts = read(&format!("politie,zorg,opvang,count\n{people}")).unwrap();
        assert_eq!((counts.observed(), counts.doubled()), (80, 1));
    }

    /// R writes `Freq`, a spreadsheet `Aantal`: such a column says that it holds counts, only where it stands last.
    #[test]
    fn counts_by_another_plain_name_are_added_up() {
        for name in ["n", "N", "Freq", "freq", "Aantal", "people"] {
            let counts = read(&format!("a,b,{name}\n1,0,5\n0,1,7\n1,0,6\n")).unwrap();
            assert_eq!((counts.names().len(), counts.observed(), counts.doubled()), (2, 18, 1), "{name}");
        }
        assert_eq!(read("n,b,leeftijd\n1,0,34\n1,0,27\n"), Err(ListsError::PatternTwice { line: 3 }));
    }

    #[test]
    fn what_is_no_text_or_too_much_is_refused() {
        assert_eq!(
            Lists::read(b"a,b,count\n1,0,5\n0,1,\xe9\n".as_slice()),
            Err(ListsError::NotText { line: 3 })
        );
        let wide: Vec<u8> = "a,b,count\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(Lists::read([[0xff, 0xfe].as_slice(), &wide].concat().as_slice()).is_err());
        assert_eq!(Lists::read(std::io::repeat(b'a')), Err(ListsError::TooLarge));
        let long = format!("a,b,count\n{}", "1,0,1\n".repeat(LINES_MAX as usize + 1));
        assert_eq!(read(&long), Err(ListsError::TooManyLines));
    }

    #[test]
    fn counts_by_the_million_are_no_trouble() {
        let lists = read("a,b,count\n1,0,5000000\n0,1,7000000\n1,1,1000000000\n").unwrap();
        assert_eq!(lists.observed(), 1_012_000_000);
        let sum = format!("a,b,count\n{}", "1,0,9999999999\n".repeat(2));
        assert_eq!(read(&sum), Err(ListsError::TooManyPeople));
        for wrong in ["1e6", "1.000", "1 000", "5.0", "0x10", "NA", "∞", "NaN", "1,5"] {
            let file = format!("a;b;count\n1;0;{wrong}\n");
            assert_eq!(read(&file), Err(ListsError::NotACount { line: 2, found: wrong.to_owned() }));
        }
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
