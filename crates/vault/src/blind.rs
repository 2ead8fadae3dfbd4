//! Blind look-ups: finding something without keeping what it is found by.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::{Binding, Key};

/// A secret that is kept outside the database, so that a stolen database alone cannot be searched
/// by guessing.
///
/// Wiped when dropped; prints as `Pepper(..)`.
#[derive(Clone)]
pub struct Pepper(Key);

impl Pepper {
    /// A pepper out of 32 random bytes.
    pub fn from_bytes(bytes: [u8; 32]) -> Pepper {
        Pepper(Key::from_bytes(bytes))
    }

    /// The value under which something is kept or found: HMAC-SHA256 over the label and the parts,
    /// each preceded by its length. Equal parts give equal values; without the pepper nobody can
    /// tell which.
    pub fn blind(&self, label: &str, parts: &[&[u8]]) -> [u8; 32] {
        let place = parts.iter().fold(Binding::new(label), |place, part| place.part(part));
        authenticate(&self.key("blind"), place.bytes())
    }

    /// A key for one purpose. Purposes named in this crate: `blind`, `return code`.
    pub fn key(&self, label: &str) -> Key {
        self.0.derive("pepper", label.as_bytes())
    }
}

/// HMAC-SHA256 (RFC 2104).
#[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
pub(crate) fn authenticate(key: &Key, message: &[u8]) -> [u8; 32] {
    let mut hmac = Hmac::<Sha256>::new_from_slice(key.bytes()).expect("any length will do");
    hmac.update(message);
    hmac.finalize().into_bytes().into()
}

impl fmt::Debug for Pepper {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pepper(..)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn authenticates_as_rfc_4231_prescribes() {
        // RFC 4231, section 4.3: HMAC pads a key that is shorter than a block with zeros, so ours
        // may be padded before.
        let mut key = [0; 32];
        key[..4].copy_from_slice(b"Jefe");
        assert_eq!(
            data_encoding::HEXLOWER
                .encode(&authenticate(&Key::from_bytes(key), b"what do ya want for nothing?")),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
        );
    }

    proptest! {
        #[test]
        fn equal_parts_are_found_and_others_are_not(
            pepper: [u8; 32],
            other_pepper: [u8; 32],
            label in "[a-z]{1,8}",
            other_label in "[a-z]{1,8}",
            one: Vec<u8>,
            two: Vec<u8>,
        ) {
            prop_assume!(pepper != other_pepper && label != other_label);
            let pepper = Pepper::from_bytes(pepper);
            let value = pepper.blind(&label, &[&one, &two]);
            prop_assert_eq!(value, pepper.blind(&label, &[&one, &two]));
            prop_assert_ne!(value, pepper.blind(&other_label, &[&one, &two]));
            prop_assert_ne!(value, pepper.blind(&label, &[&one, &two, b""]));
            prop_assert_ne!(value, pepper.blind(&label, &[&[one.as_slice(), &two].concat()]));
            prop_assert_ne!(value, Pepper::from_bytes(other_pepper).blind(&label, &[&one, &two]));
        }

        #[test]
        fn each_purpose_has_its_own_key(pepper: [u8; 32], one in ".{0,8}", other in ".{0,8}") {
            let pepper = Pepper::from_bytes(pepper);
            prop_assert_eq!(one == other, pepper.key(&one) == pepper.key(&other));
        }
    }
}
