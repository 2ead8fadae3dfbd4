//! The same form from a conversation. The room of conversations takes it: it knows whether somebody is under 18, and whether
//! two consulted before anything goes to others.

use super::pass::{Fields, tried, untouched};
use crate::book::pass::give::Given;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use people::Acting;

/// Where the form stands.
pub struct From {
    /// The page of the conversation.
    pub back: String,
    /// Where the form is sent.
    pub to: String,
}

#[derive(Template)]
#[template(path = "between/pass_from.html")]
struct FromPage {
    page: Page,
    form: FormView,
    fields: Fields,
    back: String,
    to: String,
}

fn draw(
    acting: &Acting,
    page: Page,
    from: &From,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let fields = Fields::of(acting, &page, &form)?;
    let (back, to) = (from.back.clone(), from.to.clone());
    Ok(show_as(status, &FromPage { page, form, fields, back, to }))
}

/// The form.
///
/// # Errors
/// [`Problem::Broken`] when the agreements cannot be read.
pub fn form_from(acting: &Acting, from: &From) -> Result<Response, Problem> {
    draw(acting, acting.page("between-pass-title"), from, StatusCode::OK, untouched())
}

/// Passes on what the form says, or gives it again with what was typed.
///
/// # Errors
/// As [`crate::book::pass::give::pass_on`].
pub async fn pass_on_from(acting: &Acting, from: &From, mut form: Form) -> Result<Response, Problem> {
    let given = tried(acting, &mut form).await?;
    let page = acting.page("between-pass-title");
    let page = match given {
        Some(Given::Arrived) => return Ok(Redirect::to(super::PASS).into_response()),
        Some(Given::Silent) => page.with_notice("careful", "between-pass-silent"),
        None => page,
    };
    draw(acting, page, from, StatusCode::BAD_REQUEST, acting.ask().view(&form))
}
