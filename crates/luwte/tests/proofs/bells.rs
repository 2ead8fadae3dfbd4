//! A sign on the person's own device, in a real browser: our own policy for scripts lets the program in, and the form
//! works. The push service itself stands for a moment in the page; `crates/bell` proves what goes to a real one.

use crate::browser::{Browser, PHONE};
use crate::house::TestHouse;

/// What a browser asks its maker's service, which a test does not call.
const STANDS_IN: &str = "PushManager.prototype.subscribe = async () => \
    ({ endpoint: 'https://fcm.googleapis.com/fcm/send/kim' }); \
    Notification.requestPermission = async () => 'granted';";
const PROGRAMS: &str = "const done = arguments[0]; navigator.serviceWorker.getRegistrations().then((all) => \
    done(all.map((one) => (one.active ?? one.waiting ?? one.installing).scriptURL)))";

async fn programs(browser: &Browser) -> Vec<String> {
    let found = browser.client.execute_async(PROGRAMS, Vec::new()).await.unwrap();
    serde_json::from_value(found).unwrap()
}

#[test]
fn a_browser_takes_the_program_that_rings_and_lets_it_go() {
    let house = TestHouse::open();
    house.block_on(async {
        let browser = Browser::open(true).await;
        browser.client.set_window_size(PHONE.0, 3_000).await.unwrap();
        browser.go(&house.address).await;
        browser.write("bericht", "hoi").await;
        browser.press("/hoi").await;
        browser.expect("code").await;
        browser.go(&format!("{}/gesprek/bel", house.address)).await;
        browser.client.execute(STANDS_IN, Vec::new()).await.unwrap();
        browser.find("form[data-bell] input[value='3']").await.click().await.unwrap();
        browser.find("form[data-bell] button").await.click().await.unwrap();
        browser.expect("Het staat aan.").await;
        let programs_now = programs(&browser).await;
        assert!(
            programs_now.len() == 1 && programs_now[0].ends_with("/bel.js?t=nl&p=&w=3"),
            "{programs_now:?}"
        );
        browser.find("form[data-bell-off] button").await.click().await.unwrap();
        browser.expect("Zet het aan op dit toestel").await;
        assert!(programs(&browser).await.is_empty());
        browser.close().await;
    });
    // Without a script nothing is offered that would not work.
    house.block_on(async {
        let browser = Browser::open(false).await;
        browser.go(&house.address).await;
        browser.write("bericht", "hoi").await;
        browser.press("/hoi").await;
        browser.expect("code").await;
        browser.go(&format!("{}/gesprek/bel", house.address)).await;
        browser.expect("Een seintje op dit toestel").await;
        let button = browser.find("form[data-bell] button").await;
        assert!(!button.is_displayed().await.unwrap());
        browser.close().await;
    });
}
