//! A dossier that was opened: its key beside its records.

use crate::house::House;
use kit::Problem;
use serde::de::DeserializeOwned;
use store::sealed::{Dossier, SealError, Sheet};
use store::{Id, Reader, StoreError, StoredRecord};

/// A dossier that a person may read now.
pub struct Opened {
    /// The key to it.
    pub dossier: Dossier,
    pub(crate) stored: Vec<StoredRecord>,
    /// The circle by whose grant it was opened; none for a visitor.
    pub circle: Option<Id>,
}

impl Opened {
    pub(crate) fn new(dossier: Dossier, stored: Vec<StoredRecord>, circle: Option<Id>) -> Opened {
        Opened { dossier, stored, circle }
    }

    /// The dossier's id.
    pub fn id(&self) -> Id {
        self.dossier.id()
    }

    /// Its head.
    ///
    /// # Errors
    /// [`Problem::Missing`] when the dossier is of another kind.
    pub fn head<T: DeserializeOwned>(&self) -> Result<Sheet<T>, Problem> {
        match self.dossier.open_head(&self.stored) {
            Err(SealError::NotUnderstood) => Err(Problem::Missing),
            other => Ok(other?),
        }
    }

    /// All its other records, erased ones among them.
    ///
    /// # Errors
    /// [`Problem::Broken`] when one does not open.
    pub fn sheets<T: DeserializeOwned>(&self) -> Result<Vec<Sheet<T>>, Problem> {
        Ok(self.dossier.open_all(&self.stored)?)
    }
}

/// A dossier of which only the head was opened, for a list.
pub struct Listed<T> {
    /// The dossier.
    pub dossier: Dossier,
    /// Its head.
    pub head: T,
    /// The circle by whose grant it is in the list.
    pub circle: Id,
}

impl House {
    /// The records of a dossier, and what is read of its keys beside them. Of a dossier that is just being begun the
    /// keys may be seen some milliseconds before the records (decision 0003), and of one that is just being erased
    /// some milliseconds after them: whoever finds no records looks again when that is settled.
    ///
    /// # Errors
    /// [`Problem::Missing`] when nothing stands there.
    pub(crate) async fn beside_records<T: Send + 'static>(
        &self,
        dossier: Id,
        keys: impl Fn(&Reader<'_>) -> Result<T, StoreError> + Clone + Send + 'static,
    ) -> Result<(T, Vec<StoredRecord>), Problem> {
        let both = move |reader: &Reader<'_>| Ok((keys(reader)?, reader.records(dossier)?));
        let seen = self.store.read(both.clone()).await?;
        let settled = if seen.1.is_empty() { self.store.read_settled(both).await? } else { seen };
        if settled.1.is_empty() { Err(Problem::Missing) } else { Ok(settled) }
    }
}
