//! Sealed bodies, in the order of their dossiers.

use super::part;
use crate::engine::{Connection, Row, one_row, values};
use crate::{Id, StoreError, StoredRecord};

const INSERT: &str =
    "INSERT INTO records (part, dossier, record, position, revision, body) VALUES ($1, $2, $3, $4, 1, $5)";
const REVISE: &str = "UPDATE records SET body = $1, revision = revision + 1
    WHERE part = $2 AND dossier = $3 AND record = $4 AND revision = $5 AND length(body) > 0";
const ERASE: &str =
    "UPDATE records SET body = $1 WHERE part = $2 AND dossier = $3 AND record = $4 RETURNING revision";
const REMOVE_ALL: &str = "DELETE FROM records WHERE part IN (0, 1) AND dossier = $1";
const ONE: &str = "SELECT record, position, revision, body FROM records
    WHERE part = $1 AND dossier = $2 AND record = $3";
const OF_DOSSIER: &str = "SELECT record, position, revision, body FROM records
    WHERE part IN (0, 1) AND dossier = $1 ORDER BY part, record";
const AFTER: &str = "SELECT record, position, revision, body FROM records
    WHERE part IN (0, 1) AND dossier = $1 AND position > $2 ORDER BY part, record";

pub(crate) fn insert(
    records: &Connection,
    dossier: Id,
    record: Id,
    position: i64,
    body: &[u8],
) -> Result<(), StoreError> {
    records.run(INSERT, values![part::of(dossier, record), &dossier, &record, position, body]).map(drop)
}

pub(crate) fn revise(
    records: &Connection,
    dossier: Id,
    record: Id,
    from_revision: u32,
    body: &[u8],
) -> Result<(), StoreError> {
    let values = values![body, part::of(dossier, record), &dossier, &record, from_revision];
    records.run(REVISE, values).and_then(one_row)
}

/// Empties the body and keeps the place; the revision that was erased, if there was one.
pub(crate) fn erase(records: &Connection, dossier: Id, record: Id) -> Result<Option<u32>, StoreError> {
    let nothing: &[u8] = &[];
    records.one(ERASE, values![nothing, part::of(dossier, record), &dossier, &record], |row| row.small(0))
}

pub(crate) fn remove_all(records: &Connection, dossier: Id) -> Result<(), StoreError> {
    records.run(REMOVE_ALL, values![&dossier]).map(drop)
}

pub(crate) fn one(records: &Connection, dossier: Id, record: Id) -> Result<Option<StoredRecord>, StoreError> {
    records.one(ONE, values![part::of(dossier, record), &dossier, &record], read)
}

/// The heads of these dossiers, in the order asked; a dossier without one is left out.
pub(crate) fn heads(records: &Connection, dossiers: &[Id]) -> Result<Vec<StoredRecord>, StoreError> {
    let mut statement = records.prepare(ONE)?;
    dossiers.iter().filter_map(|id| statement.one(values![part::HEAD, id, id], read).transpose()).collect()
}

/// All records of a dossier: its head, then the others in order of id.
pub(crate) fn of_dossier(records: &Connection, dossier: Id) -> Result<Vec<StoredRecord>, StoreError> {
    records.all(OF_DOSSIER, values![&dossier], read)
}

/// The records that came after a position, in the same order.
pub(crate) fn after(
    records: &Connection,
    dossier: Id,
    position: i64,
) -> Result<Vec<StoredRecord>, StoreError> {
    records.all(AFTER, values![&dossier, position], read)
}

/// A record as this file knows it: without its key.
fn read(row: &Row<'_>) -> Result<StoredRecord, StoreError> {
    Ok(StoredRecord {
        id: row.id(0)?,
        position: row.number(1)?,
        revision: row.small(2)?,
        body: row.bytes(3)?,
        wrapped_key: None,
    })
}
