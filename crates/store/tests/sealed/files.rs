//! What somebody brings about who can write in the files of the store and keeps older copies of them.

use rusqlite::{Connection, params};
use store::sealed::Dossier;
use store::{Id, StoredRecord, Unit};

use crate::fixture::{House, REFUSED};

/// A dossier of one sheet, and that sheet as a copy of both files held it.
fn with_a_copy(house: &mut House) -> (Dossier, StoredRecord) {
    let dossier = house.dossier("Wilg-42", &["Zij woont bij haar zus."]);
    let copy = house.records(&dossier).pop().unwrap();
    (dossier, copy)
}

fn revise(house: &mut House, dossier: &Dossier) {
    let sheet = dossier.open_all::<String>(&house.records(dossier)).unwrap().remove(0);
    house.revise(dossier, &sheet, "Zij woont ergens.").unwrap();
}

fn erase(house: &mut House, dossier: &Dossier, record: Id) {
    let mut unit = Unit::new();
    unit.erase_record(dossier.id(), record);
    house.keep(unit);
}

/// Works on the files while the store is closed.
fn behind_the_back(house: &mut House, work: impl FnOnce(Connection, Connection)) {
    house.close();
    work(
        Connection::open(house.place.records.join("records.db")).unwrap(),
        Connection::open(house.place.keys.join("keys.db")).unwrap(),
    );
    house.open_again();
}

fn put_body_back(records: &Connection, copy: &StoredRecord, revision: u32) {
    let put = "UPDATE records SET body = ?1, revision = ?2 WHERE record = ?3";
    assert_eq!(records.execute(put, params![copy.body, revision, copy.id.bytes()]).unwrap(), 1);
}

fn put_key_back(keys: &Connection, dossier: &Dossier, copy: &StoredRecord, revision: u32) {
    let put = "INSERT OR REPLACE INTO record_keys (part, dossier, record, revision, wrapped) VALUES (1, ?1, ?2, ?3, ?4)";
    let dossier = dossier.id();
    let values = params![dossier.bytes(), copy.id.bytes(), revision, copy.wrapped_key];
    assert_eq!(keys.execute(put, values).unwrap(), 1);
}

#[track_caller]
fn expect_refused(house: &House, dossier: &Dossier) {
    let records = house.records(dossier);
    assert_eq!(dossier.open::<String>(&records[1]), Err(REFUSED));
    assert_eq!(dossier.open_all::<String>(&records), Err(REFUSED));
}

#[test]
fn an_older_body_put_back_does_not_open() {
    for revision in [1, 2] {
        let mut house = House::new();
        let (dossier, copy) = with_a_copy(&mut house);
        revise(&mut house, &dossier);
        behind_the_back(&mut house, |records, _| put_body_back(&records, &copy, revision));
        expect_refused(&house, &dossier);
    }
}

#[test]
fn an_older_body_and_its_key_put_back_as_the_present_revision_do_not_open() {
    let mut house = House::new();
    let (dossier, copy) = with_a_copy(&mut house);
    revise(&mut house, &dossier);
    behind_the_back(&mut house, |records, keys| {
        put_body_back(&records, &copy, 2);
        put_key_back(&keys, &dossier, &copy, 2);
    });
    expect_refused(&house, &dossier);
}

#[test]
fn the_body_of_an_erased_record_put_back_does_not_open() {
    let mut house = House::new();
    let (dossier, copy) = with_a_copy(&mut house);
    erase(&mut house, &dossier, copy.id);
    let marked = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
    assert_eq!(marked[0].content, None);
    behind_the_back(&mut house, |records, _| put_body_back(&records, &copy, 1));
    expect_refused(&house, &dossier);
}

/// Where the protection ends: seals say where a record belongs, not when. Hence keys stand in a file of their own,
/// whose copies are kept for a day.
#[test]
fn only_with_a_copy_of_the_keys_file_too_does_what_was_replaced_or_erased_come_back() {
    for was_erased in [false, true] {
        let mut house = House::new();
        let (dossier, copy) = with_a_copy(&mut house);
        match was_erased {
            true => erase(&mut house, &dossier, copy.id),
            false => revise(&mut house, &dossier),
        }
        behind_the_back(&mut house, |records, keys| {
            put_body_back(&records, &copy, 1);
            put_key_back(&keys, &dossier, &copy, 1);
        });
        let read = dossier.open_all::<String>(&house.records(&dossier)).unwrap();
        assert_eq!(read[0].content.as_deref(), Some("Zij woont bij haar zus."));
    }
}
