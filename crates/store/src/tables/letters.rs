//! What waits for somebody who is not there.

use super::holder::HolderBytes;
use crate::engine::{Connection, one_row, values};
use crate::{Holder, Id, Letter, Moment, StoreError};

const PUT: &str = "INSERT INTO letters (holder, id, sealed, until) VALUES ($1, $2, $3, $4)
    ON CONFLICT (holder, id) DO UPDATE SET sealed = excluded.sealed, until = excluded.until";
const REMOVE: &str = "DELETE FROM letters WHERE id = $1";
const EXPIRE: &str = "DELETE FROM letters WHERE until <= $1";
const OF_HOLDER: &str = "SELECT id, sealed, until FROM letters
    WHERE holder = $1 AND (until IS NULL OR until > $2) ORDER BY id";

pub(crate) fn put(records: &Connection, row: &Letter) -> Result<(), StoreError> {
    let holder = HolderBytes::from(&row.holder);
    records.run(PUT, values![&*holder, &row.id, &row.sealed, row.until]).map(drop)
}

pub(crate) fn remove(records: &Connection, id: Id) -> Result<(), StoreError> {
    records.run(REMOVE, values![&id]).map(drop)
}

/// Removes a letter that is there.
pub(crate) fn take(records: &Connection, id: Id) -> Result<(), StoreError> {
    records.run(REMOVE, values![&id]).and_then(one_row)
}

pub(crate) fn expire(records: &Connection, now: Moment) -> Result<(), StoreError> {
    records.run(EXPIRE, values![now]).map(drop)
}

pub(crate) fn of_holder(
    records: &Connection,
    holder: &Holder,
    now: Moment,
) -> Result<Vec<Letter>, StoreError> {
    records.all(OF_HOLDER, values![&*HolderBytes::from(holder), now], |row| {
        Ok(Letter {
            id: row.id(0)?,
            holder: *holder,
            sealed: row.bytes(1)?,
            until: row.maybe(2, |row, column| row.moment(column))?,
        })
    })
}
