//! What the client does with the work plan: read it, write in it, answer suggestions.

use super::{Wishes, WorkPart};
use crate::model::{Reply, Suggestion, WorkRecord};
use casework::book::own_parts;
use casework::model::{By, PartKind};
use kit::Problem;
use people::Visitor;
use store::Id;

/// The client's work part, if the file has one.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read(visitor: &Visitor) -> Result<Option<WorkPart>, Problem> {
    let parts = own_parts(visitor).await?;
    parts.into_iter().find(|part| part.head.part == PartKind::Work).map(WorkPart::of).transpose()
}

/// Writes the plan.
///
/// # Errors
/// [`Problem::Missing`] without a work part; [`Problem::Conflict`] when the job coach wrote at the same moment.
pub async fn put_plan(visitor: &Visitor, wishes: Wishes) -> Result<(), Problem> {
    let part = read(visitor).await?.ok_or(Problem::Missing)?;
    let mut work = visitor.work();
    let plan = wishes.written(By::Client, work.now);
    part.put_plan(&visitor.ask().house, &mut work, plan).await?;
    visitor.keep(work).await
}

/// Answers a suggestion; another answer later is fine.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn reply(visitor: &Visitor, suggestion: Id, reply: Reply) -> Result<(), Problem> {
    let part = read(visitor).await?.ok_or(Problem::Missing)?;
    let kept = part.board.suggestion(suggestion).ok_or(Problem::Missing)?;
    let answered = Suggestion { reply: Some(reply), ..kept.piece.clone() };
    let mut work = visitor.work();
    work.revise(&part.dossier, &kept.sheet(), &WorkRecord::Suggestion(answered))?;
    visitor.keep(work).await
}
