//! The room from outside: a guide, a client with a code, and a partner who was given another.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

mod catalogue;
mod directory;
mod keeping;
mod leaving;
mod sheet;
mod town;

use town::{Browser, Town};

const FIRST_WORDS: &str = "Ik wil graag praten over mijn post.";
const OWN_WORDS: &str = "Ik wil graag hulp met mijn post.";

fn town() -> Town {
    Town::new(referral::routes(), &[referral::TEXTS])
}

/// A client, their code, their guide, and the id of a referral to debt help that waits for a yes.
struct Waiting {
    client: Browser,
    code: String,
    guide: Browser,
    case: String,
    id: String,
}

impl Waiting {
    fn with(town: &Town, partner: &str, more: &[(&str, &str)]) -> Waiting {
        let mut guide = town.worker("guus");
        let (client, code, case) = town.client(&mut guide);
        let until = town.day(30);
        let asked = [
            ("partner", partner),
            ("bij-wie", "Balie Zuid"),
            ("doel", "rust"),
            ("tekst", FIRST_WORDS),
            ("mee", "ja"),
            ("tot", &until),
        ];
        guide.post(&format!("{case}/verwijzingen"), &[&asked, more].concat());
        assert_eq!(guide.status, 200, "{}", guide.page);
        let id = guide.id_after("action=\"/werk/verwijzingen/");
        Waiting { client, code, guide, case, id }
    }

    fn new(town: &Town) -> Waiting {
        Waiting::with(town, "debt-help", &[])
    }

    fn of_guide(&mut self, act: &str, fields: &[(&str, &str)]) {
        self.guide.get(&format!("/werk/verwijzingen/{}", self.id));
        self.guide.post(&format!("/werk/verwijzingen/{}/{act}", self.id), fields);
    }

    fn of_client(&mut self, act: &str, fields: &[(&str, &str)]) {
        self.client.get(&format!("/mijn/verwijzing/{}", self.id));
        self.client.post(&format!("/mijn/verwijzing/{}/{act}", self.id), fields);
    }

    fn agree(&mut self, words: &str) {
        self.client.get(&format!("/mijn/verwijzing/{}", self.id));
        let seen = self.client.field("versie").unwrap();
        self.client
            .post(&format!("/mijn/verwijzing/{}/akkoord", self.id), &[("tekst", words), ("versie", &seen)]);
        assert_eq!(self.client.status, 200, "{}", self.client.page);
    }

    /// Hands over and gives the partner's code.
    fn hand_over(&mut self) -> String {
        self.of_guide("overhandigen", &[]);
        assert_eq!(self.guide.status, 200, "{}", self.guide.page);
        self.guide.code()
    }
}

/// What somebody with a code reads.
fn read_as_partner(town: &Town, code: &str) -> Browser {
    let mut partner = town.person();
    partner.get("/verwijzing");
    partner.post("/verwijzing", &[("code", code)]);
    partner
}

#[test]
fn the_partner_reads_the_clients_own_words_and_nothing_else() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.client.get("/mijn/verwijzingen");
    assert!(waiting.client.sees("Schuldhulp: Balie Zuid") && waiting.client.sees("Wacht op akkoord"));
    waiting.agree(OWN_WORDS);
    let code = waiting.hand_over();
    assert_eq!(code.len(), 23);
    let partner = read_as_partner(&town, &code.to_lowercase());
    assert!(partner.status == 200 && partner.sees(OWN_WORDS), "{}", partner.page);
    waiting.guide.get(&waiting.case);
    let pseudonym = waiting
        .guide
        .page
        .split_once("<h1")
        .unwrap()
        .1
        .split_once("</h1>")
        .unwrap()
        .0
        .rsplit('>')
        .next()
        .unwrap();
    for word in [FIRST_WORDS, "Balie Zuid", "rust", pseudonym, "De Haven"] {
        assert!(!partner.sees(word), "{word}");
    }
    waiting.client.get(&format!("/mijn/verwijzing/{}", waiting.id));
    assert!(waiting.client.sees("De partner las de tekst voor het eerst op 22 november 2026"));
}

#[test]
fn nothing_goes_out_without_a_yes_to_exactly_this_text() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.of_guide("overhandigen", &[]);
    assert_eq!(waiting.guide.status, 409);
    waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    let seen = waiting.guide.field("versie").unwrap();
    let (today, tomorrow, until) = (town.day(0), town.day(1), town.day(30));
    waiting.of_guide("akkoord", &[("op", &tomorrow), ("versie", &seen), ("akkoord", "ja")]);
    assert_eq!(waiting.guide.status, 400);
    waiting.of_guide("akkoord", &[("op", &today), ("versie", &seen)]);
    assert_eq!(waiting.guide.status, 400);
    waiting.of_guide("akkoord", &[("op", &today), ("versie", &seen), ("akkoord", "ja")]);
    assert!(waiting.guide.status == 200 && waiting.guide.sees("verteld aan Guus"), "{}", waiting.guide.page);
    let other = [
        ("partner", "debt-help"),
        ("bij-wie", "Balie Zuid"),
        ("doel", "rust"),
        ("tekst", "Hele andere woorden."),
        ("tot", &until),
    ];
    waiting.of_guide("tekst", &other);
    assert!(waiting.guide.sees("Wacht op akkoord"));
    waiting.of_guide("overhandigen", &[]);
    assert_eq!(waiting.guide.status, 409, "the yes was to other words");
    waiting.of_guide("akkoord", &[("op", &today), ("versie", &seen), ("akkoord", "ja")]);
    assert_eq!(waiting.guide.status, 409, "the yes is to what was on the screen");
}

#[test]
fn taken_back_the_partner_reads_nothing_from_that_moment() {
    for by_client in [true, false] {
        let town = town();
        let mut waiting = Waiting::new(&town);
        waiting.agree(FIRST_WORDS);
        let code = waiting.hand_over();
        assert_eq!(read_as_partner(&town, &code).status, 200);
        if by_client {
            waiting.of_client("intrekken", &[])
        } else {
            waiting.of_guide("intrekken", &[])
        }
        let partner = read_as_partner(&town, &code);
        assert!(partner.status == 400 && !partner.sees(FIRST_WORDS));
        waiting.of_guide("overhandigen", &[]);
        assert_eq!(waiting.guide.status, 409);
        waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
        assert!(waiting.guide.sees("Ingetrokken door"));
    }
}

#[test]
fn a_new_code_stops_the_former_one() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let former = waiting.hand_over();
    let new = waiting.hand_over();
    assert_eq!((read_as_partner(&town, &former).status, read_as_partner(&town, &new).status), (400, 200));
}

#[test]
fn after_the_last_day_the_text_is_gone() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    town.days_later(30);
    assert_eq!(read_as_partner(&town, &code).status, 200, "the last day counts");
    town.days_later(1);
    assert_eq!(read_as_partner(&town, &code).status, 400);
    let mut client = town.person();
    client.post("/terug", &[("code", &waiting.code)]);
    client.get(&format!("/mijn/verwijzing/{}", waiting.id));
    assert!(client.sees("De partner kan de tekst niet meer lezen."), "{}", client.page);
}

#[test]
fn going_back_to_a_country_needs_a_wish_and_a_reason_and_is_not_kept_after_the_answer() {
    let town = town();
    let mut waiting = Waiting::with(&town, "iom", &[("gewenst", "ja"), ("passend", "familie wacht")]);
    let until = town.day(30);
    let asked = [
        ("partner", "iom"),
        ("bij-wie", "Balie Zuid"),
        ("doel", "naar huis"),
        ("tekst", FIRST_WORDS),
        ("tot", until.as_str()),
    ];
    for lacking in [&[][..], &[("gewenst", "ja")], &[("passend", "familie wacht")]] {
        waiting.guide.get(&format!("{}/verwijzingen", waiting.case));
        waiting.guide.post(&format!("{}/verwijzingen", waiting.case), &[&asked, lacking].concat());
        assert!(waiting.guide.status == 400 && waiting.guide.sees("naar huis</textarea>"), "{lacking:?}");
    }
    waiting.guide.get(&format!("{}/verwijzingen", waiting.case));
    assert!(waiting.guide.sees("Een ketenpartner") && !waiting.guide.sees("IOM: Balie"));
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    for forced in ["helped", "partly", "not"] {
        waiting.of_client("uitkomst", &[("uitkomst", forced)]);
        assert_eq!(waiting.client.status, 400, "{forced}");
    }
    waiting.of_client("uitkomst", &[("uitkomst", "stays"), ("woorden", "Ik kijk eerst hier rond.")]);
    assert!(
        waiting.client.sees("Afgerond") && waiting.client.sees("Blijven is net zo goed"),
        "{}",
        waiting.client.page
    );
    waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert!(waiting.guide.sees("Ik kijk eerst hier rond.") && waiting.guide.sees("Ik blijf hier"));
    let next = format!("{}/maatwerk", waiting.case);
    assert!(waiting.guide.sees(&next), "what is possible for whoever stays: {}", waiting.guide.page);
    town.days_later(15);
    assert_eq!(read_as_partner(&town, &code).status, 400);
    let mut guide = town.worker("guus");
    guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert_eq!(guide.status, 404);
}

#[test]
fn the_clients_own_word_on_how_it_went_stands() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.of_client("uitkomst", &[("uitkomst", "helped")]);
    assert_eq!(waiting.client.status, 409, "nothing was agreed to yet");
    waiting.agree(FIRST_WORDS);
    waiting.of_guide("uitkomst", &[("uitkomst", "did-not-go"), ("woorden", "Te ver.")]);
    waiting.client.get(&format!("/mijn/verwijzing/{}", waiting.id));
    assert!(waiting.client.sees("Te ver.") && waiting.client.sees("verteld aan Guus"));
    waiting.of_client(
        "uitkomst",
        &[("uitkomst", "not"), ("woorden", "Ze luisterden niet."), ("niet-nog-eens", "ja")],
    );
    waiting.of_guide("uitkomst", &[("uitkomst", "helped")]);
    assert_eq!(waiting.guide.status, 409, "nobody writes over the client's own words");
    waiting.guide.get(&format!("{}/verwijzingen", waiting.case));
    assert!(waiting.guide.sees("Liever niet nog eens naar deze plek"));
}

#[test]
fn another_guide_and_another_client_find_nothing() {
    let town = town();
    let waiting = Waiting::new(&town);
    let mut lies = town.worker("lies");
    for path in [format!("/werk/verwijzingen/{}", waiting.id), format!("{}/verwijzingen", waiting.case)] {
        lies.get(&path);
        assert_eq!(lies.status, 404, "{path}");
    }
    let mut other = town.person();
    other.get("/");
    let once = other.field("_eens").unwrap();
    other.post("/hoi", &[("bericht", "hoi"), ("_eens", &once)]);
    other.get(&format!("/mijn/verwijzing/{}", waiting.id));
    assert_eq!(other.status, 404);
    other.get("/mijn/verwijzingen");
    assert!(other.sees("Er staat nog niets klaar"));
}

#[test]
fn the_guide_hears_of_what_the_client_does_with_a_referral() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    let is_new = |guide: &mut Browser| {
        guide.get("/werk/trajecten");
        guide.sees("Er is iets nieuws")
    };
    let case = waiting.case.clone();
    waiting.guide.get(&case);
    assert!(!is_new(&mut waiting.guide));
    waiting.agree(OWN_WORDS);
    assert!(is_new(&mut waiting.guide), "a yes");
    waiting.guide.get(&case);
    assert!(!is_new(&mut waiting.guide), "seen");
    waiting.hand_over();
    waiting.of_client("uitkomst", &[("uitkomst", "helped"), ("woorden", "fijn"), ("bejegening", "")]);
    assert!(is_new(&mut waiting.guide), "how it went");
    waiting.guide.get(&case);
    waiting.of_client("intrekken", &[]);
    assert!(is_new(&mut waiting.guide), "taken back");
}

#[test]
fn erasing_the_file_takes_everything_with_it() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    let code = waiting.hand_over();
    waiting.client.get("/mijn");
    waiting.client.post("/mijn/wissen", &[]);
    assert_eq!(waiting.client.status, 200, "{}", waiting.client.page);
    assert_eq!(read_as_partner(&town, &code).status, 400);
    waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert_eq!(waiting.guide.status, 404);
}

#[test]
fn a_code_that_is_no_code_is_explained_and_the_clients_own_opens_nothing_here() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(FIRST_WORDS);
    waiting.hand_over();
    let own = waiting.code.clone();
    for code in ["", "abc", own.as_str()] {
        let partner = read_as_partner(&town, code);
        assert!(partner.status == 400 && !partner.sees(FIRST_WORDS), "{code}");
    }
}

/// About somebody under 18 two consult before anything goes to others (H-25): also with the client's yes.
#[test]
fn a_referral_of_somebody_under_18_waits_for_a_consultation() {
    let town = town();
    let mut waiting = Waiting::new(&town);
    waiting.agree(OWN_WORDS);
    waiting.guide.get("/werk/gesprekken");
    let conversation = waiting.guide.id_after("href=\"/werk/gesprekken/");
    let here = format!("/werk/gesprekken/{conversation}");
    waiting.guide.post(&format!("{here}/leeftijd"), &[("leeftijd", "jong")]);
    assert_eq!(waiting.guide.status, 200, "{}", waiting.guide.page);
    waiting.guide.get(&format!("/werk/verwijzingen/{}", waiting.id));
    assert!(waiting.guide.sees("overleg eerst met z’n tweeën") && !waiting.guide.sees("/overhandigen"));
    for way in ["overhandigen", "papier"] {
        waiting.of_guide(way, &[]);
        assert_eq!(waiting.guide.status, 409, "{way}");
    }
}
