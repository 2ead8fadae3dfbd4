//! Parts of a file: opening one, writing in one.

use super::context::{Part, open_part, open_part_to_write};
use super::file::{CaseFile, by};
use super::keeping::ground;
use super::part_file::PartFile;
use super::together::Wrote;
use super::warning::warnings;
use crate::model::consent::end_of;
use crate::model::part::Head as KeptPartHead;
use crate::model::{
    Ahead, DomainCard, InContact, Kept, PartHead, PartKind, PartNote, PartOpened, PartRecord, PartWarning,
    Piece, Record, SafeContact, Seen, Side, Theme, Warning,
};
use kit::Problem;
use people::{Acting, Action, Deed, Work};
use std::mem::discriminant;
use store::sealed::{Dossier, Sheet, Span};
use store::{Circle, Day, Id, Scope};

/// Begins a part: for the lead's circle and the client. Whoever helps gets a key of their own.
pub(super) fn begin(
    work: &mut Work,
    file: &CaseFile,
    core: &Circle,
    kind: PartKind,
) -> Result<Dossier, Problem> {
    let head = PartHead {
        part: kind,
        case: file.id(),
        pseudonym: file.case.pseudonym.clone(),
        kept_whole: ground(file).keeps_whole(),
        ahead: Ahead { erase_by: file.case.ahead.erase_by, ..Ahead::default() },
    };
    let part = work.begin_with(file.id(), file.dossier.organisation(), &KeptPartHead::Part(head))?;
    work.grant(&part, core, Scope::Full, Span::OPEN)?;
    if let Some(address) = &file.case.address {
        work.grant_to_address(&part, address, Scope::Full, Span::OPEN)?;
    }
    for record in first_records(file, kind, work.day()) {
        write_told(work, &part, &record)?;
    }
    file.add(work, PartOpened { part: kind, dossier: part.id() })?;
    Ok(part)
}

/// What stands in a part from its first day: how the client wants to be met and reached, and what to heed, for whoever helps
/// there.
pub(super) fn first_records(file: &CaseFile, kind: PartKind, today: Day) -> Vec<PartRecord> {
    if kind == PartKind::Private {
        return Vec::new();
    }
    let wish = file.newest::<InContact>().map(|wish| PartRecord::InContact(wish.piece));
    let contact = file.newest::<SafeContact>().map(|contact| PartRecord::SafeContact(contact.piece));
    let heed = warnings(file, today).into_iter().map(|warning| PartRecord::Warning(told_in_part(&warning)));
    wish.into_iter().chain(contact).chain(heed).collect()
}

/// The id of a part that was opened before.
pub(super) fn opened_before(file: &CaseFile, kind: PartKind) -> Option<Id> {
    file.all::<PartOpened>().into_iter().find(|opened| opened.part == kind).map(|opened| opened.dossier)
}

/// All parts of a file that this worker leads; one that is gone is passed over.
pub(super) async fn all_of(acting: &Acting, file: &CaseFile) -> Result<Vec<Part>, Problem> {
    let mut parts = Vec::new();
    for opened in file.all::<PartOpened>() {
        match open_part_to_write(acting, opened.dossier, None, Action::LeadCase).await {
            Ok(part) => parts.push(part),
            Err(Problem::Missing) => {}
            Err(problem) => return Err(problem),
        }
    }
    Ok(parts)
}

/// The same with all that stands in them. Each gets its line in the access log, which is kept with the work.
pub(super) async fn led_of(
    acting: &Acting,
    work: &mut Work,
    file: &CaseFile,
    deed: Deed,
) -> Result<Vec<PartFile>, Problem> {
    let mut parts = Vec::new();
    for part in all_of(acting, file).await? {
        acting.log(work, &part.opened.dossier, deed, Action::LeadCase, None).await?;
        parts.push(PartFile::of(part)?);
    }
    Ok(parts)
}

/// Writes a private card where whoever writes saw it, or for the first time. Of a private card no earlier versions are
/// kept; one that was written at the same time stands beside it as a card of its own, and either can be closed.
pub(super) fn put_private_card(
    work: &mut Work,
    part: &Dossier,
    sheets: &[Sheet<PartRecord>],
    card: DomainCard,
    seen: Option<Seen>,
    side: Side,
) -> Result<Wrote, Problem> {
    let cards: Vec<(&Sheet<PartRecord>, &DomainCard)> = sheets.iter().filter_map(of_card).collect();
    if let Some((sheet, _)) = cards.iter().find(|(_, kept)| kept.says_the_same_as(&card)) {
        return Ok(Wrote::There(sheet.id));
    }
    let is_seen = |sheet: &Sheet<PartRecord>| seen == Some(seen_of(sheet));
    if let Some((sheet, kept)) = cards.iter().find(|(sheet, _)| is_seen(sheet)) {
        let too_much = kept.too_much.said(side, card.too_much.by(side));
        let card = DomainCard { too_much, opened: kept.opened.clone(), ..card };
        work.revise(part, sheet, &PartRecord::Card(card))?;
        return Ok(Wrote::There(sheet.id));
    }
    if cards.is_empty() && side == Side::Guide {
        return Err(Problem::Missing);
    }
    let id = work.append(part, &PartRecord::Card(card))?;
    Ok(if cards.is_empty() { Wrote::There(id) } else { Wrote::Beside(id) })
}

/// Says "too much now" on a private card, or takes it back.
pub(super) fn say_too_much(
    work: &mut Work,
    part: &Dossier,
    sheets: &[Sheet<PartRecord>],
    record: Id,
    side: Side,
    is_too_much: bool,
) -> Result<Wrote, Problem> {
    let mut cards = sheets.iter().filter_map(of_card);
    let (sheet, card) = cards.find(|(sheet, _)| sheet.id == record).ok_or(Problem::Missing)?;
    let too_much = card.too_much.said(side, is_too_much);
    work.revise(part, sheet, &PartRecord::Card(DomainCard { too_much, ..card.clone() }))?;
    Ok(Wrote::There(record))
}

fn of_card(sheet: &Sheet<PartRecord>) -> Option<(&Sheet<PartRecord>, &DomainCard)> {
    match &sheet.content {
        Some(PartRecord::Card(card)) => Some((sheet, card)),
        _ => None,
    }
}

/// What a form that shows this sheet now has seen.
pub(super) fn seen_of(sheet: &Sheet<PartRecord>) -> Seen {
    Seen { record: sheet.id, revision: sheet.revision }
}

/// Writes something of the core in each part that others help with: there is one of its kind.
pub(super) fn tell(work: &mut Work, parts: &[PartFile], told: &PartRecord) -> Result<(), Problem> {
    let is_of_kind = |content: &PartRecord| discriminant(content) == discriminant(told);
    for part in parts.iter().filter(|part| part.kind() != PartKind::Private) {
        match part.sheets.iter().find(|sheet| sheet.content.as_ref().is_some_and(is_of_kind)) {
            Some(sheet) => work.revise(&part.dossier, sheet, told)?,
            None => drop(work.append(&part.dossier, told)?),
        }
    }
    Ok(())
}

/// Takes out of each part what is of this kind.
pub(super) fn untell(work: &mut Work, parts: &[PartFile], is_it: impl Fn(&PartRecord) -> bool) {
    for part in parts {
        for sheet in part.sheets.iter().filter(|sheet| sheet.content.as_ref().is_some_and(&is_it)) {
            work.erase(&part.dossier, sheet.id);
        }
    }
}

/// What of a record of the core stands in the parts as well.
pub(super) fn is_copy_of(record: &Record, id: Id) -> impl Fn(&PartRecord) -> bool {
    let (contact, wish) = (SafeContact::of(record).is_some(), InContact::of(record).is_some());
    move |content| match content {
        PartRecord::SafeContact(_) => contact,
        PartRecord::InContact(_) => wish,
        PartRecord::Warning(warning) => warning.of == id,
        _ => false,
    }
}

/// Writes the warnings that hold in each part that others help with, and takes out those that do not.
pub(super) fn tell_warnings(
    work: &mut Work,
    parts: &[PartFile],
    warnings: &[Kept<Warning>],
) -> Result<(), Problem> {
    for part in parts.iter().filter(|part| part.kind() != PartKind::Private) {
        let stands: Vec<(Id, Id)> = part
            .sheets
            .iter()
            .filter_map(|sheet| match &sheet.content {
                Some(PartRecord::Warning(warning)) => Some((sheet.id, warning.of)),
                _ => None,
            })
            .collect();
        for (record, _) in stands.iter().filter(|(_, of)| warnings.iter().all(|one| one.id != *of)) {
            work.erase(&part.dossier, *record);
        }
        for warning in warnings.iter().filter(|one| stands.iter().all(|(_, of)| *of != one.id)) {
            write_told(work, &part.dossier, &PartRecord::Warning(told_in_part(warning)))?;
        }
    }
    Ok(())
}

fn told_in_part(warning: &Kept<Warning>) -> PartWarning {
    PartWarning { of: warning.id, text: warning.text.clone(), until: warning.until }
}

/// Writes in a part what the core says; a warning ends there as it does in the core.
fn write_told(work: &mut Work, part: &Dossier, told: &PartRecord) -> Result<(), Problem> {
    let record = work.append(part, told)?;
    if let PartRecord::Warning(warning) = told {
        work.at(end_of(warning.until), store::Deed::EraseRecord { dossier: part.id(), record });
    }
    Ok(())
}

/// A part as this worker reads it, whatever it is for.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn part_of(acting: &Acting, part: Id) -> Result<Part, Problem> {
    open_part(acting, part, None, Action::ReadCase).await
}

/// Adds a note to a part. Themes stand in a protected part only, and only on the client's own account.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn add_part_note(
    acting: &Acting,
    part: Id,
    text: String,
    themes: Vec<Theme>,
) -> Result<(), Problem> {
    let part = open_part_to_write(acting, part, None, Action::WriteCase).await?;
    let dossier = &part.opened.dossier;
    let mut work = acting.work_on(dossier, Deed::Write, Action::WriteCase).await?;
    let themes = if part.head.part == PartKind::Protected { themes } else { Vec::new() };
    let note = PartNote { text, themes, by: by(acting), at: work.now };
    let record = work.append(dossier, &PartRecord::Note(note))?;
    contact::book::draft::keep_in(acting, &mut work, dossier, "").await?;
    if !part.head.kept_whole {
        let due = super::file::start_of_day_after(work.now, acting.ask().house.settings.note_days);
        work.at(due, store::Deed::EraseRecord { dossier: dossier.id(), record });
    }
    acting.keep(work).await
}
