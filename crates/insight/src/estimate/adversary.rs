//! Tables that nobody should bring, and somebody will: each has a clear answer, in the form in which the command gives it.

use super::lists::LISTS_MAX;
use super::{About, Draw, Estimate, Lists, ListsError, Method, Options, Told, Warning, estimate};
use kit::{Lang, Texts};
use proptest::prelude::*;
use std::sync::LazyLock;

/// A file of these patterns: the lists that somebody is on, from 0, and how many.
fn file(lists: usize, patterns: &[(&[usize], u64)]) -> String {
    let header: String = (0..lists).map(|list| format!("list {list},")).collect();
    let line = |(on, count): &(&[usize], u64)| {
        let marks: String = (0..lists).map(|list| if on.contains(&list) { "1," } else { "0," }).collect();
        format!("{marks}{count}\n")
    };
    format!("{header}count\n{}", patterns.iter().map(line).collect::<String>())
}

/// All that the command makes of a file, as words, page, PDF and JSON.
struct Answer {
    made: Estimate,
    text: String,
    page: String,
    json: serde_json::Value,
}

static TEXTS: LazyLock<Texts> = LazyLock::new(|| Texts::gather(&[kit::TEXTS, crate::TEXTS]).unwrap());

fn answer(file: &str, options: Options) -> Answer {
    let made = estimate(&Lists::read(file.as_bytes()).unwrap(), options, |_| {});
    let told = Told { estimate: &made, about: About::default(), texts: &TEXTS, lang: Lang::Nl };
    let pdf = told.pdf(store::Moment::from_seconds(1_795_348_800)).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let (text, page) = (told.text(), told.page().unwrap());
    Answer { json: serde_json::to_value(&made).unwrap(), text, page, made }
}

/// A number with its margin, or a refusal that says why and tells no number; never a word of a program.
fn assert_clear(file: &str, answer: &Answer) {
    let made = &answer.made;
    for told in [&answer.text, &answer.page] {
        for wrong in ["NaN", "nan ", "inf ", "insight-"] {
            assert!(!told.contains(wrong), "{wrong:?} in the answer to\n{file}\n{told}");
        }
    }
    match made.estimate {
        Some(people) => {
            assert!(people.is_finite() && people >= made.observed as f64, "{people} of\n{file}");
            assert!(made.checks.exists && made.checks.identifiable && made.checks.runs.is_none());
            for [low, high] in made.interval.values() {
                assert!(low.is_finite() && high.is_finite() && low <= high, "{low} {high} of\n{file}");
                let is_of_the_observed =
                    made.bootstrap.as_ref().is_some_and(|drawn| drawn.draw == "observed");
                let least = if is_of_the_observed { made.observed as f64 } else { 0.0 };
                assert!(*low >= least, "{low} of\n{file}");
            }
        }
        None => {
            assert!(answer.text.contains("geen schatting"), "{file}\n{}", answer.text);
            assert!(made.warnings.iter().any(|warning| {
                ["insight-estimate-warning-no-maximum", "insight-estimate-warning-not-identifiable"]
                    .contains(&warning.text_key())
            }));
            for field in ["estimate", "lower_bound", "plug_in", "criteria", "bootstrap"] {
                assert!(answer.json[field].is_null(), "{field} of\n{file}");
            }
            for field in ["sensitivity", "spread", "models", "model"] {
                assert_eq!(answer.json[field], serde_json::json!([]), "{field} of\n{file}");
            }
            assert!(made.two_lists.iter().all(|pair| pair.estimate.is_none()));
            assert!(made.interval.is_empty() && made.coefficients.is_empty() && made.averages.is_empty());
        }
    }
}

fn few() -> Options {
    Options { replicates: 60, ..Options::default() }
}

/// What is tried of each table: step by step as anybody would, all pairs at once, from the model, as R does, and the best of
/// all models where these are few.
fn ways(lists: usize) -> Vec<Options> {
    let mut ways = vec![
        few(),
        Options { method: Method::Stepwise { threshold: 1.0 }, ..few() },
        Options { method: Method::Stepwise { threshold: 0.0 }, ..few() },
        Options { draw: Draw::Model, ..few() },
        Options { manner: super::stepwise::Manner::Anchor, ..few() },
    ];
    if lists <= 4 {
        ways.push(Options { method: Method::Best { order: 2 }, ..few() });
    }
    if lists == 4 {
        ways.push(Options { method: Method::Best { order: 3 }, ..few() });
    }
    ways
}

fn assert_all_clear(lists: usize, patterns: &[(&[usize], u64)]) -> Vec<Answer> {
    let file = file(lists, patterns);
    let answers: Vec<Answer> = ways(lists).into_iter().map(|way| answer(&file, way)).collect();
    for answer in &answers {
        assert_clear(&file, answer);
    }
    answers
}

/// Whether the first way, which anybody takes, has an answer.
fn is_answered(lists: usize, patterns: &[(&[usize], u64)]) -> bool {
    assert_all_clear(lists, patterns)[0].made.estimate.is_some()
}

#[test]
fn a_list_within_another_is_no_answer_with_two_and_one_with_three() {
    assert!(!is_answered(2, &[(&[0], 50), (&[0, 1], 20)]));
    assert!(!is_answered(3, &[(&[0], 50), (&[0, 1], 20), (&[0, 1, 2], 5)]), "each within the one before");
    assert!(is_answered(3, &[(&[0], 50), (&[0, 1], 20), (&[2], 40), (&[0, 2], 10), (&[0, 1, 2], 5)]));
}

#[test]
fn lists_without_anybody_in_common_are_no_answer() {
    assert!(!is_answered(2, &[(&[0], 50), (&[1], 20)]));
    assert!(!is_answered(4, &[(&[0], 50), (&[1], 20), (&[2], 9), (&[3], 1)]));
}

#[test]
fn two_of_many_lists_without_anybody_in_common_have_an_answer_and_say_so() {
    let patterns: &[(&[usize], u64)] =
        &[(&[0], 900), (&[1], 800), (&[2], 400), (&[0, 2], 300), (&[1, 2], 250)];
    let answers = assert_all_clear(3, patterns);
    let made = &answers[0].made;
    assert_eq!(made.model, ["list 0:list 1"]);
    assert_eq!(made.coefficients["list 0:list 1"], None, "at minus infinity, and no crash");
    let [empty] = made.checks.empty_overlaps.as_slice() else { panic!("{:?}", made.checks) };
    assert!(empty.lists == "list 0:list 1" && empty.chance.unwrap() < 0.02);
    // By hand: those on either of the first two, beside the third.
    let by_hand = 2_650.0 + 1_700.0 * 400.0 / 550.0;
    assert!((made.estimate.unwrap() / by_hand - 1.0).abs() < 1e-8, "{:?}", made.estimate);
}

#[test]
fn many_empty_overlaps_are_no_crash() {
    // Six lists around a seventh: only with that one does anybody stand on two.
    let around: Vec<([usize; 2], u64)> = (1..7).map(|list| ([0, list], 30 + list as u64)).collect();
    let alone: Vec<([usize; 1], u64)> = (0..7).map(|list| ([list], 200 + list as u64)).collect();
    let patterns: Vec<(&[usize], u64)> = around
        .iter()
        .map(|(on, count)| (on.as_slice(), *count))
        .chain(alone.iter().map(|(on, count)| (on.as_slice(), *count)))
        .collect();
    let answers = assert_all_clear(7, &patterns);
    assert!(answers[0].made.estimate.is_some());
    assert!(answers[0].made.checks.empty_overlaps.len() > 5, "{:?}", answers[0].made.checks);
    // Two groups of lists that do not touch.
    assert_all_clear(4, &[(&[0], 70), (&[1], 60), (&[0, 1], 20), (&[2], 50), (&[3], 40), (&[2, 3], 10)]);
}

#[test]
fn everybody_in_one_cell_is_no_answer() {
    for lists in [2, 3, 5, 8] {
        let all: Vec<usize> = (0..lists).collect();
        assert!(!is_answered(lists, &[(&all, 1_000)]), "{lists}");
        assert!(!is_answered(lists, &[(&[0], 1_000)]), "{lists}: all other lists are empty");
        assert!(!is_answered(lists, &[(&all, 1)]), "{lists}: one person");
    }
}

#[test]
fn a_list_that_nobody_is_on_is_left_out_of_the_reckoning() {
    let made = |lists, patterns: &[(&[usize], u64)]| assert_all_clear(lists, patterns)[0].made.clone();
    let with = made(3, &[(&[0], 40), (&[1], 30), (&[0, 1], 10)]);
    let without = made(2, &[(&[0], 40), (&[1], 30), (&[0, 1], 10)]);
    let [with_one, without_one] = [&with, &without].map(|made| made.estimate.unwrap());
    assert!((with_one / without_one - 1.0).abs() < 1e-9, "{with_one} {without_one}");
    assert_eq!(with.checks.empty_overlaps[0].lists, "list 2");
}

#[test]
fn the_same_list_twice_is_no_crash() {
    assert_all_clear(3, &[(&[0, 1], 40), (&[2], 30), (&[0, 1, 2], 10)]);
    assert_all_clear(2, &[(&[0, 1], 40)]);
}

#[test]
fn counts_by_the_thousand_million_beside_a_single_person_are_answered() {
    let million = 1_000_000;
    assert!(is_answered(2, &[(&[0], 4_000 * million), (&[1], 4_000 * million), (&[0, 1], 1)]));
    assert!(is_answered(3, &[(&[0], 1), (&[1], 1), (&[2], 1), (&[0, 1, 2], 9_000 * million)]));
    let patterns: &[(&[usize], u64)] = &[
        (&[0], 600 * million),
        (&[1], 300 * million),
        (&[2], 200 * million),
        (&[0, 1], 300 * million),
        (&[0, 2], 200 * million),
        (&[1, 2], 100 * million),
        (&[0, 1, 2], 100 * million),
    ];
    let answers = assert_all_clear(3, patterns);
    assert!((answers[0].made.estimate.unwrap() / 2.4e9 - 1.0).abs() < 1e-9);
    assert!(answers[0].made.model.is_empty());
}

/// However large the lists are, those on both decide.
#[test]
fn two_lists_are_multiplied_and_divided_by_those_on_both() {
    for alone in [50_u64, 10_000, 10_000_000, 1_000_000_000] {
        for both in [1_u64, 7, 300] {
            let patterns: [(&[usize], u64); 3] = [(&[0], alone), (&[1], alone / 2), (&[0, 1], both)];
            let made = answer(&file(2, &patterns), Options { replicates: 0, ..Options::default() }).made;
            let by_hand = (alone + both) as f64 * (alone / 2 + both) as f64 / both as f64;
            assert!(
                (made.estimate.unwrap() / by_hand - 1.0).abs() < 1e-6,
                "{alone} {both}: {:?}",
                made.estimate
            );
            let is_told = made.warnings.contains(&Warning::MoreThanLive);
            assert_eq!(is_told, by_hand > 1e10, "{by_hand}");
        }
    }
}

/// With the pairs that are asked for, hundreds of millions decide beside one: the information has hardly a factor.
#[test]
fn all_pairs_of_one_and_of_hundreds_of_millions_have_an_answer() {
    let patterns: [(&[usize], u64); 7] = [
        (&[0], 5),
        (&[0, 2], 402),
        (&[1, 2], 240_847_033),
        (&[1, 3], 1),
        (&[2, 3], 2),
        (&[0, 2, 3], 257),
        (&[0, 1, 2, 3], 3),
    ];
    let all = Options { method: Method::Stepwise { threshold: 1.0 }, ..few() };
    let made = answer(&file(4, &patterns), all).made;
    assert!(made.estimate.is_some(), "{:?}", made.warnings);
}

#[test]
fn twelve_lists_are_refused_in_words_and_ten_are_answered() {
    let of = |lists: usize| {
        let alone: Vec<[usize; 1]> = (0..lists).map(|list| [list]).collect();
        let pairs: Vec<[usize; 2]> = (1..lists).map(|list| [list - 1, list]).collect();
        let patterns: Vec<(&[usize], u64)> = alone
            .iter()
            .map(|on| (on.as_slice(), 40))
            .chain(pairs.iter().map(|on| (on.as_slice(), 12)))
            .collect();
        file(lists, &patterns)
    };
    assert_eq!(Lists::read(of(12).as_bytes()), Err(ListsError::TooMany { found: 12 }));
    assert_clear(&of(LISTS_MAX), &answer(&of(LISTS_MAX), Options { replicates: 4, ..Options::default() }));
}

#[test]
fn one_of_each_pattern_is_answered() {
    for lists in 2..=5_usize {
        let patterns: Vec<Vec<usize>> = (1..1_usize << lists)
            .map(|pattern| (0..lists).filter(|list| pattern >> list & 1 == 1).collect())
            .collect();
        let all: Vec<(&[usize], u64)> = patterns.iter().map(|on| (on.as_slice(), 1)).collect();
        assert!(is_answered(lists, &all), "{lists}");
        // Each list has half of all patterns, that of nobody among them: so there is one nobody.
        let made = &assert_all_clear(lists, &all)[0].made;
        assert!((made.estimate.unwrap() - f64::from(1_u32 << lists)).abs() < 1e-6, "{:?}", made.estimate);
    }
}

/// Seven lists around an eighth, and nine lists with one person on all of them: in nearly every draw, each pair is looked at
/// and has no answer.
#[test]
fn lists_with_hardly_an_overlap_are_drawn_anew_to_the_end() {
    let alone: Vec<[usize; 1]> = (0..9).map(|list| [list]).collect();
    let around: Vec<[usize; 2]> = (1..8).map(|list| [0, list]).collect();
    let all: Vec<usize> = (0..9).collect();
    let star = alone.iter().take(8).map(|on| (on.as_slice(), 200));
    let star: Vec<(&[usize], u64)> = star.chain(around.iter().map(|on| (on.as_slice(), 30))).collect();
    let single = alone.iter().map(|on| (on.as_slice(), 5));
    let single: Vec<(&[usize], u64)> = single.chain([(all.as_slice(), 1)]).collect();
    for (lists, patterns) in [(8, star), (9, single)] {
        let file = file(lists, &patterns);
        let answer = answer(&file, Options { replicates: 200, sensitivity: false, ..Options::default() });
        assert_clear(&file, &answer);
        assert!(answer.made.bootstrap.is_some_and(|drawn| drawn.replicates == 200), "{lists}");
    }
}

/// A step from the counts themselves ends here a million times too far.
#[test]
fn a_fit_is_reached_where_counts_lie_between_one_and_hundreds_of_millions() {
    let patterns: [(&[usize], u64); 11] = [
        (&[1, 2], 62_709_334),
        (&[2, 3], 2),
        (&[0, 2, 3], 19_302_822),
        (&[1, 2, 3], 50),
        (&[0, 1, 4], 1_102_875),
        (&[0, 2, 4], 457),
        (&[1, 2, 4], 2),
        (&[0, 3, 4], 114),
        (&[1, 3, 4], 1),
        (&[0, 1, 3, 4], 1),
        (&[2, 3, 4], 229_842_976),
    ];
    assert!(is_answered(5, &patterns));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Counts of nobody, of one, and of thousands of millions, side by side.
    #[test]
    fn no_table_is_answered_unclearly(
        lists in 2_usize..=5,
        counts in prop::collection::vec(
            prop_oneof![8 => Just(0_u64), 4 => 1_u64..4, 2 => 4_u64..500, 1 => 1_u64..300_000_000], 31
        ),
    ) {
        let patterns: Vec<(Vec<usize>, u64)> = (1..1_usize << lists)
            .zip(counts)
            .map(|(pattern, count)| ((0..lists).filter(|list| pattern >> list & 1 == 1).collect(), count))
            .collect();
        prop_assume!(patterns.iter().any(|(_, count)| *count > 0));
        let patterns: Vec<(&[usize], u64)> = patterns.iter().map(|(on, count)| (on.as_slice(), *count)).collect();
        let file = file(lists, &patterns);
        for way in [Options { replicates: 5, ..Options::default() }, Options { draw: Draw::Model, replicates: 5, ..Options::default() }] {
            assert_clear(&file, &answer(&file, way));
        }
    }
}
