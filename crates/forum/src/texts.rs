//! That each text is there, in each language, and that no page asks for one that is not.

use kit::Lang;
use kit::texts::keys_in;
use std::collections::BTreeSet;

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

#[test]
fn each_text_that_is_asked_for_exists_and_no_other_does() {
    let files = [
        include_str!("lib.rs"),
        include_str!("model.rs"),
        include_str!("pages.rs"),
        include_str!("../templates/forum/agenda.html"),
    ];
    let quoted = files.iter().flat_map(|file| file.split('"'));
    let is_key = |part: &&str| {
        part.starts_with("forum-")
            && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let asked: BTreeSet<String> = quoted.filter(is_key).map(str::to_owned).collect();
    assert_eq!(asked, keys());
}
