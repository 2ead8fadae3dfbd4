//! Roads that somebody walks in a real browser: a word taken back, leaving in a hurry, coming back to what was typed.

use crate::browser::{Browser, PHONE};
use crate::house::TestHouse;
use crate::person::Person;
use fantoccini::Locator;
use people::Role;
use serde_json::json;

/// What somebody writes first.
const FIRST: &str = "hoi, is daar iemand?";
/// What somebody has typed when the door opens.
const HALF: &str = "het zit zo, ik heb";

/// The keys as WebDriver calls them (17.4.2).
const LEFT_SHIFT: char = '\u{e008}';
const RIGHT_SHIFT: char = '\u{e050}';

/// Somebody who knocked, on a phone: the browser, and the code.
async fn knock(address: &str, scripts: bool) -> (Browser, String) {
    let browser = Browser::open(scripts).await;
    // As tall as the page: the driver does not scroll to a button that "quickly leave" lies over.
    browser.client.set_window_size(PHONE.0, 3_000).await.unwrap();
    browser.go(address).await;
    browser.write("bericht", FIRST).await;
    browser.press("/hoi").await;
    let code = browser.find("#code").await.text().await.unwrap();
    browser.go(&format!("{address}/gesprek")).await;
    // The first words wait some seconds, so that they can be taken back; the button lets them leave at once.
    browser.find("[formaction$='/nu']").await.click().await.unwrap();
    browser.expect(FIRST).await;
    (browser, code.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// What stands in the field.
async fn typed(browser: &Browser) -> String {
    let field = browser.find("main [name='bericht']").await;
    field.prop("value").await.unwrap().unwrap_or_default()
}

/// Comes back with the code, after everything here was left.
async fn come_back(browser: &Browser, address: &str, code: &str) {
    browser.go(&format!("{address}/gesprek")).await;
    browser.find("form[action='/terug']").await;
    assert_eq!(browser.path().await, "/terug", "the visit has ended");
    browser.write("code", code).await;
    browser.press("/terug").await;
    browser.expect(FIRST).await;
}

fn worker_in(house: &TestHouse) -> Person {
    let mut founder = house.founder("mirre");
    house.colleague(&mut founder, "noor", &[Role::OutreachWorker])
}

#[test]
fn a_message_that_went_too_fast_is_taken_back_into_the_field_and_nobody_read_it() {
    let house = TestHouse::open();
    let mut worker = worker_in(&house);
    for scripts in [true, false] {
        let hasty = format!("vergeet het maar (scripts: {scripts})");
        let (browser, _) = house.block_on(knock(&house.address, scripts));
        house.block_on(async {
            browser.write("bericht", &hasty).await;
            browser.press("/gesprek").await;
            browser.expect(&hasty).await;
            browser.find("[data-held] [formaction$='/terug']").await.click().await.unwrap();
            browser.expect_in("#gesprek", FIRST).await;
            assert_eq!(typed(&browser).await, hasty, "it stands in the field again");
            browser.close().await;
        });
        worker.go("/werk/gesprekken").expect_good();
        for conversation in worker.links().into_iter().filter(|link| link.starts_with("/werk/gesprekken/")) {
            worker.go(&conversation).expect_good().expect_not(&hasty);
        }
    }
}

#[test]
fn shift_three_times_left_and_right_leaves_at_once_and_what_was_typed_waits() {
    let house = TestHouse::open();
    house.block_on(async {
        let (browser, code) = knock(&house.address, true).await;
        browser.write("bericht", HALF).await;
        for shift in [LEFT_SHIFT, RIGHT_SHIFT, LEFT_SHIFT] {
            browser.key(shift).await;
        }
        browser.expect_elsewhere(&house.address).await;
        browser.client.back().await.unwrap();
        let before = browser.client.source().await.unwrap();
        assert!(!before.contains(FIRST), "the way back does not lead into the conversation");
        come_back(&browser, &house.address, &code).await;
        assert_eq!(typed(&browser).await, HALF);
        browser.close().await;
    });
}

/// What one sees of a page before and in the very moment of leaving it, and what its window is called then.
const LEAVES: &str = "
    const seen = () => getComputedStyle(document.querySelector('h1')).visibility;
    const before = seen();
    if (arguments[0]) document.getElementById('weg').click();
    else for (let press = 0; press < 3; press++) dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    return [before, seen(), getComputedStyle(document.body).visibility, document.title];
";

#[test]
fn nothing_is_left_on_the_screen_while_the_next_page_comes() {
    let house = TestHouse::open();
    house.block_on(async {
        let browser = Browser::open(true).await;
        for (page, by_button) in [("/", true), ("/", false), ("/weten", true), ("/weten", false)] {
            browser.go(&format!("{}{page}", house.address)).await;
            let seen = browser.client.execute(LEAVES, vec![json!(by_button)]).await.unwrap();
            assert_eq!(
                seen,
                json!(["visible", "hidden", "hidden", ""]),
                "{page}, by the button: {by_button}"
            );
        }
        browser.close().await;
    });
}

#[test]
fn capitals_do_not_lead_away() {
    let house = TestHouse::open();
    house.block_on(async {
        let (browser, _) = knock(&house.address, true).await;
        browser.write("bericht", "JA IK BEN ER").await;
        assert_eq!(typed(&browser).await, "JA IK BEN ER");
        assert_eq!(browser.path().await, "/gesprek");
        browser.close().await;
    });
}

#[test]
fn without_a_script_a_draft_is_kept_by_a_button_and_by_leaving() {
    let house = TestHouse::open();
    house.block_on(async {
        let (browser, code) = knock(&house.address, false).await;
        browser.write("bericht", HALF).await;
        browser.find("[formaction='/gesprek/concept']").await.click().await.unwrap();
        browser.find("[name='bericht']").await;
        browser.go(&format!("{}/gesprek", house.address)).await;
        browser.expect(FIRST).await;
        assert_eq!(typed(&browser).await, HALF);
        browser.write("bericht", " een vraag").await;
        browser.find("button#weg").await.click().await.unwrap();
        browser.expect_elsewhere(&house.address).await;
        come_back(&browser, &house.address, &code).await;
        assert_eq!(typed(&browser).await, format!("{HALF} een vraag"));
        let field = browser.client.find_all(Locator::Css("main [name='bericht']")).await.unwrap();
        assert_eq!(field.len(), 1);
        browser.close().await;
    });
}
