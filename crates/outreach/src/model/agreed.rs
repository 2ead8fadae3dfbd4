//! The organisations that agreed to the check between them (OUT-25, decision 0028): no person stands in it.

use accord::PartnerKey;
use serde::{Deserialize, Serialize};

/// Under this name it stands in the organisation's settings.
pub const ROOM: &str = "accord";
/// Partners at most: an agreement is between people who know each other.
pub const PARTNERS_MAX: usize = 8;
/// Days that one key is used; what was kept under it is answered until it has run out.
pub const EPOCH_DAYS: i32 = 90;

/// The partners of a house.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// Each of them.
    pub partners: Vec<Agreement>,
}

/// One partner, as an administrator entered it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// What it is called.
    pub name: String,
    /// Where its house is, such as `https://haven.example`.
    pub address: String,
    /// Its public key.
    pub key: Vec<u8>,
}

impl Agreement {
    /// The key; none when it was entered wrongly.
    pub fn partner_key(&self) -> Option<PartnerKey> {
        self.key.as_slice().try_into().ok().map(PartnerKey)
    }
}

/// In which stretch of time a day lies.
pub fn epoch_of(day: store::Day) -> u32 {
    u32::try_from(day.number() / EPOCH_DAYS).unwrap_or(0)
}
