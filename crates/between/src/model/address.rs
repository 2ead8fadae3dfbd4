//! Where a partner's house is: a host on the web over TLS, and nothing else.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Characters of a host name at most (RFC 1035).
pub const HOST_MAX: usize = 253;
const LABEL_MAX: usize = 63;
const SCHEME: &str = "https://";

/// The address of a house, such as `https://haven.example`. No port, no path, no name to sign in with: there is nothing in
/// it by which a call could be led elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

/// It is not the address of a house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not the address of a house")]
pub struct NotAnAddress;

impl Address {
    /// Reads an address as somebody typed it.
    ///
    /// # Errors
    /// [`NotAnAddress`].
    pub fn parse(text: &str) -> Result<Address, NotAnAddress> {
        let text = text.trim().to_ascii_lowercase();
        let host = text.strip_prefix(SCHEME).ok_or(NotAnAddress)?;
        let host = host.strip_suffix('/').unwrap_or(host);
        let is_good = host.len() <= HOST_MAX && host.split('.').all(is_label) && !is_number(host);
        if is_good { Ok(Address(host.to_owned())) } else { Err(NotAnAddress) }
    }

    /// The host that is called.
    pub fn host(&self) -> &str {
        &self.0
    }
}

/// One part of a host name (RFC 1123).
fn is_label(label: &str) -> bool {
    let inside = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-';
    let edge = label.starts_with('-') || label.ends_with('-');
    (1..=LABEL_MAX).contains(&label.len()) && label.bytes().all(inside) && !edge
}

/// What ends in a number is read as an address of numbers, in one of many ways (WHATWG URL, 3.5).
fn is_number(host: &str) -> bool {
    let last = host.rsplit('.').next().unwrap_or_default();
    last.starts_with("0x") || last.bytes().all(|letter| letter.is_ascii_digit())
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{SCHEME}{}", self.0)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> String {
        address.to_string()
    }
}

impl TryFrom<String> for Address {
    type Error = NotAnAddress;

    fn try_from(text: String) -> Result<Address, NotAnAddress> {
        Address::parse(&text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_host_over_tls_is_an_address() {
        for text in ["https://haven.example", " HTTPS://Haven.Example/ ", "https://a-b.haven.example"] {
            let address = Address::parse(text).unwrap();
            assert!(address.host().ends_with("haven.example") || address.host() == "haven.example");
        }
        assert_eq!(Address::parse("https://haven.example/").unwrap().to_string(), "https://haven.example");
    }

    #[test]
    fn nothing_in_it_leads_elsewhere() {
        for text in [
            "",
            "haven.example",
            "http://haven.example",
            "https://",
            "https://haven.example:8443",
            "https://haven.example/elders",
            "https://haven.example@kwaad.example",
            "https://haven.example?x",
            "https://haven.example#x",
            "https://127.0.0.1",
            "https://2130706433",
            "https://0x7f.0x1",
            "https://[::1]",
            "https://haven..example",
            "https://-haven.example",
            "https://haven.example\r\nx: y",
            "https://hävën.example",
        ] {
            assert_eq!(Address::parse(text), Err(NotAnAddress), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_an_address_reads_back(text in "https://[a-z0-9.:/@-]{0,40}") {
            if let Ok(address) = Address::parse(&text) {
                prop_assert_eq!(Address::parse(&address.to_string()), Ok(address.clone()));
                prop_assert!(!address.host().contains(['/', ':', '@']));
            }
        }
    }
}
