//! Notes in a part: a draft, one sentence erased, a whole note taken back by its writer; the client's own words beside one.

use super::context::{Part, open_part, open_part_to_write};
use super::mine::Own;
use super::part_file::PartFile;
use crate::model::journal::InSentences;
use crate::model::{By, Kept, Note, PartBeside, PartNote, PartRecord};
use contact::book::draft;
use kit::Problem;
use people::{Acting, Action, Deed, Work};
use store::Id;

/// What this worker was writing in a part and did not keep yet.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn part_draft(acting: &Acting, part: &Part) -> Result<String, Problem> {
    draft::in_dossier(acting, &part.opened.dossier).await
}

/// Keeps what a worker is writing in a part, sealed and for them alone; nothing clears it. The part itself is not written, so
/// the access log gets no line.
///
/// # Errors
/// [`Problem::Missing`] when the worker cannot write in the part.
pub async fn keep_part_draft(acting: &Acting, part: Id, text: &str) -> Result<(), Problem> {
    let part = Part::of(acting.open_to_write(part, Action::WriteCase).await?)?;
    let mut work = acting.work();
    draft::keep_in(acting, &mut work, &part.opened.dossier, text).await?;
    acting.keep(work).await
}

fn written_by(part: &PartFile, note: Id, worker: Id) -> Result<Kept<PartNote>, Problem> {
    let kept = note_in(part, note)?;
    let is_own = matches!(&kept.by, By::Worker { id, .. } if *id == worker);
    if is_own { Ok(kept) } else { Err(Problem::Missing) }
}

fn note_in(part: &PartFile, note: Id) -> Result<Kept<PartNote>, Problem> {
    part.all::<PartNote>().into_iter().find(|kept| kept.id == note).ok_or(Problem::Missing)
}

/// A note in a part that this worker wrote.
///
/// # Errors
/// [`Problem::Missing`], also for what a colleague wrote.
pub async fn own_part_note(acting: &Acting, part: Id, note: Id) -> Result<InSentences, Problem> {
    let part = PartFile::of(open_part(acting, part, None, Action::ReadCase).await?)?;
    Ok(InSentences::from(&written_by(&part, note, acting.worker().id)?))
}

async fn to_erase(acting: &Acting, part: Id, note: Id) -> Result<(PartFile, Kept<PartNote>, Work), Problem> {
    let part = PartFile::of(open_part_to_write(acting, part, None, Action::WriteCase).await?)?;
    let kept = written_by(&part, note, acting.worker().id)?;
    let work = acting.work_on(&part.dossier, Deed::Erase, Action::WriteCase).await?;
    Ok((part, kept, work))
}

/// Takes back a note in a part that this worker wrote. The mark stays that something was erased.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn erase_part_note(acting: &Acting, part: Id, note: Id) -> Result<(), Problem> {
    let (part, kept, mut work) = to_erase(acting, part, note).await?;
    work.erase(&part.dossier, kept.id);
    acting.keep(work).await
}

/// Erases sentences of a note in a part that this worker wrote: for good, with a mark in their place.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when the note is no longer what it was at this revision.
pub async fn erase_part_sentences(
    acting: &Acting,
    part: Id,
    note: Id,
    revision: u32,
    erased: &[usize],
) -> Result<(), Problem> {
    let (part, kept, mut work) = to_erase(acting, part, note).await?;
    strike(&mut work, &part, &kept, revision, erased)?;
    acting.keep(work).await
}

fn strike(
    work: &mut Work,
    part: &PartFile,
    kept: &Kept<PartNote>,
    revision: u32,
    erased: &[usize],
) -> Result<(), Problem> {
    if kept.revision != revision {
        return Err(Problem::Conflict);
    }
    work.revise(&part.dossier, &kept.sheet(), &PartRecord::Note(kept.without(erased)))
}

/// Any note about the client, in the core or in a part.
///
/// # Errors
/// [`Problem::Missing`].
pub fn line_of(own: &Own, note: Id) -> Result<InSentences, Problem> {
    if let Ok(kept) = own.file.piece::<Note>(note) {
        return Ok(InSentences::from(&kept));
    }
    let part = own.parts.iter().find(|part| part.holds(note)).ok_or(Problem::Missing)?;
    Ok(InSentences::from(&note_in(part, note)?))
}

/// Erases sentences of a note in one of the client's parts, by the client.
pub(super) fn strike_own(
    work: &mut Work,
    own: &Own,
    note: Id,
    revision: u32,
    erased: &[usize],
) -> Result<(), Problem> {
    let part = own.parts.iter().find(|part| part.holds(note)).ok_or(Problem::Missing)?;
    strike(work, part, &note_in(part, note)?, revision, erased)
}

/// Adds the client's own words beside something in one of their parts.
pub(super) fn add_beside(work: &mut Work, own: &Own, about: Id, text: String) -> Result<(), Problem> {
    let part = own.parts.iter().find(|part| can_stand_beside(part, about)).ok_or(Problem::Missing)?;
    let beside = PartBeside { about, text, at: work.now };
    work.append(&part.dossier, &PartRecord::Beside(beside)).map(drop)
}

fn can_stand_beside(part: &PartFile, about: Id) -> bool {
    let is_words = |content: &PartRecord| matches!(content, PartRecord::Beside(_));
    part.sheets
        .iter()
        .any(|sheet| sheet.id == about && sheet.content.as_ref().is_some_and(|one| !is_words(one)))
}

/// Whether something stands in one of the client's parts, beside which words can stand.
pub fn is_in_part(own: &Own, about: Id) -> bool {
    own.parts.iter().any(|part| can_stand_beside(part, about))
}
