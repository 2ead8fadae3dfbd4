//! Facts as the rooms leave them: those that belong together are left together. What they have in common is written down
//! from that, and not from what the protection knows.

use insight::model::TIES;
use insight::{Term, Tie, Variable};
use people::Fact;
use proptest::prelude::*;

/// The year of all of them.
pub const YEAR: u32 = 2026;
const CHANNELS: [&str; 3] = ["street", "chat-site", "forum"];
const DAY_PARTS: [&str; 2] = ["morning", "evening"];
const WEEKDAYS: [&str; 2] = ["tuesday", "saturday"];
const LANGUAGES: [&str; 2] = ["nl", "es"];
const WAITS: [&str; 2] = ["hour", "day"];

fn fact(month: i8, what: &str, by: &[(&str, &str)], count: u64) -> Fact {
    let by = by.iter().map(|(name, code)| ((*name).to_owned(), (*code).to_owned())).collect();
    Fact { year: 2026, month, what: what.to_owned(), count: u32::try_from(count).unwrap(), by, minutes: None }
}

/// Somebody writes to the front door and is answered; some come back, some begin a trajectory.
pub fn front_door(month: i8, at: usize, times: u64) -> Vec<Fact> {
    let (language, wait) = (LANGUAGES[at % 2], WAITS[at / 2 % 2]);
    vec![
        fact(month, "first-answer", &[("language", language), ("wait", wait)], times),
        fact(month, "conversation-begun", &[("channel", "front-door")], times),
        fact(month, "returned", &[("language", language)], times / 3),
        fact(month, "case-begun", &[("origin", "front-door")], times / 8),
        fact(month, "contact-helped", &[("channel", "front-door")], times / 8),
    ]
}

/// Somebody is written to and answers; some begin a trajectory. Some who are written to say no.
pub fn outreach(month: i8, at: usize, times: u64) -> Vec<Fact> {
    let (channel, day_part) = (CHANNELS[at % 3], DAY_PARTS[at / 3 % 2]);
    let weekday = WEEKDAYS[at % 2];
    vec![
        fact(month, "attempt-sent", &[("channel", channel)], times * 2),
        fact(month, "attempt-answered", &[("channel", channel)], times),
        fact(month, "attempt-refused", &[("channel", channel)], times / 5),
        fact(
            month,
            "reply-heard",
            &[("channel", channel), ("daypart", day_part), ("weekday", weekday)],
            times,
        ),
        fact(month, "conversation-begun", &[("channel", "outreach")], times),
        fact(month, "contact-talking", &[("channel", channel)], times),
        fact(month, "case-begun", &[("origin", "outreach")], times / 2),
        fact(month, "contact-helped", &[("channel", channel)], times / 2),
    ]
}

/// Another organisation asks to take a file over: a yes, or a no.
fn transfer(month: i8, at: usize, times: u64) -> Vec<Fact> {
    let moved = if at.is_multiple_of(2) { "accepted" } else { "declined" };
    let mut facts = vec![fact(month, "case-moved", &[("direction", "in"), ("moved", moved)], times)];
    if at.is_multiple_of(2) {
        facts.push(fact(month, "case-begun", &[("origin", "transfer")], times));
    }
    facts
}

/// What the facts of [`front_door`], [`outreach`] and [`transfer`] have in common, written down from how the rooms leave them
/// and not from what the protection knows: a tie that is missing there is found here.
static LEFT: [Tie; 10] = [
    Tie::exactly(&[Term::all("reply-heard")], Term::all("contact-talking")),
    Tie::exactly(&[Term::all("first-answer"), Term::all("contact-talking")], Term::all("conversation-begun")),
    Tie::exactly(
        &[Term::only("contact-helped", &[FROM_THE_DOOR])],
        Term::only("case-begun", &[FROM_THE_DOOR]),
    ),
    Tie::exactly(
        &[Term::only(
            "case-moved",
            &[(Variable::AttemptOutcome, "accepted"), (Variable::ReferralSource, "in")],
        )],
        Term::only("case-begun", &[(Variable::Channel, "transfer")]),
    ),
    Tie::at_most(&[Term::all("attempt-answered"), Term::all("attempt-refused")], Term::all("attempt-sent")),
    Tie::at_most(&[Term::all("contact-talking")], Term::all("attempt-answered")),
    Tie::at_most(&[Term::all("returned")], Term::all("first-answer")),
    Tie::at_most(&[Term::only("case-begun", &[FROM_THE_DOOR])], Term::all("first-answer")),
    Tie::at_most(
        &[Term::only("case-begun", &[(Variable::Channel, "outreach")])],
        Term::all("contact-talking"),
    ),
    Tie::at_most(&[Term::all("contact-helped")], Term::all("case-begun")),
];
const FROM_THE_DOOR: (Variable, &str) = (Variable::Channel, "front-door");

/// All that is known of counts beside each other: by how facts are left, and by what the program says of itself.
pub fn ties() -> impl Iterator<Item = &'static Tie> {
    LEFT.iter().chain(&TIES)
}

pub fn some_facts() -> impl Strategy<Value = Vec<Fact>> {
    let times = || prop_oneof![3 => 1_u64..5, 2 => 5_u64..12, 2 => 12_u64..80];
    let month = || prop_oneof![Just(2_i8), Just(5), Just(11)];
    let of = |make: fn(i8, usize, u64) -> Vec<Fact>, most: usize| {
        let one = (month(), 0..6_usize, times()).prop_map(move |(month, at, times)| make(month, at, times));
        prop::collection::vec(one, 0..most).prop_map(|all| all.concat())
    };
    (of(front_door, 5), of(outreach, 6), of(transfer, 3)).prop_map(|(one, two, three)| {
        [one, two, three].concat().into_iter().filter(|fact| fact.count > 0).collect()
    })
}
