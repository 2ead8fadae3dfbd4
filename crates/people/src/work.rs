//! A piece of work on dossiers: what is gathered here is kept as a whole, or not at all.

use crate::house::House;
use kit::Problem;
use rand_core::CryptoRng;
use serde::Serialize;
use store::sealed::{CodeAddress, CodeKeys, Dossier, Sheet, Span, seal_letter};
use store::{Circle, Day, Deed, Holder, Id, Letter, Member, Moment, Scope, Timer, Unit};
use vault::{Binding, PublicKey, SecretKey};

/// Gathers writes; `keep` it through [`House::keep`].
pub struct Work {
    /// The writes so far.
    pub unit: Unit,
    /// The moment of the work.
    pub now: Moment,
    rng: Box<dyn CryptoRng + Send>,
}

impl House {
    /// Begins a piece of work.
    pub fn work(&self) -> Work {
        let now = self.now();
        let mut unit = Unit::new();
        unit.at(now);
        Work { unit, now, rng: self.dice.rng() }
    }

    /// Keeps a piece of work: all of it, or nothing.
    ///
    /// # Errors
    /// [`Problem::Conflict`] when somebody else was first.
    pub async fn keep(&self, work: Work) -> Result<(), Problem> {
        Ok(self.store.save(work.unit).await?)
    }
}

impl Work {
    /// The randomness of this piece of work.
    pub fn rng(&mut self) -> &mut (dyn CryptoRng + Send) {
        &mut *self.rng
    }

    /// The day on which the work is done, as people in the Netherlands count days. What stays readable of a dossier is
    /// another day, that of the store.
    pub fn day(&self) -> Day {
        kit::when::local_day(self.now)
    }

    /// A new id.
    pub fn id(&mut self) -> Id {
        Id::random(&mut *self.rng)
    }

    /// A new dossier with its head; it needs a grant before anybody can open it.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the head cannot be sealed.
    pub fn begin<T: Serialize>(&mut self, organisation: Id, head: &T) -> Result<Dossier, Problem> {
        let dossier = Dossier::fresh(organisation, &mut *self.rng);
        dossier.begin(&mut self.unit, head, self.now.day(), &mut *self.rng)?;
        Ok(dossier)
    }

    /// A new dossier that is erased with another one, whoever erases that and whenever: also when a timer does, with
    /// nobody there. Keeping the work is a [`Problem::Conflict`] when the other is gone by then.
    ///
    /// # Errors
    /// As [`Work::begin`].
    pub fn begin_with<T: Serialize>(
        &mut self,
        other: Id,
        organisation: Id,
        head: &T,
    ) -> Result<Dossier, Problem> {
        let dossier = self.begin(organisation, head)?;
        self.unit.goes_with(dossier.id(), other);
        Ok(dossier)
    }

    /// Adds a record.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the record cannot be sealed.
    pub fn append<T: Serialize>(&mut self, dossier: &Dossier, content: &T) -> Result<Id, Problem> {
        Ok(dossier.append(&mut self.unit, content, self.now.day(), &mut *self.rng)?)
    }

    /// Adds a record under an id of [`Work::id`], which something kept with it names.
    ///
    /// # Errors
    /// As [`Work::append`].
    pub fn append_as<T: Serialize>(&mut self, dossier: &Dossier, id: Id, content: &T) -> Result<(), Problem> {
        Ok(dossier.append_as(&mut self.unit, id, content, self.now.day(), &mut *self.rng)?)
    }

    /// Writes a record anew.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the record cannot be sealed.
    pub fn revise<S, T: Serialize>(
        &mut self,
        dossier: &Dossier,
        sheet: &Sheet<S>,
        content: &T,
    ) -> Result<(), Problem> {
        Ok(dossier.revise(&mut self.unit, sheet, content, self.now.day(), &mut *self.rng)?)
    }

    /// Erases a record: only the mark stays that something was erased.
    pub fn erase(&mut self, dossier: &Dossier, record: Id) {
        self.unit.erase_record(dossier.id(), record);
    }

    /// Erases a dossier and every key to it.
    pub fn erase_dossier(&mut self, dossier: Id) {
        self.unit.erase_dossier(dossier);
    }

    /// Grants a dossier to a circle whose secret one need not hold.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the circle's key is damaged or more is granted than was had.
    pub fn grant(
        &mut self,
        dossier: &Dossier,
        circle: &Circle,
        scope: Scope,
        span: Span,
    ) -> Result<(), Problem> {
        Ok(dossier.grant(&mut self.unit, circle, scope, span, &mut *self.rng)?)
    }

    /// Grants a dossier to a circle one is in.
    ///
    /// # Errors
    /// [`Problem::Broken`] when more is granted than was had.
    pub fn grant_within(
        &mut self,
        dossier: &Dossier,
        circle: &(Circle, SecretKey),
        scope: Scope,
        span: Span,
    ) -> Result<(), Problem> {
        Ok(dossier.grant_within(&mut self.unit, &circle.0, &circle.1, scope, span, &mut *self.rng)?)
    }

    /// Seals a grant to a circle whose secret one holds anew, so that it opens in microseconds.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the grant is wider than the key that is had.
    pub(crate) fn tighten(
        &mut self,
        dossier: &Dossier,
        secret: &SecretKey,
        grant: store::Grant,
    ) -> Result<(), Problem> {
        Ok(dossier.tighten(&mut self.unit, secret, grant, &mut *self.rng)?)
    }

    /// Seals a grant to the key that its circle has now.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the grant is wider than the key that is had.
    pub(crate) fn renew_grant(
        &mut self,
        dossier: &Dossier,
        circle: &(Circle, SecretKey),
        grant: store::Grant,
    ) -> Result<(), Problem> {
        Ok(dossier.renew_grant(&mut self.unit, &circle.0, &circle.1, grant, &mut *self.rng)?)
    }

    /// Grants a dossier to whoever holds a return code.
    ///
    /// # Errors
    /// [`Problem::Broken`] when more is granted than was had.
    pub fn grant_to_code(
        &mut self,
        dossier: &Dossier,
        code: &CodeKeys,
        scope: Scope,
        span: Span,
    ) -> Result<(), Problem> {
        Ok(dossier.grant_to_code(&mut self.unit, code, scope, span, &mut *self.rng)?)
    }

    /// Grants a dossier to whoever holds a return code, by somebody who does not know the code.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the address is damaged or more is granted than was had.
    pub fn grant_to_address(
        &mut self,
        dossier: &Dossier,
        address: &CodeAddress,
        scope: Scope,
        span: Span,
    ) -> Result<(), Problem> {
        Ok(dossier.grant_to_address(&mut self.unit, address, scope, span, &mut *self.rng)?)
    }

    /// A new circle, readable for the organisation's recovery key and for whoever [`Work::admit`] lets in.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the recovery key is damaged.
    pub fn new_circle(
        &mut self,
        organisation: &store::Organisation,
        kind: crate::CircleKind,
    ) -> Result<(Circle, SecretKey), Problem> {
        let secret = SecretKey::generate(&mut *self.rng);
        let circle = Circle {
            id: self.id(),
            organisation: organisation.id,
            kind: kind.number(),
            generation: 1,
            public_key: *secret.public().bytes(),
        };
        self.unit.circle(circle);
        self.admit_recovery(organisation, &circle, &secret)?;
        Ok((circle, secret))
    }

    /// Lets somebody into a circle. A seat in a close circle is bound to the role it is given for: the key does
    /// not open in another role (ACT-08).
    ///
    /// # Errors
    /// [`Problem::Broken`] when the worker's key is damaged.
    pub fn admit(
        &mut self,
        circle: &Circle,
        secret: &SecretKey,
        worker: &store::Worker,
        seat: Option<crate::Role>,
    ) -> Result<(), Problem> {
        let public = PublicKey::from_bytes(worker.public_key).map_err(|_| Problem::Broken)?;
        let member = self.membership(circle, secret, worker.id, &public, seat);
        self.unit.member(member);
        Ok(())
    }

    /// Lets the organisation's recovery key into a circle, as every circle does.
    ///
    /// # Errors
    /// [`Problem::Broken`] when the recovery key is damaged.
    pub(crate) fn admit_recovery(
        &mut self,
        organisation: &store::Organisation,
        circle: &Circle,
        secret: &SecretKey,
    ) -> Result<(), Problem> {
        let recovery = PublicKey::from_bytes(organisation.recovery_public).map_err(|_| Problem::Broken)?;
        let member = self.membership(circle, secret, organisation.id, &recovery, None);
        self.unit.member(member);
        Ok(())
    }

    fn membership(
        &mut self,
        circle: &Circle,
        secret: &SecretKey,
        worker: Id,
        public: &PublicKey,
        seat: Option<crate::Role>,
    ) -> Member {
        let binding = seat_binding(circle.id, circle.generation, worker, seat);
        let sealed_secret = public.wrap(&binding, &secret.as_key(), &mut *self.rng);
        Member { circle: circle.id, generation: circle.generation, worker, sealed_secret }
    }

    /// Leaves something sealed for a holder who is not there.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn letter<T: Serialize>(
        &mut self,
        holder: Holder,
        public_key: [u8; 32],
        content: &T,
        until: Option<Moment>,
    ) -> Result<(), Problem> {
        let letter = self.sealed_letter(holder, public_key, content, until)?;
        self.unit.letter(letter);
        Ok(())
    }

    /// A letter that is not left yet, for a timer to deliver.
    ///
    /// # Errors
    /// [`Problem::Broken`] when it cannot be sealed.
    pub fn sealed_letter<T: Serialize>(
        &mut self,
        holder: Holder,
        public_key: [u8; 32],
        content: &T,
        until: Option<Moment>,
    ) -> Result<Letter, Problem> {
        let public = PublicKey::from_bytes(public_key).map_err(|_| Problem::Broken)?;
        let sealed = seal_letter(&public, &holder, content, &mut *self.rng)?;
        Ok(Letter { id: self.id(), holder, sealed, until })
    }

    /// Sets a timer; it fires with nobody signed in, late rather than never.
    pub fn at(&mut self, due: Moment, deed: Deed) -> Id {
        let id = self.id();
        self.unit.timer(Timer { id, due, deed });
        id
    }
}

/// What a seat in a circle is bound to.
pub(crate) fn seat_binding(circle: Id, generation: u32, worker: Id, seat: Option<crate::Role>) -> Binding {
    Binding::new("seat")
        .part(circle.bytes())
        .number(u64::from(generation))
        .part(worker.bytes())
        .part(seat.map_or("", crate::Role::code).as_bytes())
}
