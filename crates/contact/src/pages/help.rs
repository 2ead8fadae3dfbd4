//! Cards with help on pages of their own, so that the front page stays small. Addresses and titles are neutral;
//! nobody counts who opens one, and no link leads to another site (INF-09).

use super::promise::{self, Told};
use askama::Template;
use axum::response::Response;
use kit::{Page, show as draw};
use people::Ask;

macro_rules! cards {
    ($($(#[$doc:meta])* $name:ident, $page:ident, $path:literal;)*) => {$(
        #[derive(Template)]
        #[template(path = $path)]
        struct $page {
            page: Page,
            told: Told,
        }

        $(#[$doc])*
        pub async fn $name(ask: Ask) -> Response {
            let page = ask.page("contact-help-title");
            draw(&$page { told: promise::told(&ask, &page).await, page })
        }
    )*};
}

cards! {
    /// When somebody threatens with pictures (SAF-22, EDU-07).
    online, Online, "contact/help_online.html";
    /// When somebody one depends on is violent (SAF-13).
    home, Home, "contact/help_home.html";
    /// For who is younger than 18 (STG-06).
    young, Young, "contact/help_young.html";
}
