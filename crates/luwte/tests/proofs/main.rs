//! The proofs: what the house promises, tried from outside, over real HTTP and through the same pages that
//! people use.

mod absence;
mod bad_input;
mod browser;
mod canary;
mod house;
mod kill;
mod person;
mod process;
mod routes;
mod schema;
mod screens;
mod story;
