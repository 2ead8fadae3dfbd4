//! The raw rooms: sealed records, grants, timers and queues, kept in two files that stay true together.
//!
//! The store knows bytes, ids and times. It has no words of the domain and no cipher: what it is given is sealed, and
//! what it gives back is opened elsewhere.

mod backup;
mod check;
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
mod writer;

pub use backup::{Backup, BackupPlace, Keep};
pub use check::Finding;
pub use error::StoreError;
pub use id::{Id, NotAnId};
pub use moment::{Day, Moment};
pub use reader::Reader;
pub use rows::{
    Circle, Deed, DossierRow, Grant, Holder, Invitation, Letter, LogLine, Member, Organisation, RecordKey, Scope,
    Session, StoredRecord, Timer, Worker,
};
pub use schema::Column;
pub use store::{Place, Store};
pub use unit::Unit;
