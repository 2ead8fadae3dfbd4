//! All conversations of a worker at once: handed to a colleague or back to the queue, by the worker or by a team lead
//! when somebody fell ill. Only heads are opened for it; whoever moves them need not be able to read.

use super::super::{Keeping, ringing};
use super::board;
use crate::model::board::Board;
use crate::model::{Colleague, ConversationHead, Head, Record};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed, patiently};
use store::{Id, Moment};

/// What stands about a conversation in the overview: nothing that was said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The conversation.
    pub id: Id,
    /// What the person is called here.
    pub pseudonym: String,
    /// The language.
    pub language: String,
    /// Since when they wait, if they do.
    pub waits_since: Option<Moment>,
    /// Whether the person is under 18.
    pub young: bool,
}

/// What one worker carries.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caseload {
    /// Who.
    pub who: Colleague,
    /// Their conversations, whoever waits longest first.
    pub carried: Vec<Carried>,
    /// Whether they do not work here any more. What they carried is everybody's until somebody takes it.
    pub gone: bool,
}

/// Where a caseload goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Goes {
    /// To a colleague.
    To(Id),
    /// Back to the queue.
    Back,
}

/// By which right this worker moves the conversations of that one.
fn right(acting: &Acting, of: Id) -> Result<Action, Problem> {
    let action = if of == acting.worker().id && acting.may(Action::AnswerConversation) {
        Action::AnswerConversation
    } else {
        Action::AssignConversations
    };
    if acting.may(action) { Ok(action) } else { Err(Problem::Missing) }
}

async fn heads(acting: &Acting, action: Action) -> Result<Vec<(Id, ConversationHead)>, Problem> {
    let listed = acting.list::<Head>(action, Among::Standing(CircleKind::Desk)).await?;
    Ok(listed
        .into_iter()
        .map(|one| {
            let Head::Conversation(head) = one.head;
            let head = head.settled(acting.ask().house.now());
            (one.dossier.id(), head)
        })
        .collect())
}

fn carried_by(heads: &[(Id, ConversationHead)], worker: Id, now: Moment) -> Vec<Carried> {
    let mut carried: Vec<Carried> = heads
        .iter()
        .filter(|(_, head)| head.is_held_by(worker, now))
        .map(|(id, head)| Carried {
            id: *id,
            pseudonym: head.pseudonym.clone(),
            language: head.tongue().to_owned(),
            waits_since: head.waiting.then_some(head.waits_since),
            young: head.young,
        })
        .collect();
    carried.sort_by_key(|one| (one.waits_since.is_none(), one.waits_since));
    carried
}

/// What each worker at the desk carries, and how many wait at nobody's.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not assign conversations.
pub async fn all(acting: &Acting) -> Result<(Vec<Caseload>, usize), Problem> {
    let heads = heads(acting, Action::AssignConversations).await?;
    let (board, now) = (board::read(acting).await?, acting.ask().house.now());
    let is_nobodys = |head: &ConversationHead| head.holders_here(&board, now).next().is_none();
    let at_nobodys = heads.iter().filter(|(_, head)| head.waiting && is_nobodys(head)).count();
    let colleagues = board::colleagues(acting).await?;
    let here = colleagues.into_iter().map(|who| (who, false));
    let gone = who_left(&heads, &board, now).into_iter().map(|who| (who, true));
    let loads = here
        .chain(gone)
        .map(|(who, gone)| Caseload { carried: carried_by(&heads, who.worker, now), who, gone })
        .collect();
    Ok((loads, at_nobodys))
}

/// Those who still stand with a conversation and do not work here any more, by the name they had.
fn who_left(heads: &[(Id, ConversationHead)], board: &Board, now: Moment) -> Vec<Colleague> {
    let mut left: Vec<Colleague> = Vec::new();
    for holder in heads.iter().flat_map(|(_, head)| head.holders_at(now)) {
        if board.is_gone(holder.worker) && left.iter().all(|one| one.worker != holder.worker) {
            left.push(Colleague { worker: holder.worker, name: holder.name.clone() });
        }
    }
    left.sort_by(|one, other| one.name.cmp(&other.name));
    left
}

/// What one worker carries: the preview before it is moved.
///
/// # Errors
/// [`Problem::Missing`] when it is not the reader's to move.
pub async fn of(acting: &Acting, worker: Id) -> Result<Caseload, Problem> {
    let action = right(acting, worker)?;
    let known = board::colleagues(acting).await?.into_iter().find(|one| one.worker == worker);
    let (heads, now) = (heads(acting, action).await?, acting.ask().house.now());
    let (who, gone) = match known {
        Some(who) => (who, false),
        None => {
            let left = who_left(&heads, &board::read(acting).await?, now);
            (left.into_iter().find(|one| one.worker == worker).ok_or(Problem::Missing)?, true)
        }
    };
    Ok(Caseload { carried: carried_by(&heads, worker, now), who, gone })
}

/// Moves all that a worker carries at the desk, one conversation after the other, each as a whole. Whoever takes over
/// has them at once; who waits goes on waiting; each person is told. Broken off halfway, it can be done again. Gives
/// how many moved.
///
/// # Errors
/// [`Problem::Missing`] when it is not the reader's to move, or there is no such colleague.
pub async fn move_all(acting: &Acting, from: Id, goes: &Goes) -> Result<usize, Problem> {
    let action = right(acting, from)?;
    let to = match goes {
        Goes::To(worker) if *worker != from => {
            let known = board::colleagues(acting).await?;
            Some(known.into_iter().find(|one| one.worker == *worker).ok_or(Problem::Missing)?)
        }
        Goes::To(_) => return Err(Problem::Missing),
        Goes::Back => None,
    };
    let (board, now) = (board::read(acting).await?, acting.ask().house.now());
    let way = Way { action, from, to: to.as_ref(), board: &board };
    let mut moved = 0;
    for one in carried_by(&heads(acting, action).await?, from, now) {
        match patiently(|| move_one(acting, one.id, &way)).await {
            Ok(done) => moved += usize::from(done),
            // Erased meanwhile.
            Err(Problem::Missing) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(moved)
}

/// From whom to whom, and by which right.
struct Way<'a> {
    action: Action,
    from: Id,
    to: Option<&'a Colleague>,
    board: &'a Board,
}

async fn move_one(acting: &Acting, id: Id, way: &Way<'_>) -> Result<bool, Problem> {
    let Way { action, from, to, board } = *way;
    let opened = acting.open_to_write(id, action).await?;
    let sheet = opened.head::<Head>()?;
    let Some(Head::Conversation(head)) = sheet.content.clone() else { return Err(Problem::Missing) };
    let mut work = acting.work_on(&opened.dossier, Deed::Write, action).await?;
    if !head.is_held_by(from, work.now) {
        return Ok(false);
    }
    let mut head = match to {
        Some(to) => head.moved(from, to.clone(), work.now),
        None => head.let_go(from),
    };
    // An offer to somebody who no longer takes any.
    head.desk.passing = head.desk.passing.take().filter(|passing| passing.to.worker != from);
    let taker = to.map_or(from, |to| to.worker);
    let names = head.names_there(taker, board, work.now);
    if !names.is_empty() {
        work.append(&opened.dossier, &Record::Handed { to: names, at: work.now })?;
    }
    let (place, as_it_stands) = ((opened.dossier.organisation(), id), head.clone().settled(work.now));
    ringing::moved(&mut work, &Keeping::by(acting), place, &as_it_stands)?;
    work.revise(&opened.dossier, &sheet, &Head::Conversation(head))?;
    acting.keep(work).await?;
    Ok(true)
}
