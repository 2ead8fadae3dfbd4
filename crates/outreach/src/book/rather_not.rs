//! The person would rather not, after all: the duo hears it at once, also on the road. It stands on each of their pages
//! and rings, and goes when they checked out of that visit.

use crate::book::alarm::{alarm_letter_as, marked};
use crate::book::id_of;
use crate::model::Duo;
use crate::model::visit::{VisitHead, VisitLetter};
use kit::Problem;
use people::{Acting, House, Work};
use store::{Holder, Id, Worker};

/// Hours that it is kept when nobody checks out.
const KEPT_HOURS: i64 = 24;
const SECONDS_PER_HOUR: i64 = 3_600;

/// A visit that the person took back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenBack {
    /// The conversation in which it was agreed.
    pub about: Id,
    /// Which visit; none where that was not kept, when each about this conversation may be meant.
    pub visit: Option<Id>,
}

impl TakenBack {
    /// Whether it is this visit.
    pub fn is(&self, visit: Id, head: &VisitHead) -> bool {
        match self.visit {
            Some(meant) => meant == visit,
            None => head.about == Some(self.about),
        }
    }

    /// The id of the word to one of the duo, found again when it is over.
    fn letter_id(&self, house: &House, worker: Id) -> Id {
        let label = "rather no visit";
        match &self.visit {
            Some(visit) => id_of(house, label, &[self.about.bytes(), visit.bytes(), worker.bytes()]),
            None => id_of(house, label, &[self.about.bytes(), worker.bytes()]),
        }
    }
}

/// Tells the two who would come, in the piece of work in which the person says so.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn tell(work: &mut Work, house: &House, taken_back: TakenBack, duo: &[Worker]) -> Result<(), Problem> {
    let TakenBack { about, visit } = taken_back;
    let until = Some(work.now.plus_seconds(KEPT_HOURS * SECONDS_PER_HOUR));
    for worker in duo {
        let mailbox = (Holder::Worker(worker.id), worker.public_key);
        let id = taken_back.letter_id(house, worker.id);
        let word = VisitLetter::RatherNot { about, visit };
        let letter = alarm_letter_as(work, house, id, mailbox, &word, until)?;
        bell::ring_worker(work, house, worker.id, letter.id, work.now);
        work.unit.letter(letter);
    }
    Ok(())
}

/// These visits are over, or another one was agreed by these two: the word to them goes, also one that did not keep which
/// visit was meant.
pub fn take_back(work: &mut Work, house: &House, about: Id, visits: impl IntoIterator<Item = Id>, duo: &Duo) {
    for visit in visits.into_iter().map(Some).chain([None]) {
        let taken_back = TakenBack { about, visit };
        for colleague in duo {
            let letter = marked(house, taken_back.letter_id(house, colleague.id));
            work.unit.remove_letter(letter);
            bell::take_back(work, house, letter);
        }
    }
}

/// The visits by this worker that were taken back.
pub(super) async fn told(acting: &Acting) -> Result<Vec<TakenBack>, Problem> {
    let letters: Vec<(Id, VisitLetter)> = acting.own_letters().await?;
    let taken_back = letters.into_iter().filter_map(|(_, letter)| match letter {
        VisitLetter::RatherNot { about, visit } => Some(TakenBack { about, visit }),
        _ => None,
    });
    Ok(taken_back.collect())
}
