//! The client's own page and the worker's file in a real browser: on the narrowest telephone that is sold and at a desk, with and
//! without JavaScript. What one writes the other reads; nothing sticks out; leaving in a hurry ends it.

use crate::browser::Browser;
use crate::house::TestHouse;
use crate::person::Person;
use fantoccini::Locator;
use people::Role;
use serde_json::json;
use std::time::Duration;

/// As tall as the longest page: the driver does not scroll to a button that "quickly leave" lies over.
const TALL: u32 = 9_000;
/// The width of a small telephone, and of a desk.
const WIDTHS: [u32; 2] = [360, 1280];

/// How often a page is asked whether it is there, fifty milliseconds apart.
const ASKED_AGAIN: u32 = 400;

/// A file of somebody with a code, and who leads it.
struct Plan {
    house: TestHouse,
    noor: Person,
    joost: Person,
    code: String,
    case: String,
}

impl Plan {
    fn begun() -> Plan {
        let house = TestHouse::open();
        let mut founder = house.founder("mirre");
        let mut noor = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
        let mut joost = house.visitor("joost");
        joost.go("/").submit("/hoi", &[("bericht", "ik wil iets anders")]).expect_good();
        let code = joost.code();
        joost.go("/gesprek").expect_good();
        house.wait(contact::model::HOLD_SECONDS);
        let conversation = noor.go("/werk/gesprekken").link("/werk/gesprekken/");
        noor.go(&conversation).submit("/werk/trajecten/nieuw/", &[]).expect_good();
        let case = noor.path().to_owned();
        Plan { house, noor, joost, code, case }
    }

    /// A browser of this width that looks as somebody set it.
    async fn look(&self, width: u32, scripts: bool) -> Browser {
        let browser = Browser::open(scripts).await;
        browser.look_through((width, TALL));
        browser
    }
}

/// Waits until all of this page is there. Between two pages the browser has none to ask.
async fn arrive(browser: &Browser, path: &str) {
    let asked = "return document.readyState + ' ' + location.pathname";
    let wanted = format!("complete {path}");
    let mut there = String::new();
    for _ in 0..ASKED_AGAIN {
        if let Ok(value) = browser.client.execute(asked, Vec::new()).await {
            there = value.as_str().unwrap_or_default().to_owned();
            if there == wanted {
                return;
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{path} does not come: {there}")
}

/// Waits until nothing on the page is this any more.
async fn gone(browser: &Browser, css: &str) {
    for _ in 0..ASKED_AGAIN {
        if browser.client.find_all(Locator::Css(css)).await.is_ok_and(|found| found.is_empty()) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{css} does not go away")
}

/// Goes there, and finds that nothing sticks out.
async fn visit(browser: &Browser, plan: &Plan, path: &str) {
    browser.go("about:blank").await;
    browser.go(&format!("{}{path}", plan.house.address)).await;
    arrive(browser, path).await;
    assert_eq!(browser.sticks_out().await, 0, "{path} is wider than the window");
}

/// Presses one of a group.
async fn tick(browser: &Browser, field: &str, value: &str) {
    browser.find(&format!("main [name='{field}'][value='{value}']")).await.click().await.unwrap();
}

/// The client's side: comes in with the code, writes, compares, erases one thing, takes a copy, leaves in a hurry.
async fn own_page(plan: &Plan, width: u32, scripts: bool) {
    let way = format!("{width} breed, scripts: {scripts}");
    let browser = plan.look(width, scripts).await;
    visit(&browser, plan, "/terug").await;
    browser.write("code", &plan.code).await;
    browser.press("/terug").await;
    browser.expect_elsewhere(&format!("{}/terug", plan.house.address)).await;
    visit(&browser, plan, "/mijn").await;
    browser.expect("Noor").await;

    let goal = format!("een eigen deur ({way})");
    visit(&browser, plan, "/mijn/doel").await;
    browser.press("/mijn/doel").await;
    browser.find("main [aria-invalid='true']").await;
    browser.write("doel", &goal).await;
    tick(&browser, "soort", "own-words").await;
    browser.press("/mijn/doel").await;
    arrive(&browser, "/mijn").await;
    browser.expect(&goal).await;

    let safe = format!("ik bel mijn nicht ({way})");
    visit(&browser, plan, "/mijn/veiligheidsplan").await;
    let field = browser.find("main [name='plan']").await;
    field.clear().await.unwrap();
    field.send_keys(&safe).await.unwrap();
    browser.press("/mijn/veiligheidsplan").await;
    arrive(&browser, "/mijn").await;
    browser.expect(&safe).await;

    visit(&browser, plan, "/mijn/kopie").await;
    browser.expect(&goal).await;
    for page in
        ["/mijn/veilig-contact", "/mijn/leefgebied", "/mijn/toestemming", "/mijn/fase", "/mijn/afsluiten"]
    {
        visit(&browser, plan, page).await;
    }

    // Erasing takes two steps, of which the first opens the second without a script.
    visit(&browser, plan, "/mijn").await;
    let sure = "form[action^='/mijn/vel/'] details.luwte-sure";
    let more = "main article:has(form[action^='/mijn/vel/']) details.luwte-more > summary";
    browser.find(more).await.click().await.unwrap();
    browser.find(&format!("{sure} > summary")).await.click().await.unwrap();
    browser.find(&format!("{sure}[open] button")).await.click().await.unwrap();
    gone(&browser, &format!("{sure}[open]")).await;
    arrive(&browser, "/mijn").await;
    let left = browser.text().await;
    assert!(
        left.contains(&goal) && !left.contains(&safe),
        "{way}: the first thing that can be erased is the safety plan"
    );

    browser.find("#weg").await.click().await.unwrap();
    browser.expect_elsewhere(&plan.house.address).await;
    browser.go(&format!("{}/mijn", plan.house.address)).await;
    browser.find("form[action='/terug']").await;
    assert_eq!(browser.path().await, "/terug", "{way}: the visit has ended");
    browser.close().await;
}

/// The worker's side: reads what the client wrote, writes a note and a goal, and keeps a note that is not ready.
async fn file(plan: &Plan, width: u32, scripts: bool) {
    let way = format!("{width} breed, scripts: {scripts}");
    let browser = plan.look(width, scripts).await;
    let cookie = plan.noor.cookie();
    let (name, value) = cookie.split_once('=').unwrap();
    browser.ask("Network.setCookie", &json!({ "name": name, "value": value, "url": plan.house.address }));
    visit(&browser, plan, "/werk/vandaag").await;
    visit(&browser, plan, "/werk/trajecten").await;
    visit(&browser, plan, &plan.case).await;
    browser.expect(&format!("een eigen deur ({way})")).await;
    assert!(!browser.text().await.contains("ik bel mijn nicht"), "{way}: what was erased is gone for both");

    let note = format!("{}/notitie", plan.case);
    let (facts, half) = (format!("belde met de gemeente ({way})"), format!("halve zin ({way})"));
    visit(&browser, plan, &note).await;
    browser.write("feiten", &facts).await;
    browser.press(&note).await;
    arrive(&browser, &plan.case).await;
    browser.expect(&facts).await;
    visit(&browser, plan, &note).await;
    browser.write("feiten", &half).await;
    browser.find(&format!("button[formaction='{note}/concept']")).await.click().await.unwrap();
    arrive(&browser, &plan.case).await;
    visit(&browser, plan, &note).await;
    let kept = browser.find("main [name='feiten']").await.prop("value").await.unwrap().unwrap_or_default();
    assert_eq!(kept, half, "{way}: a draft waits");
    let field = browser.find("main [name='feiten']").await;
    field.clear().await.unwrap();
    field.send_keys(&half).await.unwrap();
    browser.press(&note).await;
    arrive(&browser, &plan.case).await;
    browser.expect(&half).await;

    let goal = format!("minder uren in de avond ({way})");
    let form = format!("{}/doel", plan.case);
    visit(&browser, plan, &form).await;
    browser.write("doel", &goal).await;
    tick(&browser, "soort", "another-job-beside").await;
    browser.press(&form).await;
    arrive(&browser, &plan.case).await;
    browser.expect(&goal).await;
    for part in ["veilig-contact", "toestemming", "team", "fase", "evaluatie", "overdragen", "sluiten"] {
        visit(&browser, plan, &format!("{}/{part}", plan.case)).await;
    }
    browser.close().await;
}

/// Both sides at each width; the client first, so that the worker finds what was written.
fn both_sides(scripts: bool) {
    let mut plan = Plan::begun();
    for width in WIDTHS {
        plan.house.block_on(own_page(&plan, width, scripts));
        plan.house.block_on(file(&plan, width, scripts));
    }
    // And the client reads what the worker wrote.
    let code = plan.code.clone();
    plan.joost.go("/terug").submit("/terug", &[("code", &code)]).expect_good();
    plan.joost.go("/mijn").expect("belde met de gemeente").expect("minder uren in de avond");
}

#[test]
fn the_own_page_and_the_file_work_with_javascript_at_each_width() {
    both_sides(true);
}

#[test]
fn the_own_page_and_the_file_work_without_javascript_at_each_width() {
    both_sides(false);
}
