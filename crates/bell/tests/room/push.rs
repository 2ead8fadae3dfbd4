//! Web push, to a service that checks who rings with a library of its own.

use super::town::Town;
use bell::model::{Choice, Watch};
use bell::{Voice, Window, hush, hush_one, ring_on_call_about, ring_visitor, waits};
use kit::live::Party;
use store::{Day, Holder, Id};

const DRAWN_MOST: i64 = 4;

fn about(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

fn endpoint(name: &str) -> String {
    format!("https://localhost/push/{name}")
}

fn rings(town: &Town, record: u8, minutes: std::ops::Range<i64>) {
    let now = town.house.now();
    let window =
        Window { from: now.plus_seconds(minutes.start * 60), until: now.plus_seconds(minutes.end * 60) };
    let organisation = town.organisation;
    town.keep(|work| {
        ring_visitor(work, &town.house, organisation, (about(1), about(record)), &endpoint("kim"), window)
            .unwrap();
    });
}

#[test]
fn a_push_is_signed_and_empty_and_says_how_long_it_is_worth_showing() {
    let town = Town::new();
    rings(&town, 2, 3..60);
    town.minutes_later(2);
    assert_eq!(town.round(), 0, "not before its moment");
    town.minutes_later(1);
    assert_eq!((town.round(), town.round()), (1, 0));
    let pushes = town.neighbours.pushes();
    let push = &pushes[0];
    assert_eq!((&push["status"], &push["body"]), (&201.into(), &0.into()), "{push}");
    assert_eq!(push["key"], Voice::of(&town.house).unwrap().public());
    let headers = push["headers"].as_object().unwrap();
    let names: Vec<&str> = headers.keys().map(String::as_str).collect();
    assert_eq!(names, ["authorization", "content-length", "host", "topic", "ttl", "urgency"]);
    assert_eq!((&headers["ttl"], &headers["urgency"]), (&(57 * 60).to_string().into(), &"normal".into()));
    let claims = push["claims"].as_object().unwrap();
    assert_eq!(claims.keys().collect::<Vec<_>>(), ["aud", "exp"], "nobody is named");
    let lasts = claims["exp"].as_i64().unwrap() - town.house.now().seconds();
    assert!(0 < lasts && lasts <= 24 * 60 * 60, "RFC 8292 allows a day");
}

#[test]
fn whoever_looks_or_wants_no_bell_or_was_rung_too_late_is_not_rung() {
    let town = Town::new();
    // Taken back: one thing, or all of it.
    for record in [2, 3] {
        rings(&town, record, 1..60);
    }
    town.keep(|work| hush_one(work, &town.house, about(1), about(2)));
    town.minutes_later(1);
    town.round();
    assert_eq!(town.neighbours.pushes().len(), 1);
    rings(&town, 4, 1..60);
    town.keep(|work| hush(work, &town.house, about(1)));
    town.minutes_later(1);
    town.round();
    // The page stands open.
    rings(&town, 5, 0..60);
    let seat = town.house.live.enter(about(1), Party::Visitor, [1; 32], Holder::Code([1; 32]), None).unwrap();
    town.round();
    drop(seat);
    town.round();
    // The server stood still until the window was over.
    rings(&town, 6, 0..60);
    town.minutes_later(60);
    town.round();
    assert_eq!(town.neighbours.pushes().len(), 1);
}

#[test]
fn a_service_that_is_down_is_tried_again_within_the_window_only() {
    let town = Town::new();
    town.neighbours.refuse("later");
    rings(&town, 2, 0..10);
    let mut tries = 0;
    for _ in 0..120 {
        tries += town.round();
        town.minutes_later(1);
    }
    assert_eq!(tries, 3, "now, after one minute, after six; the next would be too late");
}

#[test]
fn a_worker_who_chose_so_is_rung_a_few_minutes_later_and_on_call_at_once() {
    let town = Town::new();
    let today = Day::from_number(0);
    town.wants("noor", Choice::Soon, |wishes| {
        wishes.mail.clear();
        wishes.hear(endpoint("noor"), today);
    });
    town.wants("sam", Choice::Digest, |wishes| wishes.hear(endpoint("sam"), today));
    let desk = town.desk();
    town.keep(|work| waits(work, &town.house, about(1), &[desk], work.now));
    assert_eq!(town.round(), 0, "its moment is drawn");
    town.minutes_later(DRAWN_MOST);
    town.round();
    let paths = |town: &Town| {
        let pushes = town.neighbours.pushes();
        pushes.iter().map(|push| push["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paths(&town), ["/push/noor"]);
    let mut watch = Watch { times: Vec::new(), ..Watch::default() };
    watch.on_call[6] = vec![town.id("sam")];
    town.watch(&watch);
    town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(2)));
    town.round();
    assert_eq!(paths(&town)[1..], ["/push/sam"]);
    assert_eq!(town.neighbours.pushes()[1]["headers"]["urgency"], "high");
    assert_eq!(town.neighbours.mails().len(), 1);
}

#[test]
fn a_browser_that_was_turned_off_is_forgotten() {
    let town = Town::new();
    town.wants("noor", Choice::Never, |wishes| wishes.hear(endpoint("noor"), Day::from_number(0)));
    let mut watch = Watch { times: Vec::new(), ..Watch::default() };
    watch.on_call[6] = vec![town.id("noor")];
    town.watch(&watch);
    town.neighbours.refuse("never");
    town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(2)));
    town.round();
    let left = town.wait(bell::book::keep::wishes(&town.house, town.id("noor"))).unwrap();
    assert!(left.ears.is_empty() && left.mail == "noor@example.org");
}
