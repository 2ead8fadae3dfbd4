//! Who asks: each question is signed for one partner, for a short while, once. ECDSA over P-256 (FIPS 186-5), the same
//! signature that the bells use.

use p256::ecdsa::signature::{Signer, Verifier};
use p256::ecdsa::{Signature, SigningKey, VerifyingKey};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

/// Seconds that a question holds, either way: two clocks are never quite the same.
pub const FRESH_SECONDS: i64 = 120;
/// Bytes of the number that a question carries, so that it is heard once.
pub const NONCE_LENGTH: usize = 16;
/// Bytes of a public key (SEC 1, compressed).
const PUBLIC_LENGTH: usize = 33;
/// Bytes of a signature.
pub(crate) const SIGNATURE_LENGTH: usize = 64;
/// Bytes of a secret key.
const SECRET_LENGTH: usize = 32;
/// The most bytes that are signed at once: a question is some dozens, words that are passed on some thousands.
pub const BODY_MOST: usize = 16 * 1024;
/// The most bytes of something signed.
pub const SIGNED_MOST: usize = HEAD_LENGTH + SIGNATURE_LENGTH + BODY_MOST;
const MOMENT_LENGTH: usize = 8;
const HEAD_LENGTH: usize = MOMENT_LENGTH + NONCE_LENGTH;

/// A partner's public key, as an administrator types it over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartnerKey(pub [u8; PUBLIC_LENGTH]);

/// The secret by which a house signs its questions.
pub struct Voice(SigningKey);

/// Something signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// When it was signed: seconds since 1970.
    pub at: i64,
    /// A number that stands in no other.
    pub nonce: [u8; NONCE_LENGTH],
    /// What is said.
    pub body: Vec<u8>,
    /// By the partner's key, over all of this and whom it is for.
    pub signature: [u8; SIGNATURE_LENGTH],
}

/// Why something is not listened to. Over the line all of it is told alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotHeard {
    /// It does not read as something signed.
    #[error("not something signed")]
    Unreadable,
    /// The clocks are too far apart, or it was kept.
    #[error("too old, or from a clock that is ahead")]
    Stale,
    /// Not by this partner, not for us, or not what was signed.
    #[error("not signed by this partner for us")]
    Forged,
}

impl Voice {
    /// A new secret.
    pub fn generate(rng: &mut (impl CryptoRng + ?Sized)) -> Voice {
        loop {
            let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
            rng.fill_bytes(&mut *secret);
            // What is no key is as likely as guessing one.
            if let Some(voice) = Voice::from_secret(&secret) {
                return voice;
            }
        }
    }

    /// The secret as it was kept; none when it is no key.
    pub fn from_secret(secret: &[u8; SECRET_LENGTH]) -> Option<Voice> {
        SigningKey::from_slice(secret).ok().map(Voice)
    }

    /// The secret, to be kept sealed.
    pub fn secret(&self) -> Zeroizing<[u8; SECRET_LENGTH]> {
        let mut secret = Zeroizing::new([0; SECRET_LENGTH]);
        for (to, from) in secret.iter_mut().zip(self.0.to_bytes()) {
            *to = from;
        }
        secret
    }

    /// What partners know one by.
    pub fn public(&self) -> PartnerKey {
        let mut public = [0; PUBLIC_LENGTH];
        for (to, from) in public.iter_mut().zip(self.0.verifying_key().to_sec1_point(true).as_bytes()) {
            *to = *from;
        }
        PartnerKey(public)
    }

    /// Signs something for a partner, at a moment.
    pub fn sign(
        &self,
        to: PartnerKey,
        at: i64,
        body: Vec<u8>,
        rng: &mut (impl CryptoRng + ?Sized),
    ) -> Signed {
        let mut nonce = [0; NONCE_LENGTH];
        rng.fill_bytes(&mut nonce);
        let signature: Signature = self.0.sign(&said(self.public(), to, at, &nonce, &body));
        let mut bytes = [0; SIGNATURE_LENGTH];
        for (to, from) in bytes.iter_mut().zip(signature.to_bytes()) {
            *to = from;
        }
        Signed { at, nonce, body, signature: bytes }
    }
}

/// What is signed: from whom, for whom, when, once, what.
fn said(from: PartnerKey, to: PartnerKey, at: i64, nonce: &[u8; NONCE_LENGTH], body: &[u8]) -> Vec<u8> {
    // All parts but the last have one length, so no two read the same.
    [b"luwte accord".as_slice(), &from.0, &to.0, &at.to_be_bytes(), nonce, body].concat()
}

/// A house that one agreed with.
pub struct Partner {
    key: PartnerKey,
    verifying: VerifyingKey,
}

impl Partner {
    /// A partner by their public key; none when it is no key.
    pub fn by(key: PartnerKey) -> Option<Partner> {
        VerifyingKey::from_sec1_bytes(&key.0).ok().map(|verifying| Partner { key, verifying })
    }

    /// Listens to something that claims to be by this partner, for us. Gives what it says. That its nonce was not heard
    /// before is for the caller to see to, by a mark that lasts twice [`FRESH_SECONDS`].
    ///
    /// # Errors
    /// [`NotHeard`].
    pub fn hear<'s>(&self, us: PartnerKey, signed: &'s Signed, now: i64) -> Result<&'s [u8], NotHeard> {
        if signed.at.abs_diff(now) > FRESH_SECONDS.unsigned_abs() {
            return Err(NotHeard::Stale);
        }
        let signature = Signature::from_slice(&signed.signature).map_err(|_| NotHeard::Forged)?;
        let said = said(self.key, us, signed.at, &signed.nonce, &signed.body);
        self.verifying.verify(&said, &signature).map_err(|_| NotHeard::Forged)?;
        Ok(&signed.body)
    }
}

impl Signed {
    /// As it goes over the line.
    pub fn to_bytes(&self) -> Vec<u8> {
        [self.at.to_be_bytes().as_slice(), &self.nonce, &self.signature, &self.body].concat()
    }

    /// Reads what came over the line.
    ///
    /// # Errors
    /// [`NotHeard::Unreadable`].
    pub fn from_bytes(bytes: &[u8]) -> Result<Signed, NotHeard> {
        if bytes.len() > SIGNED_MOST {
            return Err(NotHeard::Unreadable);
        }
        let (at, rest) = bytes.split_first_chunk::<MOMENT_LENGTH>().ok_or(NotHeard::Unreadable)?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE_LENGTH>().ok_or(NotHeard::Unreadable)?;
        let (signature, body) = rest.split_first_chunk::<SIGNATURE_LENGTH>().ok_or(NotHeard::Unreadable)?;
        Ok(Signed { at: i64::from_be_bytes(*at), nonce: *nonce, body: body.to_vec(), signature: *signature })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rand_chacha::ChaCha20Rng;
    use rand_chacha::rand_core::SeedableRng;

    const NOW: i64 = 1_780_300_800;

    fn voice(seed: u64) -> Voice {
        Voice::generate(&mut ChaCha20Rng::seed_from_u64(seed))
    }

    fn asks(from: &Voice, to: PartnerKey) -> Signed {
        from.sign(to, NOW, b"hidden".to_vec(), &mut ChaCha20Rng::seed_from_u64(9))
    }

    #[test]
    fn a_partner_is_heard_by_whom_it_speaks_to_and_by_nobody_else() {
        let (north, south, east) = (voice(1), voice(2), voice(3));
        let signed = asks(&north, south.public());
        let partner = Partner::by(north.public()).unwrap();
        assert_eq!(partner.hear(south.public(), &signed, NOW), Ok(b"hidden".as_slice()));
        assert_eq!(partner.hear(east.public(), &signed, NOW), Err(NotHeard::Forged), "passed on");
        let other = Partner::by(east.public()).unwrap();
        assert_eq!(other.hear(south.public(), &signed, NOW), Err(NotHeard::Forged), "by another");
    }

    #[test]
    fn nothing_in_it_can_be_changed() {
        let (north, south) = (voice(1), voice(2));
        let partner = Partner::by(north.public()).unwrap();
        let whole = asks(&north, south.public()).to_bytes();
        for place in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[place] ^= 1;
            let signed = Signed::from_bytes(&bytes).unwrap();
            assert!(partner.hear(south.public(), &signed, NOW).is_err(), "{place}");
        }
    }

    #[test]
    fn it_holds_for_a_short_while() {
        let (north, south) = (voice(1), voice(2));
        let partner = Partner::by(north.public()).unwrap();
        let signed = asks(&north, south.public());
        for (seconds, heard) in [(-FRESH_SECONDS, true), (FRESH_SECONDS, true), (FRESH_SECONDS + 1, false)] {
            assert_eq!(partner.hear(south.public(), &signed, NOW + seconds).is_ok(), heard, "{seconds}");
        }
        assert_eq!(partner.hear(south.public(), &signed, i64::MIN), Err(NotHeard::Stale));
    }

    #[test]
    fn a_voice_comes_back_from_its_secret_and_what_is_no_key_is_no_partner() {
        let north = voice(1);
        assert_eq!(Voice::from_secret(&north.secret()).unwrap().public(), north.public());
        assert!(Voice::from_secret(&[0; 32]).is_none());
        assert!(Partner::by(PartnerKey([0; 33])).is_none());
    }

    proptest! {
        #[test]
        fn whatever_comes_over_the_line_is_read_or_refused(bytes: Vec<u8>) {
            if let Ok(signed) = Signed::from_bytes(&bytes) {
                prop_assert_eq!(signed.to_bytes(), bytes);
            }
        }
    }
}
