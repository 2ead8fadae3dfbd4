//! A complaint about an agency: without a way back, on as a theme.

use crate::town::Town;

const DAY: i64 = 86_400;
const WHAT: [(&str, &str); 3] =
    [("instantie", "town"), ("gebeurd", "Ze lachten me uit."), ("anders", "Iemand die luistert.")];

#[test]
fn a_complaint_reaches_the_desk_without_a_code_and_goes_on_as_a_theme() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/klacht");
    let once = person.field("_eens").unwrap();
    for _ in 0..2 {
        person.post("/klacht", &[&WHAT[..], &[("_eens", &once)]].concat());
        assert_eq!((person.status, person.cookies_set), (200, 0), "nothing that leads back: {}", person.page);
        assert!(person.sees("Dank je wel") && person.code().is_empty());
    }
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/klachten");
    let ids = noor.ids_after("href=\"/werk/inloop/klachten/");
    assert_eq!(ids.len(), 1, "the same form is one complaint: {}", noor.page);
    noor.get(&format!("/werk/inloop/klachten/{}", ids[0]));
    for text in ["Ze lachten me uit.", "Iemand die luistert.", "De naam van de instantie noemen we niet"] {
        assert!(noor.sees(text), "{text}: {}", noor.page);
    }
    assert!(noor.sees("action=\"/werk/overleg\"") && noor.sees("value=\"Klacht: De gemeente\""));
    noor.post(&format!("/werk/inloop/klachten/{}/wissen", ids[0]), &[]);
    assert!(noor.sees("Er zijn geen klachten"), "{}", noor.page);
    assert!(town.facts().iter().any(|fact| fact == "complaint 1"), "{:?}", town.facts());
}

#[test]
fn an_agency_is_named_only_with_a_yes() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/klacht");
    let named = [&WHAT[..], &[("naam", "Loket Veldhaven")]].concat();
    person.post("/klacht", &named);
    assert!(
        person.status == 400 && person.sees("value=\"Loket Veldhaven\"") && person.sees("Ze lachten me uit.")
    );
    person.post("/klacht", &[&named[..], &[("noemen", "ja")]].concat());
    assert!(person.sees("Dank je wel"), "{}", person.page);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/klachten");
    let id = noor.id_after("href=\"/werk/inloop/klachten/");
    noor.get(&format!("/werk/inloop/klachten/{id}"));
    assert!(noor.sees("value=\"Klacht: Loket Veldhaven\""), "{}", noor.page);
}

#[test]
fn a_complaint_is_for_the_desk_alone_and_gone_after_its_days() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/klacht");
    person.post("/klacht", &WHAT);
    let mut ada = town.worker("ada");
    ada.get("/werk/inloop/klachten");
    assert_eq!(ada.status, 404, "who only manages accounts reads none");
    town.later(89 * DAY);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/klachten");
    assert!(noor.sees("De gemeente"), "{}", noor.page);
    town.later(DAY + 1);
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/klachten");
    assert!(noor.sees("Er zijn geen klachten"), "{}", noor.page);
}

#[test]
fn a_code_is_not_taken_in() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    crate::mondays(&mut noor, "2");
    let (_, code) = crate::booked(&town, "");
    let mut person = town.person();
    person.get("/klacht");
    person.post("/klacht", &[("instantie", "care"), ("gebeurd", &format!("Mijn code is {code}"))]);
    assert!(person.status == 400 && person.sees("code om terug te komen"), "{}", person.page);
}
