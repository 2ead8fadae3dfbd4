//! Copies that are whole, and restores in which gone stays gone.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use store::{Backup, BackupPlace, Holder, Id, Invitation, Keep, Moment, Store, StoreError, Unit};

use crate::fixture::{House, NOW, grant, place_in, session, today, unit};

const KEEP: Keep = Keep { records_days: 30, keys_days: 1 };

impl House {
    fn backup_at(&self, now: Moment, keep: Keep) -> Backup {
        let folders =
            BackupPlace { records: self.folder("copies/records"), keys: self.folder("copies/keys") };
        self.store.backup(&folders, now, keep).unwrap()
    }

    fn backup(&self) -> Backup {
        self.backup_at(NOW, KEEP)
    }

    /// The installation that comes out of two archives.
    fn restored(&self, records: &Path, keys: &Path) -> Result<Store, StoreError> {
        let number = std::fs::read_dir(self.folder("")).unwrap().count();
        let place = place_in(&self.folder(&format!("restored-{number}")));
        Store::restore(records, keys, &place)?;
        Store::open(&place)
    }
}

fn names(folder: &Path) -> Vec<String> {
    let names =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> = names.filter(|name| name.ends_with(".db")).collect();
    names.sort();
    names
}

fn bytes_of(path: &PathBuf) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

#[tokio::test]
async fn what_comes_out_is_what_went_in() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    house.store.save(unit(|u| u.log(desk, dossier, vec![1; 50]).count(desk, 5))).await.unwrap();
    let backup = house.backup();
    let restored = house.restored(&backup.records, &backup.keys).unwrap();
    assert_eq!(restored.check().unwrap(), []);
    let all = |store: &Store| {
        store
            .read_now(|reader| {
                Ok((
                    reader.records(dossier)?,
                    reader.grants_on(dossier)?,
                    reader.log_of(dossier)?,
                    reader.counts(&[desk])?,
                ))
            })
            .unwrap()
    };
    assert_eq!(all(&restored), all(&house.store));
    let (body, key) = (house.bytes(90), house.bytes(73));
    restored.save(unit(|u| u.revise(dossier, record, 1, body, key, today()))).await.unwrap();
    assert_eq!(restored.check().unwrap(), []);
}

#[tokio::test]
async fn archives_are_private_single_files_named_by_their_moment() {
    let house = House::new();
    let backup = house.backup();
    assert_eq!(backup.records, house.folder("copies/records/records-20260302T120000Z.db"));
    assert_eq!(backup.keys, house.folder("copies/keys/keys-20260302T120000Z.db"));
    for folder in ["copies/records", "copies/keys"] {
        for entry in std::fs::read_dir(house.folder(folder)).unwrap() {
            let entry = entry.unwrap();
            assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600);
            let name = entry.file_name().into_string().unwrap();
            assert!(name.ends_with(".db") || name == "in-use", "{name}");
        }
    }
}

#[tokio::test]
async fn sessions_invitations_and_what_was_erased_do_not_travel() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    let erased = house.stored(dossier, record);
    let mut sign_in = session([1; 32], Holder::Worker(desk), NOW.plus_days(1));
    sign_in.sealed_key = house.bytes(73);
    let invitation =
        Invitation { token: [2; 32], organisation: desk, body: house.bytes(90), until: NOW.plus_days(1) };
    house.store.save(unit(|u| u.session(sign_in.clone()).invitation(invitation.clone()))).await.unwrap();
    house.store.save(unit(|u| u.erase_record(dossier, record))).await.unwrap();
    let backup = house.backup();
    let bytes = [bytes_of(&backup.records), bytes_of(&backup.keys)].concat();
    let key = erased.wrapped_key.unwrap();
    for secret in [&sign_in.sealed_key, &invitation.body, &erased.body, &key] {
        assert!(!bytes.windows(32).any(|window| window == &secret[..32]));
    }
    let restored = house.restored(&backup.records, &backup.keys).unwrap();
    assert_eq!(restored.read_now(|reader| reader.session([1; 32])).unwrap(), None);
    assert_eq!(restored.read_now(|reader| reader.invitation([2; 32], NOW)).unwrap(), None);
}

#[tokio::test]
async fn old_records_with_the_newest_keys_bring_back_nothing_that_was_erased() {
    let mut house = House::new();
    let desk = house.id();
    let (closed, open) = (house.dossier(desk).await, house.dossier(desk).await);
    house.record(closed).await;
    let (erased, revised, kept) =
        (house.record(open).await, house.record(open).await, house.record(open).await);
    let monday = house.backup();

    let (body, key) = (house.bytes(90), house.bytes(73));
    let mut tuesday = Unit::new();
    tuesday.erase_dossier(closed).erase_record(open, erased).revise(open, revised, 1, body, key, today());
    house.store.save(tuesday).await.unwrap();
    let later = house.dossier(desk).await;
    let newest = house.backup_at(NOW.plus_days(1), KEEP);

    let restored = house.restored(&monday.records, &newest.keys).unwrap();
    restored
        .read_now(|reader| {
            assert_eq!(reader.dossier(closed)?, None);
            assert_eq!(reader.records(closed)?, []);
            for record in [erased, revised] {
                let record = reader.record(open, record)?.unwrap();
                assert_eq!((record.body, record.wrapped_key), (vec![], None));
            }
            assert!(reader.record(open, kept)?.unwrap().wrapped_key.is_some());
            // What came after the old records has left no key and no grant.
            assert_eq!(reader.grants_on(later)?, []);
            Ok(())
        })
        .unwrap();
    assert_eq!(restored.check().unwrap(), []);

    // Even without the program: the newest keys hold nothing that opens the old records.
    let keys = rusqlite::Connection::open(&newest.keys).unwrap();
    for (dossier, record, revision) in [(closed, closed, 1), (open, erased, 1), (open, revised, 1)] {
        let sql = "SELECT COUNT(*) FROM record_keys WHERE dossier = ?1 AND record = ?2 AND revision = ?3";
        let found: i64 =
            keys.query_row(sql, (dossier.bytes(), record.bytes(), revision), |row| row.get(0)).unwrap();
        assert_eq!(found, 0);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn a_backup_while_others_write_is_one_moment_of_both_files() {
    let mut house = House::new();
    let desk = house.id();
    let (one, two) = (house.dossier(desk).await, house.dossier(desk).await);
    let (stop, stopped) = tokio::sync::watch::channel(false);
    let writers: Vec<_> = (0..4_u64)
        .map(|number| {
            let (store, stopped) = (house.store.clone(), stopped.clone());
            tokio::spawn(async move { write_in_step(store, one, two, number, stopped).await })
        })
        .collect();
    let mut backups = Vec::new();
    for turn in 0..4 {
        tokio::time::sleep(std::time::Duration::from_millis(60)).await;
        backups.push(tokio::task::block_in_place(|| {
            house.backup_at(NOW.plus_seconds(turn), Keep { records_days: 30, keys_days: 30 })
        }));
    }
    stop.send(true).unwrap();
    for writer in writers {
        writer.await.unwrap();
    }
    for backup in backups {
        let keys_without_records = keys_of(&backup.keys) - records_of(&backup.records);
        assert_eq!(keys_without_records, 0);
        let restored = house.restored(&backup.records, &backup.keys).unwrap();
        assert_eq!(restored.check().unwrap(), []);
        restored
            .read_now(|reader| {
                let (ones, twos) = (reader.records(one)?, reader.records(two)?);
                assert_eq!(ones.len(), twos.len());
                assert!(ones.iter().chain(&twos).all(|record| record.wrapped_key.is_some()));
                assert_eq!(reader.counts(&[one])?, [ones.len() as i64 - 1]);
                assert_eq!(reader.grants_on(one)?.len(), ones.len());
                Ok(())
            })
            .unwrap();
    }
}

/// Units that each write the same number of rows to every table, so that half a unit shows.
async fn write_in_step(
    store: Store,
    one: Id,
    two: Id,
    seed: u64,
    stopped: tokio::sync::watch::Receiver<bool>,
) {
    use rand_chacha::rand_core::SeedableRng;
    let mut rng = rand_chacha::ChaCha20Rng::seed_from_u64(100 + seed);
    while !*stopped.borrow() {
        let (record, reader) = (Id::random(&mut rng), Id::random(&mut rng));
        let mut unit = Unit::new();
        unit.append(one, record, vec![1; 700], vec![1; 73], today());
        unit.append(two, record, vec![2; 700], vec![2; 73], today());
        unit.grant(grant(one, Holder::Worker(reader))).count(one, 1).log(one, two, vec![3; 60]);
        store.save(unit).await.unwrap();
    }
}

fn keys_of(archive: &Path) -> i64 {
    let file = rusqlite::Connection::open(archive).unwrap();
    file.query_row("SELECT COUNT(*) FROM record_keys", [], |row| row.get(0)).unwrap()
}

fn records_of(archive: &Path) -> i64 {
    let file = rusqlite::Connection::open(archive).unwrap();
    file.query_row("SELECT COUNT(*) FROM records", [], |row| row.get(0)).unwrap()
}

#[tokio::test]
async fn archives_go_when_their_time_is_over_and_the_newest_keys_stay() {
    let house = House::new();
    let keep = Keep { records_days: 3, keys_days: 1 };
    for day in 0..6 {
        house.backup_at(NOW.plus_days(day), keep);
    }
    let days = |kind: &str, days: &[u32]| -> Vec<String> {
        days.iter().map(|day| format!("{kind}-2026030{day}T120000Z.db")).collect()
    };
    assert_eq!(names(&house.folder("copies/records")), days("records", &[4, 5, 6, 7]));
    assert_eq!(names(&house.folder("copies/keys")), days("keys", &[6, 7]));

    let other = house.folder("copies/keys/keys-of-the-bicycle.db");
    std::fs::write(&other, "not ours").unwrap();
    let last = house.backup_at(NOW.plus_days(6), Keep { records_days: 3, keys_days: 0 });
    assert_eq!(last.removed.len(), 3);
    assert_eq!(names(&house.folder("copies/keys")), ["keys-20260308T120000Z.db", "keys-of-the-bicycle.db"]);
}

#[tokio::test]
async fn what_is_not_an_archive_of_ours_is_refused_and_leaves_the_place_empty() {
    let house = House::new();
    let stranger = House::new();
    let (ours, theirs) = (house.backup(), stranger.backup());
    let text = house.folder("text.db");
    std::fs::write(&text, "not a database at all").unwrap();
    let cut = house.folder("cut.db");
    let whole = bytes_of(&ours.records);
    std::fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let absent = house.folder("absent.db");
    let attempts = [
        (&ours.keys, &ours.records),
        (&ours.records, &theirs.keys),
        (&text, &ours.keys),
        (&ours.records, &text),
        (&cut, &ours.keys),
        (&absent, &ours.keys),
    ];
    let place = place_in(&house.folder("new"));
    for (records, keys) in attempts {
        assert!(Store::restore(records, keys, &place).is_err(), "{} {}", records.display(), keys.display());
    }
    Store::restore(&ours.records, &ours.keys, &place).unwrap();
}

#[tokio::test]
async fn a_place_that_holds_something_is_not_restored_over() {
    let house = House::new();
    let backup = house.backup();
    let outcome = Store::restore(&backup.records, &backup.keys, &house.place);
    assert!(matches!(outcome, Err(StoreError::Unavailable(why)) if why.contains("not empty")));
}
