//! Pictures and texts that may be used: put into a folder by the administrator, approved by a worker, changed by nobody.

use crate::town::{Browser, Town};

const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\nmist boven de rivier";
const APPROVES: [(&str, &str); 8] = [
    ("toont", "Mist boven de rivier"),
    ("maker", "Roos"),
    ("dag", "2026-05-01"),
    ("licentie", "cc-by"),
    ("gebruik", "pagina"),
    ("gebruik", "les"),
    ("niemand", "ja"),
    ("gemeenschap", "ja"),
];

/// The address of the one file that may be approved.
fn the_file(worker: &mut Browser) -> String {
    worker.get("/werk/beelden");
    let begins = "href=\"/werk/beelden/";
    let page = worker.page.clone();
    let (_, rest) = page.split_once(begins).unwrap();
    rest.split('"').next().unwrap().to_owned()
}

#[test]
fn what_was_approved_is_shown_with_maker_licence_and_use() {
    let town = Town::new();
    town.put("mist.png", PICTURE);
    let (mut ada, mut person) = (town.worker("ada"), town.person());
    let print = the_file(&mut ada);
    let file = format!("/beelden/{print}");
    person.get(&file);
    assert_eq!(person.status, 404, "nobody approved it");
    ada.get(&format!("/werk/beelden/{print}"));
    ada.post(&format!("/werk/beelden/{print}"), &APPROVES);
    assert!(ada.status == 200 && ada.sees("Mag gebruikt worden"), "{}", ada.page);
    person.get("/beelden");
    for told in ["Mist boven de rivier", "Roos", "1 mei 2026", "CC BY", "Pagina’s, Lessen", &file] {
        assert!(person.sees(told), "{told}: {}", person.page);
    }
    person.get(&file);
    assert!(person.status == 200 && person.sees("mist boven de rivier"));
    ada.get(&format!("/werk/beelden/{print}"));
    assert!(ada.sees("value=\"Roos\"") && ada.sees("value=\"2026-05-01\""), "{}", ada.page);
    ada.post(&format!("/werk/beelden/{print}/weg"), &[]);
    person.get(&file);
    assert_eq!(person.status, 404, "the approval was taken back");
}

#[test]
fn without_a_look_of_the_community_and_with_somebody_on_it_nothing_is_approved() {
    let town = Town::new();
    town.put("mist.png", PICTURE);
    let mut ada = town.worker("ada");
    let print = the_file(&mut ada);
    ada.get(&format!("/werk/beelden/{print}"));
    ada.post(&format!("/werk/beelden/{print}"), &APPROVES[..6]);
    assert!(
        ada.status == 400
            && ada.sees("Kies een ander beeld")
            && ada.sees("Vraag eerst iemand uit de gemeenschap")
    );
    assert!(ada.sees("value=\"Mist boven de rivier\""), "nothing typed is lost");
    ada.post(&format!("/werk/beelden/{print}"), &[("dag", "2027-01-01")]);
    assert!(ada.status == 400 && ada.sees("Deze dag moet nog komen"), "{}", ada.page);
    let mut person = town.person();
    person.get("/beelden");
    assert!(person.status == 200 && person.sees("Er staat nog niets"));
}

#[test]
fn a_file_that_changed_since_is_shown_to_nobody() {
    let town = Town::new();
    town.put("mist.png", PICTURE);
    let mut ada = town.worker("ada");
    let print = the_file(&mut ada);
    ada.get(&format!("/werk/beelden/{print}"));
    ada.post(&format!("/werk/beelden/{print}"), &APPROVES);
    town.put("mist.png", b"\x89PNG\r\n\x1a\niets heel anders");
    let mut person = town.person();
    person.get(&format!("/beelden/{print}"));
    assert_eq!(person.status, 404);
    person.get("/beelden");
    assert!(!person.sees("Mist boven de rivier"));
    ada.get("/werk/beelden");
    assert!(ada.sees("Veranderd sinds het mocht"), "{}", ada.page);
}

#[test]
fn what_carries_a_place_or_is_no_picture_cannot_be_approved() {
    let town = Town::new();
    town.put("plein.jpg", b"\xFF\xD8\xFF\xE1\0\x10Exif\0\0GPS");
    town.put("brief.pdf", b"%PDF-1.7\n\xE2\xE3");
    town.put(".geheim.txt", b"een tekst");
    let mut ada = town.worker("ada");
    ada.get("/werk/beelden");
    assert!(
        ada.sees("Draagt plaats of toestel mee") && ada.sees("Geen beeld en geen gewone tekst"),
        "{}",
        ada.page
    );
    assert!(!ada.sees("href=\"/werk/beelden/") && !ada.sees("geheim"), "{}", ada.page);
    let mut guus = town.worker("guus");
    guus.get("/werk/beelden");
    assert_eq!(guus.status, 404, "whoever may not approve sees no folder");
}
