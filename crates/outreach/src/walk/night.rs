//! Shifts that end by themselves, last too long, or run over midnight; and what was counted while somebody stopped.

use super::pages::{form, html, plain, posted};
use super::shifts::start;
use super::{DAY, Team, afresh};
use crate::book::{self, NewAttempt, NotSent};
use crate::model::over::{GRACE_MINUTES, LATE_WORD_MINUTES};
use crate::model::{Counted, Handle, Reason};
use crate::pages::{attempts, shifts};
use axum::extract::Path;
use axum::http::StatusCode;
use kit::Problem;
use people::Acting;
use store::Id;

const MINUTE: i64 = 60;

async fn write(acting: &Acting, shift: Id, name: &str) -> Result<Id, NotSent> {
    let handle = Handle::parse(name).unwrap();
    let new = NewAttempt { handle, reason: Reason::Other, interpretation: None };
    book::send(acting, shift, new).await
}

#[tokio::test]
async fn a_shift_that_nobody_ended_is_over_after_a_day_and_leaves_its_counts_once() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    let attempt = write(&noor, shift, "boom_21").await.unwrap();
    for _ in 0..3 {
        book::tally(&noor, shift, Counted::InfoGiven, false).await.unwrap();
    }
    team.wait(DAY - 1).await;
    assert!(book::shifts(&noor).await.unwrap()[0].head.runs());
    team.wait(1).await;
    assert_eq!(book::tally(&noor, shift, Counted::InfoGiven, false).await, Err(Problem::Conflict));
    assert_eq!(write(&noor, shift, "boom_22").await, Err(Problem::Conflict.into()));
    assert!(team.facts().await.is_empty());
    // Whoever of the team looks sees to it, also the lead, who cannot open it.
    let expected = [
        ("attempt-sent".to_owned(), 1, None),
        ("info-given".to_owned(), 3, None),
        ("shift-held".to_owned(), 1, Some(240)),
    ];
    for looks in [&team.ilse, &team.noor, &team.mila] {
        let seen = book::shifts(looks).await.unwrap();
        assert!(!seen[0].head.runs());
        assert_eq!(team.facts().await, expected, "once");
    }
    let field = book::field::read(&team.ilse).await.unwrap();
    assert_eq!(field.presences.len(), 1, "somebody was there, and it is known when");
    assert_eq!(book::stop(&noor, shift).await, Err(Problem::Conflict));
    // Whoever was written to then can still say no; that is counted by itself.
    book::refused(&noor, shift, attempt).await.unwrap();
    assert!(team.facts().await.contains(&("attempt-refused".to_owned(), 1, None)));
}

#[tokio::test]
async fn what_comes_after_a_forgotten_end_is_counted_once_also_when_nobody_looked() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    let attempt = write(&noor, shift, "boom_21").await.unwrap();
    team.wait(2 * DAY).await;
    book::refused(&noor, shift, attempt).await.unwrap();
    book::shifts(&team.ilse).await.unwrap();
    let refused: u32 =
        team.facts().await.iter().filter(|(what, ..)| what == "attempt-refused").map(|fact| fact.1).sum();
    assert_eq!(refused, 1);
}

#[tokio::test]
async fn what_is_counted_while_a_colleague_stops_is_in_the_totals_or_is_said_not_to_be() {
    let team = Team::at_work().await;
    let mut counted = 0;
    for _ in 0..8 {
        let shift = start(&team).await;
        let (noor, sem) = (afresh(&team.noor).await, afresh(&team.sem).await);
        let tally = || book::tally(&noor, shift, Counted::InfoGiven, false);
        let (one, two, three, stopped) = tokio::join!(tally(), tally(), tally(), book::stop(&sem, shift));
        stopped.unwrap();
        counted += [one, two, three].iter().filter(|tally| tally.is_ok()).count();
    }
    let left: u32 =
        team.facts().await.iter().filter(|(what, ..)| what == "info-given").map(|fact| fact.1).sum();
    assert_eq!(usize::try_from(left).unwrap(), counted);
}

#[tokio::test]
async fn a_tally_after_the_end_is_said_on_the_page() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    book::stop(&afresh(&team.sem).await, shift).await.unwrap();
    let answer = shifts::tally(noor, Path(shift.to_string()), posted("wat=info-given")).await;
    assert!(html(answer, StatusCode::CONFLICT).await.contains("dit is niet meer geteld"));
}

#[tokio::test]
async fn a_message_that_went_out_while_a_colleague_stopped_is_kept_and_later_nothing_typed_is_lost() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    book::stop(&afresh(&team.sem).await, shift).await.unwrap();
    team.wait((LATE_WORD_MINUTES - 1) * MINUTE).await;
    write(&noor, shift, "boom_21").await.unwrap();
    assert!(team.facts().await.contains(&("attempt-sent".to_owned(), 1, None)));
    team.wait(MINUTE).await;
    let fields = "schuilnaam=boom_22&reden=other&indruk=misschien+moe";
    let answer = attempts::send(&noor, shift, form(fields), &[]).await;
    let page = html(answer, StatusCode::BAD_REQUEST).await;
    assert!(page.contains("value=\"boom_22\"") && page.contains("misschien moe"));
}

#[tokio::test]
async fn half_an_hour_after_long_enough_nobody_new_is_written_to_and_counting_goes_on() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    team.wait((240 + GRACE_MINUTES) * MINUTE - 1).await;
    write(&noor, shift, "boom_21").await.unwrap();
    team.wait(1).await;
    assert_eq!(write(&noor, shift, "boom_22").await, Err(NotSent::LongEnough));
    book::tally(&noor, shift, Counted::InfoGiven, false).await.unwrap();
    let page = html(shifts::show(noor.clone(), Path(shift.to_string()), plain()).await, StatusCode::OK).await;
    assert!(page.contains("lang genoeg bezig") && !page.contains("name=\"schuilnaam\""));
    let fields = "schuilnaam=boom_22&reden=info-round";
    let answer = attempts::send(&noor, shift, form(fields), &[]).await;
    assert!(html(answer, StatusCode::BAD_REQUEST).await.contains("value=\"boom_22\""));
}

#[tokio::test]
async fn a_night_has_one_ceiling_and_it_begins_anew_in_the_morning() {
    let team = Team::at_work().await;
    // From ten in the morning to half past eleven at night.
    team.wait(13 * 60 * MINUTE + 30 * MINUTE).await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    write(&noor, shift, "boom_21").await.unwrap();
    let rules = book::field::read(&noor).await.unwrap().rules;
    let left = async || {
        let head = book::read(&noor, shift).await.unwrap().head;
        book::left_today(&noor, &head, &rules).await.unwrap()
    };
    let before = left().await;
    for hours in [1, 3] {
        team.wait(hours * 60 * MINUTE).await;
        assert_eq!(left().await, before, "midnight here and elsewhere passed");
    }
    team.wait(3 * 60 * MINUTE).await;
    assert_eq!(left().await, before + 1);
}
