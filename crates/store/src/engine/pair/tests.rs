//! A stop at each point between the commits. (Stops at random points: `tests/kill.rs`.)

use super::*;
use crate::check::loose_ends;
use crate::tables::{grants, records, workers};
use crate::{Day, DossierRow, Grant, Holder, Id, Scope, Worker};

const TODAY: Day = Day::from_number(20_514);
const DOSSIER: Id = Id::from_bytes([1; 16]);
const RECORD: Id = Id::from_bytes([2; 16]);
const NOOR: Id = Id::from_bytes([3; 16]);
const SAM: Id = Id::from_bytes([4; 16]);

fn place(folder: &tempfile::TempDir) -> Place {
    Place { records: folder.path().join("records"), keys: folder.path().join("keys") }
}

fn grant(worker: Id) -> Grant {
    Grant {
        dossier: DOSSIER,
        organisation: DOSSIER,
        holder: Holder::Worker(worker),
        scope: Scope::Full,
        generation: 0,
        sealed: vec![5; 81],
        from: None,
        until: None,
    }
}

fn worker(id: Id) -> Worker {
    Worker {
        id,
        organisation: DOSSIER,
        sign_in_name: id.to_string(),
        mail: Some("o'brien@voorbeeld.example".into()),
        roles: "outreach".into(),
        public_key: [1; 32],
        stretch: vec![1; 28],
        locked_secret: vec![1; 73],
        second_step: vec![],
        active: true,
    }
}

/// A place with a dossier of one record, one worker and one grant.
fn furnished() -> (tempfile::TempDir, Pair) {
    let folder = tempfile::tempdir().unwrap();
    let (mut pair, found) = Pair::open(&place(&folder)).unwrap();
    assert_eq!(found, Found::Together);
    let mut unit = Unit::new();
    unit.dossier(DossierRow { id: DOSSIER, organisation: DOSSIER, last_day: TODAY });
    unit.append(DOSSIER, RECORD, vec![1; 300], vec![1; 73], TODAY);
    unit.worker(worker(NOOR)).grant(grant(NOOR));
    save(&mut pair, unit);
    (folder, pair)
}

fn save(pair: &mut Pair, unit: Unit) {
    pair.begin().unwrap();
    pair.attempt(unit).unwrap().unwrap();
    pair.keep().unwrap();
}

/// Adds, changes and removes among the keys, and writes among the records.
fn of_all_kinds() -> Unit {
    let mut unit = Unit::new();
    unit.append(DOSSIER, SAM, vec![2; 300], vec![2; 73], TODAY);
    unit.revise(DOSSIER, RECORD, 1, vec![3; 300], vec![3; 73], TODAY);
    unit.worker(worker(SAM)).worker_active(NOOR, false).worker_roles(NOOR, "team_lead".into());
    unit.grant(grant(SAM)).remove_grant(DOSSIER, Holder::Worker(NOOR));
    unit
}

fn reopened(folder: &tempfile::TempDir, pair: Pair) -> Pair {
    drop(pair);
    let (pair, found) = Pair::open(&place(folder)).unwrap();
    assert_eq!(found, Found::Together);
    assert_eq!(loose_ends(&pair.files).unwrap(), []);
    pair
}

fn assert_nothing_happened(pair: &Pair) {
    let Files { keys, records, .. } = &pair.files;
    assert_eq!(workers::one(keys, NOOR).unwrap(), Some(worker(NOOR)));
    assert_eq!(workers::one(keys, SAM).unwrap(), None);
    assert_eq!(grants::on_dossier(keys, DOSSIER).unwrap(), [grant(NOOR)]);
    let left: Vec<_> =
        records::of_dossier(records, DOSSIER).unwrap().into_iter().map(|row| row.revision).collect();
    assert_eq!(left, [1]);
}

fn assert_all_happened(pair: &Pair) {
    let Files { keys, records, .. } = &pair.files;
    let noor = workers::one(keys, NOOR).unwrap().unwrap();
    assert_eq!((noor.roles.as_str(), noor.active), ("team_lead", false));
    assert_eq!(workers::one(keys, SAM).unwrap(), Some(worker(SAM)));
    assert_eq!(grants::on_dossier(keys, DOSSIER).unwrap(), [grant(SAM)]);
    let left: Vec<_> =
        records::of_dossier(records, DOSSIER).unwrap().into_iter().map(|row| row.revision).collect();
    assert_eq!(left, [2, 1]);
}

#[test]
fn stopped_before_any_commit_nothing_happened() {
    let (folder, mut pair) = furnished();
    pair.begin().unwrap();
    pair.attempt(of_all_kinds()).unwrap().unwrap();
    assert_nothing_happened(&reopened(&folder, pair));
}

#[test]
fn stopped_between_keys_and_records_nothing_happened() {
    let (folder, mut pair) = furnished();
    pair.begin().unwrap();
    pair.attempt(of_all_kinds()).unwrap().unwrap();
    pair.both(NEXT_NUMBER).unwrap();
    pair.files.keys.batch("COMMIT").unwrap();
    let mut pair = reopened(&folder, pair);
    assert_nothing_happened(&pair);
    save(&mut pair, of_all_kinds());
    assert_all_happened(&reopened(&folder, pair));
}

#[test]
fn stopped_before_the_removals_all_happened() {
    let (folder, mut pair) = furnished();
    pair.begin().unwrap();
    pair.attempt(of_all_kinds()).unwrap().unwrap();
    pair.both(NEXT_NUMBER).unwrap();
    pair.both("COMMIT").unwrap();
    assert_all_happened(&reopened(&folder, pair));
}

#[test]
fn stopped_before_an_erasure_reached_the_keys_it_reaches_them_at_the_next_opening() {
    let (folder, mut pair) = furnished();
    pair.begin().unwrap();
    let mut erase = Unit::new();
    erase.erase_dossier(DOSSIER);
    pair.attempt(erase).unwrap().unwrap();
    pair.both("COMMIT").unwrap();
    let pair = reopened(&folder, pair);
    assert_eq!(grants::on_dossier(&pair.files.keys, DOSSIER).unwrap(), []);
}

#[test]
fn a_batch_that_goes_wrong_between_the_commits_is_taken_back_before_the_next() {
    let (folder, mut pair) = furnished();
    pair.begin().unwrap();
    pair.attempt(of_all_kinds()).unwrap().unwrap();
    pair.both(NEXT_NUMBER).unwrap();
    pair.files.keys.batch("COMMIT").unwrap();
    pair.give_up();
    save(&mut pair, of_all_kinds());
    assert_all_happened(&reopened(&folder, pair));
}

#[test]
fn a_full_disk_refuses_what_does_not_fit_and_nothing_else() {
    let (folder, mut pair) = furnished();
    let limit = |pair: &Pair, pages: &str| {
        let sql = format!("PRAGMA max_page_count = {pages}");
        pair.files.records.one(&sql, &[], |row| row.number(0)).unwrap()
    };
    let pages_now = pair.files.records.one("PRAGMA page_count", &[], |row| row.number(0)).unwrap().unwrap();
    limit(&pair, &(pages_now + 2).to_string());
    let mut large = of_all_kinds();
    large.append(DOSSIER, NOOR, vec![4; 200_000], vec![4; 73], TODAY);
    pair.begin().unwrap();
    let outcome = pair.attempt(large).and_then(|outcome| outcome);
    assert!(matches!(outcome, Err(StoreError::Unavailable(_))), "{outcome:?}");
    pair.give_up();

    limit(&pair, "1073741823");
    save(&mut pair, of_all_kinds());
    assert_all_happened(&reopened(&folder, pair));
}

#[test]
fn of_the_last_batch_nothing_is_left_to_take_back_after_scrubbing() {
    let (folder, mut pair) = furnished();
    save(&mut pair, of_all_kinds());
    assert!(pair.scrub().unwrap());
    let noted = pair.files.keys.one("SELECT COUNT(*) FROM undo", &[], |row| row.number(0)).unwrap();
    assert_eq!(noted, Some(0));
    assert_eq!(doomed::Doomed::all(&pair.files.records).unwrap(), []);
    assert_all_happened(&reopened(&folder, pair));
}

#[test]
fn an_older_file_beside_a_newer_one_is_noticed() {
    let (folder, mut pair) = furnished();
    save(&mut pair, of_all_kinds());
    pair.scrub().unwrap();
    drop(pair);
    let records = place(&folder).records.join(RECORDS_FILE);
    let file = rusqlite::Connection::open(&records).unwrap();
    file.execute("UPDATE state SET number = number - 1", []).unwrap();
    drop(file);
    let (_, found) = Pair::open(&place(&folder)).unwrap();
    assert_eq!(found, Found::Apart);
}
