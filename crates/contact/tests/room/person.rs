//! What somebody can count on in a conversation: the time that was promised, their own language, their own choice, and
//! words that can be taken back.

use super::adviser::town_with_an_adviser;
use super::door::{code_of, fields_of_the_door, send};
use super::thread::elsewhere;
use super::town::{Browser, Town};
use super::{at_the_desk, somebody_who_wrote};
use people::Role;
use std::collections::BTreeSet;

/// A town whose door is open from nine to five on days of work. It is a Sunday, one o'clock.
fn town_with_hours() -> Town {
    let mut town = Town::new();
    town.hire("lot", &[Role::TeamLead]);
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    lot.post("/werk/voordeur", &fields_of_the_door(&[]));
    assert_eq!(lot.status, 200, "{}", lot.page);
    town
}

/// What the line says that is there while somebody waits.
fn wait_of(person: &Browser) -> String {
    let (_, rest) = person.page.split_once("id=\"wacht\">").unwrap();
    rest.split_once("</p>").unwrap().0.to_owned()
}

/// The one id of a kind of conversation in the list.
fn paths_in_the_list(worker: &mut Browser) -> usize {
    worker.get("/werk/gesprekken");
    // Whoever is in danger stands above the list as well.
    let paths = worker.page.split("<a href=\"/werk/gesprekken/").skip(1).map(|rest| rest.split('"').next());
    paths.collect::<BTreeSet<_>>().len()
}

// -- the promise ---------------------------------------------------------------------------------

#[test]
fn whoever_waits_reads_what_they_were_promised_and_when_it_is_over_that_we_are_sorry() {
    let town = town_with_hours();
    let (person, code) = somebody_who_wrote(&town, "hoi");
    assert!(wait_of(&person).contains("Je krijgt morgen antwoord, na 09:00 uur."));
    town.hours_later(23);
    assert!(wait_of(&elsewhere(&town, &code)).contains("Je krijgt vandaag antwoord."), "Monday noon");
    town.hours_later(1);
    let late = elsewhere(&town, &code);
    assert!(wait_of(&late).contains("Het duurt langer dan we zeiden."), "{}", wait_of(&late));
    assert!(!late.sees("Je krijgt morgen antwoord"), "nor anywhere else on the page");
    town.days_later(3);
    let later = elsewhere(&town, &code);
    assert!(
        wait_of(&later).contains("Dat spijt ons.") && !later.sees("Je krijgt morgen antwoord"),
        "each day"
    );
}

#[test]
fn the_desk_is_reminded_of_the_promise_that_was_made_and_of_no_other() {
    let town = town_with_hours();
    let (_, _) = somebody_who_wrote(&town, "hoi");
    town.hours_later(23);
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    assert!(!worker.sees("Aan de deur is beloofd"), "almost a day, and still within the promise");
    town.hours_later(1);
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Aan de deur is beloofd: antwoord voor 23 november 2026, 13:00."), "{}", worker.page);
}

#[test]
fn each_page_outside_says_when_somebody_answers_and_who_reads() {
    let (mut town, _) = town_with_an_adviser();
    let mut person = town.person();
    person.get("/toegankelijkheid");
    assert!(person.sees("Meestal antwoorden we op een werkdag."), "before anybody filled in the hours");
    town.hire("lot", &[Role::TeamLead]);
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    lot.post("/werk/voordeur", &fields_of_the_door(&[]));
    for page in ["/", "/z", "/toegankelijkheid", "/wie-leest-mee", "/lees/2"] {
        person.get(page);
        assert!(person.sees("<dd>Nu is er niemand. Morgen om 09:00 uur zijn we er weer."), "{page}");
        assert!(person.sees("Alleen het kleine team dat antwoordt"), "{page}");
    }
    send(&mut person, "/v", &[("bericht", "alleen voor jou")]);
    code_of(&person);
    for page in ["/gesprek", "/gesprek/regels", "/gesprek/code", "/gesprek/nieuws", "/gesprek/bel", "/v"] {
        assert!(
            !person.sees("Alleen het kleine team") && person.sees("Het team kan dit niet lezen."),
            "{page}"
        );
        person.get(page);
    }
    assert!(person.sees("Het team kan dit niet lezen."));
}

// -- what a worker was writing -------------------------------------------------------------------

#[test]
fn another_form_of_the_page_takes_no_answer_away_that_was_being_written() {
    let town = Town::new();
    let (_, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/concept"), &[("bericht", "half een antwoord")]);
    for (form, fields) in [
        ("onderwerp", vec![("onderwerp", "home"), ("gegeven", "information")]),
        ("onderwerp", vec![]),
        ("notitie", vec![]),
        ("kanaal", vec![("nummer", "0100000000")]),
        ("overdragen", vec![]),
    ] {
        worker.post(&format!("{path}/{form}"), &fields);
        assert!(worker.sees("half een antwoord</textarea>"), "{form}: {}", worker.page);
    }
    worker.post(&format!("{path}/antwoord"), &[("bericht", "")]);
    assert!(worker.status == 400 && !worker.sees("half een antwoord"), "what was emptied stays empty");
}

#[test]
fn an_answer_that_is_taken_back_stands_in_front_of_what_was_typed_since() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Te snel.")]);
    let record = worker.id_after("name=\"terug\" value=\"");
    worker.post(&format!("{path}/antwoord"), &[("terug", &record), ("bericht", "En dit nog.")]);
    assert!(worker.sees("Te snel.\n\nEn dit nog.</textarea>"), "{}", worker.page);
    worker.get(&path);
    assert!(worker.sees("Te snel.\n\nEn dit nog.</textarea>"), "kept as a draft");
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Rustig.")]);
    let record = worker.id_after("name=\"terug\" value=\"");
    worker.post(&format!("{path}/bericht/{record}/nu"), &[("bericht", "En daarna.")]);
    assert!(worker.sees("En daarna.</textarea>"));
    town.a_moment_later();
    worker.post(&format!("{path}/antwoord"), &[("terug", &record), ("bericht", "En daarna.")]);
    assert!(worker.sees("Rustig.\n\nEn daarna.</textarea>"), "also after it left");
    person.get("/gesprek");
    assert!(!person.sees("Rustig."));
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag dan.")]);
    let record = worker.id_after("name=\"terug\" value=\"");
    town.a_moment_later();
    person.post("/gesprek", &[("bericht", "ik was net voor")]);
    town.a_moment_later();
    worker.post(&format!("{path}/antwoord"), &[("terug", &record), ("bericht", "half getypt")]);
    assert_eq!(worker.status, 409, "they answered meanwhile");
    worker.get(&path);
    assert!(worker.sees("half getypt</textarea>"), "and what was typed is kept all the same");
}

// -- the own language ----------------------------------------------------------------------------

#[test]
fn a_language_that_is_not_that_of_the_pages_is_noted_and_an_interpreter_is_asked_for_it() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "buna, vreau sa vorbesc");
    let (mut worker, path) = at_the_desk(&town);
    assert!(worker.sees("Vraag een tolk"), "the card is there in any language: {}", worker.page);
    worker.get("/werk/balie");
    worker.post("/werk/balie/talen", &[("talen", "pl")]);
    worker.get(&path);
    worker.post(&format!("{path}/taal"), &[("taal", "ro"), ("taal_anders", "")]);
    assert!(worker.sees("Română (leest in het Nederlands)"), "{}", worker.page);
    assert!(worker.sees("Niemand die er nu is, spreekt Română."));
    worker.post(&format!("{path}/tolk"), &[("doen", "vragen")]);
    assert!(worker.status == 200 && worker.sees("Română"));
    person.get("/gesprek");
    assert!(person.sees("Română"), "{}", person.page);
    person.post("/gesprek", &[("bericht", "in het Nederlands op de pagina")]);
    town.a_moment_later();
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Română"), "a message does not overwrite it");
}

#[test]
fn the_person_says_in_which_language_they_talk() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    assert!(person.sees("De taal van deze pagina"));
    person.post("/gesprek/regels/taal", &[("taal", "pl"), ("taal_anders", "Thais")]);
    assert!(person.status == 200 && person.sees("value=\"Thais\""), "{}", person.page);
    let (mut worker, path) = at_the_desk(&town);
    assert!(worker.sees("Thais (leest in het Nederlands)"));
    person.post("/gesprek/regels/taal", &[("taal", ""), ("taal_anders", &"x".repeat(41))]);
    assert!(person.status == 400 && person.sees(&"x".repeat(41)), "what was typed is kept");
    person.post("/gesprek/regels/taal", &[("taal", ""), ("taal_anders", "")]);
    worker.get(&path);
    assert!(!worker.sees("Thais") && !worker.sees("(leest in het"));
}

// -- the own choice ------------------------------------------------------------------------------

#[test]
fn the_person_chooses_of_what_was_offered_and_the_desk_sees_that_they_wait() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    assert!(!person.sees("Wat kies jij?"));
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag.")]);
    town.a_moment_later();
    worker.get(&path);
    worker.post(&format!("{path}/kanaal"), &[("aangeboden", "chat"), ("aangeboden", "we-call")]);
    person.get("/gesprek");
    assert!(
        person.sees("Wat kies jij?") && person.sees("value=\"we-call\"") && person.sees("value=\"later\"")
    );
    assert!(!person.sees("value=\"meet\""), "only what was offered");
    person.post("/gesprek/kanaal", &[("keuze", "meet"), ("bericht", "half af")]);
    assert_eq!(person.status, 404, "only what was offered");
    person.get("/gesprek");
    person.post("/gesprek/kanaal", &[("keuze", "we-call"), ("bericht", "half af")]);
    assert!(person.sees("Op welk nummer?"), "whoever wants to be called says where: {}", person.page);
    person.get("/gesprek");
    assert!(person.sees("Gekozen: Wij bellen jou") && person.sees("half af</textarea>"));
    assert!(!person.sees("Wat kies jij?") && person.sees("Je bericht is binnen."));
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Eén iemand wacht op antwoord."));
    person.post("/gesprek/kanaal", &[("keuze", "chat")]);
    assert!(
        person.status == 200 && person.sees("Gekozen: Wij bellen jou"),
        "pressed once more, nothing changes"
    );
}

// -- erasing and taking back ---------------------------------------------------------------------

#[test]
fn words_of_ours_can_be_erased_by_the_person_too() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Wat wij schreven.")]);
    town.a_moment_later();
    person.get("/gesprek");
    let (_, below) = person.page.split_once("Wat wij schreven.").unwrap();
    let (_, to) = below.split_once("formaction=\"").unwrap();
    let to = to.split('"').next().unwrap().to_owned();
    assert!(to.ends_with("/wissen") && person.sees("Dit schreven wij."), "{to}");
    person.post(&to, &[]);
    worker.get(&path);
    assert!(!person.sees("Wat wij schreven.") && !worker.sees("Wat wij schreven."));
}

#[test]
fn first_words_can_be_taken_back_and_then_nothing_is_left() {
    let town = Town::new();
    let mut worker = town.worker("noor");
    let mut person = town.person();
    send(&mut person, "/", &[("bericht", "te veel gezegd"), ("jong", "ja")]);
    let code = code_of(&person);
    assert_eq!(paths_in_the_list(&mut worker), 0, "the desk knows nothing of it yet");
    let record = person.id_after("action=\"/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/terug"), &[]);
    assert!(person.status == 200 && person.sees("te veel gezegd</textarea>"), "{}", person.page);
    assert!(
        person.sees("Je bericht is teruggehaald.")
            && person.sees("value=\"ja\" autocomplete=\"off\" checked")
    );
    assert!(person.sees("action=\"/hoi\"") && person.cookies_set == 1);
    town.a_moment_later();
    assert_eq!(paths_in_the_list(&mut worker), 0, "nor ever after");
    person.post("/terug", &[("code", &code)]);
    assert!(
        person.status == 400 && !person.sees("Bewijs van wissen"),
        "the code opens nothing, and tells nothing"
    );
    send(&mut person, "/", &[("bericht", "toch")]);
    code_of(&person);
    town.a_moment_later();
    assert_eq!(paths_in_the_list(&mut worker), 1);
}

#[test]
fn first_words_that_left_are_not_taken_back_and_danger_leaves_at_once() {
    let town = Town::new();
    let mut worker = town.worker("noor");
    let mut person = town.person();
    send(&mut person, "/", &[("bericht", "hoi")]);
    let record = person.id_after("action=\"/gesprek/bericht/");
    town.a_moment_later();
    person.post(&format!("/gesprek/bericht/{record}/terug"), &[]);
    assert!(person.status == 409 && person.sees("Dit bericht was net weg."), "{}", person.page);
    assert_eq!(paths_in_the_list(&mut worker), 1);
    let mut other = town.person();
    send(&mut other, "/", &[("bericht", "hij is er"), ("zin", "danger")]);
    assert!(!other.sees("/terug\" data-held"), "there is nothing to take back");
    assert_eq!(paths_in_the_list(&mut worker), 2, "it stands there at once");
}

#[test]
fn whoever_says_they_are_in_danger_just_after_their_first_words_does_not_wait_either() {
    let town = Town::new();
    let mut worker = town.worker("noor");
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "hoi"), ("_eens", &once)]);
    person.post("/hoi", &[("bericht", "hij is er"), ("zin", "danger"), ("_eens", &once)]);
    assert_eq!(paths_in_the_list(&mut worker), 1);
    let path = format!("/werk/gesprekken/{}", worker.id_after("href=\"/werk/gesprekken/"));
    worker.get(&path);
    assert!(worker.sees("hij is er"), "{}", worker.page);
}

#[test]
fn a_worry_and_words_to_an_adviser_can_be_taken_back_to_their_own_doors() {
    let (town, mut ada) = town_with_an_adviser();
    let mut person = town.person();
    send(&mut person, "/v", &[("bericht", "alleen voor jou")]);
    let record = person.id_after("action=\"/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/terug"), &[]);
    assert!(person.sees("action=\"/v\"") && person.sees("alleen voor jou</textarea>"), "{}", person.page);
    send(&mut person, "/z", &[("bericht", "mijn buurman huilt")]);
    let once = person.field("_eens").unwrap();
    person.post("/z", &[("_eens", &once), ("zo", "mijn buurman huilt"), ("bericht", "mijn buurman huilt")]);
    let record = person.id_after("action=\"/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/terug"), &[]);
    assert!(person.sees("action=\"/z\"") && person.sees("mijn buurman huilt</textarea>"), "{}", person.page);
    town.a_moment_later();
    assert_eq!(paths_in_the_list(&mut ada), 0);
}

// -- where else help is, and what the history tells ----------------------------------------------

#[test]
fn fier_stands_where_somebody_tells_of_violence_or_that_they_are_young() {
    let town = town_with_hours();
    let mut person = town.person();
    person.get("/");
    for sentence in ["Iemand slaat me", "Ik moet seks hebben", "Ben je jonger dan 18?"] {
        let (_, rest) = person.page.split_once(sentence).unwrap();
        let opened = rest.split_once("</details>").unwrap().0;
        assert!(opened.contains("Chat met Fier") && opened.contains("elke avond"), "{sentence}");
    }
    send(&mut person, "/", &[("bericht", "hoi"), ("jong", "ja")]);
    code_of(&person);
    person.get("/gesprek");
    let (before, _) = person.page.split_once("id=\"gesprek\"").unwrap();
    assert!(before.contains("Hier kun je ook terecht") && before.contains("Chat met Fier"));
    let (worker, _) = at_the_desk(&town);
    assert!(worker.sees("Fier: een aanbod") && worker.sees("elke avond") && worker.sees("Nee is ook goed"));
}

#[test]
fn addresses_of_before_lead_to_ones_that_tell_nothing() {
    let (town, _) = town_with_an_adviser();
    let mut person = town.person();
    for (old, new) in [
        ("/zorg", "/z"),
        ("/vertrouwenspersoon", "/v"),
        ("/hulp/online", "/lees/1"),
        ("/hulp/thuis", "/lees/2"),
        ("/hulp/jong", "/lees/3"),
    ] {
        let mut stays = person.clone();
        stays.stays_here();
        stays.get(old);
        assert_eq!((stays.status, stays.headers["location"].as_str()), (308, new), "{old}");
    }
    person.get("/hulp/iets");
    assert_eq!(person.status, 404);
}

// -- news ----------------------------------------------------------------------------------------

#[test]
fn whether_there_is_news_costs_the_same_reads_and_no_write() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.get("/gesprek/nieuws");
    let mut costs = Vec::new();
    for expected in ["Nee, er is nog niets nieuws.", "Ja, er staat iets nieuws"] {
        let (reads, syncs) = (town.house.store.reads(), town.house.store.syncs());
        person.get("/gesprek/nieuws");
        assert!(person.sees(expected), "{}", person.page);
        costs.push((town.house.store.reads() - reads, town.house.store.syncs() - syncs));
        worker.post(&format!("{path}/antwoord"), &[("bericht", "Een antwoord.")]);
        town.a_moment_later();
    }
    assert_eq!(costs[0], costs[1]);
    assert_eq!(costs[0].1, 0);
}
