//! A return code that is renewed, by the client or by the guide: the file and all that belongs to it come along.

use crate::begun;
use crate::town::{Client, Town};
use casework::book::{self, Own, Proposal};
use casework::model::*;
use contact::book::code::{self, HandedAnew};
use contact::model::LostHow;
use people::{Acting, Visitor};
use store::sealed::CodeKeys;
use store::{Day, Id};
use vault::ReturnCode;

/// A visit with this code.
async fn visit(town: &Town, code: &ReturnCode) -> Visitor {
    let mut work = town.house.work();
    let visitor = Visitor::begin(&town.ask(), CodeKeys::of(code, &town.house.pepper), &mut work);
    town.house.keep(work).await.unwrap();
    visitor
}

async fn join(town: &Town, visitor: &Visitor, lead: &Acting, case: Id, slot: SlotCode, helper: &str) {
    let worker = town.worker(helper).await.worker().id;
    let proposal = book::propose(lead, case, Proposal { slot, worker, reason: "x".into() }).await.unwrap();
    let until = Day::from_number(town.house.now().day().number() + 30);
    book::join_team(visitor, proposal, until).await.unwrap();
}

/// A file with a job coach, and the client's own page about money.
async fn furnished(town: &Town) -> (Client, Acting, Id) {
    let (client, noor, case) = begun(town).await;
    join(town, &client.visitor, &noor, case, SlotCode::JobCoach, "jet").await;
    book::keep_money(&client.visitor, "huur".into()).await.unwrap();
    (client, noor, case)
}

async fn opens(visitor: &Visitor) -> usize {
    visitor.dossiers().await.unwrap().len()
}

async fn own(visitor: &Visitor) -> Own {
    book::own(visitor).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_who_renews_keeps_everything_and_gets_what_comes_later() {
    let town = Town::new().await;
    let (client, noor, case) = furnished(&town).await;
    let all = opens(&client.visitor).await;
    let renewed = code::renew(&client.visitor).await.unwrap();
    assert_eq!((opens(&client.visitor).await, opens(&renewed.visitor).await), (0, all));
    let file = own(&renewed.visitor).await;
    assert!(file.talk.is_some() && file.part(PartKind::Work).is_some());
    assert_eq!(file.money().unwrap().text, "huur");
    assert_eq!(file.file.case.address, Some(renewed.visitor.code().address()));
    // The guide's next part reaches the new code.
    join(&town, &renewed.visitor, &noor, case, SlotCode::TraffickingCoordinator, "ties").await;
    let back = visit(&town, &renewed.code).await;
    assert!(own(&back).await.part(PartKind::Protected).is_some());
    assert_eq!((opens(&client.visitor).await, opens(&back).await), (0, all + 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn only_whoever_holds_the_file_renews_a_lost_code_that_opens_it() {
    let town = Town::new().await;
    let (client, noor, _) = furnished(&town).await;
    let guus = town.worker("guus").await;
    let refused = code::renew_lost(&guus, client.conversation, LostHow::Lost, false).await.unwrap();
    assert!(matches!(refused, HandedAnew::NeedsAnother));
    let all = opens(&client.visitor).await;
    assert!(own(&client.visitor).await.money().is_some(), "nothing was done");
    let HandedAnew::Code(new) =
        code::renew_lost(&noor, client.conversation, LostHow::Lost, false).await.unwrap()
    else {
        panic!("the guide holds all keys")
    };
    let back = visit(&town, &new).await;
    // The old pocket made place for a new one; the client's own page about money only the old code could open.
    assert_eq!((opens(&client.visitor).await, opens(&back).await), (0, all - 1));
    let file = own(&back).await;
    assert!(file.talk.is_some() && file.part(PartKind::Work).is_some() && file.money().is_none());
    assert_eq!(file.file.case.address, Some(back.code().address()));
    let looked = book::who_looked(&back, &file).await.unwrap();
    assert!(looked.iter().filter(|line| line.name == "Noor").count() >= 2, "core and part tell who did it");
    book::keep_money(&back, "opnieuw".into()).await.unwrap();
    assert_eq!(own(&back).await.money().unwrap().text, "opnieuw");
}

#[tokio::test(flavor = "multi_thread")]
async fn where_two_are_needed_the_second_gets_the_code() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let (noor, guus) = (town.worker("noor").await, town.worker("guus").await);
    for _ in 0..2 {
        let asked = code::renew_lost(&noor, client.conversation, LostHow::Lost, true).await.unwrap();
        assert!(matches!(asked, HandedAnew::WaitsForSecond));
    }
    assert_eq!(opens(&client.visitor).await, 2);
    let done = code::renew_lost(&guus, client.conversation, LostHow::Lost, true).await.unwrap();
    let HandedAnew::Code(new) = done else { panic!("two workers agree") };
    assert_eq!((opens(&client.visitor).await, opens(&visit(&town, &new).await).await), (0, 2));
    let again = code::renew_lost(&noor, client.conversation, LostHow::Lost, true).await.unwrap();
    assert!(matches!(again, HandedAnew::WaitsForSecond), "one question is good for one code");
}
