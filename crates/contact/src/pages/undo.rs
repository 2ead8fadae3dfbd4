//! Taking back what has not left yet, letting it leave at once, and drafts: for both sides.

use super::desk::show_again;
use super::door;
use super::id_in;
use super::thread::{self, HERE};
use crate::book::visitor::end_unsaid;
use crate::book::{draft, undo};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Form, FormView, Problem};
use people::{Acting, Posted, Visitor};

/// The field with the message.
const FIELD: &str = "bericht";
/// A script that keeps a draft says so by this field, and wants no page.
const QUIET_FIELD: &str = "_stil";

/// What was typed, to be kept as a draft: none when the form has no such field, or it cannot be kept.
pub fn typed_draft(form: &mut Form) -> Option<String> {
    form.raw(FIELD)?;
    let text = form.text(FIELD, draft::DRAFT_MAX);
    form.is_good().then_some(text)
}

/// What was typed beside another deed is kept: nothing typed is lost.
pub async fn keep_typed(visitor: &Visitor, form: &mut Form) -> Result<(), Problem> {
    match typed_draft(form) {
        Some(text) if !text.is_empty() => draft::keep(visitor, &text).await.map(drop),
        _ => Ok(()),
    }
}

/// Keeps the person's draft, for a script or by its own button.
pub async fn keep_draft(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let quiet = form.raw(QUIET_FIELD).is_some();
    let kept = match typed_draft(&mut form) {
        Some(text) => draft::keep(&visitor, &text).await?,
        None => form.is_good(),
    };
    match (kept, quiet) {
        (true, true) => Ok(StatusCode::NO_CONTENT.into_response()),
        (true, false) => Ok(Redirect::to(HERE).into_response()),
        // There is nowhere to keep it, or it is too long: it stays in the field.
        (false, _) => {
            thread::show_form(&visitor, StatusCode::BAD_REQUEST, visitor.ask().view(&form), None).await
        }
    }
}

/// What was taken back, in front of what was typed since.
pub fn joined(text: String, typed: &str) -> String {
    match (text.is_empty(), typed.is_empty()) {
        (_, true) => text,
        (true, false) => typed.to_owned(),
        (false, false) => format!("{text}\n\n{typed}"),
    }
}

/// Takes back the person's message into the field, in front of what was typed since.
pub async fn take_back(
    visitor: Visitor,
    Path(record): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let record = id_in(&record)?;
    let typed = typed_draft(&mut form).unwrap_or_default();
    let (text, status, notice) = match undo::take_back(&visitor, record).await {
        Ok(text) if let Some(head) = end_unsaid(&visitor).await? => {
            return door::unsent(&visitor, &head, &joined(text, &typed)).await;
        }
        Ok(text) => (joined(text, &typed), StatusCode::OK, ("info", "contact-unsent")),
        Err(Problem::Conflict) => (typed, StatusCode::CONFLICT, ("careful", "contact-already-left")),
        // It was taken back already: the page was sent again.
        Err(Problem::Missing) => return Ok(Redirect::to(HERE).into_response()),
        Err(problem) => return Err(problem),
    };
    if !text.is_empty() {
        draft::keep(&visitor, &text).await?;
    }
    let form = FormView::of([(FIELD, text.as_str())]);
    thread::show_form(&visitor, status, form, Some(notice)).await
}

/// Lets the person's message leave at once.
pub async fn send_now(
    visitor: Visitor,
    Path(record): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    keep_typed(&visitor, &mut form).await?;
    match undo::send_now(&visitor, id_in(&record)?).await {
        Ok(()) | Err(Problem::Missing) => Ok(Redirect::to(HERE).into_response()),
        Err(problem) => Err(problem),
    }
}

/// Lets a worker's answer leave at once; what was typed since is kept.
pub async fn send_answer_now(
    acting: Acting,
    Path((id, record)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    if let Some(text) = typed_draft(&mut form).filter(|text| !text.is_empty()) {
        draft::keep_of(&acting, id, &text).await?;
    }
    undo::send_answer_now(&acting, id, id_in(&record)?).await?;
    Ok(Redirect::to(&format!("/werk/gesprekken/{id}")).into_response())
}

/// Keeps a worker's draft, for a script or by its own button.
pub async fn keep_answer_draft(
    acting: Acting,
    Path(id): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    let quiet = form.raw(QUIET_FIELD).is_some();
    if let Some(text) = typed_draft(&mut form) {
        draft::keep_of(&acting, id, &text).await?;
    }
    match (form.is_good(), quiet) {
        (true, true) => Ok(StatusCode::NO_CONTENT.into_response()),
        (true, false) => Ok(Redirect::to(&format!("/werk/gesprekken/{id}")).into_response()),
        (false, _) => show_again(&acting, id, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await,
    }
}
