//! A file as its lead sees it, and as somebody sees it who walks along.

use super::view::{self, Act, Reader, Section, View};
use super::{case_path, id_in};
use crate::book::{self, CaseFile};
use crate::model::Track;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use contact::pages::consult;
use kit::{NavItem, Page, Problem, show as draw};
use people::{Acting, Action};

/// A page of sections.
#[derive(Template)]
#[template(path = "casework/case.html")]
pub struct CasePage {
    /// The page around it.
    pub page: Page,
    /// Where "back" leads.
    pub back: String,
    /// Its heading.
    pub heading: String,
    /// Its opening sentence.
    pub lead: String,
    /// Other pages of the same file.
    pub links: Vec<NavItem>,
    /// Whether the client got a code that the file does not know yet.
    pub can_tie_code: bool,
    /// What stands in it.
    pub sections: Vec<Section>,
}

/// Begins a file from a conversation.
pub async fn start(acting: Acting, Path(conversation): Path<String>) -> Result<Response, Problem> {
    let conversation = id_in(&conversation)?;
    if let Some(first) = consult::first(&acting, conversation).await? {
        return Ok(first);
    }
    let case = book::start(&acting, conversation).await?;
    Ok(Redirect::to(&case_path(case)).into_response())
}

/// Shows a file.
pub async fn show(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open(&acting, id_in(&case)?).await?;
    let page = acting.page("casework-title");
    let reader = if file.is_led_by(&acting) { Reader::Lead } else { Reader::Beside };
    let today = acting.ask().house.today();
    let view = View::new(&page, &file, reader, today).read_by(acting.worker().id);
    let mut sections = sections(&view);
    sections.push(view::keeping(&view, acting.ask().house.settings.note_days));
    let lead = page.tv("casework-phase-now", "phase", page.t(file.case.phase.text_key()));
    let can_tie_code = reader == Reader::Lead && file.case.address.is_none();
    let links = links(&acting, &page, &file);
    let heading = file.case.pseudonym.clone();
    Ok(draw(&CasePage {
        page,
        back: "/werk/trajecten".to_owned(),
        heading,
        lead,
        links,
        can_tie_code,
        sections,
    }))
}

/// The sections of a file, what lies ahead first (EXT-22).
pub fn sections(view: &View<'_>) -> Vec<Section> {
    let mut sections = Vec::new();
    let proposals = view::proposals(view);
    if !proposals.items.is_empty() {
        sections.push(proposals);
    }
    if view.file.case.track == Track::Short {
        sections.extend(short(view));
        return sections;
    }
    // Whoever is asked how it goes finds the question first.
    let (asked_first, asked_later) = match view.reader {
        Reader::Client => (Some(view::check_ins(view)), None),
        _ => (None, Some(view::check_ins(view))),
    };
    sections.extend(asked_first);
    sections.extend([
        view::first(view),
        view::appointments(view),
        view::goals(view),
        view::tasks(view),
        view::domains(view),
    ]);
    sections.extend(asked_later);
    sections.extend([view::journal(view), view::services(view)]);
    sections.extend(view::ways(view));
    sections.extend(view::relief(view));
    sections.extend([
        view::reviews(view),
        view::history(view),
        view::questions(view),
        view::seats(view),
        view::consents(view),
    ]);
    sections.extend(end(view));
    sections
}

/// The sections of a short track: the questions, and neither goals nor domains (EXT-21), unless they were written before it was
/// short. What was agreed, asked or said stands there as in any file.
fn short(view: &View<'_>) -> Vec<Section> {
    let before = [view::goals(view), view::domains(view), view::reviews(view)];
    let written_before = before.into_iter().filter(|section| !section.items.is_empty());
    let sections = [
        view::questions(view),
        view::check_ins(view),
        view::first(view),
        view::appointments(view),
        view::tasks(view),
        view::journal(view),
        view::services(view),
        view::history(view),
        view::seats(view),
        view::consents(view),
    ];
    sections
        .into_iter()
        .chain(written_before)
        .chain(view::ways(view))
        .chain(view::relief(view))
        .chain(end(view))
        .collect()
}

/// Closing, for whoever may.
fn end(view: &View<'_>) -> Option<Section> {
    let closing = view::closing(view);
    (!closing.acts.is_empty()).then_some(closing)
}

fn links(acting: &Acting, page: &Page, file: &CaseFile) -> Vec<NavItem> {
    let mut links = Vec::new();
    let mut link = |href: String, key: &str| {
        links.push(NavItem { href, label: page.t(key), current: false });
    };
    if let Some(conversation) = file.case.conversation
        && acting.may(Action::ReadConversation)
    {
        link(format!("/werk/gesprekken/{conversation}"), "casework-to-conversation");
    }
    if file.is_led_by(acting) {
        link(format!("{}/bekend", case_path(file.id())), "casework-known-new");
        link(format!("{}/overstap", case_path(file.id())), "casework-away-title");
    }
    if file.is_led_by(acting) && acting.may(Action::Refer) {
        link(format!("{}/verwijzingen", case_path(file.id())), "casework-to-referrals");
    }
    if file.is_led_by(acting) {
        for shown in &file.case.shown {
            link(format!("{}/lijst/{}", case_path(file.id()), shown.list.path()), shown.list.text_key());
        }
    }
    links
}

/// Ties a file to the code that the client got after it was begun, or shows the one that was made for it.
pub async fn tie_code(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    match book::tie_code(&acting, case).await {
        Ok(code) => Ok(super::intake::begun(&acting, &book::Begun { case, code, feedback: None })),
        Err(Problem::Conflict) => no_code_yet(&acting, &book::open_led(&acting, case).await?),
        Err(problem) => Err(problem),
    }
}

/// The conversation has no code either: it is handed out there.
fn no_code_yet(acting: &Acting, file: &CaseFile) -> Result<Response, Problem> {
    let page = acting.page("casework-title").with_notice("careful", "casework-no-code-there");
    let links = links(acting, &page, file);
    Ok(draw(&CasePage {
        lead: page.t("casework-no-code-text"),
        page,
        back: case_path(file.id()),
        heading: file.case.pseudonym.clone(),
        links,
        can_tie_code: false,
        sections: Vec::<Section>::new(),
    }))
}
