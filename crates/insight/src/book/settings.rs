//! What an organisation sets about its figures, kept sealed for those who may read totals.

use crate::book::rewrite;
use crate::model::settings::{FigureSettings, SettingsHead};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use store::Id;

/// What is set; the standard before anybody set something.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read totals.
pub async fn settings(acting: &Acting) -> Result<FigureSettings, Problem> {
    Ok(found(acting).await?.map(|(_, settings)| settings).unwrap_or_default())
}

async fn found(acting: &Acting) -> Result<Option<(Id, FigureSettings)>, Problem> {
    let among = Among::Standing(CircleKind::Figures);
    let listed = acting.list::<SettingsHead>(Action::ReadFigures, among).await?;
    Ok(listed.into_iter().next().map(|listed| {
        let (id, SettingsHead::Settings(settings)) = (listed.dossier.id(), listed.head);
        (id, settings)
    }))
}

/// Sets something: `change` makes the new settings of those so far, or says that it does not fit.
///
/// # Errors
/// [`Problem::Missing`] without the key; [`Problem::Conflict`] when a colleague was first.
pub async fn set(
    acting: &Acting,
    change: impl FnOnce(FigureSettings) -> Option<FigureSettings>,
) -> Result<bool, Problem> {
    let id = found(acting).await?.map(|(id, _)| id);
    rewrite(acting, id, CircleKind::Figures, |head: Option<SettingsHead>| {
        let settings = head.map(|SettingsHead::Settings(settings)| settings).unwrap_or_default();
        change(settings).map(SettingsHead::Settings)
    })
    .await
}
