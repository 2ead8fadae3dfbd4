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

    /// The form by which it is compared: what people type in different ways for the same name is made equal (the
    /// same letters in other code points by Unicode's NFKC, capitals, leading @, runs of spaces, signs that cannot be
    /// seen). Beyond that it must match exactly: a dot or an underscore more is another name on most sites, and so is
    /// an accent.
    pub fn plain(&self) -> String {
        let mut plain = fold(&self.0);
        // Folding a folded text changes it in rare cases once more; then it rests.
        for _ in 1..FOLDS_MAX {
            let again = fold(&plain);
            if again == plain {
                break;
            }
            plain = again;
        }
        plain
    }
}

/// So often a name is folded at most.
const FOLDS_MAX: usize = 6;

/// One round: what cannot be seen goes, letters get one form and no case, spaces one width.
fn fold(text: &str) -> String {
    let nfkc = icu_normalizer::ComposingNormalizerBorrowed::new_nfkc();
    let seen: String = text.chars().filter(|sign| !is_unseen(*sign)).collect();
    // Each letter by itself: in whole words a Greek s would depend on where it stands.
    let one_case: String =
        nfkc.normalize(&seen).chars().flat_map(char::to_uppercase).flat_map(char::to_lowercase).collect();
    let normal = nfkc.normalize(&one_case);
    let words: Vec<&str> = normal.split_whitespace().collect();
    words.join(" ").trim_start_matches(['@', ' ']).to_owned()
}

/// Signs that take no room.
fn is_unseen(sign: char) -> bool {
    matches!(
        sign,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
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
        for text in ["Boom_21", " @boom_21 ", "@ BOOM_21", "ＢＯＯＭ_21", "boom\u{200B}_21", "＠𝐛oom_21"]
        {
            assert_eq!(plain(text), "boom_21", "{text:?}");
        }
        assert_ne!(plain("boom21"), plain("boom_21"));
        assert_ne!(plain("bóom"), plain("boom"));
        assert_ne!(plain("boom.21"), plain("boom21"));
        assert_eq!(plain("Jonge\u{00A0} boom"), "jonge boom");
        assert_eq!(plain("bo\u{301}om"), plain("BÓOM"));
        assert_eq!(plain("ﬁen"), "fien");
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

    proptest::proptest! {
        #[test]
        fn comparing_rests_and_does_not_see_case_width_or_what_is_unseen(text in "\\PC{1,40}") {
            let Ok(handle) = Handle::parse(&text) else { return Ok(()) };
            let once = handle.plain();
            proptest::prop_assert_eq!(&fold(&once), &once);
            for other in [text.to_uppercase(), format!("@{text}"), format!("\u{200B}{text} ")] {
                proptest::prop_assert_eq!(&Handle(other).plain(), &once);
            }
        }

        #[test]
        fn plain_names_match_exactly_but_for_case(one in "[a-z0-9._-]{1,12}", other in "[a-z0-9._-]{1,12}") {
            proptest::prop_assert_eq!(plain(&one) == plain(&other), one == other);
            proptest::prop_assert_eq!(plain(&one.to_uppercase()), one);
        }
    }
}
