//! What the room of work keeps, as it stands in a copy on paper.

use super::view::Item;
use crate::model::at_work::AtWork;
use crate::pages::fields::Line;
use kit::Page;

/// The plan, suggestions and applications, the oldest first.
pub(super) fn items(page: &Page, said: &[AtWork]) -> Vec<Item> {
    said.iter().filter_map(|said| item(page, said)).collect()
}

fn item(page: &Page, said: &AtWork) -> Option<Item> {
    let item = |title: &str, texts: &[&str], when: String| {
        let text = texts.iter().copied().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        let line = Line { label: page.t("casework-own-work"), text };
        Item { title: title.to_owned(), lines: vec![line], when, ..Item::default() }
    };
    match said {
        AtWork::WorkPlan(plan) => Some(item("", &[&plan.lines().join("\n")], page.moment(plan.at))),
        AtWork::Suggestion { alias, offers, why, at, .. } => {
            Some(item(alias, &[offers, why], page.moment(*at)))
        }
        AtWork::Application { what, day, outcome } => Some(item(what, &[outcome], page.day(*day))),
        AtWork::Other => None,
    }
}
