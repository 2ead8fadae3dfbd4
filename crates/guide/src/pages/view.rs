//! Walk-in hours, events and places as a page shows them.

use crate::book::booking::Free;
use crate::model::booking::Meeting;
use crate::model::times::{Weekday, day_of};
use crate::model::{BookingHead, CallLine, Coded, Event, Place, Told, WalkIn};
use kit::{Page, Said};
use store::{Id, Moment};

/// A walk-in hour.
pub struct Hour {
    /// Its id.
    pub id: Id,
    /// The day of the week.
    pub weekday: String,
    /// From when until when.
    pub times: String,
    /// Who is there; may be empty.
    pub names: String,
    /// Where, if the place is still told.
    pub place: Option<(Id, String)>,
    /// For whom.
    pub for_whom: String,
}

impl Hour {
    /// A walk-in hour of an organisation.
    pub fn of(page: &Page, told: &Told, one: &WalkIn) -> Hour {
        Hour {
            id: one.id,
            weekday: page.t(one.weekday.text_key()),
            times: format!("{}–{}", one.from, one.until),
            names: one.names.join(", "),
            place: told.place(one.place).map(|place| (place.id, place.name.clone())),
            for_whom: page.t(one.for_whom.text_key()),
        }
    }
}

/// An event.
pub struct Gathering {
    /// Its id.
    pub id: Id,
    /// The slot to book; none in a preview or when it has begun.
    pub slot: Option<Id>,
    /// What it is called.
    pub name: String,
    /// When.
    pub when: String,
    /// What kind of place.
    pub at: String,
    /// For whom.
    pub for_whom: String,
    /// Whether it is for minors alone.
    pub for_minors: bool,
    /// Who is there; may be empty.
    pub names: String,
    /// Places left.
    pub left: usize,
    /// Whether it has begun.
    pub begun: bool,
}

impl Gathering {
    /// An event with the places it has left, if it can be booked.
    pub fn of(page: &Page, event: &Event, now: Moment, free: Option<&Free>) -> Gathering {
        let starts = crate::model::times::moment_at(event.day, event.from);
        Gathering {
            id: event.id,
            slot: free.map(|free| free.slot.id),
            name: event.name.clone(),
            when: format!("{}–{}", page.moment(starts), event.until),
            at: page.t(event.at.text_key()),
            for_whom: page.t(event.for_whom.text_key()),
            for_minors: event.for_minors,
            names: event.names.join(", "),
            left: free.map_or(usize::from(event.seats), |free| free.left),
            begun: starts <= now,
        }
    }
}

/// A day on which something can be booked.
pub struct BookingDay {
    /// The day.
    pub day: String,
    /// Its slots.
    pub slots: Vec<SlotLine>,
}

/// A slot of a walk-in hour.
pub struct SlotLine {
    /// Its id.
    pub id: Id,
    /// From when until when.
    pub times: String,
    /// Who is there; may be empty.
    pub names: String,
    /// Where.
    pub place: String,
    /// For whom.
    pub for_whom: String,
    /// Places left.
    pub left: usize,
}

/// The slots of walk-in hours by day; slots of events are left out.
pub fn by_day(page: &Page, told: &Told, free: &[Free]) -> Vec<BookingDay> {
    let mut days: Vec<(store::Day, BookingDay)> = Vec::new();
    for one in free {
        let Some(Meeting::WalkIn(walk_in)) = told.meeting(one.slot.of) else { continue };
        let day = day_of(one.slot.starts);
        let line = SlotLine {
            id: one.slot.id,
            times: times(one.slot.starts, one.slot.ends),
            names: walk_in.names.join(", "),
            place: told.place(walk_in.place).map(|place| place.name.clone()).unwrap_or_default(),
            for_whom: page.t(walk_in.for_whom.text_key()),
            left: one.left,
        };
        match days.last_mut() {
            Some((last, shown)) if *last == day => shown.slots.push(line),
            _ => {
                let name = format!("{} · {}", page.t(Weekday::of(day).text_key()), page.day(day));
                days.push((day, BookingDay { day: name, slots: vec![line] }));
            }
        }
    }
    days.into_iter().map(|(_, shown)| shown).collect()
}

/// "14:00–14:30".
pub fn times(starts: Moment, ends: Moment) -> String {
    format!("{}–{}", kit::when::time(starts), kit::when::time(ends))
}

/// What stands on the card of a booking: nothing that says what it is about (NFR-04, STG-01).
pub struct Card {
    /// What the person is called.
    pub alias: String,
    /// When.
    pub when: String,
    /// Whom they would like to see; may be empty.
    pub with: String,
    /// What it is called, for an event; may be empty.
    pub name: Said,
    /// Where, in neutral words; may be empty.
    pub place: Said,
    /// The route card of the place.
    pub route: Option<Id>,
    /// Whether it goes on as it was booked.
    pub stands: bool,
}

impl Card {
    /// The card of a booking.
    pub fn of(page: &Page, told: &Told, head: &BookingHead) -> Card {
        let nothing = || page.said("");
        let (name, place, route) = match told.meeting(head.of) {
            Some(Meeting::WalkIn(one)) => match told.place(one.place) {
                Some(place) => (nothing(), page.said(&whereabouts(place)), Some(place.id)),
                None => (nothing(), nothing(), None),
            },
            Some(Meeting::Event(one)) => {
                let at = if one.whereabouts.is_empty() {
                    page.said_by_us(one.at.text_key())
                } else {
                    page.said(&one.whereabouts)
                };
                (page.said(&one.name), at, None)
            }
            None => (nothing(), nothing(), None),
        };
        Card {
            alias: head.alias.clone(),
            when: format!("{}–{}", page.moment(head.starts), kit::when::time(head.ends)),
            with: head.with.clone().unwrap_or_default(),
            name,
            place,
            route,
            stands: head.stands(told),
        }
    }
}

fn whereabouts(place: &Place) -> String {
    if place.address.is_empty() { place.name.clone() } else { format!("{}, {}", place.name, place.address) }
}

/// A place, told in words.
pub struct Route {
    /// Its name.
    pub name: String,
    /// Key and value of each thing that is told.
    pub lines: Vec<(&'static str, Said)>,
}

impl Route {
    /// The route to a place.
    pub fn of(page: &Page, place: &Place) -> Route {
        let lines = [
            ("guide-where", page.said(&place.address)),
            ("guide-route-station", page.said(&place.from_station)),
            ("guide-route-door", page.said(&place.door)),
            ("guide-route-bell", page.said(&place.bell)),
            ("guide-route-wait", page.said_by_us(place.waiting.text_key())),
            ("guide-route-steps", page.said_by_us(place.step_free.text_key())),
        ];
        let lines = lines.into_iter().filter(|(_, said)| !said.text.is_empty()).collect();
        Route { name: place.name.clone(), lines }
    }
}

/// Our number, and when somebody picks up.
pub struct Line {
    /// As it is shown.
    pub number: String,
    /// As a telephone takes it.
    pub dial: String,
    /// Who picks up; may be empty.
    pub names: String,
    /// Day of the week, and from when until when.
    pub hours: Vec<(String, String)>,
}

impl Line {
    /// The line of an organisation.
    pub fn of(page: &Page, line: &CallLine) -> Line {
        let mut hours = line.hours.clone();
        hours.sort_by_key(|one| (one.weekday, one.from));
        Line {
            number: line.number.clone(),
            dial: line.number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect(),
            names: line.names.join(", "),
            hours: hours
                .iter()
                .map(|one| (page.t(one.weekday.text_key()), format!("{}–{}", one.from, one.until)))
                .collect(),
        }
    }
}

/// The days of the week as options.
pub fn weekdays(page: &Page) -> Vec<kit::Choice> {
    Weekday::ALL.iter().map(|day| kit::Choice::new(day.code(), page.t(day.text_key()))).collect()
}
