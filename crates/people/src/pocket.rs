//! The pocket: a small dossier for what is the visitor's own, beside a conversation or a booking. The return code opens it,
//! and nothing else: no circle holds a key, so no worker can read in it. First of all it holds the code, for a second
//! showing (OUT-20).

use crate::Work;
use kit::Problem;
use serde::{Deserialize, Serialize};
use store::sealed::{CodeKeys, Span};
use store::{Deed, Id, Moment, Scope, Timer};
use vault::{ReturnCode, Zeroizing};

/// The head of a pocket. It says nothing but its kind.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(tag = "kind")]
pub enum PocketHead {
    /// A pocket.
    #[serde(rename = "pocket")]
    Pocket,
}

/// Where a pocket is; stands in the head of what it belongs to, so that both are kept and erased together. It opens
/// nothing.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub struct PocketPlace {
    /// The pocket.
    pub dossier: Id,
    /// The timer that erases it, at the moment at which what it belongs to is erased.
    pub erase_timer: Id,
}

/// The first sheet of each pocket. What else a room keeps in it is its own.
#[derive(Serialize, Deserialize, Clone, Debug)]
#[serde(tag = "record", rename_all = "kebab-case")]
pub enum KeptCode {
    /// The return code, to be shown a second time. A visit holds only keys derived from it.
    Code {
        /// The code as it is shown.
        code: CodeText,
        /// Since when it is the code.
        at: Moment,
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

/// Begins a pocket with the code in it, granted to that code alone; it is erased at `due`.
///
/// # Errors
/// [`Problem::Broken`] when it cannot be sealed.
pub fn begin(
    work: &mut Work,
    organisation: Id,
    code: &ReturnCode,
    keys: &CodeKeys,
    due: Moment,
) -> Result<PocketPlace, Problem> {
    let dossier = work.begin(organisation, &PocketHead::Pocket)?;
    let kept = KeptCode::Code { code: CodeText::of(code), at: work.now };
    work.append(&dossier, &kept)?;
    work.grant_to_code(&dossier, keys, Scope::Full, Span::OPEN)?;
    let place = PocketPlace { dossier: dossier.id(), erase_timer: work.id() };
    keep_until(work, place, due);
    Ok(place)
}

/// Moves the end of a pocket.
pub fn keep_until(work: &mut Work, place: PocketPlace, due: Moment) {
    let deed = Deed::EraseDossier { dossier: place.dossier };
    work.unit.timer(Timer { id: place.erase_timer, due, deed });
}

/// Erases a pocket, its keys and its timers.
pub fn erase(work: &mut Work, place: PocketPlace) {
    work.unit.erase_dossier(place.dossier);
}

#[cfg(test)]
mod tests {
    use super::*;
    use vault::Key;

    #[test]
    fn a_code_comes_out_of_the_pocket_as_it_went_in_and_is_not_printed() {
        let code = ReturnCode::from_seed(&Key::from_bytes([3; 32]));
        let kept = KeptCode::Code { code: CodeText::of(&code), at: Moment::from_seconds(9) };
        let written = serde_json::to_string(&kept).unwrap();
        let KeptCode::Code { code: back, .. } = serde_json::from_str(&written).unwrap();
        assert_eq!(back.read().unwrap().show(), code.show());
        assert!(!format!("{kept:?}").contains(code.groups()[0].as_str()));
        assert_eq!(serde_json::to_string(&PocketHead::Pocket).unwrap(), r#"{"kind":"pocket"}"#);
    }
}
