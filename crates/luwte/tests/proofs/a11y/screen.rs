//! Other ways of looking: letters twice as large, a page twice as large, a dark screen, from right to left.

use super::languages::{Found, pages_of};
use super::{in_conversation, look};
use crate::browser::{Browser, DESK, PHONE, Settings};
use crate::house::TestHouse;
use crate::screens::keep_picture;
use serde_json::json;

/// Letters twice as large as browsers come with, in pixels.
const LARGE_LETTERS: u32 = 32;

/// A desk on which everything is shown twice as large.
const DESK_TWICE: (u32, u32) = (DESK.0 / 2, DESK.1 / 2);

#[test]
fn letters_twice_as_large_fit_and_a_dark_screen_can_be_read() {
    let house = TestHouse::open();
    let (mut worker, mut visitor) = in_conversation(&house);
    worker.go("/werk/gesprekken");
    let conversation = worker.link("/werk/gesprekken/");
    let pages = pages_of(&mut visitor);
    let workers = ["/werk", "/werk/gesprekken", &conversation].map(str::to_owned);
    let mut found = Found::default();
    house.block_on(async {
        let browser = Browser::open_set(Settings { letters: LARGE_LETTERS, ..Settings::PLAIN }).await;
        look::prepare(&browser);
        for (cookie, pages) in [(visitor.cookie(), &pages[..]), (worker.cookie(), &workers[..])] {
            browser.be(&house.address, &cookie).await;
            for page in pages {
                browser.look_through(PHONE);
                browser.go(&format!("{}{page}", house.address)).await;
                let size = browser.run("return parseFloat(getComputedStyle(document.body).fontSize)").await;
                assert!(size.as_f64().unwrap() >= f64::from(LARGE_LETTERS), "{page}: {size}");
                keep_picture(&browser, PHONE, page, "large").await;
                found.add(page, "large letters", look::crowded(&browser).await);
                browser.look_through(DESK_TWICE);
                found.add(page, "desk, large letters", look::crowded(&browser).await);
            }
        }
        browser.close().await;
        let browser = Browser::open(true).await;
        look::prepare(&browser);
        browser.look_through(PHONE);
        browser.set_feature("prefers-color-scheme", "dark");
        for (cookie, pages) in [(visitor.cookie(), &pages[..]), (worker.cookie(), &workers[..])] {
            browser.be(&house.address, &cookie).await;
            for page in pages {
                browser.go(&format!("{}{page}", house.address)).await;
                keep_picture(&browser, PHONE, page, "dark").await;
                found.add(page, "dark", look::barriers(&browser).await);
            }
        }
        browser.set_feature("forced-colors", "active");
        browser.be(&house.address, &visitor.cookie()).await;
        for page in ["/", "/gesprek", "/gesprek/regels"] {
            browser.go(&format!("{}{page}", house.address)).await;
            keep_picture(&browser, PHONE, page, "forced").await;
        }
        browser.close().await;
    });
    found.expect_nothing();
}

/// Where things stand on a page, as shares of its width; and how the code runs.
const WHERE: &str = "
    const middle = (css) => {
        const { left, right } = document.querySelector(css).getBoundingClientRect();
        return (left + right) / 2 / innerWidth;
    };
    const isOnTheLeft = (css) => middle(css) < 0.5;
    return [document.dir, ...arguments[0].map(isOnTheLeft)];
";

#[test]
fn who_reads_arabic_sees_the_page_mirrored_and_a_code_from_left_to_right() {
    let house = TestHouse::open();
    let (_, visitor) = in_conversation(&house);
    house.block_on(async {
        let browser = Browser::open(true).await;
        browser.look_through(PHONE);
        browser.be(&house.address, &visitor.cookie()).await;
        let places = [json!([".luwte-brand", ".luwte-bubble--own", ".luwte-bubble--other"])];
        for (language, expected) in
            [("nl", json!(["ltr", true, false, true])), ("ar", json!(["rtl", false, true, false]))]
        {
            browser.choose_language(language).await;
            browser.go(&format!("{}/gesprek", house.address)).await;
            let seen = browser.client.execute(WHERE, places.to_vec()).await.unwrap();
            assert_eq!(seen, expected, "direction; mark, own words and the other's on the left");
        }
        browser.go(&format!("{}/gesprek/code", house.address)).await;
        browser.press("/gesprek/code").await;
        let code = browser.find("#code").await;
        let groups = code.find_all(fantoccini::Locator::Css("span")).await.unwrap();
        let mut lefts = Vec::new();
        for group in &groups[..2] {
            lefts.push(group.rectangle().await.unwrap().0);
        }
        assert!(groups.len() == 4 && lefts[0] < lefts[1], "{lefts:?}");
        browser.close().await;
    });
}
