//! What is kept of agreements, asked of partners and answered to them: [`agree`] makes and ends agreements, [`list`] keeps
//! names for partners, [`answer`] hears what comes over the line, [`ask`] speaks over it, [`pass`] passes somebody on,
//! [`carry`] carries a file.

pub mod agree;
pub mod answer;
pub mod ask;
pub mod carry;
pub mod list;
pub mod pass;
#[cfg(test)]
mod tests;
mod voice;

use crate::model::Agreed;
use crate::model::agreement::ROOM;
use kit::Problem;
use people::House;
use people::organisation::OrganisationSettings;
use store::{Id, Organisation};
use vault::Key;

/// The agreements of an organisation.
///
/// # Errors
/// [`Problem::Broken`] when the setting is damaged.
pub fn agreed(organisation: &Organisation) -> Result<Agreed, Problem> {
    OrganisationSettings::of(organisation)?.room(ROOM)
}

/// What is sealed for the machine alone is sealed under this.
fn secret(house: &House) -> Key {
    house.pepper.key("between")
}

/// An id that is the same for the same thing.
fn id_of(house: &House, label: &str, parts: &[&[u8]]) -> Id {
    let mut first = [0; 16];
    for (to, from) in first.iter_mut().zip(house.pepper.blind(label, parts)) {
        *to = from;
    }
    Id::from_bytes(first)
}
