//! Tenants.

use crate::engine::{Connection, Row, one_row, values};
use crate::{Id, Organisation, StoreError};

const INSERT: &str =
    "INSERT INTO organisations (id, name, recovery_public, settings) VALUES ($1, $2, $3, $4)";
const REVISE_SETTINGS: &str = "UPDATE organisations SET settings = $1 WHERE id = $2 AND settings = $3";
const ALL: &str = "SELECT id, name, recovery_public, settings FROM organisations ORDER BY name, id";
const ONE: &str = "SELECT id, name, recovery_public, settings FROM organisations WHERE id = $1";

pub(crate) fn insert(keys: &Connection, row: &Organisation) -> Result<(), StoreError> {
    keys.run(INSERT, values![&row.id, &row.name, &row.recovery_public, &row.settings]).map(drop)
}

pub(crate) fn revise_settings(
    keys: &Connection,
    id: Id,
    expected: &[u8],
    new: &[u8],
) -> Result<(), StoreError> {
    keys.run(REVISE_SETTINGS, values![new, &id, expected]).and_then(one_row)
}

pub(crate) fn all(keys: &Connection) -> Result<Vec<Organisation>, StoreError> {
    keys.all(ALL, values![], read)
}

pub(crate) fn one(keys: &Connection, id: Id) -> Result<Option<Organisation>, StoreError> {
    keys.one(ONE, values![&id], read)
}

fn read(row: &Row<'_>) -> Result<Organisation, StoreError> {
    Ok(Organisation {
        id: row.id(0)?,
        name: row.text(1)?,
        recovery_public: row.array(2)?,
        settings: row.bytes(3)?,
    })
}
