//! What stays where somebody was helped before, after they went on with another organisation: a table, shown to the client
//! and to the guide before the yes.

use crate::model::kept::Held;

/// One line of what stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stays {
    /// What.
    pub held: Held,
    /// Where it stands that it stays, or goes.
    pub source: &'static str,
}

/// The table. How long plan and notes stay follows from the ground of the help (`model::retention`), which has sources of
/// its own; the duty to keep them is of whoever gave the help, and does not go along.
pub const STAYS: [Stays; 5] = [
    Stays { held: Held::Plan, source: "" },
    Stays { held: Held::Notes, source: "" },
    Stays { held: Held::Contact, source: "AVG 5 lid 1 c, e" },
    Stays { held: Held::Log, source: "AVG 5 lid 2; NEN 7513" },
    Stays { held: Held::Totals, source: "AVG 89" },
];
