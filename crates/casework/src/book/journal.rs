//! The journal: drafts, erasing one sentence, and what was asked for and given.

use super::agenda::beside;
use super::ending::leave;
use super::file::{CaseFile, by};
use super::mine::{CLIENT, own};
use super::own_acts;
use crate::model::plan::NeedFit;
use crate::model::{By, Came, Kept, Note, Service, ServiceKind};
use contact::book::{draft, patiently};
use kit::Problem;
use people::{Acting, Action, Deed, Fact, House, Visitor, Work};
use store::{Day, Id};

/// Between facts and impressions in a draft: no form lets this sign through.
const BETWEEN: char = '\u{1e}';

/// What this worker was writing in a file and did not keep yet: facts and impressions.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn note_draft(acting: &Acting, file: &CaseFile) -> Result<(String, String), Problem> {
    let kept = draft::in_dossier(acting, &file.dossier).await?;
    let (facts, impressions) = kept.split_once(BETWEEN).unwrap_or((&kept, ""));
    Ok((facts.to_owned(), impressions.to_owned()))
}

/// Keeps what a worker is writing, sealed and for them alone; empty texts clear it. Nothing is written in the file, so
/// the access log gets no line.
///
/// # Errors
/// [`Problem::Missing`] when the worker cannot write in the file.
pub async fn keep_note_draft(
    acting: &Acting,
    case: Id,
    facts: &str,
    impressions: &str,
) -> Result<(), Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::WriteCase).await?)?;
    let mut work = acting.work();
    keep_draft_in(acting, &mut work, &file, facts, impressions).await?;
    acting.keep(work).await
}

pub(super) async fn keep_draft_in(
    acting: &Acting,
    work: &mut Work,
    file: &CaseFile,
    facts: &str,
    impressions: &str,
) -> Result<(), Problem> {
    let is_empty = facts.is_empty() && impressions.is_empty();
    let text = if is_empty { String::new() } else { format!("{facts}{BETWEEN}{impressions}") };
    draft::keep_in(acting, work, &file.dossier, &text).await
}

/// One line of the journal that this worker wrote, with the revision that a form is about.
///
/// # Errors
/// [`Problem::Missing`], also for what a colleague wrote.
pub async fn own_note(acting: &Acting, case: Id, note: Id) -> Result<Kept<Note>, Problem> {
    written_by(&super::open(acting, case).await?, note, acting.worker().id)
}

fn written_by(file: &CaseFile, note: Id, worker: Id) -> Result<Kept<Note>, Problem> {
    let kept = file.piece::<Note>(note)?;
    let is_own = matches!(&kept.by, By::Worker { id, .. } if *id == worker);
    if is_own { Ok(kept) } else { Err(Problem::Missing) }
}

/// Erases sentences of a line that this worker wrote. What stood there cannot be read again, also not in a backup; a
/// mark stays.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when the line is no longer what it was at this revision.
pub async fn erase_sentences(
    acting: &Acting,
    case: Id,
    note: Id,
    revision: u32,
    erased: &[usize],
) -> Result<(), Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::WriteCase).await?)?;
    let kept = written_by(&file, note, acting.worker().id)?;
    let mut work = acting.work_on(&file.dossier, Deed::Erase, Action::WriteCase).await?;
    strike(&mut work, &file, &kept, revision, erased)?;
    acting.keep(work).await
}

/// Erases sentences of any line that is written about the client, by the client.
///
/// # Errors
/// As [`erase_sentences`].
pub async fn erase_own_sentences(
    visitor: &Visitor,
    note: Id,
    revision: u32,
    erased: &[usize],
) -> Result<(), Problem> {
    let (own, mut work) = own_acts::begin(visitor).await?;
    let kept = own.file.piece::<Note>(note)?;
    strike(&mut work, &own.file, &kept, revision, erased)?;
    own_acts::finish(visitor, &own, work).await
}

fn strike(
    work: &mut Work,
    file: &CaseFile,
    kept: &Kept<Note>,
    revision: u32,
    erased: &[usize],
) -> Result<(), Problem> {
    if kept.revision != revision {
        return Err(Problem::Conflict);
    }
    file.change(work, kept, kept.without(erased))
}

/// Something that the client asks for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Which kind.
    pub service: ServiceKind,
    /// In the client's words.
    pub words: String,
    /// Asked on this day.
    pub on: Day,
}

/// Writes down what the client asks for.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn ask_service(acting: &Acting, case: Id, asked: Asked) -> Result<(), Problem> {
    let (file, mut work) = beside(acting, case).await?;
    let Asked { service, words, on } = asked;
    let at = work.now;
    let service = Service {
        service,
        words,
        asked: on,
        given: None,
        giver: String::new(),
        fit: None,
        by: by(acting),
        at,
    };
    file.add(&mut work, service)?;
    acting.keep(work).await
}

/// What came of something that was asked for.
#[derive(Debug, Clone)]
pub struct Given {
    /// Given on this day; none when it was not.
    pub on: Option<Day>,
    /// Who gave it.
    pub giver: String,
    /// Whether it fitted, as the client told it.
    pub fit: Option<NeedFit>,
}

/// Writes down what came of something that was asked for.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn give_service(acting: &Acting, case: Id, record: Id, given: &Given) -> Result<(), Problem> {
    patiently(|| async {
        let (file, mut work) = beside(acting, case).await?;
        let kept = file.piece::<Service>(record)?;
        let after = Service {
            given: given.on,
            giver: given.giver.clone(),
            fit: given.fit.or(kept.fit),
            ..kept.piece.clone()
        };
        count_fit(&acting.ask().house, &mut work, &file, &kept, &after).await?;
        file.change(&mut work, &kept, after)?;
        acting.keep(work).await
    })
    .await
}

/// The client says whether what was given fitted.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn say_fit(visitor: &Visitor, record: Id, fit: NeedFit) -> Result<(), Problem> {
    patiently(|| async {
        let (own, mut work) = own_acts::begin(visitor).await?;
        let kept = own.file.piece::<Service>(record)?;
        let after = Service { fit: Some(fit), by: CLIENT, ..kept.piece.clone() };
        count_fit(&visitor.ask().house, &mut work, &own.file, &kept, &after).await?;
        own.file.change(&mut work, &kept, after)?;
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// Leaves a fact the first time that it is said whether something fitted; a second thought changes the file alone.
async fn count_fit(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    before: &Service,
    after: &Service,
) -> Result<(), Problem> {
    let (None, Some(fit)) = (before.fit, after.fit) else { return Ok(()) };
    let fact = Fact::now(work.now, "service-fit").by("service", after.service.code()).by("fit", fit.code());
    leave(house, work, file.dossier.organisation(), &fact).await
}

/// The client calls an appointment off; no reason is asked.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn call_off(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = own_acts::begin(visitor).await?;
        super::agenda::end(&visitor.ask().house, &mut work, &mut own.file, record, Came::CalledOff)?;
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// Something that was asked for, in the client's own file.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn own_service(visitor: &Visitor, record: Id) -> Result<Kept<Service>, Problem> {
    own(visitor).await?.ok_or(Problem::Missing)?.file.piece(record)
}
