//! What the organisation tells everybody, and the rules of booking a place. Nothing in [`Told`] is about a visitor, and
//! no place has coordinates (H-17): a route is told in words.

pub mod booking;
pub mod codes;
pub mod complaint;
pub mod links;
pub mod media;
pub mod national;
pub mod plan;
pub mod rules;
pub mod signs;
pub mod slots;
pub mod times;

pub use booking::{BookingHead, Head, Of};
pub use codes::{Age, CameBy, Coded, ForWhom, PlaceKind, StepFree, Waiting};
pub use complaint::{Agency, Complaint, ComplaintHead};
pub use links::{Link, Use};
pub use rules::{LocalRule, Rule, Shelf, Way};
pub use signs::Signposts;
pub use slots::{Slot, slots};
pub use times::{TimeOfDay, Weekday};

use serde::{Deserialize, Serialize};
use store::{Day, Id};

/// Name of this room among the settings that everybody may read.
pub const ROOM: &str = "guide";
/// Walk-in hours that an organisation can have.
pub const WALK_INS_MAX: usize = 20;
/// Places that it can have.
pub const PLACES_MAX: usize = 8;
/// Events that it can announce at a time.
pub const EVENTS_MAX: usize = 12;
/// Words to pass on that it can have.
pub const WORDS_MAX: usize = 12;
/// Closed days that it can announce at a time.
pub const CLOSED_MAX: usize = 40;
/// Names at one walk-in hour, event or telephone.
pub const NAMES_MAX: usize = 4;
/// Characters of a name.
pub const NAME_MAX: usize = 30;
/// Places to book at the same time in a walk-in hour.
pub const SEATS_MAX: u8 = 6;
/// Places to book at an event.
pub const EVENT_SEATS_MAX: u8 = 60;
/// Minutes that a booking in a walk-in hour can take; none for one without bookings.
pub const LENGTHS: [u16; 6] = [0, 15, 20, 30, 45, 60];
/// At an event for minors at least so many workers are there (ACT-14).
pub const WORKERS_WITH_MINORS: usize = 2;
/// Characters of a word to pass on.
pub const WORD_LENGTH: std::ops::RangeInclusive<usize> = 3..=16;

/// What this room tells everybody.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Told {
    /// Where one can come.
    pub places: Vec<Place>,
    /// When one can walk in, every week.
    pub walk_ins: Vec<WalkIn>,
    /// Days on which nobody is there.
    pub closed: Vec<Day>,
    /// Events to come.
    pub events: Vec<Event>,
    /// Our number; none when one cannot call.
    pub line: Option<CallLine>,
    /// Words behind an address to pass on (ACT-22).
    pub words: Vec<String>,
    /// When somebody last checked that all of it is true.
    pub checked: Option<Day>,
}

/// A place, told in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Its id.
    pub id: Id,
    /// A name that says nothing about the work.
    pub name: String,
    /// Street and town; may be empty.
    pub address: String,
    /// How to come there from the station or the stop.
    pub from_station: String,
    /// Which door.
    pub door: String,
    /// Which bell.
    pub bell: String,
    /// Where one waits.
    pub waiting: Waiting,
    /// Whether one gets in without stairs.
    pub step_free: StepFree,
}

/// A walk-in hour that comes back every week (INF-03).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WalkIn {
    /// Its id.
    pub id: Id,
    /// On which day.
    pub weekday: Weekday,
    /// From when.
    pub from: TimeOfDay,
    /// Until when.
    pub until: TimeOfDay,
    /// Where.
    pub place: Id,
    /// Who is there: first names or other names that the workers chose themselves.
    pub names: Vec<String>,
    /// For whom.
    pub for_whom: ForWhom,
    /// Minutes of one booking; 0 when nothing is booked here.
    pub minutes: u16,
    /// Bookings at the same time.
    pub seats: u8,
}

/// An event (INF-04). There is no list of guests after the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// Its id.
    pub id: Id,
    /// What it is called; says nothing about the work.
    pub name: String,
    /// On which day.
    pub day: Day,
    /// From when.
    pub from: TimeOfDay,
    /// Until when.
    pub until: TimeOfDay,
    /// What kind of place.
    pub at: PlaceKind,
    /// Where it is, told on the card of whoever comes.
    pub whereabouts: String,
    /// For whom.
    pub for_whom: ForWhom,
    /// Whether it is for those under 18, and for them alone.
    pub for_minors: bool,
    /// Who is there.
    pub names: Vec<String>,
    /// Places.
    pub seats: u8,
}

/// Our number and when somebody picks up (OUT-16).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallLine {
    /// The number as it is dialled.
    pub number: String,
    /// Who picks up.
    pub names: Vec<String>,
    /// When.
    pub hours: Vec<CallHours>,
}

/// When somebody picks up on one day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallHours {
    /// On which day.
    pub weekday: Weekday,
    /// From when.
    pub from: TimeOfDay,
    /// Until when.
    pub until: TimeOfDay,
}

/// One thing with an id, in a list that can be changed.
pub trait HasId {
    /// Its id.
    fn id(&self) -> Id;
}

impl HasId for Place {
    fn id(&self) -> Id {
        self.id
    }
}

impl HasId for WalkIn {
    fn id(&self) -> Id {
        self.id
    }
}

impl HasId for Event {
    fn id(&self) -> Id {
        self.id
    }
}

impl Told {
    /// A place.
    pub fn place(&self, id: Id) -> Option<&Place> {
        self.places.iter().find(|place| place.id == id)
    }

    /// A walk-in hour.
    pub fn walk_in(&self, id: Id) -> Option<&WalkIn> {
        self.walk_ins.iter().find(|one| one.id == id)
    }

    /// An event.
    pub fn event(&self, id: Id) -> Option<&Event> {
        self.events.iter().find(|one| one.id == id)
    }

    /// The walk-in hours as they follow in a week.
    pub fn week(&self) -> Vec<&WalkIn> {
        let mut week: Vec<&WalkIn> = self.walk_ins.iter().collect();
        week.sort_by_key(|one| (one.weekday, one.from));
        week
    }

    /// Forgets the closed days that are over. Events stay until they were rounded off.
    pub fn without_past(&mut self, today: Day) {
        self.closed.retain(|day| *day >= today);
        self.closed.sort();
        self.closed.dedup();
    }
}

/// Puts one thing in the place of the one with its id, or at the end. Gives `false`, and changes nothing, when the list is
/// full.
pub fn put<T: HasId>(list: &mut Vec<T>, one: T, max: usize) -> bool {
    let full = list.len() >= max;
    match list.iter_mut().find(|other| other.id() == one.id()) {
        Some(other) => *other = one,
        None if full => return false,
        None => list.push(one),
    }
    true
}

impl Event {
    /// Whether somebody who says to be of this age can come: minors to events for minors only, and adults not there.
    pub fn takes(&self, age: Age) -> bool {
        self.for_minors == (age == Age::Minor)
    }
}

/// Names out of one line with commas; none when one of them is too long or there are too many.
pub fn names_in(text: &str) -> Option<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for name in text.split(',').map(str::trim).filter(|name| !name.is_empty()) {
        if !names.iter().any(|other| other == name) {
            names.push(name.to_owned());
        }
    }
    let fits = names.len() <= NAMES_MAX && names.iter().all(|name| name.chars().count() <= NAME_MAX);
    fits.then_some(names)
}

/// A word to pass on, if it is one: plain letters and figures, easy to say and to type.
pub fn word_in(text: &str) -> Option<String> {
    let word = text.trim().to_lowercase();
    let plain = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    (plain && WORD_LENGTH.contains(&word.len())).then_some(word)
}

/// A telephone number as it is dialled, if it is one: figures, perhaps with a plus in front.
pub fn number_in(text: &str) -> Option<String> {
    const LENGTH: std::ops::RangeInclusive<usize> = 3..=15;
    let bare: String = text.chars().filter(|c| !matches!(c, ' ' | '-' | '(' | ')')).collect();
    let digits = bare.strip_prefix('+').unwrap_or(&bare);
    (LENGTH.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.trim().to_owned())
}

#[cfg(test)]
mod tests;
