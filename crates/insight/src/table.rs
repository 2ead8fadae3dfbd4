//! A table as it is counted: exact, and for no eyes outside the organisation.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Axis, Month, Period, Variable};

/// Exact counts of people or events: rows by columns, month by month, with totals on all sides.
///
/// The months are kept apart because what was released over another period can be subtracted from what is released now.
/// Nothing of them is ever shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "TableDraft")]
pub struct Table {
    title: String,
    measure: String,
    period: Period,
    rows: Axis,
    columns: Axis,
    /// Counts per month, row after row. A month in which nothing was counted may be absent.
    counts: BTreeMap<Month, Vec<u64>>,
}

/// Why this is no table, or why something does not fit in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The title or the measure has no key.
    #[error("a table has a title and a measure")]
    Nameless,
    /// Rows and columns split by the same variable.
    #[error("rows and columns split by the same variable")]
    SameVariable,
    /// Reasons of ending side by side per region: a league table (H-15).
    #[error("reasons of ending are not compared between regions")]
    League,
    /// More cells than [`Table::MOST_CELLS`].
    #[error("a table has at most {} cells", Table::MOST_CELLS)]
    TooLarge,
    /// The month lies outside the period, or there is no such row or column.
    #[error("no such place in the table")]
    NoSuchPlace,
    /// One cell would count more than [`Table::MOST_COUNTED`] in a month.
    #[error("a cell counts at most {} a month", Table::MOST_COUNTED)]
    TooMany,
    /// A month has another number of cells than the table.
    #[error("a month does not have the shape of the table")]
    Shape,
}

/// A place in a table that holds a number: a cell or a total. Rows and columns are numbered from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Spot {
    /// One row, one column.
    Cell {
        /// Number of the row.
        row: usize,
        /// Number of the column.
        column: usize,
    },
    /// All columns of this row.
    RowTotal(usize),
    /// All rows of this column.
    ColumnTotal(usize),
    /// Everything.
    Total,
}

#[derive(Deserialize)]
struct TableDraft {
    title: String,
    measure: String,
    period: Period,
    rows: Axis,
    columns: Axis,
    counts: BTreeMap<Month, Vec<u64>>,
}

impl Table {
    /// The most cells, totals not included.
    pub const MOST_CELLS: usize = 10_000;
    /// The most that one cell can count in one month. Sums over any table then stay far from the end of an `i64`.
    pub const MOST_COUNTED: u64 = 1_000_000_000;

    /// A table in which nothing was counted yet.
    ///
    /// `title` is the key of its caption. `measure` is the key of what is counted, under which rule and filter: two
    /// tables with the same measure count the same people, and are weighed against each other wherever their periods
    /// overlap.
    ///
    /// # Errors
    /// When a key is empty, rows and columns have the same variable, the table is too large, or it would compare the
    /// reasons of ending between regions.
    pub fn new(
        title: impl Into<String>,
        measure: impl Into<String>,
        period: Period,
        rows: Axis,
        columns: Axis,
    ) -> Result<Table, TableError> {
        let (title, measure) = (title.into(), measure.into());
        let variables = [rows.variable(), columns.variable()];
        if title.is_empty() || measure.is_empty() {
            Err(TableError::Nameless)
        } else if variables[0] == variables[1] && variables[0] != Variable::Everyone {
            Err(TableError::SameVariable)
        } else if variables.contains(&Variable::Region) && variables.contains(&Variable::EndReason) {
            Err(TableError::League)
        } else if rows.categories().len() * columns.categories().len() > Table::MOST_CELLS {
            Err(TableError::TooLarge)
        } else {
            Ok(Table { title, measure, period, rows, columns, counts: BTreeMap::new() })
        }
    }

    /// Counts `number` more in a month, a row and a column.
    ///
    /// # Errors
    /// [`TableError::NoSuchPlace`] or [`TableError::TooMany`]; then nothing is counted.
    pub fn add(&mut self, month: Month, row: usize, column: usize, number: u64) -> Result<(), TableError> {
        let (rows, columns) = (self.rows.categories().len(), self.columns.categories().len());
        if !self.period.contains(month) || row >= rows || column >= columns {
            return Err(TableError::NoSuchPlace);
        }
        let cells = self.counts.entry(month).or_insert_with(|| vec![0; rows * columns]);
        let cell = cells.get_mut(row * columns + column).ok_or(TableError::NoSuchPlace)?;
        let sum =
            cell.checked_add(number).filter(|sum| *sum <= Table::MOST_COUNTED).ok_or(TableError::TooMany)?;
        *cell = sum;
        Ok(())
    }

    /// Key of the caption.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Key of what is counted.
    pub fn measure(&self) -> &str {
        &self.measure
    }

    /// The months it is about.
    pub fn period(&self) -> Period {
        self.period
    }

    /// The split from top to bottom.
    pub fn rows(&self) -> &Axis {
        &self.rows
    }

    /// The split from left to right.
    pub fn columns(&self) -> &Axis {
        &self.columns
    }

    /// The cells, row after row.
    pub(crate) fn cells(&self) -> impl Iterator<Item = (usize, usize)> + use<> {
        let (rows, columns) = (self.rows.categories().len(), self.columns.categories().len());
        (0..rows).flat_map(move |row| (0..columns).map(move |column| (row, column)))
    }

    /// Every place that holds a number: the cells, the totals of the rows, those of the columns, the total.
    pub fn spots(&self) -> impl Iterator<Item = Spot> + use<> {
        let cells = self.cells().map(|(row, column)| Spot::Cell { row, column });
        let rows = (0..self.rows.categories().len()).map(Spot::RowTotal);
        let columns = (0..self.columns.categories().len()).map(Spot::ColumnTotal);
        cells.chain(rows).chain(columns).chain([Spot::Total])
    }

    /// The exact number at a place over the whole period; 0 outside the table.
    pub fn count(&self, spot: Spot) -> u64 {
        self.count_in(spot, |_| true)
    }

    /// The exact number at a place over some of the months.
    pub(crate) fn count_in(&self, spot: Spot, mut months: impl FnMut(Month) -> bool) -> u64 {
        let counted = self.counts.iter().filter(|(month, _)| months(**month)).map(|(_, cells)| cells);
        let columns = self.columns.categories().len();
        match spot {
            Spot::Cell { row, column } if column < columns => {
                counted.filter_map(|cells| cells.get(row * columns + column)).sum()
            }
            Spot::Cell { .. } => 0,
            Spot::RowTotal(row) => counted.flat_map(|cells| cells.chunks(columns).nth(row)).flatten().sum(),
            Spot::ColumnTotal(column) if column < columns => {
                counted.flat_map(|cells| cells.iter().skip(column).step_by(columns)).sum()
            }
            Spot::ColumnTotal(_) => 0,
            Spot::Total => counted.flatten().sum(),
        }
    }
}

impl TryFrom<TableDraft> for Table {
    type Error = TableError;

    fn try_from(draft: TableDraft) -> Result<Table, TableError> {
        let mut table = Table::new(draft.title, draft.measure, draft.period, draft.rows, draft.columns)?;
        let cells: Vec<(usize, usize)> = table.cells().collect();
        for (month, counts) in draft.counts {
            if counts.len() != cells.len() {
                return Err(TableError::Shape);
            }
            for ((row, column), count) in cells.iter().zip(counts) {
                table.add(month, *row, *column, count)?;
            }
        }
        Ok(table)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn march() -> Month {
        Month::new(2026, 3).unwrap()
    }

    fn channel_by_kind() -> Table {
        let rows = Axis::new(Variable::Channel, ["chat", "street", "phone"]).unwrap();
        let columns = Axis::new(Variable::ContactKind, ["anonymous", "known"]).unwrap();
        Table::new("contacts-by-channel", "contacts", Period::year(2026).unwrap(), rows, columns).unwrap()
    }

    #[test]
    fn totals_add_up() {
        let mut table = channel_by_kind();
        table.add(march(), 0, 0, 7).unwrap();
        table.add(march(), 0, 1, 2).unwrap();
        table.add(march(), 2, 1, 30).unwrap();
        table.add(Month::new(2026, 4).unwrap(), 2, 1, 1).unwrap();
        assert_eq!(table.count(Spot::Cell { row: 2, column: 1 }), 31);
        assert_eq!(table.count(Spot::RowTotal(0)), 9);
        assert_eq!(table.count(Spot::ColumnTotal(1)), 33);
        assert_eq!(table.count(Spot::Total), 40);
        assert_eq!(table.count_in(Spot::Total, |month| month == march()), 39);
        assert_eq!(table.spots().count(), 6 + 3 + 2 + 1);
    }

    #[test]
    fn what_does_not_fit_is_not_counted() {
        let mut table = channel_by_kind();
        let before = table.clone();
        assert_eq!(table.add(march(), 3, 0, 1), Err(TableError::NoSuchPlace));
        assert_eq!(table.add(march(), 0, 2, 1), Err(TableError::NoSuchPlace));
        assert_eq!(table.add(Month::new(2027, 1).unwrap(), 0, 0, 1), Err(TableError::NoSuchPlace));
        assert_eq!(table, before);
        assert_eq!(table.add(march(), 0, 0, u64::MAX), Err(TableError::TooMany));
        assert_eq!(table.count(Spot::Total), 0);
    }

    #[test]
    fn regions_are_not_ranked_by_how_people_left() {
        let regions = Axis::new(Variable::Region, ["noord", "zuid"]).unwrap();
        let reasons = Axis::new(Variable::EndReason, ["moved", "goal-reached"]).unwrap();
        let year = Period::year(2026).unwrap();
        let table = |rows: &Axis, columns: &Axis| {
            Table::new("t", "m", year, rows.clone(), columns.clone()).map(|_| ())
        };
        assert_eq!(table(&regions, &reasons), Err(TableError::League));
        assert_eq!(table(&reasons, &regions), Err(TableError::League));
        assert_eq!(table(&reasons, &Axis::everyone()), Ok(()));
        assert_eq!(table(&regions, &regions), Err(TableError::SameVariable));
        assert_eq!(table(&Axis::everyone(), &Axis::everyone()), Ok(()));
    }

    #[test]
    fn a_table_reads_back_as_it_was_written_and_no_other_shape_does() {
        let mut table = channel_by_kind();
        table.add(march(), 1, 1, 5).unwrap();
        let written = serde_json::to_string(&table).unwrap();
        assert_eq!(serde_json::from_str::<Table>(&written).unwrap(), table);
        assert!(serde_json::from_str::<Table>(&written.replace("[0,0,0,5,0,0]", "[0,0,0,5,0]")).is_err());
        assert!(serde_json::from_str::<Table>(&written.replace("2026-03", "2031-03")).is_err());
    }
}
