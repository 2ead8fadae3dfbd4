//! What still has to go out of the house.

use super::holder::{self, HolderBytes};
use crate::engine::{Connection, Row, values};
use crate::{Id, Moment, Outgoing, StoreError};

const PUT: &str = "INSERT INTO outbox (id, due, kind, whom, about, tries, sealed)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (id) DO UPDATE SET due = excluded.due, tries = excluded.tries, sealed = excluded.sealed";
const ADD: &str = "INSERT INTO outbox (id, due, kind, whom, about, tries, sealed)
    VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (id) DO NOTHING";
const AGAIN: &str = "UPDATE outbox SET due = $1, tries = $2 WHERE id = $3";
const REMOVE: &str = "DELETE FROM outbox WHERE id = $1";
const REMOVE_ABOUT: &str = "DELETE FROM outbox WHERE about = $1";
const DUE: &str = "SELECT id, due, kind, whom, about, tries, sealed FROM outbox
    WHERE due <= $1 ORDER BY due, id LIMIT $2";
const OF_KIND: &str = "SELECT id, due, kind, whom, about, tries, sealed FROM outbox
    WHERE kind = $1 ORDER BY due, id";

pub(crate) fn put(records: &Connection, row: &Outgoing) -> Result<(), StoreError> {
    write(records, PUT, row)
}

pub(crate) fn add(records: &Connection, row: &Outgoing) -> Result<(), StoreError> {
    write(records, ADD, row)
}

fn write(records: &Connection, statement: &str, row: &Outgoing) -> Result<(), StoreError> {
    let whom = HolderBytes::from(&row.whom);
    let values = values![&row.id, row.due, row.kind, &*whom, &row.about, i64::from(row.tries), &row.sealed];
    records.run(statement, values).map(drop)
}

/// Puts it off; one that was taken back meanwhile stays taken back.
pub(crate) fn again(records: &Connection, id: Id, due: Moment, tries: u32) -> Result<(), StoreError> {
    records.run(AGAIN, values![due, i64::from(tries), &id]).map(drop)
}

pub(crate) fn remove(records: &Connection, id: Id) -> Result<(), StoreError> {
    records.run(REMOVE, values![&id]).map(drop)
}

pub(crate) fn remove_about(records: &Connection, about: &[u8; 32]) -> Result<(), StoreError> {
    records.run(REMOVE_ABOUT, values![about]).map(drop)
}

pub(crate) fn due(records: &Connection, now: Moment, limit: u32) -> Result<Vec<Outgoing>, StoreError> {
    records.all(DUE, values![now, limit], read)
}

pub(crate) fn of_kind(records: &Connection, kind: i64) -> Result<Vec<Outgoing>, StoreError> {
    records.all(OF_KIND, values![kind], read)
}

fn read(row: &Row<'_>) -> Result<Outgoing, StoreError> {
    Ok(Outgoing {
        id: row.id(0)?,
        due: row.moment(1)?,
        kind: row.number(2)?,
        whom: holder::read(row.slice(3)?)?,
        about: row.array(4)?,
        tries: u32::try_from(row.number(5)?).map_err(|_| StoreError::Damaged)?,
        sealed: row.bytes(6)?,
    })
}
