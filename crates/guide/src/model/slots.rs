//! The times that can be booked, made from what the organisation tells: nothing is kept of a slot that nobody booked.

use super::Told;
use super::booking::Of;
use super::times::{Weekday, day_of, later, moment_at};
use store::{Day, Id, Moment};

/// So many days ahead a place in a walk-in hour can be booked.
pub const DAYS_AHEAD: i32 = 14;

/// A time that can be booked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slot {
    /// Says nothing to whoever sees it in an address: only the house can make it.
    pub id: Id,
    /// Of what it is a part.
    pub of: Of,
    /// From when.
    pub starts: Moment,
    /// Until when.
    pub ends: Moment,
    /// How many can come.
    pub seats: u8,
}

/// All times that can be booked from now on, the first one first. `name` makes the id of a slot.
pub fn slots(told: &Told, now: Moment, name: impl Fn(Of, Moment) -> Id) -> Vec<Slot> {
    let today = day_of(now);
    let mut all: Vec<Slot> = (0..DAYS_AHEAD)
        .map(|ahead| later(today, ahead))
        .filter(|day| !told.closed.contains(day))
        .flat_map(|day| of_day(told, day, &name))
        .chain(told.events.iter().map(|event| {
            let of = Of::Event(event.id);
            let starts = moment_at(event.day, event.from);
            // An event keeps its slot when its time is changed: whoever has a place there keeps it.
            let id = name(of, Moment::from_seconds(0));
            Slot { id, of, starts, ends: moment_at(event.day, event.until), seats: event.seats }
        }))
        .filter(|slot| now < slot.starts)
        .collect();
    all.sort_by_key(|slot| slot.starts);
    all
}

fn of_day(told: &Told, day: Day, name: &impl Fn(Of, Moment) -> Id) -> Vec<Slot> {
    let weekday = Weekday::of(day);
    let mut slots = Vec::new();
    for one in told.walk_ins.iter().filter(|one| one.weekday == weekday && one.minutes > 0) {
        let of = Of::WalkIn(one.id);
        let mut from = one.from;
        while let Some(until) = from.plus(one.minutes).filter(|until| *until <= one.until) {
            let (starts, ends) = (moment_at(day, from), moment_at(day, until));
            slots.push(Slot { id: name(of, starts), of, starts, ends, seats: one.seats });
            from = until;
        }
    }
    slots
}
