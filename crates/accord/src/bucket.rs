//! Which entries are shown to one who asks: all that begin in the same way. The one who answers learns only this
//! beginning, which hundreds of its own entries share.

use crate::Entry;

/// So many entries share a beginning, about, before it is told apart by one bit more. With fewer in all, everything is
/// shown and nothing is learnt.
pub const CROWD: usize = 256;
/// The most bits of a beginning.
const BITS_MOST: u32 = 16;

/// Entries that begin with the same bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bucket {
    bits: u32,
    number: u16,
}

/// With how many bits one asks among so many entries.
pub fn bits_for(entries: usize) -> u32 {
    (entries / CROWD).checked_ilog2().unwrap_or(0).min(BITS_MOST)
}

impl Bucket {
    /// The bucket of an entry, by so many bits.
    pub fn of(entry: &Entry, bits: u32) -> Bucket {
        let bits = bits.min(BITS_MOST);
        let [first, second, ..] = entry.0;
        let beginning = u32::from(u16::from_be_bytes([first, second]));
        let number = u16::try_from(beginning >> (BITS_MOST - bits)).unwrap_or(0);
        Bucket { bits, number }
    }

    /// What somebody asked for; none when it asks more closely than so many entries allow.
    pub fn asked(bits: u32, number: u16, entries: usize) -> Option<Bucket> {
        let fits = bits <= bits_for(entries) && u32::from(number) >> bits == 0;
        fits.then_some(Bucket { bits, number })
    }

    /// With how many bits.
    pub fn bits(self) -> u32 {
        self.bits
    }

    /// Which one.
    pub fn number(self) -> u16 {
        self.number
    }

    /// Whether an entry lies in it.
    pub fn holds(self, entry: &Entry) -> bool {
        Bucket::of(entry, self.bits) == self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_crowd_stays_together_and_few_are_shown_whole() {
        assert_eq!([0, 1, 511].map(bits_for), [0, 0, 0]);
        assert_eq!([512, 1_023, 1_024, 100_000].map(bits_for), [1, 1, 2, 8]);
        assert_eq!(bits_for(usize::MAX), BITS_MOST);
        for entries in [512, 4_000, 100_000] {
            assert!(entries >> bits_for(entries) >= CROWD, "{entries}");
        }
    }

    #[test]
    fn nobody_asks_more_closely_than_the_crowd_allows() {
        assert!(Bucket::asked(8, 255, 100_000).is_some());
        assert!(Bucket::asked(9, 0, 100_000).is_none());
        assert!(Bucket::asked(1, 2, 100_000).is_none());
        assert!(Bucket::asked(u32::MAX, 0, 100_000).is_none());
        assert!(Bucket::asked(0, 0, 3).is_some());
    }

    proptest! {
        #[test]
        fn every_entry_lies_in_one_bucket(bytes: [u8; 16], bits in 0u32..20) {
            let entry = Entry(bytes);
            let bucket = Bucket::of(&entry, bits);
            prop_assert!(bucket.holds(&entry));
            prop_assert!(u32::from(bucket.number()) >> bucket.bits() == 0);
        }
    }
}
