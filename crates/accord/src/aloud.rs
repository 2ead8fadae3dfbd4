//! A number that two people read to each other over the telephone: the same on both sides only when each holds the key of
//! the other, and nobody's in between.

use crate::signed::PartnerKey;
use sha2::{Digest, Sha512};

/// Groups of a number that is read aloud.
pub const GROUPS: usize = 6;
/// Each group has five digits.
const GROUP_ENDS: u64 = 100_000;

/// The number of two keys, whichever is named first: thirty digits, of which nobody finds a second pair.
pub fn read_aloud(one: PartnerKey, other: PartnerKey) -> [String; GROUPS] {
    let (first, second) = if one.0 <= other.0 { (one, other) } else { (other, one) };
    let mut hash = Sha512::new();
    hash.update(b"luwte accord aloud");
    hash.update(first.0);
    hash.update(second.0);
    let hash = hash.finalize();
    let mut eights = hash.as_chunks::<8>().0.iter();
    std::array::from_fn(|_| {
        let number = eights.next().map_or(0, |eight| u64::from_be_bytes(*eight));
        format!("{:05}", number % GROUP_ENDS)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_read_the_same_and_one_in_between_changes_it() {
        let [north, south, between] = [1, 2, 3].map(|byte| PartnerKey([byte; 33]));
        assert_eq!(read_aloud(north, south), read_aloud(south, north));
        assert_ne!(read_aloud(north, between), read_aloud(between, south));
        assert!(read_aloud(north, south).iter().all(|group| group.len() == 5));
    }
}
