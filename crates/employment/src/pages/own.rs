//! The client's page about work: the plan, suggestions to answer, applications.

use super::board::{shown_reply, steps};
use super::forms::{begin_anew, filled_kept, read_wishes, stages};
use super::{id, versions};
use crate::book::{WorkPart, own as book};
use crate::model::{Reply, Stage};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use casework::pages::seen;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Posted, Visitor};

#[derive(Template)]
#[template(path = "employment/mine.html")]
struct Mine {
    page: Page,
    part: Option<WorkPart>,
    plan: FormView,
    rewrites: bool,
    stages: Vec<Choice>,
}

impl Mine {
    fn steps(&self, now: &Stage) -> Vec<(&'static str, String)> {
        steps(&self.page, *now)
    }

    fn reply(&self, reply: &Option<Reply>) -> (String, &'static str) {
        shown_reply(&self.page, *reply)
    }
}

/// The client's page about work.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    draw(&visitor, StatusCode::OK, None).await
}

async fn draw(visitor: &Visitor, status: StatusCode, form: Option<FormView>) -> Result<Response, Problem> {
    let part = book::read(visitor).await?;
    let page = visitor.page("employment-mine-title");
    let known = || part.as_ref().and_then(|part| part.board.plan.as_ref()).map(filled_kept);
    Ok(show_as(
        status,
        &Mine {
            rewrites: form.is_some(),
            plan: form.or_else(known).unwrap_or_default(),
            stages: stages(&page),
            page,
            part,
        },
    ))
}

fn back() -> Response {
    Redirect::to("/mijn/werk").into_response()
}

/// The client answers a suggestion.
pub async fn reply(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let suggestion = form.needed("voorstel", LINE_MAX);
    let reply = form.choice("antwoord", &Reply::AMONG).ok_or(Problem::Stale)?;
    book::reply(&visitor, id(&suggestion)?, reply).await?;
    Ok(back())
}

/// The client writes in the plan.
pub async fn put_plan(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(wishes) = read_wishes(&mut form) else {
        return draw(&visitor, StatusCode::BAD_REQUEST, Some(visitor.ask().view(&form))).await;
    };
    let stands = book::put_plan(&visitor, wishes, seen(&form)).await?;
    match versions::after(stands, "/mijn/werk") {
        Some(done) => Ok(done),
        None => {
            let anew = begin_anew(visitor.ask(), &mut form);
            draw(&visitor, StatusCode::BAD_REQUEST, Some(anew)).await
        }
    }
}

/// The client erases a suggestion, an application, or the plan.
pub async fn erase(visitor: Visitor, Path(record): Path<String>) -> Result<Response, Problem> {
    book::erase(&visitor, id(&record)?).await?;
    Ok(back())
}

/// The plan with a text about strengths put under what stands there, to look at: nothing is kept until the client says so
/// (EXT-07, LAB-07).
pub async fn bring_strengths(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let brought = form.text("kunnen", NOTE_MAX);
    let part = book::read(&visitor).await?.ok_or(Problem::Missing)?;
    let plan = part.board.plan.as_ref();
    let standing = plan.map_or("", |plan| plan.skills.as_str());
    let skills = match standing {
        "" => brought,
        standing if standing.contains(&brought) => standing.to_owned(),
        standing => format!("{standing}\n{brought}"),
    };
    let others = plan.map(filled_kept).unwrap_or_default();
    let filled = FormView::of([("kunnen", skills.as_str())]).beside(others, &["kunnen"]);
    draw(&visitor, StatusCode::OK, Some(filled)).await
}
