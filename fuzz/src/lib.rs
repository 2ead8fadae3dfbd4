//! The one set of keys under which the seeds were sealed, so that mutations start from what opens.

pub mod brought;
pub mod estimate;

use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use vault::{Binding, Key, Pepper, SecretKey};

/// Sealed records and wrapped keys open under this key.
pub fn key() -> Key {
    Key::from_bytes([1; 32])
}

/// What was sealed to a circle opens with this secret.
pub fn secret() -> SecretKey {
    SecretKey::from_bytes([2; 32])
}

/// Return codes are looked up with this pepper.
pub fn pepper() -> Pepper {
    Pepper::from_bytes([3; 32])
}

/// The place to which everything is bound.
pub fn place() -> Binding {
    Binding::new("fuzz")
        .part(b"organisation")
        .part(b"dossier")
        .number(1)
}

/// Randomness that is the same in every run.
pub fn rng() -> ChaCha20Rng {
    ChaCha20Rng::from_seed([4; 32])
}
