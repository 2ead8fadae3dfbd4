//! The youth protocol in a shift: an age that was told, the other of the duo who reads along, a consultation.

use crate::book::attempt::attempt_in;
use crate::book::shift::ToWrite;
use crate::model::youth::{Consultation, Step};
use crate::model::{Attempt, Colleague, Record};
use kit::Problem;
use people::Acting;
use store::Id;

/// Somebody told that they are younger than 18: from here on the youth protocol holds for this contact.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn told_young(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, contact) = attempt_in(&open, attempt)?;
    if contact.step.is_some() {
        return Ok(());
    }
    let mut work = open.work(acting).await?;
    let young = Attempt { step: Some(Step::by(acting.worker().id)), ..contact.clone() };
    work.revise(&open.dossier, sheet, &Record::Attempt(young))?;
    acting.keep(work).await
}

/// The other of the duo read the last step along, in a session of their own.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] for whoever took the step.
pub async fn read_along(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, contact) = attempt_in(&open, attempt)?;
    let step = contact.step.ok_or(Problem::Missing)?.seen_by(acting.worker().id).ok_or(Problem::Conflict)?;
    let mut work = open.work(acting).await?;
    let seen = Attempt { step: Some(step), ..contact.clone() };
    work.revise(&open.dossier, sheet, &Record::Attempt(seen))?;
    acting.keep(work).await
}

/// What was asked, advised and decided.
#[derive(Debug, Clone)]
pub struct NewConsultation {
    /// With which organisation or function.
    pub with: String,
    /// What was asked, without a name.
    pub question: String,
    /// What was advised.
    pub advice: String,
    /// What the duo decided.
    pub decision: String,
}

/// Keeps a consultation; it counts once the other of the duo agrees.
///
/// # Errors
/// [`Problem::Missing`] for a contact without the youth protocol.
pub async fn consulted(acting: &Acting, shift: Id, attempt: Id, new: NewConsultation) -> Result<Id, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (_, contact) = attempt_in(&open, attempt)?;
    contact.step.ok_or(Problem::Missing)?;
    let mut work = open.work(acting).await?;
    let consultation = Consultation {
        attempt,
        with: new.with,
        question: new.question,
        advice: new.advice,
        decision: new.decision,
        by: Colleague::of(acting.worker()),
        at: work.now,
        agreed: None,
    };
    let id = work.append(&open.dossier, &Record::Consultation(consultation))?;
    acting.keep(work).await?;
    Ok(id)
}

/// The other of the duo agrees with a consultation, in a session of their own.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] for whoever wrote it, or once it is signed.
pub async fn agreed(acting: &Acting, shift: Id, consultation: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let found = open.records.iter().find_map(|sheet| match &sheet.content {
        Some(Record::Consultation(one)) if sheet.id == consultation => Some((sheet, one)),
        _ => None,
    });
    let (sheet, one) = found.ok_or(Problem::Missing)?;
    let mut work = open.work(acting).await?;
    let signed = one.agreed_by(Colleague::of(acting.worker()), work.now).ok_or(Problem::Conflict)?;
    work.revise(&open.dossier, sheet, &Record::Consultation(signed))?;
    acting.keep(work).await
}
