//! What a client sees: who looked, at everything of theirs and however long ago; what somebody will read before the yes.

use crate::pages::in_thread;
use crate::town::Town;
use crate::{begun, ids_after, own};
use casework::book::{self, Cover, LookedAt, NewGuide, NewStay, Proposal};
use casework::model::*;
use people::{Acting, Deed};
use serde::Serialize;
use store::sealed::Span;
use store::{Day, Id, Scope};

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.today().number() + days)
}

/// A dossier of a later room, shared with the guide and the client as that room does.
#[derive(Serialize)]
struct Later {
    kind: &'static str,
}

async fn referral(noor: &Acting, case: Id) -> Id {
    let file = book::context(noor, case, people::Action::ReadCase).await.unwrap();
    let mut work = noor.work();
    let dossier = work.begin(noor.organisation().id, &Later { kind: "referral" }).unwrap();
    work.grant(&dossier, &file.circle, Scope::Full, Span::OPEN).unwrap();
    work.grant_to_address(&dossier, &file.address.unwrap(), Scope::Full, Span::OPEN).unwrap();
    noor.log(&mut work, &dossier, Deed::Begin, people::Action::Refer, None).await.unwrap();
    noor.keep(work).await.unwrap();
    dossier.id()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_at_a_referral_is_told_and_a_broken_glass_never_falls_off_the_list() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    referral(&noor, case).await;
    book::break_glass(&town.worker("lot").await, case, "geen teken".into()).await.unwrap();
    for _ in 0..40 {
        town.days_later(1).await;
        book::open(&noor, case).await.unwrap();
    }
    let file = book::own(&client.visitor).await.unwrap().unwrap();
    let looked = book::who_looked(&client.visitor, &file).await.unwrap();
    assert!(looked.iter().any(|line| line.seen == LookedAt::Referral), "no dossier is left out");
    let mut page = town.back(&client.code);
    in_thread(move || {
        page.get("/mijn").expect(200, &["Noodtoegang", "geen teken"]);
        page.get("/mijn/wie-keek").expect(200, &["1 januari 2027", "geen teken", "maand=2026-12"]);
        assert!(!page.sees("24 november 2026"), "a month at a time");
        page.get("/mijn/wie-keek?maand=2026-11").expect(200, &["24 november 2026", "Je verwijzing"]);
        assert!(page.sees("maand=2026-12") && !page.sees("maand=2026-10"));
        for odd in ["", "2031-01", "%00"] {
            page.get(&format!("/mijn/wie-keek?maand={odd}")).expect(200, &["1 januari 2027"]);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_yes_the_client_reads_exactly_what_somebody_will_read() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::add_note(&noor, case, "belde over de huur".into(), "klonk moe".into()).await.unwrap();
    let sam = town.worker("sam").await.worker().id;
    let along = Proposal { slot: SlotCode::MensFieldworker, worker: sam, reason: "loopt mee".into() };
    let along = book::propose(&noor, case, along).await.unwrap();
    let jet = town.worker("jet").await.worker().id;
    let coach = |reason: &str| Proposal { slot: SlotCode::JobCoach, worker: jet, reason: reason.into() };
    let first = book::propose(&noor, case, coach("werk")).await.unwrap();
    book::join_team(&client.visitor, first, in_days(&town, 9)).await.unwrap();
    let part = book::own_list(&town.worker("jet").await).await.unwrap().parts[0].id;
    let note = "zoekt iets met dieren";
    book::add_part_note(&town.worker("jet").await, part, note.into(), Vec::new()).await.unwrap();
    let yes = own(&client.visitor).await.all::<Consent>()[0].id;
    book::withdraw_own(&client.visitor, yes).await.unwrap();
    let again = book::propose(&town.worker("noor").await, case, coach("opnieuw")).await.unwrap();
    let (mut page, mut guide) = (town.back(&client.code), town.signed_in("noor"));
    in_thread(move || {
        page.get(&format!("/mijn/team/{along}")).expect(200, &["belde over de huur", "klonk moe", "Jet"]);
        assert!(!page.sees("/werk/"), "nothing there can be pressed");
        page.get(&format!("/mijn/team/{again}")).expect(200, &[note]);
        assert!(!page.sees("klonk moe"), "a part is not the plan");
        guide.get(&format!("/werk/trajecten/{case}/team/{again}")).expect(200, &[note]);
        guide.get(&format!("/werk/trajecten/{case}/team/{along}")).expect(200, &["klonk moe"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn each_yes_says_what_it_is_for() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guus = town.worker("guus").await.worker().id;
    let today = town.house.today();
    let cover = Cover { worker: guus, from: today, until: in_days(&town, 5), told_on: today };
    book::cover(&noor, &cover, &[case]).await.unwrap();
    let guide =
        NewGuide { worker: guus, told_on: Some(today), stays_until: Some(in_days(&town, 20)), met_on: None };
    book::hand_over(&noor, case, guide).await.unwrap();
    let mut page = town.back(&client.code);
    in_thread(move || {
        page.get("/mijn").expect(200, &["Neemt waar zolang", "Blijft als iemand die je al kent"]);
        page.get("/mijn/toestemming");
        let yes = [("wie", "de huisarts"), ("wat", "contact"), ("tot", "2027-01-10")];
        page.post("/mijn/toestemming", &yes).expect(400, &["de huisarts"]);
        page.post("/mijn/toestemming", &[&yes[..], &[("waarvoor", "een afspraak")]].concat())
            .expect(200, &["een afspraak"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_offers_one_yes_takes_the_other_away() {
    let town = Town::new().await;
    let (client, ..) = begun(&town).await;
    let hanna = town.also("hanna", people::Role::CaseManager).await.worker().id;
    let guus = town.worker("guus").await.worker().id;
    let lot = town.worker("lot").await;
    for who in [guus, hanna] {
        book::wish_other_guide(&client.visitor, GuideLike::default()).await.unwrap();
        let letters = book::overview(&lot).await.unwrap();
        let is_open = |id: &Id, told: &book::Oversight| {
            matches!(told, book::Oversight::GuideWish { .. }) && !letters.is_answered(*id)
        };
        let open = letters.letters.iter().find(|(id, told)| is_open(id, told)).unwrap().0;
        book::answer_wish(&lot, open, who).await.unwrap();
    }
    let offers = book::own(&client.visitor).await.unwrap().unwrap().offers;
    let (first, second) = (offers[0].id(), offers[1].id());
    book::take_guide(&client.visitor, first).await.unwrap();
    assert!(book::own(&client.visitor).await.unwrap().unwrap().offers.is_empty());
    assert_eq!(book::take_guide(&client.visitor, second).await, Err(kit::Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stay_can_be_erased_by_whose_it_is() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let lot = town.worker("lot").await;
    book::add_place(&lot, "De Zolder", 1).await.unwrap();
    let place = book::beds(&lot).await.unwrap()[0].place.id;
    let part = book::open_housing(&noor, case).await.unwrap();
    let noor = town.worker("noor").await;
    let (from, until) = (town.house.today(), in_days(&town, 30));
    let stay = NewStay { place, from, until, house: "de nachtwacht".into(), rules: true };
    book::begin_stay(&noor, part, &stay).await.unwrap();
    assert_eq!(book::beds(&lot).await.unwrap()[0].free, 0);
    let mut page = town.back(&client.code);
    in_thread(move || {
        page.get("/mijn").expect(200, &["De Zolder"]);
        for record in ids_after(&page, "/mijn/vel/") {
            page.get("/mijn").post(&format!("/mijn/vel/{record}/wissen"), &[]).expect(200, &[]);
        }
        assert!(!page.sees("De Zolder"));
    })
    .await;
    assert_eq!(book::beds(&lot).await.unwrap()[0].free, 1, "and the bed is free");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_helps_to_think_stands_beside_the_form_and_is_kept_nowhere() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut page, mut guide, mut anybody) =
        (town.back(&client.code), town.signed_in("noor"), town.browser());
    in_thread(move || {
        page.get("/mijn/balans").expect(200, &["Wat levert het je op?", "Wat kost het je?"]);
        page.post("/mijn/balans", &[("houden", "mijn vrijheid")]).expect(200, &["mijn vrijheid"]);
        assert!(!page.sees("Wat kost het je?"));
        page.get("/mijn/veiligheidsplan").expect(200, &["Waar kun je slapen?"]);
        let (safe, report) = (page.page.find("1. Veilig"), page.page.find("aangifte doen mag"));
        assert!(safe.is_some() && safe < report, "reporting comes last");
        let file = format!("/werk/trajecten/{case}");
        guide.get(&format!("{file}/evaluatie")).expect(200, &["Denk ook hieraan", "Geld"]);
        guide.get(&format!("{file}/veiligheidsplan")).expect(200, &["4. Wat je kunt doen"]);
        anybody.get("/zonder-papieren").expect(200, &["bedenktijd", "0800-2000", "22 november 2026"]);
        assert_eq!(anybody.page.matches("<input").count(), 0, "nothing is asked");
        let began = [("woorden", ""), ("lastiger", "finances"), ("lezen", "ja")];
        page.get("/mijn/begin").post("/mijn/begin", &began).expect(200, &["Jij en je vaste begeleider"]);
        page.get("/mijn/begin").expect(200, &["Wat kan hierdoor nu lastiger zijn?", "checked"]);
        guide.get(&file);
        let private = ids_after(&guide, "/werk/trajecten/deel/")[0].clone();
        guide.get(&format!("/werk/trajecten/deel/{private}")).expect(200, &["Kan nu lastiger zijn", "Geld"]);
    })
    .await;
}
