//! Types and rules of outreach, without any input or output.

pub mod about;
pub mod area;
pub mod attempt;
mod branch;
pub mod care;
mod coded;
pub mod coverage;
pub mod debrief;
pub mod draft;
pub mod duty;
pub mod field;
pub mod handle;
pub mod joint;
pub mod kinds;
pub mod night;
pub mod over;
pub mod roster;
pub mod shift;
pub mod sign;
pub mod street;
pub mod terms;
pub mod visit;
pub mod youth;

pub use attempt::{Attempt, Interpretation, NotAgain, Reason, Record, State};
pub use field::{ChannelCard, Field, FieldHead, FieldRecord, Rules};
pub use handle::{Handle, NotOneHandle};
pub use joint::{EventKind, JointEvent};
pub use roster::{Post, RosterMonth};
pub use shift::{ChannelKind, Counted, Counts, Head, ShiftHead, Tally};

use serde::{Deserialize, Serialize};
use store::{Id, Worker};

/// A worker as a sealed head or record names them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Colleague {
    /// Who.
    pub id: Id,
    /// Their name as others see it.
    pub name: String,
}

impl Colleague {
    /// A worker, by the name that others see.
    pub fn of(worker: &Worker) -> Colleague {
        Colleague { id: worker.id, name: people::model::shown_name(&worker.sign_in_name) }
    }
}

/// Two workers: nobody does outreach alone (ACT-12), so fewer cannot be said.
pub type Duo = [Colleague; 2];

/// Whether this worker is one of the two.
pub fn is_in(duo: &Duo, worker: Id) -> bool {
    duo.iter().any(|colleague| colleague.id == worker)
}
