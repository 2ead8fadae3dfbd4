//! What the totals may know of a shift: which kind of channel, which kind of work, which region; never who.

use super::field::card;
use super::{Team, afresh};
use crate::book;
use crate::book::field::Added;
use crate::model::field::{Audience, Branch, ChannelCard};
use crate::model::shift::Counted;
use people::{CircleKind, Fact, Regions};
use std::collections::BTreeMap;

/// The codes of the one first message that a shift on such a channel left.
async fn told(team: &Team, branches: &[Branch]) -> BTreeMap<String, String> {
    let listed = ChannelCard { branches: branches.to_vec(), ..card("Voorbeeldchat", Audience::Mixed) };
    let Added::Done(channel) = book::field::add_channel(&team.noor, &listed).await.unwrap() else {
        panic!("there is room")
    };
    let shift = book::start_on(&team.noor, channel, team.sem.worker().id).await.unwrap();
    let noor = afresh(&team.noor).await;
    book::tally(&noor, shift, Counted::Sent, false).await.unwrap();
    book::stop(&noor, shift).await.unwrap();
    let facts = team.ilse.letters::<Fact>(CircleKind::Statistics).await.unwrap();
    facts.into_iter().map(|(_, fact)| fact).rfind(|fact| fact.what == "attempt-sent").unwrap().by
}

#[tokio::test]
async fn a_shift_says_which_work_its_channel_is_about() {
    for (branches, code) in [
        (vec![], None),
        (vec![Branch::Window], Some("window")),
        (vec![Branch::Club, Branch::Online], Some("several")),
    ] {
        let team = Team::at_work().await;
        let codes = told(&team, &branches).await;
        assert_eq!(codes.get("branch").map(String::as_str), code);
        assert_eq!(codes.get("channel").map(String::as_str), Some("chat-site"));
        assert_eq!(codes.get("region"), None, "no region was named");
    }
}

#[tokio::test]
async fn a_shift_says_for_which_region_the_duo_works() {
    let team = Team::at_work().await;
    let organisation = team.noor.organisation().clone();
    let mut work = team.ilse.work();
    let regions = Regions::default().with("Eemland".to_owned()).unwrap();
    regions.keep(&mut work, &organisation).unwrap();
    team.ilse.keep(work).await.unwrap();
    let team = Team { noor: afresh(&team.noor).await, ..team };
    assert_eq!(told(&team, &[]).await.get("region").map(String::as_str), Some("region-1"));
}
