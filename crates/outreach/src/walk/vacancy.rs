//! A post of the weeks ahead that falls vacant, and whom the bell rings for it.

use super::alarms::rung;
use super::field::channel;
use super::{DAY, Team};
use crate::book::field::Added;
use crate::book::roster::{self, NewPost};
use crate::model::Colleague;
use crate::model::field::Audience;
use people::CircleKind;
use store::{Day, Holder, Id};

async fn post(team: &Team, in_days: i32) -> Id {
    let channel = channel(team, &format!("Chat {in_days}"), Audience::Adult).await;
    let day = Day::from_number(team.house.now().day().number() + in_days);
    let who = [&team.noor, &team.sem].map(|one| Colleague::of(one.worker())).to_vec();
    let new = NewPost { channel, day, from: 600, until: 660, who, weeks: 1 };
    match roster::plan(&team.noor, &new).await.unwrap() {
        Added::Done(id) => id,
        Added::Full => panic!("there is room"),
    }
}

#[tokio::test]
async fn who_leads_is_rung_when_a_post_falls_vacant_and_not_once_somebody_takes_it() {
    let team = Team::at_work().await;
    let soon = post(&team, 7).await;
    let far = post(&team, 70).await;
    roster::leave(&team.noor, far).await.unwrap();
    team.house.clock.forward(DAY / 24);
    assert!(rung(&team).await.is_empty(), "nobody is rung for what is far ahead, nor for planning");
    roster::leave(&team.noor, soon).await.unwrap();
    roster::leave(&team.sem, soon).await.unwrap();
    team.house.clock.forward(DAY / 24);
    let leads = team.ilse.circle_to_leave(CircleKind::Oversight).await.unwrap();
    assert_eq!(rung(&team).await, [Holder::Circle(leads.id)], "once");
    let here = [&team.noor, &team.mila].map(|one| one.worker().id);
    roster::join(&team.mila, soon, &here).await.unwrap();
    assert_eq!(rung(&team).await.len(), 1, "one is still missing");
    roster::join(&team.noor, soon, &here).await.unwrap();
    assert!(rung(&team).await.is_empty());
}
