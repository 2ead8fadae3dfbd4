//! Chance for what is invented: the same in every demo. Keys never come from here.

use rand_chacha::ChaCha8Rng;
use rand_core::{Rng, SeedableRng};

/// With another number, another town.
const SEED: u64 = 0x1ee;

/// Chance that is the same every time.
pub struct Luck(ChaCha8Rng);

impl Luck {
    /// Chance for one story, whatever happens in the others.
    pub fn of(story: u64) -> Luck {
        Luck(ChaCha8Rng::seed_from_u64(SEED ^ story.rotate_left(32)))
    }

    /// A number from one up to and including another.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        let width = u64::try_from(to.saturating_sub(from)).unwrap_or(0).saturating_add(1);
        // Slightly uneven, which no reader of the demo will notice.
        from.saturating_add(i64::try_from(self.0.next_u64() % width).unwrap_or(0))
    }

    /// Whether something happens that happens so many times in a hundred.
    pub fn happens(&mut self, in_a_hundred: i64) -> bool {
        self.between(1, 100) <= in_a_hundred
    }

    /// One of these.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        turn(of, usize::try_from(self.0.next_u32()).unwrap_or(0))
    }
}

/// The next one in turn, round and round.
#[expect(clippy::indexing_slicing, reason = "the lists of the demo are never empty: a test looks")]
pub fn turn<T>(of: &[T], number: usize) -> &T {
    &of[number % of.len().max(1)]
}

/// The next words in turn.
pub fn text(of: &[&'static str], number: usize) -> &'static str {
    turn::<&'static str>(of, number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_the_same_every_time_and_stays_within_its_bounds() {
        let throw = || {
            let mut luck = Luck::of(7);
            (0..200).map(|_| luck.between(-2, 3)).collect::<Vec<_>>()
        };
        assert_eq!(throw(), throw());
        assert!(throw().iter().all(|number| (-2..=3).contains(number)));
        assert_ne!(Luck::of(1).0.next_u64(), Luck::of(2).0.next_u64());
    }

    #[test]
    fn taking_turns_goes_round() {
        assert_eq!((0..5).map(|number| *turn(&['a', 'b', 'c'], number)).collect::<String>(), "abcab");
    }
}
