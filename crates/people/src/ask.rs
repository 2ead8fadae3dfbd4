//! One request, before anything is known about who asks.

use crate::house::Shared;
use crate::limits::Arrival;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use kit::headers::Reader;
use kit::{Form, FormView, Lang, Page, Problem, Sayings, Side, WasRead};

/// The house and the reader's language: what every handler gets.
#[derive(Clone)]
pub struct Ask {
    /// The house.
    pub house: Shared,
    /// The reader's language.
    pub lang: Lang,
    /// The path asked for, without a query.
    pub path: String,
    /// What the visitor is told of who read this translation.
    pub was_read: WasRead,
    /// What a page outside says about when somebody answers; empty where no room tells it.
    pub promise: String,
    /// What the organisation says in the reader's language, in words of its own.
    pub sayings: Option<Sayings>,
    /// How the request came in.
    pub arrival: Arrival,
}

impl Ask {
    pub(crate) fn of(house: Shared, headers: &HeaderMap, path: &str) -> Ask {
        let lang = Reader::of(headers, path).lang;
        Ask {
            house,
            lang,
            path: path.to_owned(),
            was_read: WasRead::Whole,
            promise: String::new(),
            sayings: None,
            arrival: Arrival::default(),
        }
    }

    /// A request that comes from the program itself: the demo, a bench.
    pub fn inside(house: Shared) -> Ask {
        Ask {
            house,
            lang: Lang::Nl,
            path: String::new(),
            was_read: WasRead::Whole,
            promise: String::new(),
            sayings: None,
            arrival: Arrival::default(),
        }
    }

    /// A public page.
    pub fn page(&self, title_key: &str) -> Page {
        self.page_on(Side::Public, title_key)
    }

    pub(crate) fn page_on(&self, side: Side, title_key: &str) -> Page {
        let mut page = Page::new(self.house.texts, self.lang, side, title_key, &self.path);
        page.was_read = self.was_read;
        page.promise.clone_from(&self.promise);
        page.sayings.clone_from(&self.sayings);
        page
    }

    /// A form to show again.
    pub fn view(&self, form: &Form) -> FormView {
        form.view(self.house.texts, self.lang)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Ask {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Ask, Problem> {
        parts.extensions.get::<Ask>().cloned().ok_or(Problem::Broken)
    }
}

/// The name of the one cookie.
pub fn cookie_name(has_tls: bool) -> &'static str {
    if has_tls { "__Host-luwte" } else { "luwte" }
}

/// A line that sets the session cookie for as long as the browser is open.
pub(crate) fn set_cookie(ask: &Ask, value: &str) -> Option<HeaderValue> {
    let has_tls = ask.house.settings.has_tls();
    let secure = if has_tls { "; Secure" } else { "" };
    let line = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax{secure}", cookie_name(has_tls));
    HeaderValue::from_str(&line).ok()
}

/// A line that makes the browser forget the session cookie.
pub fn forget_cookie(ask: &Ask) -> Option<HeaderValue> {
    let has_tls = ask.house.settings.has_tls();
    let secure = if has_tls { "; Secure" } else { "" };
    let line = format!("{}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}", cookie_name(has_tls));
    HeaderValue::from_str(&line).ok()
}
