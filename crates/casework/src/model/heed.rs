//! What needs attention first in a list of files. About the work, never about the person: there is no order of
//! how bad something is (H-04).

use super::head::{CaseHead, Phase};
use super::quiet::Quiet;
use store::Day;

/// Why a file stands where it stands in the list, the most urgent first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heed {
    /// The client did something that the lead has not seen.
    Waiting,
    /// The day to look back together has passed.
    ReviewOverdue,
    /// It is time to ask how it goes.
    CheckInDue,
    /// There was no word for long: the guide is asked to look, and nothing follows by itself (EXT-06).
    Quiet,
    /// Nothing waits.
    Steady,
    /// Closed.
    Closed,
}

impl Heed {
    /// What this file needs today, at a team that looks after so many days without a word.
    pub fn of(head: &CaseHead, today: Day, quiet: Quiet) -> Heed {
        if head.waiting {
            Heed::Waiting
        } else if head.phase == Phase::Closed {
            Heed::Closed
        } else if is_overdue(head, today) {
            Heed::ReviewOverdue
        } else if head.check_in.is_some_and(|due| due <= today) {
            Heed::CheckInDue
        } else if head.ahead.quiet_days(head.started, today) >= quiet.asked {
            Heed::Quiet
        } else {
            Heed::Steady
        }
    }

    /// Key of its text; nothing to say when all is steady.
    pub fn text_key(self) -> Option<&'static str> {
        match self {
            Heed::Waiting => Some("casework-heed-waiting"),
            Heed::ReviewOverdue => Some("casework-heed-review"),
            Heed::CheckInDue => Some("casework-heed-check-in"),
            Heed::Quiet => Some("casework-seen-quiet"),
            Heed::Steady => None,
            Heed::Closed => Some("casework-heed-closed"),
        }
    }

    /// The tone of its badge.
    pub fn tone(self) -> &'static str {
        match self {
            Heed::Waiting => "new",
            Heed::ReviewOverdue | Heed::CheckInDue => "careful",
            Heed::Quiet | Heed::Steady | Heed::Closed => "quiet",
        }
    }
}

/// Whether the day to look back together has passed.
pub fn is_overdue(head: &CaseHead, today: Day) -> bool {
    head.phase != Phase::Closed && head.next_review.is_some_and(|review| review < today)
}

/// The order of a list: what needs attention, then the nearest review, then the oldest file.
pub fn order(head: &CaseHead, today: Day, quiet: Quiet) -> (Heed, i32, Day) {
    let review = head.next_review.map_or(i32::MAX, Day::number);
    (Heed::of(head, today, quiet), review, head.started)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::head::Lead;
    use crate::model::start::Track;
    use people::Role;
    use store::Id;

    fn head() -> CaseHead {
        let nobody = Id::from_bytes([0; 16]);
        CaseHead {
            pseudonym: "Linde-7".into(),
            track: Track::Whole,
            phase: Phase::WorkingOnPlan,
            lead: Lead { worker: nobody, name: "Noor".into(), role: Role::CaseManager },
            started: Day::from_number(1),
            next_review: None,
            check_in: None,
            waiting: false,
            circle: nobody,
            left: Vec::new(),
            address: None,
            conversation: None,
            ended: None,
            ahead: Default::default(),
            shown: Vec::new(),
        }
    }

    #[test]
    fn the_client_comes_first_then_what_was_agreed() {
        let today = Day::from_number(50);
        let day = |number| Some(Day::from_number(number));
        let waiting = CaseHead { waiting: true, phase: Phase::Closed, ..head() };
        let overdue = CaseHead { next_review: day(49), ..head() };
        let due = CaseHead { check_in: day(50), next_review: day(60), ..head() };
        let steady = CaseHead { next_review: day(50), ..head() };
        let closed = CaseHead { phase: Phase::Closed, next_review: day(1), ..head() };
        let mut all = [&closed, &steady, &due, &overdue, &waiting];
        all.sort_by_key(|head| order(head, today, Quiet::default()));
        assert_eq!(all, [&waiting, &overdue, &due, &steady, &closed]);
    }

    #[test]
    fn whoever_needs_a_word_has_one_and_peace_has_none() {
        assert_eq!(Heed::of(&head(), Day::from_number(5), Quiet::default()).text_key(), None);
    }

    #[test]
    fn silence_asks_to_look_after_the_teams_days_and_never_of_a_closed_file() {
        let quiet = Quiet { asked: 30, ..Quiet::default() };
        let on = |head: &CaseHead, day| Heed::of(head, Day::from_number(day), quiet);
        assert_eq!((on(&head(), 30), on(&head(), 31)), (Heed::Steady, Heed::Quiet));
        let mut spoken = head();
        spoken.ahead.had_contact(Day::from_number(20));
        assert_eq!((on(&spoken, 49), on(&spoken, 50)), (Heed::Steady, Heed::Quiet));
        assert_eq!(on(&CaseHead { phase: Phase::Closed, ..head() }, 400), Heed::Closed);
    }
}
