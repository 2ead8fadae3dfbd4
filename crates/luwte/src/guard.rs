//! The lines that people hold open: how many, how they are shared, how slow they may be.
//!
//! **A fair share.** A source may hold at most [`SHARE`] times as many lines as are free. The more lines are taken,
//! the fewer one source may add, so however many one source opens, some stay free for others, without ever closing
//! a line that is open. (The rule is known from switches as dynamic thresholds: Choudhury and Hahne, 1998.)
//!
//! **Not too slow.** Once the first byte of a request is there, the rest must come soon; and a line on which nothing
//! happens ends. What a page that keeps arriving sends now and then, keeps its line open.

use axum::serve::Listener;
use people::Settings;
use people::limits::{BehindProxy, prefix};
use rustix::net::sockopt::set_tcp_user_timeout;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::{Instant, Sleep, sleep_until};

/// Lines that are open at once, at most; fewer where the machine allows fewer files.
const LINES_MAX: u64 = 24_000;
/// Files that are kept free for the store.
const FILES_KEPT: u64 = 128;
/// A source may hold so many times as many lines as are free.
const SHARE: u64 = 3;
/// How long a new line may stay silent.
pub const SILENT_MAX: Duration = Duration::from_secs(20);
/// How long a request may take to arrive, and then to be answered for the first time.
pub const REQUEST_MAX: Duration = Duration::from_secs(60);
/// How long a line may rest after an answer, and how long somebody may not take what we send. Longer than a page
/// that keeps arriving ever waits before it says that it is still there.
pub const REST_MAX: Duration = Duration::from_secs(75);
/// A line on which nothing was acknowledged for so long is broken: whoever was there is not there any more.
const BROKEN_AFTER_MS: u32 = 60_000;
/// A pause when the machine has no file left for a new line.
const OUT_OF_FILES_PAUSE: Duration = Duration::from_millis(100);

/// The listener of the house.
pub struct Door {
    listener: TcpListener,
    lines: Arc<Lines>,
}

/// The lines that are open. Of an address only a hash is here, under a key that nothing else has, while its line is
/// open.
struct Lines {
    most: u64,
    /// Whether lines come from people; behind a web server or an onion service they all come from there.
    by_source: bool,
    hash: RandomState,
    open: Mutex<Open>,
}

#[derive(Default)]
struct Open {
    all: u64,
    by_source: HashMap<u64, u64>,
}

impl Door {
    /// Puts the rules of the house before a listener.
    pub fn new(listener: TcpListener, settings: &Settings) -> Door {
        let by_source = settings.limits.behind_proxy == BehindProxy::No && !settings.shares_loopback();
        Door { listener, lines: Arc::new(Lines::new(lines_possible(), by_source)) }
    }
}

/// As many lines as the machine lets this program have, up to [`LINES_MAX`].
fn lines_possible() -> u64 {
    let Rlimit { current, maximum } = getrlimit(Resource::Nofile);
    let wish = LINES_MAX + FILES_KEPT;
    let allowed = maximum.unwrap_or(wish).min(wish).max(current.unwrap_or(wish));
    let raised = setrlimit(Resource::Nofile, Rlimit { current: Some(allowed), maximum });
    let files = if raised.is_ok() { allowed } else { current.unwrap_or(wish) };
    files.saturating_sub(FILES_KEPT).clamp(1, LINES_MAX)
}

impl Lines {
    fn new(most: u64, by_source: bool) -> Lines {
        Lines { most, by_source, hash: RandomState::new(), open: Mutex::default() }
    }

    /// Takes a line for this source, if it may have one more.
    fn take(self: &Arc<Lines>, source: [u8; 8]) -> Option<Taken> {
        let source = self.hash.hash_one(source);
        let mut open = self.open.lock().unwrap_or_else(PoisonError::into_inner);
        let free = self.most.saturating_sub(open.all);
        let held = open.by_source.get(&source).copied().unwrap_or(0);
        if free == 0 || (self.by_source && held >= free.saturating_mul(SHARE)) {
            return None;
        }
        open.all += 1;
        open.by_source.insert(source, held + 1);
        Some(Taken { lines: self.clone(), source })
    }
}

/// A line that counts as open until this is dropped.
struct Taken {
    lines: Arc<Lines>,
    source: u64,
}

impl Drop for Taken {
    fn drop(&mut self) {
        let mut open = self.lines.open.lock().unwrap_or_else(PoisonError::into_inner);
        open.all = open.all.saturating_sub(1);
        if let Some(held) = open.by_source.get_mut(&self.source) {
            *held = held.saturating_sub(1);
            if *held == 0 {
                open.by_source.remove(&self.source);
            }
        }
    }
}

impl Listener for Door {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Line, SocketAddr) {
        loop {
            match self.listener.accept().await {
                Ok((stream, address)) => {
                    // Whoever holds enough lines already is hung up on; that is the cheapest answer there is.
                    if let Some(taken) = self.lines.take(prefix(address.ip())) {
                        // Neither is needed to serve.
                        let _ = stream.set_nodelay(true);
                        let _ = set_tcp_user_timeout(&stream, BROKEN_AFTER_MS);
                        return (Line::new(stream, taken), address);
                    }
                }
                // The other side was gone before we picked up.
                Err(error) if is_of_one_line(&error) => {}
                Err(_) => tokio::time::sleep(OUT_OF_FILES_PAUSE).await,
            }
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

fn is_of_one_line(error: &io::Error) -> bool {
    use io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset)
}

/// One line, which ends by itself when it is too slow.
pub struct Line {
    stream: TcpStream,
    _taken: Taken,
    /// Whether a request has begun that nothing was answered to yet.
    is_asking: bool,
    ends: Instant,
    alarm: Pin<Box<Sleep>>,
}

impl Line {
    fn new(stream: TcpStream, taken: Taken) -> Line {
        let ends = Instant::now() + SILENT_MAX;
        Line { stream, _taken: taken, is_asking: false, ends, alarm: Box::pin(sleep_until(ends)) }
    }

    fn heard(&mut self) {
        // Further bytes of the same request give no more time.
        if !self.is_asking {
            self.is_asking = true;
            self.ends = Instant::now() + REQUEST_MAX;
        }
    }

    fn said(&mut self) {
        self.is_asking = false;
        self.ends = Instant::now() + REST_MAX;
    }

    /// Whether time is up; if not, wakes the line when it is.
    fn is_over(&mut self, context: &mut Context<'_>) -> bool {
        // The alarm is set anew only when it rings too early, not with each byte.
        while self.alarm.as_mut().poll(context).is_ready() {
            if Instant::now() >= self.ends {
                return true;
            }
            let ends = self.ends;
            self.alarm.as_mut().reset(ends);
        }
        // Time was shortened: the alarm rings earlier than it was set to.
        if self.alarm.deadline() > self.ends {
            let ends = self.ends;
            self.alarm.as_mut().reset(ends);
            return self.alarm.as_mut().poll(context).is_ready();
        }
        false
    }

    fn or_over<T>(&mut self, context: &mut Context<'_>, outcome: Poll<io::Result<T>>) -> Poll<io::Result<T>> {
        if outcome.is_pending() && self.is_over(context) {
            return Poll::Ready(Err(io::ErrorKind::TimedOut.into()));
        }
        outcome
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        let outcome = Pin::new(&mut self.stream).poll_read(context, buffer);
        if buffer.filled().len() > before {
            self.heard();
        }
        self.or_over(context, outcome)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write(context, bytes);
        if outcome.is_ready() {
            self.said();
        }
        self.or_over(context, outcome)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        pieces: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        let outcome = Pin::new(&mut self.stream).poll_write_vectored(context, pieces);
        if outcome.is_ready() {
            self.said();
        }
        self.or_over(context, outcome)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests;
