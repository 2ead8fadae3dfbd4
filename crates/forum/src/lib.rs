//! The agenda of the PMW meeting: themes that teams bring, never persons (H-18); recommendations with what is done for
//! them (REC-01); what there is for sexual health (INF-12); what the programme offers, whether that goes on and what changed
//! (EXT-18, EXT-19). And how a team learns: what people think of its help, what it does with that (EXT-16), and what it
//! knows of its craft (EXT-28).
//!
//! Police and operators may be guests at the meeting. So the agenda has no field for a person, a theme is brought by a
//! role, and the room has no tie to any dossier about somebody: it does not even know the rooms that keep them.

pub mod book;
pub mod model;
pub mod pages;

pub use pages::routes;

use people::{Action, Place};

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[
    kit::texts!("forum"),
    kit::texts!("forum-policy"),
    kit::texts!("forum-continuity"),
    kit::texts!("forum-review"),
    kit::texts!("forum-craft"),
    kit::visitor_texts!("forum-opinion"),
];

/// The place of the menu under which what the meeting works with is found.
const AGENDA: &str = "/werk/overleg";

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::chief(AGENDA, "forum-nav-agenda", Action::ReadThemes),
    Place::under(AGENDA, "/werk/aanbevelingen", "forum-nav-recommendations", Action::ReadThemes),
    Place::under(AGENDA, "/werk/voorzieningen", "forum-nav-provision", Action::ReadThemes),
    Place::under(AGENDA, "/werk/aanbod", "forum-nav-continuity", Action::ReadThemes),
    Place::under(AGENDA, "/werk/terugblik", "forum-nav-review", Action::LookBack),
    Place::under(AGENDA, "/werk/vakkennis", "forum-nav-craft", Action::BeHere),
];

#[cfg(test)]
mod texts;
#[cfg(test)]
mod walk;
