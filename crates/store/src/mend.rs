//! Brings two files of different ages together.

use crate::StoreError;
use crate::check::{Finding, loose_ends};
use crate::engine::Files;
use crate::tables::{dossiers, grants, record_keys, records, timers};

/// Destroys the keys and grants that open nothing. Of what can be read nothing is lost.
pub(crate) fn sweep_leftovers(files: &Files) -> Result<(), StoreError> {
    files.keys.batch("BEGIN IMMEDIATE")?;
    for finding in loose_ends(files)? {
        match finding {
            Finding::KeyWithoutRecord { dossier, record, revision } => {
                record_keys::remove_one(&files.keys, dossier, record, revision)?;
            }
            Finding::GrantWithoutDossier { dossier, holder } => {
                grants::remove(&files.keys, dossier, &holder)?
            }
            Finding::RecordWithoutKey { .. } | Finding::DamagedFile { .. } | Finding::BrokenLog { .. } => {}
        }
    }
    files.keys.batch("COMMIT")
}

/// Erases what nobody can open any more: bodies without a key become marks, dossiers without a grant go. It is what
/// was erased between an old archive of records and a newer one of keys.
pub(crate) fn erase_unopenable(files: &Files) -> Result<(), StoreError> {
    files.records.batch("BEGIN IMMEDIATE")?;
    for finding in loose_ends(files)? {
        if let Finding::RecordWithoutKey { dossier, record } = finding {
            records::erase(&files.records, dossier, record)?;
        }
    }
    let openable = grants::dossiers(&files.keys)?;
    for dossier in dossiers::ids(&files.records)? {
        if openable.binary_search(&dossier).is_err() {
            timers::remove_of_dossier(&files.records, dossier)?;
            records::remove_all(&files.records, dossier)?;
            dossiers::remove(&files.records, dossier)?;
        }
    }
    files.records.batch("COMMIT")
}
