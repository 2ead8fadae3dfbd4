//! What holds for every table, and a plain reference for what is computed cleverly.

use super::bootstrap::{Bootstrap, Draw, Urn, bootstrap, normal_quantile};
use super::lists::Lists;
use super::references::{KOREA, NED_5, NEW_ORLEANS, WESTERN, table};
use super::stepwise::{Known, Manner, THRESHOLD, choose};
use super::{Estimate, Method, Options, Warning, estimate};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn stepwise(replicates: usize) -> Options {
    Options { replicates, seed: 7, sensitivity: false, ..Options::default() }
}

fn near(ours: f64, theirs: f64) {
    assert!((ours - theirs).abs() <= 1e-7 * theirs.abs(), "{ours} and not {theirs}");
}

/// The same table with its lists in another order, and called otherwise.
fn reordered(lists: &Lists, order: &[usize]) -> Lists {
    let names = order.iter().map(|list| format!("list {list}")).collect();
    let moved = |pattern: usize| {
        let bits = order.iter().enumerate().map(|(place, list)| (pattern >> list & 1) << place);
        u16::try_from(bits.sum::<usize>()).unwrap()
    };
    Lists::new(names, lists.filled().map(|(pattern, count)| (moved(pattern), count))).unwrap()
}

/// The estimate if being on one of two lists said nothing about the other: it needs no fit.
fn of_two(counts: &[u64]) -> Option<f64> {
    let (first, second, both) = (counts[1] as f64, counts[2] as f64, counts[3] as f64);
    (both > 0.0).then(|| (first + both) * (second + both) / both)
}

/// The share of a normal distribution below a number, by adding up thin slices.
fn normal_share(upto: f64) -> f64 {
    let slices = 200_000;
    let (from, width) = (-12.0, (upto + 12.0) / f64::from(slices));
    let height = |x: f64| (-x * x / 2.0).exp() / std::f64::consts::TAU.sqrt();
    (0..slices).map(|slice| height(from + width * (f64::from(slice) + 0.5)) * width).sum()
}

/// Efron's limit as his paper has it: person by person, replicate by replicate.
fn efrons_limit(lists: &Lists, redrawn: &Bootstrap, level: f64) -> f64 {
    let estimate = of_two(lists.counts()).unwrap();
    let below = redrawn.estimates.iter().filter(|one| **one < estimate).count();
    let bias = normal_quantile(below as f64 / redrawn.estimates.len() as f64);
    let mut without_one = Vec::new();
    for (pattern, people) in lists.filled() {
        for _ in 0..people {
            let mut counts = lists.counts().to_vec();
            counts[pattern] -= 1;
            without_one.push(of_two(&counts).unwrap());
        }
    }
    let mean = without_one.iter().sum::<f64>() / without_one.len() as f64;
    let cubes: f64 = without_one.iter().map(|one| (mean - one).powi(3)).sum();
    let squares: f64 = without_one.iter().map(|one| (mean - one).powi(2)).sum();
    let acceleration = cubes / (6.0 * squares.powf(1.5));
    let moved = bias + normal_quantile(level);
    let share = normal_share(bias + moved / (1.0 - acceleration * moved));
    // Hyndman and Fan's eighth: the place of the k-th of n values is (k − 1/3) / (n + 1/3).
    let size = redrawn.estimates.len();
    let place = |k: usize| (k as f64 - 1.0 / 3.0) / (size as f64 + 1.0 / 3.0);
    let after = (1..=size).find(|k| place(*k) >= share).unwrap_or(size);
    if after == 1 || place(after) < share {
        return redrawn.estimates[after - 1];
    }
    let along = (share - place(after - 1)) / (place(after) - place(after - 1));
    redrawn.estimates[after - 2] + along * (redrawn.estimates[after - 1] - redrawn.estimates[after - 2])
}

fn redraw_two(lists: &Lists, replicates: usize, seed: u64) -> Bootstrap {
    let population = of_two(lists.counts()).unwrap();
    let urn = Urn::observed(lists);
    bootstrap((lists, &urn), population, (replicates, seed), || (), |counts, ()| of_two(counts), || {})
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]

    #[test]
    fn the_corrected_percentiles_are_those_of_the_paper(
        first in 5_u64..60, second in 5_u64..60, both in 4_u64..30, seed in any::<u64>()
    ) {
        let lists = table(&format!("a,b,count\n1,0,{first}\n0,1,{second}\n1,1,{both}\n"));
        let redrawn = redraw_two(&lists, 400, seed);
        for (certainty, low, high) in [(0.95, 0.025, 0.975), (0.8, 0.1, 0.9)] {
            let interval = redrawn.interval(certainty).unwrap();
            prop_assume!(interval.corrected);
            near(interval.low, efrons_limit(&lists, &redrawn, low));
            near(interval.high, efrons_limit(&lists, &redrawn, high));
        }
    }

    #[test]
    fn neither_the_names_nor_the_order_of_lists_matter(order in Just(vec![0, 1, 2, 3, 4]).prop_shuffle()) {
        for text in [WESTERN, NED_5, NEW_ORLEANS] {
            let lists = table(text);
            let (plain, turned) =
                (estimate(&lists, stepwise(40), |_| {}), estimate(&reordered(&lists, &order), stepwise(40), |_| {}));
            near(turned.estimate.unwrap(), plain.estimate.unwrap());
            near(turned.lower_bound.unwrap(), plain.lower_bound.unwrap());
            for (certainty, [low, high]) in &plain.interval {
                near(turned.interval[certainty][0], *low);
                near(turned.interval[certainty][1], *high);
            }
            for (one, other) in turned.spread.iter().zip(&plain.spread) {
                prop_assert_eq!(one.models, other.models);
                near(one.low, other.low);
                near(one.high, other.high);
            }
        }
    }

    /// Numbers are drawn so that no two overlaps are predicted equally badly: on an exact tie the first pair is taken,
    /// and which one is first is all that the order of lists decides.
    #[test]
    fn the_order_of_lists_does_not_matter_to_tables_without_ties(
        counts in proptest::collection::vec(prop_oneof![1 => Just(0_u64), 4 => 1_u64..5000], 15),
        order in Just(vec![0, 1, 2, 3]).prop_shuffle(),
    ) {
        let names = ["a", "b", "c", "d"].map(str::to_owned).to_vec();
        let patterns = counts.iter().enumerate().map(|(at, count)| (at as u16 + 1, *count));
        let lists = Lists::new(names, patterns);
        prop_assume!(lists.is_ok());
        let lists = lists.unwrap();
        let of = |lists: &Lists| {
            let fit = choose(lists.counts(), 4, THRESHOLD, Manner::Strict, &mut Known::default());
            fit.map(|fit| fit.population())
        };
        match (of(&lists), of(&reordered(&lists, &order))) {
            (Ok(one), Ok(other)) => near(one, other),
            (one, other) => prop_assert_eq!(one.is_ok(), other.is_ok()),
        }
    }

    #[test]
    fn the_seed_alone_decides_on_any_number_of_threads(seed in any::<u64>()) {
        let lists = table(WESTERN);
        let on = |threads: usize| {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().unwrap();
            let options = Options { seed, ..stepwise(60) };
            written(&pool.install(|| estimate(&lists, options, |_| {})))
        };
        prop_assert_eq!(on(1), on(2));
    }

    /// Any table has an answer or a refusal, soon and without a panic.
    #[test]
    fn no_table_runs_for_ever(
        lists in 2_usize..=5,
        counts in proptest::collection::vec(
            prop_oneof![6 => Just(0_u64), 3 => 1_u64..4, 1 => 1_u64..90_000_000], 31
        ),
    ) {
        let names = (0..lists).map(|list| list.to_string()).collect();
        let patterns = (1..1_u16 << lists).zip(counts);
        if let Ok(lists) = Lists::new(names, patterns) {
            let made = estimate(&lists, stepwise(3), |_| {});
            prop_assert!(made.estimate.is_none_or(f64::is_finite));
            let not_arrived = made.warnings.contains(&Warning::NotArrived);
            prop_assert!(!not_arrived, "a fit that exists is reached");
            prop_assert_eq!(made.estimate.is_some(), made.checks.exists && made.checks.identifiable);
        }
    }
}

fn written(made: &Estimate) -> String {
    serde_json::to_string(made).unwrap()
}

/// All tables that can be drawn, with their chances, against what was drawn.
#[test]
fn tables_are_drawn_as_often_as_they_should_be() {
    let lists = table("a,b,count\n1,0,3\n0,1,2\n1,1,3\n");
    let people = 8_u32;
    let of = |number: u32| (1..=number).map(f64::from).product::<f64>();
    let mut expected: BTreeMap<String, f64> = BTreeMap::new();
    for first in 0..=people {
        for second in 0..=people - first {
            let both = people - first - second;
            let ways = of(people) / (of(first) * of(second) * of(both));
            let chance = ways
                * (3.0_f64 / 8.0).powi(first as i32)
                * (2.0_f64 / 8.0).powi(second as i32)
                * (3.0_f64 / 8.0).powi(both as i32);
            let estimate = of_two(&[0, first.into(), second.into(), both.into()]);
            *expected.entry(format!("{estimate:.9?}")).or_default() += chance;
        }
    }
    let drawn = 40_000;
    let redrawn = redraw_two(&lists, drawn, 11);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    found.insert(format!("{:.9?}", None::<f64>), redrawn.failed);
    for one in &redrawn.estimates {
        *found.entry(format!("{:.9?}", Some(*one))).or_default() += 1;
    }
    assert!(found.keys().all(|estimate| expected.contains_key(estimate)), "{found:?}");
    for (estimate, chance) in expected {
        let share = found.get(&estimate).copied().unwrap_or(0) as f64 / drawn as f64;
        let margin = 5.0 * (chance * (1.0 - chance) / drawn as f64).sqrt() + 1e-4;
        assert!((share - chance).abs() < margin, "{estimate}: {share} and not {chance}");
    }
}

/// Ten lists, few people, and hardly an overlap: every check must be made exactly, and there are many.
#[test]
fn the_largest_table_is_answered_soon() {
    let names = || (1..=10).map(|list| list.to_string()).collect::<Vec<_>>();
    let pairs_only = super::model::pairs(10).into_iter().map(|pair| (pair, 1));
    let one_pattern = std::iter::once((1023_u16, 40));
    let nested = (1..=10_u32).map(|lists| ((1_u16 << lists) - 1, u64::from(lists)));
    let all: [Vec<(u16, u64)>; 3] = [pairs_only.collect(), one_pattern.collect(), nested.collect()];
    for patterns in all {
        let made = estimate(&Lists::new(names(), patterns).unwrap(), stepwise(2), |_| {});
        assert!(made.estimate.is_none_or(f64::is_finite));
    }
}

#[test]
fn a_million_times_the_people_is_a_million_times_the_estimate() {
    let text = KOREA.lines().map(|line| match line.rsplit_once(',') {
        Some((marks, count)) if count.parse::<u64>().is_ok() => format!("{marks},{count}000000\n"),
        _ => format!("{line}\n"),
    });
    let (small, large) = (table(KOREA), table(&text.collect::<String>()));
    let main = Options { method: Method::Stepwise { threshold: 0.0 }, ..stepwise(10) };
    let of = |lists: &Lists| estimate(lists, main, |_| {}).estimate.unwrap();
    near(of(&large), of(&small) * 1e6);
}

#[test]
fn without_any_overlap_there_is_no_number() {
    for lists in 2..=6_usize {
        let names = (0..lists).map(|list| list.to_string()).collect();
        let apart = Lists::new(names, (0..lists).map(|list| (1 << list, 30 + list as u64))).unwrap();
        let made = estimate(&apart, stepwise(20), |_| {});
        assert!(made.estimate.is_none() && made.interval.is_empty());
        let codes: Vec<&str> = made.warnings.iter().map(|warning| warning.text_key()).collect();
        assert!(codes.contains(&"insight-estimate-warning-no-overlap"), "{codes:?}");
        assert!(
            codes.contains(&"insight-estimate-warning-no-maximum")
                || codes.contains(&"insight-estimate-warning-not-identifiable"),
            "{codes:?}"
        );
    }
}

#[test]
fn when_no_replicate_has_an_answer_there_is_no_interval() {
    let lists = table("a,b,count\n1,0,1\n0,1,1\n1,1,1\n");
    let urn = Urn::observed(&lists);
    let none = bootstrap((&lists, &urn), 4.0, (20, 1), || (), |_, ()| None, || {});
    assert_eq!((none.failed, none.interval(0.95).is_none()), (20, true));
    // Of so few people a replicate often has nobody on both lists: with three of them, all may fail.
    for seed in 0..200 {
        let made = estimate(&lists, Options { seed, ..stepwise(3) }, |_| {});
        assert_eq!(made.estimate, Some(4.0), "seed {seed}");
    }
}

/// Eight thousand million people, chosen step by step as anybody would: every overlap is then predicted badly.
#[test]
fn a_million_times_the_people_of_a_large_table_are_chosen_for_and_fitted() {
    let lists = table(NED_5);
    let many = Lists::new(
        lists.names().to_vec(),
        lists.filled().map(|(pattern, count)| (u16::try_from(pattern).unwrap(), count * 1_000_000)),
    );
    let made = estimate(&many.unwrap(), stepwise(10), |_| {});
    assert_eq!(made.model.len(), 10);
    let full = 45_135.438_252_736_5e6;
    assert!((made.estimate.unwrap() / full - 1.0).abs() < 1e-6, "{:?}", made.estimate);
    assert_eq!(made.bootstrap.unwrap().failed, 0);
}

#[test]
fn of_seven_lists_somebody_is_told_that_no_other_model_was_looked_at() {
    let of = |lists: usize| {
        let names = (0..lists).map(|list| list.to_string()).collect();
        let patterns = (1..1_u16 << lists).map(|pattern| (pattern, 1 + 90 / 3_u64.pow(pattern.count_ones())));
        estimate(&Lists::new(names, patterns).unwrap(), stepwise(0), |_| {})
    };
    let (six, seven) = (of(6), of(7));
    assert!(six.estimate.is_some() && seven.estimate.is_some());
    assert!(!six.warnings.contains(&Warning::OthersNotLookedAt) && !six.models.is_empty());
    assert!(seven.warnings.contains(&Warning::OthersNotLookedAt) && seven.spread.is_empty());
}

/// The five best models of this table, within four points, say everything from 48,013 to 184,718.
#[test]
fn the_best_models_are_told_with_what_they_say() {
    let made = estimate(&table(NED_5), stepwise(0), |_| {});
    let by = |criterion: &str| made.models.iter().filter(|one| one.by == criterion).collect::<Vec<_>>();
    let (bic, aic) = (by("bic"), by("aic"));
    assert_eq!((bic.len(), aic.len()), (10, 10));
    let five: Vec<f64> = bic.iter().take(5).map(|one| one.estimate).collect();
    let (low, high) =
        five.iter().fold((f64::MAX, 0.0_f64), |(low, high), one| (low.min(*one), high.max(*one)));
    assert!((low - 48_013.0).abs() < 1.0 && (high - 184_718.0).abs() < 1.0, "{five:?}");
    assert!(bic[4].bic - bic[0].bic < 3.9 && bic.is_sorted_by(|one, other| one.bic <= other.bic));
    assert!(aic.is_sorted_by(|one, other| one.aic <= other.aic));
    assert!((aic.iter().map(|one| one.weight).sum::<f64>() - 1.0).abs() < 1e-9);
    let mean: f64 = aic.iter().map(|one| one.weight * one.estimate).sum();
    assert!((made.averages["aic"] / mean - 1.0).abs() < 1e-9);
    assert!((made.averages["bic"] / made.spread[2].mean - 1.0).abs() < 1e-9);
}

/// What is asked for decides how the other lists are looked at, and each line says how it was chosen.
#[test]
fn other_lists_are_looked_at_by_the_method_that_was_asked_for() {
    let best = Options { method: Method::Best { order: 2 }, replicates: 0, ..Options::default() };
    let lists = table(KOREA);
    let made = estimate(&lists, best, |_| {});
    for one in &made.sensitivity {
        assert_eq!(one.method, if one.change == "threshold" { "stepwise" } else { "best-2" });
        if one.change == "without" {
            let list = lists.names().iter().position(|name| *name == one.what).unwrap();
            assert_eq!(one.estimate, estimate(&lists.without(list).unwrap(), best, |_| {}).estimate);
        }
    }
    assert!(made.sensitivity.iter().any(|one| one.change == "without" && one.estimate.is_some()));
}

/// Drawn from the model, a replicate has people where nobody was observed, and as many in all as the model says.
#[test]
fn a_draw_from_the_model_finds_patterns_that_nobody_had() {
    let options = Options { draw: Draw::Model, ..stepwise(400) };
    let lists = table(WESTERN);
    let made = estimate(&lists, options, |_| {});
    let (drawn, [low, high]) = (made.bootstrap.clone().unwrap(), made.interval["95"]);
    assert_eq!(drawn.draw, "model");
    assert!(low < made.estimate.unwrap() && made.estimate.unwrap() < high, "{low} {high}");
    assert_eq!(written(&made), written(&estimate(&lists, options, |_| {})), "the seed decides");
    let other = estimate(&lists, stepwise(400), |_| {});
    assert_ne!(made.interval, other.interval);
}

/// With a thousand replicates the lower end of this table is the lowest of them all; more are drawn, and the first are the
/// same.
#[test]
fn more_tables_are_drawn_where_an_end_rests_on_too_few() {
    let lists = table(KOREA);
    let of = |raise: bool| estimate(&lists, Options { raise, ..stepwise(200) }, |_| {}).bootstrap.unwrap();
    let (few, more) = (of(false), of(true));
    assert!(few.beyond["95"].iter().any(|side| *side < 20), "{few:?}");
    assert_eq!((few.replicates, more.replicates), (200, 100_000));
    let best = Options { method: Method::Best { order: 2 }, raise: true, ..stepwise(200) };
    assert_eq!(estimate(&lists, best, |_| {}).bootstrap.unwrap().replicates, 200);
    assert_eq!(of(false).bias, few.bias);
}

/// The rule of thumb lies above the estimate where lists avoid each other, and is then told as a warning.
#[test]
fn a_rule_of_thumb_above_the_estimate_is_a_warning_and_no_certainty() {
    let of = |text: &str| estimate(&table(text), stepwise(0), |_| {});
    let orleans = of(NEW_ORLEANS);
    let people = orleans.lower_bound.unwrap();
    assert!(people > orleans.estimate.unwrap());
    assert!(orleans.warnings.contains(&Warning::AboveEstimate { people }));
    for text in [WESTERN, NED_5, KOREA] {
        let made = of(text);
        assert!(made.lower_bound.unwrap() < made.estimate.unwrap());
        assert!(!made.warnings.iter().any(|warning| matches!(warning, Warning::AboveEstimate { .. })));
    }
}

/// Whoever has the same counts finds the same hash, whatever the file looks like; one person more gives another.
#[test]
fn an_estimate_says_what_it_takes_to_make_it_again() {
    let of = |text: &str| estimate(&table(text), stepwise(0), |_| {}).made;
    let plain = of("a,b,count\n1,0,40\n0,1,30\n1,1,10\n");
    assert_eq!(plain.table, of("x;y;count\r\n1;1;10\r\n0;1;30\r\n1;0;40\r\n").table);
    assert_ne!(plain.table, of("a,b,count\n1,0,40\n0,1,30\n1,1,11\n").table);
    assert_eq!((plain.table.len(), plain.anchor, plain.replicates), (64, false, 0));
}

/// A list may be called anything: no name is taken for an effect of others, nor for the intercept.
#[test]
fn effects_of_lists_with_strange_names_are_told_apart() {
    let text = "a,b,a:b,(Intercept),count\n1,0,0,0,40\n0,1,0,0,50\n0,0,1,0,60\n0,0,0,1,30\n1,1,0,0,9\n0,1,1,0,5\n\
                1,0,1,0,6\n0,0,1,1,7\n1,0,0,1,3\n0,1,0,1,4\n";
    let made = estimate(
        &table(text),
        Options { method: Method::Stepwise { threshold: 0.0 }, ..stepwise(0) },
        |_| {},
    );
    let names: Vec<&str> = made.coefficients.keys().map(String::as_str).collect();
    assert_eq!(names, ["(Intercept)", "`(Intercept)`", "`a:b`", "a", "b"]);
    assert!(
        made.two_lists.iter().any(|pair| pair.lists == "a:b")
            && made.two_lists.iter().any(|pair| pair.lists == "a:`a:b`")
    );
}
