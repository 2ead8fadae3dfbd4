//! All hierarchical models up to an order, ranked by Schwarz's criterion, and how far they spread: when models that fit
//! equally well say different things, the data do not know.
//!
//! Choosing the best one anew for each of thousands of redrawn tables would take millions of fits. Most are spared by a
//! bound that needs none. A model in which a list depends on some others but not on the lists `J` fits no better than
//! the widest such model, in which the list is independent of `J` given all the rest. That model has a closed form, also
//! with nobody's cell missing, so what it loses against a perfect fit is a sum over small tables; and a criterion above
//! the best one known is never looked at.

use super::exists::has_answer;
use super::fit::{Fit, fit};
use super::model::{Model, Set, pairs};
use std::collections::HashMap;

/// Models with effects of three lists are looked at for so many lists at most: 6,893 models.
pub const TRIPLES_LISTS_MAX: usize = 5;
/// Models with effects of two lists are looked at for so many lists at most: 32,768 models.
pub const PAIRS_LISTS_MAX: usize = 6;
/// So many of the best models for the original table are looked at first for each redrawn one.
const FIRST: usize = 24;

/// So many verdicts are remembered at most in a search; then they are forgotten, so that memory has an end.
const KNOWN_MAX: usize = 1 << 18;

/// By which models are compared: lower is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Criterion {
    /// A parameter costs the logarithm of the number of people.
    Schwarz,
    /// A parameter costs two.
    Akaike,
}

impl Criterion {
    fn of(self, fit: &Fit) -> f64 {
        match self {
            Criterion::Schwarz => fit.bic(),
            Criterion::Akaike => fit.aic(),
        }
    }
}

/// Which models are kept.
#[derive(Debug, Clone, Copy)]
pub enum Keep {
    /// Those at most so much worse than the best.
    Within(f64),
    /// So many of the best.
    Best(usize),
}

impl Keep {
    /// What is worse than this is not kept, beside these.
    fn limit(self, fits: &[Fit], criterion: Criterion) -> f64 {
        match self {
            Keep::Within(within) => fits.first().map(|best| criterion.of(best) + within),
            Keep::Best(number) => fits.get(number.saturating_sub(1)).map(|last| criterion.of(last)),
        }
        .unwrap_or(f64::INFINITY)
    }
}

/// All hierarchical models of some lists, up to effects of two or three lists.
#[derive(Debug, Clone)]
pub struct Every {
    models: Vec<Looked>,
    lists: usize,
}

#[derive(Debug, Clone)]
struct Looked {
    model: Model,
    parameters: usize,
    /// For each list: with which lists it has no effect together.
    apart: Vec<Set>,
}

impl Every {
    /// All models up to effects of `order` lists, which is 2 or 3; nothing when they are too many.
    pub fn of(lists: usize, order: usize) -> Option<Every> {
        let most = if order >= 3 { TRIPLES_LISTS_MAX } else { PAIRS_LISTS_MAX };
        if lists > most || order > 3 {
            return None;
        }
        let pairs = pairs(lists);
        let mut models = Vec::new();
        for graph in 0..1_u32 << pairs.len() {
            let chosen: Vec<Set> = picked(&pairs, graph);
            let triangles: Vec<Set> = if order == 3 { triangles(lists, &chosen) } else { Vec::new() };
            for upon in 0..1_u32 << triangles.len() {
                let effects = [chosen.clone(), picked(&triangles, upon)].concat();
                let model = Model::with(lists, &effects);
                let apart = (0..lists).map(|list| apart(lists, list, &chosen)).collect();
                models.push(Looked { parameters: model.effects().len(), model, apart });
            }
        }
        Some(Every { models, lists })
    }

    /// How many models there are.
    pub fn len(&self) -> usize {
        self.models.len()
    }

    /// Never.
    pub fn is_empty(&self) -> bool {
        self.models.is_empty()
    }

    /// The models that have an answer for these counts and are at most so much worse than the best one by Schwarz's
    /// criterion, the best first.
    pub fn ranked(&self, counts: &[u64], within: f64) -> Vec<Fit> {
        self.ranked_by(counts, Criterion::Schwarz, Keep::Within(within))
    }

    /// The models that have an answer for these counts, the best first, as many as are to be kept. Those whose bound says
    /// that they are worse are not fitted.
    pub fn ranked_by(&self, counts: &[u64], criterion: Criterion, keep: Keep) -> Vec<Fit> {
        let losses = Losses::of(counts, self.lists);
        let mut by_bound: Vec<(f64, &Looked)> =
            self.models.iter().map(|looked| (losses.bound(looked, criterion), looked)).collect();
        by_bound.sort_by(|one, other| one.0.total_cmp(&other.0));
        let mut fits: Vec<Fit> = Vec::new();
        for (bound, looked) in by_bound {
            if bound > keep.limit(&fits, criterion) {
                break;
            }
            if has_answer(counts, &looked.model)
                && let Some(fit) = fit(counts, &looked.model)
            {
                let place = fits.partition_point(|other| criterion.of(other) <= criterion.of(&fit));
                fits.insert(place, fit);
                let limit = keep.limit(&fits, criterion);
                fits.truncate(fits.partition_point(|other| criterion.of(other) <= limit));
            }
        }
        fits
    }

    /// A search for the best model on tables like this one.
    pub fn search(&self, ranked: &[Fit]) -> Search<'_> {
        let place: HashMap<&Model, usize> =
            self.models.iter().enumerate().map(|(at, looked)| (&looked.model, at)).collect();
        let first = ranked.iter().take(FIRST).filter_map(|fit| place.get(&fit.model).copied()).collect();
        Search { every: self, first, known: HashMap::new() }
    }
}

/// Finds the best model for one table after another; remembers which models have an answer where the same cells are
/// empty.
#[derive(Debug, Clone)]
pub struct Search<'a> {
    every: &'a Every,
    first: Vec<usize>,
    known: HashMap<(u64, usize), bool>,
}

impl Search<'_> {
    /// The best model by Schwarz's criterion; nothing when none has an answer.
    pub fn best(&mut self, counts: &[u64]) -> Option<Fit> {
        let filled =
            counts.iter().enumerate().fold(0, |set: u64, (cell, count)| set | u64::from(*count > 0) << cell);
        let losses = Losses::of(counts, self.every.lists);
        let mut best: Option<Fit> = None;
        for at in self.first.clone() {
            self.look(at, counts, filled, &losses, &mut best);
        }
        let limit = best.as_ref().map_or(f64::INFINITY, Fit::bic);
        let mut left: Vec<(f64, usize)> = self
            .every
            .models
            .iter()
            .enumerate()
            .map(|(at, looked)| (losses.bound(looked, Criterion::Schwarz), at))
            .filter(|(bound, at)| *bound < limit && !self.first.contains(at))
            .collect();
        left.sort_by(|one, other| one.0.total_cmp(&other.0));
        for (_, at) in left {
            self.look(at, counts, filled, &losses, &mut best);
        }
        best
    }

    fn look(&mut self, at: usize, counts: &[u64], filled: u64, losses: &Losses, best: &mut Option<Fit>) {
        let Some(looked) = self.every.models.get(at) else { return };
        if best.as_ref().is_some_and(|best| losses.bound(looked, Criterion::Schwarz) >= best.bic()) {
            return;
        }
        if self.known.len() >= KNOWN_MAX {
            self.known.clear();
        }
        let known = self.known.entry((filled, at)).or_insert_with(|| has_answer(counts, &looked.model));
        if *known
            && let Some(fit) = fit(counts, &looked.model)
            && best.as_ref().is_none_or(|best| fit.bic() < best.bic())
        {
            *best = Some(fit);
        }
    }
}

/// What is lost, against a perfect fit, by keeping a list apart from others.
struct Losses {
    lists: usize,
    /// By list and by set of lists it is kept apart from.
    of: Vec<f64>,
    at_best: f64,
    log_people: f64,
}

impl Losses {
    #[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
    #[expect(clippy::indexing_slicing, reason = "sets of lists are below 2^lists, the length of the table")]
    fn of(counts: &[u64], lists: usize) -> Losses {
        let people: u64 = counts.iter().sum();
        let at_best = counts.iter().skip(1).map(|count| log_likelihood(*count as f64)).sum();
        let mut of = vec![0.0; lists << lists];
        for list in 0..lists {
            for apart in 0..1_usize << lists {
                if apart >> list & 1 == 0 && apart != 0 {
                    of[list << lists | apart] = loss(counts, 1 << list, apart);
                }
            }
        }
        Losses { lists, of, at_best, log_people: (people as f64).ln() }
    }

    /// No fit of this model has a criterion below this.
    #[expect(clippy::cast_precision_loss, reason = "parameters are few")]
    #[expect(clippy::indexing_slicing, reason = "lists and sets of lists of the same table")]
    fn bound(&self, looked: &Looked, criterion: Criterion) -> f64 {
        let lost = looked
            .apart
            .iter()
            .enumerate()
            .map(|(list, apart)| self.of[list << self.lists | usize::from(*apart)])
            .fold(0.0, f64::max);
        // A hair lower, so that rounding never hides the best one.
        let slack = 1e-9 * self.at_best.abs();
        let price = match criterion {
            Criterion::Schwarz => self.log_people,
            Criterion::Akaike => 2.0,
        };
        looked.parameters as f64 * price - 2.0 * (self.at_best - lost) - slack
    }
}

/// The log likelihood of a count whose mean is the count itself.
fn log_likelihood(count: f64) -> f64 {
    let fits = if count > 0.0 { count * count.ln() - count } else { 0.0 };
    fits - statrs::function::gamma::ln_gamma(count + 1.0)
}

/// How much log likelihood is lost when one list is independent of the lists `apart`, given all others: in each table
/// of that list by those lists, the distance to independence. Where the rest is nobody's, the cell of nobody is missing;
/// the one beside it is then fitted exactly, and independence holds among the others.
#[expect(clippy::cast_precision_loss, reason = "people are fewer than 2^53")]
#[expect(clippy::indexing_slicing, reason = "sets of lists are below 2^lists, the length of the table")]
fn loss(counts: &[u64], list: usize, apart: usize) -> f64 {
    let rest_of_all = (counts.len() - 1) & !(list | apart);
    let mut lost = 0.0;
    for rest in subsets(rest_of_all) {
        let (mut with, mut without, mut entries, mut margins) = (0.0, 0.0, 0.0, 0.0);
        for part in subsets(apart) {
            if rest == 0 && part == 0 {
                continue;
            }
            let (off, on) = (counts[rest | part] as f64, counts[rest | part | list] as f64);
            without += off;
            with += on;
            entries += x_ln_x(off) + x_ln_x(on);
            margins += x_ln_x(off + on);
        }
        lost += entries - margins - x_ln_x(with) - x_ln_x(without) + x_ln_x(with + without);
    }
    lost.max(0.0)
}

fn x_ln_x(x: f64) -> f64 {
    if x > 0.0 { x * x.ln() } else { 0.0 }
}

/// All subsets of a set, the empty one among them.
fn subsets(of: usize) -> impl Iterator<Item = usize> {
    let mut next = Some(of);
    std::iter::from_fn(move || {
        let now = next?;
        next = if now == 0 { None } else { Some((now - 1) & of) };
        Some(now)
    })
}

fn picked(from: &[Set], which: u32) -> Vec<Set> {
    from.iter().enumerate().filter(|(at, _)| which >> at & 1 == 1).map(|(_, set)| *set).collect()
}

fn triangles(lists: usize, chosen: &[Set]) -> Vec<Set> {
    let all = 0..1 << lists;
    let is_closed = |set: &Set| {
        set.count_ones() == 3
            && pairs(lists).iter().filter(|pair| *pair & set == **pair).all(|pair| chosen.contains(pair))
    };
    all.filter(is_closed).collect()
}

fn apart(lists: usize, list: usize, chosen: &[Set]) -> Set {
    let together =
        chosen.iter().filter(|pair| *pair >> list & 1 == 1).fold(1 << list, |set, pair| set | pair);
    ((1 << lists) - 1) & !together
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::estimate::references::{KOREA, NED, NED_5, NEW_ORLEANS, WESTERN, table};
    use proptest::prelude::*;

    #[test]
    fn the_best_model_is_that_of_the_reference() {
        for (text, model, population) in [
            (KOREA, "[12,23]", 157.167),
            (WESTERN, "[15,2,3,4]", 2483.384),
            (NED_5, "[12,135,24,34]", 148_788.759),
        ] {
            let lists = table(text);
            let every = Every::of(lists.len(), 3.min(lists.len() - 1)).unwrap();
            let ranked = every.ranked(lists.counts(), f64::INFINITY);
            assert_eq!(ranked[0].model.to_string(), model);
            assert!((ranked[0].population() / population - 1.0).abs() < 5e-6, "{}", ranked[0].population());
            let found = every.search(&ranked).best(lists.counts()).unwrap();
            assert_eq!(found.model, ranked[0].model);
        }
    }

    #[test]
    fn of_many_models_the_best_is_that_of_the_reference() {
        for (text, order, model, population) in
            [(NED, 2, "[12,16,25,34,36,45,46]", 116_667.018), (NEW_ORLEANS, 3, "[1,2,3,4,5]", 981.431)]
        {
            let lists = table(text);
            let best = Every::of(lists.len(), order).unwrap().ranked(lists.counts(), 0.0).remove(0);
            assert_eq!(best.model.to_string(), model);
            assert!((best.population() / population - 1.0).abs() < 5e-6, "{}", best.population());
        }
    }

    #[test]
    fn the_best_few_by_either_criterion_are_those_of_looking_at_all() {
        let lists = table(WESTERN);
        let every = Every::of(5, 2).unwrap();
        for criterion in [Criterion::Schwarz, Criterion::Akaike] {
            let all = every.ranked_by(lists.counts(), criterion, Keep::Within(f64::INFINITY));
            let few = every.ranked_by(lists.counts(), criterion, Keep::Best(10));
            assert_eq!(few.len(), 10);
            assert!(few.iter().map(|fit| &fit.model).eq(all.iter().take(10).map(|fit| &fit.model)));
            assert!(all.is_sorted_by(|one, other| criterion.of(one) <= criterion.of(other)));
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn the_search_finds_what_looking_at_all_finds(
            counts in proptest::collection::vec(prop_oneof![Just(0_u64), 0_u64..6, 0_u64..400], 15)
        ) {
            let counts: Vec<u64> = std::iter::once(0).chain(counts).collect();
            prop_assume!(counts.iter().sum::<u64>() > 3);
            let every = Every::of(4, 3).unwrap();
            let ranked = every.ranked(&counts, f64::INFINITY);
            let near = every.ranked(&counts, 6.0);
            let limit = ranked.first().map_or(0.0, |best| best.bic() + 6.0);
            let expected = ranked.iter().take_while(|fit| fit.bic() <= limit);
            prop_assert!(near.iter().map(|fit| &fit.model).eq(expected.map(|fit| &fit.model)));
            let found = every.search(&[]).best(&counts);
            match (ranked.first(), found) {
                (None, None) => {}
                (Some(best), Some(found)) => {
                    prop_assert!((best.bic() - found.bic()).abs() < 1e-6, "{} {}", best.bic(), found.bic());
                }
                (best, found) => prop_assert!(false, "{best:?} {found:?}"),
            }
        }
    }
}
