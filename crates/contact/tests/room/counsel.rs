//! About somebody under 18 nothing goes to others before two consulted, without a name (ACT-14, H-25).

use crate::desk::{at, path, small_town};
use crate::town::Town;
use contact::book;
use contact::book::desk::{claim, consult, youth};
use kit::{Lang, Problem};
use outreach::model::youth::Asked;
use people::{Role, Visitor};
use store::Id;

const WORKER: Role = Role::OutreachWorker;

fn asked() -> Asked {
    Asked {
        with: "de jeugdhulp".to_owned(),
        question: "wie praat er verder?".to_owned(),
        advice: "blijf zelf praten".to_owned(),
        decision: "zo doen we het".to_owned(),
    }
}

/// Somebody of fifteen, whom Els and Bas write with.
fn somebody_young() -> (Town, Visitor, Id) {
    let town = small_town();
    let (person, id) = town.wait(town.somebody(Lang::Nl, "ik ben vijftien"));
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        youth::is_young(&els, id).await.unwrap();
        claim::claim(&els, id).await.unwrap();
        claim::join(&bas, id).await.unwrap();
    });
    (town, person, id)
}

#[test]
fn a_consultation_counts_once_a_colleague_agrees() {
    let (town, _person, id) = somebody_young();
    town.wait(async {
        let (els, bas) = (town.acting("els", WORKER).await, town.acting("bas", WORKER).await);
        let waits = async || consult::asks_counsel(&els, id).await.unwrap();
        assert!(waits().await);
        consult::consult(&els, id, &asked()).await.unwrap();
        assert!(waits().await, "one of two is not two");
        let sheets = book::open(&els, id).await.unwrap().sheets;
        let record = sheets.last().unwrap().id;
        assert_eq!(consult::agree(&els, id, record).await, Err(Problem::Conflict));
        consult::agree(&bas, id, record).await.unwrap();
        assert!(!waits().await);
        assert_eq!(consult::agree(&bas, id, record).await, Err(Problem::Conflict), "once");
    });
}

#[test]
fn nothing_is_asked_about_somebody_of_age() {
    let town = small_town();
    let (_person, id) = town.wait(town.somebody(Lang::Nl, "hoi"));
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        assert!(!consult::asks_counsel(&els, id).await.unwrap());
        assert_eq!(consult::consult(&els, id, &asked()).await, Err(Problem::Missing));
    });
    let mut els = at(&town, "els", id);
    els.get(&format!("{}/doorgeven", path(id)));
    assert_eq!(els.status, 200, "{}", els.page);
}

#[test]
fn to_another_team_the_form_opens_after_the_consultation_and_is_refused_before() {
    let (town, _person, id) = somebody_young();
    let (mut els, mut bas) = (at(&town, "els", id), at(&town, "bas", id));
    assert!(els.sees("Deel nog niets met anderen"));
    let pass = format!("{}/doorgeven", path(id));
    els.get(&pass);
    assert!(els.status == 409 && els.sees("Overleg eerst met z’n tweeën"), "{}", els.page);
    els.post(&pass, &[("woorden", "neem contact op"), ("dagen", "3"), ("akkoord", "ja")]);
    assert_eq!(els.status, 409, "also a form that was sent by hand");

    let consult = format!("{}/overleg", path(id));
    els.get(&consult);
    els.post(&consult, &[("met", "de jeugdhulp"), ("vraag", "wat nu?")]);
    assert!(els.status == 400 && els.sees("wat nu?"), "what was typed stands there still");
    let whole = [("met", "de jeugdhulp"), ("vraag", "wat nu?"), ("advies", "praten"), ("besluit", "doen we")];
    els.post(&consult, &whole);
    assert!(els.status == 200 && els.sees("doen we") && els.sees("Deel nog niets"), "{}", els.page);
    assert!(!els.sees("/eens\""), "nobody agrees with themselves");
    bas.get(&path(id));
    let record = bas.id_after("/overleg/");
    bas.post(&format!("{consult}/{record}/eens"), &[]);
    assert!(bas.status == 200 && bas.sees("Jullie hebben overlegd"), "{}", bas.page);
    els.get(&pass);
    assert_eq!(els.status, 200, "{}", els.page);
}

#[test]
fn the_person_reads_whom_we_asked_and_what() {
    let (town, person, id) = somebody_young();
    town.wait(async {
        let els = town.acting("els", WORKER).await;
        consult::consult(&els, id, &asked()).await.unwrap();
        let sheets = contact::book::visitor::find(&person).await.unwrap().unwrap().sheets;
        let told = contact::model::young::counsel(&sheets).next().unwrap();
        assert_eq!(told.with, "de jeugdhulp");
    });
}
