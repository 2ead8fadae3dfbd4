//! The texts of this room: each key that is used exists, in each language.

use crate::model::{Category, ChoiceKind, Domain, GoalKind, NeedFit, PartKind, Phase, SlotCode, Theme, Way};
use kit::texts::{Lang, Texts, keys_in};
use std::collections::BTreeSet;
use std::path::Path;

const PREFIX: &str = "\"casework-";

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
            // A piece of a key, as above, ends with a dash.
            if !rest[..end].ends_with('-') {
                used.insert(rest[..end].to_owned());
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
    let mut codes = |keys: Vec<&'static str>| used.extend(keys.into_iter().map(str::to_owned));
    codes(Category::ALL.iter().map(|one| one.text_key()).collect());
    codes(ChoiceKind::ALL.iter().map(|one| one.text_key()).collect());
    codes(Domain::ALL.iter().map(|one| one.text_key()).collect());
    codes(GoalKind::ALL.iter().map(|one| one.text_key()).collect());
    codes(NeedFit::ALL.iter().map(|one| one.text_key()).collect());
    codes(PartKind::ALL.iter().map(|one| one.text_key()).collect());
    codes(Phase::ALL.iter().map(|one| one.text_key()).collect());
    codes(SlotCode::ALL.iter().map(|one| one.text_key()).collect());
    codes(Theme::ALL.iter().map(|one| one.text_key()).collect());
    codes(Way::ALL.iter().map(|one| one.text_key()).collect());
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
fn each_key_that_is_used_exists_and_no_text_is_left_over() {
    let (texts, used) = (texts(), used_keys());
    assert!(used.len() > 300, "only {} keys found", used.len());
    for key in &used {
        assert!(texts.has(Lang::Nl, key), "{key} is used and has no text");
    }
    for (_, file) in crate::TEXTS.iter().flat_map(|source| source.files) {
        for key in keys_in(file) {
            assert!(used.contains(&key), "{key} is used nowhere");
        }
    }
}
