//! Dossiers unlocked: typed records above, sealed bytes below.
//!
//! Every record has a random key of its own, wrapped under the dossier's key; the head, which lists show, is
//! the record whose id is the dossier's id, and its key is wrapped under a head key derived from the dossier's
//! key. So a grant may open the head alone ([`Scope::Head`]) or everything ([`Scope::Full`]).

use crate::{Circle, Day, DossierRow, Grant, Holder, Id, Moment, Scope, StoredRecord, Unit};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use vault::{Binding, CryptoRng, Key, Pepper, PublicKey, Refused, ReturnCode, SecretKey};

/// Why a dossier or one of its records cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SealError {
    /// The key does not fit, or the record was changed, moved or rolled back.
    #[error("does not open")]
    Refused,
    /// The record opened, but this version of the program does not understand it.
    #[error("not understood")]
    NotUnderstood,
    /// Only the head was granted.
    #[error("only the head was granted")]
    HeadOnly,
    /// More than one record can hold.
    #[error("too long")]
    TooLong,
}

impl From<Refused> for SealError {
    fn from(Refused: Refused) -> SealError {
        SealError::Refused
    }
}

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
        Ok(self.full()?.derive("log", self.id.bytes()))
    }

    fn full(&self) -> Result<&Key, SealError> {
        self.full_key.as_ref().ok_or(SealError::HeadOnly)
    }

    fn key_for(&self, record: Id) -> Result<&Key, SealError> {
        if record == self.id { Ok(&self.head_key) } else { self.full() }
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
    /// [`SealError::Refused`] when the key does not fit or the record is not what and where it was.
    pub fn open<T: DeserializeOwned>(&self, stored: &StoredRecord) -> Result<Sheet<T>, SealError> {
        let StoredRecord { id, position, revision, .. } = *stored;
        if stored.body.is_empty() {
            return Ok(Sheet { id, position, revision, content: None });
        }
        let wrapped = stored.wrapped_key.as_ref().ok_or(SealError::Refused)?;
        let key = vault::unwrap(self.key_for(id)?, &self.binding("record key", id, revision), wrapped)?;
        let plain = vault::open(&key, &self.binding("record", id, revision), &stored.body)?;
        let content = serde_json::from_slice(&plain).map_err(|_| SealError::NotUnderstood)?;
        Ok(Sheet { id, position, revision, content: Some(content) })
    }

    /// Opens all records but the head, in their order.
    ///
    /// # Errors
    /// As [`Dossier::open`]; one record that does not open makes the whole refuse, so that a hole is noticed.
    pub fn open_all<T: DeserializeOwned>(&self, stored: &[StoredRecord]) -> Result<Vec<Sheet<T>>, SealError> {
        stored.iter().filter(|record| record.id != self.id).map(|record| self.open(record)).collect()
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
        let plain = serde_json::to_vec(content).map_err(|_| SealError::NotUnderstood)?;
        if plain.len() > vault::PLAINTEXT_MAX {
            return Err(SealError::TooLong);
        }
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
        let (body, wrapped) = self.seal(id, 1, content, rng)?;
        unit.append(self.id, id, body, wrapped, day);
        Ok(id)
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

    /// The binding of a grant: organisation, dossier, holder, generation of the circle, scope.
    fn grant_binding(&self, holder: &Holder, generation: u32, scope: Scope) -> Binding {
        Binding::new("grant")
            .part(self.organisation.bytes())
            .part(self.id.bytes())
            .part(&holder.to_bytes())
            .number(u64::from(generation))
            .number(match scope {
                Scope::Head => 1,
                Scope::Full => 2,
            })
    }

    fn granted_key(&self, scope: Scope) -> Result<&Key, SealError> {
        match scope {
            Scope::Head => Ok(&self.head_key),
            Scope::Full => self.full(),
        }
    }

    /// Grants the dossier to a circle, by somebody who need not be in it.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`] when more is granted than was had; [`SealError::Refused`] when the circle's
    /// public key is damaged.
    pub fn grant(
        &self,
        unit: &mut Unit,
        circle: &Circle,
        scope: Scope,
        span: Span,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let public = PublicKey::from_bytes(circle.public_key)?;
        let holder = Holder::Circle(circle.id);
        let binding = self.grant_binding(&holder, circle.generation, scope);
        let sealed = public.wrap(&binding, self.granted_key(scope)?, rng);
        unit.grant(self.grant_row(holder, scope, circle.generation, sealed, span));
        Ok(())
    }

    /// Grants the dossier to a circle by somebody who holds the circle's secret: opens in microseconds.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`] when more is granted than was had.
    pub fn grant_within(
        &self,
        unit: &mut Unit,
        circle: &Circle,
        secret: &SecretKey,
        scope: Scope,
        span: Span,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let holder = Holder::Circle(circle.id);
        let binding = self.grant_binding(&holder, circle.generation, scope);
        let sealed = secret.wrap(&binding, self.granted_key(scope)?, rng);
        unit.grant(self.grant_row(holder, scope, circle.generation, sealed, span));
        Ok(())
    }

    /// Seals a grant to a circle in the circle's own form, where it still stands as it was.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`] when the grant is wider than the key that is had.
    pub fn tighten(
        &self,
        unit: &mut Unit,
        circle: &Circle,
        secret: &SecretKey,
        grant: Grant,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let binding = self.grant_binding(&grant.holder, circle.generation, grant.scope);
        let becomes = secret.wrap(&binding, self.granted_key(grant.scope)?, rng);
        unit.tighten_grant(self.id, grant.holder, grant.sealed, becomes);
        Ok(())
    }

    /// Grants the dossier to whoever holds a return code, by somebody who holds it.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`] when more is granted than was had.
    pub fn grant_to_code(
        &self,
        unit: &mut Unit,
        code: &CodeKeys,
        scope: Scope,
        span: Span,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let holder = Holder::Code(code.look_up);
        let binding = self.grant_binding(&holder, 0, scope);
        let sealed = code.secret().wrap(&binding, self.granted_key(scope)?, rng);
        unit.grant(self.grant_row(holder, scope, 0, sealed, span));
        Ok(())
    }

    /// Grants the dossier to whoever holds a return code, by somebody who does not know the code.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`] when more is granted than was had; [`SealError::Refused`] for a damaged address.
    pub fn grant_to_address(
        &self,
        unit: &mut Unit,
        address: &CodeAddress,
        scope: Scope,
        span: Span,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let holder = Holder::Code(address.look_up);
        let binding = self.grant_binding(&holder, 0, scope);
        let public = PublicKey::from_bytes(address.public_key)?;
        let sealed = public.wrap(&binding, self.granted_key(scope)?, rng);
        unit.grant(self.grant_row(holder, scope, 0, sealed, span));
        Ok(())
    }

    fn grant_row(&self, holder: Holder, scope: Scope, generation: u32, sealed: Vec<u8>, span: Span) -> Grant {
        Grant {
            dossier: self.id,
            organisation: self.organisation,
            holder,
            scope,
            generation,
            sealed,
            from: span.from,
            until: span.until,
        }
    }

    /// Opens a grant with the secret of the circle it was given to.
    ///
    /// # Errors
    /// [`SealError::Refused`].
    pub fn by_circle(grant: &Grant, secret: &SecretKey) -> Result<Dossier, SealError> {
        Dossier::by_wrap_key(grant, secret, None)
    }

    /// As [`Dossier::by_circle`], for someone who opens thousands and derived the circle's wrap key once.
    ///
    /// # Errors
    /// [`SealError::Refused`].
    pub fn by_wrap_key(grant: &Grant, secret: &SecretKey, wrap_key: Option<&Key>) -> Result<Dossier, SealError> {
        let closed = Dossier::closed(grant);
        let binding = closed.grant_binding(&grant.holder, grant.generation, grant.scope);
        let key = match wrap_key.filter(|_| SecretKey::is_tight(&grant.sealed)) {
            Some(wrap_key) => vault::unwrap_tight(wrap_key, &binding, &grant.sealed)?,
            None => secret.unwrap(&binding, &grant.sealed)?,
        };
        Ok(Dossier::with_key(grant.dossier, grant.organisation, grant.scope, key))
    }

    /// Opens a grant with a return code.
    ///
    /// # Errors
    /// [`SealError::Refused`].
    pub fn by_code(grant: &Grant, code: &CodeKeys) -> Result<Dossier, SealError> {
        Dossier::by_wrap_key(grant, &code.secret(), None)
    }

    /// A dossier of which nothing is known yet but where it is.
    fn closed(grant: &Grant) -> Dossier {
        let nothing = Key::from_bytes([0; 32]);
        Dossier { id: grant.dossier, organisation: grant.organisation, head_key: nothing, full_key: None }
    }
}

/// The two halves of a return code: where to look, and what opens it.
#[derive(Debug, Clone)]
pub struct CodeKeys {
    /// Under this value grants are looked up.
    pub look_up: [u8; 32],
    /// This opens them.
    pub key: Key,
}

impl CodeKeys {
    /// Both halves, by two independent labels.
    pub fn of(code: &ReturnCode, pepper: &Pepper) -> CodeKeys {
        CodeKeys { look_up: code.look_up(pepper), key: code.key(pepper) }
    }

    /// Where others can grant something to this code without knowing it.
    pub fn address(&self) -> CodeAddress {
        CodeAddress { look_up: self.look_up, public_key: *self.secret().public().bytes() }
    }

    fn secret(&self) -> SecretKey {
        SecretKey::from_key(&self.key.derive("address", &[]))
    }
}

/// Where something can be granted to a return code by somebody who does not know the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeAddress {
    /// Under this value grants are looked up.
    pub look_up: [u8; 32],
    /// To this key they are sealed.
    pub public_key: [u8; 32],
}

/// From when until when a grant holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Span {
    /// Not before this moment.
    pub from: Option<Moment>,
    /// Not from this moment on.
    pub until: Option<Moment>,
}

impl Span {
    /// From now on, without an end.
    pub const OPEN: Span = Span { from: None, until: None };

    /// From now until a moment.
    pub fn until(moment: Moment) -> Span {
        Span { from: None, until: Some(moment) }
    }
}

/// Seals something for a holder who is not there.
pub fn seal_letter<T: Serialize>(
    public: &PublicKey,
    holder: &Holder,
    content: &T,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Vec<u8>, SealError> {
    let plain = serde_json::to_vec(content).map_err(|_| SealError::NotUnderstood)?;
    if plain.len() > vault::PLAINTEXT_MAX {
        return Err(SealError::TooLong);
    }
    Ok(public.seal(&Binding::new("letter").part(&holder.to_bytes()), &plain, rng))
}

/// Opens what was sealed by [`seal_letter`].
///
/// # Errors
/// [`SealError::Refused`], [`SealError::NotUnderstood`].
pub fn open_letter<T: DeserializeOwned>(
    secret: &SecretKey,
    holder: &Holder,
    sealed: &[u8],
) -> Result<T, SealError> {
    let plain = secret.open(&Binding::new("letter").part(&holder.to_bytes()), sealed)?;
    serde_json::from_slice(&plain).map_err(|_| SealError::NotUnderstood)
}
