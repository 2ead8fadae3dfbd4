//! What comes with Luwte is held to the words that a team begins with (NFR-08: a wording check in the build). Read is every
//! text that exists in all languages, for that is what visitors read.
#![expect(clippy::unwrap_used, reason = "a test may stop where something is not as it says")]

use kit::Lang;
use kit::texts::entries_in;
use kit::wording::lists::{LANGUAGES, first_words};
use kit::wording::{EASE_MIN, Finding, SENTENCE_WORDS_MAX, check, ease};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Texts in which a word of the list may stand, how that word begins, and above it why. What is no longer needed here
/// must leave.
const EXCEPTIONS: [(&str, &str); 9] = [
    // A worker reads it beside a field: a diagnosis is the very thing that must not be written there.
    ("casework-domain-hard-hint", "diagnos"),
    ("employment-hard-hint", "diagnos"),
    // A worker reads it: this is our word for whoever a file is about.
    ("employment-skills-hint", "cliënt"),
    ("employment-skills-hint", "client"),
    ("employment-benefit-hint", "cliënt"),
    ("employment-benefit-hint", "client"),
    // "What we cannot promise": the opposite of a promise.
    ("contact-who-reads-lead", "promise"),
    ("contact-who-reads-unsure", "promise"),
    ("kit-honest-unsure", "promise"),
];
/// No sentence that a visitor reads is longer than this.
const WORDS_MAX: usize = SENTENCE_WORDS_MAX + 12;

/// The files of visitors' texts in a language, each with its path.
fn files(language: &str) -> Vec<(PathBuf, String)> {
    let rooms = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    let folders = std::fs::read_dir(rooms).unwrap().map(|room| room.unwrap().path().join("locales"));
    let paths = folders.flat_map(|locales| {
        let files = std::fs::read_dir(locales.join(language)).into_iter().flatten();
        files.map(|file| file.unwrap().path()).filter(move |path| {
            // What only workers read is there in two languages.
            locales.join("pl").join(path.file_name().unwrap()).exists()
        })
    });
    paths.map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

/// What is said in a text as it is written, its variants below each other: the name of a value is no word of ours.
fn said(text: &str) -> String {
    let bare = text.replace(['{', '}'], " ");
    let line = |line: &str| {
        let words = line.split_whitespace().filter(|word| !word.starts_with('$'));
        words.collect::<Vec<_>>().join(" ")
    };
    bare.lines().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_visitors_read_keeps_to_our_own_words() {
    let mut met = BTreeSet::new();
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let rules = first_words(language);
        let files = files(language);
        assert!(files.len() > 15, "only {} files in {language}", files.len());
        for (key, text) in files.iter().flat_map(|(_, file)| entries_in(file)) {
            for finding in check(&said(&text), language, &rules) {
                let Finding::Word { found, rule } = finding else { continue };
                let is_it = |(of, begins): &&(&str, &str)| *of == key && found.starts_with(begins);
                if let Some(exception) = EXCEPTIONS.iter().find(is_it) {
                    met.insert(exception);
                } else {
                    faults.push(format!("{language} {key}: {found} ({})", rule.why));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let idle: Vec<_> = EXCEPTIONS.iter().filter(|exception| !met.contains(exception)).collect();
    assert!(idle.is_empty(), "no longer needed: {idle:?}");
}

#[test]
fn what_visitors_read_is_short_and_easy() {
    let mut faults = Vec::new();
    // How easy a text reads is known for these two, and in others a sentence has other lengths.
    for language in Lang::WORKERS.map(Lang::code) {
        for (path, file) in files(language) {
            let entries: Vec<(String, String)> =
                entries_in(&file).into_iter().map(|(key, text)| (key, said(&text))).collect();
            for (key, text) in &entries {
                let long = check(text, language, &[]).into_iter().filter_map(|finding| match finding {
                    Finding::LongSentence { words, .. } if words > WORDS_MAX => Some(words),
                    _ => None,
                });
                faults.extend(long.map(|words| format!("{language} {key}: a sentence of {words} words")));
            }
            let whole = entries.into_iter().map(|(_, text)| text).collect::<Vec<_>>().join("\n");
            let ease = ease(&whole, language).expect("a file has more than a few words");
            if ease < EASE_MIN {
                faults.push(format!("{} reads at {ease} of 100", path.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_word_that_crept_in_would_be_found() {
    let is_found =
        |text: &str| check(&said(text), "nl", &first_words("nl")).iter().any(Finding::needs_reason);
    assert!(is_found("Voor elk slachtoffer is er { $count } plek."));
    assert!(is_found("{ $count ->\n[one] Eén slachtoffer\n*[other] { $count } mensen\n}"));
    assert!(!is_found("{ $client } schreef je."), "a value is no word");
}
