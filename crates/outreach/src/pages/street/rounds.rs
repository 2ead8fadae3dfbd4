//! The rounds of the team, and beginning one without the page for the street.

use super::{StartChoices, start};
use crate::book::colleagues_for;
use crate::book::street::{self, Round};
use crate::model::street::Lists;
use crate::pages::{choices, chosen};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem, show};
use people::{Acting, Action, Posted};
use store::Id;

#[derive(Template)]
#[template(path = "outreach/street-rounds.html")]
struct ListPage {
    page: Page,
    rounds: Vec<Round>,
    lists: Lists,
    may_begin: bool,
    may_set: bool,
}

/// The rounds of the team with what they come to.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    Ok(show(&ListPage {
        page: acting.page("outreach-street-rounds-title"),
        rounds: street::list(&acting).await?,
        lists: street::lists(&acting)?,
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
            start: StartChoices::of(&page, &lists),
            colleagues: choices(&page, &colleagues),
            page,
        },
    ))
}

/// Begins a round.
pub async fn begin(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = colleagues_for(&acting, Action::RunShift).await?;
    let start = start(&mut form, &street::lists(&acting)?);
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
