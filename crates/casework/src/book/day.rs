//! One's own day, drawn from the heads of the files that one holds. Of what is due, the one record is opened that says
//! what it is about; each such file gets its line in the access log.

use super::lists::{CaseRow, OwnList, own_list_with};
use super::search::leave_lines;
use super::twice::{Word, words};
use crate::model::agenda::{Due, Planned};
use crate::model::heed::Heed;
use crate::model::{Appointment, Piece, Record, Task};
use kit::Problem;
use people::Acting;
use std::collections::BTreeMap;
use store::sealed::Dossier;
use store::{Day, Id, Moment};

/// Days ahead that a day shows tasks of.
pub const DAYS_AHEAD: i32 = 7;
/// Of so many appointments and tasks it is shown what they are about; of the others that they are there.
const OPENED_MAX: usize = 40;

/// A file as a line of the day names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The core.
    pub case: Id,
    /// The client's pseudonym.
    pub pseudonym: String,
}

/// An appointment of this worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// In which file.
    pub shown: Shown,
    /// From when.
    pub at: Moment,
    /// Until when.
    pub until: Moment,
    /// Its record, when it was opened.
    pub what: Option<Appointment>,
}

/// A task of this worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToDo {
    /// In which file.
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
    let wanted = wanted(&list, acting.worker().id, last);
    let opened = open_those(acting, &wanted, &dossiers).await?;
    let mut day = MyDay::default();
    for (shown, Planned { record, at, until, .. }) in wanted.meetings {
        let what = opened.get(&record).and_then(Appointment::of).cloned();
        let meeting = Meeting { shown, at, until, what };
        match kit::when::local_day(at) {
            on if on == today => day.today.push(meeting),
            on if on > today => day.later.push(meeting),
            _ => day.unfinished.push(meeting),
        }
    }
    for (shown, Due { record, day: due, .. }) in wanted.tasks {
        let what = opened.get(&record).and_then(Task::of).cloned();
        let task = ToDo { shown, record, day: due, what };
        if due < today { day.overdue.push(task) } else { day.tasks.push(task) }
    }
    for row in list.cases.into_iter().filter(|row| row.leads) {
        if let Some(by) = row.head.ahead.erase_by {
            day.to_erase.push((shown(&row), by));
        }
        if !matches!(row.heed, Heed::Steady | Heed::Closed) {
            day.heeded.push(row);
        }
    }
    let words = words(acting).await?;
    day.asked_about = words.into_iter().map(|Word::Asks { by, at }| (by, at)).collect();
    Ok(day)
}

fn shown(row: &CaseRow) -> Shown {
    Shown { case: row.id, pseudonym: row.head.pseudonym.clone() }
}

/// What of this worker lies within these days, in order.
#[derive(Default)]
struct Wanted {
    meetings: Vec<(Shown, Planned)>,
    tasks: Vec<(Shown, Due)>,
}

fn wanted(list: &OwnList, me: Id, last: Day) -> Wanted {
    let mut wanted = Wanted::default();
    for row in &list.cases {
        let ahead = &row.head.ahead;
        let meetings = ahead.appointments.iter().filter(|one| one.with == me);
        let near = meetings.filter(|one| kit::when::local_day(one.at) <= last);
        wanted.meetings.extend(near.map(|one| (shown(row), one.clone())));
        let tasks = ahead.tasks.iter().filter(|task| task.of == me && task.day <= last);
        wanted.tasks.extend(tasks.map(|task| (shown(row), task.clone())));
    }
    wanted.meetings.sort_by_key(|(_, one)| one.at);
    wanted.tasks.sort_by_key(|(_, task)| task.day);
    wanted
}

/// Opens the records that say what is due, and leaves a line for each file that one was opened of.
async fn open_those(
    acting: &Acting,
    wanted: &Wanted,
    dossiers: &BTreeMap<Id, Dossier>,
) -> Result<BTreeMap<Id, Record>, Problem> {
    let meetings = wanted.meetings.iter().map(|(shown, one)| (shown.case, one.record));
    let tasks = wanted.tasks.iter().map(|(shown, task)| (shown.case, task.record));
    let asked: Vec<(Dossier, Id)> = meetings
        .chain(tasks)
        .filter_map(|(case, record)| Some((dossiers.get(&case)?.clone(), record)))
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
                let content = stored.and_then(|stored| dossier.open::<Record>(&stored).ok()?.content);
                opened.extend(content.map(|content| (*record, content)));
            }
            Ok(opened)
        })
        .await?;
    Ok(opened)
}
