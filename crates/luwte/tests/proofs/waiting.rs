//! The page that asks to wait a moment, in a real Chromium: with scripts a little work stands in for the wait, without
//! them the wait itself is enough.

use crate::browser::{Browser, DESK};
use crate::house::TestHouse;

const WORDS: &str = "Ik durf het bijna niet te zeggen.";

/// A house whose front door has been flooded from this very address.
fn flooded() -> TestHouse {
    let house = TestHouse::open();
    let mut flooder = house.visitor("stroom");
    for number in 0.. {
        flooder.post("/hoi", &[("bericht".to_owned(), format!("bericht {number}"))]);
        if flooder.status() == 429 {
            return house;
        }
        assert!(number < 100, "nobody is asked to wait");
    }
    unreachable!("the loop ends by itself")
}

/// Writes a first message, and stands in the waiting room.
async fn wait_with_words(browser: &Browser, house: &TestHouse) {
    browser.client.set_window_size(DESK.0, DESK.1).await.unwrap();
    browser.go(&house.address).await;
    browser.write("bericht", WORDS).await;
    browser.press("/hoi").await;
    browser.expect("Even wachten").await;
}

#[test]
fn with_scripts_a_little_work_stands_in_for_the_wait() {
    let house = flooded();
    house.block_on(async {
        let browser = Browser::open(true).await;
        wait_with_words(&browser, &house).await;
        browser.expect("Je hoeft niet langer te wachten.").await;
        browser.press("/hoi").await;
        browser.expect("Je bericht is binnen").await;
        browser.go(&format!("{}/gesprek", house.address)).await;
        browser.expect(WORDS).await;
        browser.close().await;
    });
}

#[test]
fn without_scripts_the_wait_itself_is_enough() {
    let house = flooded();
    house.block_on(async {
        let browser = Browser::open(false).await;
        wait_with_words(&browser, &house).await;
        browser.press("/hoi").await;
        browser.expect("Dat was net iets te vroeg.").await;
        assert_eq!(browser.sticks_out().await, 0);
        house.house().clock.forward(60);
        browser.press("/hoi").await;
        browser.expect("Je bericht is binnen").await;
        browser.close().await;
    });
}
