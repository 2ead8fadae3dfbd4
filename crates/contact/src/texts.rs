//! The texts of this room: whole in each language, each used, none missing.

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    // The code of a fact for the totals only looks like a key.
    let room = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR")).but(&["contact-talking"]);
    let faults = room.faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
