//! A note in two choices after a call with much feeling (OUT-18), and the person's word on an impression (OUT-11).

use super::acts::{not_good, to};
use super::thread::HERE;
use super::undo::keep_typed;
use super::{id_in, wishes};
use crate::book::notes;
use crate::model::{Chosen, Coded, Outcome};
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::Problem;
use people::{Acting, Action, Guard, Posted, Routes, Visitor};

/// The routes.
pub fn routes() -> Routes {
    Routes::new()
        .post("/werk/gesprekken/{id}/kort", Guard::Worker(Action::AnswerConversation), call_in_short)
        .post("/gesprek/indruk/{record}/klopt", Guard::Visitor, is_right)
}

/// Notes how a call went and what comes next.
pub async fn call_in_short(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let outcome = form.choice("hoe-ging-het", &Outcome::among());
    let then = form.choice("daarna", &Chosen::among());
    wishes::call_within_rule(&acting, id, &mut form, &wishes::SHORT_CALL).await?;
    match (outcome, then) {
        (Some(outcome), Some(then)) if form.is_good() => {
            notes::call_in_short(&acting, id, outcome, then).await?;
            Ok(to(id))
        }
        _ => not_good(&acting, id, &form).await,
    }
}

/// The person says that an impression is right.
pub async fn is_right(
    visitor: Visitor,
    Path(record): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    keep_typed(&visitor, &mut form).await?;
    notes::is_right(&visitor, id_in(&record)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
