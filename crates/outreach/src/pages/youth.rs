//! The youth protocol on the page of a shift.

use crate::book;
use crate::model::State;
use crate::model::youth::Asked;
use crate::pages::attempts::too_late;
use crate::pages::id;
use crate::pages::shifts::back_to;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

/// Somebody told that they are younger than 18.
pub async fn told(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    noted(&acting, (shift, attempt), book::youth::told_young(&acting, shift, attempt).await).await
}

/// The other of the duo read along.
pub async fn read_along(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    book::youth::read_along(&acting, shift, attempt).await?;
    Ok(back_to(shift))
}

/// Somebody is 18 or older after all: one word is noted, the other's ends the protocol.
pub async fn of_age(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    noted(&acting, (shift, attempt), book::youth::of_age(&acting, shift, attempt).await).await
}

/// After an age was noted; where there was an answer meanwhile it is said where to note it.
async fn noted(
    acting: &Acting,
    (shift, attempt): (Id, Id),
    done: Result<(), Problem>,
) -> Result<Response, Problem> {
    if done == Err(Problem::Conflict) && is_answered(acting, shift, attempt).await? {
        return too_late(acting, shift, "outreach-young-answered").await;
    }
    done.map(|()| back_to(shift))
}

async fn is_answered(acting: &Acting, shift: Id, attempt: Id) -> Result<bool, Problem> {
    let read = book::read(acting, shift).await?;
    Ok(read.attempts.iter().any(|kept| kept.id == attempt && kept.attempt.state == State::Answered))
}

#[derive(Template)]
#[template(path = "outreach/consult.html")]
struct ConsultPage {
    page: Page,
    form: FormView,
    back: String,
    to: String,
}

/// The form of a consultation, for whoever keeps it: a shift here, a conversation in a later room.
pub fn form_of(page: Page, (back, to): (String, String), status: StatusCode, form: FormView) -> Response {
    show_as(status, &ConsultPage { page, form, back, to })
}

/// Reads that form; none when it is not good yet.
pub fn read_asked(form: &mut Form) -> Option<Asked> {
    let asked = Asked {
        with: form.needed("met", LINE_MAX),
        question: form.needed("vraag", NOTE_MAX),
        advice: form.needed("advies", NOTE_MAX),
        decision: form.needed("besluit", NOTE_MAX),
    };
    form.is_good().then_some(asked)
}

/// The form of a consultation.
pub async fn consult(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let page = acting.page("outreach-consult-title");
    draw(&acting, page, (id(&shift)?, id(&attempt)?), StatusCode::OK, FormView::empty()).await
}

async fn draw(
    acting: &Acting,
    page: Page,
    (shift, attempt): (Id, Id),
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let read = book::read(acting, shift).await?;
    let young = |kept: &book::KeptAttempt| kept.id == attempt && kept.attempt.step.is_some();
    if !read.attempts.iter().any(young) {
        return Err(Problem::Missing);
    }
    let back = format!("/werk/diensten/{shift}");
    let to = format!("{back}/pogingen/{attempt}/overleg");
    Ok(form_of(page, (back, to), status, form))
}

/// Keeps a consultation. Once there was an answer it belongs in the conversation: what was typed stands there still.
pub async fn consulted(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let at = (id(&shift)?, id(&attempt)?);
    let page = acting.page("outreach-consult-title");
    let Some(asked) = read_asked(&mut form) else {
        return draw(&acting, page, at, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    match book::youth::consulted(&acting, at.0, at.1, asked).await {
        Ok(_) => Ok(back_to(at.0)),
        Err(Problem::Conflict) => {
            let page = page.with_notice("careful", "outreach-consult-answered");
            draw(&acting, page, at, StatusCode::CONFLICT, acting.ask().view(&form)).await
        }
        Err(problem) => Err(problem),
    }
}

/// The other of the duo agrees with a consultation.
pub async fn agreed(
    acting: Acting,
    Path((shift, consultation)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    book::youth::agreed(&acting, shift, id(&consultation)?).await?;
    Ok(back_to(shift))
}
