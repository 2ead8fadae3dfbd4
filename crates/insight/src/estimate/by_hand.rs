//! Tables of which anybody can work out the answer with a pencil.

use super::exists::{Runs, runs};
use super::fit::fit;
use super::lists::Lists;
use super::model::{Model, Set};
use super::references::table;
use super::{Estimate, Options, Warning, estimate};
use proptest::prelude::*;

fn made(text: &str) -> Estimate {
    let options = Options { replicates: 60, sensitivity: false, ..Options::default() };
    estimate(&table(text), options, |_| {})
}

fn near(ours: f64, theirs: f64) {
    assert!((ours - theirs).abs() <= 1e-8 * theirs.abs(), "{ours} and not {theirs}");
}

/// Lincoln and Petersen: 50 were marked, of 40 caught 10 had a mark, so there are 50 · 40 / 10.
#[test]
fn two_lists_say_what_marked_fish_say() {
    let two = made("a,b,count\n1,0,40\n0,1,30\n1,1,10\n");
    near(two.estimate.unwrap(), 200.0);
    assert!(two.model.is_empty() && two.warnings.contains(&Warning::OnlyTwoLists));
    let [low, high] = two.interval["95"];
    assert!(two.observed as f64 <= low && low < 200.0 && 200.0 < high, "{low} {high}");
}

/// 2,400 people, of whom list a has half, list b a third and list c a quarter, whoever they are. So 600 are on none.
const APART: &str =
    "a,b,c,count\n1,0,0,600\n0,1,0,300\n0,0,1,200\n1,1,0,300\n1,0,1,200\n0,1,1,100\n1,1,1,100\n";

#[test]
fn three_lists_that_know_nothing_of_each_other_say_how_many_there_are() {
    let three = made(APART);
    near(three.estimate.unwrap(), 2_400.0);
    assert!(three.model.is_empty());
    near(three.lower_bound.unwrap(), 1_800.0 + 600.0 * 600.0 / 601.0);
    for pair in &three.two_lists {
        assert!((pair.estimate.unwrap() / 2_400.0 - 1.0).abs() < 0.01, "{pair:?}");
    }
    for spread in &three.spread {
        assert!(spread.low <= 2_400.0 + 1e-6 && 2_400.0 - 1e-6 <= spread.high, "{spread:?}");
    }
}

/// The same people once more on a fourth list that has everybody of list a and nobody else: it tells nothing new.
#[test]
fn a_list_kept_twice_makes_no_more_people() {
    let fewer = made("a,b,count\n1,0,40\n0,1,30\n1,1,10\n").estimate.unwrap();
    let lists = table("a,copy,b,count\n1,1,0,40\n0,0,1,30\n1,1,1,10\n");
    let merged = lists.merged(0, 1).unwrap();
    let again =
        estimate(&merged, Options { replicates: 0, sensitivity: false, ..Options::default() }, |_| {});
    near(again.estimate.unwrap(), fewer);
}

fn dark(counts: &[u64], effects: &[Set]) -> Option<f64> {
    fit(counts, &Model::with(3, effects)).map(|fit| fit.dark())
}

proptest! {
    /// Every model of three lists but the smallest has an answer that needs no steps.
    #[test]
    fn the_models_of_three_lists_say_what_their_formulas_say(counts in prop::collection::vec(1_u64..5_000, 7)) {
        let counts: Vec<u64> = std::iter::once(0).chain(counts).collect();
        let on = |pattern: usize| counts[pattern] as f64;
        let (one, two, three) = (on(1), on(2), on(4));
        let (one_two, one_three, two_three, all) = (on(3), on(5), on(6), on(7));
        // a and b hang together: being on either says nothing of c.
        let together = dark(&counts, &[0b011]).unwrap();
        near(together, (one + two + one_two) * three / (one_three + two_three + all));
        // a and c have to do with each other by b alone: of those not on b, they are two lists.
        near(dark(&counts, &[0b011, 0b110]).unwrap(), one * three / one_three);
        // Each pair: what makes a pair likelier is the same with and without the third.
        near(dark(&counts, &[0b011, 0b101, 0b110]).unwrap(), one * two * three * all / (one_two * one_three * two_three));
    }

    #[test]
    fn two_lists_are_a_division(first in 1_u64..1_000_000, second in 1_u64..1_000_000, both in 1_u64..1_000_000) {
        let lists = Lists::new(vec!["a".into(), "b".into()], [(1, first), (2, second), (3, both)]).unwrap();
        let found = fit(lists.counts(), &Model::main_effects(2)).unwrap();
        near(found.dark(), first as f64 * second as f64 / both as f64);
        // The variance of the logarithm is the sum of one over each count.
        near(found.intercept_error.powi(2), (1.0 / first as f64) + (1.0 / second as f64) + (1.0 / both as f64));
    }
}

fn way(text: &str) -> Option<Runs> {
    let lists = table(text);
    runs(lists.counts(), &Model::main_effects(lists.len()))
}

/// Where there is no answer, the counts may still say which way it went.
#[test]
fn a_refusal_says_which_way_the_number_went() {
    for (text, expected) in [
        // Nobody is on both: however many one supposes, more fits better.
        ("a,b,count\n1,0,5\n0,1,7\n", Some(Runs::Up)),
        ("a,b,c,count\n1,0,0,5\n0,1,0,7\n0,0,1,9\n", Some(Runs::Up)),
        // List b lies in list a: nobody was found who was not on a.
        ("a,b,count\n1,0,5\n1,1,7\n", Some(Runs::Down)),
        ("a,b,count\n1,1,7\n", Some(Runs::Down)),
        ("a,b,c,count\n1,0,0,9\n1,1,0,5\n1,1,1,7\n", Some(Runs::Down)),
        // With an answer it goes nowhere.
        (APART, None),
    ] {
        assert_eq!(way(text), expected, "{text}");
        let made = made(text);
        assert_eq!(made.checks.runs, expected.map(Runs::code), "{text}");
        assert_eq!(made.estimate.is_none(), expected.is_some(), "{text}");
        assert_eq!(made.warnings.contains(&Warning::RunsUp), expected == Some(Runs::Up), "{text}");
        assert_eq!(made.warnings.contains(&Warning::RunsDown), expected == Some(Runs::Down), "{text}");
    }
}
