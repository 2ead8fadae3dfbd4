//! A file that has a last day, because its client asked to erase it under a law (decision 0052). It ends on that day with
//! nobody there: what it holds elsewhere ends then too, by itself, and nothing that is made meanwhile outlives it. Dossiers
//! go with the core; marks are drawn in to the day; calendars and bells keep nothing from that day on; the totals hear of
//! the end when it comes.

use super::ahead::{Agenda, into_calendar};
use super::counting::closed;
use super::file::CaseFile;
use super::part_file::PartFile;
use super::start::hold_claim;
use super::{Closing, shelter, twice};
use crate::model::{Appointment, ErasureAsked, Phase, Stay, VisitBooked};
use kit::Problem;
use people::{CircleKind, House, Work, calendar, receipt};
use store::{Day, Deed, Holder, Id, Moment};

/// The start of a day: timers say no more.
pub(super) fn start_of(day: Day) -> Moment {
    Moment::from_seconds(0).plus_days(day.number().into())
}

/// From now on nothing of a file reaches beyond this day. The head of the core is the caller's to keep.
pub(super) fn draw_in(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
    day: Day,
) -> Result<(), Problem> {
    shorten(house, work, file, day);
    for part in parts.iter_mut() {
        shorten(house, work, part, day);
        part.keep_head(work)?;
    }
    if let Some(address) = &file.case.address {
        receipt::foretell(work, house, &address.look_up, start_of(day));
    }
    hold_marks(house, work, file, parts, Some(start_of(day)));
    Ok(())
}

/// The client keeps the file after all, or has to: everything lasts as long again as it would have. A reminder of a task
/// that was taken back is not set anew. The head of the core is the caller's to keep.
pub(super) async fn let_out(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    parts: &mut [PartFile],
) -> Result<(), Problem> {
    let id = file.dossier.organisation();
    let organisation =
        house.store.read(move |reader| reader.organisation(id)).await?.ok_or(Problem::Broken)?;
    lengthen(house, work, &organisation, file)?;
    for part in parts.iter_mut() {
        lengthen(house, work, &organisation, part)?;
        part.keep_head(work)?;
    }
    hold_marks(house, work, file, parts, None);
    Ok(())
}

/// No calendar and no bell keeps anything from this day on.
fn shorten(house: &House, work: &mut Work, agenda: &mut impl Agenda, day: Day) {
    let ahead = agenda.ahead();
    ahead.erase_by = Some(day);
    for one in ahead.appointments.iter().filter(|one| ahead.is_beyond(one.at)) {
        calendar::strike(work, house, one.with, one.record);
    }
    for task in ahead.tasks.iter().filter(|task| ahead.is_beyond(start_of(task.day))) {
        bell::quiet(work, house, task.record);
    }
}

fn lengthen(
    house: &House,
    work: &mut Work,
    organisation: &store::Organisation,
    agenda: &mut impl Agenda,
) -> Result<(), Problem> {
    let open = agenda.appointments().into_iter().filter(|one| one.came.is_none());
    let beyond: Vec<(Id, Appointment)> =
        open.filter(|one| agenda.ahead().is_beyond(one.at)).map(|one| (one.id, one.piece)).collect();
    agenda.ahead().erase_by = None;
    for (record, appointment) in beyond {
        into_calendar(work, house, organisation, record, &appointment, String::new())?;
    }
    Ok(())
}

/// Each mark of a file lasts as long as it would by itself, and no longer than this.
fn hold_marks(house: &House, work: &mut Work, file: &CaseFile, parts: &[PartFile], until: Option<Moment>) {
    let kept_until = file.case.ended.as_ref().map(|ended| start_of(ended.erased_on));
    hold_claim(house, work, file.case.conversation, until.or(kept_until));
    if file.case.phase != Phase::Closed {
        twice::mark_all(house, work, file, until);
    }
    for booked in file.all::<VisitBooked>() {
        shelter::hold_seat(house, work, &booked, until);
    }
    for stay in parts.iter().flat_map(|part| part.all::<Stay>()) {
        shelter::hold_bed(house, work, &stay, until);
    }
}

/// Takes back what was set to happen on the last day of a file; nothing where no such day was set.
pub(super) fn call_off(house: &House, work: &mut Work, file: &CaseFile) {
    let Some(asked) = file.newest::<ErasureAsked>() else { return };
    for timer in asked.timers.iter().chain(&asked.fact) {
        work.unit.remove_timer(*timer);
    }
    if let Some(address) = &file.case.address {
        receipt::withdraw(work, house, &address.look_up, start_of(asked.day));
    }
}

/// The totals hear of the end of a file on its last day, unless it is closed by then: closing tells them itself. Gives the
/// timer.
pub(super) async fn fact_on(
    house: &House,
    work: &mut Work,
    file: &CaseFile,
    day: Day,
) -> Result<Option<Id>, Problem> {
    if file.case.phase == Phase::Closed {
        return Ok(None);
    }
    let due = start_of(day);
    let fact = closed(due, file, &Closing::default());
    let circle = house.standing_circle(file.dossier.organisation(), CircleKind::Statistics).await?;
    let letter = work.sealed_letter(Holder::Circle(circle.id), circle.public_key, &fact, None)?;
    Ok(Some(work.at(due, Deed::Deliver(letter))))
}

/// A file that has a last day has another phase now: what the totals hear on that day follows.
pub(super) async fn follow_phase(house: &House, work: &mut Work, file: &CaseFile) -> Result<(), Problem> {
    let Some(asked) = file.newest::<ErasureAsked>() else { return Ok(()) };
    if let Some(timer) = asked.fact {
        work.unit.remove_timer(timer);
    }
    let fact = fact_on(house, work, file, asked.day).await?;
    file.change(work, &asked, ErasureAsked { fact, ..asked.piece.clone() })
}
