//! What a browser seals opens here, and is made of the same bytes. The vectors stand in one file, which the tests of
//! the script read as well (`crates/kit/assets/test/street.test.mjs`). `LUWTE_WRITE_VECTORS=1` writes it anew.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a proof stops at the first thing that is not so"
)]

use data_encoding::HEXLOWER;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use std::collections::BTreeMap;
use vault::{Binding, SecretKey};

const VECTORS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../kit/assets/test/street-vectors.txt");

/// One circle of the store as a letter names it: a byte that says circle, then its id.
const HOLDER: [u8; 17] = [1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2];

type Vector = BTreeMap<String, String>;

fn vectors() -> Vec<Vector> {
    let text = std::fs::read_to_string(VECTORS).unwrap();
    text.trim()
        .split("\n\n")
        .map(|block| {
            block
                .lines()
                .filter_map(|line| line.split_once('='))
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect()
        })
        .collect()
}

fn bytes(vector: &Vector, name: &str) -> Vec<u8> {
    HEXLOWER.decode(vector[name].as_bytes()).unwrap()
}

/// Seals so that it can be repeated: the ephemeral key follows from the first bytes that the generator gives.
fn sealed_anew(seed: u64, plain: &[u8]) -> Vector {
    let secret = SecretKey::generate(&mut ChaCha20Rng::seed_from_u64(seed));
    let place = Binding::new("letter").part(&HOLDER);
    let mut ekm = [0; 32];
    ChaCha20Rng::seed_from_u64(seed + 1).fill_bytes(&mut ekm);
    let sealed = secret.public().seal(&place, plain, &mut ChaCha20Rng::seed_from_u64(seed + 1));
    [
        ("secret", secret.bytes().as_slice()),
        ("public", secret.public().bytes().as_slice()),
        ("holder", &HOLDER),
        ("binding", place.bytes()),
        ("ekm", &ekm),
        ("plain", plain),
        ("sealed", &sealed),
    ]
    .map(|(name, value)| (name.to_owned(), HEXLOWER.encode(value)))
    .into()
}

fn made() -> Vec<Vector> {
    let entry = r#"{"record":"entry","content":{"conversations":1,"note":"Vroeg naar de nachtopvang."}}"#;
    let texts: [&[u8]; 4] = [b"", entry.as_bytes(), &[b'a'; 300], &[0x80; 1_100]];
    texts.iter().enumerate().map(|(place, plain)| sealed_anew(10 * place as u64, plain)).collect()
}

#[test]
fn the_vectors_are_what_the_house_makes() {
    if std::env::var_os("LUWTE_WRITE_VECTORS").is_some() {
        let blocks: Vec<String> = made()
            .iter()
            .map(|vector| vector.iter().map(|(name, value)| format!("{name}={value}\n")).collect())
            .collect();
        std::fs::write(VECTORS, blocks.join("\n")).unwrap();
    }
    assert_eq!(vectors(), made());
}

#[test]
fn what_a_browser_seals_opens_in_the_house_and_nowhere_else() {
    let all = vectors();
    assert!(all.len() > 3);
    for vector in &all {
        let secret = SecretKey::from_bytes(bytes(vector, "secret").try_into().unwrap());
        let place = Binding::new("letter").part(&bytes(vector, "holder"));
        assert_eq!(place.bytes(), bytes(vector, "binding"));
        let sealed = bytes(vector, "sealed");
        assert_eq!(*secret.open(&place, &sealed).unwrap(), bytes(vector, "plain"));
        assert!(secret.open(&Binding::new("letter").part(&[1; 17]), &sealed).is_err());
        let mut changed = sealed.clone();
        changed[40] ^= 1;
        assert!(secret.open(&place, &changed).is_err());
    }
}
