//! "Not there again" (REF-16): what the client said of a partner. It stands in the core, so that it is known as long as the file
//! is; the referral that it came from may be gone by then.

use serde::{Deserialize, Serialize};
use store::{Id, Moment};

/// Where the client does not want to be sent again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotAgain {
    /// Kind of partner: a code of the room that refers.
    pub kind: String,
    /// What the partner is called.
    pub called: String,
    /// Which partner of the list it is, if it stands there.
    pub about: Option<Id>,
    /// When it was said.
    pub at: Moment,
}

impl NotAgain {
    /// Whether both are said of the same partner.
    pub fn is_about_the_same_as(&self, other: &NotAgain) -> bool {
        let is_listed = self.about.is_some() && self.about == other.about;
        is_listed || (self.kind == other.kind && self.called == other.called)
    }
}
