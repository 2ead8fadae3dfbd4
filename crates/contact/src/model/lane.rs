//! Where a conversation stands at the desk: with the others, or apart because it came with a flood.

use super::ConversationHead;
use serde::{Deserialize, Serialize};

/// Where a conversation stands at the desk. Nothing is ever dropped: what came with a flood is kept apart until a
/// worker looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lane {
    /// With the others.
    #[default]
    Normal,
    /// Apart: it came with a flood. The person knows nothing of it and is not harmed by it.
    Quarantine,
}

impl ConversationHead {
    /// Whether it stands apart.
    pub fn is_apart(&self) -> bool {
        self.lane == Lane::Quarantine
    }

    /// Whether it may call for attention: a reminder, a notification, a count of who waits.
    pub fn may_call(&self) -> bool {
        !self.is_apart() && !self.muted
    }

    /// Whether a worker may mute it: never for somebody under 18, whose way back stays open (ACT-14).
    pub fn may_be_muted(&self) -> bool {
        self.may_be_closed()
    }

    /// Where it stands in the list: with the others, then the muted ones, then those apart.
    pub fn rank(&self) -> u8 {
        match (self.lane, self.muted) {
            (Lane::Normal, false) => 0,
            (Lane::Normal, true) => 1,
            (Lane::Quarantine, _) => 2,
        }
    }
}
