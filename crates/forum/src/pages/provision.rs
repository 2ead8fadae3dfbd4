//! What there is for sexual health: the newest look beside the one before it, and a form for a new one (INF-12).

use crate::book::provision as book;
use crate::model::provision::{Change, Found, Line, Look, Provision};
use crate::model::trace_in;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted};

const HERE: &str = "/werk/voorzieningen";
/// The field of what was found, and that of the note, for each thing of the list in its order.
const FIELDS: [(&str, &str); 10] = [
    ("vond-1", "noot-1"),
    ("vond-2", "noot-2"),
    ("vond-3", "noot-3"),
    ("vond-4", "noot-4"),
    ("vond-5", "noot-5"),
    ("vond-6", "noot-6"),
    ("vond-7", "noot-7"),
    ("vond-8", "noot-8"),
    ("vond-9", "noot-9"),
    ("vond-10", "noot-10"),
];
const _: () = assert!(FIELDS.len() == Provision::ALL.len());

/// One thing of the list, with its fields and what was found.
struct Shown {
    name: String,
    field: &'static str,
    note_field: &'static str,
    found: String,
    tone: &'static str,
    note: String,
    change: String,
}

#[derive(Template)]
#[template(path = "forum/provision.html")]
struct Checklist {
    page: Page,
    form: FormView,
    lines: Vec<Shown>,
    /// The day and the role of the newest look.
    looked: Option<String>,
    states: Vec<Choice>,
    may_look: bool,
    may_raise: bool,
    /// What lacks, as the words of a theme.
    lacking: String,
}

fn tone(found: Found) -> &'static str {
    match found {
        Found::There => "good",
        Found::Partly => "new",
        Found::Lacking => "careful",
        Found::Unknown => "quiet",
    }
}

/// Shows the list.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let looks = book::looks(&acting).await?;
    let form = looks.first().map_or_else(FormView::empty, filled);
    draw(&acting, StatusCode::OK, form, &looks)
}

fn filled(look: &Look) -> FormView {
    let lines = look.lines.iter().filter_map(|line| Some((fields_of(line.about)?, line)));
    lines.fold(FormView::empty(), |form, ((found, note), line)| {
        form.with(found, line.found.code()).with(note, &line.note)
    })
}

fn fields_of(about: Provision) -> Option<(&'static str, &'static str)> {
    let place = Provision::ALL.iter().position(|one| *one == about)?;
    FIELDS.get(place).copied()
}

fn draw(acting: &Acting, status: StatusCode, form: FormView, looks: &[Look]) -> Result<Response, Problem> {
    let page = acting.page("forum-provision-title");
    let newest = looks.first();
    let lines: Vec<Shown> = Provision::ALL
        .iter()
        .zip(FIELDS)
        .map(|(about, fields)| shown(&page, *about, fields, newest, looks.get(1)))
        .collect();
    let lacks = |about: &&Provision| newest.is_some_and(|look| look.of(**about) == Found::Lacking);
    let lacking: Vec<String> =
        Provision::ALL.iter().filter(lacks).map(|about| format!("- {}", page.t(about.text_key()))).collect();
    let looked = newest.map(|look| {
        let values =
            [("day", page.day(look.day).into()), ("role", page.t(&look.looked_by.text_key()).into())];
        page.texts().text(page.language(), "forum-provision-looked", &values)
    });
    let checklist = Checklist {
        lines,
        looked,
        states: Found::choices(&page),
        may_look: acting.may(Action::KeepRecommendations),
        may_raise: acting.may(Action::RaiseTheme),
        lacking: lacking.join("\n"),
        page,
        form,
    };
    Ok(show_as(status, &checklist))
}

fn shown(
    page: &Page,
    about: Provision,
    (field, note_field): (&'static str, &'static str),
    newest: Option<&Look>,
    before: Option<&Look>,
) -> Shown {
    let found = newest.map_or(Found::Unknown, |look| look.of(about));
    let note = newest.and_then(|look| look.lines.iter().find(|line| line.about == about));
    let change = match before.map(|look| found.since(look.of(about))) {
        Some(Change::Better) => page.t("forum-provision-better"),
        Some(Change::Worse) => page.t("forum-provision-worse"),
        Some(Change::Same) | None => String::new(),
    };
    Shown {
        name: page.t(about.text_key()),
        field,
        note_field,
        found: page.t(found.text_key()),
        tone: tone(found),
        note: note.map(|line| line.note.clone()).unwrap_or_default(),
        change,
    }
}

fn read(form: &mut Form) -> Option<Vec<Line>> {
    let mut lines = Vec::new();
    for (about, (field, note_field)) in Provision::ALL.iter().zip(FIELDS) {
        let found = form.choice(field, &Found::among());
        let note = form.text(note_field, LINE_MAX);
        if let Some(trace) = trace_in(&note) {
            form.refuse(note_field, trace.text_key());
        }
        lines.extend(found.map(|found| Line { about: *about, found, note }));
    }
    form.is_good().then_some(lines)
}

/// Keeps what was found today.
pub async fn look_over(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    match read(&mut form) {
        Some(lines) => {
            book::look_over(&acting, lines).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        None => {
            let looks = book::looks(&acting).await?;
            draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), &looks)
        }
    }
}
