//! The lines to browsers. Thousands of them lie idle, each with a page that stays open, so a line holds little: one
//! connection of HTTP/1.1 with small buffers, and nothing of the request that opened it.

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use rustix::net::sockopt::set_tcp_user_timeout;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::future::Future;
use std::io::ErrorKind;
use std::pin::pin;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};

/// Bytes that are read or written at once; a head that is longer is refused.
const BUFFER: usize = 16 * 1024;
/// A head must be there within so long, also that of the next request on the same line.
const HEAD_PATIENCE: Duration = Duration::from_secs(60);
/// A line on which nothing was acknowledged for so long is broken: whoever was there is not there any more.
const BROKEN_AFTER_MS: u32 = 60_000;
/// When no line can be taken, because too many are open, the next try comes after this.
const FULL_PAUSE: Duration = Duration::from_millis(100);

/// All lines of this server.
pub struct Lines {
    stopping: watch::Sender<bool>,
    /// Each line holds one; the channel closes when the last one ends.
    open: mpsc::Sender<()>,
    all_ended: mpsc::Receiver<()>,
}

impl Default for Lines {
    fn default() -> Lines {
        let (open, all_ended) = mpsc::channel(1);
        Lines { stopping: watch::Sender::new(false), open, all_ended }
    }
}

impl Lines {
    /// Takes lines until `stop` is ready.
    ///
    /// # Errors
    /// When the listener cannot be used.
    pub async fn take(
        &self,
        listener: TcpListener,
        router: Router,
        stop: impl Future<Output = ()>,
    ) -> std::io::Result<()> {
        // Fails early where there is no listener to speak of.
        listener.local_addr()?;
        let mut stop = pin!(stop);
        loop {
            let taken = tokio::select! {
                taken = listener.accept() => taken,
                () = &mut stop => return Ok(()),
            };
            match taken {
                Ok((line, _)) => drop(tokio::spawn(self.serve(line, router.clone()))),
                Err(error) if is_theirs(error.kind()) => {}
                Err(error) => {
                    tracing::warn!(%error, "no line can be taken now");
                    tokio::time::sleep(FULL_PAUSE).await;
                }
            }
        }
    }

    /// One line, until either side ends it.
    fn serve(&self, line: TcpStream, router: Router) -> impl Future<Output = ()> + Send + use<> {
        let (open, mut stopping) = (self.open.clone(), self.stopping.subscribe());
        // Neither is needed to serve.
        let _ = line.set_nodelay(true);
        let _ = set_tcp_user_timeout(&line, BROKEN_AFTER_MS);
        let connection = http1::Builder::new()
            .max_buf_size(BUFFER)
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_PATIENCE)
            .serve_connection(TokioIo::new(line), TowerToHyperService::new(router));
        async move {
            let mut connection = pin!(connection);
            tokio::select! {
                // A line that broke is no event.
                _ = connection.as_mut() => {}
                _ = stopping.changed() => {
                    connection.as_mut().graceful_shutdown();
                    let _ = connection.await;
                }
            }
            drop(open);
        }
    }

    /// Lets each line finish what it is doing; ready when the last one ended.
    pub async fn end(mut self) {
        self.stopping.send_replace(true);
        drop(self.open);
        // Nobody sends: this waits until all are gone.
        let _ = self.all_ended.recv().await;
    }
}

/// The other side gave up while it waited for us.
fn is_theirs(error: ErrorKind) -> bool {
    matches!(error, ErrorKind::ConnectionRefused | ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset)
}

/// As many lines as the system lets this process have: each is an open file.
pub fn allow_many() {
    let most = getrlimit(Resource::Nofile).maximum;
    if let Err(error) = setrlimit(Resource::Nofile, Rlimit { current: most, maximum: most }) {
        tracing::warn!(%error, "the number of open files could not be raised");
    }
}
