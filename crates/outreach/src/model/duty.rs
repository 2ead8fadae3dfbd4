//! Who can leave now: each worker says so for some hours, and it is gone by itself (OUT-22).

use crate::model::Colleague;
use serde::{Deserialize, Serialize};
use store::Moment;

/// For how many minutes somebody can say so.
pub const READY_CHOICES: [i64; 4] = [60, 120, 240, 480];

/// A worker who can leave now, as it is left for the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CanLeave {
    /// Who.
    pub can_leave: Colleague,
    /// Until when; then it is gone.
    pub until: Moment,
}
