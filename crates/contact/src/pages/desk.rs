//! The desk as workers see it: the list, and one conversation with everything one can do in it.

use super::item::{Item, Reader, items};
use super::kind::door_of;
use super::wishes::Wishes;
use super::{choices, id_in};
use crate::book::{self, Conversation};
use crate::model::{Chosen, Coded, Outcome, Record, Side, State, Way, open_offer, rushes, seen_by};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use kit::page::show_as;
use kit::{Choice, FormView, Lang, Page, Problem, show as draw};
use people::{Acting, Action};
use std::collections::HashMap;
use store::Id;

/// Conversations on one page of the list.
const LINES_ON_A_PAGE: usize = 100;

/// One conversation in the list.
struct Line {
    id: Id,
    pseudonym: String,
    waiting: bool,
    state: String,
    language: String,
    door: String,
    since: String,
}

#[derive(Template)]
#[template(path = "contact/desk.html")]
struct Desk {
    page: Page,
    lines: Vec<Line>,
    waiting: usize,
    earlier: Option<usize>,
    later: Option<usize>,
}

/// Shows the list; whoever waits stands first.
pub async fn list(acting: Acting, Query(query): Query<HashMap<String, String>>) -> Result<Response, Problem> {
    let found = book::desk::list(&acting).await?;
    let page = acting.page("contact-desk-title");
    let part = query.get("deel").and_then(|part| part.parse::<usize>().ok()).unwrap_or(1).max(1);
    let begin = (part - 1).saturating_mul(LINES_ON_A_PAGE);
    let lines = found
        .iter()
        .skip(begin)
        .take(LINES_ON_A_PAGE)
        .map(|line| Line {
            id: line.id,
            pseudonym: line.head.pseudonym.clone(),
            waiting: line.head.waiting,
            state: page.t(line.head.state.text_key()),
            language: language_name(&line.head.language),
            door: door_of(&page, &line.head),
            since: page.moment(line.head.last_message),
        })
        .collect();
    Ok(draw(&Desk {
        waiting: found.iter().filter(|line| line.head.waiting).count(),
        earlier: (part > 1).then(|| part - 1),
        later: (found.len() > begin.saturating_add(LINES_ON_A_PAGE)).then(|| part.saturating_add(1)),
        page,
        lines,
    }))
}

fn language_name(code: &str) -> String {
    Lang::from_code(code).map_or_else(|| code.to_owned(), |lang| lang.own_name().to_owned())
}

#[derive(Template)]
#[template(path = "contact/conversation.html")]
struct ConversationPage {
    page: Page,
    form: FormView,
    id: Id,
    pseudonym: String,
    state: String,
    language: String,
    door: String,
    waiting: bool,
    may_answer: bool,
    is_fine: bool,
    rushes: bool,
    has_code: bool,
    has_open_offer: bool,
    danger: bool,
    may_visit: bool,
    may_start_case: bool,
    may_write: bool,
    worker: String,
    organisation: String,
    items: Vec<Item>,
    wishes: Wishes,
    states: Vec<Choice>,
    ways: Vec<Choice>,
    chosen: Vec<Choice>,
    outcomes: Vec<Choice>,
}

impl ConversationPage {
    fn at(&self) -> String {
        format!("/werk/gesprekken/{}", self.id)
    }

    /// Whether a form below the fold has a problem, so that it must stand open.
    fn is_wrong(&self, fields: &[&str]) -> bool {
        fields.iter().any(|field| self.form.problem(field).is_some())
    }
}

/// Shows one conversation.
pub async fn show(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let conversation = book::open(&acting, id_in(&text)?).await?;
    let draft = book::draft::of(&acting, &conversation).await?;
    let form = FormView::of([("stand", conversation.head.state.code()), ("bericht", &draft)]);
    Ok(draw_conversation(&acting, &conversation, StatusCode::OK, form, None))
}

/// Shows a conversation again, with a form that is not good yet or a word above it.
pub async fn show_again(
    acting: &Acting,
    id: Id,
    status: StatusCode,
    form: FormView,
    notice: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let conversation = book::open(acting, id).await?;
    Ok(draw_conversation(acting, &conversation, status, form, notice))
}

fn draw_conversation(
    acting: &Acting,
    conversation: &Conversation,
    status: StatusCode,
    form: FormView,
    notice: Option<(&'static str, &'static str)>,
) -> Response {
    let mut page = acting.page("contact-title");
    if let Some((kind, key)) = notice {
        page = page.with_notice(kind, key);
    }
    let head = &conversation.head;
    let sheets = &conversation.sheets;
    let shown = ConversationPage {
        id: conversation.id(),
        pseudonym: head.pseudonym.clone(),
        state: page.t(head.state.text_key()),
        language: language_name(&head.language),
        door: door_of(&page, head),
        waiting: head.waiting,
        may_answer: head.state.may_answer(),
        is_fine: head.state == State::Fine,
        rushes: rushes(&seen_by(sheets, Side::Workers, acting.ask().house.now())),
        has_code: head.address.is_some(),
        has_open_offer: open_offer(sheets).is_some(),
        danger: head.urgent || was_in_danger(conversation),
        may_visit: acting.may(Action::MakeVisit),
        may_start_case: acting.may(Action::StartCase),
        may_write: acting.may(Action::AnswerConversation),
        worker: acting.name(),
        organisation: acting.organisation().name.clone(),
        items: items(&page, sheets, Reader::Worker(acting.worker().id), acting.ask().house.now()),
        wishes: Wishes::of(&page, conversation, acting.ask().house.now()),
        states: choices::<State>(&page),
        ways: choices::<Way>(&page),
        chosen: choices::<Chosen>(&page),
        outcomes: choices::<Outcome>(&page),
        page,
        form,
    };
    show_as(status, &shown)
}

/// Whether the newest call told of danger: then the card for that stands open.
fn was_in_danger(conversation: &Conversation) -> bool {
    let newest = conversation.sheets.iter().rev().find_map(|sheet| match sheet.content {
        Some(Record::Call { danger_now, .. }) => Some(danger_now),
        _ => None,
    });
    newest.unwrap_or(false)
}
