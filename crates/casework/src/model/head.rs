//! The head of a core dossier: what the lead's list and the team lead's overview show. Which parts a file has
//! stands in its records, not here: whoever holds only the head must not learn that somebody needs a care
//! coordinator (ACT-04).

use super::agenda::Ahead;
use super::codes::codes;
use super::part::PartHead;
use super::practical::ListShown;
use super::start::Track;
use people::Role;
use serde::{Deserialize, Serialize};
use store::sealed::CodeAddress;
use store::{Day, Id};

codes! {
    /// Where somebody is. Both directions are open, and a step back is an event, not a failure (ACT-20).
    Phase, "phase" {
        /// We are getting to know each other.
        GettingToKnow = "getting-to-know",
        /// There is a plan that we work on.
        WorkingOnPlan = "working-on-plan",
        /// Partly out, perhaps with some regulars left (SUB-16).
        PartlyOut = "partly-out",
        /// Out.
        Out = "out",
        /// Now and then: how are you? (EXT-23)
        Aftercare = "aftercare",
        /// Closed, and open again whenever the client wants.
        Closed = "closed",
    }
}

impl Phase {
    /// The phases that can be chosen; closing has a page of its own.
    pub fn open() -> impl Iterator<Item = Phase> {
        Phase::ALL.iter().copied().filter(|phase| *phase != Phase::Closed)
    }
}

/// The permanent guide. There is exactly one: a field, not a list (ACT-02).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lead {
    /// Who.
    pub worker: Id,
    /// Their name as shown.
    pub name: String,
    /// The role in which they lead.
    pub role: Role,
}

/// When a file was closed, and what then waits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// The day of closing.
    pub day: Day,
    /// On this day everything is erased by itself.
    pub erased_on: Day,
    /// The timers that will do so; they stop when the file is opened again.
    pub timers: Vec<Id>,
}

/// What stands in the head of a core.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CaseHead {
    /// Never a name (NFR-01).
    pub pseudonym: String,
    /// How much they want: a plan, or one or two questions.
    #[serde(default)]
    pub track: Track,
    /// Where they are.
    pub phase: Phase,
    /// The one lead.
    pub lead: Lead,
    /// The first day.
    pub started: Day,
    /// When lead and client look back together.
    pub next_review: Option<Day>,
    /// When the next "how are you?" is due, in the client's rhythm.
    pub check_in: Option<Day>,
    /// Whether the client did something that the lead has not seen yet.
    pub waiting: bool,
    /// The circle of the core; its one seat is the lead's.
    pub circle: Id,
    /// Circles of guides who were gone when two team leads seated another: they still hold what only the client can move.
    #[serde(default)]
    pub left: Vec<Id>,
    /// Where things can be granted to the client, who holds a return code.
    pub address: Option<CodeAddress>,
    /// The conversation in which it began.
    pub conversation: Option<Id>,
    /// Closed, and since when.
    pub ended: Option<Ended>,
    /// Appointments and tasks to come, and when we last had contact.
    #[serde(default)]
    pub ahead: Ahead,
    /// The client's own lists that the lead may read now.
    #[serde(default)]
    pub shown: Vec<ListShown>,
}

/// The head as it is kept: another kind of dossier does not parse.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// The core of a case file.
    #[serde(rename = "case")]
    Case(CaseHead),
}

/// The heads of this room, for a list of all that somebody holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum AnyHead {
    /// A core.
    #[serde(rename = "case")]
    Case(Box<CaseHead>),
    /// A part.
    #[serde(rename = "case-part")]
    Part(PartHead),
}
