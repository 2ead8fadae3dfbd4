//! How what is shown is laid out: captions, columns and lines by the keys of their texts.

use crate::model::counted::{QUARTERS, quarter};
use crate::model::declared::{ANSWERED, Declared, SENT, Shape, Split, YEARLY};
use crate::model::shown::Shown;
use crate::{Entry, Period, Share, Spot, Suppressed, wilson};

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

/// Key of the word for a total.
pub const TOTAL: &str = "insight-total";

/// The tables of what is shown.
pub fn grids(shown: &Shown) -> Vec<Grid> {
    YEARLY.iter().filter_map(|declared| grid(declared, shown)).collect()
}

fn grid(declared: &Declared, shown: &Shown) -> Option<Grid> {
    let year = Period::year(shown.year).ok()?;
    let (columns, lines) = match &declared.shape {
        Shape::Quarters(facts) => by_quarter(facts, shown)?,
        Shape::Lines(facts, split) => by_category(facts, split, shown, year)?,
        Shape::Crossed(what, rows, columns) => crossed(shown.table(what, year)?, rows, columns),
    };
    let mut grid = Grid { code: declared.code, facts: declared.facts().to_vec(), columns, lines };
    grid.leave_out_other();
    Some(grid)
}

type Laid = (Vec<String>, Vec<GridLine>);

fn by_quarter(facts: &[&str], shown: &Shown) -> Option<Laid> {
    let mut periods: Vec<Period> =
        (1..=QUARTERS).filter_map(|number| quarter(shown.year, number).ok()).collect();
    periods.push(Period::year(shown.year).ok()?);
    let total_over = |what: &str, period: &Period| shown.table(what, *period)?.at(Spot::Total);
    let lines = facts
        .iter()
        .filter_map(|what| {
            let entries = periods.iter().map(|period| total_over(what, period)).collect::<Option<_>>()?;
            Some(GridLine { name: name_of(what), entries })
        })
        .collect();
    let columns = (1..=QUARTERS).map(|number| format!("insight-quarter-{number}")).chain([TOTAL.to_owned()]);
    Some((columns.collect(), lines))
}

fn by_category(facts: &[&str], split: &Split, shown: &Shown, year: Period) -> Option<Laid> {
    let first = shown.table(facts.first()?, year)?;
    let lines = facts
        .iter()
        .filter_map(|what| Some((what, shown.table(what, year)?)))
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

fn name_of(what: &str) -> String {
    format!("insight-fact-{what}")
}

impl Grid {
    /// A category for whatever fell in no other need not be seen while nothing did.
    fn leave_out_other(&mut self) {
        let is_other = |key: &String| key.ends_with("-other");
        let nothing = |line: &GridLine| line.entries.iter().all(|entry| *entry == Entry::Shown(0));
        self.lines.retain(|line| !(is_other(&line.name) && nothing(line)));
        let Some(place) = self.columns.iter().position(is_other) else { return };
        if self.lines.iter().all(|line| line.entries.get(place) == Some(&Entry::Shown(0))) {
            self.columns.remove(place);
            for line in &mut self.lines {
                line.entries.remove(place);
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
    let (sent, answered) = (shown.total(SENT)?, shown.total(ANSWERED)?);
    Some(AnswerRate { sent, answered, share: wilson(answered, sent).ok()? })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use crate::model::shown::tests::{shown, year};

    #[test]
    fn every_line_has_a_number_for_each_column() {
        let (_, shown) = shown(&year(), &[]);
        let grids = grids(&shown);
        assert_eq!(grids.len(), YEARLY.len());
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
