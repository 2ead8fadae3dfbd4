//! People who hold the same key.

use crate::engine::{Connection, Row, one_row, values};
use crate::{Circle, Id, StoreError};

const INSERT: &str =
    "INSERT INTO circles (id, organisation, kind, generation, public_key) VALUES ($1, $2, $3, $4, $5)";
const RENEW: &str =
    "UPDATE circles SET generation = generation + 1, public_key = $1 WHERE id = $2 AND generation = $3";
const ONE: &str = "SELECT id, organisation, kind, generation, public_key FROM circles WHERE id = $1";
const OF_ORGANISATION: &str = "SELECT id, organisation, kind, generation, public_key FROM circles WHERE organisation = $1 ORDER BY kind, id";

pub(crate) fn insert(keys: &Connection, row: &Circle) -> Result<(), StoreError> {
    let values = values![&row.id, &row.organisation, row.kind, row.generation, &row.public_key];
    keys.run(INSERT, values).map(drop)
}

pub(crate) fn renew(
    keys: &Connection,
    id: Id,
    from_generation: u32,
    public_key: &[u8; 32],
) -> Result<(), StoreError> {
    keys.run(RENEW, values![public_key, &id, from_generation]).and_then(one_row)
}

pub(crate) fn one(keys: &Connection, id: Id) -> Result<Option<Circle>, StoreError> {
    keys.one(ONE, values![&id], read)
}

pub(crate) fn of_organisation(keys: &Connection, organisation: Id) -> Result<Vec<Circle>, StoreError> {
    keys.all(OF_ORGANISATION, values![&organisation], read)
}

pub(super) fn read(row: &Row<'_>) -> Result<Circle, StoreError> {
    Ok(Circle {
        id: row.id(0)?,
        organisation: row.id(1)?,
        kind: row.number(2)?,
        generation: row.small(3)?,
        public_key: row.array(4)?,
    })
}
