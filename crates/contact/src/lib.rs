//! The front door and the desk: conversations with whoever writes first, without an account.
//!
//! Somebody writes one line, gets a return code, and is answered by a person ([`pages::door`], [`pages::thread`]).
//! Workers see who waits and keep the conversation going at the other's pace ([`pages::desk`]). A conversation that
//! began elsewhere, by outreach, enters the same desk ([`book::start`]).

pub mod book;
pub mod model;
pub mod pages;

pub use pages::routes;

use people::{Action, Place};

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[
    kit::visitor_texts!("contact"),
    kit::visitor_texts!("contact-door"),
    kit::visitor_texts!("contact-code"),
    kit::texts!("contact-code-work"),
    kit::texts!("contact-door-work"),
    kit::texts!("contact-lane-work"),
    kit::visitor_texts!("contact-thread"),
    kit::texts!("contact-thread-work"),
    kit::texts!("contact-work"),
    kit::visitor_texts!("contact-desk"),
    kit::texts!("contact-desk-work"),
    kit::visitor_texts!("contact-live"),
    kit::texts!("contact-live-work"),
    kit::texts!("contact-help-work"),
    kit::visitor_texts!("contact-help"),
    kit::visitor_texts!("contact-bell"),
    kit::visitor_texts!("contact-person"),
    kit::texts!("contact-person-work"),
    kit::visitor_texts!("contact-youth"),
    kit::visitor_texts!("contact-pair"),
    kit::texts!("contact-watch-work"),
    kit::visitor_texts!("contact-about"),
    kit::texts!("contact-about-work"),
    kit::visitor_texts!("contact-visit"),
    kit::texts!("contact-visit-work"),
];

/// The place of the menu under which the work at the desk is found.
const DESK: &str = "/werk/gesprekken";

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::chief(DESK, "contact-nav-desk", Action::ReadConversation),
    Place::under(DESK, "/werk/balie", "contact-nav-board", Action::TendDesk),
    Place::under(DESK, "/werk/zinnen", "contact-nav-phrases", Action::KeepPhrases),
    Place::under(DESK, "/werk/oefenen", "contact-nav-practice", Action::Practise),
    Place::chief("/werk/vertrouwelijk", "contact-nav-adviser", Action::KeepAdviserCircle),
    Place::chief("/werk/voordeur", "contact-nav-keeper", Action::KeepDoor),
    Place::under("/werk/voordeur", "/werk/voordeur/onderwerpen", "contact-topics-title", Action::KeepDoor),
];

#[cfg(test)]
mod texts;

#[cfg(test)]
mod never_said;
