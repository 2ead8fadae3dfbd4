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
    kit::visitor_texts!("casework-plan"),
    kit::texts!("casework-plan-work"),
    kit::visitor_texts!("casework-mine"),
    kit::visitor_texts!("casework-start"),
    kit::texts!("casework-start-work"),
    kit::texts!("casework-inbound"),
    kit::visitor_texts!("casework-around"),
    kit::texts!("casework-around-work"),
    kit::visitor_texts!("casework-tools"),
    kit::visitor_texts!("casework-away"),
    kit::texts!("casework-away-work"),
    kit::visitor_texts!("casework-practical"),
    kit::texts!("casework-practical-work"),
    kit::visitor_texts!("casework-own"),
    kit::visitor_texts!("casework-told"),
    kit::texts!("casework-parts-work"),
    kit::visitor_texts!("casework-relay"),
    kit::texts!("casework-relay-work"),
    kit::visitor_texts!("casework-gone"),
    kit::texts!("casework-gone-work"),
    kit::visitor_texts!("casework-seen"),
    kit::texts!("casework-seen-work"),
    kit::visitor_texts!("casework-open"),
    kit::visitor_texts!("casework-more"),
    kit::texts!("casework-more-work"),
];

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::chief("/werk/vandaag", "casework-nav-today", Action::ReadCase),
    Place::under("/werk/vandaag", "/werk/seintjes", "casework-nav-lapsed", Action::BeHere),
    Place::under("/werk/vandaag", "/werk/meedenken", "casework-nav-advice", Action::BeHere),
    Place::under("/werk/vandaag", "/werk/scholing", "casework-nav-training", Action::BeHere),
    Place::chief("/werk/trajecten", "casework-nav-files", Action::ReadCase),
    Place::under("/werk/trajecten", "/werk/aanmeldingen", "casework-nav-intake", Action::StartCase),
    Place::chief("/werk/overzicht", "casework-nav-overview", Action::OverseeCases),
    Place::under("/werk/trajecten", "/werk/leefgebieden", "casework-nav-shape", Action::ShapePlans),
    Place::under("/werk/overzicht", "/werk/teamregels", "casework-nav-team-rules", Action::ShapePlans),
    Place::under("/werk/trajecten", pages::sources::HERE, "casework-sources", Action::StartCase),
    Place::under("/werk/overzicht", pages::quiet::HERE, "casework-seen-quiet-title", Action::ShapePlans),
    Place::under(
        "/werk/trajecten",
        "/werk/toestemmingsregels",
        "casework-nav-consent-rules",
        Action::ReadCase,
    ),
    Place::under("/werk/trajecten", "/werk/aangeboden", "casework-away-nav", Action::StartCase),
    Place::under("/werk/trajecten", "/werk/praktisch", "casework-offers-title", Action::KeepPractical),
    Place::under("/werk/trajecten", "/werk/opvang", "casework-nav-shelter", Action::ReadBeds),
];

#[cfg(test)]
mod texts;
