//! The proofs: what the house promises, tried from outside, over real HTTP and through the same pages that
//! people use.

mod house;
mod person;
mod story;
