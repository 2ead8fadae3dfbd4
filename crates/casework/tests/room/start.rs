//! How a file begins: an ask, a slip for a referrer, somebody who is met; the short track; the ladder to a name.

use crate::begun;
use crate::town::{Browser, Town};
use crate::{facts, ids_after};
use casework::book::{self, Beginning};
use casework::model::start::{Source, Told};
use casework::model::*;
use kit::Problem;

/// A code as the page shows it, group by group.
pub(crate) fn code_on(browser: &Browser) -> String {
    let groups = browser.page.split("luwte-code__group\">").skip(1);
    groups.filter_map(|rest| rest.split('<').next()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_person_asks_for_a_short_track_and_their_words_go_along() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let (mut wil, mut noor, mut jet) =
        (town.back(&client.code), town.signed_in("noor"), town.signed_in("jet"));
    tokio::task::spawn_blocking(move || {
        wil.get("/mijn").expect(200, &["Vraag om hulp"]);
        wil.get("/mijn/vraag").expect(200, &["Wat is er nodig?"]);
        let three =
            [("spoor", "short"), ("vraag", "benefit"), ("vraag", "safe-work"), ("vraag", "own-words")];
        wil.post("/mijn/vraag", &[three.as_slice(), &[("dak", "tot vrijdag")]].concat())
            .expect(400, &["tot vrijdag", "Kies er hooguit twee"]);
        let two = [("spoor", "short"), ("vraag", "benefit"), ("woorden", "de brief van de gemeente")];
        wil.post("/mijn/vraag", &two).expect(200, &["Je hebt om hulp gevraagd"]);
        wil.get("/mijn/vraag").expect(200, &["Haal mijn vraag weg"]);
        jet.get("/werk/aanmeldingen").expect(404, &[]);
        noor.get("/werk/aanmeldingen").expect(200, &["Bekijk"]);
        let ask = ids_after(&noor, "/werk/aanmeldingen/").remove(0);
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(200, &["de brief van de gemeente"]);
        noor.post(&format!("/werk/aanmeldingen/{ask}/begin"), &[])
            .expect(200, &["Dit is het korte spoor.", "de brief van de gemeente", "Een uitkering"]);
        assert!(!noor.sees("Leefgebied openen"), "no intake and no domains");
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(404, &[]);
        wil.get("/mijn").expect(200, &["de brief van de gemeente"]);
        let question = ids_after(&wil, "/mijn/vragen/").remove(0);
        wil.get(&format!("/mijn/vragen/{question}"));
        let seen = wil.value_of("_gezien");
        let done =
            [("woorden", "de brief"), ("antwoord", "samen geschreven"), ("klaar", "ja"), ("_gezien", &seen)];
        wil.post(&format!("/mijn/vragen/{question}"), &done).expect(200, &["samen geschreven", "Gedaan op"]);
        wil.get("/mijn/vragen");
        wil.post("/mijn/vragen", &[]).expect(400, &[]);
        wil.post("/mijn/vragen", &[("soort", "career-switch")]).expect(200, &["Ander werk zoeken"]);
        wil.post("/mijn/spoor/heel", &[]).expect(200, &["Leefgebied openen"]);
        wil.post("/mijn/spoor/kort", &[]).expect(200, &["Dit is het korte spoor."]);
    })
    .await
    .unwrap();
    assert_eq!(facts(&town, "case-begun").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ask_is_taken_back_and_is_erased_by_itself() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let needs = FirstNeeds { roof: "een bank".into(), ..FirstNeeds::unsaid(town.house.now()) };
    let wanted = || start::Wanted {
        track: Track::Whole,
        questions: Vec::new(),
        words: String::new(),
        needs: needs.clone(),
    };
    book::ask_to_begin(&client.visitor, wanted()).await.unwrap();
    book::ask_to_begin(&client.visitor, wanted()).await.unwrap();
    let noor = town.worker("noor").await;
    assert_eq!(book::waiting(&noor).await.unwrap().len(), 1, "asked again is asked once");
    book::take_ask_back(&client.visitor).await.unwrap();
    assert!(book::waiting(&noor).await.unwrap().is_empty());
    book::ask_to_begin(&client.visitor, wanted()).await.unwrap();
    town.days_later(start::ASK_DAYS + 1).await;
    assert!(book::waiting(&town.worker("noor").await).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_referrer_tells_of_one_person_once_and_reads_nothing_back() {
    let town = Town::new().await;
    let (mut noor, mut officer) = (town.signed_in("noor"), town.browser());
    tokio::task::spawn_blocking(move || {
        noor.get("/werk/aanmeldingen");
        noor.post("/werk/aanmeldingen/code", &[]).expect(400, &[]);
        noor.post("/werk/aanmeldingen/code", &[("van", "police")]).expect(200, &["Eenmalige code"]);
        let code = code_on(&noor);
        officer.get("/aandragen").expect(200, &["Je hebt geen account nodig."]);
        officer.post("/aandragen", &[("code", "niets")]).expect(400, &[]);
        officer.post("/aandragen", &[("code", &code)]).expect(200, &["Politie", "veilig bereiken"]);
        assert!(!officer.sees("name=\"onderwerp\""), "police are asked for nothing but a safe way");
        let reach = [("_code", code.as_str()), ("bereiken", "belt zelf na vier uur")];
        officer
            .post("/aandragen", &reach)
            .expect(400, &["belt zelf na vier uur", "Vraag het eerst aan de persoon"]);
        let with_yes = [reach.as_slice(), &[("akkoord", "ja")]].concat();
        officer.post("/aandragen", &with_yes).expect(200, &["Het is aangekomen"]);
        assert!(!officer.sees("belt zelf"), "nothing of it is shown again");
        officer.post("/aandragen", &with_yes).expect(400, &["is al gebruikt"]);
        officer.post("/aandragen", &[("code", &code)]).expect(400, &["is al gebruikt"]);
        noor.get("/werk/aanmeldingen").expect(200, &["Politie"]);
        let ask = ids_after(&noor, "/werk/aanmeldingen/").remove(0);
        noor.get(&format!("/werk/aanmeldingen/{ask}")).expect(200, &["belt zelf na vier uur"]);
        noor.post(&format!("/werk/aanmeldingen/{ask}/begin"), &[]).expect(200, &["Code voor de persoon"]);
        let own_code = code_on(&noor);
        let case = ids_after(&noor, "/werk/trajecten/").remove(0);
        noor.get(&format!("/werk/trajecten/{case}")).expect(200, &[]);
        assert!(!noor.sees("belt zelf"), "what a referrer wrote does not go along");
        officer.get("/terug");
        officer.post("/terug", &[("code", &own_code)]).expect(200, &[]);
        officer.get("/mijn").expect(200, &["Wie weet wie je bent?"]);
    })
    .await
    .unwrap();
    assert_eq!(facts(&town, "case-begun").await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slip_that_is_used_twice_at_once_tells_once() {
    let town = Town::new().await;
    let noor = town.worker("noor").await;
    let (code, _) = book::make_slip(&noor, Source::Ggd).await.unwrap();
    let ask = town.ask();
    let told = |reach: &str| Told { reach: reach.into(), ..Told::default() };
    let (first, second) = tokio::join!(
        book::tell_of_somebody(&ask, &code, told("een")),
        book::tell_of_somebody(&ask, &code, told("twee"))
    );
    assert!(first.is_ok() != second.is_ok(), "{first:?} {second:?}");
    assert_eq!(book::waiting(&noor).await.unwrap().len(), 1);
    let (late, _) = book::make_slip(&noor, Source::Ggd).await.unwrap();
    town.days_later(start::SLIP_DAYS + 1).await;
    assert_eq!(book::source_of(&ask, &late).await, Err(Problem::Missing));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_kind_of_referrer_has_its_own_short_form() {
    let town = Town::new().await;
    let noor = town.worker("noor").await;
    for source in Source::ALL {
        let (code, _) = book::make_slip(&noor, *source).await.unwrap();
        let (code, mut sender) = (code.show().to_string(), town.browser());
        let asks = source.asks();
        let fields = tokio::task::spawn_blocking(move || {
            sender.get("/aandragen");
            sender
                .post("/aandragen", &[("code", &code)])
                .expect(200, &["name=\"bereiken\"", "name=\"akkoord\""]);
            ["onderwerp", "gevraagd", "taal", "besluit", "afgesproken", "terughoren"]
                .iter()
                .filter(|field| sender.sees(&format!("name=\"{field}\"")))
                .count()
        })
        .await
        .unwrap();
        assert_eq!(fields, asks.len(), "{source:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_met_needs_no_more_than_a_pseudonym() {
    let town = Town::new().await;
    let (mut noor, mut wil) = (town.signed_in("noor"), town.browser());
    tokio::task::spawn_blocking(move || {
        noor.get("/werk/aanmeldingen");
        noor.post("/werk/aanmeldingen/nieuw", &[("noem", ""), ("spoor", "whole")])
            .expect(200, &["Code voor de persoon"]);
        let code = code_on(&noor);
        noor.get("/werk/trajecten").expect(200, &["Kennismaken"]);
        wil.get("/terug");
        wil.post("/terug", &[("code", &code)]);
        wil.get("/mijn").expect(200, &["Noor is je vaste begeleider"]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_is_told_to_the_guide_alone_and_taken_back() {
    let town = Town::new().await;
    let (client, noor, case) = begun(&town).await;
    let (mut wil, mut at_noor, mut lot) =
        (town.back(&client.code), town.signed_in("noor"), town.signed_in("lot"));
    let hidden = noor.clone();
    let part = tokio::task::spawn_blocking(move || {
        wil.get("/mijn/naam").expect(200, &["Alleen jij en je vaste begeleider"]);
        wil.post("/mijn/naam", &[("naam", "Robin van Dijk")]).expect(200, &["Robin van Dijk"]);
        wil.get("/mijn/kopie");
        assert!(!wil.sees("Robin van Dijk"), "never on paper");
        at_noor.get(&format!("/werk/trajecten/{case}")).expect(200, &[]);
        assert!(!at_noor.sees("Robin van Dijk"), "not in the core");
        let part = ids_after(&at_noor, "/werk/trajecten/deel/").remove(0);
        at_noor.get(&format!("/werk/trajecten/deel/{part}")).expect(200, &["Robin van Dijk"]);
        lot.get(&format!("/werk/overzicht/{case}/nood"));
        lot.post(&format!("/werk/overzicht/{case}/nood"), &[("reden", "geen teken")]).expect(200, &[]);
        assert!(!lot.sees("Robin van Dijk"));
        wil.get("/mijn/toestemming").expect(200, &["Iemand iets laten weten"]);
        wil.post("/mijn/toestemming", &[("wie", "huisarts"), ("wat", "name"), ("tot", "2040-01-01")])
            .expect(400, &["huisarts"]);
        let yes = [("wie", "huisarts"), ("wat", "name"), ("waarvoor", "een afspraak"), ("tot", "2027-01-01")];
        wil.post("/mijn/toestemming", &yes).expect(200, &["huisarts", "Zelf gegeven"]);
        let (before, after) = wil.page.split_once("Iemand buiten ons kent je naam").unwrap();
        assert!(!before.contains("Hier sta je nu") && after.contains("Hier sta je nu"));
        wil.get("/mijn/naam");
        wil.post("/mijn/naam", &[("naam", "")]).expect(200, &[]);
        assert!(!wil.sees("Robin van Dijk"));
        part
    })
    .await
    .unwrap();
    let part =
        book::part_of(&hidden.afresh(hidden.role()).await.unwrap(), part.parse().unwrap()).await.unwrap();
    assert!(part.opened.sheets::<PartRecord>().unwrap().iter().all(|sheet| sheet.content.is_none()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_conversation_gets_a_short_track_in_one_step() {
    let town = Town::new().await;
    let client = town.client("hoi").await;
    let mut noor = town.signed_in("noor");
    let conversation = client.conversation;
    tokio::task::spawn_blocking(move || {
        let path = format!("/werk/trajecten/kort/{conversation}");
        noor.get(&path).expect(200, &["Geen intake"]);
        noor.post(&path, &[]).expect(400, &[]);
        noor.post(&path, &[("vraag", "safe-work"), ("woorden", "over afspraken maken")])
            .expect(200, &["Dit is het korte spoor.", "over afspraken maken"]);
    })
    .await
    .unwrap();
    let again = book::start_with(&town.worker("noor").await, conversation, Beginning::default()).await;
    assert!(again.is_ok(), "one conversation has one file");
}
