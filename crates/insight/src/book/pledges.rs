//! The register of what was promised in public: listing, writing down, and what happened. None of it leaves a line in the access log: it
//! is about nobody.

use crate::model::pledge::{NoStep, Pledge, PledgeHead, Step};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use store::sealed::Span;
use store::{Id, Scope};

/// A promise with its id.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its dossier.
    pub id: Id,
    /// What it says.
    pub pledge: Pledge,
}

/// All of them: those that are looked at first on top, settled ones last.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read them.
pub async fn all(acting: &Acting) -> Result<Vec<Kept>, Problem> {
    let among = Among::Standing(CircleKind::Figures);
    let listed = acting.list::<PledgeHead>(Action::ReadFigures, among).await?;
    let mut all: Vec<Kept> = listed
        .into_iter()
        .map(|listed| {
            let (id, PledgeHead::Pledge(pledge)) = (listed.dossier.id(), listed.head);
            Kept { id, pledge }
        })
        .collect();
    let look = |kept: &Kept| kept.pledge.next_look().map_or(i32::MAX, |day| day.number());
    all.sort_by_key(|kept| (look(kept), kept.pledge.promised.number.clone(), kept.id));
    Ok(all)
}

/// One of them.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not read it.
pub async fn one(acting: &Acting, id: Id) -> Result<Pledge, Problem> {
    let kept = all(acting).await?.into_iter().find(|kept| kept.id == id);
    kept.map(|kept| kept.pledge).ok_or(Problem::Missing)
}

/// Writes one down.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn write_down(acting: &Acting, pledge: Pledge) -> Result<Id, Problem> {
    if !acting.may(Action::KeepRecommendations) {
        return Err(Problem::Missing);
    }
    let circle = acting.circle_to_leave(CircleKind::Figures).await?;
    let mut work = acting.work();
    let dossier = work.begin(acting.organisation().id, &PledgeHead::Pledge(pledge))?;
    work.grant(&dossier, &circle, Scope::Full, Span::OPEN)?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Writes down what happened.
///
/// # Errors
/// [`Problem::Missing`] when there is no such promise, or the role may not do this; [`Problem::Conflict`] when a colleague was first.
pub async fn happened(acting: &Acting, id: Id, step: Step) -> Result<Result<(), NoStep>, Problem> {
    let opened = acting.open_to_write(id, Action::KeepRecommendations).await?;
    let sheet = opened.head::<PledgeHead>()?;
    let Some(PledgeHead::Pledge(pledge)) = sheet.content.clone() else { return Err(Problem::Missing) };
    let pledge = match pledge.with(step) {
        Ok(pledge) => pledge,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let mut work = acting.work();
    work.revise(&opened.dossier, &sheet, &PledgeHead::Pledge(pledge))?;
    acting.keep(work).await?;
    Ok(Ok(()))
}

/// Takes one away that nothing happened to: it was written down by mistake. What has a history stays.
///
/// # Errors
/// [`Problem::Missing`] when there is no such promise, or the role may not do this; [`Problem::Conflict`] when it has a history.
pub async fn take_away(acting: &Acting, id: Id) -> Result<(), Problem> {
    let opened = acting.open_to_write(id, Action::KeepRecommendations).await?;
    let Some(PledgeHead::Pledge(pledge)) = opened.head::<PledgeHead>()?.content else {
        return Err(Problem::Missing);
    };
    if !pledge.steps.is_empty() {
        return Err(Problem::Conflict);
    }
    let mut work = acting.work();
    work.erase_dossier(id);
    acting.keep(work).await
}
