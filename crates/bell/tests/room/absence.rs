//! Whoever is away or left is not rung, and somebody else is.

use super::town::Town;
use bell::model::{Away, Choice, Watch};
use bell::{is_away, is_back, ring_on_call, waits_with};
use store::{Holder, Id};

const ABOUT: Id = Id::from_bytes([1; 16]);

/// All of them want to hear soon, and Noor and Sam answer.
fn town() -> Town {
    let town = Town::new();
    for name in ["noor", "sam", "mirre"] {
        town.wants(name, Choice::Soon, |_| ());
    }
    town
}

fn leaves(town: &Town, name: &str, cover: Option<&str>) {
    let now = town.house.now();
    let away = Away { from: now, until: now.plus_days(2), cover: cover.map(|cover| town.id(cover)) };
    let mut work = town.house.work();
    town.wait(is_away(&mut work, &town.house, town.id(name), away)).unwrap();
    town.wait(town.house.keep(work)).unwrap();
}

/// Somebody waits for Noor, with the desk behind her; gives who is mailed.
fn rung_for_noor(town: &Town) -> Vec<String> {
    let before = town.neighbours.mails().len();
    let Holder::Circle(desk) = town.desk() else { panic!("the desk is a circle") };
    town.keep(|work| waits_with(work, &town.house, ABOUT, (&[town.id("noor")], desk), work.now).unwrap());
    town.minutes_later(15);
    town.round();
    let mails = town.neighbours.mails();
    let mut to: Vec<String> =
        mails[before..].iter().map(|mail| mail.spoken["to"][0].as_str().unwrap().to_owned()).collect();
    to.sort();
    to
}

#[test]
fn the_cover_is_rung_while_somebody_is_away_and_nobody_else() {
    let town = town();
    assert_eq!(rung_for_noor(&town), ["noor@example.org"]);
    leaves(&town, "noor", Some("sam"));
    assert_eq!(rung_for_noor(&town), ["sam@example.org"]);
    town.minutes_later(2 * 24 * 60);
    town.round();
    assert_eq!(rung_for_noor(&town), ["noor@example.org"], "it ends by itself");
    leaves(&town, "noor", Some("sam"));
    let mut work = town.house.work();
    town.wait(is_back(&mut work, &town.house, town.id("noor"))).unwrap();
    town.wait(town.house.keep(work)).unwrap();
    assert_eq!(rung_for_noor(&town), ["noor@example.org"], "she came back early");
}

#[test]
fn without_a_cover_who_is_there_everybody_else_who_answers_is_rung() {
    let town = town();
    leaves(&town, "noor", None);
    assert_eq!(rung_for_noor(&town), ["sam@example.org"]);
    leaves(&town, "noor", Some("sam"));
    leaves(&town, "sam", None);
    assert_eq!(rung_for_noor(&town), ["sam@example.org"], "nobody else is left, so nobody is passed over");
}

#[test]
fn for_somebody_who_left_the_others_are_rung() {
    let town = town();
    town.keep(|work| {
        work.unit.worker_active(town.id("noor"), false);
        work.unit.remove_bell(town.id("noor"));
    });
    assert_eq!(rung_for_noor(&town), ["sam@example.org"]);
}

#[test]
fn who_is_away_is_not_on_call() {
    let town = town();
    let on_call = std::array::from_fn(|_| vec![town.id("noor"), town.id("sam")]);
    town.watch(&Watch { on_call, ..Watch::default() });
    leaves(&town, "noor", None);
    let ring = |number| {
        let id = Id::from_bytes([number; 16]);
        town.keep(|work| ring_on_call(work, &town.house, town.organisation, id, work.now));
        town.round();
        let mails = town.neighbours.mails();
        mails.last().unwrap().spoken["to"][0].as_str().unwrap().to_owned()
    };
    assert_eq!(ring(1), "sam@example.org");
    leaves(&town, "sam", None);
    town.minutes_later(10);
    assert_eq!(ring(2), "mirre@example.org", "the team lead");
}

#[test]
fn saving_the_page_keeps_an_absence() {
    let town = town();
    leaves(&town, "noor", Some("sam"));
    let mut noor = town.worker("noor");
    noor.get("/werk/meldingen");
    noor.post("/werk/meldingen", &[("post", "noor@example.org"), ("keuze", "snel")]);
    assert_eq!(noor.status, 200, "{}", noor.page);
    assert_eq!(rung_for_noor(&town), ["sam@example.org"]);
}
