//! Letters: something sealed for a holder who is not there.

use serde::Serialize;
use serde::de::DeserializeOwned;
use vault::{Binding, CryptoRng, PublicKey, SecretKey};

use super::{SealError, written};
use crate::Holder;

/// Seals something for a holder who is not there.
///
/// # Errors
/// [`SealError::TooLong`].
pub fn seal_letter<T: Serialize>(
    public: &PublicKey,
    holder: &Holder,
    content: &T,
    rng: &mut (impl CryptoRng + ?Sized),
) -> Result<Vec<u8>, SealError> {
    Ok(public.seal(&binding(holder), &written(content)?, rng))
}

/// Opens what was sealed by [`seal_letter`].
///
/// # Errors
/// [`SealError::Refused`], [`SealError::NotUnderstood`].
pub fn open_letter<T: DeserializeOwned>(
    secret: &SecretKey,
    holder: &Holder,
    sealed: &[u8],
) -> Result<T, SealError> {
    let plain = secret.open(&binding(holder), sealed)?;
    serde_json::from_slice(&plain).map_err(|_| SealError::NotUnderstood)
}

fn binding(holder: &Holder) -> Binding {
    Binding::new("letter").part(&holder.to_bytes())
}
