//! Notes about a talk elsewhere: what there was, and apart from it how it struck somebody (OUT-23). An impression is
//! erased by itself unless the person says that it is right (OUT-11). After a call with much feeling two choices are note
//! enough (OUT-18).

use super::desk::called_once;
use super::visitor::find_or_miss;
use super::{Conversation, Keeping, open_to_write};
use crate::model::{Chosen, Outcome, Record, erased_at};
use kit::Problem;
use people::{Acting, Action, Deed as Logged, Visitor, Work, patiently};
use store::{Deed, Id, Timer};

/// An impression is erased after so many days, unless the person says that it is right.
pub const IMPRESSION_DAYS: i64 = 7;

/// Notes what there was, how it struck the worker, or both.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn note(acting: &Acting, id: Id, facts: &str, impression: &str) -> Result<(), Problem> {
    patiently(|| note_once(acting, id, facts, impression)).await
}

async fn note_once(acting: &Acting, id: Id, facts: &str, impression: &str) -> Result<(), Problem> {
    let conversation = open_to_write(acting, id).await?;
    let mut work = acting.work_on(&conversation.dossier, Logged::Write, Action::AnswerConversation).await?;
    let (by, at) = (acting.name(), work.now);
    if !impression.is_empty() {
        impress(&mut work, &conversation, &by, impression)?;
    }
    let head = conversation.head.clone().heard_at(at);
    if facts.is_empty() {
        conversation.change(&mut work, head)?;
    } else {
        let record = Record::Summary { by, text: facts.to_owned(), at };
        conversation.add(&mut work, &record, head, Keeping::by(acting))?;
    }
    acting.keep(work).await
}

/// Keeps how something struck a worker, apart from what there was.
pub(super) fn impress(
    work: &mut Work,
    conversation: &Conversation,
    by: &str,
    impression: &str,
) -> Result<(), Problem> {
    let (by, text, at) = (by.to_owned(), impression.to_owned(), work.now);
    let record = Record::Impression { by, text, right: false, at };
    let record = work.append(&conversation.dossier, &record)?;
    let deed = Deed::EraseRecord { dossier: conversation.id(), record };
    // With the record's own id, so that it can be taken away without being kept.
    work.unit.timer(Timer { id: record, due: erased_at(at, IMPRESSION_DAYS), deed });
    Ok(())
}

/// Notes how a call went and what comes next, in two choices.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn call_in_short(acting: &Acting, id: Id, outcome: Outcome, then: Chosen) -> Result<(), Problem> {
    let record = |by, at| Record::ShortCall { outcome, then, by, at };
    patiently(|| called_once(acting, id, outcome, record)).await
}

/// The person says that an impression is right: it stays with the rest.
///
/// # Errors
/// [`Problem::Missing`] when it is not there any more.
pub async fn is_right(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let conversation: Conversation = find_or_miss(visitor).await?;
        let sheet = conversation.sheet(record)?;
        let Some(Record::Impression { by, text, at, .. }) = sheet.content.clone() else {
            return Err(Problem::Missing);
        };
        let mut work = visitor.work();
        work.revise(&conversation.dossier, sheet, &Record::Impression { by, text, right: true, at })?;
        work.unit.remove_timer(record);
        visitor.keep(work).await
    })
    .await
}
