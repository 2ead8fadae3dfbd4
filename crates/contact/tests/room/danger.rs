//! Somebody in danger stands first at the desk, wherever the conversation stood before (SAF-21).

use crate::desk::{at, head, path, small_town};
use crate::flood::somebody_who_had_to_wait;
use crate::somebody_who_wrote;
use crate::town::Town;
use contact::book::desk::{self, Called, reminders};
use contact::book::{lane, visitor};
use contact::model::queue::Why;
use contact::model::{Lane, Outcome};
use kit::{Lang, Problem};
use people::Role;
use people::limits::{Pace, Rules};

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
