//! A worker's own trainings: what they learned, how often, when again. For the reader alone (SAF-14).

use super::agenda::needed_day;
use super::fields::{FormPage, Line, choices, day, line, radios};
use super::id_in;
use super::view::{Act, Item, Section};
use crate::book;
use crate::model::training::{Learned, learned};
use crate::model::{Training, TrainingKind};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::{Form, FormView, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

/// Where it stands.
const PATH: &str = "/werk/scholing";

/// The routes of a worker's own trainings.
pub fn routes() -> Routes {
    let here = Guard::Worker(Action::BeHere);
    Routes::new()
        .get("/werk/scholing", here, show)
        .get("/werk/scholing/nieuw", here, new)
        .post("/werk/scholing/nieuw", here, keep)
        .post("/werk/scholing/{training}/weg", here, remove)
}

#[derive(Template)]
#[template(path = "casework/training.html")]
struct TrainingPage {
    page: Page,
    sections: Vec<Section>,
}

fn today(acting: &Acting) -> Day {
    acting.ask().house.today()
}

/// What the reader learned: by what it was about, and one by one.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("casework-training-title");
    let all = book::trainings(&acting).await?;
    let counted = learned(all.iter().map(|(_, training)| training));
    let today = today(&acting);
    let counts = counted.iter().map(|(kind, learned)| count_item(&page, *kind, learned, today));
    let counts = Section {
        title: page.t("casework-training-counts"),
        items: counts.collect(),
        empty: page.t("casework-training-empty"),
        acts: vec![Act::Go { href: format!("{PATH}/nieuw"), label: page.t("casework-training-new") }],
        ..Section::default()
    };
    let each = Section {
        title: page.t("casework-training-each"),
        items: all.iter().map(|(id, training)| item(&page, *id, training)).collect(),
        folded: true,
        ..Section::default()
    };
    let sections = if all.is_empty() { vec![counts] } else { vec![counts, each] };
    Ok(draw(&TrainingPage { page, sections }))
}

fn again_line(page: &Page, again: Option<Day>) -> Option<Line> {
    again.map(|day| Line { label: page.t("casework-training-again"), text: page.day(day), ..Line::default() })
}

fn count_item(page: &Page, kind: TrainingKind, learned: &Learned, today: Day) -> Item {
    let last =
        Line { label: page.t("casework-training-last"), text: page.day(learned.last), ..Line::default() };
    let due = learned.is_due(today).then(|| (page.t("casework-training-due"), "careful"));
    Item {
        title: page.t(kind.text_key()),
        badge: due,
        lines: std::iter::once(last).chain(again_line(page, learned.again)).collect(),
        when: page.tn("casework-training-times", "count", learned.times),
        ..Item::default()
    }
}

fn item(page: &Page, id: Id, training: &Training) -> Item {
    let named = (!training.named.is_empty()).then(|| Line {
        label: page.t("casework-training-named"),
        text: training.named.clone(),
        ..Line::default()
    });
    Item {
        title: page.t(training.kind.text_key()),
        when: page.day(training.on),
        lines: named.into_iter().chain(again_line(page, training.again)).collect(),
        acts: vec![Act::Sure {
            to: format!("{PATH}/{id}/weg"),
            label: page.t("casework-training-remove"),
            question: page.t("casework-training-remove-question"),
            yes: page.t("casework-training-remove-yes"),
        }],
        ..Item::default()
    }
}

fn form_page(acting: &Acting) -> FormPage {
    let page = acting.page("casework-training-title");
    let kinds = choices(&page, TrainingKind::ALL, TrainingKind::code, TrainingKind::text_key);
    let fields = vec![
        radios("soort", "casework-training-kind").among(kinds),
        line("naam", "casework-training-named").hint("casework-training-named-hint").free(),
        day("dag", "casework-training-on"),
        day("weer", "casework-training-again").hint("casework-training-again-hint").free(),
    ];
    FormPage::new(page, PATH, "/werk/scholing/nieuw", fields)
        .about("casework-training-new", "casework-training-lead")
}

/// A form for a training.
pub async fn new(acting: Acting) -> Result<Response, Problem> {
    let on = kit::when::field_day(today(&acting));
    Ok(form_page(&acting).show(FormView::of([("dag", on.as_str())])))
}

fn read(form: &mut Form, today: Day) -> Option<Training> {
    let kind = form.choice("soort", TrainingKind::AMONG);
    let named = form.text("naam", LINE_MAX);
    let (on, again) = (needed_day(form, "dag"), form.day("weer"));
    if on.is_some_and(|on| on > today) {
        form.refuse("dag", "casework-consent-not-yet");
    }
    if again.zip(on).is_some_and(|(again, on)| again <= on) {
        form.refuse("weer", "casework-training-again-later");
    }
    let training = Training { kind: kind?, named, on: on?, again };
    form.is_good().then_some(training)
}

/// Writes a training down.
pub async fn keep(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if let Some(training) = read(&mut form, today(&acting)) {
        match book::add_training(&acting, &training).await {
            Err(Problem::TooLarge) => form.refuse("soort", "casework-training-full"),
            done => return done.map(|()| Redirect::to(PATH).into_response()),
        }
    }
    Ok(form_page(&acting).again(acting.ask().view(&form)))
}

/// Takes a training away.
pub async fn remove(acting: Acting, Path(training): Path<String>) -> Result<Response, Problem> {
    book::remove_training(&acting, id_in(&training)?).await?;
    Ok(Redirect::to(PATH).into_response())
}
