//! What a worker does with a conversation that came with a flood, or with one that is only noise.

use super::id_in;
use crate::book::lane;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::Problem;
use people::{Acting, Posted};

/// Takes a conversation out of the quarantine lane.
pub async fn take_out(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    lane::take_out(&acting, id).await?;
    Ok(Redirect::to(&format!("/werk/gesprekken/{id}")).into_response())
}

/// Mutes a conversation, or lets it be heard again.
pub async fn mute(
    acting: Acting,
    Path(text): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    lane::mute(&acting, id, !form.ticked("hoorbaar")).await?;
    Ok(Redirect::to(&format!("/werk/gesprekken/{id}")).into_response())
}
