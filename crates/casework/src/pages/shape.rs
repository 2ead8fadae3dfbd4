//! The life domains of the organisation and the scales it has the right to use: a page for the team lead.

use super::id_in;
use crate::book;
use crate::model::shape::{AddedDomain, SCALE_WEEKS_MAX, STEPS, Scale, Shape};
use crate::model::{Area, Domain};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, MESSAGE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

/// Where the page stands.
const HERE: &str = "/werk/leefgebieden";

#[derive(Template)]
#[template(path = "casework/shape.html")]
struct ShapePage {
    page: Page,
    form: FormView,
    domains: Vec<AddedDomain>,
    scales: Vec<ShownScale>,
    areas: Vec<Choice>,
}

/// A scale as the page shows it.
struct ShownScale {
    id: Id,
    instrument: String,
    domain: String,
    steps: Vec<String>,
    right: String,
    until: String,
    ended: bool,
}

/// Shows what the organisation added.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let shape = book::shape_of(acting.ask(), acting.organisation().id).await?;
    let page = acting.page("casework-shape-title");
    let areas = areas(&page, &shape).into_iter().map(|(code, _, name)| Choice::new(code, name)).collect();
    let scales = shape.scales.iter().map(|scale| shown(&page, &shape, scale)).collect();
    Ok(show_as(status, &ShapePage { form, domains: shape.domains, scales, areas, page }))
}

fn shown(page: &Page, shape: &Shape, scale: &Scale) -> ShownScale {
    ShownScale {
        id: scale.id,
        instrument: scale.instrument.clone(),
        domain: name_of(page, shape, scale.domain),
        steps: scale.steps.clone(),
        right: scale.right.clone(),
        until: scale.right_until.map(|day| page.day(day)).unwrap_or_default(),
        ended: scale.ended,
    }
}

fn name_of(page: &Page, shape: &Shape, area: Area) -> String {
    match area {
        Area::Nine(domain) => page.t(domain.text_key()),
        Area::Added(_) => shape.name_of(area),
    }
}

/// The domains that a scale can be about; never the private one, which stands apart.
fn areas(page: &Page, shape: &Shape) -> Vec<(String, Area, String)> {
    let open = shape.areas().into_iter().filter(|area| *area != Area::Nine(Domain::Sexuality));
    open.map(|area| (area.to_string(), area, name_of(page, shape, area))).collect()
}

fn back() -> Response {
    Redirect::to(HERE).into_response()
}

/// Adds a domain; what it is for must be said (DOM-10).
pub async fn add_domain(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (name, purpose) = (form.needed("naam", LINE_MAX), form.needed("waarvoor", NOTE_MAX));
    if form.is_good() {
        match book::add_domain(&acting, &name, &purpose).await {
            Err(Problem::TooLarge) => form.refuse("naam", "casework-shape-full"),
            done => return done.map(|()| back()),
        }
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

/// Adds a scale; the steps are typed by the organisation, one on a line.
pub async fn add_scale(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if let Some(scale) = read_scale(&acting, &mut form).await? {
        match book::add_scale(&acting, &scale).await {
            Err(Problem::TooLarge) => form.refuse("instrument", "casework-shape-full"),
            done => return done.map(|()| back()),
        }
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

async fn read_scale(acting: &Acting, form: &mut Form) -> Result<Option<Scale>, Problem> {
    let shape = book::shape_of(acting.ask(), acting.organisation().id).await?;
    let areas = areas(&acting.page("casework-shape-title"), &shape);
    let among: Vec<(&str, Area)> = areas.iter().map(|(code, area, _)| (code.as_str(), *area)).collect();
    let instrument = form.needed("instrument", LINE_MAX);
    let right = form.needed("recht", NOTE_MAX);
    let right_until = form.day("recht-tot");
    let domain = form.choice("gebied", &among);
    let weeks = form.number("weken", 1..=SCALE_WEEKS_MAX).and_then(|weeks| u8::try_from(weeks).ok());
    let typed = form.needed("treden", MESSAGE_MAX);
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let steps: Vec<String> = lines.map(str::to_owned).collect();
    if !typed.is_empty() && !STEPS.contains(&steps.len()) {
        form.refuse("treden", "casework-shape-steps-count");
    }
    let (Some(domain), Some(weeks), true) = (domain, weeks, form.is_good()) else { return Ok(None) };
    let id = Id::from_bytes([0; 16]);
    Ok(Some(Scale { id, instrument, right, right_until, domain, steps, weeks, ended: false }))
}

/// A domain or a scale is not offered any more.
pub async fn end(acting: Acting, Path(added): Path<String>) -> Result<Response, Problem> {
    book::end_added(&acting, id_in(&added)?, true).await?;
    Ok(back())
}

/// A domain or a scale is offered again.
pub async fn offer_again(acting: Acting, Path(added): Path<String>) -> Result<Response, Problem> {
    book::end_added(&acting, id_in(&added)?, false).await?;
    Ok(back())
}
