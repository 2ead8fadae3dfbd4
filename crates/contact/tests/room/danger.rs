//! Somebody in danger stands first at the desk, wherever the conversation stood before (SAF-21).

use crate::desk::{at, head, path, small_town};
use crate::flood::somebody_who_had_to_wait;
use crate::ring::{ON_CALL, rings};
use crate::somebody_who_wrote;
use crate::town::Town;
use contact::book::desk::{self, Called, Moved, Said, claim, reminders};
use contact::book::{self, lane, visitor};
use contact::model::queue::Why;
use contact::model::{Lane, Outcome, State};
use kit::{Lang, Problem};
use people::limits::{Pace, Rules};
use people::{Acting, Role};
use store::Id;

const WORKER: Role = Role::OutreachWorker;

#[test]
fn who_was_muted_and_is_in_danger_stands_first_and_is_heard() {
    let town = small_town();
    let (person, muted) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let (_, other) = town.wait(town.somebody(Lang::Nl, "ik wacht al langer"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        lane::mute(&els, muted, true).await.unwrap();
        assert_eq!(reminders(&els).await.unwrap(), [], "nobody waits too long");
        visitor::call_for_help(&person, "Ik ben nu in gevaar").await.unwrap();
        let found = reminders(&els).await.unwrap();
        assert!(
            matches!(found[..], [desk::Reminder { conversation, why: Why::Danger { .. } }] if conversation == muted)
        );
        assert_eq!(desk::list(&els).await.unwrap()[0].id, muted);
        assert_eq!(lane::mute(&els, muted, true).await.unwrap_err(), Problem::Missing, "danger is not muted");
    });
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    assert!(
        els.sees("Iemand zegt nu in gevaar te zijn") && els.sees("careful\">nu in gevaar"),
        "{}",
        els.page
    );
    assert!(els.sees("2 mensen wachten op antwoord."), "{}", els.page);
    let list = els.page.split_once("<table").unwrap().1;
    assert!(list.find(&path(muted)).unwrap() < list.find(&path(other)).unwrap());
    els.get("/werk/gesprekken?kijk=mij");
    assert!(els.sees(&path(muted)) && !els.sees(&path(other)), "no filter hides it");
}

#[test]
fn who_stood_apart_and_is_in_danger_stands_with_the_others() {
    let town = Town::guarded(Rules { first_messages: Pace::new(1, 600_000), ..Rules::default() });
    somebody_who_wrote(&town, "blabla");
    let mut person = somebody_who_had_to_wait(&town, "hoi, hier ben ik");
    let mut noor = town.worker("noor");
    noor.get("/werk/gesprekken");
    assert_eq!(noor.count("careful\">Apart gezet"), 1);
    person.post("/gesprek/gevaar", &[("bericht", "")]);
    assert_eq!(person.status, 200, "{}", person.page);
    noor.get("/werk/gesprekken");
    assert_eq!(noor.count("careful\">Apart gezet"), 0);
    assert_eq!(noor.count("careful\">nu in gevaar"), 1, "{}", noor.page);
    town.wait(async {
        let noor = town.acting("noor", WORKER).await;
        let first = &desk::list(&noor).await.unwrap()[0].head;
        assert!(first.calls_for_help() && first.lane == Lane::Normal);
    });
}

#[test]
fn danger_is_everybodys_until_somebody_answered_or_reached_them() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        desk::claim::claim(&els, id).await.unwrap();
        visitor::call_for_help(&person, "Ik ben nu in gevaar").await.unwrap();
        assert!(matches!(
            reminders(&bas).await.unwrap()[..],
            [desk::Reminder { why: Why::Danger { .. }, .. }]
        ));
        let call = |outcome| Called { outcome, next: String::new(), danger_now: true };
        desk::called(&els, id, &call(Outcome::HungUp)).await.unwrap();
        assert!(head(&els, id).await.calls_for_help(), "who hung up in danger was not helped");
        desk::called(&els, id, &call(Outcome::Talked)).await.unwrap();
        assert!(!head(&els, id).await.urgent);
        assert_eq!(reminders(&bas).await.unwrap(), []);
    });
    assert!(!at(&town, "els", id).sees("zegt nu in gevaar te zijn"));
}

#[test]
fn in_danger_a_third_answers_beside_the_two_who_carry_it() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        claim::claim(&town.acting("els", WORKER).await, id).await.unwrap();
        claim::join(&town.acting("bas", WORKER).await, id).await.unwrap();
    });
    let mut kim = at(&town, "kim", id);
    assert!(kim.sees("al bij twee collega") && !kim.sees("of meedoen"), "{}", kim.page);
    kim.post(&format!("{}/meedoen", path(id)), &[]);
    assert!(kim.status == 409 && kim.sees("waren net eerder.") && !kim.sees("of meedoen"), "{}", kim.page);
    kim.post(&format!("{}/antwoord", path(id)), &[("bericht", "Dag."), ("doen", "meedoen")]);
    assert_eq!(kim.status, 400, "nobody is in danger, and a duo is two");

    town.wait(visitor::call_for_help(&person, "Ik ben nu in gevaar")).unwrap();
    kim.get(&path(id));
    assert!(kim.sees("Doe mee en verstuur") && !kim.sees("Doe mee als tweede"), "{}", kim.page);
    kim.post(&format!("{}/antwoord", path(id)), &[("bericht", "Bel 112."), ("doen", "meedoen")]);
    assert!(kim.status == 200 && kim.sees("Dit gesprek is bij jou en"), "{}", kim.page);
    town.wait(async {
        let kim = town.acting("kim", Role::CaseManager).await;
        let after = head(&kim, id).await;
        assert!(!after.calls_for_help());
        assert_eq!(after.holder_names(town.house.now()), ["Els", "Bas", "Kim"]);
        assert_eq!(after.holder_names(town.house.now().plus_days(1)), ["Els", "Bas"], "Kim stood in");
    });
}

#[test]
fn in_danger_whoever_answers_needs_not_say_that_they_join() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        claim::claim(&els, id).await.unwrap();
        assert_eq!(desk::answer(&bas, id, "Dag.").await.unwrap(), Said::HeldByOthers);
        visitor::call_for_help(&person, "Ik ben nu in gevaar").await.unwrap();
        assert_eq!(desk::answer(&bas, id, "Bel 112.").await.unwrap(), Said::Sent);
        assert!(!head(&els, id).await.urgent);
    });
}

/// How many rings wait for whoever is on call.
async fn on_call(town: &Town) -> usize {
    town.house.store.read(|reader| reader.outgoing_of_kind(ON_CALL)).await.unwrap().len()
}

/// The sheet that was written last.
async fn newest(acting: &Acting, id: Id) -> Id {
    book::open(acting, id).await.unwrap().sheets.last().unwrap().id
}

#[test]
fn who_presses_again_calls_again_though_the_same_words_stand_there() {
    let town = small_town();
    let said = "Ik ben nu in gevaar.";
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        visitor::write(&person, said).await.unwrap();
        visitor::call_for_help(&person, said).await.unwrap();
        assert!(head(&els, id).await.calls_for_help(), "what was typed is not what was pressed");
        assert_eq!(on_call(&town).await, 1);
        let talked = Called { outcome: Outcome::Talked, next: String::new(), danger_now: true };
        desk::called(&els, id, &talked).await.unwrap();
        assert!(!head(&els, id).await.urgent && on_call(&town).await == 0);
        visitor::call_for_help(&person, said).await.unwrap();
        assert!(head(&els, id).await.calls_for_help(), "a call is no message, and the danger came back");
        assert_eq!(on_call(&town).await, 1);
        let before = book::open(&els, id).await.unwrap().sheets.len();
        visitor::call_for_help(&person, said).await.unwrap();
        assert_eq!(book::open(&els, id).await.unwrap().sheets.len(), before, "a double tap is one message");
    });
}

#[test]
fn who_takes_the_answer_back_brings_the_danger_back() {
    let town = small_town();
    let (_, longer) = town.wait(town.somebody(Lang::Nl, "ik wacht al langer"));
    town.a_moment_later();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        visitor::call_for_help(&person, "Ik ben nu in gevaar").await.unwrap();
        assert_eq!(desk::answer(&els, id, "Te snel.").await.unwrap(), Said::Sent);
        let first = newest(&els, id).await;
        assert!(!head(&els, id).await.urgent);
        assert_eq!((desk::list(&els).await.unwrap()[0].id, on_call(&town).await), (longer, 0));

        // A later answer helps as well, so the danger is over as long as that one stands.
        desk::answer(&els, id, "Bel 112.").await.unwrap();
        let second = newest(&els, id).await;
        town.a_moment_later();
        assert_eq!(desk::take_back(&els, id, first).await.unwrap(), "Te snel.");
        assert!(!head(&els, id).await.urgent && on_call(&town).await == 0);
        desk::take_back(&els, id, second).await.unwrap();
        assert!(head(&els, id).await.calls_for_help());
        assert_eq!((desk::list(&els).await.unwrap()[0].id, on_call(&town).await), (id, 1));
        desk::answer(&els, id, "Bel nu 112.").await.unwrap();
        assert!(!head(&els, id).await.urgent && on_call(&town).await == 0);
    });
    let mut els = at(&town, "els", id);
    let record = els.id_after("name=\"terug\" value=\"");
    els.post(&format!("{}/antwoord", path(id)), &[("terug", &record)]);
    els.get("/werk/gesprekken");
    assert!(els.sees("careful\">nu in gevaar"), "{}", els.page);
}

#[test]
fn nobody_stops_a_conversation_while_somebody_in_danger_waits() {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(visitor::call_for_help(&person, "Ik ben nu in gevaar")).unwrap();
    let mut els = at(&town, "els", id);
    assert!(!els.sees("value=\"stop\""), "{}", els.page);
    els.post(&format!("{}/stand", path(id)), &[("stand", "stop")]);
    assert!(els.status == 400 && els.sees("Antwoord of bel eerst"), "{}", els.page);
    assert_eq!(rings(&town, ON_CALL).len(), 1);
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        assert_eq!(desk::move_to(&els, id, State::Stop, false).await.unwrap(), Moved::InDanger);
        assert!(head(&els, id).await.calls_for_help());
        desk::answer(&els, id, "Bel 112.").await.unwrap();
        assert_eq!(desk::move_to(&els, id, State::Stop, false).await.unwrap(), Moved::Done);
    });
    els.get(&path(id));
    assert!(els.sees("value=\"stop\""), "{}", els.page);
}
