//! An attacker who knows everything that was shown, and does not know the program: he writes down all equations and
//! asks a linear-programme solver for the lowest and the highest value that each hidden number can have.

#![cfg(test)]

mod left;
mod linked;
mod measures;
mod parts;
mod reader;
mod releases;
mod tables;
mod year;

use insight::{Axis, Month, Period, Table, Threshold, Variable};
use proptest::prelude::*;

/// A year in which tests count.
fn month(number: u32) -> Month {
    Month::new(2026, number).unwrap()
}

fn period(first: u32, last: u32) -> Period {
    Period::new(month(first), month(last)).unwrap()
}

fn axis(variable: Variable, categories: usize) -> Axis {
    Axis::new(variable, (0..categories).map(|number| format!("category-{number}"))).unwrap()
}

/// Channels by languages, with these counts in the months of the period, in order.
fn table(rows: usize, columns: usize, period: Period, counts: &[Vec<u64>]) -> Table {
    let sides = (axis(Variable::Channel, rows), axis(Variable::Language, columns));
    fill(Table::new("contacts", "contacts", period, sides.0, sides.1).unwrap(), columns, counts)
}

fn fill(mut table: Table, columns: usize, counts: &[Vec<u64>]) -> Table {
    for (month, cells) in table.period().months().zip(counts) {
        for (place, count) in cells.iter().enumerate() {
            table.add(month, place / columns, place % columns, *count).unwrap();
        }
    }
    table
}

/// Counts as they occur: many zeros, many small ones, some large ones, in proportions that differ per table.
fn counts(cells: usize) -> impl Strategy<Value = Vec<u64>> {
    let kind = prop_oneof![
        Just((6, 3, 1, 0)), // hardly anybody
        Just((0, 1, 0, 0)), // all small
        Just((1, 1, 2, 1)),
        Just((0, 1, 3, 6)), // hardly anything small
        Just((1, 1, 0, 1)), // all or nothing
        Just((3, 6, 2, 0)), // small, with something to lean on
    ];
    kind.prop_flat_map(move |(none, few, some, many)| {
        let count = prop_oneof![none => Just(0u64), few => 1u64..5, some => 5u64..20, many => 20u64..2_000];
        prop::collection::vec(count, cells)
    })
}

fn threshold() -> impl Strategy<Value = Threshold> {
    (Threshold::LOWEST..9).prop_map(|limit| Threshold::new(limit).unwrap())
}
