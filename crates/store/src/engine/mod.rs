//! The seam between what is asked of a database and the database that answers.
//!
//! Everything above this module speaks one dialect: `$1 $2 …` numbered in the order in which they appear, `BYTEA`,
//! `BIGINT` and `TEXT`, `ON CONFLICT`, `RETURNING`. What only SQLite knows (journals, copies, the truth of two files)
//! stands below it.

mod archive;
mod doomed;
mod migrations;
mod pair;
mod reading;
mod sqlite;
mod undo;

pub(crate) use archive::{Kind, examine_archive, write_archive};
pub(crate) use doomed::Doomed;
pub(crate) use pair::{Found, KEYS_FILE, Pair, RECORDS_FILE, Tidy, claim_folder, open_private};
pub(crate) use reading::{EXACT_TRIES, Reading, SETTLED_TRIES};
pub(crate) use sqlite::{Connection, Row};

use std::cell::{Cell, RefCell};

use crate::{Changed, Day, Id, Moment, StoreError};

/// Where the tables stand. On one server both are the same; in files the keys lie apart from what they open.
pub(crate) struct Files {
    /// Organisations, workers, circles, members, grants, record keys, sessions, invitations.
    pub keys: Connection,
    /// Dossiers, records, timers, letters, marks, counters, the access log.
    pub records: Connection,
    /// Something was erased or replaced since this was last set to false.
    pub forgot: Cell<bool>,
    /// What this batch changed, for those who watch.
    pub changed: RefCell<Vec<Changed>>,
}

impl Files {
    fn new(keys: Connection, records: Connection) -> Files {
        Files { keys, records, forgot: Cell::new(false), changed: RefCell::default() }
    }

    /// Leaves a word for those who watch; it is passed on when the batch is durable.
    pub fn has_changed(&self, changed: Changed) {
        let mut all = self.changed.borrow_mut();
        if all.last() != Some(&changed) {
            all.push(changed);
        }
    }
}

/// One value for a statement.
#[derive(Clone, Copy)]
pub(crate) enum Value<'a> {
    Nothing,
    Number(i64),
    Bytes(&'a [u8]),
    Text(&'a str),
}

/// Exactly one row was meant: none means that somebody else was first.
pub(crate) fn one_row(rows: usize) -> Result<(), StoreError> {
    if rows == 1 { Ok(()) } else { Err(StoreError::Conflict) }
}

impl From<i64> for Value<'_> {
    fn from(number: i64) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value<'_> {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<bool> for Value<'_> {
    fn from(yes: bool) -> Self {
        Value::Number(yes.into())
    }
}

impl From<Moment> for Value<'_> {
    fn from(moment: Moment) -> Self {
        Value::Number(moment.seconds())
    }
}

impl From<Day> for Value<'_> {
    fn from(day: Day) -> Self {
        Value::Number(day.number().into())
    }
}

impl<'a> From<&'a Id> for Value<'a> {
    fn from(id: &'a Id) -> Self {
        Value::Bytes(id.bytes())
    }
}

impl<'a> From<&'a [u8]> for Value<'a> {
    fn from(bytes: &'a [u8]) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a> From<&'a Vec<u8>> for Value<'a> {
    fn from(bytes: &'a Vec<u8>) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a, const N: usize> From<&'a [u8; N]> for Value<'a> {
    fn from(bytes: &'a [u8; N]) -> Self {
        Value::Bytes(bytes)
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Value::Text(text)
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Value::Text(text)
    }
}

impl<'a, T: Into<Value<'a>>> From<Option<T>> for Value<'a> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Nothing, Into::into)
    }
}

/// `values![a, b]` is `&[Value::from(a), Value::from(b)]`.
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::engine::Value::from($value)),*] };
}
pub(crate) use values;
