//! Rules, rights and links: what a visitor reads, and what workers keep.

use crate::town::{Browser, Town};

const DAY: i64 = 86_400;

/// A rule of the organisation's own; gives its id.
fn rule(noor: &mut Browser, text: &str, other: &[(&str, &str)]) -> String {
    noor.get("/werk/inloop/regels/nieuw");
    let fields = [
        ("pagina", "rules"),
        ("werkwijze", "home"),
        ("tekst", text),
        ("bron", "APV Veldhaven, artikel 3"),
        ("versie", "2026"),
    ];
    noor.post("/werk/inloop/regels/nieuw", &[&fields[..], other].concat());
    assert!(noor.status == 200 && noor.sees(text), "{}", noor.page);
    let before = noor.page.split_once(text).unwrap().1;
    before.split_once("/werk/inloop/regels/").unwrap().1[..32].to_owned()
}

fn link(noor: &mut Browser, other: &[(&str, &str)]) {
    noor.get("/werk/inloop/links/nieuw");
    let fields = [
        ("naam", "Praathuis"),
        ("adres", "https://praathuis.example/chat"),
        ("waarvoor", "harm"),
        ("uitleg", "Praten met iemand van buiten."),
        ("wanneer", "elke avond"),
        ("geopend", "ja"),
    ];
    let kept = fields.iter().filter(|(name, _)| !other.iter().any(|(changed, _)| changed == name));
    let fields: Vec<(&str, &str)> = kept.chain(other).copied().collect();
    noor.post("/werk/inloop/links/nieuw", &fields);
}

#[test]
fn what_rules_mean_is_read_without_saying_how_one_works() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/regels");
    for text in
        ["Ik werk thuis", "Ik werk online", "verschilt per gemeente", "Landelijk", "2023", "Voor iedereen"]
    {
        assert!(person.sees(text), "{text}: {}", person.page);
    }
    assert!(person.sees("Dit weten we niet zeker"), "the bill is told with its doubt");
    assert!(person.sees("Hierover weten we niets zeker"), "an empty shelf says so");
    assert!(!person.sees("<form method=\"post\" action=\"/regels") && !person.sees("<input type=\"radio\""));
    person.get("/rechten");
    for text in ["binnen drie maanden", "artikel 5.3.5", "href=\"/klacht\"", "nagekeken op 21 november 2026"]
    {
        assert!(person.sees(text), "{text}: {}", person.page);
    }
}

#[test]
fn a_rule_of_ones_own_is_looked_at_before_it_is_told() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/regels/nieuw");
    let fields = [
        ("pagina", "rules"),
        ("werkwijze", "home"),
        ("tekst", "Hier mag je thuis werken."),
        ("twijfel", "ja"),
        ("bron", "APV Veldhaven, artikel 3"),
        ("adres", "https://veldhaven.example/apv"),
        ("hangt", "home"),
    ];
    noor.post("/werk/inloop/regels/nieuw", &[&fields[..], &[("doen", "bekijk")]].concat());
    assert!(noor.status == 200 && noor.sees("Zo ziet een bezoeker het") && noor.sees("Plaatselijk"));
    let mut person = town.person();
    person.get("/regels");
    assert!(!person.sees("Hier mag je thuis werken"));
    noor.post("/werk/inloop/regels/nieuw", &fields);
    person.get("/regels");
    let own = person.page.split_once("Hier mag je thuis werken").unwrap();
    assert!(own.0.rsplit_once("<article").unwrap().1.contains("Dit weten we niet zeker"), "{}", person.page);
    assert!(person.sees("href=\"https://veldhaven.example/apv\" rel=\"noreferrer"), "{}", person.page);
}

#[test]
fn a_change_in_one_rule_asks_for_those_that_depend_on_it() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    let first = rule(&mut noor, "Thuis werken mag met een melding.", &[]);
    let second = rule(&mut noor, "De melding doe je bij het loket.", &[("hangt", &first)]);
    town.later(DAY);
    let mut noor = town.worker("noor");
    noor.get(&format!("/werk/inloop/regels/{first}"));
    assert!(noor.sees("Thuis werken mag met een melding.</textarea>"), "{}", noor.page);
    let fields = [
        ("pagina", "rules"),
        ("werkwijze", "home"),
        ("tekst", "Thuis werken mag zonder melding."),
        ("bron", "APV Veldhaven, artikel 3"),
        ("versie", "2026"),
    ];
    noor.post(&format!("/werk/inloop/regels/{first}"), &fields);
    assert!(noor.sees("waar deze van afhangt, is veranderd"), "{}", noor.page);
    let mut person = town.person();
    person.get("/regels");
    let dependent = person.page.split_once("bij het loket").unwrap().1;
    assert!(dependent.split_once("</article>").unwrap().0.contains("We zoeken uit of dit nog klopt"));
    noor.get("/werk/inloop");
    assert!(noor.sees("Eén regel of link moet worden nagekeken"), "{}", noor.page);
    noor.post(&format!("/werk/inloop/regels/{second}/nagekeken"), &[("doen", "klopt")]);
    assert!(!noor.sees("waar deze van afhangt, is veranderd"), "{}", noor.page);
    noor.post(&format!("/werk/inloop/regels/{first}"), &fields);
    assert!(!noor.sees("waar deze van afhangt, is veranderd"), "the same words again are no change");
    noor.post(&format!("/werk/inloop/regels/{first}/weg"), &[]);
    assert!(noor.sees("waar deze van afhangt, is veranderd"), "what was taken away was changed");
}

#[test]
fn a_rule_that_is_not_whole_comes_back_as_it_was() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/regels/nieuw");
    noor.post("/werk/inloop/regels/nieuw", &[("tekst", "Iets."), ("adres", "javascript:alert(1)")]);
    assert!(noor.status == 400 && noor.sees("Iets.</textarea>") && noor.sees("begint met https://"));
    noor.post("/werk/inloop/regels/nothing/nagekeken", &[("doen", "klopt")]);
    assert_eq!(noor.status, 404);
}

#[test]
fn the_organisation_may_say_that_it_doubts_a_national_rule() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/wegwijzers");
    noor.post("/werk/inloop/regels/home/nagekeken", &[("doen", "twijfel")]);
    let mut person = town.person();
    person.get("/regels");
    let home = person.page.split_once("verschilt per gemeente").unwrap();
    assert!(home.0.rsplit_once("<article").unwrap().1.contains("Dit weten we niet zeker"));
    assert!(home.1.contains("nagekeken op 22 november 2026"), "{}", person.page);
}

#[test]
fn links_tell_nobody_where_one_came_from_and_numbers_stand_there_whatever_happens() {
    let town = Town::new();
    let mut person = town.person();
    for _ in 0..2 {
        person.get("/links");
        for number in ["tel:112", "tel:08000188", "tel:08000432"] {
            assert!(person.sees(number), "{number}: {}", person.page);
        }
        link(&mut town.worker("noor"), &[]);
    }
    let written = person.page.split_once("https://praathuis.example/chat").unwrap().1;
    assert!(written.starts_with("\" rel=\"noreferrer"), "{written}");
    assert!(person.sees("elke avond") && person.sees("Bij geweld of dwang"));
}

#[test]
fn a_link_is_opened_by_hand_and_calls_for_its_owner_when_it_is_dead_or_old() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    link(&mut noor, &[("geopend", "")]);
    assert!(noor.status == 400 && noor.sees("Open de link eerst zelf"), "{}", noor.page);
    link(&mut noor, &[]);
    let id = noor.id_after("/werk/inloop/links/");
    let id = if id.starts_with("nieuw") { noor.ids_after("/werk/inloop/links/")[1].clone() } else { id };
    let mut ada = town.worker("ada");
    ada.get("/werk/inloop/wegwijzers");
    ada.post(&format!("/werk/inloop/links/{id}/nagekeken"), &[("doen", "dood")]);
    assert!(ada.sees("Deze link werkt niet") && !ada.sees("van jou moet je"), "it is Noor's");
    noor.get("/werk/inloop/wegwijzers");
    assert!(noor.sees("Eén link van jou moet je zelf even openen"), "{}", noor.page);
    let mut person = town.person();
    person.get("/links");
    assert!(!person.sees("praathuis.example"), "nobody is sent to a dead link");
    ada.post(&format!("/werk/inloop/links/{id}/nagekeken"), &[("doen", "over")]);
    assert!(ada.sees("Eén link van jou moet je zelf even openen"), "{}", ada.page);
    ada.post(&format!("/werk/inloop/links/{id}/nagekeken"), &[("doen", "werkt")]);
    assert!(!ada.sees("Eén link van jou"), "{}", ada.page);
    town.later(91 * DAY);
    let mut ada = town.worker("ada");
    ada.get("/werk/inloop/wegwijzers");
    assert!(ada.sees("Eén link van jou") && ada.sees("lang niet geopend"), "{}", ada.page);
    person.get("/links");
    assert!(person.sees("praathuis.example"), "an old link is still told");
    ada.post(&format!("/werk/inloop/links/{id}/weg"), &[]);
    assert!(ada.sees("Er zijn nog geen links"), "{}", ada.page);
}

#[test]
fn nobody_is_asked_whom_they_love() {
    let town = Town::new();
    link(&mut town.worker("noor"), &[("waarvoor", "rainbow")]);
    let mut person = town.person();
    person.get("/jij");
    assert!(person.sees("Je houdt van mannen") && person.sees("seks met mannen voor geld"));
    assert!(person.sees("praathuis.example") && !person.sees("<input") && !person.sees("homo"));
}
