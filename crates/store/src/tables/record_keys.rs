//! Keys of records, one per revision, wrapped under their dossier's key.

use super::part;
use crate::engine::{Connection, values};
use crate::{Id, RecordKey, StoreError};

const INSERT: &str =
    "INSERT INTO record_keys (part, dossier, record, revision, wrapped) VALUES ($1, $2, $3, $4, $5)";
const REMOVE: &str =
    "DELETE FROM record_keys WHERE part = $1 AND dossier = $2 AND record = $3 AND revision <= $4";
const REMOVE_ONE: &str =
    "DELETE FROM record_keys WHERE part = $1 AND dossier = $2 AND record = $3 AND revision = $4";
const REMOVE_ALL: &str = "DELETE FROM record_keys WHERE part IN (0, 1) AND dossier = $1";
const ONE: &str =
    "SELECT wrapped FROM record_keys WHERE part = $1 AND dossier = $2 AND record = $3 AND revision = $4";
const OF_DOSSIER: &str = "SELECT record, revision, wrapped FROM record_keys
    WHERE part IN (0, 1) AND dossier = $1 ORDER BY part, record, revision";
const DOSSIERS: &str = "SELECT DISTINCT dossier FROM record_keys ORDER BY dossier";

pub(crate) fn insert(keys: &Connection, dossier: Id, row: &RecordKey) -> Result<(), StoreError> {
    let part = part::of(dossier, row.record);
    keys.run(INSERT, values![part, &dossier, &row.record, row.revision, &row.wrapped]).map(drop)
}

/// Removes the keys of a record up to and with a revision.
pub(crate) fn remove(keys: &Connection, dossier: Id, record: Id, last: u32) -> Result<(), StoreError> {
    keys.run(REMOVE, values![part::of(dossier, record), &dossier, &record, last]).map(drop)
}

pub(crate) fn remove_one(
    keys: &Connection,
    dossier: Id,
    record: Id,
    revision: u32,
) -> Result<(), StoreError> {
    keys.run(REMOVE_ONE, values![part::of(dossier, record), &dossier, &record, revision]).map(drop)
}

pub(crate) fn remove_all(keys: &Connection, dossier: Id) -> Result<(), StoreError> {
    keys.run(REMOVE_ALL, values![&dossier]).map(drop)
}

pub(crate) fn one(
    keys: &Connection,
    dossier: Id,
    record: Id,
    revision: u32,
) -> Result<Option<Vec<u8>>, StoreError> {
    keys.one(ONE, values![part::of(dossier, record), &dossier, &record, revision], |row| row.bytes(0))
}

/// The keys of records that are also the head of their dossier, in the order asked.
pub(crate) fn of_heads(
    keys: &Connection,
    heads: impl Iterator<Item = (Id, u32)>,
) -> Result<Vec<Option<Vec<u8>>>, StoreError> {
    let mut statement = keys.prepare(ONE)?;
    heads
        .map(|(head, revision)| {
            statement.one(values![part::HEAD, &head, &head, revision], |row| row.bytes(0))
        })
        .collect()
}

/// The keys of the head, then those of the other records in order of id; of one record by revision.
pub(crate) fn of_dossier(keys: &Connection, dossier: Id) -> Result<Vec<RecordKey>, StoreError> {
    keys.all(OF_DOSSIER, values![&dossier], |row| {
        Ok(RecordKey { record: row.id(0)?, revision: row.small(1)?, wrapped: row.bytes(2)? })
    })
}

pub(crate) fn dossiers(keys: &Connection) -> Result<Vec<Id>, StoreError> {
    keys.all(DOSSIERS, values![], |row| row.id(0))
}
