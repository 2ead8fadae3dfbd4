//! How it began: in the client's words, on their own pages, closed until they open it (SAF-08). Nothing asks for it and
//! nothing follows from it. What somebody is, or loves, is no theme here and never a code.

use super::codes::codes;
use super::domain::Domain;
use serde::{Deserialize, Serialize};
use store::Moment;

codes! {
    /// What played a part. Counted with those of others for lessons and for what we write, only if the client says so.
    BeganBy, "began" {
        /// Boredom, or wanting to know.
        Curious = "curious",
        /// Wanting to earn more.
        Money = "money",
        /// Nothing else would pay for a roof, food or debts.
        NoOtherWay = "no-other-way",
        /// A choice of one's own.
        OwnChoice = "own-choice",
        /// Somebody they knew did it, or told of it.
        ThroughSomebody = "through-somebody",
        /// Somebody pressed or deceived them.
        Pressed = "pressed",
        /// Something else.
        Other = "other",
    }
}

/// How it began, says the client.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Began {
    /// In own words; may be empty.
    pub text: String,
    /// What played a part, if they say.
    pub themes: Vec<BeganBy>,
    /// What it may make harder now, says the client: to look at together. Nothing follows from it (EXT-26).
    #[serde(default)]
    pub harder: Vec<Domain>,
    /// Those that were counted: each once.
    pub counted: Vec<BeganBy>,
    /// When it was last written.
    pub at: Moment,
}

/// What the client lets their guide read of it: the words, and no themes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BeganTold {
    /// In own words.
    pub text: String,
    /// What it may make harder now.
    #[serde(default)]
    pub harder: Vec<Domain>,
    /// When it was last written.
    pub at: Moment,
}
