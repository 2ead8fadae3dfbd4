//! How long a file is kept, by its ground; erasing on request; aftercare before the end.

use crate::pages::in_thread;
use crate::town::{Client, Town};
use crate::{begun, can_read, own};
use casework::book::{self, Closing, Erasing, Oversight};
use casework::model::*;
use kit::Problem;
use people::CircleKind;
use store::{Day, Id};

const YEAR: i64 = 365;

#[tokio::test(flavor = "multi_thread")]
async fn a_file_under_a_law_is_kept_from_its_last_change() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "voor de wet".into(), String::new()).await.unwrap();
    book::set_ground(&noor, case, Ground::Wmo).await.unwrap();
    book::add_note(&noor, case, "na de wet".into(), String::new()).await.unwrap();
    let part = opened_part(&town, &client, case).await;
    book::add_part_note(&town.worker("jet").await, part, "cursus".into(), Vec::new()).await.unwrap();
    town.days_later(3 * YEAR).await;
    assert_eq!(own(&client.visitor).await.all::<Note>().len(), 2, "a note goes with the file, not before");
    assert_eq!(part_notes(&client).await, 1, "in a part as well");
    book::close(&town.worker("noor").await, case, Closing::default()).await.unwrap();
    let first = own(&client.visitor).await.case.ended.unwrap().erased_on;
    town.days_later(5 * YEAR).await;
    let note = own(&client.visitor).await.all::<Note>()[0].id;
    book::add_beside(&client.visitor, note, "dit klopt niet".into()).await.unwrap();
    let then = own(&client.visitor).await.case.ended.unwrap().erased_on;
    assert!(then.number() - first.number() > 1_800, "the time begins anew");
    town.days_later(YEAR).await;
    let noor = town.worker("noor").await;
    book::add_note(&noor, case, "belde nog eens".into(), String::new()).await.unwrap();
    let written = own(&client.visitor).await.case.ended.unwrap().erased_on;
    assert!(written.number() - then.number() > 360, "also when the guide writes");
    town.days_later(YEAR).await;
    let noor = town.worker("noor").await;
    book::keep_part_draft(&noor, part, "nog niet").await.unwrap();
    assert_eq!(own(&client.visitor).await.case.ended.unwrap().erased_on, written, "a draft is no change");
    book::add_part_note(&noor, part, "nog een brief".into(), Vec::new()).await.unwrap();
    let in_part = own(&client.visitor).await.case.ended.unwrap().erased_on;
    assert!(in_part.number() - written.number() > 360, "and when she writes in a part");
    town.days_later(14 * YEAR).await;
    assert!(can_read(&town, "noor", case).await, "fifteen years from the last change");
    town.days_later(2 * YEAR).await;
    assert!(!can_read(&town, "noor", case).await);
}

/// The part of the job coach.
async fn opened_part(town: &Town, client: &Client, case: Id) -> Id {
    let jet = town.worker("jet").await.worker().id;
    let proposal = book::Proposal { slot: SlotCode::JobCoach, worker: jet, reason: "werk".into() };
    let proposal = book::propose(&town.worker("noor").await, case, proposal).await.unwrap();
    let until = Day::from_number(town.house.now().day().number() + 300);
    book::join_team(&client.visitor, proposal, until).await.unwrap();
    own(&client.visitor).await.newest::<PartOpened>().unwrap().dossier
}

async fn part_notes(client: &Client) -> usize {
    let own = book::own(&client.visitor).await.unwrap().unwrap();
    let is_note = |record: &PartRecord| matches!(record, PartRecord::Note(_));
    own.parts
        .iter()
        .flat_map(|part| &part.sheets)
        .filter(|sheet| sheet.content.as_ref().is_some_and(is_note))
        .count()
}

#[tokio::test(flavor = "multi_thread")]
async fn notes_have_their_own_end_again_when_help_is_voluntary() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::set_ground(&noor, case, Ground::Jeugdwet).await.unwrap();
    book::add_note(&noor, case, "even".into(), String::new()).await.unwrap();
    let part = opened_part(&town, &client, case).await;
    book::add_part_note(&town.worker("jet").await, part, "cursus".into(), Vec::new()).await.unwrap();
    book::set_ground(&noor, case, Ground::Voluntary).await.unwrap();
    assert_eq!(part_notes(&client).await, 1);
    town.days_later(town.house.settings.note_days + 2).await;
    assert!(own(&client.visitor).await.all::<Note>().is_empty());
    assert_eq!(part_notes(&client).await, 0, "in a part as well");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_asked_is_erased_by_itself_within_three_months() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::set_ground(&noor, case, Ground::Wmo).await.unwrap();
    assert_eq!(book::erase_all(&client.visitor).await, Err(Problem::Conflict));
    let Erasing::On(day, number) = book::erase_or_ask(&client.visitor).await.unwrap() else {
        panic!("at once")
    };
    assert_eq!(book::erase_or_ask(&client.visitor).await, Ok(Erasing::On(day, number.clone())), "asked once");
    assert_eq!(book::my_day(&noor).await.unwrap().to_erase.len(), 1, "the guide sees it");
    town.days_later(80).await;
    assert!(can_read(&town, "noor", case).await);
    town.days_later(13).await;
    assert!(!can_read(&town, "noor", case).await && client.visitor.dossiers().await.unwrap().is_empty());
    let letters = town.worker("lot").await.letters::<Oversight>(CircleKind::Oversight).await.unwrap();
    let is_receipt =
        |told: &Oversight| matches!(told, Oversight::Receipt(receipt) if receipt.number == number);
    assert!(letters.iter().any(|(_, told)| is_receipt(told)), "a receipt without content stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_taken_back_refused_or_carried_out_at_once() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::set_ground(&noor, case, Ground::Jeugdwet).await.unwrap();
    assert_eq!(book::erase_as_asked(&noor, case).await, Err(Problem::Conflict), "nobody asked");
    book::erase_or_ask(&client.visitor).await.unwrap();
    book::withdraw_erasure(&client.visitor).await.unwrap();
    town.days_later(100).await;
    assert!(can_read(&town, "noor", case).await);
    let noor = town.worker("noor").await;
    book::erase_or_ask(&client.visitor).await.unwrap();
    book::refuse_erasure(&noor, case, Exception::OtherPerson, "er loopt iets van een ander").await.unwrap();
    town.days_later(100).await;
    assert!(can_read(&town, "noor", case).await);
    assert_eq!(own(&client.visitor).await.all::<ErasureRefused>().len(), 1, "the client reads why");
    book::erase_or_ask(&client.visitor).await.unwrap();
    book::erase_as_asked(&town.worker("noor").await, case).await.unwrap();
    assert!(!can_read(&town, "noor", case).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn aftercare_comes_before_the_end_and_may_be_skipped() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let closing = Closing { aftercare_weeks: Some(6), because: Some(EndReason::Done), ..Closing::default() };
    book::close(&noor, case, closing).await.unwrap();
    let file = own(&client.visitor).await;
    assert_eq!((file.case.phase, file.case.ended.is_none()), (Phase::Aftercare, true));
    assert!(file.case.check_in.is_some());
    book::send_check_in(&noor, case, "hoe gaat het?").await.unwrap();
    let asked = own(&client.visitor).await.newest::<CheckIn>().unwrap().id;
    book::skip_check_in(&client.visitor, asked).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(file.newest::<CheckIn>().unwrap().skipped && file.case.check_in.is_none());
    let last =
        Closing { because: Some(EndReason::Done), towards: Some(Towards::SameWork), ..Closing::default() };
    book::close(&town.worker("noor").await, case, last).await.unwrap();
    assert_eq!(own(&client.visitor).await.newest::<Closure>().unwrap().towards, Some(Towards::SameWork));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pages_say_how_long_and_on_what_ground() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut noor, mut own) = (town.signed_in("noor"), town.back(&client.code));
    in_thread(move || {
        let file = format!("/werk/trajecten/{case}");
        own.get("/mijn").expect(200, &["730 dagen na het einde", "Vrijwillige hulp"]);
        noor.get(&format!("{file}/grond")).expect(200, &["Grond van de hulp"]);
        noor.post(&format!("{file}/grond"), &[("grond", "x")]).expect(400, &[]);
        noor.post(&format!("{file}/grond"), &[("grond", "wmo")])
            .expect(200, &["15 jaar na de laatste verandering"]);
        noor.get(&format!("{file}/wisverzoek")).expect(404, &[]);
        own.get("/mijn").post("/mijn/wissen", &[]).expect(200, &["We wissen het", "22 februari 2027"]);
        noor.get(&format!("{file}/wisverzoek")).expect(200, &["Welke reden?"]);
        noor.post(&format!("{file}/wisverzoek"), &[("uitzondering", "law")]).expect(400, &[]);
        noor.post(
            &format!("{file}/wisverzoek"),
            &[("uitzondering", "law"), ("waarom", "een rechter vroeg het")],
        )
        .expect(200, &["Niet gewist"]);
        own.get("/mijn").expect(200, &["een rechter vroeg het"]);
        own.post("/mijn/wissen", &[])
            .post("/mijn/wisverzoek/intrekken", &[])
            .expect(200, &["Hulp volgens de Wmo"]);
        noor.get(&format!("{file}/sluiten"));
        noor.post(&format!("{file}/sluiten"), &[("waarom", "done"), ("waarheen", "course"), ("nazorg", "x")])
            .expect(400, &[]);
        noor.post(&format!("{file}/sluiten"), &[("waarom", "done"), ("waarheen", "course"), ("nazorg", "")])
            .expect(200, &["School of een cursus"]);
        assert!(!noor.sees("/wissen"), "a law keeps it");
    })
    .await;
}
