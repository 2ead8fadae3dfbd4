//! Bells for those who have a page open, and what they tell each other without words.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use store::{Changed, Holder, Id, Watcher};
use tokio::sync::Notify;
use tokio::time::Instant;

/// So many pages of one session stay open; one more closes the oldest.
pub const OPEN_PER_SESSION: usize = 4;
/// So many pages stay open on one node; whoever comes later gets the plain page.
pub const OPEN_IN_TOTAL: usize = 20_000;
/// A sign that somebody types counts for so long.
const TYPING: Duration = Duration::from_secs(6);
/// Signs of typing that come sooner after the last one tell nothing new.
const TYPING_EVERY: Duration = Duration::from_secs(2);
/// Where pages stand that are woken by a change of any dossier: a list of many. No dossier has this id.
const ANY: Id = Id::from_bytes([0; 16]);
/// Somebody whose page closed may only be turning it: they count as here for so long.
const TURNING: Duration = Duration::from_secs(4);

/// The two sides of a conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Party {
    /// Somebody with a return code.
    Visitor,
    /// A worker.
    Worker,
}

impl Party {
    fn other(self) -> Party {
        match self {
            Party::Visitor => Party::Worker,
            Party::Worker => Party::Visitor,
        }
    }
}

/// Where a page is opened from: a mark that tells nothing, and how many may be open from there at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    /// The same for all pages from there.
    pub mark: u64,
    /// So many pages stay open.
    pub open_max: usize,
}

/// Why a page was woken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct News(u8);

impl News {
    const CHANGED: u8 = 1;
    const BESIDE: u8 = 2;
    const CROWDED_OUT: u8 = 4;
    const CLOSING: u8 = 8;

    /// The server stops; the page may try again in a moment.
    pub fn is_closing(self) -> bool {
        self.0 & News::CLOSING != 0
    }

    /// The same session opened too many pages, and this is the oldest.
    pub fn is_crowded_out(self) -> bool {
        self.0 & News::CROWDED_OUT != 0
    }
}

/// What the other side does now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Beside {
    /// Whether they have the page open.
    pub here: bool,
    /// Whether they type.
    pub typing: bool,
    /// Up to which position they saw.
    pub seen: i64,
    /// When this changes by itself.
    pub until: Option<Instant>,
}

/// All open pages of this node.
#[derive(Default)]
pub struct Hub {
    inner: Mutex<Inner>,
    doors: RandomState,
}

#[derive(Default)]
struct Inner {
    rooms: HashMap<Id, Room>,
    /// The pages of a session, and of all sessions of somebody, under a hash of which. Two under the same hash are
    /// only woken once too often.
    doors: HashMap<u64, Vec<Arc<Bell>>>,
    /// How many pages are open, of all and by the mark of where they were opened from.
    open: usize,
    open_from: HashMap<u64, usize>,
    closing: bool,
}

/// What is known of a dossier while somebody has it open.
#[derive(Default)]
struct Room {
    bells: Vec<Arc<Bell>>,
    visitor: Signs,
    worker: Signs,
}

/// What one side shows of itself.
#[derive(Default)]
struct Signs {
    typed: Option<Instant>,
    left: Option<Instant>,
    seen: i64,
}

struct Bell {
    party: Party,
    news: AtomicU8,
    rings: Notify,
}

impl Bell {
    fn ring(&self, news: u8) {
        self.news.fetch_or(news, Ordering::AcqRel);
        self.rings.notify_one();
    }
}

impl Room {
    fn signs(&mut self, party: Party) -> &mut Signs {
        match party {
            Party::Visitor => &mut self.visitor,
            Party::Worker => &mut self.worker,
        }
    }

    fn ring(&self, party: Party, news: u8) {
        for bell in self.bells.iter().filter(|bell| bell.party == party) {
            bell.ring(news);
        }
    }

    fn has(&self, party: Party) -> bool {
        self.bells.iter().any(|bell| bell.party == party)
    }
}

impl Hub {
    /// Nobody has a page open.
    pub fn new() -> Arc<Hub> {
        Arc::default()
    }

    /// Opens a page on a dossier for a session. None when too many are open, in all or from this source, or the server
    /// stops.
    pub fn enter(
        self: &Arc<Self>,
        dossier: Id,
        party: Party,
        session: [u8; 32],
        holder: Holder,
        source: Option<Source>,
    ) -> Option<Seat> {
        let doors = [self.door(&Changed::Session(session)), self.door(&Changed::SessionsOf(holder))];
        let bell = Arc::new(Bell { party, news: AtomicU8::new(0), rings: Notify::new() });
        let mut inner = self.lock();
        if inner.closing || inner.open >= OPEN_IN_TOTAL {
            return None;
        }
        if let Some(source) = source {
            let open = inner.open_from.entry(source.mark).or_default();
            if *open >= source.open_max {
                return None;
            }
            *open += 1;
        }
        inner.open += 1;
        let [of_session, _] = doors;
        let pages = inner.doors.entry(of_session).or_default();
        let too_many = (pages.len() + 1).saturating_sub(OPEN_PER_SESSION);
        pages.iter().take(too_many).for_each(|oldest| oldest.ring(News::CROWDED_OUT));
        for door in doors {
            inner.doors.entry(door).or_default().push(Arc::clone(&bell));
        }
        let room = inner.rooms.entry(dossier).or_default();
        room.signs(party).left = None;
        room.ring(party.other(), News::BESIDE);
        room.bells.push(Arc::clone(&bell));
        drop(inner);
        let opened_from = source.map(|source| source.mark);
        Some(Seat { hub: Arc::clone(self), dossier, doors, opened_from, bell })
    }

    /// Opens a page for a worker's session that is woken by a change of any dossier, such as a list. What it says is for
    /// whoever wakes to find out. None when too many are open, or the server stops.
    pub fn enter_any(self: &Arc<Self>, session: [u8; 32], holder: Holder) -> Option<Seat> {
        self.enter(ANY, Party::Worker, session, holder, None)
    }

    /// One side types. Told only where somebody of the other side has the page open.
    pub fn types(&self, dossier: Id, party: Party) {
        let now = Instant::now();
        let mut inner = self.lock();
        let Some(room) = inner.rooms.get_mut(&dossier) else { return };
        let signs = room.signs(party);
        if signs.typed.is_some_and(|typed| now < typed + TYPING_EVERY) {
            return;
        }
        signs.typed = Some(now);
        room.ring(party.other(), News::BESIDE);
    }

    /// One side saw everything up to a position.
    pub fn saw(&self, dossier: Id, party: Party, position: i64) {
        let mut inner = self.lock();
        let Some(room) = inner.rooms.get_mut(&dossier) else { return };
        let signs = room.signs(party);
        if signs.seen < position {
            signs.seen = position;
            room.ring(party.other(), News::BESIDE);
        }
    }

    /// Ends all pages at once, and opens no more: the server stops.
    pub fn close(&self) {
        let mut inner = self.lock();
        inner.closing = true;
        for bell in inner.rooms.values().flat_map(|room| &room.bells) {
            bell.ring(News::CLOSING);
        }
    }

    /// Whether somebody of this side has a page open on a dossier now.
    pub fn has_open(&self, dossier: Id, party: Party) -> bool {
        self.lock().rooms.get(&dossier).is_some_and(|room| room.has(party))
    }

    /// Pages that are open now.
    pub fn open(&self) -> usize {
        self.lock().open
    }

    fn door(&self, who: &Changed) -> u64 {
        self.doors.hash_one(who)
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        // Nothing can go wrong halfway while it is locked.
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Watcher for Hub {
    fn changed(&self, changed: &[Changed]) {
        let mut inner = self.lock();
        let of_dossiers = changed.iter().any(|one| matches!(one, Changed::Dossier(_)));
        if let Some(room) = inner.rooms.get(&ANY).filter(|_| of_dossiers) {
            room.bells.iter().for_each(|bell| bell.ring(News::CHANGED));
        }
        for one in changed {
            match one {
                Changed::Dossier(dossier) => {
                    if let Some(room) = inner.rooms.get_mut(dossier) {
                        // Whoever typed has sent it, or will type again.
                        room.visitor.typed = None;
                        room.worker.typed = None;
                        room.bells.iter().for_each(|bell| bell.ring(News::CHANGED));
                    }
                }
                Changed::Session(_) | Changed::SessionsOf(_) => {
                    if let Some(bells) = inner.doors.get(&self.door(one)) {
                        bells.iter().for_each(|bell| bell.ring(News::CHANGED));
                    }
                }
            }
        }
    }
}

/// One open page. It leaves when dropped.
pub struct Seat {
    hub: Arc<Hub>,
    dossier: Id,
    doors: [u64; 2],
    opened_from: Option<u64>,
    bell: Arc<Bell>,
}

impl Seat {
    /// The dossier it is open on.
    pub fn dossier(&self) -> Id {
        self.dossier
    }

    /// Waits until something happened. May be dropped while it waits: nothing is lost.
    pub async fn news(&self) -> News {
        loop {
            let news = self.bell.news.swap(0, Ordering::AcqRel);
            if news != 0 {
                return News(news);
            }
            self.bell.rings.notified().await;
        }
    }

    /// What the other side does now.
    pub fn beside(&self) -> Beside {
        let now = Instant::now();
        let mut inner = self.hub.lock();
        let party = self.bell.party.other();
        let Some(room) = inner.rooms.get_mut(&self.dossier) else {
            return Beside { here: false, typing: false, seen: 0, until: None };
        };
        let is_in = room.has(party);
        let signs = room.signs(party);
        let typing_until = signs.typed.map(|typed| typed + TYPING).filter(|until| now < *until);
        let turning_until = signs.left.map(|left| left + TURNING).filter(|until| !is_in && now < *until);
        let here = is_in || turning_until.is_some();
        Beside {
            here,
            typing: here && typing_until.is_some(),
            seen: signs.seen,
            until: typing_until.into_iter().chain(turning_until).min(),
        }
    }

    /// This side saw everything up to a position.
    pub fn saw(&self, position: i64) {
        self.hub.saw(self.dossier, self.bell.party, position);
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut inner = self.hub.lock();
        inner.open = inner.open.saturating_sub(1);
        if let Some(mark) = self.opened_from
            && let Entry::Occupied(mut open) = inner.open_from.entry(mark)
        {
            *open.get_mut() -= 1;
            if *open.get() == 0 {
                open.remove();
            }
        }
        for door in self.doors {
            if let Some(bells) = inner.doors.get_mut(&door) {
                bells.retain(|bell| !Arc::ptr_eq(bell, &self.bell));
                if bells.is_empty() {
                    inner.doors.remove(&door);
                }
            }
        }
        let party = self.bell.party;
        if let Some(room) = inner.rooms.get_mut(&self.dossier) {
            room.bells.retain(|bell| !Arc::ptr_eq(bell, &self.bell));
            if !room.has(party) {
                room.signs(party).left = Some(Instant::now());
                room.ring(party.other(), News::BESIDE);
            }
            if room.bells.is_empty() {
                inner.rooms.remove(&self.dossier);
            }
        }
    }
}

#[cfg(test)]
mod tests;
