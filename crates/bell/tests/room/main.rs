//! The room from outside: a real mail server and a push service on this machine (`make mailserver`), and workers who
//! say how they want to be rung.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where something is not as it says"
)]

mod absence;
mod mail;
mod neighbours;
mod page;
mod push;
mod urgent;
mod whom;

mod town;
