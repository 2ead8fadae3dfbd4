//! The desk's list on a page that stays open: asleep until something changed, then one look at the heads. It tells how
//! many wait and whether somebody is in danger; the list itself is drawn anew by whoever asks for it.

use super::line::{End, Watches};
use super::pieces::Form;
use super::{AFTER, LOOK};
use crate::book::desk::queue::{self, Filter, Queue};
use crate::pages::desk::{LIST, waiting_words};
use kit::live::Seat;
use kit::{Page, Problem};
use people::Stay;
use std::time::Duration;
use tokio::time::{Instant, sleep_until};

/// However quiet it is, the list is looked at this often: a promise runs out with the time alone.
const CHECK_EVERY: Duration = Duration::from_secs(30);
/// After a look comes no other for so long, and for so many times as long as the look took: however much happens, an
/// open list takes a small part of a core.
const LOOK_EVERY: Duration = Duration::from_secs(1);
const LOOK_SHARE: u32 = 20;

/// Where an open list begins.
pub fn path_of(what: &str, look: &str, mark: &str) -> String {
    format!("{LIST}/{what}?{LOOK}={look}&{AFTER}={mark}")
}

/// An open list. It keeps no key and nothing of the list but a mark of how it stood.
pub struct DeskWatch {
    stay: Stay,
    form: Form,
    seat: Seat,
    filter: Filter,
    told: String,
    changed: bool,
    check: Instant,
    not_before: Instant,
}

impl DeskWatch {
    /// A list that stood like this when its page was drawn; nothing is known of it with an empty mark.
    pub fn new(stay: Stay, form: Form, seat: Seat, filter: Filter, mark: String) -> DeskWatch {
        let now = Instant::now();
        DeskWatch { stay, form, seat, filter, told: mark, changed: false, check: now, not_before: now }
    }

    /// When it is looked at next.
    fn next_look(&self) -> Instant {
        if self.changed { self.not_before } else { self.check }
    }

    async fn look(&mut self) -> Result<String, End> {
        let began = Instant::now();
        let queue = self.queue().await?;
        let now = Instant::now();
        self.changed = false;
        self.check = now + CHECK_EVERY;
        self.not_before = now + LOOK_EVERY.max((now - began) * LOOK_SHARE);
        let mark = queue.mark();
        if mark == self.told {
            return Ok(String::new());
        }
        self.told.clone_from(&mark);
        let page = self.page();
        Ok(self.form.desk(&page, &waiting_words(&page, &queue), &mark, LIST))
    }

    async fn queue(&self) -> Result<Queue, End> {
        match self.stay.worker().await {
            Ok(Some(acting)) => queue::queue(&acting, self.filter).await.map_err(|problem| match problem {
                Problem::Missing => End::Gone,
                _ => End::ComeBack,
            }),
            Ok(None) => Err(End::Locked),
            Err(_) => Err(End::ComeBack),
        }
    }
}

impl Watches for DeskWatch {
    fn stay(&self) -> &Stay {
        &self.stay
    }

    fn form(&self) -> Form {
        self.form
    }

    fn page(&self) -> Page {
        self.stay.ask().page("contact-desk-title")
    }

    async fn happens(&mut self, until: Instant) -> Result<String, End> {
        if self.next_look() <= Instant::now() {
            return Box::pin(self.look()).await;
        }
        let news = tokio::select! {
            news = self.seat.news() => Some(news),
            () = sleep_until(until.min(self.next_look())) => None,
        };
        match news {
            Some(news) if news.is_closing() => Err(End::ComeBack),
            Some(news) if news.is_crowded_out() => Err(End::CrowdedOut),
            Some(_) => {
                self.changed = true;
                Ok(String::new())
            }
            None => Ok(String::new()),
        }
    }

    fn last_words(&self, end: End) -> Option<String> {
        let key = match end {
            End::Locked => "contact-live-locked",
            End::CrowdedOut => "contact-watch-elsewhere",
            End::Gone => "contact-watch-gone",
            End::ComeBack | End::Anew => return None,
        };
        let page = self.page();
        Some(self.form.end(&page, &page.t(key), LIST))
    }
}
