use super::{DAY, Team, afresh};
use crate::book;
use crate::model::{ChannelKind, Counted};
use kit::Problem;

#[tokio::test]
async fn nobody_starts_a_shift_alone_or_with_somebody_who_does_no_outreach() {
    let team = Team::at_work().await;
    for with in [&team.noor, &team.ilse] {
        let name = "Voorbeeldchat".to_owned();
        let started = book::start(&team.noor, ChannelKind::ChatSite, name, with.worker().id).await;
        assert_eq!(started, Err(Problem::Missing));
    }
}

#[tokio::test]
async fn the_duo_opens_a_shift_and_the_team_sees_counts() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    for one in [&team.noor, &team.sem] {
        assert!(book::read(&afresh(one).await, shift).await.is_ok());
    }
    for other in [&team.mila, &team.ilse] {
        assert_eq!(book::read(&afresh(other).await, shift).await.err(), Some(Problem::Missing));
        let seen = book::shifts(other).await.unwrap();
        assert_eq!(seen.len(), 1);
        assert!(!seen[0].mine);
    }
    let noor = afresh(&team.noor).await;
    for _ in 0..3 {
        book::tally(&noor, shift, Counted::InfoGiven, false).await.unwrap();
    }
    book::tally(&noor, shift, Counted::InfoGiven, true).await.unwrap();
    book::tally(&noor, shift, Counted::Refused, true).await.unwrap();
    let seen = book::shifts(&team.ilse).await.unwrap();
    let counts: Vec<u32> = seen[0].counts.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [0, 0, 0, 2, 0, 0, 0, 0]);
}

#[tokio::test]
async fn the_end_leaves_counts_for_the_totals_and_nothing_is_counted_after() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    book::tally(&noor, shift, Counted::InfoGiven, false).await.unwrap();
    book::tally(&noor, shift, Counted::InfoGiven, false).await.unwrap();
    book::tally(&noor, shift, Counted::Sent, false).await.unwrap();
    book::stop(&noor, shift).await.unwrap();
    assert_eq!(
        team.facts().await,
        [
            ("attempt-sent".to_owned(), 1, None),
            ("info-given".to_owned(), 2, None),
            ("shift-held".to_owned(), 1, Some(0))
        ]
    );
    assert_eq!(book::tally(&noor, shift, Counted::Sent, false).await, Err(Problem::Conflict));
    assert_eq!(book::stop(&noor, shift).await, Err(Problem::Conflict));
    team.wait(89 * DAY).await;
    assert!(book::read(&noor, shift).await.is_ok());
    team.wait(DAY).await;
    assert_eq!(book::read(&noor, shift).await.err(), Some(Problem::Missing));
}

#[tokio::test]
async fn a_shift_that_nobody_ended_is_erased_too_and_its_counts_were_left() {
    let team = Team::at_work().await;
    let shift = start(&team).await;
    let noor = afresh(&team.noor).await;
    book::tally(&noor, shift, Counted::InfoGiven, false).await.unwrap();
    team.wait(DAY).await;
    book::shifts(&team.ilse).await.unwrap();
    team.wait(90 * DAY).await;
    assert_eq!(book::read(&noor, shift).await.err(), Some(Problem::Missing));
    assert!(book::shifts(&noor).await.unwrap().is_empty());
    let held = ("shift-held".to_owned(), 1, Some(240));
    assert_eq!(team.facts().await, [("info-given".to_owned(), 1, None), held]);
}

/// Noor and Sem on a chat site.
pub(super) async fn start(team: &Team) -> store::Id {
    let name = "Voorbeeldchat".to_owned();
    book::start(&team.noor, ChannelKind::ChatSite, name, team.sem.worker().id).await.unwrap()
}
