//! Two houses on this machine, each with its own store, secret and workers, that speak to each other over TLS.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where something is not as it says"
)]

mod agreement;
mod check;
mod front;
mod moving;
mod passing;
mod town;
