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
];

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place { href: "/werk/diensten", text_key: "outreach-nav-shifts", action: Action::ReadShifts },
    Place { href: "/werk/straat", text_key: "outreach-street-nav", action: Action::RunShift },
    Place { href: "/werk/rondes", text_key: "outreach-street-nav-rounds", action: Action::ReadShifts },
    Place { href: "/werk/kanalen", text_key: "outreach-nav-channels", action: Action::KeepField },
    Place { href: "/werk/rooster", text_key: "outreach-nav-roster", action: Action::KeepField },
    Place { href: "/werk/bezoeken", text_key: "outreach-nav-visits", action: Action::WatchVisit },
];

#[cfg(test)]
mod tests;
#[cfg(test)]
mod walk;
