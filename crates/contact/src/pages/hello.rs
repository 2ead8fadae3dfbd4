//! The check before a first message elsewhere, and the form in which it is noted. The room of outreach draws them; the texts
//! that the team wrote and read for it stand in the bank of this room (OUT-13).

use super::id_in;
use crate::book::phrases;
use crate::model::phrases::PLACE;
use axum::extract::Path;
use axum::response::Response;
use kit::Problem;
use outreach::model::draft::TeamText;
use outreach::pages::attempts;
use people::{Acting, Action, Guard, Posted, Routes};

/// The routes.
pub fn routes() -> Routes {
    let run = Guard::Worker(Action::RunShift);
    Routes::new()
        .post("/werk/diensten/{shift}/nagaan", run, check)
        .post("/werk/diensten/{shift}/opzet", run, compose)
        .post("/werk/diensten/{shift}/pogingen", run, send)
}

/// What the team has for a hello, around the place for one's own line.
async fn of_team(acting: &Acting) -> Result<Vec<TeamText>, Problem> {
    let bank = phrases::read(acting).await?;
    let text = |(language, text): (&str, &str)| {
        let (before, after) = text.split_once(PLACE).unwrap_or((text, ""));
        TeamText { language: language.to_owned(), before: before.to_owned(), after: after.to_owned() }
    };
    Ok(bank.hellos().map(text).collect())
}

/// The contact check.
pub async fn check(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    attempts::check(&acting, id_in(&shift)?, form, &of_team(&acting).await?).await
}

/// Puts one's own line into the drafts.
pub async fn compose(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    attempts::compose(&acting, id_in(&shift)?, form, &of_team(&acting).await?).await
}

/// Keeps a message that was sent by hand.
pub async fn send(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    attempts::send(&acting, id_in(&shift)?, form, &of_team(&acting).await?).await
}
