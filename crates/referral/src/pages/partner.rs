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
    /// An answer that was typed and cannot be sent with this code: it is not lost.
    typed: String,
}

#[derive(Template)]
#[template(path = "referral/partner_text.html")]
struct Text {
    page: Page,
    reading: book::Reading,
    /// The code that was typed: with the text on the page it opens nothing more than what is there.
    code: String,
    form: FormView,
}

#[derive(Template)]
#[template(path = "referral/partner_thanks.html")]
struct Thanks {
    page: Page,
}

/// Characters of an answer.
pub const ANSWER_MAX: usize = 2_000;

/// Asks for the code.
pub async fn ask_code(ask: Ask) -> Response {
    door(&ask, StatusCode::OK, FormView::empty())
}

fn door(ask: &Ask, status: StatusCode, form: FormView) -> Response {
    show_as(
        status,
        &Door { page: ask.page("referral-partner-title"), typed: form.value("antwoord").to_owned(), form },
    )
}

/// Shows the text. Nobody is signed in by it: another look needs the code again.
pub async fn read(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    form.secret("code");
    let Some(code) = read_code(&mut form) else {
        return Ok(door(&ask, StatusCode::BAD_REQUEST, ask.view(&form)));
    };
    match book::read(&ask, &code).await {
        Ok(reading) => Ok(text(&ask, StatusCode::OK, reading, &code, FormView::empty())),
        Err(problem) => unknown(&ask, form, problem),
    }
}

fn text(
    ask: &Ask,
    status: StatusCode,
    reading: book::Reading,
    code: &ReturnCode,
    form: FormView,
) -> Response {
    let code = code.groups().iter().map(|group| group.as_str().to_owned()).collect::<Vec<_>>().join("-");
    show_as(status, &Text { page: ask.page("referral-partner-title"), reading, code, form })
}

/// A code that opens nothing asks for another; anything else is what it is.
fn unknown(ask: &Ask, mut form: Form, problem: Problem) -> Result<Response, Problem> {
    match problem {
        Problem::Missing => {
            form.refuse("code", "referral-partner-unknown");
            Ok(door(ask, StatusCode::BAD_REQUEST, ask.view(&form)))
        }
        problem => Err(problem),
    }
}

/// Takes the partner's one answer; the code is used up by it.
pub async fn answer(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    form.secret("code");
    let Some(code) = read_code(&mut form) else {
        return Ok(door(&ask, StatusCode::BAD_REQUEST, ask.view(&form)));
    };
    let words = form.needed("antwoord", ANSWER_MAX);
    if !form.is_good() {
        return match book::read(&ask, &code).await {
            Ok(reading) => Ok(text(&ask, StatusCode::BAD_REQUEST, reading, &code, ask.view(&form))),
            Err(problem) => unknown(&ask, form, problem),
        };
    }
    match book::answer(&ask, &code, words).await {
        Ok(()) => Ok(draw(&Thanks { page: ask.page("referral-partner-title") })),
        Err(problem) => unknown(&ask, form, problem),
    }
}

fn read_code(form: &mut Form) -> Option<ReturnCode> {
    let typed = form.needed("code", LINE_MAX);
    if !form.is_good() {
        return None;
    }
    ReturnCode::parse(&typed).map_err(|problem| refuse_code(form, "code", problem)).ok()
}
