//! The partner list: put on, looked at again, taken off, and not proposed where a client does not want to go again.

use crate::town::Browser;
use crate::{FIRST_WORDS, Waiting, town};

const CARD: [(&str, &str); 6] = [
    ("soort", "debt-help"),
    ("naam", "Balie Zuid"),
    ("helpt", "Iedereen met schulden."),
    ("mannen", "yes"),
    ("talen", "Nederlands, Pools"),
    ("bereik", "Havenweg 1, op dinsdag"),
];

fn lists(guide: &mut Browser) -> String {
    guide.get("/werk/ketenpartners");
    assert!(guide.sees("Er staat nog niemand op de lijst"));
    guide.post("/werk/ketenpartners", &CARD);
    assert!(
        guide.status == 200 && guide.sees("Balie Zuid") && guide.sees("Nederlands, Pools"),
        "{}",
        guide.page
    );
    guide.id_after("href=\"/werk/ketenpartners/")
}

#[test]
fn after_half_a_year_somebody_is_asked_to_look_again() {
    let town = town();
    let mut guide = town.worker("guus");
    let id = lists(&mut guide);
    assert!(!guide.sees("Kijk dit na"));
    town.days_later(180);
    let mut lies = town.worker("lies");
    lies.get("/werk/ketenpartners");
    assert!(lies.sees("Kijk dit na") && lies.sees("half jaar niet nagekeken"));
    lies.get(&format!("/werk/ketenpartners/{id}"));
    assert!(lies.sees("Nagekeken door Guus"));
    lies.post(&format!("/werk/ketenpartners/{id}"), &CARD);
    assert!(lies.status == 200 && !lies.sees("Kijk dit na"));
    lies.get(&format!("/werk/ketenpartners/{id}"));
    assert!(lies.sees("Nagekeken door Lies"));
    lies.post(&format!("/werk/ketenpartners/{id}/weg"), &[]);
    assert!(lies.sees("Er staat nog niemand op de lijst"));
}

#[test]
fn a_card_without_whom_it_helps_is_asked_again_with_what_was_typed() {
    let town = town();
    let mut guide = town.worker("guus");
    guide.get("/werk/ketenpartners");
    guide.post("/werk/ketenpartners", &[("naam", "Balie Zuid"), ("talen", "Pools")]);
    assert!(guide.status == 400 && guide.sees("value=\"Pools\""), "{}", guide.page);
}

#[test]
fn the_list_is_for_those_who_refer() {
    let town = town();
    let mut jet = town.worker("jet");
    jet.get("/werk/ketenpartners");
    assert_eq!(jet.status, 404);
}

#[test]
fn where_a_client_does_not_want_to_go_again_is_not_proposed_to_that_client() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    let id = lists(&mut waiting.guide);
    let list = format!("{}/verwijzingen", waiting.case);
    waiting.guide.get(&list);
    assert!(waiting.guide.sees(&format!("value=\"{id}\"")), "it is proposed first");
    waiting.agree(FIRST_WORDS);
    waiting.of_client("uitkomst", &[("uitkomst", "not"), ("niet-nog-eens", "ja")]);
    waiting.guide.get(&list);
    assert!(!waiting.guide.sees(&format!("value=\"{id}\"")), "and not any more");
    let until = town.day(30);
    let asked = [("doel", "rust"), ("tekst", "Nog eens."), ("tot", until.as_str())];
    let tries: [&[(&str, &str)]; 2] =
        [&[("partner", "debt-help"), ("bij-wie", "balie  zuid")], &[("lijst", &id)]];
    for chosen in tries {
        waiting.guide.get(&list);
        waiting.guide.post(&list, &[&asked, chosen].concat());
        assert_eq!(waiting.guide.status, 400, "{chosen:?}");
    }
    waiting.of_client("uitkomst", &[("uitkomst", "not")]);
    waiting.guide.get(&list);
    waiting.guide.post(&list, &[&asked[..], &[("lijst", &id)]].concat());
    assert_eq!(waiting.guide.status, 200, "the client's to say, and to take back");
}

#[test]
fn where_men_cannot_go_is_listed_and_can_become_a_theme() {
    let town = town();
    let mut guide = town.worker("guus");
    let id = lists(&mut guide);
    let gaps = |guide: &Browser| {
        let (_, below) = guide.page.split_once("Waar mannen en jongens niet terecht kunnen").unwrap();
        below.split("</dl>").next().unwrap().to_owned()
    };
    assert!(!gaps(&guide).contains("Schuldhulp") && gaps(&guide).contains("Er staat niemand op de lijst"));
    assert!(
        guide.sees("action=\"/werk/overleg\"")
            && guide.sees("Hulp waar mannen en jongens niet terecht kunnen")
    );
    guide.get(&format!("/werk/ketenpartners/{id}"));
    let refuses: Vec<(&str, &str)> =
        CARD.map(|(name, value)| (name, if name == "mannen" { "no" } else { value })).to_vec();
    guide.post(&format!("/werk/ketenpartners/{id}"), &refuses);
    assert!(gaps(&guide).contains("Wie op de lijst staat, helpt geen mannen"), "{}", guide.page);
    let labels: Vec<(&str, &str)> =
        CARD.map(|(name, value)| (name, if name == "helpt" { "Elk slachtoffer." } else { value })).to_vec();
    guide.post(&format!("/werk/ketenpartners/{id}"), &labels);
    guide.get(&format!("/werk/ketenpartners/{id}"));
    assert!(guide.sees("Zeg liever:"), "a client reads whom a partner helps: {}", guide.page);
}
