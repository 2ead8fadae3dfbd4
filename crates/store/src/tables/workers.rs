//! People with an account.

use crate::engine::{Connection, Row, one_row, values};
use crate::{Id, StoreError, Worker};

const INSERT: &str = "INSERT INTO workers
    (id, organisation, sign_in_name, mail, roles, public_key, stretch, locked_secret, second_step, active)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const RELOCK: &str =
    "UPDATE workers SET stretch = $1, locked_secret = $2, second_step = $3, public_key = $4 WHERE id = $5";
const SET_ROLES: &str = "UPDATE workers SET roles = $1 WHERE id = $2";
const SET_ACTIVE: &str = "UPDATE workers SET active = $1 WHERE id = $2";
const ONE: &str = "SELECT
    id, organisation, sign_in_name, mail, roles, public_key, stretch, locked_secret, second_step, active
    FROM workers WHERE id = $1";
const BY_NAME: &str = "SELECT
    id, organisation, sign_in_name, mail, roles, public_key, stretch, locked_secret, second_step, active
    FROM workers WHERE sign_in_name = $1";
const OF_ORGANISATION: &str = "SELECT
    id, organisation, sign_in_name, mail, roles, public_key, stretch, locked_secret, second_step, active
    FROM workers WHERE organisation = $1 ORDER BY sign_in_name";

pub(crate) fn insert(keys: &Connection, row: &Worker) -> Result<(), StoreError> {
    let values = values![
        &row.id,
        &row.organisation,
        &row.sign_in_name,
        row.mail.as_ref(),
        &row.roles,
        &row.public_key,
        &row.stretch,
        &row.locked_secret,
        &row.second_step,
        row.active,
    ];
    keys.run(INSERT, values).map(drop)
}

pub(crate) fn relock(
    keys: &Connection,
    id: Id,
    stretch: &[u8],
    locked_secret: &[u8],
    second_step: &[u8],
    public_key: &[u8; 32],
) -> Result<(), StoreError> {
    keys.run(RELOCK, values![stretch, locked_secret, second_step, public_key, &id]).and_then(one_row)
}

pub(crate) fn set_roles(keys: &Connection, id: Id, roles: &str) -> Result<(), StoreError> {
    keys.run(SET_ROLES, values![roles, &id]).and_then(one_row)
}

pub(crate) fn set_active(keys: &Connection, id: Id, active: bool) -> Result<(), StoreError> {
    keys.run(SET_ACTIVE, values![active, &id]).and_then(one_row)
}

pub(crate) fn one(keys: &Connection, id: Id) -> Result<Option<Worker>, StoreError> {
    keys.one(ONE, values![&id], read)
}

pub(crate) fn by_name(keys: &Connection, sign_in_name: &str) -> Result<Option<Worker>, StoreError> {
    keys.one(BY_NAME, values![sign_in_name], read)
}

pub(crate) fn of_organisation(keys: &Connection, organisation: Id) -> Result<Vec<Worker>, StoreError> {
    keys.all(OF_ORGANISATION, values![&organisation], read)
}

fn read(row: &Row<'_>) -> Result<Worker, StoreError> {
    Ok(Worker {
        id: row.id(0)?,
        organisation: row.id(1)?,
        sign_in_name: row.text(2)?,
        mail: row.maybe(3, |row, column| row.text(column))?,
        roles: row.text(4)?,
        public_key: row.array(5)?,
        stretch: row.bytes(6)?,
        locked_secret: row.bytes(7)?,
        second_step: row.bytes(8)?,
        active: row.number(9)? != 0,
    })
}
