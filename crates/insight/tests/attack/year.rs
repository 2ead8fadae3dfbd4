//! A year as the rooms leave it: facts that belong together are left together, and are counted into the real tables. The
//! attacker knows how the rooms leave facts, and writes that down beside everything that is shown.

use insight::model::counted::quarter;
use insight::model::standard::{REPLY_DAYS, optional};
use insight::model::{Before, Counted, Shown, Wanted, count, count_with};
use insight::{Entry, Period, Spot, Suppressed, Table, Term, Threshold, Tie, Variable};
use microlp::{ComparisonOp, Error, OptimizationDirection, Problem, Variable as Unknown};
use people::Fact;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

use crate::left::{YEAR, front_door, outreach, some_facts, ties};
use crate::reader::{Bounds, Heed, covers};

fn released(facts: &[Fact], before: &[Before]) -> Before {
    let counted = count(YEAR, facts).unwrap();
    let shown = Shown::of(YEAR, &counted, Threshold::default(), before).unwrap();
    Before { counted, shown }
}

/// The same, with the days of the week on which answers came.
fn released_with_days(facts: &[Fact]) -> Before {
    let mut left_out = optional();
    left_out.remove(REPLY_DAYS);
    let counted = count_with(YEAR, facts, Wanted { own: &[], left_out: &left_out }).unwrap();
    let shown = Shown::of(YEAR, &counted, Threshold::default(), &[]).unwrap();
    Before { counted, shown }
}

/// The measures that hang together with one.
fn bound_to(measure: &str) -> BTreeSet<String> {
    let mut known = BTreeSet::from([measure.to_owned()]);
    loop {
        let before = known.len();
        for tie in ties() {
            if tie.terms().any(|term| known.contains(term.measure)) {
                known.extend(tie.terms().map(|term| term.measure.to_owned()));
            }
        }
        if known.len() == before {
            return known;
        }
    }
}

/// What is counted in a quarter, in a cell of tables that split alike: unknown to a reader.
type Cell = (String, u32, usize, usize);

/// Of which count a table is, and by what it splits: one count can stand in several tables.
fn view(table: &Table) -> String {
    format!("{} {:?} {:?}", table.measure(), table.rows().variable(), table.columns().variable())
}

/// What somebody holds who knows of one year what was released first, and perhaps again when facts had come in.
struct Reader<'a> {
    releases: Vec<Vec<(&'a Table, &'a Suppressed)>>,
    least: f64,
}

/// An unknown count as it was first, and by how much it grew, if a reader sees that it did.
struct Count {
    first: Unknown,
    more: Option<Unknown>,
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

/// All together, and each category that two tables both have.
fn shared<'t>(one: &'t Table, other: &'t Table) -> Vec<Option<(Variable, &'t str)>> {
    let sides = [one.rows(), one.columns()].into_iter().filter(|side| side.variable() != Variable::Everyone);
    let categories = sides.flat_map(|side| {
        let codes = side.categories().iter().map(String::as_str);
        let is_shared = move |code: &&str| {
            [other.rows(), other.columns()]
                .iter()
                .any(|theirs| theirs.variable() == side.variable() && theirs.position(code).is_some())
        };
        codes.filter(is_shared).map(move |code| Some((side.variable(), code)))
    });
    std::iter::once(None).chain(categories).collect()
}

/// What a term is in a quarter, at a category of a common side, with this sign.
type OfTerm<'a> = dyn Fn(&Term, Option<(Variable, &str)>, u32, f64) -> Vec<(Unknown, f64)> + 'a;

impl<'a> Reader<'a> {
    fn of(releases: &'a [Before], measures: &BTreeSet<String>, least: f64) -> Reader<'a> {
        let of = |release: &'a Before| {
            let all = release.counted.tables.iter().zip(&release.shown.tables);
            all.filter(|(table, _)| measures.contains(table.measure())).collect()
        };
        Reader { releases: releases.iter().map(of).collect(), least }
    }

    fn last(&self) -> &[(&'a Table, &'a Suppressed)] {
        self.releases.last().unwrap()
    }

    fn table(&self, measure: &str) -> &'a Table {
        let year = Period::year(YEAR).unwrap();
        let mut of = self.last().iter().filter(|(table, _)| table.measure() == measure);
        of.find(|(table, _)| table.period() == year).unwrap().0
    }

    /// Whether a reader sees that a cell grew in a quarter: in the table of the quarter if there is one.
    fn grew(&self, of: &str, number: u32, cell: Spot) -> bool {
        let counts = |tables: &[(&'a Table, &'a Suppressed)]| {
            let own = tables.iter().filter(|(table, _)| view(table) == of);
            let finest = own
                .filter(|(table, _)| quarters(table).contains(&number))
                .min_by_key(|(table, _)| quarters(table).len());
            finest.unwrap().0.count(cell)
        };
        self.releases.len() > 1 && counts(&self.releases[0]) != counts(self.last())
    }

    /// The sides that all counts of a tie have, by their codes.
    fn common(&self, tie: &Tie) -> Vec<Option<(Variable, String)>> {
        let sides =
            |measure: &str| [self.table(measure).rows().clone(), self.table(measure).columns().clone()];
        let mut places = vec![None];
        for side in sides(tie.whole.measure) {
            let variable = side.variable();
            let is_fixed = tie.terms().any(|term| term.only.iter().any(|(fixed, _)| *fixed == variable));
            for code in side.categories() {
                let has = |term: &Term| {
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

    /// All unknown counts of a year; the number that is asked for is what counts.
    fn unknown(&self, problem: &mut Problem, goal: (usize, &Table, Spot)) -> BTreeMap<Cell, Count> {
        let mut unknown = BTreeMap::new();
        let year = Period::year(YEAR).unwrap();
        for (table, shown) in self.last().iter().filter(|(table, _)| table.period() == year) {
            for (row, column) in cells(table, shown) {
                for number in 1..=4 {
                    let wanted = view(table) == view(goal.1)
                        && quarters(goal.1).contains(&number)
                        && covers(goal.2, row, column);
                    let mut add =
                        |wanted: bool| problem.add_var(f64::from(u8::from(wanted)), (0.0, f64::INFINITY));
                    let first = add(wanted);
                    let grew = self.grew(&view(table), number, Spot::Cell { row, column });
                    let more = grew.then(|| add(wanted && goal.0 > 0));
                    unknown.insert((view(table), number, row, column), Count { first, more });
                }
            }
        }
        unknown
    }

    fn extreme(&self, direction: OptimizationDirection, goal: (usize, &Table, Spot), heed: Heed) -> f64 {
        let mut problem = Problem::new(direction);
        let unknown = self.unknown(&mut problem, goal);
        let of = |release: usize,
                  view: &str,
                  quarters: &[u32],
                  sign: f64,
                  is_in: &dyn Fn(usize, usize) -> bool| {
            let own = unknown.iter().filter(|((of, number, row, column), _)| {
                of == view && quarters.contains(number) && is_in(*row, *column)
            });
            let parts = own.flat_map(|(_, count)| [Some(count.first), count.more.filter(|_| release > 0)]);
            parts.flatten().map(|unknown| (unknown, sign)).collect::<Vec<(Unknown, f64)>>()
        };
        let heeded = self.releases.len() - usize::from(heed == Heed::EarlierAlone);
        for (release, tables) in self.releases.iter().enumerate() {
            let speaking = tables.iter().filter(|(_, shown)| !shown.is_withheld() && release < heeded);
            for (table, shown) in speaking {
                for spot in table.spots() {
                    let parts = of(release, &view(table), &quarters(table), 1.0, &|row, column| {
                        covers(spot, row, column)
                    });
                    match shown.at(spot).unwrap() {
                        _ if parts.is_empty() => {}
                        Entry::Shown(number) if number == 0 || heed != Heed::DashesAlone => {
                            problem.add_constraint(parts, ComparisonOp::Eq, number as f64);
                        }
                        _ => problem.add_constraint(parts, ComparisonOp::Ge, self.least),
                    }
                }
            }
            for (left, is_exact) in self.known(&|term, place, number, sign| {
                let table = self.table(term.measure);
                of(release, &view(table), &[number], sign, &|row, column| {
                    restricted(table, term.only, place, (row, column))
                })
            }) {
                let how = if is_exact { ComparisonOp::Eq } else { ComparisonOp::Ge };
                problem.add_constraint(left, how, 0.0);
            }
            // However a count is split, all of it is the same, and so is each category that both tables have.
            for (table, _) in self.last() {
                let another = self.table(table.measure());
                let (one, other) = (view(table), view(another));
                for number in (1..=4).filter(|_| one != other) {
                    for shared in shared(table, another) {
                        let part = |view: &str, table: &Table, sign: f64| {
                            of(release, view, &[number], sign, &|row, column| {
                                restricted(table, &[], shared, (row, column))
                            })
                        };
                        let left = [part(&one, table, 1.0), part(&other, another, -1.0)].concat();
                        if !left.is_empty() {
                            problem.add_constraint(left, ComparisonOp::Eq, 0.0);
                        }
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

    /// What the ties say, quarter by quarter: what is left of each whole.
    fn known(&self, of: &OfTerm<'_>) -> Vec<(Vec<(Unknown, f64)>, bool)> {
        let is_here =
            |tie: &&'static Tie| self.last().iter().any(|(table, _)| table.measure() == tie.whole.measure);
        let mut known = Vec::new();
        for tie in ties().filter(is_here) {
            for place in self.common(tie) {
                let place = place.as_ref().map(|(variable, code)| (*variable, code.as_str()));
                for number in 1..=4 {
                    let mut left: Vec<(Unknown, f64)> =
                        tie.wholes().flat_map(|whole| of(whole, place, number, 1.0)).collect();
                    left.extend(tie.parts.iter().flat_map(|part| of(part, place, number, -1.0)));
                    if !left.is_empty() {
                        known.push((left, tie.exact));
                    }
                }
            }
        }
        known
    }

    fn bounds(&self, goal: (usize, &Table, Spot), heed: Heed) -> Bounds {
        Bounds {
            low: self.extreme(OptimizationDirection::Minimize, goal, heed),
            high: self.extreme(OptimizationDirection::Maximize, goal, heed),
        }
    }
}

/// Nobody learns more of a small number than the dashes alone say, or what was out before.
fn assert_safe(releases: &[Before]) {
    assert_safe_where(releases, |_| true);
}

/// The same of the numbers of these tables.
pub fn assert_safe_where(releases: &[Before], is_asked: impl Fn(&Suppressed) -> bool) {
    let limit = Threshold::default();
    let last = releases.len() - 1;
    for measure in ["conversation-begun", "topic-told", "referral-made"] {
        let measures = bound_to(measure);
        for least in [0.0, 1.0] {
            let reader = Reader::of(releases, &measures, least);
            for (table, shown) in reader.last().iter().filter(|(_, shown)| is_asked(shown)) {
                for spot in table.spots().filter(|spot| limit.hides(table.count(*spot))) {
                    assert_eq!(shown.at(spot), Some(Entry::Hidden));
                    let bounds = |heed| reader.bounds((last, table, spot), heed);
                    let found = bounds(Heed::Everything);
                    if found.cover(1.0, limit.limit() as f64) {
                        continue;
                    }
                    let mut excepted = vec![bounds(Heed::DashesAlone)];
                    if last > 0 {
                        excepted.push(bounds(Heed::EarlierAlone));
                    }
                    let all: String = reader
                        .releases
                        .iter()
                        .flatten()
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
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn the_tables_of_a_year_give_nothing_away_together(facts in some_facts()) {
        let release = released(&facts, &[]);
        prop_assert!(!release.shown.is_withheld());
        assert_safe(&[release]);
    }

    #[test]
    fn nor_do_they_when_the_days_of_answers_are_told(facts in some_facts()) {
        assert_safe(&[released_with_days(&facts)]);
    }

    #[test]
    fn nor_do_they_when_more_facts_came_in(facts in some_facts(), more in some_facts()) {
        let first = released(&facts, &[]);
        let second = released(&[facts, more].concat(), std::slice::from_ref(&first));
        assert_safe(&[first, second]);
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
    let found = |release: Before| {
        let releases = [release];
        let reader = Reader::of(&releases, &measures, 1.0);
        reader.bounds((0, reader.table("contact-talking"), Spot::Total), Heed::Everything)
    };
    let (bad, good) = (found(bad), found(safe));
    assert!(bad.low > 2.9 && bad.high < 3.1, "{bad:?}");
    assert!(good.low < 1.1 && good.high > 3.9, "{good:?}");
}
