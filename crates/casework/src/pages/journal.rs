//! The forms of the journal: a note with its draft, one sentence erased, what was asked for and given.

use super::fields::{Field, FormPage, area, checks, choices, choose, day, line, radios};
use super::{back_to, case_path, id_in, sub};
use crate::book::{self, Asked, CaseFile, Given};
use crate::model::journal::{GONE, InSentences};
use crate::model::{Domain, Service, ServiceKind};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::form::{LINE_MAX, MESSAGE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

/// A script that keeps a draft says so by this field, and wants no page.
pub(super) const QUIET_FIELD: &str = "_stil";
/// The fields of a note.
const FACTS: &str = "feiten";
const IMPRESSIONS: &str = "indruk";
/// The revision that a form was drawn from.
const REVISION: &str = "versie";
/// The sentences to erase.
const SENTENCES: &str = "zin";

fn page(acting: &Acting, case: Id, path: &str, fields: Vec<Field>) -> FormPage {
    FormPage::new(acting.page("casework-title"), case_path(case), sub(case, path), fields)
}

fn note_page(acting: &Acting, case: Id) -> FormPage {
    let fields = vec![
        area(FACTS, "casework-note-facts").hint("casework-note-facts-hint"),
        area(IMPRESSIONS, "casework-note-impressions").hint("casework-note-impressions-hint").free(),
    ];
    page(acting, case, "notitie", fields)
        .about("casework-note", "casework-note-lead")
        .drafting(sub(case, "notitie/concept"))
}

/// A line in the journal; whoever walks along may write one too. What was typed before and not kept stands there again.
pub async fn note(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    let (facts, impressions) = book::note_draft(&acting, &file).await?;
    let typed = FormView::of([(FACTS, facts.as_str()), (IMPRESSIONS, &impressions)]);
    Ok(note_page(&acting, file.id()).show(typed))
}

/// Keeps a line in the journal.
pub async fn keep_note(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let facts = form.needed(FACTS, MESSAGE_MAX);
    let impressions = form.text(IMPRESSIONS, NOTE_MAX);
    if !form.is_good() {
        book::open(&acting, case).await?;
        return Ok(note_page(&acting, case).again(acting.ask().view(&form)));
    }
    book::add_note(&acting, case, facts, impressions).await?;
    Ok(back_to(case))
}

/// Keeps a note that is not ready, for its writer alone: for a script, or by its own button.
pub async fn keep_draft(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let facts = form.text(FACTS, MESSAGE_MAX);
    let impressions = form.text(IMPRESSIONS, NOTE_MAX);
    if !form.is_good() {
        book::open(&acting, case).await?;
        return Ok(note_page(&acting, case).again(acting.ask().view(&form)));
    }
    book::keep_note_draft(&acting, case, &facts, &impressions).await?;
    match form.raw(QUIET_FIELD) {
        Some(_) => Ok(StatusCode::NO_CONTENT.into_response()),
        None => Ok(back_to(case)),
    }
}

/// Erases a line that the reader wrote in the journal.
pub async fn erase_note(
    acting: Acting,
    Path((case, note)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::erase_note(&acting, case, id_in(&note)?).await?;
    Ok(back_to(case))
}

/// A form in which sentences are picked to be erased; for a worker and for the client.
pub(super) fn sentence_page(page: Page, back: String, action: String, note: &InSentences) -> FormPage {
    let all = note.sentences.iter().enumerate();
    let pick: Vec<Choice> = all
        .filter(|(_, text)| !matches!(text.trim(), "" | GONE))
        .map(|(number, text)| Choice::new(number.to_string(), text.trim()))
        .collect();
    let fields = vec![checks(SENTENCES, "casework-sentence-which").among(pick)];
    FormPage::new(page, back, action, fields)
        .about("casework-sentence", "casework-sentence-lead")
        .hiding(REVISION, note.revision.to_string())
        .submit("casework-sentence-yes")
}

/// Reads which sentences, and of which revision; none when nothing was picked.
pub(super) fn read_sentences(form: &mut Form, note: &InSentences) -> Option<(u32, Vec<usize>)> {
    let numbers: Vec<(String, usize)> =
        (0..note.sentences.len()).map(|number| (number.to_string(), number)).collect();
    let among: Vec<(&str, usize)> = numbers.iter().map(|(text, number)| (text.as_str(), *number)).collect();
    let picked = form.choices(SENTENCES, &among);
    if picked.is_empty() {
        form.refuse(SENTENCES, "kit-field-required");
    }
    let revision = form.raw(REVISION).and_then(|text| text.parse().ok());
    revision.filter(|_| form.is_good()).map(|revision| (revision, picked))
}

fn own_sentence_page(acting: &Acting, case: Id, note: &InSentences) -> FormPage {
    let action = sub(case, &format!("notitie/{}/zin", note.id));
    sentence_page(acting.page("casework-title"), case_path(case), action, note)
}

/// Which sentences of a note to erase.
pub async fn sentence(
    acting: Acting,
    Path((case, note)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let note = InSentences::from(&book::own_note(&acting, case, id_in(&note)?).await?);
    Ok(own_sentence_page(&acting, case, &note).show(FormView::empty()))
}

/// Erases them.
pub async fn erase_sentences(
    acting: Acting,
    Path((case, note)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (case, note) = (id_in(&case)?, id_in(&note)?);
    let kept = InSentences::from(&book::own_note(&acting, case, note).await?);
    let Some((revision, erased)) = read_sentences(&mut form, &kept) else {
        return Ok(own_sentence_page(&acting, case, &kept).again(acting.ask().view(&form)));
    };
    book::erase_sentences(&acting, case, note, revision, &erased).await?;
    Ok(back_to(case))
}

fn asked_page(acting: &Acting, case: Id) -> FormPage {
    let kinds =
        choices(&acting.page("casework-title"), ServiceKind::ALL, ServiceKind::code, ServiceKind::text_key);
    let counted: Vec<Domain> = Domain::ALL.iter().copied().filter(|domain| !domain.is_private()).collect();
    let domains = choices(&acting.page("casework-title"), &counted, Domain::code, Domain::text_key);
    let fields = vec![
        radios("soort", "casework-service-kind").among(kinds),
        choose("gebied", "casework-service-domain")
            .hint("casework-service-domain-hint")
            .among(domains)
            .free(),
        area("woorden", "casework-service-words").free(),
        day("dag", "casework-service-asked").free(),
    ];
    page(acting, case, "hulpvraag", fields).about("casework-service-new", "casework-service-lead-write")
}

/// What the client asks for.
pub async fn asked(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    Ok(asked_page(&acting, file.id()).show(FormView::empty()))
}

/// Keeps what the client asks for.
pub async fn keep_asked(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let service = form.choice("soort", ServiceKind::AMONG);
    let domain = form.maybe_choice("gebied", Domain::AMONG).filter(|domain| !domain.is_private());
    let words = form.text("woorden", NOTE_MAX);
    let on = form.day("dag").unwrap_or(acting.ask().house.today());
    let (Some(service), true) = (service, form.is_good()) else {
        book::open(&acting, case).await?;
        return Ok(asked_page(&acting, case).again(acting.ask().view(&form)));
    };
    book::ask_service(&acting, case, Asked { service, domain, words, on }).await?;
    Ok(back_to(case))
}

fn given_page(acting: &Acting, file: &CaseFile, record: Id) -> FormPage {
    let fields = vec![
        day("dag", "casework-service-given").free(),
        line("wie", "casework-service-giver").hint("casework-service-giver-hint").free(),
    ];
    page(acting, file.id(), &format!("hulpvraag/{record}"), fields)
        .about("casework-service-outcome", "casework-service-outcome-lead")
}

/// What came of something that was asked for.
pub async fn given(
    acting: Acting,
    Path((case, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    let kept = file.piece::<Service>(id_in(&record)?)?;
    let on = kept.given.map(kit::when::field_day).unwrap_or_default();
    let form = FormView::of([("dag", on.as_str()), ("wie", &kept.giver)]);
    Ok(given_page(&acting, &file, kept.id).show(form))
}

/// Keeps what came of it.
pub async fn keep_given(
    acting: Acting,
    Path((case, record)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (case, record) = (id_in(&case)?, id_in(&record)?);
    let given = Given { on: form.day("dag"), giver: form.text("wie", LINE_MAX) };
    if !form.is_good() {
        let file = book::open(&acting, case).await?;
        file.piece::<Service>(record)?;
        return Ok(given_page(&acting, &file, record).again(acting.ask().view(&form)));
    }
    book::give_service(&acting, case, record, &given).await?;
    Ok(back_to(case))
}
