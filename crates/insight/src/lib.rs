//! Honest numbers: totals that reveal nobody.
//!
//! The statistics of Luwte are pure functions: no file, no clock, no network, and randomness only from a seed that is
//! given ([`estimate`]). The walk of a figure:
//!
//! 1. Facts are counted into a [`Table`], which declares what it counts, of which months, split by which
//!    [`Variable`]s. A worker is not among them.
//! 2. [`suppress()`] hides the small numbers, and as many others as it takes so that no reader can work them back,
//!    also not with what was released before ([`Earlier`]). What may leave is a [`Suppressed`].
//! 3. Shares come with the interval of [`wilson()`], durations as a [`Spread`], which few people do not have.
//!
//! What the definitions mean and where they come from stands at each module. Around them stands the room: the yearly
//! tables and who releases them ([`model`]), sealed facts and releases ([`book`]), and what is read of it ([`pages`]).

pub mod book;
pub mod capacity;
pub mod cards;
pub mod estimate;
mod ledger;
mod link;
pub mod model;
pub mod noise;
mod optimal;
pub mod pages;
mod period;
mod release;
mod rounding;
mod spread;
mod suppress;
mod table;
mod threshold;
mod tie;
mod variable;
mod wilson;
mod witness;

pub use pages::routes;
pub use period::{Month, Period, PeriodError};
pub use release::{Earlier, EarlierError, Entry, Suppressed};
pub use rounding::{Rounded, base_of};
pub use spread::{Spread, spread};
pub use suppress::{suppress, suppress_linked, suppress_together};
pub use table::{Spot, Table, TableError};
pub use threshold::{Threshold, ThresholdError};
pub use tie::{Term, Tie};
pub use variable::{Axis, AxisError, Variable};
pub use wilson::{Share, ShareError, wilson};

use people::{Action, Place};

/// The texts of this room.
pub const TEXTS: &[kit::Source] = &[
    kit::texts!("insight"),
    kit::texts!("estimate"),
    kit::texts!("insight-desk"),
    kit::texts!("insight-field"),
    kit::texts!("insight-account"),
    kit::texts!("insight-cards"),
    kit::texts!("insight-own"),
    kit::texts!("insight-standard"),
    kit::texts!("insight-worked"),
    kit::texts!("insight-pledges"),
    kit::texts!("insight-capacity"),
];

/// The place of the menu under which figures are found.
const FIGURES: &str = "/werk/cijfers";

/// The places of this room in the navigation.
pub const PLACES: &[Place] = &[
    Place::chief(FIGURES, "insight-nav-figures", Action::ReadFigures),
    Place::under(FIGURES, "/werk/verantwoording", "insight-nav-account", Action::PrepareFigures),
    Place::under(FIGURES, "/werk/toezeggingen", "insight-pledges-title", Action::ReadFigures),
    Place::under(FIGURES, "/werk/gesprekken/cijfers", "insight-nav-desk", Action::PrepareFigures),
];

/// The lowest `smallest_cell` that an installation may set. See [`model::threshold_of`] for what it hides.
pub const SMALLEST_CELL_MIN: u32 = 3;

#[cfg(test)]
mod schema;
#[cfg(test)]
mod texts;
#[cfg(test)]
mod walk;
#[cfg(test)]
mod walk_account;
#[cfg(test)]
mod walk_cards;
#[cfg(test)]
mod walk_months;
#[cfg(test)]
mod walk_pledges;
#[cfg(test)]
mod walk_settings;
#[cfg(test)]
mod walk_standard;
