//! The figures of a year: hiding what is small in all tables, the proof of it, and counting sealed facts.

use crate::attacker::narrow;
use crate::caseload::{found, open_house};
use crate::report::{Reach, Report};
use insight::model::{Counted, count};
use insight::{Axis, Month, Period, Suppressed, Table, Threshold, Variable, suppress_together};
use people::{Acting, CircleKind, Clock, Fact};
use rand_chacha::ChaCha20Rng;
use rand_core::{Rng, SeedableRng};
use std::collections::BTreeMap;
use std::time::Instant;
use store::sealed::{open_letter, seal_letter};
use store::{Holder, Id, Moment};
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
/// Facts of the month that runs, and how many are left at a time.
const RUNNING: usize = 800;
const LEFT_AT_ONCE: usize = 1_000;
/// 15 January 2027: the months of [`fact`] are over.
const AFTERWARDS: Moment = Moment::from_seconds(1_800_014_400);

pub fn measure(report: &mut Report) {
    suppression(report);
    counting(report);
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(opening(report));
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

/// The facts of a busy decade in a house: opened for the first time, and again with those of the month that runs.
async fn opening(report: &mut Report) {
    let folder = tempfile::tempdir().expect("a folder");
    let house = open_house(&folder.path().join("home"), Clock::standing_at(AFTERWARDS));
    let lead = found(&house).await;
    leave(&lead, (0..FACTS).map(fact)).await;
    let first = opened_in(&lead, FACTS).await;
    leave(&lead, (0..RUNNING).map(|number| Fact { year: 2027, month: 1, ..fact(number) })).await;
    let again = opened_in(&lead, FACTS + RUNNING).await;
    report.add("facts_open_first_ms", first, "ms", Reach::AtMost(f64::INFINITY));
    report.add("facts_open_ms", again, "ms", Reach::AtMost(1_000.0));
}

async fn leave(lead: &Acting, facts: impl Iterator<Item = Fact>) {
    let circle = lead.circle_to_leave(CircleKind::Statistics).await.expect("the circle");
    let facts: Vec<Fact> = facts.collect();
    for some in facts.chunks(LEFT_AT_ONCE) {
        let mut work = lead.work();
        for fact in some {
            work.letter(Holder::Circle(circle.id), circle.public_key, fact, None).expect("a letter");
        }
        lead.keep(work).await.expect("kept");
    }
}

/// How many milliseconds it takes to open all facts, which are as many as were left.
async fn opened_in(lead: &Acting, left: usize) -> f64 {
    let began = Instant::now();
    let facts = insight::book::facts(lead).await.expect("facts");
    let took = began.elapsed().as_secs_f64() * 1_000.0;
    assert_eq!(facts.iter().map(|fact| fact.count as usize).sum::<usize>(), left);
    took
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
