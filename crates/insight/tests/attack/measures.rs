//! Counts of which one can be no larger than another: answers and messages sent. The attacker writes that down too.

use insight::{
    Earlier, Entry, Month, Period, Spot, Suppressed, Table, Term, Threshold, Tie, Variable, suppress_linked,
};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable as Unknown};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use crate::reader::{Bounds, Heed, covers, spots};
use crate::{axis, counts, fill, month, period};

const SENT: Term = Term::all("sent");
const TIES: [Tie; 2] =
    [Tie::at_most(&[Term::all("answered")], SENT), Tie::at_most(&[Term::all("refused")], SENT)];

/// Tables that left at the same time, and what is shown of them.
type Batch = Vec<(Table, Suppressed)>;

fn one_table(measure: &str, months: Period, columns: usize, counts: &[Vec<u64>]) -> Table {
    let sides = (axis(Variable::Gender, counts[0].len() / columns), axis(Variable::Channel, columns));
    fill(Table::new(measure, measure, months, sides.0, sides.1).unwrap(), columns, counts)
}

/// Of every count of messages, how many were answered and how many were refused.
fn shares(sent: &[u64], part: u64) -> Vec<u64> {
    sent.iter().enumerate().map(|(place, count)| count * ((place as u64 * 7 + part) % 5) / 4).collect()
}

/// Messages sent, answers, and refusals over these months.
fn tables(months: Period, columns: usize, sent: &[Vec<u64>], part: u64) -> Vec<Table> {
    let of = |part: u64| sent.iter().map(|cells| shares(cells, part)).collect::<Vec<_>>();
    vec![
        one_table("sent", months, columns, sent),
        one_table("answered", months, columns, &of(part)),
        one_table("refused", months, columns, &of(part + 2)),
    ]
}

fn released(batches: &[Vec<Table>]) -> Vec<Batch> {
    let mut earlier: Vec<Earlier> = Vec::new();
    let mut out: Vec<Batch> = Vec::new();
    for (number, tables) in batches.iter().enumerate() {
        let shown = suppress_linked(tables, &TIES, Threshold::default(), &earlier);
        let batch: Batch = tables.iter().cloned().zip(shown).collect();
        let kept = |(table, shown): &(Table, Suppressed)| Earlier::new(table.clone(), shown.clone()).unwrap();
        earlier.extend(batch.iter().map(kept).map(|one| one.in_release(number)));
        out.push(batch);
    }
    out
}

/// What a reader of all of it can say of a number of one table.
fn bounds(batches: &[Batch], goal: (&Table, Spot), least: f64, heed: Heed) -> Bounds {
    let heeded = if heed == Heed::EarlierAlone { &batches[..batches.len() - 1] } else { batches };
    let releases: Vec<&(Table, Suppressed)> = batches.iter().flatten().collect();
    let said: Vec<&(Table, Suppressed)> =
        heeded.iter().flatten().filter(|one| !one.1.is_withheld()).collect();
    let (rows, columns) = (goal.0.rows().categories().len(), goal.0.columns().categories().len());
    let extreme = |direction| {
        let mut problem = Problem::new(direction);
        let mut unknown: BTreeMap<(&str, Month, usize, usize), Unknown> = BTreeMap::new();
        for (table, _) in &releases {
            for month in table.period().months() {
                for (row, column) in (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column))) {
                    let wanted = table.measure() == goal.0.measure()
                        && goal.0.period().contains(month)
                        && covers(goal.1, row, column);
                    unknown.entry((table.measure(), month, row, column)).or_insert_with(|| {
                        problem.add_var(if wanted { 1.0 } else { 0.0 }, (0.0, f64::INFINITY))
                    });
                }
            }
        }
        let parts = |measure: &str, period: Period, spot: Spot, sign: f64| -> Vec<(Unknown, f64)> {
            let own = unknown.iter().filter(|((of, month, row, column), _)| {
                *of == measure && period.contains(*month) && covers(spot, *row, *column)
            });
            own.map(|(_, unknown)| (*unknown, sign)).collect()
        };
        for (table, shown) in &said {
            for spot in spots(rows, columns) {
                let cells = parts(table.measure(), table.period(), spot, 1.0);
                match shown.at(spot).unwrap() {
                    Entry::Shown(number) if number == 0 || heed != Heed::DashesAlone => {
                        problem.add_constraint(cells, ComparisonOp::Eq, number as f64);
                    }
                    _ => problem.add_constraint(cells, ComparisonOp::Ge, least),
                }
            }
        }
        for tie in &TIES {
            let lesser = tie.parts[0].measure;
            let months: BTreeSet<Month> =
                unknown.keys().filter(|key| key.0 == lesser).map(|key| key.1).collect();
            for month in months {
                let month = Period::new(month, month).unwrap();
                for spot in spots(rows, columns) {
                    let mut left = parts(tie.whole.measure, month, spot, 1.0);
                    left.extend(parts(lesser, month, spot, -1.0));
                    problem.add_constraint(left, ComparisonOp::Ge, 0.0);
                }
            }
        }
        match problem.solve() {
            Ok(outcome) => outcome.into_solution().unwrap().objective(),
            Err(Error::Unbounded) => f64::INFINITY,
            Err(error) => panic!("{error}"),
        }
    };
    Bounds { low: extreme(OptimizationDirection::Minimize), high: extreme(OptimizationDirection::Maximize) }
}

/// Nobody learns more about a small number than from the dashes alone, or from what was out before.
fn assert_safe(batches: &[Batch]) {
    let limit = Threshold::default();
    for (table, shown) in batches.iter().flatten() {
        for spot in table.spots().filter(|spot| limit.hides(table.count(*spot))) {
            assert_eq!(shown.at(spot), Some(Entry::Hidden));
            for least in [0.0, 1.0] {
                let of = |heed| bounds(batches, (table, spot), least, heed);
                let found = of(Heed::Everything);
                let mut excepted = vec![of(Heed::DashesAlone)];
                if batches.len() > 1 {
                    excepted.push(of(Heed::EarlierAlone));
                }
                let safe = found.cover_all_but(&excepted, limit.limit() as f64);
                let all: String = batches.iter().flatten().map(|(_, shown)| format!("{shown}\n")).collect();
                assert!(
                    safe,
                    "{} {spot:?} is {}: {found:?}, excepted {excepted:?}\n{all}",
                    table.measure(),
                    table.count(spot)
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn answers_do_not_give_away_how_many_were_sent(
        (columns, sent) in (1_usize..4, 1_usize..4).prop_flat_map(|(rows, columns)| {
            (Just(columns), counts(rows * columns))
        }),
        part in 0_u64..5,
    ) {
        let batches = released(&[tables(period(1, 1), columns, &[sent], part)]);
        prop_assert!(batches.iter().flatten().all(|(_, shown)| !shown.is_withheld()));
        assert_safe(&batches);
    }

    #[test]
    fn nor_do_answers_that_are_told_later(
        columns in 1_usize..3,
        months in prop::collection::vec(counts(4), 3),
        part in 0_u64..5,
        second in prop_oneof![Just(period(1, 3)), Just(period(2, 3)), Just(period(1, 2))],
    ) {
        let of = |period: Period| {
            let inside = (1_u32..=3).zip(&months).filter(|(number, _)| period.contains(month(*number)));
            tables(period, columns, &inside.map(|(_, counts)| counts.clone()).collect::<Vec<_>>(), part)
        };
        assert_safe(&released(&[of(period(1, 2)), of(second)]));
    }
}

#[test]
fn four_answers_are_not_shown_beside_a_dash_for_four_messages() {
    let sent = one_table("sent", period(1, 1), 3, &[vec![4, 60, 70]]);
    let answered = one_table("answered", period(1, 1), 3, &[vec![0, 5, 6]]);
    let shown = suppress_linked(&[sent, answered], &TIES, Threshold::default(), &[]);
    assert_eq!(shown[1].hidden(), 0, "no answers say nothing of how many were sent");
    let sent = one_table("sent", period(1, 1), 3, &[vec![5, 60, 3]]);
    let answered = one_table("answered", period(1, 1), 3, &[vec![5, 6, 3]]);
    let apart = suppress_linked(&[sent.clone(), answered.clone()], &[], Threshold::default(), &[]);
    let linked = suppress_linked(&[sent, answered], &TIES, Threshold::default(), &[]);
    let hidden = |shown: &[Suppressed]| shown.iter().map(Suppressed::hidden).sum::<usize>();
    assert!(hidden(&linked) >= hidden(&apart), "{}\n{}", linked[0], linked[1]);
}

/// Measures without a bound between them do not matter to each other, and those with one leave together.
#[test]
fn only_measures_that_bind_each_other_are_weighed_together() {
    let sent = one_table("sent", period(1, 1), 2, &[vec![3, 30, 40, 50]]);
    let visits = one_table("visits", period(1, 1), 2, &[vec![3, 30, 40, 50]]);
    let together = suppress_linked(&[visits.clone(), sent.clone()], &TIES, Threshold::default(), &[]);
    let alone =
        [visits, sent].map(|table| suppress_linked(&[table], &[], Threshold::default(), &[]).remove(0));
    assert_eq!(together, alone);
}
