//! The attacker.

use insight::{Entry, Month, Spot, Suppressed};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable};

/// Someone who holds released tables with the same rows and columns, of any periods.
pub struct Attacker<'a> {
    releases: &'a [Suppressed],
    /// Months that belong to exactly the same releases.
    stretches: Vec<Vec<Month>>,
    /// The smallest number that a dash can stand for.
    least: f64,
}

/// What an attacker looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heed {
    Everything,
    /// All releases but the last.
    EarlierAlone,
    /// No number but the zeros.
    DashesAlone,
}

/// The lowest and the highest value that a number can have.
#[derive(Debug, Clone, Copy)]
pub struct Bounds {
    pub low: f64,
    pub high: f64,
}

const CLOSE: f64 = 1e-6;

impl Bounds {
    /// Whether every whole number of the range lies within.
    pub fn cover(self, first: f64, last: f64) -> bool {
        first > last || (self.low <= first + CLOSE && self.high >= last - CLOSE)
    }

    /// Whether every whole number from 1 to the limit lies within that these other bounds do not rule out.
    pub fn cover_all_but(self, excepted: &[Bounds], limit: f64) -> bool {
        let low = excepted.iter().map(|bounds| bounds.low).fold(1.0, f64::max);
        let high = excepted.iter().map(|bounds| bounds.high).fold(limit, f64::min);
        self.cover((low - CLOSE).ceil(), (high + CLOSE).floor())
    }
}

impl<'a> Attacker<'a> {
    /// Takes a dash for any number.
    pub fn plain(releases: &'a [Suppressed]) -> Attacker<'a> {
        Attacker { releases, stretches: stretches(releases), least: 0.0 }
    }

    /// Knows that zeros are always shown.
    pub fn informed(releases: &'a [Suppressed]) -> Attacker<'a> {
        Attacker { least: 1.0, ..Attacker::plain(releases) }
    }

    pub fn stretches(&self) -> &[Vec<Month>] {
        &self.stretches
    }

    /// What he can say of a number over the months for which `counts` holds.
    pub fn bounds(&self, spot: Spot, heed: Heed, counts: impl Fn(Month) -> bool) -> Bounds {
        Bounds {
            low: self.extreme(OptimizationDirection::Minimize, spot, heed, &counts),
            high: self.extreme(OptimizationDirection::Maximize, spot, heed, &counts),
        }
    }

    fn extreme(
        &self,
        direction: OptimizationDirection,
        goal: Spot,
        heed: Heed,
        counts: &dyn Fn(Month) -> bool,
    ) -> f64 {
        let any = &self.releases[0];
        let (rows, columns) = (any.rows().categories().len(), any.columns().categories().len());
        let mut problem = Problem::new(direction);
        let mut unknown: Vec<(Month, usize, usize, Variable)> = Vec::new();
        for stretch in &self.stretches {
            for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
                let wanted = counts(stretch[0]) && covers(goal, row, column);
                let cell = problem.add_var(if wanted { 1.0 } else { 0.0 }, (0.0, f64::INFINITY));
                unknown.push((stretch[0], row, column, cell));
            }
        }
        let heeded = self.releases.len() - usize::from(heed == Heed::EarlierAlone);
        for release in self.releases[..heeded].iter().filter(|release| !release.is_withheld()) {
            for spot in spots(rows, columns) {
                let parts: Vec<(Variable, f64)> = unknown
                    .iter()
                    .filter(|(month, row, column, _)| {
                        release.period().contains(*month) && covers(spot, *row, *column)
                    })
                    .map(|(_, _, _, cell)| (*cell, 1.0))
                    .collect();
                match release.at(spot).unwrap() {
                    Entry::Shown(number) if number == 0 || heed != Heed::DashesAlone => {
                        problem.add_constraint(parts, ComparisonOp::Eq, number as f64);
                    }
                    _ => problem.add_constraint(parts, ComparisonOp::Ge, self.least),
                }
            }
        }
        match problem.solve() {
            Ok(outcome) => outcome.into_solution().unwrap().objective(),
            Err(Error::Unbounded) => f64::INFINITY,
            Err(error) => panic!("{error}"),
        }
    }
}

pub fn spots(rows: usize, columns: usize) -> impl Iterator<Item = Spot> {
    let cells = (0..rows).flat_map(move |row| (0..columns).map(move |column| Spot::Cell { row, column }));
    cells.chain((0..rows).map(Spot::RowTotal)).chain((0..columns).map(Spot::ColumnTotal)).chain([Spot::Total])
}

pub fn covers(spot: Spot, row: usize, column: usize) -> bool {
    match spot {
        Spot::Cell { row: own_row, column: own_column } => own_row == row && own_column == column,
        Spot::RowTotal(own) => own == row,
        Spot::ColumnTotal(own) => own == column,
        Spot::Total => true,
    }
}

fn stretches(releases: &[Suppressed]) -> Vec<Vec<Month>> {
    let mut stretches = std::collections::BTreeMap::<Vec<bool>, Vec<Month>>::new();
    let mut months: Vec<Month> = releases.iter().flat_map(|release| release.period().months()).collect();
    months.sort_unstable();
    months.dedup();
    for month in months {
        let covered = releases.iter().map(|release| release.period().contains(month)).collect();
        stretches.entry(covered).or_default().push(month);
    }
    stretches.into_values().collect()
}
