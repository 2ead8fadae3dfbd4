//! What holds for every secret type alike: it prints nothing, and it cannot get out by accident.

use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use vault::{Key, Pepper, ReturnCode, SecretKey, Share, Ticket, split};

/// Does not compile when the type implements the trait: two implementations would then fit.
macro_rules! never {
    ($($secret:ty),+ => $forbidden:path) => {
        $(const _: fn() = || {
            trait Fits<Which> {
                fn fits() {}
            }
            struct Forbidden;
            impl<T: ?Sized> Fits<()> for T {}
            impl<T: ?Sized + $forbidden> Fits<Forbidden> for T {}
            let _ = <$secret as Fits<_>>::fits;
        };)+
    };
}

never!(Key, SecretKey, ReturnCode, Pepper, Ticket, Share => std::fmt::Display);
never!(Key, SecretKey, ReturnCode, Pepper, Ticket, Share => serde::Serialize);
never!(Key, SecretKey, ReturnCode, Pepper, Ticket, Share => AsRef<[u8]>);
never!(Key, SecretKey, ReturnCode, Pepper, Ticket, Share => Copy);

/// Nothing but the name of the type, also when asked for the pretty form or for hexadecimal digits.
fn assert_silent(secret: &dyn std::fmt::Debug, name: &str) {
    let silence = format!("{name}(..)");
    assert_eq!(format!("{secret:?}"), silence);
    assert_eq!(format!("{secret:#?}"), silence);
    assert_eq!(format!("{secret:02x?}"), silence);
}

#[test]
fn no_secret_prints_itself() {
    let rng = &mut ChaCha20Rng::seed_from_u64(1);
    assert_silent(&Key::random(rng), "Key");
    assert_silent(&SecretKey::generate(rng), "SecretKey");
    assert_silent(&ReturnCode::random(rng), "ReturnCode");
    assert_silent(&Pepper::from_bytes([1; 32]), "Pepper");
    assert_silent(&Ticket::random(rng), "Ticket");
    for share in split(&SecretKey::generate(rng), rng) {
        assert_silent(&share, "Share");
    }
}

#[test]
fn a_failed_comparison_prints_no_secret() {
    let panic =
        std::panic::catch_unwind(|| assert_eq!(Key::from_bytes([171; 32]), Key::from_bytes([205; 32])));
    let message = *panic.unwrap_err().downcast::<String>().unwrap();
    assert!(message.contains("Key(..)"));
    assert!(!message.contains("171") && !message.contains("205"));
}
