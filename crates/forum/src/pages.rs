//! The agenda of the PMW meeting.

pub mod continuity;
pub mod craft;
pub mod opinion;
pub mod provision;
pub mod recommendation;
pub mod review;

use crate::book;
use crate::model::{Wording, trace_in};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

/// The routes of this room.
pub fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadThemes);
    let keep = Guard::Worker(Action::KeepRecommendations);
    Routes::new()
        .get("/werk/overleg", read, show)
        .post("/werk/overleg", Guard::Worker(Action::RaiseTheme), change)
        .get("/werk/aanbevelingen", read, recommendation::list)
        .post("/werk/aanbevelingen", keep, recommendation::add)
        .get("/werk/aanbevelingen/{id}", read, recommendation::one)
        .post("/werk/aanbevelingen/{id}", keep, recommendation::add_measure)
        .post("/werk/aanbevelingen/{id}/weg", keep, recommendation::remove)
        .get("/werk/aanbevelingen/{id}/{measure}", keep, recommendation::measure)
        .post("/werk/aanbevelingen/{id}/{measure}", keep, recommendation::set_measure)
        .get("/werk/voorzieningen", read, provision::show)
        .post("/werk/voorzieningen", keep, provision::look_over)
        .and(continuity::routes())
        .and(opinion::routes())
        .and(review::routes())
        .and(craft::routes())
}

fn id_in(text: &str) -> Result<Id, Problem> {
    text.parse().map_err(|_| Problem::Missing)
}

/// One theme as shown.
pub struct Shown {
    /// Its id.
    pub id: Id,
    /// What it is about.
    pub title: String,
    /// Its text.
    pub text: String,
    /// From which role it comes.
    pub role: String,
    /// The day it was brought.
    pub day: Day,
}

#[derive(Template)]
#[template(path = "forum/agenda.html")]
struct Agenda {
    page: Page,
    form: FormView,
    themes: Vec<Shown>,
    may_raise: bool,
}

/// Shows the agenda.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("forum-title");
    let themes = book::agenda(acting)
        .await?
        .into_iter()
        .map(|on| Shown {
            id: on.id,
            role: page.t(&on.theme.raised_by.text_key()),
            title: on.theme.title,
            text: on.theme.text,
            day: on.theme.day,
        })
        .collect();
    let may_raise = acting.may(Action::RaiseTheme);
    Ok(show_as(status, &Agenda { page, form, themes, may_raise }))
}

/// Brings a theme, or takes one away.
pub async fn change(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if let Some(theme) = form.raw("weghalen") {
        book::take_away(&acting, id_in(theme)?).await?;
        return Ok(Redirect::to("/werk/overleg").into_response());
    }
    let title = form.needed("titel", LINE_MAX);
    let text = form.needed("tekst", NOTE_MAX);
    for (field, words) in [("titel", &title), ("tekst", &text)] {
        if let Some(trace) = trace_in(words) {
            form.refuse(field, trace.text_key());
        }
    }
    match Wording::new(title, text) {
        Ok(wording) if form.is_good() => {
            book::raise(&acting, wording).await?;
            Ok(Redirect::to("/werk/overleg").into_response())
        }
        _ => draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}
