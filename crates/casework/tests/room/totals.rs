//! What a file leaves for the totals: codes and a month, and nothing that the file does not need to keep.

use crate::town::Town;
use crate::{begun, own};
use casework::book::{self, Change, Closing, NewAppointment};
use casework::model::*;
use people::{CircleKind, Fact};
use std::collections::BTreeMap;
use store::{Id, Moment};

/// The facts of this name, in any order.
async fn left(town: &Town, what: &str) -> Vec<Fact> {
    let lot = town.worker("lot").await;
    let facts = lot.letters::<Fact>(CircleKind::Statistics).await.unwrap();
    facts.into_iter().map(|(_, fact)| fact).filter(|fact| fact.what == what).collect()
}

/// Their codes, in order.
async fn codes(town: &Town, what: &str) -> Vec<BTreeMap<String, String>> {
    let mut codes: Vec<_> = left(town, what).await.into_iter().map(|fact| fact.by).collect();
    codes.sort();
    codes
}

fn by(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, code)| ((*name).to_owned(), (*code).to_owned())).collect()
}

fn card(domain: impl Into<Area>, wish: &str) -> DomainCard {
    let given = Given { at: Moment::from_seconds(0), by: By::Client, told_on: None };
    DomainCard { wish: wish.to_owned(), ..DomainCard::opened(domain, given) }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ending_leaves_its_length_its_domains_and_what_was_said_and_the_file_keeps_nothing_of_that() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    for (domain, wish) in [(Domain::Housing, "een kamer"), (Domain::Social, ""), (Domain::Sexuality, "rust")]
    {
        book::write_own_plan(&client.visitor, Change::Card(card(domain, wish), None)).await.unwrap();
    }
    town.days_later(100).await;
    let told = Told { gender: Some(Gender::Man), age: None };
    let closing = Closing { because: Some(EndReason::Done), told, ..Closing::default() };
    book::close(&town.worker("noor").await, case, closing).await.unwrap();
    let wished = by(&[("because", "done"), ("onward", "not-said"), ("lasted", "half-year")]);
    assert_eq!(codes(&town, "case-closed").await, [wished], "neither a goal nor a phase");
    assert_eq!(
        codes(&town, "domain-worked").await,
        [by(&[("domain", "housing")])],
        "an empty card, a private card"
    );
    assert_eq!(codes(&town, "client-told").await, [by(&[("gender", "man"), ("age", "not-said")])]);
    let file = own(&client.visitor).await;
    let kept: Vec<String> =
        file.sheets.iter().map(|sheet| serde_json::to_string(&sheet.content).unwrap()).collect();
    assert!(kept.iter().all(|record| !record.contains("gender") && !record.contains("\"man\"")));
    drop(noor);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_nothing_of_themselves_leaves_nothing_of_it() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    book::close(&noor, case, Closing::default()).await.unwrap();
    assert!(left(&town, "client-told").await.is_empty());
    assert_eq!(left(&town, "case-closed").await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn coming_back_is_counted_and_the_time_counts_anew() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    town.days_later(40).await;
    book::close(&town.worker("noor").await, case, Closing::default()).await.unwrap();
    assert!(left(&town, "case-returned").await.is_empty());
    book::reopen(&client.visitor).await.unwrap();
    assert_eq!(left(&town, "case-returned").await.len(), 1);
    book::close(&town.worker("noor").await, case, Closing::default()).await.unwrap();
    let lasted: Vec<_> =
        codes(&town, "case-closed").await.into_iter().map(|by| by["lasted"].clone()).collect();
    assert_eq!(lasted, ["month", "quarter"]);
    assert_eq!(left(&town, "case-begun").await.len(), 1, "it began once");
    drop(noor);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_wants_is_counted_the_first_time_only() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    for kind in [ChoiceKind::SaferWork, ChoiceKind::Leave] {
        let choice = Choice { kind, words: String::new(), at: town.house.now() };
        let seen = own(&client.visitor).await.newest::<Choice>().map(|kept| kept.seen());
        book::write_plan(&noor, case, Change::Choice(choice, seen)).await.unwrap();
    }
    assert_eq!(own(&client.visitor).await.newest::<Choice>().unwrap().kind, ChoiceKind::Leave);
    assert_eq!(codes(&town, "wish-told").await, [by(&[("wish", "safer-work")])]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_appointment_that_took_place_is_counted_once_and_one_that_did_not_nowhere() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    for hours in [1, 2] {
        let new = NewAppointment {
            at: town.house.now().plus_seconds(hours * 3_600),
            minutes: 30,
            text: String::new(),
            place: String::new(),
            way: Way::InPerson,
            agreed: false,
            place_in_calendar: false,
        };
        book::add_appointment(&noor, case, &new).await.unwrap();
    }
    let made: Vec<Id> =
        book::open(&noor, case).await.unwrap().all::<Appointment>().iter().map(|kept| kept.id).collect();
    for came in [Came::Met, Came::Met] {
        book::end_appointment(&noor, case, made[0], came).await.unwrap();
    }
    book::end_appointment(&noor, case, made[1], Came::NotThere).await.unwrap();
    assert_eq!(codes(&town, "case-contact").await, [by(&[("phase", "getting-to-know")])]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_out_of_a_conversation_says_by_which_channel_help_came() {
    let town = Town::new().await;
    let (client, noor, _) = begun(&town).await;
    assert_eq!(codes(&town, "contact-helped").await, [by(&[("channel", "front-door")])]);
    book::start(&noor, client.conversation).await.unwrap();
    assert_eq!(left(&town, "contact-helped").await.len(), 1, "pressed twice, one file");
}
