//! The front door from outside: what it shows, what it takes, who can read it, how long it stays.

use crate::adviser::town_with_an_adviser;
use crate::town::{Browser, Town};
use guide::model::{CallHours, CallLine, TimeOfDay, Weekday};
use people::{Acting, Role};
use std::collections::BTreeSet;

pub fn code_of(person: &Browser) -> String {
    let code = person.code();
    assert_eq!((person.status, code.len()), (200, 23), "{}", person.page);
    code
}

/// Presses a button on the form of a page.
pub fn send(person: &mut Browser, page: &str, fields: &[(&str, &str)]) {
    person.get(page);
    let once = person.field("_eens").unwrap();
    let to = if page == "/" { "/hoi" } else { page };
    let all: Vec<(&str, &str)> =
        [("_eens", once.as_str())].into_iter().chain(fields.iter().copied()).collect();
    person.post(to, &all);
}

#[test]
fn help_for_now_stands_before_everything_else_and_nothing_leads_away() {
    let town = Town::new();
    let mut person = town.person();
    for page in ["/", "/z", "/lees/1", "/lees/2", "/lees/3", "/wie-leest-mee"] {
        person.get(page);
        assert_eq!((person.status, person.cookies_set), (200, 0), "{page}");
        assert!(person.sees("tel:112") && person.sees("0800-0432") && person.sees("Fier"), "{page}");
        // The icon stands inside the first page, with the name of its format.
        let own = person.page.replace("http://www.w3.org/2000/svg", "");
        assert!(!own.contains("https://") && !own.contains("//www"), "{page} leads to another site");
        assert!(person.sees("Wie antwoordt, en wie leest dit?"), "{page} is honest");
    }
    person.get("/lees/9");
    assert_eq!(person.status, 404);
    person.get("/");
    let (before, _) = person.page.split_once("<h1>").unwrap();
    assert!(before.contains("tel:112"));
    let (fier, others) = (person.page.find("Fier").unwrap(), person.page.find("0800-0188").unwrap());
    assert!(fier < others && person.page.find("0800-0432").unwrap() < others);
}

#[test]
fn titles_say_nothing() {
    let (town, _) = town_with_an_adviser();
    let mut person = town.person();
    let mut titles = BTreeSet::new();
    for page in ["/", "/z", "/v", "/lees/1", "/lees/2", "/lees/3"] {
        person.get(page);
        let title = person.page.split_once("<title>").unwrap().1.split_once('<').unwrap().0.to_owned();
        titles.insert(title);
    }
    let neutral = ["Gesprek · Luwte", "Lezen · Luwte", "Welkom · Luwte"];
    assert_eq!(titles.iter().map(String::as_str).collect::<Vec<_>>(), neutral);
}

#[test]
fn each_of_the_three_buttons_sends_its_own_sentence() {
    let town = Town::new();
    for (code, sentence) in
        [("more", "Ik wil meer weten."), ("not-okay", "Er is iets gebeurd dat niet oké was.")]
    {
        let mut person = town.person();
        send(&mut person, "/", &[("bericht", ""), ("zin", code)]);
        code_of(&person);
        assert_eq!(person.sees("Hier kun je ook terecht"), code == "not-okay");
        person.get("/gesprek");
        assert!(person.sees(sentence));
    }
}

#[test]
fn whoever_is_in_danger_sees_112_before_the_code_and_stands_first_at_the_desk() {
    let town = Town::new();
    let mut first = town.person();
    send(&mut first, "/", &[("bericht", "hoi, een vraag")]);
    town.days_later(1);
    let mut second = town.person();
    send(&mut second, "/", &[("bericht", "hij komt zo"), ("zin", "danger")]);
    code_of(&second);
    let (before, _) = second.page.split_once("luwte-code__group").unwrap();
    assert!(before.contains("Bel 112 en blijf aan de lijn"), "{before}");
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    let (before, after) = worker.page.rsplit_once("zegt nu in gevaar te zijn").unwrap();
    let id = |part: &str| {
        part.split_once("<th role=\"rowheader\"").unwrap().1.split_once("/werk/gesprekken/").unwrap().1[..32]
            .to_owned()
    };
    let path = format!("/werk/gesprekken/{}", id(before));
    assert!(id(after) != id(before), "who came a day earlier stands below");
    worker.get(&path);
    assert!(worker.sees("Ik ben nu in gevaar.\nhij komt zo"));
    worker.post(&format!("{path}/antwoord"), &[("bericht", "Ik ben er. Ben je nu veilig?")]);
    worker.get("/werk/gesprekken");
    assert!(!worker.sees("zegt nu in gevaar te zijn"), "somebody answered");
}

#[test]
fn danger_is_urgent_also_when_the_first_page_is_sent_again() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    person.post("/hoi", &[("bericht", "hoi"), ("_eens", &once)]);
    let code = code_of(&person);
    person.post("/hoi", &[("bericht", ""), ("zin", "danger"), ("jong", "ja"), ("_eens", &once)]);
    assert_eq!(code_of(&person), code);
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    assert!(worker.sees("zegt nu in gevaar te zijn · zegt jonger te zijn dan 18"), "{}", worker.page);
}

#[test]
fn whoever_says_to_be_young_is_shown_help_for_the_young_and_kept_as_such() {
    let town = Town::new();
    let mut person = town.person();
    send(&mut person, "/", &[("bericht", "hoi"), ("jong", "ja")]);
    code_of(&person);
    assert!(person.sees("Hier kun je ook terecht") && person.sees("/lees/3"));
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    assert!(worker.sees("zegt jonger te zijn dan 18"));
}

#[test]
fn a_subject_begins_a_sentence_and_keeps_nothing() {
    let town = Town::new();
    let mut person = town.person();
    person.get("/");
    let once = person.field("_eens").unwrap();
    let fields = [("bericht", "dit typte ik al"), ("jong", "ja"), ("over", "money"), ("_eens", &once)];
    person.post("/begin", &fields);
    assert_eq!((person.status, person.cookies_set, person.field("_eens")), (200, 0, Some(once)));
    assert!(person.sees("Ik wil het hebben over: geld.\ndit typte ik al</textarea>"), "{}", person.page);
    assert!(person.sees("value=\"ja\" autocomplete=\"off\" checked"));
    person.post("/begin", &[("over", "iets anders")]);
    assert_eq!(person.status, 400);
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Er zijn nog geen gesprekken"));
}

#[test]
fn a_concern_is_shown_masked_first_and_nothing_unmasked_is_ever_kept() {
    let town = Town::new();
    let mut person = town.person();
    send(&mut person, "/z", &[("bericht", "Ik maak me zorgen om Kevin, 06-12345678.\nHij huilt.")]);
    assert_eq!(person.status, 200);
    assert!(person.sees("zorgen om [iemand], [nummer].\nHij huilt.</blockquote>"), "{}", person.page);
    assert!(person.sees("Er is nog niets verstuurd of bewaard.") && person.code().is_empty());
    let (once, typed) = (person.field("_eens").unwrap(), person.field("bericht").unwrap());
    let mut back = person.clone();
    back.post("/z", &[("_eens", &once), ("bericht", &typed), ("anders", "ja"), ("zo", "x")]);
    assert!(back.sees("zorgen om Kevin, 06-12345678.\nHij huilt.</textarea>"), "what was typed is not lost");

    // A form that was changed on the way is masked and shown again.
    person.post("/z", &[("_eens", &once), ("zo", "Het is Kevin Janszen."), ("bericht", &typed)]);
    assert!(person.sees("Het is [iemand].</blockquote>") && person.code().is_empty());
    let masked = "Ik maak me zorgen om [iemand], [nummer].\r\nHij huilt.";
    person.post("/z", &[("_eens", &once), ("zo", masked), ("bericht", &typed)]);
    code_of(&person);
    person.get("/gesprek");
    person.post("/gesprek", &[("bericht", "Nog iets: Kevin was er vandaag weer niet.")]);
    assert!(person.sees("Nog iets: [iemand] was er vandaag weer niet."), "{}", person.page);
    let mut worker = town.worker("noor");
    worker.get("/werk/gesprekken");
    assert!(worker.sees("Zorgen om een ander"));
    let path = format!("/werk/gesprekken/{}", worker.id_after("href=\"/werk/gesprekken/"));
    worker.get(&path);
    assert!(worker.sees("[iemand]") && !worker.sees("Kevin") && !worker.sees("12345678"), "{}", worker.page);
}

/// What the page that keeps the door sends when nobody changed anything.
pub fn fields_of_the_door<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let all = [
        ("ma", "9-17"),
        ("di", "9-17"),
        ("wo", "9-17"),
        ("do", "9-17"),
        ("vr", "9-17"),
        ("za", ""),
        ("zo", ""),
        ("dicht", ""),
        ("binnen_open", "4"),
        ("binnen_dicht", "4"),
        ("binnen_vol", "24"),
        ("fier_wanneer", "elke avond"),
        ("bewaar_gesprek", "100"),
        ("bewaar_jong", "200"),
        ("bewaar_zorg", "30"),
        ("bewaar_vertrouwelijk", "60"),
    ];
    let kept = all.into_iter().filter(|(name, _)| !changed.iter().any(|(other, _)| other == name));
    kept.chain(changed.iter().copied()).collect()
}

async fn tell_our_number(lead: &Acting) {
    let [from, until] = ["09:00", "12:30"].map(|time| TimeOfDay::parse(time).unwrap());
    let hours = vec![CallHours { weekday: Weekday::ALL[0], from, until }];
    let line = CallLine { number: "010 000 00 00".to_owned(), names: Vec::new(), hours };
    guide::book::told::change(lead, |told| {
        told.line = Some(line.clone());
        Ok(Vec::new())
    })
    .await
    .unwrap();
}

#[test]
fn the_door_tells_when_somebody_is_there() {
    let mut town = Town::new();
    town.hire("lot", &[Role::TeamLead]);
    let mut lot = town.worker("lot");
    town.wait(async { tell_our_number(&town.acting("lot", Role::TeamLead).await).await });
    lot.get("/werk/voordeur");
    assert!(
        lot.sees("href=\"/werk/inloop/bellen\"") && !lot.sees("name=\"telefoon"),
        "one number, in one place"
    );
    lot.post("/werk/voordeur", &fields_of_the_door(&[("ma", "17-9"), ("binnen_open", "0")]));
    assert!(lot.status == 400 && lot.sees("value=\"17-9\"") && lot.sees("elke avond"));
    lot.post("/werk/voordeur", &fields_of_the_door(&[("bewaar_jong", "99")]));
    assert!(lot.status == 400 && lot.sees("Dit mag niet korter zijn"));
    lot.post("/werk/voordeur", &fields_of_the_door(&[]));
    // It is a Sunday, one o'clock in Dutch time.
    assert!(lot.status == 200 && lot.sees("Morgen om 09:00 uur zijn we er weer."), "{}", lot.page);
    let mut person = town.person();
    person.get("/");
    assert!(person.sees("Nu is er niemand.") && person.sees("Je krijgt morgen antwoord, na 09:00 uur."));
    send(&mut person, "/", &[("bericht", "hoi")]);
    code_of(&person);
    assert!(person.sees("Je krijgt morgen antwoord") && person.sees("010 000 00 00"), "taken all the same");
    assert!(person.sees("maandag <bdi dir=\"ltr\">09:00–12:30</bdi>"), "{}", person.page);
    person.get("/wie-leest-mee");
    assert!(person.sees("9:00–17:00") && person.sees("na 100 dagen") && person.sees("na 30 dagen"));
    town.hours_later(22);
    person.get("/");
    assert!(person.sees("Er is nu iemand, tot 17:00 uur.") && person.sees("Je krijgt vandaag antwoord."));
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    assert!(lot.sees("value=\"9:00–17:00\""));
    lot.post("/werk/voordeur", &fields_of_the_door(&[("vol", "ja"), ("dicht", "2026-12-25")]));
    assert_eq!(lot.status, 200);
    let mut person = town.person();
    send(&mut person, "/", &[("bericht", "hoi")]);
    code_of(&person);
    person.get("/");
    assert!(person.sees("Het is nu erg druk.") && person.sees("26 november 2026"), "{}", person.page);
    person.get("/wie-leest-mee");
    assert!(person.sees("25 december 2026"));
}

#[test]
fn a_full_door_opens_again_by_itself() {
    let mut town = Town::new();
    town.hire("lot", &[Role::TeamLead]);
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    for day in ["2026-11-21", "2027-01-01"] {
        lot.post("/werk/voordeur", &fields_of_the_door(&[("vol", "ja"), ("vol_tot", day)]));
        assert!(lot.status == 400 && lot.sees(day) && lot.sees("hooguit 28 dagen"), "{day}: {}", lot.page);
    }
    lot.post("/werk/voordeur", &fields_of_the_door(&[("vol", "ja")]));
    assert!(lot.status == 200 && lot.sees("value=\"2026-11-29\""), "a week: {}", lot.page);
    lot.post("/werk/voordeur", &fields_of_the_door(&[("vol", "ja"), ("vol_tot", "2026-11-23")]));
    let mut person = town.person();
    person.get("/");
    assert!(person.sees("Het is nu erg druk."));
    town.days_later(2);
    let mut person = town.person();
    person.get("/");
    assert!(!person.sees("Het is nu erg druk.") && person.sees("Er is nu iemand, tot 17:00 uur."));
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    assert!(
        !lot.sees("value=\"2026-11-23\"")
            && !lot.sees("name=\"vol\" value=\"ja\" autocomplete=\"off\" checked")
    );
}

#[test]
fn a_day_without_the_tick_is_not_dropped_and_a_busy_door_that_is_over_is_remembered() {
    let mut town = Town::new();
    town.hire("lot", &[Role::TeamLead]);
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    lot.post("/werk/voordeur", &fields_of_the_door(&[("vol_tot", "2026-11-24")]));
    let asked = lot.sees("Zet ook het vinkje") && lot.sees("value=\"2026-11-24\"");
    assert!(lot.status == 400 && asked, "{}", lot.page);
    lot.post("/werk/voordeur", &fields_of_the_door(&[("vol", "ja"), ("vol_tot", "2026-11-24")]));
    let kept = || {
        let (organisation, _) = town.wait(town.house.front_door()).unwrap();
        contact::model::Door::of(&organisation).unwrap().hours.full_until.map(kit::when::field_day)
    };
    town.days_later(3);
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    lot.post("/werk/voordeur", &fields_of_the_door(&[("dicht", "2026-12-25")]));
    assert_eq!((lot.status, kept().as_deref()), (200, Some("2026-11-24")), "{}", lot.page);
    lot.post("/werk/voordeur", &fields_of_the_door(&[("vol", "ja"), ("vol_tot", "2026-11-28")]));
    lot.post("/werk/voordeur", &fields_of_the_door(&[("vol_tot", "2026-11-28")]));
    assert_eq!((lot.status, kept().as_deref()), (200, Some("2026-11-24")), "it is over from today");
}

#[test]
fn only_those_who_keep_the_door_see_its_page() {
    let mut town = Town::new();
    town.hire("kim", &[Role::Administrator]);
    let mut worker = town.worker("noor");
    worker.get("/werk/voordeur");
    assert_eq!(worker.status, 404);
    let mut keeper = town.worker("kim");
    keeper.get("/werk/voordeur");
    assert_eq!(keeper.status, 200);
}

#[test]
fn each_kind_of_conversation_is_gone_after_its_own_days_and_leaves_a_receipt_for_the_code_alone() {
    let mut town = Town::new();
    town.hire("lot", &[Role::TeamLead]);
    let mut lot = town.worker("lot");
    lot.get("/werk/voordeur");
    lot.post("/werk/voordeur", &fields_of_the_door(&[]));
    assert_eq!(lot.status, 200);
    let mut person = town.person();
    send(&mut person, "/z", &[("bericht", "een zorg")]);
    let once = person.field("_eens").unwrap();
    person.post("/z", &[("_eens", &once), ("zo", "een zorg"), ("bericht", "een zorg")]);
    let concern = code_of(&person);
    person.get("/gesprek");
    assert!(person.sees("wissen we dit gesprek op 23 december 2026"), "{}", person.page);
    let mut young = town.person();
    send(&mut young, "/", &[("bericht", "hoi"), ("jong", "ja")]);
    let young_code = code_of(&young);

    town.days_later(20);
    person.post("/terug", &[("code", &concern)]);
    person.post("/gesprek", &[("bericht", "nog iets")]);
    town.days_later(15);
    person.post("/terug", &[("code", &concern)]);
    assert!(person.sees("nog iets"), "each message moves the end");
    town.days_later(16);
    person.post("/terug", &[("code", &concern)]);
    let day = "12 januari 2027";
    assert!(person.status == 200 && person.sees("Bewijs van wissen") && person.sees(day), "{}", person.page);
    assert!(!person.sees("zorg om") && !person.sees("nog iets") && person.cookies_set == 0);
    let mut stranger = town.person();
    stranger.post("/terug", &[("code", "00000-00000-00000-00000")]);
    assert!(stranger.status == 400 && !stranger.sees("gewist op"));
    young.post("/terug", &[("code", &young_code)]);
    assert_eq!(young.status, 200, "kept longer");
    young.get("/gesprek");
    assert!(young.sees("Schrijf verder"));
    town.days_later(30);
    person.post("/terug", &[("code", &concern)]);
    assert_eq!(person.status, 400, "after a while nobody knows that either");
}

#[test]
fn whoever_erases_all_gets_the_receipt_of_that_day_and_of_no_other() {
    let town = Town::new();
    let mut person = town.person();
    send(&mut person, "/", &[("bericht", "weg ermee")]);
    let code = code_of(&person);
    person.get("/gesprek");
    person.post("/gesprek/wissen", &[]);
    assert!(person.sees("Gewist op 22 november 2026."), "{}", person.page);
    town.days_later(3);
    person.post("/terug", &[("code", &code)]);
    assert!(person.sees("is gewist op 22 november 2026."));
    assert!(!person.sees("weg ermee"));
    town.days_later(400);
    person.post("/terug", &[("code", &code)]);
    assert_eq!(person.status, 400, "also not on the day on which it would have ended");
}
