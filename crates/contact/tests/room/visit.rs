//! A visit and its conversation: who comes is told, can be taken back, and what was said afterwards lands there; an alarm
//! stands on every page.

use crate::at_the_desk;
use crate::desk::{head, small_town};
use crate::town::{Browser, Town};
use contact::model::State;
use people::Role;
use store::Id;

const WORKER: Role = Role::OutreachWorker;
const HALF_AN_HOUR: i64 = 30 * 60;

fn id_of(town: &Town, name: &str, role: Role) -> String {
    town.wait(town.acting(name, role)).worker().id.to_string()
}

/// The path of a visit that Noor planned, with a colleague and Bas as the buddy, from the conversation she has open.
fn plan(town: &Town, noor: &mut Browser, conversation: &str, with: &str) -> String {
    let about = conversation.rsplit('/').next().unwrap();
    let (with, bas) = (id_of(town, with, WORKER), id_of(town, "bas", WORKER));
    let form = format!("/werk/bezoeken/nieuw/{about}");
    noor.get(&form);
    let fields = [
        ("akkoord", "ja"),
        ("plek", "café De Lindeboom"),
        ("collega", with.as_str()),
        ("buddy", bas.as_str()),
        ("minuten", "60"),
        ("reis", "40"),
        ("beloofd", "we bellen één keer aan"),
    ];
    noor.post(&form, &fields);
    assert!(noor.status == 200 && noor.sees("café De Lindeboom"), "{}", noor.page);
    assert!(noor.sees("we bellen één keer aan") && noor.sees("minuten geleden zei diegene ja"));
    format!("/werk/bezoeken/{}", noor.id_after("action=\"/werk/bezoeken/"))
}

#[test]
fn a_form_that_is_sent_twice_is_one_visit() {
    let town = small_town();
    crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    let form = format!("/werk/bezoeken/nieuw/{}", conversation.rsplit('/').next().unwrap());
    let (els, bas) = (id_of(&town, "els", WORKER), id_of(&town, "bas", WORKER));
    noor.get(&form);
    let once = noor.field("_eens").unwrap();
    let fields = [
        ("_eens", once.as_str()),
        ("akkoord", "ja"),
        ("plek", "het plein"),
        ("collega", els.as_str()),
        ("buddy", bas.as_str()),
        ("minuten", "60"),
    ];
    // What is not good yet comes back with the same.
    noor.post(&form, &[("_eens", once.as_str()), ("plek", "het plein")]);
    assert_eq!((noor.status, noor.field("_eens")), (400, Some(once.clone())));
    noor.post(&form, &fields);
    let visit = noor.id_after("action=\"/werk/bezoeken/");
    noor.post(&form, &fields);
    assert_eq!((noor.status, noor.id_after("action=\"/werk/bezoeken/")), (200, visit.clone()), "the same");
    assert!(!noor.sees("is niet bewaard"));
    // With another place it is the same visit, and it is said that the first place stands.
    let elsewhere = fields.map(|(name, typed)| (name, if name == "plek" { "het station" } else { typed }));
    noor.post(&form, &elsewhere);
    assert_eq!((noor.status, noor.id_after("action=\"/werk/bezoeken/")), (200, visit.clone()));
    assert!(noor.sees("Wat je net veranderde, is niet bewaard") && noor.sees("het plein"), "{}", noor.page);
    assert!(!noor.sees("het station"));
    noor.get("/werk/bezoeken");
    assert_eq!(noor.count("<li><a href=\"/werk/bezoeken/"), 1, "{}", noor.page);
    noor.get(&format!("/werk/bezoeken/{visit}"));
    noor.post(&format!("/werk/bezoeken/{visit}/klaar"), &[]);
    // Sent once more when it is over, it begins nothing.
    noor.get(&form);
    noor.post(&form, &fields);
    assert_eq!((noor.status, noor.count("<li><a href=\"/werk/bezoeken/")), (200, 1), "{}", noor.page);
}

fn state(town: &Town, conversation: &str) -> State {
    let id: Id = conversation.rsplit('/').next().unwrap().parse().unwrap();
    town.wait(async { head(&town.acting("noor", WORKER).await, id).await.state })
}

#[test]
fn the_person_reads_who_comes_and_the_note_afterwards_and_never_where() {
    let town = small_town();
    let (mut person, _) = crate::somebody_who_wrote(&town, "ik wil graag praten");
    let (mut noor, conversation) = at_the_desk(&town);
    noor.post(&format!("{conversation}/kanaal"), &[("aangeboden", "meet")]);
    assert_eq!(state(&town, &conversation), State::VisitOffered);
    let visit = plan(&town, &mut noor, &conversation, "els");
    assert_eq!(state(&town, &conversation), State::Visit);
    person.get("/gesprek");
    assert!(person.sees("Noor, Els komen naar je toe."), "{}", person.page);
    assert!(person.sees("Ze zijn er rond 13:40.") && !person.sees("Lindeboom"));
    noor.post(&format!("{visit}/vertrek"), &[]);
    noor.post(&format!("{visit}/aankomst"), &[]);
    noor.post(&format!("{visit}/klaar"), &[("gezegd", "wil volgende week praten"), ("indruk", "moe")]);
    assert!(noor.sees("Even nabespreken"), "{}", noor.page);
    assert_eq!(state(&town, &conversation), State::Met);
    person.get("/gesprek");
    assert!(person.sees("wil volgende week praten") && person.sees("moe"));
    assert!(
        !person.sees("13:40") && !person.sees("Toch liever niet"),
        "it is over, and at what time is gone"
    );
    noor.get(&visit);
    let about = conversation.rsplit('/').next().unwrap();
    assert!(!noor.sees(about) && !noor.sees("wil volgende week") && !noor.sees("13:00"), "{}", noor.page);
    noor.get("/werk/bezoeken");
    assert!(noor.sees("Heb je er al even over gepraat?"));
}

#[test]
fn the_person_takes_a_visit_back_and_the_two_hear_it_on_whatever_page_they_are() {
    let town = small_town();
    let (mut person, _) = crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    let visit = plan(&town, &mut noor, &conversation, "els");
    person.get("/gesprek");
    let record = person.id_after("/gesprek/bezoek/");
    let path = format!("/gesprek/bezoek/{record}/liever-niet");
    person.post(&path, &[("bericht", "half getypt")]);
    assert!(person.sees("Je wilt toch liever geen bezoek.") && person.sees("half getypt</textarea>"));
    assert!(!person.sees(&path));
    assert_eq!(state(&town, &conversation), State::Talking);
    // Sent again by an old page, it changes nothing.
    person.post(&path, &[]);
    assert_eq!(person.status, 200);
    let mut els = town.worker("els");
    for browser in [&mut noor, &mut els] {
        browser.get("/werk/gesprekken");
        assert!(has_alarm(browser), "{}", browser.page);
        browser.get(&visit);
        assert!(browser.sees("Diegene wil toch liever geen bezoek.") && browser.sees("keer om"));
    }
    els.post(&format!("{visit}/klaar"), &[]);
    noor.get("/werk/gesprekken");
    assert!(!has_alarm(&noor));
    assert_eq!(state(&town, &conversation), State::Talking);
}

/// Whether the page says that something may not wait; it holds the words in any case, unseen.
fn has_alarm(browser: &Browser) -> bool {
    let (_, line) = browser.page.split_once("data-alarm=\"/werk/alarm\"").unwrap();
    !line.starts_with(" hidden")
}

#[test]
fn an_alarm_stands_on_every_page_of_the_buddy_and_an_open_page_can_ask() {
    let town = small_town();
    crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    let visit = plan(&town, &mut noor, &conversation, "els");
    town.hours_later(1);
    let (mut noor, mut bas) = (town.worker("noor"), town.worker("bas"));
    for page in ["/werk", "/werk/gesprekken", "/werk/diensten", "/werk/team"] {
        bas.get(page);
        assert!(bas.status != 200 || has_alarm(&bas), "{page}: {}", bas.page);
        noor.get(page);
        assert!(noor.status != 200 || !has_alarm(&noor), "{page}");
    }
    bas.get("/werk/alarm");
    noor.get("/werk/alarm");
    assert_eq!((bas.status, noor.status), (200, 204));
    assert!(bas.page.is_empty(), "it says yes, and nothing else");
    // A colleague with another role sees it in that role as well, and where to look.
    noor.get(&visit);
    noor.post(&format!("{visit}/klaar"), &[]);
    bas.get("/werk/alarm");
    assert_eq!(bas.status, 204);
    bas.get("/werk");
    assert!(!has_alarm(&bas));
}

#[test]
fn whoever_checks_out_second_adds_a_note_and_nothing_typed_is_lost() {
    let town = small_town();
    let (mut person, _) = crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    let visit = plan(&town, &mut noor, &conversation, "els");
    let mut els = town.worker("els");
    els.get(&visit);
    let about = els.field("_gesprek").unwrap();
    noor.post(&format!("{visit}/klaar"), &[("gezegd", "eerste notitie")]);
    els.post(&format!("{visit}/klaar"), &[("_gesprek", &about), ("gezegd", "tweede notitie")]);
    assert_eq!(els.status, 200, "{}", els.page);
    person.get("/gesprek");
    assert!(person.sees("eerste notitie") && person.sees("tweede notitie"));
    // A page that does not know any more where the note belongs gives it back.
    els.get(&visit);
    els.post(&format!("{visit}/klaar"), &[("gezegd", "derde notitie")]);
    assert!(els.status == 409 && els.sees("derde notitie</textarea>"), "{}", els.page);
}

#[test]
fn a_note_of_who_has_no_key_to_the_conversation_lands_there_with_the_others_next_look() {
    let town = small_town();
    let (mut person, _) = crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    // Sam makes visits, and has no seat at the desk.
    let visit = plan(&town, &mut noor, &conversation, "sam");
    let mut sam = town.worker("sam");
    sam.get(&conversation);
    assert_eq!(sam.status, 404);
    sam.get(&visit);
    sam.post(&format!("{visit}/aankomst"), &[]);
    sam.post(&format!("{visit}/klaar"), &[("gezegd", "dronken samen koffie")]);
    person.get("/gesprek");
    assert!(!person.sees("dronken samen koffie"));
    noor.get("/werk/gesprekken");
    person.get("/gesprek");
    assert!(person.sees("dronken samen koffie") && person.sees("Sam"));
    assert_eq!(state(&town, &conversation), State::Met);
    noor.get("/werk/gesprekken");
    person.get("/gesprek");
    assert_eq!(person.count("dronken samen koffie"), 1, "once");
}

#[test]
fn checking_out_of_one_visit_ends_no_other_about_the_same_person() {
    let town = small_town();
    let (mut person, _) = crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    // The place was wrong: they plan it once more, and end the first.
    let wrong = plan(&town, &mut noor, &conversation, "els");
    let right = plan(&town, &mut noor, &conversation, "els");
    assert_ne!(wrong, right);
    noor.get(&wrong);
    noor.post(&format!("{wrong}/klaar"), &[]);
    person.get("/gesprek");
    assert!(person.sees("Noor, Els komen naar je toe.") && person.sees("/liever-niet"), "{}", person.page);
    assert_eq!(person.count("Noor, Els waren bij je"), 1);
    assert_eq!(state(&town, &conversation), State::Visit);
    noor.get(&right);
    noor.post(&format!("{right}/aankomst"), &[]);
    noor.post(&format!("{right}/klaar"), &[]);
    person.get("/gesprek");
    assert!(!person.sees("komen naar je toe") && !person.sees("/liever-niet"));
    assert_eq!((person.count("Noor, Els waren bij je"), state(&town, &conversation)), (2, State::Met));
}

#[test]
fn a_visit_that_was_taken_back_stays_so_when_the_two_check_out_of_another() {
    let town = small_town();
    let (mut person, _) = crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    let take_back = |person: &mut Browser| {
        person.get("/gesprek");
        let record = person.id_after("/gesprek/bezoek/");
        person.post(&format!("/gesprek/bezoek/{record}/liever-niet"), &[]);
    };
    let first = plan(&town, &mut noor, &conversation, "els");
    take_back(&mut person);
    noor.get("/werk/gesprekken");
    assert!(has_alarm(&noor));
    // Yes after all: what the two heard of the first is over.
    let second = plan(&town, &mut noor, &conversation, "els");
    noor.get("/werk/gesprekken");
    assert!(!has_alarm(&noor), "{}", noor.page);
    take_back(&mut person);
    noor.get(&first);
    noor.post(&format!("{first}/klaar"), &[]);
    let mut els = town.worker("els");
    for browser in [&mut noor, &mut els] {
        browser.get("/werk/gesprekken");
        assert!(has_alarm(browser), "{}", browser.page);
        browser.get(&second);
        assert!(browser.sees("Diegene wil toch liever geen bezoek."));
    }
    els.post(&format!("{second}/klaar"), &[]);
    for browser in [&mut noor, &mut els] {
        browser.get("/werk/gesprekken");
        assert!(!has_alarm(browser), "{}", browser.page);
    }
    assert_eq!(state(&town, &conversation), State::Talking);
}

#[test]
fn a_note_that_lands_late_ends_no_visit_that_was_agreed_after_it() {
    let town = small_town();
    let (mut person, _) = crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    let visit = plan(&town, &mut noor, &conversation, "sam");
    let mut sam = town.worker("sam");
    sam.get(&visit);
    sam.post(&format!("{visit}/aankomst"), &[]);
    sam.post(&format!("{visit}/klaar"), &[("gezegd", "kom nog eens")]);
    plan(&town, &mut noor, &conversation, "els");
    person.get("/gesprek");
    assert!(!person.sees("kom nog eens"), "no look yet");
    noor.get("/werk/gesprekken");
    person.get("/gesprek");
    assert!(person.sees("kom nog eens") && person.sees("Noor, Sam waren bij je"), "{}", person.page);
    assert!(person.sees("Noor, Els komen naar je toe.") && person.sees("/liever-niet"));
    assert_eq!(state(&town, &conversation), State::Visit);
}

#[test]
fn nobody_visits_somebody_under_18_before_two_carry_the_conversation() {
    let town = small_town();
    crate::somebody_who_wrote(&town, "ik ben vijftien");
    let (mut noor, conversation) = at_the_desk(&town);
    noor.post(&format!("{conversation}/leeftijd"), &[("leeftijd", "jong")]);
    noor.post(&format!("{conversation}/oppakken"), &[]);
    let about = conversation.rsplit('/').next().unwrap();
    let (els, bas) = (id_of(&town, "els", WORKER), id_of(&town, "bas", WORKER));
    let form = format!("/werk/bezoeken/nieuw/{about}");
    noor.get(&form);
    let fields =
        [("akkoord", "ja"), ("plek", "het plein"), ("collega", &*els), ("buddy", &*bas), ("minuten", "60")];
    noor.post(&form, &fields);
    assert!(noor.status == 400 && noor.sees("het plein</textarea>"), "{}", noor.page);
    let mut second = town.worker("els");
    second.get(&conversation);
    second.post(&format!("{conversation}/meedoen"), &[]);
    noor.post(&form, &fields);
    assert_eq!(noor.status, 200, "{}", noor.page);
}

#[test]
fn a_call_can_be_heavy_and_asks_to_be_talked_about_and_a_case_manager_asks_for_a_colleague() {
    let town = small_town();
    crate::somebody_who_wrote(&town, "bel me");
    let (mut noor, conversation) = at_the_desk(&town);
    noor.post(&format!("{conversation}/gebeld"), &[("uitkomst", "talked")]);
    assert_eq!(noor.status, 200, "{}", noor.page);
    noor.get("/werk/bezoeken");
    assert!(noor.sees("Heb je er al even over gepraat?"));
    noor.get(&conversation);
    noor.post(&format!("{conversation}/zwaar"), &[]);
    assert!(noor.sees("Je gaf aan dat dit zwaar was"));
    let mut lot = town.worker("lot");
    lot.get("/werk/belasting");
    let heavy = |page: &str| page.matches("data-label=\"Zwaar\">1<").count();
    assert!(heavy(&lot.page) == 1 && !lot.sees("Noor"), "{}", lot.page);
    noor.post(&format!("{conversation}/niet-zwaar"), &[]);
    lot.get("/werk/belasting");
    assert_eq!(heavy(&lot.page), 0);
    let mut kim = town.worker("kim");
    kim.get(&conversation);
    kim.post("/werk/diensten/collega", &[]);
    assert!(kim.status == 200 && kim.sees("Niet meer nodig"), "{}", kim.page);
    noor.get("/werk/diensten");
    assert!(noor.sees("vraagt om een collega"));
}

#[test]
fn half_an_hour_after_the_yes_the_page_says_so() {
    let town = small_town();
    crate::somebody_who_wrote(&town, "kom maar");
    let (mut noor, conversation) = at_the_desk(&town);
    let visit = plan(&town, &mut noor, &conversation, "els");
    town.seconds_later(HALF_AN_HOUR);
    let mut noor = town.worker("noor");
    noor.get(&visit);
    assert!(noor.sees("30 minuten geleden zei diegene ja."), "{}", noor.page);
    noor.post(&format!("{visit}/vertrek"), &[]);
    assert!(noor.sees("Jullie zijn er rond 14:10."), "the way is counted from when they left");
    noor.post(&format!("{visit}/aankomst"), &[]);
    assert!(!noor.sees("minuten geleden zei diegene ja"));
}
