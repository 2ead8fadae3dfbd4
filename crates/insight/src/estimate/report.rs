//! An estimate with everything that one must know before believing it.

use super::bootstrap::{Draw, REPLICATES};
use super::every::Every;
use super::exists::{Runs, Status, has_answer, runs, status};
use super::fit::{Fit, fit};
use super::lists::Lists;
use super::model::{Model, Set, numbers, pairs};
use super::redraw::{Redrawn, intervals, redraw, redrawn};
use super::rivals::{Ranked, Rivals, Spread};
use super::sensitive::{Sensitive, sensitivity};
use super::simple::{rule_of_thumb, two_by_two};
use super::stepwise::{Known, Manner, NotChosen, THRESHOLD, choose};
use super::warning::{Warning, is_more_than_live, warnings};
use data_encoding::HEXLOWER;
use serde::Serialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The 97.5 % quantile of the standard normal distribution.
const QUANTILE: f64 = 1.959_963_984_540_054;

/// How far the work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// All models are looked at.
    Ranking,
    /// Tables are about to be drawn anew.
    Redrawing,
    /// One more was drawn.
    Redrawn,
    /// Other choices are looked at.
    Comparing,
}

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
    /// Whether to draw more when too few of them lie beyond an end of the interval.
    pub raise: bool,
    /// From what they are drawn.
    pub draw: Draw,
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
            raise: false,
            draw: Draw::Observed,
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
    /// The best models by either criterion.
    pub models: Vec<Ranked>,
    /// What models that fit nearly as well say.
    pub spread: Vec<Spread>,
    /// The mean over models, weighted by how well they fit, by criterion.
    pub averages: BTreeMap<&'static str, f64>,
    /// What a rule of thumb makes of it that assumes little: a lower bound as long as lists do not avoid each other. None
    /// without an answer, or when nobody stands on exactly two lists.
    pub lower_bound: Option<f64>,
    /// How many are on each two lists, and what these would say alone.
    pub two_lists: Vec<Pair>,
    /// What one must know before using the estimate.
    pub warnings: Vec<Warning>,
    /// What it takes to make it again.
    pub made: Made,
}

/// Criteria of a model: lower is better.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Criteria {
    /// Schwarz's.
    pub bic: f64,
    /// Akaike's.
    pub aic: f64,
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
    /// Which way the number of unseen people goes where there is no maximum: `up` without end, or `down` to nobody. None where
    /// there is one, or where it cannot be said.
    pub runs: Option<&'static str>,
}

/// An effect at minus infinity.
#[derive(Debug, Clone, Serialize)]
pub struct Empty {
    /// The lists, as `A:B`.
    pub lists: String,
    /// The chance of an empty overlap if these lists had nothing to do with each other.
    pub chance: Option<f64>,
}

/// What it takes to make the same estimate again.
#[derive(Debug, Clone, Serialize)]
pub struct Made {
    /// The version of the program.
    pub version: &'static str,
    /// SHA-256, in hexadecimal digits, of the counts: a line for each pattern that somebody has, in the order of the lists.
    pub table: String,
    /// Whether ties were broken as the R packages do.
    pub anchor: bool,
    /// Redrawn tables that were asked for.
    pub replicates: usize,
    /// Whether more were to be drawn where those were too few.
    pub raise: bool,
    /// Whether other choices were looked at.
    pub sensitivity: bool,
}

/// Two lists alone.
#[derive(Debug, Clone, Serialize)]
pub struct Pair {
    /// The lists, as `A:B`.
    pub lists: String,
    /// People on both.
    pub both: u64,
    /// What they would say if they were independent. None when nobody is on both, and where the table as a whole has no
    /// answer.
    pub estimate: Option<f64>,
}

/// Estimates the population. `progress` is told how far it is.
pub fn estimate(lists: &Lists, options: Options, progress: impl Fn(Step) + Sync + Send) -> Estimate {
    let chosen = chosen(lists, options);
    // Without an answer no number is told, nor what others would have been.
    let fit = chosen.as_ref().ok();
    progress(Step::Ranking);
    let rivals = fit.and_then(|_| every_model(lists)).map(|every| Rivals::of(lists, &every));
    progress(Step::Redrawing);
    // More people than live are not drawn anew from a model.
    let is_drawn = |fit: &&Fit| options.draw == Draw::Observed || !is_more_than_live(fit.population());
    let drawn = fit
        .filter(|_| options.replicates > 0)
        .filter(is_drawn)
        .map(|fit| redraw(lists, fit, options, &progress));
    progress(Step::Comparing);
    let sensitivity = match fit {
        Some(_) if options.sensitivity => sensitivity(lists, options),
        _ => Vec::new(),
    };
    let mut told = Estimate {
        observed: lists.observed(),
        lists: lists.names().to_vec(),
        estimate: fit.map(Fit::population),
        interval: drawn.as_ref().map(intervals).unwrap_or_default(),
        model: fit.map(|fit| named_all(lists, fit.model.together())).unwrap_or_default(),
        coefficients: fit.map(|fit| coefficients(lists, fit)).unwrap_or_default(),
        method: method_name(options.method),
        threshold: match options.method {
            Method::Stepwise { threshold } => Some(threshold),
            Method::Best { .. } => None,
        },
        plug_in: fit.map(plug_in),
        criteria: fit.map(|fit| Criteria { bic: fit.bic(), aic: fit.aic() }),
        bootstrap: drawn.as_ref().map(|drawn| redrawn(drawn, options)),
        checks: checks(lists, &chosen, options.method),
        sensitivity,
        models: rivals.as_ref().map(|rivals| rivals.models.clone()).unwrap_or_default(),
        spread: rivals.as_ref().map(|rivals| rivals.spread.clone()).unwrap_or_default(),
        averages: rivals.map(|rivals| rivals.averages).unwrap_or_default(),
        lower_bound: fit.and_then(|_| rule_of_thumb(lists)),
        two_lists: two_lists(lists, fit.is_some()),
        warnings: Vec::new(),
        made: made(lists, options),
    };
    told.warnings = warnings(&told, lists);
    told
}

fn coefficients(lists: &Lists, fit: &Fit) -> BTreeMap<String, Option<f64>> {
    let finite = fit.effects.iter().map(|(effect, estimate)| (named(lists, *effect), Some(*estimate)));
    finite.chain(fit.empty.iter().map(|effect| (named(lists, *effect), None))).collect()
}

fn two_lists(lists: &Lists, is_told: bool) -> Vec<Pair> {
    let pair = |two: super::simple::TwoLists| Pair {
        lists: named(lists, two.pair),
        both: two.both,
        estimate: two.population.filter(|_| is_told),
    };
    two_by_two(lists).into_iter().map(pair).collect()
}

fn made(lists: &Lists, options: Options) -> Made {
    let bits =
        |pattern: usize| (0..lists.len()).map(move |list| if pattern >> list & 1 == 1 { '1' } else { '0' });
    let line = |(pattern, count): (usize, u64)| format!("{},{count}\n", bits(pattern).collect::<String>());
    let counts: String = lists.filled().map(line).collect();
    Made {
        version: env!("CARGO_PKG_VERSION"),
        table: HEXLOWER.encode(&Sha256::digest(counts)),
        anchor: options.manner == Manner::Anchor,
        replicates: options.replicates,
        raise: options.raise,
        sensitivity: options.sensitivity,
    }
}

/// All models that are few enough to look at.
fn every_model(lists: &Lists) -> Option<Every> {
    Every::of(lists.len(), 3.min(lists.len() - 1)).or_else(|| Every::of(lists.len(), 2))
}

/// The model that the method chooses.
pub(super) fn chosen(lists: &Lists, options: Options) -> Result<Fit, NotChosen> {
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

fn checks(lists: &Lists, chosen: &Result<Fit, NotChosen>, method: Method) -> Checks {
    let state = match chosen {
        Ok(_) => Status { exists: true, identifiable: true },
        Err(NotChosen::NoAnswer(state)) => *state,
        Err(NotChosen::NotArrived) => Status { exists: true, identifiable: true },
    };
    let empty_overlaps = match chosen {
        Ok(fit) => fit.empty.iter().map(|effect| empty(lists, fit, *effect)).collect(),
        Err(_) => Vec::new(),
    };
    let lacks_only_a_maximum = !state.exists && state.identifiable;
    let runs = lacks_only_a_maximum.then(|| runs(lists.counts(), &refused(lists.len(), method))).flatten();
    Checks {
        exists: state.exists,
        identifiable: state.identifiable,
        empty_overlaps,
        runs: runs.map(Runs::code),
    }
}

/// The model without an answer: all pairs where these are asked for, else the lists on their own.
fn refused(lists: usize, method: Method) -> Model {
    match method {
        Method::Stepwise { threshold } if threshold >= 1.0 => Model::with(lists, &pairs(lists)),
        Method::Stepwise { .. } | Method::Best { .. } => Model::main_effects(lists),
    }
}

/// An empty overlap, with the chance that it would be empty under the model without its effect.
pub(super) fn empty(lists: &Lists, chosen: &Fit, effect: Set) -> Empty {
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

/// The interval that takes the model as known.
pub(super) fn plug_in(fit: &Fit) -> [f64; 2] {
    [fit.plug_in(-QUANTILE), fit.plug_in(QUANTILE)]
}

/// The code of a method.
pub(super) fn method_name(method: Method) -> String {
    match method {
        Method::Stepwise { .. } => "stepwise".to_owned(),
        Method::Best { order } => format!("best-{order}"),
    }
}

/// The names of the lists in each set.
pub(super) fn named_all(lists: &Lists, sets: &[Set]) -> Vec<String> {
    sets.iter().map(|set| named(lists, *set)).collect()
}

/// What the intercept is called.
const INTERCEPT: &str = "(Intercept)";

/// The names of the lists in a set, as `A:B`; the empty set is the intercept. A name that could be mistaken for something
/// else stands in backticks, as R writes it.
pub(super) fn named(lists: &Lists, set: Set) -> String {
    if set == 0 {
        return INTERCEPT.to_owned();
    }
    let plain = |name: &String| {
        let is_ambiguous = name.contains([':', '`']) || name == INTERCEPT;
        if is_ambiguous { format!("`{}`", name.replace('`', "``")) } else { name.clone() }
    };
    let names: Vec<String> =
        numbers(set).filter_map(|number| lists.names().get(number - 1)).map(plain).collect();
    names.join(":")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::references::{WESTERN, table};

    /// That the method did not get there is no word about the counts.
    #[test]
    fn a_fit_that_did_not_arrive_exists_all_the_same() {
        let stepwise = Options::default().method;
        let found = checks(&table(WESTERN), &Err(NotChosen::NotArrived), stepwise);
        assert!(found.exists && found.identifiable);
        let lacking = Status { exists: false, identifiable: true };
        assert!(!checks(&table(WESTERN), &Err(NotChosen::NoAnswer(lacking)), stepwise).exists);
    }
}
