//! The binary's parts: command line, wiring of the rooms, jobs. The rooms themselves stand in their own crates.

pub mod check;
pub mod commands;
pub mod demo;
pub mod estimate;
pub mod guard;
pub mod home;
pub mod import;
mod lines;
pub mod rooms;
pub mod serve;
mod unseen;
