//! What the client does with appointments, with help that was given, and with sentences about them.

use super::fields::{FormPage, area, choices, radios, tick};
use super::journal::{read_sentences, sentence_page};
use super::{back_to_mine, id_in};
use crate::book::{self, Says};
use crate::model::journal::InSentences;
use crate::model::{Kept, NeedFit, Service};
use axum::extract::Path;
use axum::response::Response;
use kit::form::NOTE_MAX;
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
    let fits = choices(&page, NeedFit::ALL, NeedFit::code, NeedFit::text_key);
    let fields = vec![
        radios("past", "casework-service-fit").among(fits),
        area("waarom", "casework-own-fit-words").free(),
        tick("delen", "casework-own-fit-share").hint("casework-own-fit-share-hint"),
    ];
    FormPage::new(page, "/mijn", format!("/mijn/hulpvraag/{}", service.id), fields).saying(heading, lead)
}

fn said(says: &Says) -> FormView {
    let shared = if says.may_be_read { "ja" } else { "" };
    FormView::of([("past", says.fit.code()), ("waarom", says.words.as_str()), ("delen", shared)])
}

/// Whether what was given fitted.
pub async fn fit(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
    let (service, says) = book::own_service(&visitor, id_in(&record)?).await?;
    Ok(fit_page(&visitor, &service).show(says.as_ref().map_or_else(FormView::empty, said)))
}

/// Keeps whether it fitted.
pub async fn keep_fit(
    visitor: Visitor,
    Path(record): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let record = id_in(&record)?;
    let (fit, words) = (form.choice("past", NeedFit::AMONG), form.text("waarom", NOTE_MAX));
    let (Some(fit), true) = (fit, form.is_good()) else {
        let (service, _) = book::own_service(&visitor, record).await?;
        return Ok(fit_page(&visitor, &service).again(visitor.ask().view(&form)));
    };
    let says = Says { fit, words, may_be_read: form.ticked("delen") };
    book::say_fit(&visitor, record, &says).await?;
    Ok(back_to_mine())
}

async fn own_note(visitor: &Visitor, note: Id) -> Result<InSentences, Problem> {
    book::line_of(&book::own(visitor).await?.ok_or(Problem::Missing)?, note)
}

fn own_sentence_page(visitor: &Visitor, note: &InSentences) -> FormPage {
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
