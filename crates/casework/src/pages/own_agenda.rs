//! What the client does with appointments, with help that was given, and with sentences about them.

use super::fields::FormPage;
use super::journal::{fit_field, read_sentences, sentence_page};
use super::{back_to_mine, id_in};
use crate::book;
use crate::model::{Kept, NeedFit, Note, Service};
use axum::extract::Path;
use axum::response::Response;
use kit::{FormView, Problem};
use people::{Posted, Visitor};
use store::Id;

/// Calls an appointment off; no reason is asked.
pub async fn call_off(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
    book::call_off(&visitor, id_in(&record)?).await?;
    Ok(back_to_mine())
}

fn fit_page(visitor: &Visitor, service: &Kept<Service>) -> FormPage {
    let page = visitor.page("casework-own-title");
    let (heading, lead) = (page.t(service.service.text_key()), service.words.clone());
    let fields = vec![fit_field(&page)];
    FormPage::new(page, "/mijn", format!("/mijn/hulpvraag/{}", service.id), fields).saying(heading, lead)
}

/// Whether what was given fitted.
pub async fn fit(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
    let service = book::own_service(&visitor, id_in(&record)?).await?;
    let said = service.fit.map_or("", NeedFit::code);
    Ok(fit_page(&visitor, &service).show(FormView::of([("past", said)])))
}

/// Keeps whether it fitted.
pub async fn keep_fit(
    visitor: Visitor,
    Path(record): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let record = id_in(&record)?;
    let Some(fit) = form.choice("past", NeedFit::AMONG) else {
        let service = book::own_service(&visitor, record).await?;
        return Ok(fit_page(&visitor, &service).again(visitor.ask().view(&form)));
    };
    book::say_fit(&visitor, record, fit).await?;
    Ok(back_to_mine())
}

async fn own_note(visitor: &Visitor, note: Id) -> Result<Kept<Note>, Problem> {
    book::own(visitor).await?.ok_or(Problem::Missing)?.file.piece(note)
}

fn own_sentence_page(visitor: &Visitor, note: &Kept<Note>) -> FormPage {
    let action = format!("/mijn/notitie/{}/zin", note.id);
    sentence_page(visitor.page("casework-own-title"), "/mijn".to_owned(), action, note)
}

/// Which sentences about the client to erase.
pub async fn sentence(visitor: Visitor, Path(note): Path<String>) -> Result<Response, Problem> {
    let note = own_note(&visitor, id_in(&note)?).await?;
    Ok(own_sentence_page(&visitor, &note).show(FormView::empty()))
}

/// Erases them.
pub async fn erase_sentences(
    visitor: Visitor,
    Path(note): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let note = own_note(&visitor, id_in(&note)?).await?;
    let Some((revision, erased)) = read_sentences(&mut form, &note) else {
        return Ok(own_sentence_page(&visitor, &note).again(visitor.ask().view(&form)));
    };
    book::erase_own_sentences(&visitor, note.id, revision, &erased).await?;
    Ok(back_to_mine())
}
