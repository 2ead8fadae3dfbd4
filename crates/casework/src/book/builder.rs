//! The team by situation: what the table of the builder says about one file, and what an organisation switched off.

use super::file::CaseFile;
use super::team::{self, put_forward};
use super::{led, live_slots, open_led, own_acts, settings};
use crate::model::builder::{Occasion, Offer, Situation, SlotWish, TeamRules};
use crate::model::{
    Choice, ChoiceKind, Domain, DomainCard, FirstNeeds, Goal, GoalKind, PartKind, PartOpened, Question,
    QuestionKind, SlotCode, SlotProposal,
};
use kit::Problem;
use people::{Acting, Action, Ask, Visitor, patiently};
use store::{Day, Id};

/// Where it stands among what rooms keep.
const ROOM: &str = "casework-team";

/// What the table looks at in a file: what the client said or chose, and nothing else.
pub fn situation_of(file: &CaseFile, today: Day) -> Situation {
    let is_so = |occasion: &Occasion| match occasion {
        Occasion::Asked | Occasion::Covers | Occasion::KnownFace => false,
        Occasion::NeedsRoof => file.newest::<FirstNeeds>().is_some_and(|needs| !needs.roof.is_empty()),
        Occasion::OpenedHousing => has_open(file, Domain::Housing),
        Occasion::OtherWork => wants_other_work(file),
        Occasion::OpenedDaytime => has_open(file, Domain::DaytimeActivity),
        Occasion::CareerQuestion => file
            .all::<Question>()
            .iter()
            .any(|question| question.kind == QuestionKind::CareerSwitch && question.done.is_none()),
        Occasion::ToldBefore => {
            file.all::<PartOpened>().iter().any(|opened| opened.part == PartKind::Protected)
        }
    };
    let proposed = file.all::<SlotProposal>().into_iter().map(|open| open.slot);
    let seated = live_slots(file, today).into_iter().map(|seat| seat.slot);
    Situation {
        occasions: Occasion::ALL.iter().copied().filter(is_so).collect(),
        asked: file.newest::<SlotWish>().map(|wish| wish.piece.slots).unwrap_or_default(),
        taken: proposed.chain(seated).collect(),
    }
}

fn has_open(file: &CaseFile, domain: Domain) -> bool {
    file.all::<DomainCard>().iter().any(|card| card.domain == domain.into())
}

fn wants_other_work(file: &CaseFile) -> bool {
    let goals = file.all::<Goal>();
    let mut open = goals.iter().filter(|goal| goal.ended.is_none());
    let choice = file.newest::<Choice>().map(|choice| choice.kind);
    open.any(|goal| matches!(goal.kind, GoalKind::AnotherJobBeside | GoalKind::Stop))
        || matches!(choice, Some(ChoiceKind::AnotherJobBeside | ChoiceKind::Leave))
}

/// The seats worth offering in a file that this worker leads.
///
/// # Errors
/// [`Problem::Missing`], also when somebody else leads it.
pub async fn offers(acting: &Acting, case: Id) -> Result<Vec<Offer>, Problem> {
    let file = open_led(acting, case).await?;
    let rules = team_rules(acting.ask(), acting.organisation().id).await?;
    Ok(situation_of(&file, acting.ask().house.today()).offers(&rules))
}

/// Proposes somebody for a seat that the table offers now, for its reasons. The client decides.
///
/// # Errors
/// [`Problem::Missing`] when there is no such colleague in that role; [`Problem::Conflict`] when the table does not offer
/// the seat any more.
pub async fn propose_offer(acting: &Acting, case: Id, slot: SlotCode, worker: Id) -> Result<Id, Problem> {
    let rules = team_rules(acting.ask(), acting.organisation().id).await?;
    patiently(|| async {
        let (file, mut work) = led(acting, case, Action::LeadCase).await?;
        let offers = situation_of(&file, work.day()).offers(&rules);
        let offer = offers.into_iter().find(|offer| offer.slot == slot).ok_or(Problem::Conflict)?;
        let proposal = team::Proposal { slot, worker, reason: String::new() };
        let id = put_forward(acting, &file, &mut work, proposal, offer.because).await?;
        acting.keep(work).await?;
        Ok(id)
    })
    .await
}

/// The client asks for somebody in the team; asking for nobody takes it back.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn wish_for_team(visitor: &Visitor, slots: Vec<SlotCode>) -> Result<(), Problem> {
    let (own, mut work) = own_acts::begin(visitor).await?;
    match own.file.newest::<SlotWish>() {
        Some(wish) if slots.is_empty() => own.file.clear(&mut work, &wish)?,
        None if slots.is_empty() => return Ok(()),
        _ => own.file.put(&mut work, SlotWish { slots })?,
    }
    own_acts::finish(visitor, &own, work).await
}

/// The seats that an organisation does not offer.
///
/// # Errors
/// [`Problem::Broken`] when its settings are damaged.
pub async fn team_rules(ask: &Ask, organisation: Id) -> Result<TeamRules, Problem> {
    settings::read(ask, organisation, ROOM).await
}

/// Switches a seat on or off for the whole organisation. Who has a seat keeps it.
///
/// # Errors
/// [`Problem::Missing`] for a seat that is never offered.
pub async fn switch_slot(acting: &Acting, slot: SlotCode, is_on: bool) -> Result<(), Problem> {
    if !SlotCode::OFFERED.contains(&slot) {
        return Err(Problem::Missing);
    }
    settings::change(acting, ROOM, |rules: &mut TeamRules, _| {
        rules.switch(slot, is_on);
        Ok(())
    })
    .await
}
