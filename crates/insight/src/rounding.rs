//! Rounding instead of hiding: every number becomes a multiple of five next to it, and they still add up.
//!
//! A reader then sees that there were a few, not how many. Unlike hiding, no cell is lost; unlike hiding, every number is a
//! little wrong, also the large ones, and a group of one to four may show as nobody. Which of the two neighbours a number
//! becomes is chosen so that rows, columns and the total add up and the whole moves as little as can be; for tables with two
//! sides there is always such a choice (L. Cox and L. Ernst, "Controlled rounding", *INFOR* 20 (1982), 423–432).
//!
//! It protects a table on its own. Tables that hang together, and releases that follow each other, are rounded apart, so
//! that their totals may differ by one step, and who lays several of them side by side may narrow a number down: four
//! quarters that show nobody beside a year that shows ten are two each. Hence hiding stays what is released, and rounding
//! is for a year as a whole that is told once.

use crate::{Axis, Period, Spot, Table, Threshold};
use microlp::{ComparisonOp, OptimizationDirection, Problem, SolveOptions, Variable};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Numbers are rounded to multiples of a multiple of this.
const STEP: u64 = 5;
/// So many branches are tried at most when the first answer is not in whole numbers, which for two sides does not happen.
const MOST_BRANCHES: u64 = 1_000;

/// To multiples of what numbers are rounded: of five, or of the first multiple of five above the limit, so that a number
/// that is hidden elsewhere is told here as none or as one step.
pub fn base_of(threshold: Threshold) -> u64 {
    threshold.enough().next_multiple_of(STEP)
}

/// A table in multiples of its base that adds up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rounded {
    base: u64,
    title: String,
    measure: String,
    period: Period,
    rows: Axis,
    columns: Axis,
    numbers: Vec<u64>,
}

impl Rounded {
    /// Rounds a table; the same table always in the same way. Nothing when the solver gives up.
    pub fn of(table: &Table, threshold: Threshold) -> Option<Rounded> {
        let base = base_of(threshold);
        let mut programme = Programme::of(table, base);
        programme.add_up(table);
        let numbers = programme.solve(table)?;
        let rounded = Rounded {
            base,
            title: table.title().to_owned(),
            measure: table.measure().to_owned(),
            period: table.period(),
            rows: table.rows().clone(),
            columns: table.columns().clone(),
            numbers,
        };
        rounded.adds_up(table).then_some(rounded)
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

    /// What stands at a place; nothing outside the table.
    pub fn at(&self, spot: Spot) -> Option<u64> {
        let (rows, columns) = (self.rows.categories().len(), self.columns.categories().len());
        let place = match spot {
            Spot::Cell { row, column } => (row < rows && column < columns).then_some(row * columns + column),
            Spot::RowTotal(row) => (row < rows).then_some(rows * columns + row),
            Spot::ColumnTotal(column) => (column < columns).then_some(rows * columns + rows + column),
            Spot::Total => Some(rows * columns + rows + columns),
        };
        self.numbers.get(place?).copied()
    }

    /// Whether it is next to the truth everywhere, and adds up: nothing rests on the solver.
    fn adds_up(&self, table: &Table) -> bool {
        let at = |spot| self.at(spot).unwrap_or(u64::MAX);
        let is_near = table.spots().all(|spot| {
            let (before, after) = (table.count(spot), at(spot));
            after.is_multiple_of(self.base) && before.abs_diff(after) < self.base
        });
        is_near && sums(table).all(|(whole, parts)| parts.map(at).sum::<u64>() == at(whole))
    }
}

/// Each total with its parts.
fn sums(table: &Table) -> impl Iterator<Item = (Spot, Box<dyn Iterator<Item = Spot>>)> {
    let (rows, columns) = (table.rows().categories().len(), table.columns().categories().len());
    let of_row = move |row: usize| -> (Spot, Box<dyn Iterator<Item = Spot>>) {
        (Spot::RowTotal(row), Box::new((0..columns).map(move |column| Spot::Cell { row, column })))
    };
    let of_column = move |column: usize| -> (Spot, Box<dyn Iterator<Item = Spot>>) {
        (Spot::ColumnTotal(column), Box::new((0..rows).map(move |row| Spot::Cell { row, column })))
    };
    let of_all: [(Spot, Box<dyn Iterator<Item = Spot>>); 2] = [
        (Spot::Total, Box::new((0..rows).map(Spot::RowTotal))),
        (Spot::Total, Box::new((0..columns).map(Spot::ColumnTotal))),
    ];
    (0..rows).map(of_row).chain((0..columns).map(of_column)).chain(of_all)
}

/// For each number that is no multiple, whether it goes up: 0 or 1.
struct Programme {
    base: u64,
    problem: Problem,
    up: BTreeMap<Spot, Variable>,
}

impl Programme {
    fn of(table: &Table, base: u64) -> Programme {
        let mut problem = Problem::new(OptimizationDirection::Minimize);
        let mut up = BTreeMap::new();
        for spot in table.spots() {
            let over = table.count(spot) % base;
            if over > 0 {
                // What going up costs more than going down.
                let cost = exactly(base) - 2.0 * exactly(over);
                up.insert(spot, problem.add_integer_var(cost, (0, 1)));
            }
        }
        Programme { base, problem, up }
    }

    /// Each total is the sum of its parts, in steps of the base.
    fn add_up(&mut self, table: &Table) {
        for (whole, parts) in sums(table) {
            let parts: Vec<Spot> = parts.collect();
            let steps: u64 = parts.iter().map(|spot| table.count(*spot) / self.base).sum();
            let missing = exactly(table.count(whole) / self.base) - exactly(steps);
            let mut terms: Vec<(Variable, f64)> =
                parts.iter().filter_map(|spot| Some((*self.up.get(spot)?, 1.0))).collect();
            terms.extend(self.up.get(&whole).map(|variable| (*variable, -1.0)));
            self.problem.add_constraint(terms, ComparisonOp::Eq, missing);
        }
    }

    fn solve(&self, table: &Table) -> Option<Vec<u64>> {
        let mut options = SolveOptions::default();
        options.node_limit = Some(MOST_BRANCHES);
        let outcome = self.problem.solve_with(options).ok()?;
        let solution = outcome.solution()?;
        let rounded = |spot: Spot| {
            let goes_up = self.up.get(&spot).is_some_and(|variable| solution.var_value(*variable) > 0.5);
            (table.count(spot) / self.base + u64::from(goes_up)) * self.base
        };
        Some(table.spots().map(rounded).collect())
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts stay far below 2^53")]
fn exactly(number: u64) -> f64 {
    number as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Month, Variable as By};
    use proptest::prelude::*;

    fn table(columns: usize, counts: &[u64]) -> Table {
        let side = |variable, categories: usize| {
            Axis::new(variable, (0..categories).map(|number| format!("category-{number}"))).unwrap()
        };
        let sides = (side(By::Channel, counts.len() / columns), side(By::Language, columns));
        let mut table = Table::new("t", "m", Period::year(2026).unwrap(), sides.0, sides.1).unwrap();
        for (place, count) in counts.iter().enumerate() {
            table.add(Month::new(2026, 1).unwrap(), place / columns, place % columns, *count).unwrap();
        }
        table
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(80))]

        #[test]
        fn every_table_is_rounded_next_to_the_truth_and_adds_up(
            (columns, counts) in (1_usize..7, 1_usize..7).prop_flat_map(|(rows, columns)| {
                let count = prop_oneof![2 => Just(0_u64), 3 => 0_u64..8, 2 => 0_u64..3_000];
                (Just(columns), prop::collection::vec(count, rows * columns))
            }),
            limit in Threshold::LOWEST..=Threshold::HIGHEST,
        ) {
            let (table, threshold) = (table(columns, &counts), Threshold::new(limit).unwrap());
            let rounded = Rounded::of(&table, threshold);
            prop_assert!(rounded.is_some());
            prop_assert_eq!(Rounded::of(&table, threshold), rounded.clone());
            let (rounded, base) = (rounded.unwrap(), base_of(threshold));
            for spot in table.spots() {
                let (count, told) = (table.count(spot), rounded.at(spot).unwrap());
                prop_assert!(!count.is_multiple_of(base) || told == count);
                prop_assert!(!threshold.hides(count) || told == 0 || told == base, "{count} is told as {told}");
            }
        }
    }

    #[test]
    fn a_few_are_none_or_five() {
        let rounded = Rounded::of(&table(2, &[1, 4, 12, 0]), Threshold::default()).unwrap();
        let numbers: Vec<u64> =
            (0..2).map(|column| rounded.at(Spot::Cell { row: 0, column }).unwrap()).collect();
        assert_eq!(numbers, [0, 5]);
        assert_eq!(rounded.at(Spot::Total), Some(15));
        assert_eq!(rounded.at(Spot::Cell { row: 2, column: 0 }), None);
    }
}
