//! One file as an archive: compact, and without what must not travel.

use std::path::Path;

use super::sqlite::Use;
use super::{Connection, migrations, undo, values};
use crate::StoreError;
use crate::tables::{invitations, sessions};

const CACHE_KIB: u32 = 2048;

const HAS_TABLE: &str = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = $1";

/// Which of the two files.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Keys,
    Records,
}

impl Kind {
    pub fn name(self) -> &'static str {
        match self {
            Kind::Keys => "keys",
            Kind::Records => "records",
        }
    }
}

/// Writes the file as it stands in the open transaction: first every page to `copy`, then what is alive of that, and
/// should travel, to `archive`. Both are there and empty.
pub(crate) fn write_archive(
    kind: Kind,
    file: &Connection,
    copy: &Path,
    archive: &Path,
) -> Result<(), StoreError> {
    file.copy_to(copy)?;
    let copy = Connection::open(copy, Use::Alter, CACHE_KIB)?;
    if kind == Kind::Keys {
        sessions::remove_all(&copy)?;
        invitations::remove_all(&copy)?;
        undo::clear(&copy)?;
    }
    copy.write_compact(archive)
}

/// Is this whole, and of this kind?
pub(crate) fn examine_archive(kind: Kind, file: &Path) -> Result<(), StoreError> {
    let archive = Connection::open(file, Use::Alter, CACHE_KIB)?;
    let says = archive.one("PRAGMA quick_check(1)", values![], |row| row.text(0))?;
    if says.as_deref() != Some("ok") {
        return Err(StoreError::Damaged);
    }
    let (own_table, steps) = match kind {
        Kind::Keys => ("record_keys", migrations::KEYS),
        Kind::Records => ("records", migrations::RECORDS),
    };
    if archive.one(HAS_TABLE, values![own_table], |_| Ok(()))?.is_none() {
        return Err(StoreError::Unavailable(format!("not an archive of {}", kind.name())));
    }
    migrations::bring_up_to_date(&archive, steps)
}
