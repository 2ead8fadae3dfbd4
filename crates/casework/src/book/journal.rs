//! The journal: drafts, erasing one sentence, and what was asked for and given.

use super::agenda::beside;
use super::ahead::Agenda;
use super::ending::leave;
use super::file::{CaseFile, by, counted_anew};
use super::mine::{Own, own};
use super::{ahead, own_acts, own_pages, part_notes};
use crate::model::plan::NeedFit;
use crate::model::{By, Came, Domain, Kept, Note, Rating, Service, ServiceKind};
use contact::book::draft;
use kit::Problem;
use people::{Acting, Action, Deed, Fact, House, Visitor, Work, patiently};
use store::{Day, Holder, Id};

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
    let file = counted_anew(acting, file, Action::WriteCase).await?;
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
    match own.file.piece::<Note>(note) {
        Ok(kept) => strike(&mut work, &own.file, &kept, revision, erased)?,
        Err(_) => part_notes::strike_own(&mut work, &own, note, revision, erased)?,
    }
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
    /// The life domain that it is about, if somebody said.
    pub domain: Option<Domain>,
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
    patiently(|| async {
        let (file, mut work) = beside(acting, case).await?;
        let Asked { service, domain, words, on } = asked.clone();
        let at = work.now;
        let service = Service {
            service,
            domain,
            words,
            asked: on,
            given: None,
            giver: String::new(),
            counted: false,
            fit: None,
            fit_words: String::new(),
            by: by(acting),
            at,
        };
        // Needs beside what was offered, in totals alone: no list says who has which need (DOM-12).
        let fact = Fact::now(work.now, "need-told").by("need", service.domain_of_need());
        acting.leave_fact(&mut work, &fact).await?;
        file.add(&mut work, service)?;
        acting.keep(work).await
    })
    .await
}

/// What came of something that was asked for.
#[derive(Debug, Clone)]
pub struct Given {
    /// Given on this day; none when it was not.
    pub on: Option<Day>,
    /// Who gave it.
    pub giver: String,
}

/// Writes down what came of something that was asked for. Whether it fitted is the client's to say (DOM-28).
///
/// # Errors
/// [`Problem::Missing`].
pub async fn give_service(acting: &Acting, case: Id, record: Id, given: &Given) -> Result<(), Problem> {
    patiently(|| async {
        let (file, mut work) = beside(acting, case).await?;
        let kept = file.piece::<Service>(record)?;
        if given.on.is_some() && kept.given.is_none() && !kept.counted {
            let fact = Fact::now(work.now, "need-answered").by("need", kept.domain_of_need());
            acting.leave_fact(&mut work, &fact).await?;
        }
        let counted = kept.counted || kept.given.is_some() || given.on.is_some();
        let giver = given.giver.clone();
        let after = Service { given: given.on, giver, counted, ..kept.piece.clone() };
        file.change(&mut work, &kept, after)?;
        acting.keep(work).await
    })
    .await
}

/// What a client says of help that was given.
#[derive(Debug, Clone)]
pub struct Says {
    /// Whether it fitted.
    pub fit: NeedFit,
    /// Why, if they say.
    pub words: String,
    /// Whoever works on the file may read it.
    pub may_be_read: bool,
}

/// The client says whether what was given fitted (DOM-28). Unless they let it be read, it stands on their own pages, and
/// whoever helps notices nothing of it; a team lead sees totals, with small numbers hidden.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn say_fit(visitor: &Visitor, record: Id, says: &Says) -> Result<(), Problem> {
    patiently(|| async {
        let own = own(visitor).await?.ok_or(Problem::Missing)?;
        let could_be_read = own.file.piece::<Service>(record)?.fit.is_some();
        if !says.may_be_read && !could_be_read {
            let mut work = visitor.work();
            keep_rating(visitor, &mut work, &own, record, says).await?;
            return visitor.keep(work).await;
        }
        let (own, mut work) = own_acts::begin(visitor).await?;
        keep_rating(visitor, &mut work, &own, record, says).await?;
        let kept = own.file.piece::<Service>(record)?;
        let (fit, fit_words) = match says.may_be_read {
            true => (Some(says.fit), says.words.clone()),
            false => (None, String::new()),
        };
        own.file.change(&mut work, &kept, Service { fit, fit_words, ..kept.piece.clone() })?;
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// Writes it on the client's own pages, or takes it from there when it may be read. The first time leaves a fact; a second
/// thought leaves none.
async fn keep_rating(
    visitor: &Visitor,
    work: &mut Work,
    own: &Own,
    record: Id,
    says: &Says,
) -> Result<(), Problem> {
    let service = own.file.piece::<Service>(record)?;
    if service.fit.is_none() && !own.ratings().any(|rating| rating.of == record) {
        let (service, fit) = (service.service.code(), says.fit.code());
        let fact = Fact::now(work.now, "service-fit").by("service", service).by("fit", fit);
        leave(&visitor.ask().house, work, own.file.dossier.organisation(), &fact).await?;
    }
    let rating = Rating { of: record, fit: says.fit, words: says.words.clone(), at: work.now };
    let kept = (!says.may_be_read).then_some(own_pages::Record::Rating(rating));
    own_pages::put(visitor, work, own, |standing| own_pages::is_rating_of(standing, record), kept)
}

/// The client calls an appointment off; no reason is asked. Whoever would come is rung: that something waits in the core
/// is seen by the guide alone.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn call_off(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = own_acts::begin(visitor).await?;
        let house = &visitor.ask().house;
        let with = match own.parts.iter_mut().find(|part| part.holds(record)) {
            Some(part) => {
                let with = strike_off(house, &mut work, part, record)?;
                part.keep_head(&mut work)?;
                with
            }
            None => strike_off(house, &mut work, &mut own.file, record)?,
        };
        let now = work.now;
        bell::waits(&mut work, house, record, &[Holder::Worker(with)], now);
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// An appointment is off; gives who would have come.
fn strike_off(house: &House, work: &mut Work, agenda: &mut impl Agenda, record: Id) -> Result<Id, Problem> {
    let with = agenda.appointment(record)?.with.id;
    ahead::end(house, work, agenda, record, Came::CalledOff)?;
    Ok(with)
}

/// Something that was asked for, in the client's own file, and what they said of it, if they did.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn own_service(visitor: &Visitor, record: Id) -> Result<(Kept<Service>, Option<Says>), Problem> {
    let own = own(visitor).await?.ok_or(Problem::Missing)?;
    let service = own.file.piece::<Service>(record)?;
    let told = service.fit.map(|fit| Says { fit, words: service.fit_words.clone(), may_be_read: true });
    let kept = own.ratings().find(|rating| rating.of == record);
    let kept = kept.map(|rating| Says { fit: rating.fit, words: rating.words.clone(), may_be_read: false });
    Ok((service, told.or(kept)))
}
