//! What all public pages have in common.

use crate::town::Town;
use crate::{event, mondays};

const PAGES: [&str; 14] = [
    "/weten",
    "/inloop",
    "/bellen",
    "/verwachten",
    "/keuzes",
    "/gezond",
    "/gesprekswijzer",
    "/doorgeven",
    "/veilig",
    "/regels",
    "/rechten",
    "/links",
    "/jij",
    "/klacht",
];

#[test]
fn each_page_is_public_neutral_and_sets_nothing() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "2");
    event(&mut noor, &[]);
    for path in PAGES {
        let mut person = town.person();
        person.get(path);
        assert_eq!((person.status, person.cookies_set), (200, 0), "{path}");
        assert!(person.sees("<title>Goed om te weten · Luwte</title>"), "{path}");
        assert!(person.sees("id=\"weg\""), "one can leave quickly: {path}");
        assert!(person.sees("Wie kan dit lezen?") && person.sees("Wat kunnen we niet beloven?"), "{path}");
        let mut links = person.page.split("href=\"http").skip(1);
        assert!(links.all(|link| link.split_once('>').unwrap().0.contains("rel=\"noreferrer")), "{path}");
        assert!(!person.sees("src=\"http"), "no other site learns of it: {path}");
        assert_eq!(person.count("<h1"), 1, "{path}");
        assert!(!person.sees("guide-"), "each text is there: {path}");
    }
}

#[test]
fn the_walk_in_page_says_who_where_for_whom_and_when_it_was_checked() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/inloop");
    assert!(person.sees("Er zijn nu geen vaste uren"));
    let mut noor = town.worker("noor");
    mondays(&mut noor, "2");
    person.get("/inloop");
    for text in
        ["maandag", "14:00–16:00", "Noor, Sam", "Het blauwe huis", "Voor mannen en jongens", "/route/"]
    {
        assert!(person.sees(text), "{text}: {}", person.page);
    }
    assert!(!person.sees("Er kan iets veranderd zijn"));
    noor.get("/werk/inloop");
    noor.post("/werk/inloop/nagekeken", &[]);
    person.get("/inloop");
    assert!(person.sees("We hebben dit nagekeken op 22 november 2026"), "{}", person.page);
}

#[test]
fn leaving_is_one_of_five_goals_and_has_no_page_of_its_own() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/keuzes");
    let list = person.page.split_once("<ul>").unwrap().1.split_once("</ul>").unwrap().0;
    assert_eq!(list.matches("<li>").count(), 5);
    assert!(list.contains("Ik wil stoppen") && list.contains("Ik wil veiliger werken"));
}

#[test]
fn when_and_where_one_can_come_stands_beside_the_goals() {
    let town = Town::new();
    mondays(&mut town.worker("noor"), "2");
    let mut person = town.person();
    person.get("/keuzes");
    for text in ["maandag", "14:00–16:00", "Het blauwe huis", "naar de fontein", "de bovenste"] {
        assert!(person.sees(text), "{text}: {}", person.page);
    }
}

#[test]
fn the_guide_for_professionals_has_no_list_to_tick_and_asks_no_name() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/gesprekswijzer");
    assert!(!person.sees("<input") && !person.sees("checkbox"));
    assert!(person.sees("laat de naam weg"));
}
