//! Dossiers unlocked: typed records above, sealed bytes below.
//!
//! Every record has a random key of its own, wrapped under the dossier's key; the head, which lists show, is
//! the record whose id is the dossier's id, and its key is wrapped under a head key derived from the dossier's
//! key. So a grant may open the head alone ([`Scope::Head`](crate::Scope::Head)) or everything
//! ([`Scope::Full`](crate::Scope::Full)).
//!
//! What the seals do not hold: the order of the records of a dossier, and that its last ones are still there.
//! Positions are given by the store when it writes, so whoever can write in its files can exchange two of them.

mod codes;
mod dossier;
mod grants;
mod letters;

pub use codes::{CodeAddress, CodeKeys};
pub use dossier::{Dossier, Sheet};
pub use grants::Span;
pub use letters::{open_letter, seal_letter};

use serde::Serialize;
use vault::Refused;

/// Why a dossier or one of its records cannot be used.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum SealError {
    /// The key does not fit, or the record was changed, moved or rolled back.
    #[error("does not open")]
    Refused,
    /// The record opened, but this version of the program does not understand it.
    #[error("not understood")]
    NotUnderstood,
    /// Only the head was granted.
    #[error("only the head was granted")]
    HeadOnly,
    /// More than one record can hold.
    #[error("too long")]
    TooLong,
}

impl From<Refused> for SealError {
    fn from(Refused: Refused) -> SealError {
        SealError::Refused
    }
}

/// Content as the bytes that are sealed.
fn written<T: Serialize>(content: &T) -> Result<Vec<u8>, SealError> {
    let plain = serde_json::to_vec(content).map_err(|_| SealError::NotUnderstood)?;
    if plain.len() > vault::PLAINTEXT_MAX { Err(SealError::TooLong) } else { Ok(plain) }
}
