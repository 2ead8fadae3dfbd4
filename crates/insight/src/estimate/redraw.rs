//! The redrawn tables of an estimate: the whole choice repeated on each, and what is reported of them.

use super::bootstrap::{
    BEYOND_MIN, Bootstrap, Draw, Interval, REPLICATES_MORE, Urn, bootstrap, replicates_max,
};
use super::every::{Every, Search};
use super::fit::Fit;
use super::lists::Lists;
use super::report::{Method, Options, Step};
use super::rivals::WITHIN;
use super::stepwise::{Known, choose};
use serde::Serialize;
use std::collections::BTreeMap;

/// For more lists than this, or where all models are looked at each time, nobody is made to wait for more replicates than
/// they asked for: a warning says that they are few.
const MORE_LISTS_MAX: usize = 8;

/// The two intervals that are reported, by certainty in percent.
const CERTAINTIES: [(&str, f64); 2] = [("80", 0.8), ("95", 0.95)];

/// The redrawn tables.
#[derive(Debug, Clone, Serialize)]
pub struct Redrawn {
    /// How many.
    pub replicates: usize,
    /// How many of them had no answer.
    pub failed: usize,
    /// Tables with one person less that had no answer, so that the acceleration rests on fewer patterns.
    pub failed_without_one: usize,
    /// How long it took; set by whoever has a clock.
    pub seconds: f64,
    /// The seed that gives the same tables again.
    pub seed: u64,
    /// `observed`, or `model`.
    pub draw: &'static str,
    /// How much the spread changes with the population.
    pub acceleration: f64,
    /// The bias correction; none when the estimate lies outside all of them, or a corrected limit would turn around.
    pub bias: Option<f64>,
    /// The shares of replicates at which the lower and upper end stand, by certainty in percent.
    pub shares: BTreeMap<&'static str, [f64; 2]>,
    /// Replicates beyond the lower and upper end, by certainty in percent.
    pub beyond: BTreeMap<&'static str, [usize; 2]>,
}

/// Draws tables anew and chooses again on each. Where too few lie beyond an end of the interval and more may be drawn, they
/// are: the first ones are the same.
pub(super) fn redraw(
    lists: &Lists,
    fit: &Fit,
    options: Options,
    progress: &(impl Fn(Step) + Sync + Send),
) -> Bootstrap {
    let first = drawn(lists, fit, options, options.replicates, progress);
    let is_quick = matches!(options.method, Method::Stepwise { .. }) && lists.len() <= MORE_LISTS_MAX;
    let more = if is_quick { REPLICATES_MORE.min(replicates_max(lists.len())) } else { 0 };
    let is_thin = |(_, of): (&str, Interval)| of.beyond.0.min(of.beyond.1) < BEYOND_MIN;
    if options.raise && more > options.replicates && ends(&first).any(is_thin) {
        drawn(lists, fit, options, more, progress)
    } else {
        first
    }
}

fn drawn(
    lists: &Lists,
    fit: &Fit,
    options: Options,
    replicates: usize,
    progress: &(impl Fn(Step) + Sync + Send),
) -> Bootstrap {
    let (population, size, run) = (fit.population(), lists.len(), (replicates, options.seed));
    let urn = match options.draw {
        Draw::Observed => Urn::observed(lists),
        Draw::Model => Urn::model(lists, &fit.means),
    };
    let progress = || progress(Step::Redrawn);
    match options.method {
        Method::Stepwise { threshold } => {
            let again = |counts: &[u64], known: &mut Known| {
                choose(counts, size, threshold, options.manner, known).ok().map(|fit| fit.population())
            };
            bootstrap((lists, &urn), population, run, Known::default, again, progress)
        }
        Method::Best { order } => {
            let every = Every::of(size, order);
            let ranked =
                every.as_ref().map(|every| every.ranked(lists.counts(), WITHIN[2])).unwrap_or_default();
            let search = every.as_ref().map(|every| every.search(&ranked));
            let again = |counts: &[u64], search: &mut Option<Search<'_>>| {
                search.as_mut()?.best(counts).map(|fit| fit.population())
            };
            bootstrap((lists, &urn), population, run, || search.clone(), again, progress)
        }
    }
}

fn ends(drawn: &Bootstrap) -> impl Iterator<Item = (&'static str, Interval)> {
    CERTAINTIES.into_iter().filter_map(|(name, certainty)| Some((name, drawn.interval(certainty)?)))
}

/// The ends of the intervals, by certainty in percent.
pub(super) fn intervals(drawn: &Bootstrap) -> BTreeMap<String, [f64; 2]> {
    ends(drawn).map(|(name, of)| (name.to_owned(), [of.low, of.high])).collect()
}

/// What is reported of redrawn tables.
pub(super) fn redrawn(drawn: &Bootstrap, options: Options) -> Redrawn {
    Redrawn {
        replicates: drawn.estimates.len() + drawn.failed,
        failed: drawn.failed,
        failed_without_one: drawn.failed_without_one,
        seconds: 0.0,
        seed: options.seed,
        draw: match options.draw {
            Draw::Observed => "observed",
            Draw::Model => "model",
        },
        acceleration: drawn.acceleration,
        bias: ends(drawn).all(|(_, of)| of.corrected).then_some(drawn.bias).filter(|bias| bias.is_finite()),
        shares: ends(drawn).map(|(name, of)| (name, of.shares.into())).collect(),
        beyond: ends(drawn).map(|(name, of)| (name, of.beyond.into())).collect(),
    }
}
