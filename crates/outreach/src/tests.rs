//! That each text is there, in each language, and that no page asks for one that is not.

use crate::model::draft::Opening;
use crate::model::{ChannelKind, Counted, Reason};
use kit::Lang;
use kit::texts::keys_in;
use std::collections::BTreeSet;
use std::path::Path;

fn keys() -> BTreeSet<String> {
    crate::TEXTS.iter().flat_map(|source| source.files).flat_map(|(_, file)| keys_in(file)).collect()
}

#[test]
fn each_text_is_there_in_each_language() {
    let texts = kit::Texts::gather(&[kit::TEXTS, people::TEXTS, crate::TEXTS]).unwrap();
    for key in keys() {
        for lang in Lang::ALL {
            assert!(texts.has(lang, &key), "{key} is missing in {lang:?}");
        }
    }
}

/// The keys of this room that stand in a source or a template, whole.
fn keys_asked_for(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            keys_asked_for(&path, found);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        for (start, _) in text.match_indices("\"outreach-") {
            let (key, rest) = text[start + 1..]
                .find(|c: char| !c.is_ascii_lowercase() && !c.is_ascii_digit() && c != '-')
                .map(|end| text[start + 1..].split_at(end))
                .unwrap();
            if rest.starts_with('"') && !key.ends_with('-') {
                found.insert(key.to_owned());
            }
        }
    }
}

#[test]
fn each_text_that_is_asked_for_exists_and_no_other_does() {
    let mut asked = BTreeSet::new();
    for folder in ["src", "templates"] {
        keys_asked_for(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut asked);
    }
    asked.extend(ChannelKind::ALL.iter().map(|kind| kind.text_key().to_owned()));
    asked.extend(Counted::ALL.iter().map(|what| what.text_key().to_owned()));
    asked.extend(Reason::ALL.iter().flat_map(|reason| [reason.text_key().to_owned(), reason.caution_key()]));
    asked.extend(Opening::ALL.iter().map(|opening| opening.text_key().to_owned()));
    let missing: Vec<_> = asked.difference(&keys()).cloned().collect();
    assert!(missing.is_empty(), "asked for and not there: {missing:?}");
    let idle: Vec<_> = keys().difference(&asked).cloned().collect();
    assert!(idle.is_empty(), "there and never asked for: {idle:?}");
}

#[test]
fn codes_are_told_apart() {
    let codes: BTreeSet<&str> = ChannelKind::ALL
        .iter()
        .map(|kind| kind.code())
        .chain(Counted::ALL.iter().map(|what| what.code()))
        .chain(Reason::ALL.iter().map(|reason| reason.code()))
        .collect();
    assert_eq!(codes.len(), ChannelKind::ALL.len() + Counted::ALL.len() + Reason::ALL.len());
}

#[test]
fn nothing_in_this_room_reaches_outside_the_house() {
    let manifest = include_str!("../Cargo.toml");
    let own = manifest.split_once("[dependencies]").unwrap().1;
    for client in ["ureq", "reqwest", "hyper", "curl", "tungstenite", "fantoccini", "scraper"] {
        assert!(!own.contains(client), "{client} (H-01)");
    }
}
