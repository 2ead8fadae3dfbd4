//! Choosing a model step by step: the pair whose overlap the present model predicts worst is added, until none is
//! predicted badly (L. Chan, B. Silverman, K. Vincent 2021, as in `fit`). A pair whose model has no answer is passed over.

use super::exists::{Status, has_answer, status};
use super::fit::{Fit, fit};
use super::lattice::superset_sums;
use super::lists::overlaps;
use super::model::{Model, pairs};
use statrs::function::gamma::ln_gamma;
use std::cmp::Ordering;
use std::collections::HashMap;

/// The threshold of the method's authors.
pub const THRESHOLD: f64 = 0.02;
/// So much further than enough is worked out, so that rounding never takes a chance below it.
const BEYOND_ROUNDING: f64 = 1.0 + 1e-9;

/// How ties between badly predicted overlaps are broken. Every model is looked at before it is fitted, either way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// As it should be: chances compared by their logarithm.
    Strict,
    /// As the R packages do: chances compared as numbers, so that two that are too small to be told apart are a tie.
    Anchor,
}

/// Why no model was chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotChosen {
    /// Already the lists on their own have no answer.
    NoAnswer(Status),
    /// The fit did not arrive, though it exists.
    NotArrived,
}

/// So many verdicts are remembered at most; then they are forgotten, so that memory has an end.
const KNOWN_MAX: usize = 20_000;

/// Which models are known to have an answer, so that it is worked out once for many tables with the same cells empty.
#[derive(Debug, Default)]
pub struct Known(HashMap<(Box<[u64]>, Model), bool>);

impl Known {
    /// Whether a model has an answer for these counts.
    pub fn has_answer(&mut self, counts: &[u64], model: &Model) -> bool {
        if self.0.len() >= KNOWN_MAX {
            self.0.clear();
        }
        *self.0.entry((filled(counts), model.clone())).or_insert_with(|| has_answer(counts, model))
    }
}

/// Which cells have people, a bit for each.
fn filled(counts: &[u64]) -> Box<[u64]> {
    let word = |cells: &[u64]| {
        cells.iter().enumerate().fold(0, |word: u64, (bit, count)| word | u64::from(*count > 0) << bit)
    };
    counts.chunks(64).map(word).collect()
}

/// Chooses a model for these counts. A threshold of 1 asks for all pairs, if that model has an answer.
///
/// # Errors
/// [`NotChosen`].
pub fn choose(
    counts: &[u64],
    lists: usize,
    threshold: f64,
    manner: Manner,
    known: &mut Known,
) -> Result<Fit, NotChosen> {
    if threshold >= 1.0 {
        let all = Model::with(lists, &pairs(lists));
        let answer = known.has_answer(counts, &all);
        let refused = || NotChosen::NoAnswer(status(counts, &all));
        return answer.then(|| fit(counts, &all)).ok_or_else(refused)?.ok_or(NotChosen::NotArrived);
    }
    let start = Model::main_effects(lists);
    if !known.has_answer(counts, &start) {
        return Err(NotChosen::NoAnswer(status(counts, &start)));
    }
    let mut chosen = fit(counts, &start).ok_or(NotChosen::NotArrived)?;
    let overlaps = overlaps(counts);
    while let Some(model) = next(counts, &overlaps, &chosen, threshold, manner, known) {
        chosen = fit(counts, &model).ok_or(NotChosen::NotArrived)?;
    }
    Ok(chosen)
}

/// The model with the worst predicted pair added, if one is predicted badly enough.
fn next(
    counts: &[u64],
    overlaps: &[u64],
    present: &Fit,
    threshold: f64,
    manner: Manner,
    known: &mut Known,
) -> Option<Model> {
    let mut fitted = present.means.clone();
    if let Some(dark) = fitted.first_mut() {
        *dark = 0.0;
    }
    superset_sums(&mut fitted);
    let mut bad: Vec<(f64, Model)> = pairs(present.model.lists())
        .into_iter()
        .filter(|pair| !present.model.has(*pair))
        .filter_map(|pair| {
            let (people, mean) = (overlaps.get(usize::from(pair))?, fitted.get(usize::from(pair))?);
            let log_chance = log_tail(*people, *mean, threshold);
            (log_chance.exp() < threshold).then(|| {
                let rank = if manner == Manner::Strict { log_chance } else { log_chance.exp() };
                (rank, present.model.and(pair))
            })
        })
        .collect();
    // A stable sort: of equals the first in the order of pairs.
    bad.sort_by(|one, other| one.0.partial_cmp(&other.0).unwrap_or(Ordering::Equal));
    bad.into_iter().map(|(_, model)| model).find(|model| known.has_answer(counts, model))
}

/// The smaller of the two chances that a Poisson number with this mean is at most, or at least, `people`: its logarithm. Of
/// a chance that is `enough` or more no more is worked out than that: of a thousand million people it has a million parts.
#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
pub fn log_tail(people: u64, mean: f64, enough: f64) -> f64 {
    if mean <= 0.0 {
        // Nothing was expected: nothing is certain, and anything impossible.
        return if people == 0 { 0.0 } else { f64::NEG_INFINITY };
    }
    let n = people as f64;
    let log_chance = n * mean.ln() - mean - ln_gamma(n + 1.0);
    let most = (enough.ln() - log_chance).exp() * BEYOND_ROUNDING;
    let at_most = || sum_of_ratios(most, |k| if k < n { Some((n - k) / mean) } else { None });
    let at_least = || sum_of_ratios(most, |k| Some(mean / (n + k + 1.0)));
    // The tail on the far side converges fast, and is the smaller one but for numbers right at the mean.
    let sum = if n + 1.0 < mean {
        at_most()
    } else if n > mean {
        at_least()
    } else {
        at_most().min(at_least())
    };
    (log_chance + sum.ln()).min(0.0)
}

/// 1 + r0 + r0 r1 + …, as far as it adds anything and is below `most`.
fn sum_of_ratios(most: f64, ratio: impl Fn(f64) -> Option<f64>) -> f64 {
    let (mut sum, mut term, mut k) = (1.0, 1.0, 0.0);
    while let Some(by) = ratio(k) {
        term *= by;
        sum += term;
        if term < sum * 1e-17 || sum > most {
            break;
        }
        k += 1.0;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::references::{ARTIFICIAL, WESTERN, table};
    use statrs::distribution::{DiscreteCDF, Poisson};

    #[test]
    fn a_threshold_of_one_asks_for_all_pairs_or_nothing() {
        let of = |text: &str, threshold: f64| {
            let lists = table(text);
            choose(lists.counts(), lists.len(), threshold, Manner::Strict, &mut Known::default())
        };
        let all = of(WESTERN, 1.0).unwrap();
        assert_eq!(all.model, Model::with(5, &pairs(5)));
        assert!((all.population() / 7_874.349_928_699_64 - 1.0).abs() < 1e-6);
        let refused = Status { exists: true, identifiable: false };
        assert_eq!(of(ARTIFICIAL, 1.0).err(), Some(NotChosen::NoAnswer(refused)));
        assert!(of(ARTIFICIAL, 0.99).is_ok());
    }

    #[test]
    fn verdicts_are_kept_by_which_cells_are_empty() {
        let mut known = Known::default();
        let model = Model::main_effects(2);
        assert!(known.has_answer(&[0, 3, 4, 2], &model) && known.has_answer(&[0, 9, 1, 7], &model));
        assert_eq!(known.0.len(), 1);
        assert!(!known.has_answer(&[0, 3, 4, 0], &model));
        assert_eq!(known.0.len(), 2);
        assert_ne!(filled(&[0; 1024]), filled(&[[0; 1023].as_slice(), &[1]].concat()));
    }

    #[test]
    fn the_tail_is_that_of_a_library() {
        for mean in [0.3, 1.0, 7.5, 62.0, 410.25] {
            let poisson = Poisson::new(mean).unwrap();
            for people in 0..900_u64 {
                let at_most = poisson.cdf(people);
                let at_least = if people == 0 { 1.0 } else { poisson.sf(people - 1) };
                let (ours, theirs) = (log_tail(people, mean, 1.0).exp(), at_most.min(at_least));
                assert!((ours - theirs).abs() < 1e-9 * (1.0 + theirs), "{mean} {people}: {ours} {theirs}");
            }
        }
    }
}
