//! The team lead's overview, and breaking the glass.

use super::case::{CasePage, sections};
use super::fields::{FormPage, area, radios};
use super::id_in;
use super::view::{Reader, View};
use crate::book::{self, LeadLoad, Overseen, Oversight, Overview};
use crate::model::Quiet;
use askama::Template;
use axum::extract::{Path, RawQuery};
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::{Choice, FormView, NavItem, Page, Problem, show as draw};
use people::{Acting, Posted};
use store::Id;

/// Files on one page.
const FILES_SHOWN: usize = 100;
/// Letters on the page that ask nothing of anybody, besides all that do.
const LETTERS_SHOWN: usize = 20;
/// The part of the query that names the page.
const PAGE: &str = "pagina=";
/// The part of the query that names which files are shown.
const ONLY: &str = "toon=";

/// A file in the overview.
struct Row {
    pseudonym: String,
    phase: String,
    lead: String,
    guide: Option<String>,
    seek: Option<String>,
    started: String,
    review: String,
    overdue: bool,
    late_tasks: usize,
    quiet: String,
    glass: String,
}

/// Something left for the team leads, and what one of them can do with it.
struct Letter {
    text: String,
    act: Option<NavItem>,
}

/// A guide in the overview: how many files, and which languages they said to speak.
struct Load {
    name: String,
    text: String,
}

impl Load {
    fn of(page: &Page, guide: &LeadLoad) -> Load {
        Load { name: guide.name.clone(), text: super::another::carries(page, guide) }
    }
}

/// Which files are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Only {
    /// All.
    All,
    /// Looking back is overdue, or a task is.
    Overdue,
    /// There was no sign for some weeks.
    Quiet,
    /// There is no guide any more.
    NoGuide,
}

impl Only {
    const AMONG: [(&'static str, Only, &'static str); 4] = [
        ("alle", Only::All, "casework-overview-all"),
        ("over-tijd", Only::Overdue, "casework-overview-overdue"),
        ("stil", Only::Quiet, "casework-overview-quiet"),
        ("zonder", Only::NoGuide, "casework-lead-none"),
    ];

    fn of(query: Option<&str>) -> Only {
        let asked = in_query(query, ONLY).unwrap_or_default();
        Only::AMONG.iter().find(|(code, ..)| *code == asked).map_or(Only::All, |(_, only, _)| *only)
    }

    fn shows(self, file: &Overseen, quiet: Quiet) -> bool {
        match self {
            Only::All => true,
            Only::Overdue => file.overdue || file.late_tasks > 0,
            Only::NoGuide => file.has_no_guide(),
            Only::Quiet => file.quiet_days.is_some_and(|days| days >= quiet.seen),
        }
    }

    fn code(self) -> &'static str {
        Only::AMONG.iter().find(|(_, only, _)| *only == self).map_or("", |(code, ..)| code)
    }
}

#[derive(Template)]
#[template(path = "casework/overview.html")]
struct OverviewPage {
    page: Page,
    count: usize,
    guideless: usize,
    rows: Vec<Row>,
    load: Vec<Load>,
    letters: Vec<Letter>,
    only: &'static str,
    filters: Vec<NavItem>,
    before: Option<usize>,
    after: Option<usize>,
}

/// Shows the heads of all files.
pub async fn show(acting: Acting, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let overview = book::overview(&acting).await?;
    let page = acting.page("casework-overview-title");
    let number = page_number(query.as_deref());
    let only = Only::of(query.as_deref());
    let quiet = book::quiet_of(&acting)?;
    let shown: Vec<&Overseen> = overview.files.iter().filter(|file| only.shows(file, quiet)).collect();
    let count = shown.len();
    let from = number.saturating_sub(1).saturating_mul(FILES_SHOWN);
    let pseudonym_of = |case: Id| {
        let file = overview.files.iter().find(|file| file.id == case);
        file.map_or_else(|| page.t("casework-overview-erased"), |file| file.head.pseudonym.clone())
    };
    let letters = overview
        .letters_to_show(LETTERS_SHOWN)
        .into_iter()
        .map(|(id, letter)| Letter {
            text: told(&page, letter, pseudonym_of),
            act: to_do(&page, &overview, *id, letter, acting.worker().id),
        })
        .collect();
    let rows = shown.into_iter().skip(from).take(FILES_SHOWN).map(|file| row(&page, file)).collect();
    Ok(draw(&OverviewPage {
        count,
        guideless: overview.files.iter().filter(|file| file.has_no_guide()).count(),
        rows,
        load: overview.load.iter().map(|one| Load::of(&page, one)).collect(),
        letters,
        before: (number > 1).then(|| number - 1),
        after: (from.saturating_add(FILES_SHOWN) < count).then(|| number.saturating_add(1)),
        only: only.code(),
        filters: filters(&page, only),
        page,
    }))
}

fn filters(page: &Page, now: Only) -> Vec<NavItem> {
    Only::AMONG
        .iter()
        .map(|(code, only, key)| NavItem {
            href: format!("/werk/overzicht?{ONLY}{code}"),
            label: page.t(key),
            current: *only == now,
        })
        .collect()
}

/// What a team lead does with a letter that waits: review a broken glass, answer a wish for another guide.
fn to_do(page: &Page, overview: &Overview, id: Id, letter: &Oversight, me: Id) -> Option<NavItem> {
    let go = |href, key| Some(NavItem { href, label: page.t(key), current: false });
    match letter {
        Oversight::GuideWish { .. } if overview.waits(id) => {
            go(super::another::wish_path(id), "casework-team-answer")
        }
        Oversight::GuideNamed { case, by_worker, .. } if *by_worker != me && overview.has_no_guide(*case) => {
            go(super::guideless::named_path(id), "casework-lead-look")
        }
        _ => go(to_review(overview, id, letter, me)?, "casework-review-glass"),
    }
}

/// Where a broken glass is reviewed: by another than who broke it, once.
fn to_review(overview: &Overview, id: Id, letter: &Oversight, me: Id) -> Option<String> {
    let Oversight::BrokenGlass { worker, .. } = letter else { return None };
    let is_open = *worker != me && !overview.is_reviewed(id);
    is_open.then(|| review_path(id))
}

fn review_path(letter: Id) -> String {
    format!("/werk/overzicht/nazien/{letter}")
}

/// What a part of the query says.
fn in_query<'q>(query: Option<&'q str>, part: &str) -> Option<&'q str> {
    query.unwrap_or_default().split('&').find_map(|pair| pair.strip_prefix(part))
}

/// The page asked for, from 1; whatever cannot be read is the first one.
fn page_number(query: Option<&str>) -> usize {
    in_query(query, PAGE).and_then(|text| text.parse().ok()).filter(|number| *number > 0).unwrap_or(1)
}

fn row(page: &Page, file: &Overseen) -> Row {
    let (guide, seek) = super::guideless::in_row(page, file);
    Row {
        guide,
        seek,
        pseudonym: file.head.pseudonym.clone(),
        phase: page.t(file.head.phase.text_key()),
        lead: file.head.lead.name.clone(),
        started: page.day(file.head.started),
        review: file.head.next_review.map(|day| page.day(day)).unwrap_or_default(),
        overdue: file.overdue,
        late_tasks: file.late_tasks,
        quiet: file
            .quiet_days
            .map(|days| page.tn("casework-overview-days", "count", days))
            .unwrap_or_default(),
        glass: glass_path(file.id),
    }
}

fn told(page: &Page, letter: &Oversight, pseudonym_of: impl Fn(Id) -> String) -> String {
    match letter {
        Oversight::Receipt(receipt) => {
            let number = page.tv("casework-overview-receipt", "number", &receipt.number);
            format!("{} · {number}", page.day(receipt.day))
        }
        Oversight::BrokenGlass { case, by, reason, at, .. } => {
            let what = page.tv("casework-overview-glass", "name", by);
            format!("{} · {} · {what} {reason}", page.moment(*at), pseudonym_of(*case))
        }
        Oversight::GlassReviewed { by, right, words, at, .. } => {
            let key = if *right { "casework-review-glass-right" } else { "casework-review-glass-wrong" };
            format!("{} · {} {words}", page.moment(*at), page.tv(key, "name", by))
        }
        Oversight::ErasureRefused { case, by, at } => {
            let what = page.tv("casework-overview-refused", "name", by);
            format!("{} · {} · {what}", page.moment(*at), pseudonym_of(*case))
        }
        Oversight::GuideWish { case, at, .. } => {
            let what = page.t("casework-overview-guide");
            format!("{} · {} · {what}", page.moment(*at), pseudonym_of(*case))
        }
        Oversight::GuideOffered { case, by, name, at, .. } => {
            let what = page.tv("casework-team-offered", "name", name);
            format!("{} · {} · {by}: {what}", page.moment(*at), pseudonym_of(*case))
        }
        Oversight::GuideNamed { case, by, name, at, .. } => {
            let what = page.tv("casework-lead-named", "name", name);
            format!("{} · {} · {by}: {what}", page.moment(*at), pseudonym_of(*case))
        }
        Oversight::GuideSeated { case, name, by: [one, other], at } => {
            let what = page.tv("casework-lead-seated", "name", name);
            format!("{} · {} · {one}, {other}: {what}", page.moment(*at), pseudonym_of(*case))
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
    let sections = sections(&View::new(&page, &file, Reader::Glass, acting.ask().house.today()));
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

fn review_page(acting: &Acting, letter: Id) -> FormPage {
    let page = acting.page("casework-overview-title");
    let answers = vec![
        Choice::new("ja", page.t("casework-review-glass-yes")),
        Choice::new("nee", page.t("casework-review-glass-no")),
    ];
    let fields = vec![
        radios("terecht", "casework-review-glass-ask").among(answers),
        area("woorden", "casework-review-glass-words").hint("casework-review-glass-words-hint").free(),
    ];
    FormPage::new(page, "/werk/overzicht", review_path(letter), fields)
        .about("casework-review-glass", "casework-review-glass-lead")
}

/// Whether there is a broken glass that this reader may review.
async fn can_review(acting: &Acting, letter: &str) -> Result<Id, Problem> {
    let letter = id_in(letter)?;
    let overview = book::overview(acting).await?;
    let told = overview.letters.iter().find(|(id, _)| *id == letter);
    let open = told.and_then(|(id, told)| to_review(&overview, *id, told, acting.worker().id));
    open.map(|_| letter).ok_or(Problem::Missing)
}

/// Whether it was right to break the glass, says another team lead.
pub async fn review(acting: Acting, Path(letter): Path<String>) -> Result<Response, Problem> {
    let letter = can_review(&acting, &letter).await?;
    Ok(review_page(&acting, letter).show(FormView::empty()))
}

/// Keeps what they say.
pub async fn keep_review(
    acting: Acting,
    Path(letter): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let letter = can_review(&acting, &letter).await?;
    let right = form.choice("terecht", &[("ja", true), ("nee", false)]);
    let words = match right {
        Some(false) => form.needed("woorden", NOTE_MAX),
        _ => form.text("woorden", NOTE_MAX),
    };
    let (Some(right), true) = (right, form.is_good()) else {
        return Ok(review_page(&acting, letter).again(acting.ask().view(&form)));
    };
    book::review_glass(&acting, letter, right, words).await?;
    Ok(Redirect::to("/werk/overzicht").into_response())
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
