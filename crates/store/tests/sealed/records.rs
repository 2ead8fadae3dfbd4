//! A record opens with its dossier's key, in its own place, as it was written.

use std::cell::RefCell;

use proptest::prelude::*;
use store::sealed::{Dossier, SealError, Sheet};
use store::{Id, Scope, StoreError, StoredRecord, Unit};
use vault::Key;

use crate::damage::damaged;
use crate::fixture::{House, REFUSED, today};

fn open(dossier: &Dossier, record: &StoredRecord) -> Result<Option<String>, SealError> {
    Ok(dossier.open(record)?.content)
}

#[test]
fn what_was_written_is_read_with_the_right_key_and_with_no_other() {
    let house = RefCell::new(House::new());
    let words = (".{0,60}", prop::collection::vec(".{0,200}", 0..6), any::<[u8; 32]>());
    let config = ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |((head, texts, other) in words)| {
        let house = &mut *house.borrow_mut();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let dossier = house.dossier(&head, &texts);
        let records = house.records(&dossier);
        let sheets: Vec<Sheet<String>> = dossier.open_all(&records).unwrap();
        let read: Vec<Option<&str>> = sheets.iter().map(|sheet| sheet.content.as_deref()).collect();
        prop_assert_eq!(read, texts.into_iter().map(Some).collect::<Vec<_>>());
        prop_assert_eq!(dossier.open_head(&records).unwrap().content, Some(head));

        for scope in [Scope::Full, Scope::Head] {
            let stranger =
                Dossier::with_key(dossier.id(), dossier.organisation(), scope, Key::from_bytes(other));
            prop_assert_eq!(stranger.open_head::<String>(&records), Err(REFUSED));
        }
        let stranger =
            Dossier::with_key(dossier.id(), dossier.organisation(), Scope::Full, Key::from_bytes(other));
        for record in &records {
            prop_assert_eq!(open(&stranger, record), Err(REFUSED));
        }
    });
}

#[test]
fn any_damage_to_body_or_key_is_refused() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
    for record in house.records(&dossier) {
        assert!(open(&dossier, &record).unwrap().is_some());
        // A body of which nothing is left is the mark of something erased.
        for body in damaged(&record.body).filter(|body| !body.is_empty()) {
            assert_eq!(open(&dossier, &StoredRecord { body, ..record.clone() }), Err(REFUSED));
        }
        for wrapped in damaged(record.wrapped_key.as_ref().unwrap()) {
            let wrapped_key = Some(wrapped);
            assert_eq!(open(&dossier, &StoredRecord { wrapped_key, ..record.clone() }), Err(REFUSED));
        }
        assert_eq!(open(&dossier, &StoredRecord { wrapped_key: None, ..record.clone() }), Err(REFUSED));
    }
}

#[test]
fn a_record_in_the_place_of_another_of_its_dossier_is_refused() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["eerst", "later"]);
    let records = house.records(&dossier);
    for one in &records {
        for other in records.iter().filter(|other| other.id != one.id) {
            let whole = StoredRecord { id: one.id, ..other.clone() };
            let body = StoredRecord { body: other.body.clone(), ..one.clone() };
            let key = StoredRecord { wrapped_key: other.wrapped_key.clone(), ..one.clone() };
            for swapped in [whole, body, key] {
                assert_eq!(open(&dossier, &swapped), Err(REFUSED));
            }
        }
    }
}

/// Two dossiers would have the same key only by a fault; even then their records stay apart.
#[test]
fn a_record_of_another_dossier_or_organisation_is_refused_even_under_the_same_key() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
    let stranger = house.dossier("Linde-7", &["Hij komt niet."]);
    for record in house.records(&stranger) {
        assert_eq!(open(&dossier, &record), Err(REFUSED));
    }

    let key = Key::random(&mut house.rng);
    let (here, there) = (house.id(), house.id());
    let (id, other_id) = (house.id(), house.id());
    let ours = Dossier::with_key(id, here, Scope::Full, key.clone());
    house.fill(&ours, "Wilg-42", &["Zij belt dinsdag terug."]);
    let records = house.records(&ours);
    for (id, organisation) in [(id, there), (other_id, here), (other_id, there)] {
        let theirs = Dossier::with_key(id, organisation, Scope::Full, key.clone());
        for record in &records {
            assert_eq!(open(&theirs, record), Err(REFUSED));
        }
        let head = StoredRecord { id: theirs.id(), ..records[0].clone() };
        assert_eq!(open(&theirs, &head), Err(REFUSED));
    }
}

#[test]
fn a_record_that_pretends_to_be_of_another_revision_is_refused() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
    for record in house.records(&dossier) {
        for revision in [0, 2, u32::MAX] {
            assert_eq!(open(&dossier, &StoredRecord { revision, ..record.clone() }), Err(REFUSED));
        }
    }
}

#[test]
fn a_dossier_with_a_hole_or_in_another_order_is_refused_as_a_whole() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["een", "twee", "drie"]);
    let records = house.records(&dossier);
    let whole = |records: &[StoredRecord]| dossier.open_all::<String>(records);
    assert_eq!(whole(&records).unwrap().len(), 3);
    for place in 1..records.len() - 1 {
        let mut holed = records.clone();
        holed.remove(place);
        assert_eq!(whole(&holed), Err(REFUSED));
    }
    let mut turned = records.clone();
    turned.swap(1, 2);
    assert_eq!(whole(&turned), Err(REFUSED));
    let mut broken = records.clone();
    broken[2].body[40] ^= 1;
    assert_eq!(whole(&broken), Err(REFUSED));
    assert_eq!(dossier.open_head::<String>(&records[1..]), Err(REFUSED));
}

#[test]
fn of_two_who_write_a_record_anew_the_second_conflicts_and_the_first_stands() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["Zij belt maandag."]);
    let before = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
    house.revise(&dossier, &before[0], "Zij belt dinsdag.").unwrap();
    assert_eq!(house.revise(&dossier, &before[0], "Zij belt niet."), Err(StoreError::Conflict));
    let after = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
    let Sheet { id, position, revision, content } = &after[0];
    assert_eq!((*id, *position, *revision), (before[0].id, before[0].position, 2));
    assert_eq!(content.as_deref(), Some("Zij belt dinsdag."));
}

#[test]
fn what_was_erased_shows_as_a_mark_and_is_not_written_anew() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["blijft", "moet weg", "blijft ook"]);
    let before = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
    let mut unit = Unit::new();
    unit.erase_record(dossier.id(), before[1].id);
    house.keep(unit);
    let after = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
    let content: Vec<_> = after.iter().map(|sheet| sheet.content.as_deref()).collect();
    assert_eq!(content, [Some("blijft"), None, Some("blijft ook")]);
    assert_eq!((after[1].id, after[1].position), (before[1].id, before[1].position));
    for sheet in [&before[1], &after[1]] {
        assert_eq!(house.revise(&dossier, sheet, "toch terug"), Err(StoreError::Conflict));
    }
}

#[test]
fn what_a_later_version_wrote_is_not_taken_for_something_else() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["tekst"]);
    let records = house.records(&dossier);
    assert_eq!(dossier.open_all::<Id>(&records), Err(SealError::NotUnderstood));
    assert_eq!(dossier.open_head::<u32>(&records), Err(SealError::NotUnderstood));
}

#[test]
fn more_than_a_record_can_hold_is_not_written() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &["kort"]);
    let sheets = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
    // Two quotation marks stand around a text.
    let (fits, too_long) = ("a".repeat(vault::PLAINTEXT_MAX - 2), "a".repeat(vault::PLAINTEXT_MAX - 1));
    let mut unit = Unit::new();
    let other = Dossier::fresh(dossier.organisation(), &mut house.rng);
    let (rng, day) = (&mut house.rng, today());
    assert_eq!(other.begin(&mut unit, &too_long, day, rng), Err(SealError::TooLong));
    assert_eq!(dossier.append(&mut unit, &too_long, day, rng), Err(SealError::TooLong));
    assert_eq!(dossier.revise(&mut unit, &sheets[0], &too_long, day, rng), Err(SealError::TooLong));
    assert!(unit.is_empty());
    dossier.append(&mut unit, &fits, day, rng).unwrap();
    house.keep(unit);
    let read = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
    assert_eq!(read[1].content.as_ref(), Some(&fits));
}

#[test]
fn what_is_printed_of_a_dossier_shows_no_key() {
    let key = Key::from_bytes([0xab; 32]);
    let id = Id::from_bytes([1; 16]);
    let printed = format!("{:?}", Dossier::with_key(id, id, Scope::Full, key));
    assert!(printed.contains("Key(..)"));
    assert!(!printed.contains("171") && !printed.to_lowercase().contains("abab"), "{printed}");
}
