//! How often somebody did something lately, in a table that never grows: each entry is one number, and when a row is
//! full, the entry that is nearest to being forgiven makes place.

use serde::{Deserialize, Serialize};

/// Rows of the table.
const ROWS: usize = 8_192;
/// Entries in a row; with 16 bytes each the whole table is one MiB, whoever comes by.
const WIDTH: usize = 8;

/// How often something may be done: so many times at once, and then once in so many milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pace {
    /// So many times without a pause.
    pub burst: u32,
    /// Milliseconds after which it may be done once more.
    pub every_ms: u32,
}

impl Pace {
    /// A pace.
    pub const fn new(burst: u32, every_ms: u32) -> Pace {
        Pace { burst, every_ms }
    }

    fn every(self) -> i64 {
        i64::from(self.every_ms)
    }

    /// How far ahead of the clock an entry may be and still be let through.
    fn ahead(self) -> i64 {
        i64::from(self.burst.saturating_sub(1)).saturating_mul(self.every())
    }

    /// When the debt of an entry is paid off; a clock that was set back forgives what is too far ahead.
    fn paid_off(self, kept: i64, now: i64) -> i64 {
        kept.clamp(now, now.saturating_add(self.ahead()).saturating_add(self.every()))
    }

    /// Milliseconds until it may be done; 0 for now.
    pub(super) fn wait(self, kept: i64, now: i64) -> i64 {
        self.paid_off(kept, now).saturating_sub(now).saturating_sub(self.ahead()).max(0)
    }

    /// The entry after it was done once more.
    pub(super) fn after(self, kept: i64, now: i64) -> i64 {
        self.paid_off(kept, now).saturating_add(self.every())
    }
}

/// Whose entry it is: a keyed hash, never an address (see [`super::Limits::subject`]).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Subject(pub(super) u64);

impl Subject {
    /// The same somebody, for something else.
    pub(super) fn doing(self, what: u64) -> Subject {
        // The subject is a keyed hash already: spreading the purpose over its bits keeps two purposes apart.
        Subject(self.0 ^ what.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }
}

#[derive(Clone, Copy)]
struct Entry {
    subject: u64,
    /// When the debt is paid off, in milliseconds; [`i64::MIN`] for an empty entry.
    paid_off: i64,
}

const EMPTY: Entry = Entry { subject: 0, paid_off: i64::MIN };

/// The table.
pub(super) struct Table(Vec<[Entry; WIDTH]>);

impl Table {
    pub fn new() -> Table {
        Table(vec![[EMPTY; WIDTH]; ROWS])
    }

    pub fn clear(&mut self) {
        self.0.fill([EMPTY; WIDTH]);
    }

    /// Milliseconds until this subject may do it; 0 for now.
    pub fn wait(&self, subject: Subject, pace: Pace, now: i64) -> i64 {
        let entry = self.row(subject).and_then(|row| row.iter().find(|entry| entry.subject == subject.0));
        entry.map_or(0, |entry| pace.wait(entry.paid_off, now))
    }

    /// Notes that this subject did it, unless it has to wait: then gives for how many milliseconds.
    pub fn take(&mut self, subject: Subject, pace: Pace, now: i64) -> Result<(), i64> {
        let entry = self.entry(subject, now);
        let wait = pace.wait(entry.paid_off, now);
        if wait > 0 {
            return Err(wait);
        }
        entry.paid_off = pace.after(entry.paid_off, now);
        Ok(())
    }

    fn row(&self, subject: Subject) -> Option<&[Entry; WIDTH]> {
        self.0.get(place(subject))
    }

    /// The entry of this subject; where there is none, the one in its row that is nearest to being forgiven.
    #[expect(clippy::expect_used, reason = "a place is below ROWS, and a row has WIDTH entries")]
    fn entry(&mut self, subject: Subject, now: i64) -> &mut Entry {
        let row = self.0.get_mut(place(subject)).expect("a place is below ROWS");
        let known = row.iter().position(|entry| entry.subject == subject.0 && entry.paid_off > i64::MIN);
        let at = known
            .or_else(|| row.iter().enumerate().min_by_key(|(_, entry)| entry.paid_off).map(|(at, _)| at))
            .unwrap_or(0);
        let entry = row.get_mut(at).expect("a position in the row");
        if known.is_none() {
            *entry = Entry { subject: subject.0, paid_off: now };
        }
        entry
    }
}

fn place(subject: Subject) -> usize {
    // The remainder is below ROWS, so it fits.
    usize::try_from(subject.0 % ROWS as u64).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PACE: Pace = Pace::new(3, 10_000);

    #[test]
    fn a_burst_passes_and_then_one_at_a_time() {
        let mut table = Table::new();
        let somebody = Subject(7);
        for _ in 0..3 {
            assert_eq!(table.take(somebody, PACE, 0), Ok(()));
        }
        assert_eq!(table.take(somebody, PACE, 0), Err(10_000));
        assert_eq!(table.wait(somebody, PACE, 4_000), 6_000);
        assert_eq!(table.take(somebody, PACE, 10_000), Ok(()));
        assert_eq!(table.take(somebody, PACE, 10_000), Err(10_000));
        assert_eq!(table.take(somebody.doing(1), PACE, 0), Ok(()), "something else is counted apart");
        assert_eq!(table.take(Subject(8), PACE, 0), Ok(()), "and so is somebody else");
    }

    #[test]
    fn being_refused_does_not_lengthen_the_wait() {
        let mut table = Table::new();
        for _ in 0..1_000 {
            let _ = table.take(Subject(7), PACE, 0);
        }
        assert_eq!(table.wait(Subject(7), PACE, 0), 10_000);
    }

    #[test]
    fn the_table_keeps_its_size_under_a_flood_of_sources() {
        let mut table = Table::new();
        for source in 0..1_000_000_u64 {
            assert_eq!(table.take(Subject(source), PACE, 0), Ok(()));
        }
        assert_eq!((table.0.len(), table.0.capacity()), (ROWS, ROWS));
        assert_eq!(size_of::<[Entry; WIDTH]>() * ROWS, 1024 * 1024);
    }

    #[test]
    fn who_owes_most_is_forgotten_last() {
        let mut table = Table::new();
        let flooder = Subject(5);
        for _ in 0..3 {
            table.take(flooder, PACE, 0).unwrap();
        }
        for other in 1..=100 {
            table.take(Subject(5 + other * ROWS as u64), PACE, 0).unwrap();
        }
        assert!(table.take(flooder, PACE, 0).is_err());
    }

    #[test]
    fn a_clock_that_is_set_back_locks_nobody_out() {
        let mut table = Table::new();
        table.take(Subject(7), PACE, 1_000_000_000).unwrap();
        assert!(table.wait(Subject(7), PACE, 0) <= 10_000);
    }
}
