//! The contacts of a worker over all their shifts: from whom an answer may come, to whom one may write once more, which step
//! to read along (OUT-03). Only the two of a shift open it, so this is what this worker could open one by one; the access
//! log gets a line for each shift of which a name is shown.

use crate::book::shift::{KeptAttempt, kept_attempts};
use crate::model::{Handle, Head, ShiftHead, is_in};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed};
use store::Id;

/// A contact with the shift in which it stands.
pub struct OpenContact {
    /// The shift.
    pub shift: Id,
    /// Its head.
    pub head: ShiftHead,
    /// The contact.
    pub kept: KeptAttempt,
}

/// The contacts for which `wanted` is true, the newest shift first.
///
/// # Errors
/// [`Problem::Missing`] when the role runs no shifts.
pub async fn contacts(
    acting: &Acting,
    wanted: impl Fn(&KeptAttempt) -> bool,
) -> Result<Vec<OpenContact>, Problem> {
    let listed = acting.list::<Head>(Action::ReadShifts, Among::Standing(CircleKind::Outreach)).await?;
    let (me, now) = (acting.worker().id, acting.ask().house.now());
    let mut heads: Vec<(Id, ShiftHead)> = listed
        .into_iter()
        .map(|one| {
            let Head::Shift(head) = one.head;
            (one.dossier.id(), head.settled(now))
        })
        .filter(|(_, head)| is_in(&head.duo, me) && head.channel.has_handles())
        .collect();
    heads.sort_by_key(|(_, head)| std::cmp::Reverse(head.started));
    let mut work = acting.work();
    let mut found = Vec::new();
    for (shift, head) in heads {
        let opened = match acting.open_to_write(shift, Action::RunShift).await {
            // It was erased since the list was read.
            Err(Problem::Missing) => continue,
            other => other?,
        };
        let kept: Vec<KeptAttempt> = kept_attempts(opened.sheets()?).into_iter().filter(&wanted).collect();
        if kept.is_empty() {
            continue;
        }
        acting.log(&mut work, &opened.dossier, Deed::Read, Action::RunShift, None).await?;
        found.extend(kept.into_iter().map(|kept| OpenContact { shift, head: head.clone(), kept }));
    }
    acting.keep(work).await?;
    Ok(found)
}

/// Whether a name has this in it, typed in whatever way.
pub fn is_like(handle: &Handle, typed: &Handle) -> bool {
    handle.plain().contains(&typed.plain())
}
