//! Rounding off an event: how many came, and how it was, in counts alone (INF-04).

use super::desk::HERE;
use super::id_in;
use crate::book::desk::{COUNT_MAX, Rounded, round_off as keep};
use crate::book::told::told_by;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

#[derive(Template)]
#[template(path = "guide/round.html")]
struct Round {
    page: Page,
    form: FormView,
    id: Id,
    name: String,
}

fn draw(acting: &Acting, status: StatusCode, id: Id, form: FormView) -> Result<Response, Problem> {
    let told = told_by(acting)?;
    let name = told.event(id).ok_or(Problem::Missing)?.name.clone();
    Ok(show_as(status, &Round { page: acting.page("guide-work-title"), form, id, name }))
}

/// Asks for the counts.
pub async fn show(acting: Acting, Path(which): Path<String>) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, id_in(&which)?, FormView::empty())
}

fn count(form: &mut Form, name: &'static str) -> Option<u32> {
    form.number(name, 0..=COUNT_MAX).and_then(|number| u32::try_from(number).ok())
}

fn read(form: &mut Form) -> Option<Rounded> {
    let came = count(form, "gekomen");
    let (good, fair, poor) = (count(form, "fijn"), count(form, "gewoon"), count(form, "niet-fijn"));
    let rounded = Rounded { came: came?, good: good?, fair: fair?, poor: poor? };
    if rounded.good + rounded.fair + rounded.poor > rounded.came {
        form.refuse("gekomen", "guide-work-round-more");
    }
    form.is_good().then_some(rounded)
}

/// Keeps the counts; the event is not told any longer.
pub async fn round_off(
    acting: Acting,
    Path(which): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&which)?;
    match read(&mut form) {
        Some(rounded) => {
            keep(&acting, id, rounded).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        None => draw(&acting, StatusCode::BAD_REQUEST, id, acting.ask().view(&form)),
    }
}
