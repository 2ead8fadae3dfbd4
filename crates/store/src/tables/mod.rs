//! One module per table: all its SQL, and nothing but its SQL.

pub(crate) mod bells;
pub(crate) mod circles;
pub(crate) mod counters;
pub(crate) mod dossiers;
pub(crate) mod grants;
pub(crate) mod invitations;
pub(crate) mod letters;
pub(crate) mod log;
pub(crate) mod marks;
pub(crate) mod members;
pub(crate) mod organisations;
pub(crate) mod outbox;
pub(crate) mod record_keys;
pub(crate) mod records;
pub(crate) mod sessions;
pub(crate) mod timers;
pub(crate) mod workers;

mod holder;
mod part;
