//! A worried friend, teacher or neighbour writes (SAF-12). Names of others are taken out, the writer sees how it will
//! arrive, and only then is anything kept.

use super::code::refuse_code_in;
use super::door::{answer, once};
use super::promise::{self, Told};
use crate::book::visitor;
use crate::model::mask::mask;
use crate::model::{First, Kind};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::MESSAGE_MAX;
use kit::page::show_as;
use kit::{FormView, Page, Problem, show as draw};
use people::{Ask, Once, Posted};

/// What was typed.
const TYPED: &str = "bericht";
/// What was shown as it will arrive.
const SHOWN: &str = "zo";
/// A mark can be longer than the name in whose place it stands.
const SHOWN_MAX: usize = 4 * MESSAGE_MAX;

#[derive(Template)]
#[template(path = "contact/concern.html")]
pub(super) struct Concern {
    pub(super) page: Page,
    form: FormView,
    once: String,
    told: Told,
}

#[derive(Template)]
#[template(path = "contact/concern_review.html")]
struct Review {
    page: Page,
    once: String,
    typed: String,
    masked: String,
    changed: bool,
}

/// The door as it is drawn.
pub(super) async fn door(ask: &Ask, form: FormView, once: &Once) -> Concern {
    let page = ask.page("contact-title");
    Concern { told: promise::told(ask, &page).await, page, form, once: once.show() }
}

/// Shows the door for who worries about somebody.
pub async fn show(ask: Ask) -> Response {
    draw(&door(&ask, FormView::empty(), &Once::fresh(&ask.house)).await)
}

/// Shows how the words will arrive; takes them only when they are sent just as they were shown.
pub async fn take(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let once = once(&ask, &form);
    if form.raw("anders").is_some() {
        return Ok(draw(&door(&ask, ask.view(&form), &once).await));
    }
    let is_review = form.raw(SHOWN).is_some();
    let text = if is_review { form.needed(SHOWN, SHOWN_MAX) } else { form.needed(TYPED, MESSAGE_MAX) };
    refuse_code_in(&mut form, TYPED, &text);
    if !form.is_good() {
        let mut view = ask.view(&form);
        if is_review {
            view = FormView::of([(TYPED, form.raw(TYPED).unwrap_or_default())]);
        }
        return Ok(show_as(StatusCode::BAD_REQUEST, &door(&ask, view, &once).await));
    }
    let masked = mask(&text);
    // Sent back as it was shown: a form that somebody changed on the way is shown once more.
    if is_review && masked == text {
        let first = First::of(Kind::Concern, &masked).held();
        let begun = visitor::begin_with(&ask, once, &first).await?;
        return Ok(answer(&ask, begun, first).await);
    }
    let page = ask.page("contact-title");
    let typed = form.raw(TYPED).unwrap_or(&text).to_owned();
    Ok(draw(&Review { page, once: once.show(), changed: masked != text, typed, masked }))
}
