//! The partner's page: a code, and the text that the client wanted the partner to read.

use crate::book::partner as book;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem, show as draw};
use people::pages::back::refuse_code;
use people::{Ask, Posted};
use vault::ReturnCode;

#[derive(Template)]
#[template(path = "referral/partner.html")]
struct Door {
    page: Page,
    form: FormView,
}

#[derive(Template)]
#[template(path = "referral/partner_text.html")]
struct Text {
    page: Page,
    reading: book::Reading,
}

/// Asks for the code.
pub async fn ask_code(ask: Ask) -> Response {
    door(&ask, StatusCode::OK, FormView::empty())
}

fn door(ask: &Ask, status: StatusCode, form: FormView) -> Response {
    show_as(status, &Door { page: ask.page("referral-partner-title"), form })
}

/// Shows the text. Nobody is signed in by it: another look needs the code again.
pub async fn read(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    form.secret("code");
    let Some(code) = read_code(&mut form) else {
        return Ok(door(&ask, StatusCode::BAD_REQUEST, ask.view(&form)));
    };
    match book::read(&ask, &code).await {
        Ok(reading) => Ok(draw(&Text { page: ask.page("referral-partner-title"), reading })),
        Err(Problem::Missing) => {
            form.refuse("code", "referral-partner-unknown");
            Ok(door(&ask, StatusCode::BAD_REQUEST, ask.view(&form)))
        }
        Err(problem) => Err(problem),
    }
}

fn read_code(form: &mut Form) -> Option<ReturnCode> {
    let typed = form.needed("code", LINE_MAX);
    if !form.is_good() {
        return None;
    }
    ReturnCode::parse(&typed).map_err(|problem| refuse_code(form, "code", problem)).ok()
}
