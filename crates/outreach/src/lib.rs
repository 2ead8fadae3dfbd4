//! Outreach in a duo: shifts, tallies, first contacts and the check before them, visits with a buddy.
//!
//! Everything here is done by people (H-01, H-02, H-03): a worker looks by hand, picks a reason from a list, sends
//! one message to one person elsewhere and counts it here. The room itself calls nobody; at the contact check `between` asks whom one
//! agreed with about one hashed name (decision 0030). It keeps no words of anybody's page, and what stays silent vanishes by itself.

pub mod book;
pub mod model;
pub mod pages;

use people::{Action, Place};

pub use pages::routes;

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[
    kit::texts!("outreach"),
    kit::texts!("outreach-street"),
    kit::texts!("outreach-visits"),
    kit::texts!("outreach-field"),
    kit::visitor_texts!("outreach-card"),
    kit::visitor_texts!("outreach-draft"),
    kit::texts!("outreach-first"),
    kit::visitor_texts!("outreach-kinds"),
    kit::texts!("outreach-kinds-work"),
];

/// The place of the menu under which outreach is found.
const SHIFTS: &str = "/werk/diensten";

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::chief(SHIFTS, "outreach-nav-shifts", Action::ReadShifts),
    Place::under(SHIFTS, "/werk/straat", "outreach-street-nav", Action::RunShift),
    Place::under(SHIFTS, "/werk/rondes", "outreach-street-nav-rounds", Action::ReadShifts),
    Place::under(SHIFTS, "/werk/kanalen", "outreach-nav-channels", Action::KeepField),
    Place::under(SHIFTS, "/werk/soorten", "outreach-kinds-work-title", Action::ReadShifts),
    Place::under(SHIFTS, "/werk/rooster", "outreach-nav-roster", Action::KeepField),
    Place::chief("/werk/bezoeken", "outreach-nav-visits", Action::WatchVisit)
        .alarming("outreach-alarm-line", book::alarm::is_raised),
];

#[cfg(test)]
mod tests;
#[cfg(test)]
mod walk;
