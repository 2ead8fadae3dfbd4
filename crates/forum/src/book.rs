//! Themes on the agenda: listing, bringing, taking away.
//!
//! None of it leaves a line in the access log: a theme is about nobody, and a line would keep which person brought it.

pub mod continuity;
pub mod craft;
pub mod opinion;
pub mod provision;
pub mod recommendation;
pub mod review;

use crate::model::{Head, Theme, Wording};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use serde::Serialize;
use serde::de::DeserializeOwned;
use store::sealed::Span;
use store::{Id, Scope};

/// A theme on the agenda.
#[derive(Debug, Clone)]
pub struct OnAgenda {
    /// Its dossier.
    pub id: Id,
    /// The theme.
    pub theme: Theme,
}

/// The agenda, the newest theme first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read it.
pub async fn agenda(acting: &Acting) -> Result<Vec<OnAgenda>, Problem> {
    let among = Among::Standing(CircleKind::Figures);
    let mut agenda: Vec<OnAgenda> = acting
        .list::<Head>(Action::ReadThemes, among)
        .await?
        .into_iter()
        .map(|listed| {
            let Head::Agenda(theme) = listed.head;
            OnAgenda { id: listed.dossier.id(), theme }
        })
        .collect();
    agenda.sort_by_key(|on| (std::cmp::Reverse(on.theme.day), on.id));
    Ok(agenda)
}

/// Brings a theme.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn raise(acting: &Acting, wording: Wording) -> Result<Id, Problem> {
    let theme = wording.raised(acting.role(), acting.work().day());
    begin(acting, Action::RaiseTheme, CircleKind::Figures, &Head::Agenda(theme)).await
}

/// Takes a theme away for good: it was dealt with, or it turned out to point to somebody after all.
///
/// # Errors
/// [`Problem::Missing`] when there is no such theme, or the role may not do this.
pub async fn take_away(acting: &Acting, id: Id) -> Result<(), Problem> {
    erase::<Head>(acting, Action::RaiseTheme, id).await
}

/// Begins a dossier of this room for a standing circle.
async fn begin<T: Serialize>(
    acting: &Acting,
    action: Action,
    circle: CircleKind,
    head: &T,
) -> Result<Id, Problem> {
    if !acting.may(action) {
        return Err(Problem::Missing);
    }
    let circle = acting.circle_to_leave(circle).await?;
    let mut work = acting.work();
    let dossier = work.begin(acting.organisation().id, head)?;
    work.grant(&dossier, &circle, Scope::Full, Span::OPEN)?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Erases a dossier of this room that has such a head.
async fn erase<T: DeserializeOwned>(acting: &Acting, action: Action, id: Id) -> Result<(), Problem> {
    let opened = acting.open_to_write(id, action).await?;
    opened.head::<T>()?;
    let mut work = acting.work();
    work.erase_dossier(id);
    acting.keep(work).await
}
