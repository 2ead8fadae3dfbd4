//! Fitting a log-linear model to the counts: independent Poisson, log mean = intercept + one effect per list + effects
//! of lists together. The intercept's exponential is how many stand on no list: the dark figure.
//!
//! Newton's method. Because the patterns are sets, every sum over cells that the method needs is a sum over supersets
//! ([`superset_sums`]), and no model matrix is ever written down.
//!
//! An effect whose overlap is empty has its maximum at minus infinity. It is left out, with the cells that contain it,
//! and counts as a parameter all the same (L. Chan, B. Silverman, K. Vincent, "Multiple systems estimation for sparse
//! capture data", *Journal of the American Statistical Association* 116 (2021), 1297–1306).

use super::lattice::{subset_sums, superset_sums};
use super::lists::overlaps;
use super::model::{Model, Set};
use statrs::function::gamma::ln_gamma;

/// Newton's steps at most; a fit that exists needs some ten.
const STEPS_MAX: usize = 100;
/// So often a step that makes it worse is halved.
const HALVINGS_MAX: usize = 40;
/// The gradient is small enough when each part is below this share of what was observed.
const CLOSE_ENOUGH: f64 = 1e-12;
/// Of a larger margin no larger gap is left than of one of so many: a small overlap decides about whoever is on no list.
const SHARE_MOST: u64 = 100_000;
/// How much stronger the information is taken to be, in turn, where rounding leaves it no factor.
const STRONGER: [f64; 4] = [0.0, 1e-14, 1e-12, 1e-10];

/// A model fitted to counts.
#[derive(Debug, Clone)]
pub struct Fit {
    /// The model.
    pub model: Model,
    /// Effects with a finite estimate, the intercept first, and their estimates.
    pub effects: Vec<(Set, f64)>,
    /// Effects at minus infinity: nobody stands on all these lists.
    pub empty: Vec<Set>,
    /// Fitted means by pattern; the first is how many stand on no list.
    pub means: Vec<f64>,
    /// Standard error of the intercept.
    pub intercept_error: f64,
    /// Logarithm of the likelihood, with the constants of Poisson.
    pub log_likelihood: f64,
    /// Twice the distance in log likelihood to a model that fits exactly.
    pub deviance: f64,
    /// Everybody who was observed.
    pub observed: f64,
}

impl Fit {
    /// How many stand on no list.
    pub fn dark(&self) -> f64 {
        self.means.first().copied().unwrap_or(f64::NAN)
    }

    /// Everybody: observed and not.
    pub fn population(&self) -> f64 {
        self.observed + self.dark()
    }

    /// Parameters, those at minus infinity included.
    pub fn parameters(&self) -> usize {
        self.effects.len() + self.empty.len()
    }

    /// Akaike's criterion, as R's `glm` counts it: finite parameters and those at minus infinity alike.
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    pub fn aic(&self) -> f64 {
        2.0 * self.parameters() as f64 - 2.0 * self.log_likelihood
    }

    /// Schwarz's criterion, with the number of people as the size of the sample.
    #[expect(clippy::cast_precision_loss, reason = "far below 2^53")]
    pub fn bic(&self) -> f64 {
        self.parameters() as f64 * self.observed.ln() - 2.0 * self.log_likelihood
    }

    /// The population with the intercept so many standard errors away: an interval that takes the model as known.
    pub fn plug_in(&self, quantile: f64) -> f64 {
        let intercept = self.effects.first().map_or(f64::NAN, |(_, estimate)| *estimate);
        self.observed + (intercept + quantile * self.intercept_error).exp()
    }
}

/// Splits the effects of a model into those that have a finite estimate and those at minus infinity.
pub fn finite_and_empty(model: &Model, overlaps: &[u64]) -> (Vec<Set>, Vec<Set>) {
    let is_filled = |effect: &Set| overlaps.get(usize::from(*effect)).is_some_and(|people| *people > 0);
    let (finite, empty): (Vec<Set>, Vec<Set>) = model.effects().into_iter().partition(is_filled);
    (finite, empty)
}

/// Whether each pattern takes part in the fit: those that contain an empty effect do not, and nobody's pattern was
/// never observed.
pub fn cells(lists: usize, empty: &[Set]) -> Vec<bool> {
    (0..1_usize << lists)
        .map(|cell| {
            cell != 0 && !empty.iter().any(|effect| cell & usize::from(*effect) == usize::from(*effect))
        })
        .collect()
}

/// Fits a model of which [`status`](super::exists::status) said that it exists and is identifiable. Gives nothing when the
/// method does not arrive, which it then does.
pub fn fit(counts: &[u64], model: &Model) -> Option<Fit> {
    let overlaps = overlaps(counts);
    let (finite, empty) = finite_and_empty(model, &overlaps);
    let cells = cells(model.lists(), &empty);
    let reached = |mut newton: Newton<'_>| {
        newton.arrive(&overlaps)?;
        newton.finish(model.clone(), empty.clone())
    };
    // Where counts differ by millions, a step from the counts can end so far off that none leads on from there.
    let near = Newton::near_the_counts(counts, &finite, &cells).and_then(reached);
    near.or_else(|| Newton::level(counts, &finite, &cells).and_then(reached))
}

struct Newton<'a> {
    counts: Vec<f64>,
    cells: &'a [bool],
    finite: &'a [Set],
    estimates: Vec<f64>,
    means: Vec<f64>,
    goal: f64,
}

#[expect(
    clippy::indexing_slicing,
    reason = "effects and patterns are masks below 2^lists, the length of every table"
)]
impl Newton<'_> {
    /// One weighted step of least squares from the counts themselves.
    #[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
    fn near_the_counts<'a>(counts: &[u64], finite: &'a [Set], cells: &'a [bool]) -> Option<Newton<'a>> {
        let counts: Vec<f64> = counts.iter().map(|count| *count as f64).collect();
        let (mut weights, mut right) = (vec![0.0; counts.len()], vec![0.0; counts.len()]);
        for (cell, takes_part) in cells.iter().enumerate() {
            if *takes_part {
                let mean = counts[cell] + 0.1;
                weights[cell] = mean;
                right[cell] = mean * mean.ln() + (counts[cell] - mean);
            }
        }
        superset_sums(&mut weights);
        superset_sums(&mut right);
        let right: Vec<f64> = finite.iter().map(|effect| right[usize::from(*effect)]).collect();
        let estimates = Factored::of(&weights, finite, 0.0)?.solve(right);
        Newton::from(counts, finite, cells, estimates)
    }

    /// As many people in each cell.
    #[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
    fn level<'a>(counts: &[u64], finite: &'a [Set], cells: &'a [bool]) -> Option<Newton<'a>> {
        let counts: Vec<f64> = counts.iter().map(|count| *count as f64).collect();
        let taking_part = cells.iter().filter(|takes_part| **takes_part).count() as f64;
        let intercept = (counts.iter().sum::<f64>() / taking_part).ln();
        let estimates = finite.iter().map(|effect| if *effect == 0 { intercept } else { 0.0 }).collect();
        Newton::from(counts, finite, cells, estimates)
    }

    fn from<'a>(
        counts: Vec<f64>,
        finite: &'a [Set],
        cells: &'a [bool],
        estimates: Vec<f64>,
    ) -> Option<Newton<'a>> {
        let mut newton =
            Newton { means: vec![0.0; counts.len()], counts, cells, finite, estimates, goal: 0.0 };
        newton.goal = newton.look(&newton.estimates.clone());
        newton.goal.is_finite().then_some(newton)
    }

    /// Sets the means that go with these estimates, and gives the log likelihood without its constants.
    fn look(&mut self, estimates: &[f64]) -> f64 {
        self.means.fill(0.0);
        for (effect, estimate) in self.finite.iter().zip(estimates) {
            self.means[usize::from(*effect)] = *estimate;
        }
        subset_sums(&mut self.means);
        let mut goal = 0.0;
        for (cell, takes_part) in self.cells.iter().enumerate() {
            let log_mean = self.means[cell];
            if *takes_part {
                let mean = log_mean.exp();
                // A cell without people only says that its mean should be small, also where its logarithm is not finite.
                let gain = if self.counts[cell] > 0.0 { self.counts[cell] * log_mean } else { 0.0 };
                goal += gain - mean;
                self.means[cell] = mean;
            } else {
                self.means[cell] = if cell == 0 { log_mean.exp() } else { 0.0 };
            }
        }
        goal
    }

    fn fitted_overlaps(&self) -> Vec<f64> {
        let mut sums = self.means.clone();
        sums[0] = 0.0;
        superset_sums(&mut sums);
        sums
    }

    #[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
    fn arrive(&mut self, overlaps: &[u64]) -> Option<()> {
        let mut best_gap = f64::INFINITY;
        for _ in 0..STEPS_MAX {
            let fitted = self.fitted_overlaps();
            let gaps: Vec<f64> = self
                .finite
                .iter()
                .map(|effect| overlaps[usize::from(*effect)] as f64 - fitted[usize::from(*effect)])
                .collect();
            let shares = self.finite.iter().zip(&gaps);
            let gap = shares
                .map(|(effect, gap)| {
                    gap.abs() / (1.0 + overlaps[usize::from(*effect)].min(SHARE_MOST) as f64)
                })
                .fold(0.0, f64::max);
            if gap < CLOSE_ENOUGH || (gap < CLOSE_ENOUGH * 1e4 && gap >= best_gap) {
                return Some(());
            }
            best_gap = best_gap.min(gap);
            // A step that is too short by so little arrives all the same.
            let factored = STRONGER.iter().find_map(|by| Factored::of(&fitted, self.finite, *by));
            let step = factored?.solve(gaps);
            self.go(&step)?;
        }
        None
    }

    /// Takes a step, halved until it does not make things worse.
    fn go(&mut self, step: &[f64]) -> Option<()> {
        let before = self.goal;
        let mut size = 1.0;
        for _ in 0..HALVINGS_MAX {
            let there: Vec<f64> =
                self.estimates.iter().zip(step).map(|(estimate, by)| estimate + size * by).collect();
            let goal = self.look(&there);
            if goal >= before - 1e-9 * before.abs().max(1.0) {
                self.estimates = there;
                self.goal = goal;
                return Some(());
            }
            size /= 2.0;
        }
        None
    }

    fn finish(self, model: Model, empty: Vec<Set>) -> Option<Fit> {
        let fitted = self.fitted_overlaps();
        let first = std::iter::once(1.0).chain(std::iter::repeat(0.0)).take(self.finite.len()).collect();
        let variance = Factored::of(&fitted, self.finite, 0.0)?.solve(first).first().copied()?;
        let (mut log_likelihood, mut deviance) = (0.0, 0.0);
        for (cell, takes_part) in self.cells.iter().enumerate() {
            let (count, mean) = (self.counts[cell], self.means[cell]);
            if *takes_part {
                let fits = if count > 0.0 { count * mean.ln() } else { 0.0 };
                let at_best = if count > 0.0 { count * count.ln() } else { 0.0 };
                log_likelihood += fits - mean - ln_gamma(count + 1.0);
                deviance += 2.0 * ((at_best - count) - (fits - mean));
            }
        }
        let fit = Fit {
            model,
            effects: self.finite.iter().copied().zip(self.estimates).collect(),
            empty,
            observed: self.counts.iter().sum(),
            means: self.means,
            intercept_error: variance.sqrt(),
            log_likelihood,
            deviance: deviance.max(0.0),
        };
        fit.population().is_finite().then_some(fit)
    }
}

/// Cholesky's factor of the information: its entry for two effects is the sum over the sets that contain both.
struct Factored {
    size: usize,
    lower: Vec<f64>,
}

#[expect(
    clippy::indexing_slicing,
    reason = "rows and columns are below the size; effects are masks below 2^lists"
)]
impl Factored {
    /// With each entry of the diagonal stronger by this share.
    fn of(sums: &[f64], effects: &[Set], stronger: f64) -> Option<Factored> {
        let size = effects.len();
        let mut lower = vec![0.0; size * size];
        for row in 0..size {
            for column in 0..=row {
                let mut entry = sums[usize::from(effects[row] | effects[column])];
                if row == column {
                    entry *= 1.0 + stronger;
                }
                for before in 0..column {
                    entry -= lower[row * size + before] * lower[column * size + before];
                }
                if row == column {
                    if entry <= 0.0 || !entry.is_finite() {
                        return None;
                    }
                    lower[row * size + row] = entry.sqrt();
                } else {
                    lower[row * size + column] = entry / lower[column * size + column];
                }
            }
        }
        Some(Factored { size, lower })
    }

    fn solve(&self, mut right: Vec<f64>) -> Vec<f64> {
        for row in 0..self.size {
            for before in 0..row {
                right[row] -= self.lower[row * self.size + before] * right[before];
            }
            right[row] /= self.lower[row * self.size + row];
        }
        for row in (0..self.size).rev() {
            for after in row + 1..self.size {
                right[row] -= self.lower[after * self.size + row] * right[after];
            }
            right[row] /= self.lower[row * self.size + row];
        }
        right
    }
}
