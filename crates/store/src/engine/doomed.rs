//! What must be destroyed among the keys once the records that no longer need it are committed.

use super::{Connection, Files, values};
use crate::tables::{grants, record_keys};
use crate::{Id, StoreError};

pub(super) const TABLE: &str =
    "CREATE TABLE IF NOT EXISTS doomed (dossier BYTEA NOT NULL, record BYTEA, revision BIGINT);";
const DOOM: &str = "INSERT INTO doomed (dossier, record, revision) VALUES ($1, $2, $3)";
const ALL: &str = "SELECT dossier, record, revision FROM doomed";
const CLEAR: &str = "DELETE FROM doomed";

/// Keys without a purpose.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Doomed {
    /// The keys of a record, up to and with this revision.
    Revisions { dossier: Id, record: Id, last: u32 },
    /// All keys of a dossier's records, and all grants to it.
    Dossier { dossier: Id },
}

impl Files {
    /// Destroys keys as part of this unit: after its records are committed, and before it is acknowledged.
    pub fn destroy(&self, doomed: Doomed) -> Result<(), StoreError> {
        let (dossier, record, last) = match doomed {
            Doomed::Revisions { dossier, record, last } => (dossier, Some(record), Some(last)),
            Doomed::Dossier { dossier } => (dossier, None, None),
        };
        self.records.run(DOOM, values![&dossier, record.as_ref(), last]).map(drop)
    }
}

impl Doomed {
    /// Whatever waits for destruction.
    pub fn all(records: &Connection) -> Result<Vec<Doomed>, StoreError> {
        records.all(ALL, &[], |row| {
            let dossier = row.id(0)?;
            Ok(match row.maybe(1, |row, column| row.id(column))? {
                Some(record) => Doomed::Revisions { dossier, record, last: row.small(2)? },
                None => Doomed::Dossier { dossier },
            })
        })
    }

    pub(super) fn destroy(&self, keys: &Connection) -> Result<(), StoreError> {
        match *self {
            Doomed::Revisions { dossier, record, last } => record_keys::remove(keys, dossier, record, last),
            Doomed::Dossier { dossier } => {
                record_keys::remove_all(keys, dossier)?;
                grants::remove_all(keys, dossier)
            }
        }
    }
}

pub(super) fn clear(records: &Connection) -> Result<(), StoreError> {
    records.run(CLEAR, &[]).map(drop)
}
