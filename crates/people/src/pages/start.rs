//! The start page of the workers' side: where one can go in this role.

use crate::acting::Acting;
use crate::policy::Action;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use kit::headers::Frames;
use kit::{Page, Problem, show as draw};

#[derive(Template)]
#[template(path = "people/start.html")]
struct Start {
    page: Page,
    waits_for_keys: bool,
    sees_desk: bool,
    doors: Vec<(&'static str, String)>,
}

/// Shows the places of this role.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let waits_for_keys = crate::policy::circles_for(acting.role()).any(|kind| acting.standing(kind).is_err());
    let page = acting.page("people-start-title");
    let doors = acting.places().map(|place| (place.href, page.t(place.text_key))).collect();
    let sees_desk = acting.may(Action::ReadConversation);
    Ok(Frames::Shows.on(draw(&Start { page, waits_for_keys, sees_desk, doors })))
}

/// Where a page that stays open asks whether something may not wait.
pub const ALARM: &str = "/werk/alarm";

/// Yes or no, and nothing else.
pub async fn alarm(acting: Acting) -> StatusCode {
    if acting.ask_for_alarms().await { StatusCode::OK } else { StatusCode::NO_CONTENT }
}
