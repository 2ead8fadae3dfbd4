//! Looking back as a team, and what becomes better (EXT-16).

use super::id_in;
use super::recommendation::{self, tone};
use crate::book::review as book;
use crate::model::recommendation::{Measure, State};
use crate::model::review::{self, Improvement, Review};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

const HERE: &str = "/werk/terugblik";

/// The routes.
pub(super) fn routes() -> Routes {
    let look = Guard::Worker(Action::LookBack);
    Routes::new()
        .get(HERE, look, show)
        .post(HERE, look, look_back)
        .post("/werk/terugblik/punten", look, improve)
        .get("/werk/terugblik/punten/{id}", look, one)
        .post("/werk/terugblik/punten/{id}", look, set)
        .post("/werk/terugblik/punten/{id}/weg", look, remove)
        .post("/werk/terugblik/keren/{id}/weg", look, remove)
}

/// Something that becomes better, as shown.
struct Point {
    id: Id,
    improvement: Improvement,
    state: String,
    tone: &'static str,
    is_late: bool,
}

/// A look back, as shown.
struct Looked {
    id: Id,
    review: Review,
    role: String,
}

#[derive(Template)]
#[template(path = "forum/review.html")]
struct Overview {
    page: Page,
    /// The form of a look back.
    back: FormView,
    /// The form of something that becomes better.
    point: FormView,
    points: Vec<Point>,
    reviews: Vec<Looked>,
    /// When the team looks back again.
    next: Option<Day>,
    is_time: bool,
    states: Vec<Choice>,
    may_read: bool,
}

/// Shows all of it.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty(), FormView::empty()).await
}

async fn draw(
    acting: &Acting,
    status: StatusCode,
    back: FormView,
    point: FormView,
) -> Result<Response, Problem> {
    let kept = book::all(acting).await?;
    let page = acting.page("forum-review-title");
    let today = acting.work().day();
    let next = review::next(kept.reviews.iter().map(|(_, review)| review));
    let overview = Overview {
        is_time: next.is_none_or(|next| next <= today),
        next,
        points: kept.improvements.into_iter().map(|(id, one)| as_point(&page, id, one, today)).collect(),
        reviews: kept.reviews.into_iter().map(|(id, review)| looked(&page, id, review)).collect(),
        states: State::choices(&page),
        may_read: acting.may(Action::ReadOpinions),
        page,
        back,
        point,
    };
    Ok(show_as(status, &overview))
}

fn as_point(page: &Page, id: Id, improvement: Improvement, today: Day) -> Point {
    let state = improvement.measure.state;
    Point {
        id,
        state: page.t(state.text_key()),
        tone: tone(state),
        is_late: improvement.is_late(today),
        improvement,
    }
}

fn looked(page: &Page, id: Id, review: Review) -> Looked {
    Looked { id, role: page.t(&review.kept_by.text_key()), review }
}

/// Keeps a look back.
pub async fn look_back(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (good, better) = (form.needed("goed", NOTE_MAX), form.needed("beter", NOTE_MAX));
    if let Err((place, trace)) = review::check(&good, &better) {
        form.refuse(if place == 0 { "goed" } else { "beter" }, trace.text_key());
    }
    if !form.is_good() {
        return draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), FormView::empty()).await;
    }
    book::look_back(&acting, good, better).await?;
    Ok(Redirect::to(HERE).into_response())
}

fn read(form: &mut Form, acting: &Acting, id: Option<Id>) -> Option<(Measure, Day)> {
    form.needed("dag", LINE_MAX);
    let due = form.day("dag");
    let measure = recommendation::read(form, acting, id)?;
    Some((measure, due?))
}

/// Puts something on the list.
pub async fn improve(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    match read(&mut form, &acting, None) {
        Some((measure, due)) => {
            book::improve(&acting, measure, due).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        None => draw(&acting, StatusCode::BAD_REQUEST, FormView::empty(), acting.ask().view(&form)).await,
    }
}

#[derive(Template)]
#[template(path = "forum/improvement.html")]
struct One {
    page: Page,
    form: FormView,
    id: Id,
    states: Vec<Choice>,
}

fn draw_one(acting: &Acting, status: StatusCode, id: Id, form: FormView) -> Response {
    let page = acting.page("forum-review-title");
    show_as(status, &One { states: State::choices(&page), page, form, id })
}

/// One thing of the list, to write it anew.
pub async fn one(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    let Improvement { measure, due } = book::one(&acting, id).await?;
    let day = kit::when::field_day(due);
    let form = FormView::of([
        ("wat", measure.what.as_str()),
        ("wie", measure.by.as_str()),
        ("dag", day.as_str()),
        ("stand", measure.state.code()),
        ("bewijs", measure.proof.as_str()),
    ]);
    Ok(draw_one(&acting, StatusCode::OK, id, form))
}

/// Writes it anew.
pub async fn set(
    acting: Acting,
    Path(id): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    let before = book::one(&acting, id).await?;
    match read(&mut form, &acting, Some(before.measure.id)) {
        Some((measure, due)) => {
            book::set(&acting, id, Improvement { measure, due }).await?;
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
