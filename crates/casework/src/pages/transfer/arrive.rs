//! What another organisation sends to us: little to read, and a yes or a no.

use super::face_lines;
use crate::book::transfer::arrive as book;
use crate::model::transfer::{Face, Reason};
use crate::pages::fields::{Field, Line, Look, choices, radios};
use crate::pages::{id_in, intake};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use between::carry::read::Offered;
use kit::page::{show as draw, show_as};
use kit::{FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

/// What waits.
pub(super) const HERE: &str = "/werk/aangeboden";

#[derive(Template)]
#[template(path = "casework/transfer_offers.html")]
struct Offers {
    page: Page,
    offers: Vec<Offered<Face>>,
}

/// What waits for a yes.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    let offers = book::offers(&acting).await?;
    Ok(draw(&Offers { page: acting.page("casework-away-nav"), offers }))
}

#[derive(Template)]
#[template(path = "casework/transfer_offer.html")]
struct Offer {
    page: Page,
    offer: Offered<Face>,
    lines: Vec<Line>,
    form: FormView,
    reason: Field,
}

async fn draw_one(
    acting: &Acting,
    letter: Id,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let mut offers = book::offers(acting).await?.into_iter();
    let offer = offers.find(|one| one.letter == letter).ok_or(Problem::Missing)?;
    let page = acting.page("casework-away-nav");
    let lines = face_lines(&page, &offer.face);
    let reasons = choices(&page, Reason::ALL, Reason::code, Reason::text_key);
    let reason = radios("reden", "casework-away-why").among(reasons);
    Ok(show_as(status, &Offer { page, offer, lines, form, reason }))
}

/// One of them: what can be read before a yes.
pub async fn show(acting: Acting, Path(offer): Path<String>) -> Result<Response, Problem> {
    draw_one(&acting, id_in(&offer)?, StatusCode::OK, FormView::empty()).await
}

/// Says yes, and shows the code of the new own page, this once.
pub async fn accept(acting: Acting, Path(offer): Path<String>) -> Result<Response, Problem> {
    let begun = book::accept(&acting, id_in(&offer)?).await?;
    Ok(intake::begun(&acting, &begun))
}

/// Says no.
pub async fn decline(
    acting: Acting,
    Path(offer): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let letter = id_in(&offer)?;
    let Some(reason) = form.choice("reden", Reason::AMONG) else {
        return draw_one(&acting, letter, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    book::decline(&acting, letter, reason).await?;
    Ok(Redirect::to(HERE).into_response())
}
