//! What the plan said before, and what was written at the same time (EXT-25). A thing of the plan that is written anew
//! leaves what it said as a version; what was written on top of something older is kept beside it until somebody
//! chooses. So both can compare, and no change is lost (decision 0032).

use super::domain::DomainCard;
use super::goals::{Action, Balance, Goal};
use super::part::InContact;
use super::plan::{Choice, FirstNeeds, SafeContact, SafetyPlan};
use super::record::{By, Piece, Record};
use super::start::Question;
use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// How a version stands to what it is a version of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// It stood there before.
    Before,
    /// It was written at the same time as what stands there; nobody chose yet.
    Beside,
    /// It was beside, and somebody chose what stood there.
    Left,
}

/// Another version of a thing of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// Of which record.
    pub of: Id,
    /// What it says.
    pub was: Box<Record>,
    /// How it stands to that record.
    pub standing: Standing,
    /// When it was replaced; for one beside: when it was written.
    pub at: Moment,
    /// Who replaced it; for one beside: who wrote it.
    pub by: By,
}

/// A thing of the plan of which versions are kept.
pub trait Versioned: Piece + Clone + PartialEq + Send {
    /// Whether two say the same, whenever they were written.
    fn says_the_same_as(&self, other: &Self) -> bool {
        self == other
    }
}

impl Versioned for Goal {}
impl Versioned for Action {}
impl Versioned for Question {}
impl Versioned for SafeContact {}
impl Versioned for InContact {}

impl Versioned for SafetyPlan {
    fn says_the_same_as(&self, other: &SafetyPlan) -> bool {
        self.text == other.text
    }
}

impl Versioned for FirstNeeds {
    fn says_the_same_as(&self, other: &FirstNeeds) -> bool {
        *self == FirstNeeds { at: self.at, ..other.clone() }
    }
}

impl Versioned for Choice {
    fn says_the_same_as(&self, other: &Choice) -> bool {
        *self == Choice { at: self.at, ..other.clone() }
    }
}

impl Versioned for Balance {
    fn says_the_same_as(&self, other: &Balance) -> bool {
        *self == Balance { at: self.at, ..other.clone() }
    }
}

impl Versioned for DomainCard {
    fn says_the_same_as(&self, other: &DomainCard) -> bool {
        DomainCard::says_the_same_as(self, other)
    }
}

/// What a form saw when it was opened: a record, and how often it had been written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seen {
    /// The record.
    pub record: Id,
    /// How often it had been written.
    pub revision: u32,
}

impl Seen {
    /// Reads what a form carried along: `<id>.<revision>`.
    pub fn parse(text: &str) -> Option<Seen> {
        let (record, revision) = text.split_once('.')?;
        Some(Seen { record: record.parse().ok()?, revision: revision.parse().ok()? })
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.record, self.revision)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_form_saw_survives_the_form() {
        let seen = Seen { record: Id::from_bytes([3; 16]), revision: 12 };
        assert_eq!(Seen::parse(&seen.to_string()), Some(seen));
        for wrong in
            ["", "12", "x.1", "03030303030303030303030303030303.", "03030303030303030303030303030303.-1"]
        {
            assert_eq!(Seen::parse(wrong), None, "{wrong}");
        }
    }
}
