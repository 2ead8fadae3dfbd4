//! What an organisation adds to the nine life domains: domains with a purpose, scales with a right to use them.

use crate::town::Town;
use crate::{begun, ids_after};

#[tokio::test(flavor = "multi_thread")]
async fn an_added_domain_says_what_for_and_is_opened_by_the_client() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut lot, mut wil, mut noor) =
        (town.signed_in("lot"), town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        lot.get("/werk/leefgebieden").expect(200, &["Er zijn alleen de negen van het begin."]);
        lot.post("/werk/leefgebieden", &[("naam", "Huisdieren")]).expect(400, &["Huisdieren"]);
        let with_purpose = [("naam", "Huisdieren"), ("waarvoor", "waar dieren kunnen blijven")];
        lot.post("/werk/leefgebieden", &with_purpose).expect(200, &["waar dieren kunnen blijven"]);
        let added = ids_after(&lot, "/werk/leefgebieden/").remove(0);
        wil.get("/mijn/leefgebied").expect(200, &["Huisdieren: waar dieren kunnen blijven"]);
        wil.post("/mijn/leefgebied", &[("gebied", &added), ("wens", "de hond mee")])
            .expect(200, &["Huisdieren", "de hond mee"]);
        lot.post(&format!("/werk/leefgebieden/{added}/stoppen"), &[]).expect(200, &["Niet meer aangeboden"]);
        noor.get(&format!("/werk/trajecten/{case}")).expect(200, &["Huisdieren", "de hond mee"]);
        noor.get(&format!("/werk/trajecten/{case}/leefgebied")).expect(200, &[]);
        assert!(!noor.sees("Huisdieren"), "not offered any more; what is open stays");
        noor.get("/werk/leefgebieden").expect(404, &[]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_added_domain_is_read_in_the_language_of_the_client_once_somebody_said_it_there() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut lot, mut wil, mut noor) =
        (town.signed_in("lot"), town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        let (name, purpose) = ("Huisdieren", "waar dieren kunnen blijven");
        lot.get("/werk/leefgebieden");
        lot.post("/werk/leefgebieden", &[("naam", name), ("waarvoor", purpose)]).expect(200, &[purpose]);
        let added = ids_after(&lot, "/werk/leefgebieden/").remove(0);
        for (dutch, romanian) in [(name, "Animale"), (purpose, "unde pot sta animalele")] {
            lot.get("/werk/talen/ro/eigen").expect(200, &[dutch]);
            let before = lot.page.split_once(&format!(" lang=\"nl\">{dutch}</a>")).unwrap().0;
            let form = before.rsplit_once("href=\"").unwrap().1.trim_end_matches('"').to_owned();
            lot.get(&form);
            lot.post(&form, &[("woorden", romanian), ("gelezen", "ja")]).expect(200, &[]);
        }
        wil.get("/mijn/leefgebied").expect(200, &["Huisdieren: waar dieren kunnen blijven"]);
        wil.get("/taal/ro");
        wil.get("/mijn/leefgebied").expect(200, &["Animale: unde pot sta animalele"]);
        wil.post("/mijn/leefgebied", &[("gebied", &added), ("wens", "cu mine")])
            .expect(200, &["Animale", "cu mine"]);
        noor.get(&format!("/werk/trajecten/{case}")).expect(200, &["Huisdieren", "cu mine"]);
        assert!(!noor.sees("Animale"), "who works here reads what was written");
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_on_a_scale_stands_beside_the_one_before_and_is_gone_with_its_card() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut lot, mut wil, mut noor) =
        (town.signed_in("lot"), town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        let scale = [
            ("instrument", "Ladder"),
            ("recht", "overeenkomst 12"),
            ("recht-tot", "2026-12-31"),
            ("gebied", "housing"),
            ("weken", "8"),
        ];
        lot.get("/werk/leefgebieden");
        let one_step = [scale.as_slice(), &[("treden", "alleen dit")]].concat();
        lot.post("/werk/leefgebieden/schaal", &one_step).expect(400, &["twee tot elf treden", "alleen dit"]);
        let private = [("gebied", "sexuality"), ("instrument", "L"), ("recht", "x"), ("weken", "2")];
        lot.post("/werk/leefgebieden/schaal", &[private.as_slice(), &[("treden", "a\nb")]].concat())
            .expect(400, &[]);
        let steps = [scale.as_slice(), &[("treden", "geen plek\nbij iemand\neen eigen plek")]].concat();
        lot.post("/werk/leefgebieden/schaal", &steps).expect(200, &["bij iemand", "overeenkomst 12"]);
        let instrument = ids_after(&lot, "/werk/leefgebieden/").remove(0);
        wil.get("/mijn/leefgebied");
        wil.post("/mijn/leefgebied", &[("gebied", "housing"), ("wens", "rust")]);
        let card = ids_after(&wil, "/mijn/leefgebied/").remove(0);
        let form = format!("/werk/trajecten/{case}/leefgebied/{card}/schaal");
        noor.get(&form).expect(200, &["geen plek", "overeenkomst 12"]);
        noor.post(&form, &[]).expect(400, &[]);
        noor.post(&form, &[("trede", &format!("{instrument}.0"))]).expect(200, &[]);
        wil.get(&format!("/mijn/leefgebied/{card}/schaal")).expect(200, &["Ladder 1. geen plek"]);
        wil.post(&format!("/mijn/leefgebied/{card}/schaal"), &[("trede", &format!("{instrument}.1"))]);
        wil.get(&format!("/mijn/verloop/{card}"))
            .expect(200, &["Ladder 1. geen plek", "Ladder 2. bij iemand"]);
        wil.get("/mijn");
        assert!(!wil.sees("Ladder"), "answers stand on their own page, and are added up nowhere");
        wil.post(&format!("/mijn/leefgebied/{card}/sluiten"), &[]).expect(200, &[]);
        wil.get("/mijn/kopie");
        assert!(!wil.sees("Ladder"));
    })
    .await
    .unwrap();
}
