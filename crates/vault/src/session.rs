//! Sessions: the cookie holds half of the key.
//!
//! The server keeps a session under [`Ticket::id`], and a worker's unlocked key only sealed under
//! [`Ticket::key`]. Both come from the cookie alone, so a stolen database opens nothing, and any
//! machine can serve any request.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use rand_core::CryptoRng;
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::blind::authenticate;
use crate::key::KEY_LENGTH;
use crate::{Binding, Key, Refused};

/// What a cookie holds: 256 random bits. Wiped when dropped; prints as `Ticket(..)`.
#[derive(Clone)]
pub struct Ticket(Key);

impl Ticket {
    /// A fresh ticket.
    pub fn random(rng: &mut (impl CryptoRng + ?Sized)) -> Ticket {
        Ticket(Key::random(rng))
    }

    /// Reads a cookie.
    ///
    /// # Errors
    /// [`Refused`] for anything but the 43 characters that [`Ticket::show`] writes.
    pub fn parse(text: &str) -> Result<Ticket, Refused> {
        let mut bytes = Zeroizing::new([0; KEY_LENGTH]);
        if BASE64URL_NOPAD.decode_len(text.len()) != Ok(KEY_LENGTH) {
            return Err(Refused);
        }
        BASE64URL_NOPAD.decode_mut(text.as_bytes(), bytes.as_mut_slice()).map_err(|_| Refused)?;
        Ok(Ticket(Key::from_bytes(*bytes)))
    }

    /// The value of the cookie: base 64 for URLs (RFC 4648, section 5), 43 characters.
    pub fn show(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(self.0.bytes()))
    }

    /// What the session is kept under. Tells nothing about the ticket or its key.
    pub fn id(&self) -> [u8; 32] {
        *self.0.derive("session id", b"").bytes()
    }

    /// What the session's secrets are sealed under.
    pub fn key(&self) -> Key {
        self.0.derive("session key", b"")
    }

    /// A token for forms that only this session can have made (against requests forged by another
    /// site), bound to `label`. Safe to put in a page.
    pub fn form_token(&self, label: &str) -> String {
        let key = self.0.derive("form token", b"");
        BASE64URL_NOPAD.encode(&authenticate(&key, Binding::new(label).bytes()))
    }

    /// Whether a posted token is the one for `label`; takes as long for a wrong one as for a right
    /// one.
    pub fn check_form_token(&self, label: &str, token: &str) -> bool {
        self.form_token(label).as_bytes().ct_eq(token.as_bytes()).into()
    }
}

impl fmt::Debug for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ticket(..)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    use super::*;

    fn ticket(seed: u64) -> Ticket {
        Ticket::random(&mut ChaCha20Rng::seed_from_u64(seed))
    }

    proptest! {
        #[test]
        fn a_cookie_comes_back(seed: u64) {
            let shown = ticket(seed).show();
            prop_assert_eq!(shown.len(), 43);
            let back = Ticket::parse(&shown).unwrap();
            prop_assert_eq!(back.show(), shown);
            prop_assert_eq!(back.id(), ticket(seed).id());
            prop_assert_eq!(back.key(), ticket(seed).key());
        }

        #[test]
        fn a_cookie_has_one_spelling(seed: u64, place in 0usize..43, letter in "[A-Za-z0-9_=+/ -]") {
            let mut changed = ticket(seed).show().to_string();
            changed.replace_range(place..=place, &letter);
            match Ticket::parse(&changed) {
                Ok(other) => prop_assert_eq!(other.show().to_string(), changed),
                Err(refused) => prop_assert_eq!(refused, Refused),
            }
        }

        #[test]
        fn no_text_upsets_the_parser(text in "\\PC*") {
            let _ = Ticket::parse(&text);
        }

        #[test]
        fn id_and_key_and_tokens_tell_nothing_of_each_other(seed: u64, label in ".{0,20}") {
            let ticket = ticket(seed);
            let id = Key::from_bytes(ticket.id());
            prop_assert!(id != ticket.key() && id != ticket.0 && ticket.key() != ticket.0);
            prop_assert_ne!(ticket.form_token(&label), BASE64URL_NOPAD.encode(&ticket.id()));
        }

        #[test]
        fn a_form_token_holds_for_one_session_and_one_form(
            seed: u64, other: u64, label in ".{0,20}", form in ".{0,20}", garbage in "\\PC*",
        ) {
            prop_assume!(seed != other && label != form);
            let token = ticket(seed).form_token(&label);
            prop_assert!(ticket(seed).check_form_token(&label, &token));
            prop_assert!(!ticket(seed).check_form_token(&form, &token));
            prop_assert!(!ticket(other).check_form_token(&label, &token));
            prop_assert!(!ticket(seed).check_form_token(&label, &garbage));
            prop_assert!(!ticket(seed).check_form_token(&label, ""));
        }
    }
}
