//! An answer that keeps arriving, piece by piece.

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, Stream};
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

/// Server-sent events (WHATWG HTML, 9.2).
pub const EVENTS: &str = "text/event-stream";
/// A page that never ends.
pub const HTML: &str = "text/html; charset=utf-8";

/// Something that gives its pieces when they are there.
pub trait Arrives: Send + 'static {
    /// The next piece; none when it is over. Between two pieces it should hold as little as it can: it may stay so
    /// for hours.
    fn next(&mut self) -> impl Future<Output = Option<String>> + Send;
}

/// The pieces of an answer.
pub type Pieces = Pin<Box<dyn Stream<Item = Bytes> + Send>>;

/// What stands among the extensions of an answer that keeps arriving, so that whoever holds the line can take its
/// pieces over and put away what else the line holds. Where nobody does, the body gives them.
#[derive(Clone)]
pub struct Arriving(Arc<Mutex<Option<Pieces>>>);

impl Arriving {
    /// The pieces, for who sends them instead of the body.
    pub fn take_over(&self) -> Option<Pieces> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

impl Stream for Arriving {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        match self.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            Some(pieces) => pieces.as_mut().poll_next(context).map(|piece| piece.map(Ok)),
            None => Poll::Ready(None),
        }
    }
}

/// Answers with whatever arrives.
pub fn arriving<A: Arrives>(kind: &'static str, source: A) -> Response {
    let pieces: Pieces = Box::pin(stream::unfold(source, |mut source| async {
        let piece = source.next().await?;
        Some((Bytes::from(piece), source))
    }));
    let arriving = Arriving(Arc::new(Mutex::new(Some(pieces))));
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        // A proxy that gathers pieces first would keep them from whoever waits.
        (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")),
    ];
    let mut response = (headers, Body::from_stream(arriving.clone())).into_response();
    response.extensions_mut().insert(arriving);
    response
}
