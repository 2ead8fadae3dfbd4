//! The room from outside: people without an account who read, book, move and cancel; workers who set what is told.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop where something is not as it says"
)]

mod bookings;
mod cards;
mod complaints;
mod desk;
mod media;
mod pages;
mod sayings;
mod signs;
mod town;

use town::{Browser, Town};

/// Noor makes a place.
fn place(noor: &mut Browser) -> String {
    noor.get("/werk/inloop/plekken/nieuw");
    let fields = [
        ("naam", "Het blauwe huis"),
        ("adres", "Lindelaan 1, Veldhaven"),
        ("station", "Loop van het station naar de fontein. Daarna de tweede straat."),
        ("deur", "de blauwe"),
        ("bel", "de bovenste"),
        ("wachten", "apart"),
        ("trap", "helped"),
    ];
    noor.post("/werk/inloop/plekken/nieuw", &fields);
    assert_eq!(noor.status, 200, "{}", noor.page);
    noor.id_after("/werk/inloop/plekken/")
}

/// A walk-in hour with so many places at the same time, on Mondays from two to four.
fn mondays(noor: &mut Browser, seats: &str) {
    let place = place(noor);
    noor.get("/werk/inloop/uren/nieuw");
    let fields = [
        ("dag", "1"),
        ("van", "14:00"),
        ("tot", "16:00"),
        ("plek", &place),
        ("wie", "Noor, Sam"),
        ("voor", "men"),
        ("duur", "30"),
        ("plaatsen", seats),
    ];
    noor.post("/werk/inloop/uren/nieuw", &fields);
    assert!(noor.status == 200 && noor.sees("maandag 14:00–16:00"), "{}", noor.page);
}

/// An event on Friday, with fields put in the place of others.
fn event(noor: &mut Browser, other: &[(&str, &str)]) {
    noor.get("/werk/inloop/bijeenkomsten/nieuw");
    let fields = [
        ("naam", "Samen eten"),
        ("dag", "2026-11-27"),
        ("van", "18:00"),
        ("tot", "20:30"),
        ("soort", "neighbourhood"),
        ("waar", "de eetzaal van De Spil"),
        ("voor", "everybody"),
        ("wie", "Noor, Sam"),
        ("plaatsen", "2"),
    ];
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .filter(|(name, _)| !other.iter().any(|(changed, _)| changed == name))
        .chain(other)
        .copied()
        .collect();
    noor.post("/werk/inloop/bijeenkomsten/nieuw", &fields);
}

/// Somebody opens the first slot that is offered.
fn first_slot(person: &mut Browser) -> String {
    person.get("/inloop");
    let slot = person.id_after("href=\"/inloop/");
    person.get(&format!("/inloop/{slot}"));
    slot
}

/// Somebody who booked the first slot that is offered, and their code.
fn booked(town: &Town, alias: &str) -> (Browser, String) {
    let mut person = town.person();
    let slot = first_slot(&mut person);
    let once = person.field("_eens").unwrap();
    person.post(&format!("/inloop/{slot}/afspraak"), &[("naam", alias), ("bij", "Noor"), ("_eens", &once)]);
    let code = person.code();
    assert_eq!((person.status, code.len()), (200, 23), "{}", person.page);
    (person, code)
}
