//! Silent help: a colleague reads along and leaves a practical hint. Hints stand in a dossier of their own, for those
//! who hold the same key as the helper, never in the conversation; they are gone after the call, and after two days
//! whatever happens (OUT-19).

use super::super::{Conversation, erase_timer};
use super::begin_write;
use crate::model::{ConversationHead, erased_at};
use kit::Problem;
use people::{Acting, Action, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::Span;
use store::{Id, Moment, Scope};

/// Days after which hints are gone, counted from the first; they end at the start of a day.
pub const HINT_DAYS: i64 = 1;
/// So many hints stand beside one conversation at a time.
pub const HINTS_MAX: usize = 20;

/// The head of the hints beside one conversation.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "kind")]
enum HintsHead {
    /// Hints.
    #[serde(rename = "desk-hints")]
    Hints {},
}

/// One hint.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
#[serde(tag = "record", rename_all = "kebab-case")]
enum Sheet {
    /// A hint.
    Hint(Hint),
}

/// A hint to a colleague: how something could be said, never anything about the person.
#[derive(Serialize, Deserialize, Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Name of the colleague.
    pub by: String,
    /// What to try.
    pub text: String,
    /// When.
    pub at: Moment,
}

/// What came of a wish to leave a hint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// It stands there.
    Done,
    /// There are [`HINTS_MAX`] already.
    Full,
}

/// Leaves a hint beside a conversation. The person sees in who opened it that a colleague was there.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn leave(acting: &Acting, id: Id, text: &str) -> Result<Left, Problem> {
    patiently(|| leave_once(acting, id, text)).await
}

async fn leave_once(acting: &Acting, id: Id, text: &str) -> Result<Left, Problem> {
    let (conversation, mut work) = begin_write(acting, id).await?;
    let hint = Sheet::Hint(Hint { by: acting.name(), text: text.to_owned(), at: work.now });
    if let Some((dossier, before)) = beside(acting, &conversation.head).await? {
        if before.len() >= HINTS_MAX {
            return Ok(Left::Full);
        }
        work.append(&dossier, &hint)?;
        // Written anew as it is: pages that have the conversation open are woken by it.
        conversation.change(&mut work, conversation.head.clone())?;
        acting.keep(work).await?;
        return Ok(Left::Done);
    }
    let circle = acting.circle(conversation.circle.ok_or(Problem::Missing)?)?;
    let dossier = work.begin(acting.organisation().id, &HintsHead::Hints {})?;
    work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN)?;
    work.append(&dossier, &hint)?;
    let timer = work.id();
    let due = erased_at(work.now, HINT_DAYS);
    work.unit.timer(erase_timer(timer, due, dossier.id()));
    let mut head = conversation.head.clone();
    head.desk.hints = Some(dossier.id());
    conversation.change(&mut work, head)?;
    acting.keep(work).await?;
    Ok(Left::Done)
}

async fn beside(
    acting: &Acting,
    head: &ConversationHead,
) -> Result<Option<(store::sealed::Dossier, Vec<Hint>)>, Problem> {
    let Some(id) = head.desk.hints else { return Ok(None) };
    let opened = match acting.open_to_write(id, Action::ReadConversation).await {
        Ok(opened) => opened,
        Err(Problem::Missing) => return Ok(None),
        Err(problem) => return Err(problem),
    };
    opened.head::<HintsHead>()?;
    let sheets = opened.sheets::<Sheet>()?;
    let hints = sheets.into_iter().filter_map(|sheet| sheet.content).map(|Sheet::Hint(hint)| hint).collect();
    Ok(Some((opened.dossier, hints)))
}

/// The hints beside a conversation that this worker has open, the oldest first.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read(acting: &Acting, conversation: &Conversation) -> Result<Vec<Hint>, Problem> {
    of(acting, &conversation.head).await
}

/// As [`read`], for a page that stays open and has looked at the head.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn of(acting: &Acting, head: &ConversationHead) -> Result<Vec<Hint>, Problem> {
    Ok(beside(acting, head).await?.map(|(_, hints)| hints).unwrap_or_default())
}

/// The call is over: hints are erased.
pub(super) fn end(work: &mut Work, mut head: ConversationHead) -> ConversationHead {
    if let Some(hints) = head.desk.hints.take() {
        work.erase_dossier(hints);
    }
    head
}
