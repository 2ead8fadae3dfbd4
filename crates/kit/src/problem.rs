//! What went wrong, as a page that says what happened, what was kept and what to do next.
//!
//! Which one to use: [`Problem::Missing`] when something is not there **or may not be seen** (both answer
//! alike); [`Problem::Stale`] when a form is too old or came from another place; [`Problem::Conflict`] when
//! somebody else was first; [`Problem::Broken`] for our own fault. A form with bad input is not a problem:
//! show it again with [`crate::Form::view`].

use crate::headers::Reader;
use crate::page::{Page, Side};
use crate::texts::Texts;
use askama::Template;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use store::StoreError;
use store::sealed::SealError;

/// A reason why there is no ordinary answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    /// Not there, or not to be seen by this person.
    #[error("not found")]
    Missing,
    /// A form that is too old, or was sent from another place.
    #[error("form is stale")]
    Stale,
    /// The same thing was changed by somebody else meanwhile.
    #[error("conflict")]
    Conflict,
    /// The address exists, but not for this kind of request.
    #[error("method not allowed")]
    Method,
    /// More was sent than a form may hold.
    #[error("too large")]
    TooLarge,
    /// Something else than a form was sent; files above all (DAT-29).
    #[error("not a form")]
    NotAForm,
    /// Too many attempts; wait a while.
    #[error("too many attempts")]
    TooMany,
    /// The store cannot be reached now.
    #[error("unavailable")]
    Unavailable,
    /// Our own fault.
    #[error("broken")]
    Broken,
}

impl Problem {
    /// All of them, for the test that each has its texts.
    pub const ALL: [Problem; 9] = [
        Problem::Missing,
        Problem::Stale,
        Problem::Conflict,
        Problem::Method,
        Problem::TooLarge,
        Problem::NotAForm,
        Problem::TooMany,
        Problem::Unavailable,
        Problem::Broken,
    ];

    /// Status of the answer.
    pub fn status(self) -> StatusCode {
        match self {
            Problem::Missing => StatusCode::NOT_FOUND,
            Problem::Stale => StatusCode::FORBIDDEN,
            Problem::Conflict => StatusCode::CONFLICT,
            Problem::Method => StatusCode::METHOD_NOT_ALLOWED,
            Problem::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Problem::NotAForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Problem::TooMany => StatusCode::TOO_MANY_REQUESTS,
            Problem::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
            Problem::Broken => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Key of the page's heading.
    pub fn title_key(self) -> String {
        format!("kit-problem-{}-title", self.status().as_u16())
    }

    /// Key of what happened, what was kept and what to do next.
    pub fn text_key(self) -> String {
        format!("kit-problem-{}-text", self.status().as_u16())
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Problem {
        match error {
            StoreError::Conflict => Problem::Conflict,
            StoreError::Unavailable(_) => Problem::Unavailable,
            other => {
                tracing::error!(%other, "the store is damaged");
                Problem::Broken
            }
        }
    }
}

impl From<SealError> for Problem {
    fn from(error: SealError) -> Problem {
        tracing::error!(%error, "a record could not be used");
        Problem::Broken
    }
}

/// The page itself is drawn by [`draw_problems`], which knows the reader's language.
impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// What was posted to a page that could not take it, so that the problem page gives it back.
#[derive(Debug, Clone, Default)]
pub struct Typed(pub Vec<(String, String)>);

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    text: String,
    typed: Vec<(String, String)>,
}

/// Draws each problem as a page in the reader's language, on the reader's side of the door.
pub async fn draw_problems(texts: &'static Texts, request: Request, next: Next) -> Response {
    let reader = Reader::of(request.headers(), request.uri().path());
    let response = next.run(request).await;
    let problem = match response.extensions().get::<Problem>() {
        Some(problem) => *problem,
        None if response.status() == StatusCode::METHOD_NOT_ALLOWED => Problem::Method,
        None => return response,
    };
    let typed = response.extensions().get::<Typed>().cloned().unwrap_or_default();
    let side = if reader.on_workers_side { Side::Worker } else { Side::Public };
    let page = Page::new(texts, reader.lang, side, &problem.title_key(), "/");
    let text = page.t(&problem.text_key());
    let mut drawn = crate::page::show_as(problem.status(), &ProblemPage { page, text, typed: typed.0 });
    // What the handler decided besides the page, such as to put a cookie away or how long to wait, still counts.
    for (name, value) in response.headers() {
        if name == axum::http::header::SET_COOKIE || name == axum::http::header::RETRY_AFTER {
            drawn.headers_mut().append(name, value.clone());
        }
    }
    drawn
}
