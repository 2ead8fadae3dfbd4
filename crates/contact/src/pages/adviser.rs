//! The confidential adviser (ACT-11): a door of their own for the person, and for the advisers the place where they
//! let each other in.

use super::code::refuse_code_in;
use super::door::{answer, once, show_for_team};
use super::id_in;
use super::promise::{self, Told};
use crate::book::adviser::{self, Space};
use crate::book::visitor;
use crate::model::{First, Kind};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::MESSAGE_MAX;
use kit::page::show_as;
use kit::{FormView, Page, Problem, show as draw};
use people::{Acting, Ask, Once, Posted};
use store::{Id, Worker};

/// Where the advisers' own page stands.
const HERE: &str = "/werk/vertrouwelijk";

#[derive(Template)]
#[template(path = "contact/adviser.html")]
pub(super) struct Adviser {
    pub(super) page: Page,
    form: FormView,
    once: String,
    told: Told,
    pair: bool,
}

/// The door as it is drawn.
pub(super) async fn door(ask: &Ask, form: FormView, once: &Once) -> Result<Adviser, Problem> {
    if !adviser::is_there(&ask.house).await {
        return Err(Problem::Missing);
    }
    let page = ask.page("contact-title").with_adviser(true);
    let pair = adviser::are_two(&ask.house).await;
    Ok(Adviser { told: promise::told(ask, &page).await, page, form, once: once.show(), pair })
}

/// Shows the adviser's door, if there is an adviser.
pub async fn show(ask: Ask) -> Result<Response, Problem> {
    Ok(draw(&door(&ask, FormView::empty(), &Once::fresh(&ask.house)).await?))
}

/// Takes the first message to an adviser.
pub async fn begin(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let once = once(&ask, &form);
    let text = form.needed("bericht", MESSAGE_MAX);
    refuse_code_in(&mut form, "bericht", &text);
    if !form.is_good() {
        return Ok(show_as(StatusCode::BAD_REQUEST, &door(&ask, ask.view(&form), &once).await?));
    }
    // Where two cannot be had for somebody under 18, they are brought to the team before anything is sent (ACT-14).
    if form.ticked("jong") && adviser::is_there(&ask.house).await && !adviser::are_two(&ask.house).await {
        return Ok(show_for_team(&ask, &form).await);
    }
    let first = First { young: form.ticked("jong"), ..First::of(Kind::Adviser, &text).held() };
    let begun = visitor::begin_with(&ask, once, &first).await?;
    Ok(answer(&ask, begun, first).await)
}

/// One adviser as shown.
struct Colleague {
    id: Id,
    name: String,
}

#[derive(Template)]
#[template(path = "contact/adviser_space.html")]
struct SpacePage {
    page: Page,
    begun: bool,
    mine: bool,
    seated: Vec<Colleague>,
    waiting: Vec<Colleague>,
}

fn shown(workers: &[Worker]) -> Vec<Colleague> {
    let name = |worker: &Worker| people::model::shown_name(&worker.sign_in_name);
    workers.iter().map(|worker| Colleague { id: worker.id, name: name(worker) }).collect()
}

/// Shows who holds the key of the advisers' circle.
pub async fn space(acting: Acting) -> Result<Response, Problem> {
    let Space { begun, mine, seated, waiting } = adviser::space(&acting).await?;
    let page = acting.page("contact-adviser-space-title");
    Ok(draw(&SpacePage { page, begun, mine, seated: shown(&seated), waiting: shown(&waiting) }))
}

fn here() -> Response {
    Redirect::to(HERE).into_response()
}

/// Makes the circle.
pub async fn begin_space(acting: Acting) -> Result<Response, Problem> {
    adviser::begin(&acting).await?;
    Ok(here())
}

/// Lets another adviser in.
pub async fn admit(acting: Acting, Path(worker): Path<String>) -> Result<Response, Problem> {
    adviser::admit(&acting, id_in(&worker)?).await?;
    Ok(here())
}

/// Renews the key.
pub async fn renew(acting: Acting) -> Result<Response, Problem> {
    adviser::renew_key(&acting).await?;
    Ok(here())
}
