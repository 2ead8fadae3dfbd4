//! A moment after a call or a visit.

use crate::book::{self, Debriefed};
use crate::model::debrief::{Helped, Lesson, OwnNote};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Posted};

#[derive(Template)]
#[template(path = "outreach/debrief.html")]
struct DebriefPage {
    page: Page,
    form: FormView,
    helped: Vec<Choice>,
    /// What the team said, each with how often: the most often first.
    often: Vec<(String, i64)>,
    lessons: Vec<Lesson>,
    own: Vec<OwnNote>,
}

/// The form, what the team learnt, and one's own notes.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let mut lessons = book::lessons(acting).await?;
    let own = book::own_debriefs(acting).await?;
    let page = acting.page("outreach-debrief-title");
    let often = often(&page, &lessons);
    lessons.retain(|lesson| !lesson.lesson.is_empty());
    let helped = Helped::choices(&page);
    Ok(show_as(status, &DebriefPage { page, form, helped, often, lessons, own }))
}

fn often(page: &Page, lessons: &[Lesson]) -> Vec<(String, i64)> {
    let known = Helped::ALL.iter().filter(|helped| **helped != Helped::NotYet);
    let mut often: Vec<(String, i64)> = known
        .map(|helped| {
            let count = lessons.iter().filter(|lesson| lesson.lesson_helped == *helped).count();
            (page.t(helped.text_key()), i64::try_from(count).unwrap_or(i64::MAX))
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    often.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    often
}

/// Keeps it.
pub async fn say(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let helped = form.choice("hielp", &Helped::by_code());
    let (lesson, own) = (form.text("les", LINE_MAX), form.text("eigen", LINE_MAX));
    match helped {
        Some(helped) if form.is_good() => {
            book::say_debrief(&acting, Debriefed { helped, lesson, own }).await?;
            Ok(Redirect::to("/werk/nabespreken").into_response())
        }
        _ => draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}
