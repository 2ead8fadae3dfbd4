use proptest::prelude::*;
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

use super::*;
use crate::point::{FIELD_PRIME, LOW_ORDER};
use crate::sealing::tests::damaged;

fn hex<const N: usize>(text: &str) -> [u8; N] {
    data_encoding::HEXLOWER.decode(text.as_bytes()).unwrap().try_into().unwrap()
}

fn grant(dossier: u8) -> Binding {
    Binding::new("grant").part(b"organisation").part(&[dossier; 16])
}

fn circle(seed: u64) -> SecretKey {
    SecretKey::generate(&mut ChaCha20Rng::seed_from_u64(seed))
}

#[test]
fn opens_what_rfc_9180_sealed() {
    // RFC 9180, appendix A.2.1: base mode, the first two encryptions.
    let recipient =
        SecretKey::from_bytes(hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"));
    assert_eq!(recipient.public().0, hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
    let encapsulated: [u8; 32] = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    let mut context = hpke::setup_receiver::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
        &OpModeR::Base,
        &recipient.private(),
        &Encapsulated::from_bytes(&encapsulated).unwrap(),
        b"Ode on a Grecian Urn",
    )
    .unwrap();
    for (aad, ciphertext) in [
        (
            "Count-0",
            "1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db21993c62ce81883d2dd1b51a28",
        ),
        (
            "Count-1",
            "6b53c051e4199c518de79594e1c4ab18b96f081549d45ce015be002090bb119e85285337cc95ba5f59992dc98c",
        ),
    ] {
        let text = context.open(&hex::<45>(ciphertext), aad.as_bytes()).unwrap();
        assert_eq!(text, b"Beauty is truth, truth beauty");
    }
}

#[test]
fn a_key_with_which_everybody_shares_a_secret_is_refused() {
    for low_order in LOW_ORDER {
        assert_eq!(PublicKey::from_bytes(low_order), Err(Refused));
        // The library agrees that nothing can be sealed to it.
        let sealed = hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeS::Base,
            &Public::from_bytes(&low_order).unwrap(),
            b"",
            b"",
            b"",
            &mut ChaCha20Rng::seed_from_u64(1),
        );
        assert!(sealed.is_err());
    }
}

#[test]
fn a_second_spelling_of_a_key_is_refused() {
    let mut beyond = FIELD_PRIME;
    for excess in 0..=18 {
        beyond[0] = FIELD_PRIME[0] + excess;
        assert_eq!(PublicKey::from_bytes(beyond), Err(Refused));
    }
    let mut high_bit = *circle(1).public().bytes();
    assert!(PublicKey::from_bytes(high_bit).is_ok());
    high_bit[31] |= 0x80;
    assert_eq!(PublicKey::from_bytes(high_bit), Err(Refused));
    assert!(PublicKey::from_bytes(hex(&format!("09{}", "00".repeat(31)))).is_ok());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn opens_with_the_right_key_in_the_right_place_only(text: Vec<u8>, seed: u64, other: u64) {
        prop_assume!(seed != other);
        let rng = &mut ChaCha20Rng::seed_from_u64(!seed);
        let sealed = circle(seed).public().seal(&grant(1), &text, rng);
        prop_assert_eq!(circle(seed).open(&grant(1), &sealed), Ok(Zeroizing::new(text.clone())));
        prop_assert_eq!(circle(other).open(&grant(1), &sealed), Err(Refused));
        prop_assert_eq!(circle(seed).open(&grant(2), &sealed), Err(Refused));
        prop_assert_ne!(circle(seed).public().seal(&grant(1), &text, rng), sealed);
    }

    #[test]
    fn both_kinds_of_grant_open_with_the_right_key_in_the_right_place_only(seed: u64, other: u64) {
        prop_assume!(seed != other);
        let rng = &mut ChaCha20Rng::seed_from_u64(!seed);
        let dossier = Key::random(rng);
        let loose = circle(seed).public().wrap(&grant(1), &dossier, rng);
        let tight = circle(seed).wrap(&grant(1), &dossier, rng);
        for wrapped in [&loose, &tight] {
            prop_assert_eq!(circle(seed).unwrap(&grant(1), wrapped), Ok(dossier.clone()));
            prop_assert_eq!(circle(seed).unwrap(&grant(2), wrapped), Err(Refused));
            prop_assert_eq!(circle(other).unwrap(&grant(1), wrapped), Err(Refused));
        }
        prop_assert_eq!((loose.len(), tight.len()), (81, 73));
        prop_assert!(SecretKey::is_tight(&tight) && !SecretKey::is_tight(&loose));
    }

    #[test]
    fn a_wrap_key_derived_once_opens_tight_grants(seed: u64) {
        let rng = &mut ChaCha20Rng::seed_from_u64(!seed);
        let dossier = Key::random(rng);
        let loose = circle(seed).public().wrap(&grant(1), &dossier, rng);
        let tight = circle(seed).wrap(&grant(1), &dossier, rng);
        let wrap_key = circle(seed).wrap_key();
        prop_assert_eq!(unwrap_tight(&wrap_key, &grant(1), &tight), Ok(dossier));
        prop_assert_eq!(unwrap_tight(&wrap_key, &grant(2), &tight), Err(Refused));
        prop_assert_eq!(unwrap_tight(&wrap_key, &grant(1), &loose), Err(Refused));
        // What is tight opens as nothing else, although an ordinary wrapped key is built alike.
        prop_assert_eq!(sealing::unwrap(&wrap_key, &grant(1), &tight), Err(Refused));
    }

    #[test]
    fn the_length_depends_on_the_padded_length_only(length in 0usize..5_000) {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        let sealed = circle(1).public().seal(&grant(1), &vec![b'a'; length], rng);
        let padded = crate::padded_length(length + 1);
        prop_assert_eq!(sealed.len(), 1 + ENCAPSULATED_LENGTH + padded + TAG_LENGTH);
    }

    #[test]
    fn no_bytes_upset_the_parser(bytes: Vec<u8>, form in 0u8..6) {
        let bytes = [&[form], bytes.as_slice()].concat();
        prop_assert_eq!(circle(1).open(&grant(1), &bytes), Err(Refused));
        prop_assert_eq!(circle(1).unwrap(&grant(1), &bytes), Err(Refused));
    }

    #[test]
    fn keys_come_back_from_bytes(seed: u64) {
        let secret = circle(seed);
        prop_assert_eq!(&SecretKey::from_bytes(*secret.bytes()), &secret);
        prop_assert_eq!(&SecretKey::from_key(&secret.as_key()), &secret);
        prop_assert_eq!(PublicKey::from_bytes(*secret.public().bytes()), Ok(secret.public()));
    }
}

#[test]
fn any_damage_is_refused() {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let (circle, dossier) = (circle(1), Key::random(rng));
    for sealed in damaged(&circle.public().seal(&grant(1), b"Zij belt morgen terug.", rng)) {
        assert_eq!(circle.open(&grant(1), &sealed), Err(Refused));
    }
    for wrapped in damaged(&circle.public().wrap(&grant(1), &dossier, rng)) {
        assert_eq!(circle.unwrap(&grant(1), &wrapped), Err(Refused));
    }
    for wrapped in damaged(&circle.wrap(&grant(1), &dossier, rng)) {
        assert_eq!(circle.unwrap(&grant(1), &wrapped), Err(Refused));
    }
}

#[test]
fn a_sealed_text_is_no_grant_and_a_grant_no_text() {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let (circle, dossier) = (circle(1), Key::random(rng));
    let mut sealed = circle.public().seal(&grant(1), dossier.bytes(), rng);
    sealed[0] = WRAPPED.byte;
    assert_eq!(circle.unwrap(&grant(1), &sealed), Err(Refused));
    let mut wrapped = circle.public().wrap(&grant(1), &dossier, rng);
    wrapped[0] = SEALED.byte;
    assert_eq!(circle.open(&grant(1), &wrapped), Err(Refused));
}

#[test]
fn who_left_a_circle_opens_no_new_grant() {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    let dossier = Key::random(rng);
    let (old, left, stays) = (SecretKey::generate(rng), SecretKey::generate(rng), SecretKey::generate(rng));
    let old_grant = old.wrap(&grant(1), &dossier, rng);
    let member = Binding::new("member").part(b"circle").number(2);

    let renewed = SecretKey::generate(rng);
    let for_who_stays = stays.public().wrap(&member, &renewed.as_key(), rng);
    let dossier = old.unwrap(&grant(1), &old_grant).unwrap();
    let new_grants =
        [renewed.wrap(&grant(1), &dossier, rng), renewed.public().wrap(&grant(1), &dossier, rng)];

    let in_hands_of_who_stays = SecretKey::from_key(&stays.unwrap(&member, &for_who_stays).unwrap());
    assert_eq!(left.unwrap(&member, &for_who_stays), Err(Refused));
    for new_grant in &new_grants {
        assert_eq!(in_hands_of_who_stays.unwrap(&grant(1), new_grant), Ok(dossier.clone()));
        assert_eq!(old.unwrap(&grant(1), new_grant), Err(Refused));
        assert_eq!(left.unwrap(&grant(1), new_grant), Err(Refused));
    }
    assert_eq!(
        renewed.unwrap(&grant(1), &old_grant),
        Err(Refused),
        "an old grant is not taken for a new one"
    );
}
