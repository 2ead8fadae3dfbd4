//! A referrer tells of one person, with a slip that works once: no account, a short form by kind of referrer, a neutral
//! receipt. Nothing can be read back, and nothing is ever told back by the program (REF-03…08, ACT-30, ACT-31).

use super::fields::{Field, Look, area, day, line, tick};
use crate::book;
use crate::model::start::{Asked, Source, Told};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem, show as draw};
use people::pages::back::refuse_code;
use people::{Ask, Posted};
use vault::ReturnCode;
use zeroize::Zeroizing;

/// The hidden field with the code on the second page.
const CODE_FIELD: &str = "_code";

#[derive(Template)]
#[template(path = "casework/inbound.html")]
struct Door {
    page: Page,
    form: FormView,
}

#[derive(Template)]
#[template(path = "casework/inbound_form.html")]
struct Telling {
    page: Page,
    form: FormView,
    code: Zeroizing<String>,
    source: String,
    fields: Vec<Field>,
}

#[derive(Template)]
#[template(path = "casework/inbound_receipt.html")]
struct Receipt {
    page: Page,
    number: String,
    next: &'static str,
}

/// Asks for the code of the slip.
pub async fn show(ask: Ask) -> Response {
    door(&ask, StatusCode::OK, FormView::empty())
}

fn door(ask: &Ask, status: StatusCode, form: FormView) -> Response {
    show_as(status, &Door { page: ask.page("casework-inbound-title"), form })
}

/// The fields for a kind of referrer: a safe way and the person's yes, and little else.
fn fields(source: Source) -> Vec<Field> {
    let mut fields = vec![area("bereiken", "casework-inbound-reach").hint("casework-inbound-reach-hint")];
    fields.extend(source.asks().iter().flat_map(|asked| match asked {
        Asked::Topic => {
            vec![area("onderwerp", "casework-inbound-topic").hint("casework-inbound-topic-hint").free()]
        }
        Asked::Request => {
            vec![area("gevraagd", "casework-inbound-request").hint("casework-inbound-request-hint")]
        }
        Asked::Language => vec![line("taal", "casework-inbound-language").free()],
        Asked::Decision => vec![day("besluit", "casework-inbound-decision").free()],
        Asked::Agreed => vec![area("afgesproken", "casework-inbound-agreed").free()],
        Asked::MayHear => vec![
            tick("terughoren", "casework-inbound-may-hear").hint("casework-inbound-may-hear-hint"),
            line("afzender", "casework-inbound-sender").hint("casework-inbound-sender-hint").free(),
        ],
    }));
    fields.push(tick("akkoord", "casework-inbound-yes").hint("casework-inbound-yes-hint"));
    fields
}

fn telling(ask: &Ask, status: StatusCode, form: FormView, code: &ReturnCode, source: Source) -> Response {
    let page = ask.page("casework-inbound-title");
    let (code, source_name) = (code.show(), page.t(source.text_key()));
    show_as(status, &Telling { page, form, code, source: source_name, fields: fields(source) })
}

/// Takes the code, or what was written with it.
pub async fn take(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let is_told = form.raw(CODE_FIELD).is_some();
    let field = if is_told { CODE_FIELD } else { "code" };
    form.secret(field);
    let typed = form.needed(field, LINE_MAX);
    let code = match ReturnCode::parse(&typed) {
        Ok(code) => code,
        Err(problem) => {
            if !typed.is_empty() {
                refuse_code(&mut form, field, problem);
            }
            return Ok(door(&ask, StatusCode::BAD_REQUEST, ask.view(&form)));
        }
    };
    let source = match book::source_of(&ask, &code).await {
        Ok(source) => source,
        Err(Problem::Missing) => return Ok(unknown(&ask, form)),
        Err(problem) => return Err(problem),
    };
    if !is_told {
        return Ok(telling(&ask, StatusCode::OK, FormView::empty(), &code, source));
    }
    match read(&mut form, source) {
        Some(told) => keep(&ask, form, &code, told).await,
        None => Ok(telling(&ask, StatusCode::BAD_REQUEST, ask.view(&form), &code, source)),
    }
}

async fn keep(ask: &Ask, form: Form, code: &ReturnCode, told: Told) -> Result<Response, Problem> {
    let next = match told.feedback() {
        Some(_) => "casework-inbound-arrived-feedback",
        None => "casework-inbound-arrived-next",
    };
    match book::tell_of_somebody(ask, code, told).await {
        Ok(number) => Ok(draw(&Receipt { page: ask.page("casework-inbound-title"), number, next })),
        Err(Problem::Missing) => Ok(unknown(ask, form)),
        Err(problem) => Err(problem),
    }
}

/// A code that opens no slip, or one that was used: both answer alike.
fn unknown(ask: &Ask, mut form: Form) -> Response {
    ask.house.note_wrong_code(ask.arrival);
    form.refuse("code", "casework-inbound-unknown");
    door(ask, StatusCode::BAD_REQUEST, ask.view(&form))
}

fn read(form: &mut Form, source: Source) -> Option<Told> {
    let mut told = Told { reach: form.needed("bereiken", NOTE_MAX), ..Told::default() };
    for asked in source.asks() {
        match asked {
            Asked::Topic => told.topic = form.text("onderwerp", NOTE_MAX),
            Asked::Request => told.request = form.needed("gevraagd", NOTE_MAX),
            Asked::Language => told.language = form.text("taal", LINE_MAX),
            Asked::Decision => told.decision = form.day("besluit"),
            Asked::Agreed => told.agreed = form.text("afgesproken", NOTE_MAX),
            Asked::MayHear => {
                told.may_hear = form.ticked("terughoren");
                told.sender = form.text("afzender", LINE_MAX);
                // Whoever is not to hear anything leaves no address.
                if !told.may_hear {
                    told.sender.clear();
                } else if told.sender.is_empty() {
                    form.refuse("afzender", "casework-inbound-sender-needed");
                }
            }
        }
    }
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "casework-inbound-yes-needed");
    }
    form.is_good().then_some(told)
}
