//! Who may open what.

use std::os::unix::fs::PermissionsExt;

use store::{Holder, Place, Store, StoreError};

use crate::fixture::{House, NOW, place_in, unit};

fn refusal(outcome: Result<Store, StoreError>) -> String {
    outcome.map(drop).unwrap_err().to_string()
}

#[tokio::test]
async fn a_place_belongs_to_one_opener_at_a_time() {
    let mut house = House::new();
    assert!(refusal(Store::open(&house.place)).contains("in use"));
    house.close().await;
    house.open();
}

#[tokio::test]
async fn beside_the_opener_one_may_read_check_and_copy_but_not_save() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let beside = Store::open_beside(&house.place).unwrap();
    assert_eq!(beside.read_now(|reader| reader.records(dossier)).unwrap().len(), 1);
    assert_eq!(beside.check().unwrap(), []);
    let folders = store::BackupPlace { records: house.folder("a"), keys: house.folder("b") };
    beside.backup(&folders, NOW, store::Keep::default()).unwrap();
    let save = beside.save(unit(|u| u.erase_dossier(dossier))).await;
    assert!(matches!(save, Err(StoreError::Unavailable(_))));
    house.record(dossier).await;
    assert_eq!(beside.read_now(|reader| reader.records(dossier)).unwrap().len(), 2);
}

#[tokio::test]
async fn what_is_taken_back_is_taken_back_for_the_next_read_of_whoever_reads_beside() {
    let mut house = House::new();
    let beside = Store::open_beside(&house.place).unwrap();
    for _ in 0..20 {
        let circle = house.id();
        let dossier = house.dossier(circle).await;
        let holder = Holder::Circle(circle);
        let reads = || beside.read_now(|reader| reader.grant(dossier, &holder, NOW)).unwrap().is_some();
        assert!(reads(), "before");
        house.store.save(unit(|u| u.remove_grant(dossier, holder))).await.unwrap();
        assert!(!reads(), "the first read after the answer");
    }
}

#[test]
fn there_is_nothing_beside_nobody() {
    let folder = tempfile::tempdir().unwrap();
    assert!(Store::open_beside(&place_in(folder.path())).is_err());
}

#[tokio::test]
async fn only_the_owner_can_read_the_files() {
    let mut house = House::new();
    let desk = house.id();
    house.dossier(desk).await;
    let mode = |path: &std::path::Path| path.metadata().unwrap().permissions().mode() & 0o777;
    for folder in [&house.place.records, &house.place.keys] {
        assert_eq!(mode(folder), 0o700);
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            assert_eq!(mode(&path), 0o600, "{}", path.display());
        }
    }
}

#[tokio::test]
async fn a_closed_store_takes_nothing_and_keeps_everything() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let other_clone = house.store.clone();
    house.close().await;
    let save = other_clone.save(unit(|u| u.erase_dossier(dossier))).await;
    assert!(matches!(save, Err(StoreError::Unavailable(_))));
    for folder in [&house.place.records, &house.place.keys] {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let is_journal = entry.file_name().to_str().unwrap().ends_with("-wal");
            assert!(!is_journal || entry.metadata().unwrap().len() == 0);
        }
    }
    house.open();
    assert_eq!(house.store.read_now(|reader| reader.records(dossier)).unwrap().len(), 1);
}

#[tokio::test]
async fn dropping_the_store_finishes_what_waits() {
    let mut house = House::new();
    let counter = house.id();
    let store = std::mem::replace(&mut house.store, House::new().store);
    tokio::select! {
        biased;
        // Asked once, so it is handed in; then nobody waits for it.
        _ = store.save(unit(|u| u.count(counter, 1))) => {}
        () = std::future::ready(()) => {}
    }
    drop(store);
    house.open();
    assert_eq!(house.store.read_now(|reader| reader.counts(&[counter])).unwrap(), [1]);
}

#[test]
fn records_and_keys_in_one_folder_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let place = Place { records: folder.path().into(), keys: folder.path().into() };
    assert!(refusal(Store::open(&place)).contains("a folder each"));
}

#[tokio::test]
async fn files_that_do_not_belong_together_are_refused() {
    let mut house = House::new();
    let stranger = House::new();
    house.close().await;
    stranger.close().await;
    let mixed = Place { records: house.place.records.clone(), keys: stranger.place.keys.clone() };
    assert!(refusal(Store::open(&mixed)).contains("two installations"));

    // An older file of records beside newer keys.
    let records = house.place.records.join("records.db");
    let old = house.folder("old.db");
    std::fs::copy(&records, &old).unwrap();
    house.open();
    let desk = house.id();
    for _ in 0..3 {
        house.dossier(desk).await;
    }
    house.close().await;
    std::fs::copy(&old, &records).unwrap();
    assert!(refusal(Store::open(&house.place)).contains("different ages"));
}

#[test]
fn the_schema_names_every_column_of_both_files() {
    let house = House::new();
    let schema = house.store.schema().unwrap();
    let has = |file: &str, table: &str, column: &str| {
        schema.iter().any(|found| found.file == file && found.table == table && found.column == column)
    };
    assert!(has("keys", "record_keys", "wrapped"));
    assert!(has("records", "dossiers", "last_day"));
    assert!(has("keys", "undo", "statement"));
    assert!(!has("records", "record_keys", "wrapped"));
    let never = ["score", "profile", "residence", "licence", "citizen", "coordinates", "orientation"];
    for found in &schema {
        assert!(never.iter().all(|word| !found.column.contains(word)), "{found:?}");
    }
}
