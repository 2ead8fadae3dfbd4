//! Dossiers: where records stand, and how many there ever were.

use crate::engine::{Connection, values};
use crate::{Day, DossierRow, Id, StoreError};

const INSERT: &str = "INSERT INTO dossiers (id, organisation, last_day, positions) VALUES ($1, $2, $3, 0)";
const NEXT_POSITION: &str = "UPDATE dossiers SET positions = positions + 1,
    last_day = CASE WHEN last_day < $1 THEN $1 ELSE last_day END WHERE id = $2 RETURNING positions";
const TOUCH: &str = "UPDATE dossiers SET last_day = $1 WHERE id = $2 AND last_day < $1";
const GO_WITH: &str = "UPDATE dossiers SET goes_with = $1
    WHERE id = $2 AND EXISTS (SELECT 1 FROM dossiers AS other WHERE other.id = $1) RETURNING positions";
const GOING_WITH: &str = "SELECT id FROM dossiers WHERE goes_with = $1 ORDER BY id";
const REMOVE: &str = "DELETE FROM dossiers WHERE id = $1";
const ONE: &str = "SELECT id, organisation, last_day FROM dossiers WHERE id = $1";
const ALL: &str = "SELECT id FROM dossiers ORDER BY id";

pub(crate) fn insert(records: &Connection, row: &DossierRow) -> Result<(), StoreError> {
    records.run(INSERT, values![&row.id, &row.organisation, row.last_day]).map(drop)
}

/// Takes the next position in a dossier, in which something is written on this day.
pub(crate) fn next_position(records: &Connection, id: Id, day: Day) -> Result<i64, StoreError> {
    records.one(NEXT_POSITION, values![day, &id], |row| row.number(0))?.ok_or(StoreError::Conflict)
}

pub(crate) fn touch(records: &Connection, id: Id, day: Day) -> Result<(), StoreError> {
    records.run(TOUCH, values![day, &id]).map(drop)
}

/// From now on the one is erased with the other; both are there.
pub(crate) fn go_with(records: &Connection, id: Id, other: Id) -> Result<(), StoreError> {
    records.one(GO_WITH, values![&other, &id], |row| row.number(0))?.map(drop).ok_or(StoreError::Conflict)
}

/// Those that are erased with this one.
pub(crate) fn going_with(records: &Connection, id: Id) -> Result<Vec<Id>, StoreError> {
    records.all(GOING_WITH, values![&id], |row| row.id(0))
}

pub(crate) fn remove(records: &Connection, id: Id) -> Result<(), StoreError> {
    records.run(REMOVE, values![&id]).map(drop)
}

pub(crate) fn one(records: &Connection, id: Id) -> Result<Option<DossierRow>, StoreError> {
    records.one(ONE, values![&id], |row| {
        let last_day = row.number(2)?.try_into().map_err(|_| StoreError::Damaged)?;
        Ok(DossierRow { id: row.id(0)?, organisation: row.id(1)?, last_day: Day::from_number(last_day) })
    })
}

pub(crate) fn ids(records: &Connection) -> Result<Vec<Id>, StoreError> {
    records.all(ALL, values![], |row| row.id(0))
}
