//! For which regions an organisation works, and who for which (ORG-14).

use kit::Problem;
use people::{Acting, Action, Regions};
use store::Organisation;

async fn organisation(acting: &Acting) -> Result<Organisation, Problem> {
    let id = acting.organisation().id;
    acting.ask().house.store.read(move |reader| reader.organisation(id)).await?.ok_or(Problem::Broken)
}

/// The regions as they are now.
///
/// # Errors
/// [`Problem::Missing`] for a role that prepares no figures.
pub async fn regions(acting: &Acting) -> Result<Regions, Problem> {
    if !acting.may(Action::PrepareFigures) {
        return Err(Problem::Missing);
    }
    Regions::of(&organisation(acting).await?)
}

/// Changes them: `change` makes the new ones of those so far, or says that there is no room.
///
/// # Errors
/// [`Problem::Missing`] for a role that prepares no figures; [`Problem::Conflict`] when a colleague was first.
pub async fn change(
    acting: &Acting,
    change: impl FnOnce(Regions) -> Option<Regions>,
) -> Result<bool, Problem> {
    if !acting.may(Action::PrepareFigures) {
        return Err(Problem::Missing);
    }
    let organisation = organisation(acting).await?;
    let Some(regions) = change(Regions::of(&organisation)?) else { return Ok(false) };
    let mut work = acting.work();
    regions.keep(&mut work, &organisation)?;
    acting.keep(work).await?;
    Ok(true)
}
