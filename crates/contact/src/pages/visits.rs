//! Planning a visit and checking out of one, where the conversation is told of it; the person's "rather not"; and whether a
//! call was heavy.

use super::acts::to;
use super::id_in;
use super::thread::HERE;
use super::undo::keep_typed;
use crate::book::visits::{self, Out, Planned};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::Problem;
use outreach::pages::visit_new::{self, ONCE_FIELD};
use outreach::pages::visits as board;
use people::{Acting, Action, Guard, Posted, Routes, Visitor};

/// Where the visits stand.
const BOARD: &str = "/werk/bezoeken";
/// Where one says what helped.
const DEBRIEF: &str = "/werk/nabespreken";

/// The routes.
pub fn routes() -> Routes {
    let visit = Guard::Worker(Action::MakeVisit);
    let write = Guard::Worker(Action::AnswerConversation);
    Routes::new()
        .post("/werk/bezoeken/nieuw/{about}", visit, plan)
        .post("/werk/bezoeken/{visit}/klaar", visit, check_out)
        .post("/gesprek/bezoek/{record}/liever-niet", Guard::Visitor, rather_not)
        .post("/werk/gesprekken/{id}/zwaar", write, heavy)
        .post("/werk/gesprekken/{id}/niet-zwaar", write, not_heavy)
}

/// Plans a visit after a yes.
pub async fn plan(
    acting: Acting,
    Path(about): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let about = id_in(&about)?;
    if let Some(new) = visit_new::read(&acting, about, &mut form).await? {
        let once = visit_new::once(&acting, form.raw(ONCE_FIELD));
        match visits::plan(&acting, &new, &once).await? {
            Planned::Visit(visit) => return Ok(board::back_to(visit)),
            Planned::AsFirst(visit) => return Ok(board::back_unchanged(visit)),
            Planned::Over => return Ok(Redirect::to(BOARD).into_response()),
            Planned::NeedsSecond => form.refuse("akkoord", "contact-young-needs-second"),
        }
    }
    visit_new::again(&acting, about, &form).await
}

/// The duo checks out, with or without a note. Whatever happened meanwhile, what was typed is kept or stands there still.
pub async fn check_out(
    acting: Acting,
    Path(visit): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let visit = id_in(&visit)?;
    let note = board::read_note(&mut form);
    if !form.is_good() {
        return board::again(&acting, visit, &form, None).await;
    }
    let about = form.raw("_gesprek").and_then(|id| id.parse().ok());
    match visits::check_out(&acting, visit, &note, about).await? {
        Out::Kept => Ok(Redirect::to(DEBRIEF).into_response()),
        Out::NoPlace => {
            board::again(&acting, visit, &form, Some(("careful", "contact-visit-no-place"))).await
        }
    }
}

/// The person would rather not, after all.
pub async fn rather_not(
    visitor: Visitor,
    Path(record): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    keep_typed(&visitor, &mut form).await?;
    match visits::take_back(&visitor, id_in(&record)?).await {
        // It was over, or taken back already: the page says how it stands.
        Ok(()) | Err(Problem::Missing) => Ok(Redirect::to(HERE).into_response()),
        Err(problem) => Err(problem),
    }
}

/// Says that a call was heavy.
pub async fn heavy(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    set_heavy(&acting, &id, true).await
}

/// Takes that back.
pub async fn not_heavy(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    set_heavy(&acting, &id, false).await
}

async fn set_heavy(acting: &Acting, id: &str, heavy: bool) -> Result<Response, Problem> {
    let id = id_in(id)?;
    outreach::book::care::set_heavy_call(acting, id, heavy).await?;
    Ok(to(id))
}
