//! Work (LAB, DOM-14 to DOM-20): the plan that client and job coach keep together in the work part of a file,
//! suggestions that the client sees first, ordinary applications; and beside it the employer list, which holds
//! companies and no client anywhere (H-09).

pub mod book;
pub mod model;
pub mod pages;

pub use pages::routes;

use people::{Action, Place};

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[kit::visitor_texts!("employment"), kit::texts!("employment-work")];

/// The place of this room in the navigation.
pub const PLACES: &[Place] =
    &[Place::chief("/werk/werkgevers", "employment-nav-employers", Action::ReadEmployers)];

#[cfg(test)]
mod tests;
