//! The store itself: opening, saving, reading, closing.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::sync::Semaphore;

use crate::engine::{Found, Pair};
use crate::pool::{Pool, READERS};
use crate::watch::Watcher;
use crate::writer::Writer;
use crate::{Reader, StoreError, Unit};

/// Where an installation lies: two folders, so that what opens can be kept and copied apart from what is opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The folder of the records.
    pub records: PathBuf,
    /// The folder of the keys.
    pub keys: PathBuf,
}

/// The raw rooms: sealed bytes, ids and times. Cheap to clone; all clones are the same store.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

struct Inner {
    /// None where another process writes.
    writer: Option<Writer>,
    pool: Pool,
    turns: Semaphore,
    reads: AtomicU64,
}

impl Store {
    /// Opens a place for this process alone, and makes it when it is empty. Older files are brought to the present
    /// shape; what a sudden stop left halfway is finished or taken back.
    ///
    /// # Errors
    /// [`StoreError::Unavailable`] when another process has it, when it was written by a newer version, or when the
    /// two files do not belong together: of two installations, or an older one put back beside a newer one. Bringing
    /// files of different ages together destroys keys, so it is not done by the way: see [`restore`](Self::restore).
    pub fn open(place: &Place) -> Result<Store, StoreError> {
        let (pair, found) = Pair::open(place)?;
        if found == Found::Apart {
            return Err(StoreError::Unavailable(
                "records and keys are of different ages: restore them".into(),
            ));
        }
        let writer = Writer::start(pair)?;
        Ok(Store::new(place, Some(writer)))
    }

    /// Opens a place beside the process that has it: to read, to check, to make a backup. Saving is refused.
    pub fn open_beside(place: &Place) -> Result<Store, StoreError> {
        let store = Store::new(place, None);
        store.inner.pool.with_pair(|_| Ok(()))?;
        Ok(store)
    }

    fn new(place: &Place, writer: Option<Writer>) -> Store {
        let pool = Pool::new(place.clone());
        Store {
            inner: Arc::new(Inner { writer, pool, turns: Semaphore::new(READERS), reads: AtomicU64::new(0) }),
        }
    }

    /// Keeps all of a unit, or nothing. Returns when it is on the disk; units that wait together share that moment.
    ///
    /// Dropping the future does not take the unit back.
    ///
    /// # Errors
    /// [`StoreError::Conflict`] when the unit met something else than it expected: nothing of it was kept. After
    /// [`StoreError::Unavailable`] it is not certain what was kept; look before trying again.
    pub async fn save(&self, unit: Unit) -> Result<(), StoreError> {
        if unit.is_empty() {
            return Ok(());
        }
        self.writer()?.hand_in(unit)?.outcome().await
    }

    /// Reads both files as they stand at one moment, on a thread that may wait. Needs a Tokio runtime. Of a unit that
    /// is just being saved, what it adds to the keys may be seen some milliseconds before the rest.
    pub async fn read<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Reader<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.lend(|pool| pool.read(read)).await
    }

    /// As [`read`](Self::read), at a moment when no unit is half added: for whoever found a key without what it opens,
    /// and must know whether that is about to come or gone. Waits for that moment, some milliseconds as a rule. Of what
    /// was just erased, the keys may still be seen.
    pub async fn read_settled<T: Send + 'static>(
        &self,
        read: impl FnOnce(&Reader<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.lend(|pool| pool.read_settled(read)).await
    }

    async fn lend<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Pool) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let stopped = |_| StoreError::Unavailable("stopped in the middle of reading".into());
        self.inner.reads.fetch_add(1, Ordering::Relaxed);
        // So many threads wait for the disk at most; the others wait here, at no cost.
        let turn = self.inner.turns.acquire().await.map_err(|_| StoreError::Unavailable("closed".into()))?;
        let inner = Arc::clone(&self.inner);
        let outcome = tokio::task::spawn_blocking(move || work(&inner.pool)).await.map_err(stopped)?;
        drop(turn);
        outcome
    }

    /// Reads both files as they stand at one moment, on this thread.
    pub fn read_now<T>(
        &self,
        read: impl FnOnce(&Reader<'_>) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.inner.pool.read(read)
    }

    /// Writes both files anew, however large they are, and holds up whoever saves meanwhile: for the small hours.
    ///
    /// Erasing overwrites what was erased, but SQLite, when it divides a page, leaves copies of rows in corners that
    /// it does not overwrite. Some time after an erasure, when nobody writes, the store by itself writes the keys
    /// anew, and the records where they are few; so a destroyed key is gone for certain. What may be left in the
    /// corners of a large file of records until this is called is sealed under keys that are gone.
    pub async fn tidy(&self) -> Result<(), StoreError> {
        self.writer()?.tidy().await
    }

    /// From now on this watcher is told what each save changed, once it is durable. Where another process writes,
    /// nobody is told: whoever watches must look by themselves now and then, which they do in any case.
    pub fn watch(&self, watcher: Arc<dyn Watcher>) {
        if let Some(writer) = &self.inner.writer {
            writer.watchers().add(watcher);
        }
    }

    /// Commits that reached the disk since the opening: a measure of how well waiting units share them.
    pub fn syncs(&self) -> u64 {
        self.inner.writer.as_ref().map_or(0, Writer::syncs)
    }

    /// Times that something was read since the opening: a measure of whether two answers can be told apart by their cost.
    pub fn reads(&self) -> u64 {
        self.inner.reads.load(Ordering::Relaxed)
    }

    /// Finishes what waits, empties the journals and lets the place go. Whoever saves later, with another clone, is
    /// refused.
    pub async fn close(self) -> Result<(), StoreError> {
        self.inner.pool.close_idle();
        self.writer()?.close().await
    }

    pub(crate) fn writer(&self) -> Result<&Writer, StoreError> {
        self.inner.writer.as_ref().ok_or_else(|| StoreError::Unavailable("opened to read only".into()))
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.inner.pool
    }
}
