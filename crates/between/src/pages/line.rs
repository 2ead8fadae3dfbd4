//! Where partners speak to the house: one address, one field, one length of answer, whatever is asked and whatever is said.

use crate::book::answer as book;
use accord::{SIGNED_MOST, refusal};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use data_encoding::BASE64URL_NOPAD;
use kit::Problem;
use people::{Ask, Posted};

/// The address.
pub const PATH: &str = "/tussen";
/// The field with what is said.
pub const FIELD: &str = "regel";
/// Characters of it at most: four for each three bytes.
const LINE_MAX: usize = SIGNED_MOST.div_ceil(3) * 4;

/// Answers a partner. Whoever is none gets an answer that looks the same.
pub async fn answer(ask: Ask, Posted(form): Posted) -> Result<Response, Problem> {
    let said = form.raw(FIELD).filter(|said| said.len() <= LINE_MAX);
    let reply = match said.and_then(|said| BASE64URL_NOPAD.decode(said.as_bytes()).ok()) {
        Some(line) => book::answer(&ask.house, &line).await?,
        None => refusal(),
    };
    Ok(([(header::CONTENT_TYPE, "application/octet-stream")], reply).into_response())
}
