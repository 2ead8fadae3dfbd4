//! What workers set and see.

use crate::town::Town;
use crate::{booked, event, mondays, place};

#[test]
fn an_hour_is_looked_at_before_it_is_told() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    let place = place(&mut noor);
    noor.get("/werk/inloop/uren/nieuw");
    let fields = [
        ("dag", "3"),
        ("van", "10:00"),
        ("tot", "12:00"),
        ("plek", place.as_str()),
        ("wie", "Sam"),
        ("voor", "trans"),
        ("duur", "0"),
        ("plaatsen", "1"),
        ("doen", "bekijk"),
    ];
    noor.post("/werk/inloop/uren/nieuw", &fields);
    assert!(noor.status == 200 && noor.sees("Zo ziet een bezoeker het") && noor.sees("Voor trans personen"));
    let mut person = town.person();
    person.get("/inloop");
    assert!(!person.sees("woensdag"));
    noor.post("/werk/inloop/uren/nieuw", &fields[..8]);
    person.get("/inloop");
    assert!(person.sees("woensdag") && !person.sees("Liever een vaste tijd"), "{}", person.page);
    noor.get("/werk/inloop");
    let hour = noor.id_after("href=\"/werk/inloop/uren/");
    noor.get(&format!("/werk/inloop/uren/{hour}"));
    assert!(noor.sees("value=\"10:00\"") && noor.sees("value=\"Sam\""), "{}", noor.page);
    let longer: Vec<(&str, &str)> = fields[..8]
        .iter()
        .map(|(name, value)| (*name, if *name == "tot" { "13:00" } else { *value }))
        .collect();
    noor.post(&format!("/werk/inloop/uren/{hour}"), &longer);
    person.get("/inloop");
    assert!(person.sees("10:00–13:00") && person.count("3\">woensdag") == 1, "{}", person.page);
}

#[test]
fn the_words_that_everybody_reads_are_checked_and_kept_all_the_same() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/plekken/nieuw");
    let fields = [
        ("naam", "Huiskamer sekswerk"),
        ("station", "Voor elk slachtoffer is er plek."),
        ("wachten", "apart"),
        ("trap", "yes"),
        ("doen", "bekijk"),
    ];
    noor.post("/werk/inloop/plekken/nieuw", &fields);
    assert_eq!(noor.status, 200, "{}", noor.page);
    for hint in ["Het woord ‘sekswerk’", "Wie meekijkt, weet dan", "Het woord ‘slachtoffer’", "Zeg liever:"]
    {
        assert!(noor.sees(hint), "{hint}: {}", noor.page);
    }
    noor.post("/werk/inloop/plekken/nieuw", &fields[..4]);
    assert!(noor.status == 200 && noor.sees("Huiskamer sekswerk"), "a hint holds nothing up");
    noor.get("/werk/inloop/plekken/nieuw");
    let plain = [("naam", "De Huiskamer"), ("wachten", "apart"), ("trap", "yes"), ("doen", "bekijk")];
    noor.post("/werk/inloop/plekken/nieuw", &plain);
    assert!(noor.status == 200 && !noor.sees("Het zijn tips"), "{}", noor.page);
}

#[test]
fn a_form_that_is_not_whole_comes_back_as_it_was() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/uren/nieuw");
    let names = "a, b, c, d, e";
    noor.post(
        "/werk/inloop/uren/nieuw",
        &[("dag", "9"), ("van", "25:00"), ("tot", "12:00"), ("wie", names), ("plaatsen", "99")],
    );
    assert_eq!(noor.status, 400);
    for text in [names, "value=\"25:00\"", "hoogstens 4 namen", "van 1 tot en met 6", "zoals 14:30"] {
        assert!(noor.sees(text), "{text}: {}", noor.page);
    }
    noor.get("/werk/inloop/bijeenkomsten/nieuw");
    event(&mut noor, &[("dag", "2026-11-01"), ("jongeren", "ja"), ("wie", "Noor")]);
    assert!(noor.status == 400 && noor.sees("die nog komt") && noor.sees("minstens twee begeleiders"));
}

#[test]
fn a_place_with_hours_stays_and_an_empty_one_goes() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let place = noor.id_after("href=\"/werk/inloop/plekken/");
    noor.post(&format!("/werk/inloop/plekken/{place}/weg"), &[]);
    assert!(noor.status == 409 && noor.sees("nog inloopuren"), "{}", noor.page);
    noor.get("/werk/inloop");
    let hour = noor.id_after("href=\"/werk/inloop/uren/");
    noor.post(&format!("/werk/inloop/uren/{hour}/weg"), &[]);
    noor.post(&format!("/werk/inloop/plekken/{place}/weg"), &[]);
    assert!(noor.status == 200 && noor.sees("Er is nog geen plek"), "{}", noor.page);
}

#[test]
fn a_closed_day_is_told_and_can_be_opened_again() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    noor.post("/werk/inloop/dicht", &[("dag", "2026-11-21")]);
    assert!(noor.status == 400 && noor.sees("voorbij"));
    noor.post("/werk/inloop/dicht", &[("dag", "2026-12-25")]);
    let mut person = town.person();
    person.get("/inloop");
    assert!(person.sees("25 december 2026"), "{}", person.page);
    noor.post("/werk/inloop/open", &[("dag", "2026-12-25")]);
    person.get("/inloop");
    assert!(!person.sees("25 december 2026"));
}

#[test]
fn an_event_is_rounded_off_once_and_in_counts_alone() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    event(&mut noor, &[]);
    let id = noor.id_after("href=\"/werk/inloop/bijeenkomsten/");
    assert!(!noor.sees("Afronden"), "it has not begun");
    let path = format!("/werk/inloop/bijeenkomsten/{id}/afronden");
    let counts = [("gekomen", "7"), ("fijn", "4"), ("gewoon", "2"), ("niet-fijn", "0")];
    noor.post(&path, &counts);
    assert_eq!(noor.status, 409);
    town.later(6 * 86_400);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    assert!(noor.sees("Afronden"), "{}", noor.page);
    noor.get(&path);
    noor.post(&path, &[("gekomen", "2"), ("fijn", "2"), ("gewoon", "1"), ("niet-fijn", "0")]);
    assert!(noor.status == 400 && noor.sees("meer meningen"));
    noor.post(&path, &counts);
    assert!(noor.status == 200 && !noor.sees("Samen eten"), "{}", noor.page);
    noor.post(&path, &counts);
    assert_eq!(noor.status, 404, "it is counted once");
    assert_eq!(town.facts(), ["event-came 7", "event-felt 2", "event-felt 4", "event-held 1"]);
}

#[test]
fn who_came_is_counted_by_how_and_nothing_else() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    noor.post("/werk/inloop/tel", &[("hoe", "door"), ("aantal", "veel")]);
    assert!(noor.status == 400 && noor.sees("value=\"veel\"") && noor.sees("200"), "{}", noor.page);
    noor.post("/werk/inloop/tel", &[("hoe", "door"), ("aantal", "3")]);
    assert!(noor.status == 200 && noor.sees("Geteld."));
    assert_eq!(town.facts(), ["walk-in 3"]);
}

#[test]
fn a_colleague_without_the_key_sees_no_guest_and_a_manager_of_accounts_sets_what_is_told() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "2");
    let (_, _) = booked(&town, "Wilg");
    town.later(86_400);
    for name in ["ada", "guus"] {
        let mut worker = town.worker(name);
        worker.get("/werk/inloop");
        assert!(worker.status == 200 && !worker.sees(">Wilg<"), "{name}");
    }
    let mut ada = town.worker("ada");
    ada.get("/werk/inloop");
    ada.post("/werk/inloop/nagekeken", &[]);
    assert!(ada.status == 200 && ada.sees("Nagekeken op 23 november 2026"), "{}", ada.page);
    let mut guus = town.worker("guus");
    guus.get("/werk/inloop");
    guus.post("/werk/inloop/nagekeken", &[]);
    assert_eq!(guus.status, 404);
    guus.get("/werk/inloop/plekken/nieuw");
    assert_eq!(guus.status, 404);
}

#[test]
fn two_changes_at_the_same_moment_are_both_kept() {
    let town = Town::new();
    let noor = town.worker("noor");
    let all: Vec<_> = ["linde", "berk", "tijm"]
        .into_iter()
        .map(|word| {
            let mut noor = noor.clone();
            std::thread::spawn(move || {
                noor.get("/werk/inloop");
                noor.post("/werk/inloop/woorden", &[("woord", word)]);
                assert_eq!(noor.status, 200, "{}", noor.page);
            })
        })
        .collect();
    for one in all {
        one.join().unwrap();
    }
    let mut noor = noor;
    noor.get("/werk/inloop");
    for word in ["/k/linde", "/k/berk", "/k/tijm"] {
        assert!(noor.sees(word), "{word}");
    }
}
