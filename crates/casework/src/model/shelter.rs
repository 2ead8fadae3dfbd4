//! Shelter: which places there are and how many beds, and who visits when. A place has a name that the organisation made up
//! and never an address (DAT-21, EXT-15). A bed is a number that is taken or free. Who sleeps where stands on that
//! person's file alone; no list of it exists, and none can be made from the settings (ACT-18).

use super::By;
use serde::{Deserialize, Serialize};
use store::{Day, Id, Moment};

/// Places that an organisation can have, at most.
pub const PLACES_MAX: usize = 40;
/// Beds that a place can have, at most.
pub const BEDS_MAX: u8 = 60;
/// Visiting hours that can lie ahead, at most.
pub const HOURS_MAX: usize = 60;
/// People whom a visitor can speak in one hour, at most.
pub const SEATS_MAX: u8 = 20;
/// Days that a stay can last before it is looked at again.
pub const STAY_DAYS_MAX: i32 = 366;

/// What an organisation tells of its shelters.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Shelter {
    /// Places.
    pub places: Vec<BedPlace>,
    /// Visiting hours of partners.
    pub hours: Vec<VisitHour>,
}

/// A shelter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BedPlace {
    /// Its id.
    pub id: Id,
    /// What it is called among colleagues; no address.
    pub name: String,
    /// How many beds.
    pub beds: u8,
    /// Not used any more.
    pub ended: bool,
}

/// An hour in which somebody of a partner comes by, such as the migration organisation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitHour {
    /// Its id.
    pub id: Id,
    /// Who comes.
    pub who: String,
    /// On which day.
    pub day: Day,
    /// From when, in minutes after midnight.
    pub from: u16,
    /// How many people can be spoken.
    pub seats: u8,
}

impl Shelter {
    /// A place that is used now.
    pub fn place(&self, id: Id) -> Option<&BedPlace> {
        self.places.iter().find(|place| place.id == id && !place.ended)
    }

    /// An hour that is still to come.
    pub fn hour(&self, id: Id, today: Day) -> Option<&VisitHour> {
        self.hours.iter().find(|hour| hour.id == id && hour.day >= today)
    }

    /// Takes hours away that are over: nothing is kept of them.
    pub fn forget_before(&mut self, today: Day) {
        self.hours.retain(|hour| hour.day >= today);
    }
}

/// Whether a name could be an address: whoever types a house number or a postal code is asked for another name.
pub fn looks_like_address(name: &str) -> bool {
    name.chars().any(char::is_numeric)
}

/// A stay, in the part about housing: for the guide, the housing worker and the client alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stay {
    /// Where.
    pub place: Id,
    /// What the place is called.
    pub named: String,
    /// Which of the beds is counted as taken; not which bed somebody sleeps in.
    pub bed: u8,
    /// The first day.
    pub from: Day,
    /// The last day; the bed is free on the next by itself.
    pub until: Day,
    /// Left on this day.
    pub left: Option<Day>,
    /// The house rules were read together and agreed to.
    pub rules: bool,
    /// Whom to ask in the house.
    pub house: String,
    /// When it was written down.
    pub at: Moment,
    /// Who wrote it.
    pub by: By,
}

impl Stay {
    /// Whether a bed is taken by it on this day.
    pub fn is_on(&self, day: Day) -> bool {
        self.left.is_none() && day <= self.until
    }
}

/// A place at somebody who visits; erased the day after (DAT-22).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisitBooked {
    /// Which hour.
    pub hour: Id,
    /// Who comes.
    pub who: String,
    /// On which day.
    pub day: Day,
    /// From when, in minutes after midnight.
    pub from: u16,
    /// Which of the places is counted as taken.
    pub seat: u8,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_a_number_is_taken_for_an_address() {
        for address in ["Dorpsstraat 12", "1234 AB", "Huis ٣"] {
            assert!(looks_like_address(address), "{address}");
        }
        assert!(!looks_like_address("Huis aan het water"));
    }

    #[test]
    fn hours_that_are_over_are_forgotten_and_an_ended_place_takes_nobody() {
        let id = Id::from_bytes([1; 16]);
        let hour = |day| VisitHour { id, who: "IOM".into(), day: Day::from_number(day), from: 600, seats: 2 };
        let place = BedPlace { id, name: "Rust".into(), beds: 3, ended: true };
        let mut shelter = Shelter { places: vec![place], hours: vec![hour(9), hour(10)] };
        assert!(shelter.place(id).is_none());
        shelter.forget_before(Day::from_number(10));
        assert_eq!(shelter.hours, [hour(10)]);
    }
}
