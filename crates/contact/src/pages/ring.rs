//! A sign on the person's own device when there is an answer: only if they ask for it, and after it was said what a
//! screen that is locked may show. It works with a script; without one there is the moment that was agreed.

use super::thread::page_of;
use crate::book::ringing;
use crate::book::visitor::find;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use bell::model::{ENDPOINT_MAX, Words, allowed_host};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Act, Guard, Posted, Routes, Visitor};

const PATH: &str = "/gesprek/bel";
/// The hidden field in which a browser tells where it can be rung.
const ENDPOINT: &str = "_bel";

#[derive(Template)]
#[template(path = "contact/bell.html")]
struct Ring {
    page: Page,
    form: FormView,
    is_on: bool,
    words: Vec<Choice>,
    key: Option<String>,
    script: String,
    program: &'static str,
}

/// The routes of this page.
pub fn routes() -> Routes {
    Routes::new()
        .get(PATH, Guard::Visitor, show)
        .post(PATH, Guard::Visitor, want)
        .post("/gesprek/bel/uit", Guard::Visitor, stop)
        .post_within(Act::Message, "/gesprek/bel/proef", Guard::Visitor, rehearse)
}

async fn show(visitor: Visitor) -> Result<Response, Problem> {
    draw(&visitor, StatusCode::OK, FormView::of([("_woorden", Words::default().code())])).await
}

async fn draw(visitor: &Visitor, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let Some(conversation) = find(visitor).await? else {
        return Ok(Redirect::to("/gesprek").into_response());
    };
    let (page, house) = (page_of(visitor, &conversation), &visitor.ask().house);
    let can = !house.settings.outward.push.hosts.is_empty();
    let ring = Ring {
        is_on: conversation.head.bell.is_some(),
        words: Words::ALL.map(|one| Choice::new(one.code(), page.t(one.text_key()))).into(),
        key: bell::Voice::of(house).filter(|_| can).map(|voice| voice.public()),
        script: bell::script_path(page.language(), false),
        program: kit::assets::BELL.href(),
        form,
        page,
    };
    Ok(show_as(status, &ring))
}

async fn want(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let endpoint = form.needed(ENDPOINT, ENDPOINT_MAX);
    if allowed_host(&endpoint, &visitor.ask().house.settings.outward.push.hosts).is_none() {
        form.refuse(ENDPOINT, "contact-bell-unknown");
        return draw(&visitor, StatusCode::BAD_REQUEST, visitor.ask().view(&form)).await;
    }
    ringing::want(&visitor, Some(&endpoint)).await?;
    Ok(Redirect::to(PATH).into_response())
}

async fn stop(visitor: Visitor) -> Result<Response, Problem> {
    ringing::want(&visitor, None).await?;
    Ok(Redirect::to(PATH).into_response())
}

async fn rehearse(visitor: Visitor) -> Result<Response, Problem> {
    ringing::rehearse(&visitor).await?;
    Ok(Redirect::to(PATH).into_response())
}
