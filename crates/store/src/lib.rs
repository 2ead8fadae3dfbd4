//! The raw rooms: sealed records, grants, timers and queues, kept in two files that stay true together.
//!
//! Tables, files and statements know bytes, ids and times: no words of the domain, and no cipher. Above them
//! [`sealed`] turns typed records into such bytes and back.
//!
//! | file | holds |
//! |---|---|
//! | `keys.db` | organisations, workers, circles, members, grants, record keys, sessions, invitations |
//! | `records.db` | dossiers, records, timers, letters, marks, counters, the access log |
//!
//! **Writing.** A [`Unit`] is kept whole or not at all, in both files. One thread writes; units that wait together
//! share one sync. Claims, counters and positions are single statements, never reading first and writing then.
//!
//! **Reading.** A [`Reader`] sees both files as they stood when it began.
//!
//! **Gone is gone.** A revised or erased record's key is destroyed with the same save. Journals are emptied when
//! nobody writes, at the latest after ten seconds, and the keys are written anew in the quiet that follows an
//! erasure ([`Store::tidy`] says why). Archives of keys go after a day, so the records of older archives close too.
//!
//! **Watching.** Whoever serves pages that stay open is told which dossiers and sessions a save changed ([`Watcher`]).
//!
//! **Stops.** However the process ends, what was acknowledged is there at the next opening, and nothing is there by
//! halves: `engine/pair.rs` says how.

mod backup;
mod check;
mod deeds;
mod engine;
mod error;
mod fire;
mod id;
mod mend;
mod moment;
mod pool;
mod reader;
mod restore;
mod rows;
mod schema;
pub mod sealed;
mod store;
mod tables;
mod unit;
mod watch;
mod writer;

pub use backup::{Backup, BackupPlace, Keep};
pub use check::Finding;
pub use error::StoreError;
pub use id::{Id, NotAnId};
pub use moment::{Day, Moment};
pub use reader::Reader;
pub use rows::{
    Circle, Deed, DossierRow, Grant, Holder, Invitation, Letter, LogLine, Member, Organisation, Outgoing,
    RecordKey, Scope, Session, StoredRecord, Timer, Worker,
};
pub use schema::Column;
pub use store::{Place, Store};
pub use unit::Unit;
pub use watch::{Changed, Watcher};
