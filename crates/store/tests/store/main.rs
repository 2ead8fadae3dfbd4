//! What the store promises, tried through its public face.

#![expect(clippy::unwrap_used, reason = "a test may stop where something is not as it says")]

mod backup;
mod check;
mod claims;
mod erasure;
mod fixture;
mod opening;
mod reading;
mod timers;
mod units;
mod watching;
