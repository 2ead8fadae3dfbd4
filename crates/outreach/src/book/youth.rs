//! The youth protocol in a shift: an age that was told, the other of the duo who reads along, a consultation.

use crate::book::attempt::{attempt_in, silent_until};
use crate::book::id_of;
use crate::book::shift::ToWrite;
use crate::model::youth::{Asked, Consultation, Counsel, Step};
use crate::model::{Attempt, Colleague, Record, State};
use kit::Problem;
use people::{Acting, House, Work};
use store::sealed::Dossier;
use store::{Id, Moment, Timer};

/// Somebody told that they are younger than 18: from here on the youth protocol holds for this contact.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once there was an answer: then the conversation keeps it, and what is noted
/// here would protect nobody.
pub async fn told_young(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, contact) = attempt_in(&open, attempt)?;
    if contact.state == State::Answered {
        return Err(Problem::Conflict);
    }
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

/// Somebody is 18 or older after all, as one of the duo says: a slip, or an age that was told later. It counts once the
/// other says so too. Where the protocol holds for the whole shift it stays.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once there was an answer: then it is said in the conversation.
pub async fn of_age(acting: &Acting, shift: Id, attempt: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (sheet, contact) = attempt_in(&open, attempt)?;
    if open.head.youth || contact.step.is_none() {
        return Err(Problem::Missing);
    }
    if contact.state == State::Answered {
        return Err(Problem::Conflict);
    }
    let mut work = open.work(acting).await?;
    work.revise(&open.dossier, sheet, &Record::Attempt(contact.of_age_by(acting.worker().id)))?;
    acting.keep(work).await
}

/// The timer that erases advice together with the contact it is about.
fn ends_with_contact(house: &House, consultation: Id) -> Id {
    id_of(house, "advice ends", &[consultation.bytes()])
}

/// Advice is erased when the contact is that it is about.
pub(super) fn erase_at(acting: &Acting, work: &mut Work, dossier: &Dossier, consultation: Id, due: Moment) {
    let deed = store::Deed::EraseRecord { dossier: dossier.id(), record: consultation };
    let id = ends_with_contact(&acting.ask().house, consultation);
    work.unit.timer(Timer { id, due, deed });
}

/// Takes advice out of a shift, in the piece of work in which its contact goes.
pub(super) fn take_out(acting: &Acting, work: &mut Work, dossier: &Dossier, consultation: Id) {
    work.erase(dossier, consultation);
    work.unit.remove_timer(ends_with_contact(&acting.ask().house, consultation));
}

/// Keeps a consultation; it counts once the other of the duo agrees.
///
/// # Errors
/// [`Problem::Missing`] for a contact without the youth protocol; [`Problem::Conflict`] once there was an answer: then it
/// belongs in the conversation.
pub async fn consulted(acting: &Acting, shift: Id, attempt: Id, asked: Asked) -> Result<Id, Problem> {
    let open = ToWrite::open(acting, shift).await?;
    let (_, contact) = attempt_in(&open, attempt)?;
    contact.step.ok_or(Problem::Missing)?;
    if contact.state == State::Answered {
        return Err(Problem::Conflict);
    }
    let mut work = open.work(acting).await?;
    let counsel = Counsel::of(asked, Colleague::of(acting.worker()), work.now);
    let id = work.append(&open.dossier, &Record::Consultation(Consultation { attempt, counsel }))?;
    erase_at(acting, &mut work, &open.dossier, id, silent_until(acting, contact));
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
    let me = Colleague::of(acting.worker());
    let counsel = one.counsel.agreed_by(me, work.now).ok_or(Problem::Conflict)?;
    work.revise(&open.dossier, sheet, &Record::Consultation(Consultation { counsel, ..one.clone() }))?;
    acting.keep(work).await
}
