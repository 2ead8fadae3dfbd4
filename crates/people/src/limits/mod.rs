//! Against floods, never against people (issue point 19; INF-01, NFR-04). Whoever does something too often is never
//! turned away: they wait some seconds, with what they typed before them, or let the browser do a little work.
//!
//! - **Who** is a keyed hash of the address, or of the return code for somebody who came with one. The key is random,
//!   lives in memory only and changes each day; the address is kept nowhere.
//! - **How often** stands in a [`table`](Pace) of a fixed size.
//! - **One source never shuts the door for others**: each has an entry of its own. Where many share one door, such as
//!   an onion service, there is no entry for it, only the load of the house as a whole.
//! - **Load** is how fast costly things are done: a first message, a booking. Under load everybody is asked to wait
//!   or to work, and nobody is refused.
//! - A return code is never locked: too many wrong ones slow the source that sends them, and a right one from
//!   anywhere else is looked up at once.

mod gate;
mod source;
mod table;
mod ticket;
mod work;

pub use source::{BehindProxy, prefix};
pub use table::{Pace, Subject};

pub(crate) use gate::{source, through};

use crate::house::House;
use kit::live::Source;
use rand_core::{Rng, UnwrapErr};
use serde::{Deserialize, Serialize};
use source::Came;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};
use store::Moment;
use table::Table;
use ticket::{Shown, Ticket, Used};
use vault::{Key, Pepper};

/// Something that can be done too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// Beginning a conversation.
    FirstMessage,
    /// Writing in a conversation.
    Message,
    /// Coming back with a code; only codes that open nothing count.
    Code,
    /// Telling that one types.
    Typing,
    /// Making an appointment without an account.
    Booking,
    /// Signing in at the workers' door.
    SignIn,
}

impl Act {
    fn code(self) -> &'static str {
        match self {
            Act::FirstMessage => "first-message",
            Act::Message => "message",
            Act::Code => "code",
            Act::Typing => "typing",
            Act::Booking => "booking",
            Act::SignIn => "sign-in",
        }
    }

    /// Whether it makes something new that has to be kept, so that a flood of it is felt by the whole house.
    fn is_costly(self) -> bool {
        matches!(self, Act::FirstMessage | Act::Booking)
    }

    /// Whether there is something typed to give back; where not, the answer is a plain "too often".
    fn has_words(self) -> bool {
        self != Act::Typing
    }

    /// Whether its page says by itself that somebody must wait: a passphrase is never put in a page to be sent later.
    fn answers_itself(self) -> bool {
        self == Act::SignIn
    }

    /// Fields that are not shown again.
    fn secrets(self) -> &'static [&'static str] {
        match self {
            Act::Code => &["code"],
            _ => &[],
        }
    }
}

/// How often things may be done, and where a request comes from (`[house.limits]` in the settings).
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Rules {
    /// Which header of the web server in front is believed.
    pub behind_proxy: BehindProxy,
    /// Whether an onion service hands people on from this machine.
    pub onion: bool,
    /// First messages of one source: enough for a whole class behind one address.
    pub first_messages: Pace,
    /// Messages of one conversation.
    pub messages: Pace,
    /// Codes of one source that open nothing. A typing error is caught before and does not count.
    pub wrong_codes: Pace,
    /// "Is typing", of one conversation.
    pub typing: Pace,
    /// Bookings of one source.
    pub bookings: Pace,
    /// Pages that keep arriving, open at the same time for visitors of one source; one more gets the plain page.
    pub open_pages: usize,
    /// Attempts of one source to sign in: enough for a whole team behind one address in the morning.
    pub sign_ins: Pace,
    /// Costly things of all together, above which the house is under load.
    pub load: Pace,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules {
            behind_proxy: BehindProxy::No,
            onion: false,
            first_messages: Pace::new(20, 30_000),
            messages: Pace::new(30, 2_000),
            wrong_codes: Pace::new(20, 10_000),
            typing: Pace::new(5, 2_000),
            bookings: Pace::new(10, 60_000),
            open_pages: 500,
            sign_ins: Pace::new(40, 10_000),
            load: Pace::new(300, 20),
        }
    }
}

impl Rules {
    /// Rules that nothing runs into: for measuring the rest of the house.
    pub fn wide() -> Rules {
        let wide = Pace::new(1_000_000_000, 1);
        Rules {
            first_messages: wide,
            messages: wide,
            wrong_codes: wide,
            typing: wide,
            bookings: wide,
            open_pages: usize::MAX,
            sign_ins: wide,
            load: wide,
            ..Rules::default()
        }
    }

    fn pace(&self, act: Act) -> Pace {
        match act {
            Act::FirstMessage => self.first_messages,
            Act::Message => self.messages,
            Act::Code => self.wrong_codes,
            Act::Typing => self.typing,
            Act::Booking => self.bookings,
            Act::SignIn => self.sign_ins,
        }
    }
}

/// The same long words begin so many conversations in a short time before they look like a flood.
const SAME_WORDS: Pace = Pace::new(5, 120_000);
/// Words shorter than this, in characters, are what anybody may say.
pub const SAME_WORDS_LEAST: usize = 40;
/// Those of one source who have waited come in at this pace.
const WAITED: Pace = Pace::new(5, 10_000);
/// Those of one source who have worked come in at this pace.
const WORKED: Pace = Pace::new(10, 2_000);
/// The same for a door that many share.
const WAITED_SHARED: Pace = Pace::new(200, 100);
const WORKED_SHARED: Pace = Pace::new(200, 50);
/// Whoever waited so often comes in whatever their own source does, ...
const TRIES_LAST: u8 = 3;
/// ... at this pace for all sources together.
const LAST_RESORT: Pace = Pace::new(60, 1_000);

/// Who does something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Who {
    /// The program itself; it is never slowed.
    #[default]
    House,
    /// One source, or one conversation.
    One(Subject),
    /// A door that many share.
    Many,
}

/// How a request came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Arrival {
    /// From whom.
    pub who: Who,
    /// Whether they did more than one source may, and waited for it.
    pub over: bool,
}

/// All that is remembered against floods: in memory, of a fixed size, gone at a restart.
pub struct Limits {
    rules: Rules,
    today: Mutex<Today>,
    used: Mutex<Used>,
    forms: RandomState,
}

struct Today {
    day: i32,
    key: Key,
    table: Table,
    /// When the debt of the whole house is paid off, in milliseconds.
    load: i64,
}

impl Limits {
    pub(crate) fn new(rules: Rules) -> Limits {
        let mut rng = UnwrapErr(getrandom::SysRng);
        let run = rng.next_u64();
        // The first look finds another day, and makes a key.
        let today = Today { day: i32::MIN, key: Key::from_bytes([0; 32]), table: Table::new(), load: 0 };
        Limits {
            rules,
            today: Mutex::new(today),
            used: Mutex::new(Used::new(run)),
            forms: RandomState::new(),
        }
    }

    fn today(&self, now: Moment) -> MutexGuard<'_, Today> {
        let mut today = self.today.lock().unwrap_or_else(PoisonError::into_inner);
        let day = now.day().number();
        if today.day != day {
            today.day = day;
            today.key = Key::random(&mut UnwrapErr(getrandom::SysRng));
            today.table.clear();
        }
        today
    }

    /// Whose entry it is: a hash under the pepper and a key of today, which is nowhere but in memory.
    pub fn subject(&self, pepper: &Pepper, now: Moment, kind: &str, what: &[u8]) -> Subject {
        let key = self.today(now).key.clone();
        let [a, b, c, d, e, f, g, h, ..] =
            pepper.blind("limits of today", &[key.bytes(), kind.as_bytes(), what]);
        Subject(u64::from_be_bytes([a, b, c, d, e, f, g, h]))
    }

    fn wait(&self, who: Who, act: Act, now: Moment) -> i64 {
        let Who::One(subject) = who else { return 0 };
        self.today(now).table.wait(subject.doing(act as u64), self.rules.pace(act), milliseconds(now))
    }

    fn take(&self, who: Who, act: Act, now: Moment) -> Result<(), i64> {
        let Who::One(subject) = who else { return Ok(()) };
        self.today(now).table.take(subject.doing(act as u64), self.rules.pace(act), milliseconds(now))
    }

    fn is_under_load(&self, now: Moment) -> bool {
        let load = self.today(now).load;
        self.rules.load.wait(load, milliseconds(now)) > 0
    }

    fn add_load(&self, now: Moment) {
        let mut today = self.today(now);
        today.load = self.rules.load.after(today.load, milliseconds(now));
    }

    /// Whether somebody who waited, or worked, comes in now.
    fn lets_in(&self, who: Who, act: Act, worked: bool, tries: u8, now: Moment) -> bool {
        let everybody = Subject(0);
        let (subject, pace) = match (who, worked) {
            (Who::House, _) => return true,
            (Who::One(subject), true) => (subject, WORKED),
            (Who::One(subject), false) => (subject, WAITED),
            (Who::Many, true) => (everybody, WORKED_SHARED),
            (Who::Many, false) => (everybody, WAITED_SHARED),
        };
        let purpose = 1_000 + 2 * act as u64 + u64::from(worked);
        let now_ms = milliseconds(now);
        let mut today = self.today(now);
        today.table.take(subject.doing(purpose), pace, now_ms).is_ok()
            || (tries >= TRIES_LAST && today.table.take(everybody.doing(2_000), LAST_RESORT, now_ms).is_ok())
    }

    fn number(&self) -> (u64, u64) {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).number()
    }

    fn show(&self, ticket: &Ticket, form: u64) -> Shown {
        self.used.lock().unwrap_or_else(PoisonError::into_inner).show(ticket, form)
    }

    fn fingerprint(&self, fields: &[(&str, &str)]) -> u64 {
        self.forms.hash_one(fields)
    }
}

fn milliseconds(now: Moment) -> i64 {
    now.seconds().saturating_mul(1_000)
}

impl House {
    /// Who sends a request: the return code if there is one, else where it comes from.
    fn who(&self, came: Came, code: Option<&[u8]>) -> Who {
        let subject = |kind, what: &[u8]| Who::One(self.limits.subject(&self.pepper, self.now(), kind, what));
        match (code, came) {
            (Some(look_up), _) => subject("code", look_up),
            (None, Came::From(address)) => subject("address", &prefix(address)),
            (None, Came::Unsaid) => subject("address", b"unsaid"),
            (None, Came::Shared) => Who::Many,
        }
    }

    /// Where a page that stays open is opened from, and how many may be open from there; none for a door that many
    /// share, and for the program itself.
    pub fn opened_from(&self, arrival: Arrival) -> Option<Source> {
        let Who::One(subject) = arrival.who else { return None };
        Some(Source { mark: subject.0, open_max: self.limits.rules.open_pages })
    }

    /// Notes a code that opens nothing; after too many, its source is slowed.
    pub fn note_wrong_code(&self, arrival: Arrival) {
        // Whoever is over the limit already waits for each further one.
        let _ = self.limits.take(arrival.who, Act::Code, self.now());
    }

    /// Whether a conversation that begins with these words looks like part of a flood: its source was over its
    /// limit, or the same long words have just begun several others. It is taken all the same.
    pub fn looks_like_flood(&self, arrival: Arrival, words: &str) -> bool {
        if arrival.who == Who::House {
            return false;
        }
        let plain = words.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if plain.chars().count() < SAME_WORDS_LEAST {
            return arrival.over;
        }
        let now = self.now();
        let subject = self.limits.subject(&self.pepper, now, "words", plain.as_bytes());
        let is_new = self.limits.today(now).table.take(subject, SAME_WORDS, milliseconds(now)).is_ok();
        arrival.over || !is_new
    }
}

#[cfg(test)]
mod tests;
