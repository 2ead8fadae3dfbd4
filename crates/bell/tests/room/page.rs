//! The page on which a worker says how they want to be rung.

use super::town::Town;
use bell::book::keep::{watch, wishes};
use bell::model::Choice;

const PATH: &str = "/werk/meldingen";

#[test]
fn somebody_says_where_and_when_and_what_is_not_good_comes_back() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get(PATH);
    assert!(noor.sees("<title>Meldingen · Luwte</title>") && !noor.sees("Wie heeft dienst?"));
    noor.post(PATH, &[("post", "noor@@example.org"), ("keuze", "snel")]);
    assert!(noor.status == 400 && noor.sees("value=\"noor@@example.org\""), "{}", noor.page);
    noor.post(PATH, &[("post", "noor@example.org"), ("keuze", "snel")]);
    assert!(noor.status == 200 && noor.sees("value=\"noor@example.org\""));
    let kept = town.wait(wishes(&town.house, town.id("noor"))).unwrap();
    assert_eq!((kept.mail.as_str(), kept.choice), ("noor@example.org", Choice::Soon));
    for _ in 0..3 {
        noor.post("/werk/meldingen/proef", &[]);
    }
    town.round();
    assert_eq!(town.neighbours.mails().len(), 1);
}

#[test]
fn a_browser_is_told_to_ring_and_to_stop_and_only_at_a_known_service() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get(PATH);
    assert!(noor.sees("data-script=\"/bel.js?t=nl") && noor.sees("data-bell=\"B"), "{}", noor.page);
    for bad in ["https://elders.example/x", "http://localhost/x", "https://localhost:22/x", ""] {
        noor.post("/werk/meldingen/toestel", &[("_bel", bad)]);
        assert_eq!(noor.status, 400, "{bad}");
    }
    noor.post("/werk/meldingen/toestel", &[("_bel", "https://localhost/push/noor")]);
    assert!(noor.status == 200 && noor.sees("Sinds 22 november 2026"));
    assert!(!noor.sees("push/noor"), "the address itself is not shown");
    noor.post("/werk/meldingen/toestel/1/weg", &[]);
    assert_eq!(noor.status, 404);
    noor.get(PATH);
    noor.post("/werk/meldingen/toestel/0/weg", &[]);
    assert!(noor.status == 200 && !noor.sees("Sinds 22 november"));
}

#[test]
fn a_lead_says_who_is_on_call_and_when_digests_go_out() {
    let town = Town::new();
    let (mut mirre, mut noor) = (town.worker("mirre"), town.worker("noor"));
    let sam = town.id("sam").to_string();
    mirre.get(PATH);
    let good = [("zo", sam.as_str()), ("ma", &sam), ("tijden", "8:30, 17.00")];
    mirre.post("/werk/meldingen/dienst", &[("zo", &sam), ("tijden", "25:00")]);
    assert!(mirre.status == 400 && mirre.sees("value=\"25:00\""));
    mirre.post("/werk/meldingen/dienst", &good);
    assert!(mirre.status == 200 && mirre.sees("Nog niet te bereiken"), "{}", mirre.page);
    let kept = town.wait(watch(&town.house, town.organisation)).unwrap();
    assert_eq!(
        (kept.times.as_slice(), kept.on_call(6), kept.on_call(0)),
        (&[510, 1020][..], &[town.id("sam")][..], &[town.id("sam")][..])
    );
    noor.get(PATH);
    noor.post("/werk/meldingen/dienst", &good);
    assert_eq!(noor.status, 404, "not for everybody");
}

#[test]
fn the_program_of_a_browser_holds_one_sentence_and_no_name() {
    let town = Town::new();
    let mut anybody = town.worker("noor");
    for (asked, expected) in [
        ("t=nl&p=&w=1", "Er is iets voor je."),
        ("t=tr&p=&w=4", "Hava tahmini değişti."),
        ("t=xx&p=%22%3B&w=%3C", "Er is iets voor je."),
        ("", "Er is iets voor je."),
    ] {
        anybody.get(&format!("/bel.js?{asked}"));
        assert!(anybody.status == 200 && anybody.sees(expected), "{asked}: {}", anybody.page);
        assert!(!anybody.page.to_lowercase().contains("luwte") && anybody.sees("\"to\":\"/\""));
    }
    anybody.get("/bel.js?t=nl&p=werk&w=1");
    assert!(anybody.sees("\"to\":\"/werk\""));
}
