//! How long a referral is kept, and what is known longer than it.

use crate::{FIRST_WORDS, Waiting, town};

#[test]
fn not_again_is_known_longer_than_the_referral_it_came_from() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    waiting.of_client("uitkomst", &[("uitkomst", "not"), ("niet-nog-eens", "ja")]);
    waiting.guide.get("/werk/trajecten");
    assert!(waiting.guide.sees("Er is iets nieuws"), "the guide sees it: {}", waiting.guide.page);
    town.days_later(800);
    let mut guide = town.worker("guus");
    guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert_eq!(guide.status, 404, "help is voluntary: a referral ends as a note does");
    guide.get(&waiting.case);
    assert!(guide.sees("Liever niet nog eens") && guide.sees("Balie Zuid"), "{}", guide.page);
    let list = format!("{}/verwijzingen", waiting.case);
    let until = town.day(30);
    let asked = [
        ("partner", "debt-help"),
        ("bij-wie", "balie zuid"),
        ("doel", "rust"),
        ("tekst", "x"),
        ("tot", &until),
    ];
    guide.get(&list);
    guide.post(&list, &asked);
    assert_eq!(guide.status, 400, "{}", guide.page);
    let mut client = town.person();
    client.post("/terug", &[("code", &waiting.code)]);
    client.get("/mijn");
    let (_, said) = client.page.split_once("Balie Zuid").unwrap();
    let record = &said.split_once("/mijn/vel/").unwrap().1[..32];
    client.post(&format!("/mijn/vel/{record}/wissen"), &[]);
    guide.get(&list);
    guide.post(&list, &asked);
    assert_eq!(guide.status, 200, "the client's to say, and to take back");
}

#[test]
fn under_a_law_a_referral_and_its_answer_go_with_the_file() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    waiting.guide.get(&format!("{}/grond", waiting.case));
    waiting.guide.post(&format!("{}/grond", waiting.case), &[("grond", "wmo")]);
    assert_eq!(waiting.guide.status, 200, "{}", waiting.guide.page);
    waiting.hand_over();
    town.days_later(800);
    let mut guide = town.worker("guus");
    let path = format!("/werk/verwijzingen/{}", waiting.id);
    guide.get(&path);
    assert_eq!(guide.status, 200, "a law keeps the file as a whole");
    guide.get(&format!("{}/grond", waiting.case));
    guide.post(&format!("{}/grond", waiting.case), &[("grond", "voluntary")]);
    town.days_later(1);
    let mut guide = town.worker("guus");
    guide.get(&path);
    assert_eq!(guide.status, 404, "and when no law does any more, its own time has come");
}

#[test]
fn a_referral_goes_with_its_file() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.client.get("/mijn");
    waiting.client.post("/mijn/wissen", &[]);
    assert_eq!(waiting.client.status, 200, "{}", waiting.client.page);
    waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert_eq!(waiting.guide.status, 404);
}

#[test]
fn the_client_reads_who_looked_at_a_referral() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    waiting.client.get("/mijn/wie-keek");
    assert!(waiting.client.sees("Je verwijzing"), "{}", waiting.client.page);
}
