//! What the partner's code opens: a dossier that holds the agreed text and nothing else.

use serde::{Deserialize, Serialize};
use store::{Day, Moment};

/// Hours from the first reading on in which the code can be used again. After that it opens nothing, also when the last
/// day is still to come: a code that lies in a mailbox is no key for months.
pub const READ_HOURS: i64 = 72;
/// Days that what the partner answered is kept for guide and client, after the last day of reading.
pub const ANSWER_KEPT_DAYS: i64 = 30;

/// What a code for a partner opens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum LetterHead {
    /// A text for a partner.
    #[serde(rename = "partner-letter")]
    PartnerLetter(PartnerLetter),
}

/// The head of a text for a partner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartnerLetter {
    /// The last day on which it can be read.
    pub until: Day,
}

/// What can stand in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum LetterRecord {
    /// The text, word for word as the client agreed to it.
    Text {
        /// The text.
        text: String,
    },
    /// The partner opened it for the first time: the client can see who looked.
    Read {
        /// When.
        at: Moment,
    },
    /// What the partner answered, once. Guide and client both read it.
    Answer {
        /// The words.
        words: String,
        /// When.
        at: Moment,
    },
}
