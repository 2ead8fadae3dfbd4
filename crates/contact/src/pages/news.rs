//! Is there news? The answer has the same size and takes the same reads either way: who watches the line, or looks
//! over a shoulder at how much comes in, learns nothing.

use super::thread::own_page;
use crate::book::control;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kit::{Page, Problem};
use people::Visitor;

#[derive(Template)]
#[template(path = "contact/news.html")]
struct News {
    page: Page,
    has_news: bool,
}

/// Tells whether something came in since the person last looked. Both answers are drawn; the shorter is filled up
/// with spaces after the last tag.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let has_news = control::has_news(&visitor).await?;
    let page = own_page(&visitor).await?;
    let draw = |has_news| News { page: page.clone(), has_news }.render();
    let (Ok(yes), Ok(no)) = (draw(true), draw(false)) else { return Err(Problem::Broken) };
    let size = yes.len().max(no.len());
    let answer = if has_news { yes } else { no };
    // A proxy that packs it would let the size tell after all.
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store, no-transform")),
    ];
    let filled = answer.len().max(size);
    Ok((headers, format!("{answer}{}", " ".repeat(filled - answer.len()))).into_response())
}
