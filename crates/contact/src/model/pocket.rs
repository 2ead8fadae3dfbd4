//! The pocket: a small dossier beside a conversation, for what is the visitor's own. The return code opens it, and
//! nothing else: no circle holds a key, so no worker can read in it.

use serde::{Deserialize, Serialize};
use store::{Id, Moment};
use vault::{ReturnCode, Zeroizing};

/// The head of a pocket. It says nothing but its kind.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(tag = "kind")]
pub enum PocketHead {
    /// A pocket.
    #[serde(rename = "pocket")]
    Pocket,
}

/// Where the pocket of a conversation is; stands in the conversation's head, so that both are kept and erased
/// together. It opens nothing.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct PocketPlace {
    /// The pocket.
    pub dossier: Id,
    /// The timer that erases it, at the moment at which the conversation is erased.
    pub erase_timer: Id,
}

/// One sheet of a pocket.
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

/// A return code written out. Wiped when dropped; prints as `CodeText(..)`.
#[derive(Serialize, Deserialize, Clone)]
#[serde(from = "String", into = "String")]
pub struct CodeText(Zeroizing<String>);

impl CodeText {
    /// Writes a code out.
    pub fn of(code: &ReturnCode) -> CodeText {
        CodeText(code.show())
    }

    /// The code; none when the text is damaged.
    pub fn read(&self) -> Option<ReturnCode> {
        ReturnCode::parse(&self.0).ok()
    }
}

impl From<String> for CodeText {
    fn from(text: String) -> CodeText {
        CodeText(Zeroizing::new(text))
    }
}

impl From<CodeText> for String {
    fn from(text: CodeText) -> String {
        text.0.to_string()
    }
}

impl std::fmt::Debug for CodeText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CodeText(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use vault::Key;

    #[test]
    fn a_code_comes_out_of_the_pocket_as_it_went_in_and_is_not_printed() {
        let code = ReturnCode::from_seed(&Key::from_bytes([3; 32]));
        let kept = Kept::Code { code: CodeText::of(&code), at: Moment::from_seconds(9) };
        let written = serde_json::to_string(&kept).unwrap();
        let Kept::Code { code: back, .. } = serde_json::from_str(&written).unwrap() else {
            panic!("another kind")
        };
        assert_eq!(back.read().unwrap().show(), code.show());
        assert!(!format!("{kept:?}").contains(code.groups()[0].as_str()));
    }

    #[test]
    fn a_pocket_is_no_conversation_and_a_conversation_no_pocket() {
        assert!(serde_json::from_str::<crate::model::Head>(r#"{"kind":"pocket"}"#).is_err());
        assert!(serde_json::from_str::<PocketHead>(r#"{"kind":"conversation"}"#).is_err());
        assert_eq!(serde_json::to_string(&PocketHead::Pocket).unwrap(), r#"{"kind":"pocket"}"#);
    }
}
