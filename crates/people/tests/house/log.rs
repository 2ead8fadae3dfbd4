//! Opening leaves a line that the team lead and the person it is about can read, and that tells no content.

use kit::Problem;
use people::log::LogEntry;
use people::{Action, CircleKind, Deed, Role};
use store::sealed::{Dossier, Sheet, Span};
use store::{LogLine, Scope};
use vault::{Key, SecretKey};

use crate::team::{HEAD, SHEET, Team, afresh};

/// A dossier in Sam's hands.
async fn with_sam(team: &Team) -> (people::Acting, Dossier) {
    let sam = team.colleague("sam", &[Role::CaseManager]).await;
    let (circle, _) = team.close_circle(&[(&sam, Role::CaseManager)]).await;
    let dossier = team.dossier(&circle, Scope::Full, Span::OPEN).await;
    (afresh(&sam).await, dossier)
}

fn for_audit(team: &Team, line: &LogLine) -> Option<LogEntry> {
    let (_, audit) = team.ilse.standing(CircleKind::Audit).unwrap();
    LogEntry::open_for_audit(&line.entry, line.dossier, &audit)
}

#[tokio::test]
async fn opening_leaves_one_line_which_both_its_readers_read() {
    let team = Team::at_work().await;
    let (sam, dossier) = with_sam(&team).await;
    assert_eq!(team.log().len(), 0);
    let opened = sam.open(dossier.id(), Action::ReadCase).await.unwrap();
    let log = team.log();
    assert_eq!(log.len(), 1);
    assert_eq!(log[0].dossier, dossier.id());

    let entry = for_audit(&team, &log[0]).unwrap();
    let log_key = opened.dossier.log_key().unwrap();
    let as_the_person_reads_it = LogEntry::open_for_dossier(&log[0].entry, dossier.id(), &log_key);
    assert_eq!(as_the_person_reads_it, Some(entry.clone()));
    let expected = LogEntry {
        worker: sam.worker().id,
        name: "Sam".to_owned(),
        role: Role::CaseManager,
        deed: Deed::Read,
        action: "read-case".to_owned(),
        at: team.house.now(),
        emergency: false,
        reason: None,
    };
    assert_eq!(entry, expected);
    assert_eq!(opened.head::<String>().unwrap().content.as_deref(), Some(HEAD));
}

#[tokio::test]
async fn a_line_tells_no_content_and_opens_for_nobody_else() {
    let team = Team::at_work().await;
    let (sam, dossier) = with_sam(&team).await;
    sam.open(dossier.id(), Action::ReadCase).await.unwrap();
    let line = &team.log()[0];
    let written = serde_json::to_string(&for_audit(&team, line).unwrap()).unwrap();
    for content in [HEAD, SHEET, "dinsdag"] {
        assert!(!written.contains(content), "{written}");
    }

    let other = team.dossier(&team.ilse.standing(CircleKind::Desk).unwrap().0, Scope::Full, Span::OPEN).await;
    let rng = &mut *team.house.dice.rng();
    for key in [other.log_key().unwrap(), Key::random(rng)] {
        assert_eq!(LogEntry::open_for_dossier(&line.entry, dossier.id(), &key), None);
    }
    for secret in [team.ilse.standing(CircleKind::Desk).unwrap().1, SecretKey::generate(rng)] {
        assert_eq!(LogEntry::open_for_audit(&line.entry, dossier.id(), &secret), None);
    }
    // Laid under another dossier it is no line.
    let (_, audit) = team.ilse.standing(CircleKind::Audit).unwrap();
    assert_eq!(LogEntry::open_for_audit(&line.entry, other.id(), &audit), None);
    let log_key = dossier.log_key().unwrap();
    assert_eq!(LogEntry::open_for_dossier(&line.entry, other.id(), &log_key), None);
}

#[tokio::test]
async fn no_damage_to_a_line_opens_or_upsets_the_reader() {
    let team = Team::at_work().await;
    let (sam, dossier) = with_sam(&team).await;
    sam.open(dossier.id(), Action::ReadCase).await.unwrap();
    let entry = team.log().remove(0).entry;
    let (_, audit) = team.ilse.standing(CircleKind::Audit).unwrap();
    let (id, log_key) = (dossier.id(), dossier.log_key().unwrap());
    for length in 0..entry.len() {
        let cut = &entry[..length];
        assert_eq!(LogEntry::open_for_dossier(cut, id, &log_key), None);
        assert_eq!(LogEntry::open_for_audit(cut, id, &audit), None);
    }
    for place in 0..entry.len() {
        let mut bent = entry.clone();
        bent[place] ^= 1;
        let opened =
            [LogEntry::open_for_dossier(&bent, id, &log_key), LogEntry::open_for_audit(&bent, id, &audit)];
        // Each of the two keys stands on its own: one of them may be whole.
        assert!(opened.contains(&None), "byte {place}");
    }
}

#[tokio::test]
async fn what_is_written_leaves_its_line_with_it_or_neither() {
    let team = Team::at_work().await;
    let (sam, dossier) = with_sam(&team).await;
    let opened = sam.open_to_write(dossier.id(), Action::WriteCase).await.unwrap();
    assert_eq!(team.log().len(), 0);
    let sheet: Sheet<String> = opened.sheets().unwrap().remove(0);
    let mut rivals = Vec::new();
    for text in ["Zij belt woensdag.", "Zij belt niet."] {
        let mut work = sam.work_on(&opened.dossier, Deed::Write, Action::WriteCase).await.unwrap();
        work.revise(&opened.dossier, &sheet, &text).unwrap();
        rivals.push(work);
    }
    let second = rivals.pop().unwrap();
    sam.keep(rivals.pop().unwrap()).await.unwrap();
    assert_eq!(sam.keep(second).await, Err(Problem::Conflict));
    let log = team.log();
    assert_eq!(log.len(), 1);
    let entry = for_audit(&team, &log[0]).unwrap();
    assert_eq!((entry.deed, entry.action.as_str()), (Deed::Write, "write-case"));
    assert_eq!(team.house.store.check().unwrap(), []);
}
