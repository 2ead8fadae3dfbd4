//! Breaking the glass: a team lead opens the core of a file that is not theirs, with a reason. It stands in the log
//! that the client reads, and in the box of all team leads (NFR-03).

use super::file::CaseFile;
use super::overview::Oversight;
use crate::model::{CaseHead, Head};
use kit::Problem;
use people::{Acting, Action, CircleKind};
use store::sealed::{Dossier, Sheet};
use store::{Holder, Id};

/// Days that the letter about it waits in the box, reviewed or not.
const LETTER_DAYS: i64 = 366;

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
    let letter = Oversight::BrokenGlass {
        case,
        by: acting.name(),
        worker: acting.worker().id,
        reason: reason.clone(),
        at: work.now,
    };
    let until = work.now.plus_days(LETTER_DAYS);
    work.letter(Holder::Circle(box_of_leads.id), box_of_leads.public_key, &letter, Some(until))?;
    acting.keep(work).await?;
    CaseFile::of(acting.break_glass(case, reason).await?)
}

/// Another team lead says whether it was right to break the glass. Nobody reviews what they did themselves.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not, and when there is nothing to review; [`Problem::Conflict`] for one's own,
/// and when it was reviewed before.
pub async fn review_glass(acting: &Acting, letter: Id, right: bool, words: String) -> Result<(), Problem> {
    if !acting.may(Action::BreakGlass) {
        return Err(Problem::Missing);
    }
    let letters = acting.letters::<Oversight>(CircleKind::Oversight).await?;
    let by = letters.iter().find_map(|(id, told)| match told {
        Oversight::BrokenGlass { worker, .. } if *id == letter => Some(*worker),
        _ => None,
    });
    let was_reviewed =
        letters.iter().any(|(_, told)| matches!(told, Oversight::GlassReviewed { of, .. } if *of == letter));
    if by.ok_or(Problem::Missing)? == acting.worker().id || was_reviewed {
        return Err(Problem::Conflict);
    }
    let mut work = acting.work();
    let leads = acting.circle_to_leave(CircleKind::Oversight).await?;
    let review = Oversight::GlassReviewed { of: letter, by: acting.name(), right, words, at: work.now };
    let until = work.now.plus_days(LETTER_DAYS);
    // One review: the claim makes two who answer at once meet.
    let claim = acting.ask().house.pepper.blind("glass review", &[letter.bytes()]);
    work.unit.at(work.now).mark(claim, until);
    work.letter(Holder::Circle(leads.id), leads.public_key, &review, Some(until))?;
    acting.keep(work).await
}
