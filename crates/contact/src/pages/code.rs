//! The return code as it is shown: like a card number, as words, as a picture to scan; asked back before it is put
//! away; shown again inside the conversation; renewed (OUT-20).

use super::desk::show_again;
use super::id_in;
use super::thread::own_page;
use crate::book::code::{self, HandedAnew};
use crate::book::desk::board;
use crate::model::{Coded, LostHow};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem, show as draw};
use people::card::{ASKED, Card, words_in};
use people::{Acting, Posted, Visitor};
use store::Id;
use vault::{ReturnCode, contains_code};

/// Where the person's conversation stands.
const THREAD: &str = "/gesprek";
/// Where the code is shown again.
const HERE: &str = "/gesprek/code";
/// What was typed over.
const TYPED_FIELD: &str = "over";
/// Which group was asked for.
const GROUP_FIELD: &str = "groep";
/// What ties the wish for a new code to the code that it replaces.
const WAS_FIELD: &str = "_was";
/// Characters of that: enough to tell two codes of one person apart.
const WAS_LENGTH: usize = 16;
/// Refuses a text in which a return code stands: whoever sends one along gives the key away.
pub fn refuse_code_in(form: &mut Form, field: &'static str, text: &str) {
    if contains_code(text) {
        form.refuse(field, "contact-code-in-text");
    }
}

#[derive(Template)]
#[template(path = "contact/code_shown.html")]
struct Shown {
    page: Page,
    form: FormView,
    card: Card,
    new: bool,
}

async fn shown(visitor: &Visitor, code: &ReturnCode, form: FormView, new: bool) -> Result<Shown, Problem> {
    let page = own_page(visitor).await?;
    let card = Card::of(&visitor.ask().house, code, page.lang());
    Ok(Shown { page, form, card, new })
}

#[derive(Template)]
#[template(path = "contact/code_ask.html")]
struct Asked {
    page: Page,
    kept: bool,
    was: String,
}

/// Asks first whether nobody looks along.
pub async fn ask(visitor: Visitor) -> Result<Response, Problem> {
    let kept = code::again(&visitor).await?.is_some();
    Ok(draw(&Asked { page: own_page(&visitor).await?, kept, was: was(&visitor) }))
}

/// Shows the code once more.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    match code::again(&visitor).await? {
        Some(code) => Ok(draw(&shown(&visitor, &code, FormView::empty(), false).await?)),
        None => Ok(Redirect::to(HERE).into_response()),
    }
}

/// Looks whether the code was put away: one group of it, or one word, is typed over.
pub async fn put_away(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    form.secret(TYPED_FIELD);
    let Some(code) = code::again(&visitor).await? else { return Ok(Redirect::to(HERE).into_response()) };
    let asked = ASKED.map(|(group, word)| (group.to_string(), (group, word)));
    let among: Vec<(&str, (i64, i64))> = asked.iter().map(|(text, pair)| (text.as_str(), *pair)).collect();
    let pair = form.choice(GROUP_FIELD, &among);
    let typed = form.needed(TYPED_FIELD, LINE_MAX);
    if let Some((group, word)) = pair.filter(|_| form.is_good()) {
        let place = |number: i64| usize::try_from(number).unwrap_or_default();
        let words = words_in(visitor.ask().lang.code());
        if code.has_group(place(group), &typed) || code.has_word(words, place(word), &typed) {
            return Ok(Redirect::to(THREAD).into_response());
        }
        form.refuse(TYPED_FIELD, "contact-code-gate-wrong");
    }
    let again = shown(&visitor, &code, visitor.ask().view(&form), false).await?;
    Ok(show_as(StatusCode::BAD_REQUEST, &again))
}

/// Makes a new code, and shows it. A form that is sent twice makes one.
pub async fn renew(visitor: Visitor, Posted(form): Posted) -> Result<Response, Problem> {
    if form.raw(WAS_FIELD) != Some(was(&visitor).as_str()) {
        return match code::again(&visitor).await? {
            Some(code) => Ok(draw(&shown(&visitor, &code, FormView::empty(), true).await?)),
            None => Ok(Redirect::to(HERE).into_response()),
        };
    }
    let renewed = code::renew(&visitor).await?;
    Ok(draw(&shown(&renewed.visitor, &renewed.code, FormView::empty(), true).await?))
}

/// What tells this code from the next, and nothing about it.
fn was(visitor: &Visitor) -> String {
    let blind = visitor.ask().house.pepper.blind("wish for a new code", &[&visitor.code().look_up]);
    data_encoding::HEXLOWER.encode(&blind).chars().take(WAS_LENGTH).collect()
}

#[derive(Template)]
#[template(path = "contact/handed.html")]
struct Handed {
    page: Page,
    id: Id,
    card: Card,
    anew: bool,
}

/// Shows a code to a worker, once, to hand over; its words in the language of the conversation.
pub async fn handed(acting: &Acting, id: Id, code: &ReturnCode, anew: bool) -> Result<Response, Problem> {
    let language = crate::book::open(acting, id).await?.head.language;
    let card = Card::of(&acting.ask().house, code, &language);
    Ok(draw(&Handed { page: acting.page("contact-title"), id, card, anew }))
}

/// Makes a new code for somebody who lost theirs, and shows it once, to hand over.
pub async fn renew_lost(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let how = form.choice("hoe", &LostHow::among());
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "contact-code-lost-agree-needed");
    }
    let Some(how) = how.filter(|_| form.is_good()) else {
        let view = acting.ask().view(&form);
        return show_again(&acting, id, StatusCode::BAD_REQUEST, view, None).await;
    };
    let head = crate::book::open(&acting, id).await?.head;
    let needs_second = head.young && board::could_be_two(&acting, &head).await?;
    let notice = match code::renew_lost(&acting, id, how, needs_second).await? {
        HandedAnew::Code(code) => return handed(&acting, id, &code, true).await,
        HandedAnew::WaitsForSecond => "contact-code-lost-second",
        HandedAnew::NeedsAnother => "contact-code-lost-guide",
    };
    show_again(&acting, id, StatusCode::CONFLICT, FormView::empty(), Some(("info", notice))).await
}
