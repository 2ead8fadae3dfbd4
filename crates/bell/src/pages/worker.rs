//! `/bel.js`: the program that a browser keeps to show a ring (a service worker). It holds one sentence, in the
//! language and the words that were chosen, and nothing that says for whom.

use crate::model::Words;
use axum::extract::Query;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kit::Lang;
use people::Ask;
use serde::Deserialize;

/// Where a ring leads a worker.
const FOR_WORKERS: &str = "werk";

/// What was chosen: codes, never words.
#[derive(Deserialize)]
pub struct Chosen {
    #[serde(default)]
    t: String,
    #[serde(default)]
    w: String,
    #[serde(default)]
    p: String,
}

/// The address of the program for this reader, up to the code of the words.
pub fn script_path(lang: Lang, for_worker: bool) -> String {
    let place = if for_worker { FOR_WORKERS } else { "" };
    format!("/bel.js?t={}&p={place}&w=", lang.code())
}

/// Gives the program.
pub async fn script(ask: Ask, Query(chosen): Query<Chosen>) -> Response {
    let lang = Lang::from_code(&chosen.t).unwrap_or(Lang::Nl);
    let words = ask.house.texts.text(lang, Words::from_code(&chosen.w).text_key(), &[]);
    let to = if chosen.p == FOR_WORKERS { "/werk" } else { "/" };
    let told = serde_json::json!({ "words": words, "lang": lang.code(), "dir": lang.direction(), "to": to });
    let program = String::from_utf8_lossy(kit::assets::RING.content());
    let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8"))];
    (kind, format!("const told={told};\n{program}")).into_response()
}
