//! What is the client's alone, and what is a worker's alone; a second yes; who looked.

use crate::pages::in_thread;
use crate::town::{Client, Town};
use crate::{begun, facts, ids_after};
use casework::book::{self, Asked, Beginnings, NewConsent, Own, Says, Told};
use casework::model::*;
use kit::Problem;
use people::{Acting, Fact, Role};
use store::{Day, Id};

fn in_days(town: &Town, days: i32) -> Day {
    Day::from_number(town.house.now().day().number() + days)
}

async fn own(client: &Client) -> Own {
    book::own(&client.visitor).await.unwrap().unwrap()
}

async fn service(town: &Town, client: &Client, noor: &Acting, case: Id) -> Id {
    let asked = Asked {
        service: ServiceKind::Money,
        domain: None,
        words: "rust in mijn post".into(),
        on: town.house.now().day(),
    };
    book::ask_service(noor, case, asked).await.unwrap();
    own(client).await.file.all::<Service>()[0].id
}

fn says(fit: NeedFit, may_be_read: bool) -> Says {
    Says { fit, words: "er werd niet geluisterd".into(), may_be_read }
}

/// How often the guide was told that the client did something: a head that waits, and how often it was written.
async fn head_of(client: &Client) -> (bool, usize) {
    let file = own(client).await.file;
    (file.case.waiting, file.sheets.len())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_client_says_of_help_is_read_by_nobody_unless_they_let_it() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let record = service(&town, &client, &noor, case).await;
    book::open(&noor, case).await.unwrap();
    let before = head_of(&client).await;
    book::say_fit(&client.visitor, record, &says(NeedFit::Not, false)).await.unwrap();
    assert_eq!(head_of(&client).await, before, "the guide cannot even see that something was said");
    let read = |file: &book::CaseFile| {
        let service = &file.all::<Service>()[0];
        (service.fit, service.fit_words.clone())
    };
    assert_eq!(read(&book::open(&noor, case).await.unwrap()), (None, String::new()));
    assert_eq!(own(&client).await.ratings().next().unwrap().fit, NeedFit::Not);
    for opened in client.visitor.dossiers().await.unwrap() {
        let held = noor.open(opened.id(), people::Action::ReadCase).await;
        let kind = opened.head::<serde_json::Value>().unwrap().content.unwrap()["kind"].clone();
        assert!(kind != "own-pages" || held.is_err(), "by key, not by screen");
    }
    book::say_fit(&client.visitor, record, &says(NeedFit::Partly, true)).await.unwrap();
    let told = (Some(NeedFit::Partly), "er werd niet geluisterd".to_owned());
    assert_eq!(read(&book::open(&noor, case).await.unwrap()), told);
    assert_eq!(own(&client).await.ratings().count(), 0, "it stands in one place");
    book::say_fit(&client.visitor, record, &says(NeedFit::Partly, false)).await.unwrap();
    assert_eq!(read(&book::open(&noor, case).await.unwrap()), (None, String::new()), "closed again");
    assert_eq!(facts(&town, "service-fit").await, 1, "counted once, whoever may read it");
    book::erase_own_record(&client.visitor, record).await.unwrap();
    assert_eq!(own(&client).await.ratings().count(), 0, "it goes with what it was about");
}

#[tokio::test(flavor = "multi_thread")]
async fn how_it_began_is_closed_until_the_client_opens_it_and_counted_only_if_they_say_so() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    book::open(&noor, case).await.unwrap();
    let before = head_of(&client).await;
    let began = Beginnings {
        text: "ik verveelde me".into(),
        themes: vec![BeganBy::Curious, BeganBy::Money],
        ..Beginnings::default()
    };
    book::tell_beginning(&client.visitor, &began).await.unwrap();
    assert_eq!(head_of(&client).await, before, "nobody notices");
    assert!(own(&client).await.parts.is_empty() && facts(&town, "began-told").await == 0);
    let open = Beginnings { open: true, count: true, ..began.clone() };
    book::tell_beginning(&client.visitor, &open).await.unwrap();
    book::tell_beginning(&client.visitor, &open).await.unwrap();
    assert_eq!(facts(&town, "began-told").await, 2, "each theme once");
    let part = own(&client).await.part(PartKind::Private).unwrap().id();
    let noor = town.worker("noor").await;
    let read = async |noor: &Acting| {
        let sheets = book::part_of(noor, part).await.unwrap().opened.sheets::<PartRecord>().unwrap();
        sheets.into_iter().filter_map(|sheet| sheet.content).collect::<Vec<_>>()
    };
    assert!(matches!(&read(&noor).await[..], [PartRecord::Began(told)] if told.text == "ik verveelde me"));
    book::tell_beginning(&client.visitor, &began).await.unwrap();
    assert!(read(&noor).await.is_empty(), "closed again");
    assert_eq!(own(&client).await.began().unwrap().text, "ik verveelde me");
    book::tell_beginning(&client.visitor, &Beginnings::default()).await.unwrap();
    assert!(own(&client).await.began().is_none(), "left empty it is erased");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_yes_is_kept_as_what_somebody_is_and_a_day() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let also = SecondYes { who: Second::Guardian, on: in_days(&town, -1) };
    let new = NewConsent {
        recipient: "de huisarts".into(),
        category: Category::Contact,
        purpose: "een afspraak".into(),
        until: in_days(&town, 5),
        told: Told { on: in_days(&town, 0), also: Some(also) },
    };
    book::consent_to(&noor, case, new).await.unwrap();
    assert_eq!(own(&client).await.file.newest::<Consent>().unwrap().also, Some(also));
    let (mut noor, mut page) = (town.signed_in("noor"), town.back(&client.code));
    in_thread(move || {
        page.get("/mijn").expect(200, &["Wie zei ook ja", "Een voogd"]);
        let form = format!("/werk/trajecten/{case}/toestemming");
        let yes = [
            ("wie", "school"),
            ("wat", "goals"),
            ("waarvoor", "meedenken"),
            ("tot", "2027-01-10"),
            ("verteld", "2026-11-22"),
        ];
        let with =
            |who: &'static str, day: &'static str| [&yes[..], &[("ook", who), ("ook-dag", day)]].concat();
        noor.get(&form).expect(200, &["Zei nog iemand ja?"]);
        noor.post(&form, &with("parent", "")).expect(400, &["Vul de dag in", "school"]);
        noor.post(&form, &with("", "2026-11-20")).expect(400, &["Kies wie er ja zei"]);
        noor.post(&form, &with("parent", "2026-12-24")).expect(400, &["school"]);
        noor.post(&form, &with("parent", "2026-11-20")).expect(200, &["Een ouder"]);
        noor.get(&form).post(&form, &with("", "")).expect(200, &["school"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_training_is_its_workers_alone_and_counts_without_a_name() {
    let town = Town::new().await;
    let (noor, lot) = (town.worker("noor").await, town.worker("lot").await);
    let today = town.house.now().day();
    let training = Training {
        kind: TrainingKind::Trafficking,
        named: "Signalen wegen".into(),
        on: today,
        again: Some(in_days(&town, 30)),
    };
    book::add_training(&noor, &training).await.unwrap();
    let [(id, kept)] = &book::trainings(&noor).await.unwrap()[..] else { panic!("one training") };
    assert_eq!(kept, &training);
    assert!(book::trainings(&lot).await.unwrap().is_empty(), "nobody has a list of what others learned");
    assert_eq!(book::remove_training(&lot, *id).await, Err(Problem::Missing));
    let told = lot.letters::<Fact>(people::CircleKind::Statistics).await.unwrap();
    let told: Vec<_> = told.iter().filter(|(_, fact)| fact.what == "training-held").collect();
    let json = serde_json::to_string(&told[0].1).unwrap();
    assert!(told.len() == 1 && !json.contains("oor") && !json.contains("Signalen"), "{json}");
    town.days_later(900).await;
    assert_eq!(book::trainings(&noor).await.unwrap().len(), 1, "it stays until its worker takes it away");
    book::remove_training(&noor, *id).await.unwrap();
    assert!(book::trainings(&noor).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_of_trainings_counts_for_the_reader_and_keeps_what_was_typed() {
    let town = Town::new().await;
    let (mut jet, mut noor) = (town.signed_in("jet"), town.signed_in("noor"));
    in_thread(move || {
        jet.get("/werk/scholing").expect(200, &["Je schreef nog geen scholing op."]);
        let form = "/werk/scholing/nieuw";
        let good = [
            ("soort", "safety"),
            ("naam", "Veilig aan de deur"),
            ("dag", "2026-11-20"),
            ("weer", "2026-12-20"),
        ];
        let with = |name: &str, value: &'static str| {
            good.map(|(field, old)| (field, if field == name { value } else { old }))
        };
        jet.get(form).post(form, &with("dag", "2026-12-01")).expect(400, &["Veilig aan de deur"]);
        jet.post(form, &with("weer", "2026-11-01")).expect(400, &["Kies een dag na de scholing zelf."]);
        jet.post(form, &good).expect(200, &["Eén keer", "Bijna weer toe aan", "Veilig aan de deur"]);
        jet.get(form).post(form, &with("weer", "")).expect(200, &["2 keer"]);
        noor.get("/werk/scholing").expect(200, &["Je schreef nog geen scholing op."]);
        let first = ids_after(&jet, "/werk/scholing/")[0].clone();
        noor.post(&format!("/werk/scholing/{first}/weg"), &[]).expect(404, &[]);
        jet.post(&format!("/werk/scholing/{first}/weg"), &[]).expect(200, &["Eén keer"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looked_stands_by_day_and_role_whole_on_its_own_page_and_in_the_copy() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    for _ in 0..3 {
        town.days_later(1).await;
        book::open(&noor, case).await.unwrap();
        book::add_note(&noor, case, "belde".into(), String::new()).await.unwrap();
    }
    let lines = book::who_looked(&client.visitor, &own(&client).await).await.unwrap();
    let code = client.code.clone();
    let mut page = town.back(&code);
    in_thread(move || {
        page.get("/mijn").expect(200, &["<details", "Wie keek mee?", "25 november 2026", "/mijn/wie-keek"]);
        page.get("/mijn/wie-keek").expect(200, &["25 november 2026", "22 november 2026", "Veldwerker"]);
        assert_eq!(page.page.matches("· Noor").count(), lines.len(), "each line once: {}", page.page);
        let newest = page.page.find("25 november 2026").unwrap();
        assert!(newest < page.page.find("22 november 2026").unwrap(), "the newest first");
        page.get("/mijn/kopie").expect(200, &["Wie keek mee?", "· Noor"]);
        assert!(!page.sees("Veldwerker"), "no role on paper");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_own_forms_say_who_can_read_and_keep_what_was_typed() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let record = service(&town, &client, &noor, case).await;
    let (mut page, mut guide) = (town.back(&client.code), town.signed_in("noor"));
    in_thread(move || {
        let form = format!("/mijn/hulpvraag/{record}");
        guide.get(&format!("/werk/trajecten/{case}/hulpvraag/{record}"));
        assert!(!guide.sees("name=\"past\""), "whoever helped does not write down how it was");
        let given = [("dag", "2026-11-22"), ("wie", "de buurtwinkel")];
        guide.post(&format!("/werk/trajecten/{case}/hulpvraag/{record}"), &given).expect(200, &[]);
        page.get(&form).expect(200, &["Waarom?", "name=\"delen\""]);
        page.post(&form, &[("waarom", "te laat")]).expect(400, &["te laat"]);
        page.post(&form, &[("past", "not"), ("waarom", "te laat")]).expect(200, &["Alleen jij", "te laat"]);
        guide.get(&format!("/werk/trajecten/{case}"));
        assert!(!guide.sees("te laat"));
        page.get(&form).post(&form, &[("past", "not"), ("waarom", "te laat"), ("delen", "ja")]);
        guide.get(&format!("/werk/trajecten/{case}")).expect(200, &["te laat"]);
        page.get("/mijn").expect(200, &["Hoe het begon"]);
        let began = [("woorden", "ik verveelde me"), ("thema", "curious"), ("lezen", "ja"), ("tellen", "ja")];
        page.get("/mijn/begin").post("/mijn/begin", &began).expect(200, &["Jij en je vaste begeleider"]);
        page.get("/mijn/begin").expect(200, &["ik verveelde me"]);
        assert!(page.page.matches("checked").count() >= 3, "what was ticked is ticked");
        guide.get(&format!("/werk/trajecten/{case}"));
        let private = ids_after(&guide, "/werk/trajecten/deel/")[0].clone();
        guide.get(&format!("/werk/trajecten/deel/{private}")).expect(200, &["ik verveelde me"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_else_can_guide_both_are_told_and_nobody_chooses_from_nothing() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let guide = book::NewGuide {
        worker: town.worker("guus").await.worker().id,
        told_on: Some(town.house.now().day()),
        stays_until: None,
        met_on: None,
    };
    book::hand_over(&noor, case, guide).await.unwrap();
    let (mut page, mut lot) = (town.back(&client.code), town.signed_in("lot"));
    let (mut page, mut lot) = in_thread(move || {
        page.get("/mijn/andere-begeleider").expect(200, &["Er is nu niemand anders die je kan begeleiden."]);
        page.post("/mijn/andere-begeleider", &[]).expect(200, &["Er is nu nog niemand anders."]);
        lot.get("/werk/overzicht");
        let letter = ids_after(&lot, "/werk/overzicht/begeleider/")[0].clone();
        lot.get(&format!("/werk/overzicht/begeleider/{letter}"))
            .expect(200, &["Niemand anders heeft nu de rol van casemanager.", "Wat gebeurt er nu?"]);
        assert!(!lot.sees("name=\"collega\""), "no empty choice");
        (page, lot)
    })
    .await;
    town.also("hanna", Role::CaseManager).await;
    in_thread(move || {
        let letter = {
            lot.get("/werk/overzicht");
            ids_after(&lot, "/werk/overzicht/begeleider/")[0].clone()
        };
        lot.get(&format!("/werk/overzicht/begeleider/{letter}")).expect(200, &["Hanna", "name=\"collega\""]);
        page.get("/mijn").expect(200, &["laat hier weten wie kan"]);
    })
    .await;
    assert!(town.worker("guus").await.open(case, people::Action::ReadCase).await.is_ok());
}
