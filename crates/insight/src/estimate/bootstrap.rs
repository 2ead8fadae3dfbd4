//! How far the estimate can be off: the whole choice repeated on tables drawn anew, and the corrected percentiles of
//! B. Efron ("Better bootstrap confidence intervals", *Journal of the American Statistical Association* 82 (1987),
//! 171–185).
//!
//! Each replicate draws everybody who was observed again over the patterns that were observed. It cannot draw a pattern
//! that was never seen, and it takes the number of people observed as given. Or it draws the whole estimated population
//! over all patterns, as often as the fitted model says; whoever falls on no list is then not observed ([`Draw`]).

use super::lists::Lists;
use rand_chacha::ChaCha12Rng;
use rand_core::SeedableRng;
use rand_distr::{Binomial, Distribution};
use rayon::prelude::*;
use statrs::distribution::{ContinuousCDF, Normal};

/// Replicates unless asked otherwise.
pub const REPLICATES: usize = 10_000;
/// Replicates at most.
pub const REPLICATES_MAX: usize = 1_000_000;
/// For more lists than this, fewer replicates are allowed, in proportion to the number of patterns: an answer must come.
const LISTS_FEW: usize = 6;
/// With fewer replicates beyond a limit than this, the limit says little.
pub const BEYOND_MIN: usize = 20;

/// Replicates when ten thousand leave too few beyond a limit.
pub const REPLICATES_MORE: usize = 100_000;

/// From what tables are drawn anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Draw {
    /// From the patterns that were observed.
    #[default]
    Observed,
    /// From the fitted model: also patterns that nobody has.
    Model,
}

/// Replicates at most for so many lists.
pub fn replicates_max(lists: usize) -> usize {
    REPLICATES_MAX
        .checked_shr(u32::try_from(lists.saturating_sub(LISTS_FEW)).unwrap_or(u32::MAX))
        .unwrap_or(0)
}

/// A choice repeated on redrawn tables.
#[derive(Debug, Clone)]
pub struct Bootstrap {
    /// The estimates, the smallest first; those without an answer are not among them.
    pub estimates: Vec<f64>,
    /// Replicates that had no answer.
    pub failed: usize,
    /// Acceleration: how much the spread changes with the population.
    pub acceleration: f64,
    /// Tables with one person less that had no answer.
    pub failed_without_one: usize,
    /// Bias correction: not finite when the estimate lies outside all replicates.
    pub bias: f64,
}

/// One interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
    /// The shares of replicates at which its ends stand.
    pub shares: (f64, f64),
    /// Replicates beyond the lower and the upper end.
    pub beyond: (usize, usize),
    /// Whether it was corrected; without a finite bias, or with an acceleration that turns a limit around, only plain
    /// percentiles are left.
    pub corrected: bool,
}

/// What tables are drawn from: how many people, and the weight of each pattern that they can have.
#[derive(Debug, Clone)]
pub struct Urn {
    people: u64,
    weights: Vec<(usize, f64)>,
}

impl Urn {
    /// Everybody who was observed, over the patterns that were.
    #[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
    pub fn observed(lists: &Lists) -> Urn {
        let weights = lists.filled_by_size().into_iter().map(|(pattern, people)| (pattern, people as f64));
        Urn { people: lists.observed(), weights: weights.collect() }
    }

    /// The whole population, over the means of a fitted model by pattern, the first of which nobody observes.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a population, rounded")]
    pub fn model(lists: &Lists, means: &[f64]) -> Urn {
        let patterns = lists.by_size((0..means.len()).collect());
        let weights = patterns.into_iter().filter_map(|pattern| Some((pattern, *means.get(pattern)?)));
        let weights: Vec<(usize, f64)> = weights.filter(|(_, mean)| *mean > 0.0).collect();
        let people = weights.iter().map(|(_, mean)| mean).sum::<f64>().round() as u64;
        Urn { people, weights }
    }

    /// People drawn over the patterns: a multinomial, one binomial after another. The seed and the number of the replicate
    /// alone decide.
    fn draw(&self, length: usize, seed: u64, replicate: u64) -> Vec<u64> {
        let mut rng = ChaCha12Rng::seed_from_u64(seed);
        rng.set_stream(replicate);
        let mut counts = vec![0; length];
        let mut people = self.people;
        let mut left: f64 = self.weights.iter().map(|(_, weight)| weight).sum();
        for (at, (pattern, weight)) in self.weights.iter().enumerate() {
            // What is left to the last pattern falls there, whatever was lost to rounding.
            let is_last = at + 1 == self.weights.len();
            let chance = if is_last { 1.0 } else { (weight / left).clamp(0.0, 1.0) };
            let drawn = Binomial::new(people, chance).map_or(0, |binomial| binomial.sample(&mut rng));
            if let Some(count) = counts.get_mut(*pattern) {
                *count = drawn;
            }
            people -= drawn.min(people);
            left -= weight;
        }
        if let Some(nobody) = counts.first_mut() {
            *nobody = 0;
        }
        counts
    }
}

/// Repeats a choice. `estimate` gives the population for a table of counts, or nothing without an answer. The seed alone
/// decides: each replicate has a stream of its own. `state` is made anew on each thread; `progress` is told after each
/// replicate.
pub fn bootstrap<S>(
    (lists, urn): (&Lists, &Urn),
    population: f64,
    (replicates, seed): (usize, u64),
    state: impl Fn() -> S + Sync + Send,
    estimate: impl Fn(&[u64], &mut S) -> Option<f64> + Sync + Send,
    progress: impl Fn() + Sync + Send,
) -> Bootstrap {
    let filled = lists.filled_by_size();
    let drawn: Vec<Option<f64>> = (0..replicates)
        .into_par_iter()
        .map_init(&state, |state, replicate| {
            let counts = urn.draw(lists.counts().len(), seed, replicate as u64);
            let estimated = estimate(&counts, state);
            progress();
            estimated
        })
        .collect();
    let mut estimates: Vec<f64> = drawn.iter().copied().flatten().collect();
    estimates.sort_by(f64::total_cmp);
    let without_one: Vec<(Option<f64>, u64)> = filled
        .par_iter()
        .map_init(&state, |state, (pattern, people)| {
            let mut counts = lists.counts().to_vec();
            if let Some(count) = counts.get_mut(*pattern) {
                *count = count.saturating_sub(1);
            }
            (estimate(&counts, state), *people)
        })
        .collect();
    let failed_without_one = without_one.iter().filter(|(estimate, _)| estimate.is_none()).count();
    let known: Vec<(f64, u64)> =
        without_one.into_iter().filter_map(|(estimate, people)| Some((estimate?, people))).collect();
    Bootstrap {
        failed: drawn.len() - estimates.len(),
        bias: bias(&estimates, population),
        acceleration: acceleration(&known),
        failed_without_one,
        estimates,
    }
}

/// From estimates with one person less of each pattern, and how many people have it.
#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
fn acceleration(without_one: &[(f64, u64)]) -> f64 {
    let weight: f64 = without_one.iter().map(|(_, people)| *people as f64).sum();
    let mean = without_one.iter().map(|(estimate, people)| estimate * *people as f64).sum::<f64>() / weight;
    let moment = |power: i32| {
        let part = |(estimate, people): &(f64, u64)| *people as f64 * (mean - estimate).powi(power);
        without_one.iter().map(part).sum::<f64>()
    };
    let spread = moment(2);
    if spread > 0.0 { moment(3) / (6.0 * spread.powf(1.5)) } else { 0.0 }
}

/// Not a number without a single estimate: then there is nothing to correct.
#[expect(clippy::cast_precision_loss, reason = "replicates are fewer than 2^53")]
fn bias(estimates: &[f64], population: f64) -> f64 {
    if estimates.is_empty() {
        return f64::NAN;
    }
    let below = estimates.partition_point(|estimate| *estimate < population);
    normal_quantile(below as f64 / estimates.len() as f64)
}

impl Bootstrap {
    /// The interval that holds this share of certainty, such as 0.95. Nothing without a single estimate.
    pub fn interval(&self, certainty: f64) -> Option<Interval> {
        let (low, high) = ((1.0 - certainty) / 2.0, f64::midpoint(1.0, certainty));
        // Where the acceleration is so strong that a limit would turn around, none is corrected.
        let turns = |plain: f64| self.acceleration * (self.bias + normal_quantile(plain)) >= 1.0;
        let corrected = self.bias.is_finite() && !turns(low) && !turns(high);
        let shares = if corrected { (self.level(low), self.level(high)) } else { (low, high) };
        let (low, high) = (self.quantile(shares.0)?, self.quantile(shares.1)?);
        let beyond = (
            self.estimates.partition_point(|estimate| *estimate < low),
            self.estimates.len() - self.estimates.partition_point(|estimate| *estimate <= high),
        );
        Some(Interval { low, high, shares, beyond, corrected })
    }

    /// The share of replicates at which a corrected limit stands.
    pub fn level(&self, plain: f64) -> f64 {
        let moved = self.bias + normal_quantile(plain);
        normal_share(self.bias + moved / (1.0 - self.acceleration * moved))
    }

    /// A quantile of the replicates: type 8 of R. Hyndman and Y. Fan, "Sample quantiles in statistical packages", *The
    /// American Statistician* 50 (1996), 361–365.
    #[expect(clippy::cast_precision_loss, reason = "replicates are fewer than 2^53")]
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "clamped to the places there are"
    )]
    pub fn quantile(&self, share: f64) -> Option<f64> {
        let size = self.estimates.len() as f64;
        let place = ((size + 1.0 / 3.0) * share + 1.0 / 3.0).clamp(1.0, size.max(1.0));
        let below = place.floor();
        let at = |place: f64| self.estimates.get((place as usize).saturating_sub(1)).copied();
        let (low, high) = (at(below)?, at((below + 1.0).min(size))?);
        Some(low + (place - below) * (high - low))
    }
}

/// The standard normal quantile.
pub fn normal_quantile(share: f64) -> f64 {
    match share {
        share if share <= 0.0 => f64::NEG_INFINITY,
        share if share >= 1.0 => f64::INFINITY,
        share => Normal::standard().inverse_cdf(share),
    }
}

/// The share of a standard normal distribution below a number.
pub(super) fn normal_share(quantile: f64) -> f64 {
    Normal::standard().cdf(quantile)
}
