//! Who is rung about a conversation, and who not any more.

use super::adviser::town_with_an_adviser;
use super::desk::{at, path, small_town};
use super::door::{code_of, send};
use super::{Browser, Town, at_the_desk, somebody_who_wrote};
use contact::book::desk::caseload::{self, Goes};
use contact::book::desk::pass::{self, Passed, Reply};
use contact::book::desk::{self, claim};
use contact::book::visitor;
use contact::model::HOLD_SECONDS;
use kit::Lang;
use people::limits::Rules;
use people::{CircleKind, Role};
use store::{Holder, Moment, Outgoing};

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
fn an_answer_that_is_sent_at_once_answers_nothing_that_came_in_meanwhile() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "En nog iets.")]);
    town.seconds_later(HOLD_SECONDS / 2);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    let record = worker.id_after("/bericht/");
    town.seconds_later(HOLD_SECONDS / 2 + 1);
    worker.post(&format!("{path}/bericht/{record}/nu"), &[]);
    assert_eq!((worker.status, rings(&town, WAITS).len()), (200, 1), "their words left before it did");

    worker.get(&path);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Ik lees je.")]);
    let record = worker.id_after("/bericht/");
    town.seconds_later(1);
    person.get("/gesprek");
    person.post("/gesprek/gevaar", &[("bericht", "")]);
    assert_eq!((person.status, rings(&town, ON_CALL).len()), (200, 1), "{}", person.page);
    worker.post(&format!("{path}/bericht/{record}/nu"), &[]);
    assert_eq!((worker.status, rings(&town, ON_CALL).len(), rings(&town, WAITS).len()), (200, 1, 1));
}

#[test]
fn words_on_their_way_keep_their_bell_when_the_state_changes() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    town.a_moment_later();
    person.get("/gesprek");
    person.post("/gesprek", &[("bericht", "Nog iets.")]);
    worker.get(&path);
    worker.post(&format!("{path}/stand"), &[("stand", "fine")]);
    assert_eq!((worker.status, rings(&town, WAITS).len()), (200, 1), "{}", worker.page);
}

#[test]
fn better_words_keep_their_bell_when_the_first_ones_are_erased() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let first = person.id_after("/gesprek/bericht/");
    person.post("/gesprek", &[("bericht", "Beter gezegd.")]);
    person.post(&format!("/gesprek/bericht/{first}/wissen"), &[]);
    assert_eq!((person.status, rings(&town, WAITS).len()), (200, 1), "{}", person.page);
}

#[test]
fn who_takes_back_the_last_words_is_still_heard_in_those_before() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "En nog iets.")]);
    town.seconds_later(1);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag!")]);
    town.seconds_later(1);
    person.post("/gesprek", &[("bericht", "Laat maar.")]);
    let last = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{last}/terug"), &[]);
    assert!(person.status == 200 && person.sees("Laat maar.</textarea>"), "{}", person.page);
    assert_eq!(rings(&town, WAITS).len(), 1, "the answer was written before those left");
}

#[test]
fn who_comes_back_after_stop_is_heard() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.post("/gesprek", &[("bericht", "Stop")]);
    town.a_moment_later();
    person.get("/gesprek");
    assert!(person.sees("tot jij weer iets schrijft") && rings(&town, WAITS).is_empty(), "{}", person.page);
    person.post("/gesprek", &[("bericht", "toch nog iets")]);
    assert_eq!(rings(&town, WAITS).len(), 1);
    town.a_moment_later();
    let (worker, _) = at_the_desk(&town);
    assert!(worker.sees("wacht op antwoord"), "{}", worker.page);
}

#[test]
fn words_of_just_before_stop_do_not_undo_it() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "Nog één ding.")]);
    town.seconds_later(1);
    person.post("/gesprek", &[("bericht", "Stop")]);
    assert!(rings(&town, WAITS).is_empty());
    town.a_moment_later();
    worker.get(&path);
    assert!(worker.sees("Nog één ding."), "it is read all the same: {}", worker.page);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Toch nog dit.")]);
    assert_eq!(worker.status, 400, "nobody writes any more");
}

#[test]
fn the_bell_moves_along_with_the_conversation() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let (els, bas, lot, desk_circle) = town.wait(async {
        let els = town.acting("els", Role::OutreachWorker).await;
        let bas = town.acting("bas", Role::OutreachWorker).await;
        let lot = town.acting("lot", Role::TeamLead).await;
        let circle = town.house.standing_circle(els.organisation().id, CircleKind::Desk).await.unwrap();
        desk::answer(&els, id, "Dag, ik ben Els.").await.unwrap();
        (els, bas, lot, Holder::Circle(circle.id))
    });
    let (els_id, bas_id) = (els.worker().id, bas.worker().id);
    let rung = || waiting(&town, WAITS).into_iter().map(|row| row.whom).collect::<Vec<_>>();
    town.a_moment_later();
    town.wait(visitor::write(&person, "ben je daar")).unwrap();
    assert_eq!(rung(), [Holder::Worker(els_id)]);
    let mut browser = at(&town, "els", id);
    browser.post(&format!("{}/loslaten", path(id)), &[]);
    assert_eq!(browser.status, 200, "{}", browser.page);
    assert_eq!(rung(), [desk_circle], "also while the words are on their way");
    town.a_moment_later();
    town.wait(async {
        claim::claim(&els, id).await.unwrap();
        assert_eq!(caseload::move_all(&lot, els_id, &Goes::To(bas_id)).await.unwrap(), 1);
    });
    assert_eq!(rung(), [Holder::Worker(bas_id)]);
    town.wait(async {
        pass::offer(&bas, id, els_id).await.unwrap();
        assert_eq!(pass::reply(&els, id, Reply::Take).await.unwrap(), Passed::Done);
    });
    assert_eq!(rung(), [Holder::Worker(els_id)]);
    town.wait(async {
        assert_eq!(caseload::move_all(&els, els_id, &Goes::Back).await.unwrap(), 1);
    });
    assert_eq!(rung(), [desk_circle]);
    town.wait(async {
        claim::claim(&els, id).await.unwrap();
        visitor::call_for_help(&person, "Ik ben nu in gevaar").await.unwrap();
    });
    assert_eq!(rings(&town, ON_CALL).len(), 1);
    town.wait(claim::let_go(&els, id)).unwrap();
    assert_eq!((rings(&town, ON_CALL).len(), rung()), (1, vec![desk_circle]), "danger is everybody's");
    town.wait(desk::answer(&els, id, "Bel 112.")).unwrap();
    town.wait(claim::let_go(&els, id)).unwrap();
    assert!(rung().is_empty() && rings(&town, ON_CALL).is_empty(), "nobody waits");
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
fn danger_rings_whoever_is_on_call_and_whoever_carries_it_at_once_and_until_somebody_answers() {
    let town = Town::guarded(Rules::wide());
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", ""), ("zin", "danger"), ("_eens", &once)]);
    assert_eq!(rings(&town, ON_CALL), [town.house.now()], "{}", person.page);
    assert!(rings(&town, AT_ONCE).is_empty(), "nobody carries it, and whoever is on call reads the desk");
    person.post("/gesprek", &[("bericht", "Hij staat voor de deur.")]);
    assert_eq!(rings(&town, ON_CALL).len(), 1, "rung twice is rung once");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Bel 112.")]);
    assert!(rings(&town, ON_CALL).is_empty() && rings(&town, WAITS).is_empty());
    town.a_moment_later();
    person.get("/gesprek");
    person.post("/gesprek/gevaar", &[("bericht", "Hij is terug.")]);
    assert_eq!((rings(&town, ON_CALL).len(), rings(&town, AT_ONCE)), (1, vec![town.house.now()]));
    worker.get(&path);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Ik bel je.")]);
    assert!(rings(&town, ON_CALL).is_empty() && rings(&town, AT_ONCE).is_empty(), "{}", worker.page);
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
