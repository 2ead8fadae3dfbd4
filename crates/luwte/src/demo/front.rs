//! What the house tells at its front door, and who came in by another way: with a worry about somebody else, with a
//! word for the confidential adviser, with an appointment.

use super::signs;
use super::stage::{Stage, Tale};
use super::time::Stop;
use super::words::front::{
    ADVISER, BOOKED, CONCERN, EVENT, HOURS, PLACE, PUBLIC_NUMBER, WALK_INS, WalkInWords,
};
use contact::book::{adviser, visitor};
use contact::model::hours::{Hours, read_openings};
use contact::model::{Door, First, Kind};
use guide::book::booking::{self, Wish};
use guide::book::told::{change, told};
use guide::model::times::{TimeOfDay, Weekday, day_of, later};
use guide::model::{CallHours, CallLine, Event, ForWhom, Place, PlaceKind, StepFree, Told, Waiting, WalkIn};
use kit::Problem;
use people::{Once, Role};
use std::sync::Arc;
use store::Id;

/// The event lies so many days ahead.
const EVENT_DAYS: i32 = 9;
/// An answer within so many hours while somebody is there.
const ANSWER_HOURS: u16 = 4;

/// The confidential adviser makes a space of their own, and the team lead tells when somebody is there.
pub async fn opens(stage: Arc<Stage>, began: i64) -> Result<(), Stop> {
    let mut tale = Tale::new(&stage, 6_500, began);
    tale.on_day(0).await?;
    let seated = stage.worker(Role::ConfidentialAdviser, 0)?.afresh(Role::ConfidentialAdviser).await?;
    adviser::begin(&seated).await?;
    let lead = stage.worker(Role::TeamLead, 0)?.afresh(Role::TeamLead).await?;
    let mut work = lead.work();
    door()?.set(&mut work, lead.organisation())?;
    lead.keep(work).await?;
    let (place, ids) = (work_id(&stage), [work_id(&stage), work_id(&stage)]);
    let walk_ins = walk_ins(place, ids)?;
    let (number, line_hours) = (PUBLIC_NUMBER.to_owned(), call_hours()?);
    change(&lead, |told| {
        told.places = vec![the_place(place)];
        told.walk_ins.clone_from(&walk_ins);
        let hours = line_hours.clone();
        told.line = Some(CallLine { number: number.clone(), names: vec!["Noor".to_owned()], hours });
        Ok(Vec::new())
    })
    .await?;
    stage.time.until(stage.today.plus_days(-1)).await?;
    let event = event(&stage)?;
    change(&lead, |told| {
        told.events = vec![event.clone()];
        told.checked = Some(day_of(stage.now()));
        Ok(Vec::new())
    })
    .await?;
    signs::are_told(&lead.afresh(Role::TeamLead).await?).await?;
    Ok(())
}

/// Somebody worries about somebody else, somebody asks for the confidential adviser, and two make an appointment.
pub async fn comes_in(stage: Arc<Stage>) -> Result<(), Stop> {
    let mut tale = Tale::new(&stage, 6_600, 0);
    let ask = stage.ask();
    stage.time.until(stage.today.plus_seconds(-20 * 3_600)).await?;
    for (kind, text) in [(Kind::Concern, CONCERN), (Kind::Adviser, ADVISER)] {
        visitor::begin_with(&ask, Once::fresh(&stage.house), &First::of(kind, text)).await?;
        tale.after_minutes(10, 40).await?;
    }
    signs::are_complained_of(&ask).await?;
    let told = told(&stage.house).await?;
    for (alias, which) in BOOKED {
        let Some(slot) = slot(&stage, &told, which).await? else { continue };
        let wish = Wish { slot, alias: alias.to_owned(), with: None };
        booking::begin(&ask, &Once::fresh(&stage.house), &wish).await?;
    }
    Ok(())
}

/// The `which`-th time that somebody can still book.
async fn slot(stage: &Stage, told: &Told, which: usize) -> Result<Option<Id>, Problem> {
    let free = booking::free(&stage.house, told).await?;
    Ok(free.iter().filter(|one| one.left > 0).nth(which).map(|one| one.slot.id))
}

fn work_id(stage: &Stage) -> Id {
    stage.house.work().id()
}

fn door() -> Result<Door, Problem> {
    let mut hours = Hours { open_hours: ANSWER_HOURS, ..Hours::default() };
    for (openings, typed) in hours.week.iter_mut().zip(HOURS) {
        *openings = read_openings(typed).ok_or(Problem::Broken)?;
    }
    Ok(Door { hours, ..Door::default() })
}

fn the_place(id: Id) -> Place {
    let [name, address, from_station, door, bell] = PLACE.map(str::to_owned);
    Place { id, name, address, from_station, door, bell, waiting: Waiting::Apart, step_free: StepFree::Yes }
}

fn walk_ins(place: Id, ids: [Id; 2]) -> Result<Vec<WalkIn>, Problem> {
    ids.into_iter().zip(WALK_INS).map(|(id, words)| walk_in(place, id, words)).collect()
}

fn walk_in(place: Id, id: Id, words: WalkInWords) -> Result<WalkIn, Problem> {
    let (weekday, from, until, names, for_whom, minutes) = words;
    Ok(WalkIn {
        id,
        weekday: weekday_of(weekday)?,
        from: time(from)?,
        until: time(until)?,
        place,
        names: names.iter().map(|&name| name.to_owned()).collect(),
        for_whom,
        minutes,
        seats: 2,
    })
}

fn call_hours() -> Result<Vec<CallHours>, Problem> {
    let (from, until) = (time("10:00")?, time("17:00")?);
    (0..5).map(|day| Ok(CallHours { weekday: weekday_of(day)?, from, until })).collect()
}

fn event(stage: &Stage) -> Result<Event, Problem> {
    let (name, whereabouts) = EVENT;
    Ok(Event {
        id: work_id(stage),
        name: name.to_owned(),
        day: later(day_of(stage.now()), EVENT_DAYS),
        from: time("18:00")?,
        until: time("20:30")?,
        at: PlaceKind::Neighbourhood,
        whereabouts: whereabouts.to_owned(),
        for_whom: ForWhom::Men,
        for_minors: false,
        names: vec!["Sem".to_owned()],
        seats: 12,
    })
}

fn time(text: &str) -> Result<TimeOfDay, Problem> {
    TimeOfDay::parse(text).ok_or(Problem::Broken)
}

fn weekday_of(number: usize) -> Result<Weekday, Problem> {
    Weekday::ALL.get(number).copied().ok_or(Problem::Broken)
}
