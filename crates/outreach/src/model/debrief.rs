//! A moment after a call or a visit (OUT-19, OUT-36): what helped, in two taps. Nothing in it belongs to a conversation,
//! and how long a call took or how it sounded is never asked.

use super::coded::coded;
use serde::{Deserialize, Serialize};
use store::Day;

/// Days that what helped is kept for the team.
pub const LESSON_KEPT_DAYS: i64 = 365;
/// Days that a worker's own note is kept.
pub const OWN_KEPT_DAYS: i64 = 30;

coded!(
    /// What made it work.
    Helped, "outreach-helped-", {
        /// Taking time.
        Time = "time",
        /// Letting it be quiet.
        Silence = "silence",
        /// Being honest about who one is and what one can do.
        Honest = "honest",
        /// Asking one small thing.
        SmallStep = "small-step",
        /// Letting the person choose.
        Choice = "choice",
        /// A colleague close by.
        Colleague = "colleague",
        /// Not known yet.
        NotYet = "not-yet",
    }
);

/// What helped, for the team. Nobody's name stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    /// What helped.
    pub lesson_helped: Helped,
    /// In a worker's words, or nothing.
    pub lesson: String,
    /// On which day it was left.
    pub day: Day,
}

/// Days after a visit or a call in which it is asked whether one talked about it.
pub const REMIND_DAYS: i64 = 7;

/// A reminder for who was on a visit or called; gone when they said what helped.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkItOver {
    /// On which day it was.
    pub talk_it_over: Day,
}

/// A note to oneself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OwnNote {
    /// The words.
    pub after_call: String,
    /// On which day it was left.
    pub day: Day,
}
