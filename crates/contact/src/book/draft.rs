//! What somebody is writing and has not sent. The person's draft lies in the pocket, which only the return code
//! opens. A worker's draft is a letter to that worker alone. Neither is ever sent by itself (NFR-07).

use super::pocket::{self, Pocket};
use super::visitor::{find_or_miss, kept_of};
use super::{Conversation, open_to_write};
use crate::model::{Kept, REPEAT_SECONDS, Record, Sender, erased_at};
use data_encoding::BASE64;
use kit::Problem;
use kit::form::MESSAGE_MAX;
use people::{Acting, Visitor, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, Sheet};
use store::{Holder, Id, Moment};
use vault::{Binding, Key};

/// Most characters of a draft: more than fits in a message, because shortening comes after writing.
pub const DRAFT_MAX: usize = 4 * MESSAGE_MAX;
/// A worker's draft is kept for so many days.
pub const DRAFT_DAYS: i64 = 7;

impl Pocket {
    fn draft_sheet(&self) -> Option<&Sheet<Kept>> {
        self.sheets.iter().rfind(|sheet| matches!(sheet.content, Some(Kept::Draft { .. })))
    }

    /// What the person was writing; empty when there is nothing.
    pub fn draft(&self) -> &str {
        match self.draft_sheet().and_then(|sheet| sheet.content.as_ref()) {
            Some(Kept::Draft { text, .. }) => text,
            _ => "",
        }
    }

    /// Writes the draft anew; nothing is written when it is the same.
    fn keep_draft(&self, work: &mut Work, text: &str) -> Result<(), Problem> {
        if self.draft() == text {
            return Ok(());
        }
        let draft = Kept::Draft { text: text.to_owned(), at: work.now };
        match self.draft_sheet() {
            Some(sheet) => work.revise(&self.dossier, sheet, &draft),
            None => work.append(&self.dossier, &draft).map(drop),
        }
    }
}

/// Keeps the person's draft; an empty one clears it. Gives whether there is a place to keep it. What was said a
/// moment ago is not kept as a draft: a script that was on its way while the message was sent comes too late. Names and numbers
/// of others are taken out here as they are in a message (SAF-12).
///
/// # Errors
/// [`Problem::Missing`] when there is no conversation any more.
pub async fn keep(visitor: &Visitor, text: &str) -> Result<bool, Problem> {
    patiently(|| async {
        let Some(pocket) = pocket::open(visitor).await? else { return Ok(false) };
        let conversation = find_or_miss(visitor).await?;
        let text = &kept_of(conversation.head.kind, text);
        let mut work = visitor.work();
        if !was_just_said(&conversation.sheets, &Sender::Visitor, text, work.now) {
            pocket.keep_draft(&mut work, text)?;
            visitor.keep(work).await?;
        }
        Ok(true)
    })
    .await
}

/// The message is sent: there is no draft any more.
pub(super) fn sent(pocket: Option<&Pocket>, work: &mut Work) -> Result<(), Problem> {
    pocket.map_or(Ok(()), |pocket| pocket.keep_draft(work, ""))
}

fn was_just_said(sheets: &[Sheet<Record>], by: &Sender, text: &str, now: Moment) -> bool {
    sheets.iter().rev().any(|sheet| {
        matches!(&sheet.content, Some(Record::Message { from, text: said, at, .. })
            if from == by && said == text && now < at.plus_seconds(REPEAT_SECONDS))
    })
}

/// A worker's draft. Another kind of letter does not parse as one.
#[derive(Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "kebab-case")]
enum Letter {
    /// An answer that was not sent.
    AnswerDraft {
        /// In which conversation.
        conversation: Id,
        /// The text so far, sealed once more under a key of the conversation: it is gone when the conversation is
        /// gone, and for a worker who may no longer open it.
        sealed: String,
        /// When it was kept.
        at: Moment,
    },
}

fn own_key(acting: &Acting, dossier: &Dossier) -> Result<(Key, Binding), Problem> {
    let worker = acting.worker().id;
    let key = dossier.log_key()?.derive("answer draft", worker.bytes());
    let binding = Binding::new("answer draft").part(dossier.id().bytes()).part(worker.bytes());
    Ok((key, binding))
}

async fn drafts_in(acting: &Acting, id: Id) -> Result<Vec<(Id, String, Moment)>, Problem> {
    let letters: Vec<(Id, Letter)> = acting.own_letters().await?;
    let mut drafts: Vec<_> = letters
        .into_iter()
        .filter_map(|(letter, Letter::AnswerDraft { conversation, sealed, at })| {
            (conversation == id).then_some((letter, sealed, at))
        })
        .collect();
    drafts.sort_by_key(|(_, _, at)| *at);
    Ok(drafts)
}

/// What this worker was writing in a conversation that they have open; empty when there is nothing.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when it does not open.
pub async fn of(acting: &Acting, conversation: &Conversation) -> Result<String, Problem> {
    in_dossier(acting, &conversation.dossier).await
}

/// What this worker was writing in a dossier of whatever kind that they have open; empty when there is nothing.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when it does not open.
pub async fn in_dossier(acting: &Acting, dossier: &Dossier) -> Result<String, Problem> {
    let Some((_, sealed, _)) = drafts_in(acting, dossier.id()).await?.pop() else {
        return Ok(String::new());
    };
    let (key, binding) = own_key(acting, dossier)?;
    let sealed = BASE64.decode(sealed.as_bytes()).map_err(|_| Problem::Broken)?;
    let plain = vault::open(&key, &binding, &sealed).map_err(|_| Problem::Broken)?;
    String::from_utf8(plain.to_vec()).map_err(|_| Problem::Broken)
}

/// Keeps a worker's draft; an empty one clears it. The access log gets no line: nothing is written in the
/// conversation, and the page on which they type left its own.
///
/// # Errors
/// [`Problem::Missing`] when the worker cannot write in the conversation.
pub async fn keep_of(acting: &Acting, id: Id, text: &str) -> Result<(), Problem> {
    let conversation = open_to_write(acting, id).await?;
    let mut work = acting.work();
    if was_just_said(&conversation.sheets, &super::desk::sender(acting), text, work.now) {
        return Ok(());
    }
    keep_in(acting, &mut work, &conversation.dossier, text).await?;
    acting.keep(work).await
}

/// Keeps what a worker was writing in a dossier that they have open, in the place of what was kept before; an empty text
/// clears it.
///
/// # Errors
/// [`Problem::Unavailable`]; [`Problem::Broken`] when it cannot be sealed.
pub async fn keep_in(acting: &Acting, work: &mut Work, dossier: &Dossier, text: &str) -> Result<(), Problem> {
    for letter in letters(acting, dossier.id()).await? {
        work.unit.remove_letter(letter);
    }
    if text.is_empty() {
        return Ok(());
    }
    let (key, binding) = own_key(acting, dossier)?;
    let sealed = BASE64.encode(&vault::seal(&key, &binding, text.as_bytes(), work.rng()));
    let draft = Letter::AnswerDraft { conversation: dossier.id(), sealed, at: work.now };
    // To the day: the minute of somebody's typing should not stand in the store.
    let until = erased_at(work.now, DRAFT_DAYS);
    work.letter(Holder::Worker(acting.worker().id), acting.worker().public_key, &draft, Some(until))
}

/// The letters with this worker's drafts in a conversation; when the answer is sent, they go.
pub(super) async fn letters(acting: &Acting, id: Id) -> Result<Vec<Id>, Problem> {
    Ok(drafts_in(acting, id).await?.into_iter().map(|(letter, _, _)| letter).collect())
}
