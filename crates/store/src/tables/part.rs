//! Heads lie together, apart from the records that they head.

use crate::Id;

/// The head: the record with its dossier's id.
pub(super) const HEAD: i64 = 0;
/// Every other record.
const REST: i64 = 1;

pub(super) fn of(dossier: Id, record: Id) -> i64 {
    if record == dossier { HEAD } else { REST }
}
