//! The form of an event: filled in, looked at as a visitor sees it, kept (INF-04).

use super::edit::{Fields, back, draw, full_is_conflict, id_for, is_there, status_of, which};
use super::fields::{is_preview, names, refuse_more, span};
use super::id_in;
use super::view::Gathering;
use crate::book::told::{change, told_by};
use crate::model::times::day_of;
use crate::model::{Coded, EVENT_SEATS_MAX, EVENTS_MAX, Event, ForWhom, PlaceKind, WORKERS_WITH_MINORS, put};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

fn event_fields(acting: &Acting, page: &Page, preview: Option<&Event>) -> Fields {
    let now = acting.ask().house.now();
    Fields::Event {
        at: PlaceKind::choices(page),
        whom: ForWhom::choices(page),
        preview: preview.map(|event| Gathering::of(page, event, now, None)),
    }
}

/// Shows the form of an event.
pub async fn event(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = which(&text)?;
    let told = told_by(&acting)?;
    let form = match id {
        None => FormView::empty(),
        Some(id) => {
            let one = told.event(id).ok_or(Problem::Missing)?;
            FormView::of([
                ("naam", &one.name),
                ("dag", &kit::when::field_day(one.day)),
                ("van", &one.from.to_string()),
                ("tot", &one.until.to_string()),
                ("soort", one.at.code()),
                ("waar", &one.whereabouts),
                ("voor", one.for_whom.code()),
                ("jongeren", if one.for_minors { "ja" } else { "" }),
                ("wie", &one.names.join(", ")),
                ("plaatsen", &one.seats.to_string()),
            ])
        }
    };
    Ok(draw(&acting, StatusCode::OK, "bijeenkomsten", id, form, |page| event_fields(&acting, page, None)))
}

fn read_event(form: &mut Form, today: store::Day, id: Id) -> Option<Event> {
    let name = form.needed("naam", LINE_MAX);
    let day = form.day("dag");
    match day {
        None if form.raw("dag").is_none_or(|text| text.trim().is_empty()) => {
            form.refuse("dag", "kit-field-required");
        }
        Some(day) if day < today => form.refuse("dag", "guide-work-event-past"),
        _ => {}
    }
    let span = span(form, "van", "tot");
    let at = form.choice("soort", &PlaceKind::among());
    let whereabouts = form.text("waar", NOTE_MAX);
    let for_whom = form.choice("voor", &ForWhom::among());
    let for_minors = form.ticked("jongeren");
    let names = names(form);
    if for_minors && names.as_ref().is_some_and(|names| names.len() < WORKERS_WITH_MINORS) {
        form.refuse("wie", "guide-work-event-two");
    }
    let seats =
        form.number("plaatsen", 1..=i64::from(EVENT_SEATS_MAX)).and_then(|seats| u8::try_from(seats).ok());
    let (from, until) = span?;
    let event = Event {
        id,
        name,
        day: day?,
        from,
        until,
        at: at?,
        whereabouts,
        for_whom: for_whom?,
        for_minors,
        names: names?,
        seats: seats?,
    };
    form.is_good().then_some(event)
}

/// Keeps an event, or shows how it looks.
pub async fn set_event(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = which(&text)?;
    let told = told_by(&acting)?;
    is_there(id, |id| told.event(id).is_some())?;
    let today = day_of(acting.ask().house.now());
    let read = read_event(&mut form, today, id_for(&acting, id));
    // Whoever signed up did so for the one or the other.
    if let (Some(one), Some(before)) = (&read, id.and_then(|id| told.event(id)))
        && one.for_minors != before.for_minors
    {
        form.refuse("jongeren", "guide-work-event-fixed");
    }
    if let Some(one) = read.as_ref().filter(|_| form.is_good() && !is_preview(&form)) {
        if id.is_some() || told.events.len() < EVENTS_MAX {
            change(&acting, |told| full_is_conflict(put(&mut told.events, one.clone(), EVENTS_MAX))).await?;
            return Ok(back());
        }
        refuse_more(&mut form, "naam", EVENTS_MAX);
    }
    let status = status_of(&form);
    let shown = read.as_ref().filter(|_| form.is_good());
    let view = acting.ask().view(&form);
    Ok(draw(&acting, status, "bijeenkomsten", id, view, |page| event_fields(&acting, page, shown)))
}

/// Removes an event.
pub async fn remove_event(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    change(&acting, |told| {
        told.event(id).ok_or(Problem::Missing)?;
        told.events.retain(|one| one.id != id);
        Ok(Vec::new())
    })
    .await?;
    Ok(back())
}
