//! Referrals (REF, RET): to whom, what for, and the exact words that the partner will read. The client agrees to
//! the words or changes them, chooses until when, takes it back at any moment, and tells how it went. The partner
//! reads them with a code of its own, and learns nothing else.

pub mod book;
pub mod model;
pub mod pages;

pub use pages::routes;

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[kit::visitor_texts!("referral"), kit::texts!("referral-work")];

/// A referral is entered from a file; the partner list has a place of its own.
pub const PLACES: &[people::Place] = &[people::Place::under(
    "/werk/trajecten",
    pages::directory::PARTNERS,
    "referral-nav-partners",
    people::Action::Refer,
)];

#[cfg(test)]
mod tests;
