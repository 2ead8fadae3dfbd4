//! A file about somebody under 18 begins, and goes elsewhere, after two consulted (ACT-14, H-25).

use crate::town::Town;
use casework::book;
use contact::book::desk::{consult, youth};
use kit::Problem;
use outreach::model::youth::Asked;
use people::Acting;
use store::Id;

async fn consulted(one: &Acting, other: &Acting, conversation: Id) {
    let text = || "wat nu?".to_owned();
    let asked = Asked { with: text(), question: text(), advice: text(), decision: text() };
    consult::consult(one, conversation, &asked).await.unwrap();
    let sheets = contact::book::open(one, conversation).await.unwrap().sheets;
    consult::agree(other, conversation, sheets.last().unwrap().id).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_begins_after_two_consulted() {
    let town = Town::new().await;
    let client = town.client("ik ben vijftien").await;
    let (noor, sam) = (town.worker("noor").await, town.worker("sam").await);
    youth::is_young(&noor, client.conversation).await.unwrap();
    assert_eq!(book::start(&noor, client.conversation).await, Err(Problem::Conflict));
    let mut browser = town.signed_in("noor");
    let path = format!("/werk/trajecten/nieuw/{}", client.conversation);
    let short = format!("/werk/trajecten/kort/{}", client.conversation);
    tokio::task::spawn_blocking(move || {
        browser.post(&path, &[]).expect(409, &["Overleg eerst"]);
        browser.post(&short, &[("vraag", "benefit")]).expect(409, &["Overleg eerst"]);
    })
    .await
    .unwrap();
    consulted(&noor, &sam, client.conversation).await;
    let case = book::start(&noor, client.conversation).await.unwrap();
    assert!(!book::needs_counsel(&town.worker("noor").await, case).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_age_that_is_told_later_holds_for_the_file_as_well() {
    let town = Town::new().await;
    let (client, noor, case) = crate::begun(&town).await;
    assert!(!book::needs_counsel(&noor, case).await.unwrap());
    youth::is_young(&noor, client.conversation).await.unwrap();
    assert!(book::needs_counsel(&noor, case).await.unwrap());
}
