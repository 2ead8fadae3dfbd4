//! Whoever comes first has it, and nobody else; and no sum loses an addend.

use std::future::Future;

use store::{Holder, Id, Invitation, Letter, Moment, Reader, Store, StoreError};

use crate::fixture::{CONFLICT, House, NOW, unit};

const PEOPLE: usize = 50;

/// How many of so many people at once succeed.
async fn winners<F>(store: &Store, attempt: impl Fn(Store, usize) -> F) -> usize
where
    F: Future<Output = Result<(), StoreError>> + Send + 'static,
{
    let tasks: Vec<_> = (0..PEOPLE).map(|person| tokio::spawn(attempt(store.clone(), person))).collect();
    let mut winners = 0;
    for task in tasks {
        match task.await.unwrap() {
            Ok(()) => winners += 1,
            outcome => assert_eq!(outcome, CONFLICT),
        }
    }
    winners
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_fifty_who_claim_a_mark_one_has_it() {
    let house = House::new();
    let claim =
        |store: Store, _| async move { store.save(unit(|u| u.mark([1; 32], NOW.plus_days(1)))).await };
    assert_eq!(winners(&house.store, claim).await, 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_fifty_who_take_up_an_invitation_one_becomes_a_worker() {
    let mut house = House::new();
    let (organisation, counter) = (house.id(), house.id());
    let invitation = Invitation { token: [2; 32], organisation, body: vec![1; 90], until: NOW.plus_days(7) };
    house.store.save(unit(|u| u.invitation(invitation))).await.unwrap();
    let claim = |store: Store, _| async move {
        store.save(unit(|u| u.claim_invitation([2; 32], NOW).count(counter, 1))).await
    };
    assert_eq!(winners(&house.store, claim).await, 1);
    house
        .store
        .read_now(|reader| {
            assert_eq!(reader.counts(&[counter])?, [1]);
            assert_eq!(reader.invitation([2; 32], NOW)?, None);
            Ok(())
        })
        .unwrap();
}

#[tokio::test]
async fn an_invitation_that_ran_out_cannot_be_taken_up() {
    let mut house = House::new();
    let organisation = house.id();
    let until = NOW.plus_days(7);
    let invitation = Invitation { token: [2; 32], organisation, body: vec![1; 90], until };
    house.store.save(unit(|u| u.invitation(invitation.clone()))).await.unwrap();
    let seen = |moment: Moment| house.store.read_now(|reader| reader.invitation([2; 32], moment)).unwrap();
    assert_eq!(seen(until.plus_seconds(-1)), Some(invitation));
    assert_eq!(seen(until), None);
    assert_eq!(house.store.save(unit(|u| u.claim_invitation([2; 32], until))).await, CONFLICT);
}

#[tokio::test]
async fn a_mark_stands_until_it_runs_out_or_is_taken_away() {
    let house = House::new();
    let until = NOW.plus_days(1);
    let marked = |moment: Moment| house.store.read_now(|reader| reader.is_marked([1; 32], moment)).unwrap();
    house.store.save(unit(|u| u.mark([1; 32], until))).await.unwrap();
    assert!(marked(until.plus_seconds(-1)));
    assert!(!marked(until));

    // Without a moment nobody knows that it ran out; with one it is free again.
    assert_eq!(house.store.save(unit(|u| u.mark([1; 32], until.plus_days(1)))).await, CONFLICT);
    let too_soon = unit(|u| u.at(until.plus_seconds(-1)).mark([1; 32], until.plus_days(1)));
    assert_eq!(house.store.save(too_soon).await, CONFLICT);
    house.store.save(unit(|u| u.at(until).mark([1; 32], until.plus_days(1)))).await.unwrap();
    assert!(marked(until));

    house.store.save(unit(|u| u.unmark([1; 32]).mark([1; 32], until))).await.unwrap();
    house.store.save(unit(|u| u.mark_again([1; 32], until.plus_days(9)))).await.unwrap();
    assert!(marked(until.plus_days(8)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_counter_counts_everyone() {
    let mut house = House::new();
    let (counter, unused): (Id, Id) = (house.id(), house.id());
    let count = |store: Store, person: usize| async move {
        for _ in 0..10 {
            store.save(unit(|u| u.count(counter, person as i64))).await?;
        }
        Ok(())
    };
    assert_eq!(winners(&house.store, count).await, PEOPLE);
    let sum = 10 * (0..PEOPLE as i64).sum::<i64>();
    assert_eq!(house.store.read_now(|reader| reader.counts(&[unused, counter])).unwrap(), [0, sum]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_fifty_who_take_a_letter_one_keeps_what_it_says_and_it_is_gone() {
    let mut house = House::new();
    let (id, counter, holder) = (house.id(), house.id(), Holder::Circle(house.id()));
    let letter = Letter { id, holder, sealed: vec![4; 80], until: None };
    house.store.save(unit(|u| u.letter(letter))).await.unwrap();
    let take =
        |store: Store, _| async move { store.save(unit(|u| u.count(counter, 1).take_letter(id))).await };
    assert_eq!(winners(&house.store, take).await, 1);
    let left = |reader: &Reader<'_>| Ok((reader.counts(&[counter])?, reader.letters(&holder, NOW)?));
    assert_eq!(house.store.read_now(left).unwrap(), (vec![1], vec![]));
}
