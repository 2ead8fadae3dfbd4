//! Tools for whoever comes by: added up and given back, kept only where somebody with a file asks for it.

use crate::begun;
use crate::town::Town;

const LIST: [(&str, &str); 6] = [
    ("in-werk", "900"),
    ("uit-wonen", "700,50"),
    ("aan-1", "Bureau Els"),
    ("schuld-1", "1.200"),
    ("maand-1", "250"),
    ("uit-eten", ""),
];

#[tokio::test(flavor = "multi_thread")]
async fn anybody_adds_up_money_and_debts_and_nothing_is_kept() {
    let town = Town::new().await;
    let mut anybody = town.browser();
    tokio::task::spawn_blocking(move || {
        anybody.get("/geldlijst").expect(200, &["Wij bewaren hier niets van"]);
        anybody.post("/geldlijst", &LIST).expect(
            200,
            &[
                "Je komt tekort",
                "€ 50,50",
                "€ 1200,00",
                "value=\"Bureau Els\"",
                "Hulp bij schulden is gratis",
            ],
        );
        assert!(!anybody.sees("/mijn/geld"), "there is no file to keep it with");
        anybody.post("/geldlijst", &[("in-werk", "veel")]).expect(400, &["Schrijf een bedrag in cijfers"]);
        anybody.get("/geldlijst");
        assert!(!anybody.sees("Bureau Els"));
        anybody.get("/uitkering").expect(200, &["Meld je zo snel mogelijk", "zes weken"]);
    })
    .await
    .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_file_can_keep_the_list_where_no_worker_reads_it() {
    let town = Town::new().await;
    let (client, _, case) = begun(&town).await;
    let (mut wil, mut noor) = (town.back(&client.code), town.signed_in("noor"));
    tokio::task::spawn_blocking(move || {
        wil.post("/geldlijst", &LIST).expect(200, &["Bewaar bij mijn plan"]);
        let (_, rest) = wil.page.split_once("name=\"geld\" value=\"").unwrap();
        let text = rest.split_once('"').unwrap().0.to_owned();
        wil.post("/mijn/geld", &[("geld", &text)]).expect(200, &[]);
        wil.get("/mijn/geld").expect(200, &["Bureau Els: € 1200,00 (€ 250,00)", "Je komt tekort: € 50,50"]);
        noor.get(&format!("/werk/trajecten/{case}"));
        assert!(!noor.sees("Bureau Els"), "money is the client's own (DAT-08)");
    })
    .await
    .unwrap();
}
