//! What the programme offers and whether it goes on, and the timeline of what changed or did not (EXT-18, EXT-19).

use super::id_in;
use crate::book::continuity::{self as book, Kept};
use crate::model::continuity::{
    Entry, FACTS_MAX, Going, Kind, LINES_MAX, Line, Look, MONTHS, Refused, SERVICES_MAX, Service, Standing,
    Told,
};
use crate::model::trace_in;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::codes::Coded;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

const HERE: &str = "/werk/aanbod";
/// The hidden field with the line that stood there when the form was opened.
const SEEN_FIELD: &str = "_gezien";

/// The routes. They have the rights of the list of provision.
pub(super) fn routes() -> Routes {
    let keep = Guard::Worker(Action::KeepRecommendations);
    Routes::new()
        .get(HERE, Guard::Worker(Action::ReadThemes), show)
        .post(HERE, keep, add)
        .post("/werk/aanbod/feiten", keep, add_fact)
        .get("/werk/aanbod/{id}", keep, one)
        .post("/werk/aanbod/{id}", keep, look)
        .post("/werk/aanbod/{id}/{line}/weg", keep, take_off)
}

/// A service on the list.
struct Shown {
    id: Id,
    standing: Standing,
    going: String,
    tone: &'static str,
    since: Day,
    looked: Day,
    is_old: bool,
    is_unpaid: bool,
}

/// What a line of the timeline says.
struct Said {
    badge: String,
    tone: &'static str,
    title: String,
    /// For whom a service is, who carries it, until when it is paid; or where a fact can be read.
    beside: Vec<String>,
    text: String,
}

/// A line of the timeline.
struct Event {
    on: Day,
    /// None when it was taken off.
    said: Option<Said>,
    /// When it was written, or taken off, and in which role.
    signed: String,
    /// Where the button sends that takes it off.
    off: String,
}

#[derive(Template)]
#[template(path = "forum/continuity.html")]
struct Overview {
    page: Page,
    service: FormView,
    fact: FormView,
    services: Vec<Shown>,
    events: Vec<Event>,
    states: Vec<Choice>,
    kinds: Vec<Choice>,
    may_write: bool,
    months: i32,
}

/// Shows the list and the timeline.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty(), FormView::empty()).await
}

async fn draw(
    acting: &Acting,
    status: StatusCode,
    service: FormView,
    fact: FormView,
) -> Result<Response, Problem> {
    let kept = book::all(acting).await?;
    let page = acting.page("forum-continuity-title");
    let today = acting.ask().house.today();
    let shown = |(id, service): &(Id, Service)| as_shown(&page, *id, service, today);
    let mut services: Vec<Shown> = kept.services.iter().filter_map(shown).collect();
    let has_ended = |one: &Shown| one.standing.going == Going::Ended;
    services.sort_by_key(|one| (has_ended(one), one.standing.name.to_lowercase(), one.id));
    let overview = Overview {
        services,
        events: timeline(&page, &kept),
        states: Going::choices(&page),
        kinds: Kind::choices(&page),
        may_write: acting.may(Action::KeepRecommendations),
        months: MONTHS,
        page,
        service,
        fact,
    };
    Ok(show_as(status, &overview))
}

fn going_tone(going: Going) -> &'static str {
    match going {
        Going::On => "good",
        Going::Partly => "new",
        Going::Paused => "careful",
        Going::Ended => "quiet",
        Going::Unsure => "plain",
    }
}

fn as_shown(page: &Page, id: Id, service: &Service, today: Day) -> Option<Shown> {
    let (line, standing) = service.now()?;
    Some(Shown {
        id,
        going: page.t(standing.going.text_key()),
        tone: going_tone(standing.going),
        since: line.on,
        looked: service.looked,
        is_old: service.is_old(today),
        is_unpaid: standing.is_unpaid(today),
        standing: standing.clone(),
    })
}

/// All lines, the newest first; of one day, the one written last.
fn timeline(page: &Page, kept: &Kept) -> Vec<Event> {
    let mut events = Vec::new();
    for (id, service) in &kept.services {
        for (place, line) in service.lines.iter().enumerate() {
            let event = event(page, *id, line, |standing| stood(page, standing));
            events.push(((line.on, line.written.day, place, *id), event));
        }
    }
    for (id, fact) in &kept.facts {
        let event = event(page, *id, fact, |told| happened(page, told));
        events.push(((fact.on, fact.written.day, 0, *id), event));
    }
    events.sort_by_key(|(order, _)| std::cmp::Reverse(*order));
    events.into_iter().map(|(_, event)| event).collect()
}

fn event<T>(page: &Page, id: Id, line: &Line<T>, said: impl Fn(&T) -> Said) -> Event {
    let (key, by) = match &line.entry {
        Entry::Says(_) => ("forum-line-written", line.written),
        Entry::TakenOff(by) => ("forum-line-gone", *by),
    };
    let values = [("day", page.day(by.day).into()), ("role", page.t(&by.role.text_key()).into())];
    Event {
        on: line.on,
        said: line.says().map(said),
        signed: page.texts().text(page.language(), key, &values),
        off: format!("{HERE}/{id}/{}/weg", line.id),
    }
}

fn stood(page: &Page, standing: &Standing) -> Said {
    let whom = page.tv("forum-service-for", "whom", &standing.whom);
    let by = page.tv("forum-service-done-by", "by", &standing.by);
    let paid = standing.paid_until.map(|last| page.tv("forum-service-paid-until", "day", page.day(last)));
    Said {
        badge: page.t(standing.going.text_key()),
        tone: going_tone(standing.going),
        title: standing.name.clone(),
        beside: [whom, by].into_iter().chain(paid).collect(),
        text: standing.words.clone(),
    }
}

fn happened(page: &Page, told: &Told) -> Said {
    Said {
        badge: page.t(told.what.text_key()),
        tone: "plain",
        title: String::new(),
        beside: vec![page.tv("forum-fact-read", "where", &told.source)],
        text: told.text.clone(),
    }
}

/// A day that has come. What is still to come may go otherwise.
fn past_day(form: &mut Form, field: &'static str, today: Day) -> Option<Day> {
    let day = form.day(field)?;
    if day > today {
        form.refuse(field, "forum-day-to-come");
    }
    Some(day)
}

/// Reads the fields of `forum/continuity_fields.html`.
fn read(form: &mut Form, today: Day) -> Option<(Standing, Option<Day>)> {
    let (name, whom) = (form.needed("naam", LINE_MAX), form.needed("voorwie", LINE_MAX));
    let by = form.needed("wie", LINE_MAX);
    let going = form.choice("stand", &Going::among());
    let since = past_day(form, "sinds", today);
    let words = form.text("toelichting", NOTE_MAX);
    let paid_until = form.day("betaald");
    let standing = Standing { name, whom, by, going: going?, words, paid_until };
    if let Some((field, trace)) = standing.trace() {
        form.refuse(field, trace.text_key());
    }
    form.is_good().then_some((standing, since))
}

fn limit(most: usize) -> [(&'static str, i64); 1] {
    [("max", i64::try_from(most).unwrap_or(i64::MAX))]
}

/// Puts a service on the list.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    form.needed("sinds", LINE_MAX);
    if let Some((standing, Some(since))) = read(&mut form, acting.ask().house.today()) {
        if book::add_service(&acting, standing, since).await? {
            return Ok(Redirect::to(HERE).into_response());
        }
        form.refuse_with("naam", "forum-services-full", &limit(SERVICES_MAX));
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form), FormView::empty()).await
}

/// Reads a public fact. The number of a document looks like a pseudonym and is none, so a source is not searched for them.
fn read_fact(form: &mut Form, today: Day) -> Option<(Told, Day)> {
    let what = form.choice("soort", &Kind::among());
    form.needed("dag", LINE_MAX);
    let on = past_day(form, "dag", today);
    let (text, source) = (form.needed("tekst", NOTE_MAX), form.needed("bron", LINE_MAX));
    if let Some(trace) = trace_in(&text) {
        form.refuse("tekst", trace.text_key());
    }
    let told = Told { what: what?, text, source };
    form.is_good().then_some((told, on?))
}

/// Puts a public fact on the timeline.
pub async fn add_fact(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if let Some((told, on)) = read_fact(&mut form, acting.ask().house.today()) {
        if book::add_fact(&acting, told, on).await? {
            return Ok(Redirect::to(HERE).into_response());
        }
        form.refuse_with("tekst", "forum-facts-full", &limit(FACTS_MAX));
    }
    draw(&acting, StatusCode::BAD_REQUEST, FormView::empty(), acting.ask().view(&form)).await
}

#[derive(Template)]
#[template(path = "forum/continuity_one.html")]
struct One {
    page: Page,
    form: FormView,
    shown: Shown,
    states: Vec<Choice>,
}

fn draw_one(
    acting: &Acting,
    status: StatusCode,
    (id, service): (Id, &Service),
    form: FormView,
) -> Result<Response, Problem> {
    let page = acting.page("forum-continuity-title");
    let shown = as_shown(&page, id, service, acting.ask().house.today()).ok_or(Problem::Missing)?;
    Ok(show_as(status, &One { states: Going::choices(&page), shown, page, form }))
}

fn line_seen(service: &Service) -> String {
    service.now().map(|(line, _)| line.id.to_string()).unwrap_or_default()
}

/// A service, to look at it again. Words and since when are of a change, so they are asked anew.
pub async fn one(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    let service = book::one(&acting, id).await?;
    let (_, standing) = service.now().ok_or(Problem::Missing)?;
    let paid = standing.paid_until.map(kit::when::field_day).unwrap_or_default();
    let form = FormView::of([
        ("naam", &standing.name),
        ("voorwie", &standing.whom),
        ("wie", &standing.by),
        ("stand", standing.going.code()),
        ("betaald", &paid),
        (SEEN_FIELD, &line_seen(&service)),
    ]);
    draw_one(&acting, StatusCode::OK, (id, &service), form)
}

/// Keeps what somebody found who looked at a service.
pub async fn look(
    acting: Acting,
    Path(id): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    book::one(&acting, id).await?;
    let seen = form.raw(SEEN_FIELD).and_then(|line| line.parse().ok());
    let mut is_stale = false;
    if let Some((standing, since)) = read(&mut form, acting.ask().house.today()) {
        match book::look(&acting, id, &Look { seen, standing, since }).await? {
            Ok(()) => return Ok(Redirect::to(HERE).into_response()),
            Err(Refused::NoDay) => form.refuse("sinds", "forum-service-no-day"),
            Err(Refused::Full) => form.refuse_with("naam", "forum-lines-full", &limit(LINES_MAX)),
            Err(Refused::Stale) => {
                is_stale = true;
                form.refuse("", "forum-service-stale");
            }
        }
    }
    let service = book::one(&acting, id).await?;
    if is_stale {
        // The page shows what the colleague wrote. Whoever saves again has read it.
        form.put(SEEN_FIELD, line_seen(&service));
    }
    draw_one(&acting, StatusCode::BAD_REQUEST, (id, &service), acting.ask().view(&form))
}

/// Takes a line off the timeline.
pub async fn take_off(acting: Acting, Path((id, line)): Path<(String, String)>) -> Result<Response, Problem> {
    book::take_off(&acting, id_in(&id)?, id_in(&line)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
