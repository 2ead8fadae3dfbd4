//! A sealed record out of a database that someone may have written in; and any text seals and opens.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let (key, place) = (vault_fuzz::key(), vault_fuzz::place());
    let _ = vault::open(&key, &place, bytes);
    let sealed = vault::seal(&key, &place, bytes, &mut vault_fuzz::rng());
    let opened = vault::open(&key, &place, &sealed).expect("what was sealed opens");
    assert_eq!(opened.as_slice(), bytes);
});
