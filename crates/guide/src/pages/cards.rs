//! Cards to print or to hand on. No word on them says what it is about (NFR-04, STG-01).

use super::id_in;
use super::view::Route;
use crate::book::desk::word_used;
use crate::book::told::told;
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderMap, Method};
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Page, Problem, show};
use people::{Ask, Perhaps};

#[derive(Template)]
#[template(path = "guide/route.html")]
struct RoutePage {
    page: Page,
    route: Route,
}

/// The route to a place, in words.
pub async fn route(ask: Ask, reader: Perhaps, Path(place): Path<String>) -> Result<Response, Problem> {
    let id = id_in(&place)?;
    let told = told(&ask.house).await?;
    let page = reader.page(&ask, "guide-title");
    let route = Route::of(&page, told.place(id).ok_or(Problem::Missing)?);
    Ok(show(&RoutePage { page, route }))
}

#[derive(Template)]
#[template(path = "guide/pass_on.html")]
struct PassOn {
    page: Page,
    address: String,
    line: Option<String>,
}

/// A card for a friend (ACT-22). There is no field for whom it is.
pub async fn pass_on(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let told = told(&ask.house).await?;
    let house = &ask.house.settings.public_address;
    let bare = house.strip_prefix("https://").or(house.strip_prefix("http://")).unwrap_or(house);
    let address = match told.words.first() {
        Some(word) => format!("{bare}/k/{word}"),
        None => bare.to_owned(),
    };
    let line = told.line.map(|line| line.number);
    Ok(show(&PassOn { page: reader.page(&ask, "guide-title"), address, line }))
}

/// Where a word leads: to the front door, whether we know it or not. That it was used is counted, and nothing else.
pub async fn word(ask: Ask, method: Method, headers: HeaderMap, Path(word): Path<String>) -> Response {
    // A browser that only looks ahead is nobody who came.
    let looks_ahead = headers.contains_key("sec-purpose") || headers.contains_key("purpose");
    if method == Method::GET
        && !looks_ahead
        && let Ok(told) = told(&ask.house).await
    {
        // Somebody at the door matters more than a count.
        let _counted = word_used(&ask.house, &told, &word.to_lowercase()).await;
    }
    Redirect::to("/").into_response()
}
