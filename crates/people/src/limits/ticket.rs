//! A place in the waiting room: sealed, so that nobody can make or change one, and good for one time. It says when
//! its holder may come in; nothing about it is kept but one bit.

use super::Act;
use super::work::Task;
use crate::house::House;
use data_encoding::BASE64URL_NOPAD;
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use store::Moment;
use vault::{Binding, Key};

/// The hidden field with the ticket.
pub const TICKET_FIELD: &str = "_wacht";
/// A ticket is good for so many seconds after its wait; whoever comes later simply begins anew.
const GOOD_SECONDS: i64 = 30 * 60;
/// Longest ticket that is looked at, in characters.
const TICKET_MAX: usize = 16 * 1024;

/// What stands in a ticket.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ticket {
    /// Of which run of the program: a ticket of before a restart is not known any more.
    pub run: u64,
    /// Its number in this run.
    pub number: u64,
    /// When its holder may come in.
    pub ready: Moment,
    /// Whether its holder did more than one source may.
    pub over: bool,
    /// How often its holder waited already.
    pub tries: u8,
    /// The work that stands in for waiting.
    pub task: Task,
    /// Fields that are not shown again, such as a code: they travel inside.
    pub kept: Vec<(String, String)>,
}

impl Ticket {
    /// For the hidden field of a form.
    pub fn seal(&self, house: &House, act: Act) -> String {
        // A ticket is plain data, which serializes.
        let plain = serde_json::to_vec(self).unwrap_or_default();
        BASE64URL_NOPAD.encode(&vault::seal(&key(house), &binding(act), &plain, &mut *house.dice.rng()))
    }

    /// Reads what [`Ticket::seal`] wrote for the same act. None for what is forged or too old.
    pub fn open(house: &House, act: Act, text: &str) -> Option<Ticket> {
        if text.len() > TICKET_MAX {
            return None;
        }
        let sealed = BASE64URL_NOPAD.decode(text.as_bytes()).ok()?;
        let plain = vault::open(&key(house), &binding(act), &sealed).ok()?;
        let ticket: Ticket = serde_json::from_slice(&plain).ok()?;
        (house.now() < ticket.ready.plus_seconds(GOOD_SECONDS)).then_some(ticket)
    }

    /// Seconds until its holder may come in.
    pub fn seconds_left(&self, now: Moment) -> i64 {
        self.ready.seconds().saturating_sub(now.seconds()).max(0)
    }
}

fn key(house: &House) -> Key {
    house.pepper.key("waiting room")
}

fn binding(act: Act) -> Binding {
    Binding::new("waiting room").part(act.code().as_bytes())
}

/// Tickets of which it is known whether they were used: the newest of this run. At two thousand new ones a second
/// that is half an hour; one bit each.
const REMEMBERED: u64 = 1 << 22;
/// Bits in a word of that memory.
const BITS: u64 = u64::BITS as u64;
/// So many used tickets are known together with the form that they came with, so that the same form sent twice (a
/// button pressed twice, a bad line) is one deed.
const FORMS: usize = 1_024;

/// Which tickets were handed out and used; a fixed half MiB.
pub(super) struct Used {
    run: u64,
    next: u64,
    bits: Vec<u64>,
    forms: VecDeque<(u64, u64)>,
}

/// What came of showing a ticket.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// It was not used before; now it is.
    First,
    /// It was used before with the very same form.
    Again,
    /// It was used before for something else, or nothing is known about it any more.
    Void,
}

impl Used {
    pub fn new(run: u64) -> Used {
        let words = usize::try_from(REMEMBERED / BITS).unwrap_or(0);
        Used { run, next: 0, bits: vec![0; words], forms: VecDeque::with_capacity(FORMS) }
    }

    /// The run and the number of a new ticket.
    pub fn number(&mut self) -> (u64, u64) {
        let number = self.next;
        self.next = self.next.wrapping_add(1);
        // The bit may be that of a ticket so old that it is void anyway.
        let (word, bit) = self.bit(number);
        *word &= !bit;
        (self.run, number)
    }

    /// Uses a ticket that came with a form of this fingerprint.
    pub fn show(&mut self, ticket: &Ticket, form: u64) -> Shown {
        let is_known = ticket.run == self.run
            && ticket.number < self.next
            && self.next.saturating_sub(ticket.number) <= REMEMBERED;
        if !is_known {
            return Shown::Void;
        }
        let (word, bit) = self.bit(ticket.number);
        if *word & bit == 0 {
            *word |= bit;
            if self.forms.len() == FORMS {
                self.forms.pop_front();
            }
            self.forms.push_back((ticket.number, form));
            return Shown::First;
        }
        if self.forms.contains(&(ticket.number, form)) { Shown::Again } else { Shown::Void }
    }

    #[expect(clippy::expect_used, reason = "the remainder is below the number of words")]
    fn bit(&mut self, number: u64) -> (&mut u64, u64) {
        let place = number % REMEMBERED;
        let word = usize::try_from(place / BITS).unwrap_or(0);
        (self.bits.get_mut(word).expect("a word for each remembered ticket"), 1 << (place % BITS))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numbered((run, number): (u64, u64)) -> Ticket {
        let ready = Moment::from_seconds(0);
        Ticket { run, number, ready, over: false, tries: 0, task: Task::none(), kept: Vec::new() }
    }

    #[test]
    fn a_ticket_is_good_for_one_time_and_the_same_form_for_one_deed() {
        let mut used = Used::new(9);
        let ticket = numbered(used.number());
        assert_eq!(used.show(&ticket, 1), Shown::First);
        assert_eq!(used.show(&ticket, 1), Shown::Again);
        assert_eq!(used.show(&ticket, 2), Shown::Void);
        assert_eq!(used.show(&numbered((8, 0)), 1), Shown::Void, "of another run");
        assert_eq!(used.show(&numbered((9, 1)), 1), Shown::Void, "never handed out");
    }

    #[test]
    fn a_flood_of_tickets_takes_no_more_room_and_voids_none_for_half_an_hour() {
        let mut used = Used::new(9);
        let early = numbered(used.number());
        let words = used.bits.len();
        for _ in 1..2_000 * 30 * 60 {
            let ticket = numbered(used.number());
            assert_eq!(used.show(&ticket, 1), Shown::First);
        }
        assert_eq!((used.bits.len(), used.forms.len()), (words, FORMS));
        assert_eq!(used.show(&early, 1), Shown::First);
        for _ in 0..REMEMBERED {
            used.number();
        }
        assert_eq!(used.show(&early, 1), Shown::Void);
    }
}
