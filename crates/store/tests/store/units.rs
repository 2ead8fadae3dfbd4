//! A unit is kept whole or not at all.

use store::{DossierRow, Holder, Id, Unit};

use crate::fixture::{CONFLICT, House, NOW, circle, grant, organisation, today, unit, worker};

#[tokio::test]
async fn of_a_unit_that_conflicts_nothing_is_kept_in_either_file() {
    let mut house = House::new();
    let (desk, counter) = (house.id(), house.id());
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    let newcomer = house.id();

    let mut late = Unit::new();
    late.worker(worker(newcomer, "noor"));
    late.grant(grant(dossier, Holder::Worker(newcomer)));
    late.remove_grant(dossier, Holder::Circle(desk));
    late.count(counter, 1);
    late.log(desk, dossier, vec![1; 50]);
    late.mark([1; 32], NOW.plus_days(1));
    late.revise(dossier, record, 1, vec![1; 300], vec![2; 73], today());
    late.revise(dossier, record, 1, vec![3; 300], vec![4; 73], today());
    assert_eq!(house.store.save(late).await, CONFLICT);

    let before = house.stored(dossier, record);
    assert_eq!(before.revision, 1);
    assert!(before.wrapped_key.is_some());
    house
        .store
        .read_now(|reader| {
            assert_eq!(reader.worker(newcomer)?, None);
            assert_eq!(reader.grants_on(dossier)?.len(), 1);
            assert!(reader.grant(dossier, &Holder::Circle(desk), NOW)?.is_some());
            assert_eq!(reader.counts(&[counter])?, [0]);
            assert!(reader.log_of(dossier)?.is_empty());
            assert!(!reader.is_marked([1; 32], NOW)?);
            Ok(())
        })
        .unwrap();
    assert_eq!(house.store.check().unwrap(), []);
}

type Write = Box<dyn FnOnce(&mut Unit) -> &mut Unit>;

#[tokio::test]
async fn each_expectation_that_does_not_hold_is_a_conflict() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    let (absent, someone) = (house.id(), house.id());
    let mut first = Unit::new();
    first.organisation(organisation(desk)).worker(worker(someone, "noor")).circle(circle(desk));
    house.store.save(first).await.unwrap();

    let row = move |id| DossierRow { id, organisation: desk, last_day: today() };
    let mut misfit = grant(dossier, Holder::Circle(desk));
    misfit.generation = 2;
    let late: Vec<(&str, Write)> = vec![
        ("organisation again", Box::new(move |u| u.organisation(organisation(desk)))),
        ("other settings", Box::new(move |u| u.revise_settings(desk, b"[]".to_vec(), vec![]))),
        ("sign-in name taken", Box::new(move |u| u.worker(worker(absent, "noor")))),
        ("relock nobody", Box::new(move |u| u.relock_worker(absent, vec![], vec![], vec![], [0; 32]))),
        ("roles of nobody", Box::new(move |u| u.worker_roles(absent, String::new()))),
        ("activate nobody", Box::new(move |u| u.worker_active(absent, true))),
        ("circle again", Box::new(move |u| u.circle(circle(desk)))),
        ("renewed meanwhile", Box::new(move |u| u.renew_circle(desk, 2, [0; 32]))),
        ("renew no circle", Box::new(move |u| u.renew_circle(absent, 1, [0; 32]))),
        ("grant to another key", Box::new(move |u| u.grant(misfit))),
        ("grant left behind", Box::new(move |u| u.renew_circle(desk, 1, [9; 32]).grants_renewed(desk, 2))),
        ("reopen no session", Box::new(move |u| u.reopen_session([7; 32], vec![1], NOW))),
        ("facts of no session", Box::new(move |u| u.session_facts([7; 32], vec![1]))),
        ("dossier again", Box::new(move |u| u.dossier(row(dossier)))),
        ("no dossier", Box::new(move |u| u.append(absent, absent, vec![1], vec![1], today()))),
        ("record again", Box::new(move |u| u.append(dossier, record, vec![1], vec![1], today()))),
        ("other revision", Box::new(move |u| u.revise(dossier, record, 2, vec![1], vec![1], today()))),
        ("no record", Box::new(move |u| u.revise(dossier, absent, 1, vec![1], vec![1], today()))),
        ("no invitation", Box::new(move |u| u.claim_invitation([7; 32], NOW))),
    ];
    for (name, write) in late {
        assert_eq!(house.store.save(unit(write)).await, CONFLICT, "{name}");
    }
    assert_eq!(house.store.check().unwrap(), []);
}

#[tokio::test]
async fn nobody_writes_into_what_was_erased() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    house.store.save(unit(|u| u.erase_record(dossier, record))).await.unwrap();
    let revise = unit(|u| u.revise(dossier, record, 1, vec![1], vec![1], today()));
    assert_eq!(house.store.save(revise).await, CONFLICT);

    house.store.save(unit(|u| u.erase_dossier(dossier))).await.unwrap();
    let append = unit(|u| u.append(dossier, dossier, vec![1], vec![1], today()));
    assert_eq!(house.store.save(append).await, CONFLICT);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_saves_at_once_are_all_kept_and_share_their_syncs() {
    const SAVES: usize = 200;
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let before = house.store.syncs();
    let tasks: Vec<_> = (0..SAVES)
        .map(|_| {
            let (record, body, key, store) =
                (house.id(), house.bytes(200), house.bytes(73), house.store.clone());
            tokio::spawn(
                async move { store.save(unit(|u| u.append(dossier, record, body, key, today()))).await },
            )
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    let records = house.store.read_now(|reader| reader.records(dossier)).unwrap();
    let positions: Vec<_> = records.iter().map(|record| record.position).collect();
    assert_eq!(positions, (1..=SAVES as i64 + 1).collect::<Vec<_>>());
    let syncs = house.store.syncs() - before;
    // Two files, so alone they would have taken 400.
    assert!(syncs < SAVES as u64, "{syncs} syncs");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_a_shared_batch_only_the_late_ones_conflict() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    let counter = house.id();
    let tasks: Vec<_> = (0..40)
        .map(|i| {
            let (body, key, store) = (house.bytes(100), house.bytes(73), house.store.clone());
            tokio::spawn(async move {
                let mut unit = Unit::new();
                unit.count(counter, 1);
                if i % 2 == 0 {
                    unit.revise(dossier, record, 1, body, key, today());
                }
                store.save(unit).await
            })
        })
        .collect();
    let (mut kept, mut late) = (0, 0);
    for task in tasks {
        match task.await.unwrap() {
            Ok(()) => kept += 1,
            outcome => {
                assert_eq!(outcome, CONFLICT);
                late += 1;
            }
        }
    }
    assert_eq!((kept, late), (21, 19));
    assert_eq!(house.store.read_now(|reader| reader.counts(&[counter])).unwrap(), [21]);
    assert_eq!(house.stored(dossier, record).revision, 2);
}

#[tokio::test]
async fn a_unit_sees_what_it_wrote_itself() {
    let mut house = House::new();
    let (desk, dossier, record): (Id, Id, Id) = (house.id(), house.id(), house.id());
    let mut unit = Unit::new();
    unit.dossier(DossierRow { id: dossier, organisation: desk, last_day: today() });
    unit.append(dossier, dossier, vec![1; 9], vec![1; 73], today());
    unit.append(dossier, record, vec![2; 9], vec![2; 73], today());
    unit.revise(dossier, record, 1, vec![3; 9], vec![3; 73], today());
    unit.erase_record(dossier, dossier);
    unit.grant(grant(dossier, Holder::Circle(desk)));
    house.store.save(unit).await.unwrap();
    let head = house.stored(dossier, dossier);
    assert_eq!((head.position, head.body, head.wrapped_key), (1, vec![], None));
    let stored = house.stored(dossier, record);
    assert_eq!((stored.position, stored.revision, stored.wrapped_key), (2, 2, Some(vec![3; 73])));
    assert_eq!(house.store.check().unwrap(), []);
}

#[tokio::test]
async fn the_last_day_never_goes_back() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    let (earlier, later) = (NOW.plus_days(-3).day(), NOW.plus_days(3).day());
    let day =
        |house: &House| house.store.read_now(|reader| reader.dossier(dossier)).unwrap().unwrap().last_day;
    house.store.save(unit(|u| u.revise(dossier, record, 1, vec![1], vec![1], earlier))).await.unwrap();
    assert_eq!(day(&house), today());
    house.store.save(unit(|u| u.revise(dossier, record, 2, vec![1], vec![1], later))).await.unwrap();
    assert_eq!(day(&house), later);
    let other = house.id();
    house.store.save(unit(|u| u.append(dossier, other, vec![1], vec![1], earlier))).await.unwrap();
    assert_eq!(day(&house), later);
}

#[tokio::test]
async fn an_empty_unit_costs_nothing() {
    let house = House::new();
    assert!(Unit::new().is_empty());
    house.store.save(Unit::new()).await.unwrap();
    assert_eq!(house.store.syncs(), 0);
}
