//! The texts of this room: whole in each language, each used, none missing; its codes; nothing reaches outside.

use crate::model::debrief::Helped;
use crate::model::draft::Opening;
use crate::model::sign::Sign;
use crate::model::{ChannelKind, Counted, Reason};
use std::collections::BTreeSet;

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR"))
        .also(ChannelKind::ALL.iter().map(|kind| kind.text_key()))
        .also(Counted::ALL.iter().map(|what| what.text_key()))
        .also(Reason::ALL.iter().flat_map(|reason| [reason.text_key().to_owned(), reason.caution_key()]))
        .also(Sign::ALL.iter().map(|sign| sign.text_key()))
        .also(Helped::ALL.iter().map(|helped| helped.text_key()))
        .also(Opening::ALL.iter().map(|opening| opening.text_key()))
        .faults();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
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
