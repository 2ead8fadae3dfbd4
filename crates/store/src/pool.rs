//! A few pairs of reading connections, lent out one at a time.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use crate::engine::{Reading, SETTLED_TRIES};
use crate::{Place, Reader, StoreError};

/// Reading is work for the processor; more pairs than this only cost memory.
pub(crate) const READERS: usize = 4;

pub(crate) struct Pool {
    place: Place,
    shelf: Mutex<Shelf>,
    returned: Condvar,
}

#[derive(Default)]
struct Shelf {
    idle: Vec<Reading>,
    out: usize,
}

impl Pool {
    pub fn new(place: Place) -> Pool {
        Pool { place, shelf: Mutex::default(), returned: Condvar::new() }
    }

    pub fn place(&self) -> &Place {
        &self.place
    }

    /// Reads both files as they stand now. Waits when all pairs are out.
    pub fn read<T>(&self, read: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.with_pair(|pair| read(&Reader::new(&*pair.pin()?)))
    }

    /// Reads both files at a moment when no unit is half added, and waits for one.
    pub fn read_settled<T>(
        &self,
        read: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.with_pair(|pair| read(&Reader::new(&*pair.pin_between_batches(&self.place, SETTLED_TRIES)?)))
    }

    /// Lends a pair out. One that its borrower panics with is closed, and another is opened when it is needed.
    pub fn with_pair<T>(
        &self,
        work: impl FnOnce(&Reading) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        let _turn = self.wait_for_turn();
        let idle = self.lock().idle.pop();
        let pair = idle.map_or_else(|| Reading::open(&self.place), Ok)?;
        let outcome = work(&pair);
        self.lock().idle.push(pair);
        outcome
    }

    /// Closes what is not in use.
    pub fn close_idle(&self) {
        self.lock().idle.clear();
    }

    fn wait_for_turn(&self) -> Turn<'_> {
        let all_out = |shelf: &mut Shelf| shelf.out >= READERS;
        let shelf = self.returned.wait_while(self.lock(), all_out);
        shelf.unwrap_or_else(PoisonError::into_inner).out += 1;
        Turn(self)
    }

    fn lock(&self) -> MutexGuard<'_, Shelf> {
        // Nothing can go wrong halfway while the shelf is locked.
        self.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Turn<'a>(&'a Pool);

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.lock().out -= 1;
        self.0.returned.notify_one();
    }
}
