//! What was written is what is read.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use store::{DossierRow, Holder, Id, Invitation, Letter, Member, Moment, Scope, Unit};

use crate::fixture::{House, NOW, circle, grant, organisation, session, today, unit, worker};

#[tokio::test]
async fn organisations_workers_and_circles_read_back() {
    let mut house = House::new();
    let (tenant, noor, sam, desk, team) = (house.id(), house.id(), house.id(), house.id(), house.id());
    let mut noor_row = worker(noor, "noor");
    noor_row.organisation = tenant;
    noor_row.mail = Some("noor@voorbeeld.example".into());
    let mut sam_row = worker(sam, "sam");
    sam_row.organisation = tenant;
    let (mut desk_row, mut team_row) = (circle(desk), circle(team));
    (desk_row.organisation, team_row.organisation, team_row.kind) = (tenant, tenant, 5);
    let member =
        |circle, generation, worker| Member { circle, generation, worker, sealed_secret: vec![1; 113] };
    let mut unit = Unit::new();
    unit.organisation(organisation(tenant)).worker(noor_row.clone()).worker(sam_row.clone());
    unit.circle(desk_row).circle(team_row);
    unit.member(member(desk, 1, noor)).member(member(team, 1, noor)).member(member(desk, 1, sam));
    house.store.save(unit).await.unwrap();
    house
        .store
        .read_now(|reader| {
            assert_eq!(reader.organisations()?, [organisation(tenant)]);
            assert_eq!(reader.organisation(tenant)?, Some(organisation(tenant)));
            assert_eq!(reader.worker(noor)?, Some(noor_row.clone()));
            assert_eq!(reader.worker_by_name("noor")?, Some(noor_row.clone()));
            assert_eq!(reader.worker_by_name("Noor")?, None);
            assert_eq!(reader.workers_of(tenant)?, [noor_row.clone(), sam_row.clone()]);
            assert_eq!(reader.circle(desk)?, Some(desk_row));
            assert_eq!(reader.circles_of(tenant)?, [desk_row, team_row]);
            let of_noor = [(desk_row, member(desk, 1, noor)), (team_row, member(team, 1, noor))];
            assert_eq!(reader.memberships_of(noor)?, of_noor);
            Ok(())
        })
        .unwrap();

    // Sam leaves the desk; its key is renewed for who stays.
    let mut renew = Unit::new();
    renew.renew_circle(desk, 1, [8; 32]).member(member(desk, 2, noor)).remove_member(desk, sam);
    renew.worker_roles(sam, "job_coach".into()).worker_active(sam, false);
    renew.revise_settings(tenant, b"{}".to_vec(), b"{\"limit\":5}".to_vec());
    house.store.save(renew).await.unwrap();
    house
        .store
        .read_now(|reader| {
            assert_eq!(reader.members_of(desk)?, [member(desk, 1, noor), member(desk, 2, noor)]);
            assert_eq!(reader.memberships_of(sam)?, []);
            let (renewed, held) = reader.memberships_of(noor)?[0].clone();
            assert_eq!((renewed.generation, renewed.public_key, held.generation), (2, [8; 32], 2));
            let sam = reader.worker(sam)?.unwrap();
            assert_eq!((sam.roles.as_str(), sam.active), ("job_coach", false));
            assert_eq!(reader.organisation(tenant)?.unwrap().settings, b"{\"limit\":5}");
            Ok(())
        })
        .unwrap();
    house.store.save(crate::fixture::unit(|u| u.remove_members_below(desk, 2))).await.unwrap();
    assert_eq!(house.store.read_now(|reader| reader.members_of(desk)).unwrap(), [member(desk, 2, noor)]);
}

#[tokio::test]
async fn a_grant_opens_only_in_its_time() {
    let mut house = House::new();
    let (dossier, always, someone) = (house.id(), house.id(), house.id());
    let holder = Holder::Worker(someone);
    let (from, until) = (NOW.plus_days(1), NOW.plus_days(2));
    let mut row = grant(dossier, holder);
    (row.from, row.until, row.scope) = (Some(from), Some(until), Scope::Head);
    house.store.save(unit(|u| u.grant(row.clone()).grant(grant(always, holder)))).await.unwrap();
    let open = |at: Moment| house.store.read_now(|reader| reader.grant(dossier, &holder, at)).unwrap();
    let list = |at: Moment| house.store.read_now(|reader| reader.grants_of(&holder, at)).unwrap().len();
    assert_eq!((open(from.plus_seconds(-1)), list(from.plus_seconds(-1))), (None, 1));
    assert_eq!((open(from), list(from)), (Some(row.clone()), 2));
    assert_eq!((open(until.plus_seconds(-1)), list(until.plus_seconds(-1))), (Some(row.clone()), 2));
    assert_eq!((open(until), list(until)), (None, 1));
    assert_eq!(house.store.read_now(|reader| reader.grants_ever_of(&holder)).unwrap().len(), 2);
    assert_eq!(house.store.read_now(|reader| reader.grants_on(dossier)).unwrap(), [row.clone()]);

    // A new grant takes the place of the old.
    let wider = grant(dossier, holder);
    house.store.save(unit(|u| u.grant(wider.clone()))).await.unwrap();
    assert_eq!(house.store.read_now(|reader| reader.grants_on(dossier)).unwrap(), [wider]);
}

#[tokio::test]
async fn a_tightened_grant_stands_unless_it_was_taken_back_or_changed() {
    let mut house = House::new();
    let (dossier, desk) = (house.id(), Holder::Circle(house.id()));
    let row = grant(dossier, desk);
    let tighten = |was: Vec<u8>| unit(|u| u.tighten_grant(dossier, desk, was, vec![8; 73]));
    let sealed = |house: &House| -> Vec<Vec<u8>> {
        let grants = house.store.read_now(|reader| reader.grants_on(dossier)).unwrap();
        grants.into_iter().map(|grant| grant.sealed).collect()
    };
    house.store.save(unit(|u| u.grant(row.clone()))).await.unwrap();
    house.store.save(tighten(vec![9; 120])).await.unwrap();
    assert_eq!(sealed(&house), [vec![3; 120]]);
    house.store.save(tighten(row.sealed.clone())).await.unwrap();
    assert_eq!(sealed(&house), [vec![8; 73]]);
    house.store.save(unit(|u| u.remove_grant(dossier, desk))).await.unwrap();
    house.store.save(tighten(vec![8; 73])).await.unwrap();
    assert!(sealed(&house).is_empty());
}

#[tokio::test]
async fn a_return_code_finds_its_dossiers_and_no_others() {
    let mut house = House::new();
    let (mine, yours) = (house.id(), house.id());
    let code = [1; 32];
    let mut unit = Unit::new();
    unit.grant(grant(mine, Holder::Code(code))).grant(grant(yours, Holder::Code([2; 32])));
    house.store.save(unit).await.unwrap();
    let found = house.store.read_now(|reader| reader.grant_by_code(code, NOW)).unwrap();
    assert_eq!(found, [grant(mine, Holder::Code(code))]);
    assert_eq!(house.store.read_now(|reader| reader.grant_by_code([3; 32], NOW)).unwrap(), []);
}

#[tokio::test]
async fn records_come_in_order_each_with_the_key_of_its_revision() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let mut ids = vec![dossier];
    for _ in 0..30 {
        ids.push(house.record(dossier).await);
    }
    for (turn, record) in ids.iter().enumerate() {
        if turn % 3 == 0 {
            let (body, key) = (vec![turn as u8; 5], vec![turn as u8; 73]);
            let revise = unit(|u| u.revise(dossier, *record, 1, body, key, today()));
            house.store.save(revise).await.unwrap();
        }
    }
    let records = house.store.read_now(|reader| reader.records(dossier)).unwrap();
    assert_eq!(records.iter().map(|record| record.id).collect::<Vec<_>>(), ids);
    for (turn, record) in records.iter().enumerate() {
        assert_eq!(record, &house.stored(dossier, record.id));
        if turn % 3 == 0 {
            assert_eq!((record.revision, &record.wrapped_key), (2, &Some(vec![turn as u8; 73])));
        }
    }
    let after = house.store.read_now(|reader| reader.records_after(dossier, 20)).unwrap();
    assert_eq!(after, records[20..]);
    assert_eq!(house.store.read_now(|reader| reader.records_after(dossier, 31)).unwrap(), []);
}

#[tokio::test]
async fn heads_come_in_the_order_asked_and_without_the_missing() {
    let mut house = House::new();
    let desk = house.id();
    let mut dossiers = Vec::new();
    for _ in 0..5 {
        dossiers.push(house.dossier(desk).await);
    }
    let headless = house.id();
    let row = DossierRow { id: headless, organisation: desk, last_day: today() };
    house.store.save(unit(|u| u.dossier(row))).await.unwrap();
    let asked = [dossiers[3], house.id(), dossiers[0], headless, dossiers[3]];
    let heads = house.store.read_now(|reader| reader.heads(&asked)).unwrap();
    let expected = [dossiers[3], dossiers[0], dossiers[3]].map(|id| house.stored(id, id));
    assert_eq!(heads, expected);
}

#[tokio::test]
async fn a_session_goes_on_locks_and_ends() {
    let mut house = House::new();
    let noor = Holder::Worker(house.id());
    let row = session([1; 32], noor, NOW.plus_days(1));
    let other = session([2; 32], noor, NOW.plus_days(1));
    let visitor = session([3; 32], Holder::Code([3; 32]), NOW.plus_days(1));
    let read = |house: &House, id: [u8; 32]| house.store.read_now(|reader| reader.session(id)).unwrap();
    house.store.save(unit(|u| u.session(row.clone()).session(other).session(visitor))).await.unwrap();
    assert_eq!(read(&house, [1; 32]), Some(row.clone()));

    let later = NOW.plus_seconds(60);
    let touch = unit(|u| u.touch_session([1; 32], later, later.plus_days(1)).lock_session([1; 32]));
    house.store.save(touch).await.unwrap();
    let locked = read(&house, [1; 32]).unwrap();
    assert_eq!((locked.last_seen, locked.until, locked.sealed_key), (later, later.plus_days(1), vec![]));
    assert_eq!(locked.facts, row.facts);
    let back = unit(|u| u.reopen_session([1; 32], vec![8; 73], NOW).session_facts([1; 32], vec![9; 9]));
    house.store.save(back).await.unwrap();
    let open = read(&house, [1; 32]).unwrap();
    assert_eq!((open.sealed_key, open.facts), (vec![8; 73], vec![9; 9]));
    assert_eq!((open.last_seen, open.until), (NOW, later.plus_days(1)));

    house.store.save(unit(|u| u.remove_session([1; 32]))).await.unwrap();
    house.store.save(unit(|u| u.touch_session([1; 32], later, later))).await.unwrap();
    assert_eq!(read(&house, [1; 32]), None);
    house.store.save(unit(|u| u.remove_sessions_of(noor))).await.unwrap();
    assert_eq!(read(&house, [2; 32]), None);
    assert!(read(&house, [3; 32]).is_some());
}

#[tokio::test]
async fn letters_wait_for_their_holder_alone() {
    let mut house = House::new();
    let (desk, statistics) = (Holder::Circle(house.id()), Holder::Circle(house.id()));
    let letter =
        |id: Id, holder| Letter { id, holder, sealed: id.bytes().to_vec(), until: Some(NOW.plus_days(1)) };
    let (first, second) = (house.id(), house.id());
    house
        .store
        .save(unit(|u| u.letter(letter(first, desk)).letter(letter(second, statistics))))
        .await
        .unwrap();
    let read =
        |house: &House, holder, at| house.store.read_now(|reader| reader.letters(&holder, at)).unwrap();
    assert_eq!(read(&house, desk, NOW), [letter(first, desk)]);
    assert_eq!(read(&house, desk, NOW.plus_days(1)), []);
    house.store.save(unit(|u| u.remove_letter(first).remove_letter(first))).await.unwrap();
    assert_eq!(read(&house, desk, NOW), []);
    assert_eq!(read(&house, statistics, NOW), [letter(second, statistics)]);
}

#[tokio::test]
async fn the_log_is_one_chain_per_organisation() {
    let mut house = House::new();
    let (ours, theirs, dossier) = (house.id(), house.id(), house.id());
    for turn in 0..5_u8 {
        house
            .store
            .save(unit(|u| u.log(ours, dossier, vec![turn; 20]).log(theirs, theirs, vec![turn; 20])))
            .await
            .unwrap();
    }
    let lines = house.store.read_now(|reader| reader.log(ours, 1, 3)).unwrap();
    assert_eq!(lines.iter().map(|line| line.position).collect::<Vec<_>>(), [2, 3, 4]);
    let all = house.store.read_now(|reader| reader.log_of(dossier)).unwrap();
    assert_eq!(all.len(), 5);
    let chained: Vec<_> = all
        .iter()
        .map(|line| {
            let entry = [&dossier.bytes()[..], &line.entry].concat();
            (line.position as u64, entry, vault::Link(line.link))
        })
        .collect();
    let entries = chained.iter().map(|(position, entry, link)| (*position, entry.as_slice(), *link));
    assert!(vault::verify(vault::Link::first(ours.bytes()), entries).is_ok());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_reads_while_others_write_sees_each_record_with_its_key() {
    let mut house = House::new();
    let desk = house.id();
    let dossier = house.dossier(desk).await;
    let record = house.record(dossier).await;
    let store = house.store.clone();
    let writing = tokio::spawn(async move {
        for revision in 1..150 {
            let key = vec![revision as u8; 73];
            let revise = unit(|u| u.revise(dossier, record, revision, vec![1; 400], key, today()));
            store.save(revise).await.unwrap();
        }
    });
    let mut seen = 0;
    while !writing.is_finished() {
        let records = house.store.read(move |reader| reader.records(dossier)).await.unwrap();
        assert!(records.iter().all(|record| record.wrapped_key.is_some()));
        seen += 1;
    }
    writing.await.unwrap();
    assert!(seen > 0);
}

#[tokio::test]
async fn what_stands_in_an_invitation_reads_back() {
    let mut house = House::new();
    let row =
        Invitation { token: [1; 32], organisation: house.id(), body: vec![7; 99], until: NOW.plus_days(7) };
    house.store.save(unit(|u| u.invitation(row.clone()))).await.unwrap();
    assert_eq!(house.store.read_now(|reader| reader.invitation([1; 32], NOW)).unwrap(), Some(row));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn once_settled_whatever_has_a_grant_has_its_records() {
    /// As many as are made at least, and at most where nobody comes to look.
    const DOSSIERS: std::ops::Range<usize> = 150..3_000;
    let mut house = House::new();
    let desk = house.id();
    let store = house.store.clone();
    let has_looked = Arc::new(AtomicBool::new(false));
    let looked = has_looked.clone();
    let writing = tokio::spawn(async move {
        for made in 0..DOSSIERS.end {
            if made >= DOSSIERS.start && looked.load(Ordering::SeqCst) {
                break;
            }
            house.dossier(desk).await;
        }
        house
    });
    let mut seen = 0;
    while !writing.is_finished() {
        let granted = store.read_settled(move |reader| {
            let grants = reader.grants_of(&Holder::Circle(desk), NOW)?;
            grants.iter().map(|grant| Ok(reader.records(grant.dossier)?.len())).collect::<Result<Vec<_>, _>>()
        });
        let records = granted.await.unwrap();
        assert!(records.iter().all(|records| *records == 1), "one of {} is half there", records.len());
        seen = records.len().max(seen);
        has_looked.store(seen > 1, Ordering::SeqCst);
    }
    writing.await.unwrap();
    assert!(seen > 1, "nobody looked while they came");
}
