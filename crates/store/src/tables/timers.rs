//! Deeds that wait for their moment.

use super::holder::{self, HolderBytes};
use crate::engine::{Connection, Row, values};
use crate::{Deed, Holder, Id, Letter, Moment, StoreError, Timer};

const PUT: &str = "INSERT INTO timers (id, due, deed, dossier, record, holder, letter, sealed, until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (id) DO UPDATE SET due = excluded.due, deed = excluded.deed, dossier = excluded.dossier,
    record = excluded.record, holder = excluded.holder, letter = excluded.letter, sealed = excluded.sealed,
    until = excluded.until";
const REMOVE: &str = "DELETE FROM timers WHERE id = $1";
const REMOVE_OF_RECORD: &str = "DELETE FROM timers WHERE dossier = $1 AND record = $2";
const REMOVE_OF_DOSSIER: &str = "DELETE FROM timers WHERE dossier = $1";
const CLAIM: &str = "DELETE FROM timers WHERE id = $1 AND due <= $2
    RETURNING id, due, deed, dossier, record, holder, letter, sealed, until";
const DUE: &str = "SELECT id, due FROM timers WHERE due <= $1 ORDER BY due, id LIMIT $2";
const NEXT_DUE: &str = "SELECT MIN(due) FROM timers";
const COUNT: &str = "SELECT COUNT(*) FROM timers";
const OF_DOSSIER: &str = "SELECT id, due, deed, dossier, record, holder, letter, sealed, until FROM timers
    WHERE dossier = $1 ORDER BY due, id";

const ERASE_RECORD: i64 = 1;
const ERASE_DOSSIER: i64 = 2;
const END_GRANT: i64 = 3;
const DELIVER: i64 = 4;

pub(crate) fn put(records: &Connection, timer: &Timer) -> Result<(), StoreError> {
    let mut columns = Columns::default();
    let deed = match &timer.deed {
        Deed::EraseRecord { dossier, record } => {
            columns = Columns { dossier: Some(dossier), record: Some(record), ..columns };
            ERASE_RECORD
        }
        Deed::EraseDossier { dossier } => {
            columns = Columns { dossier: Some(dossier), ..columns };
            ERASE_DOSSIER
        }
        Deed::EndGrant { dossier, holder } => {
            columns = Columns { dossier: Some(dossier), holder: Some(holder), ..columns };
            END_GRANT
        }
        Deed::Deliver(letter) => {
            columns = Columns { holder: Some(&letter.holder), letter: Some(letter), ..columns };
            DELIVER
        }
    };
    let Columns { dossier, record, holder, letter } = columns;
    let holder = holder.map(HolderBytes::from);
    let values = values![
        &timer.id,
        timer.due,
        deed,
        dossier,
        record,
        holder.as_deref(),
        letter.map(|letter| &letter.id),
        letter.map(|letter| &letter.sealed),
        letter.and_then(|letter| letter.until),
    ];
    records.run(PUT, values).map(drop)
}

/// Which columns a deed fills.
#[derive(Default)]
struct Columns<'a> {
    dossier: Option<&'a Id>,
    record: Option<&'a Id>,
    holder: Option<&'a Holder>,
    letter: Option<&'a Letter>,
}

pub(crate) fn remove(records: &Connection, id: Id) -> Result<(), StoreError> {
    records.run(REMOVE, values![&id]).map(drop)
}

pub(crate) fn remove_of_record(records: &Connection, dossier: Id, record: Id) -> Result<(), StoreError> {
    records.run(REMOVE_OF_RECORD, values![&dossier, &record]).map(drop)
}

pub(crate) fn remove_of_dossier(records: &Connection, dossier: Id) -> Result<(), StoreError> {
    records.run(REMOVE_OF_DOSSIER, values![&dossier]).map(drop)
}

/// Takes a due timer out, for whoever comes first.
pub(crate) fn claim(records: &Connection, id: Id, now: Moment) -> Result<Option<Timer>, StoreError> {
    records.one(CLAIM, values![&id, now], read)
}

/// The timers that are due, the oldest first.
pub(crate) fn due(records: &Connection, now: Moment, limit: u32) -> Result<Vec<Id>, StoreError> {
    records.all(DUE, values![now, limit], |row| row.id(0))
}

pub(crate) fn next_due(records: &Connection) -> Result<Option<Moment>, StoreError> {
    let first = records.one(NEXT_DUE, values![], |row| row.maybe(0, |row, column| row.moment(column)))?;
    Ok(first.flatten())
}

pub(crate) fn count(records: &Connection) -> Result<i64, StoreError> {
    records.one(COUNT, values![], |row| row.number(0)).map(Option::unwrap_or_default)
}

pub(crate) fn of_dossier(records: &Connection, dossier: Id) -> Result<Vec<Timer>, StoreError> {
    records.all(OF_DOSSIER, values![&dossier], read)
}

fn read(row: &Row<'_>) -> Result<Timer, StoreError> {
    let dossier = || row.id(3);
    let holder = || holder::read(row.slice(5)?);
    let deed = match row.number(2)? {
        ERASE_RECORD => Deed::EraseRecord { dossier: dossier()?, record: row.id(4)? },
        ERASE_DOSSIER => Deed::EraseDossier { dossier: dossier()? },
        END_GRANT => Deed::EndGrant { dossier: dossier()?, holder: holder()? },
        DELIVER => Deed::Deliver(Letter {
            id: row.id(6)?,
            holder: holder()?,
            sealed: row.bytes(7)?,
            until: row.maybe(8, |row, column| row.moment(column))?,
        }),
        _ => return Err(StoreError::Damaged),
    };
    Ok(Timer { id: row.id(0)?, due: row.moment(1)?, deed })
}
