//! The rule guide and the rights guide (INF-05, INF-06, INF-16): every way of working on the same page, so that nobody says
//! theirs to read.

use crate::book::signs::signs;
use crate::model::rules::{Review, Words, shelves};
use crate::model::times::day_of;
use crate::model::{Coded, Rule, Shelf, Signposts};
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show};
use people::{Ask, Guard, Perhaps, Routes};
use store::Moment;

/// The routes.
pub fn routes() -> Routes {
    Routes::new().get("/regels", Guard::Open, rules).get("/rechten", Guard::Open, rights)
}

/// A rule as a page shows it.
pub(super) struct RuleView {
    /// What it means for somebody.
    pub(super) text: String,
    /// Whether the organisation wrote it.
    pub(super) is_local: bool,
    /// Whether we do not know it for sure.
    pub(super) unsure: bool,
    /// Whether something that it depends on was changed since.
    pub(super) changed: bool,
    /// Where it stands, and the address of that.
    pub(super) source: String,
    pub(super) address: String,
    /// Which version of it.
    pub(super) version: String,
    /// When somebody last looked it up.
    pub(super) checked: String,
}

impl RuleView {
    /// A rule among all.
    pub(super) fn of(page: &Page, rule: &Rule<'_>, all: &[Rule<'_>], now: Moment) -> RuleView {
        RuleView {
            text: words(page, rule),
            is_local: rule.is_local(),
            unsure: rule.unsure,
            changed: rule.review(all, now) == Some(Review::Changed),
            source: rule.source.to_owned(),
            address: rule.address.to_owned(),
            version: rule.version.to_owned(),
            checked: page.day(day_of(rule.checked)),
        }
    }
}

/// What a rule says, in the reader's language where it came with the program.
pub(super) fn words(page: &Page, rule: &Rule<'_>) -> String {
    match rule.words {
        Words::Key(key) => page.t(key),
        Words::Own(text) => text.to_owned(),
    }
}

/// The rules for one way of working.
struct Section {
    heading: String,
    rules: Vec<RuleView>,
}

#[derive(Template)]
#[template(path = "guide/rules.html")]
struct RulesPage {
    page: Page,
    heading: String,
    sections: Vec<Section>,
    /// Whether ways to complain stand below.
    is_about_rights: bool,
}

/// What is allowed, and what is asked.
pub async fn rules(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    draw(&ask, &reader, Shelf::Rules).await
}

/// What one may count on, and where one can complain.
pub async fn rights(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    draw(&ask, &reader, Shelf::Rights).await
}

async fn draw(ask: &Ask, reader: &Perhaps, shelf: Shelf) -> Result<Response, Problem> {
    let signs = signs(&ask.house).await?;
    let page = reader.page(ask, "guide-title");
    Ok(show(&RulesPage {
        heading: page.t(shelf.text_key()),
        sections: sections(&page, &signs, shelf, ask.house.now()),
        is_about_rights: shelf == Shelf::Rights,
        page,
    }))
}

fn sections(page: &Page, signs: &Signposts, shelf: Shelf, now: Moment) -> Vec<Section> {
    let all = signs.all_rules();
    let section = |way: Option<crate::model::Way>| Section {
        heading: page.t(way.map_or("guide-for-everybody", Coded::text_key)),
        rules: all
            .iter()
            .filter(|rule| rule.shelf == shelf && rule.is_for(way))
            .map(|rule| RuleView::of(page, rule, &all, now))
            .collect(),
    };
    shelves().map(section).collect()
}
