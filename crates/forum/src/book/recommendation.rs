//! Recommendations: listing, writing down, and what is done for them. As for themes, nothing of it leaves a line in the
//! access log: it is about nobody.

use super::{begin, erase};
use crate::model::recommendation::{Head, Measure, Recommendation};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use store::Id;

/// A recommendation with its id.
#[derive(Debug, Clone)]
pub struct Kept {
    /// Its dossier.
    pub id: Id,
    /// What it says.
    pub recommendation: Recommendation,
}

/// All of them, the newest first.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read them.
pub async fn all(acting: &Acting) -> Result<Vec<Kept>, Problem> {
    let listed = acting.list::<Head>(Action::ReadThemes, Among::Standing(CircleKind::Figures)).await?;
    let mut all: Vec<Kept> = listed
        .into_iter()
        .map(|listed| {
            let Head::Recommendation(recommendation) = listed.head;
            Kept { id: listed.dossier.id(), recommendation }
        })
        .collect();
    all.sort_by_key(|kept| (std::cmp::Reverse(kept.recommendation.day), kept.id));
    Ok(all)
}

/// One of them.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not read it.
pub async fn one(acting: &Acting, id: Id) -> Result<Recommendation, Problem> {
    let kept = all(acting).await?.into_iter().find(|kept| kept.id == id);
    kept.map(|kept| kept.recommendation).ok_or(Problem::Missing)
}

/// Writes one down.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn write_down(acting: &Acting, text: String, source: String) -> Result<Id, Problem> {
    let (raised_by, day) = (acting.role(), acting.work().day());
    let recommendation = Recommendation { text, source, measures: Vec::new(), raised_by, day };
    let head = Head::Recommendation(recommendation);
    begin(acting, Action::KeepRecommendations, CircleKind::Figures, &head).await
}

/// Puts a measure with a recommendation, or in the place of the one with its id. Gives `false` when there are too many.
///
/// # Errors
/// [`Problem::Missing`] when there is no such recommendation, or the role may not do this.
pub async fn put(acting: &Acting, id: Id, measure: Measure) -> Result<bool, Problem> {
    let opened = acting.open_to_write(id, Action::KeepRecommendations).await?;
    let sheet = opened.head::<Head>()?;
    let Some(Head::Recommendation(mut recommendation)) = sheet.content.clone() else {
        return Err(Problem::Missing);
    };
    if !recommendation.put(measure) {
        return Ok(false);
    }
    let mut work = acting.work();
    work.revise(&opened.dossier, &sheet, &Head::Recommendation(recommendation))?;
    acting.keep(work).await?;
    Ok(true)
}

/// Takes a recommendation away for good.
///
/// # Errors
/// [`Problem::Missing`] when there is no such recommendation, or the role may not do this.
pub async fn take_away(acting: &Acting, id: Id) -> Result<(), Problem> {
    erase::<Head>(acting, Action::KeepRecommendations, id).await
}
