//! The door for somebody with a return code. So much randomness is in a code that no slow derivation is needed,
//! and a typing error is caught before anything is looked up.

use crate::ask::Ask;
use crate::pages::held::{self, Held};
use crate::routes::Posted;
use crate::visitor::{Visitor, dossiers_of};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use store::sealed::CodeKeys;
use vault::{CodeProblem, ReturnCode};

#[derive(Template)]
#[template(path = "people/back.html")]
struct Back {
    page: Page,
    form: FormView,
    held: Held,
}

/// Asks for the code.
pub async fn show(ask: Ask) -> Response {
    page(&ask, Held::nothing())
}

/// Asks for the code, with a form that waits.
pub(crate) fn page(ask: &Ask, held: Held) -> Response {
    show_form(ask, StatusCode::OK, FormView::empty(), held)
}

fn show_form(ask: &Ask, status: StatusCode, form: FormView, held: Held) -> Response {
    show_as(status, &Back { page: ask.page("people-back-title"), form, held })
}

/// Enters with a code. A code that opens nothing answers like one that never was.
pub async fn enter(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let held = Held::carried(&form);
    form.secret("code");
    let Some(code) = read_code(&mut form) else {
        return Ok(show_form(&ask, StatusCode::BAD_REQUEST, ask.view(&form), held));
    };
    let keys = CodeKeys::of(&code, &ask.house.pepper);
    if dossiers_of(&ask, &keys).await?.is_empty() {
        if let Some(day) = crate::receipt::erased_on(&ask.house, &keys.look_up).await? {
            return Ok(crate::receipt::page(&ask, day));
        }
        ask.house.note_wrong_code(ask.arrival);
        let replaced = crate::renewal::has_word(&ask.house, &keys.look_up).await?;
        form.refuse("code", if replaced { "people-back-replaced" } else { "people-back-unknown" });
        return Ok(show_form(&ask, StatusCode::BAD_REQUEST, ask.view(&form), held));
    }
    let mut work = ask.house.work();
    let visitor = Visitor::begin(&ask, keys, &mut work);
    ask.house.keep(work).await?;
    let response = held::go_on(|| visitor.page("people-held-title"), held, "/gesprek");
    Ok(visitor.remember(response))
}

fn read_code(form: &mut Form) -> Option<ReturnCode> {
    let typed = form.needed("code", LINE_MAX);
    if !form.is_good() {
        return None;
    }
    ReturnCode::parse(&typed).map_err(|problem| refuse_code(form, "code", problem)).ok()
}

/// Says beside a field what is wrong with a code that was typed: where to look, never what stands there.
pub fn refuse_code(form: &mut Form, field: &'static str, problem: CodeProblem) {
    let number = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match problem {
        CodeProblem::Empty => form.refuse(field, "kit-field-required"),
        CodeProblem::Length { found } => {
            form.refuse_with(field, "people-back-length", &[("found", number(found))]);
        }
        CodeProblem::Character { position } => {
            form.refuse_with(field, "people-back-character", &[("position", number(position))]);
        }
        CodeProblem::Word { position } => {
            form.refuse_with(field, "people-back-word", &[("position", number(position))]);
        }
        CodeProblem::Words { found } => {
            form.refuse_with(field, "people-back-words", &[("found", number(found))]);
        }
        CodeProblem::Typo => form.refuse(field, "people-back-typo"),
    }
}
