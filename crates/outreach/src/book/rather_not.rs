//! The person would rather not, after all: the duo hears it at once, also on the road. It stands on each of their pages
//! and rings, and goes when they checked out.

use crate::book::alarm::{alarm_letter_as, marked};
use crate::book::id_of;
use crate::model::Duo;
use crate::model::visit::VisitLetter;
use kit::Problem;
use people::{Acting, House, Work};
use store::{Holder, Id, Worker};

/// Hours that it is kept when nobody checks out.
const KEPT_HOURS: i64 = 24;
const SECONDS_PER_HOUR: i64 = 3_600;

/// The id of the word to one of the duo, found again when it is taken back.
fn letter_id(house: &House, about: Id, worker: Id) -> Id {
    id_of(house, "rather no visit", &[about.bytes(), worker.bytes()])
}

/// Tells the two who would come, in the piece of work in which the person says so.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn tell(work: &mut Work, house: &House, about: Id, duo: &[Worker]) -> Result<(), Problem> {
    let until = Some(work.now.plus_seconds(KEPT_HOURS * SECONDS_PER_HOUR));
    for worker in duo {
        let mailbox = (Holder::Worker(worker.id), worker.public_key);
        let id = letter_id(house, about, worker.id);
        let letter = alarm_letter_as(work, house, id, mailbox, &VisitLetter::RatherNot { about }, until)?;
        bell::ring_worker(work, house, worker.id, letter.id, work.now);
        work.unit.letter(letter);
    }
    Ok(())
}

/// The visit is over, or agreed anew.
pub fn take_back(work: &mut Work, house: &House, about: Id, duo: &Duo) {
    for colleague in duo {
        let letter = marked(house, letter_id(house, about, colleague.id));
        work.unit.remove_letter(letter);
        bell::take_back(work, house, letter);
    }
}

/// The conversations in which a visit by this worker was taken back.
pub(super) async fn told(acting: &Acting) -> Result<Vec<Id>, Problem> {
    let letters: Vec<(Id, VisitLetter)> = acting.own_letters().await?;
    let about = letters.into_iter().filter_map(|(_, letter)| match letter {
        VisitLetter::RatherNot { about } => Some(about),
        _ => None,
    });
    Ok(about.collect())
}
