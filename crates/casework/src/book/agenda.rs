//! Appointments and tasks. Each stands in the file, where the client reads it, and for a small part in its head, from
//! which a day and a team's list are drawn.

use super::file::{CaseFile, by};
use super::live_slots;
use crate::model::agenda::Colleague;
use crate::model::plan::Way;
use crate::model::{Ahead, Appointment, Came, SafeContact, Task};
use contact::book as conversations;
use contact::book::patiently;
use contact::model::Reach;
use contact::model::safe::rule_of;
use kit::Problem;
use people::calendar::{self, Kind, Line};
use people::{Acting, Action, Deed, House, Work};
use store::{Day, Holder, Id, Moment, Organisation};

/// A reminder goes out on the day itself, at this time, in minutes after midnight.
const REMINDED_AT: u16 = 9 * 60;

/// An appointment to make.
#[derive(Debug, Clone)]
pub struct NewAppointment {
    /// When.
    pub at: Moment,
    /// How long, in minutes.
    pub minutes: u16,
    /// What about.
    pub text: String,
    /// Where.
    pub place: String,
    /// How they meet.
    pub way: Way,
    /// The client agreed to it although the rule for safe contact says otherwise.
    pub agreed: bool,
    /// Whether the place goes into the worker's own calendar.
    pub place_in_calendar: bool,
}

/// What came of making an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Made {
    /// It stands.
    Done,
    /// The rule for safe contact says: not this way.
    NotThisWay,
    /// The rule for safe contact says: not then.
    NotThen,
}

/// Makes an appointment for the worker who acts. Against the client's rule for safe contact it is made only when the
/// client agreed to it (ACT-26).
///
/// # Errors
/// [`Problem::Missing`].
pub async fn add_appointment(acting: &Acting, case: Id, new: &NewAppointment) -> Result<Made, Problem> {
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        let against = against_rule(acting, &mut work, &file, new).await?;
        match against {
            Some(refused) if !new.agreed => return Ok(refused),
            _ => {}
        }
        let NewAppointment { at, minutes, ref text, ref place, way, .. } = *new;
        let appointment = Appointment {
            at,
            minutes,
            text: text.clone(),
            place: place.clone(),
            way,
            with: me(acting),
            against_rule: against.is_some(),
            came: None,
        };
        let record = file.add(&mut work, appointment.clone())?;
        let shown = if new.place_in_calendar { place.clone() } else { String::new() };
        into_calendar(&mut work, &acting.ask().house, acting.organisation(), record, &appointment, shown)?;
        file.case.ahead.put_appointment(record, &appointment);
        file.keep_head(&mut work)?;
        acting.keep(work).await?;
        Ok(Made::Done)
    })
    .await
}

/// This worker, as a record names them.
pub(super) fn me(acting: &Acting) -> Colleague {
    Colleague { id: acting.worker().id, name: acting.name() }
}

/// Opens the core of a file to write in it, for whoever holds a key to it.
pub(super) async fn beside(acting: &Acting, case: Id) -> Result<(CaseFile, Work), Problem> {
    let file = CaseFile::of(acting.open_to_write(case, Action::WriteCase).await?)?;
    let work = acting.work_on(&file.dossier, Deed::Write, Action::WriteCase).await?;
    Ok((file, work))
}

/// The kind of reaching out that a way is, if the client is rung or written to outside the conversation by it.
fn reaching(way: Way) -> Option<Reach> {
    match way {
        Way::WeCall => Some(Reach::Call),
        Way::Message => Some(Reach::Text),
        Way::Mail | Way::Conversation | Way::ClientCalls | Way::InPerson => None,
    }
}

/// Whether the client's rules for safe contact, in the file and in the conversation, speak against an appointment.
async fn against_rule(
    acting: &Acting,
    work: &mut Work,
    file: &CaseFile,
    new: &NewAppointment,
) -> Result<Option<Made>, Problem> {
    let reaches_out = matches!(new.way, Way::WeCall | Way::Message | Way::Mail);
    if !reaches_out {
        return Ok(None);
    }
    if file.newest::<SafeContact>().is_some_and(|rule| rule.way != new.way) {
        return Ok(Some(Made::NotThisWay));
    }
    let (Some(reach), Some(talk)) = (reaching(new.way), file.case.conversation) else { return Ok(None) };
    let talk = match conversations::open_to_write(acting, talk).await {
        // Whoever walks along need not hold a key to the conversation.
        Err(Problem::Missing) => return Ok(None),
        talk => talk?,
    };
    acting.log(work, &talk.dossier, Deed::Read, Action::WriteCase, None).await?;
    let allowed = rule_of(&talk.sheets).map_or(Ok(()), |(_, rule)| rule.allows(reach, new.at));
    Ok(match allowed {
        Ok(()) => None,
        Err(contact::model::Refused::Way) => Some(Made::NotThisWay),
        Err(_) => Some(Made::NotThen),
    })
}

fn into_calendar(
    work: &mut Work,
    house: &House,
    organisation: &Organisation,
    record: Id,
    appointment: &Appointment,
    place: String,
) -> Result<(), Problem> {
    let (from, until) = (appointment.at, appointment.until());
    let line = Line { about: record, kind: Kind::Appointment, from, until, place };
    calendar::put(work, house, organisation, appointment.with.id, &line)
}

/// Writes down what became of an appointment. One that was called off goes from the calendar.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn end_appointment(acting: &Acting, case: Id, record: Id, came: Came) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        end(&acting.ask().house, &mut work, &mut file, record, came)?;
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// Writes down what became of an appointment; the head is the caller's to keep.
pub(super) fn end(
    house: &House,
    work: &mut Work,
    file: &mut CaseFile,
    record: Id,
    came: Came,
) -> Result<(), Problem> {
    let kept = file.piece::<Appointment>(record)?;
    let after = Appointment { came: Some(came), ..kept.piece.clone() };
    if came == Came::CalledOff {
        calendar::strike(work, house, after.with.id, record);
    }
    if came == Came::Met {
        file.case.ahead.had_contact(kit::when::local_day(after.at).min(work.day()));
    }
    file.case.ahead.put_appointment(record, &after);
    file.change(work, &kept, after)
}

/// A task to write down.
#[derive(Debug, Clone)]
pub struct NewTask {
    /// What.
    pub text: String,
    /// Who does it.
    pub of: Id,
    /// By when.
    pub due: Day,
    /// Whether they hear a bell on that day.
    pub remind: bool,
}

/// Who can be given a task in a file: whoever holds a key to its core.
pub fn who_can(file: &CaseFile, today: Day) -> Vec<Colleague> {
    let lead = Colleague { id: file.case.lead.worker, name: file.case.lead.name.clone() };
    let beside = live_slots(file, today)
        .into_iter()
        .filter(|seat| seat.slot.part().is_none() && seat.worker != lead.id)
        .map(|seat| Colleague { id: seat.worker, name: seat.name.clone() });
    std::iter::once(lead.clone()).chain(beside).collect()
}

/// Writes a task down.
///
/// # Errors
/// [`Problem::Missing`], also when whoever should do it holds no key to the file.
pub async fn add_task(acting: &Acting, case: Id, new: &NewTask) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        let among = who_can(&file, work.day());
        let of = among.into_iter().find(|one| one.id == new.of).ok_or(Problem::Missing)?;
        let task = Task { text: new.text.clone(), of, due: new.due, done: None, by: by(acting) };
        let record = file.add(&mut work, task.clone())?;
        if new.remind {
            let at = kit::when::at(new.due, REMINDED_AT).max(work.now);
            bell::waits(&mut work, &acting.ask().house, record, &[Holder::Worker(task.of.id)], at);
        }
        file.case.ahead.put_task(record, &task);
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// Marks a task as done, or as not done after all. Nobody is reminded of what is done.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn toggle_task(acting: &Acting, case: Id, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let (mut file, mut work) = beside(acting, case).await?;
        let kept = file.piece::<Task>(record)?;
        let done = if kept.done.is_some() { None } else { Some(work.day()) };
        let after = Task { done, ..kept.piece.clone() };
        bell::quiet(&mut work, &acting.ask().house, record);
        file.case.ahead.put_task(record, &after);
        file.change(&mut work, &kept, after)?;
        file.keep_head(&mut work)?;
        acting.keep(work).await
    })
    .await
}

/// Takes what a record left elsewhere with it: its place in the head, the calendar, the bell.
pub(super) fn forget(house: &House, work: &mut Work, file: &mut CaseFile, record: Id) {
    if let Ok(appointment) = file.piece::<Appointment>(record) {
        calendar::strike(work, house, appointment.with.id, record);
    }
    bell::quiet(work, house, record);
    file.case.ahead.forget(record);
}

/// What one worker was to do is another's now: the file has a new guide, and the former one holds no key any more.
pub(super) fn pass_on(
    acting: &Acting,
    work: &mut Work,
    file: &mut CaseFile,
    from: Id,
    to: &Colleague,
) -> Result<(), Problem> {
    let (house, organisation) = (&acting.ask().house, acting.organisation());
    for task in file.all::<Task>().iter().filter(|task| task.done.is_none() && task.of.id == from) {
        let passed = Task { of: to.clone(), ..task.piece.clone() };
        bell::quiet(work, house, task.id);
        file.case.ahead.put_task(task.id, &passed);
        file.change(work, task, passed)?;
    }
    let meetings = file.all::<Appointment>();
    for one in meetings.iter().filter(|one| one.came.is_none() && one.with.id == from) {
        let passed = Appointment { with: to.clone(), ..one.piece.clone() };
        calendar::strike(work, house, from, one.id);
        into_calendar(work, house, organisation, one.id, &passed, String::new())?;
        file.case.ahead.put_appointment(one.id, &passed);
        file.change(work, one, passed)?;
    }
    Ok(())
}

/// What lies ahead in a file stops: at its end nobody is reminded, and no calendar keeps a line.
pub(super) fn stop_all(house: &House, work: &mut Work, file: &mut CaseFile) {
    let ahead = std::mem::take(&mut file.case.ahead);
    silence(house, work, &ahead);
    file.case.ahead.last_contact = ahead.last_contact;
}

/// Takes everything that lies ahead out of calendars, and takes its bells back.
pub(super) fn silence(house: &House, work: &mut Work, ahead: &Ahead) {
    for one in &ahead.appointments {
        calendar::strike(work, house, one.with, one.record);
    }
    for task in &ahead.tasks {
        bell::quiet(work, house, task.record);
    }
}
