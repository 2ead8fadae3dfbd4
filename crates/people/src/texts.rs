//! The texts of this room: whole in each language, each used, none missing.

use crate::model::Role;

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let here = env!("CARGO_MANIFEST_DIR");
    let faults = kit::testing::Room::new(crate::TEXTS, here)
        .used_beside(here)
        .also(Role::ALL.iter().map(|role| role.text_key()))
        .but(&["people-role"])
        .faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
