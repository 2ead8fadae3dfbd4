//! Shelter. A bed, and a place at somebody who visits, is a mark that can be claimed once and ends by itself: a keyed hash
//! of place and number. Counting marks tells how many are taken and never by whom; what leads from a person to a bed
//! stands on the person's own file.

use super::context::open_part_to_write;
use super::file::{CaseFile, by};
use super::{last_day, led, own_acts, parts, settings, team};
use crate::model::consent::end_of;
use crate::model::shelter::{BedPlace, HOURS_MAX, PLACES_MAX, Shelter, Stay, VisitBooked, VisitHour};
use crate::model::{Ahead, PartKind, PartRecord};
use kit::Problem;
use people::{Acting, Action, Ask, Deed, House, Visitor, Work, patiently};
use store::{Day, Id, Moment};

/// Where it stands among what rooms keep.
const ROOM: &str = "casework-beds";

/// What an organisation tells of its shelters.
///
/// # Errors
/// [`Problem::Broken`] when its settings are damaged.
pub async fn shelter_of(ask: &Ask, organisation: Id) -> Result<Shelter, Problem> {
    settings::read(ask, organisation, ROOM).await
}

async fn change(
    acting: &Acting,
    change: impl Fn(&mut Shelter, Id) -> Result<(), Problem>,
) -> Result<(), Problem> {
    let today = today(acting.ask());
    settings::change(acting, ROOM, |shelter: &mut Shelter, id| {
        shelter.forget_before(today);
        change(shelter, id)
    })
    .await
}

fn today(ask: &Ask) -> Day {
    ask.house.today()
}

/// Adds a place with so many beds.
///
/// # Errors
/// [`Problem::TooLarge`] when there are [`PLACES_MAX`] already.
pub async fn add_place(acting: &Acting, name: &str, beds: u8) -> Result<(), Problem> {
    change(acting, |shelter, id| {
        if shelter.places.len() >= PLACES_MAX {
            return Err(Problem::TooLarge);
        }
        shelter.places.push(BedPlace { id, name: name.to_owned(), beds, ended: false });
        Ok(())
    })
    .await
}

/// Adds an hour in which somebody visits; it gets an id of its own.
///
/// # Errors
/// [`Problem::TooLarge`] when there are [`HOURS_MAX`] ahead.
pub async fn add_hour(acting: &Acting, hour: &VisitHour) -> Result<(), Problem> {
    change(acting, |shelter, id| {
        if shelter.hours.len() >= HOURS_MAX {
            return Err(Problem::TooLarge);
        }
        shelter.hours.push(VisitHour { id, ..hour.clone() });
        Ok(())
    })
    .await
}

/// A place takes nobody new any more; an hour is not told any more. What stands in files stays there.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn end_in_shelter(acting: &Acting, id: Id) -> Result<(), Problem> {
    change(acting, |shelter, _| {
        if let Some(place) = shelter.places.iter_mut().find(|place| place.id == id) {
            place.ended = true;
            return Ok(());
        }
        let before = shelter.hours.len();
        shelter.hours.retain(|hour| hour.id != id);
        if shelter.hours.len() < before { Ok(()) } else { Err(Problem::Missing) }
    })
    .await
}

/// Something of which there are some, each of which one can be taken.
#[derive(Debug, Clone, Copy)]
struct Shared {
    label: &'static str,
    id: Id,
    count: u8,
}

impl Shared {
    fn beds(place: Id, count: u8) -> Shared {
        Shared { label: "shelter bed", id: place, count }
    }

    fn seats(hour: Id, count: u8) -> Shared {
        Shared { label: "visiting hour", id: hour, count }
    }

    /// The mark of one of them.
    fn mark(self, house: &House, number: u8) -> [u8; 32] {
        house.pepper.blind(self.label, &[self.id.bytes(), &[number]])
    }

    /// The numbers that are free.
    async fn free(self, house: &House) -> Result<Vec<u8>, Problem> {
        let marks: Vec<(u8, [u8; 32])> = (0..self.count).map(|n| (n, self.mark(house, n))).collect();
        let now = house.now();
        let read = move |reader: &store::Reader<'_>| {
            let mut free = Vec::new();
            for (number, mark) in marks {
                if !reader.is_marked(mark, now)? {
                    free.push(number);
                }
            }
            Ok(free)
        };
        Ok(house.store.read(read).await?)
    }

    /// One that is free; whoever loses it at the very moment looks again.
    async fn one(self, house: &House) -> Result<u8, Problem> {
        self.free(house).await?.first().copied().ok_or(Problem::TooLarge)
    }

    /// Takes it until a moment, and no longer than what it is taken for lasts.
    fn take(self, house: &House, work: &mut Work, number: u8, until: Moment, last: Option<Moment>) {
        let (mark, now) = (self.mark(house, number), work.now);
        work.unit.at(now).mark(mark, no_later(until, last));
    }

    /// Holds one that is taken for as long as that, from now on.
    fn hold(self, house: &House, work: &mut Work, number: u8, until: Moment, last: Option<Moment>) {
        work.unit.mark_again(self.mark(house, number), no_later(until, last));
    }
}

fn no_later(until: Moment, last: Option<Moment>) -> Moment {
    last.map_or(until, |last| until.min(last))
}

/// From when on a file is no more, where its client asked to erase it.
fn last_of(ahead: &Ahead) -> Option<Moment> {
    ahead.erase_by.map(last_day::start_of)
}

/// A place and how many of its beds are free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beds {
    /// The place.
    pub place: BedPlace,
    /// Free now.
    pub free: usize,
}

/// The places that are used, with counts; to everybody the same.
///
/// # Errors
/// [`Problem::Missing`] for a role that has nothing to do with it.
pub async fn beds(acting: &Acting) -> Result<Vec<Beds>, Problem> {
    if !acting.may(Action::ReadBeds) {
        return Err(Problem::Missing);
    }
    let mut beds = Vec::new();
    for place in shelter_of(acting.ask(), acting.organisation().id).await?.places {
        if !place.ended {
            let free = Shared::beds(place.id, place.beds).free(&acting.ask().house).await?.len();
            beds.push(Beds { place, free });
        }
    }
    Ok(beds)
}

/// An hour and how many places are free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// The hour.
    pub hour: VisitHour,
    /// Free now.
    pub free: usize,
}

/// The hours to come, the first one first, with counts; to everybody the same.
///
/// # Errors
/// [`Problem::Broken`] when the settings are damaged.
pub async fn hours(ask: &Ask, organisation: Id) -> Result<Vec<Hours>, Problem> {
    let mut shelter = shelter_of(ask, organisation).await?;
    shelter.forget_before(today(ask));
    shelter.hours.sort_by_key(|hour| (hour.day, hour.from));
    let mut hours = Vec::new();
    for hour in shelter.hours {
        let free = Shared::seats(hour.id, hour.seats).free(&ask.house).await?.len();
        hours.push(Hours { hour, free });
    }
    Ok(hours)
}

/// Opens the part about housing for the guide and the client, if it is not open yet. Gives its id.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn open_housing(acting: &Acting, case: Id) -> Result<Id, Problem> {
    patiently(async || {
        let (file, mut work) = led(acting, case, Action::LeadCase).await?;
        if let Some(part) = parts::opened_before(&file, PartKind::Housing) {
            return Ok(part);
        }
        let core = team::find(&acting.ask().house, &file, acting.worker().id).await?.core;
        let part = parts::begin(&mut work, &file, &core, PartKind::Housing)?;
        // Of two taps at once the second meets the head of the first, and finds the part.
        file.keep_head(&mut work)?;
        acting.keep(work).await?;
        Ok(part.id())
    })
    .await
}

/// A stay that begins.
#[derive(Debug, Clone)]
pub struct NewStay {
    /// Where.
    pub place: Id,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
    /// Whom to ask in the house.
    pub house: String,
    /// The house rules were agreed to.
    pub rules: bool,
}

/// Writes down a stay and takes a bed for it. Of two who want the last bed at once one gets it.
///
/// # Errors
/// [`Problem::Missing`] when the place or the part is not there; [`Problem::TooLarge`] when all beds are taken.
pub async fn begin_stay(acting: &Acting, part: Id, new: &NewStay) -> Result<(), Problem> {
    patiently(async || {
        let part = open_part_to_write(acting, part, Some(PartKind::Housing), Action::WriteCase).await?;
        let shelter = shelter_of(acting.ask(), acting.organisation().id).await?;
        let place = shelter.place(new.place).ok_or(Problem::Missing)?;
        let (house, shared) = (&acting.ask().house, Shared::beds(place.id, place.beds));
        let bed = shared.one(house).await?;
        let dossier = &part.opened.dossier;
        let mut work = acting.work_on(dossier, Deed::Write, Action::WriteCase).await?;
        shared.take(house, &mut work, bed, end_of(new.until), last_of(&part.head.ahead));
        let stay = Stay {
            place: place.id,
            named: place.name.clone(),
            bed,
            from: new.from,
            until: new.until,
            left: None,
            rules: new.rules,
            house: new.house.clone(),
            at: work.now,
            by: by(acting),
        };
        work.append(dossier, &PartRecord::Stay(stay))?;
        acting.keep(work).await
    })
    .await
}

/// Writes down that somebody left: the bed is free at once.
///
/// # Errors
/// [`Problem::Missing`] when it is not there, or they left before.
pub async fn end_stay(acting: &Acting, part: Id, record: Id) -> Result<(), Problem> {
    let part = open_part_to_write(acting, part, Some(PartKind::Housing), Action::WriteCase).await?;
    let dossier = &part.opened.dossier;
    let sheets = part.opened.sheets::<PartRecord>()?;
    let sheet = sheets.iter().find(|sheet| sheet.id == record).ok_or(Problem::Missing)?;
    let mut work = acting.work_on(dossier, Deed::Write, Action::WriteCase).await?;
    match &sheet.content {
        Some(PartRecord::Stay(stay)) if stay.left.is_none() => {
            free_bed(&acting.ask().house, &mut work, stay);
            let left = Stay { left: Some(work.day()), ..stay.clone() };
            work.revise(dossier, sheet, &PartRecord::Stay(left))?;
        }
        _ => return Err(Problem::Missing),
    }
    acting.keep(work).await
}

/// The bed of a stay is free, if it was still taken by it.
pub(super) fn free_bed(house: &House, work: &mut Work, stay: &Stay) {
    if stay.is_on(work.day()) {
        work.unit.unmark(Shared::beds(stay.place, 0).mark(house, stay.bed));
    }
}

/// The bed of a stay that is not over is taken as long as the stay lasts, and no longer than this.
pub(super) fn hold_bed(house: &House, work: &mut Work, stay: &Stay, last: Option<Moment>) {
    if stay.is_on(work.day()) {
        Shared::beds(stay.place, 0).hold(house, work, stay.bed, end_of(stay.until), last);
    }
}

/// Gathers a booking, unless the file has one in this hour.
async fn book_in(ask: &Ask, file: &CaseFile, work: &mut Work, hour: Id) -> Result<(), Problem> {
    if file.all::<VisitBooked>().iter().any(|booked| booked.hour == hour) {
        return Ok(());
    }
    let shelter = shelter_of(ask, file.dossier.organisation()).await?;
    let VisitHour { id, who, day, from, seats } =
        shelter.hour(hour, work.day()).cloned().ok_or(Problem::Missing)?;
    let shared = Shared::seats(id, seats);
    let seat = shared.one(&ask.house).await?;
    shared.take(&ask.house, work, seat, end_of(day), last_of(&file.case.ahead));
    let days = i64::from(day.number().saturating_sub(work.day().number()));
    file.add_for_days(work, VisitBooked { hour: id, who, day, from, seat }, days).map(|_| ())
}

/// Takes a booking back: the place is free at once.
fn call_off_in(house: &House, file: &CaseFile, work: &mut Work, record: Id) -> Result<(), Problem> {
    let booked = file.piece::<VisitBooked>(record)?;
    free_seat(house, work, &booked);
    work.erase(&file.dossier, record);
    Ok(())
}

/// The place of a booking is free.
pub(super) fn free_seat(house: &House, work: &mut Work, booked: &VisitBooked) {
    if booked.day >= work.day() {
        work.unit.unmark(Shared::seats(booked.hour, 0).mark(house, booked.seat));
    }
}

/// A place that was booked is taken through its day, and no longer than this.
pub(super) fn hold_seat(house: &House, work: &mut Work, booked: &VisitBooked, last: Option<Moment>) {
    if booked.day >= work.day() {
        Shared::seats(booked.hour, 0).hold(house, work, booked.seat, end_of(booked.day), last);
    }
}

/// The guide books a place for the client, who wants it.
///
/// # Errors
/// [`Problem::Missing`] when the hour or the file is not there; [`Problem::TooLarge`] when it is full.
pub async fn book_hour(acting: &Acting, case: Id, hour: Id) -> Result<(), Problem> {
    patiently(async || {
        let (file, mut work) = led(acting, case, Action::WriteCase).await?;
        book_in(acting.ask(), &file, &mut work, hour).await?;
        acting.keep(work).await
    })
    .await
}

/// The guide takes a booking back.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn call_off_hour(acting: &Acting, case: Id, record: Id) -> Result<(), Problem> {
    let (file, mut work) = led(acting, case, Action::WriteCase).await?;
    call_off_in(&acting.ask().house, &file, &mut work, record)?;
    acting.keep(work).await
}

/// The client books a place for themselves.
///
/// # Errors
/// As [`book_hour`].
pub async fn book_own_hour(visitor: &Visitor, hour: Id) -> Result<(), Problem> {
    patiently(async || {
        let (own, mut work) = own_acts::begin(visitor).await?;
        book_in(visitor.ask(), &own.file, &mut work, hour).await?;
        own_acts::finish(visitor, &own, work).await
    })
    .await
}

/// The client takes a booking back.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn call_off_own_hour(visitor: &Visitor, record: Id) -> Result<(), Problem> {
    let (own, mut work) = own_acts::begin(visitor).await?;
    call_off_in(&visitor.ask().house, &own.file, &mut work, record)?;
    own_acts::finish(visitor, &own, work).await
}
