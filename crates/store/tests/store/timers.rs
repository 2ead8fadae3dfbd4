//! What must happen happens once, and rather late than never.

use store::{Deed, Holder, Id, Invitation, Letter, Moment, Timer};

use crate::fixture::{House, NOW, session, unit};

const DUE: Moment = NOW.plus_seconds(3_600);

impl House {
    async fn set(&mut self, due: Moment, deed: Deed) -> Id {
        let id = self.id();
        self.store.save(unit(|u| u.timer(Timer { id, due, deed }))).await.unwrap();
        id
    }
}

#[tokio::test]
async fn each_deed_is_done_at_its_moment_and_not_before() {
    let mut house = House::new();
    let desk = house.id();
    let (kept, ended, gone) =
        (house.dossier(desk).await, house.dossier(desk).await, house.dossier(desk).await);
    let record = house.record(kept).await;
    let letter = Letter { id: house.id(), holder: Holder::Circle(desk), sealed: vec![4; 80], until: None };
    house.set(DUE, Deed::EraseRecord { dossier: kept, record }).await;
    house.set(DUE, Deed::EndGrant { dossier: ended, holder: Holder::Circle(desk) }).await;
    house.set(DUE, Deed::EraseDossier { dossier: gone }).await;
    house.set(DUE, Deed::Deliver(letter.clone())).await;

    assert_eq!(house.store.next_due().await.unwrap(), Some(DUE));
    assert_eq!(house.store.fire_due(DUE.plus_seconds(-1)).await.unwrap(), 0);
    assert_eq!(house.store.read_now(|reader| reader.timer_count()).unwrap(), 4);
    assert_eq!(house.store.fire_due(DUE).await.unwrap(), 4);
    assert_eq!(house.store.next_due().await.unwrap(), None);

    house
        .store
        .read_now(|reader| {
            assert!(reader.record(kept, record)?.unwrap().body.is_empty());
            assert_eq!(reader.grants_on(ended)?, []);
            assert!(reader.dossier(ended)?.is_some());
            assert_eq!(reader.dossier(gone)?, None);
            assert_eq!(reader.grants_on(gone)?, []);
            assert_eq!(reader.letters(&Holder::Circle(desk), DUE)?, [letter]);
            Ok(())
        })
        .unwrap();
    assert_eq!(house.store.check().unwrap(), []);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_many_fire_at_once_each_timer_fires_once() {
    const TIMERS: usize = 300;
    let mut house = House::new();
    let desk = Holder::Circle(house.id());
    for _ in 0..TIMERS {
        let letter = Letter { id: house.id(), holder: desk, sealed: vec![1; 30], until: None };
        house.set(DUE, Deed::Deliver(letter)).await;
    }
    let tasks: Vec<_> = (0..6)
        .map(|_| {
            let store = house.store.clone();
            tokio::spawn(async move { store.fire_due(DUE).await })
        })
        .collect();
    let mut fired = 0;
    for task in tasks {
        fired += task.await.unwrap().unwrap();
    }
    assert_eq!(fired, TIMERS);
    assert_eq!(house.store.read_now(|reader| reader.letters(&desk, DUE)).unwrap().len(), TIMERS);
}

#[tokio::test]
async fn a_timer_that_came_due_while_the_program_stood_still_fires_after_it() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    house.set(DUE, Deed::EraseDossier { dossier }).await;
    house.close().await;
    house.open();
    assert_eq!(house.store.fire_due(DUE.plus_days(30)).await.unwrap(), 1);
    assert_eq!(house.store.read_now(|reader| reader.dossier(dossier)).unwrap(), None);
}

#[tokio::test]
async fn a_timer_goes_with_what_it_was_set_on_and_can_be_moved_or_stopped() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    house.set(DUE, Deed::EraseRecord { dossier, record }).await;
    let moved = house.set(DUE, Deed::EraseDossier { dossier }).await;
    let later = Timer { id: moved, due: DUE.plus_days(1), deed: Deed::EraseDossier { dossier } };
    house.store.save(unit(|u| u.timer(later.clone()))).await.unwrap();
    let timers = |house: &House| house.store.read_now(|reader| reader.timers_of(dossier)).unwrap();
    assert_eq!(timers(&house).len(), 2);

    house.store.save(unit(|u| u.erase_record(dossier, record))).await.unwrap();
    assert_eq!(timers(&house), [later]);
    house.store.save(unit(|u| u.remove_timer(moved))).await.unwrap();
    assert_eq!(timers(&house), []);

    house.set(DUE, Deed::EndGrant { dossier, holder: Holder::Circle(desk) }).await;
    house.store.save(unit(|u| u.erase_dossier(dossier))).await.unwrap();
    assert_eq!(timers(&house), []);
}

#[tokio::test]
async fn a_deed_on_what_is_already_gone_is_done() {
    let mut house = House::new();
    let (one, two, three, record) = (house.id(), house.id(), house.id(), house.id());
    house.set(DUE, Deed::EraseRecord { dossier: one, record }).await;
    house.set(DUE, Deed::EraseDossier { dossier: two }).await;
    house.set(DUE, Deed::EndGrant { dossier: three, holder: Holder::Code([1; 32]) }).await;
    assert_eq!(house.store.fire_due(DUE).await.unwrap(), 3);
    assert_eq!(house.store.read_now(|reader| reader.timer_count()).unwrap(), 0);
}

#[tokio::test]
async fn whatever_ran_out_is_thrown_away() {
    let mut house = House::new();
    let (desk, organisation) = (Holder::Circle(house.id()), house.id());
    let letter = |id, until| Letter { id, holder: desk, sealed: vec![1], until };
    let (old, young, lasting) = (house.id(), house.id(), house.id());
    let invitation = Invitation { token: [2; 32], organisation, body: vec![1], until: DUE };
    let fill = unit(|u| {
        u.session(session([1; 32], desk, DUE)).session(session([2; 32], desk, DUE.plus_seconds(1)));
        u.invitation(invitation).mark([1; 32], DUE).mark([2; 32], DUE.plus_seconds(1));
        u.letter(letter(old, Some(DUE)))
            .letter(letter(young, Some(DUE.plus_seconds(1))))
            .letter(letter(lasting, None))
    });
    house.store.save(fill).await.unwrap();
    assert_eq!(house.store.fire_due(DUE).await.unwrap(), 0);
    house.close().await;

    let rows = |file: rusqlite::Connection, table: &str| -> i64 {
        file.query_row(&format!("SELECT COUNT(*) FROM {table}"), [], |row| row.get(0)).unwrap()
    };
    assert_eq!(rows(house.keys_file(), "sessions"), 1);
    assert_eq!(rows(house.keys_file(), "invitations"), 0);
    assert_eq!(rows(house.records_file(), "marks"), 1);
    assert_eq!(rows(house.records_file(), "letters"), 2);
}

#[tokio::test]
async fn a_timer_that_cannot_be_understood_does_not_hold_up_the_others() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let strange = house.set(DUE.plus_seconds(-9), Deed::EraseDossier { dossier: desk }).await;
    house.set(DUE, Deed::EraseDossier { dossier }).await;
    house.close().await;
    house.records_file().execute("UPDATE timers SET deed = 99 WHERE id = ?1", [strange.bytes()]).unwrap();
    house.open();
    assert!(house.store.fire_due(DUE).await.is_err());
    assert_eq!(house.store.read_now(|reader| reader.dossier(dossier)).unwrap(), None);
}
