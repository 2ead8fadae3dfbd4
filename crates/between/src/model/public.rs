//! A house's public key as people copy it: letters and digits in groups.

use accord::PartnerKey;
use data_encoding::BASE32_NOPAD;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Characters of a key as it is copied, with room for spaces.
pub const PUBLIC_MAX: usize = 120;
const GROUP: usize = 4;

/// A public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Public(pub PartnerKey);

/// It is no public key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a public key")]
pub struct NotAKey;

impl Public {
    /// Reads a key as somebody copied it: capitals, spaces and dashes do not matter.
    ///
    /// # Errors
    /// [`NotAKey`].
    pub fn parse(text: &str) -> Result<Public, NotAKey> {
        let plain: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        let bytes = BASE32_NOPAD.decode(plain.to_ascii_uppercase().as_bytes()).map_err(|_| NotAKey)?;
        let key = PartnerKey(bytes.try_into().map_err(|_| NotAKey)?);
        accord::Partner::by(key).map(|_| Public(key)).ok_or(NotAKey)
    }

    fn plain(self) -> String {
        BASE32_NOPAD.encode(&self.0.0)
    }
}

impl fmt::Display for Public {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, letter) in self.plain().chars().enumerate() {
            if number > 0 && number % GROUP == 0 {
                f.write_str(" ")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

impl From<Public> for String {
    fn from(public: Public) -> String {
        public.plain()
    }
}

impl TryFrom<String> for Public {
    type Error = NotAKey;

    fn try_from(text: String) -> Result<Public, NotAKey> {
        Public::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn public() -> Public {
        let secret = [7; 32];
        Public(accord::Voice::from_secret(&secret).unwrap().public())
    }

    #[test]
    fn a_key_is_copied_in_any_shape() {
        let shown = public().to_string();
        assert!(shown.len() <= PUBLIC_MAX);
        for text in [shown.clone(), shown.to_lowercase(), shown.replace(' ', ""), shown.replace(' ', "-\n")] {
            assert_eq!(Public::parse(&text), Ok(public()));
        }
        assert_eq!(Public::try_from(String::from(public())), Ok(public()));
        // The point of 7 × 2^0 + 7 × 2^8 + …, worked out apart from this program.
        assert_eq!(shown, "AMPB QUZP 2R2U YAXT AQOZ Y5OO WM5Y H76Y DLD4 4T7I QLGL DSML YWEW 4");
    }

    #[test]
    fn what_is_no_key_is_refused() {
        let shown = public().to_string();
        for text in ["", "ABCD", &shown[..shown.len() - 1], &"A".repeat(53), &format!("{shown}A")] {
            assert_eq!(Public::parse(text), Err(NotAKey), "{text:?}");
        }
    }
}
