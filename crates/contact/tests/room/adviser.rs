//! The confidential adviser: a door and a sealed space of their own (ACT-11).

use crate::door::{code_of, send};
use crate::town::{Browser, PASSPHRASE, Town};
use people::session::act_as;
use people::{Action, Among, Ask, CircleKind, Role};
use std::collections::BTreeSet;

/// A town with one adviser, who made the circle.
pub fn town_with_an_adviser() -> (Town, Browser) {
    let mut town = Town::new();
    town.hire("ada", &[Role::ConfidentialAdviser]);
    let mut ada = town.worker("ada");
    ada.get("/werk/vertrouwelijk");
    ada.post("/werk/vertrouwelijk", &[]);
    assert!(ada.sees("Wie heeft de sleutel?"), "{}", ada.page);
    (town, ada)
}

#[test]
fn without_an_adviser_there_is_no_door_to_one() {
    let mut town = Town::new();
    town.hire("ada", &[Role::ConfidentialAdviser]);
    let mut person = town.person();
    person.get("/");
    assert!(!person.sees("href=\"/v\""));
    person.get("/v");
    assert_eq!(person.status, 404);
    person.post("/v", &[("bericht", "hoi")]);
    assert_eq!(person.status, 404);
}

#[test]
fn what_is_said_to_an_adviser_is_read_by_advisers_alone() {
    let (mut town, mut ada) = town_with_an_adviser();
    town.hire("bea", &[Role::ConfidentialAdviser, Role::OutreachWorker]);
    town.hire("lot", &[Role::TeamLead, Role::Administrator]);
    let mut person = town.person();
    person.get("/");
    assert!(person.sees("href=\"/v\""));
    send(&mut person, "/v", &[("bericht", "alleen voor jou")]);
    let code = code_of(&person);

    town.a_moment_later();
    ada.get("/werk/gesprekken");
    assert!(ada.sees("Vertrouwenspersoon"));
    let path = format!("/werk/gesprekken/{}", ada.id_after("href=\"/werk/gesprekken/"));
    ada.get(&path);
    assert!(ada.sees("alleen voor jou") && !ada.sees("Begin een traject"), "{}", ada.page);
    ada.post(&format!("{path}/antwoord"), &[("bericht", "Ik lees je.")]);
    assert!(ada.status == 200 && ada.sees("Ik lees je."));
    town.a_moment_later();
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("Ik lees je.") && person.sees("Ada, Vertrouwenspersoon"), "{}", person.page);

    // Noor holds the keys of every circle of the first day; Lot is team lead; Bea is an adviser without a key yet.
    let mut bea = town.worker("bea");
    for (name, mut other) in
        [("noor", town.worker("noor")), ("lot", town.worker("lot")), ("bea", bea.clone())]
    {
        other.get("/werk/gesprekken");
        assert!(!other.sees(&path), "{name}");
        other.get(&path);
        assert_eq!(other.status, 404, "{name}");
        other.get("/werk");
        other.post(&format!("{path}/antwoord"), &[("bericht", "hallo")]);
        assert_eq!(other.status, 404, "{name}");
    }

    // An adviser lets another in; in her other role she reads none of it.
    bea.get("/werk/vertrouwelijk");
    let ask_in = "/toelaten";
    assert!(bea.sees("Je hebt de sleutel nog niet") && !bea.sees(ask_in));
    ada.get("/werk/vertrouwelijk");
    let whom = ada.page.split_once(ask_in).unwrap().0.rsplit_once('/').unwrap().1.to_owned();
    bea.post(&format!("/werk/vertrouwelijk/{whom}/toelaten"), &[]);
    assert_eq!(bea.status, 404, "nobody lets herself in");
    ada.post(&format!("/werk/vertrouwelijk/{whom}/toelaten"), &[]);
    assert!(ada.status == 200 && !ada.sees(ask_in));
    bea.get(&path);
    assert!(bea.sees("alleen voor jou"));
    bea.post("/werk/rol", &[("rol", "outreach-worker")]);
    bea.get(&path);
    assert_eq!(bea.status, 404, "two hats");
}

#[test]
fn nobody_but_an_adviser_has_ever_held_the_key_of_their_circle() {
    let (mut town, _) = town_with_an_adviser();
    town.hire("lot", &[Role::TeamLead, Role::Administrator]);
    town.behind(async |house| {
        let (organisation, _) = house.front_door().await.unwrap();
        let circle = house.standing_circle(organisation.id, CircleKind::Adviser).await.unwrap();
        let id = circle.id;
        let seats = house.store.read(move |reader| reader.members_of(id)).await.unwrap();
        let ask = Ask::inside(house.clone());
        let ada = act_as(&ask, "ada", PASSPHRASE, Role::ConfidentialAdviser).await.unwrap();
        let holders: BTreeSet<_> = seats.iter().map(|seat| seat.worker).collect();
        assert_eq!(holders, BTreeSet::from([ada.worker().id, organisation.id]), "and the recovery key");
        assert!(ada.standing(CircleKind::Adviser).is_ok());
        let lot = act_as(&ask, "lot", PASSPHRASE, Role::TeamLead).await.unwrap();
        assert!(lot.standing(CircleKind::Adviser).is_err());
        for (name, role) in [("noor", Role::OutreachWorker), ("lot", Role::Administrator)] {
            let other = act_as(&ask, name, PASSPHRASE, role).await.unwrap();
            assert!(other.standing(CircleKind::Adviser).is_err());
            let listed = other
                .list::<contact::model::Head>(Action::ReadConversation, Among::Standing(CircleKind::Adviser))
                .await;
            assert!(listed.is_err() || listed.is_ok_and(|listed| listed.is_empty()));
        }
    });
}

#[test]
fn when_the_last_adviser_leaves_the_door_is_gone_and_a_renewed_key_leaves_her_behind() {
    let (mut town, mut ada) = town_with_an_adviser();
    ada.post("/werk/vertrouwelijk", &[]);
    assert_eq!(ada.status, 409, "there is one already");
    ada.get("/werk/vertrouwelijk");
    ada.post("/werk/vertrouwelijk/sleutel", &[]);
    assert_eq!(ada.status, 200, "{}", ada.page);
    let mut person = town.person();
    send(&mut person, "/v", &[("bericht", "na de nieuwe sleutel")]);
    code_of(&person);
    town.a_moment_later();
    ada.get("/werk/gesprekken");
    let path = format!("/werk/gesprekken/{}", ada.id_after("href=\"/werk/gesprekken/"));
    ada.get(&path);
    assert!(ada.sees("na de nieuwe sleutel"));
    town.behind(async |house| {
        let worker = house.store.read(|reader| reader.worker_by_name("ada")).await.unwrap().unwrap();
        let mut work = house.work();
        work.unit.worker_active(worker.id, false);
        house.keep(work).await.unwrap();
    });
    let mut person = town.person();
    person.get("/v");
    assert_eq!(person.status, 404, "nobody would read it");

    town.hire("cas", &[Role::ConfidentialAdviser]);
    let mut cas = town.worker("cas");
    cas.get("/werk/vertrouwelijk");
    cas.post("/werk/vertrouwelijk", &[]);
    assert!(cas.status == 200 && cas.sees("Wie heeft de sleutel?"), "{}", cas.page);
    cas.get(&path);
    assert_eq!(cas.status, 404, "what was said to Ada stays with Ada");
    send(&mut person, "/v", &[("bericht", "is daar weer iemand?")]);
    code_of(&person);
}

#[test]
fn words_for_the_team_never_reach_an_adviser_nor_the_other_way_round() {
    let (town, _) = town_with_an_adviser();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "voor het team"), ("_eens", &once)]);
    let code = code_of(&person);
    person.post("/v", &[("bericht", "niet voor het team"), ("_eens", &once)]);
    assert_ne!(code_of(&person), code, "another conversation, another code");
    let mut noor = town.worker("noor");
    noor.get("/werk/gesprekken");
    let path = format!("/werk/gesprekken/{}", noor.id_after("href=\"/werk/gesprekken/"));
    noor.get(&path);
    assert!(noor.sees("voor het team") && !noor.sees("niet voor het team"));
}
