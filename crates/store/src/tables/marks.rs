//! Claims: whoever sets a mark first has it, until it runs out.

use crate::engine::{Connection, one_row, values};
use crate::{Moment, StoreError};

const CLAIM: &str = "INSERT INTO marks (mark, until) VALUES ($1, $2)
    ON CONFLICT (mark) DO UPDATE SET until = excluded.until WHERE marks.until <= $3";
const PUT: &str = "INSERT INTO marks (mark, until) VALUES ($1, $2)
    ON CONFLICT (mark) DO UPDATE SET until = excluded.until";
const REMOVE: &str = "DELETE FROM marks WHERE mark = $1";
const EXPIRE: &str = "DELETE FROM marks WHERE until <= $1";
const IS_LIVE: &str = "SELECT 1 FROM marks WHERE mark = $1 AND until > $2";

/// Sets a mark unless one is there that has not run out.
pub(crate) fn claim(
    records: &Connection,
    mark: &[u8; 32],
    until: Moment,
    now: Moment,
) -> Result<(), StoreError> {
    records.run(CLAIM, values![mark, until, now]).and_then(one_row)
}

pub(crate) fn put(records: &Connection, mark: &[u8; 32], until: Moment) -> Result<(), StoreError> {
    records.run(PUT, values![mark, until]).map(drop)
}

pub(crate) fn remove(records: &Connection, mark: &[u8; 32]) -> Result<(), StoreError> {
    records.run(REMOVE, values![mark]).map(drop)
}

pub(crate) fn expire(records: &Connection, now: Moment) -> Result<(), StoreError> {
    records.run(EXPIRE, values![now]).map(drop)
}

pub(crate) fn is_live(records: &Connection, mark: &[u8; 32], now: Moment) -> Result<bool, StoreError> {
    Ok(records.one(IS_LIVE, values![mark, now], |_| Ok(()))?.is_some())
}
