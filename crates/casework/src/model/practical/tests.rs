//! The texts of practical help hold together in each language, and none of them names the work.

use super::*;

/// The texts in each language: its code, key and text.
fn texts() -> Vec<(&'static str, Vec<(String, String)>)> {
    let source = crate::TEXTS.iter().find(|source| source.room == "casework-practical").unwrap();
    source.files.iter().map(|(lang, file)| (*lang, kit::texts::entries_in(file))).collect()
}

#[test]
fn each_way_has_as_many_lines_as_it_has_labels_in_each_language() {
    for (lang, texts) in texts() {
        let lines = |key: &str| {
            let (_, text) =
                texts.iter().find(|(of, _)| of == key).unwrap_or_else(|| panic!("{key} in {lang}"));
            lines_of(text).len()
        };
        for key in HOMES {
            assert_eq!(lines(key), 1 + HOME_LABELS.len(), "{key} in {lang}");
        }
        for key in COURSES {
            assert_eq!(lines(key), 1 + COURSE_LABELS.len(), "{key} in {lang}");
        }
        let pairs = ReliefKind::ALL.iter().map(|kind| kind.text_key());
        for key in pairs.chain(Strength::ALL.iter().map(|one| one.text_key())) {
            assert_eq!(lines(key), 2, "{key} in {lang}");
        }
    }
}

#[test]
fn no_text_of_practical_help_names_the_work() {
    for (lang, texts) in texts() {
        for (key, text) in texts {
            assert_eq!(names_the_work(&text), None, "{key} in {lang}: {text}");
        }
    }
}

#[test]
fn a_text_of_several_lines_is_a_name_and_the_rest() {
    let text = "Een kamer\n  Voor wie iets kleins zoekt.\n\n  Soms snel.";
    assert_eq!(name_of(text), "Een kamer");
    assert_eq!(rest_of(text), "Voor wie iets kleins zoekt. Soms snel.");
    assert_eq!((name_of(""), rest_of("")), (String::new(), String::new()));
}
