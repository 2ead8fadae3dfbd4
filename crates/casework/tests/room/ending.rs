//! Closing, coming back, erasing; the team lead and the broken glass.

use crate::town::Town;
use crate::{begun, can_read, facts, own};
use casework::book::{self, Closing, Oversight, Proposal};
use casework::model::*;
use kit::Problem;
use people::{Action, CircleKind};
use store::Day;

fn closing(goal: Option<GoalKind>) -> Closing {
    Closing { goal, words: "dank".into(), ..Closing::default() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_file_is_read_by_two_and_opens_again_without_an_intake() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let jet = town.worker("jet").await;
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet.worker().id, reason: "werk".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    let until = Day::from_number(town.house.now().day().number() + 300);
    book::join_team(&client.visitor, proposal, until).await.unwrap();
    let contact = SafeContact { when: "avond".into(), ..SafeContact::by(Way::Conversation) };
    book::write_own_plan(&client.visitor, book::Change::Contact(contact, None)).await.unwrap();
    book::close(&noor, case, closing(Some(GoalKind::SetBoundaries))).await.unwrap();
    assert_eq!(book::close(&noor, case, closing(None)).await, Err(Problem::Conflict));
    let file = own(&client.visitor).await;
    assert_eq!(file.case.phase, Phase::Closed);
    let yes = file.newest::<Consent>().unwrap();
    assert!(!yes.holds_on(town.house.now().day()), "nobody may know by it any more");
    assert!(file.all::<SafeContact>().is_empty(), "how to reach somebody is not kept longer than needed");
    let part = file.newest::<PartOpened>().unwrap().dossier;
    assert!(town.worker("jet").await.open(part, Action::ReadCase).await.is_err());
    assert!(can_read(&town, "noor", case).await);
    assert_eq!(facts(&town, "case-closed").await, 1);
    book::reopen(&client.visitor).await.unwrap();
    assert_eq!(own(&client.visitor).await.case.ended, None);
    town.days_later(town.house.settings.note_days + 10).await;
    assert!(can_read(&town, "noor", case).await, "its end was stopped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_file_is_erased_by_itself_in_the_end() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::close_own(&client.visitor, closing(None)).await.unwrap();
    town.days_later(town.house.settings.note_days + 2).await;
    assert!(!can_read(&town, "noor", case).await);
    assert!(book::own(&client.visitor).await.unwrap().is_none());
    drop(noor);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lead_erases_a_closed_file_and_a_receipt_without_content_remains() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    assert_eq!(book::erase(&noor, case).await, Err(Problem::Conflict), "not while it is open");
    book::close(&noor, case, closing(Some(GoalKind::Stop))).await.unwrap();
    let receipt = book::erase(&noor, case).await.unwrap();
    assert_eq!(receipt.dossiers, 3, "core, conversation and its pocket");
    assert!(!can_read(&town, "noor", case).await);
    assert!(client.visitor.dossiers().await.unwrap().is_empty());
    let lot = town.worker("lot").await;
    let letters = lot.letters::<Oversight>(CircleKind::Oversight).await.unwrap();
    assert!(letters.iter().any(|(_, letter)| *letter == Oversight::Receipt(receipt.clone())));
    assert_eq!(facts(&town, "case-closed").await, 1, "facts stay");
    let grants = town.house.store.read(move |reader| reader.grants_on(case)).await.unwrap();
    assert!(grants.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_erases_everything_at_any_time() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let ties = town.worker("ties").await;
    let proposal =
        Proposal { slot: SlotCode::TraffickingCoordinator, worker: ties.worker().id, reason: "x".into() };
    let proposal = book::propose(&noor, case, proposal).await.unwrap();
    let until = Day::from_number(town.house.now().day().number() + 30);
    book::join_team(&client.visitor, proposal, until).await.unwrap();
    book::keep_money(&client.visitor, "huur".into()).await.unwrap();
    let own_file = book::own(&client.visitor).await.unwrap().unwrap();
    let all = own_file.all.clone();
    assert_eq!(all.len(), 5);
    let receipt = book::erase_all(&client.visitor).await.unwrap();
    assert_eq!(receipt.dossiers, 5);
    for id in all {
        let (records, grants) = town
            .house
            .store
            .read(move |reader| Ok((reader.records(id)?, reader.grants_on(id)?)))
            .await
            .unwrap();
        assert!(records.is_empty() && grants.is_empty());
    }
    assert_eq!(facts(&town, "case-closed").await, 1, "counted as not said");
    assert!(book::own_list(&town.worker("ties").await).await.unwrap().parts.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_team_lead_sees_heads_and_the_client_sees_a_broken_glass() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let lot = town.worker("lot").await;
    let overview = book::overview(&lot).await.unwrap();
    assert_eq!(overview.files.len(), 1);
    let load: Vec<_> = overview.load.iter().map(|one| (one.name.as_str(), one.open)).collect();
    assert_eq!(load, [("Guus", 0), ("Noor", 1)], "by name, whoever could lead among them");
    assert!(!can_read(&town, "lot", case).await);
    assert!(book::can_break(&noor, case).await.is_err());
    let absent = store::Id::from_bytes([3; 16]);
    assert_eq!(book::can_break(&lot, absent).await.err(), Some(Problem::Missing));
    book::break_glass(&lot, case, "al een week geen teken".into()).await.unwrap();
    let own_file = book::own(&client.visitor).await.unwrap().unwrap();
    let looked = book::who_looked(&client.visitor, &own_file).await.unwrap();
    let reasons: Vec<_> = looked.iter().filter_map(|line| line.reason.as_deref()).collect();
    assert_eq!(reasons, ["al een week geen teken"]);
    let overview = book::overview(&lot).await.unwrap();
    assert!(overview.letters.iter().any(|(_, letter)| matches!(letter, Oversight::BrokenGlass { .. })));
}
