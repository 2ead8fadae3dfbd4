//! Warnings that run out, and a check-in whose words open only when it lapses.

use crate::ids_after;
use crate::pages::in_thread;
use crate::town::Town;
use crate::{begun, own};
use casework::book::{self, Change, Closing, NewMoment};
use casework::model::safety::ForOnCall;
use casework::model::{SafetyPlan, Warning};
use contact::book::check_in::goes_too;
use kit::Problem;
use store::Day;

const WORDS: &str = "hotel bij de haven, kamer op de tweede";

fn tonight(town: &Town, minutes: i64) -> NewMoment {
    let words = ForOnCall { words: WORDS.into(), then: "eerst een bericht".into() };
    NewMoment { due: town.house.now().plus_seconds(minutes * 60), words }
}

async fn minutes_later(town: &Town, minutes: i64) {
    town.house.clock.forward(minutes * 60);
    town.house.store.fire_due(town.house.now()).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_warning_is_gone_after_its_last_day() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let until = Day::from_number(town.house.now().day().number() + 3);
    book::warn(&noor, case, "niet aanbellen".into(), until).await.unwrap();
    town.days_later(3).await;
    assert_eq!(book::warnings(&own(&client.visitor).await, town.house.now().day()).len(), 1);
    town.days_later(1).await;
    let file = own(&client.visitor).await;
    assert!(file.all::<Warning>().is_empty() && file.erased() == 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_opens_a_check_in_before_it_lapses() {
    let town = Town::new().await;
    let (client, noor, _) = begun(&town).await;
    book::set_moment(&client.visitor, &tonight(&town, 60)).await.unwrap();
    minutes_later(&town, 59).await;
    let lot = town.worker("lot").await;
    assert!(book::lapsed(&lot).await.unwrap().is_empty());
    minutes_later(&town, 2).await;
    let lapsed = book::lapsed(&lot).await.unwrap();
    let moment = *lapsed.keys().next().unwrap();
    assert_eq!(lapsed.len(), 1, "a lead who is on call too is told once");
    assert_eq!(book::open_moment(&noor, moment).await.err(), Some(Problem::Missing), "she was not warned");
    assert!(book::standing_moment(&client.visitor).await.unwrap().unwrap().opened.is_empty());
    assert_eq!(book::open_moment(&lot, moment).await.unwrap().words.words, WORDS);
    let standing = book::standing_moment(&client.visitor).await.unwrap().unwrap();
    assert!(standing.lapsed && standing.opened.len() == 1, "the client reads who opened it");
    book::say_safe(&lot, moment).await.unwrap();
    assert!(book::lapsed(&lot).await.unwrap().is_empty());
    let standing = book::standing_moment(&client.visitor).await.unwrap().unwrap();
    assert_eq!(standing.safe.as_deref(), Some("Lot"));
    town.days_later(8).await;
    assert!(book::standing_moment(&client.visitor).await.unwrap().is_none(), "gone by itself");
}

#[tokio::test(flavor = "multi_thread")]
async fn checking_in_lifts_the_alarm_before_and_after() {
    let town = Town::new().await;
    let (client, ..) = begun(&town).await;
    let lot = town.worker("lot").await;
    book::set_moment(&client.visitor, &tonight(&town, 10)).await.unwrap();
    book::check_in_safe(&client.visitor).await.unwrap();
    minutes_later(&town, 20).await;
    assert!(book::lapsed(&lot).await.unwrap().is_empty());
    book::set_moment(&client.visitor, &tonight(&town, 10)).await.unwrap();
    book::more_time(&client.visitor).await.unwrap();
    minutes_later(&town, 20).await;
    assert!(book::lapsed(&lot).await.unwrap().is_empty(), "half an hour more");
    minutes_later(&town, 25).await;
    let moment = *book::lapsed(&lot).await.unwrap().keys().next().unwrap();
    book::check_in_safe(&client.visitor).await.unwrap();
    assert!(book::lapsed(&lot).await.unwrap().is_empty());
    assert_eq!(book::open_moment(&lot, moment).await.err(), Some(Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_everything_takes_the_check_in_along() {
    let town = Town::new().await;
    let (client, ..) = begun(&town).await;
    book::set_moment(&client.visitor, &tonight(&town, 10)).await.unwrap();
    book::erase_all(&client.visitor).await.unwrap();
    minutes_later(&town, 20).await;
    assert!(book::lapsed(&town.worker("lot").await).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_check_in_outlives_a_file_that_the_guide_erases_and_can_still_be_lifted() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::set_moment(&client.visitor, &tonight(&town, 10)).await.unwrap();
    book::close(&noor, case, Closing::default()).await.unwrap();
    book::erase(&town.worker("noor").await, case).await.unwrap();
    assert!(book::own(&client.visitor).await.unwrap().is_none(), "the file is gone");
    assert_eq!(book::standing_moment(&client.visitor).await.unwrap().unwrap().words.words, WORDS);
    book::more_time(&client.visitor).await.unwrap();
    minutes_later(&town, 20).await;
    let lot = town.worker("lot").await;
    assert!(book::lapsed(&lot).await.unwrap().is_empty(), "half an hour more");
    minutes_later(&town, 25).await;
    assert_eq!(book::lapsed(&lot).await.unwrap().len(), 1, "it has its own day");
    book::check_in_safe(&client.visitor).await.unwrap();
    assert!(book::lapsed(&lot).await.unwrap().is_empty());
    assert!(client.visitor.dossiers().await.unwrap().is_empty(), "now the code opens nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn erasing_a_conversation_lifts_the_check_in_of_somebody_without_a_file_alone() {
    let town = Town::new().await;
    let lot = town.worker("lot").await;
    let alone = town.client("hoi").await;
    assert!(!goes_too(&alone.visitor).await.unwrap().check_in);
    book::set_moment(&alone.visitor, &tonight(&town, 10)).await.unwrap();
    assert!(goes_too(&alone.visitor).await.unwrap().check_in, "it is said before");
    contact::book::visitor::erase_all(&alone.visitor).await.unwrap();
    assert!(alone.visitor.dossiers().await.unwrap().is_empty());
    minutes_later(&town, 20).await;
    assert!(book::lapsed(&lot).await.unwrap().is_empty(), "nobody is left who could lift it");
    let (client, ..) = begun(&town).await;
    book::set_moment(&client.visitor, &tonight(&town, 10)).await.unwrap();
    assert!(!goes_too(&client.visitor).await.unwrap().check_in, "beside a file it stays");
    contact::book::visitor::erase_all(&client.visitor).await.unwrap();
    minutes_later(&town, 20).await;
    assert_eq!(book::lapsed(&lot).await.unwrap().len(), 1, "the file is there, with the check-in on it");
    book::check_in_safe(&client.visitor).await.unwrap();
    assert!(book::lapsed(&lot).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_taps_at_one_moment_no_check_in_is_left_behind() {
    let town = Town::new().await;
    let (client, ..) = begun(&town).await;
    let (visitor, new) = (&client.visitor, tonight(&town, 10));
    for _ in 0..3 {
        let (one, two) = tokio::join!(book::set_moment(visitor, &new), book::set_moment(visitor, &new));
        assert_eq!((one, two), (Ok(()), Ok(())));
        let standing = visitor.dossiers().await.unwrap();
        assert!(book::standing_moment(visitor).await.unwrap().is_some());
        let (longer, safe) = tokio::join!(book::more_time(visitor), book::check_in_safe(visitor));
        assert!(matches!(longer, Ok(()) | Err(Problem::Missing)), "{longer:?}");
        assert_eq!(safe, Ok(()));
        assert!(book::standing_moment(visitor).await.unwrap().is_none(), "safe is the last word");
        assert_eq!(visitor.dossiers().await.unwrap().len() + 1, standing.len(), "there was one");
    }
    minutes_later(&town, 60).await;
    assert!(book::lapsed(&town.worker("lot").await).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_a_file_finds_the_check_in_on_their_own_page() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let mut own = town.back(&client.code);
    in_thread(move || {
        own.get("/mijn").expect(200, &["href=\"/mijn/veilig-moment\""]);
        let soon = [("dag", "2026-11-22"), ("tijd", "13:02"), ("woorden", WORDS)];
        own.get("/mijn/veilig-moment").expect(200, &["Zet de check-in"]);
        own.post("/mijn/veilig-moment", &soon).expect(400, &["over 5 minuten of later", "14 dagen"]);
        let good = [("dag", "2026-11-22"), ("tijd", "14:00"), ("woorden", WORDS)];
        own.get("/gesprek").expect(200, &["Het hele gesprek is dan weg"]);
        assert!(!own.sees("Je check-in gaat dan ook weg."));
        own.get("/mijn/veilig-moment");
        own.post("/mijn/veilig-moment", &good).expect(200, &["Wis deze check-in"]);
        assert!(!own.sees("Wis alles"), "that is what erases a whole file");
        for page in ["/gesprek", "/gesprek/regels"] {
            own.get(page).expect(200, &["Je check-in gaat dan ook weg."]);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_safety_work_without_a_script() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let plan = SafetyPlan { text: "naar de buurvrouw".into(), at: town.house.now() };
    book::write_plan(&noor, case, Change::Safety(plan, None)).await.unwrap();
    let (mut noor, mut lot, mut own) =
        (town.signed_in("noor"), town.signed_in("lot"), town.back(&client.code));
    in_thread(move || {
        let file = format!("/werk/trajecten/{case}");
        let form = format!("{file}/let-op");
        noor.get(&form).expect(200, &["Waarschuwing opschrijven"]);
        noor.post(&form, &[("tekst", "niet aanbellen"), ("tot", "2027-11-22")])
            .expect(400, &["niet aanbellen"]);
        noor.post(&form, &[("tekst", "niet aanbellen"), ("tot", "2026-12-01")])
            .expect(200, &["niet aanbellen"]);
        for before in ["afspraak", "check-in"] {
            noor.get(&format!("{file}/{before}")).expect(200, &["niet aanbellen"]);
        }
        own.get("/mijn").expect(200, &["niet aanbellen", "naar de buurvrouw"]);
        own.get("/mijn/veiligheidsplan").expect(200, &["naar de buurvrouw"]);
        own.post("/mijn/veiligheidsplan", &[("plan", "naar mijn zus")]).expect(200, &["naar mijn zus"]);
        own.get("/mijn/veilig-moment").expect(200, &["Check-in bij een spannend moment"]);
        let late = [("dag", "2026-11-22"), ("tijd", "08:00"), ("woorden", WORDS)];
        own.post("/mijn/veilig-moment", &late).expect(400, &[WORDS]);
        let good = [("dag", "2026-11-22"), ("tijd", "14:00"), ("woorden", WORDS), ("dan", "bel niet")];
        own.post("/mijn/veilig-moment", &good).expect(200, &["14:00", WORDS, "bel niet"]);
        lot.get("/werk/seintjes").expect(200, &["Er is geen check-in voorbij."]);
        lot.get("/werk/gevaar").expect(200, &["112"]);
    })
    .await;
    minutes_later(&town, 61).await;
    // An hour later screens are locked.
    let (mut lot, mut own) = (town.signed_in("lot"), town.back(&client.code));
    in_thread(move || {
        lot.get("/werk/seintjes").expect(200, &["14:00"]);
        assert!(!lot.sees(WORDS), "nothing is shown before it is opened");
        let moment = ids_after(&lot, "/werk/seintjes/")[0].clone();
        lot.post(&format!("/werk/seintjes/{moment}/openen"), &[]).expect(200, &[WORDS, "bel niet"]);
        own.get("/mijn/veilig-moment").expect(200, &["Lot"]);
        lot.post(&format!("/werk/seintjes/{moment}/veilig"), &[])
            .expect(200, &["Er is geen check-in voorbij."]);
        own.post("/mijn/veilig-moment/veilig", &[]).expect(200, &[]);
        own.get("/mijn/veilig-moment").expect(200, &["Zet de check-in"]);
    })
    .await;
}
