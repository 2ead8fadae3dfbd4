//! Taking a message back before it leaves, or letting it leave at once (NFR-07): for both sides the same. What is
//! taken back is overwritten, and its key destroyed; no mark tells that it was there.

use super::visitor::find_or_miss;
use super::{Conversation, Keeping, open_to_write, ringing};
use crate::model::{ConversationHead, Leaving, Record, Sender, Side};
use kit::Problem;
use people::{Acting, Action, Deed, Visitor, Work, patiently};
use store::{Id, Moment};

/// The head with a record that was just added, if that is a message which does not leave yet.
pub(super) fn on_its_way(
    head: ConversationHead,
    record: Id,
    content: &Record,
    now: Moment,
) -> ConversationHead {
    match content {
        Record::Message { from, at, leaves, .. } if now < *leaves => {
            head.with_leaving(Leaving { record, side: from.side(), at: *at, leaves: *leaves })
        }
        _ => head,
    }
}

/// The text of a message of this sender that has not left yet.
fn held_text(
    conversation: &Conversation,
    record: Id,
    is_own: impl Fn(&Sender) -> bool,
    now: Moment,
) -> Result<String, Problem> {
    let content = conversation.sheet(record)?.content.as_ref();
    match content {
        Some(Record::Message { from, text, .. }) if is_own(from) => {
            let held = content.is_some_and(|content| content.is_held(now));
            held.then(|| text.clone()).ok_or(Problem::Conflict)
        }
        _ => Err(Problem::Missing),
    }
}

fn unsend(
    conversation: &Conversation,
    work: &mut Work,
    record: Id,
    keeping: &Keeping,
) -> Result<(), Problem> {
    work.revise(&conversation.dossier, conversation.sheet(record)?, &Record::Unsent)?;
    work.unit.remove_timer(record);
    let head = conversation.head.clone().without_leaving(record);
    ringing::taken_back(work, conversation, &head, keeping, record)?;
    conversation.change(work, head)
}

fn release(
    conversation: &Conversation,
    work: &mut Work,
    record: Id,
    keeping: &Keeping,
) -> Result<(), Problem> {
    let sheet = conversation.sheet(record)?;
    let mut content = sheet.content.clone().ok_or(Problem::Missing)?;
    if let Record::Message { leaves, .. } = &mut content {
        *leaves = work.now;
    }
    work.revise(&conversation.dossier, sheet, &content)?;
    let head = conversation.head.clone().sent_now(record, work.now);
    ringing::added(work, conversation, &head, keeping, (record, &content))?;
    conversation.change(work, head)
}

fn is_the_persons(from: &Sender) -> bool {
    from.side() == Side::Person
}

fn is_of(acting: &Acting) -> impl Fn(&Sender) -> bool {
    let worker = acting.worker().id;
    move |from| matches!(from, Sender::Worker { id, .. } if *id == worker)
}

/// Takes back a message of the person that has not left yet, and gives its text.
///
/// # Errors
/// [`Problem::Conflict`] when it has left; [`Problem::Missing`] when it is not there.
pub async fn take_back(visitor: &Visitor, record: Id) -> Result<String, Problem> {
    patiently(|| async {
        let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
        let text = held_text(&conversation, record, is_the_persons, work.now)?;
        unsend(&conversation, &mut work, record, &Keeping::at_the_door(&visitor.ask().house).await?)?;
        visitor.keep(work).await?;
        Ok(text)
    })
    .await
}

/// Lets a message of the person leave at once. One that has left already stays as it is.
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn send_now(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
        match held_text(&conversation, record, is_the_persons, work.now) {
            Err(Problem::Conflict) => return Ok(()),
            found => found?,
        };
        release(&conversation, &mut work, record, &Keeping::at_the_door(&visitor.ask().house).await?)?;
        visitor.keep(work).await
    })
    .await
}

/// Takes back a worker's own answer that has not left yet, and gives its text; none when it has left.
///
/// # Errors
/// [`Problem::Missing`] when it is not there or not their own.
pub async fn take_back_answer(acting: &Acting, id: Id, record: Id) -> Result<Option<String>, Problem> {
    patiently(|| async {
        let (conversation, mut work) = begin(acting, id).await?;
        let text = match held_text(&conversation, record, is_of(acting), work.now) {
            Err(Problem::Conflict) => return Ok(None),
            found => found?,
        };
        unsend(&conversation, &mut work, record, &Keeping::by(acting))?;
        acting.keep(work).await?;
        Ok(Some(text))
    })
    .await
}

/// Lets a worker's own answer leave at once. One that has left already stays as it is.
///
/// # Errors
/// [`Problem::Missing`] when it is not there or not their own.
pub async fn send_answer_now(acting: &Acting, id: Id, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = begin(acting, id).await?;
        match held_text(&conversation, record, is_of(acting), work.now) {
            Err(Problem::Conflict) => return Ok(()),
            found => found?,
        };
        release(&conversation, &mut work, record, &Keeping::by(acting))?;
        acting.keep(work).await
    })
    .await
}

async fn begin(acting: &Acting, id: Id) -> Result<(Conversation, Work), Problem> {
    let conversation = open_to_write(acting, id).await?;
    let work = acting.work_on(&conversation.dossier, Deed::Write, Action::AnswerConversation).await?;
    Ok((conversation, work))
}
