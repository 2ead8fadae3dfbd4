//! What a shift leaves for the totals. It leaves it once, whoever sees to it: the one who stops it, or, when nobody did,
//! whoever of the team looks next. From the moment it is over nothing is counted as though it ran, so what was counted
//! last is among what is left.

use crate::book::field::{self, patiently};
use crate::model::ShiftHead;
use crate::model::field::Branch;
use crate::model::shift::{Counted, counts, erase_due};
use kit::Problem;
use people::{Acting, Fact, Work};
use std::collections::BTreeSet;
use store::{Id, Moment};

fn over_mark(acting: &Acting, shift: Id) -> [u8; 32] {
    acting.ask().house.pepper.blind("shift is over", &[shift.bytes()])
}

fn left_mark(acting: &Acting, shift: Id) -> [u8; 32] {
    acting.ask().house.pepper.blind("shift was counted", &[shift.bytes()])
}

/// So long these marks are kept: as long as the shift.
fn kept_until(head: &ShiftHead) -> Moment {
    erase_due(head.started, head.ended).plus_days(1)
}

/// For a piece of work that counts while a shift runs: it meets a conflict once the shift is over.
pub(super) fn while_it_runs(acting: &Acting, work: &mut Work, shift: Id) {
    let mark = over_mark(acting, shift);
    work.unit.mark(mark, work.now.plus_days(1)).unmark(mark);
}

/// For the piece of work that ends a shift.
pub(super) fn end(acting: &Acting, work: &mut Work, shift: Id, head: &ShiftHead) {
    work.unit.mark_again(over_mark(acting, shift), kept_until(head));
}

/// Those of these shifts that left nothing yet.
pub(super) async fn not_left(acting: &Acting, shifts: Vec<Id>) -> Result<BTreeSet<Id>, Problem> {
    let now = acting.ask().house.now();
    let marks: Vec<(Id, [u8; 32])> =
        shifts.into_iter().map(|shift| (shift, left_mark(acting, shift))).collect();
    let read = acting.ask().house.store.read(move |reader| {
        let mut open = BTreeSet::new();
        for (shift, mark) in marks {
            if !reader.is_marked(mark, now)? {
                open.insert(shift);
            }
        }
        Ok(open)
    });
    Ok(read.await?)
}

/// Leaves what was counted in a shift that is over, and for how long somebody was there; once.
///
/// # Errors
/// [`Problem::Conflict`] while it runs.
pub(super) async fn leave(acting: &Acting, shift: Id, head: &ShiftHead) -> Result<(), Problem> {
    let ended = head.ended.ok_or(Problem::Conflict)?;
    patiently(|| leave_once(acting, shift, head, ended)).await
}

async fn leave_once(acting: &Acting, shift: Id, head: &ShiftHead, ended: Moment) -> Result<(), Problem> {
    if not_left(acting, vec![shift]).await?.is_empty() {
        return Ok(());
    }
    let mut over = acting.work();
    end(acting, &mut over, shift, head);
    acting.keep(over).await?;
    let counters = head.tally.counters();
    let values = acting.ask().house.store.read(move |reader| reader.counts(&counters)).await?;
    let mut work = acting.work();
    work.unit.mark(left_mark(acting, shift), kept_until(head));
    for (what, times) in counts(&values) {
        if times > 0 {
            let fact = fact(ended, head, what, times);
            acting.leave_fact(&mut work, &fact).await?;
        }
    }
    let minutes = kit::when::minutes_between(head.started, ended);
    let held = Fact::now(ended, "shift-held").by("channel", head.channel.code()).lasting(minutes);
    acting.leave_fact(&mut work, &held).await?;
    for branch in branches(acting, head).await? {
        let about = Fact::now(ended, "branch-shift").by("branch", branch.code());
        acting.leave_fact(&mut work, &about).await?;
    }
    field::was_there(acting, &mut work, head.listed, (ended, minutes)).await?;
    acting.keep(work).await
}

/// Which work the channel of a shift is mostly about, as the team's list says it now (SUB-01); never a person's.
async fn branches(acting: &Acting, head: &ShiftHead) -> Result<Vec<Branch>, Problem> {
    let Some(channel) = head.listed else { return Ok(Vec::new()) };
    Ok(field::read(acting).await?.channel(channel).map(|card| card.branches.clone()).unwrap_or_default())
}

/// What is left for the totals of one thing that a shift counts.
pub(super) fn fact(now: Moment, head: &ShiftHead, what: Counted, times: u32) -> Fact {
    Fact::now(now, what.fact()).by("channel", head.channel.code()).times(times)
}
