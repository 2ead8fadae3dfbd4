//! Everything secret, and nothing else: keys, circles, sealing, return codes.
//!
//! The vault knows no persons, no tables and no pages. It reads no file, opens no connection, and
//! takes its randomness as an argument, so each of its answers can be repeated in a test. Standard
//! parts, no invented cryptography: HPKE (RFC 9180) to seal to a circle, XChaCha20-Poly1305 for
//! records, Argon2id (RFC 9106) for passphrases, HKDF (RFC 5869) with a label per purpose to
//! derive, HMAC-SHA256 for blind look-ups, Padmé for lengths. Two things are our own, because they
//! are small and we want to own every line: the check character of a code ([`code`]) and the
//! sharing of a recovery key ([`recovery`]).
//!
//! Secrets wipe themselves when they go out of scope, print nothing, and cannot be serialised.
//!
//! ```text
//! passphrase ──Stretch──▶ unlocks ▶ worker's SecretKey
//!                                     │ opens
//!                                     ▼
//!                               circle's SecretKey
//!                                     │ opens
//!                                     ▼
//! ReturnCode ───HKDF────▶ opens ▶ dossier Key ──▶ record Key ──▶ record
//! ```
//!
//! What comes out of the vault to be kept starts with one byte that says what it is, so that a
//! later version can still read what an earlier one sealed:
//!
//! | first byte | made by | then |
//! |---|---|---|
//! | 1 | [`seal`] | nonce (24), padded ciphertext, tag (16) |
//! | 2 | [`wrap`] | nonce (24), wrapped key (32), tag (16) |
//! | 3 | [`PublicKey::seal`] | encapsulated key (32), padded ciphertext, tag (16) |
//! | 4 | [`PublicKey::wrap`] | encapsulated key (32), wrapped key (32), tag (16) |
//! | 5 | [`SecretKey::wrap`] | nonce (24), wrapped key (32), tag (16) |

pub mod binding;
pub mod blind;
pub mod chain;
pub mod circle;
pub mod code;
mod crockford;
pub mod detect;
mod fold;
pub mod key;
pub mod padding;
pub mod passphrase;
mod point;
pub mod recovery;
pub mod sealing;
pub mod session;
mod stack;
pub mod words;

pub use binding::Binding;
pub use blind::Pepper;
pub use chain::{BrokenAt, Link, verify};
pub use circle::{PublicKey, SecretKey, unwrap_tight};
pub use code::{CodeProblem, ReturnCode};
pub use detect::contains_code;
pub use key::Key;
pub use padding::padded_length;
pub use passphrase::Stretch;
pub use rand_core::CryptoRng;
pub use recovery::{Share, combine, split};
pub use sealing::{PLAINTEXT_MAX, open, seal, unwrap, wrap};
pub use session::Ticket;
pub use words::WordList;
pub use zeroize::Zeroizing;

/// It does not open: a wrong key, another place than it was sealed for, a changed byte, or not ours
/// at all.
///
/// Nothing more is said about why, on purpose.
#[derive(thiserror::Error, Debug, PartialEq, Eq, Clone, Copy)]
#[error("does not open")]
pub struct Refused;
