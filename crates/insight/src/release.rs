//! What leaves: a table in which every number is either shown or hidden.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Axis, Period, Spot, Table, Threshold};

/// One number of a released table.
///
/// A hidden one stands for at least one, unless the whole table is withheld: zeros are shown. It need not be small; it
/// may be hidden so that a small one cannot be worked back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Entry {
    /// The exact number.
    Shown(u64),
    /// Not shown, printed as "–".
    Hidden,
}

/// A table that may leave the organisation once two people have released it. It holds no hidden number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Suppressed {
    title: String,
    measure: String,
    period: Period,
    rows: Axis,
    columns: Axis,
    threshold: Threshold,
    withheld: bool,
    /// Row after row, as [`Table::spots`] names them.
    cells: Vec<Entry>,
    row_totals: Vec<Entry>,
    column_totals: Vec<Entry>,
    total: Entry,
}

/// An earlier release: what was counted on that day, and what was shown of it.
///
/// The counts are those of the day of release, also when facts were added or corrected afterwards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Earlier {
    table: Table,
    shown: Suppressed,
    left: usize,
}

/// Why the two do not belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EarlierError {
    /// Title, measure, period, rows or columns differ.
    #[error("the release is not of this table")]
    OtherTable,
    /// A shown number is not the counted one, or a zero was hidden.
    #[error("the release shows other numbers than the table counts")]
    OtherNumbers,
}

impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Entry::Shown(number) => f.pad(&number.to_string()),
            Entry::Hidden => f.pad("–"),
        }
    }
}

impl From<Entry> for paper::Cell {
    fn from(entry: Entry) -> paper::Cell {
        match entry {
            Entry::Shown(number) => paper::Cell::Number(number),
            Entry::Hidden => paper::Cell::Hidden,
        }
    }
}

impl Suppressed {
    /// Shows the table without the numbers at the hidden places.
    pub(crate) fn of(table: &Table, threshold: Threshold, hidden: &BTreeSet<Spot>) -> Suppressed {
        let entry =
            |spot| if hidden.contains(&spot) { Entry::Hidden } else { Entry::Shown(table.count(spot)) };
        Suppressed::with(table, threshold, false, entry)
    }

    /// Shows the table with other numbers in the place of the counted ones: rounded, or with noise.
    pub(crate) fn altered(table: &Table, threshold: Threshold, told: impl Fn(Spot) -> u64) -> Suppressed {
        Suppressed::with(table, threshold, false, |spot| Entry::Shown(told(spot)))
    }

    /// Shows nothing of the table, not even where its zeros are.
    pub(crate) fn nothing_of(table: &Table, threshold: Threshold) -> Suppressed {
        Suppressed::with(table, threshold, true, |_| Entry::Hidden)
    }

    fn with(
        table: &Table,
        threshold: Threshold,
        withheld: bool,
        entry: impl Fn(Spot) -> Entry,
    ) -> Suppressed {
        Suppressed {
            title: table.title().to_owned(),
            measure: table.measure().to_owned(),
            period: table.period(),
            rows: table.rows().clone(),
            columns: table.columns().clone(),
            threshold,
            withheld,
            cells: table.cells().map(|(row, column)| entry(Spot::Cell { row, column })).collect(),
            row_totals: (0..table.rows().categories().len()).map(Spot::RowTotal).map(&entry).collect(),
            column_totals: (0..table.columns().categories().len())
                .map(Spot::ColumnTotal)
                .map(&entry)
                .collect(),
            total: entry(Spot::Total),
        }
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

    /// The rule under which it was suppressed.
    pub fn threshold(&self) -> Threshold {
        self.threshold
    }

    /// Whether nothing of the table is shown, not even its zeros, because any of it would say too much beside an earlier
    /// release.
    pub fn is_withheld(&self) -> bool {
        self.withheld
    }

    /// What stands at a place, or nothing outside the table.
    pub fn at(&self, spot: Spot) -> Option<Entry> {
        match spot {
            Spot::Cell { row, column } => {
                let columns = self.columns.categories().len();
                let inside = row < self.rows.categories().len() && column < columns;
                self.cells.get(row * columns + column).filter(|_| inside)
            }
            Spot::RowTotal(row) => self.row_totals.get(row),
            Spot::ColumnTotal(column) => self.column_totals.get(column),
            Spot::Total => Some(&self.total),
        }
        .copied()
    }

    /// How many numbers are hidden, totals included.
    pub fn hidden(&self) -> usize {
        let totals = self.row_totals.iter().chain(&self.column_totals).chain([&self.total]);
        self.cells.iter().chain(totals).filter(|entry| **entry == Entry::Hidden).count()
    }
}

/// The table as plain text by category keys: a line per row, the totals last, columns set off by tabs.
impl fmt::Display for Suppressed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for column in self.columns.categories() {
            write!(f, "\t{column}")?;
        }
        writeln!(f, "\ttotal")?;
        let lines = self.cells.chunks(self.columns.categories().len()).zip(&self.row_totals);
        for (name, (cells, total)) in self.rows.categories().iter().zip(lines) {
            line(f, name, cells, total)?;
        }
        line(f, "total", &self.column_totals, &self.total)
    }
}

fn line(f: &mut fmt::Formatter<'_>, name: &str, entries: &[Entry], total: &Entry) -> fmt::Result {
    write!(f, "{name}")?;
    for entry in entries {
        write!(f, "\t{entry}")?;
    }
    writeln!(f, "\t{total}")
}

impl Earlier {
    /// Puts the counts of the day of release beside what was shown of them.
    ///
    /// # Errors
    /// When the two do not belong together.
    pub fn new(table: Table, shown: Suppressed) -> Result<Earlier, EarlierError> {
        let same = table.title() == shown.title
            && table.measure() == shown.measure
            && table.period() == shown.period
            && table.rows() == &shown.rows
            && table.columns() == &shown.columns;
        if !same {
            return Err(EarlierError::OtherTable);
        }
        let honest = table.spots().all(|spot| match (shown.at(spot), table.count(spot)) {
            (Some(Entry::Shown(number)), count) => number == count && !shown.withheld,
            (Some(Entry::Hidden), count) => count > 0 || shown.withheld,
            (None, _) => false,
        });
        if honest { Ok(Earlier { table, shown, left: 0 }) } else { Err(EarlierError::OtherNumbers) }
    }

    /// The number of tables that leave now.
    pub(crate) const NOW: usize = usize::MAX;

    /// A release just made of its table.
    pub(crate) fn of(table: &Table, shown: &Suppressed) -> Earlier {
        Earlier { table: table.clone(), shown: shown.clone(), left: Earlier::NOW }
    }

    /// One of the tables that left together under this number; later ones have a larger number. Without it, all are taken
    /// to have left together.
    #[must_use]
    pub fn in_release(self, number: usize) -> Earlier {
        Earlier { left: number, ..self }
    }

    /// With which others it left.
    pub(crate) fn left(&self) -> usize {
        self.left
    }

    /// What was counted.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// What was shown.
    pub fn shown(&self) -> &Suppressed {
        &self.shown
    }
}
