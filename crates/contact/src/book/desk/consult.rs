//! Advice about somebody under 18, and the question that each room asks before something about them goes to others: passing
//! on, referring, a file, another organisation (ACT-14, H-25). Whoever said that they are in danger now is helped at once;
//! the advice comes after.

use super::super::{Conversation, open_to_write};
use super::{begin_write, board, keep_days};
use crate::model::Record;
use crate::model::young::is_consulted;
use kit::Problem;
use outreach::model::Colleague;
use outreach::model::youth::{Asked, Counsel};
use people::{Acting, patiently};
use store::Id;

/// Whether two must consult before anything about whoever writes here goes to others.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn needs_counsel(acting: &Acting, conversation: &Conversation) -> Result<bool, Problem> {
    let head = &conversation.head;
    if !head.young || head.urgent {
        return Ok(false);
    }
    let alone = !board::could_be_two(acting, head).await?;
    Ok(!is_consulted(&conversation.sheets, alone))
}

/// As [`needs_counsel`], for a room that has the id of the conversation. Nothing is asked of one that is gone, or that this
/// worker has no key to.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn asks_counsel(acting: &Acting, conversation: Id) -> Result<bool, Problem> {
    match open_to_write(acting, conversation).await {
        Ok(conversation) => needs_counsel(acting, &conversation).await,
        Err(Problem::Missing) => Ok(false),
        Err(problem) => Err(problem),
    }
}

/// Keeps advice that was asked; it counts once a colleague agrees.
///
/// # Errors
/// [`Problem::Missing`] for somebody of 18 or older.
pub async fn consult(acting: &Acting, id: Id, asked: &Asked) -> Result<(), Problem> {
    patiently(|| async move {
        let (conversation, mut work) = begin_write(acting, id).await?;
        if !conversation.head.young {
            return Err(Problem::Missing);
        }
        let counsel = Counsel::of(asked.clone(), Colleague::of(acting.worker()), work.now);
        let record = Record::Consulted(counsel);
        conversation.add(&mut work, &record, conversation.head.clone(), keep_days(acting))?;
        acting.keep(work).await
    })
    .await
}

/// A colleague agrees, in a session of their own.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] for whoever wrote it, or once it is signed.
pub async fn agree(acting: &Acting, id: Id, record: Id) -> Result<(), Problem> {
    let (conversation, mut work) = begin_write(acting, id).await?;
    let sheet = conversation.sheet(record)?;
    let Some(Record::Consulted(counsel)) = &sheet.content else { return Err(Problem::Missing) };
    let me = Colleague::of(acting.worker());
    let signed = counsel.agreed_by(me, work.now).ok_or(Problem::Conflict)?;
    work.revise(&conversation.dossier, sheet, &Record::Consulted(signed))?;
    acting.keep(work).await
}
