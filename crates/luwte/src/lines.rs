//! The lines to browsers. Thousands of them lie idle, each with a page that stays open, so such a line holds little:
//! the wire, and where the next piece comes from.

mod stays;
mod wire;

use crate::guard::{Door, Line};
use axum::Router;
use axum::extract::ConnectInfo;
use axum::http::Request;
use axum::serve::Listener;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::{Service, service_fn};
use hyper_util::rt::TokioTimer;
use hyper_util::service::TowerToHyperService;
use kit::live::Pieces;
use stays::Handover;
use std::future::{Future, poll_fn};
use std::net::SocketAddr;
use std::pin::{Pin, pin};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::Poll;
use std::time::Duration;
use tokio::sync::{mpsc, watch};
use wire::Wire;

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
        let (open, stopping) = (self.open.clone(), self.stopping.subscribe());
        async move {
            // In a box that is gone when a page stays open.
            if let Some((line, pieces)) = Box::pin(answer(line, service, stopping)).await {
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
async fn answer(line: Line, house: FromWhere, mut stopping: watch::Receiver<bool>) -> Option<(Line, Pieces)> {
    let (is_full, handover) = (Arc::new(AtomicBool::new(false)), Handover::default());
    let (wire, to) = (Wire::new(line, Arc::clone(&is_full)), handover.clone());
    let service = service_fn(move |request: Request<Incoming>| {
        let (method, version) = (request.method().clone(), request.version());
        let (answer, handover) = (house.call(request), to.clone());
        async move { answer.await.map(|response| handover.take_over(&method, version, response)) }
    });
    let mut connection = http1::Builder::new()
        .max_buf_size(BUFFER)
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_PATIENCE)
        .serve_connection(wire, service);
    let mut is_stopping = false;
    let stays = loop {
        let stays = poll_fn(|context| match Pin::new(&mut connection).poll(context) {
            Poll::Pending if handover.is_due() && !is_full.load(Ordering::Relaxed) => Poll::Ready(true),
            other => other.map(|_| false),
        });
        tokio::select! {
            stays = stays => break stays,
            _ = stopping.changed(), if !is_stopping => {
                is_stopping = true;
                Pin::new(&mut connection).graceful_shutdown();
            }
        }
    };
    let pieces = handover.pieces().filter(|_| stays)?;
    Some((connection.into_parts().io.into_inner(), pieces))
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
