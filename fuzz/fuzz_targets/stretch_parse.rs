//! The costs of a passphrase as a doctored row may state them: read without a panic, and bounded.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::Stretch;

/// What is cheap enough to compute thousands of times.
const CHEAP_MEMORY_KIB: u32 = 64;

fuzz_target!(|bytes: &[u8]| {
    let Ok(stretch) = Stretch::from_bytes(bytes) else {
        return;
    };
    assert_eq!(stretch.to_bytes(), bytes);
    assert!(stretch.memory_kib <= 256 * 1024 && stretch.passes <= 10 && stretch.lanes <= 4);
    if stretch.memory_kib <= CHEAP_MEMORY_KIB {
        stretch
            .key("vijf woorden op een rij")
            .expect("what is read can be used");
    }
});
