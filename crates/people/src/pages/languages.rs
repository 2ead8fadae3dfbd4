//! The languages of the visitors' side: which parts were read by somebody who grew up with the language, and which by
//! somebody of the community.

use crate::acting::Acting;
use crate::languages::{self, ReadBy, ReadTexts, Reader, Standing};
use crate::routes::Posted;
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::page::show_as;
use kit::{Choice, FormView, Lang, Page, Problem, Texts, show as draw};
use std::collections::HashMap;
use store::Day;

/// Characters of a part's first text by which its readers know it.
const SHOWN_CHARACTERS: usize = 60;
/// The button that takes ticks away; the other sets them.
const BACK: &str = "terug";

#[derive(Template)]
#[template(path = "people/languages.html")]
struct Languages {
    page: Page,
    lines: Vec<Line>,
}

/// A language, and how many of its parts were read.
struct Line {
    lang: Lang,
    /// For each reader: a text, and how it is dressed.
    counts: Vec<(String, &'static str)>,
}

/// Shows all languages.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("people-languages-title");
    let read = ReadTexts::of(acting.organisation())?;
    let lines = Lang::ALL.into_iter().map(|lang| line(&page, &read, lang)).collect();
    Ok(draw(&Languages { page, lines }))
}

fn line(page: &Page, read: &ReadTexts, lang: Lang) -> Line {
    let all = page.texts().parts().count();
    let count = |reader: &Reader| {
        let count = read.count(page.texts(), lang, *reader);
        let values = [
            ("count", count.to_string().into()),
            ("all", all.to_string().into()),
            ("reader", page.t(reader.text_key()).into()),
        ];
        let text = page.texts().text(page.language(), "people-languages-count", &values);
        (text, if count == all { "good" } else { "new" })
    };
    Line { lang, counts: Reader::ALL.iter().map(count).collect() }
}

#[derive(Template)]
#[template(path = "people/language.html")]
struct Language {
    page: Page,
    form: FormView,
    lang: Lang,
    parts: Vec<Part>,
    choices: Vec<Choice>,
    readers: Vec<Choice>,
}

/// A part, and how it stands with it.
struct Part {
    code: &'static str,
    begins: String,
    /// For each reader: a text, and how it is dressed.
    standings: Vec<(String, &'static str)>,
}

impl Part {
    fn of(page: &Page, read: &ReadTexts, lang: Lang, code: &'static str) -> Part {
        let standing =
            |reader: &Reader| standing(page, *reader, &read.standing(page.texts(), lang, code, *reader));
        Part {
            code,
            begins: beginning(page.texts(), code),
            standings: Reader::ALL.iter().map(standing).collect(),
        }
    }
}

/// The first words of a part in Dutch: its readers know it by them.
fn beginning(texts: &Texts, part: &str) -> String {
    let first = texts.to_read_over(Lang::Nl, part).into_iter().next().map(|(dutch, _)| dutch);
    let first = first.unwrap_or_default();
    let shown: String = first.chars().take(SHOWN_CHARACTERS).collect();
    if shown.len() < first.len() { format!("{shown}…") } else { shown }
}

fn standing(page: &Page, reader: Reader, standing: &Standing) -> (String, &'static str) {
    let (text, tone) = match standing {
        Standing::Unread => (page.t("people-languages-unread"), "new"),
        Standing::Changed(_) => (page.t("people-languages-changed"), "careful"),
        Standing::Read(by) => (read_by(page, by), "good"),
    };
    (format!("{}: {text}", page.t(reader.text_key())), tone)
}

fn read_by(page: &Page, by: &ReadBy) -> String {
    let values =
        [("role", page.t(&by.role.text_key()).into()), ("day", page.day(Day::from_number(by.day)).into())];
    page.texts().text(page.language(), "people-languages-read", &values)
}

fn language(code: &str) -> Result<Lang, Problem> {
    Lang::from_code(code).ok_or(Problem::Missing)
}

/// The parts of one language, and the ticks of its readers.
pub async fn parts(acting: Acting, Path(code): Path<String>) -> Result<Response, Problem> {
    draw_parts(&acting, language(&code)?, StatusCode::OK, FormView::empty())
}

fn draw_parts(acting: &Acting, lang: Lang, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("people-languages-title");
    let read = ReadTexts::of(acting.organisation())?;
    let parts: Vec<Part> = page.texts().parts().map(|code| Part::of(&page, &read, lang, code)).collect();
    let choices = parts.iter().map(|part| Choice::new(part.code, part.begins.as_str())).collect();
    let readers = Reader::choices(&page);
    Ok(show_as(status, &Language { page, form, lang, parts, choices, readers }))
}

#[derive(Template)]
#[template(path = "people/part.html")]
struct ToRead {
    page: Page,
    lang: Lang,
    texts: Vec<(String, String)>,
}

/// All texts of one part beside the Dutch, to read over.
pub async fn read_over(
    acting: Acting,
    Path(code): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let lang = language(&code)?;
    let part = query.get("deel").ok_or(Problem::Missing)?;
    let page = acting.page("people-languages-title");
    let texts = page.texts().to_read_over(lang, part);
    if texts.is_empty() {
        return Err(Problem::Missing);
    }
    Ok(draw(&ToRead { page, lang, texts }))
}

/// Ticks parts off for a reader, or takes the ticks away.
pub async fn tick(
    acting: Acting,
    Path(code): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let lang = language(&code)?;
    let house = &acting.ask().house;
    let reader = form.choice("lezer", &Reader::among());
    let among: Vec<(&str, &str)> = house.texts.parts().map(|part| (part, part)).collect();
    let parts = form.choices("deel", &among);
    if parts.is_empty() && form.is_good() {
        form.refuse("deel", "people-languages-none");
    }
    let Some(reader) = reader.filter(|_| form.is_good()) else {
        return draw_parts(&acting, lang, StatusCode::BAD_REQUEST, acting.ask().view(&form));
    };
    let takes_back = form.raw("doen") == Some(BACK);
    let by = (acting.role(), house.now().day());
    let change = |read: &mut ReadTexts| {
        for part in &parts {
            match takes_back {
                true => read.untick(lang, part, reader),
                false => read.tick(house.texts, lang, part, reader, by),
            }
        }
        Ok(())
    };
    acting.change_room(languages::ROOM, change).await?;
    house.known_languages.forget();
    Ok(Redirect::to(&format!("/werk/talen/{}", lang.code())).into_response())
}
