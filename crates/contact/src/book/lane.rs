//! Floods and noise at the desk: which lane a conversation begins in, taking it out, muting it. The person is not
//! told and not harmed: an answer is possible at any time, and their messages are kept like all others.

use super::open_to_write;
use crate::model::{Coded, ConversationHead, First, Lane, Sentence};
use kit::Problem;
use people::{Acting, Action, Ask, Deed, patiently};
use store::Id;

/// The lane of a conversation that begins so. Whoever says that they are in danger now never stands apart: whoever
/// floods with that has to wait like others, and a worker sees at a glance what it is.
pub(super) fn lane_for(ask: &Ask, first: &First) -> Lane {
    let words = first.text.as_str();
    // The plain sentences of the front door are the same for everybody.
    let is_plain = |sentence: &Sentence| ask.house.texts.text(ask.lang, sentence.text_key(), &[]) == words;
    let own_words = if Sentence::ALL.iter().any(is_plain) { "" } else { words };
    let floods = ask.house.looks_like_flood(ask.arrival, own_words);
    if floods && !first.urgent { Lane::Quarantine } else { Lane::Normal }
}

/// Takes a conversation out of the quarantine lane, to stand with the others.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn take_out(acting: &Acting, id: Id) -> Result<(), Problem> {
    change(acting, id, |head| Ok(ConversationHead { lane: Lane::Normal, ..head })).await
}

/// Mutes a conversation or lets it be heard again: muted, it reminds nobody and stands below the others.
///
/// # Errors
/// [`Problem::Missing`]; also where it may not be muted.
pub async fn mute(acting: &Acting, id: Id, muted: bool) -> Result<(), Problem> {
    change(acting, id, |head| match muted && !head.may_be_muted() {
        true => Err(Problem::Missing),
        false => Ok(ConversationHead { muted, ..head }),
    })
    .await
}

async fn change(
    acting: &Acting,
    id: Id,
    change: impl Fn(ConversationHead) -> Result<ConversationHead, Problem>,
) -> Result<(), Problem> {
    patiently(|| async {
        let conversation = open_to_write(acting, id).await?;
        let mut work = acting.work_on(&conversation.dossier, Deed::Write, Action::AnswerConversation).await?;
        conversation.change(&mut work, change(conversation.head.clone())?)?;
        acting.keep(work).await
    })
    .await
}
