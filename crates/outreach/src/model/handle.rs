//! A name on a site: one person, never a list of them (H-02).

use serde::{Deserialize, Serialize};

/// Characters that a name on a site has at most.
pub const HANDLE_MAX: usize = 100;

/// The name that one person uses on a site (DAT-01).
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Handle(String);

/// The text is empty, too long, or names more than one person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the name of one person")]
pub struct NotOneHandle;

impl Handle {
    /// Reads a name.
    ///
    /// # Errors
    /// [`NotOneHandle`] for nothing, for more than [`HANDLE_MAX`] characters, and for what looks like a list.
    pub fn parse(text: &str) -> Result<Handle, NotOneHandle> {
        let shown = text.trim();
        let looks_like_a_list = shown.contains([',', ';', '|', '\n', '\t', '\r']);
        let handle = Handle(shown.to_owned());
        if looks_like_a_list || shown.chars().count() > HANDLE_MAX || handle.plain().is_empty() {
            return Err(NotOneHandle);
        }
        Ok(handle)
    }

    /// As it was typed.
    pub fn shown(&self) -> &str {
        &self.0
    }

    /// The form by which it is compared: what people type in different ways for the same name is made equal
    /// (case, a leading @, spaces, wide letters, signs that cannot be seen). Beyond that it must match exactly.
    pub fn plain(&self) -> String {
        let narrow: String = self.0.chars().filter_map(narrow).collect();
        narrow.trim().trim_start_matches(['@', ' ']).to_lowercase()
    }
}

/// A sign in its usual width; none for one that cannot be seen.
fn narrow(sign: char) -> Option<char> {
    /// Between a wide sign (U+FF01 to U+FF5E) and its ASCII counterpart.
    const WIDE_OFFSET: u32 = 0xFEE0;
    match sign {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(sign) - WIDE_OFFSET),
        '\u{00A0}' | '\u{3000}' => Some(' '),
        '\u{00AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' => None,
        other => Some(other),
    }
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A name on a site has no place in a log, however it gets there.
        f.write_str("Handle(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        Handle::parse(text).unwrap().plain()
    }

    #[test]
    fn one_name_typed_in_different_ways_is_one_name() {
        for text in ["Boom_21", " @boom_21 ", "@ BOOM_21", "ＢＯＯＭ_21", "boom\u{200B}_21"] {
            assert_eq!(plain(text), "boom_21", "{text:?}");
        }
        assert_ne!(plain("boom21"), plain("boom_21"));
        assert_ne!(plain("bóom"), plain("boom"));
        assert_eq!(plain("jonge boom"), "jonge boom");
    }

    #[test]
    fn more_than_one_name_is_refused() {
        for text in
            ["", "  ", "@", "een, twee", "een;twee", "een\ntwee", "een\ttwee", &"a".repeat(HANDLE_MAX + 1)]
        {
            assert_eq!(Handle::parse(text), Err(NotOneHandle), "{text:?}");
        }
        assert!(Handle::parse(&"é".repeat(HANDLE_MAX)).is_ok());
    }

    #[test]
    fn a_name_is_never_printed() {
        assert_eq!(format!("{:?}", Handle::parse("boom_21").unwrap()), "Handle(..)");
    }
}
