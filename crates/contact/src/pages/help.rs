//! Cards with help on pages of their own, so that the front page stays small. Addresses and titles are neutral; no link
//! leads to another site, and the log of requests has one pattern for all of them, so nobody can tell which card was
//! opened (INF-09).

use super::promise::{self, Told};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use people::Ask;

/// When somebody threatens with pictures (SAF-22, EDU-07).
#[derive(Template)]
#[template(path = "contact/help_online.html")]
struct Online {
    page: Page,
    told: Told,
}

/// When somebody one depends on is violent (SAF-13).
#[derive(Template)]
#[template(path = "contact/help_home.html")]
struct Home {
    page: Page,
    told: Told,
}

/// For who is younger than 18 (STG-06).
#[derive(Template)]
#[template(path = "contact/help_young.html")]
struct Young {
    page: Page,
    told: Told,
}

/// Where the cards stand: numbers, which tell nothing in the history of a browser (NFR-04).
const ONLINE: &str = "1";
const HOME: &str = "2";
const YOUNG: &str = "3";

/// The address of a card by the name that its address had before.
pub(super) fn by_old_name(name: &str) -> Option<String> {
    let number = match name {
        "online" => ONLINE,
        "thuis" => HOME,
        "jong" => YOUNG,
        _ => return None,
    };
    Some(format!("/lees/{number}"))
}

/// Shows a card.
pub async fn show(ask: Ask, Path(card): Path<String>) -> Result<Response, Problem> {
    let page = ask.page("contact-help-title");
    let told = promise::told(&ask, &page).await;
    match card.as_str() {
        ONLINE => Ok(draw(&Online { page, told })),
        HOME => Ok(draw(&Home { page, told })),
        YOUNG => Ok(draw(&Young { page, told })),
        _ => Err(Problem::Missing),
    }
}
