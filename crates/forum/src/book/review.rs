//! Looking back, and what becomes better. As for themes, nothing of it leaves a line in the access log: it is about nobody.

use super::{begin, erase};
use crate::model::recommendation::Measure;
use crate::model::review::{Head, Improvement, Review};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use store::{Day, Id};

/// What a team kept of looking back.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The looks back, the newest first.
    pub reviews: Vec<(Id, Review)>,
    /// What becomes better: what is to do first, by day, then what is done.
    pub improvements: Vec<(Id, Improvement)>,
}

/// All of it.
///
/// # Errors
/// [`Problem::Missing`] when the role may not read it.
pub async fn all(acting: &Acting) -> Result<Kept, Problem> {
    let mut kept = Kept::default();
    for listed in acting.list::<Head>(Action::LookBack, Among::Standing(CircleKind::Desk)).await? {
        match listed.head {
            Head::Review(review) => kept.reviews.push((listed.dossier.id(), review)),
            Head::Improvement(one) => kept.improvements.push((listed.dossier.id(), one)),
        }
    }
    kept.reviews.sort_by_key(|(_, review)| std::cmp::Reverse(review.day));
    kept.improvements.sort_by_key(|(id, one)| (one.is_done(), one.due, *id));
    Ok(kept)
}

/// One thing that becomes better.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not read it.
pub async fn one(acting: &Acting, id: Id) -> Result<Improvement, Problem> {
    let found = all(acting).await?.improvements.into_iter().find(|(one, _)| *one == id);
    found.map(|(_, improvement)| improvement).ok_or(Problem::Missing)
}

/// Keeps a look back of today.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn look_back(acting: &Acting, good: String, better: String) -> Result<Id, Problem> {
    let review = Review { day: acting.work().day(), kept_by: acting.role(), good, better };
    begin(acting, Action::LookBack, CircleKind::Desk, &Head::Review(review)).await
}

/// Puts something on the list.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn improve(acting: &Acting, measure: Measure, due: Day) -> Result<Id, Problem> {
    let head = Head::Improvement(Improvement { measure, due });
    begin(acting, Action::LookBack, CircleKind::Desk, &head).await
}

/// Writes one thing of the list anew.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not do this.
pub async fn set(acting: &Acting, id: Id, improvement: Improvement) -> Result<(), Problem> {
    let opened = acting.open_to_write(id, Action::LookBack).await?;
    let sheet = opened.head::<Head>()?;
    let Some(Head::Improvement(_)) = &sheet.content else { return Err(Problem::Missing) };
    let mut work = acting.work();
    work.revise(&opened.dossier, &sheet, &Head::Improvement(improvement))?;
    acting.keep(work).await
}

/// Takes a look back, or one thing off the list, away for good.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not do this.
pub async fn take_away(acting: &Acting, id: Id) -> Result<(), Problem> {
    erase::<Head>(acting, Action::LookBack, id).await
}
