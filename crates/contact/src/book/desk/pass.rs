//! Handing a conversation to a colleague by name: they take it or give it back, and until then nothing changes.

use super::super::{Keeping, ringing};
use super::claim::tell;
use super::{begin_write, board};
use crate::model::{Colleague, Passing};
use kit::Problem;
use people::{Acting, patiently};
use store::Id;

/// What is done with an offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reply {
    /// The colleague takes the conversation.
    Take,
    /// The colleague gives it back.
    Return,
    /// Whoever offered it takes the offer back.
    Withdraw,
}

/// What came of an offer or a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Passed {
    /// It is done.
    Done,
    /// It is not this worker's to give, or the offer is no longer there.
    NotYours,
    /// The colleague carries it already.
    HasIt,
}

/// The colleagues to whom this conversation can be handed: they hold a key to it and do not carry it.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn candidates(
    acting: &Acting,
    conversation: &super::super::Conversation,
) -> Result<Vec<Colleague>, Problem> {
    let Some(circle) = conversation.circle else { return Ok(Vec::new()) };
    let now = acting.ask().house.now();
    let all = board::holders_of(acting, circle).await?;
    Ok(all.into_iter().filter(|one| !conversation.head.is_held_by(one.worker, now)).collect())
}

/// Offers a conversation to a colleague.
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague with a key to it.
pub async fn offer(acting: &Acting, id: Id, to: Id) -> Result<Passed, Problem> {
    patiently(|| async move {
        let (conversation, mut work) = begin_write(acting, id).await?;
        let mut head = conversation.head.clone();
        if !head.is_held_by(acting.worker().id, work.now) {
            return Ok(Passed::NotYours);
        }
        if head.is_held_by(to, work.now) {
            return Ok(Passed::HasIt);
        }
        let among = candidates(acting, &conversation).await?;
        let to = among.into_iter().find(|one| one.worker == to).ok_or(Problem::Missing)?;
        head.desk.passing = Some(Passing { to, by: board::me(acting), returned: false });
        conversation.change(&mut work, head)?;
        acting.keep(work).await?;
        Ok(Passed::Done)
    })
    .await
}

/// Answers an offer, or takes it back. Who took it carries the conversation from then on, and the person is told.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn reply(acting: &Acting, id: Id, reply: Reply) -> Result<Passed, Problem> {
    patiently(|| reply_once(acting, id, reply)).await
}

async fn reply_once(acting: &Acting, id: Id, reply: Reply) -> Result<Passed, Problem> {
    let (mut conversation, mut work) = begin_write(acting, id).await?;
    let (me, mut head) = (acting.worker().id, conversation.head.clone());
    let Some(passing) = head.desk.passing.take() else { return Ok(Passed::NotYours) };
    let is_mine = match reply {
        Reply::Take | Reply::Return => passing.to.worker == me && !passing.returned,
        Reply::Withdraw => passing.by.worker == me,
    };
    if !is_mine {
        return Ok(Passed::NotYours);
    }
    match reply {
        Reply::Take => {
            conversation.head = head.moved(passing.by.worker, board::me(acting), work.now);
            tell(acting, &mut work, &conversation).await?;
            ringing::moved(&mut work, &Keeping::by(acting), conversation.place(), &conversation.head)?;
        }
        Reply::Return => {
            head.desk.passing = Some(Passing { returned: true, ..passing });
            conversation.head = head;
        }
        Reply::Withdraw => conversation.head = head,
    }
    conversation.change(&mut work, conversation.head.clone())?;
    acting.keep(work).await?;
    Ok(Passed::Done)
}
