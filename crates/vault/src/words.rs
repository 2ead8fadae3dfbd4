//! Return codes as words: the same hundred bits, ten bits to a word, for whoever would rather remember or say ten
//! words than keep twenty characters.
//!
//! Each language has a list of 1,024 everyday words. The lists are frozen: the place of a word in its file is its
//! value, so a word that turns out badly may be exchanged for another in the same place, after which codes that were
//! written down with the old word are not read any more; no line may ever move.
//!
//! A look-up takes longer for one word than for another. Whoever could measure that would be measuring their own
//! typing: what is read is what the sender wrote, and the lists are public. Nothing is compared with a secret here. And
//! a word is fetched by its place, which only a program on the same processor could hope to see, at the one moment at
//! which a code is shown.

use std::sync::LazyLock;

use zeroize::Zeroizing;

use crate::CodeProblem;
use crate::fold::{fold, is_sign};

/// Words in a code.
pub(crate) const COUNT: usize = 10;
/// Words in a list: ten bits.
const LIST_LENGTH: usize = 1024;
/// Characters of base 32 that one word says.
pub(crate) const CHARACTERS: usize = 2;
/// Bits of one character of base 32.
const CHARACTER_BITS: u32 = 5;
const CHARACTER_MASK: u16 = 31;

/// The words of one language.
pub struct WordList {
    language: &'static str,
    words: Vec<&'static str>,
    /// The words as they are found, in order, each with its place in the list.
    folded: Vec<(String, u16)>,
}

macro_rules! lists {
    ($($language:literal),*) => {
        [$(WordList::read($language, include_str!(concat!("../words/", $language, ".txt")))),*]
    };
}

static LISTS: LazyLock<[WordList; 12]> =
    LazyLock::new(|| lists!["nl", "en", "es", "pt", "ro", "bg", "pl", "hu", "tr", "ar", "uk", "fr"]);

impl WordList {
    fn read(language: &'static str, file: &'static str) -> WordList {
        let words: Vec<&'static str> = file.lines().take(LIST_LENGTH).collect();
        let mut folded: Vec<(String, u16)> =
            words.iter().zip(0..).map(|(word, place)| (fold(word).to_string(), place)).collect();
        folded.sort();
        WordList { language, words, folded }
    }

    /// The list of a language by its code of BCP 47, such as `nl`; none when we have none in it.
    pub fn of(language: &str) -> Option<&'static WordList> {
        WordList::all().iter().find(|list| list.language == language)
    }

    /// All lists, the Dutch one first.
    pub fn all() -> &'static [WordList; 12] {
        &LISTS
    }

    /// Its language: a code of BCP 47.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The word that says two characters of base 32.
    pub(crate) fn word(&self, first: u8, second: u8) -> &'static str {
        let place = u16::from(first) << CHARACTER_BITS | u16::from(second);
        self.words.get(usize::from(place)).copied().unwrap_or_default()
    }

    fn find(&self, folded: &str) -> Option<u16> {
        let at = self.folded.binary_search_by(|(known, _)| known.as_str().cmp(folded)).ok()?;
        self.folded.get(at).map(|(_, place)| *place)
    }

    fn knows(&self, folded: &str) -> bool {
        self.find(folded).is_some()
    }
}

/// The words that are typed, folded: whatever is neither a letter nor a sign on one stands between them.
pub(crate) fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphabetic() && !is_sign(character))
        .filter(|word| word.chars().any(char::is_alphabetic))
}

/// Reads ten words of one list as the values of the characters that they stand for; numbers between them do not count.
/// Nothing when the text does not look like words at all: no list knows a word of it, or it has digits and no list
/// knows half of it.
///
/// # Errors
/// A [`CodeProblem`] for what is wrong: first a word that is not in the list, then their number, then the check.
pub(crate) fn read<const N: usize>(
    text: &str,
    is_code: impl Fn(&[u8; N]) -> bool,
) -> Option<Result<Zeroizing<[u8; N]>, CodeProblem>> {
    let typed: Vec<Zeroizing<String>> = split(text).map(fold).collect();
    let known = |list: &WordList| typed.iter().filter(|word| list.knows(word)).count();
    let most = WordList::all().iter().map(known).max().filter(|most| *most > 0)?;
    let found = typed.len();
    if text.chars().any(char::is_numeric) && most * 2 < found {
        return None;
    }
    if most < found {
        // Of several languages that know equally many, the place is told in the first.
        let list = WordList::all().iter().find(|list| known(list) == most)?;
        let unknown = typed.iter().position(|word| !list.knows(word))?;
        return Some(Err(CodeProblem::Word { position: unknown + 1 }));
    }
    if found * CHARACTERS != N {
        return Some(Err(CodeProblem::Words { found }));
    }
    // Ten words may stand in two lists; the check tells which language was meant.
    let meant = WordList::all().iter().filter_map(|list| values(list, &typed)).find(|values| is_code(values));
    Some(meant.ok_or(CodeProblem::Typo))
}

/// What one word says in this list.
pub(crate) fn one(list: &WordList, typed: &str) -> Option<[u8; CHARACTERS]> {
    let word = split(typed).next()?;
    list.find(&fold(word)).map(characters)
}

fn characters(place: u16) -> [u8; CHARACTERS] {
    let character = |bits: u16| u8::try_from(bits & CHARACTER_MASK).unwrap_or_default();
    [character(place >> CHARACTER_BITS), character(place)]
}

/// What the words say in this list, if all of them stand in it.
pub(crate) fn values<const N: usize>(
    list: &WordList,
    folded: &[Zeroizing<String>],
) -> Option<Zeroizing<[u8; N]>> {
    let mut values = Zeroizing::new([0; N]);
    let (pairs, _) = values.as_chunks_mut::<CHARACTERS>();
    for (pair, word) in pairs.iter_mut().zip(folded) {
        *pair = list.find(word).map(characters)?;
    }
    Some(values)
}

#[cfg(test)]
mod tests;
