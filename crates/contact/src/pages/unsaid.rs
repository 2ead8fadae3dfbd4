//! The words that the team would rather not use, a list for each language.

use super::phrases::HERE;
use crate::model::wording::{WORDS_MAX, read_list, show_list};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{FormView, Lang, Page, Problem};
use people::{Acting, Posted};
use std::collections::HashMap;

/// Characters of a list of words.
const LIST_MAX: usize = 40_000;

#[derive(Template)]
#[template(path = "contact/words.html")]
struct Words {
    page: Page,
    form: FormView,
    lang: String,
    language: String,
    languages: Vec<(&'static str, &'static str)>,
}

/// Shows the words that are better not said in a language.
pub async fn show(acting: Acting, Query(query): Query<HashMap<String, String>>) -> Result<Response, Problem> {
    let lang = query.get("taal").and_then(|code| Lang::from_code(code)).unwrap_or(Lang::Nl);
    let list = show_list(&acting.words(lang.code()));
    Ok(draw(&acting, StatusCode::OK, lang, FormView::of([("woorden", list.as_str())])))
}

fn draw(acting: &Acting, status: StatusCode, lang: Lang, form: FormView) -> Response {
    let page = acting.page("contact-words-title");
    let (lang, language) = (lang.code().to_owned(), lang.own_name().to_owned());
    let languages = Lang::ALL.into_iter().map(|one| (one.code(), one.own_name())).collect();
    show_as(status, &Words { page, form, lang, language, languages })
}

/// Sets them.
pub async fn set(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let lang = form.raw("_taal").and_then(Lang::from_code).ok_or(Problem::Stale)?;
    let typed = form.text("woorden", LIST_MAX);
    match read_list(&typed) {
        Ok(rules) if form.is_good() => {
            acting.set_words(lang.code(), &rules).await?;
            return Ok(Redirect::to(&format!("{HERE}/woorden?taal={}", lang.code())).into_response());
        }
        Ok(_) => {}
        Err(line) if line > WORDS_MAX => {
            let most = i64::try_from(WORDS_MAX).unwrap_or(i64::MAX);
            form.refuse_with("woorden", "contact-words-too-many", &[("max", most)]);
        }
        Err(line) => {
            let line = i64::try_from(line).unwrap_or(i64::MAX);
            form.refuse_with("woorden", "contact-words-wrong", &[("line", line)]);
        }
    }
    Ok(draw(&acting, StatusCode::BAD_REQUEST, lang, acting.ask().view(&form)))
}
