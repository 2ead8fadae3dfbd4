//! A warm handover: the client agrees first, and whoever led before reads nothing any longer.

use crate::pages::in_thread;
use crate::town::Town;
use crate::{begun, can_read, own};
use casework::book::{self, NewGuide, Proposal};
use casework::model::*;
use kit::Problem;
use people::{Acting, Action, Role};
use store::Day;

fn guide(to: &Acting, told_on: Option<Day>, stays_until: Option<Day>) -> NewGuide {
    NewGuide { worker: to.worker().id, told_on, stays_until, met_on: None }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_former_guide_reads_neither_file_nor_conversation() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (guus, jet) = (town.worker("guus").await, town.worker("jet").await);
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet.worker().id, reason: "werk".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    let until = Day::from_number(town.house.now().day().number() + 30);
    book::join_team(&client.visitor, proposal, until).await.unwrap();
    let noor = noor.afresh(noor.role()).await.unwrap();
    let today = town.house.now().day();
    book::hand_over(&noor, case, guide(&guus, Some(today), None)).await.unwrap();
    assert!(!can_read(&town, "noor", case).await);
    assert!(can_read(&town, "guus", case).await);
    for name in ["noor", "sam"] {
        let worker = town.worker(name).await;
        assert!(worker.open(client.conversation, Action::ReadConversation).await.is_err(), "{name}");
    }
    let guus = town.worker("guus").await;
    contact::book::desk::answer(&guus, client.conversation, "Dag, ik ben Guus.").await.unwrap();
    let part = own(&client.visitor).await.newest::<PartOpened>().unwrap().dossier;
    assert!(book::part_of(&guus, part).await.is_ok(), "the parts go along");
    assert!(book::part_of(&town.worker("jet").await, part).await.is_ok(), "helpers stay");
    let file = own(&client.visitor).await;
    assert_eq!((file.case.lead.name.as_str(), file.all::<Handover>().len()), ("Guus", 1));
    book::change_phase(&guus, case, Phase::WorkingOnPlan, String::new()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_clients_yes_nothing_is_handed_over() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await;
    assert_eq!(book::hand_over(&noor, case, guide(&guus, None, None)).await, Err(Problem::Conflict));
    book::propose_guide(&noor, case, guus.worker().id).await.unwrap();
    assert_eq!(
        book::hand_over(&noor, case, guide(&guus, None, None)).await,
        Err(Problem::Conflict),
        "asked, not answered"
    );
    let answer = async |agrees, stays| {
        let guus = guus.worker().id;
        book::answer_guide(&client.visitor, guus, agrees, stays).await
    };
    assert_eq!(answer(false, false).await, Ok(true));
    assert_eq!(
        book::hand_over(&noor, case, guide(&guus, None, None)).await,
        Err(Problem::Conflict),
        "no is no"
    );
    book::propose_guide(&noor, case, guus.worker().id).await.unwrap();
    assert_eq!(answer(true, false).await, Ok(true));
    let until = Day::from_number(town.house.now().day().number() + 30);
    book::hand_over(&noor, case, guide(&guus, None, Some(until))).await.unwrap();
    assert!(!can_read(&town, "noor", case).await, "the client did not want her to stay");
    assert_eq!(own(&client.visitor).await.newest::<Handover>().unwrap().agreed.by, By::Client);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_is_to_whom_it_was_said_and_to_nobody_else() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await.worker().id;
    let hanna = town.also("hanna", Role::CaseManager).await.worker().id;
    book::propose_guide(&noor, case, guus).await.unwrap();
    let mut page = town.back(&client.code);
    let mut page = in_thread(move || {
        page.get("/mijn/begeleider").expect(200, &["Guus", "wil je vaste begeleider worden"]);
        page
    })
    .await;
    book::propose_guide(&noor, case, hanna).await.unwrap();
    let answer = async |worker, agrees| book::answer_guide(&client.visitor, worker, agrees, false).await;
    assert_eq!([answer(guus, true).await, answer(guus, false).await], [Ok(false), Ok(false)]);
    let plan = own(&client.visitor).await.newest::<HandoverPlan>().unwrap();
    assert_eq!((plan.worker, plan.answer), (hanna, None), "neither the yes nor the no was about her");
    in_thread(move || {
        let about = page.value_of("wie");
        assert_eq!(about, guus.to_string());
        page.post("/mijn/begeleider", &[("antwoord", "ja-weg"), ("wie", &about)])
            .expect(400, &["Hanna", "Intussen is iemand anders voorgesteld."]);
        let about = page.value_of("wie");
        page.post("/mijn/begeleider", &[("antwoord", "ja-weg"), ("wie", &about)]).expect(200, &[]);
    })
    .await;
    let plan = own(&client.visitor).await.newest::<HandoverPlan>().unwrap();
    assert!(plan.worker == hanna && plan.answer.is_some_and(|answer| answer.agrees && !answer.stays));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_former_guide_stays_if_the_client_wants_it_until_the_day_named() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await;
    book::propose_guide(&noor, case, guus.worker().id).await.unwrap();
    assert_eq!(book::answer_guide(&client.visitor, guus.worker().id, true, true).await, Ok(true));
    let until = Day::from_number(town.house.now().day().number() + 30);
    book::hand_over(&noor, case, guide(&guus, None, Some(until))).await.unwrap();
    let noor = town.worker("noor").await;
    assert!(book::open(&noor, case).await.is_ok());
    assert!(noor.open(client.conversation, Action::ReadConversation).await.is_ok());
    let led = book::change_phase(&noor, case, Phase::Out, String::new()).await;
    assert_eq!(led, Err(Problem::Missing), "she leads no longer");
    town.days_later(31).await;
    assert!(!can_read(&town, "noor", case).await);
    assert!(can_read(&town, "guus", case).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_may_ask_for_another_guide_without_a_reason() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
    let overview = book::overview(&town.worker("lot").await).await.unwrap();
    assert!(
        overview
            .letters
            .iter()
            .any(|(_, letter)| matches!(letter, book::Oversight::GuideWish { case: of, .. } if *of == case))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_yes_that_was_not_given_yet_is_said_beside_the_field_and_nothing_typed_is_lost() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await.worker().id;
    book::propose_guide(&noor, case, guus).await.unwrap();
    let mut desk = town.signed_in("noor");
    in_thread(move || {
        let (path, guus) = (format!("/werk/trajecten/{case}/overdragen"), guus.to_string());
        desk.get(&path);
        let typed = [
            ("collega", guus.as_str()),
            ("akkoord", "zelf"),
            ("blijft", "nee"),
            ("kennismaking", "2026-11-20"),
        ];
        desk.post(&path, &typed).expect(400, &["nog niet geantwoord", "checked"]);
    })
    .await;
}
