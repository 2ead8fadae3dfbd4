//! The records of a core dossier, and taking one kind of them out of the pile.

use super::agenda::{Appointment, Task};
use super::builder::SlotWish;
use super::consent::Consent;
use super::domain::DomainCard;
use super::goals::{Balance, Goal, GoalOrder};
use super::journal::Service;
use super::not_again::NotAgain;
use super::part::InContact;
use super::plan;
use super::plan::{
    Addition, CheckIn, Choice, Closure, FirstNeeds, Note, PhaseChange, Review, ReviewRhythm, Rhythm,
    SafeContact, SafetyPlan,
};
use super::practical::ReliefGiven;
use super::retention::{Basis, ErasureAsked, ErasureRefused};
use super::safety::Warning;
use super::shape::ScaleAnswer;
use super::shelter::VisitBooked;
use super::start::Question;
use super::team::{GuideWish, Handover, HandoverPlan, Known, PartOpened, Slot, SlotProposal};
use super::transfer::Transfer;
use super::version::{Seen, Version};
use super::way_round::WayRound;
use serde::{Deserialize, Serialize};
use std::ops::Deref;
use store::Id;
use store::sealed::Sheet;

/// Who wrote or said something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// The person whom the file is about.
    Client,
    /// A worker.
    Worker {
        /// Who.
        id: Id,
        /// Their name as shown.
        name: String,
    },
}

/// What stood here is gone, and nothing says that there was something: a no leaves no trace (decision 0038).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Nothing {}

/// One kind of record: of the core, unless another dossier is named.
pub trait Piece<R = Record>: Sized {
    /// The record as this kind, if it is one.
    fn of(record: &R) -> Option<&Self>;
    /// As a record.
    fn record(self) -> R;
}

macro_rules! records {
    ($($(#[$about:meta])* $name:ident($piece:path)),* $(,)?) => {
        /// What can stand in a core dossier.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "record", rename_all = "kebab-case")]
        pub enum Record { $($(#[$about])* $name($piece)),* }

        $(impl Piece for $piece {
            fn of(record: &Record) -> Option<&$piece> {
                match record {
                    Record::$name(piece) => Some(piece),
                    _ => None,
                }
            }

            fn record(self) -> Record {
                Record::$name(self)
            }
        })*
    };
}

records! {
    /// What is needed today.
    FirstNeeds(FirstNeeds),
    /// What the client wants.
    Choice(Choice),
    /// A practical question.
    Question(Question),
    /// How to reach the client safely.
    SafeContact(SafeContact),
    /// How the client stays safe.
    SafetyPlan(SafetyPlan),
    /// What helps in contact.
    InContact(InContact),
    /// Who may know what, why and until when.
    Consent(Consent),
    /// One opened life domain.
    DomainCard(DomainCard),
    /// What was answered on a scale.
    ScaleAnswer(ScaleAnswer),
    /// What stays and what changes.
    Balance(Balance),
    /// The order of goals.
    GoalOrder(GoalOrder),
    /// Another version of a thing of the plan.
    Version(Version),
    /// How often the two look back.
    ReviewRhythm(ReviewRhythm),
    /// What the client works towards.
    Goal(Goal),
    /// A step towards a goal.
    Action(plan::Action),
    /// Looking back together.
    Review(Review),
    /// A step from one phase to another.
    PhaseChange(PhaseChange),
    /// How often the client wants to be asked how it goes.
    Rhythm(Rhythm),
    /// "How are you?"
    CheckIn(CheckIn),
    /// A line in the journal.
    Note(Note),
    /// The client's own words beside another record.
    Addition(Addition),
    /// Somebody who could join.
    SlotProposal(SlotProposal),
    /// Somebody who joined.
    Slot(Slot),
    /// Whom the client would like in the team.
    SlotWish(SlotWish),
    /// A part that was opened.
    PartOpened(PartOpened),
    /// A new guide is proposed.
    HandoverPlan(HandoverPlan),
    /// A new guide took over.
    Handover(Handover),
    /// The client wants another guide.
    GuideWish(GuideWish),
    /// The file was closed.
    Closure(Closure),
    /// An appointment.
    Appointment(Appointment),
    /// Something that a worker does.
    Task(Task),
    /// Something that was asked for.
    Service(Service),
    /// Help in need that was given.
    Relief(ReliefGiven),
    /// A place at somebody who visits.
    VisitBooked(VisitBooked),
    /// Something to heed.
    Warning(Warning),
    /// By what we may recognise the client.
    Known(Known),
    /// Where the client does not want to be sent again.
    NotAgain(NotAgain),
    /// On what ground help is given.
    Basis(Basis),
    /// The client asked to erase everything.
    ErasureAsked(ErasureAsked),
    /// Erasing was refused.
    ErasureRefused(ErasureRefused),
    /// Going on with another organisation.
    Transfer(Transfer),
    /// What is possible for somebody whom the usual help does not fit.
    WayRound(WayRound),
    /// What stood here is gone, without a mark.
    Nothing(Nothing),
}

/// A record of one kind with its place in the dossier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept<P> {
    /// The record's id.
    pub id: Id,
    /// Its place.
    pub position: i64,
    /// How often it was written.
    pub revision: u32,
    /// What it says.
    pub piece: P,
}

impl<P> Kept<P> {
    /// What [`people::Work::revise`] needs to write it anew.
    pub fn sheet(&self) -> Sheet<()> {
        Sheet { id: self.id, position: self.position, revision: self.revision, content: None }
    }

    /// What a form that shows it now has seen.
    pub fn seen(&self) -> Seen {
        Seen { record: self.id, revision: self.revision }
    }
}

impl<P> Deref for Kept<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.piece
    }
}

/// All records of one kind in a core, the oldest first.
pub fn all<P: Piece + Clone>(sheets: &[Sheet<Record>]) -> Vec<Kept<P>> {
    pieces(sheets)
}

/// All records of one kind in a dossier, the oldest first.
pub fn pieces<R, P: Piece<R> + Clone>(sheets: &[Sheet<R>]) -> Vec<Kept<P>> {
    sheets
        .iter()
        .filter_map(|sheet| {
            let piece = P::of(sheet.content.as_ref()?)?.clone();
            Some(Kept { id: sheet.id, position: sheet.position, revision: sheet.revision, piece })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ChoiceKind, GoalKind};
    use store::{Day, Moment};

    fn sheet(number: u8, content: Option<Record>) -> Sheet<Record> {
        Sheet { id: Id::from_bytes([number; 16]), position: i64::from(number), revision: 1, content }
    }

    #[test]
    fn a_record_survives_being_kept() {
        let choice =
            Choice { kind: ChoiceKind::Unsure, words: "eerst rust".into(), at: Moment::from_seconds(7) };
        let json = serde_json::to_string(&choice.clone().record()).unwrap();
        assert!(json.starts_with(r#"{"record":"choice""#), "{json}");
        assert_eq!(serde_json::from_str::<Record>(&json).unwrap(), choice.record());
    }

    #[test]
    fn what_was_cleared_says_nothing() {
        let json = serde_json::to_string(&Nothing {}.record()).unwrap();
        assert_eq!(json, r#"{"record":"nothing"}"#);
        assert_eq!(serde_json::from_str::<Record>(&json).unwrap(), Nothing {}.record());
    }

    #[test]
    fn one_kind_is_taken_out_of_the_pile_and_erased_ones_are_passed_over() {
        let goal = |text: &str| Goal::new(text.into(), GoalKind::Unsure, Day::from_number(1)).record();
        let pile = [
            sheet(1, Some(goal("a"))),
            sheet(2, None),
            sheet(3, Some(GuideWish { at: Moment::from_seconds(1), like: Default::default() }.record())),
            sheet(4, Some(goal("b"))),
        ];
        let goals = all::<Goal>(&pile);
        assert_eq!(goals.iter().map(|goal| goal.text.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    }
}
