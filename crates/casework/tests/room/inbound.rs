//! What a referrer may hear, how somebody came, and a request that another team can answer better.

use crate::pages::in_thread;
use crate::town::{Browser, Town};
use crate::{facts, ids_after};
use between::book::agree;
use between::model::{Address, Public};
use casework::book;
use casework::model::Source;
use people::{CircleKind, Fact, Role};

fn code_on(browser: &Browser) -> String {
    let groups = browser.page.split("luwte-code__group\">").skip(1);
    groups.map(|rest| rest.split_once('<').unwrap().0).collect::<Vec<_>>().join("-")
}

/// Somebody of care tells of a person; the ask that waits.
fn told(noor: &mut Browser, sender: &mut Browser, source: &str, words: &[(&str, &str)]) -> String {
    noor.get("/werk/aanmeldingen").post("/werk/aanmeldingen/code", &[("van", source)]);
    let code = code_on(noor);
    sender.get("/aandragen").post("/aandragen", &[("code", &code)]).expect(200, &[]);
    let all = [&[("_code", code.as_str()), ("bereiken", "belt zelf"), ("akkoord", "ja")], words].concat();
    sender.post("/aandragen", &all);
    if sender.status != 200 {
        return code;
    }
    noor.get("/werk/aanmeldingen");
    ids_after(noor, "/werk/aanmeldingen/").remove(0)
}

/// By which ways files began.
async fn origins(town: &Town) -> Vec<String> {
    let lot = town.worker("lot").await;
    let facts = lot.letters::<Fact>(CircleKind::Statistics).await.unwrap();
    let begun = facts.into_iter().filter(|(_, fact)| fact.what == "case-begun");
    begun.map(|(_, fact)| fact.by["origin"].clone()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sender_hears_one_sentence_only_if_the_person_wants_it_and_its_address_is_shown_once() {
    let town = Town::new().await;
    let (mut noor, mut sender) = (town.signed_in("noor"), town.browser());
    in_thread(move || {
        let code = told(&mut noor, &mut sender, "care", &[("terughoren", "ja"), ("onderwerp", "wonen")]);
        sender.expect(400, &["Schrijf hoe we je bereiken", "wonen"]);
        let whole = [
            ("_code", code.as_str()),
            ("bereiken", "belt zelf"),
            ("akkoord", "ja"),
            ("terughoren", "ja"),
            ("afzender", "balie 12"),
        ];
        sender.post("/aandragen", &whole).expect(200, &["hoor je dat in één zin"]);
        assert!(!sender.sees("Je hoort van ons niet"), "two pages after each other say the same");
        noor.get("/werk/aanmeldingen");
        let ask = ids_after(&noor, "/werk/aanmeldingen/").remove(0);
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(200, &["balie 12"]);
        assert!(!noor.sees("Laat de verwijzer niets weten"));
        noor.post(&format!("/werk/aanmeldingen/{ask}/begin"), &[])
            .expect(200, &["balie 12", "Er is contact geweest."]);
        let case = ids_after(&noor, "/werk/trajecten/").remove(0);
        noor.get(&format!("/werk/trajecten/{case}")).expect(200, &[]);
        assert!(!noor.sees("balie 12"), "shown once, and kept nowhere");
        let ask = told(&mut noor, &mut sender, "care", &[("afzender", "balie 13")]);
        sender.expect(200, &["Je hoort van ons niet"]);
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(200, &["Laat de"]);
        assert!(!noor.sees("balie 13"), "who is to hear nothing leaves no address");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_told_of_who_may_be_under_18_begins_with_two_and_no_file() {
    let town = Town::new().await;
    let noor = town.worker("noor").await;
    let (code, _) = book::make_slip(&noor, Source::Ggd).await.unwrap();
    let words = casework::model::start::Told { reach: "belt zelf".into(), ..Default::default() };
    book::tell_of_somebody(&town.ask(), &code, words).await.unwrap();
    let ask = book::waiting(&noor).await.unwrap()[0].id;
    let second = contact::book::beside_young(&noor).await.unwrap()[0].0.id.to_string();
    let mut browser = town.signed_in("noor");
    in_thread(move || {
        let here = format!("/werk/aanmeldingen/{ask}");
        browser.get(&here).expect(200, &["Misschien jonger dan 18", "belt zelf"]);
        browser
            .post(&format!("{here}/begin"), &[("jong", "ja")])
            .expect(400, &["Kies met wie je dit samen doet", "belt zelf"]);
        browser
            .post(&format!("{here}/begin"), &[("jong", "ja"), ("samen", &second)])
            .expect(200, &["nog geen traject"]);
        browser.get(&here).expect(404, &[]);
        browser.get("/werk/trajecten");
        assert!(!browser.page.contains("Kennismaken"), "there is no file: {}", browser.page);
    })
    .await;
    assert_eq!(facts(&town, "case-begun").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn how_somebody_came_is_counted_by_kind_and_stands_in_no_file() {
    let town = Town::new().await;
    let noor = town.worker("noor").await;
    for source in [Source::Ggd, Source::OtherRegion] {
        let (code, _) = book::make_slip(&noor, source).await.unwrap();
        let words = casework::model::start::Told { reach: "belt zelf".into(), ..Default::default() };
        book::tell_of_somebody(&town.ask(), &code, words).await.unwrap();
        let ask = book::waiting(&noor).await.unwrap()[0].id;
        book::begin_from_ask(&noor, ask).await.unwrap();
    }
    let mut browser = town.signed_in("noor");
    in_thread(move || {
        for came in ["", "lesson", "wat-dan-ook"] {
            let status = if came == "wat-dan-ook" { 400 } else { 200 };
            let form = [("spoor", "whole"), ("kwam", came), ("noem", "Roos")];
            browser.get("/werk/aanmeldingen").post("/werk/aanmeldingen/nieuw", &form).expect(status, &[]);
        }
    })
    .await;
    let mut came = origins(&town).await;
    came.sort();
    assert_eq!(came, ["ggd", "lesson", "other", "other-region"], "what was not asked is no outreach");
    assert_eq!(facts(&town, "case-begun").await, 4);
    // Told of, and not yet anything more: how often a kind of referrer leads to help needs both.
    let (code, _) = book::make_slip(&noor, Source::Ggd).await.unwrap();
    let words = || casework::model::start::Told { reach: "belt zelf".into(), ..Default::default() };
    book::tell_of_somebody(&town.ask(), &code, words()).await.unwrap();
    assert!(book::tell_of_somebody(&town.ask(), &code, words()).await.is_err(), "a slip tells once");
    assert_eq!(facts(&town, "told-of").await, 3, "two of the health service, one of another region");
}

/// A lead and an administrator agree with an organisation whose house nobody reaches from here.
async fn with_a_partner(town: &Town) -> store::Id {
    let address = Address::parse("https://kade.invalid").unwrap();
    let agreement = agree::begin(&town.worker("lot").await, "De Kade".into(), address).await.unwrap();
    let theirs = Public::parse("AMPB QUZP 2R2U YAXT AQOZ Y5OO WM5Y H76Y DLD4 4T7I QLGL DSML YWEW 4").unwrap();
    agree::enter(&town.worker("lot").await, agreement, theirs).await.unwrap();
    agree::agree(&town.also("mirre", Role::Administrator).await, agreement).await.unwrap();
    agreement
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_passed_on_by_agreement_and_stays_until_it_arrived() {
    let town = Town::new().await;
    let (mut noor, mut sender) = (town.signed_in("noor"), town.browser());
    let (mut noor, ask) = in_thread(move || {
        let ask = told(&mut noor, &mut sender, "comensha", &[("gevraagd", "opvang in het noorden")]);
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(200, &["Geef door aan een ander team"]);
        noor.get(&format!("/werk/aanmeldingen/{ask}/doorgeven"))
            .expect(200, &["Er is nu geen afspraak", "opvang in het noorden"]);
        (noor, ask)
    })
    .await;
    let partner = with_a_partner(&town).await.to_string();
    let mut lies = town.signed_in("jet");
    in_thread(move || {
        let form = format!("/werk/aanmeldingen/{ask}/doorgeven");
        lies.get(&form).expect(404, &[]);
        noor.get(&form).expect(200, &["De Kade", "opvang in het noorden", "belt zelf"]);
        let once = noor.value_of("_eens");
        let words = [("_eens", once.as_str()), ("partner", &partner), ("woorden", "opvang"), ("dagen", "7")];
        noor.post(&form, &words).expect(400, &["Zonder ja van de persoon", "opvang"]);
        let agreed = [&words[..], &[("akkoord", "ja")]].concat();
        noor.post(&form, &agreed).expect(400, &["antwoordt nu niet", "opvang"]);
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(200, &["opvang in het noorden"]);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_team_keeps_its_own_list_of_those_who_refer_and_a_request_keeps_the_kind_alone() {
    let town = Town::new().await;
    let (mut noor, mut sender, mut jet) = (town.signed_in("noor"), town.browser(), town.signed_in("jet"));
    in_thread(move || {
        let new = "/werk/verwijzers/nieuw";
        jet.get("/werk/verwijzers").expect(404, &[]);
        noor.get("/werk/verwijzers").expect(200, &["Er staat nog niemand op de lijst."]);
        let good =
            [("naam", "Wijkteam Noord"), ("soort", "regional"), ("regio", "Noord"), ("contact", "balie")];
        noor.get(new).post(new, &good[1..]).expect(400, &["value=\"Noord\""]);
        noor.post(new, &good).expect(200, &["Wijkteam Noord", "Organisatie in de regio", "22 november 2026"]);
        let source = ids_after(&noor, "/werk/verwijzers/").remove(0);
        noor.get("/werk/aanmeldingen").expect(200, &["Wijkteam Noord · Organisatie in de regio"]);
        let ask = told(&mut noor, &mut sender, &source, &[("onderwerp", "wonen"), ("afgesproken", "niets")]);
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(200, &["Organisatie in de regio"]);
        assert!(!noor.sees("Wijkteam"), "a name could tell who somebody is");
        let one = format!("/werk/verwijzers/{source}");
        noor.get(&one)
            .post(&one, &[("naam", "Wijkteam West"), ("soort", "care")])
            .expect(200, &["Zorg of hulp"]);
        noor.get(&format!("/werk/verwijzers/{ask}")).expect(404, &[]);
        noor.get("/werk/verwijzers").post(&format!("/werk/verwijzers/{ask}/weg"), &[]).expect(404, &[]);
        noor.get("/werk/verwijzers").post(&format!("{one}/weg"), &[]).expect(200, &["Er staat nog niemand"]);
    })
    .await;
}
