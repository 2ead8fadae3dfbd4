//! Finding a partner by what is needed, and writing down what nobody offers.

use crate::town;
use crate::town::Browser;

fn put_on(guide: &mut Browser, name: &str, more: &[(&str, &str)]) {
    guide.get("/werk/ketenpartners");
    let card = [("soort", "debt-help"), ("naam", name), ("helpt", "Iedereen."), ("mannen", "yes")];
    guide.post("/werk/ketenpartners", &[&card[..], more].concat());
    assert!(guide.status == 200 && guide.sees(name), "{}", guide.page);
}

#[test]
fn a_partner_is_found_by_need_language_place_and_who_is_welcome() {
    let town = town();
    let mut guide = town.worker("guus");
    guide.get("/werk/ketenpartners");
    assert!(!guide.sees("Zoek aanbod"), "nothing to look in");
    put_on(&mut guide, "Balie Zuid", &[("talen", "Pools"), ("regio", "Utrecht"), ("lhbti", "yes")]);
    put_on(&mut guide, "Balie Noord", &[("talen", "Turks")]);
    let mut look = |fields: &[(&str, &str)]| {
        guide.get("/werk/ketenpartners");
        guide.post("/werk/ketenpartners/zoeken", fields);
        assert_eq!(guide.status, 200, "{}", guide.page);
        (guide.sees("Balie Zuid"), guide.sees("Balie Noord"))
    };
    assert_eq!(look(&[]), (true, true));
    assert_eq!(look(&[("taal", "pools")]), (true, false));
    assert_eq!(look(&[("plaats", "Zwolle")]), (false, true), "who works everywhere works there");
    assert_eq!(look(&[("lhbti-welkom", "ja")]), (true, false), "what was not asked is no yes");
    assert_eq!(look(&[("hulp", "ggd")]), (false, false));
    put_on(&mut guide, "Balie Oost", &[("open", "evening"), ("open", "weekend")]);
    guide.get("/werk/ketenpartners");
    guide.post("/werk/ketenpartners/zoeken", &[("moment", "weekend")]);
    assert!(guide.sees("Balie Oost") && !guide.sees("Balie Zuid"), "{}", guide.page);
    guide.post("/werk/ketenpartners/zoeken", &[("moment", "night")]);
    guide.post("/werk/ketenpartners/geen-aanbod", &[("moment", "night")]);
    assert!(guide.sees("’s Nachts ·"), "a gap says when: {}", guide.page);
}

#[test]
fn what_nobody_offers_is_a_line_without_a_person_until_somebody_offers_it() {
    let town = town();
    let mut guide = town.worker("guus");
    put_on(&mut guide, "Balie Zuid", &[("talen", "Pools")]);
    let look = [("hulp", "debt-help"), ("taal", "Tigrinya")];
    guide.post("/werk/ketenpartners/zoeken", &look);
    assert!(
        guide.sees("Niemand op de lijst biedt dit") && guide.sees("value=\"Tigrinya\""),
        "{}",
        guide.page
    );
    for _ in 0..2 {
        guide.post("/werk/ketenpartners/geen-aanbod", &look);
    }
    assert!(guide.sees("Hiervoor is geen aanbod"), "{}", guide.page);
    assert_eq!(guide.page.matches("Tigrinya ·").count(), 1, "noted twice is noted once");
    assert!(guide.sees("name=\"tekst\""), "it can be raised at the meeting");
    guide.post("/werk/ketenpartners/geen-aanbod", &[("taal", "pools")]);
    assert!(!guide.sees("pools ·"), "somebody offers that");
    guide.post("/werk/ketenpartners/geen-aanbod", &[]);
    assert_eq!(guide.page.matches("Haal weg").count(), 1, "nothing said is no gap");
    put_on(&mut guide, "Balie Noord", &[("talen", "Tigrinya")]);
    assert!(!guide.sees("Hiervoor is geen aanbod"), "gone by itself");
}
