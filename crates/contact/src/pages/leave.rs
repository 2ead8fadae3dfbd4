//! Leaving quickly: by a link, or from within the conversation with what was typed; and leaving nothing behind.
//! Whatever goes wrong on the way, the answer leads away from here.

use super::undo::typed_draft;
use crate::book::{control, draft, ringing};
use askama::Template;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::{Page, Problem, show as draw};
use people::ask::forget_cookie;
use people::{Ask, Posted, Visitor};

/// What the browser is asked to forget (Clear-Site-Data).
const FORGET: &str = "\"cache\", \"cookies\", \"storage\"";

/// Asks the browser to forget what it kept of us, the cookie of the visit before all.
fn forgetting(ask: &Ask, mut response: Response) -> Response {
    let headers = response.headers_mut();
    if let Some(line) = forget_cookie(ask) {
        headers.append(header::SET_COOKIE, line);
    }
    headers.insert(HeaderName::from_static("clear-site-data"), HeaderValue::from_static(FORGET));
    response
}

async fn visitor_behind(ask: &Ask, headers: &HeaderMap) -> Option<Visitor> {
    Visitor::behind(ask, headers).await.ok().flatten()
}

/// Ends the visit on every device first; then the rest, which may fail. It is a task of its own, because who leaves
/// quickly does not wait for an answer, and a request without a reader is dropped halfway.
async fn end_visit(visitor: Visitor, typed: Option<String>) {
    let task = tokio::spawn(async move {
        let _ended = visitor.leave().await;
        if let Some(text) = typed {
            let _kept = draft::keep(&visitor, &text).await;
        }
        let _told = control::left_quickly(&visitor).await;
    });
    let _done = task.await;
}

/// Leaves by a link, which works everywhere.
pub async fn by_link(ask: Ask, headers: HeaderMap) -> Response {
    if let Some(visitor) = visitor_behind(&ask, &headers).await {
        end_visit(visitor, None).await;
    }
    forgetting(&ask, Redirect::to(&ask.house.settings.leave_to).into_response())
}

/// A page that shows nothing and leads on: our policy lets no form lead to another site, so a redirect would not do.
#[derive(Template)]
#[template(path = "contact/away.html")]
struct Away {
    page: Page,
    leave_to: String,
}

/// Leaves from within the conversation: what was typed is kept as a draft.
pub async fn with_draft(ask: Ask, headers: HeaderMap, Posted(mut form): Posted) -> Response {
    if let Some(visitor) = visitor_behind(&ask, &headers).await {
        let typed = if visitor.has_sealed(&form) { typed_draft(&mut form) } else { None };
        end_visit(visitor, typed).await;
    }
    let leave_to = ask.house.settings.leave_to.clone();
    forgetting(&ask, draw(&Away { page: ask.page("contact-leave-title"), leave_to }))
}

#[derive(Template)]
#[template(path = "contact/leave_about.html")]
struct About {
    page: Page,
}

/// Says what leaving quickly does, and how to take a visit out of the history.
pub async fn about(ask: Ask) -> Response {
    draw(&About { page: ask.page("contact-leave-about-title") })
}

#[derive(Template)]
#[template(path = "contact/left_device.html")]
struct LeftDevice {
    page: Page,
}

/// Ends the visit in peace, and leaves nothing on the device that we can reach: not every browser lets go of a bell by
/// itself, so that nothing is sent to it any more.
pub async fn leave_nothing(visitor: Visitor) -> Result<Response, Problem> {
    visitor.leave().await?;
    ringing::silence(&visitor).await?;
    let ask = visitor.ask();
    Ok(forgetting(ask, draw(&LeftDevice { page: ask.page("contact-title") })))
}
