//! Taking back what has not left yet, and drafts.

use super::town::{Browser, Town};
use super::{at_the_desk, somebody_who_wrote};
use contact::model::HOLD_SECONDS;

/// A visit with the same code on another device.
pub fn elsewhere(town: &Town, code: &str) -> Browser {
    let mut other = town.person();
    other.post("/terug", &[("code", code)]);
    assert_eq!(other.status, 200);
    other
}

// -- taking back ---------------------------------------------------------------------------------

#[test]
fn a_message_is_seen_by_the_other_side_only_when_it_left() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag.")]);
    town.a_moment_later();
    person.post("/gesprek", &[("bericht", "mijn tweede")]);
    assert!(person.sees("mijn tweede") && person.sees("Gaat over een paar tellen weg."));
    for seconds in [0, HOLD_SECONDS - 1] {
        town.seconds_later(seconds);
        worker.get(&path);
        assert!(!worker.sees("mijn tweede") && !worker.sees("wacht op antwoord"));
        worker.get("/werk/gesprekken");
        assert!(worker.sees("Niemand wacht op antwoord."));
    }
    town.seconds_later(1);
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Eén iemand wacht op antwoord."));
    worker.get(&path);
    assert!(worker.sees("mijn tweede"));
    person.get("/gesprek");
    assert!(!person.sees("Gaat over een paar tellen weg."));
}

#[test]
fn an_answer_is_seen_by_the_person_only_when_it_left() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Ons antwoord.")]);
    assert!(worker.sees("Ons antwoord.") && worker.sees("Gaat over een paar tellen weg."));
    person.get("/gesprek");
    assert!(!person.sees("Ons antwoord.") && person.sees("Je bericht is binnen."));
    town.a_moment_later();
    person.get("/gesprek");
    assert!(person.sees("Ons antwoord.") && !person.sees("Je bericht is binnen."));
}

#[test]
fn what_is_taken_back_leaves_no_mark_and_stands_in_the_field_again() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "te veel gezegd")]);
    let take_back = format!("/gesprek/bericht/{}/terug", person.id_after("/gesprek/bericht/"));
    person.post(&take_back, &[("bericht", "en dit typte ik intussen")]);
    assert!(person.sees("te veel gezegd\n\nen dit typte ik intussen</textarea>"), "{}", person.page);
    person.post(&take_back, &[]);
    assert_eq!(person.status, 200, "sent again, nothing happens");
    assert!(person.sees("te veel gezegd\n\nen dit typte ik intussen</textarea>"), "kept as a draft");
    town.a_moment_later();
    for side in [&mut person, &mut worker] {
        side.get(if side.sees("luwte-page--worker") { &path } else { "/gesprek" });
        assert!(!side.sees("Hier is iets gewist.") && side.sees("hoi"));
    }
    assert!(!worker.sees("te veel gezegd"));
}

#[test]
fn what_has_left_is_not_taken_back_but_can_be_erased() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.post("/gesprek", &[("bericht", "al weg")]);
    let record = person.id_after("/gesprek/bericht/");
    town.a_moment_later();
    person.post(&format!("/gesprek/bericht/{record}/terug"), &[("bericht", "getypt")]);
    assert!(person.status == 409 && person.sees("getypt</textarea>") && person.sees("al weg"));
    person.post(&format!("/gesprek/bericht/{record}/wissen"), &[]);
    assert!(person.sees("Hier is iets gewist.") && !person.sees("al weg"));
}

#[test]
fn a_message_is_sent_at_once_by_either_side() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "nu graag")]);
    let record = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/nu"), &[("bericht", "half woo")]);
    assert!(person.sees("half woo</textarea>") && !person.sees("Gaat over een paar tellen weg."));
    worker.get(&path);
    assert!(worker.sees("nu graag"));
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Komt eraan.")]);
    let record = worker.id_after("/bericht/");
    worker.post(&format!("{path}/bericht/{record}/nu"), &[]);
    person.get("/gesprek");
    assert!(person.sees("Komt eraan."));
}

#[test]
fn an_answer_that_did_not_leave_is_taken_back_without_a_mark() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Te snel.")]);
    let record = worker.id_after("name=\"terug\" value=\"");
    worker.post(&format!("{path}/antwoord"), &[("terug", &record)]);
    assert!(worker.sees("Te snel.</textarea>") && worker.sees("wacht op antwoord"), "{}", worker.page);
    town.a_moment_later();
    for side in [&mut person, &mut worker] {
        side.get(if side.sees("luwte-page--worker") { &path } else { "/gesprek" });
        assert!(!side.sees("Hier is iets gewist."));
    }
    assert!(person.sees("Je bericht is binnen."), "they still wait");
}

#[test]
fn nobody_touches_a_held_message_of_somebody_else() {
    let town = Town::new();
    let (person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Van ons.")]);
    let record = worker.id_after("/bericht/");
    let mut person = person;
    person.get("/gesprek");
    for deed in ["terug", "nu", "wissen"] {
        person.post(&format!("/gesprek/bericht/{record}/{deed}"), &[]);
        person.get("/gesprek");
        assert!(!person.sees("Van ons.") && !person.sees("Hier is iets gewist."), "{deed}");
    }
    worker.get(&path);
    assert!(worker.sees("Van ons.") && worker.sees("Gaat over een paar tellen weg."));
}

#[test]
fn the_one_word_that_stops_us_does_not_wait() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "stop")]);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Toch nog dit.")]);
    assert_eq!(worker.status, 400);
}

// -- drafts --------------------------------------------------------------------------------------

#[test]
fn a_draft_is_kept_for_the_person_alone_and_never_sent() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.post("/gesprek/concept", &[("bericht", "nog niet af <b>")]);
    assert!(person.sees("nog niet af &#60;b&#62;</textarea>"));
    let mut other = elsewhere(&town, &code);
    assert!(other.sees("nog niet af &#60;b&#62;</textarea>") && other.sees("nog niet verstuurd"));
    town.a_moment_later();
    let (worker, _) = at_the_desk(&town);
    assert!(!worker.sees("nog niet af"));
    other.post("/gesprek/concept", &[("bericht", "  ")]);
    person.get("/gesprek");
    assert!(!person.sees("nog niet af"), "an empty field clears it");
}

#[test]
fn sending_clears_the_draft_and_a_late_script_does_not_bring_it_back() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.post("/gesprek/concept", &[("bericht", "bijna klaar"), ("_stil", "1")]);
    assert_eq!((person.status, person.page.as_str()), (204, ""));
    person.get("/gesprek");
    person.post("/gesprek", &[("bericht", "helemaal klaar")]);
    assert!(!person.sees("bijna klaar") && person.sees("helemaal klaar"));
    person.post("/gesprek/concept", &[("bericht", "helemaal klaar"), ("_stil", "1")]);
    person.get("/gesprek");
    assert_eq!(person.count("helemaal klaar"), 1);
    assert!(!person.sees("helemaal klaar</textarea>"));
}

#[test]
fn a_draft_that_is_too_long_stays_in_the_field() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let long = "a".repeat(contact::book::draft::DRAFT_MAX + 1);
    person.post("/gesprek/concept", &[("bericht", &long)]);
    assert!(person.status == 400 && person.sees(&long));
    let fits = "b".repeat(contact::book::draft::DRAFT_MAX);
    person.post("/gesprek/concept", &[("bericht", &fits)]);
    assert!(person.status == 200 && person.sees(&fits), "longer than a message may be");
}

#[test]
fn what_is_typed_beside_another_deed_is_kept() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let record = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/wissen"), &[("bericht", "was ik net mee bezig")]);
    assert!(person.sees("Hier is iets gewist.") && person.sees("was ik net mee bezig</textarea>"));
}

#[test]
fn a_worker_keeps_a_draft_for_themselves_alone() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/concept"), &[("bericht", "eerste poging"), ("_stil", "1")]);
    assert_eq!(worker.status, 204);
    worker.get(&path);
    worker.post(&format!("{path}/concept"), &[("bericht", "tweede poging")]);
    assert!(worker.sees("tweede poging</textarea>") && !worker.sees("eerste poging"));
    town.a_moment_later();
    person.get("/gesprek");
    assert!(!person.sees("poging"));
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Zo dan.")]);
    worker.get(&path);
    assert!(!worker.sees("tweede poging"), "sending clears it");
    let mut colleague = town.worker("sam");
    colleague.get("/werk/gesprekken");
    colleague.post(&format!("{path}/concept"), &[("bericht", "mag ik dit?")]);
    assert_eq!(colleague.status, 404);
}

// -- danger --------------------------------------------------------------------------------------

#[test]
fn a_word_of_danger_leaves_at_once_with_what_was_typed_and_stands_above_all_others() {
    let town = Town::new();
    let (_, _) = somebody_who_wrote(&town, "ik wacht al langer");
    town.hours_later(1);
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    town.hours_later(1);
    person.get("/gesprek");
    assert!(!person.sees("Eerst dit") && !person.sees("Je bericht staat bij ons bovenaan."));
    assert!(person.sees("Druk op de knop.") && person.sees("Stuur: ik ben nu in gevaar"), "{}", person.page);
    person.post("/gesprek/gevaar", &[("bericht", "hij staat voor de deur")]);
    assert!(person.sees("Eerst dit") && person.sees("tel:112"), "help for now comes first");
    assert!(person.sees("Je bericht staat bij ons bovenaan."));
    assert!(
        !person.sees("Gaat over een paar tellen weg.") && !person.sees("hij staat voor de deur</textarea>")
    );
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    let place = |words: &str| worker.page.find(words).unwrap();
    assert!(place("zegt nu in gevaar te zijn") < place("wacht 2 uur"), "above whoever waits longer");
    person.post("/gesprek/gevaar", &[]);
    assert!(person.sees("Ik ben nu in gevaar."), "the words alone are enough");
    person.post("/gesprek/gevaar", &[("bericht", &"a".repeat(kit::form::MESSAGE_MAX + 1))]);
    assert_eq!(person.status, 400, "too long, and it comes back");
}

#[test]
fn who_said_stop_and_is_in_danger_now_is_heard() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.post("/gesprek", &[("bericht", "stop")]);
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Niemand wacht op antwoord."));
    person.post("/gesprek/gevaar", &[]);
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Eén iemand wacht op antwoord.") && worker.sees("zegt nu in gevaar te zijn"));
}
