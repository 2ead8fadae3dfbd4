//! Help that does not fit, debts in a list of one's own, questions to think of, and needs that are counted.

use crate::town::{Browser, Town};
use crate::{begun, ids_after, own};
use casework::book::{self, Change};
use casework::model::practical::{DebtLine, DebtStage, Line};
use casework::model::*;
use contact::book::desk::Called;
use contact::model::Outcome;
use kit::Problem;
use people::{CircleKind, Fact};
use store::{Day, Moment};

const WAY: [(&str, &str); 4] =
    [("drempel", "rules"), ("woorden", "een cursus lassen"), ("gevraagd", "de school"), ("hoe", "bezig")];

#[tokio::test(flavor = "multi_thread")]
async fn what_does_not_fit_never_ends_with_a_no_alone() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut wil, mut noor) = (town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        let here = format!("/werk/trajecten/{case}");
        noor.get(&format!("{here}/maatwerk"))
            .expect(200, &["Wat staat in de weg?", "Schrijf niet op welke papieren"]);
        assert!(!noor.sees("client-stops"), "the client says that, and nobody for them");
        noor.post(&format!("{here}/maatwerk"), &[&WAY[..3], &[("hoe", "client-stops")]].concat())
            .expect(400, &["een cursus lassen"]);
        wil.get("/mijn/maatwerk");
        assert!(wil.sees("client-stops"));
        let day = [("kijken", "2026-12-01")];
        noor.post(&format!("{here}/maatwerk"), &[&WAY[..], &day].concat())
            .expect(200, &["Als gewone hulp niet past", "een cursus lassen", "We zoeken nog"]);
        wil.get("/mijn").expect(200, &["een cursus lassen", "Past niet in de regels"]);
        let way = format!("/mijn/maatwerk/{}", ids_after(&wil, "/mijn/maatwerk/").remove(0));
        let ended = [&WAY[..3], &[("hoe", "instead"), ("anders", "")]].concat();
        wil.get(&way)
            .post(&way, &ended)
            .expect(400, &["Schrijf op wat ervoor in de plaats kwam", "een cursus lassen"]);
        wil.get(&way);
        let seen = wil.value_of("_gezien");
        let ended =
            [&WAY[..3], &[("hoe", "instead"), ("anders", "een leerplek"), ("_gezien", &seen)]].concat();
        wil.post(&way, &ended).expect(200, &["een leerplek", "Het werd iets anders"]);
        noor.get(&here).expect(200, &["een leerplek"]);
        noor.get(&format!("{here}/maatwerk/{}", "0".repeat(32))).expect(404, &[]);
        wil.get("/mijn/kopie").expect(200, &["een leerplek"]);
        wil.get("/mijn/kopie/bestand").expect(200, &["way-round", "een leerplek"]);
    })
    .await
    .unwrap();
}

fn way(how: Option<WayEnd>) -> WayRound {
    let nothing = String::new;
    let follow = Some(Day::from_number(20_780));
    let (words, at) = ("een cursus".to_owned(), Moment::from_seconds(1));
    let (asked, possible, decision) = (nothing(), nothing(), nothing());
    WayRound {
        barrier: Barrier::Place,
        words,
        asked,
        possible,
        decision,
        follow,
        how,
        instead: nothing(),
        by: None,
        at,
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_way_round_is_refused_by_the_book_as_well_and_two_who_write_lose_nothing() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let bad = book::write_own_plan(&client.visitor, Change::NewWay(way(Some(WayEnd::Instead)))).await;
    assert!(matches!(bad, Err(Problem::Conflict)));
    let stops = book::write_plan(&noor, case, Change::NewWay(way(Some(WayEnd::ClientStops)))).await;
    assert!(matches!(stops, Err(Problem::Conflict)), "only the client says that they stop");
    let id = book::write_own_plan(&client.visitor, Change::NewWay(way(None))).await.unwrap().id();
    let file = own(&client.visitor).await;
    let seen = Some(file.piece::<WayRound>(id).unwrap().seen());
    let looks = |file: &book::CaseFile| file.case.ahead.looks.iter().map(|look| look.at).collect::<Vec<_>>();
    assert_eq!(looks(&file), [LookAt::Way]);
    let mine = WayRound { decision: "wij vragen het".into(), ..way(None) };
    book::write_own_plan(&client.visitor, Change::Way(id, mine, seen)).await.unwrap();
    let hers = WayRound { how: Some(WayEnd::Found), ..way(None) };
    let wrote = book::write_plan(&noor, case, Change::Way(id, hers, seen)).await.unwrap();
    let book::Wrote::Beside(beside) = wrote else { panic!("written on top of something older: {wrote:?}") };
    book::write_plan(&noor, case, Change::Pick(beside, book::Pick::Take)).await.unwrap();
    let file = own(&client.visitor).await;
    assert_eq!(file.piece::<WayRound>(id).unwrap().how, Some(WayEnd::Found));
    assert!(looks(&file).is_empty(), "nobody looks again at what ended");
    book::erase_own_record(&client.visitor, id).await.unwrap();
    let file = own(&client.visitor).await;
    assert!(file.all::<WayRound>().is_empty() && file.all::<Version>().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_debt_stands_on_a_list_of_ones_own_and_its_letter_is_said_in_time() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut wil, mut noor) = (town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        let (list, shown) = ("/mijn/lijst/schulden", format!("/werk/trajecten/{case}/lijst/schulden"));
        wil.get(list).expect(200, &["Mijn schulden", "omdat je voor die persoon werkte", "/geldlijst"]);
        let debt = [
            ("aan", "Zorgverzekeraar"),
            ("stand", "bailiff"),
            ("stap", "terugschrijven"),
            ("dag", "2026-12-01"),
        ];
        wil.post(list, &[&debt[..], &[("bedrag", "veel")]].concat())
            .expect(400, &["Schrijf een bedrag in cijfers"]);
        wil.get(list);
        wil.post(list, &[&debt[..], &[("bedrag", "1.250,5")]].concat())
            .expect(200, &["€ 1250,50", "Deurwaarder", "1 december 2026"]);
        let line = ids_after(&wil, "/mijn/lijst/schulden/regel/").remove(0);
        wil.get("/mijn").expect(200, &["Zorgverzekeraar", "Antwoord uiterlijk op"]);
        noor.get(&format!("/werk/trajecten/{case}"));
        assert!(!noor.sees("Zorgverzekeraar"));
        noor.get(&shown).expect(404, &[]);
        wil.get(list);
        wil.post(&format!("{list}/tonen"), &[]).expect(200, &["Je begeleider kan deze lijst lezen"]);
        noor.get(&shown).expect(200, &["Zorgverzekeraar", "€ 1250,50"]);
        noor.post(&format!("{shown}/{line}/taak"), &[])
            .expect(200, &["Een brief uit de lijst, antwoord uiterlijk op 1 december 2026", "28 november"]);
        assert!(!noor.sees("Zorgverzekeraar") && !noor.sees("terugschrijven"), "a task outlives the yes");
        wil.get(&format!("{list}/regel/{line}")).expect(200, &["€ 1250,50", "terugschrijven"]);
        let over = [&debt[..1], &[("stand", "over")], &debt[2..]].concat();
        wil.post(&format!("{list}/regel/{line}"), &over).expect(200, &["Klaar"]);
        noor.get(&shown).expect(200, &["Zorgverzekeraar"]);
        assert!(!noor.sees("Maak er mijn taak van"), "what is over is nobody's task");
        noor.post(&format!("{shown}/{line}/taak"), &[]).expect(404, &[]);
        wil.get("/mijn");
        assert!(!wil.sees("Antwoord uiterlijk op"), "what is over asks nothing");
    })
    .await
    .unwrap();
}

fn reads(browser: &mut Browser, path: &str, texts: &[&str]) {
    browser.get(path).expect(200, texts);
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_to_think_of_stand_beside_a_form_and_leave_nothing() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let before = own(&client.visitor).await.sheets.len();
    let (mut wil, mut noor) = (town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        let sets = [
            "Vragen die je kunt bekijken",
            "Jezelf zijn: zorg, naam, veilig",
            "Welke naam gebruiken we waar?",
            "Een dak, geld, en wie wat weet",
        ];
        reads(&mut wil, "/mijn/leefgebied", &sets);
        // All in one fold: on a phone that somebody else sees no set is named before it is opened, and opening it sends nothing.
        let (closed, opened) = wil.page.split_once("<details class=\"luwte-more\">").unwrap();
        let (fold, after) = opened.split_once("</details>").unwrap();
        for set in ["Jezelf zijn", "wie wat weet", "Van wie je houdt"] {
            assert!(fold.contains(set) && !closed.contains(set) && !after.contains(set), "{set}");
        }
        for sends in ["<form", "<a ", "<input", "<button", "src="] {
            assert!(!fold.contains(sends), "{sends}: {fold}");
        }
        reads(&mut noor, &format!("/werk/trajecten/{case}/leefgebied"), &sets);
        reads(&mut wil, "/mijn/doel", &["Iets om te oefenen", "Weglopen mag"]);
        wil.get("/mijn/leefgebied")
            .post("/mijn/leefgebied", &[("gebied", "daytime-activity")])
            .expect(200, &[]);
        let card = ids_after(&wil, "/mijn/leefgebied/").remove(0);
        reads(
            &mut wil,
            &format!("/mijn/leefgebied/{card}"),
            &["Wil je dat er de eerste keer iemand meegaat?"],
        );
    })
    .await
    .unwrap();
    // Of reading them nothing is kept: there is the card, and what stands on it.
    let kept = own(&client.visitor).await.sheets;
    let kept: Vec<String> = kept.iter().map(|sheet| serde_json::to_string(&sheet.content).unwrap()).collect();
    assert_eq!(kept.iter().filter(|record| record.contains("domain-card")).count(), 1, "{kept:?}");
    assert_eq!(kept.len(), before + 1, "{kept:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_counts_once_when_it_is_asked_and_once_when_it_came() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let on = town.house.now().day();
    let asked = book::Asked { service: ServiceKind::Money, domain: None, words: "een voorschot".into(), on };
    book::ask_service(&noor, case, asked.clone()).await.unwrap();
    book::ask_service(&noor, case, book::Asked { domain: Some(Domain::Social), ..asked }).await.unwrap();
    let mut wil = town.back(&client.code);
    crate::pages::in_thread(move || {
        wil.get("/mijn").expect(200, &["een voorschot", "Mensen om je heen"]);
        wil.get("/mijn/kopie/bestand").expect(200, &["\"domain\"", "\"social\""]);
    })
    .await;
    let service = own(&client.visitor).await.all::<Service>().remove(0).id;
    for given in [Some(on), None, Some(on)] {
        let given = book::Given { on: given, giver: "de gemeente".into() };
        book::give_service(&noor, case, service, &given).await.unwrap();
    }
    let lot = town.worker("lot").await;
    let all = lot.letters::<Fact>(CircleKind::Statistics).await.unwrap();
    let mut told: Vec<(String, String)> = all
        .into_iter()
        .filter(|(_, fact)| fact.what.starts_with("need-"))
        .map(|(_, fact)| (fact.what, fact.by["need"].clone()))
        .collect();
    told.sort();
    let pair = |what: &str, need: &str| (what.to_owned(), need.to_owned());
    assert_eq!(
        told,
        [pair("need-answered", "finances"), pair("need-told", "finances"), pair("need-told", "social")]
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_need_that_was_given_before_this_was_kept_is_not_counted_when_it_is_given_again() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (file, mut work) = book::led(&noor, case, people::Action::WriteCase).await.unwrap();
    let (on, at, by) = (town.house.now().day(), work.now, book::by(&noor));
    let before = Service {
        service: ServiceKind::Money,
        domain: None,
        words: "een voorschot".into(),
        asked: on,
        given: Some(on),
        giver: "de gemeente".into(),
        counted: false,
        fit: None,
        fit_words: String::new(),
        by,
        at,
    };
    let record = file.add(&mut work, before).unwrap();
    noor.keep(work).await.unwrap();
    for on in [None, Some(on)] {
        let given = book::Given { on, giver: "de gemeente".into() };
        book::give_service(&noor, case, record, &given).await.unwrap();
    }
    assert_eq!(crate::facts(&town, "need-answered").await, 0);
    assert!(own(&client.visitor).await.piece::<Service>(record).unwrap().counted);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_in_a_conversation_of_a_file_is_counted() {
    let town = Town::new().await;
    let noor = town.worker("noor").await;
    let begun = book::begin_file(&noor, book::Beginning::default()).await.unwrap();
    let noor = town.worker("noor").await;
    let talk = book::open(&noor, begun.case).await.unwrap().case.conversation.unwrap();
    let called = Called { outcome: Outcome::Talked, next: String::new(), danger_now: false };
    contact::book::desk::called(&noor, talk, &called).await.unwrap();
    let lot = town.worker("lot").await;
    let all = lot.letters::<Fact>(CircleKind::Statistics).await.unwrap();
    let held: Vec<Fact> =
        all.into_iter().map(|(_, fact)| fact).filter(|fact| fact.what == "call-held").collect();
    let [fact] = held.as_slice() else { panic!("{held:?}") };
    assert_eq!((fact.by["channel"].as_str(), fact.by["outcome"].as_str()), ("file", "talked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_client_does_at_one_moment_is_all_kept() {
    let town = Town::new().await;
    let (client, ..) = begun(&town).await;
    let visitor = &client.visitor;
    let until = Day::from_number(town.house.now().day().number() + 30);
    let yes = |who: &str| book::consent_own(visitor, who.into(), Category::Contact, "bellen".into(), until);
    let debt = |who: &str| {
        let (who, next) = (who.to_owned(), "terugschrijven".to_owned());
        Line::Debt(DebtLine { who, cents: None, stage: DebtStage::Bill, next, on: None })
    };
    // A first debt that is tapped twice, and another: one list with all of them.
    let (again, two, three) = tokio::join!(
        book::put_line(visitor, None, debt("Zorgverzekeraar")),
        book::put_line(visitor, None, debt("Energie")),
        book::put_line(visitor, None, debt("Huur")),
    );
    assert_eq!([again, two, three], [Ok(()); 3]);
    let lists = book::own(visitor).await.unwrap().unwrap().lists;
    assert_eq!(lists.iter().map(|list| list.lines().count()).collect::<Vec<_>>(), [3]);
    let line = lists[0].lines().next().unwrap().0;
    let (shown, said, gone) = tokio::join!(
        book::show_list(visitor, ListKind::Debts),
        book::set_own_rhythm(visitor, Rhythm { weeks: 2, keep_asking: false }),
        book::drop_line(visitor, ListKind::Debts, line),
    );
    assert_eq!([shown, said, gone], [Ok(()); 3]);
    let (hidden, said) = tokio::join!(
        book::hide_list(visitor, ListKind::Debts),
        book::set_own_rhythm(visitor, Rhythm { weeks: 3, keep_asking: false }),
    );
    assert_eq!([hidden, said], [Ok(()); 2]);
    let own = book::own(visitor).await.unwrap().unwrap();
    assert!(!own.shows(ListKind::Debts) && own.lists[0].lines().count() == 2);
    let (one, two, name, rhythm, money) = tokio::join!(
        yes("de huisarts"),
        yes("de woningcorporatie"),
        book::tell_name(visitor, "Wil"),
        book::set_own_rhythm(visitor, Rhythm { weeks: 4, keep_asking: false }),
        book::keep_money(visitor, "huur".into()),
    );
    assert_eq!([one, two, name, rhythm, money], [Ok(()); 5]);
    let own = book::own(visitor).await.unwrap().unwrap();
    assert_eq!(own.file.all::<Consent>().len(), 2);
    assert_eq!(book::own_name(&own), Some("Wil"));
    assert_eq!(own.file.newest::<Rhythm>().unwrap().weeks, 4);
    assert_eq!(own.money().unwrap().text, "huur");
}
