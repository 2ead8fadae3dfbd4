//! What lies ahead in a dossier, be it the core of a file or one of its parts. An appointment or a task stands there in
//! full, and for a small part in the head; and it leaves a line in a calendar, or a bell. These go together.

use super::agenda::beside;
use super::context::open_part_to_write;
use super::file::CaseFile;
use super::part_file::PartFile;
use crate::model::{Ahead, Appointment, Came, Colleague, Kept, PartKind, PartRecord, Piece, Record, Task};
use kit::Problem;
use people::calendar::{self, Kind, Line};
use people::{Acting, Action, Deed, House, Work};
use serde::Serialize;
use store::sealed::Dossier;
use store::{Id, Organisation};

/// A dossier whose head says what lies ahead.
pub(super) trait Agenda {
    /// What can stand in it.
    type Record: Serialize + From<Appointment> + From<Task>;

    /// Opens it to write in it; the line in the access log is kept with what is written.
    async fn open(acting: &Acting, dossier: Id) -> Result<(Self, Work), Problem>
    where
        Self: Sized;
    fn keep_head(&self, work: &mut Work) -> Result<(), Problem>;
    fn dossier(&self) -> &Dossier;
    fn ahead(&mut self) -> &mut Ahead;
    fn appointments(&self) -> Vec<Kept<Appointment>>;
    fn tasks(&self) -> Vec<Kept<Task>>;

    /// An appointment that stands there.
    fn appointment(&self, id: Id) -> Result<Kept<Appointment>, Problem> {
        self.appointments().into_iter().find(|one| one.id == id).ok_or(Problem::Missing)
    }

    /// A task that stands there.
    fn task(&self, id: Id) -> Result<Kept<Task>, Problem> {
        self.tasks().into_iter().find(|one| one.id == id).ok_or(Problem::Missing)
    }

    fn add_appointment(&mut self, work: &mut Work, new: &Appointment) -> Result<Id, Problem> {
        let record = work.append(self.dossier(), &Self::Record::from(new.clone()))?;
        self.ahead().put_appointment(record, new);
        Ok(record)
    }

    fn change_appointment(
        &mut self,
        work: &mut Work,
        kept: &Kept<Appointment>,
        after: Appointment,
    ) -> Result<(), Problem> {
        self.ahead().put_appointment(kept.id, &after);
        work.revise(self.dossier(), &kept.sheet(), &Self::Record::from(after))
    }

    fn add_task(&mut self, work: &mut Work, new: &Task) -> Result<Id, Problem> {
        let record = work.append(self.dossier(), &Self::Record::from(new.clone()))?;
        self.ahead().put_task(record, new);
        Ok(record)
    }

    fn change_task(&mut self, work: &mut Work, kept: &Kept<Task>, after: Task) -> Result<(), Problem> {
        self.ahead().put_task(kept.id, &after);
        work.revise(self.dossier(), &kept.sheet(), &Self::Record::from(after))
    }
}

macro_rules! from_what_lies_ahead {
    ($($record:ident),*) => {
        $(impl From<Appointment> for $record {
            fn from(piece: Appointment) -> $record {
                Piece::<$record>::record(piece)
            }
        }

        impl From<Task> for $record {
            fn from(piece: Task) -> $record {
                Piece::<$record>::record(piece)
            }
        })*
    };
}

from_what_lies_ahead!(Record, PartRecord);

impl Agenda for CaseFile {
    type Record = Record;

    async fn open(acting: &Acting, case: Id) -> Result<(CaseFile, Work), Problem> {
        beside(acting, case).await
    }

    fn keep_head(&self, work: &mut Work) -> Result<(), Problem> {
        self.keep_head(work)
    }

    fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    fn ahead(&mut self) -> &mut Ahead {
        &mut self.case.ahead
    }

    fn appointments(&self) -> Vec<Kept<Appointment>> {
        self.all()
    }

    fn tasks(&self) -> Vec<Kept<Task>> {
        self.all()
    }
}

impl Agenda for PartFile {
    type Record = PartRecord;

    /// The private part has no such thing: what is between the two alone stands in the core.
    async fn open(acting: &Acting, part: Id) -> Result<(PartFile, Work), Problem> {
        let part = PartFile::of(open_part_to_write(acting, part, None, Action::WriteCase).await?)?;
        if part.kind() == PartKind::Private {
            return Err(Problem::Missing);
        }
        let work = acting.work_on(&part.dossier, Deed::Write, Action::WriteCase).await?;
        Ok((part, work))
    }

    fn keep_head(&self, work: &mut Work) -> Result<(), Problem> {
        self.keep_head(work)
    }

    fn dossier(&self) -> &Dossier {
        &self.dossier
    }

    fn ahead(&mut self) -> &mut Ahead {
        &mut self.head.ahead
    }

    fn appointments(&self) -> Vec<Kept<Appointment>> {
        self.all()
    }

    fn tasks(&self) -> Vec<Kept<Task>> {
        self.all()
    }
}

/// Leaves a line in the calendar of whoever comes, if they have one.
pub(super) fn into_calendar(
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

/// Writes down what became of an appointment; the head is the caller's to keep.
pub(super) fn end(
    house: &House,
    work: &mut Work,
    agenda: &mut impl Agenda,
    record: Id,
    came: Came,
) -> Result<(), Problem> {
    let kept = agenda.appointment(record)?;
    if !kept.can_come_to(came, kit::when::local_day(work.now)) {
        return Err(Problem::Conflict);
    }
    let after = Appointment { came: Some(came), ..kept.piece.clone() };
    if came == Came::CalledOff {
        calendar::strike(work, house, after.with.id, record);
    }
    if came == Came::Met {
        agenda.ahead().had_contact(kit::when::local_day(after.at).min(work.day()));
    }
    agenda.change_appointment(work, &kept, after)
}

/// Marks a task as done, or as not done after all; nobody is reminded of what is done. The head is the caller's to keep.
pub(super) fn toggle(
    house: &House,
    work: &mut Work,
    agenda: &mut impl Agenda,
    record: Id,
) -> Result<(), Problem> {
    let kept = agenda.task(record)?;
    let done = if kept.done.is_some() { None } else { Some(work.day()) };
    bell::quiet(work, house, record);
    agenda.change_task(work, &kept, Task { done, ..kept.piece.clone() })
}

/// Takes what a record left elsewhere with it: its place in the head, the calendar, the bell.
pub(super) fn forget(house: &House, work: &mut Work, agenda: &mut impl Agenda, record: Id) {
    if let Ok(appointment) = agenda.appointment(record) {
        calendar::strike(work, house, appointment.with.id, record);
    }
    bell::quiet(work, house, record);
    agenda.ahead().forget(record);
}

/// What one worker was to do is another's now: the file has a new guide, and the former one holds no key any more. Gives
/// whether there was anything; the head is the caller's to keep.
pub(super) fn pass_on(
    house: &House,
    organisation: &Organisation,
    work: &mut Work,
    agenda: &mut impl Agenda,
    from: Id,
    to: &Colleague,
) -> Result<bool, Problem> {
    let tasks = pass_tasks(house, work, agenda, from, to)?;
    let meetings = meetings_of(agenda, from);
    for one in &meetings {
        let passed = Appointment { with: to.clone(), ..one.piece.clone() };
        calendar::strike(work, house, from, one.id);
        if !agenda.ahead().is_beyond(passed.at) {
            into_calendar(work, house, organisation, one.id, &passed, String::new())?;
        }
        agenda.change_appointment(work, one, passed)?;
    }
    Ok(tasks + meetings.len() > 0)
}

/// Somebody holds no key any more, because a yes was taken back: their appointments are off, their tasks are the guide's.
/// Gives whether there was anything; the head is the caller's to keep.
pub(super) fn let_go(
    house: &House,
    work: &mut Work,
    agenda: &mut impl Agenda,
    from: Id,
    guide: &Colleague,
) -> Result<bool, Problem> {
    let tasks = pass_tasks(house, work, agenda, from, guide)?;
    let meetings = meetings_of(agenda, from);
    for one in &meetings {
        end(house, work, agenda, one.id, Came::CalledOff)?;
    }
    Ok(tasks + meetings.len() > 0)
}

fn meetings_of(agenda: &impl Agenda, worker: Id) -> Vec<Kept<Appointment>> {
    let mut meetings = agenda.appointments();
    meetings.retain(|one| one.came.is_none() && one.with.id == worker);
    meetings
}

fn pass_tasks(
    house: &House,
    work: &mut Work,
    agenda: &mut impl Agenda,
    from: Id,
    to: &Colleague,
) -> Result<usize, Problem> {
    let mut tasks = agenda.tasks();
    tasks.retain(|task| task.done.is_none() && task.of.id == from);
    for task in &tasks {
        bell::quiet(work, house, task.id);
        agenda.change_task(work, task, Task { of: to.clone(), ..task.piece.clone() })?;
    }
    Ok(tasks.len())
}

/// What lies ahead stops: at the end of a file nobody is reminded, and no calendar keeps a line. Gives whether there was
/// anything; the head is the caller's to keep.
pub(super) fn stop_all(house: &House, work: &mut Work, agenda: &mut impl Agenda) -> bool {
    let before = std::mem::take(agenda.ahead());
    silence(house, work, &before);
    let had_any = !(before.appointments.is_empty() && before.tasks.is_empty());
    *agenda.ahead() = Ahead { appointments: Vec::new(), tasks: Vec::new(), looks: Vec::new(), ..before };
    had_any
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
