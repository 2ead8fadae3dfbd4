//! How long a file is kept, and erasing it because the client asks, where a law gives the organisation time to look.

use super::erasing::{self, Receipt, everything};
use super::file::{CaseFile, by};
use super::last_day::{self, start_of};
use super::mine::{Own, erase_all, own};
use super::overview::Oversight;
use super::part_file::PartFile;
use super::{Part, led, not_again, own_acts, parts};
use crate::model::part::Head as KeptPartHead;
use crate::model::retention::{Basis, ErasureAsked, ErasureRefused, Exception, Ground};
use crate::model::{Note, PartHead, PartRecord, Phase};
use contact::book as conversations;
use kit::Problem;
use people::{Acting, Action, CircleKind, Deed, House, Visitor, Work, patiently};
use std::collections::BTreeMap;
use store::{Day, Deed as TimerDeed, Holder, Id, Moment};

/// Days that the word about a refusal waits for the team leads.
const WORD_DAYS: i64 = 365;

/// On what ground help is given; voluntary unless somebody said otherwise.
pub fn ground(file: &CaseFile) -> Ground {
    file.newest::<Basis>().map_or(Ground::Voluntary, |basis| basis.ground)
}

/// The request to erase that waits, if there is one.
pub fn erasure_asked(file: &CaseFile) -> Option<ErasureAsked> {
    file.newest::<ErasureAsked>().map(|asked| asked.piece)
}

/// When a file that is closed now is erased.
pub(super) fn end_of_keeping(house: &House, file: &CaseFile, last_change: Moment) -> Moment {
    start_of(ground(file).kept_until(last_change, house.settings.note_days))
}

/// Says on what ground help is given. Where a law keeps a file, its notes go with the file and not before.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] for a closed file.
pub async fn set_ground(acting: &Acting, case: Id, ground: Ground) -> Result<(), Problem> {
    patiently(|| async {
        let (file, mut work) = led(acting, case, Action::LeadCase).await?;
        if file.case.phase == Phase::Closed {
            return Err(Problem::Conflict);
        }
        let basis = Basis { ground, by: by(acting), at: work.now };
        file.put(&mut work, basis)?;
        let notes = file.all::<Note>().iter().map(|note| (note.id, note.at)).collect();
        retime_notes(acting, &mut work, file.id(), notes, ground).await?;
        for part in parts::all_of(acting, &file).await? {
            retime_part(acting, &mut work, part, ground).await?;
        }
        not_again::retime(&acting.ask().house, &mut work, &file, ground).await?;
        acting.keep(work).await
    })
    .await
}

/// The notes of a part end with the file, or have an end of their own, as those of the core.
async fn retime_part(acting: &Acting, work: &mut Work, part: Part, ground: Ground) -> Result<(), Problem> {
    let sheet = part.opened.head::<KeptPartHead>()?;
    let notes = part
        .opened
        .sheets::<PartRecord>()?
        .into_iter()
        .filter_map(|sheet| match sheet.content {
            Some(PartRecord::Note(note)) => Some((sheet.id, note.at)),
            _ => None,
        })
        .collect();
    let dossier = &part.opened.dossier;
    let head = PartHead { kept_whole: ground.keeps_whole(), ..part.head };
    work.revise(dossier, &sheet, &KeptPartHead::Part(head))?;
    acting.log(work, dossier, Deed::Write, Action::LeadCase, None).await?;
    retime_notes(acting, work, dossier.id(), notes, ground).await
}

async fn retime_notes(
    acting: &Acting,
    work: &mut Work,
    dossier: Id,
    notes: BTreeMap<Id, Moment>,
    ground: Ground,
) -> Result<(), Problem> {
    let timers = acting.ask().house.store.read(move |reader| reader.timers_of(dossier)).await?;
    for timer in timers {
        if matches!(timer.deed, TimerDeed::EraseRecord { record, .. } if notes.contains_key(&record)) {
            work.unit.remove_timer(timer.id);
        }
    }
    if !ground.keeps_whole() {
        for (record, at) in notes {
            let due = super::file::start_of_day_after(at, acting.ask().house.settings.note_days);
            work.at(due, TimerDeed::EraseRecord { dossier, record });
        }
    }
    Ok(())
}

/// What came of the client's wish to erase everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Erasing {
    /// It is gone.
    Gone(Receipt),
    /// It is erased on this day at the latest, by itself; the number of the receipt.
    On(Day, String),
}

/// Erases everything, as the client asks: at once, or within the time that a law gives.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn erase_or_ask(visitor: &Visitor) -> Result<Erasing, Problem> {
    let own = own(visitor).await?.ok_or(Problem::Missing)?;
    match ground(&own.file).erased_by(visitor.ask().house.today()) {
        None => erase_all(visitor).await.map(Erasing::Gone),
        Some(day) => patiently(|| ask(visitor, day)).await,
    }
}

async fn ask(visitor: &Visitor, day: Day) -> Result<Erasing, Problem> {
    let (mut own, mut work) = own_acts::begin(visitor).await?;
    if let Some(asked) = erasure_asked(&own.file) {
        return Ok(Erasing::On(asked.day, asked.number));
    }
    let house = &visitor.ask().house;
    let due = start_of(day);
    let all = everything(house, &own.file, &own.all).await?;
    let erase = |dossier| work.at(due, TimerDeed::EraseDossier { dossier });
    let mut timers: Vec<Id> = all.iter().copied().map(erase).collect();
    if let Some(talk) = &own.talk {
        timers.extend(conversations::rest_ends_at(&mut work, talk, due));
    }
    let receipt = Receipt { number: erasing::number(work.id()), day, dossiers: all.len() };
    timers.push(erasing::leave_receipt_at(house, &mut work, &own.file, &receipt, due).await?);
    let fact = last_day::fact_on(house, &mut work, &own.file, day).await?;
    let asked = ErasureAsked { at: work.now, day, number: receipt.number.clone(), timers, fact };
    own.file.put(&mut work, asked)?;
    let Own { file, parts, .. } = &mut own;
    last_day::draw_in(house, &mut work, file, parts, day)?;
    own_acts::finish(visitor, &own, work).await?;
    Ok(Erasing::On(day, receipt.number))
}

/// The client would rather keep it after all.
///
/// # Errors
/// [`Problem::Missing`] when nothing was asked.
pub async fn withdraw_erasure(visitor: &Visitor) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = own_acts::begin(visitor).await?;
        let Own { file, parts, .. } = &mut own;
        stop(&visitor.ask().house, &mut work, file, parts).await?;
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// Stops the erasure that waits, and takes the request away.
async fn stop(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
) -> Result<(), Problem> {
    let kept = file.newest::<ErasureAsked>().ok_or(Problem::Missing)?;
    last_day::call_off(house, work, file);
    work.erase(&file.dossier, kept.id);
    last_day::let_out(house, work, file, parts).await
}

/// Erases everything before its day, because the client asked.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] when nothing was asked.
pub async fn erase_as_asked(acting: &Acting, case: Id) -> Result<Receipt, Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::LeadCase).await?)?;
    if !file.is_led_by(acting) {
        return Err(Problem::Missing);
    }
    erasure_asked(&file).ok_or(Problem::Conflict)?;
    let mut work = acting.work_on(&file.dossier, Deed::Erase, Action::LeadCase).await?;
    let talk = match file.case.conversation {
        Some(id) => conversations::open_to_write(acting, id).await.ok(),
        None => None,
    };
    let parts = parts::led_of(acting, &mut work, &file, Deed::Erase).await?;
    let receipt = erasing::wipe(&acting.ask().house, &mut work, &file, &parts, talk.as_ref(), &[]).await?;
    acting.keep(work).await?;
    Ok(receipt)
}

/// Refuses to erase, by one of the two exceptions that the law knows. The client reads why; the team leads hear of it.
///
/// # Errors
/// [`Problem::Missing`], also when nothing was asked.
pub async fn refuse_erasure(
    acting: &Acting,
    case: Id,
    exception: Exception,
    words: &str,
) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = led(acting, case, Action::LeadCase).await?;
        let mut parts = parts::led_of(acting, &mut work, &file, Deed::Write).await?;
        stop(&acting.ask().house, &mut work, &mut file, &mut parts).await?;
        let refused = ErasureRefused { exception, words: words.to_owned(), by: by(acting), at: work.now };
        file.add(&mut work, refused)?;
        file.keep_head(&mut work)?;
        let leads = acting.circle_to_leave(CircleKind::Oversight).await?;
        let word = Oversight::ErasureRefused { case, by: acting.name(), at: work.now };
        let until = work.now.plus_days(WORD_DAYS);
        work.letter(Holder::Circle(leads.id), leads.public_key, &word, Some(until))?;
        acting.keep(work).await
    })
    .await
}
