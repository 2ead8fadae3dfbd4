//! The code of a booking is the same card as that of a conversation, and is shown a second time.

use crate::booked::walk_in;
use crate::town::{Browser, Town};
use people::Role;

fn town() -> Town {
    let town = Town::with(&[("ilse", Role::TeamLead)]);
    town.wait(async { walk_in(&town.acting("ilse", Role::TeamLead).await).await });
    town
}

/// Somebody who books the first time that is free, without a conversation; gives their code.
fn booked(person: &mut Browser) -> String {
    person.get("/inloop");
    let slot = person.id_after("href=\"/inloop/");
    person.get(&format!("/inloop/{slot}"));
    let once = person.field("_eens").unwrap();
    person.post(&format!("/inloop/{slot}/afspraak"), &[("naam", "Wilg"), ("_eens", &once)]);
    let code = person.code();
    assert_eq!((person.status, code.len()), (200, 23), "{}", person.page);
    code
}

#[test]
fn it_stands_there_as_words_and_as_a_picture_and_is_asked_back() {
    let town = town();
    let mut person = town.person();
    let code = booked(&mut person);
    assert!(person.sees("<svg class=\"luwte-qr\"") && person.sees("Liever tien woorden?"));
    let group: usize = person.field("groep").unwrap().parse().unwrap();
    person.post("/gesprek/code/bewaard", &[("groep", &group.to_string()), ("over", "mis")]);
    assert!(person.status == 400 && person.sees("nog niet hetzelfde"), "{}", person.page);
    let right = code.split('-').nth(group - 1).unwrap();
    person.post("/gesprek/code/bewaard", &[("groep", &group.to_string()), ("over", right)]);
    assert!(person.status == 200 && person.sees("Jouw afspraken"), "{}", person.page);
}

#[test]
fn it_is_shown_again_and_can_be_renewed_until_the_booking_is_gone() {
    let town = town();
    let timers = || town.wait(town.house.store.read(|reader| reader.timer_count())).unwrap();
    let before = timers();
    let mut person = town.person();
    let code = booked(&mut person);
    person.get("/afspraak");
    assert!(person.sees("href=\"/gesprek/code\""), "{}", person.page);
    person.get("/gesprek/code");
    let was = person.field("_was").unwrap();
    person.post("/gesprek/code", &[]);
    assert_eq!(person.code(), code, "{}", person.page);
    person.post("/gesprek/code/nieuw", &[("_was", &was)]);
    let new = person.code();
    assert!(new.len() == 23 && new != code, "{}", person.page);
    let mut old = town.person();
    old.post("/terug", &[("code", &code)]);
    assert!(!old.sees("Wilg"), "the old code opens nothing: {}", old.page);
    let mut back = town.person();
    back.post("/terug", &[("code", &new)]);
    back.get("/afspraak");
    assert!(back.sees("Wilg"), "{}", back.page);
    let booking = back.id_after("action=\"/afspraak/");
    back.post(&format!("/afspraak/{booking}/afzeggen"), &[]);
    assert_eq!(timers(), before, "the pocket went along");
}
