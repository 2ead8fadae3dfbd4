//! On which terms the team is on a channel: nobody passes by the list by typing a name that stands on it (ACT-39).

use super::pages::{html, led_to, plain, posted};
use super::{DAY, Team, afresh};
use crate::book::field::Added;
use crate::book::{self, NewAttempt, NotSent};
use crate::model::attempt::PAUSE_DAYS;
use crate::model::terms::{Allowed, Terms};
use crate::model::{ChannelCard, ChannelKind, Handle, Reason};
use crate::pages::{channels, roster, shifts};
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
async fn a_name_of_the_list_starts_on_the_list_and_nowhere_where_it_is_not_allowed() {
    let team = Team::at_work().await;
    let id = forum(&team, Allowed::Agreed).await;
    let start = async |name: &str| shifts::start(team.noor.clone(), posted(&typed(&team, name))).await;
    let shift = super::pages::last(&led_to(start("+het++PLEIN").await));
    let head = book::read(&afresh(&team.noor).await, shift.parse().unwrap()).await.unwrap().head;
    assert_eq!((head.listed, head.may_last), (Some(id), 90), "on the terms of the list");
    let no = posted("naam=Het+Plein&soort=forum&publiek=adult&mag=no");
    led_to(channels::edit(team.noor.clone(), Path(id.to_string()), no).await);
    let page = html(start("het+plein").await, StatusCode::CONFLICT).await;
    assert!(page.contains("mag je geen contact zoeken") && page.contains("value=\"het plein\""), "{page}");
    assert!(page.contains("hier mag het niet"), "the list says so before it is chosen");
    led_to(start("Een+ander+plein").await);
    let planning = html(roster::show(team.noor.clone()).await, StatusCode::OK).await;
    assert!(planning.contains("hier mag het niet"));
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
    assert_eq!(book::try_again(&noor, shift, attempt).await, Err(NotSent::LeaveBe));
    html(shifts::show(noor, Path(shift.to_string()), plain()).await, StatusCode::OK).await;
}
