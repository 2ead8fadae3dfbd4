//! Two files that stay true together: keys apart from what they open.
//!
//! A batch of units becomes durable in three steps, and is acknowledged after the last:
//!
//! 1. the file of keys commits what was added, with how to take it back ([`undo`](super::undo));
//! 2. the file of records commits;
//! 3. the file of keys commits the removals: keys of revisions, records and dossiers that are no more.
//!
//! A number in both files says how far each is. A stop between 1 and 2 leaves the keys one ahead: the next opening
//! takes them back. A stop between 2 and 3 leaves a list of the doomed in the file of records: the next opening
//! carries it out. So at no point is there an acknowledged record without its key, or half a unit.

use std::fs::File;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::Path;

use super::doomed::{self, Doomed};
use super::reading::Progress;
use super::sqlite::Use;
use super::{Connection, Files, migrations, undo, values};
use crate::{Changed, Place, StoreError, Unit};

/// Small rows: wrapped keys, grants.
const KEYS_PAGE: u32 = 4096;
/// A record of 1 KB must fit its page four times, or it spills.
const RECORDS_PAGE: u32 = 8192;
const WRITER_CACHE_KIB: u32 = 4096;

/// The file of keys, in its folder.
pub(crate) const KEYS_FILE: &str = "keys.db";
/// The file of records, in its folder.
pub(crate) const RECORDS_FILE: &str = "records.db";
const LOCK_FILE: &str = "in-use";

const STATE_TABLE: &str = "CREATE TABLE IF NOT EXISTS state (
    installation BYTEA NOT NULL PRIMARY KEY, number BIGINT NOT NULL, commits BIGINT NOT NULL) WITHOUT ROWID;";

const INSTALLATION: &str = "SELECT installation FROM state";
const RANDOM: &str = "SELECT randomblob(16)";
const BEGIN_STATE: &str = "INSERT INTO state (installation, number, commits) VALUES ($1, 0, 0)";
const NEXT_NUMBER: &str = "UPDATE state SET number = number + 1";
const SET_NUMBER: &str = "UPDATE state SET number = $1";
const NEXT_COMMIT: &str = "UPDATE state SET commits = commits + 1";

/// A file of records up to this size, in bytes, is written anew by the way; a larger one when asked. What is left in
/// its corners is sealed under keys that are gone.
const RECORDS_TIDIED_BY_THE_WAY: i64 = 64 * 1024 * 1024;

/// The writing side: one of these exists for a place, in one process.
pub(crate) struct Pair {
    pub files: Files,
    _locks: [File; 2],
    /// Something stands in the book of the last batch, or on the list of the doomed, that has done its work.
    leftovers: bool,
    /// What the units of this batch changed.
    touched: Touched,
    written_before: (u64, u64),
    /// The last batch went wrong; the files must be brought together before the next.
    unsettled: bool,
    syncs: u64,
}

#[derive(Clone, Copy, Default)]
struct Touched {
    keys: bool,
    records: bool,
}

/// Which files to write anew.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Tidy {
    /// The keys, and the records where there are few.
    WhatIsQuick,
    /// Both, however long it takes.
    Both,
}

/// How two files were found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Found {
    /// As one.
    Together,
    /// Of different ages: somebody put an older file back.
    Apart,
}

impl Pair {
    /// Opens the place, makes what is missing, and finishes or takes back what a sudden stop left halfway.
    pub fn open(place: &Place) -> Result<(Pair, Found), StoreError> {
        if place.keys == place.records {
            return Err(StoreError::Unavailable("records and keys need a folder each".into()));
        }
        let locks = [claim_folder(&place.keys)?, claim_folder(&place.records)?];
        let keys = open_to_write(&place.keys.join(KEYS_FILE), KEYS_PAGE)?;
        let records = open_to_write(&place.records.join(RECORDS_FILE), RECORDS_PAGE)?;
        migrations::bring_up_to_date(&keys, migrations::KEYS)?;
        migrations::bring_up_to_date(&records, migrations::RECORDS)?;
        keys.batch(&format!("{STATE_TABLE} {}", undo::TABLE))?;
        records.batch(&format!("{STATE_TABLE} {}", doomed::TABLE))?;
        let files = Files::new(keys, records);
        mark_as_belonging_together(&files)?;
        // Who knows what the last process had to leave.
        files.forgot.set(true);
        undo::keep_book(&files.keys)?;
        let mut pair = Pair {
            files,
            _locks: locks,
            leftovers: true,
            touched: Touched::default(),
            written_before: (0, 0),
            unsettled: true,
            syncs: 0,
        };
        let found = pair.settle()?;
        Ok((pair, found))
    }

    /// Commits that reached the disk since the opening.
    pub fn syncs(&self) -> u64 {
        self.syncs
    }

    /// Starts a batch.
    pub fn begin(&mut self) -> Result<(), StoreError> {
        if self.unsettled && self.settle()? == Found::Apart {
            return Err(StoreError::Damaged);
        }
        self.unsettled = true;
        self.touched = Touched::default();
        self.written_before = self.rows_written();
        self.both("BEGIN IMMEDIATE")?;
        if self.leftovers {
            undo::clear(&self.files.keys)?;
            doomed::clear(&self.files.records)?;
        }
        Ok(())
    }

    /// Carries out one unit of the batch, wholly or not at all. The outer error means that the batch is lost.
    pub fn attempt(&mut self, unit: Unit) -> Result<Result<(), StoreError>, StoreError> {
        let before = self.rows_written();
        let words = self.files.changed.borrow().len();
        self.both("SAVEPOINT unit")?;
        let outcome = unit.carry_out(&self.files);
        if outcome.is_ok() {
            let after = self.rows_written();
            self.touched.keys |= after.0 != before.0;
            self.touched.records |= after.1 != before.1;
        } else {
            self.files.changed.borrow_mut().truncate(words);
            self.both("ROLLBACK TO unit")?;
        }
        self.both("RELEASE unit")?;
        Ok(outcome)
    }

    /// Makes the batch durable.
    pub fn keep(&mut self) -> Result<(), StoreError> {
        let Touched { keys, records } = self.touched;
        if keys && records {
            self.both(NEXT_NUMBER)?;
        } else if keys {
            undo::clear(&self.files.keys)?;
        }
        if keys {
            self.files.keys.run(NEXT_COMMIT, &[])?;
        }
        self.commit()?;
        self.leftovers = keys && records;
        self.carry_out_doom()?;
        self.unsettled = false;
        Ok(())
    }

    /// What the batch changed that was just made durable, for those who watch.
    pub fn take_changed(&mut self) -> Vec<Changed> {
        std::mem::take(self.files.changed.get_mut())
    }

    /// Ends a batch that went wrong. The next one first brings the files together.
    pub fn give_up(&mut self) {
        self.files.keys.give_up();
        self.files.records.give_up();
        self.files.changed.get_mut().clear();
        self.unsettled = true;
    }

    /// Writes both files anew, without the corners in which something may be left of what was erased: when SQLite
    /// divides a page it moves rows and leaves a copy behind, which its secure deletion does not know of. Nobody can
    /// write meanwhile.
    pub fn tidy(&mut self, what: Tidy) -> Result<(), StoreError> {
        self.forget_last_batch()?;
        // Keys are few, and not for a folder of temporary files.
        self.files.keys.compact_in_memory()?;
        if what == Tidy::Both || self.files.records.size()? <= RECORDS_TIDIED_BY_THE_WAY {
            self.files.records.compact_by_file()?;
        }
        self.files.forgot.set(false);
        Ok(())
    }

    /// Something was erased since the last [`tidy`](Self::tidy), or may have been before the opening.
    pub fn needs_tidying(&self) -> bool {
        self.files.forgot.get()
    }

    /// Forgets what the last batch left behind, and empties both journals, so that nothing that was replaced or
    /// erased is left in them. False when a reader still needs one of them.
    pub fn scrub(&mut self) -> Result<bool, StoreError> {
        self.forget_last_batch()?;
        Ok(self.files.keys.empty_journal()? && self.files.records.empty_journal()?)
    }

    /// Says of two files of different ages that they belong together from now on.
    pub fn align(&mut self) -> Result<(), StoreError> {
        let number = Progress::of(&self.files.keys)?.number.max(Progress::of(&self.files.records)?.number);
        self.both("BEGIN IMMEDIATE")?;
        self.files.keys.run(SET_NUMBER, values![number])?;
        self.files.records.run(SET_NUMBER, values![number])?;
        self.both("COMMIT")
    }

    fn forget_last_batch(&mut self) -> Result<(), StoreError> {
        if self.leftovers {
            self.begin()?;
            self.commit()?;
            self.leftovers = false;
            self.unsettled = false;
        }
        Ok(())
    }

    /// Finishes or takes back what was left halfway.
    fn settle(&mut self) -> Result<Found, StoreError> {
        self.give_up();
        let keys_at = Progress::of(&self.files.keys)?.number;
        let records_at = Progress::of(&self.files.records)?.number;
        let keys_are_one_ahead = keys_at == records_at + 1;
        if keys_at != records_at && !(keys_are_one_ahead && self.take_back(records_at)?) {
            return Ok(Found::Apart);
        }
        self.carry_out_doom()?;
        self.leftovers = true;
        self.unsettled = false;
        Ok(Found::Together)
    }

    fn take_back(&mut self, number: i64) -> Result<bool, StoreError> {
        let keys = &self.files.keys;
        keys.run("BEGIN IMMEDIATE", &[])?;
        let did = undo::take_back(keys)?;
        if did {
            keys.run(SET_NUMBER, values![number])?;
        }
        keys.run("COMMIT", &[])?;
        Ok(did)
    }

    fn carry_out_doom(&mut self) -> Result<(), StoreError> {
        let doomed = Doomed::all(&self.files.records)?;
        if doomed.is_empty() {
            return Ok(());
        }
        let keys = &self.files.keys;
        keys.run("BEGIN IMMEDIATE", &[])?;
        doomed.iter().try_for_each(|doomed| doomed.destroy(keys))?;
        undo::clear(keys)?;
        keys.run(NEXT_COMMIT, &[])?;
        keys.run("COMMIT", &[])?;
        self.syncs += 1;
        self.leftovers = true;
        Ok(())
    }

    fn commit(&mut self) -> Result<(), StoreError> {
        let before = self.written_before;
        let (keys, records) = self.rows_written();
        self.both("COMMIT")?;
        self.syncs += u64::from(keys != before.0) + u64::from(records != before.1);
        Ok(())
    }

    fn rows_written(&self) -> (u64, u64) {
        (self.files.keys.rows_written(), self.files.records.rows_written())
    }

    fn both(&self, sql: &str) -> Result<(), StoreError> {
        self.files.keys.run(sql, &[])?;
        self.files.records.run(sql, &[]).map(drop)
    }
}

/// Claims a folder for this process, and makes it when it is missing. The claim ends with the process.
pub(crate) fn claim_folder(folder: &Path) -> Result<File, StoreError> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let lock = open_private(&folder.join(LOCK_FILE))?;
    lock.try_lock().map_err(|_| StoreError::Unavailable("in use by another process".into()))?;
    Ok(lock)
}

fn open_to_write(file: &Path, page_size: u32) -> Result<Connection, StoreError> {
    if !file.exists() {
        open_private(file)?;
    }
    Connection::open(file, Use::Write { page_size }, WRITER_CACHE_KIB)
}

/// A file that only its owner may read.
pub(crate) fn open_private(file: &Path) -> Result<File, StoreError> {
    Ok(File::options().create(true).truncate(false).write(true).mode(0o600).open(file)?)
}

/// Two new files get one name; files with two names are refused.
fn mark_as_belonging_together(files: &Files) -> Result<(), StoreError> {
    let of = |file: &Connection| file.one(INSTALLATION, &[], |row| row.array::<16>(0));
    let (keys, records) = (of(&files.keys)?, of(&files.records)?);
    if keys.is_some() && records.is_some() && keys != records {
        return Err(StoreError::Unavailable("keys and records of two installations".into()));
    }
    let fresh = || files.keys.one(RANDOM, &[], |row| row.array(0))?.ok_or(StoreError::Damaged);
    let name: [u8; 16] = keys.or(records).map_or_else(fresh, Ok)?;
    for (file, has) in [(&files.keys, keys), (&files.records, records)] {
        if has.is_none() {
            file.run(BEGIN_STATE, values![&name])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
