//! A line to a push service: over TLS, to an address that everybody can reach, and to no other.

use people::PushSettings;
use rustls_native_certs::load_native_certs;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// The port of the web over TLS.
const PORT: u16 = 443;

/// Why there is no line.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoLine {
    /// The name leads nowhere that may be called.
    #[error("nowhere to call")]
    Nowhere,
    /// The line broke, or TLS was refused.
    #[error("{0}")]
    Broke(#[from] std::io::Error),
}

/// Where lines begin: whom this machine trusts.
#[derive(Clone)]
pub(super) struct Lines {
    connector: TlsConnector,
    rehearses: bool,
}

impl Lines {
    /// Reads whom this machine trusts; none when TLS cannot be set up.
    pub(super) fn new(settings: &PushSettings) -> Option<Lines> {
        let mut roots = RootCertStore::empty();
        match &settings.rehearsal {
            Some(rehearsal) => {
                roots.add(CertificateDer::from_pem_file(&rehearsal.certificate).ok()?).ok()?;
            }
            None => drop(roots.add_parsable_certificates(load_native_certs().certs)),
        }
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .ok()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        let rehearses = settings.rehearsal.is_some();
        Some(Lines { connector: TlsConnector::from(Arc::new(config)), rehearses })
    }

    /// A line to a host. The name is looked up once, and what was found is what is called.
    pub(super) async fn to(&self, host: &str, port: Option<u16>) -> Result<TlsStream<TcpStream>, NoLine> {
        let found: Vec<SocketAddr> = tokio::net::lookup_host((host, port.unwrap_or(PORT))).await?.collect();
        let address = found.into_iter().find(|found| self.may_call(found.ip())).ok_or(NoLine::Nowhere)?;
        let name = ServerName::try_from(host.to_owned()).map_err(|_| NoLine::Nowhere)?;
        let stream = TcpStream::connect(address).await?;
        Ok(self.connector.connect(name, stream).await?)
    }

    fn may_call(&self, address: IpAddr) -> bool {
        if self.rehearses { address.is_loopback() } else { is_public(address) }
    }
}

/// Whether an address is one of the open net: none of this machine, this building or this provider.
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(four) => {
            let [a, b, c, _] = four.octets();
            let shared = a == 100 && (64..128).contains(&b);
            let reserved = a == 0 || a >= 240 || (a, b, c) == (192, 0, 0) || (a == 198 && (b & 0xfe) == 18);
            !(four.is_private()
                || four.is_loopback()
                || four.is_link_local()
                || four.is_multicast()
                || four.is_documentation()
                || shared
                || reserved)
        }
        IpAddr::V6(six) => match six.to_ipv4_mapped() {
            Some(four) => is_public(IpAddr::V4(four)),
            // 2000::/3 is all that was ever given out; of it not what is for papers, and not what wraps an older address.
            None => {
                let [first, second, ..] = six.segments();
                let wraps = first == 0x2002 || (first == 0x2001 && matches!(second, 0 | 0xdb8));
                (first & 0xe000) == 0x2000 && !wraps
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_open_net_is_called() {
        for open in ["8.8.8.8", "142.250.1.1", "2a00:1450:4025::1", "::ffff:8.8.8.8"] {
            assert!(is_public(open.parse().unwrap()), "{open}");
        }
        for closed in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.0.1",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "ff02::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
        ] {
            assert!(!is_public(closed.parse().unwrap()), "{closed}");
        }
    }
}
