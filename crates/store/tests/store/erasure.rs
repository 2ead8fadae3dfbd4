//! Gone is gone.

use std::collections::HashSet;
use std::path::Path;
use std::time::{Duration, Instant};

use store::{Deed, Holder, Id, Letter, Timer, Unit};

use crate::fixture::{CONFLICT, House, NOW, grant, session, today, unit, worker};

/// Every byte of every file under a folder.
fn all_bytes(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        bytes.extend(if path.is_dir() { all_bytes(&path) } else { std::fs::read(&path).unwrap() });
    }
    bytes
}

fn holds(bytes: &[u8], marker: &[u8]) -> bool {
    bytes.windows(marker.len()).any(|window| window == marker)
}

#[tokio::test]
async fn an_erased_record_leaves_its_place_and_no_key() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let (first, second) = (house.record(dossier).await, house.record(dossier).await);
    house.store.save(unit(|u| u.erase_record(dossier, first))).await.unwrap();

    let records = house.store.read_now(|reader| reader.records(dossier)).unwrap();
    let places: Vec<_> = records.iter().map(|record| (record.id, record.position)).collect();
    assert_eq!(places, [(dossier, 1), (first, 2), (second, 3)]);
    assert!(records[1].body.is_empty() && records[1].wrapped_key.is_none());
    assert!(records[2].wrapped_key.is_some());
    assert_eq!(house.store.check().unwrap(), []);

    house.store.save(unit(|u| u.erase_record(dossier, first))).await.unwrap();
    house.store.save(unit(|u| u.erase_record(first, dossier))).await.unwrap();
}

#[tokio::test]
async fn of_an_erased_dossier_only_the_log_is_left() {
    let mut house = House::new();
    let desk = house.id();
    let (dossier, other) = (house.dossier(desk).await, house.dossier(desk).await);
    house.record(dossier).await;
    house.store.save(unit(|u| u.log(desk, dossier, vec![1; 40]))).await.unwrap();
    house.store.save(unit(|u| u.erase_dossier(dossier))).await.unwrap();
    house
        .store
        .read_now(|reader| {
            assert_eq!(reader.dossier(dossier)?, None);
            assert_eq!(reader.records(dossier)?, []);
            assert_eq!(reader.grants_on(dossier)?, []);
            assert_eq!(reader.log_of(dossier)?.len(), 1);
            assert_eq!(reader.records(other)?.len(), 1);
            assert_eq!(reader.grants_of(&Holder::Circle(desk), NOW)?.len(), 1);
            Ok(())
        })
        .unwrap();
    assert_eq!(house.store.check().unwrap(), []);
}

#[tokio::test]
async fn what_goes_with_a_dossier_goes_with_it_whoever_erases_it() {
    let mut house = House::new();
    let desk = house.id();
    for by_a_timer in [false, true] {
        let (file, part, other) =
            (house.dossier(desk).await, house.dossier(desk).await, house.dossier(desk).await);
        house.store.save(unit(|u| u.goes_with(part, file))).await.unwrap();
        assert_eq!(house.store.read_now(|reader| reader.going_with(file)).unwrap(), [part]);
        if by_a_timer {
            let timer = Timer { id: house.id(), due: NOW, deed: Deed::EraseDossier { dossier: file } };
            house.store.save(unit(|u| u.timer(timer))).await.unwrap();
            assert_eq!(house.store.fire_due(NOW).await.unwrap(), 1);
        } else {
            house.store.save(unit(|u| u.erase_dossier(file))).await.unwrap();
        }
        house
            .store
            .read_now(|reader| {
                assert!(reader.records(part)?.is_empty() && reader.grants_on(part)?.is_empty());
                assert_eq!(reader.dossier(part)?, None);
                assert_eq!(reader.records(other)?.len(), 1, "what does not go with it stays");
                Ok(())
            })
            .unwrap();
        assert_eq!(house.store.check().unwrap(), []);
    }
}

#[tokio::test]
async fn nothing_is_tied_to_what_is_gone() {
    let mut house = House::new();
    let desk = house.id();
    let (file, late) = (house.dossier(desk).await, house.dossier(desk).await);
    house.store.save(unit(|u| u.erase_dossier(file))).await.unwrap();
    assert_eq!(house.store.save(unit(|u| u.goes_with(late, file))).await, CONFLICT);
    house.store.save(unit(|u| u.erase_dossier(late))).await.unwrap();
    let other = house.dossier(desk).await;
    assert_eq!(house.store.save(unit(|u| u.goes_with(late, other))).await, CONFLICT);
}

#[tokio::test]
async fn an_older_revision_put_back_by_hand_finds_no_key() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    let old = house.stored(dossier, record);
    let (body, key) = (house.bytes(300), house.bytes(73));
    house.store.save(unit(|u| u.revise(dossier, record, 1, body, key, today()))).await.unwrap();
    house.close().await;
    let put_back = "UPDATE records SET body = ?1, revision = 1 WHERE record = ?2";
    house.records_file().execute(put_back, (&old.body, record.bytes())).unwrap();
    house.open();
    assert_eq!(house.stored(dossier, record).body, old.body);
    assert_eq!(house.stored(dossier, record).wrapped_key, None);
    let records = house.store.read_now(|reader| reader.records(dossier)).unwrap();
    assert_eq!(records[1].wrapped_key, None);
}

#[tokio::test]
async fn nothing_of_what_was_erased_is_left_in_any_file() {
    let mut house = House::new();
    let desk = house.id();
    let markers: Vec<Vec<u8>> = (0..13).map(|_| house.bytes(48)).collect();
    let marked = |number: usize, length: usize| -> Vec<u8> {
        markers[number].iter().copied().cycle().take(length).collect()
    };
    let (dossier, other) = (house.dossier(desk).await, house.dossier(desk).await);
    let (record, large, revised) = (house.id(), house.id(), house.id());
    let (letter, timer, someone) = (house.id(), house.id(), house.id());
    let code = Holder::Code([8; 32]);

    let mut write = Unit::new();
    write.append(other, record, marked(0, 300), marked(1, 73), today());
    write.append(other, large, marked(2, 70_000), marked(3, 73), today());
    write.append(other, revised, marked(4, 300), marked(5, 73), today());
    write.append(dossier, record, marked(6, 300), marked(7, 73), today());
    let mut to_code = grant(other, code);
    to_code.sealed = marked(8, 120);
    write.grant(to_code);
    let mut visit = session([3; 32], code, NOW.plus_days(1));
    visit.sealed_key = marked(9, 73);
    write.session(visit);
    write.letter(Letter { id: letter, holder: code, sealed: marked(10, 200), until: None });
    let held = Letter { id: letter, holder: code, sealed: marked(11, 200), until: None };
    write.timer(Timer { id: timer, due: NOW, deed: Deed::Deliver(held) });
    let mut newcomer = worker(someone, "noor");
    newcomer.locked_secret = marked(12, 73);
    write.worker(newcomer);
    house.store.save(write).await.unwrap();

    let mut erase = Unit::new();
    erase.erase_record(other, record).erase_record(other, large).erase_dossier(dossier);
    erase.revise(other, revised, 1, vec![7; 300], vec![7; 73], today());
    erase.remove_grant(other, code).lock_session([3; 32]).remove_letter(letter).remove_timer(timer);
    erase.relock_worker(someone, vec![7; 28], vec![7; 73], vec![], [7; 32]);
    house.store.save(erase).await.unwrap();

    // The store goes on running: this happens in its first quiet seconds.
    let deadline = Instant::now() + Duration::from_secs(20);
    loop {
        let bytes = [all_bytes(&house.place.records), all_bytes(&house.place.keys)].concat();
        let left: Vec<_> = (0..markers.len()).filter(|number| holds(&bytes, &markers[*number])).collect();
        if left.is_empty() {
            break;
        }
        assert!(Instant::now() < deadline, "markers {left:?} are still there");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    assert_eq!(house.store.check().unwrap(), []);
}

/// SQLite leaves copies of rows in the corners of pages that it divides; it takes many rows to meet one.
#[tokio::test]
async fn of_thousands_that_were_erased_not_one_key_or_body_is_left() {
    let mut house = House::new();
    let desk = house.id();
    let mut written: Vec<(Id, Id, Vec<u8>, Vec<u8>)> = Vec::new();
    for dossiers in 0..100 {
        let mut unit = Unit::new();
        for turn in 0..80_usize {
            let dossier = if turn % 4 == 0 { house.id() } else { written.last().unwrap().0 };
            let record = if turn % 4 == 0 { dossier } else { house.id() };
            if turn % 4 == 0 {
                unit.dossier(store::DossierRow { id: dossier, organisation: desk, last_day: today() });
                unit.grant(grant(dossier, Holder::Circle(desk)));
            }
            let (body, key) = (house.bytes(300 + 7 * dossiers), house.bytes(73));
            unit.append(dossier, record, body.clone(), key.clone(), today());
            written.push((dossier, record, body, key));
        }
        house.store.save(unit).await.unwrap();
    }
    let mut markers = HashSet::new();
    for some in written.chunks(100) {
        let mut unit = Unit::new();
        for (dossier, record, body, key) in some.iter().step_by(5) {
            unit.erase_record(*dossier, *record);
            markers.extend([&body[100..132], &key[..32]]);
        }
        house.store.save(unit).await.unwrap();
    }
    house.close().await;
    let bytes = [all_bytes(&house.place.records), all_bytes(&house.place.keys)].concat();
    assert_eq!(bytes.windows(32).filter(|window| markers.contains(window)).count(), 0);
}

#[tokio::test]
async fn tidying_loses_nothing_that_is_kept() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let (erased, kept) = (house.record(dossier).await, house.record(dossier).await);
    house.store.save(unit(|u| u.erase_record(dossier, erased))).await.unwrap();
    let read = |house: &House| house.store.read_now(|reader| reader.records(dossier)).unwrap();
    let before = read(&house);
    house.store.tidy().await.unwrap();
    assert_eq!(read(&house), before);
    assert!(house.stored(dossier, kept).wrapped_key.is_some());
    house.record(dossier).await;
    assert_eq!(house.store.check().unwrap(), []);
}
