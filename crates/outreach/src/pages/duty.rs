//! The board of who can leave now.

use crate::book;
use crate::model::duty::{CanLeave, READY_CHOICES};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Posted};

const PATH: &str = "/werk/dienst";
/// What the form says for "no longer".
const NO_LONGER: &str = "nee";

#[derive(Template)]
#[template(path = "outreach/duty.html")]
struct Duty {
    page: Page,
    form: FormView,
    who: Vec<CanLeave>,
    /// Whether the reader said so.
    is_mine: bool,
    /// Whether the reader's role goes on visits.
    may_go: bool,
    times: Vec<Choice>,
}

/// Who can leave now.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("outreach-duty-title");
    let who = book::can_leave(acting).await?;
    let is_mine = who.iter().any(|line| line.can_leave.id == acting.worker().id);
    let times = READY_CHOICES
        .iter()
        .map(|minutes| {
            Choice::new(minutes.to_string(), page.tn("outreach-duty-hours", "count", minutes / 60))
        })
        .collect();
    let may_go = acting.may(Action::MakeVisit);
    Ok(show_as(status, &Duty { page, form, who, is_mine, may_go, times }))
}

/// "I can leave now", or no longer.
pub async fn say(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let codes: Vec<(String, Option<i64>)> =
        READY_CHOICES.iter().map(|minutes| (minutes.to_string(), Some(*minutes))).collect();
    let mut among: Vec<(&str, Option<i64>)> =
        codes.iter().map(|(code, minutes)| (code.as_str(), *minutes)).collect();
    among.push((NO_LONGER, None));
    let Some(minutes) = form.choice("minuten", &among) else {
        return draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    book::say_can_leave(&acting, minutes).await?;
    Ok(Redirect::to(PATH).into_response())
}
