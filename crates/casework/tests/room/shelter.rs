//! Beds and visiting hours: counts to everybody, and a name to nobody.

use crate::pages::in_thread;
use crate::town::Town;
use crate::{begun, ids_after, own};
use casework::book::{self, NewStay};
use casework::model::shelter::VisitHour;
use casework::model::*;
use kit::Problem;
use people::{Acting, Role};
use store::{Day, Id};

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

fn stay_at(town: &Town, place: Id, days: i32) -> NewStay {
    let (from, until) = (in_days(town, 0), in_days(town, days));
    NewStay { place, from, until, house: "de nachtwacht".into(), rules: true }
}

async fn free(acting: &Acting) -> Vec<usize> {
    book::beds(acting).await.unwrap().iter().map(|one| one.free).collect()
}

/// A house with one place of so many beds.
async fn place(town: &Town, beds: u8) -> Id {
    let lot = town.worker("lot").await;
    book::add_place(&lot, "De Luwe hoek", beds).await.unwrap();
    book::beds(&lot).await.unwrap()[0].place.id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bed_is_taken_by_a_stay_and_free_when_it_ends_or_is_over() {
    let town = Town::new().await;
    let place = place(&town, 2).await;
    let (client, noor, case) = begun(&town).await;
    let part = book::open_housing(&noor, case).await.unwrap();
    assert_eq!(book::open_housing(&noor, case).await.unwrap(), part, "once");
    book::begin_stay(&noor, part, &stay_at(&town, place, 3)).await.unwrap();
    assert_eq!(free(&noor).await, [1]);
    let sheet = |part: &book::PartFile| part.sheets[0].clone();
    let mine = book::own(&client.visitor).await.unwrap().unwrap();
    let stay = sheet(mine.part(PartKind::Housing).unwrap());
    assert!(matches!(&stay.content, Some(PartRecord::Stay(stay)) if stay.named == "De Luwe hoek"));
    book::end_stay(&noor, part, stay.id).await.unwrap();
    assert_eq!(free(&noor).await, [2]);
    assert_eq!(book::end_stay(&noor, part, stay.id).await, Err(Problem::Missing), "left once");
    book::begin_stay(&noor, part, &stay_at(&town, place, 3)).await.unwrap();
    town.days_later(3).await;
    assert_eq!(free(&noor).await, [1], "the last day");
    town.days_later(1).await;
    assert_eq!(free(&noor).await, [2], "free by itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_that_is_pressed_twice_opens_one_part() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let before = own(&client.visitor).await;
    let (one, other) = tokio::join!(book::open_housing(&noor, case), book::open_housing(&noor, case));
    assert_eq!(one.unwrap(), other.unwrap());
    assert_eq!(own(&client.visitor).await.all::<PartOpened>().len(), 1);
    let mut late = client.visitor.work();
    before.keep_head(&mut late).unwrap();
    assert_eq!(client.visitor.keep(late).await, Err(Problem::Conflict), "whoever read before it tries again");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_who_want_the_last_bed_one_gets_it() {
    let town = Town::new().await;
    let place = place(&town, 1).await;
    let (_, _, first) = begun(&town).await;
    let (_, noor, second) = begun(&town).await;
    let (one, other) =
        (book::open_housing(&noor, first).await.unwrap(), book::open_housing(&noor, second).await.unwrap());
    let stay = stay_at(&town, place, 2);
    let (one, other) =
        tokio::join!(book::begin_stay(&noor, one, &stay), book::begin_stay(&noor, other, &stay));
    let mut came = [one, other];
    came.sort_by_key(Result::is_err);
    assert_eq!(came, [Ok(()), Err(Problem::TooLarge)]);
    assert_eq!(free(&noor).await, [0]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_without_the_housing_part_writes_no_stay() {
    let town = Town::new().await;
    let place = place(&town, 1).await;
    let (_, noor, case) = begun(&town).await;
    let part = book::open_housing(&noor, case).await.unwrap();
    let hans = town.also("hans", Role::HousingSupervisor).await;
    let refused = book::begin_stay(&hans, part, &stay_at(&town, place, 1)).await;
    assert_eq!(refused, Err(Problem::Missing), "no seat, no key");
    assert_eq!(free(&hans).await, [1], "counts he may see");
    let jet = town.worker("jet").await;
    assert_eq!(book::beds(&jet).await, Err(Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visiting_hour_is_booked_by_client_or_guide_and_leaves_a_count() {
    let town = Town::new().await;
    let (lot, guus) = (town.worker("lot").await, town.worker("guus").await);
    let (client, noor, case) = begun(&town).await;
    let (other, noor_too, second) = begun(&town).await;
    let id = Id::from_bytes([0; 16]);
    let hour = VisitHour { id, who: "IOM".into(), day: in_days(&town, 2), from: 600, seats: 1 };
    book::add_hour(&lot, &hour).await.unwrap();
    let organisation = lot.organisation().id;
    let hours = || async { book::hours(guus.ask(), organisation).await.unwrap() };
    let id = hours().await[0].hour.id;
    book::book_own_hour(&client.visitor, id).await.unwrap();
    book::book_own_hour(&client.visitor, id).await.unwrap();
    assert_eq!(own(&client.visitor).await.all::<VisitBooked>().len(), 1, "twice is once");
    assert_eq!(hours().await[0].free, 0);
    assert_eq!(book::book_hour(&noor_too, second, id).await, Err(Problem::TooLarge));
    let booked = own(&client.visitor).await.all::<VisitBooked>()[0].id;
    book::call_off_hour(&noor, case, booked).await.unwrap();
    book::book_hour(&noor_too, second, id).await.unwrap();
    assert_eq!(hours().await[0].free, 0);
    let booked = own(&other.visitor).await.all::<VisitBooked>()[0].id;
    book::erase_own_record(&other.visitor, booked).await.unwrap();
    assert_eq!(hours().await[0].free, 1, "whoever erases it gives the place back");
    book::book_own_hour(&other.visitor, id).await.unwrap();
    town.days_later(4).await;
    assert!(own(&other.visitor).await.all::<VisitBooked>().is_empty(), "nothing of it stays");
    assert!(hours().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_overview_says_counts_only_to_everybody() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    town.also("hans", Role::HousingSupervisor).await;
    let pseudonym = own(&client.visitor).await.case.pseudonym;
    let (mut lot, mut noor, mut guus, mut jet) =
        (town.signed_in("lot"), town.signed_in("noor"), town.signed_in("guus"), town.signed_in("jet"));
    let mut mine = town.back(&client.code);
    in_thread(move || {
        lot.get("/werk/opvang").expect(200, &["Er zijn nog geen plekken."]);
        lot.post("/werk/opvang/plek", &[("naam", "Dorpsstraat 12"), ("bedden", "2")])
            .expect(400, &["Dorpsstraat 12", "een adres mag hier niet staan"]);
        lot.post("/werk/opvang/plek", &[("naam", "De Luwe hoek"), ("bedden", "2")])
            .expect(200, &["De Luwe hoek"]);
        lot.post(
            "/werk/opvang/uur",
            &[("wie", "IOM"), ("dag", "2026-01-01"), ("tijd", "10:00"), ("plaatsen", "3")],
        )
        .expect(400, &["Deze dag is al geweest."]);
        lot.post(
            "/werk/opvang/uur",
            &[("wie", "IOM"), ("dag", "2026-11-28"), ("tijd", "10:00"), ("plaatsen", "3")],
        )
        .expect(200, &["IOM"]);
        noor.get(&format!("/werk/trajecten/{case}"));
        noor.post(&format!("/werk/trajecten/{case}/wonen"), &[]).expect(200, &["Verblijf"]);
        let part = format!("/werk/trajecten/deel/{}", ids_after(&noor, "/werk/trajecten/deel/")[0]);
        let form = format!("{part}/verblijf");
        noor.get(&form).expect(200, &["De Luwe hoek"]);
        let place = noor.page.split("De Luwe hoek").next().unwrap().rsplit("value=\"").next().unwrap()[..32]
            .to_owned();
        noor.post(
            &form,
            &[("plek", &place), ("van", "2026-11-22"), ("tot", "2020-01-01"), ("huis", "Nachtwacht")],
        )
        .expect(400, &["Nachtwacht"]);
        noor.post(
            &form,
            &[("plek", &place), ("van", "2026-11-22"), ("tot", "2026-12-01"), ("huis", "Nachtwacht")],
        )
        .expect(200, &["De Luwe hoek", "Nachtwacht"]);
        mine.get("/mijn").expect(200, &["De Luwe hoek", "Nachtwacht"]);
        mine.get("/mijn/bezoekuur").expect(200, &["IOM"]);
        let hour = mine.page.split("name=\"moment\" value=\"").nth(1).map(|rest| rest[..32].to_owned());
        let hour = hour.unwrap_or_else(|| {
            mine.page
                .split("value=\"")
                .map(|rest| rest.chars().take(32).collect::<String>())
                .find(|id| id.parse::<Id>().is_ok())
                .unwrap()
        });
        mine.post("/mijn/bezoekuur", &[("moment", "")]).expect(400, &[]);
        mine.post("/mijn/bezoekuur", &[("moment", &hour)]).expect(200, &["IOM"]);
        for worker in [&mut lot, &mut noor, &mut guus] {
            worker.get("/werk/opvang").expect(200, &["De Luwe hoek", "IOM", ">1<", ">2<"]);
            for hidden in [pseudonym.as_str(), "Nachtwacht", &case.to_string()] {
                assert!(!worker.sees(hidden), "{hidden} stands on a list of beds");
            }
        }
        jet.get("/werk/opvang").expect(404, &[]);
        guus.post("/werk/opvang/plek", &[("naam", "Zelf"), ("bedden", "2")]).expect(404, &[]);
        let leave = format!("{part}/verblijf/{}/vertrek", {
            noor.get(&part);
            ids_after(&noor, &format!("{part}/verblijf/"))[0].clone()
        });
        noor.post(&leave, &[]).expect(200, &[]);
        let booked = mine.get("/mijn").page.clone();
        assert!(booked.contains("/mijn/bezoekuur/"));
        let off = format!("/mijn/bezoekuur/{}/afzeggen", ids_after(&mine, "/mijn/bezoekuur/")[0]);
        mine.post(&off, &[]).expect(200, &[]);
        let end = ids_after(lot.get("/werk/opvang"), "/werk/opvang/")[0].clone();
        lot.post(&format!("/werk/opvang/{end}/stoppen"), &[]).expect(200, &[]);
    })
    .await;
}
