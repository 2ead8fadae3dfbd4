//! What is foreign and what is not there answer alike, and looking for it leaves nothing behind.

use kit::Problem;
use people::{Action, CircleKind, Deed, Role};
use store::sealed::Span;
use store::{Id, Scope};

use crate::team::{Team, afresh, found};

const ABSENT: Id = Id::from_bytes([1; 16]);

#[tokio::test]
async fn a_foreign_dossier_and_an_absent_one_answer_alike_and_write_nothing() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let mila = team.colleague("mila", &[Role::CaseManager]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::CaseManager)]).await;
    let foreign = team.dossier(&circle, Scope::Full, Span::OPEN).await.id();
    // Of this one she may see the head.
    let (oversight, _) = team.ilse.standing(CircleKind::Oversight).unwrap();
    let head_only = team.dossier(&oversight, Scope::Head, Span::OPEN).await.id();
    let erased = team.dossier(&circle, Scope::Full, Span::OPEN).await.id();
    let mut work = team.house.work();
    work.erase_dossier(erased);
    team.house.keep(work).await.unwrap();

    let (sam, mila, ilse) = (afresh(&sam).await, afresh(&mila).await, afresh(&team.ilse).await);
    let (log, syncs) = (team.log(), team.house.store.syncs());
    for dossier in [foreign, head_only, erased, ABSENT] {
        let missing = Some(Problem::Missing);
        assert_eq!(mila.open(dossier, Action::ReadCase).await.err(), missing);
        assert_eq!(mila.open_to_write(dossier, Action::WriteCase).await.err(), missing);
        assert_eq!(ilse.open(dossier, Action::OverseeCases).await.err(), missing);
        // What the role may not do is refused, also to whoever holds the key.
        assert_eq!(sam.open(dossier, Action::OverseeCases).await.err(), missing);
    }
    assert_eq!(team.house.store.syncs(), syncs);
    assert_eq!(team.log(), log);
}

#[tokio::test]
async fn a_dossier_of_another_organisation_does_not_open_even_when_it_was_granted() {
    let team = Team::at_work().await;
    let (_, elsewhere) = found(&team.house, "Stichting De Overkant", "bas").await;
    let (their_desk, _) = elsewhere.standing(CircleKind::Desk).unwrap();
    let (our_desk, _) = team.ilse.standing(CircleKind::Desk).unwrap();
    let mut work = team.house.work();
    let ours = crate::team::begin(&mut work, team.ilse.organisation().id);
    work.grant(&ours, &their_desk, Scope::Full, Span::OPEN).unwrap();
    work.grant(&ours, &our_desk, Scope::Full, Span::OPEN).unwrap();
    team.house.keep(work).await.unwrap();
    assert!(team.ilse.open(ours.id(), Action::ReadShifts).await.is_ok());
    assert_eq!(elsewhere.open(ours.id(), Action::ReadShifts).await.err(), Some(Problem::Missing));
}

#[tokio::test]
async fn a_key_that_was_taken_back_opens_nothing_from_then_on() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::CaseManager)]).await;
    let dossier = team.dossier(&circle, Scope::Full, Span::OPEN).await;
    let sam = afresh(&sam).await;
    assert!(sam.open(dossier.id(), Action::ReadCase).await.is_ok());
    let mut work = sam.work_on(&dossier, Deed::Write, Action::LeadCase).await.unwrap();
    work.unit.remove_grant(dossier.id(), store::Holder::Circle(circle.id));
    sam.keep(work).await.unwrap();
    assert_eq!(sam.open(dossier.id(), Action::ReadCase).await.err(), Some(Problem::Missing));
}
