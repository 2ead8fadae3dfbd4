//! A dossier's records: opened, added, written anew.

use serde::Serialize;
use serde::de::DeserializeOwned;
use vault::{Binding, CryptoRng, Key};

use super::{SealError, written};
use crate::{Day, DossierRow, Id, Scope, StoredRecord, Unit};

/// What stands on a sheet: a record, or the mark that something was erased.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet<T> {
    /// The record's id.
    pub id: Id,
    /// Its place in the dossier.
    pub position: i64,
    /// How often it was written, from 1.
    pub revision: u32,
    /// The record; none when it was erased.
    pub content: Option<T>,
}

/// A dossier with the key to read it and to write in it.
#[derive(Debug, Clone)]
pub struct Dossier {
    id: Id,
    organisation: Id,
    head_key: Key,
    full_key: Option<Key>,
}

impl Dossier {
    /// A new dossier with a new key; nothing is kept before its parts are put into a [`Unit`].
    pub fn fresh(organisation: Id, rng: &mut (impl CryptoRng + ?Sized)) -> Dossier {
        Dossier::with_key(Id::random(rng), organisation, Scope::Full, Key::random(rng))
    }

    /// A dossier from a granted key.
    pub fn with_key(id: Id, organisation: Id, scope: Scope, key: Key) -> Dossier {
        match scope {
            Scope::Full => {
                let head_key = key.derive("head", id.bytes());
                Dossier { id, organisation, head_key, full_key: Some(key) }
            }
            Scope::Head => Dossier { id, organisation, head_key: key, full_key: None },
        }
    }

    /// The dossier's id.
    pub fn id(&self) -> Id {
        self.id
    }

    /// The organisation it belongs to.
    pub fn organisation(&self) -> Id {
        self.organisation
    }

    /// How much the key opens.
    pub fn scope(&self) -> Scope {
        if self.full_key.is_some() { Scope::Full } else { Scope::Head }
    }

    /// The key under which the lines of the access log are sealed for those who hold the dossier.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`].
    pub fn log_key(&self) -> Result<Key, SealError> {
        Ok(self.key(Scope::Full)?.derive("log", self.id.bytes()))
    }

    /// The key that a grant of this scope hands on.
    pub(super) fn key(&self, scope: Scope) -> Result<&Key, SealError> {
        match scope {
            Scope::Head => Ok(&self.head_key),
            Scope::Full => self.full_key.as_ref().ok_or(SealError::HeadOnly),
        }
    }

    fn key_for(&self, record: Id) -> Result<&Key, SealError> {
        self.key(if record == self.id { Scope::Head } else { Scope::Full })
    }

    fn binding(&self, purpose: &str, record: Id, revision: u32) -> Binding {
        Binding::new(purpose)
            .part(self.organisation.bytes())
            .part(self.id.bytes())
            .part(record.bytes())
            .number(u64::from(revision))
    }

    /// Opens one stored record.
    ///
    /// # Errors
    /// [`SealError::Refused`] when the key does not fit or the record is not what and where it was;
    /// [`SealError::HeadOnly`]; [`SealError::NotUnderstood`].
    pub fn open<T: DeserializeOwned>(&self, stored: &StoredRecord) -> Result<Sheet<T>, SealError> {
        let StoredRecord { id, position, revision, .. } = *stored;
        let key = self.key_for(id)?;
        if stored.body.is_empty() {
            return Ok(Sheet { id, position, revision, content: None });
        }
        let wrapped = stored.wrapped_key.as_ref().ok_or(SealError::Refused)?;
        let key = vault::unwrap(key, &self.binding("record key", id, revision), wrapped)?;
        let plain = vault::open(&key, &self.binding("record", id, revision), &stored.body)?;
        let content = serde_json::from_slice(&plain).map_err(|_| SealError::NotUnderstood)?;
        Ok(Sheet { id, position, revision, content: Some(content) })
    }

    /// Opens all records but the head, in their order. Wants them as they lie in the store, the head among them.
    ///
    /// # Errors
    /// As [`Dossier::open`]; one record that does not open, or is not there, makes the whole refuse, so that a
    /// hole is noticed.
    pub fn open_all<T: DeserializeOwned>(&self, stored: &[StoredRecord]) -> Result<Vec<Sheet<T>>, SealError> {
        self.open_those(stored, |_| true)
    }

    /// As [`Dossier::open_all`], but only those that are wanted, for someone who has the others already. Wants all of
    /// them, so that a hole is noticed.
    ///
    /// # Errors
    /// As [`Dossier::open_all`].
    pub fn open_those<T: DeserializeOwned>(
        &self,
        stored: &[StoredRecord],
        mut wanted: impl FnMut(&StoredRecord) -> bool,
    ) -> Result<Vec<Sheet<T>>, SealError> {
        if !stored.is_sorted_by(|one, next| one.position.checked_add(1) == Some(next.position)) {
            return Err(SealError::Refused);
        }
        stored
            .iter()
            .filter(|record| record.id != self.id && wanted(record))
            .map(|record| self.open(record))
            .collect()
    }

    /// Opens the head among the records of the dossier.
    ///
    /// # Errors
    /// As [`Dossier::open`], and [`SealError::Refused`] when there is no head.
    pub fn open_head<T: DeserializeOwned>(&self, stored: &[StoredRecord]) -> Result<Sheet<T>, SealError> {
        let head = stored.iter().find(|record| record.id == self.id).ok_or(SealError::Refused)?;
        self.open(head)
    }

    fn seal<T: Serialize>(
        &self,
        record: Id,
        revision: u32,
        content: &T,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(Vec<u8>, Vec<u8>), SealError> {
        let plain = written(content)?;
        let key = Key::random(rng);
        let body = vault::seal(&key, &self.binding("record", record, revision), &plain, rng);
        let wrapped =
            vault::wrap(self.key_for(record)?, &self.binding("record key", record, revision), &key, rng);
        Ok((body, wrapped))
    }

    /// Begins the dossier: its row and its head.
    ///
    /// # Errors
    /// [`SealError::TooLong`].
    pub fn begin<T: Serialize>(
        &self,
        unit: &mut Unit,
        head: &T,
        day: Day,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let (body, wrapped) = self.seal(self.id, 1, head, rng)?;
        unit.dossier(DossierRow { id: self.id, organisation: self.organisation, last_day: day });
        unit.append(self.id, self.id, body, wrapped, day);
        Ok(())
    }

    /// Adds a record and gives its id.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`], [`SealError::TooLong`].
    pub fn append<T: Serialize>(
        &self,
        unit: &mut Unit,
        content: &T,
        day: Day,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<Id, SealError> {
        let id = Id::random(rng);
        self.append_as(unit, id, content, day, rng)?;
        Ok(id)
    }

    /// Adds a record under an id that was drawn before, because something kept with it names it.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_as<T: Serialize>(
        &self,
        unit: &mut Unit,
        id: Id,
        content: &T,
        day: Day,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let (body, wrapped) = self.seal(id, 1, content, rng)?;
        unit.append(self.id, id, body, wrapped, day);
        Ok(())
    }

    /// Writes a record anew; the old revision can then never be read again. Conflicts when somebody else was
    /// first.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`], [`SealError::TooLong`].
    pub fn revise<S, T: Serialize>(
        &self,
        unit: &mut Unit,
        sheet: &Sheet<S>,
        content: &T,
        day: Day,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let (body, wrapped) = self.seal(sheet.id, sheet.revision.saturating_add(1), content, rng)?;
        unit.revise(self.id, sheet.id, sheet.revision, body, wrapped, day);
        Ok(())
    }
}
