//! Honest numbers: totals that reveal nobody.
//!
//! The statistics of Luwte, as pure functions: no file, no clock, no network, no randomness. The walk of a figure:
//!
//! 1. Facts are counted into a [`Table`], which declares what it counts, of which months, split by which
//!    [`Variable`]s. A worker is not among them.
//! 2. [`suppress`] hides the small numbers, and as many others as it takes so that no reader can work them back,
//!    also not with what was released before ([`Earlier`]). What may leave is a [`Suppressed`].
//! 3. Shares come with [`wilson`]'s interval, durations as a [`Spread`], and neither is given for few people.
//!
//! What the definitions mean and where they come from stands at each module.

mod ledger;
mod link;
mod period;
mod release;
mod spread;
mod suppress;
mod table;
mod threshold;
mod variable;
mod wilson;
mod witness;

pub use period::{Month, Period, PeriodError};
pub use release::{Earlier, EarlierError, Entry, Suppressed};
pub use spread::{Spread, spread};
pub use suppress::{suppress, suppress_together};
pub use table::{Spot, Table, TableError};
pub use threshold::{Threshold, ThresholdError};
pub use variable::{Axis, AxisError, Variable};
pub use wilson::{Share, ShareError, wilson};
