//! How many are not seen: multiple systems estimation from published list-overlap counts.
//!
//! Lists of people overlap. From how much they overlap one can, with care, say how many stand on none of them. Only
//! counts go in ([`Lists`]): linking people across lists happens at whoever holds the lists, never here (H-21).
//!
//! [`fit()`](fit::fit) fits one log-linear model; [`exists`] says beforehand, exactly, whether there is anything to fit; [`stepwise`]
//! chooses a model, [`every`] looks at all of them, [`bootstrap`] repeats the choice on redrawn tables, and [`report`]
//! puts it together with its warnings. The sources stand at each; `docs/honest-numbers.md` explains them in words.

pub mod bootstrap;
mod digits;
mod document;
pub mod every;
pub mod exists;
pub mod fit;
mod fractions;
pub mod lattice;
pub mod lists;
pub mod model;
mod plot;
pub mod read;
mod redraw;
mod refused;
pub mod report;
mod rivals;
mod sensitive;
pub mod simple;
mod simplex;
pub mod stepwise;
mod terminal;
pub mod warning;
pub mod words;

pub use bootstrap::{Bootstrap, Draw, Interval};
pub use exists::{Runs, Status};
pub use fit::Fit;
pub use lists::Lists;
pub use model::Model;
pub use redraw::Redrawn;
pub use refused::ListsError;
pub use report::{Estimate, Method, Options, Step, estimate};
pub use rivals::{Ranked, Spread};
pub use sensitive::Sensitive;
pub use warning::Warning;
pub use words::{About, Told};

#[cfg(test)]
mod adversary;
#[cfg(test)]
mod anchors;
#[cfg(test)]
mod by_hand;
#[cfg(test)]
mod programme;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod references;
