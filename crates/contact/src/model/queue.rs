//! In which order the desk's list stands, and what it reminds of. Nothing of it is kept: it follows from the heads,
//! so a reminder is gone the moment a colleague handled what it was about.

use super::board::Board;
use super::hours::{Hours, answered_by};
use super::{ConversationHead, HOLD_SECONDS, Standing, State};
use store::{Id, Moment};

/// Where no opening hours are known nothing can be promised; the desk is reminded after so many seconds all the same.
pub const UNPROMISED_SECONDS: i64 = 8 * 60 * 60;
/// After so many times the promised wait a colleague's conversation concerns everybody.
const EVERYBODYS_AFTER: i64 = 2;
/// So long before the moment at which somebody looks again, the desk is reminded.
pub const LOOKS_SOON_SECONDS: i64 = 3 * 60 * 60;

/// The parts of the list, in the order in which they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shelf {
    /// Waits for an answer.
    Waiting,
    /// The reader's own, or covered by them.
    Mine,
    /// Colleagues' own.
    Colleagues,
    /// Nobody's, and nobody waits.
    Quiet,
    /// Muted: it reminds nobody.
    Muted,
    /// Apart, because it came with a flood.
    Apart,
}

impl Shelf {
    /// All of them.
    pub const ALL: [Shelf; 6] =
        [Shelf::Waiting, Shelf::Mine, Shelf::Colleagues, Shelf::Quiet, Shelf::Muted, Shelf::Apart];

    /// Key of its heading.
    pub fn text_key(self) -> &'static str {
        match self {
            Shelf::Waiting => "contact-shelf-waiting",
            Shelf::Mine => "contact-shelf-mine",
            Shelf::Colleagues => "contact-shelf-colleagues",
            Shelf::Quiet => "contact-shelf-quiet",
            Shelf::Muted => "contact-shelf-muted",
            Shelf::Apart => "contact-shelf-apart",
        }
    }
}

/// Who looks at the list, and when.
#[derive(Debug, Clone, Copy)]
pub struct Viewer<'a> {
    /// The worker.
    pub worker: Id,
    /// The desk's board.
    pub board: &'a Board,
    /// When somebody is there, and how soon they answer: what the person was told.
    pub hours: &'a Hours,
    /// Now.
    pub now: Moment,
}

/// The place of a conversation in the list; the smallest stands first.
pub type Place = (Shelf, u8, i64);

impl ConversationHead {
    /// By when the person was told to expect an answer; none when nobody could tell.
    pub fn promised_by(&self, hours: &Hours) -> Option<Moment> {
        answered_by(hours, self.waits_since, 1)
    }

    /// The end of so many times the wait that was promised, or of what the desk asks of itself without a promise.
    fn wait_ends(&self, hours: &Hours, times: i64) -> Moment {
        let unpromised = || self.waits_since.plus_seconds(UNPROMISED_SECONDS.saturating_mul(times));
        answered_by(hours, self.waits_since, times).unwrap_or_else(unpromised)
    }

    /// Before which moment an answer should be there: the promise, or the moment at which the person looks again if
    /// that comes sooner.
    pub fn due(&self, hours: &Hours) -> Moment {
        let promised = self.wait_ends(hours, 1);
        self.looks_again.filter(|at| *at > self.waits_since).map_or(promised, |at| at.min(promised))
    }
}

impl Viewer<'_> {
    /// How the reader stands to a conversation.
    pub fn standing(&self, head: &ConversationHead) -> Standing {
        head.standing(self.worker, self.board, self.now)
    }

    /// Where a conversation stands in the list. One that nobody has yet is first offered to those who speak its
    /// language and those who take its topic: for others it stands below, until the promise runs out.
    pub fn place(&self, head: &ConversationHead) -> Place {
        let standing = self.standing(head);
        if !head.may_call() {
            let shelf = if head.is_apart() { Shelf::Apart } else { Shelf::Muted };
            return (shelf, 0, head.last_message.seconds().saturating_neg());
        }
        if head.waiting {
            let other_language = !self.board.speaks(self.worker, head.tongue())
                && !self.board.speakers(head.tongue(), self.now).is_empty();
            let other_topic = self.board.is_for_others(self.worker, head.topic.as_deref(), self.now);
            let due = head.due(self.hours);
            let someone_else =
                standing == Standing::Free && self.now < due && (other_language || other_topic);
            let rank = if head.urgent { 0 } else { 1 + u8::from(someone_else) };
            return (Shelf::Waiting, rank, due.seconds());
        }
        let shelf = match standing {
            Standing::Mine | Standing::Covering(_) => Shelf::Mine,
            Standing::Others(_) => Shelf::Colleagues,
            Standing::Free => Shelf::Quiet,
        };
        (shelf, 0, head.last_message.seconds().saturating_neg())
    }

    /// What the reader should think of in this conversation, if anything.
    pub fn reminder(&self, head: &ConversationHead) -> Option<Why> {
        if !head.may_call() {
            return None;
        }
        let standing = self.standing(head);
        if head.calls_for_help() {
            return Some(Why::Danger { since: head.waits_since });
        }
        let concerns_me = !matches!(standing, Standing::Others(_));
        if let Some(passing) = &head.desk.passing {
            if passing.to.worker == self.worker && !passing.returned {
                return Some(Why::Offered { by: passing.by.name.clone() });
            }
            if passing.by.worker == self.worker && passing.returned {
                return Some(Why::Returned { by: passing.to.name.clone() });
            }
        }
        if let (Some(colleague), Standing::Mine) = (&head.desk.beside, &standing) {
            return Some(Why::Beside { by: colleague.name.clone() });
        }
        if head.waiting {
            return self.waits_for_us(head, concerns_me);
        }
        let light = concerns_me && light_is_due(head, self.board.rules.light_days, self.now);
        light.then_some(Why::LightQuestion { since: head.last_message })
    }

    fn waits_for_us(&self, head: &ConversationHead, concerns_me: bool) -> Option<Why> {
        let is_held = head.holders_here(self.board, self.now).next().is_some();
        if is_held && head.needs_second(self.worker, self.board, self.now) {
            return Some(Why::NeedsSecond);
        }
        let is_over = |times| head.wait_ends(self.hours, times) <= self.now;
        if is_over(1) && (concerns_me || is_over(EVERYBODYS_AFTER)) {
            return Some(Why::Waits { since: head.waits_since, promised: head.promised_by(self.hours) });
        }
        let at = head.looks_again.filter(|at| *at > head.waits_since)?;
        let soon = at.plus_seconds(-LOOKS_SOON_SECONDS) <= self.now;
        (soon && concerns_me).then_some(Why::LooksAgain { at })
    }
}

/// Whether a light question may be asked: the person said they are fine, and nothing was said for so many days. Asked
/// or passed over once, it is not brought up again before they wrote (OUT-14).
pub fn light_is_due(head: &ConversationHead, days: i64, now: Moment) -> bool {
    // The question itself leaves a little later than it was asked.
    let done = head.desk.light_done.is_some_and(|done| done.plus_seconds(HOLD_SECONDS) >= head.last_message);
    head.state == State::Fine && !done && head.last_message.plus_days(days) <= now
}

/// Why the desk is reminded of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Somebody is in danger now and has no answer yet; it is everybody's until then (SAF-21).
    Danger {
        /// Since when they wait.
        since: Moment,
    },
    /// A colleague asks whether the reader goes on with it.
    Offered {
        /// Their name.
        by: String,
    },
    /// A colleague gave it back.
    Returned {
        /// Their name.
        by: String,
    },
    /// A colleague who does not carry it called the person or made them a new code.
    Beside {
        /// Their name.
        by: String,
    },
    /// Somebody under 18 waits, and a second worker is missing (H-25).
    NeedsSecond,
    /// Somebody waits longer than was promised.
    Waits {
        /// Since when.
        since: Moment,
        /// By when they were told to expect an answer; none when nobody could tell.
        promised: Option<Moment>,
    },
    /// Somebody looks again soon, and no answer is there.
    LooksAgain {
        /// When.
        at: Moment,
    },
    /// A light question may be asked.
    LightQuestion {
        /// Since when nothing was said.
        since: Moment,
    },
}

#[cfg(test)]
#[path = "queue_tests.rs"]
mod tests;
