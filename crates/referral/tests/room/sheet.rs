//! The sheet for the coordination centre: filled in with the client, gone only with their yes to these words, named on no list.

use crate::{Waiting, town};

const ANSWERED: &str = "Wat ik vraag: alleen tellen. Bel mij niet.";

#[test]
fn the_sheet_stands_ready_with_its_questions_and_asks_for_no_name() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    let list = format!("{}/verwijzingen", waiting.case);
    waiting.guide.get(&list);
    assert!(waiting.guide.sees(&format!("{list}/meldblad")), "{}", waiting.guide.page);
    waiting.guide.get(&format!("{list}/meldblad"));
    for words in ["Wat ik niet wil dat jullie doorgeven", "/werk/toestemmingsregels", "horen hier niet"] {
        assert!(waiting.guide.sees(words), "{words}: {}", waiting.guide.page);
    }
    let sheet =
        waiting.guide.page.split("name=\"tekst\"").nth(1).unwrap().split("</textarea>").next().unwrap();
    for asked in ["naam", "geboorte", "nationaliteit", "verblijf", "BSN"] {
        assert!(!sheet.to_lowercase().contains(&asked.to_lowercase()), "{asked}");
    }
    let mut lies = town.worker("lies");
    lies.get(&format!("{list}/meldblad"));
    assert_eq!(lies.status, 404);
}

#[test]
fn it_goes_out_with_the_clients_yes_to_these_words_alone_and_no_list_names_it() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    let list = format!("{}/verwijzingen", waiting.case);
    waiting.guide.get(&format!("{list}/meldblad"));
    let form = [
        ("partner", "comensha"),
        ("bij-wie", "CoMensha"),
        ("doel", "meetellen"),
        ("tekst", ANSWERED),
        ("tot", &town.day(30)),
    ];
    waiting.guide.post(&list, &form);
    assert_eq!(waiting.guide.status, 200, "{}", waiting.guide.page);
    let id = waiting.guide.id_after("action=\"/werk/verwijzingen/");
    waiting.guide.post(&format!("/werk/verwijzingen/{id}/overhandigen"), &[]);
    assert_eq!(waiting.guide.status, 409, "nobody said yes");
    waiting.guide.get(&list);
    assert!(!waiting.guide.sees("mensenhandel): CoMensha"), "a list says only that there is a partner");
    assert!(waiting.guide.sees("Een ketenpartner"), "{}", waiting.guide.page);
    waiting.client.get(&format!("/mijn/verwijzing/{id}"));
    assert!(waiting.client.sees(ANSWERED), "{}", waiting.client.page);
}

#[test]
fn the_client_reads_what_there_is_before_anybody_is_asked_and_staying_stands_first() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.client.get("/mijn/kopie/bestand");
    let before = waiting.client.page.clone();
    waiting.client.get("/mijn/verwijzingen");
    assert!(waiting.client.sees("/mijn/elders"), "{}", waiting.client.page);
    waiting.client.get("/mijn/elders");
    let at = |words: &str| waiting.client.page.find(words).unwrap_or_else(|| panic!("{words}"));
    assert!(
        at("<h2>Blijven") < at("<h2>IOM") && at("<h2>IOM") < at("<h2>ROS") && at("<h2>ROS") < at("<h2>Barka")
    );
    // How to go there stands under each of the three; from here nothing is sent, and no half-written message is lost.
    assert_eq!(waiting.client.page.matches("vraag het je begeleider").count(), 3, "{}", waiting.client.page);
    assert!(waiting.client.sees("href=\"/gesprek\"") && !waiting.client.page.contains("name=\"bericht\""));
    // That it was read is kept nowhere: the copy of all there is, with all who looked, says the same as before.
    waiting.client.get("/mijn/kopie/bestand");
    assert!(waiting.client.status == 200 && waiting.client.page == before, "{}", waiting.client.page);
}
