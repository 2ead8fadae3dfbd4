//! Two shares of a recovery key, a line each: read and combined without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::{Share, combine, split};

fuzz_target!(|text: &str| {
    let (one, other) = text.split_once('\n').unwrap_or((text, text));
    let (Ok(one), Ok(other)) = (Share::parse(one), Share::parse(other)) else {
        return;
    };
    let again = Share::parse(&one.show()).expect("what is shown can be typed");
    assert_eq!(again.show(), one.show());
    if let Ok(secret) = combine(&one, &other) {
        assert_ne!(one.number(), other.number());
        let [first, _, last] = split(&secret, &mut vault_fuzz::rng());
        assert_eq!(combine(&first, &last), Ok(secret));
    }
});
