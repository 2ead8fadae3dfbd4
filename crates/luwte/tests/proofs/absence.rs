//! Absent by design: the harmful things of `requirements.md` §4 do not exist. One test per row that can be tested;
//! the rows that other proofs hold are named there.

use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// All files below a folder of the project that people wrote, with their content.
fn files_below(folder: &Path, endings: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !["target", "node_modules", "dist", ".git", "demo", "corpus"].contains(&name.as_str()) {
                found.extend(files_below(&path, endings));
            }
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            found.push((path.clone(), std::fs::read_to_string(&path).unwrap_or_default()));
        }
    }
    found
}

/// The rooms of the house without tests that stand beside them.
fn sources() -> Vec<(PathBuf, String)> {
    files_below(&root().join("crates"), &[".rs"])
        .into_iter()
        .filter(|(path, _)| path.to_string_lossy().contains("/src/"))
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
}

/// Who mails: a fixed sentence, to the organisation's own mail server (decision 0022).
const RINGS: &str = "/crates/bell/";
/// Who speaks TLS to another machine: an empty request to a push service on a short list, and a sealed question to the
/// house of an organisation that two people agreed with (decisions 0022 and 0030).
const CALLS: &str = "/crates/line/";
/// Who may use that line, and nobody else.
const CALLERS: [&str; 2] = ["/crates/bell/", "/crates/between/"];

/// H-01, H-21, H-23: nothing in the house can ask another machine for anything but those two.
#[test]
fn no_room_has_a_client_for_other_machines() {
    const CLIENTS: [&str; 10] = [
        "reqwest",
        "ureq",
        "isahc",
        "surf",
        "curl",
        "attohttpc",
        "tungstenite",
        "openai",
        "lettre",
        "tokio-rustls",
    ];
    // Of these two only what serves; what asks is for tests.
    const BOTH_WAYS: [&str; 2] = ["hyper", "hyper-util"];
    let mut manifests = files_below(&root().join("crates"), &["Cargo.toml"]);
    manifests.push((root().join("Cargo.toml"), std::fs::read_to_string(root().join("Cargo.toml")).unwrap()));
    for (path, text) in &manifests {
        let ordinary = text.split("[dev-dependencies]").next().unwrap();
        let named = |line: &&str| BOTH_WAYS.contains(&line.split(['=', '.', ' ']).next().unwrap());
        for line in ordinary.lines().filter(named) {
            let features = line.split('#').next().unwrap();
            let calls = path.to_string_lossy().contains(CALLS) && line.starts_with("hyper =");
            assert!(
                calls || (!features.contains("client") && !features.contains("full")),
                "{line} in {}",
                path.display()
            );
        }
    }
    for (path, text) in files_below(&root().join("crates"), &["Cargo.toml"]) {
        let ordinary = text.split("[dev-dependencies]").next().unwrap();
        for client in CLIENTS {
            let path_text = path.to_string_lossy();
            let may = (path_text.contains(RINGS) && client == "lettre")
                || (path_text.contains(CALLS) && client == "tokio-rustls");
            assert!(
                may || !ordinary.lines().any(|line| line.split(['=', '.', ' ']).next() == Some(client)),
                "{client} in {}",
                path.display()
            );
        }
        let has_line = ordinary.lines().any(|line| line.starts_with("line ="));
        let may_call = CALLERS.iter().any(|caller| path.to_string_lossy().contains(caller));
        assert!(may_call || !has_line, "{} calls other machines", path.display());
    }
    for (path, text) in sources() {
        // A test of the lines calls the house itself.
        let may = path.ends_with("tests.rs") || path.ends_with("line/src/lib.rs");
        assert!(may || !text.contains("TcpStream::connect"), "{}", path.display());
        // Who rings sees no dossier: it opens nothing but what the machine itself sealed.
        let rings = path.to_string_lossy().contains("/crates/bell/src/");
        assert!(!rings || !text.contains("Dossier::"), "{}", path.display());
    }
}

/// H-04, H-05, H-06, H-08, H-10, H-17, DAT-13, DAT-15, DAT-31: no field for what would harm if it leaked.
#[test]
fn no_type_has_a_field_for_what_must_never_be_held() {
    const FIELDS: [&str; 30] = [
        "risk",
        "risk_score",
        "score",
        "profile",
        "client_type",
        "orientation",
        "sexual_orientation",
        "origin_country",
        "nationality",
        "ethnicity",
        "residence",
        "residence_status",
        "licence",
        "license",
        "permit",
        "citizen_number",
        "bsn",
        "legal_name",
        "latitude",
        "longitude",
        "coordinates",
        "location",
        "photo",
        "image",
        "picture_url",
        "attachment",
        "suspect",
        "pimp",
        "buyer",
        "peers",
    ];
    for (path, text) in sources() {
        for line in text.lines() {
            let line = line.trim().trim_start_matches("pub ").trim_start_matches("pub(crate) ");
            let Some((name, rest)) = line.split_once(':') else { continue };
            if rest.starts_with(':') || line.starts_with("//") {
                continue;
            }
            assert!(!FIELDS.contains(&name.trim()), "{}: {line}", path.display());
        }
    }
}

/// H-07: no role of an authority.
#[test]
fn no_role_belongs_to_an_authority() {
    for role in people::Role::ALL {
        for word in
            ["police", "avim", "prosecut", "enforce", "immigration", "inspector", "employer", "operator"]
        {
            assert!(!role.code().contains(word), "{role:?}");
        }
    }
}

/// H-11, DAT-29: no page asks for a file, and no code reads one from a form.
#[test]
fn nothing_takes_a_file() {
    let mut files = files_below(&root().join("crates"), &[".html"]);
    files.extend(sources());
    for (path, text) in files {
        for sign in ["type=\"file\"", "multipart/form-data", "Multipart"] {
            assert!(!text.contains(sign), "{sign} in {}", path.display());
        }
    }
}

/// H-12: no sound. H-22: no tracker, no beacon, nothing kept in the browser.
#[test]
fn no_page_listens_follows_or_keeps_anything_in_the_browser() {
    const SIGNS: [&str; 9] = [
        "<audio",
        "<video",
        "getUserMedia",
        "MediaRecorder",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "sendBeacon",
        "geolocation.",
    ];
    let mut files = files_below(&root().join("crates"), &[".html"]);
    files.extend(files_below(&root().join("crates/kit/assets/js"), &[".js"]));
    for (path, text) in files {
        for sign in SIGNS {
            // The safety planner, on its own page, keeps what somebody ticked to keep (decision 0021).
            let ticked = sign == "localStorage" && path.ends_with("js/planner.js");
            // What is counted on the street, sealed on the device, which cannot open it (decision 0027).
            let sealed = sign == "indexedDB" && path.ends_with("js/street-store.js");
            assert!(ticked || sealed || !text.contains(sign), "{sign} in {}", path.display());
        }
    }
}

/// H-22: no page loads anything from elsewhere, and a link out tells nobody where it was followed.
#[test]
fn no_page_loads_anything_from_elsewhere() {
    for (path, text) in files_below(&root().join("crates"), &[".html"]) {
        for (number, line) in text.lines().enumerate() {
            for sign in ["src=\"http", "src=\"//", "url(http", "<iframe", "<script>", "style=\""] {
                // A page of our own that keeps arriving where no script runs (decision 0016).
                let ours = [
                    "contact/live.html",
                    "contact/live_frame.html",
                    "contact/desk.html",
                    "people/start.html",
                ];
                let arriving = sign == "<iframe" && ours.iter().any(|one| path.ends_with(one));
                assert!(arriving || !line.contains(sign), "{sign} in {}:{}", path.display(), number + 1);
            }
            if line.contains("href=\"http") {
                assert!(line.contains("noreferrer"), "{}:{}", path.display(), number + 1);
            }
        }
    }
}

/// H-09: the employer list knows no client. H-18: the agenda knows no person.
#[test]
fn employers_and_the_agenda_know_no_client() {
    let forum = files_below(&root().join("crates/forum"), &["Cargo.toml"]);
    for (path, text) in forum {
        for room in ["outreach", "contact", "casework", "referral"] {
            assert!(!text.lines().any(|line| line.starts_with(room)), "{room} in {}", path.display());
        }
    }
    for (path, text) in sources() {
        if path.to_string_lossy().contains("/forum/src/") {
            assert!(!words(&text).any(|word| word == "Visitor"), "{}", path.display());
        }
    }
}

/// H-15: totals have no dimension of workers. H-16: no streaks.
#[test]
fn no_table_counts_workers_against_each_other() {
    for (path, text) in sources() {
        if path.to_string_lossy().contains("/insight/src/") {
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for word in code.flat_map(words) {
                let forbidden = ["per_worker", "by_worker", "streak", "ranking", "leaderboard"];
                assert!(!forbidden.contains(&word), "{word} in {}", path.display());
            }
            assert!(!text.contains("Variable::Worker"), "{}", path.display());
        }
    }
}

/// Words that the design forbids in code, screens and data.
#[test]
fn forbidden_words_stand_nowhere() {
    for (path, text) in files_below(&root().join("crates"), &[".rs", ".html", ".ftl"]) {
        if path.ends_with("absence.rs") {
            continue;
        }
        let text = text.to_lowercase();
        for word in
            ["risk score", "victim list", "client type", "risicoscore", "slachtofferlijst", "cliënttype"]
        {
            assert!(!text.contains(word), "{word} in {}", path.display());
        }
    }
}

/// H-28: no real person of the sources stands in the project. The names are kept backwards, so that this file does
/// not hold them either.
#[test]
fn no_real_person_stands_in_the_project() {
    const BACKWARDS: [&str; 7] =
        ["salim", "feitawa", "negeD ésoJ", "tneW nav", "rekeelB", "kaarB ned nav", "tjiuB"];
    let all = files_below(&root(), &[".rs", ".html", ".ftl", ".md", ".toml", ".txt", ".js", ".css", ".yml"]);
    for (path, text) in all {
        let text = text.to_lowercase();
        for name in BACKWARDS {
            let name: String = name.chars().rev().collect::<String>().to_lowercase();
            let whole = text.match_indices(&name).any(|(at, found)| {
                let before = text[..at].chars().next_back();
                let after = text[at + found.len()..].chars().next();
                !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
            });
            assert!(!whole, "{name} in {}", path.display());
        }
    }
}
