//! The texts of this room: each key that is used exists, in each language.

use kit::texts::{Lang, Texts, keys_in};
use std::collections::BTreeSet;
use std::path::Path;

const PREFIX: &str = "\"guide-";
/// Keys that a visitor may meet.
const KEYS_MAX: usize = 150;

fn texts() -> Texts {
    Texts::gather(&[crate::TEXTS]).unwrap()
}

fn collect_used(folder: &Path, used: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_used(&path, used);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for (at, _) in text.match_indices(PREFIX) {
            let rest = &text[at + 1..];
            let end =
                rest.find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-').unwrap();
            let key = &rest[..end];
            // A piece of a key, as above, ends with a dash; the name of a source only looks like one.
            let is_source = crate::TEXTS.iter().any(|source| source.room == key);
            if !key.ends_with('-') && !is_source {
                used.insert(key.to_owned());
            }
        }
    }
}

fn used_keys() -> BTreeSet<String> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut used = BTreeSet::new();
    for folder in ["src", "templates"] {
        collect_used(&here.join(folder), &mut used);
    }
    used
}

#[test]
fn each_text_is_there_in_each_language() {
    let texts = texts();
    for (_, file) in crate::TEXTS.iter().flat_map(|source| source.files) {
        for key in keys_in(file) {
            for lang in Lang::ALL {
                assert!(texts.has(lang, &key), "{key} is missing in {lang:?}");
            }
        }
    }
}

#[test]
fn each_key_that_is_used_exists() {
    let (texts, used) = (texts(), used_keys());
    assert!(used.len() > 150, "only {} keys found", used.len());
    for key in used {
        assert!(texts.has(Lang::Nl, &key), "{key} is used and has no text");
    }
}

#[test]
fn each_text_is_used() {
    let used = used_keys();
    for (_, file) in crate::TEXTS.iter().flat_map(|source| source.files) {
        for key in keys_in(file) {
            assert!(used.contains(&key), "{key} is used nowhere");
        }
    }
}

/// The visitor's texts are translated into ten more languages: they stay few.
#[test]
fn visitors_get_few_and_short_texts() {
    let visitor = &crate::TEXTS[0];
    for (lang, file) in visitor.files {
        assert!(keys_in(file).len() <= KEYS_MAX, "{} keys in {lang:?}", keys_in(file).len());
    }
}
