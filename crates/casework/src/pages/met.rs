//! A file about somebody who is met, with a pseudonym or without. Whoever is under 18, or perhaps, begins with two who carry
//! them and consult first: then there is a conversation and a code, and no file yet (ACT-14, H-25). What was answered is kept
//! of nobody else.

use super::intake::{begun, handed, list};
use crate::book::{self, Beginning};
use crate::model::start::{CameBy, Track};
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::{Choice, Page, Problem, show as draw};
use outreach::book::colleagues_for;
use people::model::shown_name;
use people::{Acting, Action, Posted};

/// The field about the age.
const AGE: &str = "leeftijd";
/// The field with the other of the two.
const WITH: &str = "samen";
/// Under 18, or perhaps.
const YOUNG: &str = "jong";
/// 18 or older.
const GROWN: &str = "groot";

/// How old somebody is, as far as it matters here.
pub(super) fn ages(page: &Page) -> Vec<Choice> {
    vec![
        Choice::new(GROWN, page.t("casework-start-age-grown")),
        Choice::new(YOUNG, page.t("casework-start-age-young")),
    ]
}

/// Whoever could carry somebody young together with the reader.
pub(super) async fn colleagues(acting: &Acting) -> Result<Vec<Choice>, Problem> {
    let able = colleagues_for(acting, Action::AnswerConversation).await?;
    let choice =
        |worker: &store::Worker| Choice::new(worker.id.to_string(), shown_name(&worker.sign_in_name));
    Ok(able.iter().map(|(worker, _)| choice(worker)).collect())
}

/// Begins it.
pub async fn begin(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let pseudonym = form.text("noem", LINE_MAX);
    let track = form.choice("spoor", Track::AMONG);
    let came = form.maybe_choice("kwam", CameBy::AMONG).map(CameBy::code);
    let young = form.choice(AGE, &[(GROWN, false), (YOUNG, true)]);
    let able = colleagues_for(&acting, Action::AnswerConversation).await?;
    let codes: Vec<(String, store::Id)> = able.iter().map(|(one, _)| (one.id.to_string(), one.id)).collect();
    let among: Vec<(&str, store::Id)> = codes.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    let with = form.maybe_choice(WITH, &among);
    if young == Some(true) && with.is_none() {
        form.refuse(WITH, "casework-start-age-two");
    }
    let (Some(track), Some(young), true) = (track, young, form.is_good()) else {
        return list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    let Some(with) = with.filter(|_| young) else {
        let beginning = Beginning { track, pseudonym, came, ..Beginning::default() };
        return Ok(begun(&acting, &book::begin_file(&acting, beginning).await?));
    };
    if !acting.may(Action::StartCase) {
        return Err(Problem::Missing);
    }
    let (talk, code) = contact::book::begin_for_young(&acting, &pseudonym, with).await?;
    let key = ["casework-start-code", "casework-start-young-lead", "casework-start-code"];
    let next = format!("/werk/gesprekken/{talk}");
    Ok(draw(&handed(acting.page("casework-start-intake"), key, &code, "/terug", next)))
}
