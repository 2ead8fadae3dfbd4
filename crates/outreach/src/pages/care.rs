//! Care for workers: a wish for a colleague, talking afterwards, a heavy call, the load for the lead.

use crate::book;
use crate::model::Field;
use crate::model::care::Week;
use crate::model::roster::hours_and_minutes;
use crate::pages::id;
use crate::pages::shifts::back_to;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Page, Problem, show};
use people::Acting;
use store::{Id, Moment};

/// A wish for a colleague, as shown.
pub(super) struct CallRow {
    pub(super) id: Id,
    pub(super) by: String,
    pub(super) at: Moment,
    pub(super) mine: bool,
    pub(super) taken: Option<String>,
}

/// The wishes for a colleague.
pub(super) fn calls(acting: &Acting, field: &Field) -> Vec<CallRow> {
    field
        .calls
        .iter()
        .map(|(id, call)| CallRow {
            id: *id,
            by: call.by.name.clone(),
            at: call.at,
            mine: call.by.id == acting.worker().id,
            taken: call.taken.as_ref().map(|colleague| colleague.name.clone()),
        })
        .collect()
}

fn to_list() -> Response {
    Redirect::to("/werk/diensten").into_response()
}

/// Asks for a colleague.
pub async fn ask(acting: Acting) -> Result<Response, Problem> {
    book::care::ask_for_colleague(&acting).await?;
    Ok(to_list())
}

/// Says that one goes, or takes one's own wish back.
pub async fn answer(acting: Acting, Path(call): Path<String>) -> Result<Response, Problem> {
    book::care::answer_call(&acting, id(&call)?).await?;
    Ok(to_list())
}

/// Keeps that the two talked.
pub async fn talked(acting: Acting, Path(shift): Path<String>) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    book::care::talked(&acting, shift).await?;
    Ok(back_to(shift))
}

/// Says that it was heavy.
pub async fn heavy(acting: Acting, Path(shift): Path<String>) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    book::care::set_heavy(&acting, shift, true).await?;
    Ok(back_to(shift))
}

/// Takes that back.
pub async fn not_heavy(acting: Acting, Path(shift): Path<String>) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    book::care::set_heavy(&acting, shift, false).await?;
    Ok(back_to(shift))
}

#[derive(Template)]
#[template(path = "outreach/load.html")]
struct LoadPage {
    page: Page,
    weeks: Vec<Week>,
}

impl LoadPage {
    fn hours(&self, minutes: &u32) -> String {
        hours_and_minutes(*minutes)
    }
}

/// The load of the team as counts by week.
pub async fn load(acting: Acting) -> Result<Response, Problem> {
    let weeks = book::care::load_by_week(&acting).await?;
    Ok(show(&LoadPage { page: acting.page("outreach-load-title"), weeks }))
}
