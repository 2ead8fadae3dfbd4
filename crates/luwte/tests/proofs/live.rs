//! A conversation that arrives by itself, in a real browser: with scripts and without, and when the program is killed
//! and comes back.

use crate::browser::{Browser, PHONE};
use crate::house::TestHouse;
use crate::person::Person;
use crate::process::Process;
use fantoccini::Locator;
use luwte::serve::GRACE;
use people::Role;
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// A frame comes back five seconds after its line broke.
const COMES_BACK: Duration = Duration::from_secs(8);
/// How long what is in the frames may take to arrive; far more than it needs.
const ARRIVES_WITHIN: Duration = Duration::from_secs(40);

/// On a busy machine a frame may ask just while nobody is there: the program is killed so often at most, and once is
/// enough in which it comes back by itself.
const KILLED_MAX: u32 = 3;

/// Whether something arrives in the frames of a page that nobody touches.
async fn arrives_by_itself(browser: &Browser, what: &str) -> bool {
    let (frame, began) = (Locator::Css("iframe"), Instant::now());
    for _ in 0..2 {
        let is_there = browser.client.wait().at_most(COMES_BACK).for_element(frame).await.is_ok();
        if !is_there || browser.client.enter_frame(0).await.is_err() {
            return false;
        }
    }
    while began.elapsed() < ARRIVES_WITHIN {
        if let Ok(main) = browser.client.find(Locator::Css("main")).await
            && let Ok(text) = main.text().await
            && text.contains(what)
        {
            return true;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    false
}

/// Somebody at the front door, in a real browser.
async fn somebody(address: &str, scripts: bool) -> Browser {
    let browser = Browser::open(scripts).await;
    browser.client.set_window_size(PHONE.0, 3_000).await.unwrap();
    browser.go(address).await;
    browser.write("bericht", "hoi, is daar iemand?").await;
    browser.press("/hoi").await;
    browser.expect("code").await;
    browser.go(&format!("{address}/gesprek")).await;
    // The first words wait some seconds, so that they can be taken back; the button lets them leave at once.
    browser.find("[formaction$='/nu']").await.click().await.unwrap();
    browser.expect("hoi, is daar iemand?").await;
    browser
}

/// The form with which the worker answers the one conversation there is.
fn answers(worker: &mut Person) -> String {
    worker.go("/werk/gesprekken").expect_good();
    let conversation = worker.link("/werk/gesprekken/");
    worker.go(&conversation).expect_good();
    worker.form_action("/antwoord")
}

#[test]
fn an_answer_arrives_without_a_hand_on_the_phone() {
    let house = TestHouse::open();
    let mut founder = house.founder("mirre");
    let mut worker = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
    let browser = house.block_on(somebody(&house.address, true));
    let form = answers(&mut worker);
    house.block_on(browser.client.execute("window.sameAsBefore = true", Vec::new())).unwrap();
    worker.submit(&form, &[("bericht", "Dag, <b>fijn</b> dat je schrijft.")]).expect_good();
    house.block_on(browser.expect("Dag, <b>fijn</b> dat je schrijft."));
    // The worker's page, in a browser that signs in by the worker's cookie, sees that the other types and saw.
    let desk = house.block_on(Browser::open(true));
    house.block_on(async {
        desk.be(&house.address, &worker.cookie()).await;
        desk.go(&format!("{}{}", house.address, worker.path())).await;
        desk.expect("De ander heeft het gesprek open.").await;
        browser.expect("Er is nu iemand.").await;
        browser.write("bericht", "ik ty").await;
        desk.expect("De ander typt.").await;
        desk.write("bericht", "Neem de tijd.").await;
        browser.expect("Iemand typt een antwoord.").await;
        desk.press(&form).await;
        // It waits some seconds, so that it can be taken back; the button lets it leave at once.
        desk.find("[formaction$='/nu'], form[action$='/nu'] button").await.click().await.unwrap();
        browser.expect("Neem de tijd.").await;
        desk.expect("Gezien.").await;
        let field = browser.client.find(Locator::Css("[name=bericht]")).await.unwrap();
        let typed = field.prop("value").await.unwrap();
        assert_eq!(typed.as_deref(), Some("ik ty"), "what is being typed stays");
        let same = browser.client.execute("return window.sameAsBefore === true", Vec::new()).await.unwrap();
        assert_eq!(same, true, "the page was never loaded again");
        browser.close().await;
        desk.close().await;
    });
}

#[test]
fn an_answer_arrives_without_any_script() {
    let house = TestHouse::open();
    let mut founder = house.founder("mirre");
    let mut worker = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
    let browser = house.block_on(somebody(&house.address, false));
    let form = answers(&mut worker);
    worker.submit(&form, &[("bericht", "Dag, <b>fijn</b> dat je schrijft.")]).expect_good();
    house.block_on(async {
        browser.enter_the_stream(2).await;
        browser.expect_in("main", "Dag, <b>fijn</b> dat je schrijft.").await;
        let picture = browser.client.screenshot().await.unwrap();
        let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../target/screens"));
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(folder.join("gesprek-zonder-script-390.png"), picture).unwrap();
        browser.close().await;
    });
}

#[test]
fn both_kinds_of_page_come_back_when_the_program_was_killed() {
    let house = TestHouse::open_as_program();
    let mut founder = house.founder("mirre");
    let mut worker = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
    let (address, home) = (house.address.clone(), house.home());
    let runtime = Runtime::new().unwrap();
    let (lively, plain) =
        runtime.block_on(async { (somebody(&address, true).await, somebody(&address, false).await) });
    worker.go("/werk/gesprekken").expect_good();
    let conversations: Vec<String> =
        worker.links().into_iter().filter(|link| link.starts_with("/werk/gesprekken/")).collect();
    assert_eq!(conversations.len(), 2);
    let (mut program, _folder) = house.into_program();
    let mut came_back = false;
    for time in 1..=KILLED_MAX {
        let words = format!("We zijn er weer, voor de {time}e keer.");
        program.kill();
        program = Process::serve_at(&home, address.trim_start_matches("http://"));
        for conversation in &conversations {
            worker.go(conversation).expect_good();
            worker.submit("/antwoord", &[("bericht", &words)]).expect_good();
        }
        came_back = runtime.block_on(async {
            lively.expect(&words).await;
            // The frame around opens what is inside anew; until then there is nothing in it.
            tokio::time::sleep(COMES_BACK).await;
            arrives_by_itself(&plain, &words).await
        });
        if came_back {
            break;
        }
        // A frame that asked while nobody was there asks no more: the page around it is opened again by hand.
        runtime.block_on(plain.go(&format!("{address}/gesprek")));
    }
    assert!(came_back, "what is without a script never came back by itself");
    runtime.block_on(async {
        lively.close().await;
        plain.close().await;
    });
    // With pages open, stopping takes a moment and not the time that open requests are given.
    let began = Instant::now();
    program.stop();
    assert!(began.elapsed() < GRACE, "stopping took {:?}", began.elapsed());
}
