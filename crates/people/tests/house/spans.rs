//! A grant holds from when until when it was given: opening and listing ask the same.

use kit::Problem;
use people::{Acting, Action, Among, Role};
use store::sealed::Span;
use store::{Id, Scope};

use crate::team::{DAY, Team, afresh, listed};

async fn opens(sam: &Acting, dossier: Id) -> bool {
    let opened = match sam.open(dossier, Action::ReadCase).await {
        Ok(_) => true,
        Err(problem) => {
            assert_eq!(problem, Problem::Missing);
            false
        }
    };
    let shown = listed(sam, Action::ReadCase, Among::Close).await;
    assert_eq!(shown.contains(&dossier), opened, "the list and the door agree");
    opened
}

#[tokio::test]
async fn a_grant_opens_and_is_listed_from_its_first_moment_until_its_last() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::CaseManager)]).await;
    let now = team.house.now();
    let (from, until) = (Some(now.plus_days(2)), Some(now.plus_days(4)));
    let mut dossiers = Vec::new();
    for span in [Span::OPEN, Span { from, until: None }, Span { from: None, until }, Span { from, until }] {
        dossiers.push(team.dossier(&circle, Scope::Full, span).await.id());
    }
    let sam = afresh(&sam).await;
    let steps = [
        (0, [true, false, true, false]),
        (2 * DAY - 1, [true, false, true, false]),
        (1, [true, true, true, true]),
        (2 * DAY - 1, [true, true, true, true]),
        (1, [true, true, false, false]),
    ];
    for (seconds, expected) in steps {
        team.wait(seconds);
        for (dossier, expected) in dossiers.iter().zip(expected) {
            assert_eq!(opens(&sam, *dossier).await, expected, "at {:?}", team.house.now());
        }
    }
}

/// A list makes grants from outside the circle cheap to open: their terms stay.
#[tokio::test]
async fn a_grant_that_a_list_tightened_ends_when_it_was_to_end() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::CaseManager)]).await;
    let until = team.house.now().plus_days(1);
    let dossier = team.dossier(&circle, Scope::Full, Span::until(until)).await.id();
    let sealed = || team.house.store.read_now(|reader| reader.grants_on(dossier)).unwrap().remove(0);
    let sam = afresh(&sam).await;
    let before = sealed();
    assert!(opens(&sam, dossier).await);
    let after = sealed();
    assert_ne!(after.sealed, before.sealed);
    assert_eq!(after, store::Grant { sealed: after.sealed.clone(), ..before });
    assert!(opens(&sam, dossier).await);
    team.wait(DAY);
    assert!(!opens(&sam, dossier).await);
}
