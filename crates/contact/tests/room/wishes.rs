//! What the person decides: leaving quickly, how they want it, when they look again.

use super::thread::elsewhere;
use super::town::Town;
use super::{at_the_desk, somebody_who_wrote};

const LEAVE_TO: &str = "https://www.knmi.nl/nederland-nu/weer/verwachtingen";

// -- leaving quickly -----------------------------------------------------------------------------

#[test]
fn leaving_from_the_conversation_keeps_the_draft_ends_the_visit_everywhere_and_tells_us() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    let mut other = elsewhere(&town, &code);
    assert!(person.sees("formaction=\"/gesprek/weg\"") && person.sees(&format!("data-to=\"{LEAVE_TO}\"")));
    person.post("/gesprek/weg", &[("bericht", "iemand komt binn")]);
    assert!(person.sees(&format!("content=\"0; url={LEAVE_TO}\"")) && !person.sees("gesprek"));
    assert_eq!(person.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
    for one in [&mut person, &mut other] {
        one.get("/gesprek");
        assert!(one.sees("action=\"/terug\"") && !one.sees("hoi"), "{}", one.page);
    }
    let back = elsewhere(&town, &code);
    assert!(back.sees("iemand komt binn</textarea>") && back.sees("Je ging snel weg."));
    let (worker, _) = at_the_desk(&town);
    assert!(worker.sees("Ging snel weg.") && !worker.sees("iemand komt binn"));
}

#[test]
fn leaving_by_the_link_ends_the_visit_and_leads_away_whoever_presses_it() {
    let town = Town::new();
    let mut stranger = town.person();
    stranger.stays_here();
    stranger.get("/weg");
    assert_eq!((stranger.status, stranger.headers["location"].as_str()), (303, LEAVE_TO));
    stranger.post("/gesprek/weg", &[("bericht", "niets")]);
    assert!(stranger.status == 200 && stranger.sees(LEAVE_TO), "no visit, and away all the same");

    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.stays_here();
    person.get("/weg");
    assert_eq!((person.status, person.headers["location"].as_str()), (303, LEAVE_TO));
    assert!(person.headers["clear-site-data"].contains("cookies") && person.cookies_set == 1);
    person.get("/gesprek");
    assert_eq!(person.status, 303, "to the door");
    let mut back = elsewhere(&town, &code);
    assert_eq!(back.count("Je ging snel weg."), 1);
    let record = back.id_after("/gesprek/bericht/");
    back.post(&format!("/gesprek/bericht/{record}/wissen"), &[]);
    assert!(!back.sees("Je ging snel weg."), "it is theirs to erase");
}

#[test]
fn a_form_without_the_seal_of_the_visit_overwrites_no_draft() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.post("/gesprek/concept", &[("bericht", "mijn eigen woorden")]);
    person.page.clear();
    person.post("/gesprek/weg", &[("bericht", "van een ander")]);
    assert!(person.sees(LEAVE_TO));
    assert!(elsewhere(&town, &code).sees("mijn eigen woorden</textarea>"));
}

#[test]
fn the_page_about_leaving_says_what_stays_behind() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/weg/uitleg");
    assert!(person.status == 200 && person.sees("Geschiedenis") && person.cookies_set == 0);
    assert!(person.sees("<title>Snel weg · Luwte</title>"));
}

#[test]
fn leaving_nothing_behind_ends_the_visit_and_keeps_the_conversation() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/klaar", &[]);
    assert!(person.sees("Je bezoek is voorbij") && person.headers["clear-site-data"].contains("cookies"));
    assert!(!person.sees("/mijn\""), "the page is a stranger's");
    person.get("/gesprek");
    assert!(person.sees("action=\"/terug\""));
    assert!(elsewhere(&town, &code).sees("hoi"));
}

// -- how I want it -------------------------------------------------------------------------------

#[test]
fn messages_vanish_after_the_chosen_time_old_and_new() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "eerste bericht");
    let (mut worker, path) = at_the_desk(&town);
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/verdwijnen", &[("na", "week")]);
    assert!(person.sees("value=\"week\" autocomplete=\"off\" checked"));
    town.days_later(6);
    person = elsewhere(&town, &code);
    person.post("/gesprek", &[("bericht", "tweede bericht")]);
    assert!(person.sees("eerste bericht") && person.sees("Gekozen: Na een week."));
    town.days_later(2);
    person = elsewhere(&town, &code);
    assert!(!person.sees("eerste bericht") && person.sees("tweede bericht"));
    assert!(person.sees("Hier is iets gewist."));
    worker = {
        let _ = worker;
        town.worker("noor")
    };
    worker.get(&path);
    assert!(worker.sees("De ander laat berichten verdwijnen") && !worker.sees("eerste bericht"));
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/verdwijnen", &[("na", "blijven")]);
    town.days_later(30);
    assert!(elsewhere(&town, &code).sees("tweede bericht"), "it stays after all");
}

#[test]
fn of_a_message_that_was_taken_back_no_timer_leaves_a_mark() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/verdwijnen", &[("na", "week")]);
    person.get("/gesprek");
    person.post("/gesprek", &[("bericht", "toch niet")]);
    let record = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/terug"), &[]);
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/verdwijnen", &[("na", "blijven")]);
    town.days_later(9);
    let back = elsewhere(&town, &code);
    assert!(back.sees("hoi") && !back.sees("Hier is iets gewist."));
}

const RULE: [(&str, &str); 7] = [
    ("hoe", "call"),
    ("nummer", "06 00 00 00 00"),
    ("dagen", "mon"),
    ("vanaf", "19"),
    ("tot", "21"),
    ("ander", "Zeg dat je van de <i>fietsenmaker</i> bent."),
    ("naam", "Robin"),
];

#[test]
fn the_rule_for_safe_contact_is_shown_before_each_contact_without_the_number() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/contact", &[("hoe", "call"), ("vanaf", "19"), ("naam", "Robin")]);
    assert!(
        person.status == 400 && person.sees("Vul een telefoonnummer in") && person.sees("value=\"Robin\"")
    );
    person.post("/gesprek/regels/contact", &RULE);
    assert!(person.status == 200 && person.sees("06 00 00 00 00"), "{}", person.page);
    let (worker, _) = at_the_desk(&town);
    for text in ["Maandag", "19:00 – 21:00", "Robin", "&#60;i&#62;fietsenmaker&#60;/i&#62;"] {
        assert!(worker.sees(text), "{text}");
    }
    assert!(!worker.sees("06 00 00 00 00"), "the number is asked for");
    assert!(worker.sees("Bellen of sms’en mag nu niet."), "it is Sunday noon");
}

#[test]
fn the_rule_is_enforced_and_danger_needs_a_reason_that_the_person_reads() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/contact", &RULE);
    let (mut worker, path) = at_the_desk(&town);
    let reach = format!("{path}/bereiken");
    worker.post(&reach, &[("bereiken", "text")]);
    assert!(worker.status == 400 && worker.sees("Dit mag niet van de ander."));
    worker.post(&reach, &[("bereiken", "call")]);
    assert!(worker.status == 400 && worker.sees("Nu mag het niet van de ander."));
    worker.post(&reach, &[("bereiken", "call"), ("acuut", "ja")]);
    assert!(worker.status == 400 && !worker.sees("06 00 00 00 00"), "no reason, no number");
    worker.post(&format!("{path}/gebeld"), &[("uitkomst", "talked"), ("vervolg", "morgen verder")]);
    assert!(worker.status == 400 && worker.sees("morgen verder</textarea>"), "what was typed is kept");
    worker.post(&reach, &[("bereiken", "call"), ("acuut", "ja"), ("reden", "Schreef dat er brand is.")]);
    assert!(worker.status == 200 && worker.sees("06 00 00 00 00"));
    worker.post(&format!("{path}/gebeld"), &[("uitkomst", "talked")]);
    assert_eq!(worker.status, 200, "the reason holds for the call that it was for");
    person.get("/gesprek");
    assert_eq!(person.count("Schreef dat er brand is."), 1);
    assert!(person.sees("tegen je afspraken in"));
}

#[test]
fn within_the_rule_the_number_is_shown_and_gone_after_the_call() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/contact", &RULE);
    town.seconds_later(31 * 3_600);
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/bereiken"), &[("bereiken", "call")]);
    assert!(worker.status == 200 && worker.sees("06 00 00 00 00") && worker.sees("Robin"), "Monday at eight");
    worker.post(&format!("{path}/gebeld"), &[("uitkomst", "no-answer")]);
    worker.post(&format!("{path}/bereiken"), &[("bereiken", "call")]);
    assert!(worker.sees("06 00 00 00 00"), "nobody was reached yet");
    worker.post(&format!("{path}/gebeld"), &[("uitkomst", "talked")]);
    worker.post(&format!("{path}/bereiken"), &[("bereiken", "call")]);
    assert!(worker.sees("Er is geen nummer.") && !worker.sees("06 00 00 00 00"));
    let mut person = {
        let _ = person;
        elsewhere(&town, &code)
    };
    person.get("/gesprek/regels");
    assert!(person.sees("We hebben je nummer gewist") && person.sees("Robin"));
    person.post("/gesprek/regels/contact/weg", &[]);
    assert!(!person.sees("Robin"));
    worker.get(&path);
    assert!(!worker.sees("Robin"));
}

#[test]
fn whoever_takes_the_tick_away_takes_the_number_back() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/contact", &RULE);
    let without: Vec<_> = RULE.into_iter().filter(|(name, _)| *name != "hoe").collect();
    person.post("/gesprek/regels/contact", &without);
    assert!(person.status == 200 && !person.sees("06 00 00 00 00"), "{}", person.page);
    let (worker, _) = at_the_desk(&town);
    assert!(worker.sees("Alleen hier schrijven."));
}

#[test]
fn from_an_hour_until_the_same_hour_is_asked_again() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    let until_seven = RULE.map(|(name, value)| (name, if name == "tot" { "19" } else { value }));
    person.post("/gesprek/regels/contact", &until_seven);
    assert!(person.status == 400 && person.sees("Deze twee tijden zijn gelijk."), "{}", person.page);
    person.get("/gesprek/regels");
    assert!(!person.sees("06 00 00 00 00"), "nothing of it holds");
}

#[test]
fn only_here_means_no_offer_to_call_and_who_calls_us_breaks_no_rule() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/contact", &[("nummer", "06 00 00 00 00"), ("naam", "Robin")]);
    assert!(person.status == 400 && person.sees("Mogen we op dit nummer bellen"), "{}", person.page);
    assert!(person.sees("06 00 00 00 00"), "what was typed is given back");
    person.get("/gesprek/regels");
    assert!(!person.sees("06 00 00 00 00"), "not asked to be called, so not held");
    person.post("/gesprek/regels/contact", &[("nummer", ""), ("naam", "Robin")]);
    assert!(person.status == 200 && person.sees("Robin"), "{}", person.page);
    let (mut worker, path) = at_the_desk(&town);
    assert!(worker.sees("Alleen hier schrijven."));
    worker.post(&format!("{path}/kanaal"), &[("aangeboden", "we-call")]);
    assert_eq!(worker.status, 400);
    worker.post(&format!("{path}/kanaal"), &[("aangeboden", "they-call")]);
    assert_eq!(worker.status, 200);
    worker.post(&format!("{path}/gebeld"), &[("uitkomst", "talked"), ("belde", "ja")]);
    assert_eq!(worker.status, 200);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Fijn dat je belde.")]);
    assert_eq!(worker.status, 200, "writing here is always safe");
}

// -- the agreed moment, and news -----------------------------------------------------------------

#[test]
fn both_sides_see_when_the_person_looks_again() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    person.get("/gesprek/regels");
    person.post("/gesprek/regels/kijken", &[("kijken", "day"), ("dag", "2026-11-01")]);
    assert!(person.status == 400 && person.sees("2026-11-01"));
    person.post("/gesprek/regels/kijken", &[("kijken", "tomorrow")]);
    assert!(person.sees("23 november 2026, 18:00"));
    let (mut worker, path) = at_the_desk(&town);
    assert!(worker.sees("De ander kijkt hier weer vanaf 23 november 2026, 18:00."));
    worker.post(&format!("{path}/kijken"), &[("kijken", "day"), ("kijkdag", "2026-11-26")]);
    assert!(worker.status == 200 && worker.sees("26 november 2026, 09:00"));
    person.get("/gesprek");
    assert!(person.sees("Noor stelt voor") && person.sees("26 november 2026, 09:00"));
    person.post("/gesprek/regels/kijken/akkoord", &[("bericht", "half af")]);
    person.get("/gesprek");
    assert!(person.sees("Je kijkt hier weer vanaf 26 november 2026, 09:00.") && person.sees("half af"));
    town.days_later(5);
    assert!(!elsewhere(&town, &code).sees("Je kijkt hier weer"), "nobody is reminded of what went by (H-16)");
}

#[test]
fn news_has_the_same_size_either_way_in_each_language() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    let languages = kit::Lang::ALL.map(kit::Lang::code);
    let mut sizes = Vec::new();
    for expected in ["Nee, er is nog niets nieuws.", "Ja, er staat iets nieuws voor je klaar."] {
        let mut round = Vec::new();
        for language in languages {
            person.get(&format!("/taal/{language}"));
            person.get("/gesprek/nieuws");
            assert!(person.headers["cache-control"].contains("no-transform"));
            let mut names: Vec<_> = person.headers.keys().cloned().collect();
            names.sort();
            round.push((person.page.len(), names));
            if language == "nl" {
                assert!(person.sees(expected), "{}", person.page);
            }
        }
        sizes.push(round);
        worker.post(&format!("{path}/antwoord"), &[("bericht", "Een antwoord.")]);
        town.a_moment_later();
    }
    assert_eq!(sizes[0], sizes[1]);
    person.get("/gesprek");
    person.get("/gesprek/nieuws");
    person.get("/taal/nl");
    person.get("/gesprek/nieuws");
    assert!(person.sees("Nee, er is nog niets nieuws."), "it was looked at");
}

#[test]
fn asking_for_news_does_not_count_as_looking_and_a_held_answer_is_no_news() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Nog even.")]);
    person.get("/gesprek/nieuws");
    assert!(person.sees("Nee, er is nog niets nieuws."));
    town.a_moment_later();
    for _ in 0..2 {
        person.get("/gesprek/nieuws");
        assert!(person.sees("Ja, er staat iets nieuws"));
    }
}

#[test]
fn the_new_pages_are_closed_to_whoever_has_no_code() {
    let town = Town::new();
    let mut stranger = town.person();
    stranger.stays_here();
    for path in ["/gesprek/regels", "/gesprek/nieuws"] {
        stranger.get(path);
        assert_eq!((stranger.status, stranger.headers["location"].as_str()), (303, "/terug"), "{path}");
    }
    for path in
        ["/gesprek/concept", "/gesprek/klaar", "/gesprek/regels/contact", "/gesprek/regels/verdwijnen"]
    {
        stranger.post(path, &[("bericht", "x")]);
        assert!(stranger.sees("action=\"/terug\""), "{path}");
    }
}
