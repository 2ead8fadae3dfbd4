//! The card of a return code (OUT-20): like a card number, as words, as a picture to scan; and which group is asked back
//! before it is put away. Drawn by `people/code_card.html`, the same wherever somebody gets a code.

use crate::house::House;
use crate::second_step::picture;
use kit::Lang;
use vault::{Key, ReturnCode, WordList, Zeroizing};

/// The language whose words are shown to somebody whose own we have no list in.
const FALLBACK: &str = "nl";
/// Groups that can be asked for, each with the word that serves instead: the middle ones, because the first and the
/// last are the ones that one remembers.
const FIRST_ASKED: (i64, i64) = (2, 4);
const OTHER_ASKED: (i64, i64) = (3, 7);
/// Both of them.
pub const ASKED: [(i64, i64); 2] = [FIRST_ASKED, OTHER_ASKED];

/// A code on a page, with what is asked back.
pub struct Card {
    code: [Zeroizing<String>; 4],
    words: Vec<Zeroizing<String>>,
    /// Language of the words.
    pub language: &'static str,
    /// Its direction of writing.
    pub direction: &'static str,
    /// The squares of the picture, as a path.
    pub picture: String,
    /// Its width in squares.
    pub width: usize,
    /// The group that is asked back.
    pub group: i64,
    /// The word that serves instead.
    pub word: i64,
}

impl Card {
    /// A code in the words of a language, with a group by chance.
    pub fn of(house: &House, code: &ReturnCode, language: &str) -> Card {
        let first = Key::random(&mut *house.dice.rng()).bytes()[0];
        let (group, word) = if first.is_multiple_of(2) { FIRST_ASKED } else { OTHER_ASKED };
        let list = words_in(language);
        // The characters alone: no address, which would stay in the history of whoever scans it.
        let (picture, width) = picture(&code.show().replace('-', "")).unwrap_or_default();
        Card {
            code: code.groups(),
            words: code.words(list).into(),
            language: list.language(),
            direction: Lang::from_code(list.language()).map_or("ltr", Lang::direction),
            picture,
            width,
            group,
            word,
        }
    }

    /// The four groups.
    pub fn groups(&self) -> Vec<&str> {
        self.code.iter().map(|group| group.as_str()).collect()
    }

    /// Which group is asked back, for the text to choose by.
    pub fn asks(&self) -> &'static str {
        if self.group == FIRST_ASKED.0 { "second" } else { "third" }
    }

    /// The ten words.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| word.as_str())
    }
}

/// The words of a language, or those of the fallback.
pub fn words_in(language: &str) -> &'static WordList {
    let [dutch, ..] = WordList::all();
    WordList::of(language).or_else(|| WordList::of(FALLBACK)).unwrap_or(dutch)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_that_is_asked_for_lies_in_its_group() {
        // Two characters to a word, five to a group.
        for (group, word) in ASKED {
            let (first, last) = ((group - 1) * 5, group * 5);
            assert!((word - 1) * 2 >= first && word * 2 <= last, "{group} {word}");
        }
    }

    #[test]
    fn whoever_speaks_another_language_gets_dutch_words() {
        assert_eq!(words_in("xx").language(), "nl");
        assert_eq!(words_in("uk").language(), "uk");
    }
}
