//! Where a request comes from. The answer is used once, to make a keyed hash of it, and is never kept or written down.

use axum::http::{HeaderMap, HeaderName};
use serde::{Deserialize, Serialize};
use std::net::{IpAddr, SocketAddr};

/// Which header of the web server in front names the address that it saw.
///
/// A header is believed only when the settings name it, and then only what stands last in it: that is what our own
/// web server wrote. Everything before it came from the other side and may be invented.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BehindProxy {
    /// None: whoever holds the line is the source.
    #[default]
    No,
    /// `X-Forwarded-For`.
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}

/// Where a request comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// From an address.
    From(IpAddr),
    /// By a door that many share, such as an onion service: nothing tells one from another.
    Shared,
    /// The server does not say; counts as one address.
    Unsaid,
}

impl Came {
    /// Reads it from a request.
    pub fn of(
        behind_proxy: BehindProxy,
        loopback_is_shared: bool,
        peer: Option<SocketAddr>,
        headers: &HeaderMap,
    ) -> Came {
        let address = match behind_proxy {
            BehindProxy::No => match peer {
                Some(peer) => Some(peer.ip()),
                None => return Came::Unsaid,
            },
            BehindProxy::XForwardedFor => last_of(headers, "x-forwarded-for").and_then(address_in),
            BehindProxy::Forwarded => last_of(headers, "forwarded").and_then(forwarded_for),
        };
        match address.map(|address| address.to_canonical()) {
            // An onion service, or a web server that does not say from where, hands everybody on from here.
            Some(address) if loopback_is_shared && address.is_loopback() => Came::Shared,
            Some(address) => Came::From(address),
            None => Came::Shared,
        }
    }
}

/// What counts as one source: an IPv4 address, or the half of an IPv6 address that a household gets.
pub fn prefix(address: IpAddr) -> [u8; 8] {
    match address.to_canonical() {
        IpAddr::V4(address) => {
            let [a, b, c, d] = address.octets();
            [0, 0, 0, 0, a, b, c, d]
        }
        IpAddr::V6(address) => {
            let [a, b, c, d, e, f, g, h, ..] = address.octets();
            [a, b, c, d, e, f, g, h]
        }
    }
}

/// The last element of a header that is a list.
fn last_of<'a>(headers: &'a HeaderMap, name: &'static str) -> Option<&'a str> {
    let last = headers.get_all(HeaderName::from_static(name)).iter().next_back()?.to_str().ok()?;
    last.rsplit(',').next().map(str::trim)
}

/// The `for` of one element of `Forwarded`.
fn forwarded_for(element: &str) -> Option<IpAddr> {
    let value = element.split(';').find_map(|pair| {
        let (name, value) = pair.split_once('=')?;
        name.trim().eq_ignore_ascii_case("for").then(|| value.trim())
    })?;
    address_in(value.trim_matches('"'))
}

/// An address, alone, in brackets, or with a port.
fn address_in(text: &str) -> Option<IpAddr> {
    let alone = || text.parse().ok();
    let bracketed = || text.strip_prefix('[')?.strip_suffix(']')?.parse().ok().map(IpAddr::V6);
    let with_port = || text.parse::<SocketAddr>().ok().map(|address| address.ip());
    alone().or_else(bracketed).or_else(with_port)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn came(behind: BehindProxy, onion: bool, peer: &str, lines: &[(&'static str, &'static str)]) -> Came {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, HeaderValue::from_static(value));
        }
        Came::of(behind, onion, peer.parse().ok(), &headers)
    }

    fn from(address: &str) -> Came {
        Came::From(address.parse().unwrap())
    }

    #[test]
    fn a_header_that_no_setting_names_is_not_believed() {
        let forged = [("x-forwarded-for", "192.0.2.9"), ("forwarded", "for=192.0.2.9")];
        assert_eq!(came(BehindProxy::No, false, "198.51.100.7:4000", &forged), from("198.51.100.7"));
        let other = came(BehindProxy::XForwardedFor, false, "127.0.0.1:1", &[("forwarded", "for=192.0.2.9")]);
        assert_eq!(other, Came::Shared, "the other header is not believed either");
    }

    #[test]
    fn of_a_named_header_only_the_last_hop_counts() {
        let lines =
            [("x-forwarded-for", "192.0.2.1, 192.0.2.2"), ("x-forwarded-for", "192.0.2.3, 192.0.2.4")];
        assert_eq!(came(BehindProxy::XForwardedFor, false, "127.0.0.1:1", &lines), from("192.0.2.4"));
        for (line, address) in [
            ("for=192.0.2.1, for=\"[2001:db8::7]:80\";proto=https", "2001:db8::7"),
            ("proto=https;For=192.0.2.8", "192.0.2.8"),
            ("for=192.0.2.1, FOR=\"[2001:db8::8]\"", "2001:db8::8"),
        ] {
            assert_eq!(
                came(BehindProxy::Forwarded, false, "127.0.0.1:1", &[("forwarded", line)]),
                from(address)
            );
        }
        for hidden in ["for=_hidden", "for=unknown", "", "by=192.0.2.1"] {
            let line = [("forwarded", hidden)];
            assert_eq!(came(BehindProxy::Forwarded, false, "127.0.0.1:1", &line), Came::Shared, "{hidden}");
        }
    }

    #[test]
    fn an_onion_service_is_one_door_for_many() {
        assert_eq!(came(BehindProxy::No, true, "127.0.0.1:1", &[]), Came::Shared);
        assert_eq!(came(BehindProxy::No, true, "[::1]:1", &[]), Came::Shared);
        assert_eq!(came(BehindProxy::No, true, "192.0.2.1:1", &[]), from("192.0.2.1"));
        assert_eq!(came(BehindProxy::No, false, "nobody says", &[]), Came::Unsaid);
    }

    #[test]
    fn a_household_is_one_source() {
        let of = |address: &str| prefix(address.parse().unwrap());
        assert_eq!(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.1"), of("192.0.2.1"));
        assert_ne!(of("192.0.2.1"), of("192.0.2.2"));
    }
}
