//! How somebody wants to be rung.

use crate::engine::{Connection, values};
use crate::{Id, StoreError};

const PUT: &str = "INSERT INTO bells (owner, sealed) VALUES ($1, $2)
    ON CONFLICT (owner) DO UPDATE SET sealed = excluded.sealed";
const REMOVE: &str = "DELETE FROM bells WHERE owner = $1";
const ONE: &str = "SELECT sealed FROM bells WHERE owner = $1";

pub(crate) fn put(keys: &Connection, owner: Id, sealed: &[u8]) -> Result<(), StoreError> {
    keys.run(PUT, values![&owner, sealed]).map(drop)
}

pub(crate) fn remove(keys: &Connection, owner: Id) -> Result<(), StoreError> {
    keys.run(REMOVE, values![&owner]).map(drop)
}

pub(crate) fn one(keys: &Connection, owner: Id) -> Result<Option<Vec<u8>>, StoreError> {
    keys.one(ONE, values![&owner], |row| row.bytes(0))
}
