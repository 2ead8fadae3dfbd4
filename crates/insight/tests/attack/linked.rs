//! Tables about the same people, split differently, that leave together.
//!
//! Here the attacker works with the finest split there could be, of which every table adds up a part.

use insight::{Earlier, Entry, Spot, Suppressed, Table, Threshold, Variable, suppress, suppress_together};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable as Unknown};
use proptest::prelude::*;

use crate::reader::{Bounds, Heed};
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
        (0..genders * channels * languages).map(move |place| {
            [place / (channels * languages), place / languages % channels, place % languages]
        })
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

    /// What a reader of these releases can say of a number; only of the first release when heeding the earlier alone.
    fn bounds(
        &self,
        releases: &[(Table, Suppressed)],
        goal: (&Table, Spot),
        least: f64,
        heed: Heed,
    ) -> Bounds {
        let extreme = |direction| {
            let mut problem = Problem::new(direction);
            let unknown: Vec<([usize; 3], Unknown)> = self
                .places()
                .map(|place| {
                    let wanted = People::covers(goal.0, goal.1, place);
                    (place, problem.add_var(if wanted { 1.0 } else { 0.0 }, (0.0, f64::INFINITY)))
                })
                .collect();
            let heeded = if heed == Heed::EarlierAlone { &releases[..1] } else { releases };
            for (table, shown) in heeded.iter().filter(|(_, shown)| !shown.is_withheld()) {
                for spot in table.spots() {
                    let parts = unknown.iter().filter(|(place, _)| People::covers(table, spot, *place));
                    let parts: Vec<(Unknown, f64)> = parts.map(|(_, unknown)| (*unknown, 1.0)).collect();
                    match shown.at(spot).unwrap() {
                        Entry::Shown(number) if number == 0 || heed != Heed::DashesAlone => {
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
        Bounds {
            low: extreme(OptimizationDirection::Minimize),
            high: extreme(OptimizationDirection::Maximize),
        }
    }

    /// Nobody learns more than he could from what `excepted` heeds.
    fn assert_safe(&self, releases: &[(Table, Suppressed)], excepted: &[Heed]) {
        let limit = Threshold::default();
        for (table, shown) in releases {
            for spot in table.spots().filter(|spot| limit.hides(table.count(*spot))) {
                assert_eq!(shown.at(spot), Some(Entry::Hidden));
                for least in [0.0, 1.0] {
                    let bounds = |heed| self.bounds(releases, (table, spot), least, heed);
                    let found = bounds(Heed::Everything);
                    let excepted: Vec<Bounds> = excepted.iter().map(|heed| bounds(*heed)).collect();
                    let safe = found.cover_all_but(&excepted, limit.limit() as f64);
                    assert!(
                        safe,
                        "{spot:?} is {}: {found:?}, excepted {excepted:?}\n{shown}",
                        table.count(spot)
                    );
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
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn tables_with_a_side_in_common_give_nothing_away_together(people in people()) {
        let tables = [people.table(0, 1), people.table(2, 1)];
        let shown = suppress_together(&tables, Threshold::default(), &[]);
        assert!(!shown.iter().any(Suppressed::is_withheld));
        people.assert_safe(&tables.into_iter().zip(shown).collect::<Vec<_>>(), &[Heed::DashesAlone]);
    }

    #[test]
    fn nor_one_after_the_other(people in people()) {
        let (first, second) = (people.table(0, 1), people.table(1, 2));
        let shown_first = suppress(&first, Threshold::default(), &[]);
        let earlier = [Earlier::new(first.clone(), shown_first.clone()).unwrap()];
        let shown_second = suppress(&second, Threshold::default(), &earlier);
        let releases = [(first, shown_first), (second, shown_second)];
        people.assert_safe(&releases, &[Heed::DashesAlone, Heed::EarlierAlone]);
    }
}

#[test]
fn a_common_total_is_shown_in_both_tables_or_in_neither_way_to_find_it() {
    let people = People { sizes: [2, 2, 2], counts: vec![1, 0, 1, 1, 20, 20, 25, 25] };
    let tables = [people.table(0, 1), people.table(0, 2)];
    let shown = suppress_together(&tables, Threshold::default(), &[]);
    assert!(shown.iter().all(|table| table.at(Spot::RowTotal(0)) == Some(Entry::Hidden)));
    assert!(!shown.iter().any(Suppressed::is_withheld));
    people.assert_safe(&tables.into_iter().zip(shown).collect::<Vec<_>>(), &[Heed::DashesAlone]);
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

/// Five people of one gender, three on one channel and two on the other: the second table has three dashes in one row
/// and two in the other. Its dashes alone would tell both numbers, beside the five that are out.
#[test]
fn a_table_whose_very_dashes_would_tell_is_withheld() {
    let people = People { sizes: [1, 2, 3], counts: vec![1, 1, 1, 1, 1, 0] };
    let (first, second) = (people.table(0, 1), people.table(1, 2));
    let shown_first = suppress(&first, Threshold::default(), &[]);
    assert_eq!(shown_first.at(Spot::Total), Some(Entry::Shown(5)));
    let earlier = [Earlier::new(first, shown_first).unwrap()];
    let shown_second = suppress(&second, Threshold::default(), &earlier);
    assert!(shown_second.is_withheld());
    assert!(second.spots().all(|spot| shown_second.at(spot) == Some(Entry::Hidden)));
    let together = suppress_together(&[people.table(1, 0), second.clone()], Threshold::default(), &earlier);
    assert!(together[1].is_withheld() && !together[0].is_withheld(), "the other table need not suffer");
    let kept = [earlier, [Earlier::new(second.clone(), shown_second).unwrap()]].concat();
    assert!(
        suppress(&second, Threshold::default(), &kept).is_withheld(),
        "nor does it come out the second time"
    );
}
