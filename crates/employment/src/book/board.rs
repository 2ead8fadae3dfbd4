//! What the job coach does with the work part of a file. The lead reads it in outline.

use super::employers::{self, Listed};
use super::{Stands, Wishes, WorkPart};
use crate::model::plan::Fit;
use crate::model::{Application, Suggestion, WorkRecord};
use casework::book::{Pick, open_part, open_part_to_write};
use casework::model::{By, PartKind, Seen};
use kit::Problem;
use people::{Acting, Action, Deed, Work, patiently};
use store::{Day, Id};

/// Reads the work part.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn read(acting: &Acting, part: Id) -> Result<WorkPart, Problem> {
    WorkPart::of(open_part(acting, part, Some(PartKind::Work), Action::ReadCase).await?)
}

async fn open_to_write(acting: &Acting, part: Id) -> Result<(WorkPart, Work), Problem> {
    let part =
        WorkPart::of(open_part_to_write(acting, part, Some(PartKind::Work), Action::CoachWork).await?)?;
    let work = acting.work_on(&part.dossier, Deed::Write, Action::CoachWork).await?;
    Ok((part, work))
}

/// Writes the plan, by a form that saw `seen`. What the client wrote meanwhile stays, and this lies beside it.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn put_plan(
    acting: &Acting,
    part: Id,
    wishes: Wishes,
    seen: Option<Seen>,
) -> Result<Stands, Problem> {
    patiently(async || {
        let (part, mut work) = open_to_write(acting, part).await?;
        let by = By::Worker { id: acting.worker().id, name: acting.name() };
        let plan = wishes.clone().written(by, work.now);
        let stands = part.write(&acting.ask().house, &mut work, plan, seen).await?;
        acting.keep(work).await?;
        Ok(stands)
    })
    .await
}

/// Chooses between the plan and what was written at the same time.
///
/// # Errors
/// [`Problem::Missing`] when there is nothing to choose.
pub async fn pick(acting: &Acting, part: Id, version: Id, pick: Pick) -> Result<(), Problem> {
    patiently(async || {
        let (part, mut work) = open_to_write(acting, part).await?;
        part.pick(&mut work, version, pick)?;
        acting.keep(work).await
    })
    .await
}

/// Employers that can be suggested for this plan and were not before, those that meet its hours first.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn fitting(acting: &Acting, part: &WorkPart) -> Result<Vec<(Listed, Fit)>, Problem> {
    const NOTHING_ASKED: Fit = Fit { hours: true, own_hours: true };
    let mut fitting: Vec<(Listed, Fit)> = employers::list(acting)
        .await?
        .into_iter()
        .filter(|listed| listed.head.can_be_suggested() && !part.board.has_seen(&listed.head.alias))
        .map(|listed| {
            let fit = part.board.plan.as_ref().map_or(NOTHING_ASKED, |plan| Fit::of(plan, &listed.head));
            (listed, fit)
        })
        .collect();
    fitting.sort_by_key(|(_, fit)| !fit.is_whole());
    Ok(fitting)
}

/// Lays an employer before the client, by its alias and in the words of the list. The employer hears nothing.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when it was suggested before or is paused.
pub async fn suggest(acting: &Acting, part: Id, employer: Id, why: String) -> Result<(), Problem> {
    let (part, mut work) = open_to_write(acting, part).await?;
    // Taken from the list and not opened by itself: no line in a log may stand beside the line of this part.
    let listed = employers::list(acting).await?.into_iter().find(|listed| listed.id == employer);
    let employer = listed.ok_or(Problem::Missing)?.head;
    if !employer.can_be_suggested() || part.board.has_seen(&employer.alias) {
        return Err(Problem::Conflict);
    }
    let suggestion = Suggestion {
        alias: employer.alias,
        branch: employer.branch,
        offers: employer.offers,
        why,
        reply: None,
        by: acting.name(),
        at: work.now,
    };
    work.append(&part.dossier, &WorkRecord::Suggestion(suggestion))?;
    acting.keep(work).await
}

/// Writes down an application that went out.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn add_application(acting: &Acting, part: Id, what: String, day: Day) -> Result<(), Problem> {
    let (part, mut work) = open_to_write(acting, part).await?;
    let application = Application { what, day, outcome: String::new(), by: acting.name() };
    work.append(&part.dossier, &WorkRecord::Application(application))?;
    acting.keep(work).await
}

/// Writes down what came of an application, as the client told it.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn tell_outcome(
    acting: &Acting,
    part: Id,
    application: Id,
    outcome: String,
) -> Result<(), Problem> {
    let (part, mut work) = open_to_write(acting, part).await?;
    let kept = part.board.application(application).ok_or(Problem::Missing)?;
    let told = Application { outcome, ..kept.piece.clone() };
    work.revise(&part.dossier, &kept.sheet(), &WorkRecord::Application(told))?;
    acting.keep(work).await
}

/// Erases a suggestion or an application; the mark stays. The plan is the client's to erase.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn erase(acting: &Acting, part: Id, record: Id) -> Result<(), Problem> {
    let (part, mut work) = open_to_write(acting, part).await?;
    if part.board.plan.as_ref().is_some_and(|plan| plan.id == record) {
        return Err(Problem::Missing);
    }
    part.erase(&mut work, record)?;
    acting.keep(work).await
}
