//! Lists of one's own. Each is a dossier that only the client's code opens; with their yes the lead's circle gets a key, and it
//! is gone at once when they take the yes back. They go when the file goes.

use super::agenda::{NewTask, add_task};
use super::file::{self, CaseFile};
use super::mine::{Own, own};
use super::own_acts::{begin, finish};
use crate::model::practical::{DebtLine, Line, LineTask, ListKind, ListShown};
use kit::Problem;
use people::{Acting, Action, Opened, Visitor, Work, patiently};
use serde::{Deserialize, Serialize};
use store::sealed::{Dossier, Sheet, Span};
use store::{Day, Holder, Id, Scope};

/// Seconds in which two taps that begin a list are one moment.
const MOMENT_SECONDS: i64 = 60;

/// The head as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Head {
    /// A list of somebody's own.
    #[serde(rename = "personal-list")]
    PersonalList {
        /// The file it stands beside.
        case: Id,
        /// Which list.
        list: ListKind,
    },
}

/// A list that somebody may read now.
pub struct PersonalList {
    /// Which.
    pub list: ListKind,
    /// The key to it.
    pub dossier: Dossier,
    /// Its lines, the oldest first; erased ones as marks.
    pub sheets: Vec<Sheet<Line>>,
}

impl PersonalList {
    pub(super) fn of(opened: Opened) -> Result<PersonalList, Problem> {
        let Some(Head::PersonalList { list, .. }) = opened.head()?.content else {
            return Err(Problem::Missing);
        };
        let sheets = opened.sheets()?;
        Ok(PersonalList { list, dossier: opened.dossier, sheets })
    }

    /// Its lines that are there, each with its id.
    pub fn lines(&self) -> impl Iterator<Item = (Id, &Line)> {
        self.sheets.iter().filter_map(|sheet| Some((sheet.id, sheet.content.as_ref()?)))
    }

    /// One line.
    ///
    /// # Errors
    /// [`Problem::Missing`].
    pub fn line(&self, record: Id) -> Result<&Line, Problem> {
        self.lines().find(|(id, _)| *id == record).map(|(_, line)| line).ok_or(Problem::Missing)
    }
}

impl Own {
    /// A list of one's own, if it was begun.
    pub fn list(&self, list: ListKind) -> Option<&PersonalList> {
        self.lists.iter().find(|one| one.list == list)
    }

    /// Whether this dossier is a list that the lead may not read now.
    pub(super) fn hides(&self, dossier: Id) -> bool {
        let is_shown = self.file.case.shown.iter().any(|shown| shown.dossier == dossier);
        !is_shown && self.lists.iter().any(|list| list.dossier.id() == dossier)
    }

    /// Whether the lead may read it now.
    pub fn shows(&self, list: ListKind) -> bool {
        self.file.case.shown.iter().any(|shown| shown.list == list)
    }
}

/// Writes a line: anew where it stands, or for the first time. A course or a text that stands there already is there once.
///
/// # Errors
/// [`Problem::Missing`] without a file; [`Problem::TooLarge`] when the list is full.
pub async fn put_line(visitor: &Visitor, record: Option<Id>, line: Line) -> Result<(), Problem> {
    patiently(|| put_line_once(visitor, record, &line)).await
}

async fn put_line_once(visitor: &Visitor, record: Option<Id>, line: &Line) -> Result<(), Problem> {
    let own = own(visitor).await?.ok_or(Problem::Missing)?;
    let mut work = visitor.work();
    let kind = line.list();
    let Some(list) = own.list(kind) else {
        let dossier = begin_list(visitor, &own, &mut work, kind)?;
        work.append(&dossier, line)?;
        return visitor.keep(work).await;
    };
    let standing = match record {
        Some(record) => Some(list.sheets.iter().find(|one| one.id == record).ok_or(Problem::Missing)?),
        None => {
            list.sheets.iter().find(|sheet| sheet.content.as_ref().is_some_and(|kept| is_same(kept, line)))
        }
    };
    match standing {
        Some(sheet) => work.revise(&list.dossier, sheet, line)?,
        None if list.lines().count() >= kind.most() => return Err(Problem::TooLarge),
        None => {
            work.append(&list.dossier, line)?;
        }
    }
    visitor.keep(work).await
}

fn is_same(kept: &Line, line: &Line) -> bool {
    match (kept, line) {
        (Line::Course { name, .. }, Line::Course { name: new, .. }) => name == new,
        (Line::Strengths { .. }, Line::Strengths { .. }) => true,
        _ => false,
    }
}

fn begin_list(visitor: &Visitor, own: &Own, work: &mut Work, list: ListKind) -> Result<Dossier, Problem> {
    // Two taps that begin it at one moment meet here: the second finds the list when it tries again.
    let case = own.file.id();
    let claim = visitor.ask().house.pepper.blind("first list", &[case.bytes(), list.path().as_bytes()]);
    let now = work.now;
    work.unit.at(now).mark(claim, now.plus_seconds(MOMENT_SECONDS));
    let head = Head::PersonalList { case, list };
    let dossier = work.begin_with(case, own.file.dossier.organisation(), &head)?;
    work.grant_to_code(&dossier, visitor.code(), Scope::Full, Span::OPEN)?;
    Ok(dossier)
}

/// Erases a line.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn drop_line(visitor: &Visitor, list: ListKind, record: Id) -> Result<(), Problem> {
    patiently(|| async {
        let own = own(visitor).await?.ok_or(Problem::Missing)?;
        let list = own.list(list).ok_or(Problem::Missing)?;
        list.line(record)?;
        let mut work = visitor.work();
        work.erase(&list.dossier, record);
        visitor.keep(work).await
    })
    .await
}

/// Lets the lead read a list.
///
/// # Errors
/// [`Problem::Missing`] when it was not begun, and when the file is closed: nobody reads along then.
pub async fn show_list(visitor: &Visitor, list: ListKind) -> Result<(), Problem> {
    patiently(|| show_list_once(visitor, list)).await
}

async fn show_list_once(visitor: &Visitor, list: ListKind) -> Result<(), Problem> {
    let (mut own, mut work) = begin(visitor).await?;
    if own.shows(list) {
        return Ok(());
    }
    if own.file.case.ended.is_some() {
        return Err(Problem::Missing);
    }
    let dossier = own.list(list).ok_or(Problem::Missing)?.dossier.clone();
    let circle = own.file.case.circle;
    let circle = visitor.ask().house.store.read(move |reader| reader.circle(circle)).await?;
    work.grant(&dossier, &circle.ok_or(Problem::Broken)?, Scope::Full, Span::OPEN)?;
    own.file.case.shown.push(ListShown { list, dossier: dossier.id() });
    finish(visitor, &own, work).await
}

/// Takes that back: the key is gone at once.
///
/// # Errors
/// [`Problem::Missing`] without a file.
pub async fn hide_list(visitor: &Visitor, list: ListKind) -> Result<(), Problem> {
    patiently(|| async {
        let (mut own, mut work) = begin(visitor).await?;
        hide(&mut work, &mut own.file, |shown| shown.list == list);
        finish(visitor, &own, work).await
    })
    .await
}

/// Takes the keys to all lists back, as at the end of a file.
pub(super) fn hide_all(work: &mut Work, file: &mut CaseFile) {
    hide(work, file, |_| true);
}

fn hide(work: &mut Work, file: &mut CaseFile, which: impl Fn(&ListShown) -> bool) {
    // Where a guide was seated without the client, the key still hangs on the circle of before.
    let circles = file.case.left.iter().copied().chain([file.case.circle]).map(Holder::Circle);
    let circles: Vec<Holder> = circles.collect();
    let (hidden, shown) = std::mem::take(&mut file.case.shown).into_iter().partition(which);
    let hidden: Vec<ListShown> = hidden;
    for one in hidden {
        for circle in &circles {
            work.unit.remove_grant(one.dossier, *circle);
        }
    }
    file.case.shown = shown;
}

/// A list that the client lets their guide read; both logs say so.
///
/// # Errors
/// [`Problem::Missing`] when they do not, or not any more.
pub async fn shown_list(
    acting: &Acting,
    case: Id,
    list: ListKind,
) -> Result<(CaseFile, PersonalList), Problem> {
    let file = file::open(acting, case).await?;
    let shown = file.case.shown.iter().find(|shown| shown.list == list).ok_or(Problem::Missing)?;
    let list = PersonalList::of(acting.open(shown.dossier, Action::ReadCase).await?)?;
    Ok((file, list))
}

/// Makes a task for the worker who acts out of a line that asks for something, by the day that the client wrote, or today. Of a
/// letter that must be answered only `letter` goes along, which says by when, and it is rung for some days before.
///
/// # Errors
/// [`Problem::Missing`], also for a line that asks for nothing.
pub async fn task_of_line(
    acting: &Acting,
    case: Id,
    (list, record): (ListKind, Id),
    letter: impl Fn(Option<Day>) -> String,
) -> Result<(), Problem> {
    let (_, list) = shown_list(acting, case, list).await?;
    let (of, today) = (acting.worker().id, acting.ask().house.today());
    let new = match list.line(record)?.task().ok_or(Problem::Missing)? {
        LineTask::Words(text, on) => NewTask { text, of, due: on.unwrap_or(today).max(today), remind: false },
        LineTask::Letter(on) => {
            let due = on.map_or(today, |on| DebtLine::set_to(on, today));
            NewTask { text: letter(on), of, due, remind: due > today }
        }
    };
    add_task(acting, case, &new).await
}
