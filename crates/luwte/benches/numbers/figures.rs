//! The figures of a year: hiding what is small in all tables, the proof of it, and counting sealed facts.

use crate::attacker::narrow;
use crate::report::{Reach, Report};
use insight::model::{Counted, count};
use insight::{Axis, Month, Period, Suppressed, Table, Threshold, Variable, suppress_together};
use people::Fact;
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::time::Instant;
use store::sealed::{open_letter, seal_letter};
use store::{Holder, Id};
use vault::SecretKey;

/// Regions that get money for this work.
const REGIONS: usize = 18;
/// What is counted: so many events of the first kind, half as many of the second, a third of the third.
const MEASURES: [&str; 5] = ["contacts", "clients", "visits", "referrals", "needs"];
const EVENTS: u32 = 3_000;
/// By what each is split beside the region: eight tables for each measure, forty in all.
const SPLITS: [(Variable, usize); 8] = [
    (Variable::Channel, 7),
    (Variable::Gender, 5),
    (Variable::AgeBand, 5),
    (Variable::Branch, 6),
    (Variable::Language, 8),
    (Variable::ContactKind, 3),
    (Variable::Weekday, 7),
    (Variable::DayPart, 4),
];
/// Facts of a busy decade.
const FACTS: usize = 100_000;

pub fn measure(report: &mut Report) {
    suppression(report);
    counting(report);
}

fn suppression(report: &mut Report) {
    let tables = year();
    let threshold = Threshold::default();
    let began = Instant::now();
    let shown = suppress_together(&tables, threshold, &[]);
    let hidden_after = began.elapsed().as_secs_f64();
    let (mut bad, mut small) = (0, 0);
    for (tables, shown) in tables.chunks(SPLITS.len()).zip(shown.chunks(SPLITS.len())) {
        let found = narrow(&tables.iter().collect::<Vec<_>>(), &shown.iter().collect::<Vec<_>>(), threshold);
        bad += found.0;
        small += found.1;
    }
    report.add("suppression_s", began.elapsed().as_secs_f64(), "s", Reach::AtMost(5.0));
    report.add("suppression_alone_s", hidden_after, "s", Reach::AtMost(5.0));
    report.add("suppression_too_narrow", bad as f64, "numbers", Reach::AtMost(0.0));
    let hidden: usize = shown.iter().map(Suppressed::hidden).sum();
    report.add("suppression_small", small as f64, "numbers", Reach::AtLeast(1.0));
    report.add("suppression_hidden", hidden as f64, "numbers", Reach::AtLeast(small as f64));
}

/// A year's tables with many small numbers: few regions have most of the work.
fn year() -> Vec<Table> {
    let mut rng = ChaCha20Rng::seed_from_u64(6);
    let mut share = || f64::from(rng.next_u32()) / (f64::from(u32::MAX) + 1.0);
    let side = |variable, categories: usize| {
        Axis::new(variable, (0..categories).map(|number| format!("category-{number}"))).expect("a side")
    };
    let whole = Period::year(2026).expect("a year");
    let mut all = Vec::new();
    for (measure, part) in MEASURES.into_iter().zip(1..) {
        let mut tables: Vec<Table> = SPLITS
            .into_iter()
            .map(|(variable, categories)| {
                let regions = side(Variable::Region, REGIONS);
                Table::new(measure, measure, whole, regions, side(variable, categories)).expect("a table")
            })
            .collect();
        for _ in 0..EVENTS / part {
            let region = (share() * share() * REGIONS as f64) as usize;
            let month = Month::new(2026, 1 + (share() * 12.0) as u32).expect("a month");
            for (table, (_, categories)) in tables.iter_mut().zip(SPLITS) {
                let category = (share().powi(2) * categories as f64) as usize;
                table.add(month, region, category, 1).expect("a place");
            }
        }
        all.extend(tables);
    }
    all
}

/// Facts as the rooms leave them, sealed to the statistics circle; opened and counted.
fn counting(report: &mut Report) {
    let mut rng = ChaCha20Rng::seed_from_u64(7);
    let (secret, holder) = (SecretKey::generate(&mut rng), Holder::Circle(id()));
    let public = secret.public();
    let sealed: Vec<Vec<u8>> = (0..FACTS)
        .map(|number| seal_letter(&public, &holder, &fact(number), &mut rng).expect("a fact"))
        .collect();
    let began = Instant::now();
    let facts: Vec<Fact> =
        sealed.iter().map(|letter| open_letter(&secret, &holder, letter).expect("our own")).collect();
    let opened = began.elapsed().as_secs_f64();
    let began = Instant::now();
    let counted: Counted = count(2026, &facts).expect("a year");
    let took = began.elapsed().as_secs_f64();
    assert!(!counted.is_empty());
    report.add("opening_ms", opened * 1000.0, "ms", Reach::AtMost(f64::INFINITY));
    report.add("counting_ms", took * 1000.0, "ms", Reach::AtMost(300.0));
    report.add("counting_to_opening", (opened + took) / opened, "times", Reach::AtMost(2.0));
}

fn id() -> Id {
    "6".repeat(32).parse().expect("an id")
}

fn fact(number: usize) -> Fact {
    let kinds: [(&str, &str, &[&str]); 5] = [
        ("attempt-sent", "channel", &["chat-site", "forum", "dating-app", "street"]),
        ("attempt-answered", "channel", &["chat-site", "forum"]),
        ("case-begun", "origin", &["outreach", "front-door", "referral"]),
        ("visit-made", "", &[]),
        ("referral-made", "partner-kind", &["ggd", "iom", "legal-help"]),
    ];
    let (what, name, codes) = kinds[number % kinds.len()];
    let code = codes.get(number / kinds.len() % codes.len().max(1));
    let by: BTreeMap<String, String> =
        code.map(|code| (name.to_owned(), (*code).to_owned())).into_iter().collect();
    let minutes = (what == "visit-made").then_some(45);
    let month = i8::try_from(number / 7 % 12 + 1).expect("a month");
    Fact { year: 2026, month, what: what.to_owned(), count: 1, by, minutes }
}
