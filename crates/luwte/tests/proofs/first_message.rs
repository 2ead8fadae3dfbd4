//! A first message in a real browser at the width of a phone: how many times a thumb presses, and what the drafts wait for.

use crate::browser::{Browser, PHONE};
use crate::house::TestHouse;
use people::Role;
use serde_json::json;

/// Counts what is pressed, over all pages of this tab. Typing is no press; a form that Enter sends would be none either.
const COUNT_PRESSES: &str = "addEventListener('pointerdown', (event) => {
  if (!event.target.closest('button, select, summary, a, input[type=radio], input[type=checkbox]')) return;
  sessionStorage.presses = Number(sessionStorage.presses || 0) + 1;
}, true);";

#[test]
fn an_attempt_is_noted_with_two_presses_and_no_draft_is_copied_without_a_line_of_ones_own() {
    let house = TestHouse::open();
    let mut founder = house.founder("ilse");
    let mut noor = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
    let _sem = house.colleague(&mut founder, "sem", &[Role::OutreachWorker]);
    noor.go("/werk/diensten");
    let sem = noor.option("collega", "Sem");
    let place = [("kanaal", "forum"), ("naam", "Voorbeeldforum"), ("publiek", "adult"), ("collega", &sem)];
    noor.submit("/werk/diensten", &place).expect_good();
    let shift = noor.path().to_owned();
    house.block_on(async {
        let browser = Browser::open(true).await;
        browser.client.set_window_size(PHONE.0, PHONE.1).await.unwrap();
        browser.on_each_page(COUNT_PRESSES);
        browser.be(&house.address, &noor.cookie()).await;
        browser.go(&format!("{}{shift}", house.address)).await;
        browser.client.execute("sessionStorage.presses = 0", Vec::new()).await.unwrap();
        browser.write("schuilnaam", "boom_21").await;
        browser.press(&format!("{shift}/nagaan")).await;
        browser.expect("Je kunt deze persoon schrijven").await;
        assert!(browser.sticks_out().await <= 0);

        let copies =
            "return [...document.querySelectorAll('[data-own-needed]')].filter((one) => !one.hidden).length";
        let shown = async || browser.client.execute(copies, Vec::new()).await.unwrap();
        assert_eq!(shown().await, json!(0), "nothing is copied yet");
        browser.write("zin", "Ik las dat je van muziek houdt.").await;
        browser.expect("Ik las dat je van muziek houdt.").await;
        assert_ne!(shown().await, json!(0));

        browser.find("button[name=reden][value=other]").await.click().await.unwrap();
        browser.expect("nog stil").await;
        browser.expect("boom_21").await;
        let presses = browser.client.execute("return sessionStorage.presses", Vec::new()).await.unwrap();
        assert_eq!(presses, json!("2"));
        let page = browser.client.source().await.unwrap();
        assert!(!page.contains("muziek"), "the line is kept nowhere");
        browser.close().await;
    });
}
