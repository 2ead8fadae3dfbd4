//! Care for workers: a wish for a colleague, talking afterwards, a heavy call, the load for the lead.

use crate::book;
use crate::model::care::{CallLetter, Week};
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
pub(super) async fn calls(acting: &Acting) -> Result<Vec<CallRow>, Problem> {
    let row = |(id, call): (Id, CallLetter)| CallRow {
        id,
        mine: call.asks_for_colleague.id == acting.worker().id,
        by: call.asks_for_colleague.name,
        at: call.at,
        taken: call.taken.map(|colleague| colleague.name),
    };
    Ok(book::call::calls(acting).await?.into_iter().map(row).collect())
}

/// Where everybody who can ask or answer sees it.
fn to_board() -> Response {
    Redirect::to("/werk/bezoeken").into_response()
}

/// Asks for a colleague.
pub async fn ask(acting: Acting) -> Result<Response, Problem> {
    book::call::ask_for_colleague(&acting).await?;
    Ok(to_board())
}

/// Says that one goes, or takes one's own wish back.
pub async fn answer(acting: Acting, Path(call): Path<String>) -> Result<Response, Problem> {
    book::call::answer_call(&acting, id(&call)?).await?;
    Ok(to_board())
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
    /// Visits of which no sign of life came.
    missed: usize,
}

impl LoadPage {
    fn hours(&self, minutes: &u32) -> String {
        hours_and_minutes(*minutes)
    }
}

/// The load of the team as counts by week.
pub async fn load(acting: Acting) -> Result<Response, Problem> {
    let weeks = book::load::load_by_week(&acting).await?;
    let missed = book::board(&acting).await?.alarms.len();
    Ok(show(&LoadPage { page: acting.page("outreach-load-title"), weeks, missed }))
}
