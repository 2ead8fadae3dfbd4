//! What a return code gives: where to look, and what opens it.

use serde::{Deserialize, Serialize};
use vault::{Key, Pepper, ReturnCode, SecretKey};

/// The two halves of a return code: where to look, and what opens it.
#[derive(Debug, Clone)]
pub struct CodeKeys {
    /// Under this value grants are looked up.
    pub look_up: [u8; 32],
    /// This opens them.
    pub key: Key,
}

impl CodeKeys {
    /// Both halves, by two independent labels.
    pub fn of(code: &ReturnCode, pepper: &Pepper) -> CodeKeys {
        CodeKeys { look_up: code.look_up(pepper), key: code.key(pepper) }
    }

    /// Where others can grant something to this code without knowing it.
    pub fn address(&self) -> CodeAddress {
        CodeAddress { look_up: self.look_up, public_key: *self.secret().public().bytes() }
    }

    pub(super) fn secret(&self) -> SecretKey {
        SecretKey::from_key(&self.key.derive("address", &[]))
    }
}

/// Where something can be granted to a return code by somebody who does not know the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeAddress {
    /// Under this value grants are looked up.
    pub look_up: [u8; 32],
    /// To this key they are sealed.
    pub public_key: [u8; 32],
}
