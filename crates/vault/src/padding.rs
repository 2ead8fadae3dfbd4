//! Padding, so that a length tells little.
//!
//! Padmé: K. Nikitin and others, "Reducing Metadata Leakage from Encrypted Files and Communication
//! with PURBs", Proceedings on Privacy Enhancing Technologies 2019(4). A length is rounded up so
//! that, written in binary, only its leading bits carry information: about log log of the length,
//! at a cost of at most 12 %.

/// Nothing is padded to less than this many bytes, so that "yes" and a full sentence look alike.
pub const SMALLEST: usize = 256;

/// Ends the content; only zeros follow (ISO/IEC 7816-4).
const END: u8 = 0x80;

/// The length after padding, in bytes: at least [`SMALLEST`], at most 12 % above the length itself.
///
/// Lengths near the largest that a machine can address are left as they are.
///
/// ```
/// assert_eq!(vault::padded_length(3), 256);
/// assert_eq!(vault::padded_length(1_000), 1_024);
/// ```
pub fn padded_length(length: usize) -> usize {
    if length <= SMALLEST {
        return SMALLEST;
    }
    let exponent = length.ilog2();
    let kept_bits = exponent.ilog2() + 1;
    let step = 1usize << (exponent - kept_bits);
    length.checked_next_multiple_of(step).unwrap_or(length)
}

/// Puts the end mark and the zeros behind the content, which stands in `buffer` from `start` on.
pub(crate) fn pad(buffer: &mut Vec<u8>, start: usize) {
    let length = padded_content_length(buffer.len() - start);
    buffer.push(END);
    buffer.resize(start + length, 0);
}

/// The length that content of this length has once it is padded, its end mark included.
pub(crate) fn padded_content_length(content: usize) -> usize {
    padded_length(content + 1)
}

/// Where the content ends, or `None` when this was never padded.
pub(crate) fn content_length(padded: &[u8]) -> Option<usize> {
    let end = padded.iter().rposition(|byte| *byte != 0)?;
    (padded.get(end) == Some(&END)).then_some(end)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn costs_at_most_twelve_percent(length in 0usize..50_000_000) {
            let padded = padded_length(length);
            prop_assert!(padded >= length && padded >= SMALLEST);
            prop_assert!(length <= SMALLEST || (padded - length) * 100 <= length * 12);
        }

        #[test]
        fn a_longer_text_is_never_padded_to_less(length in 0usize..50_000_000, more in 0usize..5_000) {
            prop_assert!(padded_length(length) <= padded_length(length + more));
        }

        #[test]
        fn padding_twice_changes_nothing(length in 0usize..50_000_000) {
            prop_assert_eq!(padded_length(padded_length(length)), padded_length(length));
        }

        #[test]
        fn content_comes_back_also_when_it_ends_like_padding(
            mut content: Vec<u8>, zeros in 0usize..40, marks in 0usize..3, before: Vec<u8>,
        ) {
            content.extend(vec![END; marks]);
            content.extend(vec![0; zeros]);
            let mut buffer = [before.as_slice(), &content].concat();
            pad(&mut buffer, before.len());
            let padded = &buffer[before.len()..];
            prop_assert_eq!(padded.len(), padded_content_length(content.len()));
            prop_assert_eq!(content_length(padded), Some(content.len()));
            prop_assert_eq!(&padded[..content.len()], content.as_slice());
        }
    }

    #[test]
    fn follows_the_paper() {
        // A length of 2^E or more keeps floor(log2 E) + 1 bits behind its leading one.
        assert_eq!(padded_length(257), 272);
        assert_eq!(padded_length(1_000), 1_024);
        assert_eq!(padded_length(1_025), 1_088);
        assert_eq!(padded_length(65_537), 67_584);
        assert_eq!(padded_length(1 << 20), 1 << 20);
    }

    #[test]
    fn few_lengths_are_left() {
        let lengths: std::collections::BTreeSet<_> = (0..=crate::PLAINTEXT_MAX).map(padded_length).collect();
        assert!(lengths.len() < 300, "{}", lengths.len());
    }

    #[test]
    fn the_longest_length_does_not_overflow() {
        assert_eq!(padded_length(usize::MAX), usize::MAX);
    }

    #[test]
    fn what_was_never_padded_has_no_end() {
        assert_eq!(content_length(b""), None);
        assert_eq!(content_length(&[0; 256]), None);
        assert_eq!(content_length(b"text\0\0"), None);
    }
}
