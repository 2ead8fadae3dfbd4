//! The youth protocol on the page of a shift.

use crate::book;
use crate::book::youth::NewConsultation;
use crate::pages::id;
use crate::pages::shifts::back_to;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

/// Somebody told that they are younger than 18.
pub async fn told(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    book::youth::told_young(&acting, shift, attempt).await?;
    Ok(back_to(shift))
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

#[derive(Template)]
#[template(path = "outreach/consult.html")]
struct ConsultPage {
    page: Page,
    form: FormView,
    back: String,
    to: String,
}

/// The form of a consultation.
pub async fn consult(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
) -> Result<Response, Problem> {
    draw(&acting, id(&shift)?, id(&attempt)?, StatusCode::OK, FormView::empty()).await
}

async fn draw(
    acting: &Acting,
    shift: Id,
    attempt: Id,
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
    let page = acting.page("outreach-consult-title");
    Ok(show_as(status, &ConsultPage { page, form, back, to }))
}

/// Keeps a consultation.
pub async fn consulted(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id(&shift)?, id(&attempt)?);
    let new = NewConsultation {
        with: form.needed("met", LINE_MAX),
        question: form.needed("vraag", NOTE_MAX),
        advice: form.needed("advies", NOTE_MAX),
        decision: form.needed("besluit", NOTE_MAX),
    };
    if !form.is_good() {
        let view = acting.ask().view(&form);
        return draw(&acting, shift, attempt, StatusCode::BAD_REQUEST, view).await;
    }
    book::youth::consulted(&acting, shift, attempt, new).await?;
    Ok(back_to(shift))
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
