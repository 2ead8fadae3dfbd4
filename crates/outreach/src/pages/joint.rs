//! Joint events as counts, and the card that is handed out there.

use crate::book;
use crate::book::field::Added;
use crate::book::joint::NewEvent;
use crate::model::joint::PEOPLE_MAX;
use crate::model::night;
use crate::model::{EventKind, JointEvent};
use crate::pages::id;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem, show};
use people::{Acting, Ask, Posted};
use store::{Id, Moment};

#[derive(Template)]
#[template(path = "outreach/joint.html")]
struct JointPage {
    page: Page,
    form: FormView,
    events: Vec<(Id, JointEvent)>,
    kinds: Vec<Choice>,
    now: Moment,
}

/// The events, and a form to note one.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    let today = kit::when::field_day(night::field_day(acting.ask().house.now()));
    draw(&acting, StatusCode::OK, FormView::of([("dag", &today)])).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("outreach-joint-title");
    let events = book::field::read(acting).await?.events;
    let (kinds, now) = (EventKind::choices(&page), acting.ask().house.now());
    Ok(show_as(status, &JointPage { page, form, events, kinds, now }))
}

/// Notes an event.
pub async fn note(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let kind = form.choice("soort", &EventKind::by_code());
    let day = form.day("dag");
    let today = night::today(acting.ask().house.now());
    match day {
        None if form.raw("dag").is_none_or(str::is_empty) => form.refuse("dag", "kit-field-required"),
        Some(day) if day > today => form.refuse("dag", "outreach-joint-later"),
        _ => {}
    }
    let municipality = form.text("gemeente", LINE_MAX);
    let people = |number: Option<i64>| number.and_then(|number| u32::try_from(number).ok());
    let talked = people(form.number("gesproken", 0..=PEOPLE_MAX));
    let cards = people(form.number("kaartjes", 0..=PEOPLE_MAX));
    if let (Some(kind), Some(day), Some(talked), Some(cards), true) =
        (kind, day, talked, cards, form.is_good())
    {
        match book::joint::note(&acting, &NewEvent { kind, day, municipality, talked, cards }).await? {
            Added::Done(_) => return Ok(to_events()),
            Added::Full => form.refuse("soort", "outreach-joint-full"),
        }
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

fn to_events() -> Response {
    Redirect::to("/werk/bijeenkomsten").into_response()
}

/// Takes an event back, within a day.
pub async fn take_back(acting: Acting, Path(event): Path<String>) -> Result<Response, Problem> {
    book::joint::take_back(&acting, id(&event)?).await?;
    Ok(to_events())
}

#[derive(Template)]
#[template(path = "outreach/card.html")]
struct CardPage {
    page: Page,
    organisation: String,
    address: String,
}

/// The card for whoever meets us beside others: who we are, and that we are no police (OUT-27).
pub async fn card(ask: Ask) -> Result<Response, Problem> {
    let (organisation, _) = ask.house.front_door().await?;
    let house = &ask.house.settings.public_address;
    let bare = house.strip_prefix("https://").or(house.strip_prefix("http://")).unwrap_or(house);
    let address = bare.to_owned();
    let page = ask.page("outreach-card-title");
    Ok(show(&CardPage { page, organisation: organisation.name, address }))
}
