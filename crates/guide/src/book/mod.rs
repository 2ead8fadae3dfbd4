//! Reads and writes what this room keeps: what is told to everybody ([`told`], [`signs`]), the bookings of visitors
//! ([`booking`]), complaints ([`complaint`]), what workers see and count of them ([`desk`]), pictures and texts that may
//! be used ([`media`]).

pub mod booking;
pub mod complaint;
pub mod desk;
mod kept;
pub mod media;
pub mod own_words;
pub mod signs;
pub mod told;
