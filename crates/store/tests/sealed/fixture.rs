//! A store in a temporary folder, filled with sealed dossiers.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use store::sealed::{Dossier, SealError, Sheet};
use store::{Circle, Day, Grant, Holder, Id, Moment, Place, Store, StoreError, StoredRecord, Unit};
use tempfile::TempDir;
use tokio::runtime::Runtime;
use vault::SecretKey;

/// A Monday noon, on which these tests play.
pub const NOW: Moment = Moment::from_seconds(1_772_452_800);

/// What most damage comes down to.
pub const REFUSED: SealError = SealError::Refused;

pub fn today() -> Day {
    NOW.day()
}

pub struct House {
    pub store: Store,
    pub place: Place,
    pub rng: ChaCha20Rng,
    runtime: Runtime,
    _folder: TempDir,
}

impl House {
    pub fn new() -> House {
        let folder = tempfile::tempdir().unwrap();
        let place = Place { records: folder.path().join("records"), keys: folder.path().join("keys") };
        House {
            store: Store::open(&place).unwrap(),
            place,
            rng: ChaCha20Rng::seed_from_u64(11),
            runtime: tokio::runtime::Builder::new_current_thread().build().unwrap(),
            _folder: folder,
        }
    }

    pub fn id(&mut self) -> Id {
        Id::random(&mut self.rng)
    }

    /// Keeps a unit.
    pub fn try_keep(&self, unit: Unit) -> Result<(), StoreError> {
        self.runtime.block_on(self.store.save(unit))
    }

    /// Keeps a unit that nothing stands in the way of.
    #[track_caller]
    pub fn keep(&self, unit: Unit) {
        self.try_keep(unit).unwrap();
    }

    /// Lets the place go, so that its files can be worked on behind the store's back.
    pub fn close(&self) {
        self.runtime.block_on(self.store.clone().close()).unwrap();
    }

    pub fn open_again(&mut self) {
        self.store = Store::open(&self.place).unwrap();
    }

    /// A new dossier of a new organisation, with a head and a sheet for each of these texts.
    pub fn dossier(&mut self, head: &str, texts: &[&str]) -> Dossier {
        let organisation = self.id();
        let dossier = Dossier::fresh(organisation, &mut self.rng);
        self.fill(&dossier, head, texts);
        dossier
    }

    /// Begins a dossier with a head and a sheet for each of these texts.
    pub fn fill(&mut self, dossier: &Dossier, head: &str, texts: &[&str]) {
        let mut unit = Unit::new();
        dossier.begin(&mut unit, &head, today(), &mut self.rng).unwrap();
        for text in texts {
            dossier.append(&mut unit, text, today(), &mut self.rng).unwrap();
        }
        self.keep(unit);
    }

    /// Writes a sheet anew.
    pub fn revise(&mut self, dossier: &Dossier, sheet: &Sheet<String>, text: &str) -> Result<(), StoreError> {
        let mut unit = Unit::new();
        dossier.revise(&mut unit, sheet, &text, today(), &mut self.rng).unwrap();
        self.try_keep(unit)
    }

    pub fn records(&self, dossier: &Dossier) -> Vec<StoredRecord> {
        let id = dossier.id();
        self.store.read_now(|reader| reader.records(id)).unwrap()
    }

    /// A new circle, which the store knows, and its secret.
    pub fn circle(&mut self) -> (Circle, SecretKey) {
        let secret = SecretKey::generate(&mut self.rng);
        let (id, organisation) = (self.id(), self.id());
        let circle =
            Circle { id, organisation, kind: 7, generation: 1, public_key: *secret.public().bytes() };
        let mut unit = Unit::new();
        unit.circle(circle);
        self.keep(unit);
        (circle, secret)
    }

    /// The only grant to a dossier.
    #[track_caller]
    pub fn grant(&self, dossier: &Dossier) -> Grant {
        let grants = self.grants(dossier);
        assert_eq!(grants.len(), 1);
        grants.into_iter().next().unwrap()
    }

    pub fn grants(&self, dossier: &Dossier) -> Vec<Grant> {
        let id = dossier.id();
        self.store.read_now(|reader| reader.grants_on(id)).unwrap()
    }

    pub fn take_back(&self, dossier: &Dossier, holder: Holder) {
        let mut unit = Unit::new();
        unit.remove_grant(dossier.id(), holder);
        self.keep(unit);
    }
}

/// Whether somebody who opened a dossier opened this one: they read its head.
#[track_caller]
pub fn reads(opened: Result<Dossier, SealError>, records: &[StoredRecord]) -> String {
    opened.unwrap().open_head::<String>(records).unwrap().content.unwrap()
}
