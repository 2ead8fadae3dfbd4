//! Those who refer to us: a list that a team keeps itself (ORG-27, REF-08). Each stands under one of the kinds; a slip and an
//! ask keep the kind alone, for a name could tell who somebody is.

use super::start::Source;
use serde::{Deserialize, Serialize};
use store::Day;

/// After so many days somebody asks again whether this still holds.
pub const RECHECK_DAYS: i32 = 365;

/// Somebody who refers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownSource {
    /// Of which kind.
    pub of: Source,
    /// What the organisation is called.
    pub name: String,
    /// In which town or region.
    pub region: String,
    /// Whom one speaks to there, and how.
    pub contact: String,
    /// When somebody last looked whether this holds.
    pub checked: Day,
}

impl KnownSource {
    /// Whether it is time to look again.
    pub fn is_due(&self, today: Day) -> bool {
        self.checked.number().saturating_add(RECHECK_DAYS) <= today.number()
    }
}
