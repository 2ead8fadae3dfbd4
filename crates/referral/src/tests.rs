//! All texts are there, in each language.

use kit::texts::keys_in;
use kit::{Lang, Texts};
use std::collections::BTreeSet;
use std::path::Path;

fn texts() -> Texts {
    Texts::gather(&[kit::TEXTS, people::TEXTS, crate::TEXTS]).unwrap()
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
fn each_key_in_pages_and_sources_has_its_text() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut keys = BTreeSet::new();
    gather(&root.join("src"), &mut keys);
    gather(&root.join("templates"), &mut keys);
    keys.extend(crate::model::Partner::ALL.map(|partner| partner.text_key()));
    keys.extend(crate::model::OutcomeCode::ALL.map(|code| code.text_key()));
    let texts = texts();
    assert!(keys.len() > 20, "the search finds too little: {keys:?}");
    for key in keys {
        assert!(texts.has(Lang::Nl, &key), "{key} has no text");
    }
}

/// Every text in quotes that looks like a key of this room.
fn gather(folder: &Path, keys: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            gather(&path, keys);
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let quoted = text.split('"').filter(|piece| piece.starts_with("referral-"));
        let is_key = |piece: &&str| {
            !piece.ends_with('-') && piece.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        };
        // Facts for the totals have codes of the same look.
        let is_fact = |piece: &&str| matches!(*piece, "referral-made" | "referral-outcome");
        keys.extend(quoted.filter(is_key).filter(|piece| !is_fact(piece)).map(str::to_owned));
    }
}
