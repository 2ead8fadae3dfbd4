//! A seat in a close circle is bound to the role it was given for (ACT-08).

use kit::Problem;
use people::{Action, Among, Role};
use store::Scope;
use store::sealed::Span;

use crate::team::{SHEET, Team, afresh, listed};

#[tokio::test]
async fn a_seat_opens_in_the_role_it_was_given_for_and_in_no_other() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager, Role::JobCoach]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::JobCoach)]).await;
    let dossier = team.dossier(&circle, Scope::Full, Span::OPEN).await.id();

    let as_manager = afresh(&sam).await;
    assert_eq!(as_manager.role(), Role::CaseManager);
    assert_eq!(as_manager.circle(circle.id).err(), Some(Problem::Missing));
    assert_eq!(as_manager.open(dossier, Action::ReadCase).await.err(), Some(Problem::Missing));
    assert!(listed(&as_manager, Action::ReadCase, Among::Close).await.is_empty());

    let as_coach = sam.afresh(Role::JobCoach).await.unwrap();
    let opened = as_coach.open(dossier, Action::ReadCase).await.unwrap();
    assert_eq!(opened.circle, Some(circle.id));
    assert_eq!(opened.sheets::<String>().unwrap()[0].content.as_deref(), Some(SHEET));
    assert_eq!(listed(&as_coach, Action::ReadCase, Among::Close).await, [dossier]);
}

#[tokio::test]
async fn a_seat_in_a_close_circle_that_names_no_role_opens_in_none() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let (circle, secret) = team.close_circle(&[]).await;
    let mut work = team.house.work();
    work.admit(&circle, &secret, sam.worker(), None).unwrap();
    team.house.keep(work).await.unwrap();
    assert_eq!(afresh(&sam).await.circle(circle.id).err(), Some(Problem::Missing));
}

#[tokio::test]
async fn a_seat_is_of_no_use_to_a_colleague() {
    let team = Team::at_work().await;
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let mila = team.colleague("mila", &[Role::CaseManager]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::CaseManager)]).await;
    let id = circle.id;
    // Mila lays Sam's seat under her own name.
    let mut seat = team.house.store.read_now(|reader| reader.members_of(id)).unwrap();
    seat.retain(|member| member.worker == sam.worker().id);
    let mut work = team.house.work();
    work.unit.member(store::Member { worker: mila.worker().id, ..seat.remove(0) });
    team.house.keep(work).await.unwrap();
    assert!(afresh(&sam).await.circle(id).is_ok());
    assert_eq!(afresh(&mila).await.circle(id).err(), Some(Problem::Missing));
}

#[tokio::test]
async fn the_key_of_a_standing_circle_is_used_only_in_a_role_that_uses_it() {
    let team = Team::at_work().await;
    let noor = team.colleague("noor", &[Role::OutreachWorker, Role::JobCoach, Role::Administrator]).await;
    for role in [Role::OutreachWorker, Role::JobCoach, Role::Administrator] {
        let noor = noor.afresh(role).await.unwrap();
        for kind in people::CircleKind::STANDING {
            assert_eq!(noor.standing(kind).is_ok(), people::policy::uses(role, kind), "{role:?} {kind:?}");
        }
    }
}
