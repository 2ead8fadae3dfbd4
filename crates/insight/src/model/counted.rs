//! Counting: from facts to exact tables, for no eyes outside the organisation.

use crate::model::declared::{Declared, Shape, Split, TALKING, VISIT};
use crate::model::own::{OwnTable, fact_named, sides_of};
use crate::model::rule::{CountingRule, Counts, rule_of};
use crate::model::standard::{optional, tables};
use crate::noise::{Keys, Seed};
use crate::{Axis, AxisError, EarlierError, Month, Period, PeriodError, Table, TableError};
use kit::Problem;
use people::Fact;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Quarters of a year.
pub const QUARTERS: u32 = 4;
/// Minutes of an hour.
const MINUTES_OF_AN_HOUR: u64 = 60;
/// Months of a quarter.
const QUARTER_MONTHS: u32 = 3;

/// Everything that was counted over a year, exactly. Only the statistics circle ever reads it: it is the ground on which
/// a later release of the same year is weighed against this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// The tables, in the order of their declaration.
    pub tables: Vec<Table>,
    /// Minutes from a yes to the door, of each visit, from short to long.
    pub visit_minutes: Vec<u32>,
}

impl Counted {
    /// Whether nothing at all was counted.
    pub fn is_empty(&self) -> bool {
        self.tables.iter().all(|table| table.count(crate::Spot::Total) == 0)
    }
}

/// Why facts cannot be counted.
#[derive(Debug, thiserror::Error)]
pub enum CountError {
    /// The year lies outside 1 to 9999.
    #[error(transparent)]
    Year(#[from] PeriodError),
    /// A declaration has no sensible categories.
    #[error(transparent)]
    Axis(#[from] AxisError),
    /// A declaration is no table, or a fact counts more than a table takes.
    #[error(transparent)]
    Table(#[from] TableError),
    /// An earlier release and its ground do not belong together.
    #[error(transparent)]
    Earlier(#[from] EarlierError),
    /// What is shown cannot be written down.
    #[error("what is shown cannot be written down")]
    Unwritable,
}

impl From<CountError> for Problem {
    fn from(error: CountError) -> Problem {
        tracing::error!(%error, "facts cannot be counted");
        Problem::Broken
    }
}

/// An empty table, and which facts belong where in it.
struct Counter {
    table: Table,
    what: &'static str,
    rule: CountingRule,
    /// Minutes so far, where hours are counted: they are rounded once, by month.
    minutes: BTreeMap<(Month, usize, usize), u64>,
    rows: Option<&'static Split>,
    columns: Option<&'static Split>,
}

impl Counter {
    fn new(
        what: &'static str,
        period: Period,
        rows: Option<&'static Split>,
        columns: Option<&'static Split>,
    ) -> Result<Counter, CountError> {
        let title = format!("insight-fact-{what}");
        let table = Table::new(title, what, period, axis(rows)?, axis(columns)?)?;
        Ok(Counter { table, what, rule: rule_of(what), minutes: BTreeMap::new(), rows, columns })
    }

    /// Whether it counts the same, over the same time, by the same codes.
    fn is_as(&self, other: &Counter) -> bool {
        let (one, another) = (&self.table, &other.table);
        self.what == other.what
            && one.period() == another.period()
            && (one.rows(), one.columns()) == (another.rows(), another.columns())
    }

    /// In which row and column a fact of this month falls; none when it is not counted here.
    fn place(&self, month: Month, fact: &Fact) -> Option<(usize, usize)> {
        let place = |split: Option<&Split>| {
            split.map_or(0, |split| split.place(fact.by.get(split.name).map(String::as_str)))
        };
        let is_counted = fact.what == self.rule.fact && self.table.period().contains(month);
        is_counted.then(|| (place(self.rows), place(self.columns)))
    }

    fn take(&mut self, month: Month, fact: &Fact) -> Result<(), CountError> {
        let Some((row, column)) = self.place(month, fact) else { return Ok(()) };
        let times = u64::from(fact.count);
        if self.rule.counts == Counts::Hours {
            let minutes = u64::from(fact.minutes.unwrap_or(0)).saturating_mul(times);
            let sum = self.minutes.entry((month, row, column)).or_default();
            *sum = sum.saturating_add(minutes);
            return Ok(());
        }
        Ok(self.table.add(month, row, column, times)?)
    }

    /// The table, with everything in it that was counted.
    fn finish(mut self) -> Result<Table, CountError> {
        for ((month, row, column), minutes) in self.minutes {
            let hours = minutes.saturating_add(MINUTES_OF_AN_HOUR / 2) / MINUTES_OF_AN_HOUR;
            self.table.add(month, row, column, hours)?;
        }
        Ok(self.table)
    }
}

fn axis(split: Option<&Split>) -> Result<Axis, AxisError> {
    split.map_or_else(|| Ok(Axis::everyone()), |split| Axis::new(split.variable, split.categories()))
}

/// The months of a quarter, 1 to 4.
pub fn quarter(year: u32, quarter: u32) -> Result<Period, PeriodError> {
    let last = quarter.saturating_mul(QUARTER_MONTHS);
    let first = last.saturating_sub(QUARTER_MONTHS - 1);
    Period::new(Month::new(year, first)?, Month::new(year, last)?)
}

/// The counters of one declaration. The quarters of a fact are tables of one measure beside the table of the year, so
/// that they are suppressed together.
fn counters(declared: &Declared, year: u32) -> Result<Vec<Counter>, CountError> {
    let whole = Period::year(year)?;
    let mut counters = Vec::new();
    match &declared.shape {
        Shape::Quarters(facts) => {
            for what in *facts {
                for number in 1..=QUARTERS {
                    counters.push(Counter::new(what, quarter(year, number)?, None, None)?);
                }
                counters.push(Counter::new(what, whole, None, None)?);
            }
        }
        Shape::Months(facts) => {
            for what in *facts {
                for month in whole.months() {
                    counters.push(Counter::new(what, Period::new(month, month)?, None, None)?);
                }
                counters.push(Counter::new(what, whole, None, None)?);
            }
        }
        Shape::MonthsOf(what, split) => {
            for month in whole.months() {
                counters.push(Counter::new(what, Period::new(month, month)?, None, Some(split))?);
            }
            counters.push(Counter::new(what, whole, None, Some(split))?);
        }
        Shape::Lines(facts, split) => {
            for what in *facts {
                counters.push(Counter::new(what, whole, None, Some(split))?);
            }
        }
        Shape::Crossed(what, rows, columns) => {
            counters.push(Counter::new(what, whole, Some(rows), Some(columns))?);
        }
    }
    Ok(counters)
}

/// Which tables are counted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// Those that the organisation declared.
    pub own: &'a [OwnTable],
    /// The standard ones that it leaves out, by their codes.
    pub left_out: &'a BTreeSet<String>,
}

/// The empty tables of a year: the standard ones, and those that the organisation's own need besides.
fn all_counters(year: u32, Wanted { own, left_out }: Wanted<'_>) -> Result<Vec<Counter>, CountError> {
    let mut all = Vec::new();
    for declared in tables().filter(|declared| !left_out.contains(declared.code)) {
        for counter in counters(declared, year)? {
            // Two declarations may look at one table.
            if !all.iter().any(|other: &Counter| other.is_as(&counter)) {
                all.push(counter);
            }
        }
    }
    let mut add = |fact: &str, period: Period| -> Result<(), CountError> {
        let (Some(what), Some([rows, columns])) = (fact_named(fact), sides_of(fact)) else { return Ok(()) };
        let counter = Counter::new(what, period, rows, columns)?;
        if !all.iter().any(|other| other.is_as(&counter)) {
            all.push(counter);
        }
        Ok(())
    };
    for table in own {
        let Some(period) = table.period(year) else { continue };
        add(&table.fact, period)?;
        // A quarter is protected with its year, also where the table of the year is left out; and so is whoever talks, by whom the
        // counts of outreach and of the front door hang together.
        if table.quarter.is_some() {
            add(&table.fact, Period::year(year)?)?;
            add(TALKING, Period::year(year)?)?;
        }
    }
    Ok(all)
}

/// The facts of a year, each with its month. A fact of a thirteenth month belongs to no year.
fn of_year(year: u32, facts: &[Fact]) -> impl Iterator<Item = (Month, &Fact)> {
    facts.iter().filter(move |fact| u32::try_from(fact.year) == Ok(year)).filter_map(move |fact| {
        let month = u32::try_from(fact.month).ok().and_then(|month| Month::new(year, month).ok())?;
        Some((month, fact))
    })
}

/// Counts the facts of a year into the standard tables.
///
/// # Errors
/// [`CountError`], when the year is none, or a fact counts absurdly much.
pub fn count(year: u32, facts: &[Fact]) -> Result<Counted, CountError> {
    count_with(year, facts, Wanted { own: &[], left_out: &optional() })
}

/// Counts the facts of a year into the standard tables and those that the organisation declared.
///
/// # Errors
/// As [`count`].
pub fn count_with(year: u32, facts: &[Fact], wanted: Wanted<'_>) -> Result<Counted, CountError> {
    let mut all = all_counters(year, wanted)?;
    let mut visit_minutes = Vec::new();
    let mut by_fact: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (number, counter) in all.iter().enumerate() {
        by_fact.entry(counter.rule.fact).or_default().push(number);
    }
    for (month, fact) in of_year(year, facts) {
        for number in by_fact.get(fact.what.as_str()).into_iter().flatten() {
            if let Some(counter) = all.get_mut(*number) {
                counter.take(month, fact)?;
            }
        }
        if let Some(minutes) = fact.minutes.filter(|_| fact.what == VISIT) {
            visit_minutes
                .extend(std::iter::repeat_n(minutes, usize::try_from(fact.count).unwrap_or(usize::MAX)));
        }
    }
    visit_minutes.sort_unstable();
    let tables = all.into_iter().map(Counter::finish).collect::<Result<_, CountError>>()?;
    Ok(Counted { tables, visit_minutes })
}

/// The keys of the cells of the same tables, in the same order, for noise.
///
/// # Errors
/// As [`count`].
pub fn keys(year: u32, facts: &[Fact], wanted: Wanted<'_>, seed: &Seed) -> Result<Vec<Keys>, CountError> {
    let all = all_counters(year, wanted)?;
    let mut keys: Vec<Keys> = all.iter().map(|counter| Keys::of(&counter.table)).collect();
    for (month, fact) in of_year(year, facts) {
        let key = seed.key_of(fact);
        for (counter, keys) in all.iter().zip(&mut keys) {
            if let Some((row, column)) = counter.place(month, fact) {
                keys.add(&counter.table, row, column, key);
            }
        }
    }
    Ok(keys)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::{Spot, Variable};

    /// A fact in a month of 2026.
    pub(crate) fn fact(month: i8, what: &str, by: &[(&str, &str)], count: u32) -> Fact {
        let by = by.iter().map(|(name, code)| ((*name).to_owned(), (*code).to_owned())).collect();
        Fact { year: 2026, month, what: what.to_owned(), count, by, minutes: None }
    }

    fn total(counted: &Counted, what: &str, period: Period) -> u64 {
        let table = counted.tables.iter().find(|table| table.measure() == what && table.period() == period);
        table.unwrap().count(Spot::Total)
    }

    #[test]
    fn facts_are_counted_in_their_year_quarter_and_category() {
        let mut visit = fact(5, VISIT, &[], 1);
        visit.minutes = Some(45);
        let facts = [
            fact(1, "attempt-sent", &[("channel", "chat-site")], 30),
            fact(2, "attempt-sent", &[("channel", "smoke-signal")], 2),
            fact(3, "case-begun", &[], 1),
            visit,
            fact(5, "conversation-begun", &[], 3),
            Fact { year: 2025, ..fact(5, VISIT, &[], 7) },
            fact(13, VISIT, &[], 7),
        ];
        let counted = count(2026, &facts).unwrap();
        let year = Period::year(2026).unwrap();
        assert_eq!(total(&counted, VISIT, year), 1);
        assert_eq!(total(&counted, "conversation-begun", quarter(2026, 2).unwrap()), 3);
        assert_eq!(total(&counted, "conversation-begun", quarter(2026, 1).unwrap()), 0);
        assert_eq!(counted.visit_minutes, [45]);
        let sent = counted.tables.iter().find(|table| table.measure() == "attempt-sent").unwrap();
        assert_eq!(sent.count(Spot::Cell { row: 0, column: 0 }), 30);
        assert_eq!(sent.count(Spot::Cell { row: 0, column: sent.columns().categories().len() - 1 }), 2);
        assert_eq!(total(&counted, "case-begun", year), 1);
        assert!(!counted.is_empty());
        assert!(count(2025, &[]).unwrap().is_empty());
    }

    #[test]
    fn hours_are_rounded_once_for_a_month_and_not_for_each_shift() {
        let shift = |month, minutes, count| Fact {
            minutes: Some(minutes),
            ..fact(month, "shift-held", &[("channel", "street")], count)
        };
        let counted = count(2026, &[shift(2, 20, 3), shift(2, 95, 1), shift(5, 240, 2)]).unwrap();
        let of = |what| total(&counted, what, Period::year(2026).unwrap());
        assert_eq!((of("shift-held"), of(crate::model::rule::SHIFT_HOURS)), (6, 3 + 8));
    }

    #[test]
    fn a_year_that_is_none_is_an_error_and_no_panic() {
        assert!(count(0, &[]).is_err());
        assert!(count(u32::MAX, &[]).is_err());
    }

    #[test]
    fn what_nobody_declared_is_not_counted() {
        assert!(count(2026, &[fact(1, "somebody-was-sad", &[], 9)]).unwrap().is_empty());
    }

    #[test]
    fn every_declaration_is_a_table() {
        let counted = count(2026, &[]).unwrap();
        assert!(counted.tables.iter().all(|table| table.rows().variable() != table.columns().variable()
            || table.rows().variable() == Variable::Everyone));
        let written = serde_json::to_string(&counted).unwrap();
        assert_eq!(serde_json::from_str::<Counted>(&written).unwrap(), counted);
    }
}
