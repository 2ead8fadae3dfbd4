//! An installation out of its archives.

use std::fs;
use std::io;
use std::path::Path;

use crate::engine::{KEYS_FILE, Kind, Pair, RECORDS_FILE, claim_folder, examine_archive, open_private};
use crate::{Place, Store, StoreError, mend};

impl Store {
    /// Puts an archive of records and one of keys in an empty place, so that it can be opened. Take the newest keys:
    /// what was erased after the records were copied then stays erased, and is not even there as something that
    /// cannot be opened.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when the place holds something, or the archives are not of one installation;
    /// [`StoreError::Damaged`] when one is not whole. The place is then as it was.
    pub fn restore(records_archive: &Path, keys_archive: &Path, to: &Place) -> Result<(), StoreError> {
        for folder in [&to.records, &to.keys] {
            if folder.exists() && fs::read_dir(folder)?.next().is_some() {
                return Err(StoreError::Unavailable("the place to restore to is not empty".into()));
            }
        }
        fill(records_archive, keys_archive, to).inspect_err(|_| {
            // It held nothing, so whatever is there now is ours. What cannot be removed shows at the next try.
            let _ = [&to.records, &to.keys].map(|folder| empty(folder));
        })
    }
}

fn fill(records_archive: &Path, keys_archive: &Path, to: &Place) -> Result<(), StoreError> {
    put(Kind::Records, records_archive, &to.records, RECORDS_FILE)?;
    put(Kind::Keys, keys_archive, &to.keys, KEYS_FILE)?;
    let (mut pair, _) = Pair::open(to)?;
    mend::sweep_leftovers(&pair.files)?;
    mend::erase_unopenable(&pair.files)?;
    pair.align()?;
    pair.scrub().map(drop)
}

fn put(kind: Kind, archive: &Path, folder: &Path, name: &str) -> Result<(), StoreError> {
    let _claim = claim_folder(folder)?;
    let file = folder.join(name);
    let mut copy = open_private(&file)?;
    io::copy(&mut fs::File::open(archive)?, &mut copy)?;
    copy.sync_all()?;
    drop(copy);
    examine_archive(kind, &file)
}

fn empty(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        fs::remove_file(entry?.path())?;
    }
    Ok(())
}
