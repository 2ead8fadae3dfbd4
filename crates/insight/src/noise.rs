//! Noise by a key: every number becomes another one nearby, and always the same one while the same facts are counted.
//!
//! After the cell-key method of B. Fraser and J. Wooton, "A proposed method for confidentialising tabular output to protect
//! against differencing" (UNECE work session on statistical data confidentiality, 2005). There each record has a lasting random
//! key. A fact here has nothing that lasts, so its key is worked out of what it says (codes and month) and a secret of the
//! organisation; facts that say the same have the same key. The keys of all facts in a cell are added, and their sum chooses the
//! noise. The same facts in another table, or in a later release, therefore give the same number, and nothing is learned by asking
//! often.
//!
//! What comes out: zero stays zero; no number from 1 to the limit is ever shown; small numbers become zero or the first number
//! above the limit, and numbers above it move by at most [`SPAN`]. Each is right on average. Totals do not add up.
//!
//! It takes for granted that the secret stays secret: whoever has it and can guess all facts of a cell can work its noise out.

use crate::{Spot, Table, Threshold};
use people::Fact;
use sha2::{Digest, Sha256};

/// A number above the limit moves by at most this much.
pub const SPAN: u64 = 5;

/// What makes the noise of an organisation its own.
#[derive(Clone)]
pub struct Seed([u8; 32]);

impl Seed {
    /// The seed that an organisation's secret gives.
    pub fn new(secret: [u8; 32]) -> Seed {
        Seed(secret)
    }

    /// The key of a fact, so many times as it happened.
    pub fn key_of(&self, fact: &Fact) -> u64 {
        let mut digest = Sha256::new_with_prefix(self.0);
        let mut put = |text: &str| {
            digest.update(u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
            digest.update(text);
        };
        put(&format!("{}-{}", fact.year, fact.month));
        put(&fact.what);
        for (name, code) in &fact.by {
            put(name);
            put(code);
        }
        first_of(&digest.finalize()).wrapping_mul(u64::from(fact.count))
    }

    /// A number from 0 up to, not including, `end`, chosen by the key of a cell and by what is counted.
    fn draw(&self, measure: &str, key: u64, end: u64) -> u64 {
        let mut digest = Sha256::new_with_prefix(self.0);
        digest.update(key.to_be_bytes());
        digest.update(measure);
        // 2^64 is so much larger than `end` that the remainder favours nobody.
        first_of(&digest.finalize()).checked_rem(end).unwrap_or(0)
    }

    /// What is told instead of this number.
    fn told(&self, measure: &str, key: u64, count: u64, threshold: Threshold) -> u64 {
        let first = threshold.enough();
        if count == 0 {
            0
        } else if count < first {
            if self.draw(measure, key, first) < count { first } else { 0 }
        } else {
            let span = SPAN.min(count - first);
            // Two draws added: what lies near is likelier than what lies far.
            let drawn = self.draw(measure, key, (span + 1) * (span + 1));
            count - span + drawn / (span + 1) + drawn % (span + 1)
        }
    }
}

fn first_of(digest: &[u8]) -> u64 {
    digest.iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

/// The keys of a table's cells, row after row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys(Vec<u64>);

impl Keys {
    /// The keys of an empty table.
    pub fn of(table: &Table) -> Keys {
        Keys(vec![0; table.cells().count()])
    }

    /// One more fact in this cell.
    pub fn add(&mut self, table: &Table, row: usize, column: usize, key: u64) {
        let place = row * table.columns().categories().len() + column;
        if let Some(cell) = self.0.get_mut(place) {
            *cell = cell.wrapping_add(key);
        }
    }

    fn at(&self, table: &Table, spot: Spot) -> u64 {
        let cells = table.cells().zip(&self.0);
        let within = cells.filter(|((row, column), _)| match spot {
            Spot::Cell { row: r, column: c } => *row == r && *column == c,
            Spot::RowTotal(r) => *row == r,
            Spot::ColumnTotal(c) => *column == c,
            Spot::Total => true,
        });
        within.fold(0, |sum, (_, key)| sum.wrapping_add(*key))
    }

    /// What is told at a place of the table.
    pub fn told(&self, seed: &Seed, table: &Table, spot: Spot, threshold: Threshold) -> u64 {
        seed.told(table.measure(), self.at(table, spot), table.count(spot), threshold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::counted::tests::fact;
    use proptest::prelude::*;

    fn seed(number: u8) -> Seed {
        Seed::new([number; 32])
    }

    #[test]
    fn the_same_facts_have_the_same_key_in_any_order_and_split() {
        let whole = seed(1).key_of(&fact(3, "visit-made", &[("channel", "street")], 5));
        let parts =
            [2, 3].map(|count| seed(1).key_of(&fact(3, "visit-made", &[("channel", "street")], count)));
        assert_eq!(parts[0].wrapping_add(parts[1]), whole);
        for other in [
            seed(2).key_of(&fact(3, "visit-made", &[("channel", "street")], 5)),
            seed(1).key_of(&fact(4, "visit-made", &[("channel", "street")], 5)),
            seed(1).key_of(&fact(3, "visit-made", &[("channel", "forum")], 5)),
        ] {
            assert_ne!(other, whole);
        }
    }

    #[test]
    fn what_is_told_is_right_on_average() {
        let threshold = Threshold::default();
        for count in [1, 3, 4, 5, 6, 9, 10, 40] {
            let draws = 40_000_u64;
            let sum: u64 = (0..draws).map(|key| seed(7).told("visits", key, count, threshold)).sum();
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let mean = sum as f64 / draws as f64;
            #[expect(clippy::cast_precision_loss, reason = "small numbers")]
            let wished = count as f64;
            assert!((mean - wished).abs() < 0.08, "{count}: {mean}");
        }
    }

    proptest! {
        #[test]
        fn no_small_number_is_ever_told_zero_stays_zero_and_nothing_moves_far(
            number in any::<u8>(), key in any::<u64>(), count in 0_u64..200, limit in 3_u64..12
        ) {
            let threshold = Threshold::new(limit).unwrap();
            let told = seed(number).told("m", key, count, threshold);
            prop_assert!(!threshold.hides(told));
            prop_assert_eq!(told, seed(number).told("m", key, count, threshold));
            prop_assert!(count > 0 || told == 0);
            prop_assert!(told.abs_diff(count) <= SPAN.max(threshold.limit()));
        }
    }
}
