//! A wrapped key of any form, out of a database that someone may have written in.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::{SecretKey, unwrap_tight};

fuzz_target!(|bytes: &[u8]| {
    let (secret, place) = (vault_fuzz::secret(), vault_fuzz::place());
    let granted = secret.unwrap(&place, bytes);
    let tight = unwrap_tight(&secret.wrap_key(), &place, bytes);
    if SecretKey::is_tight(bytes) {
        assert_eq!(granted, tight);
    } else {
        assert!(tight.is_err());
    }
    let plain = vault::unwrap(&vault_fuzz::key(), &place, bytes);
    assert!(
        plain.is_err() || granted.is_err(),
        "one form opens as another"
    );
});
