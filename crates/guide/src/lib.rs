//! What everybody may know before they ask anything, and where people can meet: walk-in hours and events with places
//! that are booked under an alias ([`book::booking`]), cards to print or to pass on, a card with our number, and a
//! safety planner that stays with whoever fills it in ([`model::plan`]).
//!
//! Rules and rights in plain words, with source and date ([`model::rules`]); links to others that somebody opens by hand
//! ([`model::links`]); complaints about agencies, without a way back to whoever wrote one ([`model::complaint`]).
//!
//! What the organisation tells everybody ([`model::Told`], [`model::Signposts`]) holds no visitor. A booking is sealed, for the desk and for
//! a return code, and erases itself the day after.

pub mod book;
pub mod model;
pub mod pages;

pub use pages::routes;

use people::{Action, Place};

/// The texts of this room: what visitors read, and what only workers and other professionals read.
pub const TEXTS: &[kit::Source] = &[
    kit::visitor_texts!("guide"),
    kit::texts!("guide-work"),
    kit::visitor_texts!("guide-signs"),
    kit::texts!("guide-signs-work"),
    kit::texts!("guide-media-work"),
];

/// The place of the menu under which this room is found.
const WALK_IN: &str = "/werk/inloop";

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::chief(WALK_IN, "guide-nav-walk-in", Action::ReadWalkIn),
    Place::under(WALK_IN, "/werk/inloop/wegwijzers", "guide-work-signs", Action::ReadWalkIn),
    Place::under(WALK_IN, "/werk/inloop/klachten", "guide-work-complaints", Action::ReadComplaints),
    Place::under(WALK_IN, "/werk/beelden", "guide-nav-media", Action::KeepMedia),
];

#[cfg(test)]
mod texts;
