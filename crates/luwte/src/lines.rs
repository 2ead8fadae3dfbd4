//! The lines to browsers. Thousands of them lie idle, each with a page that stays open, so a line holds little: one
//! connection of HTTP/1.1 with small buffers, and nothing of the request that opened it.

use crate::guard::{Door, Line};
use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::serve::Listener;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::Service;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::future::Future;
use std::net::SocketAddr;
use std::pin::pin;
use std::time::Duration;
use tokio::sync::{mpsc, watch};

/// Bytes that are read or written at once; a head that is longer is refused.
const BUFFER: usize = 16 * 1024;
/// A head must be there within so long, also that of the next request on the same line.
const HEAD_PATIENCE: Duration = Duration::from_secs(60);

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
        mut door: Door,
        router: Router,
        stop: impl Future<Output = ()>,
    ) -> std::io::Result<()> {
        // Fails early where there is no listener to speak of.
        door.local_addr()?;
        let mut stop = pin!(stop);
        loop {
            tokio::select! {
                (line, address) = door.accept() => {
                    let router = TowerToHyperService::new(router.clone());
                    drop(tokio::spawn(self.serve(line, FromWhere { router, address })));
                }
                () = &mut stop => return Ok(()),
            }
        }
    }

    /// One line, until either side ends it.
    fn serve(&self, line: Line, service: FromWhere) -> impl Future<Output = ()> + Send + use<> {
        let (open, mut stopping) = (self.open.clone(), self.stopping.subscribe());
        let connection = http1::Builder::new()
            .max_buf_size(BUFFER)
            .timer(TokioTimer::new())
            .header_read_timeout(HEAD_PATIENCE)
            .serve_connection(TokioIo::new(line), service);
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

/// The house, for a line of which is known where it comes from.
struct FromWhere {
    router: TowerToHyperService<Router>,
    address: SocketAddr,
}

impl Service<Request<Incoming>> for FromWhere {
    type Response = <TowerToHyperService<Router> as Service<Request<Incoming>>>::Response;
    type Error = <TowerToHyperService<Router> as Service<Request<Incoming>>>::Error;
    type Future = <TowerToHyperService<Router> as Service<Request<Incoming>>>::Future;

    fn call(&self, mut request: Request<Incoming>) -> Self::Future {
        request.extensions_mut().insert(ConnectInfo(self.address));
        self.router.call(request)
    }
}
