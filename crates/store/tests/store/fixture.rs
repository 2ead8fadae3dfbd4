//! An empty installation in a temporary folder, and words to fill it with.

use std::path::PathBuf;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::{Day, DossierRow, Grant, Holder, Id, Moment, Place, Scope, Store, StoreError, Unit};
use tempfile::TempDir;

/// A Monday noon, on which most tests play.
pub const NOW: Moment = Moment::from_seconds(1_772_452_800);

pub struct House {
    pub folder: TempDir,
    pub place: Place,
    pub store: Store,
    pub rng: ChaCha20Rng,
}

impl House {
    pub fn new() -> House {
        let folder = tempfile::tempdir().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        let store = Store::open(&place).unwrap();
        House { folder, place, store, rng: ChaCha20Rng::seed_from_u64(7) }
    }

    pub fn id(&mut self) -> Id {
        Id::random(&mut self.rng)
    }

    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        let mut bytes = vec![0; length];
        self.rng.fill_bytes(&mut bytes);
        bytes
    }

    /// A dossier with a head, open to one circle.
    pub async fn dossier(&mut self, circle: Id) -> Id {
        let (dossier, organisation) = (self.id(), self.id());
        let mut unit = Unit::new();
        unit.dossier(DossierRow { id: dossier, organisation, last_day: today() });
        unit.append(dossier, dossier, self.bytes(400), self.bytes(73), today());
        unit.grant(grant(dossier, Holder::Circle(circle)));
        self.store.save(unit).await.unwrap();
        dossier
    }

    /// One more record in a dossier.
    pub async fn record(&mut self, dossier: Id) -> Id {
        let record = self.id();
        let mut unit = Unit::new();
        unit.append(dossier, record, self.bytes(300), self.bytes(73), today());
        self.store.save(unit).await.unwrap();
        record
    }

    /// Closes the store and opens it again.
    pub async fn reopen(&mut self) {
        self.store.clone().close().await.unwrap();
        self.store = Store::open(&self.place).unwrap();
    }

    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

pub fn today() -> Day {
    NOW.day()
}

pub fn grant(dossier: Id, holder: Holder) -> Grant {
    Grant {
        dossier,
        organisation: dossier,
        holder,
        scope: Scope::Full,
        generation: 1,
        sealed: vec![3; 120],
        from: None,
        until: None,
    }
}

/// A unit that writes one thing.
pub fn unit(write: impl FnOnce(&mut Unit)) -> Unit {
    let mut unit = Unit::new();
    write(&mut unit);
    unit
}

pub const CONFLICT: Result<(), StoreError> = Err(StoreError::Conflict);
