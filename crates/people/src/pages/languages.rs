//! The languages of the visitors' side: which translation was read by somebody who grew up with it.

use crate::acting::Acting;
use crate::languages::{ReadBy, ReadTexts, Standing};
use crate::routes::Posted;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Lang, Page, Problem, show as draw};
use store::Day;

#[derive(Template)]
#[template(path = "people/languages.html")]
struct Languages {
    page: Page,
    lines: Vec<Line>,
}

/// A language and how it stands with it.
struct Line {
    lang: Lang,
    standing: String,
    tone: &'static str,
    may_tick: bool,
    may_untick: bool,
}

/// Shows all languages.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("people-languages-title");
    let read = ReadTexts::of(acting.organisation())?;
    let lines = Lang::ALL.into_iter().map(|lang| line(&page, &read, lang)).collect();
    Ok(draw(&Languages { page, lines }))
}

fn line(page: &Page, read: &ReadTexts, lang: Lang) -> Line {
    let standing = read.standing(page.texts(), lang);
    let (text, tone) = match &standing {
        Standing::First => (page.t("people-languages-first"), "plain"),
        Standing::Unread => (page.t("people-languages-unread"), "new"),
        Standing::Changed(_) => (page.t("people-languages-changed"), "careful"),
        Standing::Read(by) => (read_by(page, by), "good"),
    };
    Line {
        lang,
        standing: text,
        tone,
        may_tick: matches!(standing, Standing::Unread | Standing::Changed(_)),
        may_untick: matches!(standing, Standing::Read(_)),
    }
}

fn read_by(page: &Page, by: &ReadBy) -> String {
    let values =
        [("role", page.t(&by.role.text_key()).into()), ("day", page.day(Day::from_number(by.day)).into())];
    page.texts().text(page.language(), "people-languages-read", &values)
}

#[derive(Template)]
#[template(path = "people/language.html")]
struct Language {
    page: Page,
    lang: Lang,
    texts: Vec<(String, String)>,
}

fn to_read(code: &str) -> Result<Lang, Problem> {
    Lang::from_code(code).filter(|lang| *lang != Lang::Nl).ok_or(Problem::Missing)
}

/// All texts of one language beside the Dutch, to read over.
pub async fn read_over(acting: Acting, Path(code): Path<String>) -> Result<Response, Problem> {
    let lang = to_read(&code)?;
    let page = acting.page("people-languages-title");
    let texts = page.texts().to_read_over(lang);
    Ok(draw(&Language { page, lang, texts }))
}

/// Ticks a language off, or takes the tick away.
pub async fn tick(
    acting: Acting,
    Path(code): Path<String>,
    Posted(form): Posted,
) -> Result<Response, Problem> {
    let lang = to_read(&code)?;
    let house = &acting.ask().house;
    let mut read = ReadTexts::of(acting.organisation())?;
    let mut work = acting.work();
    match form.raw("doen") {
        Some("gelezen") => read.tick(house.texts, lang, acting.role(), house.now().day()),
        Some("terug") => read.untick(lang),
        _ => return Err(Problem::Stale),
    }
    read.keep(&mut work, acting.organisation())?;
    acting.keep(work).await?;
    house.known_languages.forget();
    Ok(Redirect::to("/werk/talen").into_response())
}
