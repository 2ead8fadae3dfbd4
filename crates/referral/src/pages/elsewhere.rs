//! Staying, or going back to another country: what there is to know before anybody is asked anything (RET-01, RET-04, RET-05).
//! To read, nothing is kept. Whoever wants to talk about it writes to their guide, in their own words; a referral follows only
//! with their wish and a reason why it fits (RET-06).

use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use people::Visitor;

/// Staying: there is nowhere to go for it.
const STAY: &str = "referral-elsewhere-stay";

/// What there is: key of the text, whose first line is its name. Staying stands among the others, and first.
const WAYS: [&str; 4] =
    [STAY, "referral-elsewhere-iom", "referral-elsewhere-ros", "referral-elsewhere-barka"];

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
    /// Whether there is a file, and so somebody who guides.
    has_guide: bool,
    /// Where somebody writes about it, and key of the text. Nothing is sent from here: a half-written message stays as it is.
    talk: (&'static str, &'static str),
}

/// The ways there are, and the way to the guide.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    let own = casework::book::own(&visitor).await?;
    let talk = match &own {
        // It ended: on the own page another is begun, with the guide.
        Some(own) if own.talk.is_none() => ("/mijn", "casework-lead-write"),
        _ => ("/gesprek", "casework-own-to-conversation"),
    };
    let page = visitor.page("referral-mine-title");
    let how = page.t("referral-elsewhere-how");
    let ways = WAYS.into_iter().map(|key| {
        let mut way = way(&page.t(key));
        // The list of partners is the team's: a client holds no key to it, so the guide tells how to go there.
        way.lines.extend((own.is_some() && key != STAY).then(|| how.clone()));
        way
    });
    let ways = ways.collect();
    Ok(draw(&Elsewhere { page, ways, has_guide: own.is_some(), talk }))
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
