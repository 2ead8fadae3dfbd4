//! Copies while the work goes on: records and keys apart, each for as long as it may last.

use std::fs::{self, File};
use std::io::{Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use crate::engine::{Connection, EXACT_TRIES, Kind, claim_folder, open_private, write_archive};
use crate::{Moment, Store, StoreError};

/// Zeros are written in pieces of this size.
const PIECE: usize = 64 * 1024;

/// Where archives go: two folders, best on two machines.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BackupPlace {
    /// The folder of the archives of records.
    pub records: PathBuf,
    /// The folder of the archives of keys.
    pub keys: PathBuf,
}

/// How long archives stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Keep {
    /// Archives of records that are older than this go.
    pub records_days: u32,
    /// Archives of keys that are older than this go, but never the newest. With 0 only the newest stays. Keep it
    /// short: what was erased can be opened from an old archive until the keys of that day are gone.
    pub keys_days: u32,
}

impl Default for Keep {
    fn default() -> Keep {
        Keep { records_days: 30, keys_days: 1 }
    }
}

/// What a backup made and removed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Backup {
    /// The new archive of records.
    pub records: PathBuf,
    /// The new archive of keys.
    pub keys: PathBuf,
    /// Older archives that are gone now.
    pub removed: Vec<PathBuf>,
}

impl Store {
    /// Writes `records-<utc>.db` and `keys-<utc>.db`, both as they stood at one moment between two batches, and
    /// removes archives that are too old. Sessions and invitations do not travel, nor do pages of what was erased.
    /// The store goes on working meanwhile. Only the owner can read the files.
    ///
    /// An archive that goes is overwritten before it is unlinked. That is the best effort there is, and no more: a
    /// journalling or copy-on-write file system, a snapshot or a flash disk may keep the old blocks out of reach.
    /// Keep archives of keys on an encrypted disk, and do not copy them on.
    ///
    /// Takes as long as copying everything takes; call it from a thread that may wait.
    pub fn backup(&self, folders: &BackupPlace, now: Moment, keep: Keep) -> Result<Backup, StoreError> {
        let _claims = [claim_folder(&folders.records)?, claim_folder(&folders.keys)?];
        let (records, keys) = self.pool().with_pair(|pair| {
            let files = pair.pin_between_batches(self.pool().place(), EXACT_TRIES)?;
            let records = put_archive(Kind::Records, &files.records, &folders.records, now)?;
            let keys = put_archive(Kind::Keys, &files.keys, &folders.keys, now)?;
            Ok((records, keys))
        })?;
        let mut removed = remove_old(Kind::Records, &folders.records, now, keep.records_days)?;
        removed.extend(remove_old(Kind::Keys, &folders.keys, now, keep.keys_days)?);
        Ok(Backup { records, keys, removed })
    }
}

/// The archive gets its name when it is whole and on the disk; until then it has another.
fn put_archive(kind: Kind, file: &Connection, folder: &Path, now: Moment) -> Result<PathBuf, StoreError> {
    let copy = folder.join(format!("{}.copy", kind.name()));
    let partial = folder.join(format!("{}.partial", kind.name()));
    for left_by_a_stop in [&copy, &partial] {
        wipe(left_by_a_stop)?;
        open_private(left_by_a_stop)?;
    }
    write_archive(kind, file, &copy, &partial)?;
    wipe(&copy)?;
    let archive = folder.join(archive_name(kind, now));
    File::open(&partial)?.sync_all()?;
    fs::rename(&partial, &archive)?;
    File::open(folder)?.sync_all()?;
    Ok(archive)
}

fn archive_name(kind: Kind, made: Moment) -> String {
    format!("{}-{}.db", kind.name(), made.stamp())
}

/// When the archive with this name was made; none for a file that is no archive of this kind.
fn made_at(kind: Kind, name: &str) -> Option<Moment> {
    let stamp = name.strip_prefix(kind.name())?.strip_prefix('-')?.strip_suffix(".db")?;
    Moment::from_stamp(stamp)
}

/// Removes the archives that are older than so many days, but never the newest.
fn remove_old(kind: Kind, folder: &Path, now: Moment, days: u32) -> Result<Vec<PathBuf>, StoreError> {
    let mut archives = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let made = entry.file_name().to_str().and_then(|name| made_at(kind, name));
        archives.extend(made.map(|made| (made, entry.path())));
    }
    archives.sort();
    archives.pop();
    let oldest_kept = now.plus_days(-i64::from(days));
    let keeps = |made: Moment| days > 0 && made >= oldest_kept;
    let old: Vec<_> = archives.into_iter().filter(|(made, _)| !keeps(*made)).map(|(_, path)| path).collect();
    old.iter().try_for_each(|path| wipe(path))?;
    Ok(old)
}

/// Overwrites a file and unlinks it. Nothing happens when it is not there.
fn wipe(path: &Path) -> Result<(), StoreError> {
    if !path.exists() {
        return Ok(());
    }
    let mut file = File::options().write(true).open(path)?;
    let mut left = file.seek(SeekFrom::End(0))?;
    file.rewind()?;
    let zeros = [0; PIECE];
    while left > 0 {
        let piece = zeros.get(..left.min(PIECE as u64) as usize).unwrap_or(&zeros);
        file.write_all(piece)?;
        left -= piece.len() as u64;
    }
    file.sync_all()?;
    Ok(fs::remove_file(path)?)
}
