//! A line whose page stays open. The head of the answer is written as that of any other; then the connection of
//! HTTP, with its buffers of eight thousand bytes for either direction, is put away, and what is left is the wire and
//! the pieces that will come.

use crate::guard::Line;
use axum::body::{Body, Bytes};
use axum::http::{Method, Version};
use axum::response::Response;
use futures_util::StreamExt;
use futures_util::stream;
use kit::live::{Arriving, Pieces};
use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

/// Bytes that are read at once from a browser that has nothing to say any more.
const READS: usize = 64;
/// What ends an answer in chunks (RFC 9112, 7.1).
const LAST_CHUNK: &[u8] = b"0\r\n\r\n";

/// Where an answer that stays waits until its head is on the way.
#[derive(Clone, Default)]
pub struct Handover(Arc<Inner>);

#[derive(Default)]
struct Inner {
    pieces: Mutex<Option<Pieces>>,
    /// The head is written: the first piece was asked for.
    is_asked: AtomicBool,
}

impl Handover {
    /// Takes the pieces out of an answer that keeps arriving, where the line can be taken over: the body that is left
    /// never gives anything, and only notes that it was asked.
    pub fn take_over(&self, method: &Method, version: Version, mut response: Response) -> Response {
        let arriving = response.extensions_mut().remove::<Arriving>();
        // Other answers have no body, or end with the line instead of a last chunk.
        if method != Method::GET || version != Version::HTTP_11 {
            return response;
        }
        let Some(pieces) = arriving.and_then(|arriving| arriving.take_over()) else { return response };
        *self.0.pieces.lock().unwrap_or_else(PoisonError::into_inner) = Some(pieces);
        let inner = Arc::clone(&self.0);
        let nothing = stream::poll_fn(move |_| {
            inner.is_asked.store(true, Ordering::Relaxed);
            Poll::<Option<Result<Bytes, Infallible>>>::Pending
        });
        response.map(|_| Body::from_stream(nothing))
    }

    /// Whether the head was given to the wire.
    pub fn is_due(&self) -> bool {
        self.0.is_asked.load(Ordering::Relaxed)
    }

    /// The pieces.
    pub fn pieces(&self) -> Option<Pieces> {
        self.0.pieces.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Sends each piece when it is there, until they end or the browser is gone.
pub async fn send(mut line: Line, mut pieces: Pieces) -> std::io::Result<()> {
    loop {
        let piece = {
            let (reading, mut said) = (&mut line, [0; READS]);
            tokio::select! {
                piece = pieces.next() => piece,
                // It closed the line, or says something else on it: this answer is of no use to it any more.
                _ = reading.read(&mut said) => return Ok(()),
            }
        };
        match piece {
            Some(piece) if piece.is_empty() => {}
            Some(piece) => line.write_all(&chunk(&piece)).await?,
            None => {
                line.write_all(LAST_CHUNK).await?;
                return line.shutdown().await;
            }
        }
    }
}

/// A piece as a chunk (RFC 9112, 7.1), to be written at once.
fn chunk(piece: &[u8]) -> Vec<u8> {
    let mut chunk = format!("{:x}\r\n", piece.len()).into_bytes();
    chunk.extend_from_slice(piece);
    chunk.extend_from_slice(b"\r\n");
    chunk
}

#[cfg(test)]
mod tests;
