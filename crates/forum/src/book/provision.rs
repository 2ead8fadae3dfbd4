//! Looks over the provision for sexual health. A look stands as it was; a later one stands beside it.

use crate::model::provision::{Head, Line, Look};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use store::sealed::Span;
use store::{Id, Scope};

/// All looks, the newest first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read them.
pub async fn looks(acting: &Acting) -> Result<Vec<Look>, Problem> {
    let listed = acting.list::<Head>(Action::ReadThemes, Among::Standing(CircleKind::Figures)).await?;
    let mut looks: Vec<(Id, Look)> = listed
        .into_iter()
        .map(|listed| {
            let Head::Provision(look) = listed.head;
            (listed.dossier.id(), look)
        })
        .collect();
    looks.sort_by_key(|(id, look)| (std::cmp::Reverse(look.day), *id));
    Ok(looks.into_iter().map(|(_, look)| look).collect())
}

/// Keeps what was found today. A second look on a day takes the place of the first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn look_over(acting: &Acting, lines: Vec<Line>) -> Result<(), Problem> {
    if !acting.may(Action::KeepRecommendations) {
        return Err(Problem::Missing);
    }
    let circle = acting.circle_to_leave(CircleKind::Figures).await?;
    let mut work = acting.work();
    let look = Look { day: work.day(), looked_by: acting.role(), lines };
    let listed = acting.list::<Head>(Action::ReadThemes, Among::Standing(CircleKind::Figures)).await?;
    for earlier in listed {
        let Head::Provision(before) = &earlier.head;
        if before.day == look.day {
            work.erase_dossier(earlier.dossier.id());
        }
    }
    let dossier = work.begin(acting.organisation().id, &Head::Provision(look))?;
    work.grant(&dossier, &circle, Scope::Full, Span::OPEN)?;
    acting.keep(work).await
}
