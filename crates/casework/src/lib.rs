//! Case files: plan, life domains, team, consent, journal, aftercare, closing; the client's own view.
//!
//! A later room finds the file it works beside through [`book::context`], and a part through [`book::open_part`].

pub mod book;
pub mod model;
pub mod pages;

pub use pages::routes;

use people::{Action, Place};

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[
    kit::visitor_texts!("casework"),
    kit::texts!("casework-work"),
    kit::visitor_texts!("casework-plan"),
    kit::texts!("casework-plan-work"),
    kit::visitor_texts!("casework-mine"),
    kit::visitor_texts!("casework-start"),
    kit::texts!("casework-start-work"),
    kit::texts!("casework-inbound"),
];

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place { href: "/werk/trajecten", text_key: "casework-nav-files", action: Action::ReadCase },
    Place { href: "/werk/aanmeldingen", text_key: "casework-nav-intake", action: Action::StartCase },
    Place { href: "/werk/overzicht", text_key: "casework-nav-overview", action: Action::OverseeCases },
    Place { href: "/werk/leefgebieden", text_key: "casework-nav-shape", action: Action::ShapePlans },
];

#[cfg(test)]
mod texts;
