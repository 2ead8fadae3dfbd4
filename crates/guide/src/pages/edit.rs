//! The forms of a place and a walk-in hour, and what they share with that of an event: filled in, looked at as a visitor
//! sees it, kept.

use super::desk::HERE;
use super::fields::{is_preview, names, one_of, refuse_more, span};
use super::hints;
use super::id_in;
use super::view::{Gathering, Hour, Route, weekdays};
use crate::book::told::{change, told_by};
use crate::model::times::Weekday;
use crate::model::{
    Coded, ForWhom, LENGTHS, NAMES_MAX, PLACES_MAX, Place, SEATS_MAX, StepFree, Told, WALK_INS_MAX, Waiting,
    WalkIn, put,
};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::wording::Hint;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Posted};
use store::Id;

/// In a path: something that is not there yet.
const NEW: &str = "nieuw";

/// Which one a path means; none for a new one.
pub(super) fn which(text: &str) -> Result<Option<Id>, Problem> {
    if text == NEW { Ok(None) } else { id_in(text).map(Some) }
}

pub(super) fn back() -> Response {
    Redirect::to(HERE).into_response()
}

/// The id under which something is kept: its own, or a new one.
pub(super) fn id_for(acting: &Acting, which: Option<Id>) -> Id {
    which.unwrap_or_else(|| acting.work().id())
}

/// Everything that the three forms have in common.
#[derive(Template)]
#[template(path = "guide/edit.html")]
struct Edit {
    page: Page,
    form: FormView,
    /// Where the form goes.
    to: String,
    /// Whether it is there already, so that it can be removed.
    is_told: bool,
    fields: Fields,
    hints: Vec<Hint>,
}

/// What is asked, and how it looks.
pub(super) enum Fields {
    Place {
        waiting: Vec<Choice>,
        steps: Vec<Choice>,
        preview: Option<Route>,
    },
    WalkIn {
        days: Vec<Choice>,
        places: Vec<Choice>,
        lengths: Vec<Choice>,
        whom: Vec<Choice>,
        preview: Option<Hour>,
    },
    Event {
        at: Vec<Choice>,
        whom: Vec<Choice>,
        preview: Option<Gathering>,
    },
}

impl Edit {
    fn names_hint(&self) -> String {
        self.page.tn("guide-work-names-hint", "max", NAMES_MAX)
    }
}

pub(super) fn draw(
    acting: &Acting,
    status: StatusCode,
    path: &str,
    which: Option<Id>,
    form: FormView,
    fields: impl FnOnce(&Page) -> Fields,
) -> Response {
    let page = acting.page("guide-work-title");
    let to = match which {
        Some(id) => format!("{HERE}/{path}/{id}"),
        None => format!("{HERE}/{path}/{NEW}"),
    };
    let hints = hints::of(acting, &page, &form);
    show_as(status, &Edit { fields: fields(&page), page, form, to, is_told: which.is_some(), hints })
}

// -- places -------------------------------------------------------------------------------------------------------

fn place_fields(page: &Page, preview: Option<&Place>) -> Fields {
    Fields::Place {
        waiting: Waiting::choices(page),
        steps: StepFree::choices(page),
        preview: preview.map(|place| Route::of(page, place)),
    }
}

/// Shows the form of a place.
pub async fn place(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = which(&text)?;
    let told = told_by(&acting)?;
    let form = match id {
        None => FormView::empty(),
        Some(id) => {
            let place = told.place(id).ok_or(Problem::Missing)?;
            FormView::of([
                ("naam", &place.name),
                ("adres", &place.address),
                ("station", &place.from_station),
                ("deur", &place.door),
                ("bel", &place.bell),
                ("wachten", place.waiting.code()),
                ("trap", place.step_free.code()),
            ])
        }
    };
    Ok(draw(&acting, StatusCode::OK, "plekken", id, form, |page| place_fields(page, None)))
}

fn read_place(form: &mut Form, id: Id) -> Option<Place> {
    let name = form.needed("naam", LINE_MAX);
    let address = form.text("adres", LINE_MAX);
    let from_station = form.text("station", NOTE_MAX);
    let (door, bell) = (form.text("deur", LINE_MAX), form.text("bel", LINE_MAX));
    let (waiting, step_free) =
        (form.choice("wachten", &Waiting::among()), form.choice("trap", &StepFree::among()));
    let place =
        Place { id, name, address, from_station, door, bell, waiting: waiting?, step_free: step_free? };
    form.is_good().then_some(place)
}

/// Keeps a place, or shows how it looks.
pub async fn set_place(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = which(&text)?;
    let told = told_by(&acting)?;
    is_there(id, |id| told.place(id).is_some())?;
    let read = read_place(&mut form, id_for(&acting, id));
    if let Some(place) = read.as_ref().filter(|_| !is_preview(&form)) {
        if id.is_some() || told.places.len() < PLACES_MAX {
            change(&acting, |told| full_is_conflict(put(&mut told.places, place.clone(), PLACES_MAX)))
                .await?;
            return Ok(back());
        }
        refuse_more(&mut form, "naam", PLACES_MAX);
    }
    let status = status_of(&form);
    let shown = read.as_ref().filter(|_| form.is_good());
    Ok(draw(&acting, status, "plekken", id, acting.ask().view(&form), |page| place_fields(page, shown)))
}

/// Removes a place where nobody walks in any more.
pub async fn remove_place(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let told = told_by(&acting)?;
    told.place(id).ok_or(Problem::Missing)?;
    if told.walk_ins.iter().any(|one| one.place == id) {
        let mut form = Form::default();
        form.refuse("naam", "guide-work-place-busy");
        let status = StatusCode::CONFLICT;
        let view = acting.ask().view(&form);
        return Ok(draw(&acting, status, "plekken", Some(id), view, |page| place_fields(page, None)));
    }
    change(&acting, |told| {
        told.places.retain(|one| one.id != id);
        Ok(Vec::new())
    })
    .await?;
    Ok(back())
}

// -- walk-in hours ------------------------------------------------------------------------------------------------

fn walk_in_fields(page: &Page, told: &Told, preview: Option<&WalkIn>) -> Fields {
    let length = |minutes: u16| match minutes {
        0 => page.t("guide-work-length-none"),
        minutes => page.tn("guide-work-length-minutes", "minutes", minutes),
    };
    Fields::WalkIn {
        days: weekdays(page),
        places: told.places.iter().map(|one| Choice::new(one.id.to_string(), one.name.as_str())).collect(),
        lengths: LENGTHS.iter().map(|one| Choice::new(one.to_string(), length(*one))).collect(),
        whom: ForWhom::choices(page),
        preview: preview.map(|one| Hour::of(page, told, one)),
    }
}

/// Shows the form of a walk-in hour.
pub async fn walk_in(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = which(&text)?;
    let told = told_by(&acting)?;
    let form = match id {
        None => FormView::empty(),
        Some(id) => {
            let one = told.walk_in(id).ok_or(Problem::Missing)?;
            FormView::of([
                ("dag", &one.weekday.code()),
                ("van", &one.from.to_string()),
                ("tot", &one.until.to_string()),
                ("plek", &one.place.to_string()),
                ("wie", &one.names.join(", ")),
                ("voor", one.for_whom.code()),
                ("duur", &one.minutes.to_string()),
                ("plaatsen", &one.seats.to_string()),
            ])
        }
    };
    Ok(draw(&acting, StatusCode::OK, "uren", id, form, |page| walk_in_fields(page, &told, None)))
}

fn read_walk_in(form: &mut Form, told: &Told, id: Id) -> Option<WalkIn> {
    let weekday = one_of(form, "dag", &Weekday::ALL.map(|day| (day.code(), day)));
    let span = span(form, "van", "tot");
    let places: Vec<(String, Id)> = told.places.iter().map(|one| (one.id.to_string(), one.id)).collect();
    let place = one_of(form, "plek", &places);
    let names = names(form);
    let for_whom = form.choice("voor", &ForWhom::among());
    let minutes = one_of(form, "duur", &LENGTHS.map(|one| (one.to_string(), one)));
    let seats = form.number("plaatsen", 1..=i64::from(SEATS_MAX)).and_then(|seats| u8::try_from(seats).ok());
    let (from, until) = span?;
    let one = WalkIn {
        id,
        weekday: weekday?,
        from,
        until,
        place: place?,
        names: names?,
        for_whom: for_whom?,
        minutes: minutes?,
        seats: seats?,
    };
    form.is_good().then_some(one)
}

/// Keeps a walk-in hour, or shows how it looks.
pub async fn set_walk_in(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = which(&text)?;
    let told = told_by(&acting)?;
    is_there(id, |id| told.walk_in(id).is_some())?;
    let read = read_walk_in(&mut form, &told, id_for(&acting, id));
    if let Some(one) = read.as_ref().filter(|_| !is_preview(&form)) {
        if id.is_some() || told.walk_ins.len() < WALK_INS_MAX {
            change(&acting, |told| full_is_conflict(put(&mut told.walk_ins, one.clone(), WALK_INS_MAX)))
                .await?;
            return Ok(back());
        }
        refuse_more(&mut form, "dag", WALK_INS_MAX);
    }
    let status = status_of(&form);
    let shown = read.as_ref().filter(|_| form.is_good());
    let view = acting.ask().view(&form);
    Ok(draw(&acting, status, "uren", id, view, |page| walk_in_fields(page, &told, shown)))
}

/// Removes a walk-in hour.
pub async fn remove_walk_in(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    change(&acting, |told| {
        told.walk_in(id).ok_or(Problem::Missing)?;
        told.walk_ins.retain(|one| one.id != id);
        Ok(Vec::new())
    })
    .await?;
    Ok(back())
}

/// What is changed must be there; what is new need not.
pub(super) fn is_there(which: Option<Id>, told: impl Fn(Id) -> bool) -> Result<(), Problem> {
    which.is_none_or(told).then_some(()).ok_or(Problem::Missing)
}

/// A list that somebody else filled meanwhile.
pub(super) fn full_is_conflict(fits: bool) -> Result<Vec<people::Fact>, Problem> {
    if fits { Ok(Vec::new()) } else { Err(Problem::Conflict) }
}

pub(super) fn status_of(form: &Form) -> StatusCode {
    if form.is_good() { StatusCode::OK } else { StatusCode::BAD_REQUEST }
}
