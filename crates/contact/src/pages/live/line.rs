//! What every page that stays open has in common: its first bytes, a beat when nothing happens, its last words.

use super::pieces::Form;
use kit::Page;
use kit::live::Arrives;
use people::Stay;
use std::time::Duration;
use tokio::time::Instant;

/// So long after the last piece something is sent that says nothing, so that no line on the way gives up.
const BEAT_EVERY: Duration = Duration::from_secs(20);

/// Why a page closes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The conversation was erased, or this person's key to it was taken back: both look alike.
    Gone,
    /// The session ended or locked.
    Locked,
    /// The same session opened too many pages.
    CrowdedOut,
    /// The server stops or cannot read: the browser comes back by itself.
    ComeBack,
    /// A page without a script must take away what was erased, and can only do so by beginning anew.
    Anew,
}

/// What one open page looks at.
pub trait Watches: Send + 'static {
    /// Whose page it is.
    fn stay(&self) -> &Stay;
    /// In which form it arrives.
    fn form(&self) -> Form;
    /// The page around it, for its words.
    fn page(&self) -> Page;
    /// The next thing that happens, at the latest at this moment; empty when it is nothing to tell.
    fn happens(&mut self, until: Instant) -> impl Future<Output = Result<String, End>> + Send;
    /// The last words, if any.
    fn last_words(&self, end: End) -> Option<String>;
}

/// One open page.
pub struct Line<W> {
    watch: W,
    beat: Instant,
    began: bool,
    over: bool,
}

impl<W: Watches> Line<W> {
    /// A page that opens now.
    pub fn of(watch: W) -> Line<W> {
        Line { watch, beat: Instant::now() + BEAT_EVERY, began: false, over: false }
    }
}

impl<W: Watches> Arrives for Line<W> {
    async fn next(&mut self) -> Option<String> {
        if self.over {
            return None;
        }
        if !self.began {
            self.began = true;
            let [spread, ..] = self.watch.stay().session();
            return Some(self.watch.form().begin(&self.watch.page(), spread));
        }
        loop {
            let piece = match self.watch.happens(self.beat).await {
                Ok(piece) if !piece.is_empty() => piece,
                Ok(_) if Instant::now() < self.beat => continue,
                Ok(_) => self.watch.form().beat().to_owned(),
                Err(end) => {
                    self.over = true;
                    return self.watch.last_words(end);
                }
            };
            self.beat = Instant::now() + BEAT_EVERY;
            return Some(piece);
        }
    }
}
