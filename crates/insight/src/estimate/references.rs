//! The published tables, against what the R packages SparseMSE 2.0.1 and MultipleSystemsEstimation 1.2.0 say of them.

use super::exists::status;
use super::fit::fit;
use super::lists::Lists;
use super::model::{Model, pairs};
use super::stepwise::{Known, Manner, THRESHOLD, choose};

/// B. van Dijk and others, *Monitor mensenhandel*, as published with the R package: lists of 2010 to 2015.
pub(super) const NED_5: &str = "IO,K,P,R,Z,count\n1,0,0,0,0,756\n0,1,0,0,0,1299\n0,0,1,0,0,4466\n0,0,0,1,0,650\n0,0,0,0,1,632\n1,1,0,0,0,1\n\
     1,0,1,0,0,81\n1,0,0,1,0,5\n1,0,0,0,1,73\n0,1,1,0,0,44\n0,1,0,0,1,4\n0,0,1,1,0,82\n0,0,1,0,1,125\n0,0,0,1,1,2\n\
     1,0,1,1,0,2\n1,0,1,0,1,11\n0,0,1,1,1,1\n";
pub(super) const NED: &str = "I,K,O,P,R,Z,count\n1,0,1,1,0,0,4\n1,0,1,0,0,0,1\n1,0,0,1,0,1,4\n1,0,0,1,0,0,18\n1,0,0,0,1,0,3\n1,0,0,0,0,1,16\n\
     1,0,0,0,0,0,352\n0,1,1,0,0,0,1\n0,1,0,1,0,0,44\n0,1,0,0,0,1,4\n0,1,0,0,0,0,1299\n0,0,1,1,1,0,2\n0,0,1,1,0,1,7\n\
     0,0,1,1,0,0,59\n0,0,1,0,1,0,2\n0,0,1,0,0,1,57\n0,0,1,0,0,0,403\n0,0,0,1,1,1,1\n0,0,0,1,1,0,82\n0,0,0,1,0,1,125\n\
     0,0,0,1,0,0,4466\n0,0,0,0,1,1,2\n0,0,0,0,1,0,650\n0,0,0,0,0,1,632\n";
pub(super) const WESTERN: &str = "A,B,C,D,E,count\n1,0,0,0,0,52\n0,1,0,0,0,90\n0,0,1,0,0,114\n0,0,0,1,0,45\n0,0,0,0,1,21\n1,0,1,0,0,4\n\
     1,0,0,1,0,2\n1,0,0,0,1,5\n0,1,1,0,0,6\n0,1,0,1,0,1\n0,0,0,1,1,3\n1,0,1,0,1,1\n0,1,1,1,0,1\n";
pub(super) const NEW_ORLEANS: &str = "A,BEFG,C,D,H,count\n1,0,0,0,0,25\n0,1,0,0,0,24\n0,0,1,0,0,70\n0,0,0,1,0,33\n0,0,0,0,1,21\n\
     1,1,0,0,0,1\n1,0,1,0,0,1\n1,0,0,1,0,2\n0,1,1,0,0,2\n0,1,0,1,0,2\n0,1,0,0,1,1\n0,0,1,1,0,2\n1,1,1,0,0,1\n1,1,0,1,0,1\n";
pub(super) const KOREA: &str =
    "b,c,d,count\n0,0,1,41\n0,1,0,5\n1,0,0,5\n1,1,0,54\n1,0,1,6\n0,1,1,0\n1,1,1,12\n";
pub(super) const ARTIFICIAL: &str = "A,B,C,count\n1,0,0,40\n0,1,0,30\n0,0,1,20\n1,1,0,6\n";

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
