//! The wire under a line, which knows whether everything that was said is on its way.

use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::rt::TokioIo;
use std::io::{IoSlice, Result};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use crate::guard::Line;

/// A wire to a browser.
pub struct Wire {
    inner: TokioIo<Line>,
    is_full: Arc<AtomicBool>,
}

impl Wire {
    /// `is_full` is set while something waits to be written.
    pub fn new(line: Line, is_full: Arc<AtomicBool>) -> Wire {
        Wire { inner: TokioIo::new(line), is_full }
    }

    /// The bare wire.
    pub fn into_inner(self) -> Line {
        self.inner.into_inner()
    }

    fn note<T>(&self, outcome: Poll<Result<T>>) -> Poll<Result<T>> {
        self.is_full.store(outcome.is_pending(), Ordering::Relaxed);
        outcome
    }
}

impl Read for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        into: ReadBufCursor<'_>,
    ) -> Poll<Result<()>> {
        Pin::new(&mut self.inner).poll_read(context, into)
    }
}

impl Write for Wire {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        let outcome = Pin::new(&mut self.inner).poll_write(context, bytes);
        self.note(outcome)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        let outcome = Pin::new(&mut self.inner).poll_flush(context);
        self.note(outcome)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.inner).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.inner.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<Result<usize>> {
        let outcome = Pin::new(&mut self.inner).poll_write_vectored(context, parts);
        self.note(outcome)
    }
}
