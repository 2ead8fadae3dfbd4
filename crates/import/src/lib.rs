//! What an organisation brings from another system: a table (CSV), a map that says which of its columns is what (TOML),
//! and a list of what may never come along. Pure: nothing here opens a store or knows a key.
//!
//! 1. [`Table::read`] reads the file, within limits, and says line and column of what it cannot read.
//! 2. [`forbidden`] refuses the table as a whole when a column holds what Luwte has no place for.
//! 3. [`files`] puts the lines of one number together into what will become one file each.

pub mod forbidden;
mod gather;
mod map;
pub mod table;

pub use forbidden::{FORBIDDEN, Forbidden};
pub use gather::{Brought, FilesError, files};
pub use map::{Dates, Ground, Map, MapError};
pub use table::{Table, TableError};
