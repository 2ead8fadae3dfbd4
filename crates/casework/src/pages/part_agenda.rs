//! Appointments and tasks of a part: whoever helps with it makes them, the guide and the client read them (ACT-04, ACT-05).
//! They rest in the part; whoever holds no key to it never sees that they exist.

use super::agenda::{
    appointment_fields, came_in, empty_appointment, empty_task, read_appointment, read_task, task_fields,
};
use super::fields::{Field, FormPage};
use super::view::{Act, Section, appointment_item, came_acts, in_order, open_first, task_item, toggle_act};
use super::{id_in, part_path};
use crate::book;
use crate::model::record::pieces;
use crate::model::{Colleague, PartKind, PartRecord, Way};
use crate::pages::view::Item;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::sealed::Sheet;
use store::{Day, Id};

/// The routes of what lies ahead in a part.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::WriteCase);
    Routes::new()
        .get("/werk/trajecten/deel/{part}/afspraak", write, appointment)
        .post("/werk/trajecten/deel/{part}/afspraak", write, keep_appointment)
        .post("/werk/trajecten/deel/{part}/afspraak/{record}/{came}", write, end_appointment)
        .get("/werk/trajecten/deel/{part}/taak", write, task)
        .post("/werk/trajecten/deel/{part}/taak", write, keep_task)
        .post("/werk/trajecten/deel/{part}/taak/{record}/klaar", write, toggle_task)
}

/// What lies ahead in a part, as whoever holds a key to it sees it.
pub fn sections(page: &Page, part: Id, sheets: &[Sheet<PartRecord>], today: Day) -> [Section; 2] {
    let base = part_path(part);
    let appointments = in_order(pieces(sheets))
        .into_iter()
        .map(|one| Item { acts: came_acts(page, &base, &one, today), ..appointment_item(page, &one) });
    let tasks = open_first(pieces(sheets)).into_iter().map(|one| Item {
        acts: vec![toggle_act(page, &base, one.id, &one)],
        ..task_item(page, &one, Some(today))
    });
    let go = |path: &str, label: &str| Act::Go { href: format!("{base}/{path}"), label: page.t(label) };
    [
        Section {
            title: page.t("casework-appointments"),
            items: appointments.collect(),
            empty: page.t("casework-appointments-empty"),
            acts: vec![go("afspraak", "casework-appointment-new")],
            ..Section::default()
        },
        Section {
            title: page.t("casework-tasks"),
            items: tasks.collect(),
            empty: page.t("casework-tasks-empty"),
            acts: vec![go("taak", "casework-task-new")],
            ..Section::default()
        },
    ]
}

fn back_to(part: Id) -> Response {
    Redirect::to(&part_path(part)).into_response()
}

/// A part in which something can lie ahead, for whoever holds a key to it.
async fn opened(acting: &Acting, part: &str) -> Result<Id, Problem> {
    let part = book::part_of(acting, id_in(part)?).await?;
    if part.head.part == PartKind::Private { Err(Problem::Missing) } else { Ok(part.opened.id()) }
}

fn page(acting: &Acting, part: Id, path: &str, fields: Vec<Field>) -> FormPage {
    let back = part_path(part);
    let action = format!("{back}/{path}");
    FormPage::new(acting.page("casework-title"), back, action, fields)
}

fn appointment_page(acting: &Acting, part: Id) -> FormPage {
    let fields = appointment_fields(&acting.page("casework-title"), &Way::IN_A_PART);
    page(acting, part, "afspraak", fields).about("casework-appointment-new", "casework-part-appointment-lead")
}

/// A form to make an appointment.
pub async fn appointment(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = opened(&acting, &part).await?;
    Ok(appointment_page(&acting, part).show(empty_appointment()))
}

/// Makes an appointment.
pub async fn keep_appointment(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = opened(&acting, &part).await?;
    let Some(new) = read_appointment(&mut form, &Way::IN_A_PART) else {
        return Ok(appointment_page(&acting, part).again(acting.ask().view(&form)));
    };
    book::add_part_appointment(&acting, part, &new).await?;
    Ok(back_to(part))
}

/// Writes down what became of an appointment.
pub async fn end_appointment(
    acting: Acting,
    Path((part, record, came)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let part = id_in(&part)?;
    book::end_part_appointment(&acting, part, id_in(&record)?, came_in(&came)?).await?;
    Ok(back_to(part))
}

fn task_page(acting: &Acting, part: Id, among: &[Colleague]) -> FormPage {
    page(acting, part, "taak", task_fields(among)).about("casework-task-new", "casework-part-task-lead")
}

/// A form to write a task down.
pub async fn task(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = opened(&acting, &part).await?;
    let among = book::who_can_in_part(&acting, part).await?;
    Ok(task_page(&acting, part, &among).show(empty_task(&acting)))
}

/// Keeps a task.
pub async fn keep_task(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = opened(&acting, &part).await?;
    let among = book::who_can_in_part(&acting, part).await?;
    let Some(new) = read_task(&mut form, &among) else {
        return Ok(task_page(&acting, part, &among).again(acting.ask().view(&form)));
    };
    book::add_part_task(&acting, part, &new).await?;
    Ok(back_to(part))
}

/// Marks a task as done, or as not done after all.
pub async fn toggle_task(
    acting: Acting,
    Path((part, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let part = id_in(&part)?;
    book::toggle_part_task(&acting, part, id_in(&record)?).await?;
    Ok(back_to(part))
}
