//! The walk-in as workers see it: who comes today, and what everybody can read.

use super::view::{Gathering, Hour, Line, times};
use crate::book::desk::{self as book, COUNT_MAX};
use crate::book::signs::signs_by;
use crate::book::told::{change, told_by};
use crate::model::booking::Meeting;
use crate::model::times::day_of;
use crate::model::{CameBy, Coded, Told};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::{Day, Id};

/// Where this page stands.
pub(super) const HERE: &str = "/werk/inloop";

/// Somebody who comes today.
struct Guest {
    alias: String,
    times: String,
    with: String,
    what: String,
}

/// A word that is passed on.
struct WordLine {
    word: String,
    used: String,
}

/// The forms of this page, as they are shown again.
#[derive(Default)]
pub(super) struct Forms {
    pub(super) count: FormView,
    pub(super) closed: FormView,
    pub(super) word: FormView,
}

#[derive(Template)]
#[template(path = "guide/desk.html")]
struct Desk {
    page: Page,
    forms: Forms,
    may_set: bool,
    today: Vec<Guest>,
    later: Vec<(String, String)>,
    came: Vec<Choice>,
    checked: Option<String>,
    places: Vec<(Id, String)>,
    hours: Vec<Hour>,
    closed: Vec<(String, String)>,
    events: Vec<Gathering>,
    line: Option<Line>,
    words: Vec<WordLine>,
    /// How many rules and links ask the reader to look them up.
    calls: usize,
}

/// Shows it.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, Forms::default(), false).await
}

pub(super) async fn draw(
    acting: &Acting,
    status: StatusCode,
    forms: Forms,
    counted: bool,
) -> Result<Response, Problem> {
    let told = told_by(acting)?;
    let now = acting.ask().house.now();
    let bookings = book::bookings(acting).await?;
    let page = acting.page("guide-work-title");
    let page = if counted { page.with_notice("good", "guide-work-counted") } else { page };
    let today = bookings
        .today
        .iter()
        .map(|head| Guest {
            alias: head.alias.clone(),
            times: times(head.starts, head.ends),
            with: head.with.clone().unwrap_or_default(),
            what: match told.meeting(head.of) {
                Some(Meeting::WalkIn(one)) => {
                    told.place(one.place).map(|place| place.name.clone()).unwrap_or_default()
                }
                Some(Meeting::Event(one)) => one.name.clone(),
                None => String::new(),
            },
        })
        .collect();
    let later = bookings
        .later
        .iter()
        .map(|(day, count)| (page.day(day), page.tn("guide-work-bookings", "count", count)))
        .collect();
    let mut events = told.events.clone();
    events.sort_by_key(|event| (event.day, event.from));
    let least = i64::from(acting.ask().house.settings.smallest_cell);
    let words = book::words(acting)
        .await?
        .into_iter()
        .map(|(word, count)| WordLine { word, used: used(&page, count, least) })
        .collect();
    Ok(show_as(
        status,
        &Desk {
            forms,
            may_set: acting.may(Action::SetWalkIn),
            today,
            later,
            came: CameBy::choices(&page),
            checked: told.checked.map(|day| page.day(day)),
            places: told.places.iter().map(|place| (place.id, place.name.clone())).collect(),
            hours: told.week().into_iter().map(|one| Hour::of(&page, &told, one)).collect(),
            closed: closed(&page, &told, day_of(now)),
            events: events.iter().map(|event| Gathering::of(&page, event, now, None)).collect(),
            line: told.line.as_ref().map(|line| Line::of(&page, line)),
            words,
            calls: signs_by(acting)?.calling(acting.worker().id, now),
            page,
        },
    ))
}

/// A few uses say too much about who passed a card on to whom.
fn used(page: &Page, count: i64, least: i64) -> String {
    if 0 < count && count < least {
        page.tn("guide-work-used-few", "count", least)
    } else {
        page.tn("guide-work-used", "count", count)
    }
}

fn closed(page: &Page, told: &Told, today: Day) -> Vec<(String, String)> {
    let ahead = told.closed.iter().filter(|day| **day >= today);
    ahead.map(|day| (kit::when::field_day(*day), page.day(day))).collect()
}

/// Counts who came.
pub async fn count(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let by = form.choice("hoe", &CameBy::among());
    let times = form.number("aantal", 1..=COUNT_MAX);
    match (by, times.and_then(|times| u32::try_from(times).ok())) {
        (Some(by), Some(times)) if form.is_good() => {
            book::came(&acting, by, times).await?;
            draw(&acting, StatusCode::OK, Forms::default(), true).await
        }
        _ => {
            let forms = Forms { count: acting.ask().view(&form), ..Forms::default() };
            draw(&acting, StatusCode::BAD_REQUEST, forms, false).await
        }
    }
}

/// Says that all of it is true today.
pub async fn checked(acting: Acting) -> Result<Response, Problem> {
    let today = day_of(acting.ask().house.now());
    change(&acting, |told| {
        told.checked = Some(today);
        Ok(Vec::new())
    })
    .await?;
    Ok(Redirect::to(HERE).into_response())
}
