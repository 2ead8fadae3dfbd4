//! The desk's list in a real browser: it keeps itself up to date, without a hand on it and without losing the keyboard.

use crate::browser::{Browser, PHONE};
use crate::house::TestHouse;
use people::Role;

/// Somebody writes to the front door, in these words or in danger.
fn write(house: &TestHouse, name: &str, fields: &[(&str, &str)]) {
    house.visitor(name).go("/").submit("/hoi", fields).expect_good();
}

#[test]
fn who_writes_and_who_is_in_danger_is_seen_at_the_desk_at_once() {
    let house = TestHouse::open();
    let mut founder = house.founder("mirre");
    let worker = house.colleague(&mut founder, "noor", &[Role::OutreachWorker]);
    write(&house, "een", &[("bericht", "hoi, is daar iemand?")]);
    let desk = house.block_on(Browser::open(true));
    let focused = "return document.activeElement.getAttribute('href')";
    let before = house.block_on(async {
        desk.client.set_window_size(PHONE.0, 3_000).await.unwrap();
        desk.be(&house.address, &worker.cookie()).await;
        desk.go(&format!("{}/werk", house.address)).await;
        desk.expect("Eén iemand wacht op antwoord.").await;
        desk.go(&format!("{}/werk/gesprekken", house.address)).await;
        desk.expect("Eén iemand wacht op antwoord.").await;
        desk.run("window.sameAsBefore = true; document.querySelector('#lijst th a').focus()").await;
        desk.run(focused).await
    });
    assert!(before.as_str().is_some_and(|href| href.starts_with("/werk/gesprekken/")), "{before}");
    write(&house, "twee", &[("bericht", "hij komt zo"), ("zin", "danger")]);
    house.block_on(async {
        desk.expect_in("#balie", "Eén iemand zegt nu in gevaar te zijn. 2 mensen wachten op antwoord.").await;
        desk.expect_in("#lijst", "nu in gevaar").await;
        assert_eq!(desk.run("return document.querySelectorAll('#lijst th a').length").await, 2);
        assert_eq!(desk.run(focused).await, before, "the keyboard is where it was");
        assert_eq!(
            desk.run("return window.sameAsBefore === true").await,
            true,
            "the page was never loaded again"
        );
        desk.close().await;
    });
}
