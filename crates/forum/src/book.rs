//! Themes on the agenda: listing, bringing, taking away.
//!
//! None of it leaves a line in the access log: a theme is about nobody, and a line would keep which person brought it.

pub mod provision;
pub mod recommendation;

use crate::model::{Head, Theme, Wording};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
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
    if !acting.may(Action::RaiseTheme) {
        return Err(Problem::Missing);
    }
    let circle = acting.circle_to_leave(CircleKind::Figures).await?;
    let mut work = acting.work();
    let theme = wording.raised(acting.role(), work.day());
    let dossier = work.begin(acting.organisation().id, &Head::Agenda(theme))?;
    work.grant(&dossier, &circle, Scope::Full, Span::OPEN)?;
    acting.keep(work).await?;
    Ok(dossier.id())
}

/// Takes a theme away for good: it was dealt with, or it turned out to point to somebody after all.
///
/// # Errors
/// [`Problem::Missing`] when there is no such theme, or the role may not do this.
pub async fn take_away(acting: &Acting, id: Id) -> Result<(), Problem> {
    let opened = acting.open_to_write(id, Action::RaiseTheme).await?;
    opened.head::<Head>()?;
    let mut work = acting.work();
    work.erase_dossier(id);
    acting.keep(work).await
}
