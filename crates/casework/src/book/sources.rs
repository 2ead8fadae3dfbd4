//! Those who refer to us: one dossier for each, sealed for the desk's circle. Nothing here knows a person who was referred.

use crate::model::KnownSource;
use crate::model::start::Head;
use kit::Problem;
use people::{Acting, Action, Among, CircleKind, Deed};
use store::sealed::Span;
use store::{Id, Scope};

/// All of them, by name.
///
/// # Errors
/// [`Problem::Missing`] for a role that begins no files.
pub async fn sources(acting: &Acting) -> Result<Vec<(Id, KnownSource)>, Problem> {
    let listed = acting.list::<Head>(Action::StartCase, Among::Standing(CircleKind::Desk)).await?;
    let mut all: Vec<(Id, KnownSource)> = listed
        .into_iter()
        .filter_map(|listed| match listed.head {
            Head::Source(source) => Some((listed.dossier.id(), source)),
            Head::Ask(_) | Head::Slip { .. } => None,
        })
        .collect();
    all.sort_by_key(|(id, source)| (source.name.to_lowercase(), *id));
    Ok(all)
}

/// Puts one on the list, or writes it anew: then it was looked at today.
///
/// # Errors
/// [`Problem::Missing`] without a seat at the desk, or when it is not there.
pub async fn put_source(acting: &Acting, id: Option<Id>, source: KnownSource) -> Result<(), Problem> {
    let Some(id) = id else {
        let circle = acting.standing(CircleKind::Desk)?;
        let mut work = acting.work();
        let dossier = work.begin(acting.organisation().id, &Head::Source(source))?;
        work.grant_within(&dossier, &circle, Scope::Full, Span::OPEN)?;
        acting.log(&mut work, &dossier, Deed::Begin, Action::StartCase, None).await?;
        return acting.keep(work).await;
    };
    let opened = acting.open_to_write(id, Action::StartCase).await?;
    let sheet = opened.head::<Head>()?;
    let Some(Head::Source(_)) = sheet.content else { return Err(Problem::Missing) };
    let mut work = acting.work_on(&opened.dossier, Deed::Write, Action::StartCase).await?;
    work.revise(&opened.dossier, &sheet, &Head::Source(source))?;
    acting.keep(work).await
}

/// Takes one off the list.
///
/// # Errors
/// [`Problem::Missing`] when it is not there.
pub async fn remove_source(acting: &Acting, id: Id) -> Result<(), Problem> {
    let opened = acting.open_to_write(id, Action::StartCase).await?;
    let Some(Head::Source(_)) = opened.head::<Head>()?.content else { return Err(Problem::Missing) };
    let mut work = acting.work_on(&opened.dossier, Deed::Erase, Action::StartCase).await?;
    work.erase_dossier(id);
    acting.keep(work).await
}
