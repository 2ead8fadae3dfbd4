//! A file about somebody who is met, with a pseudonym or without. Whoever is under 18, or perhaps, begins with two who carry
//! them and consult first: then there is a conversation and a code, and no file yet (ACT-14, H-25). What was answered is kept
//! of nobody else.

use super::intake::{Handed, begun, handed, list};
use crate::book::{self, Beginning};
use crate::model::start::{CameBy, Track};
use axum::http::StatusCode;
use axum::response::Response;
use contact::book::beside_young;
use kit::form::LINE_MAX;
use kit::{Choice, Form, Problem, show as draw};
use people::model::shown_name;
use people::{Acting, Posted};
use store::Id;

/// The box that somebody may be under 18. Unticked nobody doubts it.
pub(super) const YOUNG: &str = "jong";
/// The field with the other of the two.
pub(super) const WITH: &str = "samen";

/// Whoever could carry somebody young together with the reader.
pub(super) async fn colleagues(acting: &Acting) -> Result<Vec<Choice>, Problem> {
    let able = beside_young(acting).await?;
    let choice =
        |worker: &store::Worker| Choice::new(worker.id.to_string(), shown_name(&worker.sign_in_name));
    Ok(able.iter().map(|(worker, _)| choice(worker)).collect())
}

/// What was said of the age, read from a form.
pub(super) enum Said {
    /// Nobody doubts that they are 18 or older.
    Grown,
    /// They may be younger: two carry them, or one where nobody could be the second (decisions 0018 and 0046).
    Young(Option<Id>),
}

/// Reads what was said of the age; leaves a fault in the form when a second could be named and is not.
pub(super) async fn read(acting: &Acting, form: &mut Form) -> Result<Said, Problem> {
    if !form.ticked(YOUNG) {
        return Ok(Said::Grown);
    }
    let able = beside_young(acting).await?;
    let codes: Vec<(String, Id)> = able.iter().map(|(one, _)| (one.id.to_string(), one.id)).collect();
    let among: Vec<(&str, Id)> = codes.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    let with = form.maybe_choice(WITH, &among);
    if with.is_none() && !able.is_empty() {
        form.refuse(WITH, "casework-start-age-two");
    }
    Ok(Said::Young(with))
}

/// Begins with somebody young: a conversation and a code, and no file yet.
pub(super) async fn begin_young(
    acting: &Acting,
    pseudonym: &str,
    with: Option<Id>,
) -> Result<Handed, Problem> {
    let (talk, code) = contact::book::begin_for_young(acting, pseudonym, with).await?;
    let lead = match with {
        Some(_) => "casework-start-young-lead",
        None => "casework-start-young-alone-lead",
    };
    let key = ["casework-start-code", lead, "casework-start-code"];
    let next = format!("/werk/gesprekken/{talk}");
    Ok(handed(acting.page("casework-start-intake"), key, &code, "/terug", next))
}

/// Begins it.
pub async fn begin(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let pseudonym = form.text("noem", LINE_MAX);
    let track = form.choice("spoor", Track::AMONG);
    let came = form.maybe_choice("kwam", CameBy::AMONG).map(CameBy::code);
    let said = read(&acting, &mut form).await?;
    let (Some(track), true) = (track, form.is_good()) else {
        return list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    match said {
        Said::Young(with) => Ok(draw(&begin_young(&acting, &pseudonym, with).await?)),
        Said::Grown => {
            let beginning = Beginning { track, pseudonym, came, ..Beginning::default() };
            Ok(begun(&acting, &book::begin_file(&acting, beginning).await?))
        }
    }
}
