//! A letter opens for its holder.

use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use store::sealed::{SealError, open_letter, seal_letter};
use store::{Holder, Id};
use vault::SecretKey;

use crate::damage::damaged;
use crate::fixture::REFUSED;

proptest! {
    #[test]
    fn a_letter_opens_for_its_holder_and_for_nobody_else(seed: u64, text: String, id: [u8; 16], other: [u8; 16]) {
        prop_assume!(id != other);
        let rng = &mut ChaCha20Rng::seed_from_u64(seed);
        let (secret, stranger) = (SecretKey::generate(rng), SecretKey::generate(rng));
        let (id, other) = (Id::from_bytes(id), Id::from_bytes(other));
        let holder = Holder::Circle(id);
        let sealed = seal_letter(&secret.public(), &holder, &text, rng).unwrap();
        prop_assert_eq!(open_letter(&secret, &holder, &sealed), Ok(text));
        prop_assert_eq!(open_letter::<String>(&stranger, &holder, &sealed), Err(REFUSED));
        for another in [Holder::Circle(other), Holder::Worker(id), Holder::Code([0; 32])] {
            prop_assert_eq!(open_letter::<String>(&secret, &another, &sealed), Err(REFUSED));
        }
    }
}

#[test]
fn any_damage_to_a_letter_is_refused() {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let secret = SecretKey::generate(rng);
    let holder = Holder::Worker(Id::from_bytes([1; 16]));
    let sealed = seal_letter(&secret.public(), &holder, &"Morgen om tien uur.", rng).unwrap();
    for sealed in damaged(&sealed) {
        assert_eq!(open_letter::<String>(&secret, &holder, &sealed), Err(REFUSED));
    }
}

#[test]
fn a_letter_of_another_kind_is_not_understood_and_one_too_long_not_sent() {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let secret = SecretKey::generate(rng);
    let holder = Holder::Circle(Id::from_bytes([1; 16]));
    let sealed = seal_letter(&secret.public(), &holder, &"Morgen om tien uur.", rng).unwrap();
    assert_eq!(open_letter::<u32>(&secret, &holder, &sealed), Err(SealError::NotUnderstood));
    let too_long = "a".repeat(vault::PLAINTEXT_MAX);
    assert_eq!(seal_letter(&secret.public(), &holder, &too_long, rng), Err(SealError::TooLong));
}
