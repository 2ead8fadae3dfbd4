//! The small things that everybody is told: our number, days on which nobody is there, words to pass on.

use super::desk::{Forms, HERE, draw};
use super::fields::{is_preview, names, refuse_more, size, span};
use super::hints;
use super::view::Line;
use crate::book::told::{change, told_by};
use crate::model::times::{Weekday, day_of};
use crate::model::{CLOSED_MAX, CallHours, CallLine, NAMES_MAX, WORD_LENGTH, WORDS_MAX, number_in, word_in};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::wording::Hint;
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted};

fn back() -> Response {
    Redirect::to(HERE).into_response()
}

/// Says that nobody is there on a day.
pub async fn close_day(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let today = day_of(acting.ask().house.now());
    let day = form.day("dag");
    match day {
        None if form.is_good() => form.refuse("dag", "kit-field-required"),
        Some(day) if day < today => form.refuse("dag", "guide-work-closed-past"),
        _ => {}
    }
    if let Some(day) = day.filter(|_| form.is_good()) {
        if told_by(&acting)?.closed.len() < CLOSED_MAX {
            change(&acting, |told| {
                told.closed.push(day);
                Ok(Vec::new())
            })
            .await?;
            return Ok(back());
        }
        refuse_more(&mut form, "dag", CLOSED_MAX);
    }
    let forms = Forms { closed: acting.ask().view(&form), ..Forms::default() };
    draw(&acting, StatusCode::BAD_REQUEST, forms, false).await
}

/// Says that somebody is there on a day after all.
pub async fn open_day(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let day = form.day("dag");
    change(&acting, |told| {
        told.closed.retain(|other| Some(*other) != day);
        Ok(Vec::new())
    })
    .await?;
    Ok(back())
}

/// Adds a word to pass on.
pub async fn add_word(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let text = form.needed("woord", LINE_MAX);
    let word = word_in(&text);
    if form.is_good() {
        let told = told_by(&acting)?;
        match &word {
            None => {
                let limits = [("min", size(*WORD_LENGTH.start())), ("max", size(*WORD_LENGTH.end()))];
                form.refuse_with("woord", "guide-work-word-wrong", &limits);
            }
            Some(word) if told.words.contains(word) => form.refuse("woord", "guide-work-word-taken"),
            Some(_) if told.words.len() >= WORDS_MAX => refuse_more(&mut form, "woord", WORDS_MAX),
            Some(_) => {}
        }
    }
    if let Some(word) = word.filter(|_| form.is_good()) {
        change(&acting, |told| {
            if !told.words.contains(&word) {
                told.words.push(word.clone());
            }
            Ok(Vec::new())
        })
        .await?;
        return Ok(back());
    }
    let forms = Forms { word: acting.ask().view(&form), ..Forms::default() };
    draw(&acting, StatusCode::BAD_REQUEST, forms, false).await
}

/// Removes a word; its address still leads to the front door.
pub async fn remove_word(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let word = form.text("woord", LINE_MAX);
    change(&acting, |told| {
        told.words.retain(|other| *other != word);
        Ok(Vec::new())
    })
    .await?;
    Ok(back())
}

/// The fields of the days, Monday first.
const FROM: [&str; 7] = ["van-1", "van-2", "van-3", "van-4", "van-5", "van-6", "van-7"];
const UNTIL: [&str; 7] = ["tot-1", "tot-2", "tot-3", "tot-4", "tot-5", "tot-6", "tot-7"];

/// One day in the form of the number.
struct DayFields {
    name: String,
    from: &'static str,
    until: &'static str,
}

#[derive(Template)]
#[template(path = "guide/line.html")]
struct LinePage {
    page: Page,
    form: FormView,
    days: Vec<DayFields>,
    names_max: usize,
    preview: Option<Line>,
    is_told: bool,
    hints: Vec<Hint>,
}

fn line_page(
    acting: &Acting,
    status: StatusCode,
    form: FormView,
    preview: Option<&CallLine>,
) -> Result<Response, Problem> {
    let page = acting.page("guide-work-title");
    let days = Weekday::ALL
        .iter()
        .zip(FROM.into_iter().zip(UNTIL))
        .map(|(day, (from, until))| DayFields { name: page.t(day.text_key()), from, until })
        .collect();
    let preview = preview.map(|line| Line::of(&page, line));
    let is_told = told_by(acting)?.line.is_some();
    let hints = hints::of(acting, &page, &form);
    Ok(show_as(status, &LinePage { page, form, days, names_max: NAMES_MAX, preview, is_told, hints }))
}

/// Shows the form of our number.
pub async fn line(acting: Acting) -> Result<Response, Problem> {
    let form = told_by(&acting)?.line.map(|line| filled(&line)).unwrap_or_default();
    line_page(&acting, StatusCode::OK, form, None)
}

fn filled(line: &CallLine) -> FormView {
    let names = line.names.join(", ");
    let mut values = vec![("nummer", line.number.clone()), ("wie", names)];
    for (weekday, (from, until)) in Weekday::ALL.iter().zip(FROM.into_iter().zip(UNTIL)) {
        if let Some(hours) = line.hours.iter().find(|hours| hours.weekday == *weekday) {
            values.push((from, hours.from.to_string()));
            values.push((until, hours.until.to_string()));
        }
    }
    const FIELDS: usize = 2 + 2 * 7;
    let value = |at: usize| values.get(at).map_or(("", ""), |(name, value)| (*name, value.as_str()));
    FormView::of(std::array::from_fn::<_, FIELDS, _>(value))
}

fn read_line(form: &mut Form) -> Option<CallLine> {
    let number = form.needed("nummer", LINE_MAX);
    let dialled = number_in(&number);
    if dialled.is_none() && !number.is_empty() {
        form.refuse("nummer", "guide-work-number-wrong");
    }
    let names = names(form);
    let mut hours = Vec::new();
    for (weekday, (from, until)) in Weekday::ALL.into_iter().zip(FROM.into_iter().zip(UNTIL)) {
        let empty = |name| form.raw(name).is_none_or(|text| text.trim().is_empty());
        if empty(from) && empty(until) {
            continue;
        }
        if let Some((from, until)) = span(form, from, until) {
            hours.push(CallHours { weekday, from, until });
        }
    }
    if hours.is_empty() && form.is_good() {
        form.refuse("van-1", "guide-work-line-no-hours");
    }
    let line = CallLine { number: dialled?, names: names?, hours };
    form.is_good().then_some(line)
}

/// Says at which number one can call us, or shows how that looks.
pub async fn set_line(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    match read_line(&mut form) {
        None => line_page(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), None),
        Some(line) if is_preview(&form) => {
            line_page(&acting, StatusCode::OK, acting.ask().view(&form), Some(&line))
        }
        Some(line) => {
            change(&acting, |told| {
                told.line = Some(line.clone());
                Ok(Vec::new())
            })
            .await?;
            Ok(back())
        }
    }
}

/// One cannot call us any longer.
pub async fn remove_line(acting: Acting) -> Result<Response, Problem> {
    change(&acting, |told| {
        told.line = None;
        Ok(Vec::new())
    })
    .await?;
    Ok(back())
}
