use super::field::channel;
use super::pages::{html, led_to, posted};
use super::{DAY, Team, afresh};
use crate::book::{self, NewAttempt, NotSent};
use crate::model::attempt::PAUSE_DAYS;
use crate::model::field::Audience;
use crate::model::{Handle, NotAgain, Reason};
use crate::pages::{shifts, youth};
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;

fn hello() -> NewAttempt {
    NewAttempt { handle: Handle::parse("boom_21").unwrap(), reason: Reason::InfoRound, interpretation: None }
}

/// Storyline 3.2, steps 1 to 5.
#[tokio::test]
async fn where_young_people_come_two_read_each_step_and_consult_before_anything_is_shared() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chatbox", Audience::YouthRisk).await;
    let shift = book::start_on(&team.noor, id, team.sem.worker().id).await.unwrap();
    let (noor, sem) = (afresh(&team.noor).await, afresh(&team.sem).await);
    let at = || Path(shift.to_string());
    let page = html(shifts::show(noor.clone(), at()).await, StatusCode::OK).await;
    assert!(page.contains("Hier komen jongeren") && page.contains("Ik ben hulpverlener bij"));
    assert!(!page.contains("hoe gaat het met werk"), "texts about work are off");
    let attempt = book::send(&noor, shift, hello()).await.unwrap();
    let step = || Path((shift.to_string(), attempt.to_string()));

    // Whoever took the step cannot read along with themselves, and nothing goes on before the other did.
    assert_eq!(youth::read_along(noor.clone(), step()).await.err(), Some(Problem::Conflict));
    let mut work = noor.work();
    let early = book::answered(&noor, &mut work, shift, attempt).await;
    assert_eq!(early.err(), Some(Problem::Conflict));
    team.wait(PAUSE_DAYS * DAY).await;
    let unread = book::try_again(&noor, shift, attempt).await;
    assert_eq!(unread, Err(NotSent::NotAgain(NotAgain::NotSeen)));
    led_to(youth::read_along(sem.clone(), step()).await);
    book::try_again(&sem, shift, attempt).await.unwrap();
    assert!(html(shifts::show(noor.clone(), at()).await, StatusCode::OK).await.contains("Lees mee"));
    led_to(youth::read_along(noor.clone(), step()).await);

    // A consultation counts with two signatures, of two people.
    let read = || async { book::read(&noor, shift).await.unwrap().attempts.remove(0) };
    assert!(!read().await.attempt.may_be_shared(&[]));
    html(youth::consult(noor.clone(), step()).await, StatusCode::OK).await;
    let half = youth::consulted(noor.clone(), step(), posted("met=Jeugdhulp&vraag=Wat+nu")).await;
    assert!(html(half, StatusCode::BAD_REQUEST).await.contains("Wat nu"));
    let whole = "met=Jeugdhulp&vraag=Wat+nu&advies=Blijf+praten&besluit=Doen+we";
    led_to(youth::consulted(noor.clone(), step(), posted(whole)).await);
    let (consultation, one) = read().await.consultations.remove(0);
    assert!(!read().await.attempt.may_be_shared(&[&one]));
    let sign = || Path((shift.to_string(), consultation.to_string()));
    assert_eq!(youth::agreed(noor.clone(), sign()).await.err(), Some(Problem::Conflict));
    led_to(youth::agreed(sem.clone(), sign()).await);
    let (_, one) = read().await.consultations.remove(0);
    assert!(read().await.attempt.may_be_shared(&[&one]));
    let mut work = noor.work();
    assert!(book::answered(&noor, &mut work, shift, attempt).await.unwrap().young);
}

#[tokio::test]
async fn an_age_that_was_told_brings_the_protocol_on_any_channel() {
    let team = Team::at_work().await;
    let id = channel(&team, "Chat", Audience::Adult).await;
    let shift = book::start_on(&team.noor, id, team.sem.worker().id).await.unwrap();
    let (noor, sem) = (afresh(&team.noor).await, afresh(&team.sem).await);
    let attempt = book::send(&noor, shift, hello()).await.unwrap();
    let step = || Path((shift.to_string(), attempt.to_string()));
    assert_eq!(youth::consult(noor.clone(), step()).await.err(), Some(Problem::Missing));
    assert_eq!(youth::read_along(sem.clone(), step()).await.err(), Some(Problem::Missing));
    led_to(youth::told(noor.clone(), step()).await);
    let page = html(shifts::show(sem.clone(), Path(shift.to_string())).await, StatusCode::OK).await;
    assert!(page.contains("jonger dan 18") && page.contains("Ik heb meegelezen"));
    assert!(page.contains("Ik ben hulpverlener bij"), "the drafts for young people are there too");
    let whole = "met=Fier&vraag=Wat+nu&advies=Praten&besluit=Doen";
    led_to(youth::consulted(sem.clone(), step(), posted(whole)).await);
    book::refused(&noor, shift, attempt).await.unwrap();
    let read = book::read(&noor, shift).await.unwrap();
    assert_eq!((read.attempts.len(), read.erased), (0, 2), "advice goes with the contact");
}
