//! What the client does on their own page. Each act tells the lead that there is something to see.

use super::ahead;
use super::ending::{self, Closing, PhaseWords};
use super::mine::{CLIENT, Own, own};
use super::part_file::PartFile;
use super::together::{self, Wrote};
use super::{own_pages, part_notes, parts, plan, shelter, team};
use crate::model::consent::{Consent, Given};
use crate::model::team::PlanAnswer;
use crate::model::{
    Addition, CheckIn, DomainCard, HandoverPlan, PartKind, PartRecord, Phase, Rhythm, Seen, Side,
    SlotProposal, Stay, VisitBooked,
};
use kit::Problem;
use people::{Fact, House, Visitor, Work, patiently};
use store::sealed::{Dossier, Sheet};
use store::{Day, Id};

pub(super) async fn begin(visitor: &Visitor) -> Result<(Own, Work), Problem> {
    let mut own = own(visitor).await?.ok_or(Problem::Missing)?;
    own.file.case.waiting = true;
    let mut work = visitor.work();
    own.file.case.ahead.had_contact(work.day());
    ending::count_anew(&visitor.ask().house, &mut work, &mut own.file);
    Ok((own, work))
}

pub(super) async fn finish(visitor: &Visitor, own: &Own, mut work: Work) -> Result<(), Problem> {
    own.file.keep_head(&mut work)?;
    visitor.keep(work).await
}

/// Writes the private card; it opens a part of its own.
pub(super) async fn put_private_card(
    visitor: &Visitor,
    own: &Own,
    work: &mut Work,
    card: DomainCard,
    seen: Option<Seen>,
) -> Result<Wrote, Problem> {
    if let Some(part) = own.part(PartKind::Private) {
        return parts::put_private_card(work, &part.dossier, &part.sheets, card, seen, Side::Client);
    }
    let part = begin_part(visitor, own, work, PartKind::Private).await?;
    parts::put_private_card(work, &part, &[], card, seen, Side::Client)
}

/// Begins a part of the client's own file.
pub(super) async fn begin_part(
    visitor: &Visitor,
    own: &Own,
    work: &mut Work,
    kind: PartKind,
) -> Result<Dossier, Problem> {
    let core = own.file.case.circle;
    let core = visitor.ask().house.store.read(move |reader| reader.circle(core)).await?;
    parts::begin(work, &own.file, &core.ok_or(Problem::Broken)?, kind)
}

/// A card of the client's own file by its record, in the core or in the private part, and what a form that shows it
/// saw.
///
/// # Errors
/// [`Problem::Missing`] when it is not open.
pub fn own_card(own: &Own, record: Id) -> Result<(DomainCard, Seen), Problem> {
    if let Ok(kept) = own.file.piece::<DomainCard>(record) {
        return Ok((kept.piece.clone(), kept.seen()));
    }
    own.part(PartKind::Private).and_then(|part| card_in(&part.sheets, record)).ok_or(Problem::Missing)
}

/// A card among the records of a part.
pub(super) fn card_in(sheets: &[Sheet<PartRecord>], record: Id) -> Option<(DomainCard, Seen)> {
    sheets.iter().filter(|sheet| sheet.id == record).find_map(|sheet| match &sheet.content {
        Some(PartRecord::Card(card)) => Some((card.clone(), parts::seen_of(sheet))),
        _ => None,
    })
}

/// Closes a life domain: what stands there is erased, and all it said before.
///
/// # Errors
/// [`Problem::Missing`] when it is not open.
pub async fn close_domain(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = begin(visitor).await?;
        let (card, _) = own_card(&own, record)?;
        match own.part(PartKind::Private).filter(|_| card.domain.is_private()) {
            Some(part) => work.erase(&part.dossier, record),
            None => erase_in_core(&mut own, &mut work, record)?,
        }
        finish(visitor, &own, work).await
    })
    .await
}

/// Erases a record of the core with all that hangs on it; nobody is reminded of it any more.
fn erase_in_core(own: &mut Own, work: &mut Work, record: Id) -> Result<(), Problem> {
    for gone in together::erase_whole(&own.file, work, record)? {
        own.file.case.ahead.forget(gone);
    }
    Ok(())
}

/// Changes the phase, in the client's words; out of closed it opens the file again.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn change_own_phase(visitor: &Visitor, to: Phase, words: PhaseWords) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = begin(visitor).await?;
        let house = &visitor.ask().house;
        ending::move_to(house, &mut work, &mut own.file, to, words.clone(), CLIENT).await?;
        finish(visitor, &own, work).await
    })
    .await
}

/// Opens a closed file again, with no new intake (EXT-23).
///
/// # Errors
/// [`Problem::Missing`] without a file; [`Problem::Conflict`] when it is open.
pub async fn reopen(visitor: &Visitor) -> Result<(), Problem> {
    let (own, _) = begin(visitor).await?;
    if own.file.case.phase != Phase::Closed {
        return Err(Problem::Conflict);
    }
    change_own_phase(visitor, Phase::WorkingOnPlan, PhaseWords::default()).await
}

/// Closes the file.
///
/// # Errors
/// [`Problem::Missing`] without a file; [`Problem::Conflict`] when it is closed already.
pub async fn close_own(visitor: &Visitor, closing: Closing) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = begin(visitor).await?;
        let Own { file, parts, .. } = &mut own;
        let house = &visitor.ask().house;
        if let Err(no) = ending::shut(house, &mut work, file, parts, closing.clone(), CLIENT).await {
            return Ok(Err(no));
        }
        finish(visitor, &own, work).await.map(Ok)
    })
    .await?
}

/// Says yes to somebody who was proposed, until a day.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn join_team(visitor: &Visitor, proposal: Id, until: Day) -> Result<(), Problem> {
    patiently(|| async {
        let (own, mut work) = begin(visitor).await?;
        let proposal = own.file.piece::<SlotProposal>(proposal)?;
        let part = proposal.slot.part().and_then(|kind| own.part(kind)).map(|part| part.dossier.clone());
        let given = Given { at: work.now, by: CLIENT, told_on: None };
        let yes = team::Yes { given, also: None, until };
        team::join(&visitor.ask().house, &mut work, &own.file, &proposal, part, yes).await?;
        finish(visitor, &own, work).await
    })
    .await
}

/// Says no to somebody who was proposed: nothing of the proposal is left.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn refuse_team(visitor: &Visitor, proposal: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (own, mut work) = begin(visitor).await?;
        let proposal = own.file.piece::<SlotProposal>(proposal)?;
        own.file.clear(&mut work, &proposal)?;
        finish(visitor, &own, work).await
    })
    .await
}

/// Takes a yes back; the seat that it opened is gone at once.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn withdraw_own(visitor: &Visitor, consent: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = begin(visitor).await?;
        let consent = own.file.piece::<Consent>(consent)?;
        let Own { file, parts, .. } = &mut own;
        team::take_back(&visitor.ask().house, &mut work, file, parts, &consent)?;
        finish(visitor, &own, work).await
    })
    .await
}

/// Answers a proposal for this worker as another guide. False, and nothing is written, when the guide asks about somebody
/// else by now: a yes is to whom it was said to.
///
/// # Errors
/// [`Problem::Missing`] when none waits.
pub async fn answer_guide(visitor: &Visitor, worker: Id, agrees: bool, stays: bool) -> Result<bool, Problem> {
    patiently(|| async {
        let (own, mut work) = begin(visitor).await?;
        let plan = own.guide_to_answer().ok_or(Problem::Missing)?;
        if plan.worker != worker {
            return Ok(false);
        }
        if agrees {
            let answer = Some(PlanAnswer { agrees, stays, at: work.now });
            own.file.change(&mut work, &plan, HandoverPlan { answer, ..plan.piece.clone() })?;
        } else {
            own.file.clear(&mut work, &plan)?;
        }
        finish(visitor, &own, work).await.map(|()| true)
    })
    .await
}

/// Answers "how are you?".
///
/// # Errors
/// [`Problem::Missing`] when it is not there or was answered before.
pub async fn answer_check_in(visitor: &Visitor, check_in: Id, answer: String) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = begin(visitor).await?;
        let kept = own.file.piece::<CheckIn>(check_in)?;
        if !kept.is_open() {
            return Err(Problem::Missing);
        }
        own.file.change(&mut work, &kept, CheckIn { answer: Some(answer.clone()), ..kept.piece.clone() })?;
        if own.file.case.phase != Phase::Closed {
            own.file.case.check_in = own.file.newest::<Rhythm>().and_then(|rhythm| rhythm.after(work.day()));
        }
        let fact = Fact::now(work.now, "checkin-answered").by("phase", own.file.case.phase.code());
        ending::leave(&visitor.ask().house, &mut work, own.file.dossier.organisation(), &fact).await?;
        finish(visitor, &own, work).await
    })
    .await
}

/// Chooses the rhythm of "how are you?"; never is a rhythm too.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn set_own_rhythm(visitor: &Visitor, rhythm: Rhythm) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = begin(visitor).await?;
        plan::put_rhythm(&mut own.file, &mut work, rhythm.clone())?;
        visitor.keep(work).await
    })
    .await
}

/// Adds the client's own words beside something that is written about them (EXT-25).
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn add_beside(visitor: &Visitor, about: Id, text: String) -> Result<(), Problem> {
    patiently(|| async {
        let (own, mut work) = begin(visitor).await?;
        if own.file.sheets.iter().any(|sheet| sheet.id == about && sheet.content.is_some()) {
            let addition = Addition { about, text: text.clone(), at: work.now };
            own.file.add(&mut work, addition)?;
        } else {
            part_notes::add_beside(&mut work, &own, about, text.clone())?;
        }
        finish(visitor, &own, work).await
    })
    .await
}

/// Erases one thing that is written about the client, in the core or in a part. The mark stays that something was
/// erased. Only what stands on a list is erased so: see [`Record::is_erased_alone`](crate::model::Record::is_erased_alone).
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or is ended in another way.
pub async fn erase_own_record(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    patiently(|| erase_record(visitor, record)).await
}

async fn erase_record(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    let (mut own, mut work) = begin(visitor).await?;
    let in_core = own.file.sheets.iter().find(|sheet| sheet.id == record);
    let house = &visitor.ask().house;
    if let Some(kept) = in_core {
        let kept = kept.content.as_ref().filter(|kept| kept.is_erased_alone()).ok_or(Problem::Missing)?;
        parts::untell(&mut work, &own.parts, parts::is_copy_of(kept, record));
        super::twice::forget(house, &mut work, &own.file, record);
        ahead::forget(house, &mut work, &mut own.file, record);
        if let Ok(booked) = own.file.piece::<VisitBooked>(record) {
            shelter::free_seat(house, &mut work, &booked);
        }
        own_pages::forget_rating(visitor, &mut work, &own, record)?;
        erase_in_core(&mut own, &mut work, record)?;
    } else {
        let part = own.parts.iter_mut().find(|part| part.may_lose(record)).ok_or(Problem::Missing)?;
        erase_in_part(house, &mut work, part, record)?;
    }
    finish(visitor, &own, work).await
}

/// Erases one thing in a part, with all that it left elsewhere.
fn erase_in_part(house: &House, work: &mut Work, part: &mut PartFile, record: Id) -> Result<(), Problem> {
    if let Some(stay) = part.all::<Stay>().iter().find(|stay| stay.id == record) {
        shelter::free_bed(house, work, stay);
    }
    let before = part.head.ahead.clone();
    ahead::forget(house, work, part, record);
    if part.head.ahead != before {
        part.keep_head(work)?;
    }
    work.erase(&part.dossier, record);
    Ok(())
}

/// Takes the themes off a protected note; the client decides what it is about (SAF-06).
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn remove_themes(visitor: &Visitor, note: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (own, mut work) = begin(visitor).await?;
        let part = own.part(PartKind::Protected).ok_or(Problem::Missing)?;
        let sheet = part.sheets.iter().find(|sheet| sheet.id == note).ok_or(Problem::Missing)?;
        let Some(PartRecord::Note(kept)) = &sheet.content else { return Err(Problem::Missing) };
        let bare = crate::model::PartNote { themes: Vec::new(), ..kept.clone() };
        work.revise(&part.dossier, sheet, &PartRecord::Note(bare))?;
        finish(visitor, &own, work).await
    })
    .await
}
