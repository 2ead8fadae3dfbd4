//! The team and the data dial. Every seat has a key of its own with an end date, so that taking a yes back is taking
//! one key away: at once, by the lead or by the client, with nobody else to ask.

use super::file::{CaseFile, by};
use super::part_file::PartFile;
use super::{ahead, builder, context, led, parts, talk};
use crate::model::consent::{Category, Consent, Given, SecondYes, end_of};
use crate::model::{Colleague, Kept, Occasion, Phase, Slot, SlotCode, SlotProposal};
use kit::Problem;
use people::model::{roles_from_text, shown_name};
use people::{Acting, Action, CircleKind, Deed, Fact, House, Role, Work, patiently};
use std::collections::BTreeSet;
use store::sealed::{Dossier, Span};
use store::{Circle, Day, Holder, Id, Organisation, Scope, Worker};

/// Somebody whom the lead proposes.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// As what.
    pub slot: SlotCode,
    /// Who.
    pub worker: Id,
    /// Why; the client reads it.
    pub reason: String,
}

/// Proposes somebody for the team; the client decides.
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague in that role; [`Problem::Conflict`] when the seat is
/// proposed or taken already, or is not offered here, and for a closed file.
pub async fn propose(acting: &Acting, case: Id, proposal: Proposal) -> Result<Id, Problem> {
    patiently(|| async {
        let (file, mut work) = led(acting, case, Action::LeadCase).await?;
        let id = put_forward(acting, &file, &mut work, proposal.clone(), Vec::new()).await?;
        acting.keep(work).await?;
        Ok(id)
    })
    .await
}

/// Writes a proposal down, with what the builder saw, if it was the builder that saw it. The head goes with it: of two who
/// propose for one seat at once the second finds it proposed.
pub(super) async fn put_forward(
    acting: &Acting,
    file: &CaseFile,
    work: &mut Work,
    Proposal { slot, worker, reason }: Proposal,
    because: Vec<Occasion>,
) -> Result<Id, Problem> {
    let colleague = colleague(acting, worker, slot.role()).await?;
    let is_taken = builder::situation_of(file, work.day()).taken.contains(&slot);
    let rules = builder::team_rules(acting.ask(), acting.organisation().id).await?;
    if is_taken || !rules.offers(slot) || file.case.phase == Phase::Closed {
        return Err(Problem::Conflict);
    }
    let name = shown_name(&colleague.sign_in_name);
    let proposal = file.add(work, SlotProposal { slot, worker, name, reason, because })?;
    talk::ring_client(acting, work, file, proposal).await?;
    file.keep_head(work)?;
    Ok(proposal)
}

/// A colleague with an account who holds a role.
pub(super) async fn colleague(acting: &Acting, worker: Id, role: Role) -> Result<Worker, Problem> {
    let colleagues = acting.colleagues_in(role).await?;
    colleagues.into_iter().find(|colleague| colleague.id == worker).ok_or(Problem::Missing)
}

/// The seats whose key opens something on this day.
pub fn live_slots(file: &CaseFile, today: Day) -> Vec<Kept<Slot>> {
    let consents = file.all::<Consent>();
    file.all::<Slot>()
        .into_iter()
        .filter(|seat| seat.ended.is_none())
        .filter(|seat| consents.iter().any(|yes| yes.slot == Some(seat.id) && yes.holds_on(today)))
        .collect()
}

/// What the client told the guide.
#[derive(Debug, Clone, Copy)]
pub struct Told {
    /// On this day.
    pub on: Day,
    /// Who else said yes, where a law asks for it.
    pub also: Option<SecondYes>,
}

impl Told {
    /// The client alone said yes.
    pub fn alone(on: Day) -> Told {
        Told { on, also: None }
    }
}

/// A yes to a seat in the team.
pub(super) struct Yes {
    pub(super) given: Given,
    pub(super) also: Option<SecondYes>,
    pub(super) until: Day,
}

/// The client told the lead yes: the seat is taken until this day.
///
/// # Errors
/// [`Problem::Missing`], also when somebody said no meanwhile.
pub async fn accept_told(
    acting: &Acting,
    case: Id,
    proposal: Id,
    told: Told,
    until: Day,
) -> Result<(), Problem> {
    patiently(|| accept_told_once(acting, case, proposal, told, until)).await
}

async fn accept_told_once(
    acting: &Acting,
    case: Id,
    proposal: Id,
    told: Told,
    until: Day,
) -> Result<(), Problem> {
    let (file, mut work) = led(acting, case, Action::LeadCase).await?;
    let proposal = file.piece::<SlotProposal>(proposal)?;
    let part = match proposal.slot.part().and_then(|kind| parts::opened_before(&file, kind)) {
        Some(id) => {
            let part = context::open_part_to_write(acting, id, None, Action::LeadCase).await?.opened.dossier;
            acting.log(&mut work, &part, Deed::Write, Action::LeadCase, None).await?;
            Some(part)
        }
        None => None,
    };
    let given = Given { at: work.now, by: by(acting), told_on: Some(told.on) };
    let yes = Yes { given, also: told.also, until };
    join(&acting.ask().house, &mut work, &file, &proposal, part, yes).await?;
    // Whoever gives a key or refuses one writes the head that they read: of a yes and a no at once one counts.
    file.keep_head(&mut work)?;
    acting.keep(work).await
}

/// The client told the lead no: nothing of the proposal is left.
///
/// # Errors
/// [`Problem::Missing`], also when somebody said yes meanwhile.
pub async fn refuse_told(acting: &Acting, case: Id, proposal: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (file, mut work) = led(acting, case, Action::LeadCase).await?;
        let proposal = file.piece::<SlotProposal>(proposal)?;
        file.clear(&mut work, &proposal)?;
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// Gives somebody their seat: a circle of their own, the key to their part or to the core until the day that the
/// client named, and a line in the data dial. The same whether the client or the lead writes it down.
pub(super) async fn join(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    proposal: &Kept<SlotProposal>,
    part: Option<Dossier>,
    Yes { given, also, until }: Yes,
) -> Result<(), Problem> {
    if file.case.phase == Phase::Closed {
        return Err(Problem::Conflict);
    }
    let SlotProposal { slot, worker, name, reason, because } = proposal.piece.clone();
    let found = find(house, file, worker).await?;
    let role = slot.role();
    if !found.worker.active || !roles_from_text(&found.worker.roles).contains(&role) {
        return Err(Problem::Missing);
    }
    let opens = match (slot.part(), part) {
        (None, _) => file.dossier.clone(),
        (Some(_), Some(part)) => part,
        (Some(kind), None) => parts::begin(work, file, &found.core, kind)?,
    };
    let circle = seat(work, &found.organisation, &found.worker, role)?;
    work.grant_within(&opens, &circle, Scope::Full, Span::until(end_of(until)))?;
    let seat = Slot {
        slot,
        worker,
        name: name.clone(),
        role,
        reason: reason.clone(),
        because,
        since: work.day(),
        circle: circle.0.id,
        opens: vec![opens.id()],
        ended: None,
    };
    let now = work.now;
    bell::waits(work, house, proposal.id, &[Holder::Worker(worker)], now);
    // The proposal becomes the seat: nothing else remains of it.
    file.change(work, proposal, seat)?;
    let consent = Consent {
        recipient: name,
        slot: Some(proposal.id),
        category: Category::of_part(slot.part()),
        purpose: reason,
        until,
        given,
        also,
        withdrawn_at: None,
    };
    file.add(work, consent)?;
    let fact = Fact::now(work.now, "team-slot").by("slot", slot.code());
    super::ending::leave(house, work, file.dossier.organisation(), &fact).await
}

/// A circle with one seat.
pub(super) fn seat(
    work: &mut Work,
    organisation: &Organisation,
    worker: &Worker,
    role: Role,
) -> Result<(Circle, vault::SecretKey), Problem> {
    let circle = work.new_circle(organisation, CircleKind::Close)?;
    work.admit(&circle.0, &circle.1, worker, Some(role))?;
    Ok(circle)
}

pub(super) struct Found {
    pub(super) organisation: Organisation,
    pub(super) worker: Worker,
    pub(super) core: Circle,
}

pub(super) async fn find(house: &House, file: &CaseFile, worker: Id) -> Result<Found, Problem> {
    let (organisation, core) = (file.dossier.organisation(), file.case.circle);
    let found = house
        .store
        .read(move |reader| {
            Ok((reader.organisation(organisation)?, reader.worker(worker)?, reader.circle(core)?))
        })
        .await?;
    match found {
        (Some(organisation), Some(worker), Some(core)) if worker.organisation == organisation.id => {
            Ok(Found { organisation, worker, core })
        }
        _ => Err(Problem::Missing),
    }
}

/// A yes that the client told the lead, for somebody who is only told.
#[derive(Debug, Clone)]
pub struct NewConsent {
    /// To whom.
    pub recipient: String,
    /// What.
    pub category: Category,
    /// What for.
    pub purpose: String,
    /// Its last day.
    pub until: Day,
    /// When the client told it, and who else said yes.
    pub told: Told,
}

/// Writes down whom the client lets know what.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn consent_to(acting: &Acting, case: Id, new: NewConsent) -> Result<(), Problem> {
    patiently(|| async {
        let (file, mut work) = led(acting, case, Action::LeadCase).await?;
        let given = Given { at: work.now, by: by(acting), told_on: Some(new.told.on) };
        let NewConsent { recipient, category, purpose, until, told: Told { also, .. } } = new.clone();
        let yes =
            Consent { recipient, slot: None, category, purpose, until, given, also, withdrawn_at: None };
        file.add(&mut work, yes)?;
        acting.keep(work).await
    })
    .await
}

/// The client told the lead that a yes is taken back.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn withdraw(acting: &Acting, case: Id, consent: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = led(acting, case, Action::LeadCase).await?;
        let consent = file.piece::<Consent>(consent)?;
        let mut parts = parts::led_of(acting, &mut work, &file, Deed::Write).await?;
        take_back(&acting.ask().house, &mut work, &mut file, &mut parts, &consent)?;
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// Takes a yes back; the seat that it opened is gone at once. What its holder was to do is let go of; the head of the core
/// is the caller's to keep.
pub(super) fn take_back(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
    consent: &Kept<Consent>,
) -> Result<(), Problem> {
    if consent.withdrawn_at.is_some() {
        return Ok(());
    }
    file.change(work, consent, Consent { withdrawn_at: Some(work.now), ..consent.piece.clone() })?;
    let seat = consent.slot.and_then(|slot| file.piece::<Slot>(slot).ok());
    match seat.filter(|seat| seat.ended.is_none()) {
        Some(seat) => {
            end_seat(work, file, &seat)?;
            let_go(house, work, file, parts, std::slice::from_ref(&seat))
        }
        None => Ok(()),
    }
}

/// Whoever had one of these seats does nothing any more in what it opened, unless they guide the file. Each dossier is written
/// once, whoever let go of it.
fn let_go(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
    seats: &[Kept<Slot>],
) -> Result<(), Problem> {
    let guide = Colleague { id: file.case.lead.worker, name: file.case.lead.name.clone() };
    let had_a_key = |dossier: Id| -> BTreeSet<Id> {
        let opened = seats.iter().filter(|seat| seat.opens.contains(&dossier));
        opened.map(|seat| seat.worker).filter(|worker| *worker != guide.id).collect()
    };
    for worker in had_a_key(file.id()) {
        ahead::let_go(house, work, file, worker, &guide)?;
    }
    for part in parts {
        let mut had_any = false;
        for worker in had_a_key(part.id()) {
            had_any |= ahead::let_go(house, work, part, worker, &guide)?;
        }
        if had_any {
            part.keep_head(work)?;
        }
    }
    Ok(())
}

/// Ends all seats of a file that goes on: what their holders were to do is let go of. The head of the core is the caller's to
/// keep.
pub(super) fn end_seats_and_let_go(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
) -> Result<(), Problem> {
    let live = live_slots(file, work.day());
    end_seats(work, file)?;
    let_go(house, work, file, parts, &live)
}

/// Ends all seats, as at the end of a file. A yes that opened one is over with it: nobody may know anything by it now.
pub(super) fn end_seats(work: &mut Work, file: &CaseFile) -> Result<(), Problem> {
    for seat in file.all::<Slot>().iter().filter(|seat| seat.ended.is_none()) {
        end_with_its_yes(work, file, seat)?;
    }
    Ok(())
}

/// Ends a seat, and with it the yes that opened it.
pub(super) fn end_with_its_yes(work: &mut Work, file: &CaseFile, seat: &Kept<Slot>) -> Result<(), Problem> {
    let (consents, today) = (file.all::<Consent>(), work.day());
    end_seat(work, file, seat)?;
    for yes in consents.iter().filter(|yes| yes.slot == Some(seat.id) && yes.holds_on(today)) {
        file.change(work, yes, Consent { withdrawn_at: Some(work.now), ..yes.piece.clone() })?;
    }
    Ok(())
}

/// Takes away a seat: its keys to all it opened, and its place in its own circle.
pub(super) fn end_seat(work: &mut Work, file: &CaseFile, seat: &Kept<Slot>) -> Result<(), Problem> {
    for dossier in &seat.opens {
        work.unit.remove_grant(*dossier, Holder::Circle(seat.circle));
    }
    work.unit.remove_member(seat.circle, seat.worker);
    file.change(work, seat, Slot { ended: Some(work.day()), ..seat.piece.clone() })
}
