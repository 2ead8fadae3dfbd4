//! What stands before a house and does TLS, as a web server does; it can stop answering.

use rcgen::{CertifiedKey, KeyPair};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// A certificate for this machine, and whoever trusts it.
pub struct Certificate {
    inner: CertifiedKey<KeyPair>,
    pub path: PathBuf,
}

impl Certificate {
    pub fn draw(folder: &Path, name: &str) -> Certificate {
        let inner = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let path = folder.join(name);
        std::fs::write(&path, inner.cert.pem()).unwrap();
        Certificate { inner, path }
    }

    fn acceptor(&self) -> TlsAcceptor {
        let key = PrivateKeyDer::try_from(self.inner.signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![self.inner.cert.der().clone()], key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// How long a line may take to be taken; far more than it needs.
const TAKEN_WITHIN: Duration = Duration::from_secs(20);

/// The front of a house.
pub struct Front {
    task: tokio::task::JoinHandle<()>,
    hangs: Arc<AtomicBool>,
    lines: Arc<AtomicUsize>,
}

impl Front {
    /// Takes lines over TLS, and hands them on to the house.
    pub fn open(listener: TcpListener, certificate: &Certificate, house: SocketAddr) -> Front {
        let (acceptor, hangs) = (certificate.acceptor(), Arc::new(AtomicBool::new(false)));
        let hanging = hangs.clone();
        let lines = Arc::new(AtomicUsize::new(0));
        let taken = lines.clone();
        let task = tokio::spawn(async move {
            loop {
                let (line, _) = listener.accept().await.unwrap();
                taken.fetch_add(1, Ordering::SeqCst);
                let (acceptor, hanging) = (acceptor.clone(), hanging.clone());
                tokio::spawn(async move {
                    let Ok(mut line) = acceptor.accept(line).await else { return };
                    if hanging.load(Ordering::SeqCst) {
                        // The line stays open, and nothing comes.
                        std::future::pending::<()>().await;
                    }
                    let mut inside = TcpStream::connect(house).await.unwrap();
                    let _ = tokio::io::copy_bidirectional(&mut line, &mut inside).await;
                });
            }
        });
        Front { task, hangs, lines }
    }

    /// How many lines were taken so far.
    pub fn lines(&self) -> usize {
        self.lines.load(Ordering::SeqCst)
    }

    /// Waits until more lines were taken than these.
    pub fn takes_more_than(&self, lines: usize) {
        let began = Instant::now();
        while self.lines() <= lines {
            assert!(began.elapsed() < TAKEN_WITHIN, "no line came");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Lines are taken, and not answered.
    pub fn hang(&self) {
        self.hangs.store(true, Ordering::SeqCst);
    }

    /// Lines that are taken from now on are answered again.
    pub fn answer(&self) {
        self.hangs.store(false, Ordering::SeqCst);
    }

    /// Nobody is there any more.
    pub fn close(&self) {
        self.task.abort();
    }
}
