//! The published tables, against what the R packages SparseMSE 2.0.1 and MultipleSystemsEstimation 1.2.0 say of them.

use super::exists::status;
use super::fit::fit;
use super::lists::Lists;
use super::model::{Model, pairs};
use super::stepwise::{Known, Manner, THRESHOLD, choose};

// Where the tables come from stands in `tests/mse/README.md`.
pub(super) const NED_5: &str = include_str!("../../tests/mse/Ned_5.csv");
pub(super) const NED: &str = include_str!("../../tests/mse/Ned.csv");
pub(super) const WESTERN: &str = include_str!("../../tests/mse/Western.csv");
pub(super) const NEW_ORLEANS: &str = include_str!("../../tests/mse/NewOrl_5.csv");
pub(super) const KOREA: &str = include_str!("../../tests/mse/Korea.csv");
pub(super) const ARTIFICIAL: &str = include_str!("../../tests/mse/Artificial_3.csv");

pub(super) fn table(text: &str) -> Lists {
    Lists::read(text.as_bytes()).unwrap()
}

fn near(ours: f64, theirs: f64, relative: f64) {
    assert!((ours / theirs - 1.0).abs() < relative, "{ours} and not {theirs}");
}

fn chosen(text: &str, threshold: f64, manner: Manner) -> super::Fit {
    let lists = table(text);
    choose(lists.counts(), lists.len(), threshold, manner, &mut Known::default()).unwrap()
}

#[test]
fn the_lists_on_their_own_give_the_reference_values() {
    for (text, population) in [
        (KOREA, 141.993),
        (WESTERN, 2_007.141_757_185_87),
        (NEW_ORLEANS, 981.431),
        (NED_5, 52_923.894_254_060_1),
        (NED, 52_823.46),
    ] {
        let lists = table(text);
        let fit = fit(lists.counts(), &Model::main_effects(lists.len())).unwrap();
        near(fit.population(), population, 5e-6);
    }
    let western = table(WESTERN);
    let fit = fit(western.counts(), &Model::main_effects(5)).unwrap();
    near(fit.population(), 2_007.141_757_185_87, 1e-9);
    near(fit.intercept_error, 0.222_145_713_794_187, 1e-6);
    near(fit.deviance, 40.963_132_850_714, 1e-9);
    near(fit.aic(), 104.218_410_187_799, 1e-9);
    near(fit.plug_in(1.959_963_984_540_054), 2_913.968_829_346_7, 1e-6);
    near(fit.effects[1].1, -3.413_178_321_249_36, 1e-7);
}

#[test]
fn all_pairs_with_an_empty_overlap_give_the_reference_values() {
    let western = table(WESTERN);
    let fit = fit(western.counts(), &Model::with(5, &pairs(5))).unwrap();
    near(fit.population(), 7_874.349_928_699_64, 1e-6);
    near(fit.deviance, 9.734_478_529_932, 1e-6);
    assert_eq!(fit.empty, [0b11, 0b10010]);
    let ned = table(NED_5);
    let fit = super::fit::fit(ned.counts(), &Model::with(5, &pairs(5))).unwrap();
    near(fit.population(), 45_135.438_252_736_5, 1e-6);
    assert_eq!(fit.empty, [0b1010]);
}

#[test]
fn stepwise_choice_gives_the_reference_models_and_values() {
    for manner in [Manner::Strict, Manner::Anchor] {
        for (text, population, model) in [
            (KOREA, 268.778, None),
            (WESTERN, 2_483.383_920_230_13, Some("[15,2,3,4]")),
            (NEW_ORLEANS, 981.431, Some("[1,2,3,4,5]")),
            (NED_5, 121_521.613_712_277, None),
            (NED, 111_139.371, None),
        ] {
            let fit = chosen(text, THRESHOLD, manner);
            near(fit.population(), population, 2e-6);
            if let Some(model) = model {
                assert_eq!(fit.model.to_string(), model);
            }
        }
        // R stops when the deviance changes by less than 1e-8 of itself.
        near(chosen(NED_5, 0.001, manner).population(), 146_031.700_891_512, 1e-8);
    }
}

#[test]
fn models_without_an_answer_are_told_by_the_codes_of_the_reference() {
    let lists = table(ARTIFICIAL);
    let of = |effects: &[u16]| status(lists.counts(), &Model::with(3, effects)).code();
    assert_eq!(of(&[]), 0);
    assert_eq!(of(&[0b011]), 1);
    assert_eq!(of(&[0b101]), 0);
    assert_eq!(of(&[0b110]), 0);
    assert_eq!(of(&[0b011, 0b101]), 1);
    assert_eq!(of(&[0b011, 0b110]), 1);
    assert_eq!(of(&[0b101, 0b110]), 0);
    assert_eq!(of(&[0b011, 0b101, 0b110]), 2);
}
