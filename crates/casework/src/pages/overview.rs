//! The team lead's overview, and breaking the glass.

use super::case::{CasePage, sections};
use super::fields::{FormPage, area};
use super::id_in;
use super::view::{Reader, View};
use crate::book::{self, LeadLoad, Overseen, Oversight};
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::Response;
use kit::form::NOTE_MAX;
use kit::{FormView, Page, Problem, show as draw};
use people::{Acting, Posted};
use store::Id;

/// Files on one page.
const FILES_SHOWN: usize = 100;
/// Letters on the page.
const LETTERS_SHOWN: usize = 20;
/// The part of the query that names the page.
const PAGE: &str = "pagina=";

/// A file in the overview.
struct Row {
    pseudonym: String,
    phase: String,
    lead: String,
    started: String,
    review: String,
    overdue: bool,
    glass: String,
}

#[derive(Template)]
#[template(path = "casework/overview.html")]
struct OverviewPage {
    page: Page,
    count: usize,
    rows: Vec<Row>,
    load: Vec<LeadLoad>,
    letters: Vec<String>,
    before: Option<usize>,
    after: Option<usize>,
}

/// Shows the heads of all files.
pub async fn show(acting: Acting, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let overview = book::overview(&acting).await?;
    let page = acting.page("casework-overview-title");
    let number = page_number(query.as_deref());
    let count = overview.files.len();
    let from = number.saturating_sub(1).saturating_mul(FILES_SHOWN);
    let pseudonym_of = |case: Id| {
        let file = overview.files.iter().find(|file| file.id == case);
        file.map_or_else(|| page.t("casework-overview-erased"), |file| file.head.pseudonym.clone())
    };
    let letters = overview
        .letters
        .iter()
        .take(LETTERS_SHOWN)
        .map(|(_, letter)| told(&page, letter, pseudonym_of))
        .collect();
    let rows = overview.files.iter().skip(from).take(FILES_SHOWN).map(|file| row(&page, file)).collect();
    Ok(draw(&OverviewPage {
        count,
        rows,
        load: overview.load,
        letters,
        before: (number > 1).then(|| number - 1),
        after: (from.saturating_add(FILES_SHOWN) < count).then(|| number.saturating_add(1)),
        page,
    }))
}

/// The page asked for, from 1; whatever cannot be read is the first one.
fn page_number(query: Option<&str>) -> usize {
    query
        .unwrap_or_default()
        .split('&')
        .find_map(|pair| pair.strip_prefix(PAGE)?.parse().ok())
        .filter(|number| *number > 0)
        .unwrap_or(1)
}

fn row(page: &Page, file: &Overseen) -> Row {
    Row {
        pseudonym: file.head.pseudonym.clone(),
        phase: page.t(file.head.phase.text_key()),
        lead: file.head.lead.name.clone(),
        started: page.day(file.head.started),
        review: file.head.next_review.map(|day| page.day(day)).unwrap_or_default(),
        overdue: file.overdue,
        glass: glass_path(file.id),
    }
}

fn told(page: &Page, letter: &Oversight, pseudonym_of: impl Fn(Id) -> String) -> String {
    match letter {
        Oversight::Receipt(receipt) => {
            let number = page.tv("casework-overview-receipt", "number", &receipt.number);
            format!("{} · {number}", page.day(receipt.day))
        }
        Oversight::BrokenGlass { case, by, reason, at } => {
            let what = page.tv("casework-overview-glass", "name", by);
            format!("{} · {} · {what} {reason}", page.moment(*at), pseudonym_of(*case))
        }
        Oversight::GuideWish { case, at } => {
            let what = page.t("casework-overview-guide");
            format!("{} · {} · {what}", page.moment(*at), pseudonym_of(*case))
        }
    }
}

fn glass_path(case: Id) -> String {
    format!("/werk/overzicht/{case}/nood")
}

fn reason_page(acting: &Acting, case: Id) -> FormPage {
    let fields = vec![area("reden", "casework-glass-reason").hint("casework-glass-reason-hint")];
    FormPage::new(acting.page("casework-overview-title"), "/werk/overzicht", glass_path(case), fields)
        .about("casework-glass", "casework-glass-lead")
        .submit("casework-glass-do")
}

/// Asks why.
pub async fn ask_reason(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::can_break(&acting, case).await?;
    Ok(reason_page(&acting, case).show(FormView::empty()))
}

/// Opens the core, to read it once.
pub async fn break_glass(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    book::can_break(&acting, case).await?;
    let reason = form.needed("reden", NOTE_MAX);
    if !form.is_good() {
        return Ok(reason_page(&acting, case).again(acting.ask().view(&form)));
    }
    let file = book::break_glass(&acting, case, reason).await?;
    let page = acting.page("casework-overview-title").with_notice("careful", "casework-glass-broken");
    let sections = sections(&View::new(&page, &file, Reader::Glass, acting.ask().house.now().day()));
    let lead = page.tv("casework-phase-now", "phase", page.t(file.case.phase.text_key()));
    let heading = file.case.pseudonym.clone();
    Ok(draw(&CasePage {
        page,
        back: "/werk/overzicht".to_owned(),
        heading,
        lead,
        links: Vec::new(),
        can_tie_code: false,
        sections,
    }))
}

#[cfg(test)]
mod tests {
    use super::page_number;

    #[test]
    fn a_page_that_cannot_be_read_is_the_first() {
        assert_eq!(page_number(None), 1);
        assert_eq!(page_number(Some("pagina=3")), 3);
        assert_eq!(page_number(Some("x=1&pagina=12")), 12);
        for wrong in ["pagina=", "pagina=0", "pagina=-1", "pagina=99999999999999999999999", "pagina=%00"] {
            assert_eq!(page_number(Some(wrong)), 1, "{wrong}");
        }
    }
}
