//! The agenda of the PMW meeting: themes that teams bring, never persons (H-18).
//!
//! Police and operators may be guests at the meeting. So the agenda has no field for a person, a theme is brought by a
//! role, and the room has no tie to any dossier about somebody: it does not even know the rooms that keep them.

pub mod book;
pub mod model;
pub mod pages;

pub use pages::routes;

use people::{Action, Place};

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[kit::texts!("forum")];

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[Place::chief("/werk/overleg", "forum-nav-agenda", Action::ReadThemes)];

#[cfg(test)]
mod texts;
#[cfg(test)]
mod walk;
