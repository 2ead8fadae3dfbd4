//! Links that work once.

use crate::engine::{Connection, one_row, values};
use crate::{Invitation, Moment, StoreError};

const INSERT: &str = "INSERT INTO invitations (token, organisation, body, until) VALUES ($1, $2, $3, $4)";
const CLAIM: &str = "DELETE FROM invitations WHERE token = $1 AND until > $2";
const EXPIRE: &str = "DELETE FROM invitations WHERE until <= $1";
const REMOVE_ALL: &str = "DELETE FROM invitations";
const ONE: &str = "SELECT token, organisation, body, until FROM invitations WHERE token = $1 AND until > $2";

pub(crate) fn insert(keys: &Connection, row: &Invitation) -> Result<(), StoreError> {
    keys.run(INSERT, values![&row.token, &row.organisation, &row.body, row.until]).map(drop)
}

pub(crate) fn claim(keys: &Connection, token: &[u8; 32], now: Moment) -> Result<(), StoreError> {
    keys.run(CLAIM, values![token, now]).and_then(one_row)
}

pub(crate) fn expire(keys: &Connection, now: Moment) -> Result<(), StoreError> {
    keys.run(EXPIRE, values![now]).map(drop)
}

pub(crate) fn remove_all(keys: &Connection) -> Result<(), StoreError> {
    keys.run(REMOVE_ALL, values![]).map(drop)
}

pub(crate) fn one(
    keys: &Connection,
    token: &[u8; 32],
    now: Moment,
) -> Result<Option<Invitation>, StoreError> {
    keys.one(ONE, values![token, now], |row| {
        Ok(Invitation {
            token: row.array(0)?,
            organisation: row.id(1)?,
            body: row.bytes(2)?,
            until: row.moment(3)?,
        })
    })
}
