//! What somebody takes along from practising, if they choose to write it down: a letter to themselves alone, which
//! nobody else opens, and which ends by itself.

use crate::model::erased_at;
use kit::Problem;
use people::{Acting, Action};
use serde::{Deserialize, Serialize};
use store::{Holder, Id, Moment};

/// An own note is kept for so many days.
pub const NOTE_DAYS: i64 = 365;
/// So many own notes are kept at a time; the oldest makes room.
pub const NOTES_MAX: usize = 12;

/// A letter to oneself. Another kind of letter does not parse as one.
#[derive(Serialize, Deserialize)]
#[serde(tag = "letter", rename_all = "kebab-case")]
enum Letter {
    /// What somebody takes along.
    PracticeNote(Note),
}

/// What somebody takes along.
#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// In their own words.
    pub text: String,
    /// When.
    pub at: Moment,
}

/// The reader's own notes, the newest first.
///
/// # Errors
/// [`Problem::Missing`] for whoever does not practise.
pub async fn notes(acting: &Acting) -> Result<Vec<(Id, Note)>, Problem> {
    if !acting.may(Action::Practise) {
        return Err(Problem::Missing);
    }
    let letters: Vec<(Id, Letter)> = acting.own_letters().await?;
    let mut notes: Vec<(Id, Note)> =
        letters.into_iter().map(|(id, Letter::PracticeNote(note))| (id, note)).collect();
    notes.sort_by_key(|(id, note)| (std::cmp::Reverse(note.at), *id));
    Ok(notes)
}

/// Keeps a note.
///
/// # Errors
/// As [`notes`].
pub async fn keep(acting: &Acting, text: &str) -> Result<(), Problem> {
    let before = notes(acting).await?;
    let mut work = acting.work();
    for (id, _) in before.iter().skip(NOTES_MAX.saturating_sub(1)) {
        work.unit.remove_letter(*id);
    }
    let note = Letter::PracticeNote(Note { text: text.to_owned(), at: work.now });
    let until = erased_at(work.now, NOTE_DAYS);
    work.letter(Holder::Worker(acting.worker().id), acting.worker().public_key, &note, Some(until))?;
    acting.keep(work).await
}

/// Throws one of the reader's own notes away.
///
/// # Errors
/// [`Problem::Missing`] when it is not theirs.
pub async fn throw_away(acting: &Acting, note: Id) -> Result<(), Problem> {
    if notes(acting).await?.iter().all(|(id, _)| *id != note) {
        return Err(Problem::Missing);
    }
    let mut work = acting.work();
    work.unit.remove_letter(note);
    acting.keep(work).await
}
