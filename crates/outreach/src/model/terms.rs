//! On which terms a team is on a channel (ACT-39, OUT-31): whether outreach is allowed there, and how long is long enough.

use crate::model::coded::coded;
use serde::{Deserialize, Serialize};

coded! {
    /// Whether outreach is allowed on a channel (ACT-39): we keep to the rules of whoever runs it.
    Allowed, "outreach-allowed-", {
        /// Nobody looked it up.
        Unknown = "unknown",
        /// Its rules allow it.
        Rules = "rules",
        /// It was agreed with whoever runs it.
        Agreed = "agreed",
        /// It is not allowed: nobody starts there.
        No = "no",
    }
}

/// The terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Terms {
    /// Whether outreach is allowed.
    pub allowed: Allowed,
    /// Minutes after which a shift there is long enough, when that is shorter than elsewhere (OUT-31).
    pub minutes: Option<i64>,
}

impl Default for Terms {
    fn default() -> Terms {
        Terms { allowed: Allowed::Unknown, minutes: None }
    }
}

impl Terms {
    /// How long a shift may last there, when the team lets one last so long elsewhere.
    pub fn may_last(&self, elsewhere: i64) -> i64 {
        self.minutes.map_or(elsewhere, |here| here.min(elsewhere))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_makes_a_shift_shorter_and_never_longer() {
        let of = |minutes| Terms { minutes, ..Terms::default() }.may_last(240);
        assert_eq!([of(None), of(Some(90)), of(Some(600))], [240, 90, 240]);
    }
}
