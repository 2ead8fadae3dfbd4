//! Each page that a visitor can come to, in each language, on the narrowest phone, with everything unfolded.

use super::look;
use crate::browser::{Browser, NARROW};
use crate::furnish::{book, furnish};
use crate::house::TestHouse;
use crate::person::Person;
use crate::screens::keep_picture;
use crate::story::{self, Story};
use kit::Lang;
use std::collections::BTreeMap;
use std::time::Instant;

/// The step after which a visitor has most to see.
const LAST: u32 = 18;

/// Where a visitor begins; everything else is found by links.
const BEGINNINGS: [&str; 5] = ["/gesprek", "/mijn", "/", "/terug", "/veilig"];

/// Pages to which links do not lead, or that [`story::wander`] leaves out: one that is not there, one for who was given
/// a code by a partner, one on leaving, one for who brings somebody in, one for whoever looks for figures.
const APART: [&str; 5] = ["/bestaat-niet", "/verwijzing", "/weg/uitleg", "/aandragen", "/cijfers"];

/// Languages in which the contrast of words is measured as well: one from left to right and one from right to left.
/// Colours come from the style sheet, which is the same for all.
const COLOURED: [Lang; 2] = [Lang::Nl, Lang::Ar];

/// Languages of which pictures are kept: one from right to left, one in other letters.
const PICTURED: [Lang; 2] = [Lang::Ar, Lang::Bg];

/// How long it is quiet between two first messages, in seconds.
const BETWEEN_MESSAGES: i64 = 10 * 60;

/// What stood in the way, and where: one line for all languages in which it is the same.
#[derive(Default)]
pub struct Found(BTreeMap<(String, String), Vec<String>>);

impl Found {
    /// Adds what stands in the way on a page, in a language or another way of looking.
    pub fn add(&mut self, page: &str, way: &str, what: Vec<String>) {
        for what in what {
            self.0.entry((page.to_owned(), what)).or_default().push(way.to_owned());
        }
    }

    /// Fails with everything that was found.
    #[track_caller]
    pub fn expect_nothing(&self) {
        let lines: Vec<String> = self
            .0
            .iter()
            .map(|((page, what), ways)| format!("{page} ({}): {what}", ways.join(" ")))
            .collect();
        assert!(lines.is_empty(), "{} barriers:\n{}", lines.len(), lines.join("\n"));
    }
}

/// One page of each kind that this visitor can reach.
pub fn pages_of(visitor: &mut Person) -> Vec<String> {
    let mut pages = Vec::new();
    let beginnings = BEGINNINGS.map(str::to_owned).to_vec();
    story::wander(visitor, beginnings, &mut Default::default(), |visitor| {
        pages.push(visitor.path().to_owned())
    });
    pages.extend(APART.map(str::to_owned));
    pages
}

fn way_of(lang: Lang) -> String {
    format!("{}-{}", NARROW.0, lang.code())
}

/// An appointment by somebody who has no code yet, and the page with the code that belongs to it.
async fn appointment(browser: &Browser, address: &str, found: &mut Found, lang: Lang) {
    // The first message left a cookie that no script can touch.
    browser.client.delete_all_cookies().await.unwrap();
    browser.choose_language(lang.code()).await;
    browser.look_through((NARROW.0, 3_000));
    browser.go(&format!("{address}/inloop")).await;
    let slot = browser.find("main a[href^='/inloop/']").await.attr("href").await.unwrap().unwrap();
    browser.go(&format!("{address}{slot}")).await;
    browser.write("naam", "Iep").await;
    browser.find("form[action$='/afspraak'] .luwte-button--primary").await.click().await.unwrap();
    browser.find("#code").await;
    browser.look_through(NARROW);
    if PICTURED.contains(&lang) {
        keep_picture(browser, NARROW, "/inloop/afspraak", &way_of(lang)).await;
    }
    found.add("an appointment that was made", lang.code(), look::barriers(browser).await);
}

/// A first message that is empty, so that the form comes back with its problem; then one that is not.
async fn first_message(browser: &Browser, address: &str, found: &mut Found, lang: Lang) {
    browser.run("document.cookie = 'luwte=; path=/; max-age=0'").await;
    // As tall as the page: the driver does not scroll to a button that "quickly leave" lies over.
    browser.look_through((NARROW.0, 3_000));
    browser.go(address).await;
    browser.press("/hoi").await;
    browser.find("#problemen").await;
    found.add("a first message that is empty", lang.code(), look::barriers(browser).await);
    browser.write("bericht", "👋 !").await;
    browser.press("/hoi").await;
    browser.find("#code").await;
    if PICTURED.contains(&lang) {
        keep_picture(browser, NARROW, "/code", &way_of(lang)).await;
    }
    found.add("the code", lang.code(), look::barriers(browser).await);
    browser.go(&format!("{address}/z")).await;
    browser.write("bericht", "06 12 34 56 78").await;
    browser.press("/z").await;
    browser.find("[name='anders']").await;
    found.add("a worry, looked at before it is sent", lang.code(), look::barriers(browser).await);
    browser.look_through(NARROW);
}

#[test]
fn no_page_of_a_visitor_has_a_barrier_in_any_language() {
    let began = Instant::now();
    let house = TestHouse::open();
    let mut story = Story::begin(&house);
    story.play_until(LAST);
    furnish(&house, &mut story.founder);
    story.visit_again();
    book(&mut story.wilg);
    story.propose_another();
    println!("the story took {:?}", began.elapsed());
    let began = Instant::now();
    let pages = pages_of(&mut story.wilg);
    assert!(pages.len() > 25, "a visitor reaches many pages: {pages:?}");
    for page in ["/wonen", "/leren", "/sterk", "/noodhulp", "/mijn/lijst/wonen", "/mijn/lijst/sterk"] {
        assert!(pages.iter().any(|one| one == page), "{page} is reached: {pages:?}");
    }
    assert!(pages.iter().any(|page| page.starts_with("/mijn/team/")), "a proposal waits: {pages:?}");
    let mut found = Found::default();
    let address = &house.address;
    let browser = house.block_on(Browser::open(true));
    look::prepare(&browser);
    browser.look_through(NARROW);
    for lang in Lang::ALL {
        // First messages come one by one.
        house.wait(BETWEEN_MESSAGES);
        story.visit_again();
        house.block_on(async {
            browser.be(address, &story.wilg.cookie()).await;
            browser.choose_language(lang.code()).await;
            for page in &pages {
                browser.go(&format!("{address}{page}")).await;
                let read = browser.run("return document.documentElement.lang").await;
                let in_few = !kit::headers::languages_of(page).contains(&lang);
                assert_eq!(read, if in_few { Lang::Nl.code() } else { lang.code() }, "{page}");
                if PICTURED.contains(&lang) {
                    keep_picture(&browser, NARROW, page, &way_of(lang)).await;
                }
                let barriers = if COLOURED.contains(&lang) {
                    look::barriers(&browser).await
                } else {
                    look::barriers_of_words(&browser).await
                };
                found.add(page, lang.code(), barriers);
            }
            first_message(&browser, address, &mut found, lang).await;
            appointment(&browser, address, &mut found, lang).await;
        });
    }
    house.block_on(browser.close());
    println!("{} pages in {} languages: {:?}", pages.len() + 4, Lang::ALL.len(), began.elapsed());
    found.expect_nothing();
}

#[test]
fn a_barrier_that_is_put_there_is_found() {
    let house = TestHouse::open();
    house.block_on(async {
        let browser = Browser::open(true).await;
        look::prepare(&browser);
        browser.look_through(NARROW);
        for (barrier, told) in [
            ("document.querySelector('label[for=veld-bericht]').remove()", "label"),
            ("document.documentElement.removeAttribute('lang')", "html-has-lang"),
            ("document.querySelector('.luwte-quiet').style.color = '#bbb'", "color-contrast"),
            ("document.querySelector('h1').remove()", "page-has-heading-one"),
            ("document.querySelector('h1').style.width = '400px'", "the page, by "),
            ("document.querySelector('form .luwte-actions').style.marginTop = '-40px'", " and "),
        ] {
            browser.go(&house.address).await;
            assert!(look::barriers(&browser).await.is_empty());
            browser.run(barrier).await;
            let found = look::barriers(&browser).await;
            assert!(found.iter().any(|line| line.contains(told)), "{barrier}: {found:?}");
        }
        browser.close().await;
    });
}
