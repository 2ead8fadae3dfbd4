//! Who else may open a dossier: its key, sealed to a circle or to a return code.

use vault::{Binding, CryptoRng, Key, PublicKey, SecretKey};

use super::{CodeAddress, CodeKeys, Dossier, SealError};
use crate::{Circle, Grant, Holder, Id, Moment, Scope, Unit};

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

/// All of a grant but the sealed key: it is what the seal is bound to, so that a grant which is moved, widened or
/// prolonged in the store's files does not open.
struct Terms {
    dossier: Id,
    organisation: Id,
    holder: Holder,
    generation: u32,
    scope: Scope,
    span: Span,
}

impl Terms {
    fn of(grant: &Grant) -> Terms {
        let Grant { dossier, organisation, holder, scope, generation, from, until, .. } = *grant;
        Terms { dossier, organisation, holder, generation, scope, span: Span { from, until } }
    }

    fn binding(&self) -> Binding {
        let binding = Binding::new("grant")
            .part(self.organisation.bytes())
            .part(self.dossier.bytes())
            .part(&self.holder.to_bytes())
            .number(u64::from(self.generation))
            .number(match self.scope {
                Scope::Head => 1,
                Scope::Full => 2,
            });
        [self.span.from, self.span.until].into_iter().fold(binding, |binding, end| match end {
            Some(moment) => binding.part(&moment.seconds().to_be_bytes()),
            None => binding.part(&[]),
        })
    }

    fn sealed(self, sealed: Vec<u8>) -> Grant {
        let Terms { dossier, organisation, holder, generation, scope, span } = self;
        let Span { from, until } = span;
        Grant { dossier, organisation, holder, scope, generation, sealed, from, until }
    }
}

impl Dossier {
    fn terms(&self, holder: Holder, generation: u32, scope: Scope, span: Span) -> Terms {
        Terms { dossier: self.id(), organisation: self.organisation(), holder, generation, scope, span }
    }

    /// Grants the dossier to a circle, by somebody who need not be in it. Conflicts when the circle's key was
    /// renewed meanwhile.
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
        let terms = self.terms(Holder::Circle(circle.id), circle.generation, scope, span);
        let sealed = public.wrap(&terms.binding(), self.key(scope)?, rng);
        unit.grant(terms.sealed(sealed));
        Ok(())
    }

    /// Grants the dossier to a circle by somebody who holds the circle's secret: opens in microseconds. Conflicts
    /// as [`Dossier::grant`].
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
        let terms = self.terms(Holder::Circle(circle.id), circle.generation, scope, span);
        let sealed = secret.wrap(&terms.binding(), self.key(scope)?, rng);
        unit.grant(terms.sealed(sealed));
        Ok(())
    }

    /// Seals a grant of this dossier to a circle in the circle's own form, where it still stands as it was.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`] when the grant is wider than the key that is had.
    pub fn tighten(
        &self,
        unit: &mut Unit,
        secret: &SecretKey,
        grant: Grant,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let becomes = secret.wrap(&Terms::of(&grant).binding(), self.key(grant.scope)?, rng);
        unit.tighten_grant(self.id(), grant.holder, grant.sealed, becomes);
        Ok(())
    }

    /// Seals a grant of this dossier to the key that its circle has now, where it still stands as it was. Its other
    /// terms stay.
    ///
    /// # Errors
    /// [`SealError::HeadOnly`] when the grant is wider than the key that is had.
    pub fn renew_grant(
        &self,
        unit: &mut Unit,
        circle: &Circle,
        secret: &SecretKey,
        grant: Grant,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Result<(), SealError> {
        let terms =
            Terms { holder: Holder::Circle(circle.id), generation: circle.generation, ..Terms::of(&grant) };
        let becomes = secret.wrap(&terms.binding(), self.key(grant.scope)?, rng);
        unit.renew_grant(self.id(), circle.id, grant.sealed, circle.generation, becomes);
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
        let terms = self.terms(Holder::Code(code.look_up), 0, scope, span);
        let sealed = code.secret().wrap(&terms.binding(), self.key(scope)?, rng);
        unit.grant(terms.sealed(sealed));
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
        let public = PublicKey::from_bytes(address.public_key)?;
        let terms = self.terms(Holder::Code(address.look_up), 0, scope, span);
        let sealed = public.wrap(&terms.binding(), self.key(scope)?, rng);
        unit.grant(terms.sealed(sealed));
        Ok(())
    }

    /// Opens a grant with the secret of the circle it was given to. Whether it holds now is for the caller to ask.
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
    pub fn by_wrap_key(
        grant: &Grant,
        secret: &SecretKey,
        wrap_key: Option<&Key>,
    ) -> Result<Dossier, SealError> {
        let binding = Terms::of(grant).binding();
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
        Dossier::by_circle(grant, &code.secret())
    }
}
