//! An appointment that is moved, a task that is changed: the forms of the file and of a part, filled in.

use super::agenda::{appointment_page, read_appointment, read_task, task_page, who_can};
use super::part_agenda::{self, opened_whole, ways};
use super::team::field;
use super::{back_to, id_in};
use crate::book::{self, CaseFile, Made};
use crate::model::record::pieces;
use crate::model::{Appointment, Kept, PartRecord, Task, Way};
use axum::extract::Path;
use axum::response::Response;
use kit::{Form, FormView, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;
use store::sealed::Sheet;

/// The routes of what is changed.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::WriteCase);
    Routes::new()
        .get("/werk/trajecten/{case}/afspraak/{record}", write, appointment)
        .post("/werk/trajecten/{case}/afspraak/{record}", write, keep_appointment)
        .get("/werk/trajecten/{case}/taak/{record}", write, task)
        .post("/werk/trajecten/{case}/taak/{record}", write, keep_task)
        .get("/werk/trajecten/deel/{part}/afspraak/{record}", write, part_appointment)
        .post("/werk/trajecten/deel/{part}/afspraak/{record}", write, keep_part_appointment)
        .get("/werk/trajecten/deel/{part}/taak/{record}", write, part_task)
        .post("/werk/trajecten/deel/{part}/taak/{record}", write, keep_part_task)
}

fn as_it_is(one: &Appointment) -> FormView {
    let (day, minutes) = (field(kit::when::local_day(one.at)), one.minutes.to_string());
    FormView::of([
        ("dag", day.as_str()),
        ("tijd", &kit::when::time(one.at)),
        ("duur", &minutes),
        ("hoe", one.way.code()),
        ("waar", &one.place),
        ("waarover", &one.text),
        ("akkoord", if one.against_rule { "ja" } else { "" }),
    ])
}

fn task_as_it_is(task: &Task) -> FormView {
    let (of, day) = (task.of.id.to_string(), field(task.due));
    FormView::of([("taak", task.text.as_str()), ("wie", &of), ("dag", &day)])
}

/// What the rule for safe contact says, as the form tells it; whether the appointment stands.
fn is_made(form: &mut Form, made: Made) -> bool {
    match made {
        Made::Done => return true,
        Made::NotThisWay => form.refuse("akkoord", "casework-appointment-not-this-way"),
        Made::NotThen => form.refuse("akkoord", "casework-appointment-not-then"),
    }
    false
}

fn to_move(one: Kept<Appointment>) -> Result<Kept<Appointment>, Problem> {
    if one.came.is_none() { Ok(one) } else { Err(Problem::Missing) }
}

fn to_change(task: Kept<Task>) -> Result<Kept<Task>, Problem> {
    if task.done.is_none() { Ok(task) } else { Err(Problem::Missing) }
}

async fn opened(acting: &Acting, case: &str, record: &str) -> Result<(CaseFile, Id), Problem> {
    Ok((book::open(acting, id_in(case)?).await?, id_in(record)?))
}

/// An appointment that still lies ahead.
pub async fn appointment(
    acting: Acting,
    Path((case, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (file, record) = opened(&acting, &case, &record).await?;
    let one = to_move(file.piece::<Appointment>(record)?)?;
    Ok(appointment_page(&acting, &file, &format!("afspraak/{record}")).show(as_it_is(&one)))
}

/// Changes it.
pub async fn keep_appointment(
    acting: Acting,
    Path((case, record)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (file, record) = opened(&acting, &case, &record).await?;
    if let Some(new) = read_appointment(&mut form, Way::ALL) {
        let made = book::change_appointment(&acting, file.id(), record, &new).await?;
        if is_made(&mut form, made) {
            return Ok(back_to(file.id()));
        }
    }
    Ok(appointment_page(&acting, &file, &format!("afspraak/{record}")).again(acting.ask().view(&form)))
}

/// A task that is not done.
pub async fn task(acting: Acting, Path((case, record)): Path<(String, String)>) -> Result<Response, Problem> {
    let (file, record) = opened(&acting, &case, &record).await?;
    let task = to_change(file.piece::<Task>(record)?)?;
    let among = who_can(&acting, &file);
    Ok(task_page(&acting, &file, &format!("taak/{record}"), &among).show(task_as_it_is(&task)))
}

/// Changes it.
pub async fn keep_task(
    acting: Acting,
    Path((case, record)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (file, record) = opened(&acting, &case, &record).await?;
    let among = who_can(&acting, &file);
    let Some(new) = read_task(&mut form, &among) else {
        let page = task_page(&acting, &file, &format!("taak/{record}"), &among);
        return Ok(page.again(acting.ask().view(&form)));
    };
    book::change_task(&acting, file.id(), record, &new).await?;
    Ok(back_to(file.id()))
}

async fn opened_part(
    acting: &Acting,
    part: &str,
    record: &str,
) -> Result<(Id, Vec<Sheet<PartRecord>>, Id), Problem> {
    let part = opened_whole(acting, part).await?;
    Ok((part.opened.id(), part.opened.sheets()?, id_in(record)?))
}

/// An appointment in a part.
pub async fn part_appointment(
    acting: Acting,
    Path((part, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (part, sheets, record) = opened_part(&acting, &part, &record).await?;
    let mut all = pieces::<PartRecord, Appointment>(&sheets).into_iter();
    let one = to_move(all.find(|one| one.id == record).ok_or(Problem::Missing)?)?;
    let path = format!("afspraak/{record}");
    Ok(part_agenda::appointment_page(&acting, part, &path, &sheets).show(as_it_is(&one)))
}

/// Changes it.
pub async fn keep_part_appointment(
    acting: Acting,
    Path((part, record)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (part, sheets, record) = opened_part(&acting, &part, &record).await?;
    if let Some(new) = read_appointment(&mut form, ways(&sheets)) {
        let made = book::change_part_appointment(&acting, part, record, &new).await?;
        if is_made(&mut form, made) {
            return Ok(part_agenda::back_to(part));
        }
    }
    let path = format!("afspraak/{record}");
    Ok(part_agenda::appointment_page(&acting, part, &path, &sheets).again(acting.ask().view(&form)))
}

/// A task in a part.
pub async fn part_task(
    acting: Acting,
    Path((part, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (part, sheets, record) = opened_part(&acting, &part, &record).await?;
    let mut all = pieces::<PartRecord, Task>(&sheets).into_iter();
    let task = to_change(all.find(|one| one.id == record).ok_or(Problem::Missing)?)?;
    let among = book::who_can_in_part(&acting, part).await?;
    let page = part_agenda::task_page(&acting, part, &format!("taak/{record}"), &among);
    Ok(page.show(task_as_it_is(&task)))
}

/// Changes it.
pub async fn keep_part_task(
    acting: Acting,
    Path((part, record)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (part, _, record) = opened_part(&acting, &part, &record).await?;
    let among = book::who_can_in_part(&acting, part).await?;
    let Some(new) = read_task(&mut form, &among) else {
        let page = part_agenda::task_page(&acting, part, &format!("taak/{record}"), &among);
        return Ok(page.again(acting.ask().view(&form)));
    };
    book::change_part_task(&acting, part, record, &new).await?;
    Ok(part_agenda::back_to(part))
}
