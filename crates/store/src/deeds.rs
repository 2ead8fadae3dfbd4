//! What is done to several tables at once, by a unit or by a timer.

use crate::engine::{Doomed, Files};
use crate::tables::{dossiers, grants, letters, records, timers};
use crate::{Changed, Deed, Id, StoreError};

pub(crate) fn perform(files: &Files, deed: Deed) -> Result<(), StoreError> {
    match deed {
        Deed::EraseRecord { dossier, record } => erase_record(files, dossier, record),
        Deed::EraseDossier { dossier } => erase_dossier(files, dossier),
        Deed::EndGrant { dossier, holder } => {
            files.has_changed(Changed::Dossier(dossier));
            grants::remove(&files.keys, dossier, &holder)
        }
        Deed::Deliver(letter) => letters::put(&files.records, &letter),
    }
}

pub(crate) fn erase_record(files: &Files, dossier: Id, record: Id) -> Result<(), StoreError> {
    files.has_changed(Changed::Dossier(dossier));
    timers::remove_of_record(&files.records, dossier, record)?;
    match records::erase(&files.records, dossier, record)? {
        Some(last) => files.destroy(Doomed::Revisions { dossier, record, last }),
        None => Ok(()),
    }
}

/// Erases a dossier, and first those that go with it.
pub(crate) fn erase_dossier(files: &Files, dossier: Id) -> Result<(), StoreError> {
    for one in dossiers::going_with(&files.records, dossier)? {
        erase_alone(files, one)?;
    }
    erase_alone(files, dossier)
}

fn erase_alone(files: &Files, dossier: Id) -> Result<(), StoreError> {
    files.has_changed(Changed::Dossier(dossier));
    timers::remove_of_dossier(&files.records, dossier)?;
    records::remove_all(&files.records, dossier)?;
    dossiers::remove(&files.records, dossier)?;
    files.destroy(Doomed::Dossier { dossier })
}
