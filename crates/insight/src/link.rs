//! How a table hangs together with what was released before.
//!
//! Periods that overlap are cut into *stretches*: runs of months that belong to exactly the same releases. Every
//! release has its own unknown counts per stretch and cell, and is tied to the earlier ones by what a reader may
//! assume: the same cell in the same stretch is the same people; two tables with one side in common agree on the totals
//! of that side; any two tables agree on the grand total. Where the counts of a stretch have changed since (a fact that
//! came in late, a correction), the change is an unknown count of its own, so that it is protected too.
//!
//! Tables of different measures are tied by what everybody knows of them, where it is declared ([`mod@crate::tie`]). What is
//! left over is an unknown count like any other, and no smaller than nothing.
//!
//! These equations are all there is to know as long as the pairs of variables by which the tables split form no circle:
//! then counts that fit all of them exist (S. Lauritzen, *Graphical Models*, Oxford 1996, section 4.4, on decomposable
//! models). In a circle, such as gender by channel, channel by language and language by gender, a reader can sometimes
//! know more, from the finer split that must lie behind all three (A. Dobra and S. Fienberg, PNAS 97 (2000),
//! 11885–11892). So declare a standard set of tables around one variable, the region for example.

use std::collections::{BTreeMap, BTreeSet};

use crate::ledger::{Atom, Ledger, Standing};
use crate::tie::Tie;
use crate::{Axis, Earlier, Entry, Month, Spot, Suppressed, Table, Threshold};

/// Months of one measure that belong to exactly the same of its releases, or a part of them.
pub(crate) struct Stretch<'a> {
    pub(crate) measure: &'a str,
    pub(crate) months: Vec<Month>,
    /// The same for parts that its own releases do not tell apart.
    own: usize,
}

/// A release with its unknown counts: the stretches it covers, by number, and the first atom of each.
pub(crate) struct Release<'a> {
    pub(crate) table: &'a Table,
    /// What left at the same time has the same number.
    pub(crate) leaves: usize,
    shown: Option<&'a Suppressed>,
    atoms: BTreeMap<usize, Atom>,
    /// Its stretches, those together that no release of its measure tells apart.
    apart: BTreeMap<usize, Vec<usize>>,
}

/// Everything that a reader of the tables, of one measure or of measures that bind each other, and of the earlier releases
/// can write down; and for each table which sum each of its numbers is.
pub(crate) fn link(
    tables: &[&Table],
    ties: &[Tie],
    threshold: Threshold,
    earlier: &[Earlier],
) -> (Ledger, Vec<Vec<(Spot, usize)>>) {
    let before = connected(tables, ties, earlier);
    let mut releases: Vec<Release<'_>> = before
        .into_iter()
        .map(|one| (one.table(), one.left(), Some(one.shown())))
        .chain(tables.iter().map(|table| (*table, Earlier::NOW, None)))
        .map(|(table, leaves, shown)| Release {
            table,
            leaves,
            shown,
            atoms: BTreeMap::new(),
            apart: BTreeMap::new(),
        })
        .collect();
    let stretches = stretches(&releases, ties);
    let mut ledger = Ledger::default();
    for release in &mut releases {
        release.add_atoms(&mut ledger, &stretches);
    }
    let mut spots = Vec::new();
    for (number, release) in releases.iter().enumerate() {
        let sums = release.add_sums(&mut ledger);
        if release.shown.is_none() {
            spots.push(sums);
        }
        release.add_unseen(&mut ledger, threshold);
        tie(&mut ledger, releases.get(..number).unwrap_or(&[]), release, threshold);
    }
    for tie in ties {
        tie.write_down(&mut ledger, &releases, &stretches);
    }
    (ledger, spots)
}

/// The earlier releases that can be weighed against the tables, directly or by way of each other. Those that were
/// withheld say nothing.
fn connected<'a>(tables: &[&Table], ties: &[Tie], earlier: &'a [Earlier]) -> Vec<&'a Earlier> {
    let speaking = || earlier.iter().filter(|one| !one.shown().is_withheld());
    let mut reached: Vec<&Table> = tables.to_vec();
    let mut number = 0;
    while let Some(table) = reached.get(number).copied() {
        let meets = |other: &Table| {
            let (one, another) = (table.measure(), other.measure());
            let binds = one == another || ties.iter().any(|tie| tie.is_between(one, another));
            binds && other.period().overlaps(table.period())
        };
        let further = speaking().map(Earlier::table).filter(|other| meets(other));
        for other in further {
            if !reached.iter().any(|known| std::ptr::eq(*known, other)) {
                reached.push(other);
            }
        }
        number += 1;
    }
    speaking().filter(|one| reached.iter().any(|known| std::ptr::eq(*known, one.table()))).collect()
}

/// Which of the releases of these measures a month belongs to.
fn covered(releases: &[Release<'_>], measures: &BTreeSet<&str>, month: Month) -> Vec<bool> {
    let all = releases.iter().filter(|release| measures.contains(release.table.measure()));
    all.map(|release| release.table.period().contains(month)).collect()
}

/// The months of which a measure was released.
fn months(releases: &[Release<'_>], measure: &str) -> BTreeSet<Month> {
    let own = releases.iter().filter(|release| release.table.measure() == measure);
    own.flat_map(|release| release.table.period().months()).collect()
}

/// The measures at whose releases each measure is cut: its own. Where another one that a tie binds to it is cut across that, both
/// are cut alike: of the second quarter of the one and the third of the other, something follows for both. And what two exact
/// ties bind is cut where two others are that a tie binds to it, for it carries what these say of each other.
fn cut_alike<'a>(releases: &[Release<'a>], ties: &[Tie]) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut cut_by: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for measure in releases.iter().map(|release| release.table.measure()) {
        cut_by.insert(measure, BTreeSet::from([measure]));
    }
    let measures: Vec<&str> = cut_by.keys().copied().collect();
    let bound = |one: &str| -> Vec<&'a str> {
        let others = measures.iter().copied().filter(|other| *other != one);
        others.filter(|other| ties.iter().any(|tie| tie.is_between(one, other))).collect()
    };
    loop {
        let keeps = |one: &str, other: &str| {
            let (Some(by_one), Some(by_other)) = (cut_by.get(one), cut_by.get(other)) else { return false };
            let (first, second) = (months(releases, one), months(releases, other));
            let cut = |by: &BTreeSet<&str>| -> Vec<Vec<bool>> {
                first.intersection(&second).map(|month| covered(releases, by, *month)).collect()
            };
            keeps_apart(&cut(by_other), &cut(by_one))
        };
        let mut further = cut_by.clone();
        for one in &measures {
            let apart: Vec<&str> = bound(one).into_iter().filter(|other| keeps(other, one)).collect();
            let is_between = apart.len() > 1 && ties.iter().filter(|tie| tie.is_exactly_of(one)).count() > 1;
            for other in apart.into_iter().filter(|other| is_between || keeps(one, other)) {
                let cuts = cut_by.get(other).into_iter().flatten();
                further.entry(one).or_default().extend(cuts);
            }
        }
        if further == cut_by {
            return cut_by;
        }
        cut_by = further;
    }
}

fn stretches<'a>(releases: &[Release<'a>], ties: &[Tie]) -> Vec<Stretch<'a>> {
    let mut stretches = Vec::new();
    for (measure, by) in cut_alike(releases, ties) {
        let mut parts: BTreeMap<Vec<bool>, Vec<Month>> = BTreeMap::new();
        for month in months(releases, measure) {
            parts.entry(covered(releases, &by, month)).or_default().push(month);
        }
        let mut owns: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
        for months in parts.into_values() {
            let first = months.first().copied();
            let alone = first.map(|month| covered(releases, &BTreeSet::from([measure]), month));
            let own = *owns.entry(alone.unwrap_or_default()).or_insert(stretches.len());
            stretches.push(Stretch { measure, months, own });
        }
    }
    stretches
}

/// Whether one way to cut months keeps some apart that another way to cut the same months puts together.
fn keeps_apart(whole: &[Vec<bool>], cut: &[Vec<bool>]) -> bool {
    (0..whole.len()).any(|first| {
        (0..first).any(|second| whole.get(first) == whole.get(second) && cut.get(first) != cut.get(second))
    })
}

impl Release<'_> {
    /// Whether it counts in this stretch.
    pub(crate) fn covers(&self, stretch: usize) -> bool {
        self.atoms.contains_key(&stretch)
    }

    fn add_atoms(&mut self, ledger: &mut Ledger, stretches: &[Stretch<'_>]) {
        let table = self.table;
        let inside = |stretch: &Stretch<'_>| {
            let first = stretch.months.first();
            stretch.measure == table.measure() && first.is_some_and(|month| table.period().contains(*month))
        };
        for (number, stretch) in stretches.iter().enumerate().filter(|(_, stretch)| inside(stretch)) {
            let first = ledger.counts().len();
            for (row, column) in self.table.cells() {
                let count =
                    self.table.count_in(Spot::Cell { row, column }, |month| stretch.months.contains(&month));
                // No count exceeds MOST_COUNTED times the months of a period, so this always fits.
                ledger.atom(i64::try_from(count).unwrap_or(i64::MAX));
            }
            self.atoms.insert(number, first);
            self.apart.entry(stretch.own).or_default().push(number);
        }
    }

    /// The atoms that a number adds up, in all stretches or in one.
    pub(crate) fn parts(&self, spot: Spot, stretch: Option<usize>) -> Vec<(Atom, i64)> {
        let firsts = self.atoms.iter().filter(|(number, _)| stretch.is_none_or(|only| only == **number));
        firsts.flat_map(|(_, first)| self.offsets(spot).map(move |offset| (first + offset, 1))).collect()
    }

    /// The atoms that a number adds up in these stretches.
    fn parts_of(&self, spot: Spot, stretches: &[usize]) -> Vec<(Atom, i64)> {
        stretches.iter().flat_map(|stretch| self.parts(spot, Some(*stretch))).collect()
    }

    /// Where the cells of a number stand, row after row.
    fn offsets(&self, spot: Spot) -> impl Iterator<Item = usize> + use<> {
        let (rows, columns) = (self.table.rows().categories().len(), self.table.columns().categories().len());
        let (first, step, number) = match spot {
            Spot::Cell { row, column } => (row * columns + column, 1, 1),
            Spot::RowTotal(row) => (row * columns, 1, columns),
            Spot::ColumnTotal(column) => (column, columns, rows),
            Spot::Total => (0, 1, rows * columns),
        };
        (0..number).map(move |place| first + place * step)
    }

    fn add_sums(&self, ledger: &mut Ledger) -> Vec<(Spot, usize)> {
        let spots = self.table.spots().map(|spot| {
            let parts = self.parts(spot, None);
            let count = self.table.count(spot);
            let standing = match self.shown.map(|shown| shown.at(spot)) {
                None if count == 0 => Standing::Zero,
                None => Standing::Ours { weight: weight(count, parts.len()) },
                Some(Some(Entry::Hidden)) => Standing::Dashed,
                Some(_) => Standing::Known,
            };
            (spot, ledger.sum(parts, standing))
        });
        spots.collect()
    }

    /// The small numbers of single stretches: no table shows them, but releases could be subtracted.
    fn add_unseen(&self, ledger: &mut Ledger, threshold: Threshold) {
        if self.apart.len() < 2 {
            return;
        }
        for stretches in self.apart.values() {
            for spot in self.table.spots() {
                add_if_small(ledger, self.parts_of(spot, stretches), threshold);
            }
        }
    }
}

/// What hiding a number costs: the more people and the more cells behind it, the more.
fn weight(count: u64, cells: usize) -> u32 {
    let cells = u32::try_from(cells).unwrap_or(u32::MAX);
    cells.saturating_mul(count.max(1).ilog2() + 1)
}

fn add_if_small(ledger: &mut Ledger, parts: Vec<(Atom, i64)>, threshold: Threshold) {
    let count: i64 = parts.iter().map(|(atom, times)| times * ledger.count(*atom)).sum();
    if u64::try_from(count).is_ok_and(|count| threshold.hides(count)) {
        ledger.sum(parts, Standing::Unseen);
    }
}

/// Writes down, for each stretch of a release, what it has in common with those before it: its cells with the last table
/// that had the same two sides, the totals of a side with the last table that had this side, and if there is none, the
/// grand total with any table. What follows from these is not written twice.
fn tie(ledger: &mut Ledger, before: &[Release<'_>], after: &Release<'_>, threshold: Threshold) {
    for stretches in after.apart.values() {
        let mut seen: Vec<Vec<&Axis>> = Vec::new();
        let is_alike = |release: &&Release<'_>| release.table.measure() == after.table.measure();
        let meets = |release: &&Release<'_>| stretches.iter().any(|stretch| release.covers(*stretch));
        let covering = || before.iter().rev().filter(is_alike).filter(meets);
        for release in covering() {
            let fresh = common(release.table, after.table).filter(|(sides, _)| !seen.contains(sides));
            if let Some((sides, pairs)) = fresh {
                seen.push(sides);
                agree(ledger, release, after, stretches, &pairs, threshold);
            }
        }
        if let Some(release) = covering().next().filter(|_| seen.is_empty()) {
            agree(ledger, release, after, stretches, &[(Spot::Total, Spot::Total)], threshold);
        }
    }
}

/// Writes down that numbers of two releases are equal in these stretches but for what changed between them. What left at the
/// same time is equal in each of them.
fn agree(
    ledger: &mut Ledger,
    before: &Release<'_>,
    after: &Release<'_>,
    stretches: &[usize],
    pairs: &[(Spot, Spot)],
    threshold: Threshold,
) {
    let at_once = if before.leaves == after.leaves { 1 } else { stretches.len() };
    let each = || stretches.chunks(at_once.max(1));
    for ((old, new), stretches) in pairs.iter().flat_map(|pair| each().map(move |part| (pair, part))) {
        let minus = before.parts_of(*old, stretches).into_iter().map(|(atom, times)| (atom, -times));
        let mut parts = after.parts_of(*new, stretches);
        parts.extend(minus);
        let change: i64 = parts.iter().map(|(atom, times)| times * ledger.count(*atom)).sum();
        if change != 0 {
            let changed = ledger.atom(change.abs());
            add_if_small(ledger, vec![(changed, 1)], threshold);
            parts.push((changed, -change.signum()));
        }
        ledger.sum(parts, Standing::Known);
    }
}

/// The sides of the older table that the newer one has too, with the numbers on which both must agree if they count the
/// same people: all cells when both sides are the same, otherwise the totals of the common side.
fn common<'a>(before: &'a Table, after: &Table) -> Option<(Vec<&'a Axis>, Pairs)> {
    let (rows, columns) = (before.rows(), before.columns());
    let (old_rows, old_columns) = ((rows, Spot::RowTotal as Totals), (columns, Spot::ColumnTotal as Totals));
    let (new_rows, new_columns) =
        ((after.rows(), Spot::RowTotal as Totals), (after.columns(), Spot::ColumnTotal as Totals));
    let straight = (shared(old_rows, new_rows), shared(old_columns, new_columns));
    let turned = (shared(old_rows, new_columns), shared(old_columns, new_rows));
    match (straight, turned) {
        ((Some(first), Some(second)), _) | (_, (Some(first), Some(second))) => {
            let mut sides = vec![rows, columns];
            sides.sort_by_key(|side| side.variable());
            Some((sides, crossed(&first, &second)))
        }
        ((Some(pairs), _), _) | (_, (Some(pairs), _)) => Some((vec![rows], pairs)),
        ((_, Some(pairs)), _) | (_, (_, Some(pairs))) => Some((vec![columns], pairs)),
        _ => None,
    }
}

/// Numbers of the older and of the newer table that are the same.
type Pairs = Vec<(Spot, Spot)>;

/// Names the totals of one side of a table by number.
type Totals = fn(usize) -> Spot;

/// The pairs of totals of a side that both tables have, or nothing when they split by different variables.
fn shared((old, old_total): (&Axis, Totals), (new, new_total): (&Axis, Totals)) -> Option<Pairs> {
    let pair =
        |(place, category): (usize, &String)| Some((old_total(old.position(category)?), new_total(place)));
    (old.variable() == new.variable()).then(|| new.categories().iter().enumerate().filter_map(pair).collect())
}

/// The pairs of cells where pairs of rows meet pairs of columns, also when a table was turned on its side.
fn crossed(first: &[(Spot, Spot)], second: &[(Spot, Spot)]) -> Pairs {
    let pairs = first.iter().flat_map(|one| second.iter().map(move |other| (one, other)));
    pairs.filter_map(|(one, other)| Some((cell(one.0, other.0)?, cell(one.1, other.1)?))).collect()
}

fn cell(one: Spot, other: Spot) -> Option<Spot> {
    match (one, other) {
        (Spot::RowTotal(row), Spot::ColumnTotal(column))
        | (Spot::ColumnTotal(column), Spot::RowTotal(row)) => Some(Spot::Cell { row, column }),
        _ => None,
    }
}
