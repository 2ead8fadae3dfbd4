//! Alarms: nothing that rang before, waits, or could not be delivered holds one back.

use super::town::Town;
use bell::model::{Choice, Ear, Watch};
use bell::{out_of_reach, quiet, ring_leads, ring_on_call_about, ring_worker, take_back};
use std::collections::BTreeSet;
use store::{Day, Id};

fn about(number: u8) -> Id {
    Id::from_bytes([number; 16])
}

/// Noor, with a mail address and a browser that can be rung, on call each day.
fn noor_on_call(town: &Town) -> Id {
    let ear = Ear { endpoint: "https://localhost/push/noor".to_owned(), since: Day::from_number(0) };
    town.wants("noor", Choice::Never, |wishes| wishes.ears.push(ear));
    let noor = town.id("noor");
    let mut watch = Watch { times: Vec::new(), ..Watch::default() };
    watch.on_call.iter_mut().for_each(|day| day.push(noor));
    town.watch(&watch);
    noor
}

/// How many pushes the service took.
fn pushed(town: &Town) -> usize {
    town.neighbours.pushes().iter().filter(|push| push["status"] == 201).count()
}

fn mails_to(town: &Town) -> Vec<String> {
    let mails = town.neighbours.mails();
    mails.iter().map(|mail| mail.spoken["to"][0].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_ring_that_could_not_be_delivered_holds_no_later_one_back() {
    let town = Town::new();
    let noor = noor_on_call(&town);
    town.neighbours.refuse("later");
    town.keep(|work| ring_worker(work, &town.house, noor, about(1), work.now));
    assert_eq!(town.round(), 2, "a mail and a push, both put off");
    town.neighbours.welcome();
    town.keep(|work| ring_worker(work, &town.house, noor, about(2), work.now));
    assert_eq!(town.round(), 2, "at once, not when the first is tried again");
    assert_eq!((town.neighbours.mails().len(), pushed(&town)), (1, 1));
    // What was put off went out with it.
    town.minutes_later(60);
    assert_eq!(town.round(), 0);

    // The same for somebody in danger, who may ring less often.
    town.neighbours.refuse("later");
    town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(3)));
    town.round();
    town.neighbours.welcome();
    town.minutes_later(2);
    town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(4)));
    town.round();
    assert_eq!((town.neighbours.mails().len(), pushed(&town)), (2, 2));
}

#[test]
fn seeing_to_one_thing_takes_back_nothing_of_another_that_waits_with_it() {
    let town = Town::new();
    noor_on_call(&town);
    for number in 1..=3 {
        town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(number)));
        town.round();
    }
    assert_eq!(town.neighbours.mails().len(), 1);
    town.keep(|work| quiet(work, &town.house, about(2)));
    town.minutes_later(2);
    town.round();
    assert_eq!((town.neighbours.mails().len(), pushed(&town)), (2, 2), "the third still waits");
    town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(5)));
    town.round();
    town.keep(|work| quiet(work, &town.house, about(5)));
    town.minutes_later(2);
    assert_eq!(town.round(), 0, "what waited alone is taken back");
}

#[test]
fn whoever_has_a_browser_and_no_mail_is_not_rung_for_each_of_twenty() {
    let town = Town::new();
    noor_on_call(&town);
    town.wants("noor", Choice::Never, |wishes| {
        wishes.mail.clear();
        let ear = Ear { endpoint: "https://localhost/push/noor".to_owned(), since: Day::from_number(0) };
        wishes.ears.push(ear);
    });
    for number in 1..=20 {
        town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(number)));
        town.round();
    }
    town.minutes_later(2);
    town.round();
    assert_eq!(pushed(&town), 2);
}

#[test]
fn an_alarm_is_not_held_back_by_what_rang_a_moment_ago() {
    let town = Town::new();
    let noor = noor_on_call(&town);
    town.keep(|work| ring_on_call_about(work, &town.house, town.organisation, about(1)));
    town.round();
    town.keep(|work| ring_worker(work, &town.house, noor, about(2), work.now));
    town.round();
    assert_eq!(town.neighbours.mails().len(), 2);
}

#[test]
fn colleagues_who_are_missed_ring_the_lead_also_when_somebody_is_on_call() {
    let town = Town::new();
    noor_on_call(&town);
    town.wants("mirre", Choice::Digest, |_| ());
    town.wants("sam", Choice::Soon, |_| ());
    town.keep(|work| ring_leads(work, &town.house, town.organisation, about(1), work.now.plus_seconds(60)));
    assert_eq!(town.round(), 0, "not before its moment");
    town.minutes_later(1);
    town.round();
    let mut to = mails_to(&town);
    to.sort();
    assert_eq!(to, ["mirre@example.org", "noor@example.org"]);
    town.keep(|work| ring_leads(work, &town.house, town.organisation, about(2), work.now.plus_seconds(60)));
    town.keep(|work| take_back(work, &town.house, about(2)));
    town.minutes_later(2);
    assert_eq!(town.round(), 0, "taken back");
}

#[test]
fn it_is_known_whom_no_ring_reaches() {
    let town = Town::new();
    noor_on_call(&town);
    town.wants("sam", Choice::Soon, |_| ());
    let all = ["noor", "sam", "mirre"].map(|name| town.id(name));
    let out = || town.wait(out_of_reach(&town.house, &all)).unwrap();
    assert_eq!(out(), [town.id("mirre")], "she gave no address and no browser");
    town.neighbours.refuse("never");
    let sam = town.id("sam");
    town.keep(|work| ring_worker(work, &town.house, sam, about(1), work.now));
    town.round();
    assert_eq!(out(), [sam, town.id("mirre")], "the last mail did not arrive");
}

#[test]
fn whoever_waits_longest_goes_first_also_while_more_alarms_come() {
    const EARS: usize = 5;
    let town = Town::new();
    let names = ["noor", "sam", "mirre"];
    for name in names {
        let ear = |number| Ear {
            endpoint: format!("https://localhost/push/{name}{number}"),
            since: Day::from_number(0),
        };
        town.wants(name, Choice::Never, |wishes| wishes.ears = (0..EARS).map(ear).collect());
    }
    // Eighteen go out for all of them, eight at a time; and in each turn all three are alarmed again.
    for turn in 0..3 {
        for (number, name) in (1..).zip(names) {
            let worker = town.id(name);
            town.keep(|work| ring_worker(work, &town.house, worker, about(turn * 3 + number), work.now));
        }
        town.round();
        town.house.clock.forward(2);
    }
    let pushes = town.neighbours.pushes();
    let rung: BTreeSet<&str> = pushes.iter().map(|push| push["path"].as_str().unwrap()).collect();
    let mailed: BTreeSet<String> = mails_to(&town).into_iter().collect();
    assert_eq!((rung.len(), mailed.len()), (names.len() * EARS, names.len()), "{rung:?} {mailed:?}");
}
