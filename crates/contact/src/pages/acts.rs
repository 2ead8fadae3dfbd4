//! What workers do at the desk. A form that is not good is shown again with what was typed.

use super::code::{handed, refuse_code_in};
use super::desk::show_again;
use super::undo::{joined, typed_draft};
use super::{id_in, phrases, wishes};
use crate::book;
use crate::book::desk::{self, Called, HandedOut, Moved, Offer, Said};
use crate::book::{draft, undo};
use crate::model::{Chosen, Coded, Outcome, State, Way};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, MESSAGE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use outreach::model::about::DayPart;
use people::{Acting, Posted};
use store::Id;

/// The field that says how an answer is sent, and its value when the writer joins a colleague with it.
const HOW_FIELD: &str = "doen";
const ALONG: &str = "meedoen";
/// The field by which a message is taken back.
const TAKE_BACK_FIELD: &str = "terug";

pub(super) fn to(id: Id) -> Response {
    Redirect::to(&format!("/werk/gesprekken/{id}")).into_response()
}

pub(super) async fn not_good(acting: &Acting, id: Id, form: &Form) -> Result<Response, Problem> {
    show_again(acting, id, StatusCode::BAD_REQUEST, acting.ask().view(form), None).await
}

/// Says beside a field why nothing went out; what was typed stays.
pub(super) fn refuse_unsaid(form: &mut Form, field: &'static str, said: Said) {
    match said {
        Said::Sent => {}
        Said::TheyAskedToStop => form.refuse(field, "contact-stop-respected"),
        Said::HeldByOthers => form.refuse(field, "contact-hold-not-yours"),
        Said::NeedsSecond => form.refuse(field, "contact-young-needs-second"),
    }
}

/// Answers, or takes back an answer.
pub async fn answer(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    if let Some(record) = form.raw(TAKE_BACK_FIELD) {
        let record = super::id_in(record)?;
        return take_back(&acting, id, record, &mut form).await;
    }
    let text = form.needed("bericht", MESSAGE_MAX);
    refuse_code_in(&mut form, "bericht", &text);
    phrases::refuse_bare(&acting, &mut form, &text).await?;
    if form.is_good() {
        let said = match form.raw(HOW_FIELD) {
            Some(ALONG) => desk::answer_along(&acting, id, &text).await?,
            _ => desk::answer(&acting, id, &text).await?,
        };
        refuse_unsaid(&mut form, "bericht", said);
    }
    if form.is_good() { Ok(to(id)) } else { not_good(&acting, id, &form).await }
}

/// The text goes back into the field, so that it can be written better, in front of what was typed since.
async fn take_back(acting: &Acting, id: Id, record: Id, form: &mut Form) -> Result<Response, Problem> {
    let typed = typed_draft(form).unwrap_or_default();
    // Kept first: whatever comes of it, nothing typed is lost.
    if !typed.is_empty() {
        draft::keep_of(acting, id, &typed).await?;
    }
    let (text, notice) = match undo::take_back_answer(acting, id, record).await {
        Ok(Some(text)) => (text, "contact-unsent"),
        _ => match desk::take_back(acting, id, record).await {
            Ok(text) => (text, "contact-taken-back"),
            // It was taken back already: the page was sent again.
            Err(Problem::Missing) => (String::new(), ""),
            Err(problem) => return Err(problem),
        },
    };
    let text = joined(text, &typed);
    if !text.is_empty() {
        draft::keep_of(acting, id, &text).await?;
    }
    match notice {
        "" => Ok(to(id)),
        notice => show_again(acting, id, StatusCode::OK, FormView::empty(), Some(("info", notice))).await,
    }
}

/// Notes one line about a talk elsewhere.
pub async fn note(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let line = one_line(&form.text("notitie", LINE_MAX));
    let impression = one_line(&form.text("indruk", LINE_MAX));
    if form.is_good() && line.is_empty() && impression.is_empty() {
        form.refuse("notitie", "contact-note-needs-one");
    }
    if !form.is_good() {
        return not_good(&acting, id, &form).await;
    }
    book::notes::note(&acting, id, &line, &impression).await?;
    Ok(to(id))
}

/// Changes the state.
pub async fn change_state(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let they_wished = form.ticked("zelf");
    if let Some(state) = form.choice("stand", &State::among()) {
        match desk::move_to(&acting, id, state, they_wished).await? {
            Moved::Done => {}
            Moved::NeedsTheirWish => form.refuse("stand", "contact-stop-needs-wish"),
            Moved::StaysOpen => form.refuse("stand", "contact-young-stays-open"),
            Moved::InDanger => form.refuse("stand", "contact-state-in-danger"),
        }
    }
    if form.is_good() { Ok(to(id)) } else { not_good(&acting, id, &form).await }
}

/// Offers other ways to talk, or notes what was chosen of the offer that is open.
pub async fn offer(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let ways = form.choices("aangeboden", &Way::among());
    let chosen = form.maybe_choice("gekozen", &Chosen::among());
    let offer = Offer {
        number: form.text("nummer", LINE_MAX),
        call_window: form.text("wanneer", LINE_MAX),
        who_answers: form.text("wie", LINE_MAX),
        ways,
        chosen,
    };
    wishes::offer_within_rule(&acting, id, &mut form, &offer.ways).await?;
    match chosen {
        _ if !form.is_good() => {}
        Some(choice) if offer.ways.is_empty() => desk::choose(&acting, id, choice).await?,
        None if offer.ways.is_empty() => form.refuse("aangeboden", "contact-offer-needs-way"),
        _ => {
            let said = desk::offer(&acting, id, &offer).await?;
            refuse_unsaid(&mut form, "aangeboden", said);
        }
    }
    if form.is_good() { Ok(to(id)) } else { not_good(&acting, id, &form).await }
}

/// Notes how a call went.
pub async fn called(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let outcome = form.choice("uitkomst", &Outcome::among());
    let next = form.text("vervolg", NOTE_MAX);
    let danger_now = form.ticked("gevaar");
    wishes::call_within_rule(&acting, id, &mut form, &wishes::CALL).await?;
    match outcome {
        Some(outcome) if form.is_good() => {
            desk::called(&acting, id, &Called { outcome, next, danger_now }).await?;
            Ok(to(id))
        }
        _ => not_good(&acting, id, &form).await,
    }
}

/// Makes a code for the person, and shows it once.
pub async fn hand_out_code(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    match desk::hand_out_code(&acting, id).await? {
        HandedOut::Code(code) => handed(&acting, id, &code, false).await,
        HandedOut::HasOne => {
            let notice = Some(("careful", "contact-code-has-one"));
            show_again(&acting, id, StatusCode::CONFLICT, FormView::empty(), notice).await
        }
        HandedOut::NeedsSecond => {
            let notice = Some(("careful", "contact-young-needs-second"));
            show_again(&acting, id, StatusCode::CONFLICT, FormView::empty(), notice).await
        }
    }
}

#[derive(Template)]
#[template(path = "contact/from_attempt.html")]
struct FromAttempt {
    page: Page,
    form: FormView,
    action: String,
    parts: Vec<Choice>,
    back: String,
}

/// Begins a conversation from an attempt that was answered; one line says what it is about.
pub async fn begin_from_attempt(
    acting: Acting,
    Path((shift, attempt)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (shift, attempt) = (id_in(&shift)?, id_in(&attempt)?);
    let summary = one_line(&form.needed("samenvatting", LINE_MAX));
    let came = form.maybe_choice("kwam", &DayPart::by_code());
    let again = |status, page: Page, form: &Form| {
        let form = acting.ask().view(form);
        let action = format!("/werk/gesprekken/van-poging/{shift}/{attempt}");
        let parts = DayPart::choices(&page);
        show_as(status, &FromAttempt { page, form, action, parts, back: format!("/werk/diensten/{shift}") })
    };
    let page = acting.page("contact-title");
    if !form.is_good() {
        return Ok(again(StatusCode::BAD_REQUEST, page, &form));
    }
    match book::begin_from_attempt(&acting, shift, attempt, &summary, came).await {
        Ok(conversation) => Ok(to(conversation)),
        // The other of the duo reads along first, or made a conversation of it already.
        Err(Problem::Conflict) => {
            let page = page.with_notice("careful", "contact-from-not-yet");
            Ok(again(StatusCode::CONFLICT, page, &form))
        }
        Err(problem) => Err(problem),
    }
}

/// One line, whatever was pasted.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
