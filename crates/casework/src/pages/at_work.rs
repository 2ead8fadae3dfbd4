//! What the room of work keeps, as it stands in a copy on paper.

use super::view::Item;
use crate::model::at_work::{AtWork, PlanAtWork, Says, label_key, stage_key};
use crate::pages::fields::Line;
use kit::Page;

/// The plan, suggestions and applications, the oldest first.
pub(super) fn items(page: &Page, said: &[AtWork]) -> Vec<Item> {
    said.iter().filter_map(|said| item(page, said)).collect()
}

fn item(page: &Page, said: &AtWork) -> Option<Item> {
    let item = |title: String, texts: &[&str], when: String| {
        let text = texts.iter().copied().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
        let line = Line { label: page.t("casework-own-work"), text, ..Line::default() };
        Item { title, lines: vec![line], when, ..Item::default() }
    };
    match said {
        AtWork::WorkPlan(plan) => {
            let title = page.t("casework-own-work");
            Some(Item { title, lines: plan_lines(page, plan), when: page.moment(plan.at), ..Item::default() })
        }
        AtWork::Suggestion { alias, branch, offers, why, at, .. } => {
            Some(item(format!("{alias} · {branch}"), &[offers, why], page.moment(*at)))
        }
        AtWork::Application { what, day, outcome, .. } => {
            Some(item(what.clone(), &[outcome], page.day(*day)))
        }
        AtWork::Other => None,
    }
}

fn plan_lines(page: &Page, plan: &PlanAtWork) -> Vec<Line> {
    let text = |says: Says| match says {
        Says::Words(words) => words,
        Says::Yes => page.t("kit-yes"),
        Says::Stage(code) => stage_key(&code).map_or(code, |key| page.t(&key)),
    };
    let lines = plan.lines().into_iter();
    lines
        .map(|(label, says)| Line { label: page.t(&label_key(label)), text: text(says), ..Line::default() })
        .collect()
}
