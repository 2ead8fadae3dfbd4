use super::shifts::start;
use super::{DAY, Team, afresh};
use crate::book::field::Added;
use crate::book::{self, NewAttempt, NotSent};
use crate::model::attempt::{PAUSE_DAYS, SENT_A_DAY_MAX};
use crate::model::{ChannelKind, Handle, NotAgain, Reason, Rules, State};
use kit::Problem;
use people::Acting;
use store::Id;

fn handle(text: &str) -> Handle {
    Handle::parse(text).unwrap()
}

async fn is_free(acting: &people::Acting, shift: store::Id, name: &str) -> bool {
    book::may_write(acting, shift, &handle(name)).await.unwrap() != book::Checked::LeaveBe
}

fn hello(text: &str) -> NewAttempt {
    NewAttempt {
        handle: handle(text),
        reason: Reason::QuickDate,
        interpretation: Some("misschien snel geld nodig".to_owned()),
    }
}

async fn send(acting: &Acting, shift: Id, text: &str) -> Id {
    book::send(acting, shift, hello(text)).await.unwrap()
}

#[tokio::test]
async fn who_was_just_written_to_is_left_be_in_every_shift_on_that_kind_of_channel() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    assert!(is_free(&noor, shift, "boom_21").await);
    send(&noor, shift, "boom_21").await;
    let others = (ChannelKind::ChatSite, "Andere chat".to_owned(), team.sem.worker().id);
    let other = book::start(&team.mila, others.0, others.1, others.2).await.unwrap();
    let mila = afresh(&team.mila).await;
    assert!(!is_free(&mila, other, "@Boom_21").await);
    assert_eq!(book::send(&mila, other, hello("@Boom_21")).await, Err(NotSent::LeaveBe));
    // The key of the marks changes on the way; what stands is found under the former one as well.
    for _ in 0..89 {
        team.wait(DAY).await;
        assert!(!is_free(&mila, other, "boom_21").await);
    }
    team.wait(DAY).await;
    assert!(is_free(&mila, other, "boom_21").await);
}

#[tokio::test]
async fn silence_erases_the_name_and_what_was_made_of_it_before() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    send(&noor, shift, "boom_21").await;
    assert!(book::read(&noor, shift).await.unwrap().attempts[0].interpretation.is_some());
    team.wait(7 * DAY).await;
    let read = book::read(&noor, shift).await.unwrap();
    assert!(read.attempts[0].interpretation.is_none());
    assert_eq!((read.attempts.len(), read.erased), (1, 1));
    team.wait(23 * DAY).await;
    let read = book::read(&noor, shift).await.unwrap();
    assert_eq!((read.attempts.len(), read.erased), (0, 2));
    assert_eq!(read.counts[0].1, 1);
}

#[tokio::test]
async fn a_second_message_waits_and_there_is_no_third() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    let attempt = send(&noor, shift, "boom_21").await;
    book::stop(&noor, shift).await.unwrap();
    let too_soon = book::try_again(&noor, shift, attempt).await;
    assert_eq!(too_soon, Err(NotSent::NotAgain(NotAgain::TooSoon)));
    team.wait(PAUSE_DAYS * DAY).await;
    book::try_again(&noor, shift, attempt).await.unwrap();
    team.wait(PAUSE_DAYS * DAY).await;
    let third = book::try_again(&noor, shift, attempt).await;
    assert_eq!(third, Err(NotSent::NotAgain(NotAgain::Enough)));
    // The name stays for thirty days after the second message, and what came after the end was counted at once.
    team.wait((30 - PAUSE_DAYS) * DAY - 1).await;
    assert_eq!(book::read(&noor, shift).await.unwrap().attempts.len(), 1);
    team.wait(1).await;
    assert_eq!(book::read(&noor, shift).await.unwrap().attempts.len(), 0);
    assert_eq!(
        team.facts().await,
        [
            ("attempt-sent".to_owned(), 1, None),
            ("attempt-sent".to_owned(), 1, None),
            ("shift-held".to_owned(), 1, Some(0))
        ]
    );
}

#[tokio::test]
async fn two_duos_who_write_once_more_at_the_same_moment_are_both_kept() {
    let team = Team::at_work().await;
    let (shift, sem) = (start(&team).await, team.sem.worker().id);
    let other = book::start(&team.mila, ChannelKind::ChatSite, "Andere chat".to_owned(), sem).await.unwrap();
    let (noor, mila) = (afresh(&team.noor).await, afresh(&team.mila).await);
    let one = send(&noor, shift, "boom_21").await;
    let another = send(&mila, other, "boom_22").await;
    team.wait(PAUSE_DAYS * DAY).await;
    // Both find the same place of today free.
    let kept = tokio::join!(book::try_again(&noor, shift, one), book::try_again(&mila, other, another));
    assert_eq!(kept, (Ok(()), Ok(())));
    for (acting, shift) in [(&noor, shift), (&mila, other)] {
        assert_eq!(book::read(acting, shift).await.unwrap().attempts[0].attempt.number, 2);
    }
}

#[tokio::test]
async fn a_no_erases_at_once_and_is_remembered_longer_than_a_message() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    let attempt = send(&noor, shift, "boom_21").await;
    book::refused(&noor, shift, attempt).await.unwrap();
    let read = book::read(&noor, shift).await.unwrap();
    assert_eq!((read.attempts.len(), read.erased), (0, 2));
    assert_eq!(read.counts.iter().map(|(_, count)| *count).collect::<Vec<_>>(), [1, 0, 1, 0, 0, 0, 0, 0]);
    assert_eq!(book::refused(&noor, shift, attempt).await, Err(Problem::Missing));
    book::stop(&noor, shift).await.unwrap();
    team.wait(400 * DAY).await;
    let later = start(&team).await;
    let noor = afresh(&noor).await;
    assert_eq!(book::send(&noor, later, hello("boom_21")).await, Err(NotSent::LeaveBe));
    team.wait(400 * DAY).await;
    let later = start(&team).await;
    let noor = afresh(&noor).await;
    send(&noor, later, "boom_21").await;
}

#[tokio::test]
async fn a_day_holds_so_many_first_messages_for_a_duo_whatever_shifts_they_start() {
    let team = Team::at_work().await;
    let ceiling = Rules { ceiling: 5, ..Rules::default() };
    team.works(&ceiling).await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    for number in 0..3 {
        send(&noor, shift, &format!("boom_{number}")).await;
    }
    // Sem begins another one with the same colleague: still the same two.
    let other =
        book::start(&team.sem, ChannelKind::Forum, "Forum".to_owned(), noor.worker().id).await.unwrap();
    let sem = afresh(&team.sem).await;
    for number in 3..5 {
        send(&sem, other, &format!("boom_{number}")).await;
    }
    assert_eq!(book::send(&sem, other, hello("nog_een")).await, Err(NotSent::EnoughToday));
    let head = book::read(&noor, shift).await.unwrap().head;
    assert_eq!(book::left_today(&noor, &head, &ceiling).await.unwrap(), 0);
    team.wait(DAY).await;
    assert_eq!(book::left_today(&noor, &head, &ceiling).await.unwrap(), 5);
    let next = book::start(&team.sem, ChannelKind::Forum, "Forum".to_owned(), noor.worker().id).await;
    send(&afresh(&team.sem).await, next.unwrap(), "nog_een").await;
}

#[tokio::test]
async fn a_day_holds_so_many_first_messages_of_an_organisation_on_one_kind_of_channel() {
    let team = Team::at_work().await;
    let most = Rules { ceiling: SENT_A_DAY_MAX, ..Rules::default() };
    team.works(&most).await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    for number in 0..SENT_A_DAY_MAX {
        send(&noor, shift, &format!("boom_{number}")).await;
    }
    let other = book::start(&team.mila, ChannelKind::ChatSite, "Chat".to_owned(), team.sem.worker().id);
    let other = other.await.unwrap();
    let mila = afresh(&team.mila).await;
    assert_eq!(book::send(&mila, other, hello("nog_een")).await, Err(NotSent::EnoughToday));
    team.wait(DAY).await;
    let next = book::start(&team.mila, ChannelKind::ChatSite, "Chat".to_owned(), team.sem.worker().id).await;
    send(&afresh(&team.mila).await, next.unwrap(), "nog_een").await;
}

#[tokio::test]
async fn a_team_can_make_the_pause_longer_and_has_reasons_of_its_own() {
    let team = Team::at_work().await;
    team.works(&Rules { pause_days: 21, ..Rules::default() }).await;
    let Added::Done(own) =
        book::field::add_reason(&team.mila, "Nieuw op de site", "Zegt niets.").await.unwrap()
    else {
        panic!("there is room")
    };
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    let new = NewAttempt { handle: handle("boom_21"), reason: Reason::Other, interpretation: None };
    let attempt = book::send_for(&noor, shift, new, Some(own)).await.unwrap();
    assert_eq!(book::read(&noor, shift).await.unwrap().attempts[0].attempt.own_reason, Some(own));
    team.wait(PAUSE_DAYS * DAY).await;
    let too_soon = book::try_again(&noor, shift, attempt).await;
    assert_eq!(too_soon, Err(NotSent::NotAgain(NotAgain::TooSoon)));
    team.wait(7 * DAY).await;
    book::try_again(&noor, shift, attempt).await.unwrap();
    book::field::put_away(&team.mila, own, true).await.unwrap();
    let new = NewAttempt { handle: handle("boom_22"), reason: Reason::Other, interpretation: None };
    let gone = book::send_for(&noor, shift, new, Some(own)).await;
    assert_eq!(gone, Err(NotSent::Problem(Problem::Missing)));
}

#[tokio::test]
async fn an_answer_gives_the_duo_and_keeps_what_the_person_confirmed() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    let attempt = send(&noor, shift, "boom_21").await;
    assert_eq!(book::confirmed(&noor, shift, attempt).await, Err(Problem::Conflict));
    let mut work = noor.work();
    let answered = book::answered(&noor, &mut work, (shift, attempt), None).await.unwrap();
    noor.keep(work).await.unwrap();
    assert_eq!(answered.channel, ChannelKind::ChatSite);
    assert_eq!(answered.summary.reason, Reason::QuickDate);
    assert_eq!(answered.duo.0.id, book::read(&noor, shift).await.unwrap().head.circle);
    let mut work = noor.work();
    assert_eq!(book::answered(&noor, &mut work, (shift, attempt), None).await.err(), Some(Problem::Conflict));
    book::confirmed(&noor, shift, attempt).await.unwrap();
    team.wait(60 * DAY).await;
    let read = book::read(&noor, shift).await.unwrap();
    assert_eq!(read.attempts[0].attempt.state, State::Answered);
    assert_eq!(read.attempts[0].attempt.told.as_deref(), Some("misschien snel geld nodig"));
    assert_eq!(read.counts.iter().map(|(_, count)| *count).collect::<Vec<_>>(), [1, 1, 0, 0, 0, 0, 0, 0]);
}

#[tokio::test]
async fn on_the_street_nobody_is_noted_by_name() {
    let team = Team::at_work().await;
    for channel in [ChannelKind::Street, ChannelKind::Event] {
        let with = team.sem.worker().id;
        let shift = book::start(&team.noor, channel, "Oude haven".to_owned(), with).await.unwrap();
        let noor = afresh(&team.noor).await;
        let sent = book::send(&noor, shift, hello("boom_21")).await;
        assert_eq!(sent, Err(NotSent::Problem(Problem::Conflict)));
    }
}

#[tokio::test]
async fn nobody_but_the_duo_touches_a_contact() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let attempt = send(&afresh(&team.noor).await, shift, "boom_21").await;
    let mut work = team.mila.work();
    assert_eq!(
        book::answered(&team.mila, &mut work, (shift, attempt), None).await.err(),
        Some(Problem::Missing)
    );
    assert_eq!(book::refused(&team.mila, shift, attempt).await, Err(Problem::Missing));
    assert_eq!(book::send(&team.mila, shift, hello("x")).await, Err(NotSent::Problem(Problem::Missing)));
}
