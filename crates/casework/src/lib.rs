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
    kit::visitor_texts!("casework-agenda"),
    kit::texts!("casework-agenda-work"),
];

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place { href: "/werk/vandaag", text_key: "casework-nav-today", action: Action::ReadCase },
    Place { href: "/werk/meedenken", text_key: "casework-nav-advice", action: Action::BeHere },
    Place { href: "/werk/seintjes", text_key: "casework-nav-lapsed", action: Action::BeHere },
    Place { href: "/werk/trajecten", text_key: "casework-nav-files", action: Action::ReadCase },
    Place { href: "/werk/overzicht", text_key: "casework-nav-overview", action: Action::OverseeCases },
];

#[cfg(test)]
mod texts;
