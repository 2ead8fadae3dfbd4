//! Another buddy, while a visit goes on: somebody is ill, or goes home.

use crate::book::visit::{ToWrite, close_circle};
use crate::book::{colleague_for, watch};
use crate::model::{Colleague, is_in};
use kit::Problem;
use people::{Acting, Action, patiently};
use store::{Holder, Id};

/// Lets another colleague watch from now on, until the same check-in. The one before is told nothing any more, and no key
/// of theirs opens the visit; when the check-in is past already, the new one is alarmed at once.
///
/// # Errors
/// [`Problem::Missing`] when the colleague may not watch; [`Problem::Conflict`] when they go along, watch already, or the
/// visit is over.
pub async fn other_buddy(acting: &Acting, visit: Id, buddy: Id) -> Result<(), Problem> {
    patiently(|| other_buddy_once(acting, visit, buddy)).await
}

async fn other_buddy_once(acting: &Acting, visit: Id, buddy: Id) -> Result<(), Problem> {
    let open = ToWrite::open(acting, visit).await?;
    let mut head = open.head.clone();
    let before = head.watched()?.clone();
    if is_in(&head.duo, buddy) || head.buddy.id == buddy {
        return Err(Problem::Conflict);
    }
    let (worker, role) = colleague_for(acting, buddy, Action::WatchVisit).await?;
    let mut work = open.work(acting).await?;
    watch::lift(&mut work, &acting.ask().house, &before);
    work.unit.remove_grant(visit, Holder::Circle(before.circle));
    work.unit.remove_member(before.circle, head.buddy.id);
    let watcher = close_circle(acting, &mut work, &[(&worker, role)])?;
    (head.buddy, head.buddy_role) = (Colleague::of(&worker), role);
    let set = watch::set(acting, &mut work, &open.dossier, &head, &worker, &watcher.0, before.due).await?;
    head.watch = Some(set);
    open.revise_head(&mut work, &head)?;
    acting.keep(work).await
}
