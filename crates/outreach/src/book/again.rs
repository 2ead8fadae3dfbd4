//! The reminder that a second message may go: left for each of the two when the first went, and taken back as soon as there
//! is nothing to remember (OUT-03). It names no person, only where the contact stands.

use crate::book::attempt::silent_until;
use crate::book::id_of;
use crate::model::{Attempt, Duo};
use kit::Problem;
use people::{Acting, House, Work};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::{Deed, Holder, Id, Letter, Moment, Timer};

/// What the reminder says.
#[derive(Debug, Serialize, Deserialize)]
struct MayWriteAgain {
    /// The contact.
    may_write_again: Id,
}

fn letter_id(house: &House, attempt: Id, worker: Id) -> Id {
    id_of(house, "write again", &[attempt.bytes(), worker.bytes()])
}

/// Leaves it, from a moment on, for as long as the name is kept.
pub(super) async fn remind(
    acting: &Acting,
    work: &mut Work,
    duo: &Duo,
    (id, attempt): (Id, &Attempt),
    from: Moment,
) -> Result<(), Problem> {
    let house = &acting.ask().house;
    let until = Some(silent_until(acting, attempt));
    for worker in acting.colleagues().await?.into_iter().filter(|worker| crate::model::is_in(duo, worker.id))
    {
        let says = MayWriteAgain { may_write_again: id };
        let sealed = work.sealed_letter(Holder::Worker(worker.id), worker.public_key, &says, until)?;
        let letter = Letter { id: letter_id(house, id, worker.id), ..sealed };
        work.unit.timer(Timer { id: letter.id, due: from, deed: Deed::Deliver(letter) });
    }
    Ok(())
}

/// Nothing is to be remembered any more.
pub(super) fn take_back(acting: &Acting, work: &mut Work, duo: &Duo, attempt: Id) {
    for colleague in duo {
        let id = letter_id(&acting.ask().house, attempt, colleague.id);
        work.unit.remove_timer(id);
        work.unit.remove_letter(id);
    }
}

/// To how many people this worker may write once more.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn may_write_again(acting: &Acting) -> Result<usize, Problem> {
    let letters: Vec<(Id, MayWriteAgain)> = acting.own_letters().await?;
    let contacts: BTreeSet<Id> = letters.into_iter().map(|(_, letter)| letter.may_write_again).collect();
    Ok(contacts.len())
}
