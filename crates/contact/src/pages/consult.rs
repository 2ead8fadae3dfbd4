//! Advice about somebody under 18, and passing somebody on to another team: nothing goes to others before two consulted.

use super::acts::to;
use super::desk::show_again;
use super::id_in;
use crate::book;
use crate::book::desk::consult;
use crate::model::Record;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use between::pages::pass::{self, From};
use kit::{FormView, Page, Problem};
use outreach::model::youth::Counsel;
use outreach::pages::youth::{form_of, read_asked};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;
use store::sealed::Sheet;

/// The routes.
pub fn routes() -> Routes {
    let write = Guard::Worker(Action::AnswerConversation);
    let pass = Guard::Worker(Action::PassOn);
    Routes::new()
        .get("/werk/gesprekken/{id}/overleg", write, show)
        .post("/werk/gesprekken/{id}/overleg", write, keep)
        .post("/werk/gesprekken/{id}/overleg/{record}/eens", write, agree)
        .get("/werk/gesprekken/{id}/doorgeven", pass, pass_form)
        .post("/werk/gesprekken/{id}/doorgeven", pass, pass_on)
}

/// Advice as it is shown beside a conversation.
pub struct Advice {
    /// Its record.
    pub record: Id,
    /// What was asked and advised.
    pub counsel: Counsel,
    /// Whether the reader is asked to agree.
    pub may_agree: bool,
}

/// The advice in a conversation, for this reader.
pub fn advice(sheets: &[Sheet<Record>], reader: Id) -> Vec<Advice> {
    let asked = |sheet: &Sheet<Record>| match &sheet.content {
        Some(Record::Consulted(counsel)) => {
            let may_agree = counsel.may_agree(reader);
            Some(Advice { record: sheet.id, counsel: counsel.clone(), may_agree })
        }
        _ => None,
    };
    sheets.iter().filter_map(asked).collect()
}

fn here(id: Id) -> (String, String) {
    let back = format!("/werk/gesprekken/{id}");
    let to = format!("{back}/overleg");
    (back, to)
}

async fn draw(
    acting: &Acting,
    page: Page,
    id: Id,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    if !book::open(acting, id).await?.head.young {
        return Err(Problem::Missing);
    }
    Ok(form_of(page, here(id), status, form))
}

/// The form of a consultation.
pub async fn show(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let page = acting.page("outreach-consult-title");
    draw(&acting, page, id_in(&text)?, StatusCode::OK, FormView::empty()).await
}

/// Keeps a consultation.
pub async fn keep(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    match read_asked(&mut form) {
        Some(asked) => {
            consult::consult(&acting, id, &asked).await?;
            Ok(to(id))
        }
        None => {
            let page = acting.page("outreach-consult-title");
            draw(&acting, page, id, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
        }
    }
}

/// A colleague agrees.
pub async fn agree(
    acting: Acting,
    Path((text, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    match consult::agree(&acting, id, id_in(&record)?).await {
        Ok(()) => Ok(to(id)),
        // Signed already, or by whoever wrote it: the page says how it stands.
        Err(Problem::Conflict) => {
            let notice = Some(("careful", "contact-consult-not-yours"));
            show_again(&acting, id, StatusCode::CONFLICT, FormView::empty(), notice).await
        }
        Err(problem) => Err(problem),
    }
}

/// Where to consult first, for a room that is about to let something of this conversation go to others; none when nothing
/// stands in the way.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn first(acting: &Acting, conversation: Id) -> Result<Option<Response>, Problem> {
    if !consult::asks_counsel(acting, conversation).await? {
        return Ok(None);
    }
    let notice = Some(("careful", "contact-consult-first"));
    show_again(acting, conversation, StatusCode::CONFLICT, FormView::empty(), notice).await.map(Some)
}

fn from(id: Id) -> From {
    From { back: format!("/werk/gesprekken/{id}"), to: format!("/werk/gesprekken/{id}/doorgeven") }
}

/// The form to pass on whoever writes here, to another team.
pub async fn pass_form(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    if let Some(first) = first(&acting, id).await? {
        return Ok(first);
    }
    book::open(&acting, id).await?;
    pass::form_from(&acting, &from(id))
}

/// Passes them on. Whoever is young is asked for here, whatever page the form came from.
pub async fn pass_on(
    acting: Acting,
    Path(text): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    book::open(&acting, id).await?;
    if let Some(first) = first(&acting, id).await? {
        return Ok(first);
    }
    pass::pass_on_from(&acting, &from(id), form).await
}
