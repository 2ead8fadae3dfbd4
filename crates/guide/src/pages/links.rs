//! Pages that lead to others (INF-19, INF-09), and the one for men and boys (STG-02). Whatever stands in the list, numbers
//! that work day and night stand below it.

use crate::book::signs::signs;
use crate::model::times::day_of;
use crate::model::{Coded, Link, Signposts, Use};
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show};
use people::{Ask, Guard, Perhaps, Routes};

/// The routes.
pub fn routes() -> Routes {
    Routes::new().get("/links", Guard::Open, links).get("/jij", Guard::Open, men)
}

/// A link as a page shows it.
pub(super) struct LinkView {
    pub(super) name: String,
    pub(super) address: String,
    pub(super) about: String,
    pub(super) hours: String,
    pub(super) checked: String,
}

impl LinkView {
    /// A link.
    pub(super) fn of(page: &Page, link: &Link) -> LinkView {
        LinkView {
            name: link.name.clone(),
            address: link.address.clone(),
            about: link.about.clone(),
            hours: link.hours.clone(),
            checked: page.day(day_of(link.checked)),
        }
    }
}

fn links_for(page: &Page, signs: &Signposts, used_for: Use) -> Vec<LinkView> {
    signs.links_for(used_for).map(|link| LinkView::of(page, link)).collect()
}

#[derive(Template)]
#[template(path = "guide/links.html")]
struct LinksPage {
    page: Page,
    shelves: Vec<(String, Vec<LinkView>)>,
}

/// The links, those for violence and the young first.
pub async fn links(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let signs = signs(&ask.house).await?;
    let page = reader.page(&ask, "guide-title");
    let shelves = Use::ALL
        .iter()
        .map(|used_for| (page.t(used_for.text_key()), links_for(&page, &signs, *used_for)))
        .filter(|(_, links)| !links.is_empty())
        .collect();
    Ok(show(&LinksPage { shelves, page }))
}

#[derive(Template)]
#[template(path = "guide/men.html")]
struct MenPage {
    page: Page,
    links: Vec<LinkView>,
}

/// For men who love men, and for men who do not and sell sex to men. Nobody is asked which.
pub async fn men(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let signs = signs(&ask.house).await?;
    let page = reader.page(&ask, "guide-title");
    Ok(show(&MenPage { links: links_for(&page, &signs, Use::Rainbow), page }))
}
