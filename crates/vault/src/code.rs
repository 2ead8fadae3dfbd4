//! Return codes: the only key a visitor has.
//!
//! 95 random bits and a check of five, as twenty characters in four groups: `7KQ4M-…`. So much
//! randomness needs no slow derivation: coming back costs microseconds, and no flood of wrong codes
//! can exhaust a machine.

use std::fmt;

use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Key, Pepper, WordList, crockford, key, words};

/// Characters in a code, the check included.
pub(crate) const LENGTH: usize = 20;
/// Groups in which a code is shown.
const GROUPS: usize = LENGTH / crockford::GROUP;

/// What is wrong with a code as it was typed. Says where to look, never what the code is.
#[derive(thiserror::Error, Debug, PartialEq, Eq, Clone, Copy)]
pub enum CodeProblem {
    /// Nothing was typed.
    #[error("empty")]
    Empty,
    /// Too short or too long.
    #[error("{found} characters")]
    Length {
        /// How many characters there are; what stands between them does not count.
        found: usize,
    },
    /// A character that no code contains.
    #[error("character {position} is not one that a code contains")]
    Character {
        /// Which one, counted from one; what stands between characters does not count.
        position: usize,
    },
    /// A word that does not stand in the list.
    #[error("word {position} is not one of the list")]
    Word {
        /// Which one, counted from one.
        position: usize,
    },
    /// All words are known, but there are too few or too many.
    #[error("{found} words")]
    Words {
        /// How many words there are.
        found: usize,
    },
    /// All characters or words are possible, but together they are no code: one is wrong, or two are
    /// swapped.
    #[error("a typing mistake")]
    Typo,
}

/// A visitor's code. Wiped when dropped; prints as `ReturnCode(..)`.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct ReturnCode([u8; LENGTH]);

impl ReturnCode {
    /// A fresh code.
    pub fn random(rng: &mut (impl CryptoRng + ?Sized)) -> ReturnCode {
        ReturnCode::from_seed(&Key::random(rng))
    }

    /// The one code that belongs to a seed, so that a form that is posted twice gives the same code
    /// twice.
    pub fn from_seed(seed: &Key) -> ReturnCode {
        let mut code = ReturnCode([0; LENGTH]);
        crockford::spread(seed.derive("return code", b"").bytes(), &mut code.0);
        crockford::set_check(&mut code.0);
        code
    }

    /// Reads a code as people type it: in either case, with spaces, hyphens or dots anywhere, with
    /// o for 0, i or l for 1 and u for v, in the digits of other scripts; or as the ten words of any
    /// [`WordList`], in either case, with or without accents.
    ///
    /// # Errors
    /// A [`CodeProblem`] for the first thing that is wrong, before anything is looked up. Every single
    /// wrong character and every swap of neighbouring characters is caught, and every word that does
    /// not stand in the list; of wrong words that do, 992 in 1,023.
    pub fn parse(text: &str) -> Result<ReturnCode, CodeProblem> {
        let read = crockford::read(text).or_else(|problem| words::read(text, checks).unwrap_or(Err(problem)));
        Ok(ReturnCode(*read?))
    }

    /// The code as it is shown: four groups of five characters, hyphens between.
    pub fn show(&self) -> Zeroizing<String> {
        crockford::show(&self.0)
    }

    /// The four groups apart, for a page that sets them in boxes or reads them aloud.
    pub fn groups(&self) -> [Zeroizing<String>; GROUPS] {
        let (groups, _) = self.0.as_chunks::<{ crockford::GROUP }>();
        std::array::from_fn(|place| groups.get(place).map(|group| crockford::show(group)).unwrap_or_default())
    }

    /// The code as ten words of a list: the same code, another way to write it.
    pub fn words(&self, list: &WordList) -> [Zeroizing<String>; words::COUNT] {
        let (pairs, _) = self.0.as_chunks::<{ words::CHARACTERS }>();
        std::array::from_fn(|place| {
            let word = pairs.get(place).map(|[first, second]| list.word(*first, *second));
            Zeroizing::new(word.unwrap_or_default().to_owned())
        })
    }

    /// Whether this was typed: one of the four groups, counted from one, as forgiving as [`ReturnCode::parse`]. Takes
    /// the same time for every group that is typed.
    pub fn has_group(&self, number: usize, typed: &str) -> bool {
        let Ok(typed) = crockford::values::<{ crockford::GROUP }>(typed) else { return false };
        let (groups, _) = self.0.as_chunks::<{ crockford::GROUP }>();
        let group = number.checked_sub(1).and_then(|place| groups.get(place));
        group.is_some_and(|group| group.ct_eq(typed.as_slice()).into())
    }

    /// Whether this was typed: one of the ten words of a list, counted from one, as forgiving as
    /// [`ReturnCode::parse`].
    pub fn has_word(&self, list: &WordList, number: usize, typed: &str) -> bool {
        let (pairs, _) = self.0.as_chunks::<{ words::CHARACTERS }>();
        let word = number.checked_sub(1).and_then(|place| pairs.get(place));
        word.is_some_and(|word| words::one(list, typed).is_some_and(|typed| word.ct_eq(&typed).into()))
    }

    /// What a conversation is found by. Says nothing about the code or its [`ReturnCode::key`].
    pub fn look_up(&self, pepper: &Pepper) -> [u8; 32] {
        *key::expand(&self.peppered(pepper), "look-up", b"").bytes()
    }

    /// What opens the conversation.
    pub fn key(&self, pepper: &Pepper) -> Key {
        key::expand(&self.peppered(pepper), "key", b"")
    }

    fn peppered(&self, pepper: &Pepper) -> Hkdf<Sha256> {
        Hkdf::new(Some(pepper.key("return code").bytes()), &self.0)
    }
}

/// Whether the values of twenty characters pass the check.
pub(crate) fn checks(values: &[u8; LENGTH]) -> bool {
    crockford::is_checked(values)
}

impl fmt::Debug for ReturnCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReturnCode(..)")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    use super::*;

    fn code(seed: u64) -> ReturnCode {
        ReturnCode::random(&mut ChaCha20Rng::seed_from_u64(seed))
    }

    fn pepper() -> Pepper {
        Pepper::from_bytes([9; 32])
    }

    /// What was typed wrong, with the rest of the code right.
    fn typed(code: &ReturnCode, change: impl FnOnce(&mut Vec<char>)) -> Result<ReturnCode, CodeProblem> {
        let mut characters: Vec<char> = code.show().chars().filter(|character| *character != '-').collect();
        change(&mut characters);
        ReturnCode::parse(&characters.into_iter().collect::<String>())
    }

    #[test]
    fn every_one_character_typo_at_every_place_is_caught() {
        for code in (0..20).map(code) {
            for place in 0..LENGTH {
                for wrong in "0123456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
                    let mut right = ' ';
                    let read =
                        typed(&code, |characters| right = std::mem::replace(&mut characters[place], wrong));
                    assert_eq!(read.err(), (wrong != right).then_some(CodeProblem::Typo));
                }
            }
        }
    }

    #[test]
    fn every_swap_of_unequal_neighbours_is_caught() {
        for code in (0..100).map(code) {
            for place in 0..LENGTH - 1 {
                let mut equal = false;
                let read = typed(&code, |characters| {
                    equal = characters[place] == characters[place + 1];
                    characters.swap(place, place + 1);
                });
                assert_eq!(read.err(), (!equal).then_some(CodeProblem::Typo));
            }
        }
    }

    #[test]
    fn codes_differ() {
        let shown: BTreeSet<String> = (0..2_000).map(|seed| code(seed).show().to_string()).collect();
        assert_eq!(shown.len(), 2_000);
    }

    #[test]
    fn every_character_occurs_at_every_place() {
        let shown: Vec<String> = (0..2_000).map(|seed| code(seed).show().replace('-', "")).collect();
        for place in 0..LENGTH {
            let seen: BTreeSet<&str> = shown.iter().map(|code| &code[place..=place]).collect();
            assert_eq!(seen.len(), 32);
        }
    }

    #[test]
    fn nothing_typed_is_empty() {
        for nothing in ["", " ", "-----", "\u{200f}\n\t—"] {
            assert_eq!(ReturnCode::parse(nothing).err(), Some(CodeProblem::Empty));
        }
    }

    #[test]
    fn a_missing_or_doubled_character_is_counted() {
        let code = code(1);
        let short = typed(&code, |characters| characters.truncate(19));
        let long = typed(&code, |characters| characters.insert(7, 'A'));
        assert_eq!(short.err(), Some(CodeProblem::Length { found: 19 }));
        assert_eq!(long.err(), Some(CodeProblem::Length { found: 21 }));
    }

    #[test]
    fn an_impossible_character_is_pointed_at() {
        assert_eq!(ReturnCode::parse("7KQ4M - 2é").err(), Some(CodeProblem::Character { position: 7 }));
        assert_eq!(ReturnCode::parse("7KQ$M").err(), Some(CodeProblem::Character { position: 4 }));
    }

    #[test]
    fn a_group_or_a_word_that_is_typed_over_is_known_again() {
        let code = code(7);
        let groups = code.groups();
        for number in 1..=GROUPS {
            let group = groups[number - 1].to_lowercase();
            assert!(code.has_group(number, &format!(" {}-{}", &group[..2], &group[2..])));
            assert!(!code.has_group(number, &groups[number % GROUPS]));
            assert!(!code.has_group(number, &group[..4]) && !code.has_group(number, ""));
        }
        assert!(!code.has_group(0, &groups[0]) && !code.has_group(5, &groups[0]));
        let list = WordList::of("fr").unwrap();
        let words = code.words(list);
        for number in 1..=words.len() {
            assert!(code.has_word(list, number, &words[number - 1].to_uppercase()));
            assert!(!code.has_word(list, number, &words[number % words.len()]));
            assert!(!code.has_word(list, number, ""));
        }
    }

    #[test]
    fn look_alikes_are_read_as_what_they_look_like() {
        for code in (0..50).map(code) {
            for (shown, look_alikes) in [('0', "oO"), ('1', "iIlL"), ('V', "uU")] {
                for look_alike in look_alikes.chars() {
                    let confused = code.show().replace(shown, &look_alike.to_string());
                    assert_eq!(ReturnCode::parse(&confused).unwrap().show(), code.show());
                }
            }
        }
    }

    proptest! {
        #[test]
        fn a_code_comes_back_from_paper(seed: u64) {
            let code = code(seed);
            prop_assert_eq!(ReturnCode::parse(&code.show()).unwrap().show(), code.show());
            let groups = code.groups().each_ref().map(|group| group.to_string());
            prop_assert_eq!(groups.join("-"), code.show().to_string());
        }

        #[test]
        fn typing_is_forgiven(
            seed: u64,
            lower: bool,
            noise in prop::collection::vec("[ .,_/:\n\u{200e}\u{a0}\u{2013}-]{0,3}", 20),
        ) {
            let code = code(seed);
            let sloppy: String = code
                .show()
                .replace('-', "")
                .chars()
                .zip(noise)
                .map(|(character, noise)| format!("{noise}{character}"))
                .collect();
            let sloppy = if lower { sloppy.to_lowercase() } else { sloppy };
            prop_assert_eq!(ReturnCode::parse(&sloppy).unwrap().show(), code.show());
        }

        #[test]
        fn one_seed_gives_one_code(seed: [u8; 32], other: [u8; 32]) {
            let shown = |seed| ReturnCode::from_seed(&Key::from_bytes(seed)).show();
            prop_assert_eq!(shown(seed), shown(seed));
            prop_assert_eq!(seed == other, shown(seed) == shown(other));
        }

        #[test]
        fn finding_and_opening_are_independent(seed: u64, other_pepper: [u8; 32]) {
            let code = code(seed);
            let typed = ReturnCode::parse(&code.show()).unwrap();
            prop_assert_eq!(code.look_up(&pepper()), typed.look_up(&pepper()));
            prop_assert_eq!(code.key(&pepper()), typed.key(&pepper()));
            prop_assert_ne!(Key::from_bytes(code.look_up(&pepper())), code.key(&pepper()));
            // Without the pepper, neither can be computed from the code.
            let other = Pepper::from_bytes(other_pepper);
            prop_assert_ne!(code.look_up(&other), code.look_up(&pepper()));
            prop_assert_ne!(code.key(&other), code.key(&pepper()));
        }

        #[test]
        fn another_code_finds_and_opens_nothing(seed: u64, other: u64) {
            prop_assume!(seed != other);
            prop_assert_ne!(code(seed).look_up(&pepper()), code(other).look_up(&pepper()));
            prop_assert_ne!(code(seed).key(&pepper()), code(other).key(&pepper()));
        }

        #[test]
        fn no_text_upsets_the_parser(text in "\\PC*") {
            let _ = ReturnCode::parse(&text);
        }
    }
}
