//! What the person decides about the conversation itself: whether messages vanish, when they look again, whether
//! there is news, and that they left quickly.

use super::desk::{self, Said};
use super::visitor::find_or_miss;
use super::{Conversation, open_to_write, pocket};
use crate::model::hold::that_left;
use crate::model::{ConversationHead, Kept, LookProposed, Record, Sender, Vanish};
use kit::Problem;
use people::{Acting, Action, Deed as Logged, Visitor, Work, patiently};
use store::sealed::Dossier;
use store::{Deed, Id, Moment, Timer};

/// The timer of a record that vanishes has the record's own id, so that it can be set anew without being kept.
fn vanishes(work: &mut Work, dossier: Id, record: Id, due: Moment) {
    work.unit.timer(Timer { id: record, due, deed: Deed::EraseRecord { dossier, record } });
}

/// Sets the timer of a record that was just added, if messages vanish here.
pub(super) fn vanish_later(
    work: &mut Work,
    dossier: &Dossier,
    head: &ConversationHead,
    record: Id,
    content: &Record,
) {
    if let (Some(vanish), Some(said)) = (head.vanish, content.vanishes_from()) {
        vanishes(work, dossier.id(), record, vanish.due(said));
    }
}

/// Lets messages vanish after this time, those that are there already too; or lets them stay.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn let_vanish(visitor: &Visitor, vanish: Option<Vanish>) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
        for sheet in &conversation.sheets {
            let Some(said) = sheet.content.as_ref().and_then(Record::vanishes_from) else { continue };
            match vanish {
                Some(vanish) => vanishes(&mut work, conversation.id(), sheet.id, vanish.due(said)),
                None => {
                    work.unit.remove_timer(sheet.id);
                }
            }
        }
        conversation.change(&mut work, ConversationHead { vanish, ..conversation.head.clone() })?;
        visitor.keep(work).await
    })
    .await
}

/// The person says when they look again; none when they do not know. A proposal is answered by it.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn look_again(visitor: &Visitor, at: Option<Moment>) -> Result<(), Problem> {
    patiently(|| async {
        let (conversation, mut work) = (find_or_miss(visitor).await?, visitor.work());
        let head = ConversationHead { looks_again: at, look_proposed: None, ..conversation.head.clone() };
        conversation.change(&mut work, head)?;
        visitor.keep(work).await
    })
    .await
}

/// The person agrees with the moment that was proposed.
///
/// # Errors
/// [`Problem::Conflict`] when nothing is proposed any longer; [`Problem::Missing`].
pub async fn agree_to_look(visitor: &Visitor) -> Result<(), Problem> {
    let conversation = find_or_miss(visitor).await?;
    let proposed = conversation.head.look_open(visitor.ask().house.now()).ok_or(Problem::Conflict)?.at;
    look_again(visitor, Some(proposed)).await
}

/// A worker proposes when the person could look again. The person reads it, so for somebody under 18 two are there
/// first (H-25).
///
/// # Errors
/// [`Problem::Missing`].
pub async fn propose_look(acting: &Acting, id: Id, at: Moment) -> Result<Said, Problem> {
    patiently(|| async {
        let conversation = open_to_write(acting, id).await?;
        if desk::needs_second(acting, &conversation.head).await? {
            return Ok(Said::NeedsSecond);
        }
        let mut work =
            acting.work_on(&conversation.dossier, Logged::Write, Action::AnswerConversation).await?;
        let look_proposed = Some(LookProposed { by: acting.name(), at });
        conversation.change(&mut work, ConversationHead { look_proposed, ..conversation.head.clone() })?;
        acting.keep(work).await?;
        Ok(Said::Sent)
    })
    .await
}

/// The newest of our words that has left: when, and its place.
fn newest_of_ours(conversation: &Conversation, now: Moment) -> Option<(Moment, i64)> {
    let left = that_left(&conversation.sheets, now);
    let ours = left.iter().filter_map(|sheet| match &sheet.content {
        Some(Record::Message { from: Sender::Worker { .. }, leaves, .. }) => Some((*leaves, sheet.position)),
        Some(Record::ChannelOffer { at, .. }) => Some((*at, sheet.position)),
        _ => None,
    });
    ours.max()
}

/// Whether something came in since the person last looked. The same is read whatever the answer is, and nothing is
/// written.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn has_news(visitor: &Visitor) -> Result<bool, Problem> {
    let conversation = find_or_miss(visitor).await?;
    let looked = pocket::open(visitor).await?.and_then(|pocket| pocket.looked());
    let newest = newest_of_ours(&conversation, visitor.ask().house.now());
    Ok(newest.is_some() && looked < newest)
}

impl pocket::Pocket {
    /// The newest of our words that the person has looked at: when it left, and its place.
    fn looked(&self) -> Option<(Moment, i64)> {
        self.sheets.iter().rev().find_map(|sheet| match sheet.content.as_ref()? {
            Kept::Looked { at, position } => Some((*at, *position)),
            _ => None,
        })
    }
}

/// The person looks at the conversation now. Written only when there is something new to have seen.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn looks(
    visitor: &Visitor,
    conversation: &Conversation,
    pocket: &pocket::Pocket,
) -> Result<(), Problem> {
    let mut work = visitor.work();
    let newest = newest_of_ours(conversation, work.now);
    let Some((at, position)) = newest.filter(|_| pocket.looked() < newest) else { return Ok(()) };
    bell::hush(&mut work, &visitor.ask().house, conversation.id());
    let looked = Kept::Looked { at, position };
    match pocket.sheets.iter().rfind(|sheet| matches!(sheet.content, Some(Kept::Looked { .. }))) {
        Some(sheet) => work.revise(&pocket.dossier, sheet, &looked)?,
        None => drop(work.append(&pocket.dossier, &looked)?),
    }
    match visitor.keep(work).await {
        // Another window of theirs looked at the same moment.
        Err(Problem::Conflict) => Ok(()),
        done => done,
    }
}

/// Tells the workers quietly that the person left quickly. Said once, however often it happens in a row.
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn left_quickly(visitor: &Visitor) -> Result<(), Problem> {
    patiently(|| left_once(visitor)).await
}

async fn left_once(visitor: &Visitor) -> Result<(), Problem> {
    let conversation = find_or_miss(visitor).await?;
    let newest = conversation.sheets.iter().rev().find_map(|sheet| sheet.content.as_ref());
    if matches!(newest, Some(Record::LeftQuickly { .. })) {
        return Ok(());
    }
    let mut work = visitor.work();
    let record = Record::LeftQuickly { at: work.now };
    let id = work.append(&conversation.dossier, &record)?;
    vanish_later(&mut work, &conversation.dossier, &conversation.head, id, &record);
    visitor.keep(work).await
}
