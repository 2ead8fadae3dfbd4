//! What seals promise: a record, a grant, a letter opens for whom it is meant, in its own place, unchanged.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where something is not as it says"
)]

mod codes;
mod damage;
mod files;
mod fixture;
mod grants;
mod head;
mod letters;
mod records;
mod renewal;
