//! Breaking the glass: a team lead opens the core of a file that is not theirs, with a reason. It stands in the log
//! that the client reads, and in the box of all team leads (NFR-03).

use super::file::CaseFile;
use super::overview::Oversight;
use crate::model::{CaseHead, Head};
use kit::Problem;
use people::{Acting, Action, CircleKind};
use store::sealed::{Dossier, Sheet};
use store::{Holder, Id};

/// Days that the letter about it waits in the box.
const LETTER_DAYS: i64 = 90;

/// Whether there is such a file to open; its head.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn can_break(acting: &Acting, case: Id) -> Result<CaseHead, Problem> {
    if !acting.may(Action::BreakGlass) {
        return Err(Problem::Missing);
    }
    let (circle, secret) = acting.standing(CircleKind::Oversight)?;
    let now = acting.ask().house.now();
    let holder = Holder::Circle(circle.id);
    let (grant, heads) = acting
        .ask()
        .house
        .store
        .read(move |reader| Ok((reader.grant(case, &holder, now)?, reader.heads(&[case])?)))
        .await?;
    let dossier = Dossier::by_circle(&grant.ok_or(Problem::Missing)?, &secret)?;
    let head = heads.first().ok_or(Problem::Missing)?;
    match dossier.open(head) {
        Ok(Sheet { content: Some(Head::Case(case)), .. }) => Ok(case),
        _ => Err(Problem::Missing),
    }
}

/// Opens the core of any file of the organisation, to read it once.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn break_glass(acting: &Acting, case: Id, reason: String) -> Result<CaseFile, Problem> {
    can_break(acting, case).await?;
    // The letter goes first: nobody reads without the others knowing.
    let mut work = acting.work();
    let box_of_leads = acting.circle_to_leave(CircleKind::Oversight).await?;
    let letter = Oversight::BrokenGlass { case, by: acting.name(), reason: reason.clone(), at: work.now };
    let until = work.now.plus_days(LETTER_DAYS);
    work.letter(Holder::Circle(box_of_leads.id), box_of_leads.public_key, &letter, Some(until))?;
    acting.keep(work).await?;
    CaseFile::of(acting.break_glass(case, reason).await?)
}
