//! The pocket: a small dossier beside a conversation, for what is the visitor's own. The return code opens it, and
//! nothing else: no circle holds a key, so no worker can read in it.

use people::pocket::CodeText;
use serde::{Deserialize, Serialize};
use store::Moment;

/// One sheet of the pocket of a conversation.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum Kept {
    /// The return code, to be shown a second time (OUT-20). A visit holds only keys derived from it.
    Code {
        /// The code as it is shown.
        code: CodeText,
        /// Since when it is the code.
        at: Moment,
    },
    /// What the person is writing and has not sent; empty when there is nothing.
    Draft {
        /// The text so far.
        text: String,
        /// When it was kept.
        at: Moment,
    },
    /// The newest of our words that the person has looked at, so that they can be told whether there is news. No
    /// worker learns it from here.
    Looked {
        /// When it left.
        at: Moment,
        /// Its place among the sheets.
        position: i64,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use people::pocket::{KeptCode, PocketHead};
    use vault::{Key, ReturnCode};

    #[test]
    fn the_code_that_every_pocket_begins_with_is_a_sheet_of_this_one() {
        let code = ReturnCode::from_seed(&Key::from_bytes([3; 32]));
        let first = KeptCode::Code { code: CodeText::of(&code), at: Moment::from_seconds(9) };
        let written = serde_json::to_string(&first).unwrap();
        let Kept::Code { code: back, .. } = serde_json::from_str(&written).unwrap() else {
            panic!("another kind")
        };
        assert_eq!(back.read().unwrap().show(), code.show());
        let again = Kept::Code { code: CodeText::of(&code), at: Moment::from_seconds(9) };
        assert_eq!(serde_json::to_string(&again).unwrap(), written);
    }

    #[test]
    fn a_pocket_is_no_conversation_and_a_conversation_no_pocket() {
        assert!(serde_json::from_str::<crate::model::Head>(r#"{"kind":"pocket"}"#).is_err());
        assert!(serde_json::from_str::<PocketHead>(r#"{"kind":"conversation"}"#).is_err());
    }
}
