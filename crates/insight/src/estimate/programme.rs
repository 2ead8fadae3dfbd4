//! Whether a model has an answer, decided anew by a linear programme as S. Fienberg and A. Rinaldo state it, by
//! elimination in fractions, and by hand.

use super::exists::{Runs, runs, status};
use super::fit::{cells, finite_and_empty};
use super::lists::overlaps;
use super::model::{Model, Set, pairs};
use microlp::{ComparisonOp, OptimizationDirection, Problem};
use num_rational::BigRational;
use num_traits::{One, Zero};
use proptest::prelude::*;

/// Means below this are none: counts are few, so that a lowest mean above zero is a fraction with a small denominator.
const NOTHING: f64 = 1e-7;

/// The cells that take part, and the effects that are finite.
fn parts(counts: &[u64], model: &Model) -> (Vec<usize>, Vec<Set>) {
    let (finite, empty) = finite_and_empty(model, &overlaps(counts));
    let takes_part = cells(model.lists(), &empty);
    (takes_part.iter().enumerate().filter(|(_, takes)| **takes).map(|(cell, _)| cell).collect(), finite)
}

fn holds(cell: usize, effect: Set) -> bool {
    cell & usize::from(effect) == usize::from(effect)
}

/// The highest that the lowest of all means can be, when the means add up as the counts do.
fn lowest_mean(counts: &[u64], model: &Model) -> f64 {
    let (cells, finite) = parts(counts, model);
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let lowest = problem.add_var(1.0, (0.0, f64::INFINITY));
    let means: Vec<_> =
        cells.iter().map(|cell| (*cell, problem.add_var(0.0, (0.0, f64::INFINITY)))).collect();
    for effect in finite {
        let inside = || means.iter().filter(|(cell, _)| holds(*cell, effect));
        let people: u64 = inside().map(|(cell, _)| counts[*cell]).sum();
        let sum: Vec<_> = inside().map(|(_, mean)| (*mean, 1.0)).collect();
        problem.add_constraint(sum, ComparisonOp::Eq, people as f64);
    }
    for (_, mean) in &means {
        problem.add_constraint([(*mean, 1.0), (lowest, -1.0)], ComparisonOp::Ge, 0.0);
    }
    problem.solve().unwrap().into_solution().unwrap().objective()
}

/// Whether the intercept can be moved for ever, up with 1 and down with -1, while no cell with people changes and none without
/// people grows.
fn goes(counts: &[u64], model: &Model, sign: f64) -> bool {
    let (cells, finite) = parts(counts, model);
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let effects: Vec<_> = finite
        .iter()
        .map(|effect| match effect {
            0 => (*effect, problem.add_var(sign, (-1.0, 1.0))),
            _ => (*effect, problem.add_var(0.0, (f64::NEG_INFINITY, f64::INFINITY))),
        })
        .collect();
    for cell in cells {
        let inside = effects.iter().filter(|(effect, _)| holds(cell, *effect));
        let change: Vec<_> = inside.map(|(_, by)| (*by, 1.0)).collect();
        let how = if counts[cell] > 0 { ComparisonOp::Eq } else { ComparisonOp::Le };
        problem.add_constraint(change, how, 0.0);
    }
    problem.solve().unwrap().into_solution().unwrap().objective() > 0.5
}

/// The rank of the model matrix, by elimination in fractions.
fn rank(counts: &[u64], model: &Model) -> (usize, usize) {
    let (cells, finite) = parts(counts, model);
    let entry = |cell: usize, effect: Set| {
        if holds(cell, effect) { BigRational::one() } else { BigRational::zero() }
    };
    let mut rows: Vec<Vec<BigRational>> =
        cells.iter().map(|cell| finite.iter().map(|effect| entry(*cell, *effect)).collect()).collect();
    let mut rank = 0;
    for column in 0..finite.len() {
        let Some(at) = (rank..rows.len()).find(|row| !rows[*row][column].is_zero()) else { continue };
        rows.swap(rank, at);
        let pivot = rows[rank].clone();
        for row in rows.iter_mut().skip(rank + 1) {
            let times = &row[column] / &pivot[column];
            for (entry, by) in row.iter_mut().zip(&pivot) {
                *entry -= &times * by;
            }
        }
        rank += 1;
    }
    (rank, finite.len())
}

/// Counts of which most are nothing, of three to five lists, and a model of them.
fn sparse() -> impl Strategy<Value = (Vec<u64>, Model)> {
    (3_usize..=5).prop_flat_map(|lists| {
        let cells = (1 << lists) - 1;
        let count = prop_oneof![5 => Just(0_u64), 2 => 1_u64..4, 1 => 4_u64..9];
        let effect = 3_u16..(1 << lists);
        (prop::collection::vec(count, cells), prop::collection::vec(effect, 0..6), Just(lists)).prop_map(
            |(counts, effects, lists)| {
                let counts = std::iter::once(0).chain(counts).collect();
                // Up to triples: a larger effect leaves nothing to say.
                let effects: Vec<Set> =
                    effects.into_iter().filter(|effect| (2..=3).contains(&effect.count_ones())).collect();
                (counts, Model::with(lists, &effects))
            },
        )
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn the_verdict_is_that_of_the_linear_programme((counts, model) in sparse()) {
        prop_assume!(counts.iter().any(|count| *count > 0));
        let found = status(&counts, &model);
        let (rank, parameters) = rank(&counts, &model);
        prop_assert_eq!(found.identifiable, rank == parameters, "{} {:?}", model, counts);
        prop_assert_eq!(found.exists, lowest_mean(&counts, &model) > NOTHING, "{} {:?}", model, counts);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_500))]

    #[test]
    fn the_way_of_a_number_that_is_not_there_is_that_of_the_linear_programme((counts, model) in sparse()) {
        prop_assume!(counts.iter().any(|count| *count > 0));
        let alone = Model::main_effects(model.lists());
        for model in [&model, &alone] {
            let expected = match (goes(&counts, model, 1.0), goes(&counts, model, -1.0)) {
                (true, false) => Some(Runs::Up),
                (false, true) => Some(Runs::Down),
                _ => None,
            };
            prop_assert_eq!(runs(&counts, model), expected, "{} {:?}", model, counts);
        }
        // The lists on their own always say which way, as the last test here shows for three of them.
        let state = status(&counts, &alone);
        if state.identifiable {
            prop_assert_eq!(runs(&counts, &alone).is_none(), state.exists, "{:?}", counts);
        }
    }
}

fn counted(lists: usize, patterns: &[(usize, u64)]) -> Vec<u64> {
    let mut counts = vec![0; 1 << lists];
    for (pattern, people) in patterns {
        counts[*pattern] = *people;
    }
    counts
}

/// Nobody is on the first and the second list. With an effect for each pair, six parameters must come from five cells.
/// If moreover everybody on the first is on the third, the first list alone must be empty: then there is no maximum either.
#[test]
fn what_is_neither_found_nor_told_apart_has_the_code_of_both() {
    for lists in [3, 5] {
        let all = Model::with(lists, &[0b011, 0b101, 0b110]);
        let code = |patterns: &[(usize, u64)]| status(&counted(lists, patterns), &all).code();
        assert_eq!(code(&[(0b001, 2), (0b010, 5), (0b100, 6), (0b101, 4), (0b110, 3)]), 2);
        assert_eq!(code(&[(0b010, 5), (0b100, 6), (0b101, 4), (0b110, 3)]), 3);
    }
}

/// Five lists, each pattern with somebody: all is well. When nobody is on the first without the second, that margin has
/// no maximum once the pair has an effect; without one, others make up for it.
#[test]
fn five_lists_have_an_answer_until_a_margin_is_empty() {
    let full: Vec<(usize, u64)> = (1..32).map(|pattern| (pattern, 3 + pattern as u64 % 4)).collect();
    let nested: Vec<(usize, u64)> =
        full.iter().copied().filter(|(pattern, _)| pattern & 0b11 != 0b01).collect();
    let code = |patterns: &[(usize, u64)], effects: &[Set]| {
        status(&counted(5, patterns), &Model::with(5, effects)).code()
    };
    assert_eq!(code(&full, &pairs(5)), 0);
    assert_eq!(code(&nested, &[]), 0);
    assert_eq!(code(&nested, &[0b11]), 1);
    assert_eq!(code(&nested, &pairs(5)), 1);
}

/// All directions of small whole numbers, for all ways in which three lists can have empty cells: what lets the
/// likelihood of the lists on their own grow without end always moves the dark figure. So no answer is refused that
/// stands on the boundary (decision 0054).
#[test]
fn lists_on_their_own_without_a_maximum_say_nothing_of_the_dark_figure() {
    let lists = 3;
    let directions: Vec<Vec<i32>> = (0..7_i32.pow(4))
        .map(|number| (0..4).map(|place| number / 7_i32.pow(place) % 7 - 3).collect())
        .collect();
    let along = |direction: &[i32], cell: usize| {
        direction[0]
            + (0..lists).filter(|list| cell >> list & 1 == 1).map(|list| direction[list + 1]).sum::<i32>()
    };
    for filled in 1_usize..128 {
        let is_filled = |cell: usize| filled >> (cell - 1) & 1 == 1;
        let counts: Vec<u64> = (0..8).map(|cell| u64::from(cell > 0 && is_filled(cell))).collect();
        let (cells, finite) = parts(&counts, &Model::main_effects(lists));
        if finite.len() < lists + 1 {
            continue;
        }
        let runs_off = |direction: &&Vec<i32>| {
            let moves = || cells.iter().map(|cell| (is_filled(*cell), along(direction, *cell)));
            moves().all(|(is_filled, by)| if is_filled { by == 0 } else { by <= 0 })
                && moves().any(|(_, by)| by < 0)
        };
        let mut without_end = directions.iter().filter(runs_off).peekable();
        let exists = status(&counts, &Model::main_effects(lists)).exists;
        assert_eq!(exists, without_end.peek().is_none(), "{counts:?}");
        assert!(without_end.all(|direction| direction[0] != 0), "{counts:?}");
    }
}
