//! The end of a visit. What it was about and when leaves this room with it: the note goes to the conversation, the minutes
//! to the totals, and what is left here says that two colleagues were away that day (DAT-23).

use crate::book::visit::{ToWrite, erase_at};
use crate::book::{debrief, load, rather_not, watch};
use crate::model::Duo;
use crate::model::visit::{Ended, Record, day_of, erase_due};
use kit::Problem;
use people::{Acting, Fact, Work};
use store::{Holder, Id, Worker};

/// A visit that ended now.
pub struct Left {
    /// The conversation in which it was agreed.
    pub about: Option<Id>,
    /// Whether they stood at the door.
    pub met: bool,
    /// Who went.
    pub duo: Duo,
}

/// As [`check_out_within`], in a piece of work of its own: nothing is told in the conversation.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when they checked out already.
pub async fn check_out(acting: &Acting, visit: Id) -> Result<(), Problem> {
    let mut work = acting.work();
    check_out_within(acting, &mut work, visit).await?.ok_or(Problem::Conflict)?;
    acting.keep(work).await
}

/// The duo checks out, in a piece of work of the room that keeps the note: the place is erased at once, the watch is
/// lifted, and how long it took to the door is left for the totals. None when the other of the duo did so before.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn check_out_within(acting: &Acting, work: &mut Work, visit: Id) -> Result<Option<Left>, Problem> {
    let open = ToWrite::open(acting, visit).await?;
    let mut head = open.head.clone();
    let Ok(ended) = head.check_out(work.now) else { return Ok(None) };
    open.log(acting, work).await?;
    let house = &acting.ask().house;
    watch::lift(work, house, &ended.watch);
    work.unit.remove_grant(visit, Holder::Circle(ended.watch.circle));
    work.unit.remove_member(ended.watch.circle, head.buddy.id);
    forget(work, &open)?;
    open.revise_head(work, &head)?;
    erase_at(work, &open.dossier, &head, erase_due(work.now, head.ended_at));
    if let Some(about) = ended.about {
        rather_not::take_back(work, house, about, [visit], &head.duo);
    }
    let colleagues = acting.colleagues().await?;
    let went: Vec<Worker> = colleagues.into_iter().filter(|worker| open.head.is_made_by(worker.id)).collect();
    debrief::remind(work, house, &went)?;
    count(acting, work, &ended).await?;
    Ok(Some(Left { about: ended.about, met: ended.minutes.is_some(), duo: head.duo }))
}

/// The place and the promise are erased; of what the buddy did the day is left.
fn forget(work: &mut Work, open: &ToWrite) -> Result<(), Problem> {
    for sheet in &open.records {
        match &sheet.content {
            Some(Record::Place { .. } | Record::Promise { .. }) => work.erase(&open.dossier, sheet.id),
            Some(Record::Sign { sign, by, at }) => {
                let on = Record::Sign { sign: *sign, by: by.clone(), at: day_of(*at) };
                work.revise(&open.dossier, sheet, &on)?;
            }
            None => {}
        }
    }
    Ok(())
}

async fn count(acting: &Acting, work: &mut Work, ended: &Ended) -> Result<(), Problem> {
    load::visited(acting, work).await?;
    let Some(minutes) = ended.minutes else { return Ok(()) };
    let fact = Fact::now(work.now, "visit-made").lasting(minutes);
    let fact = match ended.came_by {
        Some(came_by) => fact.by("channel", came_by.code()),
        None => fact,
    };
    acting.leave_fact(work, &fact).await
}
