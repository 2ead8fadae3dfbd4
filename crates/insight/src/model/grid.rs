//! How what is shown is laid out: captions, columns and lines by the keys of their texts.

use crate::model::counted::{QUARTERS, quarter};
use crate::model::declared::{ANSWERED, Declared, SENT, Shape, Split};
use crate::model::shown::Shown;
use crate::model::standard::{REGION_SPLIT, WHERE_KNOWN, tables};
use crate::{Entry, Month, Period, Share, Spot, Suppressed, Variable, wilson};

/// One table as it is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// Code of the declaration.
    pub code: &'static str,
    /// The facts that it counts, each with a definition.
    pub facts: Vec<&'static str>,
    /// Keys of the columns, the total last.
    pub columns: Vec<String>,
    /// The lines.
    pub lines: Vec<GridLine>,
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridLine {
    /// Key of its name.
    pub name: String,
    /// A number or a dash for each column.
    pub entries: Vec<Entry>,
}

/// Months of a year.
const MONTHS: u32 = 12;
/// Key of the word for a total.
pub const TOTAL: &str = "insight-total";

/// The tables of what is shown.
pub fn grids(shown: &Shown) -> Vec<Grid> {
    let wanted = tables().filter(|declared| !shown.left_out.contains(declared.code));
    wanted.filter_map(|declared| grid(declared, shown)).collect()
}

fn grid(declared: &Declared, shown: &Shown) -> Option<Grid> {
    let year = Period::year(shown.year).ok()?;
    let (columns, lines) = match &declared.shape {
        Shape::Quarters(facts) => by_period(facts, shown, &told(shown, quarters(shown.year)))?,
        Shape::Months(facts) => by_period(facts, shown, &told(shown, months(shown.year)))?,
        Shape::MonthsOf(what, split) => by_month(what, split, shown)?,
        Shape::Lines(facts, split) => by_category(facts, split, shown, year)?,
        Shape::Crossed(what, rows, columns) => {
            let sides = [rows.variable, columns.variable];
            crossed(shown.table_by(what, year, sides)?, rows, columns)
        }
    };
    if lines.is_empty() || !declared.facts().iter().all(|fact| shown.may_tell(fact)) {
        return None;
    }
    let mut grid = Grid { code: declared.code, facts: declared.facts().to_vec(), columns, lines };
    grid.leave_out(|key| key.ends_with("-other"));
    grid.leave_out(|key| region(key).is_some_and(|code| !shown.regions.contains_key(code)));
    if WHERE_KNOWN.contains(&declared.code) && grid.knows_nothing() {
        return None;
    }
    Some(grid)
}

type Laid = (Vec<String>, Vec<GridLine>);

/// Parts of a year, each with the key of its name.
type Parts = Vec<(String, Period)>;

fn quarters(year: u32) -> Parts {
    let part = |number| Some((format!("insight-quarter-{number}"), quarter(year, number).ok()?));
    (1..=QUARTERS).filter_map(part).collect()
}

fn months(year: u32) -> Parts {
    let part = |number| {
        let month = Month::new(year, number).ok()?;
        Some((format!("insight-month-{number}"), Period::new(month, month).ok()?))
    };
    (1..=MONTHS).filter_map(part).collect()
}

/// The parts that are told beside the year.
fn told(shown: &Shown, parts: Parts) -> Parts {
    parts.into_iter().filter(|(_, period)| shown.tells_of(*period)).collect()
}

fn by_period(facts: &[&str], shown: &Shown, parts: &[(String, Period)]) -> Option<Laid> {
    let year = Period::year(shown.year).ok()?;
    let periods: Vec<Period> = parts.iter().map(|(_, period)| *period).chain([year]).collect();
    let total_over = |what: &str, period: &Period| shown.table(what, *period)?.at(Spot::Total);
    let lines = facts
        .iter()
        .filter_map(|what| {
            let entries = periods.iter().map(|period| total_over(what, period)).collect::<Option<_>>()?;
            Some(GridLine { name: name_of(what), entries })
        })
        .collect();
    Some((named(parts), lines))
}

fn named(parts: &[(String, Period)]) -> Vec<String> {
    parts.iter().map(|(name, _)| name.clone()).chain([TOTAL.to_owned()]).collect()
}

fn by_month(what: &str, split: &Split, shown: &Shown) -> Option<Laid> {
    let parts = told(shown, months(shown.year));
    let year = Period::year(shown.year).ok()?;
    let sides = [Variable::Everyone, split.variable];
    let tables = parts.iter().map(|(_, period)| *period).chain([year]);
    let tables: Vec<&Suppressed> =
        tables.map(|period| shown.table_by(what, period, sides)).collect::<Option<_>>()?;
    let line = |(column, code): (usize, &str)| {
        let entries = tables.iter().filter_map(|table| table.at(Spot::Cell { row: 0, column })).collect();
        GridLine { name: category(split, code), entries }
    };
    let mut lines: Vec<GridLine> = split.categories().enumerate().map(line).collect();
    let totals = tables.iter().filter_map(|table| table.at(Spot::Total)).collect();
    lines.push(GridLine { name: TOTAL.to_owned(), entries: totals });
    Some((named(&parts), lines))
}

fn by_category(facts: &[&str], split: &Split, shown: &Shown, year: Period) -> Option<Laid> {
    let of = |what: &str| shown.table_by(what, year, [Variable::Everyone, split.variable]);
    let first = facts.iter().find_map(|what| of(what))?;
    let lines = facts
        .iter()
        .filter_map(|what| Some((what, of(what)?)))
        .filter(|(_, table)| table.columns() == first.columns())
        .map(|(what, table)| GridLine { name: name_of(what), entries: row(table, 0) })
        .collect();
    Some((headings(first, split), lines))
}

fn crossed(table: &Suppressed, rows: &Split, columns: &Split) -> Laid {
    let mut lines: Vec<GridLine> = table
        .rows()
        .categories()
        .iter()
        .enumerate()
        .map(|(number, code)| GridLine { name: category(rows, code), entries: row(table, number) })
        .collect();
    let totals = (0..table.columns().categories().len()).map(Spot::ColumnTotal).chain([Spot::Total]);
    lines.push(GridLine {
        name: TOTAL.to_owned(),
        entries: totals.filter_map(|spot| table.at(spot)).collect(),
    });
    (headings(table, columns), lines)
}

fn row(table: &Suppressed, row: usize) -> Vec<Entry> {
    let cells = (0..table.columns().categories().len()).map(|column| Spot::Cell { row, column });
    cells.chain([Spot::RowTotal(row)]).filter_map(|spot| table.at(spot)).collect()
}

fn headings(table: &Suppressed, split: &Split) -> Vec<String> {
    let categories = table.columns().categories().iter().map(|code| category(split, code));
    categories.chain([TOTAL.to_owned()]).collect()
}

fn category(split: &Split, code: &str) -> String {
    format!("insight-{}-{code}", split.name)
}

/// The code of the region that a key is about: of the eighteen, an organisation works for one or a few.
pub fn region(key: &str) -> Option<&str> {
    let code = key.strip_prefix("insight-")?.strip_prefix(REGION_SPLIT)?.strip_prefix('-')?;
    (code != Split::OTHER).then_some(code)
}

fn name_of(what: &str) -> String {
    format!("insight-fact-{what}")
}

impl Grid {
    /// Whether nothing fell in any category but that of the others.
    fn knows_nothing(&self) -> bool {
        let places =
            self.columns.iter().enumerate().filter(|(_, key)| *key != TOTAL && !key.ends_with("-other"));
        let entries = |place: usize| self.lines.iter().filter_map(move |line| line.entries.get(place));
        places.flat_map(|(place, _)| entries(place)).all(|entry| *entry == Entry::Shown(0))
    }

    /// A category such as that of whatever fell in no other need not be seen while nothing fell in it.
    fn leave_out(&mut self, is_such: impl Fn(&str) -> bool) {
        let nothing = |line: &GridLine| line.entries.iter().all(|entry| *entry == Entry::Shown(0));
        self.lines.retain(|line| !(is_such(&line.name) && nothing(line)));
        for place in (0..self.columns.len()).rev() {
            let is_zero = |line: &GridLine| line.entries.get(place) == Some(&Entry::Shown(0));
            if self.columns.get(place).is_some_and(|key| is_such(key)) && self.lines.iter().all(is_zero) {
                self.columns.remove(place);
                for line in &mut self.lines {
                    line.entries.remove(place);
                }
            }
        }
    }
}

/// How often a first message was answered (FIG-09).
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AnswerRate {
    /// First messages and words.
    pub sent: u64,
    /// Those that were answered.
    pub answered: u64,
    /// The share with its interval.
    pub share: Share,
}

/// How often a first message was answered, over all channels; none where either number is hidden, or where more answers
/// came than messages went because the messages are of the year before.
pub fn answer_rate(shown: &Shown) -> Option<AnswerRate> {
    if !shown.is_exact() {
        return None;
    }
    let (sent, answered) = (shown.total(SENT)?, shown.total(ANSWERED)?);
    Some(AnswerRate { sent, answered, share: wilson(answered, sent).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Threshold;
    use crate::model::counted::tests::fact;
    use crate::model::counted::{Wanted, count, count_with};
    use crate::model::own::OwnTable;
    use crate::model::rule::SHIFT_HOURS;
    use crate::model::shown::tests::{shown, year};
    use crate::model::standard::optional;

    #[test]
    fn every_line_has_a_number_for_each_column() {
        let (_, shown) = shown(&year(), &[]);
        let grids = grids(&shown);
        let told: Vec<&str> = grids.iter().map(|grid| grid.code).collect();
        let all: Vec<&str> = tables()
            .map(|table| table.code)
            .filter(|code| !WHERE_KNOWN.contains(code) && !optional().contains(*code))
            .collect();
        assert_eq!(told, all, "neither regions nor branches are known");
        for grid in &grids {
            assert!(!grid.lines.is_empty());
            for line in &grid.lines {
                assert_eq!(line.entries.len(), grid.columns.len(), "{} {}", grid.code, line.name);
            }
        }
    }

    #[test]
    fn other_is_seen_only_when_something_fell_in_it() {
        let has_other = |facts: &[people::Fact]| {
            grids(&shown(facts, &[]).1)
                .iter()
                .any(|grid| grid.columns.iter().any(|key| key.ends_with("-other")))
        };
        assert!(!has_other(&year()));
        assert!(has_other(&[fact(1, "case-begun", &[], 9)]));
    }

    #[test]
    fn hours_are_told_only_where_each_number_of_shifts_is() {
        let shifts = |month, count| people::Fact {
            minutes: Some(240),
            ..fact(month, "shift-held", &[("channel", "street")], count)
        };
        let tells_hours =
            |facts: &[people::Fact]| grids(&shown(facts, &[]).1).iter().any(|grid| grid.code == "hours");
        assert!(tells_hours(&[shifts(2, 20), shifts(8, 30)]));
        assert!(!tells_hours(&[shifts(2, 20), shifts(8, 2)]), "eight hours would be two shifts");
        let few = shown(&[shifts(2, 20), shifts(8, 2)], &[]).1;
        assert_eq!(few.total(SHIFT_HOURS), None, "beside a plan neither");
        let own = OwnTable {
            title: "Uren".to_owned(),
            fact: SHIFT_HOURS.to_owned(),
            rows: None,
            columns: None,
            only: None,
            quarter: Some(3),
        };
        assert_eq!(own.grid(&few), None, "nor in a table of its own");
        let many = [shifts(2, 20), shifts(8, 30)];
        assert!(own.grid(&shown(&many, &[]).1).is_some());
        // Where the number of shifts is not told, or not as it was counted, it could be had from the hours.
        let mut left_out = optional();
        left_out.insert("shifts".to_owned());
        let wanted = Wanted { own: std::slice::from_ref(&own), left_out: &left_out };
        let counted = count_with(2026, &many, wanted).unwrap();
        let without = Shown::of(2026, &counted, Threshold::default(), &[]).unwrap();
        assert!(grids(&without).iter().all(|grid| grid.code != "hours"));
        assert_eq!((without.total(SHIFT_HOURS), own.grid(&without)), (None, None));
        let rounded = Shown::rounded(2026, &count(2026, &many).unwrap(), Threshold::default());
        assert!(grids(&rounded).iter().all(|grid| grid.code != "hours"));
    }

    #[test]
    fn of_rounded_numbers_the_year_is_told_without_its_parts() {
        let two_each = [2, 5, 8, 11].map(|month| fact(month, "shift-held", &[("channel", "street")], 2));
        let counted = count(2026, &two_each).unwrap();
        let rounded = Shown::rounded(2026, &counted, Threshold::default());
        assert!(!rounded.is_withheld());
        let grids = grids(&rounded);
        let line = grids.iter().flat_map(|grid| &grid.lines).find(|line| line.name == name_of("shift-held"));
        assert_eq!(line.unwrap().entries, [Entry::Shown(10)], "four quarters of nobody would say two each");
        let parts =
            |column: &String| column.starts_with("insight-quarter-") || column.starts_with("insight-month-");
        assert!(!grids.iter().any(|grid| grid.columns.iter().any(parts)));
    }

    #[test]
    fn the_answer_rate_rests_on_numbers_that_are_shown() {
        let facts = [
            fact(1, "attempt-sent", &[("channel", "street")], 300),
            fact(1, "attempt-answered", &[("channel", "street")], 12),
        ];
        let rate = answer_rate(&shown(&facts, &[]).1).unwrap();
        assert_eq!((rate.sent, rate.answered), (300, 12));
        assert!(rate.share.low < 0.04 && 0.04 < rate.share.high);
        let few =
            [fact(1, "attempt-sent", &[("channel", "street")], 300), fact(1, "attempt-answered", &[], 1)];
        assert_eq!(answer_rate(&shown(&few, &[]).1), None);
    }
}
