//! A symmetric key, and how one key gives others.

use std::fmt;

use hkdf::Hkdf;
use rand_core::CryptoRng;
use sha2::Sha256;
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::Binding;

/// Length of a [`Key`] in bytes.
pub const KEY_LENGTH: usize = 32;

/// Separates what is derived here from what any other program derives from the same bytes.
const SALT: &[u8] = b"luwte/1";

/// 256 secret bits. Wiped when dropped; prints as `Key(..)`; compared in constant time.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Key([u8; KEY_LENGTH]);

impl Key {
    /// A fresh key.
    pub fn random(rng: &mut (impl CryptoRng + ?Sized)) -> Key {
        let mut key = Key([0; KEY_LENGTH]);
        rng.fill_bytes(&mut key.0);
        key
    }

    /// A key out of bytes that are already secret and evenly spread.
    pub fn from_bytes(bytes: [u8; KEY_LENGTH]) -> Key {
        Key(bytes)
    }

    /// The bytes themselves. Do not copy them into anything that does not wipe itself.
    pub fn bytes(&self) -> &[u8; KEY_LENGTH] {
        &self.0
    }

    /// Another key for one purpose: HKDF-SHA256 (RFC 5869) over this key, the label and the
    /// context.
    ///
    /// Whoever holds a derived key learns nothing of this one, nor of a key with another label or
    /// context.
    pub fn derive(&self, label: &str, context: &[u8]) -> Key {
        expand(&Hkdf::new(Some(SALT), &self.0), label, context)
    }
}

/// One key out of an extracted secret.
#[expect(clippy::expect_used, reason = "HKDF-SHA256 expands to 8,160 bytes at most, and a key has 32")]
pub(crate) fn expand(secret: &Hkdf<Sha256>, label: &str, context: &[u8]) -> Key {
    let mut key = Key([0; KEY_LENGTH]);
    secret
        .expand(Binding::new(label).part(context).bytes(), &mut key.0)
        .expect("32 bytes are within the bound");
    key
}

impl PartialEq for Key {
    fn eq(&self, other: &Key) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Key {}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Key(..)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn derives_as_rfc_5869_prescribes() {
        // RFC 5869, appendix A.1
        let hkdf = Hkdf::<Sha256>::new(Some(&[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), &[0x0b; 22]);
        let mut out = [0; 42];
        hkdf.expand(&[0xf0, 0xf1, 0xf2, 0xf3, 0xf4, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9], &mut out).unwrap();
        assert_eq!(
            data_encoding::HEXLOWER.encode(&out),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        );
    }

    proptest! {
        #[test]
        fn another_key_label_or_context_gives_another_key(
            bytes: [u8; 32],
            other: [u8; 32],
            label in ".{0,12}",
            context: Vec<u8>,
            change in ".{1,6}",
        ) {
            let key = Key::from_bytes(bytes);
            let derived = key.derive(&label, &context);
            prop_assert_eq!(&derived, &key.derive(&label, &context));
            prop_assert_ne!(&derived, &key);
            prop_assert_ne!(&derived, &key.derive(&format!("{label}{change}"), &context));
            prop_assert_ne!(&derived, &key.derive(&label, &[&context, change.as_bytes()].concat()));
            prop_assume!(bytes != other);
            prop_assert_ne!(&derived, &Key::from_bytes(other).derive(&label, &context));
        }

        #[test]
        fn a_letter_that_moves_from_label_to_context_changes_the_key(
            bytes: [u8; 32], text in "[a-z]{2,12}", at in 1usize..11,
        ) {
            prop_assume!(at < text.len());
            let key = Key::from_bytes(bytes);
            let (label, context) = text.split_at(at);
            prop_assert_ne!(key.derive(label, context.as_bytes()), key.derive(&text, b""));
        }
    }
}
