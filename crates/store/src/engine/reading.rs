//! The reading side: both files, held still while somebody reads.

use std::ops::Deref;
use std::time::Duration;

use super::pair::{KEYS_FILE, RECORDS_FILE};
use super::sqlite::Use;
use super::{Connection, Files, Row, migrations};
use crate::{Place, StoreError};

const KEYS_CACHE_KIB: u32 = 1024;
const RECORDS_CACHE_KIB: u32 = 2048;

/// A reader that finds the records ahead of its keys looks again, so many times at most.
const TRIES: u32 = 1_000;
/// Waiting for a moment between two batches: so many times this long at most, some seconds for a copy, and less for a
/// page.
pub(crate) const EXACT_TRIES: u32 = 5_000;
/// See [`EXACT_TRIES`].
pub(crate) const SETTLED_TRIES: u32 = 500;
const EXACT_PAUSE: Duration = Duration::from_millis(1);

const PROGRESS: &str = "SELECT number, commits FROM state";

/// How far a file is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Progress {
    /// Grows with each batch that changed both files; keys may be one ahead.
    pub number: i64,
    /// Grows with each commit to the file of keys.
    pub commits: i64,
}

impl Progress {
    pub fn of(file: &Connection) -> Result<Progress, StoreError> {
        let read = |row: &Row<'_>| Ok(Progress { number: row.number(0)?, commits: row.number(1)? });
        file.one(PROGRESS, &[], read)?.ok_or(StoreError::Damaged)
    }
}

/// Two connections that only read.
pub(crate) struct Reading {
    files: Files,
}

impl Reading {
    /// Opens the files of a place, which must be there and of the present shape.
    pub fn open(place: &Place) -> Result<Reading, StoreError> {
        let keys = open_keys(place)?;
        let records = Connection::open(&place.records.join(RECORDS_FILE), Use::Read, RECORDS_CACHE_KIB)?;
        let shape_is_known = migrations::is_up_to_date(&keys, migrations::KEYS)?
            && migrations::is_up_to_date(&records, migrations::RECORDS)?;
        if !shape_is_known {
            return Err(StoreError::Unavailable("written by another version".into()));
        }
        Ok(Reading { files: Files::new(keys, records) })
    }

    /// Holds both files still. The keys are held first and never behind the records, so each record that is seen has
    /// its key; of a unit that is just being committed the keys' side may be seen some milliseconds before the rest.
    pub fn pin(&self) -> Result<Pinned<'_>, StoreError> {
        for _ in 0..TRIES {
            let (pinned, keys, records) = self.hold()?;
            if records.number <= keys.number {
                return Ok(pinned);
            }
        }
        Err(StoreError::Unavailable("too busy to read".into()))
    }

    /// Holds both files still at a moment when no unit is half added, for a copy, a check, or whoever found a key
    /// without what it opens. Of what was just erased, the keys may still be there. Works beside the process that
    /// writes, too.
    pub fn pin_between_batches(&self, place: &Place, tries: u32) -> Result<Pinned<'_>, StoreError> {
        let witness = open_keys(place)?;
        for _ in 0..tries {
            let (pinned, keys, records) = self.hold()?;
            let nothing_came_between = Progress::of(&witness)? == keys;
            if keys.number == records.number && nothing_came_between {
                return Ok(pinned);
            }
            drop(pinned);
            std::thread::sleep(EXACT_PAUSE);
        }
        Err(StoreError::Unavailable("too busy, or stopped halfway a batch".into()))
    }

    fn hold(&self) -> Result<(Pinned<'_>, Progress, Progress), StoreError> {
        let pinned = Pinned { files: &self.files };
        self.files.keys.run("BEGIN", &[])?;
        let keys = Progress::of(&self.files.keys)?;
        self.files.records.run("BEGIN", &[])?;
        let records = Progress::of(&self.files.records)?;
        Ok((pinned, keys, records))
    }
}

fn open_keys(place: &Place) -> Result<Connection, StoreError> {
    Connection::open(&place.keys.join(KEYS_FILE), Use::Read, KEYS_CACHE_KIB)
}

/// Both files as they stood when they were pinned; let go of when dropped.
pub(crate) struct Pinned<'a> {
    files: &'a Files,
}

impl Deref for Pinned<'_> {
    type Target = Files;

    fn deref(&self) -> &Files {
        self.files
    }
}

impl Drop for Pinned<'_> {
    fn drop(&mut self) {
        self.files.keys.give_up();
        self.files.records.give_up();
    }
}
