//! Whom something is for: at the desk whoever answers there, elsewhere whoever does what the circle is for.

use super::town::Town;
use bell::model::{Away, Choice, Watch};
use bell::{is_away, quiet, ring_at_once, ring_on_call_about, waits, waits_with};
use people::{CircleKind, Role};
use store::{Holder, Id};

const ABOUT: Id = Id::from_bytes([1; 16]);

/// Everybody wants to hear soon.
fn town() -> Town {
    let town = Town::new();
    for name in ["mirre", "noor", "sam", "jip"] {
        town.wants(name, Choice::Soon, |_| ());
    }
    town
}

/// A quarter of an hour later: who was mailed.
fn mailed(town: &Town) -> Vec<String> {
    let before = town.neighbours.mails().len();
    town.minutes_later(15);
    town.round();
    let mails = town.neighbours.mails();
    let to = mails[before..].iter().map(|mail| mail.spoken["to"][0].as_str().unwrap().to_owned());
    let mut to: Vec<String> = to.collect();
    to.sort();
    to
}

fn rung_by(town: &Town, whom: Holder) -> Vec<String> {
    town.keep(|work| waits(work, &town.house, ABOUT, &[whom], work.now));
    mailed(town)
}

#[test]
fn who_only_leads_is_rung_for_what_waits_for_the_leads_and_not_for_the_desk() {
    let town = town();
    assert_eq!(rung_by(&town, town.circle(CircleKind::Oversight)), ["mirre@example.org"]);
    assert_eq!(rung_by(&town, town.desk()), ["noor@example.org", "sam@example.org"]);
}

#[test]
fn a_worker_who_is_meant_is_rung_whatever_their_work_is() {
    let town = town();
    assert_eq!(rung_by(&town, Holder::Worker(town.id("jip"))), ["jip@example.org"]);
    assert_eq!(rung_by(&town, Holder::Worker(town.id("mirre"))), ["mirre@example.org"]);
    town.keep(|work| {
        work.unit.worker_active(town.id("jip"), false);
    });
    assert!(rung_by(&town, Holder::Worker(town.id("jip"))).is_empty(), "she left");
}

#[test]
fn who_answers_no_more_leaves_a_conversation_to_the_circle_behind() {
    let town = town();
    let Holder::Circle(desk) = town.desk() else { panic!("the desk is a circle") };
    town.keep(|work| {
        work.unit.worker_roles(town.id("noor"), Role::TeamLead.code().to_owned());
    });
    town.keep(|work| waits_with(work, &town.house, ABOUT, (&[town.id("noor")], desk), work.now).unwrap());
    assert_eq!(mailed(&town), ["sam@example.org"]);
}

#[test]
fn who_covers_without_the_key_leaves_a_conversation_to_the_circle_behind() {
    let town = town();
    let Holder::Circle(desk) = town.desk() else { panic!("the desk is a circle") };
    let (noor, jip, now) = (town.id("noor"), town.id("jip"), town.house.now());
    // Jip answers by now, and has no seat at this desk.
    town.keep(|work| {
        work.unit.worker_roles(jip, Role::OutreachWorker.code().to_owned()).remove_member(desk, jip);
    });
    let mut work = town.house.work();
    let away = Away { from: now, until: now.plus_days(2), cover: Some(jip) };
    town.wait(is_away(&mut work, &town.house, noor, away)).unwrap();
    town.wait(town.house.keep(work)).unwrap();
    town.keep(|work| ring_at_once(work, &town.house, ABOUT, (&[noor], desk)).unwrap());
    assert_eq!(mailed(&town), ["sam@example.org"]);
    town.keep(|work| waits_with(work, &town.house, ABOUT, (&[noor], desk), work.now).unwrap());
    assert_eq!(mailed(&town), ["sam@example.org"]);
    assert_eq!(rung_by(&town, Holder::Worker(noor)), ["jip@example.org"], "no key is needed for that");
    town.keep(|work| {
        work.unit.worker_active(town.id("sam"), false);
    });
    town.keep(|work| waits_with(work, &town.house, ABOUT, (&[noor], desk), work.now).unwrap());
    assert_eq!(mailed(&town), ["jip@example.org"], "nobody else could read it, and somebody must know");
}

#[test]
fn in_danger_whoever_alone_can_read_it_is_rung_beside_who_is_on_call() {
    let town = town();
    let Holder::Circle(desk) = town.desk() else { panic!("the desk is a circle") };
    town.watch(&Watch { times: Vec::new(), ..Watch::default() });
    let ring = |workers: &[Id]| {
        town.keep(|work| {
            ring_on_call_about(work, &town.house, town.organisation, ABOUT);
            ring_at_once(work, &town.house, ABOUT, (workers, desk)).unwrap();
        });
    };
    let rung = |workers: &[Id]| {
        let before = town.neighbours.mails().len();
        ring(workers);
        ring(workers);
        town.round();
        let mails = town.neighbours.mails();
        let to = mails[before..].iter().map(|mail| mail.spoken["to"][0].as_str().unwrap().to_owned());
        let mut to: Vec<String> = to.collect();
        to.sort();
        to
    };
    let noor = town.id("noor");
    // Nobody is on call, so that is the team lead.
    assert_eq!(rung(&[noor]), ["mirre@example.org", "noor@example.org"]);
    town.minutes_later(10);
    assert_eq!(rung(&[]), ["mirre@example.org", "noor@example.org", "sam@example.org"]);
    town.minutes_later(10);
    ring(&[noor]);
    town.keep(|work| quiet(work, &town.house, ABOUT));
    assert_eq!(town.round(), 0, "somebody answered");
}

#[test]
fn whoever_is_on_call_and_alone_can_read_it_is_rung_once_and_not_after_the_answer() {
    let town = town();
    let noor = town.id("noor");
    let Holder::Circle(desk) = town.desk() else { panic!("the desk is a circle") };
    let on_call = std::array::from_fn(|_| vec![noor]);
    town.watch(&Watch { times: Vec::new(), on_call });
    let ring = || {
        town.keep(|work| {
            ring_on_call_about(work, &town.house, town.organisation, ABOUT);
            ring_at_once(work, &town.house, ABOUT, (&[noor], desk)).unwrap();
        });
        town.round()
    };
    assert_eq!(ring(), 1, "one mail for both");
    assert_eq!(ring(), 0, "once in a while");
    town.keep(|work| quiet(work, &town.house, ABOUT));
    town.minutes_later(2);
    assert_eq!(town.round(), 0, "what was held back is taken back by the answer");
}
