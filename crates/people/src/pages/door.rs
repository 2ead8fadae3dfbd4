//! What belongs to no side of the door: choosing a language, the embedded files.

use crate::ask::Ask;
use crate::routes::Guard;
use crate::session::Found;
use axum::extract::{OriginalUri, Path};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::headers::LANGUAGE_COOKIE;
use kit::{Lang, Problem};

/// How long a chosen language is remembered, in seconds.
const LANGUAGE_SECONDS: u32 = 30 * 24 * 60 * 60;
/// `security.txt` is good for so many days (RFC 9116: less than a year).
const SECURITY_TXT_DAYS: i64 = 300;

/// Remembers a language and goes back to the page before.
pub async fn language(ask: Ask, Path(code): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    let lang = Lang::from_code(&code).ok_or(Problem::Missing)?;
    let secure = if ask.house.settings.has_tls() { "; Secure" } else { "" };
    let line = format!(
        "{LANGUAGE_COOKIE}={}; Path=/; Max-Age={LANGUAGE_SECONDS}; HttpOnly; SameSite=Lax{secure}",
        lang.code()
    );
    let mut response = Redirect::to(&page_before(&headers)).into_response();
    let line = HeaderValue::from_str(&line).map_err(|_| Problem::Broken)?;
    response.headers_mut().append(header::SET_COOKIE, line);
    Ok(response)
}

/// The path of the page before, never another site.
fn page_before(headers: &HeaderMap) -> String {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    let path = text(header::REFERER)
        .zip(text(header::HOST))
        .and_then(|(referer, host)| {
            let rest = referer.strip_prefix("https://").or(referer.strip_prefix("http://"))?;
            rest.strip_prefix(host)
        })
        .filter(|path| path.starts_with('/') && !path.starts_with("//") && !path.contains('\\'));
    path.unwrap_or("/").to_owned()
}

/// An embedded file.
pub async fn asset(OriginalUri(uri): OriginalUri) -> Result<Response, Problem> {
    kit::assets::serve(uri.path()).ok_or(Problem::Missing)
}

/// Whom to tell about a weakness (RFC 9116).
pub async fn security_txt(ask: Ask) -> Response {
    let expires = kit::when::instant(ask.house.now().plus_days(SECURITY_TXT_DAYS));
    let text = format!(
        "Contact: {}\nExpires: {expires}\nPreferred-Languages: nl, en\nCanonical: {}/.well-known/security.txt\n",
        ask.house.settings.security_contact, ask.house.settings.public_address
    );
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// Where somebody goes who may not pass.
pub(crate) fn door_for(guard: Guard, found: &Found) -> &'static str {
    match (guard, found) {
        (Guard::Worker(_), Found::Locked(..)) => "/ontgrendelen",
        (Guard::Worker(_), _) => "/aanmelden",
        (Guard::Visitor | Guard::Open, _) => "/terug",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_before_is_never_another_site() {
        let back = |referer: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(header::HOST, HeaderValue::from_static("luwte.example"));
            headers.insert(header::REFERER, HeaderValue::from_static(referer));
            page_before(&headers)
        };
        assert_eq!(back("https://luwte.example/terug"), "/terug");
        assert_eq!(back("https://elsewhere.example/terug"), "/");
        assert_eq!(back("https://luwte.example.evil/x"), "/");
        assert_eq!(back("https://luwte.example//evil"), "/");
    }
}
