//! A booking: an alias and a time. No reason is asked, and it is gone the day after.

use super::times::{day_of, erased_after};
use super::{Event, Slot, Told, WalkIn};
use people::pocket::PocketPlace;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};
use vault::{Key, ReturnCode};

/// Characters of an alias.
pub const ALIAS_MAX: usize = 30;
/// Bookings that one code can have at a time.
pub const BOOKINGS_MAX: usize = 3;

/// The head of a booking, which is all there is of it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
pub enum Head {
    /// A booking.
    #[serde(rename = "booking")]
    Booking(BookingHead),
}

/// What stands in a booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BookingHead {
    /// What the person is called here: their own choice, or ours.
    pub alias: String,
    /// Of what it is a part.
    pub of: Of,
    /// From when.
    pub starts: Moment,
    /// Until when.
    pub ends: Moment,
    /// Whom the person would like to see; none when it does not matter.
    pub with: Option<String>,
    /// The slot.
    pub slot: Id,
    /// Which of its places: no other booking has it.
    pub seat: u8,
    /// The timer that erases the booking.
    pub erase_timer: Id,
    /// Where the pocket with its code is, when that code was made for a booking.
    pub pocket: Option<PocketPlace>,
}

/// What a slot is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// A walk-in hour.
    WalkIn(Id),
    /// An event.
    Event(Id),
}

impl Of {
    /// The id of the walk-in hour or the event.
    pub fn id(self) -> Id {
        match self {
            Of::WalkIn(id) | Of::Event(id) => id,
        }
    }
}

/// What a booking stands for in what the organisation tells now.
pub enum Meeting<'a> {
    /// A walk-in hour.
    WalkIn(&'a WalkIn),
    /// An event.
    Event(&'a Event),
}

impl Meeting<'_> {
    /// Who is there.
    pub fn names(&self) -> &[String] {
        match self {
            Meeting::WalkIn(one) => &one.names,
            Meeting::Event(one) => &one.names,
        }
    }
}

impl Told {
    /// The walk-in hour or event, if it is still there.
    pub fn meeting(&self, of: Of) -> Option<Meeting<'_>> {
        match of {
            Of::WalkIn(id) => self.walk_in(id).map(Meeting::WalkIn),
            Of::Event(id) => self.event(id).map(Meeting::Event),
        }
    }
}

impl BookingHead {
    /// The same booking in another slot. A wish for somebody who is not there falls away.
    #[must_use]
    pub fn moved(&self, slot: &Slot, seat: u8, names: &[String]) -> BookingHead {
        BookingHead {
            of: slot.of,
            starts: slot.starts,
            ends: slot.ends,
            slot: slot.id,
            seat,
            with: self.with.clone().filter(|with| names.contains(with)),
            ..self.clone()
        }
    }

    /// The day on which it is.
    pub fn day(&self) -> Day {
        day_of(self.starts)
    }

    /// When it is erased.
    pub fn erased_at(&self) -> Moment {
        erased_after(self.day())
    }

    /// Whether it goes on as it was booked: the hour is still told, at that time, and the day was not closed since.
    pub fn stands(&self, told: &Told) -> bool {
        if told.closed.contains(&self.day()) && matches!(self.of, Of::WalkIn(_)) {
            return false;
        }
        match told.meeting(self.of) {
            Some(Meeting::WalkIn(one)) => {
                super::times::Weekday::of(self.day()) == one.weekday
                    && super::times::moment_at(self.day(), one.from) <= self.starts
                    && self.ends <= super::times::moment_at(self.day(), one.until)
            }
            Some(Meeting::Event(one)) => {
                one.day == self.day() && super::times::moment_at(one.day, one.from) == self.starts
            }
            None => false,
        }
    }
}

const ALIASES: [&str; 32] = [
    "Abeel", "Akelei", "Berk", "Beuk", "Brem", "Den", "Eik", "Els", "Esdoorn", "Gagel", "Hazelaar", "Heide",
    "Hop", "Hulst", "Iep", "Iris", "Klaver", "Klimop", "Lariks", "Linde", "Meidoorn", "Munt", "Plataan",
    "Populier", "Salie", "Spar", "Tijm", "Varen", "Vlier", "Wilg", "Winde", "Zegge",
];

/// The alias that somebody chose, in one line, or one of ours.
pub fn alias(chosen: &str, random: &Key) -> String {
    let chosen = chosen.split_whitespace().collect::<Vec<_>>().join(" ");
    if !chosen.is_empty() {
        return chosen;
    }
    let [first, ..] = *random.bytes();
    ALIASES.get(usize::from(first) % ALIASES.len()).unwrap_or(&"Wilg").to_string()
}

/// Whether somebody typed a return code where an alias is asked: it is a key, and must not be read by others.
pub fn is_a_code(text: &str) -> bool {
    ReturnCode::parse(text).is_ok()
}
