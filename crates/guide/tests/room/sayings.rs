//! What the organisation tells in words of its own, said in other languages.

use crate::town::{Browser, Town};
use crate::{event, place};

const ROUTE: &str = "Loop van het station naar de fontein. Daarna de tweede straat.";
const IN_ROMANIAN: &str = "Mergi de la gară până la fântână. Apoi a doua stradă.";

/// Where the form of one text is, as the list names it.
fn form_of(ada: &mut Browser, dutch: &str) -> String {
    ada.get("/werk/talen/ro/eigen");
    let (before, _) = ada.page.split_once(&format!(" lang=\"nl\">{dutch}</a>")).unwrap();
    before.rsplit_once("href=\"").unwrap().1.trim_end_matches('"').to_owned()
}

fn read_in(town: &Town, language: &str, page: &str) -> Browser {
    let mut person = town.person();
    person.get(&format!("/taal/{language}"));
    person.get(page);
    person
}

#[test]
fn what_somebody_said_in_a_language_is_read_in_it_and_the_rest_is_marked_as_dutch() {
    let town = Town::new();
    let (mut noor, mut ada) = (town.worker("noor"), town.worker("ada"));
    let route = format!("/route/{}", place(&mut noor));
    ada.get("/werk/talen/ro");
    assert!(ada.sees("href=\"/werk/talen/ro/eigen\""), "{}", ada.page);
    let form = form_of(&mut ada, ROUTE);
    assert!(ada.sees("3 teksten zijn nog niet vertaald.") && !ada.sees("Lindelaan"), "{}", ada.page);
    ada.get(&form);
    ada.post(&form, &[("woorden", IN_ROMANIAN)]);
    assert!(ada.status == 400 && ada.sees(IN_ROMANIAN), "nobody who grew up with it read it: {}", ada.page);
    assert!(read_in(&town, "ro", &route).sees(&format!("lang=\"nl\" dir=\"auto\">{ROUTE}")));
    ada.post(&form, &[("woorden", IN_ROMANIAN), ("gelezen", "ja")]);
    assert!(
        ada.status == 200 && ada.sees("<blockquote") && !ada.sees("fontein"),
        "on to the next: {}",
        ada.page
    );
    let romanian = read_in(&town, "ro", &route);
    assert!(romanian.sees(&format!("lang=\"ro\" dir=\"auto\">{IN_ROMANIAN}")), "{}", romanian.page);
    assert!(romanian.sees("lang=\"nl\" dir=\"auto\">de blauwe<") && !romanian.sees("fontein"));
    for other in ["nl", "pl"] {
        let page = read_in(&town, other, &route);
        assert!(page.sees(&format!("lang=\"nl\" dir=\"auto\">{ROUTE}")), "{other}");
    }
    noor.get("/werk/inloop");
    assert!(!noor.sees("fântână"), "who works here reads what was written");
}

#[test]
fn dutch_that_changed_asks_for_new_words_and_old_ones_are_forgotten() {
    let town = Town::new();
    let (mut noor, mut ada) = (town.worker("noor"), town.worker("ada"));
    event(&mut noor, &[]);
    let form = form_of(&mut ada, "Samen eten");
    ada.get(&form);
    ada.post(&form, &[("woorden", "Mâncăm împreună"), ("gelezen", "ja")]);
    assert!(read_in(&town, "ro", "/inloop").sees("<span lang=\"ro\" dir=\"auto\">Mâncăm împreună</span>"));
    noor.get("/werk/inloop");
    let id = noor.id_after("/werk/inloop/bijeenkomsten/");
    noor.get(&format!("/werk/inloop/bijeenkomsten/{id}"));
    event_again(&mut noor, &id, "Samen koken");
    assert!(read_in(&town, "ro", "/inloop").sees("<span lang=\"nl\" dir=\"auto\">Samen koken</span>"));
    ada.get(&form);
    assert_eq!(ada.status, 404);
    ada.get("/werk/talen/ro/eigen");
    ada.post(&form, &[("woorden", "Gătim împreună"), ("gelezen", "ja")]);
    assert_eq!(ada.status, 404, "nobody tells the old words any longer");
    let form = form_of(&mut ada, "Samen koken");
    ada.get(&form);
    ada.post(&form, &[("woorden", "Gătim împreună"), ("gelezen", "ja")]);
    event_again(&mut noor, &id, "Samen eten");
    let person = read_in(&town, "ro", "/inloop");
    assert!(person.sees("Samen eten") && !person.sees("Mâncăm"), "forgotten with its Dutch: {}", person.page);
    let form = form_of(&mut ada, "Samen eten");
    ada.get(&form);
    assert!(ada.status == 200 && ada.sees("</textarea>") && !ada.sees("Mâncăm"));
}

fn event_again(noor: &mut Browser, id: &str, name: &str) {
    let fields = [
        ("naam", name),
        ("dag", "2026-11-27"),
        ("van", "18:00"),
        ("tot", "20:30"),
        ("soort", "neighbourhood"),
        ("waar", ""),
        ("voor", "everybody"),
        ("wie", "Noor, Sam"),
        ("plaatsen", "2"),
    ];
    noor.get(&format!("/werk/inloop/bijeenkomsten/{id}"));
    noor.post(&format!("/werk/inloop/bijeenkomsten/{id}"), &fields);
    assert_eq!(noor.status, 200, "{}", noor.page);
}

#[test]
fn words_are_looked_at_taken_away_and_kept_from_whoever_may_not() {
    let town = Town::new();
    let (mut noor, mut ada) = (town.worker("noor"), town.worker("ada"));
    let route = format!("/route/{}", place(&mut noor));
    let form = form_of(&mut ada, "de blauwe").replace("/ro/", "/en/");
    ada.get(&form);
    ada.post(&form, &[("woorden", "where the victims go"), ("gelezen", "")]);
    assert!(ada.status == 400 && ada.sees("victim"), "{}", ada.page);
    assert!(
        ada.sees("id=\"woordkeus\""),
        "the words of the team are looked at in their language: {}",
        ada.page
    );
    ada.post(&form, &[("woorden", "the blue one"), ("gelezen", "ja")]);
    assert!(read_in(&town, "en", &route).sees(">the blue one<"));
    ada.post(&form, &[("woorden", "blue"), ("gelezen", "ja")]);
    let both = ada.sees(">the blue one</blockquote>") && ada.sees("\nblue</textarea>");
    assert!(ada.status == 409 && both, "nobody writes over what they did not see: {}", ada.page);
    assert!(read_in(&town, "en", &route).sees(">the blue one<"));
    ada.get(&form);
    let seen = ada.field("_gezien").unwrap();
    ada.post(&form, &[("woorden", ""), ("_gezien", &seen)]);
    assert!(
        ada.status == 200 && ada.path.ends_with("/werk/talen/en/eigen"),
        "back to the list: {}",
        ada.path
    );
    assert!(read_in(&town, "en", &route).sees(">de blauwe<"));
    for nowhere in ["/werk/talen/nl/eigen", "/werk/talen/xx/eigen", "/werk/talen/ro/eigen/00"] {
        ada.get(nowhere);
        assert_eq!(ada.status, 404, "{nowhere}");
    }
    let mut guus = town.worker("guus");
    guus.get("/werk/talen/ro/eigen");
    assert_eq!(guus.status, 404);
}

#[test]
fn words_that_could_be_better_are_seen_after_saving_and_a_name_stays_a_name() {
    let town = Town::new();
    let (mut noor, mut ada) = (town.worker("noor"), town.worker("ada"));
    place(&mut noor);
    let form = form_of(&mut ada, "de blauwe").replace("/ro/", "/en/");
    for wrong in ["the\nblue", &"b".repeat(41)] {
        ada.get(&form);
        ada.post(&form, &[("woorden", wrong), ("gelezen", "ja")]);
        assert!(ada.status == 400 && ada.sees(&format!("\n{wrong}</textarea>")), "{}", ada.page);
    }
    assert!(ada.sees("40"), "the limit is told: {}", ada.page);
    ada.get(&form);
    ada.post(&form, &[("woorden", "where victims go"), ("gelezen", "ja")]);
    let back = ada.sees("de blauwe</blockquote>") && ada.sees("Bewaard.");
    assert!(ada.status == 200 && back && ada.sees("id=\"woordkeus\""), "{}", ada.page);
    let seen = ada.field("_gezien").unwrap();
    ada.post(&form, &[("woorden", "where victims go"), ("gelezen", "ja"), ("_gezien", &seen)]);
    assert!(ada.status == 200 && !ada.sees("de blauwe</blockquote>"), "whoever means it goes on");
}
