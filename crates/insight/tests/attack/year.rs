//! A year as the rooms leave it: facts that belong together are left together, and are counted into the real tables. The
//! attacker knows how the rooms leave facts, and writes that down beside everything that is shown.

use insight::model::counted::quarter;
use insight::model::{Before, Counted, Shown, TIES, count};
use insight::{Entry, Period, Spot, Suppressed, Table, Threshold, Variable};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable as Unknown};
use people::Fact;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use crate::reader::{Bounds, Heed, covers};

const YEAR: u32 = 2026;
const CHANNELS: [&str; 3] = ["street", "chat-site", "forum"];
const DAY_PARTS: [&str; 2] = ["morning", "evening"];
const LANGUAGES: [&str; 2] = ["nl", "es"];
const WAITS: [&str; 2] = ["hour", "day"];

fn fact(month: i8, what: &str, by: &[(&str, &str)], count: u64) -> Fact {
    let by = by.iter().map(|(name, code)| ((*name).to_owned(), (*code).to_owned())).collect();
    Fact { year: 2026, month, what: what.to_owned(), count: u32::try_from(count).unwrap(), by, minutes: None }
}

/// Somebody writes to the front door and is answered; some come back, some begin a trajectory.
fn front_door(month: i8, at: usize, times: u64) -> Vec<Fact> {
    let (language, wait) = (LANGUAGES[at % 2], WAITS[at / 2 % 2]);
    vec![
        fact(month, "first-answer", &[("language", language), ("wait", wait)], times),
        fact(month, "conversation-begun", &[("channel", "front-door")], times),
        fact(month, "returned", &[("language", language)], times / 3),
        fact(month, "case-begun", &[("origin", "front-door")], times / 8),
    ]
}

/// Somebody is written to and answers; some begin a trajectory. Some who are written to say no.
fn outreach(month: i8, at: usize, times: u64) -> Vec<Fact> {
    let (channel, day_part) = (CHANNELS[at % 3], DAY_PARTS[at / 3 % 2]);
    vec![
        fact(month, "attempt-sent", &[("channel", channel)], times * 2),
        fact(month, "attempt-answered", &[("channel", channel)], times),
        fact(month, "attempt-refused", &[("channel", channel)], times / 5),
        fact(month, "reply-heard", &[("channel", channel), ("daypart", day_part)], times),
        fact(month, "conversation-begun", &[("channel", "outreach")], times),
        fact(month, "contact-talking", &[("channel", channel)], times),
        fact(month, "case-begun", &[("origin", "outreach")], times / 6),
    ]
}

/// Another organisation asks to take a file over: a yes, or a no.
fn transfer(month: i8, at: usize, times: u64) -> Vec<Fact> {
    let moved = if at.is_multiple_of(2) { "accepted" } else { "declined" };
    let mut facts = vec![fact(month, "case-moved", &[("direction", "in"), ("moved", moved)], times)];
    if at.is_multiple_of(2) {
        facts.push(fact(month, "case-begun", &[("origin", "transfer")], times));
    }
    facts
}

fn some_facts() -> impl Strategy<Value = Vec<Fact>> {
    let times = || prop_oneof![3 => 1_u64..5, 2 => 5_u64..12, 2 => 12_u64..80];
    let month = || prop_oneof![Just(2_i8), Just(5), Just(11)];
    let of = |make: fn(i8, usize, u64) -> Vec<Fact>, most: usize| {
        let one = (month(), 0..6_usize, times()).prop_map(move |(month, at, times)| make(month, at, times));
        prop::collection::vec(one, 0..most).prop_map(|all| all.concat())
    };
    (of(front_door, 5), of(outreach, 6), of(transfer, 3)).prop_map(|(one, two, three)| {
        [one, two, three].concat().into_iter().filter(|fact| fact.count > 0).collect()
    })
}

fn released(facts: &[Fact], before: &[Before]) -> Before {
    let counted = count(YEAR, facts).unwrap();
    let shown = Shown::of(YEAR, &counted, Threshold::default(), before).unwrap();
    Before { counted, shown }
}

/// The measures that hang together with one.
fn bound_to(measure: &str) -> BTreeSet<String> {
    let mut known = BTreeSet::from([measure.to_owned()]);
    loop {
        let before = known.len();
        for tie in &TIES {
            if tie.terms().any(|term| known.contains(term.measure)) {
                known.extend(tie.terms().map(|term| term.measure.to_owned()));
            }
        }
        if known.len() == before {
            return known;
        }
    }
}

/// What is counted in a quarter, in a cell: unknown to a reader.
type Cell = (String, u32, usize, usize);

struct Reader<'a> {
    tables: Vec<(&'a Table, &'a Suppressed)>,
    least: f64,
}

/// The quarters that a table is about.
fn quarters(table: &Table) -> Vec<u32> {
    let within = |number: &u32| {
        let quarter = quarter(YEAR, *number).unwrap();
        quarter.months().all(|month| table.period().months().any(|own| own == month))
    };
    (1..=4).filter(within).collect()
}

/// The cells of a table that are not known to be empty.
fn cells(table: &Table, shown: &Suppressed) -> Vec<(usize, usize)> {
    let spots = table.spots().filter_map(|spot| match spot {
        Spot::Cell { row, column } if shown.at(spot) != Some(Entry::Shown(0)) => Some((row, column)),
        _ => None,
    });
    spots.collect()
}

/// Which cells of a table a tie speaks of, by the common category if it has one.
fn restricted(
    table: &Table,
    only: &[(Variable, &str)],
    common: Option<(Variable, &str)>,
    cell: (usize, usize),
) -> bool {
    let is_at = |variable: Variable, code: &str| {
        [(table.rows(), cell.0), (table.columns(), cell.1)]
            .iter()
            .any(|(side, at)| side.variable() == variable && side.position(code) == Some(*at))
    };
    only.iter().copied().chain(common).all(|(variable, code)| is_at(variable, code))
}

impl<'a> Reader<'a> {
    fn of(release: &'a Before, measures: &BTreeSet<String>, least: f64) -> Reader<'a> {
        let all = release.counted.tables.iter().zip(&release.shown.tables);
        Reader { tables: all.filter(|(table, _)| measures.contains(table.measure())).collect(), least }
    }

    fn table(&self, measure: &str) -> &'a Table {
        let year = Period::year(YEAR).unwrap();
        let mut of = self.tables.iter().filter(|(table, _)| table.measure() == measure);
        of.find(|(table, _)| table.period() == year).unwrap().0
    }

    /// The sides that all counts of a tie have, by their codes.
    fn common(&self, tie: &insight::Tie) -> Vec<Option<(Variable, String)>> {
        let sides =
            |measure: &str| [self.table(measure).rows().clone(), self.table(measure).columns().clone()];
        let mut places = vec![None];
        for side in sides(tie.whole.measure) {
            let variable = side.variable();
            let is_fixed = tie.terms().any(|term| term.only.iter().any(|(fixed, _)| *fixed == variable));
            for code in side.categories() {
                let has = |term: &insight::Term| {
                    sides(term.measure)
                        .iter()
                        .any(|other| other.variable() == variable && other.position(code).is_some())
                };
                if variable != Variable::Everyone && !is_fixed && tie.terms().all(has) {
                    places.push(Some((variable, code.clone())));
                }
            }
        }
        places
    }

    fn extreme(&self, direction: OptimizationDirection, goal: (&Table, Spot), heed: Heed) -> f64 {
        let mut problem = Problem::new(direction);
        let mut unknown: BTreeMap<Cell, Unknown> = BTreeMap::new();
        let year = Period::year(YEAR).unwrap();
        for (table, shown) in self.tables.iter().filter(|(table, _)| table.period() == year) {
            for (row, column) in cells(table, shown) {
                for number in 1..=4 {
                    let wanted = table.measure() == goal.0.measure()
                        && quarters(goal.0).contains(&number)
                        && covers(goal.1, row, column);
                    let one = problem.add_var(if wanted { 1.0 } else { 0.0 }, (0.0, f64::INFINITY));
                    unknown.insert((table.measure().to_owned(), number, row, column), one);
                }
            }
        }
        let of = |measure: &str, quarters: &[u32], sign: f64, is_in: &dyn Fn(usize, usize) -> bool| {
            let own = unknown.iter().filter(|((of, number, row, column), _)| {
                of == measure && quarters.contains(number) && is_in(*row, *column)
            });
            own.map(|(_, unknown)| (*unknown, sign)).collect::<Vec<(Unknown, f64)>>()
        };
        for (table, shown) in &self.tables {
            for spot in table.spots() {
                let parts =
                    of(table.measure(), &quarters(table), 1.0, &|row, column| covers(spot, row, column));
                match shown.at(spot).unwrap() {
                    _ if parts.is_empty() => {}
                    Entry::Shown(number) if number == 0 || heed != Heed::DashesAlone => {
                        problem.add_constraint(parts, ComparisonOp::Eq, number as f64);
                    }
                    _ => problem.add_constraint(parts, ComparisonOp::Ge, self.least),
                }
            }
        }
        for tie in TIES
            .iter()
            .filter(|tie| self.tables.iter().any(|(table, _)| table.measure() == tie.whole.measure))
        {
            for place in self.common(tie) {
                for number in 1..=4 {
                    let term = |term: &insight::Term, sign: f64| {
                        let common = place.as_ref().map(|(variable, code)| (*variable, code.as_str()));
                        let table = self.table(term.measure);
                        of(term.measure, &[number], sign, &|row, column| {
                            restricted(table, term.only, common, (row, column))
                        })
                    };
                    let mut left = term(&tie.whole, 1.0);
                    left.extend(tie.parts.iter().flat_map(|part| term(part, -1.0)));
                    if !left.is_empty() {
                        let how = if tie.exact { ComparisonOp::Eq } else { ComparisonOp::Ge };
                        problem.add_constraint(left, how, 0.0);
                    }
                }
            }
        }
        match problem.solve() {
            Ok(outcome) => outcome.into_solution().unwrap().objective(),
            Err(Error::Unbounded) => f64::INFINITY,
            Err(error) => panic!("{error}"),
        }
    }

    fn bounds(&self, goal: (&Table, Spot), heed: Heed) -> Bounds {
        Bounds {
            low: self.extreme(OptimizationDirection::Minimize, goal, heed),
            high: self.extreme(OptimizationDirection::Maximize, goal, heed),
        }
    }
}

/// Nobody learns more of a small number than the dashes alone say.
fn assert_safe(release: &Before) {
    let limit = Threshold::default();
    for measure in ["conversation-begun", "topic-told", "referral-made"] {
        let measures = bound_to(measure);
        for least in [0.0, 1.0] {
            let reader = Reader::of(release, &measures, least);
            for (table, shown) in &reader.tables {
                for spot in table.spots().filter(|spot| limit.hides(table.count(*spot))) {
                    assert_eq!(shown.at(spot), Some(Entry::Hidden));
                    let found = reader.bounds((table, spot), Heed::Everything);
                    let excepted = [reader.bounds((table, spot), Heed::DashesAlone)];
                    let all: String = reader
                        .tables
                        .iter()
                        .map(|(table, shown)| format!("{}\n{shown}\n", table.measure()))
                        .collect();
                    assert!(
                        found.cover_all_but(&excepted, limit.limit() as f64),
                        "{} {spot:?} is {}: {found:?}, excepted {excepted:?}\n{all}",
                        table.measure(),
                        table.count(spot)
                    );
                }
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_tables_of_a_year_give_nothing_away_together(facts in some_facts()) {
        assert_safe(&released(&facts, &[]));
    }
}

#[test]
fn the_attacker_finds_what_is_left_when_each_measure_is_protected_alone() {
    let facts = [front_door(2, 0, 50), outreach(5, 0, 3)].concat();
    let counted: Counted = count(YEAR, &facts).unwrap();
    let alone =
        counted.tables.iter().map(|table| insight::suppress(table, Threshold::default(), &[])).collect();
    let safe = released(&facts, &[]);
    let shown = Shown { tables: alone, ..safe.shown.clone() };
    let bad = Before { counted, shown };
    let measures = bound_to("contact-talking");
    let found = |release: &Before| {
        let reader = Reader::of(release, &measures, 1.0);
        reader.bounds((reader.table("contact-talking"), Spot::Total), Heed::Everything)
    };
    let (bad, good) = (found(&bad), found(&safe));
    assert!(bad.low > 2.9 && bad.high < 3.1, "{bad:?}");
    assert!(good.low < 1.1 && good.high > 3.9, "{good:?}");
}
