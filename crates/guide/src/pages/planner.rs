//! The safety planner (INF-13): filled in by whoever it is for, drawn, given back, kept nowhere.

use crate::model::plan::{PARTS, Part, read};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use kit::page::show_as;
use kit::{FormView, Page};
use people::{Ask, Perhaps, Posted};

#[derive(Template)]
#[template(path = "guide/planner.html")]
struct Planner {
    page: Page,
    form: FormView,
    parts: &'static [Part],
    script: &'static str,
    /// Whether there is a card to show.
    card: bool,
    /// The card as a message, for somebody with a conversation.
    message: Option<String>,
}

fn planner(page: Page, form: FormView, card: bool, message: Option<String>) -> Planner {
    Planner { page, form, parts: &PARTS, script: kit::assets::PLANNER.href(), card, message }
}

/// Shows the empty planner.
pub async fn show(ask: Ask, reader: Perhaps) -> Response {
    kit::show(&planner(reader.page(&ask, "guide-title"), FormView::empty(), false, None))
}

/// Draws the card that was filled in, and keeps nothing of it.
pub async fn card(ask: Ask, reader: Perhaps, Posted(mut form): Posted) -> Response {
    let filled = read(&mut form);
    let page = reader.page(&ask, "guide-title");
    let good = form.is_good();
    let message = (good && reader.0.is_some()).then(|| {
        let lines = filled.iter().map(|(label, text)| format!("{}\n{text}", page.t(label)));
        lines.collect::<Vec<_>>().join("\n\n")
    });
    let status = if good { StatusCode::OK } else { StatusCode::BAD_REQUEST };
    let mut response = show_as(status, &planner(page, ask.view(&form), good, message));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
