//! Files whose guide is gone: seen by team leads, and led again by the client's yes or by two of them.

use crate::town::{Client, Town};
use crate::{begun, can_read, own};
use casework::book::{self, Brought, GuideNow, Oversight};
use casework::model::practical::{DebtLine, DebtStage, Line};
use casework::model::*;
use kit::Problem;
use people::{Action, Role};
use store::Id;

/// Somebody's account ends, as an administrator ends it.
async fn leaves(town: &Town, name: &str) {
    let id = town.worker(name).await.worker().id;
    let seats = town.house.store.read(move |reader| reader.memberships_of(id)).await.unwrap();
    let mut work = town.house.work();
    work.unit.worker_active(id, false);
    for (circle, _) in seats {
        work.unit.remove_member(circle.id, id);
    }
    town.house.keep(work).await.unwrap();
}

async fn guide_of(town: &Town, case: Id) -> GuideNow {
    let overview = book::overview(&town.worker("lot").await).await.unwrap();
    overview.files.iter().find(|file| file.id == case).unwrap().guide
}

/// The newest letter in the team leads' box that is of this kind.
async fn letter(town: &Town, is_it: impl Fn(&Oversight) -> bool) -> Id {
    let overview = book::overview(&town.worker("lot").await).await.unwrap();
    overview.letters.iter().find(|(_, letter)| is_it(letter)).unwrap().0
}

fn is_named(letter: &Oversight) -> bool {
    matches!(letter, Oversight::GuideNamed { .. })
}

/// A file with a job coach in it, whose guide Noor then leaves.
async fn orphan(town: &Town) -> (Client, Id, Id) {
    let (client, noor, case) = begun(town).await;
    let proposal = book::Proposal {
        slot: SlotCode::JobCoach,
        worker: town.worker("jet").await.worker().id,
        reason: "werk".into(),
    };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    let until = store::Day::from_number(town.house.now().day().number() + 90);
    book::join_team(&client.visitor, proposal, until).await.unwrap();
    let part = own(&client.visitor).await.newest::<PartOpened>().unwrap().dossier;
    leaves(town, "noor").await;
    (client, case, part)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_whose_guide_left_is_asked_and_their_yes_moves_everything() {
    let town = Town::new().await;
    let (client, case, part) = orphan(&town).await;
    let mut lot = town.signed_in("lot");
    lot.get("/werk/overzicht?toon=zonder").expect(200, &["Geen begeleider", "Zoek een begeleider"]);
    let path = format!("/werk/overzicht/{case}/begeleider");
    lot.get(&path).expect(200, &["De begeleider is weg", "Guus"]);
    let guus = town.worker("guus").await.worker().id;
    lot.post(&format!("{path}/noemen"), &[("collega", &guus.to_string()), ("reden", "weg")]);
    assert_eq!(lot.status, 409, "whoever can be asked is asked");
    lot.get(&path)
        .post(&path, &[("collega", &guus.to_string())])
        .expect(200, &["Guus kan begeleider worden"]);
    let again = book::offer_guide(&town.worker("eva").await, case, guus).await;
    assert_eq!(again, Err(Problem::Conflict), "nobody is asked twice about the same colleague");
    assert!(!can_read(&town, "guus", case).await, "nothing before the client's yes");
    let offer = book::own(&client.visitor).await.unwrap().unwrap().offers[0].id();
    book::take_guide(&client.visitor, offer).await.unwrap();
    assert!(can_read(&town, "guus", case).await);
    assert!(book::part_of(&town.worker("guus").await, part).await.is_ok());
    assert_eq!(guide_of(&town, case).await, GuideNow::Here);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_team_leads_seat_a_guide_where_nobody_can_be_asked() {
    let town = Town::new().await;
    // A file that came from another system has no page.
    let (lot, eva) = (town.worker("lot").await, town.worker("eva").await);
    let guide = book::who_can_guide(&lot).await.unwrap().remove(0);
    let brought = Brought {
        number: "7".into(),
        guide,
        pseudonym: "Els".into(),
        begun: None,
        wish: String::new(),
        notes: Vec::new(),
        ground: Ground::Voluntary,
    };
    book::bring(&lot, &[brought]).await.unwrap();
    let case = book::own_list(&town.worker("guus").await).await.unwrap().cases[0].id;
    let hanna = town.also("hanna", Role::CaseManager).await;
    leaves(&town, "guus").await;
    assert_eq!(guide_of(&town, case).await, GuideNow::Gone);

    let (lot, hanna_id) = (lot.afresh(Role::TeamLead).await.unwrap(), hanna.worker().id);
    book::name_guide(&lot, case, hanna_id, "Guus werkt hier niet meer".into()).await.unwrap();
    let named = letter(&town, is_named).await;
    assert_eq!(book::seat_guide(&lot, named).await, Err(Problem::Conflict), "never one alone");
    town.signed_in("eva")
        .get("/werk/overzicht")
        .expect(200, &["Bekijk en beslis"])
        .get(&format!("/werk/overzicht/benoemd/{named}"))
        .expect(200, &["Guus werkt hier niet meer", "Hanna"])
        .post(&format!("/werk/overzicht/benoemd/{named}"), &[])
        .expect(200, &["Hanna is nu begeleider"]);
    assert_eq!(book::seat_guide(&eva, named).await, Err(Problem::Missing), "once");
    let hanna = hanna.afresh(Role::CaseManager).await.unwrap();
    let file = book::open(&hanna, case).await.unwrap();
    assert_eq!(file.newest::<Handover>().unwrap().by_leads, ["Lot", "Eva"]);
    book::close(&hanna, case, book::Closing::default()).await.unwrap();
    book::erase(&hanna, case).await.unwrap();
    assert!(town.house.store.read(move |reader| reader.records(case)).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_lets_two_leads_open_the_core_and_the_clients_yes_the_rest() {
    let town = Town::new().await;
    let (client, case, part) = orphan(&town).await;
    let lot = town.worker("lot").await;
    let guus = town.worker("guus").await.worker().id;
    let hanna = town.also("hanna", Role::CaseManager).await;
    book::offer_guide(&lot, case, hanna.worker().id).await.unwrap();
    let offered = book::name_guide(&lot, case, guus, "weg".into()).await;
    assert_eq!(offered, Err(Problem::Conflict), "the client has time to answer");
    town.days_later(31).await;
    book::name_guide(&lot, case, guus, "Noor is weg".into()).await.unwrap();
    let named = letter(&town, is_named).await;
    book::seat_guide(&town.worker("eva").await, named).await.unwrap();
    let guide = town.worker("guus").await;
    assert!(guide.open(case, Action::ReadCase).await.is_ok());
    assert!(book::part_of(&guide, part).await.is_err(), "a lead opens nothing that the glass does not");
    let mut page = town.back(&client.code);
    page.get("/mijn").expect(200, &["Guus is nu je begeleider", "Besloten door", "Lot, Eva", "Noor is weg"]);
    let own_now = book::own(&client.visitor).await.unwrap().unwrap();
    let offer = own_now.offers.iter().find(|offer| offer.worker == guus).unwrap().id();
    book::take_guide(&client.visitor, offer).await.unwrap();
    let guide = town.worker("guus").await;
    assert!(book::part_of(&guide, part).await.is_ok());
    assert!(guide.open(client.conversation, Action::ReadConversation).await.is_ok());
    let file = own(&client.visitor).await;
    assert!(file.case.left.is_empty());
    assert_eq!(file.all::<Handover>().len(), 1, "the same guide is no second handover");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_was_hidden_meanwhile_does_not_reach_the_next_guide() {
    let town = Town::new().await;
    let (client, case, _) = orphan(&town).await;
    let visitor = &client.visitor;
    let (who, next) = ("Energie".to_owned(), "terugschrijven".to_owned());
    let debt = Line::Debt(DebtLine { who, cents: None, stage: DebtStage::Bill, next, on: None });
    book::put_line(visitor, None, debt).await.unwrap();
    book::show_list(visitor, ListKind::Debts).await.unwrap();
    let hanna = town.also("hanna", Role::CaseManager).await;
    let (lot, guus) = (town.worker("lot").await, town.worker("guus").await.worker().id);
    book::offer_guide(&lot, case, hanna.worker().id).await.unwrap();
    town.days_later(31).await;
    book::name_guide(&lot, case, guus, "Noor is weg".into()).await.unwrap();
    let named = letter(&town, is_named).await;
    book::seat_guide(&town.worker("eva").await, named).await.unwrap();
    book::hide_list(visitor, ListKind::Debts).await.unwrap();
    let own_now = book::own(visitor).await.unwrap().unwrap();
    let list = own_now.list(ListKind::Debts).unwrap().dossier.id();
    let grants = town.house.store.read(move |reader| reader.grants_on(list)).await.unwrap();
    assert_eq!(grants.len(), 1, "the client's own key, and none of the circle of before");
    let offer = own_now.offers.iter().find(|offer| offer.worker == guus).unwrap().id();
    book::take_guide(visitor, offer).await.unwrap();
    assert!(town.worker("guus").await.open(list, Action::ReadCase).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_who_said_no_is_not_passed_over() {
    let town = Town::new().await;
    let (client, case, _) = orphan(&town).await;
    let lot = town.worker("lot").await;
    let guus = town.worker("guus").await.worker().id;
    book::offer_guide(&lot, case, guus).await.unwrap();
    let offer = book::own(&client.visitor).await.unwrap().unwrap().offers[0].id();
    book::decline_guide(&client.visitor, offer).await.unwrap();
    town.days_later(31).await;
    assert_eq!(book::name_guide(&lot, case, guus, "weg".into()).await, Err(Problem::Conflict));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_guides_somebody_is_not_sought_another_for() {
    let town = Town::new().await;
    let (_, _, case) = begun(&town).await;
    let lot = town.worker("lot").await;
    assert_eq!(book::seeking(&lot, case).await.err(), Some(Problem::Missing));
    assert_eq!(lot.guided_by(town.worker("noor").await.worker().id).await, Ok(1));
    assert_eq!(lot.guided_by(town.worker("guus").await.worker().id).await, Ok(0));
    leaves(&town, "noor").await;
    assert_eq!(book::seeking(&town.worker("guus").await, case).await.err(), Some(Problem::Missing));
}
