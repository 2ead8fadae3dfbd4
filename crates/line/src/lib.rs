//! The one place from which a request leaves for another machine over TLS (decision 0030): to an address of the open net,
//! with a certificate that this machine trusts, to the host that was named and to no other. What comes back leads nowhere
//! else, and is read no further than was said beforehand. Whom it calls is for the caller: `bell` calls push services of a
//! short list, `between` the houses of organisations that one agreed with.

use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1::handshake;
use hyper_util::rt::TokioIo;
use rustls_native_certs::load_native_certs;
use std::io;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

pub use hyper::body::Bytes;
pub use hyper::{Request, StatusCode, header};

/// The port of the web over TLS.
const PORT: u16 = 443;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum NoAnswer {
    /// The name leads nowhere that may be called.
    #[error("nowhere to call")]
    Nowhere,
    /// The line broke, TLS was refused, or more came back than was asked for.
    #[error("{0}")]
    Broke(#[from] io::Error),
}

impl NoAnswer {
    /// What kind of fault it was, for a log: the words of a fault may name the host.
    pub fn kind(&self) -> io::ErrorKind {
        match self {
            NoAnswer::Nowhere => io::ErrorKind::AddrNotAvailable,
            NoAnswer::Broke(fault) => fault.kind(),
        }
    }

    fn broke(fault: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> NoAnswer {
        NoAnswer::Broke(io::Error::other(fault))
    }
}

/// Where lines begin: whom this machine trusts.
#[derive(Clone)]
pub struct Lines {
    connector: TlsConnector,
    /// In a rehearsal, the port on this machine that stands in for all others.
    rehearsal: Option<u16>,
}

impl Lines {
    /// Lines into the open net; none when TLS cannot be set up.
    pub fn open() -> Option<Lines> {
        let mut roots = RootCertStore::empty();
        roots.add_parsable_certificates(load_native_certs().certs);
        Lines::trusting(roots, None)
    }

    /// For tests alone: lines to one port of this machine, which shows this certificate (PEM).
    pub fn rehearse(certificate: &Path, port: u16) -> Option<Lines> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_file(certificate).ok()?).ok()?;
        Lines::trusting(roots, Some(port))
    }

    fn trusting(roots: RootCertStore, rehearsal: Option<u16>) -> Option<Lines> {
        let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .ok()?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Some(Lines { connector: TlsConnector::from(Arc::new(config)), rehearsal })
    }

    /// Sends a request to a host, and reads so many bytes of the answer at most. An answer that leads elsewhere is given
    /// as it came: nobody follows it. How long to wait is for the caller to say.
    ///
    /// # Errors
    /// [`NoAnswer`].
    pub async fn send(
        &self,
        host: &str,
        request: Request<Full<Bytes>>,
        most: usize,
    ) -> Result<(StatusCode, Bytes), NoAnswer> {
        let line = self.to(host).await?;
        let (mut sender, connection) = handshake(TokioIo::new(line)).await.map_err(NoAnswer::broke)?;
        let connection = Ends(tokio::spawn(connection));
        let answer = sender.send_request(request).await.map_err(NoAnswer::broke)?;
        let status = answer.status();
        let read = match most {
            0 => Bytes::new(),
            _ => Limited::new(answer.into_body(), most).collect().await.map_err(NoAnswer::broke)?.to_bytes(),
        };
        drop(connection);
        Ok((status, read))
    }

    /// A line to a host. The name is looked up once, and what was found is what is called.
    async fn to(&self, host: &str) -> Result<TlsStream<TcpStream>, NoAnswer> {
        let port = self.rehearsal.unwrap_or(PORT);
        let found: Vec<SocketAddr> = tokio::net::lookup_host((host, port)).await?.collect();
        let address = found.into_iter().find(|found| self.may_call(found.ip())).ok_or(NoAnswer::Nowhere)?;
        let name = ServerName::try_from(host.to_owned()).map_err(|_| NoAnswer::Nowhere)?;
        let stream = TcpStream::connect(address).await?;
        Ok(self.connector.connect(name, stream).await?)
    }

    fn may_call(&self, address: IpAddr) -> bool {
        if self.rehearsal.is_some() { address.is_loopback() } else { is_public(address) }
    }
}

/// A connection that ends when nobody waits for it any more, also because it took too long.
struct Ends<T>(tokio::task::JoinHandle<T>);

impl<T> Drop for Ends<T> {
    fn drop(&mut self) {
        self.0.abort();
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
