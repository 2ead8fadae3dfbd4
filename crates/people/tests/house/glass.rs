//! Break-glass: a team lead, with a reason, under everybody's eyes.

use kit::Problem;
use people::log::LogEntry;
use people::{Action, CircleKind, Role};
use store::sealed::{Dossier, Span};
use store::{Id, Scope};

use crate::team::{SHEET, Team, afresh};

const REASON: &str = "Zij belde in nood en haar begeleider is ziek.";

/// A dossier of Sam's that break-glass may open.
async fn behind_glass(team: &Team) -> Dossier {
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::CaseManager)]).await;
    let dossier = team.dossier(&circle, Scope::Full, Span::OPEN).await;
    let (emergency, _) = team.ilse.standing(CircleKind::Emergency).unwrap();
    let mut work = team.house.work();
    work.grant(&dossier, &emergency, Scope::Full, Span::OPEN).unwrap();
    team.house.keep(work).await.unwrap();
    dossier
}

#[tokio::test]
async fn a_team_lead_opens_with_a_reason_that_both_readers_of_the_log_see() {
    let team = Team::at_work().await;
    let dossier = behind_glass(&team).await;
    let opened = team.ilse.break_glass(dossier.id(), REASON.to_owned()).await.unwrap();
    assert_eq!(opened.sheets::<String>().unwrap()[0].content.as_deref(), Some(SHEET));
    let log = team.log();
    assert_eq!(log.len(), 1);
    let (_, audit) = team.ilse.standing(CircleKind::Audit).unwrap();
    let log_key = dossier.log_key().unwrap();
    for entry in [
        LogEntry::open_for_audit(&log[0].entry, dossier.id(), &audit).unwrap(),
        LogEntry::open_for_dossier(&log[0].entry, dossier.id(), &log_key).unwrap(),
    ] {
        assert!(entry.emergency);
        assert_eq!(entry.reason.as_deref(), Some(REASON));
        assert_eq!((entry.worker, entry.role), (team.ilse.worker().id, Role::TeamLead));
        assert_eq!(entry.action, "break-glass");
    }
}

#[tokio::test]
async fn nobody_else_breaks_the_glass_and_nothing_is_behind_it_that_was_not_put_there() {
    let team = Team::at_work().await;
    let dossier = behind_glass(&team).await;
    let (oversight, _) = team.ilse.standing(CircleKind::Oversight).unwrap();
    let head_only = team.dossier(&oversight, Scope::Head, Span::OPEN).await;
    let mila = team.colleague("mila", &[Role::CaseManager]).await;
    let as_administrator = team.ilse.afresh(Role::Administrator).await.unwrap();
    let syncs = team.house.store.syncs();
    let missing = Some(Problem::Missing);
    for person in [&mila, &as_administrator] {
        assert_eq!(person.break_glass(dossier.id(), REASON.to_owned()).await.err(), missing);
    }
    for absent in [head_only.id(), Id::from_bytes([1; 16])] {
        assert_eq!(team.ilse.break_glass(absent, REASON.to_owned()).await.err(), missing);
    }
    assert_eq!(team.house.store.syncs(), syncs);
}

#[tokio::test]
async fn without_a_reason_the_emergency_key_opens_nothing() {
    let team = Team::at_work().await;
    let dossier = behind_glass(&team).await.id();
    let ilse = afresh(&team.ilse).await;
    let syncs = team.house.store.syncs();
    let missing = Some(Problem::Missing);
    for reason in ["", " \n\t"] {
        assert_eq!(ilse.break_glass(dossier, reason.to_owned()).await.err(), missing);
    }
    // No other door leads past the question for a reason.
    for action in Action::ALL {
        assert_eq!(ilse.open(dossier, *action).await.err(), missing, "{action:?}");
        assert_eq!(ilse.open_to_write(dossier, *action).await.err(), missing, "{action:?}");
    }
    assert_eq!(team.house.store.syncs(), syncs);
}
