//! An estimate with everything that one must know before believing it.

use super::bootstrap::{Bootstrap, Interval, REPLICATES, bootstrap};
use super::every::Every;
use super::exists::{Status, has_answer, status};
use super::fit::{Fit, fit};
use super::lists::Lists;
use super::model::{Model, Set, numbers};
use super::simple::{lower_bound, two_by_two};
use super::stepwise::{Known, Manner, NotChosen, THRESHOLD, choose};
use super::warning::{Warning, warnings};
use serde::Serialize;
use std::collections::BTreeMap;

/// The thresholds at which the choice is repeated, to see what it rests on.
const THRESHOLDS: [f64; 7] = [0.001, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2];
/// Models this much worse than the best one, by Schwarz's criterion, are looked at as well.
const WITHIN: [f64; 3] = [2.0, 6.0, 10.0];
/// The 97.5 % quantile of the standard normal distribution.
const QUANTILE: f64 = 1.959_963_984_540_054;

/// How the model is chosen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Method {
    /// Pair by pair, while an overlap is predicted worse than this chance.
    Stepwise {
        /// Between 0 and 1.
        threshold: f64,
    },
    /// The best of all models up to effects of this many lists, by Schwarz's criterion.
    Best {
        /// 2 or 3.
        order: usize,
    },
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Options {
    /// How the model is chosen.
    pub method: Method,
    /// How ties are broken.
    pub manner: Manner,
    /// Redrawn tables; 0 for no interval.
    pub replicates: usize,
    /// Decides the redrawn tables.
    pub seed: u64,
    /// Whether to repeat it with other thresholds and other lists.
    pub sensitivity: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            method: Method::Stepwise { threshold: THRESHOLD },
            manner: Manner::Strict,
            replicates: REPLICATES,
            seed: 1,
            sensitivity: true,
        }
    }
}

/// An estimate, as it is written out. Numbers of people are not rounded here.
#[derive(Debug, Clone, Serialize)]
pub struct Estimate {
    /// People on at least one list.
    pub observed: u64,
    /// The names of the lists.
    pub lists: Vec<String>,
    /// The population: observed and not. None when there is no answer.
    pub estimate: Option<f64>,
    /// The population's interval, by certainty in percent: its lower and upper end.
    pub interval: BTreeMap<String, [f64; 2]>,
    /// The effects of lists together in the chosen model, as `A:B`.
    pub model: Vec<String>,
    /// The estimates of all effects; none for those at minus infinity.
    pub coefficients: BTreeMap<String, Option<f64>>,
    /// `stepwise`, `best-2` or `best-3`.
    pub method: String,
    /// The threshold of the stepwise choice.
    pub threshold: Option<f64>,
    /// The interval that takes the model as known; always too narrow.
    pub plug_in: Option<[f64; 2]>,
    /// Schwarz's and Akaike's criteria of the chosen model.
    pub criteria: Option<Criteria>,
    /// The redrawn tables.
    pub bootstrap: Option<Redrawn>,
    /// Whether there is an answer at all.
    pub checks: Checks,
    /// What comes of other thresholds and other lists.
    pub sensitivity: Vec<Sensitive>,
    /// What models that fit nearly as well say.
    pub spread: Vec<Spread>,
    /// A lower bound that assumes little.
    pub lower_bound: f64,
    /// What each two lists alone would say, and how many are on both.
    pub two_lists: Vec<Pair>,
    /// What one must know before using the estimate.
    pub warnings: Vec<Warning>,
}

/// Criteria of a model: lower is better.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Criteria {
    /// Schwarz's.
    pub bic: f64,
    /// Akaike's.
    pub aic: f64,
}

/// The redrawn tables.
#[derive(Debug, Clone, Serialize)]
pub struct Redrawn {
    /// How many.
    pub replicates: usize,
    /// How many of them had no answer.
    pub failed: usize,
    /// How long it took; set by whoever has a clock.
    pub seconds: f64,
    /// The seed that gives the same tables again.
    pub seed: u64,
    /// How much the spread changes with the population.
    pub acceleration: f64,
    /// The bias correction; none when the estimate lies outside all of them.
    pub bias: Option<f64>,
    /// Replicates at or beyond the lower and upper end, by certainty in percent.
    pub beyond: BTreeMap<String, [usize; 2]>,
}

/// Whether there is an answer at all.
#[derive(Debug, Clone, Serialize)]
pub struct Checks {
    /// The likelihood has a maximum.
    pub exists: bool,
    /// The data tell the parameters apart.
    pub identifiable: bool,
    /// Effects whose overlap is empty.
    pub empty_overlaps: Vec<Empty>,
}

/// An effect at minus infinity.
#[derive(Debug, Clone, Serialize)]
pub struct Empty {
    /// The lists, as `A:B`.
    pub lists: String,
    /// The chance of an empty overlap if these lists had nothing to do with each other.
    pub chance: Option<f64>,
}

/// The estimate had something been different.
#[derive(Debug, Clone, Serialize)]
pub struct Sensitive {
    /// `threshold`, `without` or `merged`.
    pub change: &'static str,
    /// Which threshold or which lists.
    pub what: String,
    /// The population then; none without an answer.
    pub estimate: Option<f64>,
    /// The interval that takes the model as known.
    pub plug_in: Option<[f64; 2]>,
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

/// Two lists alone.
#[derive(Debug, Clone, Serialize)]
pub struct Pair {
    /// The lists, as `A:B`.
    pub lists: String,
    /// People on both.
    pub both: u64,
    /// What they would say if they were independent.
    pub estimate: f64,
}

/// Estimates the population. `progress` is told after each redrawn table.
pub fn estimate(lists: &Lists, options: Options, progress: impl Fn() + Sync + Send) -> Estimate {
    let every = every_model(lists);
    let ranked = every.as_ref().map(|every| every.ranked(lists.counts(), WITHIN[2])).unwrap_or_default();
    let chosen = chosen(lists, options);
    let redrawn = chosen
        .as_ref()
        .ok()
        .filter(|_| options.replicates > 0)
        .map(|fit| redraw(lists, fit, options, progress));
    let mut made = Estimate {
        observed: lists.observed(),
        lists: lists.names().to_vec(),
        estimate: chosen.as_ref().ok().map(Fit::population),
        interval: BTreeMap::new(),
        model: Vec::new(),
        coefficients: BTreeMap::new(),
        method: method_name(options.method),
        threshold: match options.method {
            Method::Stepwise { threshold } => Some(threshold),
            Method::Best { .. } => None,
        },
        plug_in: chosen.as_ref().ok().map(plug_in),
        criteria: chosen.as_ref().ok().map(|fit| Criteria { bic: fit.bic(), aic: fit.aic() }),
        bootstrap: None,
        checks: checks(lists, &chosen),
        sensitivity: if options.sensitivity { sensitivity(lists, options) } else { Vec::new() },
        spread: WITHIN.into_iter().filter_map(|within| spread(&ranked, within)).collect(),
        lower_bound: lower_bound(lists),
        two_lists: two_by_two(lists)
            .into_iter()
            .map(|two| Pair { lists: named(lists, two.pair), both: two.both, estimate: two.population })
            .collect(),
        warnings: Vec::new(),
    };
    if let Ok(fit) = &chosen {
        made.model = fit.model.together().iter().map(|effect| named(lists, *effect)).collect();
        let finite = fit.effects.iter().map(|(effect, estimate)| (named(lists, *effect), Some(*estimate)));
        made.coefficients =
            finite.chain(fit.empty.iter().map(|effect| (named(lists, *effect), None))).collect();
    }
    let intervals = redrawn.as_ref().map(intervals).unwrap_or_default();
    if let Some(redrawn) = redrawn {
        made.interval = intervals.iter().map(|(name, of)| ((*name).to_owned(), [of.low, of.high])).collect();
        made.bootstrap = Some(Redrawn {
            replicates: options.replicates,
            failed: redrawn.failed,
            seconds: 0.0,
            seed: options.seed,
            acceleration: redrawn.acceleration,
            bias: redrawn.bias.is_finite().then_some(redrawn.bias),
            beyond: intervals
                .iter()
                .map(|(name, of)| ((*name).to_owned(), [of.beyond.0, of.beyond.1]))
                .collect(),
        });
    }
    made.warnings = warnings(&made, lists);
    made
}

/// All models that are few enough to look at.
fn every_model(lists: &Lists) -> Option<Every> {
    Every::of(lists.len(), 3.min(lists.len() - 1)).or_else(|| Every::of(lists.len(), 2))
}

fn chosen(lists: &Lists, options: Options) -> Result<Fit, NotChosen> {
    let counts = lists.counts();
    match options.method {
        Method::Stepwise { threshold } => {
            choose(counts, lists.len(), threshold, options.manner, &mut Known::default())
        }
        Method::Best { order } => Every::of(lists.len(), order)
            .and_then(|every| every.ranked(counts, 0.0).into_iter().next())
            .ok_or_else(|| NotChosen::NoAnswer(status(counts, &Model::main_effects(lists.len())))),
    }
}

fn redraw(lists: &Lists, fit: &Fit, options: Options, progress: impl Fn() + Sync + Send) -> Bootstrap {
    let (population, size) = (fit.population(), lists.len());
    let run = (options.replicates, options.seed);
    match options.method {
        Method::Stepwise { threshold } => {
            let again = |counts: &[u64], known: &mut Known| {
                choose(counts, size, threshold, options.manner, known).ok().map(|fit| fit.population())
            };
            bootstrap(lists, population, run.0, run.1, Known::default, again, progress)
        }
        Method::Best { order } => {
            let every = Every::of(size, order);
            let ranked =
                every.as_ref().map(|every| every.ranked(lists.counts(), WITHIN[2])).unwrap_or_default();
            let search = every.as_ref().map(|every| every.search(&ranked));
            let again = |counts: &[u64], search: &mut Option<super::every::Search<'_>>| {
                search.as_mut()?.best(counts).map(|fit| fit.population())
            };
            bootstrap(lists, population, run.0, run.1, || search.clone(), again, progress)
        }
    }
}

/// The two intervals that are reported, by certainty in percent.
fn intervals(redrawn: &Bootstrap) -> Vec<(&'static str, Interval)> {
    [("80", 0.8), ("95", 0.95)]
        .into_iter()
        .filter_map(|(name, certainty)| Some((name, redrawn.interval(certainty)?)))
        .collect()
}

fn checks(lists: &Lists, chosen: &Result<Fit, NotChosen>) -> Checks {
    let state = match chosen {
        Ok(_) => Status { exists: true, identifiable: true },
        Err(NotChosen::NoAnswer(state)) => *state,
        Err(NotChosen::NotArrived) => Status { exists: false, identifiable: true },
    };
    let empty_overlaps = match chosen {
        Ok(fit) => fit.empty.iter().map(|effect| empty(lists, fit, *effect)).collect(),
        Err(_) => Vec::new(),
    };
    Checks { exists: state.exists, identifiable: state.identifiable, empty_overlaps }
}

/// An empty overlap, with the chance that it would be empty under the model without its effect.
fn empty(lists: &Lists, chosen: &Fit, effect: Set) -> Empty {
    let others = chosen.model.together().iter().copied().filter(|other| other & effect != effect);
    let model = Model::with(lists.len(), &others.collect::<Vec<_>>());
    let without = has_answer(lists.counts(), &model).then(|| fit(lists.counts(), &model)).flatten();
    let chance = without.filter(|_| effect.count_ones() > 1).map(|fit| {
        let is_left_out = |cell: usize| cell & usize::from(effect) == usize::from(effect);
        let mean: f64 =
            fit.means.iter().enumerate().filter(|(cell, _)| is_left_out(*cell)).map(|(_, mean)| mean).sum();
        (-mean).exp()
    });
    Empty { lists: named(lists, effect), chance }
}

fn sensitivity(lists: &Lists, options: Options) -> Vec<Sensitive> {
    let at = |lists: &Lists, threshold: f64, change: &'static str, what: String| {
        let fit = choose(lists.counts(), lists.len(), threshold, options.manner, &mut Known::default()).ok();
        Sensitive {
            change,
            what,
            estimate: fit.as_ref().map(Fit::population),
            plug_in: fit.as_ref().map(plug_in),
        }
    };
    let threshold = match options.method {
        Method::Stepwise { threshold } => threshold,
        Method::Best { .. } => THRESHOLD,
    };
    let mut all: Vec<Sensitive> =
        THRESHOLDS.into_iter().map(|other| at(lists, other, "threshold", other.to_string())).collect();
    if lists.len() > 2 {
        for (list, name) in lists.names().iter().enumerate() {
            all.extend(lists.without(list).map(|fewer| at(&fewer, threshold, "without", name.clone())));
        }
        for pair in super::model::pairs(lists.len()) {
            let of: Vec<usize> = numbers(pair).map(|number| number - 1).collect();
            if let [first, second] = of.as_slice() {
                let merged = lists.merged(*first, *second);
                all.extend(merged.map(|merged| at(&merged, threshold, "merged", named(lists, pair))));
            }
        }
    }
    all
}

/// What models within so much of the best one say; their weights fall with the criterion.
fn spread(ranked: &[Fit], within: f64) -> Option<Spread> {
    let best = ranked.first()?.bic();
    let near: Vec<&Fit> = ranked.iter().take_while(|fit| fit.bic() <= best + within).collect();
    let weight = |fit: &Fit| (-(fit.bic() - best) / 2.0).exp();
    let total: f64 = near.iter().map(|fit| weight(fit)).sum();
    let populations = || near.iter().map(|fit| fit.population());
    Some(Spread {
        within,
        models: near.len(),
        low: populations().fold(f64::INFINITY, f64::min),
        high: populations().fold(0.0, f64::max),
        mean: near.iter().map(|fit| weight(fit) * fit.population()).sum::<f64>() / total,
    })
}

fn plug_in(fit: &Fit) -> [f64; 2] {
    [fit.plug_in(-QUANTILE), fit.plug_in(QUANTILE)]
}

fn method_name(method: Method) -> String {
    match method {
        Method::Stepwise { .. } => "stepwise".to_owned(),
        Method::Best { order } => format!("best-{order}"),
    }
}

/// The names of the lists in a set, as `A:B`; the empty set is the intercept.
pub(super) fn named(lists: &Lists, set: Set) -> String {
    if set == 0 {
        return "(Intercept)".to_owned();
    }
    let names: Vec<&str> =
        numbers(set).filter_map(|number| lists.names().get(number - 1)).map(String::as_str).collect();
    names.join(":")
}
