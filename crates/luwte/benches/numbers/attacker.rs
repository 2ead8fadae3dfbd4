//! Somebody who holds all released tables of a year, knows that zeros are always shown, writes down every equation, and
//! asks a solver how low and how high each hidden small number can be. It shares no code with what hid them.

use insight::{Entry, Spot, Suppressed, Table, Threshold};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable};
use std::collections::{BTreeMap, BTreeSet};

/// A number as it is known under all the names that it has: the total of a region is the same in each table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Number {
    Cell { table: usize, row: usize, column: usize },
    Column { table: usize, column: usize },
    Region(usize),
    All,
}

/// Parts that add up to a whole.
struct Equation {
    parts: Vec<Number>,
    whole: Number,
}

const CLOSE: f64 = 1e-6;

/// How many small numbers can be bounded more tightly than the rule allows, over all tables of one measure, each by
/// region and by something else; and how many there are.
pub fn narrow(tables: &[&Table], shown: &[&Suppressed], threshold: Threshold) -> (usize, usize) {
    let mut known: BTreeMap<Number, u64> = BTreeMap::new();
    let mut small: BTreeMap<Number, f64> = BTreeMap::new();
    for (at, (table, shown)) in tables.iter().zip(shown).enumerate() {
        for spot in table.spots() {
            let number = number(at, spot);
            match shown.at(spot).expect("a place of the table") {
                Entry::Shown(value) => _ = known.insert(number, value),
                Entry::Hidden if threshold.hides(table.count(spot)) => {
                    let least = small.entry(number).or_insert(1.0);
                    *least = least.max(dashes(table, spot));
                }
                Entry::Hidden => {}
            }
        }
    }
    let equations = equations(tables);
    let limit = threshold.limit() as f64;
    let mut reached: BTreeMap<Number, (f64, f64)> = BTreeMap::new();
    let mut bad = 0;
    for (number, least) in &small {
        if known.contains_key(number) {
            bad += 1;
            continue;
        }
        let component = component(*number, &equations, &known);
        for direction in [OptimizationDirection::Minimize, OptimizationDirection::Maximize] {
            // Whatever is possible is possible, also where another question found it out.
            if !is_reached(direction, *number, *least, limit, &reached) {
                extreme(direction, *number, limit, &component, &known, &mut reached);
            }
            if !is_reached(direction, *number, *least, limit, &reached) {
                bad += usize::from(!dashes_say_it(direction, *number, limit, &equations, &known, &reached));
            }
        }
    }
    (bad, small.len())
}

/// Whether a number was seen to go as low as the dashes of its own table allow, or as high as the limit.
fn is_reached(
    direction: OptimizationDirection,
    number: Number,
    least: f64,
    limit: f64,
    reached: &BTreeMap<Number, (f64, f64)>,
) -> bool {
    let (low, high) = reached.get(&number).copied().unwrap_or((f64::INFINITY, 0.0));
    match direction {
        OptimizationDirection::Minimize => low <= least.min(limit) + CLOSE,
        OptimizationDirection::Maximize => high >= limit - CLOSE,
    }
}

/// Whether the dashes and zeros of all tables together say as much of a number already.
fn dashes_say_it(
    direction: OptimizationDirection,
    number: Number,
    limit: f64,
    equations: &[Equation],
    known: &BTreeMap<Number, u64>,
    reached: &BTreeMap<Number, (f64, f64)>,
) -> bool {
    let zeros: BTreeMap<Number, u64> =
        known.iter().filter(|(_, value)| **value == 0).map(|(number, value)| (*number, *value)).collect();
    let mut alone = BTreeMap::new();
    extreme(direction, number, limit, &component(number, equations, &zeros), &zeros, &mut alone);
    let (low, high) = alone.get(&number).copied().unwrap_or((f64::INFINITY, 0.0));
    let (found_low, found_high) = reached.get(&number).copied().unwrap_or((f64::INFINITY, 0.0));
    match direction {
        OptimizationDirection::Minimize => low.ceil().min(limit) >= found_low - CLOSE,
        OptimizationDirection::Maximize => high.floor() <= found_high + CLOSE,
    }
}

fn number(table: usize, spot: Spot) -> Number {
    match spot {
        Spot::Cell { row, column } => Number::Cell { table, row, column },
        Spot::RowTotal(row) => Number::Region(row),
        Spot::ColumnTotal(column) => Number::Column { table, column },
        Spot::Total => Number::All,
    }
}

/// Of how many dashes or more a number is the sum, if nothing were shown but zeros: it is at least that.
fn dashes(table: &Table, spot: Spot) -> f64 {
    let (rows, columns) = (table.rows().categories().len(), table.columns().categories().len());
    let filled = |row, column| table.count(Spot::Cell { row, column }) > 0;
    let number = match spot {
        Spot::RowTotal(row) => (0..columns).filter(|column| filled(row, *column)).count(),
        Spot::ColumnTotal(column) => (0..rows).filter(|row| filled(*row, column)).count(),
        _ => 1,
    };
    number as f64
}

fn equations(tables: &[&Table]) -> Vec<Equation> {
    let mut all = Vec::new();
    for (table, counted) in tables.iter().enumerate() {
        let (rows, columns) = (counted.rows().categories().len(), counted.columns().categories().len());
        let cell = move |row, column| Number::Cell { table, row, column };
        for row in 0..rows {
            let parts = (0..columns).map(|column| cell(row, column)).collect();
            all.push(Equation { parts, whole: Number::Region(row) });
        }
        for column in 0..columns {
            let parts = (0..rows).map(|row| cell(row, column)).collect();
            all.push(Equation { parts, whole: Number::Column { table, column } });
        }
        let parts = (0..columns).map(|column| Number::Column { table, column }).collect();
        all.push(Equation { parts, whole: Number::All });
        all.push(Equation { parts: (0..rows).map(Number::Region).collect(), whole: Number::All });
    }
    all
}

/// The equations that bear on a hidden number, directly or by way of other hidden ones.
fn component<'a>(
    number: Number,
    equations: &'a [Equation],
    known: &BTreeMap<Number, u64>,
) -> Vec<&'a Equation> {
    let mut reached = BTreeSet::from([number]);
    let mut chosen: Vec<&Equation> = Vec::new();
    let mut left: Vec<&Equation> = equations.iter().collect();
    loop {
        let (touching, others): (Vec<_>, Vec<_>) = left.into_iter().partition(|equation| {
            equation.parts.iter().chain([&equation.whole]).any(|number| reached.contains(number))
        });
        if touching.is_empty() {
            return chosen;
        }
        for equation in touching {
            let hidden = equation.parts.iter().chain([&equation.whole]);
            reached.extend(hidden.filter(|number| !known.contains_key(number)));
            chosen.push(equation);
        }
        left = others;
    }
}

/// Moves a number as far as it goes, but no further than matters, and remembers how far all others went along.
fn extreme(
    direction: OptimizationDirection,
    goal: Number,
    limit: f64,
    equations: &[&Equation],
    known: &BTreeMap<Number, u64>,
    reached: &mut BTreeMap<Number, (f64, f64)>,
) {
    let mut problem = Problem::new(direction);
    let mut unknown: BTreeMap<Number, Variable> = BTreeMap::new();
    for equation in equations {
        let mut rest = 0.0;
        let mut terms = Vec::new();
        let parts = equation.parts.iter().map(|part| (part, 1.0)).chain([(&equation.whole, -1.0)]);
        for (number, sign) in parts {
            if let Some(value) = known.get(number) {
                rest += sign * *value as f64;
            } else {
                let most = if *number == goal { limit } else { f64::INFINITY };
                let weight = if *number == goal { 1.0 } else { 0.0 };
                let variable =
                    *unknown.entry(*number).or_insert_with(|| problem.add_var(weight, (1.0, most)));
                terms.push((variable, sign));
            }
        }
        if !terms.is_empty() {
            problem.add_constraint(terms, ComparisonOp::Eq, -rest);
        }
    }
    match problem.solve() {
        Ok(outcome) => {
            let solution = outcome.into_solution().expect("it ran to its end");
            for (number, variable) in unknown {
                let value = solution.var_value(variable);
                let (low, high) = reached.entry(number).or_insert((value, value));
                *low = low.min(value);
                *high = high.max(value);
            }
        }
        // No count up to the limit fits: then it is larger for certain, which is not reached.
        Err(Error::Infeasible) => {}
        Err(error) => panic!("{error}"),
    }
}
