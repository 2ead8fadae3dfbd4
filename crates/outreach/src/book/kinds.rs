//! Keeping what the team agreed about a kind of work, and what the organisation tells everybody about it.

use crate::book::field::{needs, open_or_begin};
use crate::model::FieldRecord;
use crate::model::field::Branch;
use crate::model::kinds::{Agreed, Local, ROOM};
use kit::Problem;
use people::organisation::OrganisationSettings;
use people::{Acting, Action, Seen, patiently};
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

/// As [`local`], at this moment.
///
/// # Errors
/// As [`local`].
pub async fn local_now(acting: &Acting) -> Result<Local, Problem> {
    acting.room_now(ROOM).await
}

/// Tells everybody something about a kind of work here; without words, nothing more.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not; [`Problem::Conflict`] when something else stands there than was seen.
pub async fn tell(acting: &Acting, branch: Branch, words: &str, seen: &Seen) -> Result<(), Problem> {
    needs(acting, Action::KeepDoor)?;
    let house = &acting.ask().house;
    let now = house.now();
    let told = |local: &mut Local| {
        let there = local.about(branch).map_or("", |one| one.words.as_str());
        if *seen != Seen::of(house, there) && there != words {
            return Err(Problem::Conflict);
        }
        local.tell(branch, words, now);
        Ok(())
    };
    acting.change_room(ROOM, told).await
}

/// Keeps what the team agreed about a kind of work.
///
/// # Errors
/// As [`tell`].
pub async fn agree(acting: &Acting, branch: Branch, words: &str, seen: &Seen) -> Result<(), Problem> {
    needs(acting, Action::KeepField)?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        let field = opened.field();
        let there = field.agreed_about(branch).unwrap_or_default();
        if *seen != Seen::of(&acting.ask().house, there) && there != words {
            return Err(Problem::Conflict);
        }
        let was = opened.newest(|record| matches!(record, FieldRecord::Agreed(one) if one.branch == branch));
        let agreed = Agreed { branch, words: words.to_owned() };
        opened.put(&mut work, was, &FieldRecord::Agreed(agreed))?;
        acting.keep(work).await
    })
    .await
}
