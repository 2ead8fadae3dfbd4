//! A warm handover (storyline step 13): the client agrees first, the new guide gets the only seat in the core's
//! circle, and whoever led before reads nothing any longer, unless the client wants them to stay.

use super::file::{CaseFile, by};
use super::{ahead, led, parts, talk, team};
use crate::model::consent::{Category, Consent, Given, end_of};
use crate::model::{By, Colleague, Handover, HandoverPlan, Kept, Lead, Occasion, Slot, SlotCode};
use contact::book as conversations;
use contact::book::Conversation;
use kit::Problem;
use people::circles::{Seated, renew};
use people::model::shown_name;
use people::{Acting, Action, Deed, House, Role, Work};
use store::sealed::Span;
use store::{Day, Holder, Id, Scope, Worker};

/// The role in which a file is led after a handover.
pub const GUIDE: Role = Role::CaseManager;

/// Somebody who takes over.
#[derive(Debug, Clone)]
pub struct NewGuide {
    /// Who.
    pub worker: Id,
    /// The day on which the client said yes to the lead; none when they said so on their own page.
    pub told_on: Option<Day>,
    /// The last day on which the former guide may stay, if the client wants it.
    pub stays_until: Option<Day>,
    /// The day on which the three met, if they did.
    pub met_on: Option<Day>,
}

/// Asks the client, on their own page, whether this colleague may become their guide. Asked before about the same one, nothing
/// happens: an answer that they gave stands.
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague.
pub async fn propose_guide(acting: &Acting, case: Id, worker: Id) -> Result<(), Problem> {
    let (file, mut work) = led(acting, case, Action::LeadCase).await?;
    let colleague = new_guide(acting, worker).await?;
    if file.newest::<HandoverPlan>().is_some_and(|plan| plan.worker == worker) {
        return Ok(());
    }
    let plan = HandoverPlan { worker, name: shown_name(&colleague.sign_in_name), answer: None };
    file.put(&mut work, plan)?;
    talk::ring_client(acting, &mut work, &file, case).await?;
    acting.keep(work).await
}

async fn new_guide(acting: &Acting, worker: Id) -> Result<Worker, Problem> {
    let colleague = team::colleague(acting, worker, GUIDE).await?;
    let leads_already = worker == acting.worker().id && acting.role() == GUIDE;
    if leads_already { Err(Problem::Missing) } else { Ok(colleague) }
}

/// The client's yes to this colleague on their own page, if they gave one, and whether the former guide may stay.
fn own_yes(plan: &Option<Kept<HandoverPlan>>, worker: Id) -> Option<(Given, bool)> {
    let plan = plan.as_ref().filter(|plan| plan.worker == worker)?;
    let answer = plan.answer.filter(|answer| answer.agrees)?;
    Some((Given { at: answer.at, by: By::Client, told_on: None }, answer.stays))
}

/// Hands the file over.
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague; [`Problem::Conflict`] without the client's yes, or when
/// somebody else was first.
pub async fn hand_over(acting: &Acting, case: Id, guide: NewGuide) -> Result<(), Problem> {
    let (mut file, mut work) = led(acting, case, Action::LeadCase).await?;
    let colleague = new_guide(acting, guide.worker).await?;
    let plan = file.newest::<HandoverPlan>();
    let told = guide.told_on.map(|day| Given { at: work.now, by: by(acting), told_on: Some(day) });
    let own = own_yes(&plan, guide.worker);
    // Whoever may stay is the client's to say: an own answer counts more than what was told.
    let may_stay = own.as_ref().is_none_or(|(_, stays)| *stays);
    let agreed = told.or(own.map(|(given, _)| given)).ok_or(Problem::Conflict)?;
    let stays_until = guide.stays_until.filter(|_| may_stay);
    let core = acting.circle(file.case.circle)?;
    let seated = Seated { worker: colleague.clone(), seat: Some(GUIDE) };
    renew(acting, &mut work, &core, &[seated]).await?;
    let talk = conversation_of(acting, &file).await?;
    if let Some(talk) = &talk {
        others_let_go(&acting.ask().house, &mut work, talk, file.case.circle).await?;
        acting.log(&mut work, &talk.dossier, Deed::Write, Action::LeadCase, None).await?;
        let (keeping, from) = (conversations::Keeping::by(acting), acting.worker().id);
        conversations::desk::claim::now_with(&keeping, from, &mut work, talk, &colleague)?;
    }
    if let Some(until) = stays_until {
        stay(acting, &mut work, &file, talk.as_ref(), agreed.clone(), until)?;
    }
    let handover = Handover {
        from: file.case.lead.name.clone(),
        to: shown_name(&colleague.sign_in_name),
        agreed,
        met_on: guide.met_on,
        stays: stays_until.is_some(),
        at: work.now,
        by_leads: Vec::new(),
    };
    let to = Colleague { id: colleague.id, name: handover.to.clone() };
    let from = file.case.lead.worker;
    let (house, organisation) = (&acting.ask().house, acting.organisation());
    let mut opened = parts::led_of(acting, &mut work, &file, Deed::Write).await?;
    ahead::pass_on(house, organisation, &mut work, &mut file, from, &to)?;
    for part in &mut opened {
        if ahead::pass_on(house, organisation, &mut work, part, from, &to)? {
            part.keep_head(&mut work)?;
        }
    }
    super::another::fulfil_wish(&file, &mut work);
    super::twice::move_marks(&acting.ask().house, &mut work, &file, colleague.id);
    file.case.lead = Lead { worker: colleague.id, name: handover.to.clone(), role: GUIDE };
    match &plan {
        Some(plan) => file.change(&mut work, plan, handover)?,
        None => file.add(&mut work, handover).map(|_| ())?,
    }
    file.keep_head(&mut work)?;
    let now = work.now;
    bell::waits(&mut work, &acting.ask().house, case, &[Holder::Worker(colleague.id)], now);
    acting.keep(work).await
}

/// The conversation of the file, unless it is gone.
async fn conversation_of(acting: &Acting, file: &CaseFile) -> Result<Option<Conversation>, Problem> {
    let Some(id) = file.case.conversation else { return Ok(None) };
    match conversations::open_to_write(acting, id).await {
        Ok(talk) => Ok(Some(talk)),
        Err(Problem::Missing) => Ok(None),
        Err(problem) => Err(problem),
    }
}

/// From now on the conversation is for the guide and the client; the desk or the duo let go of it. With somebody under
/// 18 two workers write, so there the second stays within reach (H-25).
pub(super) async fn others_let_go(
    house: &House,
    work: &mut Work,
    talk: &Conversation,
    core: Id,
) -> Result<(), Problem> {
    let id = talk.id();
    let grants = house.store.read(move |reader| reader.grants_on(id)).await?;
    for grant in grants {
        match grant.holder {
            Holder::Circle(circle) if circle != core && !talk.head.young => {
                work.unit.remove_grant(id, grant.holder);
            }
            _ => {}
        }
    }
    Ok(())
}

/// The former guide stays, because the client wants it: a key of their own, with an end date.
fn stay(
    acting: &Acting,
    work: &mut Work,
    file: &CaseFile,
    talk: Option<&Conversation>,
    given: Given,
    until: Day,
) -> Result<(), Problem> {
    let circle = team::seat(work, acting.organisation(), acting.worker(), acting.role())?;
    let mut opens = Vec::new();
    for dossier in [Some(&file.dossier), talk.map(|talk| &talk.dossier)].into_iter().flatten() {
        work.grant_within(dossier, &circle, Scope::Full, Span::until(end_of(until)))?;
        opens.push(dossier.id());
    }
    let seat = Slot {
        slot: SlotCode::FirstContact,
        worker: acting.worker().id,
        name: acting.name(),
        role: acting.role(),
        reason: String::new(),
        because: vec![Occasion::KnownFace],
        since: work.day(),
        circle: circle.0.id,
        opens,
        ended: None,
    };
    let slot = file.add(work, seat)?;
    let consent = Consent {
        recipient: acting.name(),
        slot: Some(slot),
        category: Category::Plan,
        purpose: String::new(),
        until,
        given,
        also: None,
        withdrawn_at: None,
    };
    file.add(work, consent).map(|_| ())
}
