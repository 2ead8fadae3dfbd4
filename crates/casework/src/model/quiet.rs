//! When silence is worth a look (EXT-06, H-16). A file that is quiet ends never by itself: a team lead sees that it is, and
//! after longer its guide is asked to look. What a team finds long, it says itself.

use super::agenda::QUIET_DAYS;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// Days after which a guide is asked to look, unless the team says otherwise: half a year.
const ASKED_DAYS: i32 = 182;
/// Days that a team can choose.
pub const DAYS_AMONG: RangeInclusive<i32> = 7..=1_096;

/// After how many days without a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Quiet {
    /// A team lead sees that a file is quiet.
    pub seen: i32,
    /// The guide is asked to look: to ask how it goes, or to end it together.
    pub asked: i32,
}

impl Default for Quiet {
    fn default() -> Quiet {
        Quiet { seen: QUIET_DAYS, asked: ASKED_DAYS }
    }
}
