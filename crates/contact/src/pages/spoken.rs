//! In which language somebody would rather talk than that of their pages: said by the person, or noted by a worker.

use super::acts::{not_good, to};
use super::desk::language_name;
use super::id_in;
use super::rules::{RULES, SPOKEN_FIELDS, refused};
use crate::book::spoken;
use crate::model::ConversationHead;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Choice, Form, FormView, Lang, Problem};
use people::{Acting, Action, Guard, Posted, Routes, Visitor};

/// The field with one of our languages.
pub const FIELD: &str = "taal";
/// The field for any other.
pub const OTHER_FIELD: &str = "taal_anders";
/// Most characters of the name of a language.
const NAME_MAX: usize = 40;

/// The routes.
pub fn routes() -> Routes {
    Routes::new().post("/gesprek/regels/taal", Guard::Visitor, tell).post(
        "/werk/gesprekken/{id}/taal",
        Guard::Worker(Action::AnswerConversation),
        note,
    )
}

/// The languages in which we have texts, each by its own name.
pub fn choices() -> Vec<Choice> {
    Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect()
}

/// What was said before, as the form shows it.
pub fn as_it_stands(form: FormView, head: &ConversationHead) -> FormView {
    match &head.spoken {
        Some(code) if Lang::from_code(code).is_some() => form.with(FIELD, code),
        Some(other) => form.with(OTHER_FIELD, other),
        None => form,
    }
}

/// What is read and what is spoken, in one line.
pub fn in_words(page: &kit::Page, head: &ConversationHead) -> String {
    match &head.spoken {
        Some(spoken) if *spoken != head.language => {
            let values =
                [("spoken", language_name(spoken).into()), ("read", language_name(&head.language).into())];
            page.texts().text(page.language(), "contact-person-work-languages", &values)
        }
        _ => language_name(&head.language),
    }
}

/// The language of a form; the words in the field for any other go first, because somebody took the trouble.
fn read(form: &mut Form) -> Option<String> {
    let among: Vec<(&str, Lang)> = Lang::ALL.into_iter().map(|lang| (lang.code(), lang)).collect();
    let ours = form.maybe_choice(FIELD, &among);
    let other = form.text(OTHER_FIELD, NAME_MAX);
    if other.is_empty() { ours.map(|lang| lang.code().to_owned()) } else { Some(other) }
}

/// The person says it.
async fn tell(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let language = read(&mut form);
    if !form.is_good() {
        return refused(&visitor, &form, SPOKEN_FIELDS).await;
    }
    spoken::told(&visitor, language.as_deref()).await?;
    Ok(Redirect::to(RULES).into_response())
}

/// A worker notes it.
async fn note(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let language = read(&mut form);
    if !form.is_good() {
        return not_good(&acting, id, &form).await;
    }
    spoken::noted(&acting, id, language.as_deref()).await?;
    Ok(to(id))
}
