//! Other models that fit nearly as well: the best by Schwarz's and by Akaike's criterion, how far apart they are, and
//! their means.

use super::every::{Criterion, Every, Keep};
use super::fit::Fit;
use super::lists::Lists;
use super::report::named_all;
use serde::Serialize;
use std::collections::BTreeMap;

/// Models this much worse than the best one, by Schwarz's criterion, are looked at as well.
pub(super) const WITHIN: [f64; 3] = [2.0, 6.0, 10.0];
/// So many of the best by each criterion are told.
const TOLD: usize = 10;

/// One of the best models.
#[derive(Debug, Clone, Serialize)]
pub struct Ranked {
    /// The criterion by which it is among the best: `bic` or `aic`.
    pub by: &'static str,
    /// The effects of lists together, as `A:B`.
    pub model: Vec<String>,
    /// Schwarz's criterion.
    pub bic: f64,
    /// Akaike's.
    pub aic: f64,
    /// Its share of the mean over all models that are looked at by this criterion.
    pub weight: f64,
    /// The population it gives.
    pub estimate: f64,
}

/// Models within so much of the best one.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Spread {
    /// How much worse they may be.
    pub within: f64,
    /// How many there are.
    pub models: usize,
    /// The smallest population among them.
    pub low: f64,
    /// The largest.
    pub high: f64,
    /// Their mean, weighted by how well they fit.
    pub mean: f64,
}

/// What other models say.
#[derive(Debug, Clone)]
pub(super) struct Rivals {
    /// The best by each criterion.
    pub(super) models: Vec<Ranked>,
    /// How far those near the best by Schwarz's criterion are apart.
    pub(super) spread: Vec<Spread>,
    /// The mean over all within ten points of the best by Schwarz's criterion, and over the ten best by Akaike's.
    pub(super) averages: BTreeMap<&'static str, f64>,
}

impl Rivals {
    /// What all of these models say.
    pub(super) fn of(lists: &Lists, every: &Every) -> Rivals {
        let near = every.ranked(lists.counts(), WITHIN[2]);
        let by_akaike = every.ranked_by(lists.counts(), Criterion::Akaike, Keep::Best(TOLD));
        let of = |by: &'static str, fits: &[Fit], criterion: fn(&Fit) -> f64| -> Vec<Ranked> {
            let weights = weights(fits, criterion);
            let told = |(fit, weight): (&Fit, f64)| Ranked {
                by,
                model: named_all(lists, fit.model.together()),
                bic: fit.bic(),
                aic: fit.aic(),
                weight,
                estimate: fit.population(),
            };
            fits.iter().zip(weights).take(TOLD).map(told).collect()
        };
        let averages = [("bic", mean(&near, Fit::bic)), ("aic", mean(&by_akaike, Fit::aic))];
        Rivals {
            models: [of("bic", &near, Fit::bic), of("aic", &by_akaike, Fit::aic)].concat(),
            spread: WITHIN.into_iter().filter_map(|within| spread(&near, within)).collect(),
            averages: averages.into_iter().filter_map(|(by, mean)| Some((by, mean?))).collect(),
        }
    }
}

/// How much each model counts in a mean: less with each point that its criterion is worse. Together they are 1.
fn weights(fits: &[Fit], criterion: fn(&Fit) -> f64) -> Vec<f64> {
    let best = fits.first().map_or(0.0, criterion);
    let raw: Vec<f64> = fits.iter().map(|fit| (-(criterion(fit) - best) / 2.0).exp()).collect();
    let total: f64 = raw.iter().sum();
    raw.into_iter().map(|weight| weight / total).collect()
}

fn mean(fits: &[Fit], criterion: fn(&Fit) -> f64) -> Option<f64> {
    let parts = fits.iter().zip(weights(fits, criterion)).map(|(fit, weight)| weight * fit.population());
    (!fits.is_empty()).then(|| parts.sum())
}

/// What models within so much of the best one say.
fn spread(ranked: &[Fit], within: f64) -> Option<Spread> {
    let best = ranked.first()?.bic();
    let near: Vec<Fit> = ranked.iter().take_while(|fit| fit.bic() <= best + within).cloned().collect();
    let populations = || near.iter().map(Fit::population);
    Some(Spread {
        within,
        models: near.len(),
        low: populations().fold(f64::INFINITY, f64::min),
        high: populations().fold(0.0, f64::max),
        mean: mean(&near, Fit::bic)?,
    })
}
