//! One's own day, drawn from the heads of the files that one holds. Of what is due, the one record is opened that says
//! what it is about; each such file gets its line in the access log.

use super::agenda::holders_of;
use super::lists::{CaseRow, OwnList, Shown, own_list_with};
use super::search::leave_lines;
use super::twice::{Word, words};
use crate::model::agenda::{Due, Planned};
use crate::model::heed::Heed;
use crate::model::{Appointment, Look, Phase, Task};
use kit::Problem;
use people::Acting;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use store::sealed::Dossier;
use store::{Day, Id, Moment};

/// Days ahead that a day shows tasks of.
pub const DAYS_AHEAD: i32 = 7;
/// Of so many appointments and tasks it is shown what they are about; of the others that they are there.
const OPENED_MAX: usize = 40;

/// An appointment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// In which file or part.
    pub shown: Shown,
    /// From when.
    pub at: Moment,
    /// Until when.
    pub until: Moment,
    /// Its record, when it was opened.
    pub what: Option<Appointment>,
}

/// A task.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToDo {
    /// In which file or part.
    pub shown: Shown,
    /// Its record's id.
    pub record: Id,
    /// By when.
    pub day: Day,
    /// Its record, when it was opened.
    pub what: Option<Task>,
}

/// What a worker's day holds.
#[derive(Debug, Default)]
pub struct MyDay {
    /// Appointments that were before today and have no outcome yet.
    pub unfinished: Vec<Meeting>,
    /// Appointments of today.
    pub today: Vec<Meeting>,
    /// Appointments of the days to come.
    pub later: Vec<Meeting>,
    /// Tasks that are overdue.
    pub overdue: Vec<ToDo>,
    /// Tasks of today and of the days to come.
    pub tasks: Vec<ToDo>,
    /// Appointments that helpers have, about parts of files that this worker leads.
    pub of_helpers: Vec<Meeting>,
    /// Tasks that helpers have there.
    pub tasks_of_helpers: Vec<ToDo>,
    /// What in the plan of files that this worker leads is to be looked at again today, or was before.
    pub looks: Vec<(Shown, Look)>,
    /// Files that this worker leads and that ask for something: the client did something, looking back, how are you.
    pub heeded: Vec<CaseRow>,
    /// Colleagues who ask whether somebody is with this worker too, and when.
    pub asked_about: Vec<(String, Moment)>,
    /// Files of which the client asked to erase everything, and before which day that is done.
    pub to_erase: Vec<(Shown, Day)>,
}

/// The day of this worker.
///
/// # Errors
/// [`Problem::Missing`] when the role has no files.
pub async fn my_day(acting: &Acting) -> Result<MyDay, Problem> {
    let (list, dossiers) = own_list_with(acting).await?;
    let now = acting.ask().house.now();
    let today = kit::when::local_day(now);
    let last = Day::from_number(today.number().saturating_add(DAYS_AHEAD));
    let left = left_behind(acting, &list).await?;
    let wanted = wanted(&list, acting.worker().id, last, &left);
    let opened = open_those(acting, &wanted, &dossiers).await?;
    let mut day = MyDay::default();
    let me = acting.worker().id;
    for (shown, Planned { record, with, at, until }) in wanted.meetings {
        let what = opened.get(&record).and_then(What::appointment);
        let meeting = Meeting { shown, at, until, what };
        match kit::when::local_day(at) {
            _ if with != me && !left.contains(&record) => day.of_helpers.push(meeting),
            on if on == today => day.today.push(meeting),
            on if on > today => day.later.push(meeting),
            _ => day.unfinished.push(meeting),
        }
    }
    for (shown, Due { record, of, day: due }) in wanted.tasks {
        let what = opened.get(&record).and_then(What::task);
        let task = ToDo { shown, record, day: due, what };
        match due < today {
            _ if of != me && !left.contains(&record) => day.tasks_of_helpers.push(task),
            true => day.overdue.push(task),
            false => day.tasks.push(task),
        }
    }
    for row in list.cases.into_iter().filter(|row| row.leads) {
        if row.head.phase != Phase::Closed {
            let due = row.head.ahead.looks_due(today);
            day.looks.extend(due.map(|look| (row.shown(), look.clone())));
        }
        if let Some(by) = row.head.ahead.erase_by {
            day.to_erase.push((row.shown(), by));
        }
        if !matches!(row.heed, Heed::Steady | Heed::Closed) {
            day.heeded.push(row);
        }
    }
    let words = words(acting).await?;
    day.asked_about = words.into_iter().map(|Word::Asks { by, at }| (by, at)).collect();
    Ok(day)
}

/// What lies within these days, in order.
#[derive(Default)]
struct Wanted {
    meetings: Vec<(Shown, Planned)>,
    tasks: Vec<(Shown, Due)>,
}

/// What this worker has, and what helpers have in parts of files that this worker leads.
fn wanted(list: &OwnList, me: Id, last: Day, left: &BTreeSet<Id>) -> Wanted {
    let (_, guided) = led(list);
    let mut wanted = Wanted::default();
    for (shown, ahead) in list.agendas() {
        let is_mine = |who: Id, record: &Id| who == me || guided.contains(&shown.id) || left.contains(record);
        let meetings = ahead
            .appointments
            .iter()
            .filter(|one| is_mine(one.with, &one.record) && kit::when::local_day(one.at) <= last);
        wanted.meetings.extend(meetings.map(|one| (shown.clone(), one.clone())));
        let tasks = ahead.tasks.iter().filter(|task| is_mine(task.of, &task.record) && task.day <= last);
        wanted.tasks.extend(tasks.map(|task| (shown.clone(), task.clone())));
    }
    wanted.meetings.sort_by_key(|(_, one)| one.at);
    wanted.tasks.sort_by_key(|(_, task)| task.day);
    wanted
}

/// The open files that this worker leads, and the parts of them.
fn led(list: &OwnList) -> (BTreeSet<Id>, BTreeSet<Id>) {
    let open = |row: &&CaseRow| row.leads && row.head.phase != Phase::Closed;
    let led: BTreeSet<Id> = list.cases.iter().filter(open).map(|row| row.id).collect();
    let of_led = list.within.iter().filter(|row| led.contains(&row.head.case));
    let guided = of_led.map(|row| row.id).collect();
    (led, guided)
}

/// What somebody was to do in a file that this worker leads, and does no longer: their time as cover, beside or in a part is
/// over, and they hold no key any more. It is the guide's again, by itself (EXT-09).
async fn left_behind(acting: &Acting, list: &OwnList) -> Result<BTreeSet<Id>, Problem> {
    let me = acting.worker().id;
    let (led, guided) = led(list);
    let mut of_others: BTreeMap<Id, Vec<(Id, Id)>> = BTreeMap::new();
    for (shown, ahead) in list.agendas().filter(|(one, _)| led.contains(&one.id) || guided.contains(&one.id))
    {
        let meetings = ahead.appointments.iter().map(|one| (one.with, one.record));
        let tasks = ahead.tasks.iter().map(|task| (task.of, task.record));
        let theirs: Vec<(Id, Id)> = meetings.chain(tasks).filter(|(who, _)| *who != me).collect();
        if !theirs.is_empty() {
            of_others.insert(shown.id, theirs);
        }
    }
    if of_others.is_empty() {
        return Ok(BTreeSet::new());
    }
    let now = acting.ask().house.now();
    let read = move |reader: &store::Reader<'_>| {
        let mut left = BTreeSet::new();
        for (dossier, theirs) in &of_others {
            let holders = holders_of(reader, *dossier, now)?;
            left.extend(theirs.iter().filter(|(who, _)| !holders.contains(who)).map(|(_, record)| *record));
        }
        Ok(left)
    };
    Ok(acting.ask().house.store.read(read).await?)
}

/// What is due, as it is written in a core and in a part alike.
#[derive(Deserialize)]
#[serde(tag = "record", rename_all = "kebab-case")]
enum What {
    Appointment(Appointment),
    Task(Task),
}

impl What {
    fn appointment(&self) -> Option<Appointment> {
        match self {
            What::Appointment(appointment) => Some(appointment.clone()),
            What::Task(_) => None,
        }
    }

    fn task(&self) -> Option<Task> {
        match self {
            What::Task(task) => Some(task.clone()),
            What::Appointment(_) => None,
        }
    }
}

/// Opens the records that say what is due, and leaves a line for each dossier that one was opened of.
async fn open_those(
    acting: &Acting,
    wanted: &Wanted,
    dossiers: &BTreeMap<Id, Dossier>,
) -> Result<BTreeMap<Id, What>, Problem> {
    let meetings = wanted.meetings.iter().map(|(shown, one)| (shown.id, one.record));
    let tasks = wanted.tasks.iter().map(|(shown, task)| (shown.id, task.record));
    let asked: Vec<(Dossier, Id)> = meetings
        .chain(tasks)
        .filter_map(|(dossier, record)| Some((dossiers.get(&dossier)?.clone(), record)))
        .take(OPENED_MAX)
        .collect();
    if asked.is_empty() {
        return Ok(BTreeMap::new());
    }
    let touched: BTreeMap<Id, Dossier> =
        asked.iter().map(|(dossier, _)| (dossier.id(), dossier.clone())).collect();
    leave_lines(acting, &touched.into_values().collect::<Vec<_>>()).await?;
    let opened = acting
        .ask()
        .house
        .store
        .read(move |reader| {
            let mut opened = BTreeMap::new();
            for (dossier, record) in &asked {
                let stored = reader.record(dossier.id(), *record)?;
                let content = stored.and_then(|stored| dossier.open::<What>(&stored).ok()?.content);
                opened.extend(content.map(|content| (*record, content)));
            }
            Ok(opened)
        })
        .await?;
    Ok(opened)
}
