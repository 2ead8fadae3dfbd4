//! What keeps arriving in a frame for whoever has no script: looked at by a script all the same, in a browser that does
//! not wait for its end.

use super::languages::Found;
use super::{in_conversation, look};
use crate::browser::{Browser, NARROW, Settings};
use crate::house::TestHouse;
use kit::Lang;

#[test]
fn what_arrives_without_a_script_has_no_barrier_in_any_language() {
    let house = TestHouse::open();
    let (mut worker, visitor) = in_conversation(&house);
    worker.go("/werk/gesprekken").expect_good();
    let conversation = worker.link("/werk/gesprekken/");
    let mut found = Found::default();
    house.block_on(async {
        let browser = Browser::open_set(Settings { waits: false, ..Settings::PLAIN }).await;
        look::prepare(&browser);
        browser.look_through(NARROW);
        browser.be(&house.address, &visitor.cookie()).await;
        for lang in Lang::ALL {
            browser.choose_language(lang.code()).await;
            look_into(&browser, &format!("{}/gesprek/stroom", house.address), lang, &mut found).await;
        }
        browser.be(&house.address, &worker.cookie()).await;
        let desk = format!("{}{conversation}/stroom", house.address);
        look_into(&browser, &desk, Lang::Nl, &mut found).await;
        browser.close().await;
    });
    found.expect_nothing();
}

/// Looks at what arrives; it leaves the frame by going elsewhere.
async fn look_into(browser: &Browser, address: &str, lang: Lang, found: &mut Found) {
    browser.go(address).await;
    browser.enter_the_stream(1).await;
    browser.expect_in("main", "ik heb een vraag").await;
    assert_eq!(browser.run("return document.documentElement.lang").await, lang.code());
    found.add("what arrives", lang.code(), look::barriers(browser).await);
    browser.client.enter_parent_frame().await.unwrap();
}
