//! How the team works: how long it waits, how much is enough, and which places there are.

use crate::book;
use crate::model::Rules;
use crate::model::area::looks_like_an_address;
use crate::model::field::LINES_MAX;
use crate::pages::meanwhile::{Lines, Meanwhile};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted, Seen};

#[derive(Template)]
#[template(path = "outreach/rules.html")]
struct RulesPage {
    page: Page,
    form: FormView,
    meanwhile: Meanwhile,
}

/// How the team works.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let rules = book::field::read(&acting).await?.rules.shown();
    let meanwhile = Meanwhile::nothing(&book::field::seen_of(&acting, &rules)?);
    let form = FormView::of([
        ("pauze", rules.pause_days.to_string().as_str()),
        ("berichten", &rules.ceiling.to_string()),
        ("minuten", &rules.shift_minutes.to_string()),
        ("plekken", &rules.place_types.join("\n")),
        ("regio", &rules.region_note),
    ]);
    Ok(draw(&acting, StatusCode::OK, form, meanwhile))
}

fn draw(acting: &Acting, status: StatusCode, form: FormView, meanwhile: Meanwhile) -> Response {
    let page = meanwhile.above(acting.page("outreach-rules-title"));
    show_as(status, &RulesPage { page, form, meanwhile })
}

/// What stands in the form, each with what it is called.
fn lines_of(rules: &Rules) -> Lines {
    vec![
        ("outreach-rules-pause", rules.pause_days.to_string()),
        ("outreach-rules-ceiling", rules.ceiling.to_string()),
        ("outreach-rules-minutes", rules.shift_minutes.to_string()),
        ("outreach-rules-places", rules.place_types.join("\n")),
        ("outreach-region", rules.region_note.clone()),
    ]
}

/// One of each line.
fn lines(form: &mut Form, name: &'static str) -> Vec<String> {
    let text = form.text(name, NOTE_MAX);
    let mut lines: Vec<String> =
        text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    lines.sort();
    lines.dedup();
    if lines.len() > LINES_MAX || lines.iter().any(|line| looks_like_an_address(line)) {
        form.refuse(name, "outreach-rules-lines");
    }
    lines
}

fn read_rules(form: &mut Form) -> Option<Rules> {
    let pause_days = form.number("pauze", Rules::PAUSE_DAYS);
    let ceiling = form.number("berichten", Rules::CEILING).and_then(|number| u8::try_from(number).ok());
    let shift_minutes = form.number("minuten", Rules::SHIFT_MINUTES);
    let place_types = lines(form, "plekken");
    let region_note = form.text("regio", NOTE_MAX);
    if looks_like_an_address(&region_note) {
        form.refuse("regio", "outreach-channels-no-address");
    }
    if !form.is_good() {
        return None;
    }
    let (pause_days, ceiling, shift_minutes) = (pause_days?, ceiling?, shift_minutes?);
    Some(Rules { pause_days, ceiling, shift_minutes, place_types, region_note, unused: Vec::new() })
}

/// Sets how the team works.
pub async fn set(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let seen = Seen::by(&acting.ask().house, &form);
    let Some(rules) = read_rules(&mut form) else {
        let form = acting.ask().view(&form);
        return Ok(draw(&acting, StatusCode::BAD_REQUEST, form, Meanwhile::nothing(&seen)));
    };
    match book::field::set_rules(&acting, &rules, &seen).await {
        Ok(()) => Ok(Redirect::to("/werk/kanalen").into_response()),
        Err(Problem::Conflict) => {
            let now = book::field::read(&acting).await?.rules.shown();
            let (page, there) = (acting.page("outreach-rules-title"), (lines_of(&now), lines_of(&rules)));
            let meanwhile = Meanwhile::between(&page, there, &book::field::seen_of(&acting, &now)?);
            Ok(draw(&acting, StatusCode::CONFLICT, acting.ask().view(&form), meanwhile))
        }
        Err(problem) => Err(problem),
    }
}
