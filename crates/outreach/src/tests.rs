//! The texts of this room: whole in each language, each used, none missing; its codes; nothing reaches outside.

use crate::model::about::DayPart;
use crate::model::debrief::Helped;
use crate::model::draft::Opening;
use crate::model::field::{Audience, Branch};
use crate::model::sign::Sign;
use crate::model::{ChannelKind, Counted, EventKind, Reason};
use std::collections::BTreeSet;

#[test]
fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
    let faults = kit::testing::Room::new(crate::TEXTS, env!("CARGO_MANIFEST_DIR"))
        .also(ChannelKind::ALL.iter().map(|kind| kind.text_key()))
        .also(DayPart::ALL.iter().map(|part| part.text_key()))
        .also(Counted::ALL.iter().map(|what| what.text_key()))
        .also(Reason::ALL.iter().flat_map(|reason| [reason.text_key().to_owned(), reason.caution_key()]))
        .also(Sign::ALL.iter().map(|sign| sign.text_key()))
        .also(Helped::ALL.iter().map(|helped| helped.text_key()))
        .also(Opening::ALL.iter().map(|opening| opening.text_key()))
        .also(crate::model::street::text_keys())
        .also(crate::model::terms::Allowed::ALL.iter().map(|one| one.text_key()))
        .also(Audience::ALL.iter().map(|one| one.text_key()))
        .also(Branch::ALL.iter().map(|one| one.text_key()))
        .also(crate::model::kinds::text_keys())
        .also(EventKind::ALL.iter().map(|one| one.text_key()))
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

/// A picture is never asked and never taken (ACT-14, H-06): there is no form that takes a file.
#[test]
fn no_form_of_this_room_takes_a_file() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/outreach");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let template = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        for taker in ["type=\"file\"", "kind = \"file\"", "multipart", "enctype", "capture"] {
            assert!(!template.contains(taker), "{taker}");
        }
        read += 1;
    }
    assert!(read > 10);
}

#[test]
fn nothing_in_this_room_reaches_outside_the_house() {
    let manifest = include_str!("../Cargo.toml");
    let own = manifest.split_once("[dependencies]").unwrap().1;
    for client in ["ureq", "reqwest", "hyper", "curl", "tungstenite", "fantoccini", "scraper"] {
        assert!(!own.contains(client), "{client} (H-01)");
    }
}
