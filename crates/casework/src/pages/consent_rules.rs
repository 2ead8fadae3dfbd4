//! Who must say yes, by law, purpose and age: the table that workers read beside the form.

use crate::model::consent_rules::{ConsentRule, Purpose, consent_rules};
use askama::Template;
use axum::response::Response;
use kit::{Page, show as draw};
use people::{Acting, Action, Guard, Routes};

/// The routes of the table.
pub fn routes() -> Routes {
    Routes::new().get("/werk/toestemmingsregels", Guard::Worker(Action::ReadCase), show)
}

struct Row {
    ages: String,
    yes: String,
    remark: String,
    source: String,
    url: &'static str,
    checked: String,
}

#[derive(Template)]
#[template(path = "casework/consent_rules.html")]
struct Table {
    page: Page,
    purposes: Vec<(String, Vec<Row>)>,
}

/// Shows the table.
pub async fn show(acting: Acting) -> Response {
    let page = acting.page("casework-team-law");
    let rows = |purpose: Purpose| {
        let rules = consent_rules().iter().filter(move |rule| rule.purpose == purpose);
        rules.map(|rule| row(&page, rule)).collect()
    };
    let purposes = Purpose::ALL.iter().map(|one| (page.t(one.text_key()), rows(*one))).collect();
    draw(&Table { purposes, page })
}

fn row(page: &Page, rule: &'static ConsentRule) -> Row {
    let yes: Vec<String> = rule.yes.iter().map(|party| page.t(party.text_key())).collect();
    Row {
        ages: ages(page, rule),
        yes: yes.join(" + "),
        remark: page.t(rule.note.text_key()),
        source: rule.source.clone(),
        url: &rule.url,
        checked: match rule.checked.as_deref().and_then(kit::when::parse_day) {
            Some(day) => page.tv("casework-team-law-checked", "day", page.day(day)),
            None => page.t("casework-team-law-unchecked"),
        },
    }
}

fn ages(page: &Page, rule: &ConsentRule) -> String {
    match rule.below {
        Some(below) if rule.from == 0 => page.tv("casework-team-law-below", "age", below),
        Some(below) => format!("{}–{}", rule.from, below.saturating_sub(1)),
        None => page.tv("casework-team-law-from", "age", rule.from),
    }
}
