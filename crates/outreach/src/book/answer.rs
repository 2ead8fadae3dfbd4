//! The buddy answers an alarm. What they did stands in the visit, for the duo to read afterwards.

use crate::book::visit::ToWrite;
use crate::book::watch;
use crate::model::sign::{Sign, due_after_speaking, lead_due_while_calling};
use crate::model::visit::{Record, VisitHead, Watch};
use kit::Problem;
use people::{Acting, Work, patiently};
use store::Id;

/// Keeps what the buddy did, and moves the alarms by it: who calls gets some minutes, once, before the team lead is warned; who
/// spoke with the duo starts a new check-in, and the place closes again; who called the emergency number warns the team
/// lead at once. When the duo takes a step at the same moment, both are kept.
///
/// # Errors
/// [`Problem::Missing`] for anybody else; [`Problem::Conflict`] before the check-in is past.
pub async fn answer(acting: &Acting, visit: Id, sign: Sign) -> Result<(), Problem> {
    patiently(|| answer_once(acting, visit, sign)).await
}

async fn answer_once(acting: &Acting, visit: Id, sign: Sign) -> Result<(), Problem> {
    let open = ToWrite::open_as_buddy(acting, visit).await?;
    let mut work = open.work(acting).await?;
    let mut head = open.head.clone();
    let before = head.watched()?.clone();
    head.watch = Some(match sign {
        Sign::Calling => calling(acting, &mut work, visit, &head, before).await?,
        Sign::Spoken => spoken(acting, &mut work, &open, &before).await?,
        Sign::Emergency => emergency(acting, &mut work, visit, &head, before).await?,
    });
    let (by, at) = (acting.name(), work.now);
    work.append(&open.dossier, &Record::Sign { sign, by, at })?;
    open.revise_head(&mut work, &head)?;
    acting.keep(work).await
}

/// A team lead who was warned already stays warned.
async fn calling(
    acting: &Acting,
    work: &mut Work,
    visit: Id,
    head: &VisitHead,
    watch: Watch,
) -> Result<Watch, Problem> {
    if watch.second.due <= work.now {
        return Ok(watch);
    }
    watch::lift_second(work, &acting.ask().house, &watch.second);
    let alarm = watch::no_sign_of_life(visit, head, watch.due, false);
    let due = lead_due_while_calling(watch.due, work.now);
    Ok(Watch { second: watch::set_second(acting, work, &alarm, due).await?, ..watch })
}

async fn spoken(acting: &Acting, work: &mut Work, open: &ToWrite, before: &Watch) -> Result<Watch, Problem> {
    let (buddy, circle) = watch::watcher(acting, &open.head, before).await?;
    watch::lift(work, &acting.ask().house, before);
    let due = due_after_speaking(work.now);
    watch::set(acting, work, &open.dossier, &open.head, &buddy, &circle, due).await
}

async fn emergency(
    acting: &Acting,
    work: &mut Work,
    visit: Id,
    head: &VisitHead,
    watch: Watch,
) -> Result<Watch, Problem> {
    watch::lift_second(work, &acting.ask().house, &watch.second);
    let alarm = watch::no_sign_of_life(visit, head, watch.due, true);
    Ok(Watch { second: watch::raise_second(acting, work, &alarm).await?, ..watch })
}
