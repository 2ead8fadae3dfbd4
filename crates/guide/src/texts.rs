//! The texts of this room: whole in each language, each used, none missing.

use kit::texts::keys_in;

/// Keys of one source that a visitor may meet.
const KEYS_MAX: usize = 155;

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR")).faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// The visitor's texts are translated into ten more languages: they stay few.
#[test]
fn visitors_get_few_and_short_texts() {
    for visitor in crate::TEXTS.iter().filter(|source| source.for_visitors) {
        for (lang, file) in visitor.files {
            assert!(keys_in(file).len() <= KEYS_MAX, "{} keys in {lang:?}", keys_in(file).len());
        }
    }
}
