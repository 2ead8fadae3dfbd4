//! A conversation that arrives by itself, in a real browser: with scripts and without, and when the program is killed
//! and comes back.

use crate::browser::{Browser, PHONE};
use crate::house::TestHouse;
use crate::person::Person;
use crate::process::Process;
use people::Role;
use std::path::Path;
use std::time::{Duration, Instant};
use tokio::runtime::Runtime;

/// A frame comes back five seconds after its line broke.
const COMES_BACK: Duration = Duration::from_secs(8);

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
        let field = browser.client.find(fantoccini::Locator::Css("[name=bericht]")).await.unwrap();
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
    let (program, _folder) = house.into_program();
    program.kill();
    let program = Process::serve_at(&home, address.trim_start_matches("http://"));
    for conversation in &conversations {
        worker.go(conversation).expect_good();
        worker.submit("/antwoord", &[("bericht", "We zijn er weer.")]).expect_good();
    }
    runtime.block_on(async {
        lively.expect("We zijn er weer.").await;
        // The frame around opens what is inside anew; until then there is nothing in it.
        tokio::time::sleep(COMES_BACK).await;
        plain.enter_the_stream(2).await;
        plain.expect_in("main", "We zijn er weer.").await;
        lively.close().await;
        plain.close().await;
    });
    // With pages open, stopping takes a moment and not the time that open requests are given.
    let began = Instant::now();
    program.stop();
    assert!(began.elapsed().as_secs() < 5, "stopping took {:?}", began.elapsed());
}
