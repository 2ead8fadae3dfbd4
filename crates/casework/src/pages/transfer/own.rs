//! The client's page.

use super::{PRINT, Shown, along_fields, chosen, reason_key, shown, state_key};
use crate::book::transfer::{TransferLook, own as book};
use crate::model::transfer::{Kind, Welcome};
use crate::pages::back_to_mine;
use crate::pages::course::read_aftercare;
use crate::pages::fields::{Field, Look};
use crate::pages::view::Act;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use people::{Posted, Visitor};

/// Where it stands.
pub(super) const HERE: &str = "/mijn/overstap";

#[derive(Template)]
#[template(path = "casework/transfer_mine.html")]
struct MinePage {
    page: Page,
    look: TransferLook,
    to: String,
    shown: Shown,
    state: &'static str,
    reason: Option<&'static str>,
    form: FormView,
    fields: [Field; 2],
    welcome: Option<Welcome>,
}

impl MinePage {
    fn is_prepared(&self) -> bool {
        self.look.transfer.as_ref().is_some_and(|one| one.away.is_none() && one.over.is_none())
    }

    fn is_over(&self) -> bool {
        self.look.transfer.as_ref().is_some_and(|transfer| transfer.over.is_some())
    }

    fn was_accepted(&self) -> bool {
        self.state == "casework-away-accepted"
    }
}

/// Shows where it stands.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    draw(&visitor, StatusCode::OK, None).await
}

async fn draw(visitor: &Visitor, status: StatusCode, form: Option<FormView>) -> Result<Response, Problem> {
    let (mut look, welcome) = book::look(visitor).await?;
    let page = visitor.page("casework-own-title");
    let transfer = look.transfer.as_ref().ok_or(Problem::Missing)?;
    let standing = || chosen(FormView::empty(), transfer.terms.along.clone(), transfer.terms.aftercare_weeks);
    let form = form.unwrap_or_else(standing);
    let (state, reason) = (state_key(transfer, look.yes().is_some()), reason_key(transfer));
    let to = transfer.to.clone();
    let shown = shown(&page, &visitor.ask().house, &mut look).ok_or(Problem::Missing)?;
    let fields = along_fields(&page);
    Ok(show_as(status, &MinePage { page, look, to, shown, state, reason, form, fields, welcome }))
}

fn back_here() -> Response {
    Redirect::to(HERE).into_response()
}

/// Keeps what goes along.
pub async fn choose(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let along = form.choices("mee", Kind::AMONG);
    let aftercare_weeks = read_aftercare(&mut form);
    if !form.is_good() {
        return draw(&visitor, StatusCode::BAD_REQUEST, Some(visitor.ask().view(&form))).await;
    }
    book::choose(&visitor, along, aftercare_weeks).await?;
    Ok(back_here())
}

/// Says yes to what is on the screen.
pub async fn say_yes(visitor: Visitor, Posted(form): Posted) -> Result<Response, Problem> {
    let seen = form.raw(PRINT).ok_or(Problem::Stale)?;
    book::say_yes(&visitor, seen).await?;
    Ok(back_here())
}

/// Takes it back.
pub async fn take_back(visitor: Visitor) -> Result<Response, Problem> {
    Ok(if book::take_back(&visitor).await? { back_here() } else { back_to_mine() })
}
