//! All files at once, cover, the same person twice, and a broken glass that another reviews.

use crate::pages::in_thread;
use crate::town::Town;
use crate::{begun, can_read, own};
use casework::book::{self, Closing, Cover, Look, Moved, Oversight, Proposal};
use casework::model::*;
use kit::Problem;
use people::CircleKind;
use store::Day;

#[tokio::test(flavor = "multi_thread")]
async fn a_caseload_goes_where_clients_said_yes_and_the_others_are_asked() {
    let town = Town::new().await;
    let (yes, _, first) = begun(&town).await;
    let (asked, noor, second) = begun(&town).await;
    let guus = town.worker("guus").await.worker().id;
    let today = town.house.now().day();
    let task = book::NewTask { text: "bellen".into(), of: noor.worker().id, due: today, remind: true };
    book::add_task(&noor, first, &task).await.unwrap();
    let moved = book::hand_over_all(&noor, guus, today, &[first]).await.unwrap();
    assert_eq!(moved, Moved { done: 1, asked: 1, left: 0 });
    assert!(can_read(&town, "guus", first).await && !can_read(&town, "noor", first).await);
    assert!(can_read(&town, "noor", second).await && !can_read(&town, "guus", second).await);
    assert_eq!(own(&yes.visitor).await.case.lead.name, "Guus");
    assert_eq!(
        book::my_day(&town.worker("guus").await).await.unwrap().tasks.len(),
        1,
        "with what was to be done"
    );
    assert!(own(&asked.visitor).await.newest::<HandoverPlan>().is_some(), "nobody goes over in silence");
    let again = book::hand_over_all(&town.worker("noor").await, guus, today, &[]).await.unwrap();
    assert_eq!(again, Moved { done: 0, asked: 1, left: 0 }, "it can be done again");
    book::answer_guide(&asked.visitor, guus, true, true).await.unwrap();
    book::propose_guide(&town.worker("noor").await, second, guus).await.unwrap();
    let plan = own(&asked.visitor).await.newest::<HandoverPlan>().unwrap();
    assert!(plan.answer.is_some_and(|answer| answer.agrees && answer.stays), "asked again, a yes stands");
    let last = book::hand_over_all(&town.worker("noor").await, guus, today, &[]).await.unwrap();
    assert_eq!(last, Moved { done: 1, asked: 0, left: 0 }, "whoever said yes goes over at once");
    assert!(can_read(&town, "guus", second).await && !can_read(&town, "noor", second).await);
    assert_eq!(own(&asked.visitor).await.newest::<Handover>().unwrap().agreed.by, By::Client);
}

#[tokio::test(flavor = "multi_thread")]
async fn cover_begins_and_ends_by_itself_and_the_client_can_end_it() {
    let town = Town::new().await;
    let (client, _, first) = begun(&town).await;
    let (_, noor, second) = begun(&town).await;
    let today = town.house.now().day();
    let day = |days: i32| Day::from_number(today.number() + days);
    let worker = town.worker("guus").await.worker().id;
    let cover = Cover { worker, from: day(2), until: day(9), told_on: today };
    assert_eq!(book::cover(&noor, &cover, &[first, second]).await.unwrap().done, 2);
    assert!(!can_read(&town, "guus", first).await, "not before the first day");
    town.days_later(2).await;
    assert!(can_read(&town, "guus", first).await);
    let consent = own(&client.visitor).await.all::<Consent>().remove(0);
    book::withdraw_own(&client.visitor, consent.id).await.unwrap();
    assert!(!can_read(&town, "guus", first).await, "taken back at once");
    town.days_later(7).await;
    assert!(can_read(&town, "guus", second).await, "the last day");
    town.days_later(1).await;
    assert!(!can_read(&town, "guus", second).await);
    assert!(can_read(&town, "noor", second).await);
    let nobody = Cover { worker: noor.worker().id, ..cover };
    assert_eq!(book::cover(&noor, &nobody, &[second]).await, Err(Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_cover_that_is_set_twice_the_last_word_holds_and_one_yes_taken_back_cuts() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let today = town.house.now().day();
    let day = |days: i32| Day::from_number(today.number() + days);
    let worker = town.worker("guus").await.worker().id;
    for (from, until) in [(0, 9), (0, 5), (20, 25)] {
        let cover = Cover { worker, from: day(from), until: day(until), told_on: today };
        let set = book::cover(&town.worker("noor").await, &cover, &[case]).await.unwrap();
        assert_eq!(set, Moved { done: 1, asked: 0, left: 0 });
    }
    let yeses = own(&client.visitor).await.all::<Consent>();
    let holding = yeses.iter().filter(|yes| yes.holds_on(today)).map(|yes| yes.until);
    assert_eq!(holding.collect::<Vec<_>>(), [day(5), day(25)], "other days are another yes");
    book::withdraw_own(&client.visitor, yeses[0].id).await.unwrap();
    assert!(can_read(&town, "guus", case).await, "that one was over");
    book::withdraw_own(&client.visitor, yeses[1].id).await.unwrap();
    assert!(!can_read(&town, "guus", case).await, "taken back at once");
    town.days_later(20).await;
    assert!(can_read(&town, "guus", case).await);
    book::withdraw_own(&client.visitor, yeses[2].id).await.unwrap();
    assert!(!can_read(&town, "guus", case).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_let_into_a_file_that_is_closed() {
    let town = Town::new().await;
    let (client, noor, closed) = begun(&town).await;
    let (_, _, after) = begun(&town).await;
    let today = town.house.now().day();
    book::close(&noor, closed, Closing::default()).await.unwrap();
    let noor = town.worker("noor").await;
    let aftercare = Closing { aftercare_weeks: Some(6), ..Closing::default() };
    book::close(&noor, after, aftercare).await.unwrap();
    let noor = town.worker("noor").await;
    let guus = town.worker("guus").await.worker().id;
    let cover = Cover { worker: guus, from: today, until: today, told_on: today };
    let moved = book::cover(&noor, &cover, &[closed, after]).await.unwrap();
    assert_eq!(moved, Moved { done: 1, asked: 0, left: 1 }, "aftercare is help that goes on");
    assert!(!can_read(&town, "guus", closed).await && can_read(&town, "guus", after).await);
    let jet = town.worker("jet").await.worker().id;
    let proposal = Proposal { slot: SlotCode::JobCoach, worker: jet, reason: "werk".into() };
    assert_eq!(book::propose(&noor, closed, proposal).await, Err(Problem::Conflict));
    let file = own(&client.visitor).await;
    assert!(file.all::<Slot>().is_empty() && file.all::<SlotProposal>().is_empty());
    let mut page = town.signed_in("noor");
    in_thread(move || {
        for (file, offers) in [(closed, false), (after, true)] {
            let path = format!("/werk/trajecten/{file}");
            page.get(&path).expect(200, &[]);
            assert_eq!(page.sees(&format!("{path}/team-bouwer")), offers, "{}", page.page);
            assert_eq!(page.sees(&format!("{path}/team\"")), offers);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_cover_was_to_do_is_the_guides_again_when_the_cover_is_over() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    let today = town.house.now().day();
    let day = |days: i32| Day::from_number(today.number() + days);
    let worker = town.worker("guus").await.worker().id;
    let cover = Cover { worker, from: day(1), until: day(3), told_on: today };
    book::cover(&noor, &cover, &[case]).await.unwrap();
    let task = book::NewTask { text: "brief nakijken".into(), of: worker, due: day(2), remind: false };
    let early = book::add_task(&noor, case, &task).await;
    assert_eq!(early, Err(Problem::Missing), "nobody is given a task before their key opens");
    town.days_later(1).await;
    book::add_task(&town.worker("guus").await, case, &task).await.unwrap();
    assert_eq!(book::my_day(&town.worker("guus").await).await.unwrap().tasks.len(), 1);
    assert!(book::my_day(&town.worker("noor").await).await.unwrap().tasks.is_empty());
    town.days_later(3).await;
    let noors = book::my_day(&town.worker("noor").await).await.unwrap();
    assert_eq!(noors.overdue.len(), 1, "it falls out of nobody's day");
    assert!(book::my_day(&town.worker("guus").await).await.unwrap().overdue.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_twice_is_known_once_and_gone_when_it_is_erased() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await;
    book::know_by(&noor, case, "06 12 00 00 34").await.unwrap();
    book::know_by(&noor, case, "+31 6 12000034").await.unwrap();
    let known = own(&client.visitor).await.all::<Known>();
    assert_eq!(known.len(), 1, "the same number, typed otherwise");
    assert_eq!(book::look(&guus, "0612000034").await, Ok(Look::Somebody));
    book::erase_own_record(&client.visitor, known[0].id).await.unwrap();
    assert_eq!(book::look(&guus, "0612000034").await, Ok(Look::Nobody));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_person_is_found_without_opening_anything() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await;
    book::know_by(&noor, case, "06 12 00 00 34").await.unwrap();
    assert_eq!(book::look(&guus, "06 12 00 00 35").await, Ok(Look::Nobody));
    assert_eq!(book::look(&guus, "+31 6 12000034").await, Ok(Look::Somebody));
    assert_eq!(book::look(&noor, "0612000034").await, Ok(Look::You));
    assert_eq!(book::words(&noor).await.unwrap().len(), 1, "whoever has the file hears of it");
    assert!(book::words(&guus).await.unwrap().is_empty());
    book::hand_over_all(&noor, guus.worker().id, town.house.now().day(), &[case]).await.unwrap();
    assert_eq!(book::look(&guus, "0612000034").await, Ok(Look::You), "it follows the file");
    book::erase_all(&client.visitor).await.unwrap();
    assert_eq!(book::look(&guus, "0612000034").await, Ok(Look::Nobody), "gone is gone");
    assert_eq!(book::look(&guus, "een, twee").await, Err(Problem::Conflict));
    for _ in 4..20 {
        assert_eq!(book::look(&guus, "iemand").await, Ok(Look::Nobody));
    }
    assert_eq!(book::look(&guus, "iemand").await, Ok(Look::Enough));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_glass_is_reviewed_by_another_and_once() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    let (lot, eva) = (town.worker("lot").await, town.worker("eva").await);
    book::break_glass(&lot, case, "al een week geen teken".into()).await.unwrap();
    let letters = lot.letters::<Oversight>(CircleKind::Oversight).await.unwrap();
    let broken = letters[0].0;
    assert_eq!(
        book::review_glass(&lot, broken, true, String::new()).await,
        Err(Problem::Conflict),
        "not by oneself"
    );
    assert_eq!(book::review_glass(&noor, broken, true, String::new()).await, Err(Problem::Missing));
    book::review_glass(&eva, broken, false, "bel eerst Noor".into()).await.unwrap();
    assert_eq!(book::review_glass(&eva, broken, true, String::new()).await, Err(Problem::Conflict), "once");
    let overview = book::overview(&lot).await.unwrap();
    assert!(
        overview
            .letters
            .iter()
            .any(|(_, told)| matches!(told, Oversight::GlassReviewed { right: false, .. }))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lead_sees_what_is_quiet_and_what_is_late() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    let due = town.house.now().day();
    let task = book::NewTask { text: "bellen".into(), of: noor.worker().id, due, remind: false };
    book::add_task(&noor, case, &task).await.unwrap();
    town.days_later(50).await;
    let lot = town.worker("lot").await;
    let file = book::overview(&lot).await.unwrap().files.remove(0);
    assert_eq!((file.late_tasks, file.quiet_days), (1, Some(50)));
    book::add_note(&town.worker("noor").await, case, "belde".into(), String::new()).await.unwrap();
    assert_eq!(book::overview(&lot).await.unwrap().files[0].quiet_days, Some(0));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_of_a_caseload_ask_before_they_do() {
    let town = Town::new().await;
    let (_, noor, case) = begun(&town).await;
    book::break_glass(&town.worker("lot").await, case, "geen teken".into()).await.unwrap();
    let guus = town.worker("guus").await.worker().id.to_string();
    drop(noor);
    let (mut noor, mut lot, mut jet, mut eva) =
        (town.signed_in("noor"), town.signed_in("lot"), town.signed_in("jet"), town.signed_in("eva"));
    in_thread(move || {
        let file = case.to_string();
        noor.get("/werk/waarnemen").expect(200, &["Iemand laten waarnemen", "Guus"]);
        let cover = |tot| {
            [
                ("collega", guus.as_str()),
                ("van", "2026-11-22"),
                ("tot", tot),
                ("verteld", "2026-11-22"),
                ("akkoord", file.as_str()),
            ]
        };
        noor.post("/werk/waarnemen", &cover("2026-11-20")).expect(400, &["De laatste dag"]);
        noor.post("/werk/waarnemen", &cover("2026-12-01")).expect(200, &["Eén traject is geregeld."]);
        noor.get(&format!("/werk/trajecten/{file}")).expect(200, &["Neemt waar"]);
        noor.get(&format!("/werk/trajecten/{file}/bekend"));
        noor.post(&format!("/werk/trajecten/{file}/bekend"), &[("kenmerk", "0612000034")])
            .expect(400, &["0612000034"]);
        noor.post(&format!("/werk/trajecten/{file}/bekend"), &[("kenmerk", "0612000034"), ("akkoord", "ja")])
            .expect(200, &["0612000034"]);
        noor.get("/werk/al-bekend")
            .post("/werk/al-bekend", &[("kenmerk", "0612000034")])
            .expect(200, &["een traject van jou"]);
        noor.get("/werk/alles-overdragen");
        noor.post("/werk/alles-overdragen", &[("collega", &guus), ("verteld", "2026-11-22")])
            .expect(200, &["Eén cliënt krijgt de vraag"]);
        for path in ["/werk/waarnemen", "/werk/alles-overdragen", "/werk/al-bekend"] {
            jet.get(path).expect(404, &[]);
        }
        lot.get("/werk/overzicht?toon=stil").expect(200, &["Er zijn nog geen trajecten."]);
        lot.get("/werk/overzicht?toon=alle").expect(200, &["geen teken"]);
        assert!(!lot.sees("/werk/overzicht/nazien/"), "not by oneself");
        eva.get("/werk/overzicht").expect(200, &["/werk/overzicht/nazien/"]);
        let review =
            format!("/werk/overzicht/nazien/{}", crate::ids_after(&eva, "/werk/overzicht/nazien/")[0]);
        lot.get(&review).expect(404, &[]);
        eva.get(&review).expect(200, &["Was dit terecht?"]);
        eva.post(&review, &[("terecht", "nee"), ("woorden", "")]).expect(400, &[]);
        eva.post(&review, &[("terecht", "nee"), ("woorden", "bel eerst")])
            .expect(200, &["niet terecht", "bel eerst"]);
    })
    .await;
}
