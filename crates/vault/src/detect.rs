//! Whether a return code stands in a text: whoever sends one along in a message gives the key away to whoever reads
//! it.

use zeroize::Zeroizing;

use crate::fold::fold;
use crate::words::{self, WordList};
use crate::{code, crockford};

/// A code that is written in groups has groups of equal length, of at least so many characters.
const SHORTEST_GROUP: usize = 4;

/// Whether a return code stands anywhere in a text, as characters or as words, alone or among other words. It must
/// stand there in full, without a typing mistake, in groups of equal length: so an ordinary sentence is not taken for
/// a code.
pub fn contains_code(text: &str) -> bool {
    contains_characters(text) || contains_words(text)
}

/// Twenty characters in one to five groups, with a digit among them, as 9,994 of 10,000 codes have, or with our
/// hyphens. Four words of five letters that chance to pass the check are no code.
fn contains_characters(text: &str) -> bool {
    let groups: Vec<&str> = text.split(crockford::is_separator).filter(|group| !group.is_empty()).collect();
    groups.iter().enumerate().any(|(from, first)| {
        let length = first.chars().count();
        if length < SHORTEST_GROUP || !code::LENGTH.is_multiple_of(length) {
            return false;
        }
        let Some(run) = groups.get(from..from + code::LENGTH / length) else { return false };
        let candidate = Zeroizing::new(run.join("-"));
        run.iter().all(|group| group.chars().count() == length)
            && (candidate.chars().any(char::is_numeric) || text.contains(candidate.as_str()))
            && crockford::read::<{ code::LENGTH }>(&candidate).is_ok()
    })
}

/// Ten words of one list in a row that pass the check.
fn contains_words(text: &str) -> bool {
    let typed: Vec<Zeroizing<String>> = words::split(text).map(fold).collect();
    WordList::all().iter().any(|list| {
        typed.windows(words::COUNT).any(|run| words::values(list, run).is_some_and(|run| code::checks(&run)))
    })
}
