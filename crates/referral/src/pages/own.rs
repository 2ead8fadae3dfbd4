//! The client's pages: what is asked of whom, in which words, and what came of it.

use super::forms::{TEXT_MAX, answered, outcomes, read_answer, read_seen};
use super::guide::{how_told, shown_partner};
use super::id;
use crate::book::{File, own as book};
use crate::model::{State, Told};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem, show as draw};
use people::{Posted, Visitor};
use store::Id;

#[derive(Template)]
#[template(path = "referral/mine.html")]
struct Mine {
    page: Page,
    files: Vec<File>,
}

impl Mine {
    fn partner(&self, file: &File) -> String {
        shown_partner(&self.page, &file.head)
    }
}

/// The client's referrals.
pub async fn list(visitor: Visitor) -> Result<Response, Problem> {
    let files = book::all(&visitor).await?;
    Ok(draw(&Mine { page: visitor.page("referral-mine-title"), files }))
}

#[derive(Template)]
#[template(path = "referral/mine_one.html")]
struct One {
    page: Page,
    file: File,
    state: State,
    words: FormView,
    outcome: FormView,
    outcomes: Vec<Choice>,
    is_readable: bool,
}

impl One {
    fn how(&self, how: &Told) -> String {
        match how {
            Told::ByClient => self.page.t("referral-told-by-you"),
            Told::ToWorker { .. } => how_told(&self.page, how),
        }
    }
}

/// One referral of the client's own.
pub async fn show(visitor: Visitor, Path(referral): Path<String>) -> Result<Response, Problem> {
    draw_one(&visitor, id(&referral)?, StatusCode::OK, None, None).await
}

async fn draw_one(
    visitor: &Visitor,
    referral: Id,
    status: StatusCode,
    words: Option<FormView>,
    outcome: Option<FormView>,
) -> Result<Response, Problem> {
    let file = book::one(visitor, referral).await?;
    let page = visitor.page("referral-mine-title");
    let told = file.story.outcome.as_ref().map(|outcome| answered(&outcome.piece));
    Ok(show_as(
        status,
        &One {
            words: words.unwrap_or_else(|| FormView::of([("tekst", &file.story.asked.text)])),
            outcome: outcome.or(told).unwrap_or_default(),
            outcomes: outcomes(&page, file.head.partner),
            is_readable: file.is_readable_for_partner(visitor.ask().house.now()),
            state: file.state(),
            page,
            file,
        },
    ))
}

fn back_to(referral: Id) -> Response {
    Redirect::to(&format!("/mijn/verwijzing/{referral}")).into_response()
}

/// The client agrees, perhaps in other words.
pub async fn agree(
    visitor: Visitor,
    Path(referral): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let seen = read_seen(&form).ok_or(Problem::Stale)?;
    let text = form.needed("tekst", TEXT_MAX);
    if !form.is_good() {
        let words = visitor.ask().view(&form);
        return draw_one(&visitor, referral, StatusCode::BAD_REQUEST, Some(words), None).await;
    }
    book::agree(&visitor, referral, text, seen).await?;
    Ok(back_to(referral))
}

/// The client tells how it went.
pub async fn tell(
    visitor: Visitor,
    Path(referral): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    let partner = book::one(&visitor, referral).await?.head.partner;
    let Some(answer) = read_answer(&mut form, partner) else {
        let outcome = visitor.ask().view(&form);
        return draw_one(&visitor, referral, StatusCode::BAD_REQUEST, None, Some(outcome)).await;
    };
    book::tell(&visitor, referral, answer).await?;
    Ok(back_to(referral))
}

/// The client takes it back.
pub async fn withdraw(visitor: Visitor, Path(referral): Path<String>) -> Result<Response, Problem> {
    let referral = id(&referral)?;
    book::withdraw(&visitor, referral).await?;
    Ok(back_to(referral))
}
