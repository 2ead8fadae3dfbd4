//! What everybody knows of counts of different measures beside each other.
//!
//! Some counts say something of others, whoever was counted: nobody answers who was not written to, and a conversation
//! begins with a first answer or after outreach, so that the one count is the sum of the two others. Where that is
//! declared ([`Tie`]), a reader is taken to know it, and all the measures are protected together.
//!
//! It is written down for the shortest times that the measures have in common. Say that one is told by quarter and the
//! other by year: then their years are compared, for within the year every quarter can be made up to fit. It is also
//! written down for each time that something was released, so that the counts of that day are compared.
//!
//! Where a count lies between two others and is not told, or not for the time of those, what they say of each other without it
//! is a tie of its own ([`Tie::through`]): who knows how many conversations began in a quarter and how many of them began with
//! a first answer, knows how many began after outreach, also when that is told by year alone. It is written down only where the
//! count between is not told, for else it follows.
//!
//! One count can stand in several tables, each split otherwise: by channel, by region. What is said of it is written down
//! for each way in which one of them splits, with tables that split alike where there are.

use std::collections::BTreeSet;

use crate::ledger::{Atom, Ledger, Standing};
use crate::link::{Release, Stretch};
use crate::{Axis, Month, Spot, Table, Variable};

/// A measure, whole or only where some of its sides have one category.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// Key of what is counted.
    pub measure: &'static str,
    /// The categories to which it is restricted, each with the variable of its side.
    pub only: &'static [(Variable, &'static str)],
}

/// Counts that together are another one, or at most another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tie {
    /// What is added up.
    pub parts: &'static [Term],
    /// What they add up to, or what they never exceed.
    pub whole: Term,
    /// What is added to the whole before they are compared.
    pub further: &'static [Term],
    /// Counts of whose own ties this follows. Where they are told it says nothing new.
    pub through: &'static [Term],
    /// Whether they are always exactly that.
    pub exact: bool,
}

impl Term {
    /// Everything that a measure counts.
    pub const fn all(measure: &'static str) -> Term {
        Term { measure, only: &[] }
    }

    /// What a measure counts in these categories.
    pub const fn only(measure: &'static str, only: &'static [(Variable, &'static str)]) -> Term {
        Term { measure, only }
    }
}

impl Term {
    /// Whether a table splits by each variable to whose category this is restricted.
    fn is_told_by(&self, table: &Table) -> bool {
        self.only.iter().all(|(variable, _)| split_of(table).contains(variable))
    }
}

impl Tie {
    /// The parts add up to the whole.
    pub const fn exactly(parts: &'static [Term], whole: Term) -> Tie {
        Tie { parts, whole, further: &[], through: &[], exact: true }
    }

    /// The parts never exceed the whole.
    pub const fn at_most(parts: &'static [Term], whole: Term) -> Tie {
        Tie { parts, whole, further: &[], through: &[], exact: false }
    }

    /// The same, of the whole and these together.
    #[must_use]
    pub const fn and(self, further: &'static [Term]) -> Tie {
        Tie { further, ..self }
    }

    /// The same, which follows where these are told.
    #[must_use]
    pub const fn through(self, through: &'static [Term]) -> Tie {
        Tie { through, ..self }
    }

    /// All its counts.
    pub fn terms(&self) -> impl Iterator<Item = &Term> {
        self.parts.iter().chain(self.wholes())
    }

    /// What the parts are compared with: all of these together.
    pub fn wholes(&self) -> impl Iterator<Item = &Term> {
        std::iter::once(&self.whole).chain(self.further)
    }

    /// Whether both measures are among its counts.
    pub(crate) fn is_between(&self, one: &str, other: &str) -> bool {
        [one, other].iter().all(|measure| self.terms().any(|term| term.measure == *measure))
    }

    /// Whether it says by itself that all of this measure is a sum, or part of one.
    pub(crate) fn is_exactly_of(&self, measure: &str) -> bool {
        let is_all = |term: &Term| term.measure == measure && term.only.is_empty();
        self.exact && self.through.is_empty() && self.terms().any(is_all)
    }

    /// The ways in which tables of its counts split, those left out that lead to the same tables.
    fn ways(&self, releases: &[Release<'_>]) -> Vec<Split> {
        let of = |term: &Term| {
            let tables = releases.iter().map(|release| release.table);
            let told = tables.filter(|table| table.measure() == term.measure && term.is_told_by(table));
            told.map(split_of).collect::<Vec<Split>>()
        };
        let all: Vec<Vec<Split>> = self.terms().map(of).collect();
        let mut seen = BTreeSet::new();
        let mut ways: Vec<Split> = all.concat();
        ways.retain(|way| {
            let taken =
                |splits: &Vec<Split>| splits.iter().find(|split| *split == way).or(splits.first()).copied();
            seen.insert(all.iter().map(taken).collect::<Vec<Option<Split>>>())
        });
        ways
    }

    /// Writes down what it says of the releases.
    pub(crate) fn write_down(
        &self,
        ledger: &mut Ledger,
        releases: &[Release<'_>],
        stretches: &[Stretch<'_>],
    ) {
        let times: BTreeSet<usize> = releases.iter().map(|release| release.leaves).collect();
        for (leaves, split) in
            times.iter().flat_map(|leaves| self.ways(releases).into_iter().map(|way| (*leaves, way)))
        {
            let view = View { releases, stretches, leaves, split };
            let mut equal: Vec<Block> = Vec::new();
            for block in view.blocks_of(self, self.parts) {
                if view.compare(ledger, self, self.parts, &block, self.exact) == Some(0) && self.exact {
                    equal.push(block);
                }
            }
            // Where not all parts are told, or do not add up, each of them is still no more than the whole.
            for part in self.parts.chunks(1).filter(|_| self.parts.len() > 1) {
                for block in view.blocks_of(self, part) {
                    if !equal.contains(&block) {
                        view.compare(ledger, self, part, &block, false);
                    }
                }
            }
        }
    }
}

/// The variables by which a table splits.
type Split = [Variable; 2];

/// Months within which counts can be compared and of which no part can.
type Block = BTreeSet<Month>;

/// A category of each of some sides.
type Place<'a> = Vec<(Variable, &'a str)>;

/// The stretches of these measures, those that overlap put together.
fn blocks<'a>(terms: impl IntoIterator<Item = &'a Term>, stretches: &[Stretch<'_>]) -> Vec<Block> {
    let measures: BTreeSet<&str> = terms.into_iter().map(|term| term.measure).collect();
    let mut blocks: Vec<Block> = Vec::new();
    for stretch in stretches.iter().filter(|stretch| measures.contains(stretch.measure)) {
        let meets = |block: &Block| stretch.months.iter().any(|month| block.contains(month));
        let (met, mut apart): (Vec<Block>, Vec<Block>) = blocks.into_iter().partition(meets);
        apart.push(met.into_iter().flatten().chain(stretch.months.iter().copied()).collect());
        blocks = apart;
    }
    blocks
}

/// The releases as they stood at one time.
struct View<'a> {
    releases: &'a [Release<'a>],
    stretches: &'a [Stretch<'a>],
    leaves: usize,
    /// How tables split that are taken where there are several of one count.
    split: Split,
}

impl View<'_> {
    /// The months within which these parts of a tie are compared with the whole: not where that follows from what is told.
    fn blocks_of(&self, tie: &Tie, parts: &[Term]) -> Vec<Block> {
        let mut blocks = blocks(parts.iter().chain(tie.wholes()), self.stretches);
        let follows =
            |block: &Block| !tie.through.is_empty() && tie.through.iter().all(|term| self.tells(term, block));
        blocks.retain(|block| !follows(block));
        blocks
    }

    /// Whether a term was told at that time for exactly these months.
    fn tells(&self, term: &Term, block: &Block) -> bool {
        self.told(term, block).is_some_and(|told| {
            told.months == *block && told.by.iter().all(|(release, _)| release.leaves == self.leaves)
        })
    }

    /// Writes down what parts of a tie say of its whole, and gives by how much the whole exceeds their total. Nothing when
    /// they cannot be compared.
    fn compare(
        &self,
        ledger: &mut Ledger,
        tie: &Tie,
        parts: &[Term],
        block: &Block,
        exact: bool,
    ) -> Option<i64> {
        let told = |term| self.told(term, block);
        let wholes: Vec<Told<'_>> = tie.wholes().map(told).collect::<Option<_>>()?;
        let parts: Vec<Told<'_>> = parts.iter().map(told).collect::<Option<_>>()?;
        let fits = |part: &Told<'_>| {
            wholes.iter().all(|whole| {
                if exact { part.months == whole.months } else { part.months.is_subset(&whole.months) }
            })
        };
        if !parts.iter().all(fits) {
            return None;
        }
        let mut exceeds = None;
        for place in common_places(&wholes, &parts) {
            let (Some(mut sum), Some(less)) = (atoms(&wholes, &place), atoms(&parts, &place)) else {
                continue;
            };
            sum.extend(less.into_iter().map(|(atom, times)| (atom, -times)));
            let left: i64 = sum.iter().map(|(atom, times)| times * ledger.count(*atom)).sum();
            exceeds = exceeds.map_or(Some(left), |most: i64| Some(most.abs().max(left.abs())));
            // What is at most does not always hold of a year: an answer in January to a message in December. Then it is
            // nothing that a reader could know.
            if exact && left == 0 {
                ledger.sum(sum, Standing::Known);
            } else if exact || left >= 0 {
                let rest = ledger.atom(left.abs());
                sum.push((rest, if left < 0 { 1 } else { -1 }));
                ledger.sum(sum, Standing::Known);
            }
        }
        exceeds
    }

    /// What left at that time comes first, then what left before, then what left after; and a table of the year before one
    /// of the quarter.
    fn rank(&self, release: &Release<'_>) -> (bool, usize, usize) {
        let is_out = release.leaves <= self.leaves;
        let near = if is_out { release.leaves } else { usize::MAX - release.leaves };
        (is_out, near, release.table.period().months().count())
    }

    /// What was told of a term within a block.
    fn told<'b>(&'b self, term: &'b Term, block: &Block) -> Option<Told<'b>> {
        let mut told = Told { term, by: Vec::new(), months: BTreeSet::new() };
        let stretches = self.stretches.iter().enumerate().filter(|(_, stretch)| {
            stretch.measure == term.measure && stretch.months.iter().any(|month| block.contains(month))
        });
        for (number, stretch) in stretches {
            let covering = self
                .releases
                .iter()
                .filter(|release| release.covers(number) && term.is_told_by(release.table));
            // Of tables alike the one that was declared first.
            let best = covering
                .rev()
                .max_by_key(|release| (self.rank(release), split_of(release.table) == self.split));
            told.by.push((best?, number));
            told.months.extend(&stretch.months);
        }
        (!told.by.is_empty()).then_some(told)
    }
}

/// A term with the releases that tell it, one for each stretch of its months.
struct Told<'a> {
    term: &'a Term,
    by: Vec<(&'a Release<'a>, usize)>,
    months: BTreeSet<Month>,
}

impl<'a> Told<'a> {
    /// The unknown counts that it adds up at a place. Nothing where a table is not split like that.
    fn atoms(&self, place: &Place<'_>) -> Option<Vec<(Atom, i64)>> {
        let place: Place<'_> = place.iter().chain(self.term.only).copied().collect();
        let mut atoms = Vec::new();
        for (release, stretch) in &self.by {
            atoms.extend(release.parts(spot(release.table, &place)?, Some(*stretch)));
        }
        Some(atoms)
    }

    /// The side that splits by a variable.
    fn side(&self, variable: Variable) -> Option<&'a Axis> {
        sides(self.by.first()?.0.table).into_iter().find(|side| side.variable() == variable)
    }
}

/// The unknown counts that all of them add up at a place. Nothing where a table is not split like that.
fn atoms(told: &[Told<'_>], place: &Place<'_>) -> Option<Vec<(Atom, i64)>> {
    let all = told.iter().map(|told| told.atoms(place)).collect::<Option<Vec<_>>>()?;
    Some(all.concat())
}

fn split_of(table: &Table) -> Split {
    sides(table).map(Axis::variable)
}

fn sides(table: &Table) -> [&Axis; 2] {
    [table.rows(), table.columns()]
}

/// The places that all of them have: each category that is found in all, for each side that is, and the total.
fn common_places<'a>(wholes: &[Told<'a>], parts: &[Told<'a>]) -> Vec<Place<'a>> {
    let Some((whole, further)) = wholes.split_first() else { return Vec::new() };
    let all = || parts.iter().chain(wholes);
    let mut places: Vec<Place<'a>> = vec![Vec::new()];
    for side in whole.by.first().into_iter().flat_map(|(release, _)| sides(release.table)) {
        let variable = side.variable();
        let is_fixed = all().any(|told| told.term.only.iter().any(|(fixed, _)| *fixed == variable));
        let others: Option<Vec<&Axis>> =
            parts.iter().chain(further).map(|other| other.side(variable)).collect();
        let Some(others) = others.filter(|_| variable != Variable::Everyone && !is_fixed) else { continue };
        let is_common = |key: &&String| others.iter().all(|other| other.position(key).is_some());
        let common: Vec<&String> = side.categories().iter().filter(is_common).collect();
        let more = places.iter().flat_map(|place| {
            let further =
                |key: &&'a String| place.iter().copied().chain([(variable, key.as_str())]).collect();
            common.iter().map(further).collect::<Vec<Place<'a>>>()
        });
        let more: Vec<Place<'a>> = more.collect();
        // Where all categories are the same, the totals follow from them.
        let is_same = others.iter().chain([&side]).all(|one| one.categories().len() == common.len());
        places = if is_same { more } else { more.into_iter().chain(places).collect() };
    }
    places
}

/// Where a table has these categories, summed over the sides that are not named.
fn spot(table: &Table, place: &Place<'_>) -> Option<Spot> {
    let at = |side: &Axis| {
        let named = place.iter().find(|(variable, _)| *variable == side.variable());
        named.map(|(_, key)| side.position(key))
    };
    let (row, column) = (at(table.rows()), at(table.columns()));
    let found = usize::from(row.is_some()) + usize::from(column.is_some());
    if found < place.len() {
        return None;
    }
    Some(match (row, column) {
        (None, None) => Spot::Total,
        (Some(row), None) => Spot::RowTotal(row?),
        (None, Some(column)) => Spot::ColumnTotal(column?),
        (Some(row), Some(column)) => Spot::Cell { row: row?, column: column? },
    })
}
