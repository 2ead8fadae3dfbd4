//! Staying, or going back to another country: what there is to know before anybody is asked anything (RET-01, RET-04, RET-05).
//! To read, nothing is kept. Whoever wants to talk about it writes to their guide, in their own words; a referral follows only
//! with their wish and a reason why it fits (RET-06).

use askama::Template;
use axum::response::Response;
use kit::{FormView, Page, show as draw};
use people::Visitor;

/// What there is: key of the text, whose first line is its name. Staying stands among the others, and first.
const WAYS: [&str; 4] = [
    "referral-elsewhere-stay",
    "referral-elsewhere-iom",
    "referral-elsewhere-ros",
    "referral-elsewhere-barka",
];

/// A way to go on: its name, and what somebody should know of it.
struct Way {
    name: String,
    lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "referral/elsewhere.html")]
struct Elsewhere {
    page: Page,
    ways: Vec<Way>,
    form: FormView,
}

/// The ways there are, and a line to the guide.
pub async fn show(visitor: Visitor) -> Response {
    let page = visitor.page("referral-mine-title");
    let ways = WAYS.into_iter().map(|key| way(&page.t(key))).collect();
    let form = FormView::of([("bericht", page.t("referral-elsewhere-words").as_str())]);
    draw(&Elsewhere { page, ways, form })
}

fn way(text: &str) -> Way {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned);
    Way { name: lines.next().unwrap_or_default(), lines: lines.collect() }
}

#[cfg(test)]
mod tests {
    use super::way;

    #[test]
    fn the_first_line_of_a_way_is_its_name() {
        let way = way("Blijven\n\n  Er is hulp.\nOok zonder papieren.");
        assert_eq!((way.name.as_str(), way.lines.len()), ("Blijven", 2));
    }
}
