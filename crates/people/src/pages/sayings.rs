//! What the organisation tells visitors in words of its own, said in other languages: one text at a time. Two who do it
//! together never write over each other: whoever saves a text that was changed meanwhile reads that first.

use crate::acting::Acting;
use crate::routes::Posted;
use crate::sayings::{InLanguages, ROOM, Tellers, told};
use crate::seen::{self, Seen};
use askama::Template;
use axum::Extension;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::wording::{Hint, check, hints};
use kit::{Form, FormView, Lang, Page, Problem, show as draw};
use std::collections::HashMap;

/// The field with the translation.
const WORDS: &str = "woorden";
/// In the address of a text after it was kept, and its words may be looked at once more.
const KEPT: &str = "bewaard";
/// What says one line is one line, and at most so many times as long: names stand in buttons, also on the first page.
const TIMES_AS_LONG: usize = 2;
/// But so many characters are always good.
const SHORT_MAX: usize = 40;

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

/// By what an address names a text: nothing of it stands in a history.
fn print_of(acting: &Acting, dutch: &str) -> String {
    seen::print_of(&acting.ask().house, "a saying", dutch)
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
    Ok(draw(&SayingsPage { page: acting.page("people-sayings-title"), lang, lines, said }))
}

#[derive(Template)]
#[template(path = "people/saying.html")]
struct SayingPage {
    page: Page,
    form: FormView,
    lang: Lang,
    dutch: String,
    to: String,
    /// A print of what stands there, which the form carries along.
    seen: String,
    /// What somebody else made of it meanwhile.
    theirs: Option<String>,
    hints: Vec<Hint>,
}

/// One text, with what stands there now.
struct One<'a> {
    acting: &'a Acting,
    lang: Lang,
    dutch: String,
    said: String,
}

impl One<'_> {
    fn draw(self, status: StatusCode, page: Page, form: FormView) -> Response {
        let One { acting, lang, dutch, said } = self;
        let hints = hints(&page, form.value(WORDS), lang.code(), &acting.words(lang.code()));
        let seen = Seen::of(&acting.ask().house, &said).show().to_owned();
        let theirs = Some(said).filter(|_| status == StatusCode::CONFLICT);
        let to = address(acting, lang, &dutch);
        show_as(status, &SayingPage { to, page, form, lang, dutch, seen, theirs, hints })
    }
}

/// What was typed for a text, as long as it may be.
fn read(form: &mut Form, dutch: &str) -> String {
    let one_line = !dutch.contains('\n');
    let most = dutch.chars().count().saturating_mul(TIMES_AS_LONG).clamp(SHORT_MAX, NOTE_MAX);
    let text = form.text(WORDS, if one_line { most } else { NOTE_MAX });
    if one_line && text.contains('\n') {
        form.refuse(WORDS, "people-sayings-one-line");
    }
    if !text.is_empty() && form.is_good() && !form.ticked("gelezen") {
        form.refuse("gelezen", "people-sayings-read-first");
    }
    text
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
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let lang = language(&code)?;
    let all = told(acting.organisation(), &tellers);
    let dutch = find(&acting, &all, &print).ok_or(Problem::Missing)?.clone();
    let said = InLanguages::of(acting.organisation())?.get(lang, &dutch).unwrap_or_default().to_owned();
    let form = FormView::of([(WORDS, said.as_str())]);
    let page = acting.page("people-sayings-title");
    let page = if query.contains_key(KEPT) { page.with_notice("good", "people-sayings-kept") } else { page };
    Ok(One { acting: &acting, lang, dutch, said }.draw(StatusCode::OK, page, form))
}

/// Says one text, and leads to the next that nobody said yet; where its words may be looked at once more, back to it. Words
/// that nobody who grew up with the language read are not told to anybody.
pub async fn set(
    acting: Acting,
    Extension(tellers): Extension<Tellers>,
    Path((code, print)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let lang = language(&code)?;
    let all = told(acting.organisation(), &tellers);
    // Somebody changed the Dutch meanwhile.
    let dutch = find(&acting, &all, &print).ok_or(Problem::Missing)?;
    let house = &acting.ask().house;
    let seen = Seen::by(house, &form);
    let text = read(&mut form, dutch);
    let set = |said: &mut InLanguages| {
        let there = said.get(lang, dutch).unwrap_or_default();
        if seen != Seen::of(house, there) && there != text {
            return Err(Problem::Conflict);
        }
        said.set(lang, dutch, &text);
        said.keep_only(&all);
        Ok(())
    };
    let done = if form.is_good() { acting.change_room(ROOM, set).await } else { Ok(()) };
    let changed = done == Err(Problem::Conflict);
    if changed || !form.is_good() {
        let now: InLanguages = acting.room_now(ROOM).await?;
        let said = now.get(lang, dutch).unwrap_or_default().to_owned();
        let page = acting.page("people-sayings-title");
        let (status, page) = match changed {
            true => (StatusCode::CONFLICT, page.with_notice("careful", "people-sayings-changed")),
            false => (StatusCode::BAD_REQUEST, page),
        };
        let one = One { acting: &acting, lang, dutch: dutch.clone(), said };
        return Ok(one.draw(status, page, acting.ask().view(&form)));
    }
    done?;
    house.known_sayings.forget();
    let said = InLanguages::of(acting.organisation())?;
    let is_new = said.get(lang, dutch) != Some(text.as_str());
    if is_new && !check(&text, lang.code(), &acting.words(lang.code())).is_empty() {
        return Ok(Redirect::to(&format!("{}?{KEPT}=ja", address(&acting, lang, dutch))).into_response());
    }
    let after = all.iter().skip_while(|other| *other != dutch).skip(1);
    let next = after.chain(&all).find(|other| *other != dutch && said.get(lang, other).is_none());
    let list = format!("/werk/talen/{}/eigen", lang.code());
    let there = next.filter(|_| !text.is_empty()).map_or(list, |next| address(&acting, lang, next));
    Ok(Redirect::to(&there).into_response())
}
