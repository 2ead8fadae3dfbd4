//! Types and rules of this room; nothing here reaches outside.

pub mod address;
pub mod agreement;
pub mod carriage;
pub mod passed;
pub mod public;

pub use address::Address;
pub use agreement::{Agreed, Agreement, Asked};
pub use public::Public;

/// Days that one key of the list is used; what was kept under it is answered until it has run out.
pub const EPOCH_DAYS: i32 = 90;

/// In which stretch of time a day lies.
pub fn epoch_of(day: store::Day) -> u32 {
    u32::try_from(day.number() / EPOCH_DAYS).unwrap_or(0)
}
