//! The room from outside: a person without an account, and the workers who answer.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where something is not as it says"
)]

mod adviser;
mod beside;
mod booked;
mod booked_code;
mod care;
mod code;
mod counsel;
mod danger;
mod desk;
mod door;
mod first_page;
mod flood;
mod help;
mod left;
mod live;
mod met;
mod pair;
mod person;
mod ring;
mod thread;
mod topics;
mod town;
mod visit;
mod wishes;

use town::{Browser, Town};

/// Somebody with a conversation that has just begun, and their code.
fn somebody_who_wrote(town: &Town, text: &str) -> (Browser, String) {
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", text), ("_eens", &once)]);
    let code = person.code();
    assert_eq!((person.status, code.len()), (200, 23), "{}", person.page);
    town.a_moment_later();
    person.get("/gesprek");
    (person, code)
}

/// A worker, and the path of the one conversation at the desk.
fn at_the_desk(town: &Town) -> (Browser, String) {
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    let path = format!("/werk/gesprekken/{}", worker.id_after("href=\"/werk/gesprekken/"));
    worker.get(&path);
    (worker, path)
}

#[test]
fn the_front_door_asks_nothing_and_sets_no_cookie() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    assert_eq!((person.status, person.cookies_set), (200, 0));
    assert!(person.sees("<title>Welkom · Luwte</title>") && person.sees("tel:112") && person.sees("/terug"));
    // The icon stands inside, with the name of its format.
    let page = person.page.replace("http://www.w3.org/2000/svg", "");
    assert!(!page.contains("https://") && !page.contains("//www"), "nothing leads to another site");
    for path in ["/wie-leest-mee", "/toegankelijkheid"] {
        person.get(path);
        assert_eq!((person.status, person.cookies_set), (200, 0));
    }
}

#[test]
fn an_empty_message_is_asked_for_again_with_the_same_form() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "  "), ("_eens", &once)]);
    assert_eq!((person.status, person.field("_eens")), (400, Some(once)));
}

#[test]
fn a_form_sent_twice_makes_one_conversation_and_shows_the_same_code() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    let mut codes = Vec::new();
    for text in ["Hoi <b>daar</b>", "Hoi <b>daar</b>", "en nog iets"] {
        person.post("/hoi", &[("bericht", text), ("_eens", &once)]);
        codes.push(person.code());
    }
    assert!(codes.iter().all(|code| code.len() == 23 && *code == codes[0]));
    person.get("/gesprek");
    assert_eq!(person.count("Hoi &#60;b&#62;daar&#60;/b&#62;"), 1);
    assert_eq!(person.count("en nog iets"), 1);
    town.a_moment_later();
    let (worker, _) = at_the_desk(&town);
    assert!(worker.sees("en nog iets"));
}

#[test]
fn a_plain_sentence_is_a_message() {
    let town = Town::new();
    let mut person = town.person();
    person.post("/hoi", &[("bericht", ""), ("zin", "hurt"), ("_eens", "this is no nonce")]);
    assert_eq!(person.code().len(), 23);
    person.get("/gesprek");
    assert!(person.sees("Iemand slaat me of doet me pijn."));
}

#[test]
fn a_worker_answers_and_the_person_sees_who_looked() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    assert!(person.sees("Nog niemand."));
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag, fijn dat je schrijft.")]);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Dag, fijn dat je schrijft.")]);
    assert_eq!(worker.count("Dag, fijn dat je schrijft."), 1, "{}", worker.page);
    town.a_moment_later();
    let mut elsewhere = town.person();
    elsewhere.post("/terug", &[("code", &code)]);
    assert!(elsewhere.sees("Dag, fijn dat je schrijft.") && elsewhere.sees("Noor, Veldwerker"));
    person.get("/gesprek");
    assert!(!person.sees("Je bericht is binnen."), "nobody waits any longer");
}

#[test]
fn what_is_written_down_is_read_by_the_person_too() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/notitie"), &[("notitie", "Belde even.\nGaat wel.")]);
    worker.post(&format!("{path}/kanaal"), &[("nummer", "0100000000")]);
    assert_eq!(worker.status, 400, "an offer names a way");
    let offer =
        [("aangeboden", "chat"), ("aangeboden", "they-call"), ("wanneer", "tot vijf uur"), ("wie", "Noor")];
    worker.post(&format!("{path}/kanaal"), &offer);
    assert!(worker.sees("Bellen voorgesteld"));
    worker.post(&format!("{path}/kanaal"), &[("gekozen", "they-call")]);
    assert!(worker.sees("Gekozen: De ander belt ons"));
    let call = [("uitkomst", "short-wants-help"), ("vervolg", "morgen weer"), ("gevaar", "ja")];
    worker.post(&format!("{path}/gebeld"), &call);
    assert!(worker.sees("Gebeld"));
    person.get("/gesprek");
    for text in ["Belde even. Gaat wel.", "Gekozen: Jij belt ons", "tot vijf uur", "Afspraak: morgen weer"] {
        assert!(person.sees(text), "{text}");
    }
}

#[test]
fn an_answer_is_taken_back_into_the_field() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Te snel.")]);
    town.a_moment_later();
    let record = worker.id_after("name=\"terug\" value=\"");
    worker.post(&format!("{path}/antwoord"), &[("terug", &record)]);
    assert!(worker.sees("Te snel.</textarea>") && worker.sees("wacht op antwoord"));
    worker.post(&format!("{path}/antwoord"), &[("terug", &record)]);
    assert_eq!(worker.status, 200, "sent again, nothing happens");
    person.get("/gesprek");
    assert!(!person.sees("Te snel.") && person.sees("Hier is iets gewist."));
}

#[test]
fn one_word_stops_until_the_person_writes_again() {
    let town = Town::new();
    let (mut person, _) = somebody_who_wrote(&town, "hoi");
    let (mut worker, path) = at_the_desk(&town);
    person.post("/gesprek", &[("bericht", "Stop!")]);
    assert!(person.sees("Jij vroeg ons om te stoppen"));
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Toch nog dit.")]);
    assert!(worker.status == 400 && worker.sees("Toch nog dit.</textarea>"), "{}", worker.page);
    worker.post(&format!("{path}/kanaal"), &[("aangeboden", "chat")]);
    assert_eq!(worker.status, 400);
    worker.post(&format!("{path}/stand"), &[("stand", "talking")]);
    assert_eq!(worker.status, 400);
    person.post("/gesprek", &[("bericht", "Ik ben er weer.")]);
    town.a_moment_later();
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Welkom terug.")]);
    assert!(worker.status == 200 && worker.sees("Welkom terug."));
}

#[test]
fn who_talks_at_the_same_moment_is_heard() {
    let town = Town::new();
    let (person, _) = somebody_who_wrote(&town, "hoi");
    let (worker, path) = at_the_desk(&town);
    let talk = |mut browser: Browser, path: String, side: &'static str| {
        std::thread::spawn(move || {
            for number in 0..8 {
                browser.post(&path, &[("bericht", &format!("{side} {number}."))]);
                assert_eq!(browser.status, 200, "{}", browser.page);
            }
        })
    };
    let both = [
        talk(person.clone(), "/gesprek".to_owned(), "van mij"),
        talk(worker.clone(), format!("{path}/antwoord"), "van ons"),
    ];
    for one in both {
        one.join().unwrap();
    }
    town.a_moment_later();
    let mut person = person;
    person.get("/gesprek");
    for number in 0..8 {
        assert!(person.sees(&format!("van mij {number}.")) && person.sees(&format!("van ons {number}.")));
    }
}

#[test]
fn one_message_or_all_of_it_is_erased_for_both_sides() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "eerste woorden");
    let (mut worker, path) = at_the_desk(&town);
    let record = person.id_after("/gesprek/bericht/");
    person.post(&format!("/gesprek/bericht/{record}/wissen"), &[]);
    worker.get(&path);
    for side in [&person, &worker] {
        assert!(side.sees("Hier is iets gewist.") && !side.sees("eerste woorden"));
    }
    person.post("/gesprek/wissen", &[]);
    assert!(person.sees("Alles is gewist") && person.cookies_set == 1);
    worker.get(&path);
    assert_eq!(worker.status, 404);
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("Bewijs van wissen"), "the code opens nothing: {}", person.page);
    person.get("/gesprek");
    assert!(!person.sees("Schrijf verder"));
}

#[test]
fn words_are_not_lost_when_the_conversation_is_gone() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "hoi"), ("_eens", &once)]);
    let code = person.code();
    person.get("/gesprek");
    let (_, path) = at_the_desk(&town);
    town.erase(path.trim_start_matches("/werk/gesprekken/"));
    person.post("/gesprek", &[("bericht", "wat ik typte")]);
    assert!(person.status == 409 && person.sees("wat ik typte</textarea>"));
    person.post("/hoi", &[("bericht", "wat ik typte"), ("_eens", &once)]);
    assert!(person.code().len() == 23 && person.code() != code, "the first form begins something new");
    person.get("/gesprek");
    assert!(person.sees("wat ik typte"));
}

#[test]
fn a_conversation_in_which_nothing_is_said_erases_itself() {
    let town = Town::new();
    let (mut person, code) = somebody_who_wrote(&town, "hoi");
    town.days_later(300);
    person.post("/terug", &[("code", &code)]);
    person.post("/gesprek", &[("bericht", "ik ben er nog")]);
    town.days_later(365);
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("ik ben er nog"), "each message moves the end");
    town.days_later(2);
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("Bewijs van wissen"), "{}", person.page);
}

#[test]
fn an_answered_attempt_becomes_a_conversation_of_the_duo() {
    let town = Town::new();
    let mut worker = town.worker("noor");
    worker.get("/werk/diensten");
    let sam = worker.page.split_once("Sam").unwrap().0.rsplit_once("value=\"").unwrap().1[..32].to_owned();
    worker.post(
        "/werk/diensten",
        &[("kanaal", "chat-site"), ("naam", "Buurtchat"), ("publiek", "adult"), ("collega", &sam)],
    );
    let shift = worker.id_after("action=\"/werk/diensten/");
    worker.post(
        &format!("/werk/diensten/{shift}/pogingen"),
        &[("schuilnaam", "boom_21"), ("reden", "quick-date")],
    );
    let begin = format!("/werk/gesprekken/van-poging/{shift}/");
    let begin = format!("{begin}{}", worker.id_after(&begin));
    worker.post(&begin, &[("samenvatting", "")]);
    assert_eq!(worker.status, 400);
    worker.post(&begin, &[("samenvatting", "Het gaat goed, zegt hij.")]);
    assert!(worker.status == 200 && worker.sees("Het gaat goed, zegt hij."), "{}", worker.page);
    worker.get("/werk/gesprekken");
    let path = format!("/werk/gesprekken/{}", worker.id_after("href=\"/werk/gesprekken/"));
    worker.get(&path);
    worker.post(&format!("{path}/code"), &[]);
    let code = worker.code();
    worker.post(&format!("{path}/code"), &[]);
    assert_eq!(worker.status, 409, "one person, one code");

    let mut person = town.person();
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("Het gaat goed, zegt hij."));
    person.post("/gesprek", &[("bericht", "Met mij dus wel.")]);
    town.a_moment_later();
    let mut colleague = town.worker("sam");
    colleague.get("/werk/gesprekken");
    assert!(colleague.sees("wacht op antwoord"));
    colleague.get(&path);
    assert!(colleague.sees("Met mij dus wel."));
}

#[test]
fn a_colleague_without_a_key_sees_nothing_of_it() {
    let town = Town::new();
    let (_, _) = somebody_who_wrote(&town, "hoi");
    let (_, path) = at_the_desk(&town);
    let mut colleague = town.worker("sam");
    colleague.get("/werk/gesprekken");
    assert!(colleague.sees("Er zijn nog geen gesprekken"));
    colleague.get(&path);
    assert_eq!(colleague.status, 404);
    colleague.get("/werk/gesprekken");
    colleague.post(&format!("{path}/antwoord"), &[("bericht", "hallo")]);
    assert_eq!(colleague.status, 404);
}
