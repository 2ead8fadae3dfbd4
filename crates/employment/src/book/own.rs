//! What the client does with the work plan: read it, write in it, choose between versions, answer suggestions, erase.

use super::{Stands, Wishes, WorkPart};
use crate::model::{Reply, Suggestion, WorkRecord};
use casework::book::{Pick, live_slots, own_parts};
use casework::model::{By, PartKind, Seen};
use kit::Problem;
use people::{Visitor, Work, patiently};
use store::{Holder, Id};

/// The client's work part, if the file has one.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read(visitor: &Visitor) -> Result<Option<WorkPart>, Problem> {
    let parts = own_parts(visitor).await?;
    parts.into_iter().find(|part| part.head.part == PartKind::Work).map(WorkPart::of).transpose()
}

/// The part, and a piece of work in it.
async fn begin(visitor: &Visitor) -> Result<(WorkPart, Work), Problem> {
    let part = read(visitor).await?.ok_or(Problem::Missing)?;
    Ok((part, visitor.work()))
}

/// Writes the plan, by a form that saw `seen`. What the job coach wrote meanwhile stays, and this lies beside it.
///
/// # Errors
/// [`Problem::Missing`] without a work part.
pub async fn put_plan(visitor: &Visitor, wishes: Wishes, seen: Option<Seen>) -> Result<Stands, Problem> {
    patiently(async || {
        let (part, mut work) = begin(visitor).await?;
        let plan = wishes.clone().written(By::Client, work.now);
        let stands = part.write(&visitor.ask().house, &mut work, plan, seen).await?;
        visitor.keep(work).await?;
        Ok(stands)
    })
    .await
}

/// Chooses between the plan and what was written at the same time.
///
/// # Errors
/// [`Problem::Missing`] when there is nothing to choose.
pub async fn pick(visitor: &Visitor, version: Id, pick: Pick) -> Result<(), Problem> {
    patiently(async || {
        let (part, mut work) = begin(visitor).await?;
        part.pick(&mut work, version, pick)?;
        visitor.keep(work).await
    })
    .await
}

/// Erases what the plan said before.
///
/// # Errors
/// [`Problem::Missing`] without a work part.
pub async fn erase_versions(visitor: &Visitor) -> Result<(), Problem> {
    patiently(async || {
        let (part, mut work) = begin(visitor).await?;
        part.erase_versions(&mut work);
        visitor.keep(work).await
    })
    .await
}

/// Erases a suggestion, an application, or the plan with all its versions: it is about the client, and theirs to erase.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn erase(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(async || {
        let (part, mut work) = begin(visitor).await?;
        part.erase(&mut work, record)?;
        bell::quiet(&mut work, &visitor.ask().house, record);
        visitor.keep(work).await
    })
    .await
}

/// Answers a suggestion; another answer later is fine. Whoever helps with work now is rung, and nobody who did before.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn reply(visitor: &Visitor, suggestion: Id, reply: Reply) -> Result<(), Problem> {
    patiently(async || {
        let (part, mut work) = begin(visitor).await?;
        let kept = part.board.suggestion(suggestion).ok_or(Problem::Missing)?;
        let answered = Suggestion { reply: Some(reply), ..kept.piece.clone() };
        work.revise(&part.dossier, &kept.sheet(), &WorkRecord::Suggestion(answered))?;
        let own = casework::book::own(visitor).await?.ok_or(Problem::Missing)?;
        let seats = live_slots(&own.file, work.day()).into_iter().map(|seat| seat.piece);
        let helpers = seats.filter(|seat| seat.opens.contains(&part.dossier.id()));
        let helpers: Vec<Holder> = helpers.map(|seat| Holder::Worker(seat.worker)).collect();
        let now = work.now;
        bell::waits(&mut work, &visitor.ask().house, suggestion, &helpers, now);
        visitor.keep(work).await
    })
    .await
}
