//! Who is signed in.

use super::holder::{self, HolderBytes};
use crate::engine::{Connection, one_row, values};
use crate::{Holder, Moment, Session, StoreError};

const PUT: &str = "INSERT INTO sessions (id, subject, sealed_key, facts, last_seen, until)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (id) DO UPDATE SET subject = excluded.subject, sealed_key = excluded.sealed_key,
    facts = excluded.facts, last_seen = excluded.last_seen, until = excluded.until";
const TOUCH: &str = "UPDATE sessions SET last_seen = $1, until = $2 WHERE id = $3";
const REOPEN: &str = "UPDATE sessions SET sealed_key = $1, last_seen = $2 WHERE id = $3";
const SET_FACTS: &str = "UPDATE sessions SET facts = $1 WHERE id = $2";
const LOCK: &str = "UPDATE sessions SET sealed_key = $1 WHERE id = $2";
const REMOVE: &str = "DELETE FROM sessions WHERE id = $1";
const REMOVE_OF: &str = "DELETE FROM sessions WHERE subject = $1";
const EXPIRE: &str = "DELETE FROM sessions WHERE until <= $1";
const REMOVE_ALL: &str = "DELETE FROM sessions";
const ONE: &str = "SELECT id, subject, sealed_key, facts, last_seen, until FROM sessions WHERE id = $1";

pub(crate) fn put(keys: &Connection, row: &Session) -> Result<(), StoreError> {
    let subject = HolderBytes::from(&row.subject);
    let values = values![&row.id, &*subject, &row.sealed_key, &row.facts, row.last_seen, row.until];
    keys.run(PUT, values).map(drop)
}

pub(crate) fn touch(
    keys: &Connection,
    id: &[u8; 32],
    last_seen: Moment,
    until: Moment,
) -> Result<(), StoreError> {
    keys.run(TOUCH, values![last_seen, until, id]).map(drop)
}

pub(crate) fn reopen(
    keys: &Connection,
    id: &[u8; 32],
    sealed_key: &[u8],
    last_seen: Moment,
) -> Result<(), StoreError> {
    keys.run(REOPEN, values![sealed_key, last_seen, id]).and_then(one_row)
}

pub(crate) fn set_facts(keys: &Connection, id: &[u8; 32], facts: &[u8]) -> Result<(), StoreError> {
    keys.run(SET_FACTS, values![facts, id]).and_then(one_row)
}

pub(crate) fn lock(keys: &Connection, id: &[u8; 32]) -> Result<(), StoreError> {
    let nothing: &[u8] = &[];
    keys.run(LOCK, values![nothing, id]).map(drop)
}

pub(crate) fn remove(keys: &Connection, id: &[u8; 32]) -> Result<(), StoreError> {
    keys.run(REMOVE, values![id]).map(drop)
}

pub(crate) fn remove_of(keys: &Connection, subject: &Holder) -> Result<(), StoreError> {
    keys.run(REMOVE_OF, values![&*HolderBytes::from(subject)]).map(drop)
}

pub(crate) fn expire(keys: &Connection, now: Moment) -> Result<(), StoreError> {
    keys.run(EXPIRE, values![now]).map(drop)
}

pub(crate) fn remove_all(keys: &Connection) -> Result<(), StoreError> {
    keys.run(REMOVE_ALL, values![]).map(drop)
}

pub(crate) fn one(keys: &Connection, id: &[u8; 32]) -> Result<Option<Session>, StoreError> {
    keys.one(ONE, values![id], |row| {
        Ok(Session {
            id: row.array(0)?,
            subject: holder::read(row.slice(1)?)?,
            sealed_key: row.bytes(2)?,
            facts: row.bytes(3)?,
            last_seen: row.moment(4)?,
            until: row.moment(5)?,
        })
    })
}
