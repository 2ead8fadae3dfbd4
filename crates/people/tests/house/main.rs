//! Keys and doors, tried on a real store: who opens what, in which role, for how long, and what trace it leaves.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where something is not as it says"
)]

mod browser;
mod cookies;
mod dossiers;
mod ended;
mod given_back;
mod glass;
mod invitation;
mod languages;
mod log;
mod renewal;
mod seats;
mod session;
mod sign_in;
mod spans;
mod team;
