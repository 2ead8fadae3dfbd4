//! An installation in a temporary folder, and words to fill it with.

use std::path::{Path, PathBuf};

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use store::{
    Circle, Day, DossierRow, Grant, Holder, Id, Moment, Organisation, Place, Scope, Session, Store,
    StoreError, StoredRecord, Unit, Worker,
};
use tempfile::TempDir;

/// A Monday noon, on which most tests play.
pub const NOW: Moment = Moment::from_seconds(1_772_452_800);

pub const CONFLICT: Result<(), StoreError> = Err(StoreError::Conflict);

pub struct House {
    folder: TempDir,
    pub place: Place,
    pub store: Store,
    pub rng: ChaCha20Rng,
}

impl House {
    pub fn new() -> House {
        let folder = tempfile::tempdir().unwrap();
        let place = place_in(folder.path());
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
        let (body, key) = (self.bytes(300), self.bytes(73));
        self.store.save(unit(|u| u.append(dossier, record, body, key, today()))).await.unwrap();
        record
    }

    /// A record as it stands now, which must be there.
    pub fn stored(&self, dossier: Id, record: Id) -> StoredRecord {
        self.store.read_now(|reader| reader.record(dossier, record)).unwrap().unwrap()
    }

    /// Closes the store.
    pub async fn close(&self) {
        self.store.clone().close().await.unwrap();
    }

    /// Opens the store again.
    pub fn open(&mut self) {
        self.store = Store::open(&self.place).unwrap();
    }

    /// A folder that only this house knows.
    pub fn folder(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The file of records, opened behind the store's back.
    pub fn records_file(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.place.records.join("records.db")).unwrap()
    }

    /// The file of keys, opened behind the store's back.
    pub fn keys_file(&self) -> rusqlite::Connection {
        rusqlite::Connection::open(self.place.keys.join("keys.db")).unwrap()
    }
}

pub fn place_in(folder: &Path) -> Place {
    Place { records: folder.join("records"), keys: folder.join("keys") }
}

pub fn today() -> Day {
    NOW.day()
}

/// A unit that writes what the closure says.
pub fn unit(write: impl FnOnce(&mut Unit) -> &mut Unit) -> Unit {
    let mut unit = Unit::new();
    write(&mut unit);
    unit
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

pub fn organisation(id: Id) -> Organisation {
    Organisation { id, name: "De Beschutting".into(), recovery_public: [9; 32], settings: b"{}".to_vec() }
}

pub fn worker(id: Id, sign_in_name: &str) -> Worker {
    Worker {
        id,
        organisation: id,
        sign_in_name: sign_in_name.into(),
        mail: None,
        roles: "outreach".into(),
        public_key: [1; 32],
        stretch: vec![2; 28],
        locked_secret: vec![3; 73],
        second_step: Vec::new(),
        active: true,
    }
}

pub fn circle(id: Id) -> Circle {
    Circle { id, organisation: id, kind: 1, generation: 1, public_key: [4; 32] }
}

pub fn session(id: [u8; 32], subject: Holder, until: Moment) -> Session {
    Session { id, subject, sealed_key: vec![5; 73], facts: vec![6; 40], last_seen: NOW, until }
}
