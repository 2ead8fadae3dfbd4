//! The team and the data dial.

use crate::town::Town;
use crate::{begun, can_read, facts, own};
use casework::book::{self, CaseFile, NewConsent, Proposal, Told};
use casework::model::*;
use kit::Problem;
use people::{Acting, Action};
use store::{Day, Id};

async fn propose(lead: &Acting, case: Id, slot: SlotCode, worker: &Acting) -> Id {
    let reason = "wil ander werk erbij".to_owned();
    book::propose(lead, case, Proposal { slot, worker: worker.worker().id, reason }).await.unwrap()
}

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_reads_their_part_and_nothing_else() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let jet = town.worker("jet").await;
    let proposal = propose(&noor, case, SlotCode::JobCoach, &jet).await;
    assert!(book::own_list(&jet).await.unwrap().parts.is_empty(), "nothing before the yes");
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    let jet = town.worker("jet").await;
    let list = book::own_list(&jet).await.unwrap();
    assert!(list.cases.is_empty());
    let part = list.parts[0].id;
    assert!(!can_read(&town, "jet", case).await);
    book::add_part_note(&jet, part, "cursus gezocht".into(), vec![Theme::Recruited]).await.unwrap();
    let noor = town.worker("noor").await;
    assert_eq!(book::part_of(&noor, part).await.unwrap().head.part, PartKind::Work);
    assert!(book::own_list(&noor).await.unwrap().parts.is_empty(), "the lead finds it on the file");
    let own_file = book::own(&client.visitor).await.unwrap().unwrap();
    let note = own_file.part(PartKind::Work).unwrap().sheets.iter().find_map(|sheet| match &sheet.content {
        Some(PartRecord::Note(note)) => Some(note.clone()),
        _ => None,
    });
    assert!(note.unwrap().themes.is_empty(), "themes stand in a protected part only");
    assert!(town.worker("ties").await.open(part, Action::ReadCase).await.is_err());
    assert_eq!(facts(&town, "team-slot").await, 1);
    assert_eq!(own(&client.visitor).await.erased(), 0, "the proposal became the seat");
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_a_yes_back_cuts_at_once_and_a_yes_ends_by_itself() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let jet = town.worker("jet").await;
    let proposal = propose(&noor, case, SlotCode::JobCoach, &jet).await;
    book::accept_told(&noor, case, proposal, Told::alone(in_days(&town, 0)), in_days(&town, 10))
        .await
        .unwrap();
    let part = book::own_list(&town.worker("jet").await).await.unwrap().parts[0].id;
    let consent = own(&client.visitor).await.newest::<Consent>().unwrap();
    book::withdraw_own(&client.visitor, consent.id).await.unwrap();
    let jet = town.worker("jet").await;
    assert!(jet.open(part, Action::ReadCase).await.is_err());
    assert!(book::own_list(&jet).await.unwrap().parts.is_empty());
    let proposal = propose(&noor, case, SlotCode::JobCoach, &jet).await;
    let noor = town.worker("noor").await;
    book::accept_told(&noor, case, proposal, Told::alone(in_days(&town, 0)), in_days(&town, 10))
        .await
        .unwrap();
    assert_eq!(own(&client.visitor).await.all::<PartOpened>().len(), 1, "the same part again");
    town.days_later(10).await;
    assert!(town.worker("jet").await.open(part, Action::ReadCase).await.is_ok());
    town.days_later(1).await;
    assert!(town.worker("jet").await.open(part, Action::ReadCase).await.is_err());
    assert!(town.worker("noor").await.open(part, Action::ReadCase).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_proposal_leaves_no_trace() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let ties = town.worker("ties").await;
    let proposal = propose(&noor, case, SlotCode::TraffickingCoordinator, &ties).await;
    let again =
        Proposal { slot: SlotCode::TraffickingCoordinator, worker: ties.worker().id, reason: "x".into() };
    assert_eq!(book::propose(&noor, case, again).await, Err(Problem::Conflict));
    book::refuse_team(&client.visitor, proposal).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(file.all::<SlotProposal>().is_empty() && file.all::<Slot>().is_empty());
    assert!(file.all::<PartOpened>().is_empty());
    assert_eq!(file.erased(), 0, "not even that something was erased");
    assert_eq!(book::refuse_team(&client.visitor, proposal).await, Err(Problem::Missing));
    let told = propose(&noor, case, SlotCode::TraffickingCoordinator, &ties).await;
    book::refuse_told(&noor, case, told).await.unwrap();
    let guus = town.worker("guus").await.worker().id;
    book::propose_guide(&noor, case, guus).await.unwrap();
    book::answer_guide(&client.visitor, guus, false, false).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(file.all::<SlotProposal>().is_empty() && file.all::<HandoverPlan>().is_empty());
    assert_eq!(file.erased(), 0, "nor when the guide wrote down the no, nor of another guide");
    assert_eq!(facts(&town, "team-slot").await, 0);
    let jet = town.worker("jet").await;
    let wrong = Proposal { slot: SlotCode::Housing, worker: jet.worker().id, reason: "x".into() };
    assert_eq!(book::propose(&noor, case, wrong).await, Err(Problem::Missing), "not in that role");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_yes_and_a_no_at_once_one_counts_and_no_key_is_left_without_a_seat() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let jet = town.worker("jet").await;
    for _ in 0..3 {
        let noor = town.worker("noor").await;
        let proposal = propose(&noor, case, SlotCode::JobCoach, &jet).await;
        let (yes, no) = tokio::join!(
            book::accept_told(&noor, case, proposal, Told::alone(in_days(&town, 0)), in_days(&town, 10)),
            book::refuse_team(&client.visitor, proposal),
        );
        assert!(yes.is_ok() != no.is_ok(), "{yes:?} and {no:?}");
        let file = own(&client.visitor).await;
        let seats = file.all::<Slot>().iter().filter(|seat| seat.ended.is_none()).count();
        let keys = book::own_list(&town.worker("jet").await).await.unwrap().parts.len();
        let expected = usize::from(yes.is_ok());
        assert_eq!((seats, keys), (expected, expected));
        if yes.is_ok() {
            let consent = file.newest::<Consent>().unwrap().id;
            book::withdraw_own(&client.visitor, consent).await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_read_the_file_before_a_seat_was_decided_on_writes_nothing_over_it() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let jet = town.worker("jet").await;
    let late = async |before: CaseFile, proposal: Id| {
        let mut work = client.visitor.work();
        work.erase(&before.dossier, proposal);
        before.keep_head(&mut work).unwrap();
        client.visitor.keep(work).await
    };
    let before = own(&client.visitor).await;
    let refused = propose(&noor, case, SlotCode::JobCoach, &jet).await;
    assert_eq!(late(before, refused).await, Err(Problem::Conflict), "proposed");
    let before = own(&client.visitor).await;
    book::refuse_told(&noor, case, refused).await.unwrap();
    assert_eq!(late(before, refused).await, Err(Problem::Conflict), "refused");
    let taken = propose(&noor, case, SlotCode::JobCoach, &jet).await;
    let before = own(&client.visitor).await;
    book::accept_told(&noor, case, taken, Told::alone(in_days(&town, 0)), in_days(&town, 10)).await.unwrap();
    assert_eq!(late(before, taken).await, Err(Problem::Conflict), "accepted");
    assert_eq!(own(&client.visitor).await.all::<Slot>().len(), 1, "the seat stands");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_walks_along_reads_the_plan_and_leads_nothing() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let sam = town.worker("sam").await;
    let proposal = propose(&noor, case, SlotCode::MensFieldworker, &sam).await;
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    let sam = town.worker("sam").await;
    assert!(book::open(&sam, case).await.is_ok());
    book::add_note(&sam, case, "liep mee".into(), String::new()).await.unwrap();
    let refused = book::change_phase(&sam, case, Phase::Out, String::new()).await;
    assert_eq!(refused, Err(Problem::Missing));
    assert!(!book::own_list(&sam).await.unwrap().cases[0].leads);
}

#[tokio::test(flavor = "multi_thread")]
async fn how_somebody_wants_to_be_met_goes_along_to_each_helper() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let wish = |helps: &str| InContact {
        called: "Wil".into(),
        gender: String::new(),
        helps: helps.into(),
        hinders: String::new(),
    };
    let first = book::Change::Wish(wish("rustig praten"), None);
    book::write_own_plan(&client.visitor, first).await.unwrap();
    let jet = town.worker("jet").await;
    let proposal = propose(&noor, case, SlotCode::JobCoach, &jet).await;
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    let seen = own(&client.visitor).await.newest::<InContact>().unwrap().seen();
    let second = book::Change::Wish(wish("grapjes"), Some(seen));
    book::write_own_plan(&client.visitor, second).await.unwrap();
    let jet = town.worker("jet").await;
    let part = book::own_list(&jet).await.unwrap().parts[0].id;
    let sheets = book::part_of(&jet, part).await.unwrap().opened.sheets::<PartRecord>().unwrap();
    assert_eq!(sheets.len(), 1);
    assert_eq!(sheets[0].content, Some(PartRecord::InContact(wish("grapjes"))));
}

#[tokio::test(flavor = "multi_thread")]
async fn themes_of_a_protected_note_are_the_clients_to_remove() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let ties = town.worker("ties").await;
    let proposal = propose(&noor, case, SlotCode::TraffickingCoordinator, &ties).await;
    book::join_team(&client.visitor, proposal, in_days(&town, 30)).await.unwrap();
    let ties = town.worker("ties").await;
    let part = book::own_list(&ties).await.unwrap().parts[0].id;
    book::add_part_note(&ties, part, "moest geld afgeven".into(), vec![Theme::HandedOverMoney])
        .await
        .unwrap();
    let own_file = book::own(&client.visitor).await.unwrap().unwrap();
    let note = own_file.part(PartKind::Protected).unwrap().sheets[0].id;
    book::remove_themes(&client.visitor, note).await.unwrap();
    let sheets = book::part_of(&ties, part).await.unwrap().opened.sheets::<PartRecord>().unwrap();
    assert!(matches!(&sheets[0].content, Some(PartRecord::Note(note)) if note.themes.is_empty()));
    book::erase_own_record(&client.visitor, note).await.unwrap();
    let sheets = book::part_of(&ties, part).await.unwrap().opened.sheets::<PartRecord>().unwrap();
    assert_eq!(sheets[0].content, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_only_told_stands_in_the_dial_too() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let new = NewConsent {
        recipient: "de huisarts".into(),
        category: Category::Contact,
        purpose: "een afspraak".into(),
        until: in_days(&town, 5),
        told: Told::alone(in_days(&town, 0)),
    };
    book::consent_to(&noor, case, new).await.unwrap();
    let consent = own(&client.visitor).await.newest::<Consent>().unwrap();
    assert!(consent.holds_on(in_days(&town, 5)));
    book::withdraw(&noor, case, consent.id).await.unwrap();
    assert!(!own(&client.visitor).await.newest::<Consent>().unwrap().holds_on(in_days(&town, 0)));
}
