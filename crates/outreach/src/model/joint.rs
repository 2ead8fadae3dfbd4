//! Joint events (OUT-27, SUB-11): checks that we come along with, walk-ins, evenings for boys and men. Counts only:
//! nobody's name is noted, and nothing goes back to whoever led the check.

use crate::model::Colleague;
use crate::model::coded::coded;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Most people that are counted at one event.
pub const PEOPLE_MAX: i64 = 2_000;
/// Hours within which an event can be taken back; then its counts go to the totals.
pub const SETTLES_AFTER_HOURS: i64 = 24;
/// Days that an event is kept in the list.
pub const EVENT_KEPT_DAYS: i64 = 430;

coded! {
    /// The kind of event.
    EventKind, "outreach-event-", {
        /// A check of escorts that we come along with, for information only.
        EscortCheck = "escort-check",
        /// A walk-in.
        WalkIn = "walk-in-event",
        /// An evening for boys and men.
        BoysAndMen = "boys-and-men",
        /// An information stall.
        Stall = "stall",
        /// Something else with others.
        Other = "other-event",
    }
}

/// An event, as counts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct JointEvent {
    /// The kind.
    pub kind: EventKind,
    /// The day.
    pub day: Day,
    /// In which municipality; empty when that was not said.
    pub municipality: String,
    /// With how many people we talked.
    pub talked: u32,
    /// How many cards were handed out.
    pub cards: u32,
    /// Who was there for us.
    pub by: Colleague,
    /// When its counts go to the totals.
    pub settles: Moment,
    /// The timers that take them there.
    pub timers: Vec<Id>,
}

impl JointEvent {
    /// Whether it can still be taken back.
    pub fn may_be_taken_back(&self, now: Moment) -> bool {
        now < self.settles
    }
}
