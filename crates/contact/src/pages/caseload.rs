//! All conversations of a worker, before they are moved: to look at, then to confirm.

use super::desk::language_name;
use super::id_in;
use super::words::how_long;
use crate::book::desk::board;
use crate::book::desk::caseload::{self, Goes};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// The value that sends a caseload back to the queue.
const QUEUE: &str = "rij";

/// The routes of a caseload.
pub fn routes() -> Routes {
    let tend = Guard::Worker(Action::TendDesk);
    Routes::new().get("/werk/balie/werklast/{worker}", tend, show).post(
        "/werk/balie/werklast/{worker}",
        tend,
        hand_over,
    )
}

/// One conversation as shown: nothing that was said.
struct Row {
    pseudonym: String,
    language: String,
    waits: Option<String>,
    young: bool,
}

#[derive(Template)]
#[template(path = "contact/caseload.html")]
struct Caseload {
    page: Page,
    form: FormView,
    id: Id,
    name: String,
    rows: Vec<Row>,
    to: Vec<Choice>,
    moved: Option<usize>,
}

/// Shows what somebody carries.
pub async fn show(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id_in(&text)?, StatusCode::OK, FormView::empty(), None).await
}

async fn draw(
    acting: &Acting,
    worker: Id,
    status: StatusCode,
    form: FormView,
    moved: Option<usize>,
) -> Result<Response, Problem> {
    let load = caseload::of(acting, worker).await?;
    let (page, now) = (acting.page("contact-load-title"), acting.ask().house.now());
    let rows = load
        .carried
        .into_iter()
        .map(|one| Row {
            pseudonym: one.pseudonym,
            language: language_name(&one.language),
            waits: one.waits_since.map(|since| how_long(&page, since, now)),
            young: one.young,
        })
        .collect();
    let mut to: Vec<Choice> = board::colleagues(acting)
        .await?
        .into_iter()
        .filter(|one| one.worker != worker)
        .map(|one| Choice::new(one.worker.to_string(), one.name))
        .collect();
    to.push(Choice::new(QUEUE, page.t("contact-load-queue")));
    Ok(show_as(status, &Caseload { form, id: worker, name: load.who.name, rows, to, moved, page }))
}

/// Moves it.
pub async fn hand_over(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let worker = id_in(&text)?;
    let to = form.needed("naar", LINE_MAX);
    if !form.is_good() {
        return draw(&acting, worker, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await;
    }
    let goes = if to == QUEUE { Goes::Back } else { Goes::To(id_in(&to)?) };
    let moved = caseload::move_all(&acting, worker, &goes).await?;
    draw(&acting, worker, StatusCode::OK, FormView::empty(), Some(moved)).await
}
