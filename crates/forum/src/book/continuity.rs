//! What the programme offers, and what changed. Each service and each public fact has a dossier of its own, so that two who
//! add something at one moment both do. As for themes, nothing of it leaves a line in the access log: it is about nobody.

use super::begin;
use crate::model::continuity::{
    Entry, FACTS_MAX, Head, Line, Look, Refused, SERVICES_MAX, Service, Signed, Standing, Told,
};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, patiently};
use store::{Day, Id};

/// All that was kept, with the ids of the dossiers.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The services, also those of which every line was taken off.
    pub services: Vec<(Id, Service)>,
    /// The public facts, also those that were taken off.
    pub facts: Vec<(Id, Line<Told>)>,
}

/// All of it.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read it.
pub async fn all(acting: &Acting) -> Result<Kept, Problem> {
    let mut kept = Kept::default();
    for listed in acting.list::<Head>(Action::ReadThemes, Among::Standing(CircleKind::Figures)).await? {
        match listed.head {
            Head::Service(service) => kept.services.push((listed.dossier.id(), service)),
            Head::Fact(fact) => kept.facts.push((listed.dossier.id(), fact)),
        }
    }
    Ok(kept)
}

/// One service that is on the list.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not read it.
pub async fn one(acting: &Acting, id: Id) -> Result<Service, Problem> {
    let mut services = all(acting).await?.services.into_iter();
    let found = services.find(|(one, service)| *one == id && service.now().is_some());
    found.map(|(_, service)| service).ok_or(Problem::Missing)
}

fn signed(acting: &Acting) -> Signed {
    Signed { role: acting.role(), day: acting.ask().house.today() }
}

fn line<T>(acting: &Acting, on: Day, what: T) -> Line<T> {
    Line { id: acting.work().id(), on, written: signed(acting), entry: Entry::Says(what) }
}

/// Puts a service on the list. Gives `false` when there are too many.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn add_service(acting: &Acting, standing: Standing, since: Day) -> Result<bool, Problem> {
    let going = all(acting).await?.services.iter().filter(|(_, service)| service.is_going()).count();
    if going >= SERVICES_MAX {
        return Ok(false);
    }
    let head = Head::Service(Service::begun(line(acting, since, standing)));
    begin(acting, Action::KeepRecommendations, CircleKind::Figures, &head).await?;
    Ok(true)
}

/// Keeps what somebody found who looked at a service.
///
/// # Errors
/// [`Problem::Missing`] when there is no such service, or the role may not do this.
pub async fn look(acting: &Acting, id: Id, look: &Look) -> Result<Result<(), Refused>, Problem> {
    patiently(|| async {
        let opened = acting.open_to_write(id, Action::KeepRecommendations).await?;
        let sheet = opened.head::<Head>()?;
        let Some(Head::Service(mut service)) = sheet.content.clone() else { return Err(Problem::Missing) };
        let mut work = acting.work();
        if let Err(refused) = service.look(work.id(), look.clone(), signed(acting)) {
            return Ok(Err(refused));
        }
        work.revise(&opened.dossier, &sheet, &Head::Service(service))?;
        acting.keep(work).await?;
        Ok(Ok(()))
    })
    .await
}

/// Puts a public fact on the timeline. Gives `false` when there are too many.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn add_fact(acting: &Acting, told: Told, on: Day) -> Result<bool, Problem> {
    let facts = all(acting).await?.facts.iter().filter(|(_, fact)| fact.says().is_some()).count();
    if facts >= FACTS_MAX {
        return Ok(false);
    }
    let head = Head::Fact(line(acting, on, told));
    begin(acting, Action::KeepRecommendations, CircleKind::Figures, &head).await?;
    Ok(true)
}

/// Takes a line off the timeline: of a service, or a public fact. Its words go for good, a mark stays.
///
/// # Errors
/// [`Problem::Missing`] when there is no such line, or the role may not do this.
pub async fn take_off(acting: &Acting, id: Id, line: Id) -> Result<(), Problem> {
    patiently(|| async {
        let opened = acting.open_to_write(id, Action::KeepRecommendations).await?;
        let sheet = opened.head::<Head>()?;
        let mut head = sheet.content.clone().ok_or(Problem::Missing)?;
        let is_off = match &mut head {
            Head::Service(service) => service.take_off(line, signed(acting)),
            Head::Fact(fact) => fact.id == line && fact.take_off(signed(acting)),
        };
        if !is_off {
            return Err(Problem::Missing);
        }
        let mut work = acting.work();
        work.revise(&opened.dossier, &sheet, &head)?;
        acting.keep(work).await
    })
    .await
}
