//! What is needed today and what the client wants: for the guide and for the client, who writes it anew at any time.

use super::fields::{FormPage, area, choices, radios};
use super::writer::{Writer, having_seen, seen};
use crate::book::Change;
use crate::model::{Choice, ChoiceKind, FirstNeeds};
use axum::response::Response;
use kit::form::NOTE_MAX;
use kit::{Form, FormView, Problem};
use people::Posted;
use store::Moment;

fn needs_page(writer: &Writer) -> FormPage {
    let (safety, mood) = (area("veilig", "casework-needs-safety"), area("stemming", "casework-needs-mood"));
    let (lead, safety, mood) = match writer.is_client() {
        true => ("casework-start-needs-lead", safety, mood),
        false => (
            "casework-needs-lead",
            safety.hint("casework-needs-safety-hint"),
            mood.hint("casework-needs-mood-hint"),
        ),
    };
    let fields = vec![
        area("dak", "casework-needs-roof").free(),
        area("eten", "casework-needs-food").free(),
        area("geld", "casework-needs-money").free(),
        safety.free(),
        mood.free(),
        area("iemand", "casework-needs-trusted").hint("casework-no-names").free(),
    ];
    writer.form("nodig", fields).about("casework-needs", lead)
}

/// Reads what is needed today, as the guide or the person wrote it.
pub(super) fn read_needs(form: &mut Form, at: Moment) -> FirstNeeds {
    FirstNeeds {
        roof: form.text("dak", NOTE_MAX),
        food: form.text("eten", NOTE_MAX),
        money: form.text("geld", NOTE_MAX),
        safety: form.text("veilig", NOTE_MAX),
        mood: form.text("stemming", NOTE_MAX),
        trusted_person: form.text("iemand", NOTE_MAX),
        at,
    }
}

/// What is needed today.
pub async fn needs(writer: Writer) -> Result<Response, Problem> {
    let kept = writer.file().await?.newest::<FirstNeeds>();
    let form = kept.as_ref().map_or_else(FormView::empty, |needs| {
        FormView::of([
            ("dak", needs.roof.as_str()),
            ("eten", &needs.food),
            ("geld", &needs.money),
            ("veilig", &needs.safety),
            ("stemming", &needs.mood),
            ("iemand", &needs.trusted_person),
        ])
    });
    Ok(having_seen(needs_page(&writer), kept.map(|kept| kept.seen())).show(form))
}

/// Keeps what is needed today.
pub async fn keep_needs(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let needs = read_needs(&mut form, writer.ask().house.now());
    let mut seen = seen(&form);
    if form.is_good() {
        let change = Change::Needs(needs, seen);
        if let Some(done) = writer.write_one(change, (&mut form, "dak"), &mut seen).await? {
            return Ok(done);
        }
    }
    writer.file().await?;
    Ok(having_seen(needs_page(&writer), seen).again(writer.typed(&form)))
}

fn choice_page(writer: &Writer) -> FormPage {
    let kinds = choices(&writer.page(), ChoiceKind::ALL, ChoiceKind::code, ChoiceKind::text_key);
    let fields = vec![
        radios("keuze", "casework-choice-kind").among(kinds),
        area("woorden", "casework-choice-words").free(),
    ];
    let lead = if writer.is_client() { "casework-start-ask-own-lead" } else { "casework-choice-lead" };
    writer.form("keuze", fields).about("casework-choice", lead)
}

/// What the client wants.
pub async fn choice(writer: Writer) -> Result<Response, Problem> {
    let kept = writer.file().await?.newest::<Choice>();
    let form = kept.as_ref().map_or_else(FormView::empty, |choice| {
        FormView::of([("keuze", choice.kind.code()), ("woorden", &choice.words)])
    });
    Ok(having_seen(choice_page(&writer), kept.map(|kept| kept.seen())).show(form))
}

/// Keeps what the client wants.
pub async fn keep_choice(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let kind = form.choice("keuze", ChoiceKind::AMONG);
    let words = form.text("woorden", NOTE_MAX);
    let mut seen = seen(&form);
    if let (Some(kind), true) = (kind, form.is_good()) {
        let at = writer.ask().house.now();
        let change = Change::Choice(Choice { kind, words, at }, seen);
        if let Some(done) = writer.write_one(change, (&mut form, "woorden"), &mut seen).await? {
            return Ok(done);
        }
    }
    writer.file().await?;
    Ok(having_seen(choice_page(&writer), seen).again(writer.typed(&form)))
}
