//! For which regions an organisation works, and who for which (ORG-14).

use kit::Problem;
use people::{Acting, Action, Regions};

/// The regions as they are now.
///
/// # Errors
/// [`Problem::Missing`] for a role that prepares no figures.
pub async fn regions(acting: &Acting) -> Result<Regions, Problem> {
    if !acting.may(Action::PrepareFigures) {
        return Err(Problem::Missing);
    }
    Regions::of(&acting.organisation_now().await?)
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
    let organisation = acting.organisation_now().await?;
    let Some(regions) = change(Regions::of(&organisation)?) else { return Ok(false) };
    let mut work = acting.work();
    regions.keep(&mut work, &organisation)?;
    acting.keep(work).await?;
    Ok(true)
}
