//! The lines to browsers. Thousands of them lie idle, each with a page that stays open, so such a line holds little:
//! the wire, and where the next piece comes from.

mod stays;
mod wire;

use axum::Router;
use hyper::Request;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioTimer;
use hyper_util::service::TowerToHyperService;
use kit::live::Pieces;
use rustix::net::sockopt::set_tcp_user_timeout;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use stays::Handover;
use std::future::{Future, poll_fn};
use std::io::ErrorKind;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{mpsc, watch};
use wire::Wire;

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
        let (open, stopping) = (self.open.clone(), self.stopping.subscribe());
        // Neither is needed to serve.
        let _ = line.set_nodelay(true);
        let _ = set_tcp_user_timeout(&line, BROKEN_AFTER_MS);
        async move {
            // In a box that is gone when a page stays open.
            if let Some((line, pieces)) = Box::pin(answer(line, router, stopping)).await {
                // A line that broke is no event.
                let _ = stays::send(line, pieces).await;
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

/// Answers what is asked on a line, until either side ends it or an answer stays.
async fn answer(
    line: TcpStream,
    router: Router,
    mut stopping: watch::Receiver<bool>,
) -> Option<(TcpStream, Pieces)> {
    let (is_full, handover) = (Arc::new(AtomicBool::new(false)), Handover::default());
    let wire = Wire::new(line, Arc::clone(&is_full));
    let (router, to) = (TowerToHyperService::new(router), handover.clone());
    let service = service_fn(move |request: Request<Incoming>| {
        let (method, version) = (request.method().clone(), request.version());
        let (answer, handover) = (router.call(request), to.clone());
        async move { answer.await.map(|response| handover.take_over(&method, version, response)) }
    });
    let mut connection = http1::Builder::new()
        .max_buf_size(BUFFER)
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_PATIENCE)
        .serve_connection(wire, service);
    let mut is_stopping = false;
    loop {
        let stays = poll_fn(|context| match Pin::new(&mut connection).poll(context) {
            Poll::Pending if handover.is_due() && !is_full.load(Ordering::Relaxed) => Poll::Ready(true),
            other => other.map(|_| false),
        });
        tokio::select! {
            stays = stays => {
                return handover.pieces().filter(|_| stays).map(|pieces| (connection.into_parts().io.into_inner(), pieces));
            }
            _ = stopping.changed(), if !is_stopping => {
                is_stopping = true;
                Pin::new(&mut connection).graceful_shutdown();
            }
        }
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
