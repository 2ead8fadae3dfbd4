//! Everything that the reference results in `tests/mse` hold, against ours: what R 4.2.2 with SparseMSE 2.0.1 computed.

use super::bootstrap::{Bootstrap, Urn, bootstrap, normal_quantile, normal_share};
use super::exists::status;
use super::fit::{Fit, fit};
use super::lists::Lists;
use super::model::{Model, pairs};
use super::references::{KOREA, NED_5, WESTERN, table};
use super::report::{empty, named};
use super::stepwise::{Known, Manner, THRESHOLD, choose};
use super::{Method, Options, estimate};
use serde_json::Value;
use std::collections::BTreeMap;

const POINTS: [(&str, &str); 2] = [
    (NED_5, include_str!("../../tests/mse/Ned_5_point.json")),
    (WESTERN, include_str!("../../tests/mse/Western_point.json")),
];
const BOOTSTRAPS: [(&str, &str); 2] = [
    (NED_5, include_str!("../../tests/mse/Ned_5_sparsemse_boot.json")),
    (WESTERN, include_str!("../../tests/mse/Western_sparsemse_boot.json")),
];
/// Replicates of the references.
const THEIR_REPLICATES: f64 = 1_000.0;
/// Replicates of ours.
const OUR_REPLICATES: usize = 4_000;
/// So many standard errors may chance move a quantile.
const ERRORS: f64 = 4.0;

fn read(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// The numbers of an object; R writes an empty one as a list.
fn numbers(value: &Value) -> BTreeMap<String, f64> {
    let entries = value.as_object().into_iter().flatten();
    entries.map(|(name, number)| (name.clone(), number.as_f64().unwrap())).collect()
}

/// One text, several, or none.
fn texts(value: &Value) -> Vec<String> {
    let one = value.as_str().map(str::to_owned);
    let many = value.as_array().into_iter().flatten().map(|text| text.as_str().unwrap().to_owned());
    one.into_iter().chain(many).collect()
}

/// R stops when the deviance changes by less than a hundred-millionth of itself.
fn near(what: &str, ours: f64, theirs: f64) {
    near_by(what, ours, theirs, 1e-6);
}

/// Standard errors are those of the step before R stops, so that they and what rests on them are less sharp, most where an effect
/// is hardly told.
fn near_by_a_step(what: &str, ours: f64, theirs: f64) {
    near_by(what, ours, theirs, 5e-5);
}

fn near_by(what: &str, ours: f64, theirs: f64, share: f64) {
    assert!((ours - theirs).abs() <= share * theirs.abs().max(1.0), "{what}: {ours} and not {theirs}");
}

/// All numbers of one fitted model.
fn assert_agrees(what: &str, lists: &Lists, fit: &Fit, theirs: &Value) {
    let estimate = |name: &str| theirs["estimate"][name].as_f64().unwrap();
    near(what, fit.population(), estimate("point est."));
    for (name, share) in [("2.5%", 0.025), ("10%", 0.1), ("90%", 0.9), ("97.5%", 0.975)] {
        near_by_a_step(&format!("{what} {name}"), fit.plug_in(normal_quantile(share)), estimate(name));
    }
    let ours: BTreeMap<String, f64> =
        fit.effects.iter().map(|(effect, estimate)| (named(lists, *effect), *estimate)).collect();
    let coefficients = numbers(&theirs["coef"]);
    assert!(ours.keys().eq(coefficients.keys()), "{what}: {:?}", ours.keys());
    for (name, coefficient) in coefficients {
        near(&format!("{what} {name}"), ours[&name], coefficient);
    }
    near_by_a_step(&format!("{what} se"), fit.intercept_error, theirs["intercept_se"].as_f64().unwrap());
    near(&format!("{what} deviance"), fit.deviance, theirs["deviance"].as_f64().unwrap());
    near(&format!("{what} aic"), fit.aic(), theirs["aic"].as_f64().unwrap());
    if let Some(left) = theirs["df_residual"].as_u64() {
        assert_eq!(31 - fit.parameters() as u64, left, "{what}");
    }
    let empties: Vec<String> = fit.empty.iter().map(|effect| named(lists, *effect)).collect();
    assert_eq!(empties, texts(&theirs["emptyoverlaps"]), "{what}");
    let chances = numbers(&theirs["poisspempty"]);
    for effect in &fit.empty {
        let ours = empty(lists, fit, *effect);
        near(&format!("{what} {}", ours.lists), ours.chance.unwrap(), chances[&ours.lists]);
        assert!((ours.chance.unwrap() / chances[&ours.lists] - 1.0).abs() < 1e-5, "{what} {}", ours.lists);
    }
}

#[test]
fn every_fit_of_the_references_is_ours_to_the_last_number() {
    for (text, theirs) in POINTS {
        let (lists, theirs) = (table(text), read(theirs));
        let name = theirs["dataset"].as_str().unwrap();
        assert_eq!(lists.observed(), theirs["n"].as_u64().unwrap());
        let main = fit(lists.counts(), &Model::main_effects(5)).unwrap();
        assert_agrees(&format!("{name} main"), &lists, &main, &theirs["main"]);
        let full = fit(lists.counts(), &Model::with(5, &pairs(5))).unwrap();
        assert_agrees(&format!("{name} full"), &lists, &full, &theirs["full2"]);
        let thresholds = theirs["stepwise"].as_object().unwrap();
        assert_eq!(thresholds.len(), 6);
        for (threshold, theirs) in thresholds {
            for manner in [Manner::Strict, Manner::Anchor] {
                let chosen =
                    choose(lists.counts(), 5, threshold.parse().unwrap(), manner, &mut Known::default());
                assert_agrees(&format!("{name} {threshold}"), &lists, &chosen.unwrap(), theirs);
            }
        }
    }
}

#[test]
fn every_verdict_of_the_references_is_ours() {
    for (text, theirs) in POINTS {
        let (lists, theirs) = (table(text), read(theirs));
        let code = |effects: &[u16]| f64::from(status(lists.counts(), &Model::with(5, effects)).code());
        let verdicts = &theirs["checkident"];
        assert_eq!(code(&pairs(5)), verdicts["full"].as_f64().unwrap());
        let single = numbers(&verdicts["single_pair"]);
        assert_eq!(single.len(), 10);
        for pair in pairs(5) {
            assert_eq!(code(&[pair]), single[&named(&lists, pair)]);
        }
    }
}

/// The lowest and the highest place at which a corrected limit of so few replicates can stand by chance.
fn window(ours: &Bootstrap, acceleration: f64, level: f64) -> (f64, f64) {
    let share = normal_share(ours.bias);
    let density = (-ours.bias * ours.bias / 2.0).exp() / std::f64::consts::TAU.sqrt();
    let replicates = ours.estimates.len() as f64;
    let error = (share * (1.0 - share) * (1.0 / THEIR_REPLICATES + 1.0 / replicates)).sqrt() / density;
    let at = |bias: f64| {
        let moved = bias + normal_quantile(level);
        normal_share(bias + moved / (1.0 - acceleration * moved))
    };
    let chance =
        |share: f64| ERRORS * (share * (1.0 - share) / THEIR_REPLICATES).sqrt() + 3.0 / THEIR_REPLICATES;
    let (low, high) = (at(ours.bias - ERRORS * error), at(ours.bias + ERRORS * error));
    ((low - chance(low)).max(0.0), (high + chance(high)).min(1.0))
}

fn redrawn(lists: &Lists) -> Bootstrap {
    let choose = |counts: &[u64], known: &mut Known| {
        choose(counts, lists.len(), THRESHOLD, Manner::Anchor, known).ok().map(|fit| fit.population())
    };
    let population = choose(lists.counts(), &mut Known::default()).unwrap();
    let urn = Urn::observed(lists);
    bootstrap((lists, &urn), population, (OUR_REPLICATES, 5), Known::default, choose, || {})
}

/// The extremes of ours bound theirs with some room: of so many more replicates, ours reach farther.
#[test]
fn the_quantiles_of_the_bootstrap_are_those_of_the_references_but_for_chance() {
    for (text, theirs) in BOOTSTRAPS {
        let (lists, theirs) = (table(text), read(theirs));
        let ours = redrawn(&lists);
        near("acceleration", ours.acceleration, theirs["ahat"].as_f64().unwrap());
        assert_eq!(theirs["n_na"].as_u64(), Some(0));
        assert!(ours.failed * 1_000 <= OUR_REPLICATES, "{} of them failed", ours.failed);
        let limits = numbers(&theirs["BCa"]);
        assert_eq!(limits.len(), 8);
        for (level, limit) in limits {
            let (low, high) = window(&ours, ours.acceleration, level.parse().unwrap());
            let (lowest, highest) = (ours.quantile(low).unwrap(), ours.quantile(high).unwrap());
            assert!(lowest <= limit && limit <= highest, "{level}: {limit} not in {lowest}–{highest}");
        }
    }
}

/// Three lists have eight models up to pairs, all of which the references look at again.
#[test]
fn the_best_model_chosen_anew_gives_the_margin_of_the_references() {
    let options = Options {
        method: Method::Best { order: 2 },
        replicates: OUR_REPLICATES,
        sensitivity: false,
        ..Options::default()
    };
    let made = estimate(&table(KOREA), options, |_| {});
    let [low, high] = made.interval["95"];
    assert!((low / 128.3 - 1.0).abs() < 0.03, "{low}");
    assert!((high / 349.7 - 1.0).abs() < 0.2, "{high}");
}
