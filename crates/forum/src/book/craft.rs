//! What a team added to what it knows. As for themes, nothing of it leaves a line in the access log: it is about nobody.

use super::{begin, erase};
use crate::model::craft::{Entry, Head};
use kit::Problem;
use people::{Acting, Action, Among, CircleKind};
use store::Id;

/// What was added, by title. Nothing for a role that holds no key of it: what comes with Luwte is there for everybody.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn all(acting: &Acting) -> Result<Vec<(Id, Entry)>, Problem> {
    if !acting.may(Action::KeepCraft) {
        return Ok(Vec::new());
    }
    let listed = acting.list::<Head>(Action::KeepCraft, Among::Standing(CircleKind::Figures)).await?;
    let mut all: Vec<(Id, Entry)> = listed
        .into_iter()
        .map(|listed| {
            let Head::Craft(entry) = listed.head;
            (listed.dossier.id(), entry)
        })
        .collect();
    all.sort_by(|(id, one), (other, two)| (&one.title, id).cmp(&(&two.title, other)));
    Ok(all)
}

/// One entry.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not read it.
pub async fn one(acting: &Acting, id: Id) -> Result<Entry, Problem> {
    let found = all(acting).await?.into_iter().find(|(one, _)| *one == id);
    found.map(|(_, entry)| entry).ok_or(Problem::Missing)
}

/// Adds an entry.
///
/// # Errors
/// [`Problem::Missing`] when the role may not do this.
pub async fn add(acting: &Acting, entry: Entry) -> Result<Id, Problem> {
    begin(acting, Action::KeepCraft, CircleKind::Figures, &Head::Craft(entry)).await
}

/// Writes an entry anew: somebody looked.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not do this.
pub async fn set(acting: &Acting, id: Id, entry: Entry) -> Result<(), Problem> {
    let opened = acting.open_to_write(id, Action::KeepCraft).await?;
    let sheet = opened.head::<Head>()?;
    let mut work = acting.work();
    work.revise(&opened.dossier, &sheet, &Head::Craft(entry))?;
    acting.keep(work).await
}

/// Takes an entry away for good.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or the role may not do this.
pub async fn take_away(acting: &Acting, id: Id) -> Result<(), Problem> {
    erase::<Head>(acting, Action::KeepCraft, id).await
}
