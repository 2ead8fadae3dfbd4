//! The yearly account from outside: who may see its pages, and what happens to what was typed.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests")]

// The house of a room before this one, with other people at work.
#[path = "../../../referral/tests/room/town.rs"]
#[allow(dead_code, reason = "nobody comes by for help here")]
mod town;

use people::Role;
use town::{Browser, Town};

const ACCOUNT: &str = "/werk/verantwoording/verslag/2026";
const NOWHERE: &str = "/werk/verantwoording/verslag/2026/nergens";

fn town() -> Town {
    let crew = [
        ("ilse", Role::TeamLead),
        ("noor", Role::Administrator),
        ("timo", Role::PolicyOfficer),
        ("guus", Role::CaseManager),
    ];
    Town::with(insight::routes(), &[forum::TEXTS, insight::TEXTS], &crew)
}

/// Fields, and where they are sent.
type Form = (String, Vec<(&'static str, &'static str)>);

/// Each form of the account with something in it.
fn forms() -> [Form; 5] {
    let line = |kind: &str| format!("{ACCOUNT}/regels/{kind}");
    [
        (format!("{ACCOUNT}/teksten"), vec![("deeds", "We waren er")]),
        (format!("{ACCOUNT}/weg"), vec![("_nummer", "1")]),
        (format!("{ACCOUNT}/klaarzetten"), vec![("_gezien", "x")]),
        (line("money"), vec![("regio", "Regio Zuid")]),
        (line("commitments"), vec![("nummer", "1"), ("tekst", "Hulp"), ("stand", "proposed-settled")]),
    ]
}

/// What a reader is told, without the address that was asked for.
fn told(browser: &Browser, asked: &str) -> (u16, String) {
    let seal = browser.field("_zegel").unwrap_or_default();
    let page = browser.page.replace(asked, "");
    (browser.status, if seal.is_empty() { page } else { page.replace(&seal, "") })
}

#[test]
fn whoever_may_not_write_the_account_is_told_what_they_are_told_of_a_page_that_is_not_there() {
    let town = town();
    let pages = ["", "/voorbeeld", "/regels/money", "/regels/plans", "/regels/commitments"]
        .map(|end| format!("{ACCOUNT}{end}"));
    for name in ["noor", "timo", "guus"] {
        let mut other = town.worker(name);
        other.get(NOWHERE);
        let missing = told(&other, NOWHERE);
        assert_eq!(missing.0, 404);
        for page in &pages {
            other.get(page);
            assert_eq!(told(&other, page), missing, "{name} at {page}");
        }
        for (action, fields) in forms() {
            other.get("/werk");
            other.post(&action, &fields);
            assert_eq!(other.status, 404, "{name} to {action}");
        }
    }
    let mut ilse = town.worker("ilse");
    ilse.get(ACCOUNT);
    assert_eq!(ilse.status, 200);
    assert!(!ilse.sees("We waren er") && !ilse.sees("Regio Zuid"), "nothing of theirs was kept");
}

#[test]
fn whoever_reads_totals_sees_no_account_that_is_not_there_and_a_guide_sees_no_list() {
    let town = town();
    let unknown = format!("/werk/cijfers/verslagen/{}", "7".repeat(32));
    let mut timo = town.worker("timo");
    timo.get("/werk/cijfers/verslagen");
    assert_eq!(timo.status, 200);
    for end in ["", "/brief", "/bestand/verantwoording.pdf"] {
        timo.get(&format!("{unknown}{end}"));
        assert_eq!(timo.status, 404, "{end}");
    }
    let mut guus = town.worker("guus");
    for path in ["/werk/cijfers/verslagen", &unknown] {
        guus.get(path);
        assert_eq!(guus.status, 404, "{path}");
    }
}

#[test]
fn without_a_sign_in_nothing_of_it_is_shown_and_nothing_is_kept() {
    let town = town();
    let mut stranger = town.person();
    stranger.get(ACCOUNT);
    assert!(!stranger.sees("/teksten"));
    for (action, fields) in forms() {
        stranger.post(&action, &fields);
        assert!(!stranger.sees("We waren er") || stranger.status != 200, "{action}");
    }
    let mut ilse = town.worker("ilse");
    ilse.get(ACCOUNT);
    assert!(!ilse.sees("We waren er") && !ilse.sees("Regio Zuid"));
}

#[test]
fn what_was_typed_stays_in_the_form_when_something_does_not_fit() {
    let town = town();
    let mut ilse = town.worker("ilse");
    ilse.get(ACCOUNT);
    let texts =
        [("deeds", "Wilg-42 deed mee"), ("learned", "Dat rust helpt & meer"), ("boys-and-men", "Weinig")];
    ilse.post(&format!("{ACCOUNT}/teksten"), &texts);
    assert_eq!(ilse.status, 400);
    for typed in ["Wilg-42 deed mee", "Dat rust helpt &#38; meer", "Weinig"] {
        assert!(ilse.sees(typed), "{typed}: {}", ilse.page);
    }
    let kinds: [(&str, &[(&str, &str)]); 3] = [
        ("money", &[("regio", "Regio Zuid"), ("besteed", "veel"), ("uren", "640")]),
        ("plans", &[("wat", "Mensen met een traject"), ("aantal", "-3"), ("betekenis", "Uit een brief")]),
        (
            "commitments",
            &[("nummer", "34775-VI-100"), ("tekst", "Hulp in elke regio"), ("gedaan", "gisteren")],
        ),
    ];
    for (kind, fields) in kinds {
        let form = format!("{ACCOUNT}/regels/{kind}");
        ilse.get(&form);
        ilse.post(&form, fields);
        assert_eq!(ilse.status, 400, "{kind}");
        for (name, typed) in fields {
            assert!(ilse.sees(typed), "{name} of {kind}");
        }
    }
    ilse.get(ACCOUNT);
    assert!(!ilse.sees("Regio Zuid") && !ilse.sees("Mensen met een traject"), "nothing was kept by halves");
}

#[test]
fn what_fits_is_kept_and_escaped_and_a_form_without_its_seal_is_not_taken() {
    let town = town();
    let mut ilse = town.worker("ilse");
    ilse.get(ACCOUNT);
    ilse.post(&format!("{ACCOUNT}/teksten"), &[("deeds", "We waren er <b>elke</b> avond")]);
    assert_eq!(ilse.status, 200);
    assert!(ilse.sees("We waren er") && !ilse.sees("<b>elke</b>"));
    ilse.page.clear();
    ilse.post(&format!("{ACCOUNT}/teksten"), &[("deeds", "Zonder zegel")]);
    assert_ne!(ilse.status, 200);
    ilse.get(ACCOUNT);
    assert!(ilse.sees("We waren er") && !ilse.sees("Zonder zegel"));
}
