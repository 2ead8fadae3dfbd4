//! Whether a model has an answer at all: whether the likelihood has a maximum, and whether the data tell the
//! parameters apart. Decided exactly, in whole numbers and fractions, before anything is fitted.
//!
//! The maximum exists when the sums that the model must reproduce can also be reproduced with every mean above zero
//! (S. Fienberg and A. Rinaldo, "Maximum likelihood estimation in log-linear models", *Annals of Statistics* 40 (2012),
//! 996–1023). That fails exactly when some direction lowers means of cells without people and touches no other cell;
//! E. Stiemke's theorem of 1915 turns the question into a system of equations with positive solutions.

use super::fit::{cells, finite_and_empty};
use super::fractions::{Fraction, Small, clear};
use super::lists::overlaps;
use super::model::{Model, Set};
use super::simplex::is_feasible;
use num_rational::BigRational;

/// Whether there is an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Status {
    /// The likelihood has a maximum with finite parameters.
    pub exists: bool,
    /// The data tell all parameters apart.
    pub identifiable: bool,
}

impl Status {
    /// There is one answer.
    pub fn is_good(self) -> bool {
        self.exists && self.identifiable
    }

    /// 0 when all is well, 1 without a maximum, 2 when not identifiable, 3 for both.
    pub fn code(self) -> u8 {
        u8::from(!self.exists) + 2 * u8::from(!self.identifiable)
    }
}

/// Whether a model has an answer for these counts, and if not, why.
pub fn status(counts: &[u64], model: &Model) -> Status {
    let table = Seen::of(counts, model);
    if table.tells_all() {
        return Status { exists: true, identifiable: true };
    }
    Status { exists: !table.lacks_a_margin() && table.has_maximum(), identifiable: table.is_identifiable() }
}

/// Whether a model has an answer for these counts, found out in as few steps as it takes.
pub fn has_answer(counts: &[u64], model: &Model) -> bool {
    let table = Seen::of(counts, model);
    table.tells_all() || (!table.lacks_a_margin() && table.is_identifiable() && table.has_maximum())
}

/// Where the answer goes that is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Runs {
    /// The more people are supposed unseen, the better it fits, without end.
    Up,
    /// The fewer are supposed unseen, the better it fits, down to nobody.
    Down,
}

impl Runs {
    /// Its code: `up` or `down`.
    pub fn code(self) -> &'static str {
        match self {
            Runs::Up => "up",
            Runs::Down => "down",
        }
    }
}

/// Which way the number of unseen people goes where a model has no maximum; nothing where it goes neither way, or both.
pub fn runs(counts: &[u64], model: &Model) -> Option<Runs> {
    let table = Seen::of(counts, model);
    match (table.is_free_to_go(Runs::Up), table.is_free_to_go(Runs::Down)) {
        (true, false) => Some(Runs::Up),
        (false, true) => Some(Runs::Down),
        _ => None,
    }
}

/// What a model sees of a table.
struct Seen {
    effects: Vec<Set>,
    finite: Vec<Set>,
    /// Cells that take part in the fit, with and without people.
    filled: Vec<usize>,
    unfilled: Vec<usize>,
    /// People, and cells that take part, on all lists of a set.
    people_on: Vec<u64>,
    cells_on: Vec<u64>,
}

impl Seen {
    fn of(counts: &[u64], model: &Model) -> Seen {
        let people_on = overlaps(counts);
        let (finite, empty) = finite_and_empty(model, &people_on);
        let cells = cells(model.lists(), &empty);
        let (mut filled, mut unfilled) = (Vec::new(), Vec::new());
        for ((cell, takes_part), count) in cells.iter().enumerate().zip(counts) {
            match (*takes_part, *count > 0) {
                (true, true) => filled.push(cell),
                (true, false) => unfilled.push(cell),
                (false, _) => {}
            }
        }
        let takes_part: Vec<u64> = cells.iter().map(|takes_part| u64::from(*takes_part)).collect();
        Seen {
            effects: model.effects(),
            finite,
            filled,
            unfilled,
            people_on,
            cells_on: overlaps(&takes_part),
        }
    }

    /// Whether the cells with people already tell all parameters apart; then the maximum exists as well.
    fn tells_all(&self) -> bool {
        rank(&self.filled, &self.finite) == self.finite.len()
    }

    fn is_identifiable(&self) -> bool {
        let all: Vec<usize> = self.filled.iter().chain(&self.unfilled).copied().collect();
        rank(&all, &self.finite) == self.finite.len()
    }

    /// Whether the likelihood has a maximum: whether the cells without people can all be given weights above zero that
    /// cancel out in every direction that the cells with people leave open.
    fn has_maximum(&self) -> bool {
        let decided = self.balances::<Small>().or_else(|| self.balances::<BigRational>());
        decided.unwrap_or(false)
    }

    fn balances<F: Fraction>(&self) -> Option<bool> {
        let rows = self.changes(&open_directions::<F>(&self.filled, &self.finite)?)?;
        let zero = F::zero();
        let is_one_sided =
            |row: &Vec<F>| row.iter().any(|entry| *entry < zero) != row.iter().any(|entry| *entry > zero);
        // What only grows, or only shrinks, no weights cancel out; with a single direction there is no more to it.
        if rows.iter().any(is_one_sided) {
            return Some(false);
        }
        if rows.len() == 1 {
            return Some(true);
        }
        // A weight is 1 and something more: what is more must cancel out the ones.
        let ones = |row: &Vec<F>| row.iter().try_fold(F::zero(), |sum, entry| sum.plus(entry))?.turned();
        let right: Vec<F> = rows.iter().map(ones).collect::<Option<_>>()?;
        is_feasible(&rows, &right)
    }

    /// Whether the intercept can be moved this way for ever, while no cell with people changes and no cell without people
    /// grows. J. Farkas's lemma of 1902 turns it round: it cannot where weights on the cells without people, none of them
    /// below zero, add up to the intercept in every direction that the cells with people leave open.
    fn is_free_to_go(&self, way: Runs) -> bool {
        let decided = self.is_held::<Small>(way).or_else(|| self.is_held::<BigRational>(way));
        decided.is_some_and(|is_held| !is_held)
    }

    fn is_held<F: Fraction>(&self, way: Runs) -> Option<bool> {
        let directions = open_directions::<F>(&self.filled, &self.finite)?;
        let intercepts = directions.iter().filter_map(|direction| direction.first());
        let right: Vec<F> = match way {
            Runs::Up => intercepts.cloned().collect(),
            Runs::Down => intercepts.map(F::turned).collect::<Option<_>>()?,
        };
        is_feasible(&self.changes(&directions)?, &right)
    }

    /// By how much each direction changes each cell without people.
    fn changes<F: Fraction>(&self, directions: &[Vec<F>]) -> Option<Vec<Vec<F>>> {
        let of = |direction: &Vec<F>| {
            let moved: Vec<(Set, &F)> =
                self.finite.iter().copied().zip(direction).filter(|(_, by)| !by.is_zero()).collect();
            let along = |cell: &usize| {
                let mut held = moved.iter().filter(|(effect, _)| holds(*cell, *effect));
                held.try_fold(F::zero(), |sum, (_, by)| sum.plus(by))
            };
            self.unfilled.iter().map(along).collect::<Option<Vec<F>>>()
        };
        directions.iter().map(of).collect()
    }

    /// Whether nobody is on some lists of an effect and off its others, though cells say that one could be: then those
    /// means can be lowered alone, without end. Most models without a maximum show it in this way, and it costs little.
    fn lacks_a_margin(&self) -> bool {
        self.effects.iter().any(|effect| {
            subsets(*effect).any(|on| {
                margin(&self.people_on, on, *effect) == 0 && margin(&self.cells_on, on, *effect) > 0
            })
        })
    }
}

/// How many are on all of some lists of an effect and on none of its others, from how many are on all lists of each set.
fn margin(on_all: &[u64], on: Set, effect: Set) -> i64 {
    let signed = |off: Set| {
        let number = on_all.get(usize::from(on | off)).copied().unwrap_or(0);
        let number = i64::try_from(number).unwrap_or(i64::MAX);
        if off.count_ones().is_multiple_of(2) { number } else { -number }
    };
    subsets(effect & !on).map(signed).sum()
}

/// All subsets of a set, the empty one among them.
fn subsets(of: Set) -> impl Iterator<Item = Set> {
    let before = move |set: &Set| (*set != 0).then(|| (set - 1) & of);
    std::iter::successors(Some(of), before)
}

fn holds(cell: usize, effect: Set) -> bool {
    cell & usize::from(effect) == usize::from(effect)
}

/// Two primes near 2^61, both of which a rank must fail on to be believed lower: their product is beyond the largest
/// determinant that a matrix of 0 and 1 with [`LISTS_MAX`](super::lists::LISTS_MAX) lists and all pairs can have.
const PRIMES: [u64; 2] = [(1 << 61) - 1, (1 << 61) - 31];

/// The rank of the matrix that says which cells hold which effects.
fn rank(cells: &[usize], effects: &[Set]) -> usize {
    let first = rank_modulo(cells, effects, PRIMES[0]);
    if first == effects.len() { first } else { first.max(rank_modulo(cells, effects, PRIMES[1])) }
}

/// The rank in whole numbers modulo a prime: never above the true one.
#[expect(clippy::indexing_slicing, reason = "a pivot is a column of its row")]
fn rank_modulo(cells: &[usize], effects: &[Set], prime: u64) -> usize {
    let mut basis: Vec<(usize, Vec<u64>)> = Vec::new();
    for cell in cells {
        let mut row: Vec<u64> = effects.iter().map(|effect| u64::from(holds(*cell, *effect))).collect();
        for (pivot, known) in &basis {
            let times = row[*pivot];
            if times != 0 {
                let minus = prime - times;
                for (entry, by) in row.iter_mut().zip(known) {
                    if *by != 0 {
                        *entry = (*entry + product(minus, *by, prime)) % prime;
                    }
                }
            }
        }
        if let Some(pivot) = row.iter().position(|entry| *entry != 0) {
            let inverse = power(row[pivot], prime - 2, prime);
            for entry in &mut row {
                *entry = product(*entry, inverse, prime);
            }
            basis.push((pivot, row));
            if basis.len() == effects.len() {
                break;
            }
        }
    }
    basis.len()
}

#[expect(clippy::cast_possible_truncation, reason = "a remainder modulo a 64-bit prime")]
fn product(one: u64, other: u64, prime: u64) -> u64 {
    if one == 1 {
        return other;
    }
    (u128::from(one) * u128::from(other) % u128::from(prime)) as u64
}

fn power(base: u64, mut exponent: u64, prime: u64) -> u64 {
    let (mut base, mut result) = (base, 1);
    if base == 1 {
        return 1;
    }
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = product(result, base, prime);
        }
        base = product(base, base, prime);
        exponent >>= 1;
    }
    result
}

/// A basis of the directions in which no cell with people changes.
#[expect(clippy::indexing_slicing, reason = "columns are below the number of effects")]
fn open_directions<F: Fraction>(filled: &[usize], effects: &[Set]) -> Option<Vec<Vec<F>>> {
    let mut reduced: Vec<(usize, Vec<F>)> = Vec::new();
    for cell in filled {
        let mut row: Vec<F> =
            effects.iter().map(|effect| F::whole(i64::from(holds(*cell, *effect)))).collect();
        for (pivot, known) in &reduced {
            clear(&mut row, known, *pivot)?;
        }
        let Some(pivot) = row.iter().position(|entry| !entry.is_zero()) else { continue };
        let by = row[pivot].clone();
        for entry in row.iter_mut().filter(|entry| !entry.is_zero()) {
            *entry = entry.over(&by)?;
        }
        for (_, known) in &mut reduced {
            clear(known, &row, pivot)?;
        }
        reduced.push((pivot, row));
    }
    let is_free = |column: &usize| reduced.iter().all(|(pivot, _)| pivot != column);
    let along = |free: usize| {
        let mut direction = vec![F::zero(); effects.len()];
        direction[free] = F::one();
        for (pivot, row) in &reduced {
            direction[*pivot] = row[free].turned()?;
        }
        Some(direction)
    };
    (0..effects.len()).filter(is_free).map(along).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]

        #[test]
        fn the_short_way_says_what_the_long_way_says(
            counts in proptest::collection::vec(prop_oneof![2 => Just(0_u64), 1 => 1_u64..9], 15),
            effects in proptest::collection::vec(3_u16..15, 0..5),
        ) {
            let counts: Vec<u64> = std::iter::once(0).chain(counts).collect();
            let model = Model::with(4, &effects);
            let seen = Seen::of(&counts, &model);
            if seen.lacks_a_margin() {
                prop_assert!(!seen.has_maximum());
            }
            if seen.tells_all() {
                prop_assert!(seen.has_maximum() && seen.is_identifiable());
            }
            prop_assert_eq!(has_answer(&counts, &model), status(&counts, &model).is_good());
        }
    }
}
