//! One thread writes. Whatever units wait together share one sync.

use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use tokio::sync::oneshot;

use crate::engine::{Pair, Tidy};
use crate::watch::Watchers;
use crate::{StoreError, Unit};

/// So many units share a sync at most; more would let the first wait too long.
const BATCH: usize = 256;
/// Nothing was written for so long: time to put things in order.
const QUIET: Duration = Duration::from_secs(1);
/// The journals are emptied so long after the first write, even where it never gets quiet.
const JOURNALS_AT_LAST: Duration = Duration::from_secs(10);
/// Tidying takes one part in so many of the time at most.
const TIDY_SHARE: u32 = 1_000;

type Answer = oneshot::Sender<Result<(), StoreError>>;

enum Job {
    Save(Unit, Answer),
    Tidy(Answer),
    Close(Answer),
}

/// The way to the writing thread. Dropping it lets the thread finish, and waits for that.
pub(crate) struct Writer {
    jobs: Option<Sender<Job>>,
    thread: Option<JoinHandle<()>>,
    syncs: Arc<AtomicU64>,
    watchers: Watchers,
}

impl Writer {
    pub fn start(pair: Pair) -> Result<Writer, StoreError> {
        let (jobs, waiting) = mpsc::channel();
        let syncs = Arc::new(AtomicU64::new(0));
        let watchers = Watchers::default();
        let desk = Desk {
            pair,
            waiting,
            left_over: None,
            syncs: Arc::clone(&syncs),
            watchers: watchers.clone(),
            journals: None,
            next_tidy: Instant::now() + QUIET,
        };
        let thread = std::thread::Builder::new().name("store".into()).spawn(move || desk.work())?;
        Ok(Writer { jobs: Some(jobs), thread: Some(thread), syncs, watchers })
    }

    /// Hands a unit in; the answer comes when it is durable, or refused.
    pub fn hand_in(&self, unit: Unit) -> Result<Pending, StoreError> {
        self.ask(|answer| Job::Save(unit, answer))
    }

    /// Writes both files anew.
    pub async fn tidy(&self) -> Result<(), StoreError> {
        self.ask(Job::Tidy)?.outcome().await
    }

    /// Finishes what waits and empties the journals. Whoever comes later is refused.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.ask(Job::Close)?.outcome().await
    }

    pub fn watchers(&self) -> &Watchers {
        &self.watchers
    }

    pub fn syncs(&self) -> u64 {
        self.syncs.load(Ordering::Relaxed)
    }

    fn ask(&self, job: impl FnOnce(Answer) -> Job) -> Result<Pending, StoreError> {
        let (answer, outcome) = oneshot::channel();
        self.jobs.as_ref().ok_or_else(closed)?.send(job(answer)).map_err(|_| closed())?;
        Ok(Pending(outcome))
    }
}

/// What was handed in and is not answered yet.
pub(crate) struct Pending(oneshot::Receiver<Result<(), StoreError>>);

impl Pending {
    pub async fn outcome(self) -> Result<(), StoreError> {
        self.0.await.map_err(|_| closed())?
    }
}

fn closed() -> StoreError {
    StoreError::Unavailable("the store is closed".into())
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.jobs = None;
        if let Some(thread) = self.thread.take() {
            // A thread that ended badly has nobody left to tell.
            let _ = thread.join();
        }
    }
}

struct Desk {
    pair: Pair,
    waiting: Receiver<Job>,
    /// Came while a batch was collected, and does not fit in it.
    left_over: Option<Job>,
    syncs: Arc<AtomicU64>,
    watchers: Watchers,
    journals: Option<Journals>,
    next_tidy: Instant,
}

/// Something stands in the journals.
struct Journals {
    since: Instant,
    last_write: Instant,
}

impl Desk {
    fn work(mut self) {
        let closed_by = loop {
            if let ControlFlow::Break(closed_by) = self.serve() {
                break closed_by;
            }
        };
        // What cannot be put in order now, is after the next opening.
        let in_order = self.leave_in_order();
        // The place is free before anybody hears so.
        drop(self);
        if let Some(answer) = closed_by {
            let _ = answer.send(in_order);
        }
    }

    /// Serves what comes first, or uses the quiet. Breaks off when the store is closed, with whoever asked for that.
    fn serve(&mut self) -> ControlFlow<Option<Answer>> {
        match self.next_job() {
            Ok(Job::Save(unit, answer)) => self.save_with_others((unit, answer)),
            Ok(Job::Tidy(answer)) => {
                let _ = answer.send(self.tidy(Tidy::Both));
            }
            Ok(Job::Close(answer)) => return ControlFlow::Break(Some(answer)),
            Err(RecvTimeoutError::Timeout) => self.use_the_quiet(),
            Err(RecvTimeoutError::Disconnected) => return ControlFlow::Break(None),
        }
        ControlFlow::Continue(())
    }

    fn next_job(&mut self) -> Result<Job, RecvTimeoutError> {
        if let Some(job) = self.left_over.take() {
            return Ok(job);
        }
        match self.wakes_at() {
            Some(then) => self.waiting.recv_timeout(then.saturating_duration_since(Instant::now())),
            None => self.waiting.recv().map_err(|_| RecvTimeoutError::Disconnected),
        }
    }

    fn wakes_at(&self) -> Option<Instant> {
        match &self.journals {
            Some(journals) => Some((journals.last_write + QUIET).min(journals.since + JOURNALS_AT_LAST)),
            None => self.pair.needs_tidying().then_some(self.next_tidy),
        }
    }

    /// Takes along whatever else waits by now.
    fn save_with_others(&mut self, first: (Unit, Answer)) {
        let mut batch = vec![first];
        while batch.len() < BATCH && self.left_over.is_none() {
            match self.waiting.try_recv() {
                Ok(Job::Save(unit, answer)) => batch.push((unit, answer)),
                Ok(other) => self.left_over = Some(other),
                Err(_) => break,
            }
        }
        self.save(batch);
        let now = Instant::now();
        self.journals.get_or_insert(Journals { since: now, last_write: now }).last_write = now;
    }

    fn use_the_quiet(&mut self) {
        let now = Instant::now();
        let quiet = self.journals.as_ref().is_none_or(|journals| now >= journals.last_write + QUIET);
        if quiet && self.pair.needs_tidying() && now >= self.next_tidy {
            // A full disk shows when something must be saved; here it only means later.
            let _ = self.tidy(Tidy::WhatIsQuick);
        }
        let emptied = matches!(self.pair.scrub(), Ok(true));
        self.journals = if emptied { None } else { Some(Journals { since: now, last_write: now }) };
    }

    fn leave_in_order(&mut self) -> Result<(), StoreError> {
        if self.pair.needs_tidying() { self.tidy(Tidy::WhatIsQuick) } else { self.pair.scrub().map(drop) }
    }

    fn tidy(&mut self, what: Tidy) -> Result<(), StoreError> {
        let start = Instant::now();
        let outcome = self.pair.tidy(what).and_then(|()| self.pair.scrub().map(drop));
        self.next_tidy = Instant::now() + QUIET + start.elapsed() * TIDY_SHARE;
        outcome
    }

    fn save(&mut self, batch: Vec<(Unit, Answer)>) {
        let (units, answers): (Vec<_>, Vec<_>) = batch.into_iter().unzip();
        let outcomes = self.try_save(units);
        self.syncs.store(self.pair.syncs(), Ordering::Relaxed);
        match outcomes {
            Ok(outcomes) => {
                self.watchers.tell(&self.pair.take_changed());
                for (answer, outcome) in answers.into_iter().zip(outcomes) {
                    // Whoever asked may have gone; the unit is kept all the same.
                    let _ = answer.send(outcome);
                }
            }
            Err(error) => {
                self.pair.give_up();
                for answer in answers {
                    let _ = answer.send(Err(error.clone()));
                }
            }
        }
    }

    fn try_save(&mut self, units: Vec<Unit>) -> Result<Vec<Result<(), StoreError>>, StoreError> {
        self.pair.begin()?;
        let outcomes = units.into_iter().map(|unit| self.pair.attempt(unit)).collect::<Result<_, _>>()?;
        self.pair.keep()?;
        Ok(outcomes)
    }
}
