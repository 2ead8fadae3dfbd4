//! The texts of this room: whole in each language, each used, none missing.

use crate::model::Offer;

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR"))
        .also(Offer::ALL.map(|offer| offer.text_key()))
        .faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
