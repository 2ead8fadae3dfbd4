//! What a shift leaves for the totals. It leaves it once, whoever sees to it: the one who stops it, or, when nobody did,
//! whoever of the team looks next. From the moment it is over nothing is counted as though it ran, so what was counted
//! last is among what is left.

use crate::book::field::{self};
use crate::model::ShiftHead;
use crate::model::shift::{Counted, counts, erase_due};
use kit::Problem;
use people::{Acting, Action, Fact, Work, patiently};
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
    let about = About::of(acting, head).await?;
    let mut work = acting.work();
    work.unit.mark(left_mark(acting, shift), kept_until(head));
    for (what, times) in counts(&values) {
        if times > 0 {
            acting.leave_fact(&mut work, &about.fact(ended, what, times)).await?;
        }
    }
    let minutes = kit::when::minutes_between(head.started, ended);
    let held = Fact::now(ended, "shift-held").lasting(minutes);
    acting.leave_fact(&mut work, &about.told(held)).await?;
    field::was_there(acting, &mut work, head.listed, (ended, minutes)).await?;
    acting.keep(work).await
}

/// What the totals may know of a shift: where it was, in kinds, and never who was there.
pub(super) struct About {
    channel: &'static str,
    /// Which work the channel is mostly about (SUB-01); none where the team's list does not say.
    branch: Option<&'static str>,
    /// For which region the duo works (ORG-14); none where that would be the region of one worker.
    region: Option<&'static str>,
}

/// A channel about several kinds of work, without order (SUB-15).
const SEVERAL: &str = "several";

impl About {
    pub(super) async fn of(acting: &Acting, head: &ShiftHead) -> Result<About, Problem> {
        let field = field::read(acting).await?;
        let card = head.listed.and_then(|listed| field.channel(listed));
        let branch = match card.map_or(&[][..], |card| card.branches.as_slice()) {
            [] => None,
            [one] => Some(one.code()),
            _ => Some(SEVERAL),
        };
        let [first, _] = &head.duo;
        let region = acting.region_of(first.id, Action::RunShift).await?;
        Ok(About { channel: head.channel.code(), branch, region })
    }

    /// With what is known of the shift.
    fn told(&self, fact: Fact) -> Fact {
        let fact = fact.by("channel", self.channel);
        let fact = self.branch.into_iter().fold(fact, |fact, branch| fact.by("branch", branch));
        self.region.into_iter().fold(fact, |fact, region| fact.by("region", region))
    }

    /// What is left for the totals of one thing that a shift counts.
    pub(super) fn fact(&self, now: Moment, what: Counted, times: u32) -> Fact {
        self.told(Fact::now(now, what.fact()).times(times))
    }
}
