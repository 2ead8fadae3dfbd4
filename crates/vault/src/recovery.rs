//! A recovery key, printed once and split over three keepers; any two of them bring it back.
//!
//! Sharing after A. Shamir, "How to share a secret", Communications of the ACM 22(11), 1979: for
//! each byte a straight line through the secret with a random slope, over the field of 256
//! elements. One point tells nothing about where a line starts; two points tell all. Written here
//! rather than taken from a library, because two of three over bytes is thirty lines, and those are
//! the lines that everything falls back on.

use std::fmt;

use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::key::KEY_LENGTH;
use crate::{CodeProblem, Refused, SecretKey, crockford};

/// The numbers of the shares, and where on their lines the points stand.
const NUMBERS: [u8; 3] = [1, 2, 3];
/// Random, the same in all shares of one split: shares of different splits are not combined.
const SPLIT_ID_LENGTH: usize = 5;
/// Shared along with the secret, to recognise it when it comes back.
const CHECK_LENGTH: usize = 5;
const SHARED_LENGTH: usize = KEY_LENGTH + CHECK_LENGTH;
const BODY_LENGTH: usize = SPLIT_ID_LENGTH + SHARED_LENGTH;
/// Characters of a share: its number, the body in base 32, the check. Fourteen groups of five.
const CHARACTERS: usize = 1 + (BODY_LENGTH * 8).div_ceil(5) + 1;

/// What one keeper keeps. Wiped when dropped; prints as `Share(..)`. Alone it tells nothing about
/// the secret.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Share {
    number: u8,
    /// The id of the split, then a point of each line.
    body: [u8; BODY_LENGTH],
}

/// Splits a secret into three shares, of which any two bring it back.
pub fn split(secret: &SecretKey, rng: &mut (impl CryptoRng + ?Sized)) -> [Share; NUMBERS.len()] {
    let mut id = [0; SPLIT_ID_LENGTH];
    rng.fill_bytes(&mut id);
    let mut slopes = Zeroizing::new([0; SHARED_LENGTH]);
    rng.fill_bytes(slopes.as_mut_slice());
    let starts = with_check(secret, &id);

    NUMBERS.map(|number| {
        let mut share = Share { number, body: [0; BODY_LENGTH] };
        let (split, points) = share.body.split_at_mut(SPLIT_ID_LENGTH);
        split.copy_from_slice(&id);
        for ((point, start), slope) in points.iter_mut().zip(&*starts).zip(&*slopes) {
            *point = start ^ product(*slope, number);
        }
        share
    })
}

/// Brings the secret back from two shares of one split, in either order.
///
/// # Errors
/// [`Refused`] for twice the same share, shares of different splits, or a share that was changed.
pub fn combine(one: &Share, other: &Share) -> Result<SecretKey, Refused> {
    let ((split, points), (other_split, other_points)) = (one.parts(), other.parts());
    if split != other_split || one.number == other.number {
        return Err(Refused);
    }
    // Where the line through both points starts. In this field, adding and subtracting are both
    // exclusive or.
    let over_run = inverse(one.number ^ other.number);
    let mut starts = Zeroizing::new([0; SHARED_LENGTH]);
    for ((start, here), there) in starts.iter_mut().zip(points).zip(other_points) {
        *start = product(product(*here, other.number) ^ product(*there, one.number), over_run);
    }
    let secret = starts.first_chunk().ok_or(Refused)?;
    let secret = SecretKey::from_bytes(*secret);
    let recognised = with_check(&secret, split).ct_eq(starts.as_slice());
    if recognised.into() { Ok(secret) } else { Err(Refused) }
}

/// The secret followed by its check, which depends on the split as well.
fn with_check(secret: &SecretKey, split: &[u8]) -> Zeroizing<[u8; SHARED_LENGTH]> {
    let check = secret.as_key().derive("recovery check", split);
    let mut shared = Zeroizing::new([0; SHARED_LENGTH]);
    for (place, byte) in shared.iter_mut().zip(secret.bytes().iter().chain(check.bytes())) {
        *place = *byte;
    }
    shared
}

impl Share {
    /// Which of the three this is: 1, 2 or 3. Also the first character on paper.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// The share as it is printed: fourteen groups of five characters, the first of which is its
    /// number.
    pub fn show(&self) -> Zeroizing<String> {
        crockford::show(self.characters().as_slice())
    }

    /// Reads a share as people type it, as forgiving as [`crate::ReturnCode::parse`].
    ///
    /// # Errors
    /// A [`CodeProblem`] for the first thing that is wrong. Every single wrong character and every
    /// swap of neighbours is caught here; of other mistakes those that slip through are refused by
    /// [`combine`].
    pub fn parse(text: &str) -> Result<Share, CodeProblem> {
        let characters = crockford::read::<CHARACTERS>(text)?;
        let [number, spread @ .., _check] = &*characters;
        if !NUMBERS.contains(number) {
            return Err(CodeProblem::Character { position: 1 });
        }
        let mut share = Share { number: *number, body: [0; BODY_LENGTH] };
        crockford::gather(spread, &mut share.body);
        // The four bits that no byte fills are zero in every share that was printed.
        let is_as_printed = share.characters().ct_eq(characters.as_slice());
        if is_as_printed.into() { Ok(share) } else { Err(CodeProblem::Typo) }
    }

    /// The id of the split, and the points.
    fn parts(&self) -> (&[u8], &[u8]) {
        self.body.split_at(SPLIT_ID_LENGTH)
    }

    fn characters(&self) -> Zeroizing<[u8; CHARACTERS]> {
        let mut characters = Zeroizing::new([0; CHARACTERS]);
        if let [number, spread @ .., _check] = characters.as_mut_slice() {
            *number = self.number;
            crockford::spread(&self.body, spread);
        }
        crockford::set_check(characters.as_mut_slice());
        characters
    }
}

impl fmt::Debug for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Share(..)")
    }
}

/// The product in the field of 256 elements, modulo x⁸ + x⁴ + x³ + x + 1 (as in AES). No branch and
/// no table depends on the values.
fn product(one: u8, other: u8) -> u8 {
    let step = |(sum, power): (u8, u8), bit: u32| {
        let taken = 0u8.wrapping_sub(other >> bit & 1);
        let carried = 0u8.wrapping_sub(power >> 7);
        (sum ^ (power & taken), power << 1 ^ (0x1b & carried))
    };
    (0..8).fold((0, one), step).0
}

/// What times `value` gives one: `value` to the power 254. Zero for zero.
fn inverse(value: u8) -> u8 {
    (0..253).fold(value, |power, _| product(power, value))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    use super::*;

    const PAIRS: [(usize, usize); 6] = [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)];

    fn splits(secret: [u8; 32], seed: u64) -> (SecretKey, [Share; 3]) {
        let secret = SecretKey::from_bytes(secret);
        let shares = split(&secret, &mut ChaCha20Rng::seed_from_u64(seed));
        (secret, shares)
    }

    proptest! {
        #[test]
        fn any_two_shares_bring_the_secret_back(secret: [u8; 32], seed: u64) {
            let (secret, shares) = splits(secret, seed);
            for (one, other) in PAIRS {
                prop_assert_eq!(combine(&shares[one], &shares[other]), Ok(secret.clone()));
            }
        }

        #[test]
        fn one_share_alone_does_not(secret: [u8; 32], seed: u64) {
            let (_, shares) = splits(secret, seed);
            for share in &shares {
                prop_assert_eq!(combine(share, share), Err(Refused));
            }
        }

        /// Whatever one share says, every secret remains possible: there is a slope that leads to
        /// it.
        #[test]
        fn one_share_fits_every_secret(point: u8, other_secret: u8, number in 1u8..=3) {
            let slope = product(point ^ other_secret, inverse(number));
            prop_assert_eq!(other_secret ^ product(slope, number), point);
        }

        #[test]
        fn shares_of_two_splits_are_refused(secret: [u8; 32], seed: u64) {
            let rng = &mut ChaCha20Rng::seed_from_u64(seed);
            let secret = SecretKey::from_bytes(secret);
            let (first, second) = (split(&secret, rng), split(&secret, rng));
            for (one, other) in PAIRS {
                prop_assert_eq!(combine(&first[one], &second[other]), Err(Refused));
                // Not even when somebody writes the one split's id over the other's.
                let mut forged = second[other].clone();
                forged.body[..SPLIT_ID_LENGTH].copy_from_slice(first[one].parts().0);
                prop_assert_eq!(combine(&first[one], &forged), Err(Refused));
            }
        }

        #[test]
        fn a_changed_share_is_refused(
            secret: [u8; 32], seed: u64, place in 0..BODY_LENGTH, change in 1u8..,
        ) {
            let (_, [one, mut other, _]) = splits(secret, seed);
            other.body[place] ^= change;
            prop_assert_eq!(combine(&one, &other), Err(Refused));
        }

        #[test]
        fn shares_survive_paper(secret: [u8; 32], seed: u64) {
            let (secret, shares) = splits(secret, seed);
            let typed = shares.each_ref().map(|share| {
                Share::parse(&share.show().to_lowercase().replace('-', " ")).unwrap()
            });
            for (one, other) in PAIRS {
                prop_assert_eq!(combine(&typed[one], &typed[other]), Ok(secret.clone()));
            }
        }

        #[test]
        fn one_wrong_character_in_a_share_is_caught(
            seed: u64, place in 0..CHARACTERS, change in 1u8..32,
        ) {
            let (_, [share, ..]) = splits([7; 32], seed);
            let mut characters = *share.characters();
            characters[place] ^= change;
            let problem = Share::parse(&crockford::show(&characters)).err();
            prop_assert_eq!(problem, Some(CodeProblem::Typo));
        }

        #[test]
        fn no_text_upsets_the_parser(text in "\\PC*") {
            let _ = Share::parse(&text);
        }
    }

    #[test]
    fn a_share_has_fourteen_groups_and_begins_with_its_number() {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        for (share, number) in split(&SecretKey::generate(rng), rng).iter().zip(NUMBERS) {
            let shown = share.show();
            assert_eq!(shown.split('-').map(str::len).collect::<Vec<_>>(), [5; 14]);
            assert!(shown.starts_with(&number.to_string()));
            assert_eq!(share.number(), number);
        }
    }

    #[test]
    fn a_number_that_no_share_has_is_named() {
        let mut characters = [0; CHARACTERS];
        for number in [0, 4, 31] {
            characters[0] = number;
            crockford::set_check(&mut characters);
            let problem = Share::parse(&crockford::show(&characters)).err();
            assert_eq!(problem, Some(CodeProblem::Character { position: 1 }));
        }
    }

    #[test]
    fn bits_that_no_byte_fills_must_be_zero() {
        let mut characters = [0; CHARACTERS];
        characters[0] = 1;
        characters[CHARACTERS - 2] = 1;
        crockford::set_check(&mut characters);
        assert_eq!(Share::parse(&crockford::show(&characters)).err(), Some(CodeProblem::Typo));
    }

    #[test]
    fn a_return_code_is_no_share() {
        let code = crate::ReturnCode::random(&mut ChaCha20Rng::seed_from_u64(1));
        assert_eq!(Share::parse(&code.show()).err(), Some(CodeProblem::Length { found: 20 }));
    }

    #[test]
    fn the_field_is_a_field() {
        assert_eq!(product(0x57, 0x83), 0xc1, "the example of FIPS 197, section 4.2");
        for one in 0..=255 {
            assert_eq!(product(one, 1), one);
            assert_eq!(product(one, inverse(one)), u8::from(one != 0));
            for other in 0..=255 {
                assert_eq!(product(one, other), product(other, one));
                let third = one.rotate_left(3) ^ 0x5a;
                assert_eq!(product(third, one ^ other), product(third, one) ^ product(third, other));
            }
        }
    }
}
