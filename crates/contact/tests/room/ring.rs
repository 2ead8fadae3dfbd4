//! Who is rung about a conversation, and who not any more.

use super::adviser::town_with_an_adviser;
use super::door::{code_of, send};
use super::{Browser, Town, at_the_desk, somebody_who_wrote};
use contact::model::HOLD_SECONDS;
use people::limits::Rules;
use store::{Moment, Outgoing};

const WAITS: i64 = 1;
pub const ON_CALL: i64 = 2;
const VISITOR: i64 = 7;
const AT_ONCE: i64 = 9;
const ENDPOINT: &str = "https://fcm.googleapis.com/fcm/send/kim";

fn waiting(town: &Town, kind: i64) -> Vec<Outgoing> {
    town.wait(town.house.store.read(move |reader| reader.outgoing_of_kind(kind))).unwrap()
}

/// When what waits of a kind is due.
pub fn rings(town: &Town, kind: i64) -> Vec<Moment> {
    waiting(town, kind).into_iter().map(|row| row.due).collect()
}

/// Somebody who turned the bell on, and a worker at their conversation.
fn somebody_with_a_bell(town: &Town) -> (Browser, Browser, String) {
    let (mut person, _) = somebody_who_wrote(town, "hoi");
    person.get("/gesprek/bel");
    person.post("/gesprek/bel", &[("_bel", ENDPOINT)]);
    assert!(person.status == 200 && person.sees("Het staat aan."), "{}", person.page);
    let (worker, path) = at_the_desk(town);
    (person, worker, path)
}

#[test]
fn a_reminder_waits_with_the_words_and_goes_with_the_answer() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    assert_eq!((rings(&town, WAITS).len(), rings(&town, ON_CALL).len()), (1, 0));
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    assert!(rings(&town, WAITS).is_empty());
    // Taken back before it left: the person waits again.
    let record = worker.id_after("/bericht/");
    worker.post(&format!("{path}/antwoord"), &[("terug", &record)]);
    assert_eq!(rings(&town, WAITS).len(), 1, "{}", worker.page);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag dan!")]);
    town.a_moment_later();
    person.post("/gesprek", &[("bericht", "Ik ben er nog.")]);
    assert_eq!(rings(&town, WAITS).len(), 1);
    person.get("/gesprek");
    let record = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/terug"), &[]);
    assert!(rings(&town, WAITS).is_empty(), "the person took it back before it left");
    person.post("/gesprek", &[("bericht", "Stop")]);
    assert!(rings(&town, WAITS).is_empty());
}

#[test]
fn words_on_their_way_keep_their_bell_whatever_a_colleague_does() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "En nog iets.")]);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    assert_eq!(rings(&town, WAITS).len(), 1, "answered before the second words left");
    town.a_moment_later();
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Eén iemand wacht op antwoord."), "{}", worker.page);

    worker.get(&path);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Ik lees je.")]);
    town.a_moment_later();
    person.get("/gesprek");
    person.post("/gesprek", &[("bericht", "Fijn.")]);
    worker.post(&format!("{path}/notitie"), &[("notitie", "Belde even.")]);
    assert_eq!((worker.status, rings(&town, WAITS).len()), (200, 1), "{}", worker.page);
}

#[test]
fn danger_that_advisers_alone_can_read_rings_them_too() {
    let (town, mut ada) = town_with_an_adviser();
    let mut person = town.person();
    send(&mut person, "/v", &[("bericht", "alleen voor jou")]);
    code_of(&person);
    town.a_moment_later();
    person.get("/gesprek");
    person.post("/gesprek/gevaar", &[("bericht", "")]);
    assert_eq!((rings(&town, ON_CALL).len(), rings(&town, AT_ONCE)), (1, vec![town.house.now()]));
    ada.get("/werk/gesprekken");
    let path = format!("/werk/gesprekken/{}", ada.id_after("href=\"/werk/gesprekken/"));
    ada.get(&path);
    ada.post(&format!("{path}/antwoord"), &[("bericht", "Bel 112.")]);
    assert_eq!(ada.status, 200, "{}", ada.page);
    assert!(rings(&town, ON_CALL).is_empty() && rings(&town, AT_ONCE).is_empty());
}

#[test]
fn danger_rings_whoever_is_on_call_at_once_and_until_somebody_answers() {
    let town = Town::guarded(Rules::wide());
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", ""), ("zin", "danger"), ("_eens", &once)]);
    assert_eq!(rings(&town, ON_CALL), [town.house.now()], "{}", person.page);
    assert!(rings(&town, AT_ONCE).is_empty(), "whoever is on call reads the desk");
    person.post("/gesprek", &[("bericht", "Hij staat voor de deur.")]);
    assert_eq!(rings(&town, ON_CALL).len(), 1, "rung twice is rung once");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Bel 112.")]);
    assert!(rings(&town, ON_CALL).is_empty() && rings(&town, WAITS).is_empty());
}

#[test]
fn the_person_is_rung_some_minutes_after_an_answer_left_and_not_when_it_was_taken_back() {
    let town = Town::new();
    let (mut person, mut worker, path) = somebody_with_a_bell(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Te snel.")]);
    let due = rings(&town, VISITOR)[0].seconds() - town.house.now().seconds() - HOLD_SECONDS;
    assert!((20..180).contains(&due), "{due}");
    let record = worker.id_after("/bericht/");
    worker.post(&format!("{path}/antwoord"), &[("terug", &record)]);
    assert!(rings(&town, VISITOR).is_empty());
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    town.a_moment_later();
    assert_eq!(rings(&town, VISITOR).len(), 1);
    let kept = waiting(&town, VISITOR).remove(0);
    assert!(!String::from_utf8_lossy(&kept.sealed).contains("fcm"), "where it goes is sealed");
    person.get("/gesprek");
    assert!(rings(&town, VISITOR).is_empty(), "they looked");
}

#[test]
fn the_rule_for_safe_contact_holds_for_bells_too() {
    let town = Town::new();
    let (mut person, mut worker, path) = somebody_with_a_bell(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    assert_eq!(rings(&town, VISITOR).len(), 1);
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/contact", &[("vanaf", "19"), ("tot", "21")]);
    assert_eq!((person.status, rings(&town, VISITOR).len()), (200, 0), "it was timed by no rule");
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Tot vanavond.")]);
    let due = rings(&town, VISITOR)[0];
    assert!(kit::when::time(due).starts_with("19:0"), "{}", kit::when::time(due));
}

#[test]
fn a_bell_goes_with_a_press_and_with_the_conversation() {
    let town = Town::new();
    let (mut person, mut worker, path) = somebody_with_a_bell(&town);
    person.post("/gesprek/bel/proef", &[]);
    assert_eq!(rings(&town, VISITOR), [town.house.now()]);
    person.post("/gesprek/bel/uit", &[]);
    assert!(!person.sees("Het staat aan.") && rings(&town, VISITOR).is_empty());
    person.post("/gesprek/bel/proef", &[]);
    assert_eq!(person.status, 404);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    assert!(rings(&town, VISITOR).is_empty());
    person.get("/gesprek/bel");
    person.post("/gesprek/bel", &[("_bel", "https://elders.example/x")]);
    assert!(person.status == 400 && person.sees("Met deze browser kan het niet."));
    person.post("/gesprek/bel", &[("_bel", ENDPOINT)]);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Nog iets.")]);
    person.post("/gesprek", &[("bericht", "en ik")]);
    assert_eq!((rings(&town, VISITOR).len(), rings(&town, WAITS).len()), (1, 1));
    person.get("/gesprek/regels");
    person.post("/gesprek/wissen", &[]);
    assert!(rings(&town, VISITOR).is_empty() && rings(&town, WAITS).is_empty());
}

#[test]
fn a_bell_goes_with_the_code_and_with_leaving_nothing_behind() {
    // Whoever saw the code may have put a bell on a device of their own.
    let renew = |person: &mut Browser, _: &mut Browser, _: &str| {
        person.get("/gesprek/code");
        let was = person.field("_was").unwrap();
        person.post("/gesprek/code/nieuw", &[("_was", &was)]);
        assert!(person.sees("Dat staat nu uit."), "{}", person.page);
    };
    let lose = |_: &mut Browser, worker: &mut Browser, path: &str| {
        worker.post(&format!("{path}/code/nieuw"), &[("hoe", "lost"), ("akkoord", "ja")]);
        assert_eq!(worker.code().len(), 23, "{}", worker.page);
    };
    let leave = |person: &mut Browser, _: &mut Browser, _: &str| {
        person.get("/gesprek/regels");
        person.post("/gesprek/klaar", &[]);
        assert!(person.sees("Dat staat nu uit."), "{}", person.page);
    };
    let ways: [fn(&mut Browser, &mut Browser, &str); 3] = [renew, lose, leave];
    for goes in ways {
        let town = Town::new();
        let (mut person, mut worker, path) = somebody_with_a_bell(&town);
        worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
        assert_eq!(rings(&town, VISITOR).len(), 1);
        goes(&mut person, &mut worker, &path);
        assert!(rings(&town, VISITOR).is_empty(), "what was on its way is hushed");
        worker.get(&path);
        worker.post(&format!("{path}/antwoord"), &[("bericht", "Ben je er nog?")]);
        assert!(worker.status == 200 && rings(&town, VISITOR).is_empty(), "and nothing rings after it");
    }
}
