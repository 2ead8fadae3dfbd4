//! The access log of each organisation: a chain of sealed lines.

use vault::Link;

use crate::engine::{Connection, Row, values};
use crate::{Id, LogLine, StoreError};

const INSERT: &str =
    "INSERT INTO log (organisation, position, dossier, entry, link) VALUES ($1, $2, $3, $4, $5)";
const LAST: &str = "SELECT position, link FROM log WHERE organisation = $1 ORDER BY position DESC LIMIT 1";
const OF_DOSSIER: &str =
    "SELECT organisation, position, dossier, entry, link FROM log WHERE dossier = $1 ORDER BY position";
const AFTER: &str = "SELECT organisation, position, dossier, entry, link FROM log
    WHERE organisation = $1 AND position > $2 ORDER BY position LIMIT $3";
const NEWEST: &str = "SELECT organisation, position, dossier, entry, link FROM log
    WHERE organisation = $1 ORDER BY position DESC LIMIT $2";
const ORGANISATIONS: &str = "SELECT DISTINCT organisation FROM log ORDER BY organisation";

/// Adds a line, tied to the one before it.
pub(crate) fn add(
    records: &Connection,
    organisation: Id,
    dossier: Id,
    entry: &[u8],
) -> Result<(), StoreError> {
    let last = records.one(LAST, values![&organisation], |row| Ok((row.number(0)?, Link(row.array(1)?))))?;
    let (position, before) = last.unwrap_or((0, first(organisation)));
    let position = position + 1;
    let Link(link) = follow(before, position, dossier, entry)?;
    records.run(INSERT, values![&organisation, position, &dossier, entry, &link]).map(drop)
}

/// The link before an organisation's first line.
pub(crate) fn first(organisation: Id) -> Link {
    Link::first(organisation.bytes())
}

/// The link that ties a line to those before it.
pub(crate) fn follow(before: Link, position: i64, dossier: Id, entry: &[u8]) -> Result<Link, StoreError> {
    let position = position.try_into().map_err(|_| StoreError::Damaged)?;
    Ok(before.next(position, &[dossier.bytes(), entry].concat()))
}

pub(crate) fn of_dossier(records: &Connection, dossier: Id) -> Result<Vec<LogLine>, StoreError> {
    records.all(OF_DOSSIER, values![&dossier], read)
}

/// The lines of an organisation after a position, so many at most.
pub(crate) fn after(
    records: &Connection,
    organisation: Id,
    position: i64,
    limit: u32,
) -> Result<Vec<LogLine>, StoreError> {
    records.all(AFTER, values![&organisation, position, limit], read)
}

/// The last lines of an organisation, the newest first.
pub(crate) fn newest(records: &Connection, organisation: Id, limit: u32) -> Result<Vec<LogLine>, StoreError> {
    records.all(NEWEST, values![&organisation, limit], read)
}

pub(crate) fn organisations(records: &Connection) -> Result<Vec<Id>, StoreError> {
    records.all(ORGANISATIONS, values![], |row| row.id(0))
}

fn read(row: &Row<'_>) -> Result<LogLine, StoreError> {
    Ok(LogLine {
        organisation: row.id(0)?,
        position: row.number(1)?,
        dossier: row.id(2)?,
        entry: row.bytes(3)?,
        link: row.array(4)?,
    })
}
