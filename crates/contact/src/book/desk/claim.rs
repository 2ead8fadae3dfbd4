//! Who carries a conversation. Taking one is a new revision of its head, and the store keeps only one next revision:
//! of any number who reach for it at the same moment one has it, and the others find who.

use super::super::{Conversation, Keeping, ringing};
use super::{begin_write, board};
use crate::model::holding::tells_who;
use crate::model::queue::light_is_due;
use crate::model::{Colleague, ConversationHead, Holder, Standing, State};
use kit::Problem;
use people::model::shown_name;
use people::{Acting, Work, patiently};
use store::{Id, Moment};

/// What came of reaching for a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Claim {
    /// It is this worker's.
    Yours,
    /// These were first.
    HeldBy(Vec<String>),
    /// These carry it together, and there is no room beside them.
    Full(Vec<String>),
}

/// Whoever helps in danger beside a duo carries it with them for so many days.
const HELP_DAYS: i64 = 1;

/// How a worker wants to carry it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// If nobody else does.
    Alone,
    /// By saying something: as alone, and in danger beside whoever does.
    Saying,
    /// Beside the one who does, and in danger beside two.
    Along,
}

impl How {
    /// Whether a worker may come beside those who carry it. Danger is everybody's: whoever is there answers, and no duo
    /// keeps them out (SAF-21).
    fn joins(self, head: &ConversationHead, full: bool) -> bool {
        match self {
            How::Alone => false,
            How::Saying => head.urgent,
            How::Along => head.urgent || !full,
        }
    }
}

/// Takes a conversation that nobody carries, or whose carrier one covers.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn claim(acting: &Acting, id: Id) -> Result<Claim, Problem> {
    patiently(|| reach(acting, id, How::Alone)).await
}

/// Joins the worker who carries it: from then on it is a duo's. A third is told who they are.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn join(acting: &Acting, id: Id) -> Result<Claim, Problem> {
    patiently(|| reach(acting, id, How::Along)).await
}

async fn reach(acting: &Acting, id: Id, how: How) -> Result<Claim, Problem> {
    let (mut conversation, mut work) = begin_write(acting, id).await?;
    if conversation.head.is_held_by(acting.worker().id, work.now) {
        return Ok(Claim::Yours);
    }
    if !step_in(acting, &mut work, &mut conversation, how).await? {
        return refused(acting, &conversation).await;
    }
    conversation.change(&mut work, conversation.head.clone())?;
    acting.keep(work).await?;
    Ok(Claim::Yours)
}

/// Who carries it, as this worker is told, and whether they can join.
async fn refused(acting: &Acting, conversation: &Conversation) -> Result<Claim, Problem> {
    let board = board::read(acting).await?;
    let (head, now) = (&conversation.head, acting.ask().house.now());
    let names = match head.standing(acting.worker().id, &board, now) {
        Standing::Others(names) => names,
        _ => head.names_here(&board, now),
    };
    let can_join = How::Along.joins(head, head.is_full(&board, now));
    Ok(if can_join { Claim::HeldBy(names) } else { Claim::Full(names) })
}

/// Whether colleagues carry it, so that what is theirs to do is asked of them first.
pub(in crate::book) async fn is_others(
    acting: &Acting,
    conversation: &Conversation,
) -> Result<bool, Problem> {
    let (board, now) = (board::read(acting).await?, acting.ask().house.now());
    let standing = conversation.head.standing(acting.worker().id, &board, now);
    Ok(matches!(standing, Standing::Others(_)))
}

/// Puts this worker among those who carry an opened conversation, and tells the person if they need to know. `false`
/// when colleagues carry it. The head is changed in memory; keeping it is for the caller.
pub(super) async fn step_in(
    acting: &Acting,
    work: &mut Work,
    conversation: &mut Conversation,
    how: How,
) -> Result<bool, Problem> {
    let (now, head) = (work.now, conversation.head.clone());
    if !head.is_held_by(acting.worker().id, now) {
        let board = board::read(acting).await?;
        let full = head.is_full(&board, now);
        let until = match head.standing(acting.worker().id, &board, now) {
            Standing::Covering(until) => Some(until),
            Standing::Others(_) if !how.joins(&head, full) => return Ok(false),
            Standing::Others(_) if full => Some(now.plus_days(HELP_DAYS)),
            Standing::Mine | Standing::Free | Standing::Others(_) => None,
        };
        conversation.head = head.without_gone(&board).held_by(board::me(acting), now, until);
    } else {
        // Whoever goes on with it has it before them, and sees what a colleague did.
        conversation.head.desk.beside = None;
    }
    tell(acting, work, conversation).await?;
    Ok(true)
}

/// Tells the person who goes on, if they do not know.
pub(super) async fn tell(
    acting: &Acting,
    work: &mut Work,
    conversation: &Conversation,
) -> Result<(), Problem> {
    let (head, me) = (&conversation.head, acting.worker().id);
    let names = match head.holder_names(work.now) {
        alone if alone.len() == 1 && head.is_held_by(me, work.now) => alone,
        _ => head.names_there(me, &board::read(acting).await?, work.now),
    };
    match tells_who(&conversation.sheets, names, work.now) {
        Some(told) => work.append(&conversation.dossier, &told).map(drop),
        None => Ok(()),
    }
}

/// Lets go of a conversation: a colleague who carries it too goes on, or it is back in the queue. What waits there
/// goes on waiting.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn let_go(acting: &Acting, id: Id) -> Result<(), Problem> {
    patiently(|| async move {
        let (mut conversation, mut work) = begin_write(acting, id).await?;
        if !conversation.head.is_held_by(acting.worker().id, work.now) {
            return Ok(());
        }
        conversation.head = conversation.head.clone().let_go(acting.worker().id);
        tell(acting, &mut work, &conversation).await?;
        ringing::moved(&mut work, &Keeping::by(acting), conversation.place(), &conversation.head)?;
        conversation.change(&mut work, conversation.head.clone())?;
        acting.keep(work).await
    })
    .await
}

/// Whoever writes after a while to somebody who said they are fine asked the light question: it is not brought up
/// again before the person wrote (OUT-14).
pub(super) async fn asked_lightly(acting: &Acting, conversation: &mut Conversation) -> Result<(), Problem> {
    if conversation.head.state == State::Fine {
        let (days, now) = (board::read(acting).await?.rules.light_days, acting.ask().house.now());
        if light_is_due(&conversation.head, days, now) {
            conversation.head.desk.light_done = Some(now);
        }
    }
    Ok(())
}

/// Passes over the light question after "I am fine"; it is not brought up again before the person wrote (OUT-14).
///
/// # Errors
/// [`Problem::Missing`].
pub async fn skip_light(acting: &Acting, id: Id) -> Result<(), Problem> {
    patiently(|| async move {
        let (conversation, mut work) = begin_write(acting, id).await?;
        let mut head = conversation.head.clone();
        head.desk.light_done = Some(work.now);
        conversation.change(&mut work, head)?;
        acting.keep(work).await
    })
    .await
}

/// Those who carry it saw what a colleague did in it.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn saw_colleague(acting: &Acting, id: Id) -> Result<(), Problem> {
    patiently(|| async move {
        let (conversation, mut work) = begin_write(acting, id).await?;
        let mut head = conversation.head.clone();
        if !head.is_held_by(acting.worker().id, work.now) || head.desk.beside.take().is_none() {
            return Ok(());
        }
        conversation.change(&mut work, head)?;
        acting.keep(work).await
    })
    .await
}

/// The two of a shift, who carry what came of it together from its first moment.
pub(in crate::book) async fn duo(acting: &Acting, circle: Id, now: Moment) -> Result<Vec<Holder>, Problem> {
    let two = board::holders_of(acting, circle).await?;
    Ok(two
        .into_iter()
        .map(|one| Holder { worker: one.worker, name: one.name, since: now, until: None })
        .collect())
}

/// From now on this worker carries a conversation instead of another; for rooms that hand it on with other work, such as a
/// case that changes hands. The others let go, but a second worker of somebody under 18 stays.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn now_with(
    keeping: &Keeping,
    from: Id,
    work: &mut Work,
    conversation: &Conversation,
    worker: &store::Worker,
) -> Result<(), Problem> {
    let to = Colleague { worker: worker.id, name: shown_name(&worker.sign_in_name) };
    let mut head = conversation.head.clone();
    if !head.young {
        head.holders.clear();
    }
    let mut head = head.moved(from, to, work.now);
    head.desk.passing = None;
    if let Some(told) = tells_who(&conversation.sheets, head.holder_names(work.now), work.now) {
        work.append(&conversation.dossier, &told)?;
    }
    ringing::moved(work, keeping, conversation.place(), &head)?;
    conversation.change(work, head)
}
