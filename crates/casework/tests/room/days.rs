//! Days as people in the Netherlands count them; silence; who is on call at that hour.

use crate::begun;
use crate::pages::in_thread;
use crate::town::Town;
use casework::book::{self, NewMoment, NewTask};
use casework::model::Quiet;
use casework::model::heed::Heed;
use casework::model::safety::ForOnCall;
use kit::Problem;
use store::Day;

async fn hours_later(town: &Town, hours: i64) {
    town.house.clock.forward(hours * 3_600);
    town.house.store.fire_due(town.house.now()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn after_midnight_it_is_the_next_day_on_every_page_and_a_yes_is_over() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let today = town.house.today();
    let task = NewTask { text: "bellen".into(), of: noor.worker().id, due: today, remind: false };
    book::add_task(&noor, case, &task).await.unwrap();
    let (guus, lot) = (town.worker("guus").await.worker().id, town.worker("lot").await);
    let cover = book::Cover { worker: guus, from: today, until: today, told_on: today };
    book::cover(&noor, &cover, &[case]).await.unwrap();
    hours_later(&town, 10).await;
    assert!(crate::can_read(&town, "guus", case).await, "eleven at night");
    // 23:10 in Greenwich, ten past midnight in Amsterdam.
    town.house.clock.forward(4_200);
    assert_eq!(town.house.today(), Day::from_number(today.number() + 1));
    assert_eq!(town.house.now().day(), today, "elsewhere it is still the day before");
    assert!(!crate::can_read(&town, "guus", case).await, "its last day is over");
    assert_eq!(book::overview(&lot).await.unwrap().files[0].late_tasks, 1);
    assert_eq!(book::my_day(&town.worker("noor").await).await.unwrap().overdue.len(), 1);
    drop(client);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_team_says_what_is_long_and_the_guide_is_asked_to_look() {
    let town = Town::new().await;
    let (_, noor, _) = begun(&town).await;
    let heed = |list: book::OwnList| list.cases[0].heed;
    assert_eq!(heed(book::own_list(&noor).await.unwrap()), Heed::Steady);
    town.days_later(60).await;
    let (mut lot, mut guide) = (town.signed_in("lot"), town.signed_in("noor"));
    let (mut lot, mut guide) = in_thread(move || {
        guide.get("/werk/vandaag");
        assert!(!guide.sees("Al lang stil"));
        guide.get("/werk/stilte").expect(404, &[]);
        lot.get("/werk/overzicht?toon=stil").expect(200, &["60 dagen"]);
        lot.get("/werk/stilte").expect(200, &["value=\"42\"", "value=\"182\""]);
        for wrong in ["3", "veel", "", "99999999999"] {
            lot.post("/werk/stilte", &[("zien", wrong), ("vragen", "40")]).expect(400, &["value=\"40\""]);
        }
        lot.post("/werk/stilte", &[("zien", "90"), ("vragen", "40")]).expect(200, &[]);
        assert!(!lot.sees("60 dagen"), "not yet quiet for this team");
        (lot, guide)
    })
    .await;
    let noor = town.worker("noor").await;
    assert_eq!(heed(book::own_list(&noor).await.unwrap()), Heed::Quiet);
    in_thread(move || {
        guide.get("/werk/vandaag").expect(200, &["Al lang stil", "/check-in", "/sluiten"]);
        lot.get("/werk/overzicht").expect(200, &[]);
    })
    .await;
    assert_eq!(book::quiet_of(&noor).unwrap(), Quiet { seen: 90, asked: 40 });
}

/// Only this worker is on call, each day.
async fn on_call(town: &Town, name: &str, also: &[&str]) {
    let listed = town.worker(name).await.worker().id;
    let organisation = town.house.front_door().await.unwrap().0.id;
    let mut watch =
        bell::model::Watch { on_call: std::array::from_fn(|_| vec![listed]), ..Default::default() };
    for (day, also) in also.iter().enumerate() {
        // On another day than that of the test, a Sunday.
        watch.on_call[day] = vec![town.worker(also).await.worker().id];
    }
    let mut work = town.house.work();
    bell::book::keep::keep_watch(&mut work, &town.house, organisation, &watch).unwrap();
    town.house.keep(work).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_in_opens_to_whoever_is_on_call_at_that_hour() {
    let town = Town::new().await;
    let (client, ..) = begun(&town).await;
    on_call(&town, "noor", &["sam"]).await;
    let words = ForOnCall { words: "hotel bij de haven".into(), then: String::new() };
    let due = town.house.now().plus_seconds(2 * 3_600);
    book::set_moment(&client.visitor, &NewMoment { due, words }).await.unwrap();
    // Noor falls ill: Sam takes her day.
    on_call(&town, "sam", &[]).await;
    hours_later(&town, 3).await;
    let (noor, sam) = (town.worker("noor").await, town.worker("sam").await);
    let lapsed = book::lapsed(&sam).await.unwrap();
    let moment = *lapsed.keys().next().expect("who is on call now was not warned");
    assert_eq!(book::open_moment(&sam, moment).await.unwrap().words.words, "hotel bij de haven");
    assert!(book::lapsed(&noor).await.unwrap().is_empty(), "who is not on call is not warned");
    assert_eq!(book::open_moment(&noor, moment).await.err(), Some(Problem::Missing));
}
