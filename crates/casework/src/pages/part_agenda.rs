//! Appointments and tasks of a part: whoever helps with it makes them, the guide and the client read them (ACT-04, ACT-05).
//! They rest in the part; whoever holds no key to it never sees that they exist.

use super::agenda::{
    appointment_fields, came_in, empty_appointment, empty_task, read_appointment, read_task, task_fields,
};
use super::fields::{Field, FormPage, tick};
use super::part::{Place, before_contact};
use super::view::{
    Act, Section, appointment_item, came_acts, change_act, in_order, open_first, task_item, toggle_act,
};
use super::{id_in, part_path};
use crate::book::{self, Made, Part};
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

/// What lies ahead in a part, as whoever holds a key to it sees it; without buttons where somebody only looks.
pub(super) fn sections(page: &Page, place: Place, sheets: &[Sheet<PartRecord>], today: Day) -> [Section; 2] {
    if place.reader.is_none() {
        return only_read(page, sheets);
    }
    let base = part_path(place.part);
    let appointments = in_order(pieces(sheets)).into_iter().map(|one| Item {
        acts: came_acts(page, &base, &one, today),
        more: change_act(page, &base, "afspraak", one.id, one.came.is_none()).into_iter().collect(),
        ..appointment_item(page, &one)
    });
    let tasks = open_first(pieces(sheets)).into_iter().map(|one| Item {
        acts: vec![toggle_act(page, &base, one.id, &one)],
        more: change_act(page, &base, "taak", one.id, one.done.is_none()).into_iter().collect(),
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

fn only_read(page: &Page, sheets: &[Sheet<PartRecord>]) -> [Section; 2] {
    let section =
        |title: &str, items: Vec<Item>| Section { title: page.t(title), items, ..Section::default() };
    let appointments = in_order(pieces(sheets)).into_iter().map(|one| appointment_item(page, &one));
    let tasks = open_first(pieces(sheets)).into_iter().map(|one| task_item(page, &one, None));
    [section("casework-appointments", appointments.collect()), section("casework-tasks", tasks.collect())]
}

pub(super) fn back_to(part: Id) -> Response {
    Redirect::to(&part_path(part)).into_response()
}

/// A part in which something can lie ahead, for whoever holds a key to it.
async fn opened(acting: &Acting, part: &str) -> Result<Id, Problem> {
    Ok(opened_whole(acting, part).await?.opened.id())
}

pub(super) async fn opened_whole(acting: &Acting, part: &str) -> Result<Part, Problem> {
    let part = book::part_of(acting, id_in(part)?).await?;
    if part.head.part == PartKind::Private { Err(Problem::Missing) } else { Ok(part) }
}

/// By which ways somebody can be met from a part: any, once they said how to reach them safely.
pub(super) fn ways(sheets: &[Sheet<PartRecord>]) -> &'static [Way] {
    if book::rule_of(sheets).is_some() { Way::ALL } else { &Way::IN_A_PART }
}

fn page(acting: &Acting, part: Id, path: &str, fields: Vec<Field>) -> FormPage {
    let back = part_path(part);
    let action = format!("{back}/{path}");
    FormPage::new(acting.page("casework-title"), back, action, fields)
}

/// The form of an appointment in a part, at this path.
pub(super) fn appointment_page(
    acting: &Acting,
    part: Id,
    path: &str,
    sheets: &[Sheet<PartRecord>],
) -> FormPage {
    let texts = acting.page("casework-title");
    let mut fields = appointment_fields(&texts, ways(sheets));
    let heed = before_contact(&texts, sheets);
    if book::rule_of(sheets).is_none() {
        return page(acting, part, path, fields)
            .about("casework-appointment-new", "casework-part-appointment-lead");
    }
    fields.push(tick("akkoord", "casework-appointment-agreed").hint("casework-appointment-agreed-hint"));
    page(acting, part, path, fields)
        .about("casework-appointment-new", "casework-appointment-lead")
        .showing(texts.t("casework-before-contact"), heed)
}

/// A form to make an appointment.
pub async fn appointment(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = opened_whole(&acting, &part).await?;
    let sheets = part.opened.sheets()?;
    Ok(appointment_page(&acting, part.opened.id(), "afspraak", &sheets).show(empty_appointment()))
}

/// Makes an appointment, unless the client's rule for safe contact speaks against it.
pub async fn keep_appointment(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = opened_whole(&acting, &part).await?;
    let (id, sheets) = (part.opened.id(), part.opened.sheets()?);
    if let Some(new) = read_appointment(&mut form, ways(&sheets)) {
        match book::add_part_appointment(&acting, id, &new).await? {
            Made::Done => return Ok(back_to(id)),
            Made::NotThisWay => form.refuse("akkoord", "casework-appointment-not-this-way"),
            Made::NotThen => form.refuse("akkoord", "casework-appointment-not-then"),
        }
    }
    Ok(appointment_page(&acting, id, "afspraak", &sheets).again(acting.ask().view(&form)))
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

/// The form of a task in a part, at this path.
pub(super) fn task_page(acting: &Acting, part: Id, path: &str, among: &[Colleague]) -> FormPage {
    page(acting, part, path, task_fields(among)).about("casework-task-new", "casework-part-task-lead")
}

/// A form to write a task down.
pub async fn task(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = opened(&acting, &part).await?;
    let among = book::who_can_in_part(&acting, part).await?;
    Ok(task_page(&acting, part, "taak", &among).show(empty_task(&acting)))
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
        return Ok(task_page(&acting, part, "taak", &among).again(acting.ask().view(&form)));
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
