//! The keyboard alone: every stop in the order of the page, ringed, inside the window, with nothing over it.

use super::languages::{Found, pages_of};
use super::{in_conversation, look};
use crate::browser::{Browser, DESK, PHONE};
use crate::house::TestHouse;
use fantoccini::key::Key;

/// More stops than any page has.
const STOPS_MAX: usize = 400;

/// Walks through the page that is open by the key Tab alone, and tells what is wrong on the way.
async fn walk(browser: &Browser) -> Vec<String> {
    browser.run("luwteLook.unfold()").await;
    let expected = look::lines(&browser.run("return luwteLook.expectedStops()").await);
    let mut wrong = Vec::new();
    let mut stops = Vec::new();
    for _ in 0..STOPS_MAX {
        browser.key(Key::Tab).await;
        let at = browser.run("return luwteLook.whereTheKeyboardIs()").await;
        let Some(name) = at["name"].as_str() else { break };
        if at["isStill"] == true {
            continue;
        }
        if stops.len() == expected.len() {
            break;
        }
        for (what, is_good) in
            [("ring", "isRinged"), ("place in the window", "isInside"), ("free sight", "isFree")]
        {
            if at[is_good] != true {
                wrong.push(format!("{name} has no {what} ({})", at["over"]));
            }
        }
        stops.push(name.to_owned());
    }
    if stops != expected {
        let differs = stops.iter().zip(&expected).position(|(stop, expected)| stop != expected);
        let at = differs.unwrap_or(stops.len().min(expected.len()));
        wrong.push(format!(
            "{} stops of {}; where {:?} is expected, {:?} comes",
            stops.len(),
            expected.len(),
            expected.get(at),
            stops.get(at)
        ));
    }
    wrong
}

/// The first stop leads past everything that stands on each page.
async fn skip(browser: &Browser) -> Vec<String> {
    browser.key(Key::Tab).await;
    let at = browser.run("return luwteLook.whereTheKeyboardIs()").await;
    browser.key(Key::Enter).await;
    let arrived = browser.run("return document.activeElement.id").await;
    match (at["isInside"] == true, arrived == "inhoud") {
        (true, true) => Vec::new(),
        _ => vec![format!("the first stop is {}, and it leads to {arrived}", at["name"])],
    }
}

#[test]
fn the_keyboard_alone_reaches_everything_and_one_sees_where_it_is() {
    let house = TestHouse::open();
    let (mut worker, mut visitor) = in_conversation(&house);
    worker.go("/werk/gesprekken");
    let conversation = worker.link("/werk/gesprekken/");
    let visitors = pages_of(&mut visitor);
    let workers =
        ["/werk", "/werk/gesprekken", &conversation, "/werk/diensten", "/werk/trajecten"].map(str::to_owned);
    let mut found = Found::default();
    house.block_on(async {
        let browser = Browser::open(true).await;
        look::prepare(&browser);
        for (cookie, pages) in [(visitor.cookie(), &visitors[..]), (worker.cookie(), &workers[..])] {
            browser.be(&house.address, &cookie).await;
            for page in pages {
                for window in [PHONE, DESK] {
                    browser.look_through(window);
                    let address = format!("{}{page}", house.address);
                    browser.go(&address).await;
                    found.add(page, &window.0.to_string(), skip(&browser).await);
                    browser.go(&address).await;
                    found.add(page, &window.0.to_string(), walk(&browser).await);
                }
            }
        }
        // Colours of one's own take no ring away.
        browser.set_feature("forced-colors", "active");
        browser.be(&house.address, &visitor.cookie()).await;
        browser.go(&format!("{}/gesprek", house.address)).await;
        found.add("/gesprek", "forced colours", walk(&browser).await);
        browser.close().await;
    });
    found.expect_nothing();
}

/// Goes on by the key Tab until something is reached.
async fn tab_to(browser: &Browser, css: &str) {
    for _ in 0..STOPS_MAX {
        browser.key(Key::Tab).await;
        if browser.run(&format!("return document.activeElement.matches(`{css}`)")).await == true {
            return;
        }
    }
    panic!("the keyboard does not reach {css}");
}

#[test]
fn who_has_a_keyboard_alone_writes_keeps_the_code_and_takes_a_message_back() {
    let house = TestHouse::open();
    house.block_on(async {
        let browser = Browser::open(true).await;
        browser.go(&house.address).await;
        for (field, words, button, next) in [
            ("[name=bericht]", "hoi, is daar iemand?", "[action='/hoi'] button", "#code"),
            ("[name=over]", "dat weet ik niet", "main a[href='/gesprek']", "#schrijf"),
            ("[name=bericht]", "toch maar niet", "#schrijf button", "[data-held]"),
        ] {
            // What was sent before has left: only the newest can be taken back.
            house.house().clock.forward(contact::model::HOLD_SECONDS);
            tab_to(&browser, field).await;
            browser.client.active_element().await.unwrap().send_keys(words).await.unwrap();
            tab_to(&browser, button).await;
            browser.key(Key::Enter).await;
            browser.find(next).await;
        }
        tab_to(&browser, "[formaction$='/terug']").await;
        browser.key(Key::Enter).await;
        browser.expect("toch maar niet").await;
        browser.close().await;
    });
}
