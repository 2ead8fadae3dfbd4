//! Two houses that agreed, each with its own store and secret.

use super::{DAY, Team, afresh};
use crate::book::accord::{agree, answer, is_known_to, voice};
use crate::book::{self, NewAttempt};
use crate::model::agreed::{Agreed, Agreement};
use crate::model::attempt::NO_IS_KEPT_DAYS;
use crate::model::{ChannelKind, Handle, Reason};
use accord::{PartnerKey, QUESTIONS_A_DAY};
use store::Id;

fn key(team: &Team) -> PartnerKey {
    voice(&team.house).unwrap().public()
}

/// The team agrees with another house.
async fn agrees(team: &Team, other: PartnerKey) {
    let partner = Agreement {
        name: "Haven".to_owned(),
        address: "https://haven.example".to_owned(),
        key: other.0.into(),
    };
    agree(&team.ilse, &Agreed { partners: vec![partner] }).await.unwrap();
}

async fn two() -> (Team, Team) {
    let (north, south) = (Team::in_house([7; 32]).await, Team::in_house([8; 32]).await);
    agrees(&north, key(&south)).await;
    agrees(&south, key(&north)).await;
    (north, south)
}

async fn hears(team: &Team, line: &[u8]) -> Option<Vec<u8>> {
    let organisation = afresh(&team.ilse).await.organisation().clone();
    answer(&team.house, &organisation, line).await.unwrap()
}

/// One house asks the other about a name.
async fn asks(one: &Team, other: &Team, plain: &str) -> Option<bool> {
    let handle = Handle::parse(plain).unwrap();
    let say = async |line: Vec<u8>| hears(other, &line).await;
    is_known_to(&one.house, key(other), ChannelKind::ChatSite, &handle, say).await.unwrap()
}

async fn wrote_to(team: &Team, plain: &str) -> (Id, Id) {
    let noor = afresh(&team.noor).await;
    let shift = book::start(&noor, ChannelKind::ChatSite, "Voorbeeldchat".to_owned(), team.sem.worker().id)
        .await
        .unwrap();
    let noor = afresh(&team.noor).await;
    let handle = Handle::parse(plain).unwrap();
    let new = NewAttempt { handle, reason: Reason::Other, interpretation: None };
    (shift, book::send(&noor, shift, new).await.unwrap())
}

#[tokio::test]
async fn whom_one_house_wrote_to_the_other_hears_as_yes_and_only_that() {
    let (north, south) = two().await;
    assert_eq!(asks(&north, &south, "boom_21").await, Some(false), "nothing was ever kept");
    wrote_to(&south, "Boom_21").await;
    assert_eq!(asks(&north, &south, "@boom_21").await, Some(true));
    assert_eq!(asks(&north, &south, "boom_22").await, Some(false));
    assert_eq!(asks(&south, &north, "boom_21").await, Some(false));
}

#[tokio::test]
async fn it_is_forgotten_with_the_mark_and_a_no_stays_over_many_keys() {
    let (north, south) = two().await;
    wrote_to(&south, "boom_21").await;
    let (shift, attempt) = wrote_to(&south, "boom_22").await;
    book::refused(&afresh(&south.noor).await, shift, attempt).await.unwrap();
    let both = async |seconds| {
        north.wait(seconds).await;
        south.wait(seconds).await;
    };
    both(89 * DAY).await;
    assert_eq!(asks(&north, &south, "boom_21").await, Some(true));
    both(DAY).await;
    wrote_to(&south, "boom_23").await;
    assert_eq!(asks(&north, &south, "boom_21").await, Some(false));
    for plain in ["boom_22", "boom_23"] {
        assert_eq!(asks(&north, &south, plain).await, Some(true), "{plain}");
    }
    both((NO_IS_KEPT_DAYS - 90) * DAY).await;
    assert_eq!(asks(&north, &south, "boom_22").await, Some(false));
}

#[tokio::test]
async fn a_stranger_is_refused_and_so_is_a_line_heard_twice() {
    let (north, south) = two().await;
    let east = Team::in_house([9; 32]).await;
    wrote_to(&south, "boom_21").await;
    assert_eq!(asks(&east, &south, "boom_21").await, None);
    let mut lines = Vec::new();
    let say = async |line: Vec<u8>| {
        lines.push(line.clone());
        hears(&south, &line).await
    };
    let handle = Handle::parse("boom_21").unwrap();
    let known = is_known_to(&north.house, key(&south), ChannelKind::ChatSite, &handle, say).await.unwrap();
    assert_eq!((known, lines.len()), (Some(true), 2));
    for line in &lines {
        assert_eq!(hears(&south, line).await, None, "heard before");
        assert_eq!(hears(&east, line).await, None, "not for them");
    }
    assert_eq!(hears(&south, b"hoi").await, None);
    agree(&afresh(&south.ilse).await, &Agreed::default()).await.unwrap();
    assert_eq!(asks(&north, &south, "boom_21").await, None, "they agreed no longer");
}

#[tokio::test]
async fn a_partner_asks_so_often_in_a_day_and_no_more() {
    let (north, south) = two().await;
    for number in 0..QUESTIONS_A_DAY {
        assert_eq!(asks(&north, &south, &format!("naam_{number}")).await, Some(false), "{number}");
    }
    assert_eq!(asks(&north, &south, "nog_een").await, None);
    north.wait(DAY).await;
    south.wait(DAY).await;
    assert_eq!(asks(&north, &south, "nog_een").await, Some(false));
}

#[tokio::test]
async fn without_partners_nothing_is_kept_for_them() {
    let (north, south) = (Team::in_house([7; 32]).await, Team::in_house([8; 32]).await);
    wrote_to(&south, "boom_21").await;
    agrees(&north, key(&south)).await;
    agrees(&south, key(&north)).await;
    assert_eq!(asks(&north, &south, "boom_21").await, Some(false));
}
