//! Three ways to keep small numbers from being recognised, and which may follow which.

use crate::model::register::Refusal;
use serde::{Deserialize, Serialize};

/// How small numbers are protected.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Protection {
    /// Small numbers become a dash, and as many others as it takes ([`suppress`](crate::suppress())).
    #[default]
    Hiding,
    /// Every number becomes a multiple of five next to it ([`Rounded`](crate::Rounded)).
    Rounding,
    /// Every number gets a little noise, the same whenever the same facts are counted.
    Noise,
}

impl Protection {
    /// Each with its code in a form.
    pub const ALL: [(&'static str, Protection); 3] =
        [("hiding", Protection::Hiding), ("rounding", Protection::Rounding), ("noise", Protection::Noise)];

    /// Its code, which is the end of its keys.
    pub fn code(self) -> &'static str {
        Protection::ALL.iter().find(|(_, protection)| *protection == self).map_or("", |(code, _)| code)
    }

    /// Whether a year may go out in this way beside what is or was out of it.
    ///
    /// Two ways side by side say more than either: a number that one hides, the other tells nearly. And a table that is rounded
    /// once more after a change says on which side of a step the change was, so it is told once.
    ///
    /// # Errors
    /// The [`Refusal`] that stands in the way.
    pub fn beside(self, out: impl IntoIterator<Item = Protection>) -> Result<(), Refusal> {
        for before in out {
            if before != self {
                return Err(Refusal::OtherProtection);
            } else if self == Protection::Rounding {
                return Err(Refusal::RoundedOnce);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_leaves_in_one_way_and_rounded_only_once() {
        for (_, protection) in Protection::ALL {
            assert_eq!(protection.beside([]), Ok(()));
            for (_, before) in Protection::ALL {
                let refusal = protection.beside([before]).err();
                let wished = match (protection == before, protection) {
                    (false, _) => Some(Refusal::OtherProtection),
                    (true, Protection::Rounding) => Some(Refusal::RoundedOnce),
                    (true, _) => None,
                };
                assert_eq!(refusal, wished, "{protection:?} after {before:?}");
            }
        }
    }
}
