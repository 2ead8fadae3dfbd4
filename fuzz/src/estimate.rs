//! The estimate's own files, without the house that stands around them: building a store is no help to a fuzzer.

#[path = "../../crates/insight/src/estimate/exists.rs"]
pub mod exists;
#[path = "../../crates/insight/src/estimate/fit.rs"]
pub mod fit;
#[path = "../../crates/insight/src/estimate/fractions.rs"]
mod fractions;
#[path = "../../crates/insight/src/estimate/lattice.rs"]
pub mod lattice;
#[path = "../../crates/insight/src/estimate/lists.rs"]
pub mod lists;
#[path = "../../crates/insight/src/estimate/model.rs"]
pub mod model;
#[path = "../../crates/insight/src/estimate/read.rs"]
pub mod read;
#[path = "../../crates/insight/src/estimate/refused.rs"]
pub mod refused;
#[path = "../../crates/insight/src/estimate/simplex.rs"]
mod simplex;
#[path = "../../crates/insight/src/estimate/stepwise.rs"]
pub mod stepwise;

pub use lists::{LISTS_MIN, Lists};
