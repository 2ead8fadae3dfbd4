//! Security headers as internet.nl asks for them, and what a request says about its reader.

use crate::assets;
use crate::texts::Lang;
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::middleware::Next;
use axum::response::Response;
use std::sync::LazyLock;

/// The cookie that remembers a chosen language; set only when somebody chooses one.
pub const LANGUAGE_COOKIE: &str = "taal";

/// Nothing from elsewhere, nothing inline, no frames, forms only to ourselves.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-src 'none'; frame-ancestors 'none'; \
     manifest-src 'self'; require-trusted-types-for 'script'";

/// The same for the visitor's first page, and besides it exactly the one style that we put inside, and its icon.
static POLICY_WITH_STYLE_INSIDE: LazyLock<String> = LazyLock::new(|| {
    CONTENT_SECURITY_POLICY
        .replace("style-src 'self'", &format!("style-src 'self' '{}'", assets::FIRST_STYLE_HASH.as_str()))
        .replace("img-src 'self'", "img-src 'self' data:")
});

/// Marks an answer that carries [`assets::FIRST_STYLE`] inside.
#[derive(Debug, Clone, Copy)]
pub struct StyleInside;

/// What a page has to do with frames; none unless its answer carries one of these among its extensions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frames {
    /// Shows a page of our own in a frame.
    Shows,
    /// Is shown in a frame of a page of our own.
    IsShown,
    /// Both: a frame within a frame.
    ShowsAndIsShown,
}

impl Frames {
    /// The security headers of such a page that differ from those of every other page.
    fn headers(self) -> Vec<(HeaderName, String)> {
        let mut policy = CONTENT_SECURITY_POLICY.to_owned();
        let mut headers = Vec::new();
        if matches!(self, Frames::Shows | Frames::ShowsAndIsShown) {
            policy = policy.replace("frame-src 'none'", "frame-src 'self'");
        }
        if matches!(self, Frames::IsShown | Frames::ShowsAndIsShown) {
            policy = policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
            headers.push((header::X_FRAME_OPTIONS, "SAMEORIGIN".to_owned()));
        }
        headers.push((header::CONTENT_SECURITY_POLICY, policy));
        headers
    }

    /// Lets an answer have to do with frames in this way.
    #[must_use]
    pub fn on(self, mut response: Response) -> Response {
        response.extensions_mut().insert(self);
        response
    }
}

const HEADERS: [(HeaderName, &str); 7] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    // Not `no-referrer`: browsers then send `Origin: null` with forms, which our own check must refuse.
    (header::REFERRER_POLICY, "same-origin"),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), browsing-topics=(), interest-cohort=()",
    ),
];

/// Puts the security headers on every answer, and keeps every page out of every cache unless it said otherwise.
pub async fn secure(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let policy = match response.extensions().get::<StyleInside>() {
        Some(StyleInside) => HeaderValue::from_str(&POLICY_WITH_STYLE_INSIDE).ok(),
        None => None,
    };
    let frames = response.extensions_mut().remove::<Frames>();
    let headers = response.headers_mut();
    let policy = policy.unwrap_or(HeaderValue::from_static(CONTENT_SECURITY_POLICY));
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    for (name, value) in frames.map(Frames::headers).unwrap_or_default() {
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(name, value);
        }
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    response
}

/// The doors of the workers' side; behind them everything stands under `/werk`.
const DOORS_FOR_WORKERS: [&str; 4] = ["/werk", "/aanmelden", "/ontgrendelen", "/uitnodiging"];

/// What a request tells about its reader; nothing of it is kept.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// The language to answer in.
    pub lang: Lang,
    /// Whether the page asked for is one for workers.
    pub on_workers_side: bool,
}

impl Reader {
    /// Reads language and side. A page for workers is there in few languages; whoever chose another one as a
    /// visitor reads Dutch there.
    pub fn of(headers: &HeaderMap, path: &str) -> Reader {
        let offered = languages_of(path);
        let chosen = cookie(headers, LANGUAGE_COOKIE).and_then(Lang::from_code);
        let wished = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let lang = match chosen {
            Some(chosen) if offered.contains(&chosen) => chosen,
            Some(_) => Lang::Nl,
            None => wished.map_or(Lang::Nl, |header| Lang::from_header(header, offered)),
        };
        Reader { lang, on_workers_side: stands_under(path, "/werk") }
    }
}

/// The languages in which a page is there.
pub fn languages_of(path: &str) -> &'static [Lang] {
    let in_few = is_for_workers(path) || FOR_PROFESSIONALS.contains(&path);
    if in_few { &Lang::WORKERS } else { &Lang::ALL }
}

/// Whether a page is one for workers, or their door.
pub fn is_for_workers(path: &str) -> bool {
    DOORS_FOR_WORKERS.into_iter().any(|door| stands_under(path, door))
}

/// Pages for other professionals: outside, and there in the languages of workers.
const FOR_PROFESSIONALS: [&str; 4] = ["/gesprekswijzer", "/beelden", "/cijfers", "/aandragen"];

fn stands_under(path: &str, top: &str) -> bool {
    path.strip_prefix(top).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The value of a cookie in a request (RFC 6265).
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(key, _)| *key == name)
        .map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chosen_language_wins_over_the_browsers_wish() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("en"));
        assert_eq!(Reader::of(&headers, "/").lang, Lang::En);
        headers.insert(header::COOKIE, HeaderValue::from_static("a=b; taal=nl"));
        assert_eq!(Reader::of(&headers, "/").lang, Lang::Nl);
    }

    #[test]
    fn a_visitors_language_does_not_follow_a_worker_inside() {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_LANGUAGE, HeaderValue::from_static("pl, en;q=0.5"));
        assert_eq!(Reader::of(&headers, "/").lang, Lang::Pl);
        assert_eq!(Reader::of(&headers, "/werkelijk").lang, Lang::Pl);
        for path in ["/werk", "/werk/gesprekken", "/aanmelden", "/uitnodiging/abc"] {
            assert_eq!(Reader::of(&headers, path).lang, Lang::En, "{path}");
        }
        headers.insert(header::COOKIE, HeaderValue::from_static("taal=ar"));
        assert_eq!(Reader::of(&headers, "/gesprek").lang, Lang::Ar);
        assert_eq!(Reader::of(&headers, "/gesprekswijzer").lang, Lang::Nl);
        assert_eq!(Reader::of(&headers, "/werk").lang, Lang::Nl);
    }

    #[test]
    fn only_a_page_that_says_so_has_to_do_with_frames_and_only_with_our_own() {
        assert!(CONTENT_SECURITY_POLICY.contains("frame-src 'none'; frame-ancestors 'none'"));
        for (frames, src, ancestors) in [
            (Frames::Shows, "self", "none"),
            (Frames::IsShown, "none", "self"),
            (Frames::ShowsAndIsShown, "self", "self"),
        ] {
            let headers = frames.headers();
            let policy = &headers.last().unwrap().1;
            assert!(
                policy.contains(&format!("frame-src '{src}'; frame-ancestors '{ancestors}'")),
                "{policy}"
            );
            let same_origin = (header::X_FRAME_OPTIONS, "SAMEORIGIN".to_owned());
            assert_eq!(headers.contains(&same_origin), ancestors == "self", "{frames:?}");
        }
    }

    #[test]
    fn the_policy_for_content_allows_nothing_inline() {
        assert!(!CONTENT_SECURITY_POLICY.contains("unsafe") && !CONTENT_SECURITY_POLICY.contains("sha256"));
        for directive in ["default-src", "base-uri", "frame-src", "frame-ancestors", "form-action"] {
            assert!(CONTENT_SECURITY_POLICY.contains(directive), "{directive}");
        }
    }

    #[test]
    fn the_first_pages_policy_allows_exactly_the_style_that_stands_inside() {
        use data_encoding::BASE64;
        use sha2::{Digest, Sha256};
        let hash = BASE64.encode(&Sha256::digest(assets::FIRST_STYLE.as_bytes()));
        let policy = POLICY_WITH_STYLE_INSIDE.as_str();
        assert!(policy.contains(&format!("style-src 'self' 'sha256-{hash}';")), "{policy}");
        assert!(!policy.contains("unsafe") && policy.contains("script-src 'self';"), "{policy}");
        assert!(!assets::FIRST_STYLE.contains("</"), "the style would end where it says so itself");
    }
}
