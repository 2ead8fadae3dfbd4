//! All files of a guide at once: handed to a colleague, or covered while the guide is away. Each file by itself and only
//! with its client's yes; broken off halfway, it can be done again.

use super::file::{CaseFile, by};
use super::lists::own_list;
use super::team::{colleague, end_with_its_yes, live_slots, seat};
use super::{GUIDE, NewGuide, hand_over, led, propose_guide};
use crate::model::consent::{Category, Consent, Given, end_of};
use crate::model::{Kept, Occasion, Phase, Slot, SlotCode};
use contact::book as conversations;
use kit::Problem;
use people::model::shown_name;
use people::{Acting, Action, Deed, Work, patiently};
use store::sealed::Span;
use store::{Day, Id, Scope, Worker};

/// A file of this guide that is not closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnFile {
    /// The core.
    pub case: Id,
    /// The client's pseudonym.
    pub pseudonym: String,
    /// Whether the client can be asked on their own page.
    pub can_be_asked: bool,
}

/// The open files that this worker leads.
///
/// # Errors
/// [`Problem::Missing`] when the role has no files.
pub async fn led_files(acting: &Acting) -> Result<Vec<OwnFile>, Problem> {
    let rows = own_list(acting).await?.cases.into_iter();
    let open = rows.filter(|row| row.leads && row.head.phase != Phase::Closed);
    Ok(open
        .map(|row| OwnFile {
            case: row.id,
            can_be_asked: row.head.address.is_some(),
            pseudonym: row.head.pseudonym,
        })
        .collect())
}

/// What came of moving all files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Moved {
    /// Handed over, or covered.
    pub done: usize,
    /// The client is asked on their own page.
    pub asked: usize,
    /// Nothing happened: the client has no page, or somebody else was first.
    pub left: usize,
}

/// Hands all files over to a colleague: at once where the client said yes, to the guide or on their own page, and by asking
/// the others there (ACT-02: nobody is handed over in silence).
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague.
pub async fn hand_over_all(acting: &Acting, to: Id, told_on: Day, agreed: &[Id]) -> Result<Moved, Problem> {
    colleague(acting, to, GUIDE).await?;
    let mut moved = Moved::default();
    for file in led_files(acting).await? {
        let told_on = agreed.contains(&file.case).then_some(told_on);
        let new = NewGuide { worker: to, told_on, stays_until: None, met_on: None };
        let came = match hand_over(acting, file.case, new).await {
            // No yes yet: neither told to the guide nor given on the client's own page.
            Err(Problem::Conflict) if told_on.is_none() && file.can_be_asked => {
                propose_guide(acting, file.case, to).await.map(|()| &mut moved.asked)
            }
            came => came.map(|()| &mut moved.done),
        };
        match came {
            Ok(counted) => *counted += 1,
            Err(Problem::Conflict | Problem::Missing) => moved.left += 1,
            Err(problem) => return Err(problem),
        }
    }
    Ok(moved)
}

/// Who stands in for a guide, and when.
#[derive(Debug, Clone)]
pub struct Cover {
    /// Who.
    pub worker: Id,
    /// The first day.
    pub from: Day,
    /// The last day; on the next the key is gone by itself.
    pub until: Day,
    /// The day on which the clients said yes.
    pub told_on: Day,
}

/// Lets a colleague stand in, in these files, whose clients said yes. The key opens from the first day on and ends after
/// the last one with nobody there; the client reads it among those who know, and can take it back at any time.
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague.
pub async fn cover(acting: &Acting, cover: &Cover, files: &[Id]) -> Result<Moved, Problem> {
    let worker = colleague(acting, cover.worker, GUIDE).await?;
    if worker.id == acting.worker().id {
        return Err(Problem::Missing);
    }
    let mut moved = Moved::default();
    for case in files {
        match patiently(|| cover_one(acting, *case, &worker, cover)).await {
            Ok(()) => moved.done += 1,
            Err(Problem::Conflict | Problem::Missing) => moved.left += 1,
            Err(problem) => return Err(problem),
        }
    }
    Ok(moved)
}

/// Whoever stands in already on one of these days does so by the last word alone: of two keys one would be left when the
/// client takes a yes back.
fn end_former_cover(work: &mut Work, file: &CaseFile, worker: Id, cover: &Cover) -> Result<(), Problem> {
    let consents = file.all::<Consent>();
    let meets = |seat: &Kept<Slot>| {
        let mut yeses = consents.iter().filter(|yes| yes.slot == Some(seat.id));
        seat.since <= cover.until && yeses.any(|yes| cover.from <= yes.until)
    };
    for seat in live_slots(file, work.day()) {
        if seat.slot == SlotCode::Cover && seat.worker == worker && meets(&seat) {
            end_with_its_yes(work, file, &seat)?;
        }
    }
    Ok(())
}

async fn cover_one(acting: &Acting, case: Id, worker: &Worker, cover: &Cover) -> Result<(), Problem> {
    let (file, mut work) = led(acting, case, Action::LeadCase).await?;
    // Nobody stands in where the help has ended.
    if file.case.phase == Phase::Closed {
        return Err(Problem::Conflict);
    }
    end_former_cover(&mut work, &file, worker.id, cover)?;
    let circle = seat(&mut work, acting.organisation(), worker, GUIDE)?;
    let from = kit::when::at(cover.from, 0);
    let span = Span { from: Some(from), until: Some(end_of(cover.until)) };
    work.grant_within(&file.dossier, &circle, Scope::Full, span)?;
    let mut opens = vec![file.id()];
    if let Some(talk) = file.case.conversation
        && let Ok(talk) = conversations::open_to_write(acting, talk).await
    {
        work.grant_within(&talk.dossier, &circle, Scope::Full, span)?;
        acting.log(&mut work, &talk.dossier, Deed::Write, Action::LeadCase, None).await?;
        opens.push(talk.id());
    }
    let name = shown_name(&worker.sign_in_name);
    let slot = Slot {
        slot: SlotCode::Cover,
        worker: worker.id,
        name: name.clone(),
        role: GUIDE,
        reason: String::new(),
        because: vec![Occasion::Covers],
        since: cover.from,
        circle: circle.0.id,
        opens,
        ended: None,
    };
    let slot = file.add(&mut work, slot)?;
    let consent = Consent {
        recipient: name,
        slot: Some(slot),
        category: Category::Plan,
        purpose: String::new(),
        until: cover.until,
        given: Given { at: work.now, by: by(acting), told_on: Some(cover.told_on) },
        also: None,
        withdrawn_at: None,
    };
    file.add(&mut work, consent)?;
    // Of this and a closing at once one counts: no key outlives the seat that it came with.
    file.keep_head(&mut work)?;
    acting.keep(work).await
}
