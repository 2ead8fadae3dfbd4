//! The two lines out of the house: to the organisation's own mail server, and to the push services of browsers.

pub mod mail;
pub mod push;

/// What came of a try.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sent {
    /// It was taken.
    Yes,
    /// Not now; it may be tried again.
    Later,
    /// It will never be taken.
    Never,
}
