//! The short track: one or two practical questions, and what came of them; for the guide and for the client.

use super::fields::{FormPage, area, choices, radios, tick};
use super::writer::{Writer, having_seen, seen};
use crate::book::Change;
use crate::model::start::{Question, QuestionKind, Track};
use axum::response::Response;
use kit::form::NOTE_MAX;
use kit::{FormView, Problem};
use people::Posted;

fn new_page(writer: &Writer) -> FormPage {
    let kinds = choices(&writer.page(), QuestionKind::ALL, QuestionKind::code, QuestionKind::text_key);
    let fields = vec![
        radios("soort", "casework-start-question").among(kinds),
        area("woorden", "casework-start-words").free(),
    ];
    writer.form("vragen", fields).about("casework-start-question-new", "casework-start-question-lead")
}

/// A form for a question.
pub async fn new(writer: Writer) -> Result<Response, Problem> {
    writer.file().await?;
    Ok(new_page(&writer).show(FormView::empty()))
}

/// Adds a question.
pub async fn add(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let kind = form.choice("soort", QuestionKind::AMONG);
    let words = form.text("woorden", NOTE_MAX);
    let (Some(kind), true) = (kind, form.is_good()) else {
        writer.file().await?;
        return Ok(new_page(&writer).again(writer.typed(&form)));
    };
    let at = writer.ask().house.now();
    writer.write(Change::NewQuestion(Question { kind, words, answer: String::new(), done: None, at })).await
}

fn page(writer: &Writer, question: &Question, path: &str) -> FormPage {
    let texts = writer.page();
    let fields = vec![
        area("woorden", "casework-start-words").free(),
        area("antwoord", "casework-start-answer").free(),
        tick("klaar", "casework-start-question-done"),
    ];
    let heading = texts.t(question.kind.text_key());
    writer.form(path, fields).saying(heading, texts.t("casework-start-question-lead"))
}

/// A form to write down what came of a question.
pub async fn question(writer: Writer) -> Result<Response, Problem> {
    let id = writer.id("question")?;
    let kept = writer.file().await?.piece::<Question>(id)?;
    let done = if kept.done.is_some() { "ja" } else { "" };
    let form = FormView::of([("woorden", kept.words.as_str()), ("antwoord", &kept.answer), ("klaar", done)]);
    Ok(having_seen(page(&writer, &kept, &format!("vragen/{id}")), Some(kept.seen())).show(form))
}

/// Keeps what came of it.
pub async fn keep(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let id = writer.id("question")?;
    let kept = writer.file().await?.piece::<Question>(id)?;
    let seen = seen(&form).filter(|seen| seen.record == id);
    let question = Question {
        words: form.text("woorden", NOTE_MAX),
        answer: form.text("antwoord", NOTE_MAX),
        done: form.ticked("klaar").then(|| kept.done.unwrap_or(writer.today())),
        ..kept.piece.clone()
    };
    if form.is_good() {
        return writer.write(Change::Question(id, question, seen)).await;
    }
    Ok(having_seen(page(&writer, &kept, &format!("vragen/{id}")), seen).again(writer.typed(&form)))
}

/// The whole plan after all.
pub async fn whole(writer: Writer) -> Result<Response, Problem> {
    writer.change_track(Track::Whole).await
}

/// Only a question or two.
pub async fn only_questions(writer: Writer) -> Result<Response, Problem> {
    writer.change_track(Track::Short).await
}
