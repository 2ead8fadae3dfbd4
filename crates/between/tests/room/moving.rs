//! A file goes on with another organisation: prepared with the client, read before it leaves, carried in pieces, taken on or
//! not, taken back, run out.

use crate::town::{Browser, DAY, Town, Two};

const GOAL: &str = "een eigen kapsalon op zaterdag";
const NOTE: &str = "kwam een half uur te laat binnen";
const HOUR: i64 = 3_600;
const SAFE: &str = "alleen op dinsdag na tien uur";

/// The code on the page, as people type it.
fn code_on(browser: &Browser) -> String {
    browser.code().replace(' ', "-")
}

/// The print of what is on the screen.
fn print_on(browser: &Browser) -> String {
    browser.field("_afdruk").unwrap_or_default()
}

/// A guide, the file, and the client whose file it is.
struct Case {
    guus: Browser,
    path: String,
    client: Browser,
}

impl Case {
    /// A file with a goal of the client's and a note of the guide's.
    fn begin(town: &Town) -> Case {
        let mut guus = town.worker("guus");
        guus.get("/werk/aanmeldingen");
        guus.post("/werk/aanmeldingen/nieuw", &[("noem", "Parelmoer"), ("spoor", "whole")]);
        assert_eq!(guus.status, 200, "{}", guus.page);
        let path = format!("/werk/trajecten/{}", guus.id_after("href=\"/werk/trajecten/"));
        let mut client = town.visitor(&code_on(&guus));
        client.get("/mijn/doel");
        client.post("/mijn/doel", &[("doel", GOAL), ("soort", "own-words"), ("gebied", "")]);
        client.get("/mijn/veilig-contact");
        client.post("/mijn/veilig-contact", &[("hoe", "message"), ("wanneer", SAFE), ("ander", "")]);
        assert_eq!(client.status, 200, "{}", client.page);
        guus.get(&format!("{path}/notitie"));
        guus.post(&format!("{path}/notitie"), &[("feiten", NOTE), ("indruk", "")]);
        assert!(guus.status == 200 && guus.sees(NOTE), "{}", guus.page);
        Case { guus, path, client }
    }

    fn at(&self, act: &str) -> String {
        format!("{}/overstap{act}", self.path)
    }

    fn prepare(&mut self, more: &[(&str, &str)]) {
        let at = self.at("");
        self.guus.get(&at);
        let partner = self.guus.id_after("name=\"partner\" value=\"");
        let form = [
            ("partner", partner.as_str()),
            ("hulp", "work"),
            ("taal", "pl"),
            ("mee", "plan"),
            ("mee", "reach"),
        ];
        self.guus.post(&at, &[&form[..], more].concat());
        assert_eq!(self.guus.status, 200, "{}", self.guus.page);
    }

    fn agree(&mut self) {
        self.client.get("/mijn/overstap");
        let print = print_on(&self.client);
        self.client.post("/mijn/overstap/ja", &[("_afdruk", &print)]);
        assert!(self.client.status == 200 && self.client.sees("Ja gezegd"), "{}", self.client.page);
    }

    fn send(&mut self) {
        self.guus.get(&self.at(""));
        let at = self.at("/versturen");
        self.guus.post(&at, &[]);
    }

    /// Prepared, agreed to and sent.
    fn sent(two: &Two) -> Case {
        two.agree();
        let mut case = Case::begin(&two.north);
        case.prepare(&[]);
        case.agree();
        case.send();
        assert!(case.guus.status == 200 && case.guus.sees("nog geen antwoord"), "{}", case.guus.page);
        case
    }

    fn ask(&mut self) {
        self.guus.get(&self.at(""));
        let at = self.at("/navragen");
        self.guus.post(&at, &[]);
        assert_eq!(self.guus.status, 200, "{}", self.guus.page);
    }
}

/// A guide of the other house, and the path of the one file that is offered.
fn offered(town: &Town) -> (Browser, String) {
    let mut guide = town.worker("guus");
    guide.get("/werk/aangeboden");
    let path = format!("/werk/aangeboden/{}", guide.id_after("href=\"/werk/aangeboden/"));
    guide.get(&path);
    assert_eq!(guide.status, 200, "{}", guide.page);
    (guide, path)
}

fn nothing_is_offered(town: &Town) {
    let mut guide = town.worker("guus");
    guide.get("/werk/aangeboden");
    assert!(guide.sees("Er ligt niets"), "{}", guide.page);
}

#[test]
fn a_file_goes_over_with_the_client_and_becomes_a_file_of_the_other_house() {
    let two = Two::new();
    let mut case = Case::sent(&two);
    assert!(!two.can_be_read_at_rest(GOAL), "on the way nothing can be read");

    let (mut other, path) = offered(&two.south);
    assert!(
        other.sees("Van Noord") && other.sees("Werk, opleiding") && other.sees("Polski") && other.sees(SAFE)
    );
    assert!(!other.sees(GOAL), "before a yes there is little to read");
    other.post(&format!("{path}/aannemen"), &[]);
    assert_eq!(other.status, 200, "{}", other.page);
    let new_code = code_on(&other);
    let new = format!("/werk/trajecten/{}", other.id_after("href=\"/werk/trajecten/"));
    other.get(&new);
    assert!(
        other.sees(GOAL) && other.sees(SAFE) && !other.sees(NOTE) && !other.sees("Parelmoer"),
        "{}",
        other.page
    );
    nothing_is_offered(&two.south);

    case.ask();
    assert!(case.guus.sees("Zij gaan ermee verder"), "{}", case.guus.page);
    case.guus.get(&case.path);
    assert!(case.guus.sees("Afgesloten") && case.guus.sees("Een andere organisatie gaat ermee verder"));
    case.client.get("/mijn/overstap");
    assert_eq!(code_on(&case.client), new_code, "only the client reads the new code here");
    assert!(!case.guus.sees(&new_code.replace('-', " ")));
    case.client.get("/mijn");
    assert!(case.client.sees(GOAL), "the old page is still theirs to read");

    let mut there = two.south.visitor(&new_code);
    there.get("/mijn");
    assert!(there.sees(GOAL) && there.sees("Guus"), "{}", there.page);
    assert!(!two.can_be_read_at_rest(GOAL) && two.can_be_read_at_rest("BEGIN CERTIFICATE"));
}

#[test]
fn what_is_shown_before_the_yes_is_what_is_sent_and_another_word_undoes_the_yes() {
    let two = Two::new();
    two.agree();
    let mut case = Case::begin(&two.north);
    case.prepare(&[("mee", "notes")]);
    case.client.get("/mijn/overstap");
    assert!(case.client.sees(GOAL) && case.client.sees(SAFE) && case.client.sees("Wat hier blijft"));
    assert!(!case.client.sees(NOTE), "the guide did not say yes to that");
    assert!(case.client.sees("je begeleider zei er nog geen ja tegen: Aantekeningen van de begeleider"));
    case.agree();

    case.client.get("/mijn/doel");
    case.client.post("/mijn/doel", &[("doel", "een hond"), ("soort", "own-words"), ("gebied", "")]);
    case.client.get("/mijn/overstap");
    assert!(case.client.sees("Er is iets veranderd na je ja"), "{}", case.client.page);
    case.send();
    assert_eq!(case.guus.status, 409, "no yes to exactly this");
    nothing_is_offered(&two.south);

    // The client wants less along after all, and says yes to that; an old print is no yes.
    let old = print_on(&case.client);
    case.client.post("/mijn/overstap", &[("mee", "reach")]);
    assert!(!case.client.sees(GOAL) && case.client.sees(SAFE), "{}", case.client.page);
    case.client.post("/mijn/overstap/ja", &[("_afdruk", &old)]);
    assert_eq!(case.client.status, 409);
    case.agree();
    case.send();
    let (mut other, path) = offered(&two.south);
    other.post(&format!("{path}/aannemen"), &[]);
    let new = format!("/werk/trajecten/{}", other.id_after("href=\"/werk/trajecten/"));
    other.get(&new);
    assert!(other.sees(SAFE) && !other.sees(GOAL) && !other.sees("een hond") && !other.sees(NOTE));
}

#[test]
fn notes_go_along_when_both_want_it_and_a_yes_can_be_said_to_the_guide() {
    let two = Two::new();
    two.agree();
    let mut case = Case::begin(&two.north);
    case.prepare(&[("mee", "notes"), ("goed", "notes")]);
    assert!(case.guus.sees(NOTE), "{}", case.guus.page);
    let (at, print) = (case.at("/akkoord"), print_on(&case.guus));
    case.guus.post(&at, &[("_afdruk", &print), ("op", "2026-11-22")]);
    assert!(case.guus.status == 400 && case.guus.sees("Zonder ja"), "{}", case.guus.page);
    case.guus.post(&at, &[("_afdruk", &print), ("akkoord", "ja"), ("op", "2026-11-22")]);
    assert!(case.guus.status == 200 && case.guus.sees("Je cliënt zei ja"), "{}", case.guus.page);
    case.send();
    let (mut other, path) = offered(&two.south);
    other.post(&format!("{path}/aannemen"), &[]);
    let new = format!("/werk/trajecten/{}", other.id_after("href=\"/werk/trajecten/"));
    other.get(&new);
    assert!(other.sees(NOTE) && other.sees("Guus (Noord)"), "{}", other.page);
}

#[test]
fn a_no_leaves_the_file_as_it_was_with_a_line_in_its_journal() {
    let two = Two::new();
    let mut case = Case::sent(&two);
    let (mut other, path) = offered(&two.south);
    other.post(&format!("{path}/weigeren"), &[]);
    assert_eq!(other.status, 400, "a reason out of the list");
    other.post(&format!("{path}/weigeren"), &[("reden", "full")]);
    assert!(other.sees("Er ligt niets"));
    other.get(&path);
    assert_eq!(other.status, 404);
    case.client.get("/mijn/overstap");
    assert!(case.client.sees("nog geen antwoord"), "nobody asked yet");
    case.ask();
    assert!(case.guus.sees("Er is daar nu geen plek"));
    case.guus.get(&case.path);
    assert!(
        case.guus.sees("Naar Zuid")
            && case.guus.sees("Daar kan het nu niet")
            && !case.guus.sees("Afgesloten")
    );
    case.client.get("/mijn/overstap");
    assert!(case.client.sees("Hier blijft alles zoals het was"));
    case.prepare(&[]);
    assert!(case.guus.sees("Er is nog niets verstuurd"), "it can be tried again");
}

#[test]
fn the_client_takes_it_back_until_a_yes_and_not_after() {
    let two = Two::new();
    let mut case = Case::sent(&two);
    let (mut other, path) = offered(&two.south);
    case.client.get("/mijn/overstap");
    case.client.post("/mijn/overstap/terug", &[]);
    assert!(case.client.status == 200 && case.client.sees("Teruggetrokken"), "{}", case.client.page);
    other.post(&format!("{path}/aannemen"), &[]);
    assert_eq!(other.status, 404, "it is not there any more");
    nothing_is_offered(&two.south);

    case.prepare(&[]);
    case.agree();
    case.send();
    let (mut other, path) = offered(&two.south);
    other.post(&format!("{path}/aannemen"), &[]);
    assert_eq!(other.status, 200);
    case.client.get("/mijn/overstap");
    case.client.post("/mijn/overstap/terug", &[]);
    assert!(
        case.client.sees("Zij gaan ermee verder") && case.client.sees("Je nieuwe code"),
        "{}",
        case.client.page
    );
}

#[test]
fn what_nobody_answers_runs_out_on_both_sides() {
    let two = Two::new();
    let mut case = Case::sent(&two);
    two.later(15 * DAY);
    nothing_is_offered(&two.south);
    case.guus = two.north.worker("guus");
    case.ask();
    assert!(case.guus.sees("Geen antwoord op tijd"), "{}", case.guus.page);
    case.guus.get(&case.path);
    assert!(!case.guus.sees("Afgesloten"));
}

#[test]
fn pieces_that_did_not_arrive_go_later_by_themselves() {
    let two = Two::waiting_in_earnest();
    two.agree();
    let mut case = Case::begin(&two.north);
    for number in 0..60 {
        let long = format!("{number} {}", "dit wil ik ook nog. ".repeat(95));
        case.client.get("/mijn/doel");
        case.client.post("/mijn/doel", &[("doel", &long), ("soort", "own-words"), ("gebied", "")]);
    }
    case.prepare(&[]);
    case.agree();
    case.send();
    assert!(case.guus.sees("onderweg"), "more pieces than go while somebody waits: {}", case.guus.page);
    nothing_is_offered(&two.south);
    // The line is cut.
    two.south.front.hang();
    two.wait(between::carry::give::carry_on(&two.north.house)).unwrap();
    nothing_is_offered(&two.south);
    two.south.front.answer();
    two.wait(between::carry::give::carry_on(&two.north.house)).unwrap();
    let (mut other, path) = offered(&two.south);
    other.post(&format!("{path}/aannemen"), &[]);
    let new = format!("/werk/trajecten/{}", other.id_after("href=\"/werk/trajecten/"));
    other.get(&new);
    assert!(other.sees(GOAL) && other.sees("59 dit wil ik ook nog."), "{}", other.page);
}

/// Jet helps with work: her page, and the path of her part.
fn helped(town: &Town, case: &mut Case) -> (Browser, String) {
    case.guus.get(&format!("{}/team", case.path));
    let seat = format!("job-coach.{}", case.guus.id_after("value=\"job-coach."));
    case.guus.post(&format!("{}/team", case.path), &[("wie", &seat), ("waarom", "ander werk")]);
    case.client.get("/mijn");
    let proposal = format!("/mijn/team/{}", case.client.id_after("href=\"/mijn/team/"));
    case.client.get(&proposal);
    case.client.post(&format!("{proposal}/ja"), &[("tot", "2027-01-22")]);
    assert_eq!(case.client.status, 200, "{}", case.client.page);
    let mut jet = town.worker("jet");
    jet.get("/werk/trajecten");
    let part = format!("/werk/trajecten/deel/{}", jet.id_after("href=\"/werk/trajecten/deel/"));
    jet.get(&part);
    assert_eq!(jet.status, 200);
    (jet, part)
}

#[test]
fn when_aftercare_follows_a_yes_what_helpers_planned_is_called_off() {
    let two = Two::new();
    two.agree();
    let mut case = Case::begin(&two.north);
    let (mut jet, part) = helped(&two.north, &mut case);
    let meeting = [
        ("dag", "2026-12-10"),
        ("tijd", "15:30"),
        ("duur", "30"),
        ("hoe", "in-person"),
        ("waar", "de bieb"),
        ("waarover", "de brief"),
    ];
    jet.get(&format!("{part}/afspraak"));
    jet.post(&format!("{part}/afspraak"), &meeting);
    assert!(jet.status == 200 && jet.sees("de bieb"), "{}", jet.page);
    case.prepare(&[("nazorg", "6")]);
    case.agree();
    case.send();
    let (mut other, path) = offered(&two.south);
    other.post(&format!("{path}/aannemen"), &[]);
    case.ask();
    case.guus.get(&case.path);
    assert!(case.guus.sees("Nazorg"), "{}", case.guus.page);
    case.guus.get(&part);
    assert!(case.guus.sees("de bieb") && case.guus.sees("Afgezegd"), "{}", case.guus.page);
    case.client.get("/mijn");
    assert!(case.client.sees("Afgezegd"), "{}", case.client.page);
}

#[test]
fn with_a_yes_the_team_reads_nothing_any_more_before_anybody_looks() {
    let two = Two::new();
    two.agree();
    let mut case = Case::begin(&two.north);
    let (mut jet, part) = helped(&two.north, &mut case);

    case.prepare(&[]);
    case.agree();
    case.send();
    let (mut other, path) = offered(&two.south);
    other.post(&format!("{path}/aannemen"), &[]);
    jet.get(&part);
    assert_eq!(jet.status, 200, "nobody here knows of the yes yet");
    // The house asks by itself, every hour.
    two.later(HOUR);
    two.wait(between::carry::give::carry_on(&two.north.house)).unwrap();
    let mut jet = two.north.worker("jet");
    jet.get(&part);
    assert_eq!(jet.status, 404);
}

#[test]
fn a_house_that_is_down_gets_nothing_and_nothing_is_kept() {
    let two = Two::new();
    two.agree();
    let mut case = Case::begin(&two.north);
    case.prepare(&[]);
    case.agree();
    two.south.front.close();
    case.send();
    assert!(case.guus.status == 400 && case.guus.sees("Er is niets verstuurd"), "{}", case.guus.page);
    case.client.get("/mijn/overstap");
    assert!(case.client.sees("Ja gezegd, nog niet verstuurd"));
    case.client.post("/mijn/overstap/terug", &[]);
    assert!(case.client.status == 200 && case.client.sees(GOAL), "{}", case.client.page);
    case.client.get("/mijn/overstap");
    assert_eq!(case.client.status, 404, "nothing is left of what never left");
}

#[test]
fn only_who_begins_files_sees_what_is_offered() {
    let two = Two::new();
    let _case = Case::sent(&two);
    for name in ["mirre", "ad", "jet"] {
        let mut worker = two.south.worker(name);
        worker.get("/werk/aangeboden");
        assert_eq!(worker.status, 404, "{name}");
    }
}
