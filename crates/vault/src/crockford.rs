//! Crockford's base 32, read forgivingly, with a check that catches what people get wrong.
//!
//! The check is a weighted sum over the field of 32 elements that must come out at zero. The
//! weights are the powers of a generator, so that neighbours never weigh the same: one wrong
//! character always shows, and so does every swap of neighbours. Of other mistakes one in 32 slips
//! through here, and then fails to open anything.

use zeroize::Zeroizing;

use crate::CodeProblem;

/// Digits and letters without I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Characters per group on paper and screen.
pub(crate) const GROUP: usize = 5;

/// Lowest five bits: one character.
const FIVE_BITS: u8 = 31;

/// Reads exactly `N` characters, whatever stands between them, check character last.
///
/// Positions in a [`CodeProblem`] count from one and count characters only.
pub(crate) fn read<const N: usize>(text: &str) -> Result<Zeroizing<[u8; N]>, CodeProblem> {
    let values = values(text)?;
    if is_checked(values.as_slice()) { Ok(values) } else { Err(CodeProblem::Typo) }
}

/// As [`read`], for characters that need pass no check.
pub(crate) fn values<const N: usize>(text: &str) -> Result<Zeroizing<[u8; N]>, CodeProblem> {
    let mut values = Zeroizing::new([0; N]);
    let mut found = 0;
    for character in text.chars().filter(|character| !is_separator(*character)) {
        let value = value_of(character).ok_or(CodeProblem::Character { position: found + 1 })?;
        if let Some(place) = values.get_mut(found) {
            *place = value;
        }
        found += 1;
    }
    match found {
        0 => Err(CodeProblem::Empty),
        found if found != N => Err(CodeProblem::Length { found }),
        _ => Ok(values),
    }
}

/// Whether values pass the check.
pub(crate) fn is_checked(values: &[u8]) -> bool {
    weighted_sum(values) == 0
}

/// Sets the last value so that [`read`] accepts the whole.
pub(crate) fn set_check(values: &mut [u8]) {
    if let Some((check, data)) = values.split_last_mut() {
        *check = times_generator(weighted_sum(data));
    }
}

/// The characters in groups of [`GROUP`] with hyphens between.
pub(crate) fn show(values: &[u8]) -> Zeroizing<String> {
    // Room for all of it at once: a string that grew would leave a copy behind.
    let mut text = Zeroizing::new(String::with_capacity(values.len() + values.len() / GROUP));
    for (position, value) in values.iter().enumerate() {
        if position > 0 && position.is_multiple_of(GROUP) {
            text.push('-');
        }
        text.push(character(*value));
    }
    text
}

fn character(value: u8) -> char {
    ALPHABET.get(usize::from(value & FIVE_BITS)).map_or('0', |letter| char::from(*letter))
}

/// What people put between characters, or what an editor or another script slips in unseen.
pub(crate) fn is_separator(character: char) -> bool {
    if character.is_ascii() {
        character.is_ascii_whitespace()
            || character.is_ascii_control()
            || r#"-._,:;/\|'"()[]<>"#.contains(character)
    } else {
        !character.is_alphanumeric()
    }
}

/// The value of one character: in either case, in the digits of other scripts, and with look-alikes
/// taken for what they look like (o for 0, i and l for 1, u for v).
fn value_of(character: char) -> Option<u8> {
    let letter = match in_ascii(character).to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'U' => 'V',
        other => other,
    };
    let place = ALPHABET.iter().position(|known| char::from(*known) == letter)?;
    u8::try_from(place).ok()
}

/// Zero in the digits of Arabic, Persian and Urdu, Hindi, Bengali and Thai keyboards.
const ZEROS: [char; 5] = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}'];

/// The wide forms of East Asian keyboards stand this far above the ASCII characters they mean.
const WIDE_FORMS: u32 = 0xfee0;

fn in_ascii(character: char) -> char {
    let code = u32::from(character);
    let digit = ZEROS.iter().find_map(|zero| {
        let digit = code.checked_sub(u32::from(*zero))?;
        char::from_digit(digit, 10)
    });
    let narrow = || code.checked_sub(WIDE_FORMS).and_then(char::from_u32).filter(char::is_ascii_graphic);
    digit.or_else(narrow).unwrap_or(character)
}

/// The sum of all values, each times a power of the generator; the last one counts once.
fn weighted_sum(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| times_generator(sum) ^ (value & FIVE_BITS))
}

/// Multiplies by x in the field of 32 elements, modulo x⁵ + x² + 1.
fn times_generator(value: u8) -> u8 {
    let carried = value >> 4;
    ((value << 1) ^ (carried * 0b10_0101)) & FIVE_BITS
}

/// Writes bytes as five-bit values, highest bits first; what is left of the last value is zero.
pub(crate) fn spread(bytes: &[u8], values: &mut [u8]) {
    for (position, value) in values.iter_mut().enumerate() {
        *value = (0..5).fold(0, |value, bit| value << 1 | bit_at(bytes, 8, position * 5 + bit));
    }
}

/// Back from [`spread`].
pub(crate) fn gather(values: &[u8], bytes: &mut [u8]) {
    for (position, byte) in bytes.iter_mut().enumerate() {
        *byte = (0..8).fold(0, |byte, bit| byte << 1 | bit_at(values, 5, position * 8 + bit));
    }
}

/// One bit out of words of `width` bits, counted from the highest; zero beyond the end.
fn bit_at(words: &[u8], width: usize, position: usize) -> u8 {
    let word = words.get(position / width).copied().unwrap_or(0);
    word >> (width - 1 - position % width) & 1
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_generator_passes_all_elements_but_zero() {
        let mut value = 1;
        let mut seen = std::collections::BTreeSet::new();
        while seen.insert(value) {
            value = times_generator(value);
        }
        assert_eq!(seen, (1..32).collect());
    }

    /// The sum is linear: a mistake shows exactly when the difference it makes has a sum other than
    /// zero. So it is enough to try each difference at each place, in any one code.
    #[test]
    fn no_wrong_character_and_no_swap_of_neighbours_sums_to_zero() {
        for length in [20, 70] {
            for position in 0..length {
                for difference in 1..32u8 {
                    let mut mistake = vec![0; length];
                    mistake[position] = difference;
                    assert_ne!(weighted_sum(&mistake), 0);
                    if position + 1 < length {
                        mistake[position + 1] = difference;
                        assert_ne!(weighted_sum(&mistake), 0);
                    }
                }
            }
        }
    }

    #[test]
    fn digits_of_other_keyboards_are_read() {
        for seven in ['7', '\u{667}', '\u{6f7}', '\u{96d}', '\u{9ed}', '\u{e57}', '\u{ff17}'] {
            assert_eq!(value_of(seven), Some(7), "{seven}");
        }
        assert_eq!(value_of('\u{ff21}'), value_of('A'));
    }

    #[test]
    fn every_character_of_the_alphabet_reads_back() {
        for value in 0..32 {
            assert_eq!(value_of(character(value)), Some(value));
            assert_eq!(value_of(character(value).to_ascii_lowercase()), Some(value));
        }
    }

    proptest! {
        #[test]
        fn bytes_spread_and_gather(bytes: Vec<u8>) {
            let mut values = vec![0; (bytes.len() * 8).div_ceil(5)];
            spread(&bytes, &mut values);
            prop_assert!(values.iter().all(|value| *value < 32));
            let mut back = vec![0; bytes.len()];
            gather(&values, &mut back);
            prop_assert_eq!(back, bytes);
        }

        #[test]
        fn the_sum_is_linear(one: [u8; 20], other: [u8; 20]) {
            let both: Vec<u8> = one.iter().zip(other).map(|(a, b)| a ^ b).collect();
            prop_assert_eq!(weighted_sum(&both), weighted_sum(&one) ^ weighted_sum(&other));
        }
    }
}
