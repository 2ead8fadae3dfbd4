//! What happens by itself when its moment comes.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::{Id, Moment, Store, StoreError, Unit};

/// So many timers are looked up at once.
const AT_ONCE: u32 = 1_000;

impl Store {
    /// Fires every timer that is due, and throws away marks, sessions, invitations and letters that have run out.
    /// Gives how many timers this call fired.
    ///
    /// A timer is claimed by one statement in the unit that does its deed, so it fires once, whoever calls this at
    /// the same time; and one that came due while the program stood still fires now. A deed that fails keeps its
    /// timer and does not hold up the others; its error is given at the end.
    pub async fn fire_due(&self, now: Moment) -> Result<usize, StoreError> {
        let mut run_out = Unit::new();
        run_out.expire(now);
        self.save(run_out).await?;

        let mut fired = 0;
        loop {
            let due = self.read(move |reader| reader.due(now, AT_ONCE)).await?;
            let fired_now = self.fire(due, now).await?;
            fired += fired_now;
            // A full round, all of it done by somebody else, is no reason to stay either.
            if fired_now == 0 {
                return Ok(fired);
            }
        }
    }

    /// When the next timer fires; none when none waits.
    pub async fn next_due(&self) -> Result<Option<Moment>, StoreError> {
        self.read(|reader| reader.next_due()).await
    }

    /// Hands all of them in before waiting for the first, so that they share their syncs.
    async fn fire(&self, timers: Vec<Id>, now: Moment) -> Result<usize, StoreError> {
        let fired = Arc::new(AtomicUsize::new(0));
        let mut pending = Vec::with_capacity(timers.len());
        for timer in timers {
            let fired = Arc::clone(&fired);
            let mut unit = Unit::new();
            unit.fire(timer, now, move || {
                fired.fetch_add(1, Ordering::Relaxed);
            });
            pending.push(self.writer()?.hand_in(unit)?);
        }
        let mut first_trouble = Ok(());
        for unit in pending {
            first_trouble = first_trouble.and(unit.outcome().await);
        }
        first_trouble.map(|()| fired.load(Ordering::Relaxed))
    }
}
