//! A return code opens what was granted to it, and tells nothing of itself to who grants.

use proptest::prelude::*;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use store::sealed::{CodeAddress, CodeKeys, Dossier, Span};
use store::{Grant, Holder, Scope, Unit};
use vault::{Key, Pepper, ReturnCode};

use crate::damage::damaged;
use crate::fixture::{House, NOW, REFUSED, reads};

fn pepper() -> Pepper {
    Pepper::from_bytes([7; 32])
}

fn code(seed: u64) -> CodeKeys {
    CodeKeys::of(&ReturnCode::random(&mut ChaCha20Rng::seed_from_u64(seed)), &pepper())
}

/// Grants by the code itself, or by its address.
fn give(house: &mut House, dossier: &Dossier, code: &CodeKeys, by_address: bool, span: Span) -> Grant {
    let mut unit = Unit::new();
    let (scope, rng) = (Scope::Full, &mut house.rng);
    match by_address {
        true => dossier.grant_to_address(&mut unit, &code.address(), scope, span, rng),
        false => dossier.grant_to_code(&mut unit, code, scope, span, rng),
    }
    .unwrap();
    house.keep(unit);
    house.grant(dossier)
}

proptest! {
    #[test]
    fn look_up_key_and_address_tell_nothing_of_each_other(seed: u64, other: u64, pepper: [u8; 32]) {
        let random = |seed| ReturnCode::random(&mut ChaCha20Rng::seed_from_u64(seed));
        let pepper = Pepper::from_bytes(pepper);
        let keys = CodeKeys::of(&random(seed), &pepper);
        let again = CodeKeys::of(&random(seed), &pepper);
        prop_assert!(keys.look_up == again.look_up && keys.key == again.key);
        prop_assert_eq!(keys.address(), again.address());

        prop_assert_ne!(&keys.look_up, keys.key.bytes());
        prop_assert_ne!(keys.look_up, keys.address().public_key);
        prop_assert_ne!(keys.key.bytes(), &keys.address().public_key);

        prop_assume!(seed != other);
        let other = CodeKeys::of(&random(other), &pepper);
        let elsewhere = CodeKeys::of(&random(seed), &Pepper::from_bytes([7; 32]));
        for stranger in [other, elsewhere] {
            prop_assert!(keys.look_up != stranger.look_up && keys.key != stranger.key);
            prop_assert_ne!(keys.address().public_key, stranger.address().public_key);
        }
    }
}

#[test]
fn who_has_the_look_up_value_or_the_address_cannot_open() {
    let mut house = House::new();
    let code = code(1);
    let CodeAddress { look_up, public_key } = code.address();
    for by_address in [true, false] {
        let dossier = house.dossier("Wilg-42", &[]);
        let grant = give(&mut house, &dossier, &code, by_address, Span::OPEN);
        for guess in [look_up, public_key] {
            let guessed = CodeKeys { look_up, key: Key::from_bytes(guess) };
            assert_eq!(Dossier::by_code(&grant, &guessed).err(), Some(REFUSED));
        }
    }
}

#[test]
fn what_was_granted_by_code_or_by_address_opens_with_the_code_and_with_no_other() {
    let mut house = House::new();
    let (code, other) = (code(1), code(2));
    for by_address in [true, false] {
        let dossier = house.dossier("Wilg-42", &["Zij belt dinsdag terug."]);
        let given = give(&mut house, &dossier, &code, by_address, Span::until(NOW.plus_days(7)));
        let look_up = code.look_up;
        let found = house.store.read_now(|reader| reader.grant_by_code(look_up, NOW)).unwrap();
        assert!(found.contains(&given));
        let opened = Dossier::by_code(&given, &code).unwrap();
        assert_eq!(opened.open_all::<String>(&house.records(&dossier)).unwrap().len(), 1);
        assert_eq!(Dossier::by_code(&given, &other).err(), Some(REFUSED));
        // Not even when it is laid under the other's look-up value.
        let moved = Grant { holder: Holder::Code(other.look_up), ..given };
        assert_eq!(Dossier::by_code(&moved, &other).err(), Some(REFUSED));
        assert_eq!(Dossier::by_code(&moved, &code).err(), Some(REFUSED));
    }
}

#[test]
fn a_grant_by_address_takes_the_place_of_one_by_code_and_the_other_way_round() {
    let mut house = House::new();
    let code = code(1);
    for by_address in [true, false] {
        let dossier = house.dossier("Wilg-42", &[]);
        give(&mut house, &dossier, &code, !by_address, Span::OPEN);
        let given = give(&mut house, &dossier, &code, by_address, Span::until(NOW));
        assert_eq!(given.until, Some(NOW));
        assert_eq!(reads(Dossier::by_code(&given, &code), &house.records(&dossier)), "Wilg-42");
    }
}

#[test]
fn any_damage_to_a_grant_to_a_code_is_refused() {
    let mut house = House::new();
    let code = code(1);
    for by_address in [true, false] {
        let dossier = house.dossier("Wilg-42", &[]);
        let grant = give(&mut house, &dossier, &code, by_address, Span::until(NOW));
        for sealed in damaged(&grant.sealed) {
            let grant = Grant { sealed, ..grant.clone() };
            assert_eq!(Dossier::by_code(&grant, &code).err(), Some(REFUSED));
        }
        for changed in [
            Grant { until: None, ..grant.clone() },
            Grant { scope: Scope::Head, ..grant.clone() },
            Grant { generation: 1, ..grant.clone() },
            Grant { organisation: dossier.id(), ..grant.clone() },
        ] {
            assert_eq!(Dossier::by_code(&changed, &code).err(), Some(REFUSED));
        }
    }
}

#[test]
fn nothing_is_granted_to_a_damaged_address() {
    let mut house = House::new();
    let dossier = house.dossier("Wilg-42", &[]);
    let address = CodeAddress { public_key: [0; 32], ..code(1).address() };
    let mut unit = Unit::new();
    let refused = dossier.grant_to_address(&mut unit, &address, Scope::Full, Span::OPEN, &mut house.rng);
    assert_eq!(refused, Err(REFUSED));
    assert!(unit.is_empty());
}

#[test]
fn an_address_reads_back_and_its_code_is_not_printed() {
    let code = code(1);
    let written = serde_json::to_string(&code.address()).unwrap();
    assert_eq!(serde_json::from_str::<CodeAddress>(&written).unwrap(), code.address());
    assert!(format!("{code:?}").contains("key: Key(..)"));
}
