//! Who wants to know that something changed: told after it is durable, and only what it was about.
//!
//! Writes leave a word about what they change (`Files::has_changed`), so no room can forget to. Whoever is told reads the
//! store with the key they hold; the word itself says nothing.
//!
//! Here one process writes and serves. Where several nodes serve before one PostgreSQL, the same words travel by
//! `NOTIFY` in the transaction that writes, and the task that listens on each node tells its watchers: the trait
//! stays, and nobody above it sees a difference.

use std::sync::{Arc, PoisonError, RwLock};

use crate::{Holder, Id};

/// What a write was about.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Changed {
    /// Records of a dossier were added, revised or erased, or a grant to it was given or taken back.
    Dossier(Id),
    /// A session was locked or ended, or goes on in another role.
    Session([u8; 32]),
    /// All sessions of somebody ended, or what they may do changed.
    SessionsOf(Holder),
}

/// Somebody who wants to know.
pub trait Watcher: Send + Sync {
    /// Something was touched, and is durable. Called by the thread that writes: it must be quick and must not save.
    fn changed(&self, changed: &[Changed]);
}

/// All who want to know.
#[derive(Clone, Default)]
pub(crate) struct Watchers(Arc<RwLock<Vec<Arc<dyn Watcher>>>>);

impl Watchers {
    pub fn add(&self, watcher: Arc<dyn Watcher>) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).push(watcher);
    }

    pub fn tell(&self, changed: &[Changed]) {
        if changed.is_empty() {
            return;
        }
        for watcher in self.0.read().unwrap_or_else(PoisonError::into_inner).iter() {
            watcher.changed(changed);
        }
    }
}
