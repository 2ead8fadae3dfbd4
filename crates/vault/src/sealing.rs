//! Records and wrapped keys, locked with a symmetric key: XChaCha20-Poly1305.
//!
//! A random nonce of 192 bits never repeats in practice, however many records one key seals. The
//! [`Binding`] is authenticated and not stored: a record that was moved, swapped or rolled back
//! does not open.

use chacha20poly1305::{AeadInOut, KeyInit, Tag, XChaCha20Poly1305, XNonce};
use rand_core::CryptoRng;
use zeroize::Zeroizing;

use crate::key::KEY_LENGTH;
use crate::{Binding, Key, Refused};
use crate::{padding, stack};

/// The most that callers let into one record: 1 MiB, in bytes.
///
/// [`seal`] itself does not count: it takes whatever it is given and never fails, so that nothing
/// written gets lost between a form and the store. Limits are held where there is someone to tell.
pub const PLAINTEXT_MAX: usize = 1 << 20;

/// First byte of a sealed record.
const RECORD: u8 = 1;
/// First byte of a wrapped key.
const WRAPPED_KEY: u8 = 2;

const FORM_LENGTH: usize = 1;
const NONCE_LENGTH: usize = 24;
const TAG_LENGTH: usize = 16;
const HEADER_LENGTH: usize = FORM_LENGTH + NONCE_LENGTH;

/// Seals a record. Its length afterwards tells the padded length of the text and nothing more.
///
/// Never fails; see [`PLAINTEXT_MAX`] for who holds the limit.
pub fn seal(key: &Key, binding: &Binding, plaintext: &[u8], rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
    let nonce = fresh_nonce(rng);
    let mut sealed = header(RECORD, &nonce, padding::padded_content_length(plaintext.len()));
    sealed.extend_from_slice(plaintext);
    padding::pad(&mut sealed, HEADER_LENGTH);
    let sealed = encrypt(key, binding, &nonce, sealed);
    stack::wipe();
    sealed
}

/// Opens what [`seal`] made, in the place it was sealed for.
///
/// # Errors
/// [`Refused`] for another key, another place, or any changed, missing or added byte.
pub fn open(key: &Key, binding: &Binding, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Refused> {
    let (nonce, ciphertext, tag) = dissect(RECORD, sealed)?;
    let mut text = Zeroizing::new(ciphertext.to_vec());
    decrypt(key, binding, nonce, &mut text, tag)?;
    stack::wipe();
    let end = padding::content_length(&text).ok_or(Refused)?;
    text.truncate(end);
    Ok(text)
}

/// Locks one key under another. Always the same length, 73 bytes.
pub fn wrap(key: &Key, binding: &Binding, inner: &Key, rng: &mut (impl CryptoRng + ?Sized)) -> Vec<u8> {
    wrap_as(WRAPPED_KEY, key, binding, inner, rng)
}

/// Opens what [`wrap`] made.
///
/// # Errors
/// [`Refused`], as [`open`].
pub fn unwrap(key: &Key, binding: &Binding, wrapped: &[u8]) -> Result<Key, Refused> {
    unwrap_as(WRAPPED_KEY, key, binding, wrapped)
}

/// Locks `inner` under `key`; the result starts with `form`, which no other kind of sealed thing
/// may use.
pub(crate) fn wrap_as(
    form: u8,
    key: &Key,
    binding: &Binding,
    inner: &Key,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Vec<u8> {
    let nonce = fresh_nonce(rng);
    let mut wrapped = header(form, &nonce, KEY_LENGTH);
    wrapped.extend_from_slice(inner.bytes());
    encrypt(key, binding, &nonce, wrapped)
}

/// Opens a wrapped key that starts with `form`.
pub(crate) fn unwrap_as(form: u8, key: &Key, binding: &Binding, wrapped: &[u8]) -> Result<Key, Refused> {
    let (nonce, ciphertext, tag) = dissect(form, wrapped)?;
    let mut inner = Zeroizing::new(<[u8; KEY_LENGTH]>::try_from(ciphertext).map_err(|_| Refused)?);
    decrypt(key, binding, nonce, inner.as_mut_slice(), tag)?;
    Ok(Key::from_bytes(*inner))
}

fn fresh_nonce(rng: &mut (impl CryptoRng + ?Sized)) -> XNonce {
    let mut nonce = XNonce::default();
    rng.fill_bytes(&mut nonce);
    nonce
}

/// The form and the nonce, with room for all that follows: a buffer that grew would leave plaintext
/// behind.
fn header(form: u8, nonce: &XNonce, body_length: usize) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(HEADER_LENGTH + body_length + TAG_LENGTH);
    sealed.push(form);
    sealed.extend_from_slice(nonce);
    sealed
}

/// Encrypts in place what stands behind the header, and adds the tag.
#[expect(clippy::expect_used, reason = "the cipher refuses above 256 GiB only, far more than callers let in")]
fn encrypt(key: &Key, binding: &Binding, nonce: &XNonce, mut sealed: Vec<u8>) -> Vec<u8> {
    let (_, body) = sealed.split_at_mut(HEADER_LENGTH);
    let tag = XChaCha20Poly1305::new(key.bytes().into())
        .encrypt_inout_detached(nonce, binding.bytes(), body.into())
        .expect("a record is below the bound of the cipher");
    sealed.extend_from_slice(&tag);
    sealed
}

/// Nonce, ciphertext and tag, if this starts with `form` and is long enough to have them.
fn dissect(form: u8, sealed: &[u8]) -> Result<(&XNonce, &[u8], &Tag), Refused> {
    let rest = sealed.strip_prefix(&[form]).ok_or(Refused)?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE_LENGTH>().ok_or(Refused)?;
    let (ciphertext, tag) = rest.split_last_chunk::<TAG_LENGTH>().ok_or(Refused)?;
    Ok((nonce.into(), ciphertext, tag.into()))
}

fn decrypt(key: &Key, binding: &Binding, nonce: &XNonce, body: &mut [u8], tag: &Tag) -> Result<(), Refused> {
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt_inout_detached(nonce, binding.bytes(), body.into(), tag)
        .map_err(|_| Refused)
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;
    use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};

    use super::*;

    fn place(organisation: u8, dossier: u8, record: u8, revision: u64) -> Binding {
        Binding::new("record")
            .part(&[organisation; 16])
            .part(&[dossier; 16])
            .part(&[record; 16])
            .number(revision)
    }

    /// Everything that differs from `sealed` by one bit, one byte less or one byte more.
    pub(crate) fn damaged(sealed: &[u8]) -> impl Iterator<Item = Vec<u8>> {
        let flipped = (0..sealed.len() * 8).map(|bit| {
            let mut copy = sealed.to_vec();
            copy[bit / 8] ^= 1 << (bit % 8);
            copy
        });
        let shortened = (0..sealed.len()).flat_map(|place| {
            let mut without = sealed.to_vec();
            without.remove(place);
            [sealed[..place].to_vec(), sealed[place + 1..].to_vec(), without]
        });
        let lengthened = (0..=sealed.len()).map(|place| {
            let mut copy = sealed.to_vec();
            copy.insert(place, 0x80);
            copy
        });
        flipped.chain(shortened).chain(lengthened)
    }

    #[test]
    fn encrypts_as_the_draft_prescribes() {
        // draft-irtf-cfrg-xchacha-03, appendix A.3.1
        let hex = |text: &str| data_encoding::HEXLOWER.decode(text.as_bytes()).unwrap();
        let key: [u8; 32] = std::array::from_fn(|place| 0x80 + u8::try_from(place).unwrap());
        let nonce: [u8; 24] = std::array::from_fn(|place| 0x40 + u8::try_from(place).unwrap());
        let mut text = *b"Ladies and Gentlemen of the class of '99: If I could offer you only one \
            tip for the future, sunscreen would be it.";
        let tag = XChaCha20Poly1305::new(&key.into())
            .encrypt_inout_detached(
                &nonce.into(),
                &hex("50515253c0c1c2c3c4c5c6c7"),
                text.as_mut_slice().into(),
            )
            .unwrap();
        assert_eq!(
            data_encoding::HEXLOWER.encode(&text),
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3\
             a82f4eda7e39ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2b\
             c369488f76b2383565d3fff921f9664c97637da9768812f615c68b13b52e"
        );
        assert_eq!(data_encoding::HEXLOWER.encode(&tag), "c0875924c1c7987947deafd8780acf49");
    }

    proptest! {
        #[test]
        fn opens_with_the_right_key_only(text: Vec<u8>, seed: u64) {
            let rng = &mut ChaCha20Rng::seed_from_u64(seed);
            let (key, other) = (Key::random(rng), Key::random(rng));
            let sealed = seal(&key, &place(1, 1, 1, 1), &text, rng);
            prop_assert_eq!(open(&key, &place(1, 1, 1, 1), &sealed), Ok(Zeroizing::new(text)));
            prop_assert_eq!(open(&other, &place(1, 1, 1, 1), &sealed), Err(Refused));
        }

        #[test]
        fn opens_in_its_own_place_only(
            organisation in 0u8..3,
            dossier in 0u8..3,
            record in 0u8..3,
            revision in 0u64..3,
            text: Vec<u8>,
        ) {
            let rng = &mut ChaCha20Rng::seed_from_u64(1);
            let key = Key::random(rng);
            let here = place(1, 1, 1, 1);
            let there = place(organisation, dossier, record, revision);
            let (sealed, wrapped) = (seal(&key, &here, &text, rng), wrap(&key, &here, &key, rng));
            prop_assert_eq!(open(&key, &there, &sealed).is_ok(), here == there);
            prop_assert_eq!(unwrap(&key, &there, &wrapped).is_ok(), here == there);
        }

        #[test]
        fn equal_texts_seal_differently(text: Vec<u8>, seed: u64) {
            let rng = &mut ChaCha20Rng::seed_from_u64(seed);
            let key = Key::random(rng);
            let here = place(1, 1, 1, 1);
            prop_assert_ne!(seal(&key, &here, &text, rng), seal(&key, &here, &text, rng));
            prop_assert_ne!(wrap(&key, &here, &key, rng), wrap(&key, &here, &key, rng));
        }

        #[test]
        fn the_length_depends_on_the_padded_length_only(length in 0usize..20_000) {
            let rng = &mut ChaCha20Rng::seed_from_u64(1);
            let sealed = seal(&Key::random(rng), &place(1, 1, 1, 1), &vec![b'a'; length], rng);
            let padded = crate::padded_length(length + 1);
            prop_assert_eq!(sealed.len(), HEADER_LENGTH + padded + TAG_LENGTH);
            // A buffer that grew would have left plaintext behind.
            prop_assert_eq!(sealed.capacity(), sealed.len());
        }

        #[test]
        fn no_bytes_upset_the_parser(bytes: Vec<u8>, form in 0u8..6) {
            let key = Key::from_bytes([1; 32]);
            let bytes = [&[form], bytes.as_slice()].concat();
            prop_assert_eq!(open(&key, &place(1, 1, 1, 1), &bytes), Err(Refused));
            prop_assert_eq!(unwrap(&key, &place(1, 1, 1, 1), &bytes), Err(Refused));
        }
    }

    #[test]
    fn any_damage_is_refused() {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        let (key, inner, here) = (Key::random(rng), Key::random(rng), place(1, 1, 1, 1));
        for sealed in damaged(&seal(&key, &here, b"Zij belt morgen terug.", rng)) {
            assert_eq!(open(&key, &here, &sealed), Err(Refused));
        }
        for wrapped in damaged(&wrap(&key, &here, &inner, rng)) {
            assert_eq!(unwrap(&key, &here, &wrapped), Err(Refused));
        }
    }

    #[test]
    fn a_wrapped_key_is_no_record_and_a_record_no_key() {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        let (key, inner, here) = (Key::random(rng), Key::random(rng), place(1, 1, 1, 1));
        let mut wrapped = wrap(&key, &here, &inner, rng);
        assert_eq!(wrapped.len(), 73);
        assert_eq!(unwrap(&key, &here, &wrapped), Ok(inner.clone()));
        wrapped[0] = RECORD;
        assert_eq!(open(&key, &here, &wrapped), Err(Refused));
        let mut sealed = seal(&key, &here, inner.bytes(), rng);
        sealed[0] = WRAPPED_KEY;
        assert_eq!(unwrap(&key, &here, &sealed), Err(Refused));
    }

    #[test]
    fn the_longest_record_seals_and_opens() {
        let rng = &mut ChaCha20Rng::seed_from_u64(1);
        let (key, text) = (Key::random(rng), vec![7; PLAINTEXT_MAX]);
        let sealed = seal(&key, &place(1, 1, 1, 1), &text, rng);
        assert_eq!(open(&key, &place(1, 1, 1, 1), &sealed), Ok(Zeroizing::new(text)));
    }
}
