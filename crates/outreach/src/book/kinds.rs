//! Keeping what the team agreed about a kind of work, and what the organisation tells everybody about it.

use crate::book::field::{needs, open_or_begin, patiently};
use crate::model::FieldRecord;
use crate::model::field::Branch;
use crate::model::kinds::{Agreed, Local, ROOM};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Action};
use store::Organisation;

/// What the organisation tells everybody about kinds of work.
///
/// # Errors
/// [`Problem::Broken`] when it is damaged.
pub fn local(organisation: &Organisation) -> Result<Local, Problem> {
    OrganisationSettings::of(organisation)?.room(ROOM)
}

/// What it tells, in words of its own.
pub fn own_words(organisation: &Organisation) -> Vec<String> {
    local(organisation).unwrap_or_default().here.into_iter().map(|one| one.words).collect()
}

/// Tells everybody something about a kind of work here; without words, nothing more.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not.
pub async fn tell(acting: &Acting, branch: Branch, words: &str) -> Result<(), Problem> {
    needs(acting, Action::KeepDoor)?;
    let now = acting.ask().house.now();
    let told = |local: &mut Local| {
        local.tell(branch, words, now);
        Ok(())
    };
    acting.change_room(ROOM, told).await
}

/// Keeps what the team agreed about a kind of work.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not.
pub async fn agree(acting: &Acting, branch: Branch, words: &str) -> Result<(), Problem> {
    needs(acting, Action::KeepField)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let was = opened.newest(|record| matches!(record, FieldRecord::Agreed(one) if one.branch == branch));
        let agreed = Agreed { branch, words: words.to_owned() };
        opened.put(&mut work, was, &FieldRecord::Agreed(agreed))?;
        acting.keep(work).await
    })
    .await
}
