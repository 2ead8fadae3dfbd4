//! Hours of rounds on the street, a round of one worker, and types of places of the organisation's own.

use super::pages::{html, led_to, posted};
use super::street::{Phone, talk};
use super::{DAY, Team, afresh};
use crate::book;
use crate::book::field::Added;
use crate::book::street;
use crate::model::field::{Audience, Field};
use crate::model::roster::{Of, hours_by_year};
use crate::model::street::PlaceKind;
use crate::model::{ChannelCard, ChannelKind};
use crate::pages::street::{lists, round, rounds};
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;
use store::Id;

async fn street_channel(team: &Team, name: &str, municipality: &str) -> Id {
    let card = ChannelCard {
        kind: ChannelKind::Street,
        municipality: municipality.to_owned(),
        ..crate::model::field::tests::card(name, "")
    };
    let card = ChannelCard { audience: Audience::Adult, ..card };
    match book::field::add_channel(&team.noor, &card).await.unwrap() {
        Added::Done(id) => id,
        Added::Full => panic!("there is room"),
    }
}

/// Minutes that were kept of a channel, whatever the year.
fn kept(field: &Field, of: &Of) -> u32 {
    hours_by_year(field).iter().filter(|row| row.of == *of).map(|row| row.realised).sum()
}

async fn hours(team: &Team, of: &Of) -> u32 {
    kept(&book::field::read(&team.noor).await.unwrap(), of)
}

async fn only_round(team: &Team) -> street::Round {
    street::list(&team.noor).await.unwrap().pop().unwrap()
}

#[tokio::test]
async fn what_the_phones_say_of_the_time_counts_once_on_the_only_channel_there() {
    let team = Team::at_work().await;
    street_channel(&team, "Straat Voorbeeldstad", "voorbeeldstad ").await;
    let of = Of::Channel("Straat Voorbeeldstad".to_owned());
    let (mut a, mut b) = (Phone::of(&team.noor, 1, 9).await, Phone::of(&team.sem, 2, 9).await);
    let from_a = vec![a.begin(&team.noor), a.entry(&team.noor, 1, talk(1, 0)), a.over(&team.noor, 150)];
    street::receive(&team.noor, from_a, team.noor.worker().id).await.unwrap();
    let from_b = vec![b.over(&team.sem, 135)];
    street::receive(&team.sem, from_b, team.sem.worker().id).await.unwrap();
    assert_eq!(only_round(&team).await.head.lasted.minutes(), Some(150));
    assert_eq!(hours(&team, &of).await, 0, "it can still be put right");
    team.wait(DAY).await;
    for reader in [&team.sem, &team.ilse, &team.noor] {
        street::list(reader).await.unwrap();
    }
    assert_eq!(hours(&team, &of).await, 150);
    // A phone that lay in a drawer was on the way for longer.
    let late = vec![b.over(&team.sem, 180)];
    street::receive(&team.sem, late, team.sem.worker().id).await.unwrap();
    street::list(&team.noor).await.unwrap();
    street::list(&team.noor).await.unwrap();
    assert_eq!(hours(&team, &of).await, 180);
    let round = only_round(&team).await;
    let again = street::say_how_long(&team.noor, round.id, 60, None).await;
    assert_eq!(again, Err(Problem::Conflict), "its hours were counted");
}

#[tokio::test]
async fn the_duo_says_how_long_also_when_the_round_went_to_the_totals() {
    let team = Team::at_work().await;
    let channel = street_channel(&team, "Straat A", "").await;
    street_channel(&team, "Straat B", "").await;
    let of = Of::Channel("Straat A".to_owned());
    let (mut a, mut b) = (Phone::of(&team.noor, 1, 9).await, Phone::of(&team.sem, 2, 9).await);
    let from_a = vec![a.begin(&team.noor), a.entry(&team.noor, 1, talk(1, 0))];
    street::receive(&team.noor, from_a, team.noor.worker().id).await.unwrap();
    street::receive(&team.sem, vec![b.entry(&team.sem, 2, talk(1, 0))], team.sem.worker().id).await.unwrap();
    only_round(&team).await;
    team.wait(2 * DAY).await;
    let round = only_round(&team).await;
    assert!(round.head.counted);
    let at = || Path(round.id.to_string());
    let lines = || team.house.store.read_now(|reader| reader.log_of(round.id)).unwrap().len();
    let before = lines();
    let page = html(round::show(team.noor.clone(), at()).await, StatusCode::OK).await;
    assert_eq!(lines(), before + 1, "one look is one line");
    assert!(page.contains("Hoe lang waren jullie buiten?") && page.contains("Straat B"));
    for wrong in ["duur=lang", "duur=11:00", "duur=1:00&kanaal=ergens", ""] {
        html(round::say_how_long(team.noor.clone(), at(), posted(wrong)).await, StatusCode::BAD_REQUEST)
            .await;
    }
    let said = format!("duur=2:30&kanaal={channel}");
    led_to(round::say_how_long(team.noor.clone(), at(), posted(&said)).await);
    assert_eq!(hours(&team, &of).await, 150);
    let again = round::say_how_long(team.sem.clone(), at(), posted(&said)).await;
    let again = html(again, StatusCode::CONFLICT).await;
    assert!(again.contains("value=\"2:30\"") && again.contains("Dit is niet bewaard"), "{again}");
    let page = html(round::show(team.noor.clone(), at()).await, StatusCode::OK).await;
    assert!(page.contains("2:30") && !page.contains("Hoe lang waren jullie buiten?"));
    assert_eq!(hours(&team, &of).await, 150);
}

#[tokio::test]
async fn a_round_of_one_worker_waits_for_the_other() {
    let team = Team::at_work().await;
    let mut phone = Phone::of(&team.noor, 1, 9).await;
    let packets = vec![phone.begin(&team.noor), phone.entry(&team.noor, 1, talk(2, 0))];
    street::receive(&team.noor, packets, team.noor.worker().id).await.unwrap();
    only_round(&team).await;
    team.wait(13 * DAY).await;
    assert!(!only_round(&team).await.head.counted && team.facts().await.is_empty());
    let list = html(rounds::list(team.noor.clone()).await, StatusCode::OK).await;
    assert!(list.contains("Wie was erbij?"));
    let round = only_round(&team).await;
    street::say_who_else(&team.noor, round.id, team.sem.worker().id).await.unwrap();
    team.wait(DAY).await;
    assert!(only_round(&team).await.head.counted, "a day after the last that was said");
    let mut other = Phone::of(&team.mila, 3, 8).await;
    street::receive(&team.mila, vec![other.begin(&team.mila)], team.mila.worker().id).await.unwrap();
    street::list(&team.noor).await.unwrap();
    team.wait(14 * DAY).await;
    assert!(street::list(&team.noor).await.unwrap().iter().all(|one| one.head.counted), "and not for ever");
}

#[tokio::test]
async fn a_type_of_place_of_ones_own_is_offered_counts_as_another_and_keeps_its_name() {
    let team = Team::at_work().await;
    let lead = async || afresh(&team.ilse).await;
    for wrong in ["", "eigen-plek=Kade", "eigen-plek=Kade+1234+AB&telt-als=street", "telt-als=street"] {
        let refused =
            html(lists::add_place(lead().await, posted(wrong)).await, StatusCode::BAD_REQUEST).await;
        assert!(refused.contains(" checked"), "the other form stays as it was: {wrong}");
    }
    led_to(lists::add_place(lead().await, posted("eigen-plek=Kade&telt-als=street")).await);
    let twice = lists::add_place(lead().await, posted("eigen-plek=kade&telt-als=park")).await;
    html(twice, StatusCode::BAD_REQUEST).await;
    led_to(lists::set(lead().await, posted("soorten=card&plekken=park&gemeenten=Aldorp")).await);
    let noor = afresh(&team.noor).await;
    let page = html(rounds::ask(noor.clone()).await, StatusCode::OK).await;
    assert!(page.contains("Kade") && page.contains("street.1") && !page.contains("Station"));
    let sem = team.sem.worker().id;
    let begun = |place: &str| format!("dag=2026-06-01&dagdeel=night&collega={sem}&plek={place}");
    for wrong in ["street.9", "station"] {
        let refused = rounds::begin(noor.clone(), posted(&begun(wrong))).await;
        html(refused, StatusCode::BAD_REQUEST).await;
    }
    led_to(rounds::begin(noor.clone(), posted(&begun("street.1"))).await);
    led_to(lists::put_away(lead().await, Path("street.1".to_owned())).await);
    let missing = lists::put_away(lead().await, Path("park.7".to_owned())).await;
    assert_eq!(missing.err(), Some(Problem::Missing));
    let noor = afresh(&team.noor).await;
    assert!(!html(rounds::ask(noor.clone()).await, StatusCode::OK).await.contains("Kade"));
    let list = html(rounds::list(noor.clone()).await, StatusCode::OK).await;
    assert!(list.contains("Kade"), "a round of before keeps the name");
    let head = only_round(&team).await.head;
    assert_eq!(head.start.unwrap().place, PlaceKind::Street, "in the totals it is a street");
    led_to(lists::add_place(lead().await, posted("eigen-plek=Kade&telt-als=park")).await);
    let two =
        html(lists::take_out(lead().await, Path("street.1".to_owned())).await, StatusCode::CONFLICT).await;
    assert!(two.contains("Deze soort is er al"), "two of one name are never offered: {two}");
    led_to(lists::put_away(lead().await, Path("park.2".to_owned())).await);
    led_to(lists::take_out(lead().await, Path("street.1".to_owned())).await);
    let shown = html(lists::show(lead().await).await, StatusCode::OK).await;
    assert!(shown.contains("Kade") && !shown.contains("street.1/terug"));
}
