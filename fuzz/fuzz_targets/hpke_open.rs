//! What was sealed to a circle, and a public key, out of a database that someone may have written in.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::PublicKey;

fuzz_target!(|bytes: &[u8]| {
    let (secret, place) = (vault_fuzz::secret(), vault_fuzz::place());
    let _ = secret.open(&place, bytes);

    let Some((key, text)) = bytes.split_first_chunk() else {
        return;
    };
    if let Ok(public) = PublicKey::from_bytes(*key) {
        // Any key that is accepted can be sealed to, and what is sealed does not open with ours.
        let sealed = public.seal(&place, text, &mut vault_fuzz::rng());
        assert!(public == secret.public() || secret.open(&place, &sealed).is_err());
    }
});
