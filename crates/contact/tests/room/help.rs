//! Help with the conversation: the text bank, the words, the pace.

use crate::desk::{at, path};
use crate::town::{Browser, Town};
use contact::book::desk::{Said, answer};
use contact::book::{figures, phrases};
use contact::model::phrases::SIGNATURES;
use kit::Lang;
use people::{CircleKind, Fact, Role};

const CREW: [(&str, Role); 3] =
    [("els", Role::OutreachWorker), ("bas", Role::CaseManager), ("lot", Role::TeamLead)];
const PHRASE: &str = "Dag, mooi dat je er weer bent. Ik lees rustig met je mee.";

/// Els lays a text before the others.
fn laid(town: &Town, text: &str) -> Browser {
    let mut els = town.worker("els");
    lay(&mut els, text, "");
    els
}

fn lay(els: &mut Browser, text: &str, reason: &str) {
    els.get("/werk/zinnen");
    let fields = [("gelegenheid", "first"), ("taal", "nl"), ("tekst", text), ("reden", reason)];
    let fields: Vec<_> = fields.into_iter().chain([("doen", "voorleggen")]).collect();
    els.post("/werk/zinnen", &fields);
}

/// The id of the text that the browser shows.
fn shown(browser: &Browser) -> String {
    browser.id_after("action=\"/werk/zinnen/")
}

fn sign(browser: &mut Browser, id: &str) {
    browser.get(&format!("/werk/zinnen/{id}"));
    let version = browser.field("_versie").unwrap_or("1".to_owned());
    browser.post(&format!("/werk/zinnen/{id}/gelezen"), &[("_versie", &version)]);
}

#[test]
fn a_text_is_used_after_a_second_worker_read_it_and_never_without_an_own_line() {
    let town = Town::with(&CREW);
    let mut els = laid(&town, PHRASE);
    assert!(els.status == 200 && els.sees("Wacht op een tweede lezer"), "{}", els.page);
    let id = shown(&els);
    assert!(!els.sees("/gelezen"), "nobody reads for themselves");
    sign(&mut els, &id);
    assert_eq!(els.status, 409);
    let (_, conversation) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut bas = at(&town, "bas", conversation);
    assert!(!bas.sees(&id), "not before it was read");
    sign(&mut bas, &id);
    assert!(bas.status == 200 && bas.sees("In gebruik"), "{}", bas.page);

    els.get(&path(conversation));
    assert!(els.sees(&id));
    els.post(&format!("{}/zin", path(conversation)), &[("bericht", "Hoi Wilg"), ("zin", &id)]);
    assert!(els.sees(&format!("Hoi Wilg\n\n{PHRASE}\n\n[…]</textarea>")), "{}", els.page);
    let answer = format!("{}/antwoord", path(conversation));
    let bare = format!("{PHRASE}\n\n[…]");
    for text in [bare.as_str(), PHRASE, "Ik lees rustig met je mee!"] {
        els.post(&answer, &[("bericht", text)]);
        assert!(els.status == 400 && els.sees(&format!("{text}</textarea>")), "{text} {}", els.page);
    }
    els.post(&answer, &[("bericht", &format!("{PHRASE}\n\nJe schreef over je nieuwe kamer in de stad."))]);
    assert_eq!(els.status, 200);
    assert!(els.sees("nieuwe kamer"));
}

#[test]
fn a_text_that_came_with_luwte_needs_two_of_the_team() {
    let town = Town::with(&CREW);
    let mut els = town.worker("els");
    els.get("/werk/zinnen");
    let id = els.id_after("href=\"/werk/zinnen/");
    sign(&mut els, &id);
    assert!(els.status == 200 && els.sees("Wacht op een tweede lezer"));
    let mut bas = town.worker("bas");
    bas.get("/werk/zinnen");
    sign(&mut bas, &id);
    assert!(bas.status == 200 && bas.sees("In gebruik"));
    bas.get("/werk/zinnen");
    assert!(bas.sees("Eén zin die jullie gebruiken, is nog niet gelezen door een man"), "{}", bas.page);
    bas.get(&format!("/werk/zinnen/{id}"));
    bas.post(&format!("/werk/zinnen/{id}/ervaring"), &[("_versie", "1")]);
    assert!(bas.status == 200 && bas.sees("Gelezen door iemand die het zelf meemaakte, op"), "{}", bas.page);
    bas.post(&format!("/werk/zinnen/{id}/ervaring"), &[("_versie", "1")]);
    assert_eq!(bas.status, 409, "once is enough");
    bas.get("/werk/zinnen");
    assert!(!bas.sees("nog niet gelezen door een man"));
    town.wait(async {
        let els = town.acting("els", Role::OutreachWorker).await;
        let bank = phrases::read(&els).await.unwrap();
        let used: Vec<_> = bank.phrases.iter().filter_map(|kept| kept.phrase.in_use()).collect();
        assert_eq!((used.len(), used[0].signed.len()), (1, SIGNATURES));
    });
}

#[test]
fn a_word_of_the_list_asks_for_a_reason_and_nothing_else_is_held_up() {
    let town = Town::with(&CREW);
    let text = "Je bent geen slachtoffer als je dat niet wilt.";
    let mut els = laid(&town, text);
    assert!(els.status == 400 && els.sees(text) && els.sees("Zeg liever:"), "{}", els.page);
    els.post(
        "/werk/zinnen",
        &[("gelegenheid", "first"), ("taal", "nl"), ("tekst", text), ("doen", "bewaren")],
    );
    assert!(els.status == 200 && els.sees("Schets") && els.sees("Zeg liever:"), "a sketch is always kept");
    lay(&mut els, text, "de ander gebruikt het woord zelf");
    assert!(els.status == 200 && els.sees("de ander gebruikt het woord zelf"));

    let mut lot = town.worker("lot");
    lot.get("/werk/zinnen/woorden");
    assert!(lot.sees("slachtoffer* = "));
    lot.post("/werk/zinnen/woorden", &[("_taal", "nl"), ("woorden", "zonder teken")]);
    assert!(lot.status == 400 && lot.sees("zonder teken</textarea>"));
    lot.post("/werk/zinnen/woorden", &[("_taal", "nl"), ("woorden", "mafkees = jij = niet aardig")]);
    assert_eq!(lot.status, 200);
    lay(&mut els, text, "");
    assert_eq!(els.status, 200, "the list is the team's own");
    lay(&mut els, "Dag mafkees, hoe is het?", "");
    assert_eq!(els.status, 400);
}

#[test]
fn a_text_that_changed_meanwhile_is_not_signed_unseen() {
    let town = Town::with(&CREW);
    let mut els = laid(&town, PHRASE);
    let id = shown(&els);
    let mut bas = town.worker("bas");
    bas.get(&format!("/werk/zinnen/{id}"));
    let version = bas.field("_versie").unwrap();
    els.post(
        &format!("/werk/zinnen/{id}"),
        &[("tekst", "Dag, heel goed dat je er bent."), ("doen", "voorleggen")],
    );
    bas.post(&format!("/werk/zinnen/{id}/gelezen"), &[("_versie", &version)]);
    assert!(bas.status == 409 && bas.sees("heel goed dat je er bent"), "{}", bas.page);
    els.post(&format!("/werk/zinnen/{id}/weg"), &[]);
    assert!(els.sees("Weggelegd") && !els.sees("/gelezen"));
}

#[test]
fn who_has_no_seat_at_the_desk_reaches_no_bank() {
    let town = Town::with(&CREW);
    let mut els = laid(&town, PHRASE);
    let id = shown(&els);
    els.get("/werk/zinnen/woorden");
    assert_eq!(els.status, 404, "the words are the team lead's to set");
    let mut sam = town.worker("sam");
    sam.get("/werk/zinnen");
    assert!(sam.status == 200 && !sam.sees(PHRASE));
    sam.get(&format!("/werk/zinnen/{id}"));
    assert_eq!(sam.status, 404);
}

#[test]
fn three_questions_in_a_row_are_pointed_out() {
    let town = Town::with(&CREW);
    let (_, conversation) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut els = at(&town, "els", conversation);
    let answer = format!("{}/antwoord", path(conversation));
    els.post(&answer, &[("bericht", "Ha! Hoe is het bij jou op de boot? En met de hond?")]);
    assert!(!els.sees("drie vragen"));
    els.post(&answer, &[("bericht", "Regent het daar ook?")]);
    assert!(els.sees("Er staan al drie vragen zonder antwoord"), "{}", els.page);
}

#[test]
fn what_was_asked_is_counted_once_a_month_and_stands_nowhere_with_the_conversation() {
    let town = Town::with(&CREW);
    let (_, conversation) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut els = at(&town, "els", conversation);
    let count = format!("{}/onderwerp", path(conversation));
    els.post(&count, &[("gegeven", "listened")]);
    assert_eq!(els.status, 400, "no subject was chosen");
    els.post(
        &count,
        &[("onderwerp", "money"), ("onderwerp", "violence"), ("gegeven", "informed"), ("naar", "ggd")],
    );
    assert!(els.status == 200 && els.sees("Geteld."), "{}", els.page);
    els.post(&count, &[("onderwerp", "money"), ("gegeven", "listened")]);
    assert!(els.sees("al geteld"));
    let facts = |town: &Town| {
        town.wait(async {
            let lot = town.acting("lot", Role::TeamLead).await;
            let letters = lot.letters::<Fact>(CircleKind::Statistics).await.unwrap();
            letters.into_iter().map(|(_, fact)| fact).collect::<Vec<_>>()
        })
    };
    let told: Vec<Fact> = facts(&town).into_iter().filter(|fact| fact.what == "topic-told").collect();
    assert_eq!(told.len(), 2);
    assert!(told.iter().all(|fact| fact.by["answer"] == "referred" && fact.minutes.is_none()));
    assert_eq!(facts(&town).iter().filter(|fact| fact.what == "topic-referred").count(), 1);
    let sheets = town.wait(async {
        let els = town.acting("els", Role::OutreachWorker).await;
        contact::book::open(&els, conversation).await.unwrap().sheets.len()
    });
    assert_eq!(sheets, 1, "only what the person wrote");
    town.days_later(40);
    let mut els = at(&town, "els", conversation);
    els.post(&count, &[("onderwerp", "money"), ("gegeven", "listened")]);
    assert!(els.sees("Geteld."), "another month");
}

#[test]
fn how_somebody_heard_of_us_is_counted_once_and_stands_nowhere_with_the_conversation() {
    let town = Town::with(&CREW);
    let (_, conversation) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut els = at(&town, "els", conversation);
    let count = format!("{}/gehoord", path(conversation));
    els.post(&count, &[("gehoord", "")]);
    assert_eq!(els.status, 400, "nothing was chosen");
    for said in ["Geteld.", "al geteld"] {
        els.post(&count, &[("gehoord", "someone-i-know")]);
        assert!(els.status == 200 && els.sees(said), "{}", els.page);
    }
    let (facts, sheets) = town.wait(async {
        let lot = town.acting("lot", Role::TeamLead).await;
        let letters = lot.letters::<Fact>(CircleKind::Statistics).await.unwrap();
        let els = town.acting("els", Role::OutreachWorker).await;
        (letters, contact::book::open(&els, conversation).await.unwrap().sheets.len())
    });
    let heard: Vec<Fact> =
        facts.into_iter().map(|(_, fact)| fact).filter(|fact| fact.what == "heard-of-us").collect();
    assert_eq!((heard.len(), heard[0].by["way"].as_str(), sheets), (1, "someone-i-know", 1));
}

#[test]
fn the_first_answer_and_the_first_return_are_counted_once_each() {
    let town = Town::with(&CREW);
    let (visitor, conversation) = town.wait(town.somebody(Lang::Ro, "salut"));
    town.hours_later(3);
    let facts = |what: &'static str| {
        town.wait(async {
            let lot = town.acting("lot", Role::TeamLead).await;
            let letters = lot.letters::<Fact>(CircleKind::Statistics).await.unwrap();
            letters.into_iter().map(|(_, fact)| fact).filter(|fact| fact.what == what).collect::<Vec<_>>()
        })
    };
    let comes_by = || {
        town.wait(async {
            let found = contact::book::visitor::find(&visitor).await.unwrap().unwrap();
            figures::came_back(&visitor, &found).await.unwrap();
        });
    };
    comes_by();
    assert!(facts("first-answer").is_empty() && facts("returned").is_empty());
    town.wait(async {
        let els = town.acting("els", Role::OutreachWorker).await;
        assert_eq!(answer(&els, conversation, "Dag, ik ben Els.").await.unwrap(), Said::Sent);
        assert_eq!(answer(&els, conversation, "Neem je tijd.").await.unwrap(), Said::Sent);
    });
    let first = facts("first-answer");
    assert_eq!(first.len(), 1);
    assert_eq!((first[0].by["wait"].as_str(), first[0].by["language"].as_str()), ("four-hours", "ro"));
    comes_by();
    assert!(facts("returned").is_empty(), "the same day");
    town.days_later(1);
    comes_by();
    comes_by();
    town.days_later(1);
    comes_by();
    assert_eq!(facts("returned").len(), 1);
    assert_eq!(facts("returned")[0].by["language"], "ro");
}

#[test]
fn after_a_call_with_much_feeling_two_choices_are_note_enough() {
    let town = Town::with(&CREW);
    let (_, conversation) = town.wait(town.somebody(Lang::Nl, "hoi"));
    let mut els = at(&town, "els", conversation);
    let short = format!("{}/kort", path(conversation));
    els.post(&short, &[("hoe-ging-het", "short-wants-help")]);
    assert_eq!(els.status, 400);
    els.post(&short, &[("hoe-ging-het", "short-wants-help"), ("daarna", "chat")]);
    assert!(els.status == 200 && els.sees("Laat het rusten"), "{}", els.page);
}

#[test]
fn an_impression_goes_by_itself_unless_the_person_says_that_it_is_right() {
    let town = Town::with(&CREW);
    let mut person = town.person();
    person.get("/");
    person.post("/hoi", &[("bericht", "hoi")]);
    let code = person.code();
    let mut els = town.worker("els");
    els.get("/werk/gesprekken");
    let here = format!("/werk/gesprekken/{}", els.id_after("href=\"/werk/gesprekken/"));
    let note = format!("{here}/notitie");
    els.get(&here);
    els.post(&note, &[("notitie", ""), ("indruk", "")]);
    assert_eq!(els.status, 400);
    els.post(&note, &[("notitie", "Wil morgen verder praten."), ("indruk", "Klonk opgelucht.")]);
    els.post(&note, &[("indruk", "Klonk gehaast.")]);
    assert!(els.sees("Klonk opgelucht.") && els.sees("Een indruk, nog niet bevestigd"), "{}", els.page);
    person.get("/gesprek");
    assert!(person.sees("Klonk gehaast."), "the person reads what is thought of them");
    let (before, _) = person.page.split_once("/klopt").unwrap();
    let right = before.rsplit_once('/').unwrap().1.to_owned();
    person.post(&format!("/gesprek/indruk/{right}/klopt"), &[]);
    assert!(person.status == 200 && person.sees("Jij zei dat hij klopt"));
    town.days_later(8);
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("Wil morgen verder praten.") && person.sees("Klonk opgelucht."), "{}", person.page);
    assert!(!person.sees("Klonk gehaast."), "it went by itself");
}

#[test]
fn practising_leaves_nothing_but_ones_own_note() {
    let town = Town::with(&CREW);
    let mut els = town.worker("els");
    els.get("/werk/oefenen");
    assert!(els.sees("Dit is een oefening"));
    let story = "/werk/oefenen/laat-op-de-avond";
    els.get(story);
    els.post(story, &[("_weg", "")]);
    assert_eq!(els.status, 400, "a line is chosen or typed");
    els.post(story, &[("_weg", ""), ("keuze", "0")]);
    assert!(els.sees("Dit opent iets") && els.field("_weg").as_deref() == Some("0"), "{}", els.page);
    els.post(story, &[("_weg", "0"), ("zin", "Ben je een slachtoffer?")]);
    assert!(els.sees("Ben je een slachtoffer?") && els.sees("woord uit de lijst"), "{}", els.page);
    els.post(story, &[("_weg", "0e"), ("keuze", "0")]);
    assert!(
        els.sees("Even terugkijken") && !els.sees("Ben je een slachtoffer?"),
        "typed lines are not carried"
    );
    els.post("/werk/oefenen/notitie", &[("notitie", "Eerst vragen of iemand veilig is.")]);
    assert!(els.sees("Eerst vragen of iemand veilig is."));
    els.post(story, &[("_weg", "999"), ("keuze", "0")]);
    assert_eq!(els.status, 403, "no way through this story");
    let mut bas = town.worker("bas");
    bas.get("/werk/oefenen");
    assert!(!bas.sees("Eerst vragen"), "nobody else reads it");
    els.get("/werk/oefenen");
    let away = format!("/werk/oefenen/notitie/{}/weg", els.id_after("/werk/oefenen/notitie/"));
    bas.post(&away, &[]);
    assert_eq!(bas.status, 404);
    els.get("/werk/oefenen");
    els.post(&away, &[]);
    assert!(!els.sees("Eerst vragen"));
}

#[test]
fn the_bank_counts_what_it_shows_and_leads_back_from_one_language() {
    let town = Town::with(&CREW);
    let mut els = town.worker("els");
    for path in ["/werk/zinnen", "/werk/zinnen?taal=pl"] {
        els.get(path);
        let (before, _) = els.page.split_once(" zinnen die jij kunt lezen.").unwrap();
        let told: usize = before.rsplit_once(' ').unwrap().1.parse().unwrap();
        let shown = els.count("<li><a href=\"/werk/zinnen/");
        assert!(0 < told && told <= shown, "{path}: {told} of {shown}");
    }
    let chosen = els.sees("<strong aria-current=\"true\" lang=\"pl\">");
    assert!(chosen && els.sees("<a href=\"/werk/zinnen\">Terug naar de gewone lijst</a>"), "{}", els.page);
    els.get("/werk/zinnen");
    assert!(!els.sees("Terug naar de gewone lijst"));
}
