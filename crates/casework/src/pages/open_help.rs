//! What help is open to somebody without papers (ACT-19): a text with its sources, and never a question. Nothing is filled in
//! here, so nothing about anybody's papers can be kept.

use askama::Template;
use axum::response::Response;
use kit::{Page, show as draw};
use people::{Ask, Guard, Perhaps, Routes};
use store::Day;

/// Where it is read.
pub const HERE: &str = "/zonder-papieren";
/// The day on which somebody last looked whether the sources still say so: 22 November 2026.
const CHECKED: Day = Day::from_number(20_779);
/// Each kind of help: its name, and what it is.
const HELP: [(&str, &str); 6] = [
    ("casework-open-us", "casework-open-us-text"),
    ("casework-open-time", "casework-open-time-text"),
    ("casework-open-after", "casework-open-after-text"),
    ("casework-open-who", "casework-open-who-text"),
    ("casework-open-advice", "casework-open-advice-text"),
    ("casework-open-others", "casework-open-others-text"),
];
/// Where it is written: the rules of the permit, who a care coordinator is, whom Veilig Thuis advises.
const SOURCES: [&str; 5] = [
    "https://www.comensha.nl/pagina/verblijfsregeling-slachtoffers-mensenhandel",
    "https://zoek.officielebekendmakingen.nl/stcrt-2023-13577.html",
    "https://stichtinglos.nl/content/verblijfsvergunning-mensenhandel",
    "https://www.comensha.nl/over-ons/wat-doen-wij/zorgcoordinatie-en-opvang/",
    "https://www.nji.nl/kindermishandeling/afwegingskader-meldcode",
];

/// The route of this page.
pub fn routes() -> Routes {
    Routes::new().get(HERE, Guard::Open, show)
}

#[derive(Template)]
#[template(path = "casework/open_help.html")]
struct OpenHelp {
    page: Page,
    help: &'static [(&'static str, &'static str)],
    sources: &'static [&'static str],
    checked: Day,
}

/// What is open without papers.
pub async fn show(ask: Ask, reader: Perhaps) -> Response {
    let page = reader.page(&ask, "casework-open-title");
    draw(&OpenHelp { page, help: &HELP, sources: &SOURCES, checked: CHECKED })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_the_last_look_is_the_day_that_is_meant() {
        assert_eq!(kit::when::field_day(CHECKED), "2026-11-22");
    }
}
