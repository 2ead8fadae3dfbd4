//! Cards to print or to pass on, our number, the safety planner.

use crate::town::Town;
use crate::{mondays, place};

#[test]
fn the_route_is_told_in_words_and_says_nothing_about_the_work() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    let id = place(&mut noor);
    let mut person = town.person();
    person.get(&format!("/route/{id}"));
    for text in
        ["Het blauwe huis", "naar de fontein", "de bovenste", "plek voor jezelf", "We helpen je erover"]
    {
        assert!(person.sees(text), "{text}: {}", person.page);
    }
    let card = person.page.split_once("luwte-paper").unwrap().1.split_once("</article>").unwrap().0;
    for word in ["seks", "prostit", "hulp", "slachtoffer", "GGD"] {
        assert!(!card.to_lowercase().contains(&word.to_lowercase()), "{word}");
    }
    person.get(&format!("/route/{}", "00".repeat(16)));
    assert_eq!(person.status, 404);
}

#[test]
fn a_word_leads_to_the_front_door_and_only_its_use_is_counted() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    noor.post("/werk/inloop/woorden", &[("woord", "Linde")]);
    assert!(noor.sees("/k/linde") && noor.sees("nog niet gebruikt"), "{}", noor.page);
    let mut friend = town.person();
    friend.get("/doorgeven");
    assert!(friend.sees("luwte.example/k/linde") && !friend.sees("<input"), "no field for whom it is");
    for path in ["/k/linde", "/k/LINDE", "/k/anders"] {
        friend.get(path);
        assert_eq!((friend.status, friend.path.as_str(), friend.cookies_set), (303, "/", 0), "{path}");
    }
    friend.look_ahead("/k/linde");
    friend.head("/k/linde");
    noor.get("/werk/inloop");
    assert!(noor.sees("minder dan 5 keer gebruikt"), "a few uses are no number: {}", noor.page);
    for _ in 0..3 {
        friend.get("/k/linde");
    }
    noor.get("/werk/inloop");
    assert!(noor.sees("5 keer gebruikt") && !noor.sees("minder dan"), "{}", noor.page);
    noor.post("/werk/inloop/woorden/weg", &[("woord", "linde")]);
    assert!(!noor.sees("/k/linde"));
    friend.get("/k/linde");
    assert_eq!((friend.status, friend.path.as_str()), (303, "/"), "an old card still leads somewhere");
}

#[test]
fn a_word_that_is_none_is_given_back() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop");
    for word in ["", "twee woorden", "a/b", "ab"] {
        noor.post("/werk/inloop/woorden", &[("woord", word)]);
        assert!(noor.status == 400 && noor.sees(&format!("value=\"{word}\"")), "{word}: {}", noor.page);
    }
    noor.post("/werk/inloop/woorden", &[("woord", "linde")]);
    noor.post("/werk/inloop/woorden", &[("woord", "linde")]);
    assert!(noor.status == 400 && noor.sees("al."), "{}", noor.page);
}

#[test]
fn the_number_is_told_with_who_picks_up_and_what_is_not_asked() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/bellen");
    assert!(person.status == 200 && !person.sees("href=\"tel:"), "there is no number yet");
    let mut noor = town.worker("noor");
    noor.get("/werk/inloop/bellen");
    noor.post(
        "/werk/inloop/bellen",
        &[("nummer", "bel maar"), ("wie", "Noor"), ("van-1", "17:00"), ("tot-1", "9:00")],
    );
    assert!(
        noor.status == 400 && noor.sees("value=\"bel maar\"") && noor.sees("niet later"),
        "{}",
        noor.page
    );
    let fields = [("nummer", "010 000 00 00"), ("wie", "Noor, Sam"), ("van-2", "14:00"), ("tot-2", "17:30")];
    let preview = [&fields[..], &[("doen", "bekijk")]].concat();
    noor.post("/werk/inloop/bellen", &preview);
    assert!(noor.status == 200 && noor.sees("tel:0100000000") && noor.sees("Zo ziet een bezoeker het"));
    person.get("/bellen");
    assert!(!person.sees("0100000000"), "a preview is not kept");
    noor.post("/werk/inloop/bellen", &fields);
    person.get("/bellen");
    for text in ["tel:0100000000", "dinsdag", "14:00–17:30", "Noor, Sam", "ophangen", "#31#", "Hoe je heet"]
    {
        assert!(person.sees(text), "{text}: {}", person.page);
    }
    noor.get("/werk/inloop/bellen");
    assert!(noor.sees("value=\"17:30\""), "it is filled in when it is changed");
    noor.post("/werk/inloop/bellen/weg", &[]);
    person.get("/bellen");
    assert!(!person.sees("tel:0100000000"));
}

#[test]
fn the_planner_gives_back_a_card_and_keeps_nothing() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/veilig");
    assert_eq!((person.status, person.cookies_set), (200, 0));
    assert!(person.sees("id=\"kaart\"") && person.sees("tabindex=\"-1\" hidden"), "no card yet");
    let syncs = town.house.store.syncs();
    person
        .post("/veilig/kaart", &[("maatje", "<i>Z</i>"), ("horen", "om elf uur"), ("mis", "naar de bakker")]);
    assert_eq!((person.status, person.cookies_set, person.cache.as_str()), (200, 0, "no-store"));
    assert!(person.sees("data-from=\"maatje\">&#60;i&#62;Z&#60;/i&#62;</dd>"), "{}", person.page);
    assert!(person.sees("naar de bakker</textarea>"), "it can be changed");
    assert!(!person.sees("action=\"/gesprek\""), "nobody without a code is asked to share it");
    assert_eq!(town.house.store.syncs(), syncs, "nothing was written");
    let long = "a".repeat(901);
    person.post("/veilig/kaart", &[("grenzen", &long)]);
    assert!(person.status == 400 && person.sees(&long) && person.sees("900"));
}

#[test]
fn who_has_a_conversation_may_put_the_card_there() {
    let town = Town::new();
    let mut noor = town.worker("noor");
    mondays(&mut noor, "1");
    let (mut person, _) = crate::booked(&town, "Wilg");
    person.get("/veilig");
    person.post("/veilig/kaart", &[("horen", "om elf uur")]);
    assert!(person.sees("action=\"/gesprek\"") && !person.field("_zegel").unwrap().is_empty());
    assert!(person.field("bericht").unwrap().contains("om elf uur"), "{}", person.page);
}
