//! Every page that the story leads past, in a real browser, as a picture at the width of a phone and of a desk; and
//! the visitor's road with and without JavaScript.

use crate::a11y::languages::Found;
use crate::a11y::look;
use crate::browser::{Browser, DESK, PHONE};
use crate::furnish::{book, furnish};
use crate::house::TestHouse;
use crate::person::without_ids;
use crate::story::Story;
use kit::Lang;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Where the pictures are.
fn folder() -> PathBuf {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screens"));
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// The page that a phone keeps for when there is no network.
const KEPT_ON_THE_PHONE: &str = "werk-straat";

/// The step after which most pages have something on them.
const LAST: u32 = 18;

/// Keeps a picture of the page that a browser has open through this window, in a certain way of looking.
pub async fn keep_picture(browser: &Browser, window: (u32, u32), path: &str, way: &str) {
    let picture = browser.whole_picture(window).await;
    std::fs::write(folder().join(format!("{}-{way}.png", name_of(path))), picture).unwrap();
}

/// A file name for a page: its path without ids.
fn name_of(path: &str) -> String {
    let plain = without_ids(path).replace("{id}", "id").replace('/', "-");
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "voordeur".to_owned() } else { plain.to_owned() }
}

/// What is there once for each language looks alike in each; one that runs from right to left is enough.
fn is_one_of_many(name: &str) -> bool {
    name.starts_with("werk-talen-") && !name.starts_with("werk-talen-ar")
}

#[test]
fn every_page_fits_a_phone_and_a_desk_and_workers_find_no_barrier() {
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    furnish(&house, &mut story.founder);
    let mut pages: BTreeSet<String> = BTreeSet::new();
    let mut found = Found::default();
    let folder = folder();
    let browser = house.block_on(Browser::open(true));
    look::prepare(&browser);
    let mut being = String::new();
    for step in [9, 13, 15, LAST] {
        story.play_until(step);
        if step == LAST {
            book(&mut story.wilg);
            // By now there is most to see: every page is looked at once more.
            pages.clear();
        }
        story.walk(|_, person| {
            let name = name_of(person.path());
            if is_one_of_many(&name) || !pages.insert(name.clone()) {
                return;
            }
            house.block_on(async {
                if being != person.cookie() {
                    being = person.cookie();
                    browser.be(&house.address, &being).await;
                }
                browser.go(&format!("{}{}", house.address, person.path())).await;
                for (width, height) in [PHONE, DESK] {
                    let picture = browser.picture(width, height).await;
                    std::fs::write(folder.join(format!("{name}-{width}.png")), picture).unwrap();
                    let by = browser.sticks_out().await;
                    if by > 0 {
                        found.add(&name, &width.to_string(), vec![format!("the page sticks out by {by}")]);
                    }
                }
                // What visitors see is looked at in each language elsewhere.
                if person.path().starts_with("/werk") {
                    browser.client.set_window_size(PHONE.0, PHONE.1).await.unwrap();
                    found.add(&name, "phone", look::barriers(&browser).await);
                    // The street is kept on the phone, in the language in which it was first opened (decision 0027).
                    if name == KEPT_ON_THE_PHONE {
                        return;
                    }
                    // The other language of this side. Colours come from the same style sheet.
                    browser.choose_language(Lang::En.code()).await;
                    browser.go(&format!("{}{}", house.address, person.path())).await;
                    let read = browser.run("return document.documentElement.lang").await;
                    assert_eq!(read, Lang::En.code(), "{name}");
                    found.add(&name, "phone-en", look::barriers_of_words(&browser).await);
                    browser.choose_language(Lang::Nl.code()).await;
                }
            });
        });
    }
    house.block_on(browser.close());
    assert!(pages.len() > 40, "the story leads past most pages: {pages:?}");
    found.expect_nothing();
}

/// From the first message to coming back, as somebody on a phone does it.
async fn first_contact(house: &TestHouse, scripts: bool) {
    let browser = Browser::open(scripts).await;
    let address = &house.address;
    // As tall as the page: the driver does not scroll to a button that "quickly leave" lies over.
    browser.client.set_window_size(PHONE.0, 3_000).await.unwrap();
    browser.go(address).await;
    let message = format!("hoi, is daar iemand? (scripts: {scripts})");
    browser.write("bericht", &message).await;
    browser.press("/hoi").await;
    browser.expect("code").await;
    let shown = browser.client.find(fantoccini::Locator::Css("#code")).await.unwrap().text().await.unwrap();
    let code = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(code.replace(' ', "").len(), 20, "{code}");
    assert_eq!(browser.client.title().await.unwrap(), "Gesprek · Luwte");
    browser.go(&format!("{address}/gesprek")).await;
    browser.expect(&message).await;
    browser.write("bericht", "nog een zin").await;
    browser.press("/gesprek").await;
    browser.expect("nog een zin").await;
    browser.client.delete_all_cookies().await.unwrap();
    browser.go(&format!("{address}/gesprek")).await;
    assert_eq!(browser.path().await, "/terug");
    browser.write("code", &code.to_lowercase()).await;
    browser.press("/terug").await;
    browser.expect(&message).await;
    // "Quickly leave" takes the draft along, without a script too; where it leads is another's page, so only the way is
    // tried.
    let leave = browser.client.find(fantoccini::Locator::Css("button#weg")).await.unwrap();
    assert_eq!(leave.attr("formaction").await.unwrap().as_deref(), Some("/gesprek/weg"));
    browser.close().await;
}

#[test]
fn somebody_without_javascript_gets_in_and_back() {
    let house = TestHouse::open();
    house.block_on(first_contact(&house, false));
}

#[test]
fn somebody_with_javascript_gets_in_and_back() {
    let house = TestHouse::open();
    house.block_on(first_contact(&house, true));
}

#[test]
fn leaving_quickly_ends_the_visit_everywhere() {
    let house = TestHouse::open();
    let mut here = house.visitor("hier");
    here.go("/").submit("/hoi", &[("bericht", "hallo")]).expect_good();
    let code = here.code();
    let mut there = house.visitor("daar");
    there.go("/terug").submit("/terug", &[("code", &code)]).expect_good();
    here.leave();
    assert_eq!(here.status(), 303);
    for person in [&mut here, &mut there] {
        person.go("/gesprek");
        assert_eq!(person.path(), "/terug");
    }
}
