//! On which terms the team is on a channel: nobody passes by the list by typing a name that stands on it (ACT-39).

use super::field::{anew, channel};
use super::pages::{behind, html, led_to, plain, posted};
use super::{DAY, Team, afresh};
use crate::book::field::Added;
use crate::book::{self, NewAttempt, NotSent};
use crate::model::attempt::PAUSE_DAYS;
use crate::model::field::Audience;
use crate::model::terms::{Allowed, Terms};
use crate::model::{ChannelCard, ChannelKind, Handle, Reason};
use crate::pages::{attempts, channels, roster, shifts};
use axum::extract::Path;
use axum::http::StatusCode;
use store::Id;

const KIND: ChannelKind = ChannelKind::Forum;

async fn forum(team: &Team, allowed: Allowed) -> Id {
    let terms = Terms { allowed, minutes: Some(90) };
    let card = ChannelCard { kind: KIND, terms, ..crate::model::field::tests::card("Het Plein", "") };
    match book::field::add_channel(&team.noor, &card).await.unwrap() {
        Added::Done(id) => id,
        Added::Full => panic!("there is room"),
    }
}

fn typed(team: &Team, name: &str) -> String {
    format!("kanaal=forum&naam={name}&publiek=adult&collega={}", team.sem.worker().id)
}

#[tokio::test]
async fn nobody_starts_where_outreach_is_not_allowed_and_a_shift_is_shorter_where_that_was_said() {
    let team = Team::at_work().await;
    let id = channel(&team, "Voorbeeldforum", Audience::Adult).await;
    let at = || Path(id.to_string());
    let card = "naam=Voorbeeldforum&soort=forum&publiek=adult";
    let wrong = posted(&format!("{card}&mag=misschien&hoogstens=5"));
    html(channels::edit(team.noor.clone(), at(), wrong).await, StatusCode::BAD_REQUEST).await;
    let no = anew(&team, id, &format!("{card}&mag=no")).await;
    led_to(channels::edit(team.noor.clone(), at(), no).await);
    let form = format!("plek={id}&met={}", team.sem.worker().id);
    let refused = shifts::start_listed(team.noor.clone(), posted(&form)).await;
    assert!(html(refused, StatusCode::CONFLICT).await.contains("mag je geen contact zoeken"));
    let agreed = anew(&team, id, &format!("{card}&mag=agreed&hoogstens=90")).await;
    led_to(channels::edit(team.noor.clone(), at(), agreed).await);
    let shift = book::start_on(&team.noor, id, team.sem.worker().id).await.unwrap();
    let noor = afresh(&team.noor).await;
    assert_eq!(book::read(&noor, shift).await.unwrap().head.may_last, 90);
}

#[tokio::test]
async fn a_name_of_the_list_starts_on_the_list_and_nowhere_where_it_is_not_allowed() {
    let team = Team::at_work().await;
    let id = forum(&team, Allowed::Agreed).await;
    let start = async |name: &str| shifts::start(team.noor.clone(), posted(&typed(&team, name))).await;
    let shift = super::pages::last(&led_to(start("+het++PLEIN").await));
    let head = book::read(&afresh(&team.noor).await, shift.parse().unwrap()).await.unwrap().head;
    assert_eq!((head.listed, head.may_last), (Some(id), 90), "on the terms of the list");
    let no = anew(&team, id, "naam=Het+Plein&soort=forum&publiek=adult&mag=no").await;
    led_to(channels::edit(team.noor.clone(), Path(id.to_string()), no).await);
    let page = html(start("het+plein").await, StatusCode::CONFLICT).await;
    assert!(page.contains("mag je geen contact zoeken") && page.contains("value=\"het plein\""), "{page}");
    assert!(page.contains("hier mag het niet"), "the list says so before it is chosen");
    led_to(start("Een+ander+plein").await);
    let planning = html(roster::show(team.noor.clone()).await, StatusCode::OK).await;
    assert!(planning.contains("hier mag het niet"));
}

#[tokio::test]
async fn an_agreement_says_with_which_function_and_when() {
    let team = Team::at_work().await;
    let id = forum(&team, Allowed::Agreed).await;
    let at = || Path(id.to_string());
    let card = "naam=Het+Plein&soort=forum&publiek=adult&mag=agreed&afgesproken=beheer+van+de+site";
    let wrong = channels::edit(team.noor.clone(), at(), posted(&format!("{card}&afgesproken-op=gisteren")));
    html(wrong.await, StatusCode::BAD_REQUEST).await;
    let good = anew(&team, id, &format!("{card}&afgesproken-op=2026-05-04")).await;
    led_to(channels::edit(team.noor.clone(), at(), good).await);
    let form = html(channels::show(team.noor.clone(), at()).await, StatusCode::OK).await;
    assert!(form.contains("value=\"beheer van de site\"") && form.contains("value=\"2026-05-04\""));
    let shift = book::start_on(&team.noor, id, team.sem.worker().id).await.unwrap();
    let noor = afresh(&team.noor).await;
    let page = html(shifts::show(noor, Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    assert!(page.contains("Afgesproken met") && page.contains("4 mei 2026"), "{page}");
}

#[tokio::test]
async fn nobody_is_written_to_again_where_it_is_not_allowed_any_more() {
    let team = Team::at_work().await;
    let shift = book::start(&team.noor, KIND, "het plein".into(), team.sem.worker().id).await.unwrap();
    let noor = afresh(&team.noor).await;
    let handle = Handle::parse("boom_21").unwrap();
    let new = NewAttempt { handle, reason: Reason::Other, interpretation: None };
    let attempt = book::send(&noor, shift, new).await.unwrap();
    forum(&team, Allowed::No).await;
    team.wait(PAUSE_DAYS * DAY).await;
    assert_eq!(book::try_again(&noor, shift, attempt).await, Err(NotSent::NotHere));
    let at = || Path(shift.to_string());
    let page = html(shifts::show(noor.clone(), at(), plain()).await, StatusCode::OK).await;
    assert!(
        page.contains("Op deze plek mag je geen contact meer zoeken") && page.contains("Toch al verstuurd?")
    );
    let contact = Path((shift.to_string(), attempt.to_string()));
    let told = led_to(attempts::again(noor.clone(), contact).await);
    let page = html(shifts::show(noor.clone(), at(), behind(&told)).await, StatusCode::OK).await;
    assert!(page.contains("Geteld als tweede en laatste bericht. Op deze plek"), "{page}");
    assert_eq!(book::read(&noor, shift).await.unwrap().attempts[0].attempt.number, 2);
}
