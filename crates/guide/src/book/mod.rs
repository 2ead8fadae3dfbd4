//! Reads and writes what this room keeps: what is told to everybody ([`told`]), the bookings of visitors ([`booking`]),
//! what workers see and count of them ([`desk`]), pictures and texts that may be used ([`media`]).

pub mod booking;
pub mod desk;
pub mod media;
pub mod told;
