//! Circles: people who hold the same key pair. A worker's own key pair is of the same kind.
//!
//! Anyone can seal to a [`PublicKey`]; only the [`SecretKey`] opens. This is HPKE (RFC 9180) in
//! base mode with X25519, HKDF-SHA256 and ChaCha20-Poly1305. Whoever already holds the secret wraps
//! under a key derived from it instead ([`SecretKey::wrap`]): the same strength within the circle,
//! at a hundredth of the cost of opening.
//!
//! # Renewing a circle
//!
//! When somebody leaves, the circle gets a new key pair and its dossiers are granted to it anew.
//! The caller composes this from three calls:
//!
//! ```
//! use vault::{Binding, Key, PublicKey, SecretKey};
//! # use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
//! # let rng = &mut ChaCha20Rng::from_seed([7; 32]);
//!
//! # let old_circle = SecretKey::generate(rng);
//! # let staying = SecretKey::generate(rng);
//! # let dossier = Key::random(rng);
//! let grant = |generation| Binding::new("grant").part(b"dossier").number(generation);
//! let membership = |generation| Binding::new("member").part(b"circle").number(generation);
//! # let old_grant = old_circle.wrap(&grant(1), &dossier, rng);
//!
//! // A new key pair, handed to everyone who stays.
//! let new_circle = SecretKey::generate(rng);
//! let for_member = staying.public().wrap(&membership(2), &new_circle.as_key(), rng);
//!
//! // Each dossier: open the old grant, make a new one.
//! let dossier = old_circle.unwrap(&grant(1), &old_grant)?;
//! let new_grant = new_circle.wrap(&grant(2), &dossier, rng);
//!
//! // Who stays comes in; who left does not.
//! let circle = SecretKey::from_key(&staying.unwrap(&membership(2), &for_member)?);
//! assert_eq!(circle.unwrap(&grant(2), &new_grant)?, dossier);
//! assert!(old_circle.unwrap(&grant(2), &new_grant).is_err());
//! # Ok::<(), vault::Refused>(())
//! ```
//!
//! Whoever left may have kept keys of dossiers they could open until then. New records belong under
//! a new dossier key where that matters.

use std::fmt;

use hpke::aead::{AeadTag, ChaCha20Poly1305};
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::key::KEY_LENGTH;
use crate::{Binding, Key, Refused, padding, point, sealing, stack};

type Private = <X25519HkdfSha256 as Kem>::PrivateKey;
type Public = <X25519HkdfSha256 as Kem>::PublicKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;
type HpkeTag = AeadTag<ChaCha20Poly1305>;

const ENCAPSULATED_LENGTH: usize = 32;
const TAG_LENGTH: usize = 16;

/// A kind of thing sealed to a public key: its first byte, and what HPKE mixes into the key so that
/// one kind never opens as another.
struct Form {
    byte: u8,
    info: &'static [u8],
}

const SEALED: Form = Form { byte: 3, info: b"luwte/1 sealed" };
const WRAPPED: Form = Form { byte: 4, info: b"luwte/1 wrapped" };
/// First byte of a key wrapped under a key derived from the secret.
const TIGHT: u8 = 5;

/// The public half: seals, and opens nothing. Safe to keep in the open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; KEY_LENGTH]);

impl PublicKey {
    /// Reads a public key.
    ///
    /// # Errors
    /// [`Refused`] when the bytes are not the one way to write a point, or name one of the five
    /// points with which everybody would share the same secret (RFC 7748, section 6.1).
    pub fn from_bytes(bytes: [u8; KEY_LENGTH]) -> Result<PublicKey, Refused> {
        if point::is_sound(&bytes) { Ok(PublicKey(bytes)) } else { Err(Refused) }
    }

    /// The bytes that [`PublicKey::from_bytes`] reads.
    pub fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// Seals bytes to whoever holds the secret. Padded as [`crate::seal`] pads, and like it never
    /// fails.
    pub fn seal(&self, binding: &Binding, plaintext: &[u8], rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
        let mut content = Vec::with_capacity(padding::padded_content_length(plaintext.len()));
        content.extend_from_slice(plaintext);
        padding::pad(&mut content, 0);
        self.encrypt(&SEALED, binding, &mut content, rng)
    }

    /// Wraps a key to whoever holds the secret. Always the same length, 81 bytes.
    pub fn wrap(&self, binding: &Binding, inner: &Key, rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
        let mut content = Zeroizing::new(*inner.bytes());
        self.encrypt(&WRAPPED, binding, content.as_mut_slice(), rng)
    }

    #[expect(
        clippy::expect_used,
        reason = "HPKE fails on a low-order key, which cannot exist, or above 256 GiB"
    )]
    fn encrypt(
        &self,
        form: &Form,
        binding: &Binding,
        content: &mut [u8],
        mut rng: &mut (impl CryptoRng + ?Sized),
    ) -> Vec<u8> {
        let recipient = Public::from_bytes(&self.0).expect("a public key has 32 bytes");
        let (encapsulated, tag): (Encapsulated, HpkeTag) =
            hpke::single_shot_seal_inout_detached_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
                &OpModeS::Base,
                &recipient,
                form.info,
                (&mut *content).into(),
                binding.bytes(),
                &mut rng,
            )
            .expect("the key was checked when it was read, and a text is below the bound of the cipher");
        stack::wipe();
        [&[form.byte], encapsulated.to_bytes().as_slice(), content, tag.to_bytes().as_slice()].concat()
    }
}

/// The secret half. Wiped when dropped; prints as `SecretKey(..)`; compared in constant time.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct SecretKey([u8; KEY_LENGTH]);

impl SecretKey {
    /// A fresh key pair.
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> SecretKey {
        let mut secret = SecretKey([0; KEY_LENGTH]);
        rng.fill_bytes(&mut secret.0);
        secret
    }

    /// A secret key out of bytes made by [`SecretKey::generate`].
    pub fn from_bytes(bytes: [u8; KEY_LENGTH]) -> SecretKey {
        SecretKey(bytes)
    }

    /// The bytes themselves. Do not copy them into anything that does not wipe itself.
    pub fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// The same bytes as a [`Key`], so that this secret can be wrapped in turn.
    pub fn as_key(&self) -> Key {
        Key::from_bytes(self.0)
    }

    /// Back from [`SecretKey::as_key`].
    pub fn from_key(key: &Key) -> SecretKey {
        SecretKey(*key.bytes())
    }

    /// The public half. Costs a multiplication on the curve, some tens of microseconds.
    pub fn public(&self) -> PublicKey {
        PublicKey(X25519HkdfSha256::sk_to_pk(&self.private()).to_bytes().into())
    }

    /// Opens what [`PublicKey::seal`] made.
    ///
    /// # Errors
    /// [`Refused`] for another key, another place, or any changed, missing or added byte.
    pub fn open(&self, binding: &Binding, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Refused> {
        let mut content = self.decrypt(&SEALED, binding, sealed)?;
        let end = padding::content_length(&content).ok_or(Refused)?;
        content.truncate(end);
        Ok(content)
    }

    /// Wraps a key for this same circle, in microseconds: under [`SecretKey::wrap_key`]. For those
    /// who hold the secret anyway. Always the same length, 73 bytes.
    pub fn wrap(&self, binding: &Binding, inner: &Key, rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
        sealing::wrap_as(TIGHT, &self.wrap_key(), binding, inner, rng)
    }

    /// Opens what [`SecretKey::wrap`] or [`PublicKey::wrap`] made; the first byte says which.
    ///
    /// # Errors
    /// [`Refused`], as [`SecretKey::open`].
    pub fn unwrap(&self, binding: &Binding, wrapped: &[u8]) -> Result<Key, Refused> {
        if SecretKey::is_tight(wrapped) {
            return unwrap_tight(&self.wrap_key(), binding, wrapped);
        }
        let inner = self.decrypt(&WRAPPED, binding, wrapped)?;
        let inner = Zeroizing::new(inner.as_slice().try_into().map_err(|_| Refused)?);
        Ok(Key::from_bytes(*inner))
    }

    /// Whether this is what [`SecretKey::wrap`] makes, which is cheap to open. What
    /// [`PublicKey::wrap`] makes can be replaced by it once opened, so that the next opening is
    /// cheap.
    pub fn is_tight(wrapped: &[u8]) -> bool {
        wrapped.first() == Some(&TIGHT)
    }

    /// The key under which [`SecretKey::wrap`] wraps, so that a caller who opens thousands derives
    /// it once.
    pub fn wrap_key(&self) -> Key {
        self.as_key().derive("wrap", b"")
    }

    fn decrypt(&self, form: &Form, binding: &Binding, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Refused> {
        let rest = sealed.strip_prefix(&[form.byte]).ok_or(Refused)?;
        let (encapsulated, rest) = rest.split_at_checked(ENCAPSULATED_LENGTH).ok_or(Refused)?;
        let (ciphertext, tag) = rest.split_last_chunk::<TAG_LENGTH>().ok_or(Refused)?;
        let mut content = Zeroizing::new(ciphertext.to_vec());
        hpke::single_shot_open_inout_detached::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.private(),
            &Encapsulated::from_bytes(encapsulated).map_err(|_| Refused)?,
            form.info,
            content.as_mut_slice().into(),
            binding.bytes(),
            &HpkeTag::from_bytes(tag).map_err(|_| Refused)?,
        )
        .map_err(|_| Refused)?;
        stack::wipe();
        Ok(content)
    }

    #[expect(
        clippy::expect_used,
        reason = "any 32 bytes are a private key; the library sets the bits that are fixed"
    )]
    fn private(&self) -> Private {
        Private::from_bytes(&self.0).expect("a secret key has 32 bytes")
    }
}

/// Opens what [`SecretKey::wrap`] made, with a [`SecretKey::wrap_key`] that was derived before.
///
/// # Errors
/// [`Refused`], as [`SecretKey::open`]; also for what [`PublicKey::wrap`] made.
pub fn unwrap_tight(wrap_key: &Key, binding: &Binding, wrapped: &[u8]) -> Result<Key, Refused> {
    sealing::unwrap_as(TIGHT, wrap_key, binding, wrapped)
}

impl PartialEq for SecretKey {
    fn eq(&self, other: &SecretKey) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for SecretKey {}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey(..)")
    }
}

#[cfg(test)]
mod tests;
