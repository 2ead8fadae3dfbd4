//! Booking under an alias, moving, cancelling; what is left of it.

use crate::town::Town;
use crate::{booked, event, first_slot, mondays};

const DAY: i64 = 86_400;

#[test]
fn a_place_is_booked_under_an_alias_and_the_desk_sees_alias_and_time() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let (mut person, _) = booked(&town, "Een <b>naam</b>");
    assert!(person.sees("Je afspraak staat") && person.sees("23 november 2026, 14:00–14:30"));
    assert!(person.sees("Het blauwe huis, Lindelaan 1, Veldhaven") && person.sees("Noor"));
    assert!(person.sees("<title>Afspraak · Luwte</title>") && !person.sees("<b>naam"));
    person.get("/afspraak");
    assert!(person.sees("Een &#60;b&#62;naam&#60;/b&#62;"), "{}", person.page);
    noor.get("/werk/inloop");
    assert!(!noor.sees("naam&#60;/b&#62;") && noor.sees("één afspraak"), "later days are a number");
    town.later(DAY);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    assert!(noor.sees("Een &#60;b&#62;naam&#60;/b&#62;") && noor.sees("14:00–14:30"), "{}", noor.page);
}

#[test]
fn who_gives_no_name_gets_one_and_a_code_is_not_taken_for_one() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "2");
    let (person, code) = booked(&town, "");
    assert!(person.sees("<dt>Naam</dt><dd dir=\"auto\">") && !person.sees("<dd dir=\"auto\"></dd>"));
    let mut other = town.person();
    let slot = first_slot(&mut other);
    other.post(&format!("/inloop/{slot}/afspraak"), &[("naam", &code)]);
    assert!(other.status == 400 && other.sees("Dit lijkt op een code") && !other.sees(&code));
}

#[test]
fn the_same_form_sent_again_books_once_and_shows_the_same_code() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "3");
    let mut person = town.person();
    let slot = first_slot(&mut person);
    let once = person.field("_eens").unwrap();
    let mut codes = Vec::new();
    for _ in 0..3 {
        person.post(&format!("/inloop/{slot}/afspraak"), &[("naam", "Wilg"), ("_eens", &once)]);
        codes.push(person.code());
    }
    assert!(codes.iter().all(|code| *code == codes[0] && code.len() == 23), "{codes:?}");
    person.get("/afspraak");
    assert_eq!(person.count("Zeg af"), 1);
    person.get("/inloop");
    assert!(person.sees("Nog 2 plekken"), "{}", person.page);
}

#[test]
fn a_form_that_lay_open_for_hours_does_not_show_the_code_again() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "3");
    let mut person = town.person();
    let slot = first_slot(&mut person);
    let once = person.field("_eens").unwrap();
    let form = [("naam", "Wilg"), ("_eens", once.as_str())];
    person.post(&format!("/inloop/{slot}/afspraak"), &form);
    let code = person.code();
    town.later(2 * 3_600);
    let mut finder = town.person();
    finder.post(&format!("/inloop/{slot}/afspraak"), &form);
    assert!(finder.status == 200 && finder.code() != code, "{}", finder.page);
}

#[test]
fn there_are_never_more_bookings_than_places_however_many_come_at_once() {
    const PEOPLE: usize = 24;
    const PLACES: usize = 4;
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "4");
    let mut first = town.person();
    first.get("/inloop");
    let slot = first.id_after("href=\"/inloop/");
    let all: Vec<_> = (0..PEOPLE)
        .map(|number| {
            let (mut person, slot) = (town.person(), slot.clone());
            std::thread::spawn(move || {
                person.get(&format!("/inloop/{slot}"));
                let once = person.field("_eens").unwrap();
                person.post(
                    &format!("/inloop/{slot}/afspraak"),
                    &[("naam", &format!("Gast {number}")), ("_eens", &once)],
                );
                (person.status, person.page)
            })
        })
        .collect();
    let answers: Vec<_> = all.into_iter().map(|one| one.join().unwrap()).collect();
    assert_eq!(answers.iter().filter(|(status, _)| *status == 200).count(), PLACES);
    for (status, page) in answers.iter().filter(|(status, _)| *status != 200) {
        assert!(
            *status == 400 && page.contains("net vol") && page.contains("value=\"Gast "),
            "{status} {page}"
        );
    }
    town.later(DAY);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    assert_eq!(noor.count("data-label=\"Naam\" dir=\"auto\">Gast"), PLACES);
}

#[test]
fn a_booking_is_moved_with_its_code_and_the_old_place_is_free() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let (_, code) = booked(&town, "Wilg");
    let mut person = town.person();
    person.post("/terug", &[("code", &code)]);
    person.get("/afspraak");
    assert!(person.sees("23 november 2026, 14:00–14:30"), "{}", person.page);
    let booking = person.id_after("action=\"/afspraak/");
    let next = person.id_after("name=\"tijd\" value=\"");
    person.post(&format!("/afspraak/{booking}/verzetten"), &[("tijd", &next)]);
    assert!(person.status == 200 && person.sees("14:30–15:00") && person.sees("Wilg"), "{}", person.page);
    person.get("/inloop");
    assert_eq!((person.count("luwte-quiet\"><bdi dir=\"ltr\">14:00"), person.count(">Vol<")), (0, 0));
    let (mut other, _) = booked(&town, "Berk");
    other.get("/afspraak");
    assert!(other.sees("14:00–14:30"), "somebody else has the first time now");
    let booking_of_other = other.id_after("action=\"/afspraak/");
    let ids = other.ids_after("name=\"tijd\" value=\"");
    assert!(!ids.contains(&next), "a full time is not offered");
    other.post(&format!("/afspraak/{booking_of_other}/verzetten"), &[("tijd", &next)]);
    assert!(other.status == 409 && other.sees("net vol") && other.sees("14:00–14:30"), "{}", other.page);
}

#[test]
fn a_booking_is_cancelled_and_nothing_is_left_of_it() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let before = town.timers();
    let (mut person, code) = booked(&town, "Wilg");
    person.get("/afspraak");
    let booking = person.id_after("action=\"/afspraak/");
    person.post(&format!("/afspraak/{booking}/afzeggen"), &[]);
    assert!(person.status == 200 && person.sees("Je hebt nu geen afspraak"), "{}", person.page);
    assert_eq!(town.timers(), before);
    let mut elsewhere = town.person();
    elsewhere.post("/terug", &[("code", &code)]);
    assert_eq!(elsewhere.status, 400, "the code opens nothing any more");
    let (_, _) = booked(&town, "Berk");
}

#[test]
fn nobody_moves_or_cancels_the_booking_of_somebody_else() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "2");
    let (mut person, _) = booked(&town, "Wilg");
    person.get("/afspraak");
    let booking = person.id_after("action=\"/afspraak/");
    let (mut other, _) = booked(&town, "Berk");
    other.get("/afspraak");
    let slot = other.id_after("name=\"tijd\" value=\"");
    let absent = "00".repeat(16);
    for id in [&booking, &absent] {
        other.get("/afspraak");
        other.post(&format!("/afspraak/{id}/afzeggen"), &[]);
        assert_eq!(other.status, 404);
        other.get("/afspraak");
        other.post(&format!("/afspraak/{id}/verzetten"), &[("tijd", &slot)]);
        assert_eq!(other.status, 404);
    }
    person.get("/afspraak");
    assert!(person.sees("Wilg") && person.sees("14:00–14:30"));
}

#[test]
fn a_booking_is_gone_the_day_after() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let (_, code) = booked(&town, "Wilg");
    town.later(DAY + 10 * 3_600);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    assert!(noor.sees(">Wilg<"), "still there at eleven in the evening: {}", noor.page);
    town.later(3 * 3_600);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    assert!(!noor.sees(">Wilg<"));
    let mut person = town.person();
    person.post("/terug", &[("code", &code)]);
    assert_eq!(person.status, 400);
}

#[test]
fn who_has_a_code_books_with_that_one_and_only_a_few() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let (mut person, _) = booked(&town, "Wilg");
    for number in 2..=4 {
        let slot = first_slot(&mut person);
        assert!(person.sees("komt bij de code die je al hebt"));
        person.post(&format!("/inloop/{slot}/bij-mijn-code"), &[("naam", "Wilg"), ("bij", "")]);
        if number <= 3 {
            assert!(person.status == 200 && person.code().is_empty(), "{}", person.page);
        } else {
            assert!(person.status == 400 && person.sees("3 afspraken"), "{}", person.page);
        }
    }
    person.get("/afspraak");
    assert_eq!(person.count("Zeg af"), 3);
}

#[test]
fn a_booking_says_so_when_its_hour_was_taken_away_or_its_day_closed() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let (mut person, _) = booked(&town, "Wilg");
    person.get("/afspraak");
    assert!(!person.sees("gaat niet door"));
    noor.get("/werk/inloop");
    noor.post("/werk/inloop/dicht", &[("dag", "2026-11-23")]);
    person.get("/afspraak");
    assert!(person.sees("gaat niet door") && person.sees("30 november 2026"), "{}", person.page);
    let booking = person.id_after("action=\"/afspraak/");
    let next = person.id_after("name=\"tijd\" value=\"");
    person.post(&format!("/afspraak/{booking}/verzetten"), &[("tijd", &next)]);
    assert!(person.sees("30 november 2026, 14:00") && !person.sees("gaat niet door"));
    noor.get("/werk/inloop");
    let hour = noor.id_after("href=\"/werk/inloop/uren/");
    noor.post(&format!("/werk/inloop/uren/{hour}/weg"), &[]);
    person.get("/afspraak");
    assert!(person.sees("gaat niet door"));
}

#[test]
fn minors_come_to_events_for_minors_only_and_what_they_say_is_not_kept() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    event(&mut noor, &[("jongeren", "ja"), ("naam", "Pizza-avond")]);
    assert!(noor.status == 200 && noor.sees("Pizza-avond"), "{}", noor.page);
    event(&mut noor, &[]);
    let try_it = |alias: &str, name: &str, age: &str| {
        let mut person = town.person();
        person.get("/inloop");
        let card = person.page.split("<article").find(|card| card.contains(name)).unwrap().to_owned();
        let slot = card.split_once("href=\"/inloop/").unwrap().1[..32].to_owned();
        person.get(&format!("/inloop/{slot}"));
        let once = person.field("_eens").unwrap();
        person.post(
            &format!("/inloop/{slot}/afspraak"),
            &[("naam", alias), ("leeftijd", age), ("_eens", &once)],
        );
        person
    };
    assert_eq!(try_it("Wilg", "Samen eten", "adult").status, 200);
    let minor = try_it("Berk", "Samen eten", "minor");
    assert!(minor.status == 400 && minor.sees("andere leeftijd") && minor.sees("value=\"Berk\""));
    let guest = try_it("Berk", "Pizza-avond", "minor");
    assert!(guest.status == 200 && guest.sees("de eetzaal van De Spil"), "{}", guest.page);
    assert_eq!(try_it("Els", "Pizza-avond", "adult").status, 400);
    assert_eq!(try_it("Els", "Pizza-avond", "").status, 400, "it is asked");
    let mut anybody = town.person();
    anybody.get("/inloop");
    assert!(!anybody.sees("De Spil"), "where it is stands on the card alone");
}

#[test]
fn a_time_that_is_over_or_never_was_answers_alike() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let mut person = town.person();
    person.get("/inloop");
    let slot = person.id_after("href=\"/inloop/");
    town.later(DAY + 2 * 3_600);
    person.get(&format!("/inloop/{slot}"));
    let over = (person.status, person.page.clone());
    person.get(&format!("/inloop/{}", "00".repeat(16)));
    assert_eq!(over, (404, person.page.clone()));
    assert_eq!(person.status, 404);
}
