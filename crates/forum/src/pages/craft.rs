//! What the team knows of its craft (EXT-28): what comes with Luwte, and what the team added.

use super::id_in;
use crate::book::craft as book;
use crate::model::craft::{Entry, MONTHS, Shipped};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

const HERE: &str = "/werk/vakkennis";

/// The routes.
pub(super) fn routes() -> Routes {
    let keep = Guard::Worker(Action::KeepCraft);
    Routes::new()
        .get(HERE, Guard::Worker(Action::BeHere), show)
        .post(HERE, keep, add)
        .get("/werk/vakkennis/{id}", keep, one)
        .post("/werk/vakkennis/{id}", keep, set)
        .post("/werk/vakkennis/{id}/weg", keep, remove)
}

/// An entry that comes with Luwte, as shown.
struct Ours {
    title: String,
    text: String,
    source: String,
    page: Option<&'static str>,
}

/// An entry that the team added, as shown.
struct Theirs {
    id: Id,
    entry: Entry,
    is_old: bool,
}

#[derive(Template)]
#[template(path = "forum/craft.html")]
struct Shelf {
    page: Page,
    form: FormView,
    ours: Vec<Ours>,
    theirs: Vec<Theirs>,
    may_write: bool,
    months: i32,
}

/// Shows all of it.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let entries = book::all(acting).await?;
    let page = acting.page("forum-craft-title");
    let today = acting.work().day();
    let theirs = |(id, entry): (Id, Entry)| Theirs { id, is_old: entry.is_old(today), entry };
    let shelf = Shelf {
        ours: Shipped::ALL.iter().map(|one| ours(&page, *one)).collect(),
        theirs: entries.into_iter().map(theirs).collect(),
        may_write: acting.may(Action::KeepCraft),
        months: MONTHS,
        page,
        form,
    };
    Ok(show_as(status, &shelf))
}

fn ours(page: &Page, one: Shipped) -> Ours {
    Ours {
        title: page.t(one.text_key()),
        text: page.t(one.words_key()),
        source: page.t(one.source_key()),
        page: one.page(),
    }
}

fn read(form: &mut Form, acting: &Acting, looked: Day) -> Option<Entry> {
    let entry = Entry {
        title: form.needed("titel", LINE_MAX),
        text: form.needed("tekst", NOTE_MAX),
        source: form.needed("bron", LINE_MAX),
        looked,
        kept_by: acting.role(),
    };
    if let Some((field, trace)) = entry.trace() {
        form.refuse(field, trace.text_key());
    }
    form.is_good().then_some(entry)
}

/// Adds an entry.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    match read(&mut form, &acting, acting.work().day()) {
        Some(entry) => {
            book::add(&acting, entry).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        None => draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

#[derive(Template)]
#[template(path = "forum/craft_one.html")]
struct One {
    page: Page,
    form: FormView,
    id: Id,
}

fn draw_one(acting: &Acting, status: StatusCode, id: Id, form: FormView) -> Response {
    show_as(status, &One { page: acting.page("forum-craft-title"), form, id })
}

/// One entry, to look at it again.
pub async fn one(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    let entry = book::one(&acting, id).await?;
    let form = FormView::of([("titel", &entry.title), ("tekst", &entry.text), ("bron", &entry.source)]);
    Ok(draw_one(&acting, StatusCode::OK, id, form))
}

/// Writes it anew: somebody looked.
pub async fn set(
    acting: Acting,
    Path(id): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    match read(&mut form, &acting, acting.work().day()) {
        Some(entry) => {
            book::set(&acting, id, entry).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        None => Ok(draw_one(&acting, StatusCode::BAD_REQUEST, id, acting.ask().view(&form))),
    }
}

/// Takes it away.
pub async fn remove(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    book::take_away(&acting, id_in(&id)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
