//! What anybody may read before they ask anything.

use super::view::{BookingDay, Gathering, Hour, Line, Route, by_day};
use crate::book::booking::free;
use crate::book::told::told;
use crate::model::times::day_of;
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show};
use people::{Ask, Perhaps};

/// A page that is nothing but text.
macro_rules! text_page {
    ($(#[$doc:meta])* $handler:ident, $kind:ident, $path:literal) => {
        #[derive(Template)]
        #[template(path = $path)]
        struct $kind {
            page: Page,
        }

        $(#[$doc])*
        pub async fn $handler(ask: Ask, reader: Perhaps) -> Response {
            show(&$kind { page: reader.page(&ask, "guide-title") })
        }
    };
}

text_page! {
    /// What there is to read.
    index, Index, "guide/index.html"
}

text_page! {
    /// What one can expect of us, and what to do about an agency that did not treat somebody well (STG-10).
    expect, Expect, "guide/expect.html"
}

text_page! {
    /// The card about sexual health (INF-12).
    health, Health, "guide/health.html"
}

text_page! {
    /// How professionals begin to talk, without a name and without a list (STG-07).
    professionals, Professionals, "guide/professionals.html"
}

#[derive(Template)]
#[template(path = "guide/goals.html")]
struct Goals {
    page: Page,
    hours: Vec<Hour>,
    routes: Vec<Route>,
    line: Option<Line>,
}

/// What one may want, each goal like the others, with when and where one can come (INF-07, INF-15): all of it on one page,
/// so that it can be printed.
pub async fn goals(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let told = told(&ask.house).await?;
    let page = reader.page(&ask, "guide-title");
    Ok(show(&Goals {
        hours: told.week().into_iter().map(|one| Hour::of(&page, &told, one)).collect(),
        routes: told.places.iter().map(|place| Route::of(&page, place)).collect(),
        line: told.line.as_ref().map(|line| Line::of(&page, line)),
        page,
    }))
}

#[derive(Template)]
#[template(path = "guide/walk_in.html")]
struct WalkInPage {
    page: Page,
    hours: Vec<Hour>,
    days: Vec<BookingDay>,
    events: Vec<Gathering>,
    closed: Vec<String>,
    checked: Option<String>,
    coded: bool,
}

/// When and where one can walk in, who is there, and what can be booked (INF-03, INF-04).
pub async fn walk_in(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let (house, now) = (&ask.house, ask.house.now());
    let told = told(house).await?;
    let free = free(house, &told).await?;
    let page = reader.page(&ask, "guide-title");
    let today = day_of(now);
    let events = told
        .events
        .iter()
        .filter_map(|event| {
            let slot = free.iter().find(|one| one.slot.of.id() == event.id)?;
            Some((slot.slot.starts, Gathering::of(&page, event, now, Some(slot))))
        })
        .collect::<Vec<_>>();
    Ok(show(&WalkInPage {
        hours: told.week().into_iter().map(|one| Hour::of(&page, &told, one)).collect(),
        days: by_day(&page, &told, &free),
        events: in_order(events),
        closed: told.closed.iter().filter(|day| **day >= today).map(|day| page.day(day)).collect(),
        checked: told.checked.map(|day| page.day(day)),
        coded: reader.0.is_some(),
        page,
    }))
}

fn in_order<K: Ord + Copy, T>(mut all: Vec<(K, T)>) -> Vec<T> {
    all.sort_by_key(|(key, _)| *key);
    all.into_iter().map(|(_, one)| one).collect()
}

#[derive(Template)]
#[template(path = "guide/call.html")]
struct CallPage {
    page: Page,
    line: Option<Line>,
    checked: Option<String>,
}

/// Our number, who picks up and what will be asked (OUT-16).
pub async fn call(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let told = told(&ask.house).await?;
    let page = reader.page(&ask, "guide-title");
    let line = told.line.as_ref().map(|line| Line::of(&page, line));
    Ok(show(&CallPage { line, checked: told.checked.map(|day| page.day(day)), page }))
}
