//! An answer that keeps arriving, piece by piece.

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use std::convert::Infallible;
use std::future::Future;

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

/// Answers with whatever arrives.
pub fn arriving<A: Arrives>(kind: &'static str, source: A) -> Response {
    let pieces = stream::unfold(source, |mut source| async {
        let piece = source.next().await?;
        Some((Ok::<Bytes, Infallible>(Bytes::from(piece)), source))
    });
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        // A proxy that gathers pieces first would keep them from whoever waits.
        (HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")),
    ];
    (headers, Body::from_stream(pieces)).into_response()
}
