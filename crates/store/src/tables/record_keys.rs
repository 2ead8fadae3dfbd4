//! Keys of records, one per revision, wrapped under their dossier's key.

use crate::engine::{Connection, values};
use crate::{Id, RecordKey, StoreError};

const INSERT: &str = "INSERT INTO record_keys (dossier, record, revision, wrapped) VALUES ($1, $2, $3, $4)";
const REMOVE: &str = "DELETE FROM record_keys WHERE dossier = $1 AND record = $2 AND revision <= $3";
const REMOVE_ONE: &str = "DELETE FROM record_keys WHERE dossier = $1 AND record = $2 AND revision = $3";
const REMOVE_ALL: &str = "DELETE FROM record_keys WHERE dossier = $1";
const ONE: &str = "SELECT wrapped FROM record_keys WHERE dossier = $1 AND record = $2 AND revision = $3";
const OF_DOSSIER: &str =
    "SELECT record, revision, wrapped FROM record_keys WHERE dossier = $1 ORDER BY record, revision";
const DOSSIERS: &str = "SELECT DISTINCT dossier FROM record_keys ORDER BY dossier";

pub(crate) fn insert(keys: &Connection, dossier: Id, row: &RecordKey) -> Result<(), StoreError> {
    keys.run(INSERT, values![&dossier, &row.record, row.revision, &row.wrapped]).map(drop)
}

/// Removes the keys of a record up to and with a revision.
pub(crate) fn remove(keys: &Connection, dossier: Id, record: Id, last: u32) -> Result<(), StoreError> {
    keys.run(REMOVE, values![&dossier, &record, last]).map(drop)
}

pub(crate) fn remove_one(keys: &Connection, dossier: Id, record: Id, revision: u32) -> Result<(), StoreError> {
    keys.run(REMOVE_ONE, values![&dossier, &record, revision]).map(drop)
}

pub(crate) fn remove_all(keys: &Connection, dossier: Id) -> Result<(), StoreError> {
    keys.run(REMOVE_ALL, values![&dossier]).map(drop)
}

pub(crate) fn one(keys: &Connection, dossier: Id, record: Id, revision: u32) -> Result<Option<Vec<u8>>, StoreError> {
    keys.one(ONE, values![&dossier, &record, revision], |row| row.bytes(0))
}

/// The keys of records that are also the head of their dossier, in the order asked.
pub(crate) fn of_heads(
    keys: &Connection,
    heads: impl Iterator<Item = (Id, u32)>,
) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
    let mut statement = keys.prepare(ONE)?;
    heads.map(|(head, revision)| statement.one(values![&head, &head, revision], |row| row.bytes(0))).collect()
}

/// In order of record, then revision.
pub(crate) fn of_dossier(keys: &Connection, dossier: Id) -> Result<Vec<RecordKey>, StoreError> {
    keys.all(OF_DOSSIER, values![&dossier], |row| {
        Ok(RecordKey { record: row.id(0)?, revision: row.small(1)?, wrapped: row.bytes(2)? })
    })
}

pub(crate) fn dossiers(keys: &Connection) -> Result<Vec<Id>, StoreError> {
    keys.all(DOSSIERS, values![], |row| row.id(0))
}
