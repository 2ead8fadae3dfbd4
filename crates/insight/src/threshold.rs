//! From how many people on a number may be shown.

use serde::{Deserialize, Serialize};

/// Numbers from 1 up to and including the limit are small: they are never shown.
///
/// The limit is 4 unless configured otherwise (FIG-18), and lies between [`Threshold::LOWEST`] and
/// [`Threshold::HIGHEST`]: no setting switches suppression off.
///
/// The rule is known as the minimum frequency rule (A. Hundepool and others, *Statistical Disclosure Control*, Wiley
/// 2012, chapters 4 and 5). A zero is not small: nobody is there to be recognised, and a reader often knows beforehand
/// that a combination cannot occur, so that hiding it would protect nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct Threshold(u64);

/// Why a limit is no threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the limit must lie between {} and {}", Threshold::LOWEST, Threshold::HIGHEST)]
pub struct ThresholdError;

impl Threshold {
    /// The lowest limit that can be configured.
    pub const LOWEST: u64 = 3;
    /// The highest limit that can be configured. Above it whole reports would vanish.
    pub const HIGHEST: u64 = 50;

    /// Hides numbers from 1 up to and including `limit`.
    ///
    /// # Errors
    /// When the limit lies outside [`Threshold::LOWEST`]`..=`[`Threshold::HIGHEST`].
    pub fn new(limit: u64) -> Result<Threshold, ThresholdError> {
        if (Threshold::LOWEST..=Threshold::HIGHEST).contains(&limit) {
            Ok(Threshold(limit))
        } else {
            Err(ThresholdError)
        }
    }

    /// The largest number that is still hidden.
    pub fn limit(self) -> u64 {
        self.0
    }

    /// Whether this many people are too few to be shown, and more than nobody.
    pub fn hides(self, count: u64) -> bool {
        (1..=self.0).contains(&count)
    }

    /// The smallest number of people about whom something may be said.
    pub fn enough(self) -> u64 {
        self.0 + 1
    }
}

impl Default for Threshold {
    fn default() -> Threshold {
        Threshold(4)
    }
}

impl TryFrom<u64> for Threshold {
    type Error = ThresholdError;

    fn try_from(limit: u64) -> Result<Threshold, ThresholdError> {
        Threshold::new(limit)
    }
}

impl From<Threshold> for u64 {
    fn from(threshold: Threshold) -> u64 {
        threshold.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_to_four_are_hidden_unless_configured_otherwise() {
        let hidden: Vec<u64> = (0..8).filter(|count| Threshold::default().hides(*count)).collect();
        assert_eq!(hidden, [1, 2, 3, 4]);
    }

    #[test]
    fn suppression_cannot_be_switched_off() {
        assert_eq!(Threshold::new(0), Err(ThresholdError));
        assert_eq!(Threshold::new(2), Err(ThresholdError));
        assert_eq!(Threshold::new(3).map(Threshold::limit), Ok(3));
        assert_eq!(Threshold::new(u64::MAX), Err(ThresholdError));
        assert!(serde_json::from_str::<Threshold>("1").is_err());
    }
}
