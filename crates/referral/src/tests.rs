//! The texts of this room: whole in each language, each used, none missing.

use crate::model::directory::{Lgbti, Men};
use crate::model::{OutcomeCode, Partner};
use kit::codes::Coded;

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR"))
        .also(Partner::ALL.map(|partner| partner.text_key()))
        .also(OutcomeCode::ALL.map(|code| code.text_key()))
        .also(Men::ALL.iter().map(|men| men.text_key()))
        .also(Lgbti::ALL.iter().map(|lgbti| lgbti.text_key()))
        // Facts for the totals have codes of the same look.
        .but(&["referral-made", "referral-outcome"])
        .faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
