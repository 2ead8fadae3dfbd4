//! Shifts: the list of the team, starting one, and the page that a duo works from.

use crate::book::{self, KeptAttempt, OpenShift, Shift};
use crate::model::draft::{Opening, draft};
use crate::model::shift::Counts;
use crate::model::{Attempt, ChannelKind, Counted, NotAgain, Reason, State};
use crate::pages::{choices, chosen, id};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Lang, Page, Problem};
use people::{Acting, Action, Posted};
use store::Id;

#[derive(Template)]
#[template(path = "outreach/shifts.html")]
struct ListPage {
    page: Page,
    form: FormView,
    shifts: Vec<Shift>,
    may_start: bool,
    channels: Vec<Choice>,
    colleagues: Vec<Choice>,
}

/// The shifts of the team as counts, and a form to start one.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("outreach-shifts-title");
    let colleagues = book::colleagues_for(acting, Action::RunShift).await?;
    Ok(show_as(
        status,
        &ListPage {
            form,
            shifts: book::shifts(acting).await?,
            may_start: acting.may(Action::RunShift),
            channels: ChannelKind::choices(&page),
            colleagues: choices(&page, &colleagues),
            page,
        },
    ))
}

/// Starts a shift.
pub async fn start(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = book::colleagues_for(&acting, Action::RunShift).await?;
    let channel = form.choice("kanaal", &ChannelKind::by_code());
    let name = form.needed("naam", LINE_MAX);
    let with = chosen(&mut form, "collega", &colleagues);
    match (channel, with) {
        (Some(channel), Some(with)) if form.is_good() => {
            let shift = book::start(&acting, channel, name, with).await?;
            Ok(back_to(shift))
        }
        _ => draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// The page of a shift, after something was done.
pub(super) fn back_to(shift: Id) -> Response {
    Redirect::to(&format!("/werk/diensten/{shift}")).into_response()
}

/// A contact as shown.
struct Row {
    id: Id,
    attempt: Attempt,
    answered: bool,
    again: Again,
    interpretation: Option<String>,
}

/// Whether a second message can go.
enum Again {
    Now,
    From(String),
    No,
}

impl Row {
    fn of(page: &Page, kept: KeptAttempt, now: store::Moment) -> Row {
        let attempt = kept.attempt;
        let again = match attempt.may_try_again(now) {
            Ok(()) => Again::Now,
            Err(NotAgain::TooSoon) => Again::From(page.day(attempt.again_from().day())),
            Err(NotAgain::Answered | NotAgain::Enough) => Again::No,
        };
        Row {
            id: kept.id,
            answered: attempt.state == State::Answered,
            again,
            interpretation: kept.interpretation.map(|one| one.text),
            attempt,
        }
    }
}

/// A draft as shown.
struct Draft {
    id: String,
    name: String,
    lang: &'static str,
    language: &'static str,
    text: String,
}

fn drafts(acting: &Acting, page: &Page) -> Vec<Draft> {
    let (name, organisation) = (acting.name(), &acting.organisation().name);
    Opening::ALL
        .into_iter()
        .flat_map(|opening| Lang::WORKERS.map(|lang| (opening, lang)))
        .map(|(opening, lang)| Draft {
            id: format!("opening-{}-{}", opening.code(), lang.code()),
            name: page.t(opening.text_key()),
            lang: lang.code(),
            language: lang.own_name(),
            text: draft(page.texts(), lang, opening, &name, organisation),
        })
        .collect()
}

#[derive(Template)]
#[template(path = "outreach/shift.html")]
struct ShiftPage {
    page: Page,
    form: FormView,
    id: Id,
    head: crate::model::ShiftHead,
    counts: Counts,
    rows: Vec<Row>,
    erased: usize,
    reasons: Vec<Choice>,
    drafts: Vec<Draft>,
}

impl ShiftPage {
    fn check_href(&self) -> String {
        format!("/werk/diensten/{}/nagaan", self.id)
    }
}

/// A shift as its duo sees it.
pub async fn show(acting: Acting, Path(shift): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id(&shift)?, StatusCode::OK, FormView::empty(), None).await
}

/// Draws a shift, with what was typed and a word above it.
pub(super) async fn draw(
    acting: &Acting,
    shift: Id,
    status: StatusCode,
    form: FormView,
    word: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let OpenShift { id, head, counts, attempts, erased } = book::read(acting, shift).await?;
    let mut page = acting.page("outreach-shift-title");
    if let Some((kind, key)) = word {
        page = page.with_notice(kind, key);
    }
    let now = acting.ask().house.now();
    let rows = attempts.into_iter().map(|kept| Row::of(&page, kept, now)).collect();
    Ok(show_as(
        status,
        &ShiftPage {
            form,
            id,
            head,
            counts,
            rows,
            erased,
            reasons: Reason::choices(&page),
            drafts: drafts(acting, &page),
            page,
        },
    ))
}

/// Counts one more, or one less after a slip.
pub async fn tally(
    acting: Acting,
    Path(shift): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    let one_less = form.ticked("min");
    let Some(what) = form.choice("wat", &Counted::by_code()) else {
        return draw(&acting, shift, StatusCode::BAD_REQUEST, acting.ask().view(&form), None).await;
    };
    book::tally(&acting, shift, what, one_less).await?;
    Ok(back_to(shift))
}

/// Ends a shift.
pub async fn stop(acting: Acting, Path(shift): Path<String>) -> Result<Response, Problem> {
    let shift = id(&shift)?;
    book::stop(&acting, shift).await?;
    Ok(back_to(shift))
}
