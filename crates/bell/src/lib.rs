//! Rings without saying why: mail and web push that carry nothing (NFR-04, STG-01, decision 0022).
//!
//! Other rooms say inside their own piece of work that somebody waits ([`waits`]), that it was seen to ([`quiet`]),
//! that whoever is on call is needed ([`ring_on_call`]), that colleagues are missed ([`ring_leads`]), or that somebody with a return code has an answer
//! ([`ring_visitor`]). What must go out stands in the outbox, without a reason and without a name; a job sends it
//! ([`run`]).

pub mod book;
pub mod model;
pub mod pages;

pub use book::absence::{is_away, is_back};
pub use book::call::{ever_on_call, on_call};
pub use book::reach::out_of_reach;
pub use book::ring::{
    Window, drawn_delay, hush, hush_one, quiet, ring_at_once, ring_leads, ring_on_call, ring_on_call_about,
    ring_visitor, ring_worker, take_back, waits, waits_with,
};
pub use book::send::{Ringer, run};

pub use book::post::mail::Postman;
pub use book::post::push::Voice;
pub use pages::{routes, script_path};

use people::{Action, Place};

/// The texts of this room: what a phone shows, and what only workers see.
pub const TEXTS: &[kit::Source] = &[kit::visitor_texts!("bell"), kit::texts!("bell-work")];

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[Place::chief(pages::PATH, "bell-nav", Action::BeHere)];

#[cfg(test)]
mod tests {
    #[test]
    fn the_texts_are_whole_in_each_language_and_each_key_has_its_text() {
        let faults = kit::testing::Room::new(super::TEXTS, env!("CARGO_MANIFEST_DIR")).faults();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
