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
    kit::texts!("contact"),
    kit::texts!("contact-work"),
    kit::texts!("contact-thread"),
    kit::texts!("contact-thread-work"),
];

/// The places of this room in the navigation.
pub const PLACES: &[Place] =
    &[Place { href: "/werk/gesprekken", text_key: "contact-nav-desk", action: Action::ReadConversation }];

#[cfg(test)]
mod texts;
