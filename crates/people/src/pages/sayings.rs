//! What the organisation tells visitors in words of its own, said in other languages: one text at a time, so that two who
//! do it together never write over each other.

use crate::acting::Acting;
use crate::routes::{Posted, give_back};
use crate::sayings::{InLanguages, ROOM, Tellers, told};
use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use data_encoding::HEXLOWER;
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::wording::{Hint, hints};
use kit::{FormView, Lang, Page, Problem, show as draw};

/// Bytes of a keyed hash by which an address names a text: nothing of it stands in a history.
const PRINT_BYTES: usize = 16;

#[derive(Template)]
#[template(path = "people/sayings.html")]
struct SayingsPage {
    page: Page,
    lang: Lang,
    lines: Vec<Line>,
    said: usize,
}

/// A text, and what stands for it; empty when nobody said it yet.
struct Line {
    print: String,
    dutch: String,
    theirs: String,
}

/// A language in which something can be said: any but the one in which the organisation writes.
fn language(code: &str) -> Result<Lang, Problem> {
    Lang::from_code(code).filter(|lang| *lang != Lang::Nl).ok_or(Problem::Missing)
}

fn print_of(acting: &Acting, dutch: &str) -> String {
    let print = acting.ask().house.pepper.blind("a saying", &[dutch.as_bytes()]);
    HEXLOWER.encode(print.first_chunk::<PRINT_BYTES>().map_or(&print[..], |some| &some[..]))
}

fn address(acting: &Acting, lang: Lang, dutch: &str) -> String {
    format!("/werk/talen/{}/eigen/{}", lang.code(), print_of(acting, dutch))
}

/// All that is told, and how it is said in one language.
pub async fn list(
    acting: Acting,
    Extension(tellers): Extension<Tellers>,
    Path(code): Path<String>,
) -> Result<Response, Problem> {
    let lang = language(&code)?;
    let said = InLanguages::of(acting.organisation())?;
    let line = |dutch: String| Line {
        print: print_of(&acting, &dutch),
        theirs: said.get(lang, &dutch).unwrap_or_default().to_owned(),
        dutch,
    };
    let lines: Vec<Line> = told(acting.organisation(), &tellers).into_iter().map(line).collect();
    let said = lines.iter().filter(|line| !line.theirs.is_empty()).count();
    Ok(draw(&SayingsPage { page: acting.page("people-languages-title"), lang, lines, said }))
}

#[derive(Template)]
#[template(path = "people/saying.html")]
struct SayingPage {
    page: Page,
    form: FormView,
    lang: Lang,
    dutch: String,
    to: String,
    hints: Vec<Hint>,
}

fn draw_one(acting: &Acting, status: StatusCode, lang: Lang, dutch: String, form: FormView) -> Response {
    let page = acting.page("people-languages-title");
    let hints = hints(&page, form.value("woorden"), lang.code(), &acting.words(lang.code()));
    show_as(status, &SayingPage { to: address(acting, lang, &dutch), page, form, lang, dutch, hints })
}

/// The text that an address names, among all that are told.
fn find<'a>(acting: &Acting, all: &'a [String], print: &str) -> Option<&'a String> {
    all.iter().find(|dutch| print_of(acting, dutch) == print)
}

/// One text, and the field for it.
pub async fn show(
    acting: Acting,
    Extension(tellers): Extension<Tellers>,
    Path((code, print)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let lang = language(&code)?;
    let all = told(acting.organisation(), &tellers);
    let dutch = find(&acting, &all, &print).ok_or(Problem::Missing)?;
    let said = InLanguages::of(acting.organisation())?;
    let form = FormView::of([("woorden", said.get(lang, dutch).unwrap_or_default())]);
    Ok(draw_one(&acting, StatusCode::OK, lang, dutch.clone(), form))
}

/// Says one text, and leads to the next that nobody said yet. Words that nobody who grew up with the language read are not
/// told to anybody.
pub async fn set(
    acting: Acting,
    Extension(tellers): Extension<Tellers>,
    Path((code, print)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let lang = language(&code)?;
    let all = told(acting.organisation(), &tellers);
    // Somebody changed the Dutch meanwhile: what was typed goes back to whoever typed it.
    let Some(dutch) = find(&acting, &all, &print) else {
        return Ok(give_back(Problem::Missing, &form));
    };
    let text = form.text("woorden", NOTE_MAX);
    if !text.is_empty() && form.is_good() && !form.ticked("gelezen") {
        form.refuse("gelezen", "people-sayings-read-first");
    }
    if !form.is_good() {
        let view = acting.ask().view(&form);
        return Ok(draw_one(&acting, StatusCode::BAD_REQUEST, lang, dutch.clone(), view));
    }
    let set = |said: &mut InLanguages| {
        said.set(lang, dutch, &text);
        said.keep_only(&all);
        Ok(())
    };
    acting.change_room(ROOM, set).await?;
    acting.ask().house.known_sayings.forget();
    let said = InLanguages::of(acting.organisation())?;
    let after = all.iter().skip_while(|other| *other != dutch).skip(1);
    let next = after.chain(&all).find(|other| *other != dutch && said.get(lang, other).is_none());
    let list = format!("/werk/talen/{}/eigen", lang.code());
    let there = next.filter(|_| !text.is_empty()).map_or(list, |next| address(&acting, lang, next));
    Ok(Redirect::to(&there).into_response())
}
