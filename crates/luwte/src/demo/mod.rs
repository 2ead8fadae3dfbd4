//! `luwte demo`: an invented organisation to look around in, filled through the rooms' own books.
//!
//! Nothing in it is a shortcut: accounts have real passphrases, conversations real codes, and what the books refuse
//! the demo cannot do either. Only its passphrases come from a seeded generator, and its second step is printed.

mod around;
mod board;
mod days;
mod field;
mod file;
mod fill;
mod front;
mod luck;
mod open;
mod past;
mod person;
mod plans;
mod report;
mod shift;
mod signs;
mod slip;
mod stage;
mod talk;
mod team;
mod time;
mod words;

pub use open::{ready, run};
pub use slip::{Sign, Slip, Way};
