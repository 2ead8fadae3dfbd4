//! The rounds of the team, beginning one without the page for the street, and the organisation's lists.

use super::{StartChoices, start};
use crate::book::colleagues_for;
use crate::book::street::{self, Round};
use crate::model::street::{Goods, LIST_MAX, Lists, NAME_MAX};
use crate::pages::{choices, chosen};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem, show};
use people::{Acting, Action, Posted};
use store::Id;

#[derive(Template)]
#[template(path = "outreach/street-rounds.html")]
struct ListPage {
    page: Page,
    rounds: Vec<Round>,
    may_begin: bool,
    may_set: bool,
}

/// The rounds of the team with what they come to.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    Ok(show(&ListPage {
        page: acting.page("outreach-street-rounds-title"),
        rounds: street::list(&acting).await?,
        may_begin: acting.may(Action::RunShift),
        may_set: acting.may(Action::KeepDoor),
    }))
}

#[derive(Template)]
#[template(path = "outreach/street-begin.html")]
struct BeginPage {
    page: Page,
    form: FormView,
    start: StartChoices,
    colleagues: Vec<Choice>,
}

/// The form that begins a round where no script runs.
pub async fn ask(acting: Acting) -> Result<Response, Problem> {
    let today = kit::when::field_day(crate::model::night::field_day(acting.ask().house.now()));
    draw(&acting, StatusCode::OK, FormView::of([("dag", &today)])).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("outreach-street-begin-title");
    let colleagues = colleagues_for(acting, Action::RunShift).await?;
    let lists = street::lists(acting)?;
    Ok(show_as(
        status,
        &BeginPage {
            form,
            start: StartChoices::of(&page, &lists.municipalities),
            colleagues: choices(&page, &colleagues),
            page,
        },
    ))
}

/// Begins a round.
pub async fn begin(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = colleagues_for(&acting, Action::RunShift).await?;
    let start = start(&mut form, &street::lists(&acting)?.municipalities);
    let with = chosen(&mut form, "collega", &colleagues);
    match (start, with) {
        (Some(start), Some(with)) if form.is_good() => {
            Ok(back_to(street::begin(&acting, start, with).await?))
        }
        _ => draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

/// The page of a round, after something was done.
pub(super) fn back_to(round: Id) -> Response {
    Redirect::to(&format!("/werk/rondes/{round}")).into_response()
}

#[derive(Template)]
#[template(path = "outreach/street-lists.html")]
struct ListsPage {
    page: Page,
    form: FormView,
    kinds: Vec<Choice>,
}

fn draw_lists(acting: &Acting, status: StatusCode, form: FormView) -> Response {
    let page = acting.page("outreach-street-lists-title");
    show_as(status, &ListsPage { form, kinds: Goods::choices(&page), page })
}

/// What is handed out here, and in which municipalities.
pub async fn lists(acting: Acting) -> Result<Response, Problem> {
    let lists = street::lists(&acting)?;
    let mut form = FormView::of([("gemeenten", &lists.municipalities.join("\n"))]);
    for kind in Goods::ALL.iter().filter(|kind| lists.goods.is_empty() || lists.goods.contains(kind)) {
        form = form.with("soorten", kind.code());
    }
    Ok(draw_lists(&acting, StatusCode::OK, form))
}

/// Sets them.
pub async fn set_lists(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let kinds = form.choices("soorten", &Goods::by_code());
    if kinds.is_empty() {
        form.refuse("soorten", "outreach-street-lists-none");
    }
    let municipalities: Vec<String> = form
        .text("gemeenten", NOTE_MAX)
        .lines()
        .map(|line| line.trim().to_owned())
        .filter(|line| !line.is_empty())
        .collect();
    if municipalities.len() > LIST_MAX || municipalities.iter().any(|name| name.chars().count() > NAME_MAX) {
        form.refuse_with(
            "gemeenten",
            "outreach-street-lists-many",
            &[
                ("most", i64::try_from(LIST_MAX).unwrap_or(i64::MAX)),
                ("long", i64::try_from(NAME_MAX).unwrap_or(i64::MAX)),
            ],
        );
    }
    if !form.is_good() {
        return Ok(draw_lists(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)));
    }
    street::set_lists(&acting, &Lists { goods: kinds, municipalities }).await?;
    Ok(Redirect::to("/werk/rondes").into_response())
}
