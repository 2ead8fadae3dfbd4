use super::{DAY, Team, afresh};
use crate::book::{self, NewVisit};
use crate::model::visit::{LONGER_MAX, VisitLetter};
use kit::Problem;
use people::CircleKind;
use serde::Serialize;
use store::sealed::Span;
use store::{Id, Scope};

pub(super) const MINUTE: i64 = 60;

/// A conversation of another room, as far as this one knows it.
#[derive(Serialize)]
struct Conversation {
    kind: &'static str,
}

/// A conversation that Noor holds and Mila does not.
pub(super) async fn conversation(team: &Team) -> Id {
    let mut work = team.noor.work();
    let circle = work.new_circle(team.noor.organisation(), CircleKind::Close).unwrap();
    work.admit(&circle.0, &circle.1, team.noor.worker(), Some(team.noor.role())).unwrap();
    let dossier = work.begin(team.noor.organisation().id, &Conversation { kind: "conversation" }).unwrap();
    work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN).unwrap();
    team.noor.keep(work).await.unwrap();
    dossier.id()
}

pub(super) fn new_visit(team: &Team, about: Id) -> NewVisit {
    NewVisit {
        about,
        with: team.sem.worker().id,
        buddy: team.mila.worker().id,
        place: "café De Lindeboom".to_owned(),
        offered_minutes_ago: 20,
        yes_minutes_ago: 10,
        check_in_minutes: 60,
        travel_minutes: Some(30),
        promise: "we bellen één keer aan".to_owned(),
    }
}

pub(super) async fn plan(team: &Team) -> Id {
    let about = conversation(team).await;
    let noor = afresh(&team.noor).await;
    book::plan(&noor, new_visit(team, about)).await.unwrap()
}

#[tokio::test]
async fn a_visit_needs_the_conversation_a_colleague_and_a_third_who_watches() {
    let team = Team::at_work().await;
    let about = conversation(&team).await;
    let noor = afresh(&team.noor).await;
    let (me, sem, ilse) = (team.noor.worker().id, team.sem.worker().id, team.ilse.worker().id);
    for (with, buddy, problem) in [
        (sem, sem, Problem::Conflict),
        (me, sem, Problem::Missing),
        (sem, me, Problem::Missing),
        (ilse, sem, Problem::Missing),
    ] {
        let new = NewVisit { with, buddy, ..new_visit(&team, about) };
        assert_eq!(book::plan(&noor, new).await, Err(problem));
    }
    let stranger = afresh(&team.mila).await;
    let new = NewVisit { buddy: ilse, ..new_visit(&team, about) };
    assert_eq!(book::plan(&stranger, new).await, Err(Problem::Missing));
    let new = NewVisit { buddy: ilse, ..new_visit(&team, about) };
    assert!(book::plan(&noor, new).await.is_ok());
}

#[tokio::test]
async fn the_way_to_the_door_is_counted_and_the_place_is_gone_after() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let (noor, sem) = (afresh(&team.noor).await, afresh(&team.sem).await);
    assert_eq!(book::read_visit(&sem, visit).await.unwrap().place.as_deref(), Some("café De Lindeboom"));
    team.wait(5 * MINUTE).await;
    book::depart(&noor, visit).await.unwrap();
    team.wait(32 * MINUTE).await;
    book::arrive(&sem, visit).await.unwrap();
    team.wait(20 * MINUTE).await;
    assert!(book::read_visit(&sem, visit).await.unwrap().promise.is_some());
    book::check_out(&noor, visit).await.unwrap();
    let after = book::read_visit(&noor, visit).await.unwrap();
    assert_eq!((after.place, after.promise, after.head.watch), (None, None, None));
    assert_eq!((after.head.about, after.head.arrived_at), (None, None), "nor whom, nor when (DAT-23)");
    // Ten minutes before planning, and 37 after it.
    assert_eq!(team.facts().await, [("visit-made".to_owned(), 1, Some(45))]);
    assert_eq!(book::check_out(&sem, visit).await, Err(Problem::Conflict));
    team.wait(2 * 60 * MINUTE).await;
    assert!(book::board(&afresh(&team.ilse).await).await.unwrap().alarms.is_empty());
    let mila = book::board(&afresh(&team.mila).await).await.unwrap();
    assert!(mila.alarms.is_empty() && mila.watching.is_empty());
    team.wait(30 * DAY).await;
    assert_eq!(book::read_visit(&noor, visit).await.err(), Some(Problem::Missing));
}

#[tokio::test]
async fn no_sign_of_life_warns_the_buddy_and_the_lead_and_only_then_the_buddy_sees_the_place() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let mila = afresh(&team.mila).await;
    assert_eq!(book::read_visit(&mila, visit).await.err(), Some(Problem::Missing));
    let before = book::board(&mila).await.unwrap();
    assert!(
        matches!(before.watching[..], [VisitLetter::YouAreBuddy { visit: watched, .. }] if watched == visit)
    );
    assert!(before.alarms.is_empty());
    team.wait(60 * MINUTE).await;
    let warned = book::board(&mila).await.unwrap();
    assert!(warned.alarms.len() == 1 && warned.alarms[0].can_open && warned.own.is_empty());
    let seen = book::read_visit(&mila, visit).await.unwrap();
    assert_eq!((seen.place.as_deref(), seen.mine), (Some("café De Lindeboom"), false));
    // The buddy looks; the duo speaks for itself.
    assert_eq!(book::arrive(&mila, visit).await, Err(Problem::Missing));
    assert_eq!(book::check_out(&mila, visit).await, Err(Problem::Missing));
    // The buddy comes first; the lead hears of it when nobody saw to it.
    assert!(book::board(&team.ilse).await.unwrap().alarms.is_empty());
    team.wait(10 * MINUTE).await;
    let lead = book::board(&team.ilse).await.unwrap();
    assert!(lead.alarms.len() == 1 && !lead.alarms[0].can_open && !lead.alarms[0].emergency);
    assert_eq!(lead.alarms[0].duo, ["Noor", "Sem"]);
    assert_eq!(book::read_visit(&team.ilse, visit).await.err(), Some(Problem::Missing));
    // A sign of life takes it all back.
    let noor = afresh(&team.noor).await;
    book::longer(&noor, visit, 30).await.unwrap();
    assert!(book::board(&team.ilse).await.unwrap().alarms.is_empty());
    assert_eq!(book::read_visit(&mila, visit).await.err(), Some(Problem::Missing));
    team.wait(40 * MINUTE).await;
    assert_eq!(book::board(&team.ilse).await.unwrap().alarms.len(), 1);
    assert!(book::read_visit(&mila, visit).await.is_ok());
    book::check_out(&noor, visit).await.unwrap();
    assert!(book::board(&team.ilse).await.unwrap().alarms.is_empty());
    assert_eq!(book::read_visit(&mila, visit).await.err(), Some(Problem::Missing));
    assert!(team.facts().await.is_empty(), "nobody stood at a door");
}

#[tokio::test]
async fn more_time_moves_the_alarm_and_comes_to_an_end() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let noor = afresh(&team.noor).await;
    for _ in 0..LONGER_MAX {
        book::longer(&noor, visit, 15).await.unwrap();
    }
    assert_eq!(book::longer(&noor, visit, 15).await, Err(Problem::Conflict));
    let mila = afresh(&team.mila).await;
    team.wait(119 * MINUTE).await;
    assert!(book::board(&mila).await.unwrap().alarms.is_empty());
    team.wait(MINUTE).await;
    assert_eq!(book::board(&mila).await.unwrap().alarms.len(), 1);
}

#[tokio::test]
async fn a_forgotten_visit_loses_its_place_and_then_itself() {
    let team = Team::at_work().await;
    let visit = plan(&team).await;
    let noor = afresh(&team.noor).await;
    team.wait(DAY).await;
    assert_eq!(book::read_visit(&noor, visit).await.unwrap().place, None);
    team.wait(7 * DAY).await;
    assert_eq!(book::read_visit(&noor, visit).await.err(), Some(Problem::Missing));
    assert!(book::board(&team.ilse).await.unwrap().alarms.is_empty());
}

#[tokio::test]
async fn rings_move_with_the_check_in_and_are_taken_back_when_the_duo_came_back() {
    /// The number under which `bell` keeps that colleagues are missed: it rings each lead as well.
    const ALARM: i64 = 8;
    let team = Team::at_work().await;
    let rings = async || {
        let store = team.house.store.clone();
        let rows = store.read(|reader| reader.outgoing_of_kind(ALARM)).await.unwrap();
        rows.iter().map(|row| row.due).collect::<Vec<_>>()
    };
    let visit = plan(&team).await;
    let due = team.house.now().plus_seconds(60 * MINUTE);
    assert_eq!(
        rings().await,
        [due, due.plus_seconds(10 * MINUTE)],
        "the buddy, then the leads and whoever is on call"
    );
    let noor = afresh(&team.noor).await;
    book::longer(&noor, visit, 15).await.unwrap();
    let later = rings().await;
    assert!(later.len() == 2 && later[0] > due, "{later:?}");
    book::check_out(&noor, visit).await.unwrap();
    assert!(rings().await.is_empty());
}
