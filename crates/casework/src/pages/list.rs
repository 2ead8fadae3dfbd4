//! One's own list, with a search through what one holds.

use super::{case_path, part_path};
use crate::book::{self, CaseRow, Hit, OwnList};
use askama::Template;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::{FormView, Page, Problem, show as draw};
use people::{Acting, Action, Posted};

/// A file in the list.
pub struct Row {
    href: String,
    pseudonym: String,
    phase: String,
    badge: Option<(String, &'static str)>,
    review: String,
    role: String,
}

/// Somebody's part in the list: a pseudonym and nothing else (ACT-04).
pub struct Helped {
    href: String,
    pseudonym: String,
}

/// What was found in one file.
pub struct Found {
    href: String,
    pseudonym: String,
    snippets: Vec<String>,
}

#[derive(Template)]
#[template(path = "casework/list.html")]
struct List {
    page: Page,
    form: FormView,
    rows: Vec<Row>,
    helped: Vec<Helped>,
    found: Option<Vec<Found>>,
    may_begin: bool,
}

/// Shows one's own list.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let list = book::own_list(&acting).await?;
    Ok(draw(&page_of(&acting, list, FormView::empty(), None)))
}

/// Looks for words in all one holds.
pub async fn search(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let typed = form.needed("zoek", LINE_MAX);
    let hits = if form.is_good() { Some(book::search(&acting, &typed).await?) } else { None };
    let list = book::own_list(&acting).await?;
    let found = hits.map(|hits| hits.into_iter().map(found).collect());
    let status =
        if form.is_good() { axum::http::StatusCode::OK } else { axum::http::StatusCode::BAD_REQUEST };
    Ok(kit::page::show_as(status, &page_of(&acting, list, acting.ask().view(&form), found)))
}

fn page_of(acting: &Acting, list: OwnList, form: FormView, found: Option<Vec<Found>>) -> List {
    let page = acting.page("casework-title");
    let rows = list.cases.into_iter().map(|row| row_of(&page, row)).collect();
    let helped = list
        .parts
        .into_iter()
        .map(|part| Helped { href: part_path(part.id), pseudonym: part.head.pseudonym })
        .collect();
    let may_begin = acting.may(Action::LeadCase);
    List { page, form, rows, helped, found, may_begin }
}

fn row_of(page: &Page, row: CaseRow) -> Row {
    let badge = row.heed.text_key().map(|key| (page.t(key), row.heed.tone()));
    Row {
        href: case_path(row.id),
        phase: page.t(row.head.phase.text_key()),
        badge,
        review: row.head.next_review.map(|day| page.day(day)).unwrap_or_default(),
        role: page.t(if row.leads { "casework-lead" } else { "casework-slot-masked" }),
        pseudonym: row.head.pseudonym,
    }
}

fn found(hit: Hit) -> Found {
    let href = if hit.is_part { part_path(hit.id) } else { case_path(hit.id) };
    Found { href, pseudonym: hit.pseudonym, snippets: hit.snippets }
}
