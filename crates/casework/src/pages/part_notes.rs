//! A note in a part by whoever wrote it: a draft, one sentence erased, all of it taken back.

use super::journal::{QUIET_FIELD, read_sentences, sentence_page};
use super::view::Act;
use super::{id_in, part_path};
use crate::book;
use crate::model::journal::InSentences;
use crate::model::{By, PartNote};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::MESSAGE_MAX;
use kit::{FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// The routes of notes in a part.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::WriteCase);
    Routes::new()
        .post("/werk/trajecten/deel/{part}/notitie/concept", write, keep_draft)
        .get("/werk/trajecten/deel/{part}/notitie/{note}/zin", write, sentence)
        .post("/werk/trajecten/deel/{part}/notitie/{note}/zin", write, erase_sentences)
        .post("/werk/trajecten/deel/{part}/notitie/{note}/wissen", write, erase)
}

/// What the reader may do with a note that they wrote.
pub(super) fn acts(page: &Page, part: Id, id: Id, note: &PartNote, reader: Option<Id>) -> Vec<Act> {
    if !matches!(&note.by, By::Worker { id, .. } if Some(*id) == reader) {
        return Vec::new();
    }
    let at = |act: &str| format!("{}/notitie/{id}/{act}", part_path(part));
    vec![
        Act::Go { href: at("zin"), label: page.t("casework-sentence") },
        Act::Sure {
            to: at("wissen"),
            label: page.t("casework-erase-one"),
            question: page.t("casework-erase-one-question"),
            yes: page.t("casework-erase-one-yes"),
        },
    ]
}

fn back_to(part: Id) -> Response {
    Redirect::to(&part_path(part)).into_response()
}

/// Keeps a note that is not ready, for its writer alone: for a script, or by its own button.
pub async fn keep_draft(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = id_in(&part)?;
    let text = form.text("notitie", MESSAGE_MAX);
    if !form.is_good() {
        return super::part::again(&acting, part, &form).await;
    }
    book::keep_part_draft(&acting, part, &text).await?;
    match form.raw(QUIET_FIELD) {
        Some(_) => Ok(StatusCode::NO_CONTENT.into_response()),
        None => Ok(back_to(part)),
    }
}

fn page(acting: &Acting, part: Id, note: &InSentences) -> super::fields::FormPage {
    let action = format!("{}/notitie/{}/zin", part_path(part), note.id);
    sentence_page(acting.page("casework-title"), part_path(part), action, note)
}

/// Which sentences of a note to erase.
pub async fn sentence(
    acting: Acting,
    Path((part, note)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let part = id_in(&part)?;
    let note = book::own_part_note(&acting, part, id_in(&note)?).await?;
    Ok(page(&acting, part, &note).show(FormView::empty()))
}

/// Erases them.
pub async fn erase_sentences(
    acting: Acting,
    Path((part, note)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = id_in(&part)?;
    let note = book::own_part_note(&acting, part, id_in(&note)?).await?;
    let Some((revision, erased)) = read_sentences(&mut form, &note) else {
        return Ok(page(&acting, part, &note).again(acting.ask().view(&form)));
    };
    book::erase_part_sentences(&acting, part, note.id, revision, &erased).await?;
    Ok(back_to(part))
}

/// Takes a note back.
pub async fn erase(acting: Acting, Path((part, note)): Path<(String, String)>) -> Result<Response, Problem> {
    let part = id_in(&part)?;
    book::erase_part_note(&acting, part, id_in(&note)?).await?;
    Ok(back_to(part))
}
