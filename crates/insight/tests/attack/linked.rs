//! Tables about the same people, split differently, that leave together.
//!
//! Here the attacker works with the finest split there could be, of which every table adds up a part.

use insight::{Earlier, Entry, Spot, Suppressed, Table, Threshold, Variable, suppress, suppress_together};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable as Unknown};
use proptest::prelude::*;

use crate::reader::Bounds;
use crate::{axis, counts, fill, period};

const VARIABLES: [Variable; 3] = [Variable::Gender, Variable::Channel, Variable::Language];

/// People by three variables, in the order gender, channel, language.
#[derive(Debug, Clone)]
struct People {
    sizes: [usize; 3],
    counts: Vec<u64>,
}

impl People {
    /// Every combination of categories.
    fn places(&self) -> impl Iterator<Item = [usize; 3]> + use<> {
        let [genders, channels, languages] = self.sizes;
        (0..genders * channels * languages)
            .map(move |place| [place / (channels * languages), place / languages % channels, place % languages])
    }

    /// The table of two of the variables.
    fn table(&self, rows: usize, columns: usize) -> Table {
        let mut cells = vec![0; self.sizes[rows] * self.sizes[columns]];
        for (place, count) in self.places().zip(&self.counts) {
            cells[place[rows] * self.sizes[columns] + place[columns]] += count;
        }
        let side = |variable: usize| axis(VARIABLES[variable], self.sizes[variable]);
        let empty = Table::new("clients", "clients", period(1, 1), side(rows), side(columns)).unwrap();
        fill(empty, self.sizes[columns], &[cells])
    }

    /// Whether the people at a place count towards a number of a table.
    fn covers(table: &Table, spot: Spot, place: [usize; 3]) -> bool {
        let of = |variable| place[VARIABLES.iter().position(|one| *one == variable).unwrap()];
        crate::reader::covers(spot, of(table.rows().variable()), of(table.columns().variable()))
    }

    /// What a reader of these releases can say of a number; `all_dashes` as if nothing were shown but the zeros.
    fn bounds(&self, releases: &[(Table, Suppressed)], goal: (&Table, Spot), least: f64, all_dashes: bool) -> Bounds {
        let extreme = |direction| {
            let mut problem = Problem::new(direction);
            let unknown: Vec<([usize; 3], Unknown)> = self
                .places()
                .map(|place| {
                    let wanted = People::covers(goal.0, goal.1, place);
                    (place, problem.add_var(if wanted { 1.0 } else { 0.0 }, (0.0, f64::INFINITY)))
                })
                .collect();
            for (table, shown) in releases {
                for spot in table.spots() {
                    let parts = unknown.iter().filter(|(place, _)| People::covers(table, spot, *place));
                    let parts: Vec<(Unknown, f64)> = parts.map(|(_, unknown)| (*unknown, 1.0)).collect();
                    match shown.at(spot).unwrap() {
                        Entry::Shown(number) if number == 0 || !all_dashes => {
                            problem.add_constraint(parts, ComparisonOp::Eq, number as f64);
                        }
                        _ => problem.add_constraint(parts, ComparisonOp::Ge, least),
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

    fn assert_safe(&self, releases: &[(Table, Suppressed)], threshold: Threshold) {
        let limit = threshold.limit() as f64;
        for (table, shown) in releases {
            for spot in table.spots().filter(|spot| threshold.hides(table.count(*spot))) {
                assert_eq!(shown.at(spot), Some(Entry::Hidden));
                for least in [0.0, 1.0] {
                    let allowed = self.bounds(releases, (table, spot), least, true);
                    let found = self.bounds(releases, (table, spot), least, false);
                    let (first, last) = (allowed.low.max(1.0), allowed.high.min(limit));
                    let safe = found.cover((first - 1e-6).ceil(), (last + 1e-6).floor());
                    assert!(safe, "{spot:?} is {}: {found:?}, allowed {allowed:?}\n{shown}", table.count(spot));
                }
            }
        }
    }
}

fn people() -> impl Strategy<Value = People> {
    [1usize..4, 1usize..4, 1usize..4].prop_flat_map(|sizes| {
        counts(sizes.iter().product()).prop_map(move |counts| People { sizes, counts })
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn tables_with_a_side_in_common_give_nothing_away_together(people in people()) {
        let tables = [people.table(0, 1), people.table(2, 1)];
        let shown = suppress_together(&tables, Threshold::default(), &[]);
        people.assert_safe(&tables.into_iter().zip(shown).collect::<Vec<_>>(), Threshold::default());
    }

    #[test]
    fn nor_one_after_the_other(people in people()) {
        let (first, second) = (people.table(0, 1), people.table(1, 2));
        let shown_first = suppress(&first, Threshold::default(), &[]);
        let earlier = [Earlier::new(first.clone(), shown_first.clone()).unwrap()];
        let shown_second = suppress(&second, Threshold::default(), &earlier);
        people.assert_safe(&[(first, shown_first), (second, shown_second)], Threshold::default());
    }
}

#[test]
fn a_common_total_is_shown_in_both_tables_or_in_neither_way_to_find_it() {
    let people = People { sizes: [2, 2, 2], counts: vec![1, 0, 1, 1, 20, 20, 25, 25] };
    let tables = [people.table(0, 1), people.table(0, 2)];
    let shown = suppress_together(&tables, Threshold::default(), &[]);
    assert!(shown.iter().all(|table| table.at(Spot::RowTotal(0)) == Some(Entry::Hidden)));
    people.assert_safe(&tables.into_iter().zip(shown).collect::<Vec<_>>(), Threshold::default());
}

#[test]
fn tables_of_different_measures_do_not_bind_each_other() {
    let people = People { sizes: [2, 2, 1], counts: vec![3, 20, 30, 40] };
    let clients = people.table(0, 1);
    let mut visits = serde_json::to_value(people.table(0, 2)).unwrap();
    visits["measure"] = "visits".into();
    let visits: Table = serde_json::from_value(visits).unwrap();
    let together = suppress_together(&[visits.clone(), clients.clone()], Threshold::default(), &[]);
    let apart = [visits, clients].map(|table| suppress(&table, Threshold::default(), &[]));
    assert_eq!(together, apart);
}
