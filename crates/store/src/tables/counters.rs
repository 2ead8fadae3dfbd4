//! Sums that never lose an addend.

use crate::engine::{Connection, values};
use crate::{Id, StoreError};

const ADD: &str = "INSERT INTO counters (id, value) VALUES ($1, $2)
    ON CONFLICT (id) DO UPDATE SET value = counters.value + excluded.value";
const ONE: &str = "SELECT value FROM counters WHERE id = $1";

pub(crate) fn add(records: &Connection, id: Id, by: i64) -> Result<(), StoreError> {
    records.run(ADD, values![&id, by]).map(drop)
}

/// The values of these counters, in the order asked; 0 for one that was never used.
pub(crate) fn values_of(records: &Connection, ids: &[Id]) -> Result<Vec<i64>, StoreError> {
    let mut statement = records.prepare(ONE)?;
    ids.iter().map(|id| Ok(statement.one(values![id], |row| row.number(0))?.unwrap_or(0))).collect()
}
