//! A private check between organisations that agree to it: was this name written to, or did it ask not to be? Yes or no,
//! and neither side learns the other's list (OUT-25, decision 0028).
//!
//! Pure: no file, no clock, no network, randomness as an argument. The walk of one question:
//!
//! 1. The one who asks hides a [`Name`] under a number drawn for this question alone ([`Asked::about`]) and signs it
//!    ([`Voice::sign`]). What leaves says nothing about the name, whatever computer looks at it.
//! 2. The one who answers checks who asks and how often ([`Partner::hear`], [`Allowance`]), and works its keys into it:
//!    one for each [`EpochKey`] that is still in use.
//! 3. The one who asks takes the number off again and holds the keyed hash of the name for each key: an [`Entry`]. It asks
//!    for the few entries that begin as that one does ([`Bucket`]), hundreds at the least, and looks itself.
//!
//! Every answer has one length and is signed too ([`Voice::reply`]). By the same line two houses pass somebody on, send a
//! file in pieces, and a house tells that its key is renewed ([`Saying`]).
//!
//! The keyed hash is the OPRF of RFC 9497 over Ristretto255, base mode, by the library `voprf`.

mod aloud;
mod bucket;
mod carried;
mod entry;
mod pace;
mod reply;
mod signed;
mod spoken;

pub use aloud::{GROUPS, read_aloud};
pub use bucket::{Bucket, CROWD, bits_for};
pub use carried::{Back, DIGEST_LENGTH, FileSaid, PIECE_LENGTH, PIECES_MOST, Piece};
pub use entry::{Asked, Blinded, ENTRY_LENGTH, ElementError, Entry, EpochKey, Evaluated, Name};
pub use pace::{Allowance, PASSED_A_DAY, PIECES_A_DAY, QUESTIONS_A_DAY, TooMany};
pub use reply::{REPLY_LENGTH, refusal};
pub use signed::{
    BODY_MOST, FRESH_SECONDS, NONCE_LENGTH, NotHeard, Partner, PartnerKey, SIGNED_MOST, Signed, Voice,
};
pub use spoken::{KEYS_MOST, Look, Number, Pass, Said, Saying, Team, Worked};

#[cfg(test)]
mod two_houses;
