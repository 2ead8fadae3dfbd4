//! Whom a ring does not reach: it is said to those who count on it, before they count on it (SAF-20).

use super::keep::wishes;
use super::trouble;
use people::House;
use store::{Id, StoreError};

/// Those of these workers whom neither a mail nor a push reaches now: they gave no address and no browser, no mail goes
/// out of this house, or the last mail to them did not arrive.
///
/// # Errors
/// [`StoreError`].
pub async fn out_of_reach(house: &House, workers: &[Id]) -> Result<Vec<Id>, StoreError> {
    let troubled = trouble::among(house, workers).await?;
    let mail_goes_out = house.settings.outward.mail.is_some();
    let mut out = Vec::new();
    for worker in workers {
        let wishes = wishes(house, *worker).await?;
        let by_mail = mail_goes_out && !wishes.mail.is_empty() && !troubled.contains(worker);
        if !by_mail && wishes.ears.is_empty() {
            out.push(*worker);
        }
    }
    Ok(out)
}
