//! Joint events, as counts. They wait a day before they go to the totals, so that a slip can be taken back whole.

use crate::book::field::{Added, needs, open_or_begin};
use crate::model::field::Month;
use crate::model::joint::{EVENT_KEPT_DAYS, SETTLES_AFTER_HOURS};
use crate::model::{Colleague, EventKind, FieldRecord, JointEvent};
use kit::Problem;
use people::{Acting, Action, CircleKind, Fact, patiently};
use store::{Day, Deed, Holder, Id};

/// Most events in the list.
pub const EVENTS_MAX: usize = 400;

/// An event to note.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// The kind.
    pub kind: EventKind,
    /// The day.
    pub day: Day,
    /// In which municipality; may be empty.
    pub municipality: String,
    /// With how many people we talked.
    pub talked: u32,
    /// How many cards were handed out.
    pub cards: u32,
}

/// The facts of an event, for the month it was in.
fn facts(work: &people::Work, new: &NewEvent) -> Vec<Fact> {
    let Month { year, month } = Month::of_day(new.day);
    let fact = |what, times| {
        let fact = Fact::now(work.now, what).by("event", new.kind.code()).times(times);
        Fact { year, month, ..fact }
    };
    [("joint-held", 1), ("joint-talked", new.talked), ("joint-cards", new.cards)]
        .into_iter()
        .filter(|(_, times)| *times > 0)
        .map(|(what, times)| fact(what, times))
        .collect()
}

/// Notes an event.
///
/// # Errors
/// [`Problem::Missing`] for whoever may not.
pub async fn note(acting: &Acting, new: &NewEvent) -> Result<Added, Problem> {
    needs(acting, Action::KeepField)?;
    let totals = acting.circle_to_leave(CircleKind::Statistics).await?;
    patiently(|| async {
        let mut work = acting.work();
        let opened = open_or_begin(acting, &mut work).await?;
        if opened.field().events.len() >= EVENTS_MAX {
            return Ok(Added::Full);
        }
        let settles = work.now.plus_seconds(SETTLES_AFTER_HOURS * 3_600);
        let mut timers = Vec::new();
        for fact in facts(&work, new) {
            let letter = work.sealed_letter(Holder::Circle(totals.id), totals.public_key, &fact, None)?;
            timers.push(work.at(settles, Deed::Deliver(letter)));
        }
        let event = JointEvent {
            kind: new.kind,
            day: new.day,
            municipality: new.municipality.clone(),
            talked: new.talked,
            cards: new.cards,
            by: Colleague::of(acting.worker()),
            settles,
            timers,
        };
        let id = opened.put(&mut work, None, &FieldRecord::Event(event))?;
        let due = work.now.plus_days(EVENT_KEPT_DAYS);
        work.at(due, Deed::EraseRecord { dossier: opened.dossier.id(), record: id });
        acting.keep(work).await?;
        Ok(Added::Done(id))
    })
    .await
}

/// Takes an event back, before its counts went to the totals.
///
/// # Errors
/// [`Problem::Missing`]; [`Problem::Conflict`] once they went.
pub async fn take_back(acting: &Acting, id: Id) -> Result<(), Problem> {
    needs(acting, Action::KeepField)?;
    let mut work = acting.work();
    let opened = open_or_begin(acting, &mut work).await?;
    let (_, record) = opened.sheet(id)?;
    let FieldRecord::Event(event) = record else { return Err(Problem::Missing) };
    if !event.may_be_taken_back(work.now) {
        return Err(Problem::Conflict);
    }
    for timer in &event.timers {
        work.unit.remove_timer(*timer);
    }
    work.erase(&opened.dossier, id);
    acting.keep(work).await
}
