//! The desk as workers see it: the list, and one conversation with everything one can do in it.

use super::about::told_of;
use super::aids::Aids;
use super::hold::{self, Hold, spoken};
use super::id_in;
use super::item::{Item, Reader, items};
use super::kind::door_of;
use super::live::{self, Live, LiveDesk};
use super::wishes::Wishes;
use super::words::{how_long, names_of, reason};
use crate::book::desk::queue::{self, Placed, Queue};
use crate::book::{self, Conversation};
use crate::model::about::Topics;
use crate::model::queue::{Shelf, Why};
use crate::model::{
    Chosen, Coded, ConversationHead, Door, Interpreting, LostHow, Outcome, Record, Side, Standing, State,
    Way, open_offer, rushes, seen_by,
};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use kit::headers::Frames;
use kit::page::show_as;
use kit::{Choice, FormView, Lang, Notice, Page, Problem, show as draw};
use people::{Acting, Action};
use std::collections::HashMap;
use store::Id;

/// Where the list stands.
pub const LIST: &str = "/werk/gesprekken";
/// Conversations on one page of the list.
const LINES_ON_A_PAGE: usize = 100;
/// Reminders above the list; the list itself has them all.
const REMINDERS_SHOWN: usize = 8;

/// One conversation in the list.
struct Line {
    id: Id,
    pseudonym: String,
    young: bool,
    waits: Option<String>,
    state: String,
    language: String,
    spoken: String,
    door: String,
    topic: String,
    since: String,
    danger: bool,
    apart: bool,
    muted: bool,
    carried: String,
    interpreter: bool,
    can_take: bool,
}

/// A part of the list.
struct Part {
    heading: String,
    lines: Vec<Line>,
}

/// A reminder as shown.
struct Reminded {
    id: Id,
    text: String,
    /// How it is put away, where that takes no more than a press: the end of the address, and the button.
    away: Option<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "contact/desk.html")]
struct Desk {
    page: Page,
    parts: Vec<Part>,
    reminders: Vec<Reminded>,
    waiting: String,
    live: LiveDesk,
    look: &'static str,
    earlier: Option<usize>,
    later: Option<usize>,
    may_write: bool,
}

/// Shows the list; whoever waits stands first.
pub async fn list(acting: Acting, Query(query): Query<HashMap<String, String>>) -> Result<Response, Problem> {
    let look = match query.get("kijk").map(String::as_str) {
        Some("mij") => "mij",
        Some("taal") => "taal",
        _ => "",
    };
    book::visits::take_in(&acting).await?;
    let queue = queue::queue(&acting, live::filter_in(look)).await?;
    let page = acting.page("contact-desk-title");
    let part = query.get("deel").and_then(|part| part.parse::<usize>().ok()).unwrap_or(1).max(1);
    let begin = (part - 1).saturating_mul(LINES_ON_A_PAGE);
    let shown = || queue.lines.iter().skip(begin).take(LINES_ON_A_PAGE);
    let topics = Topics::of(acting.organisation())?;
    let parts = Shelf::ALL
        .into_iter()
        .map(|shelf| Part {
            heading: page.t(shelf.text_key()),
            lines: shown()
                .filter(|line| line.shelf == shelf)
                .map(|line| row(&page, &queue, line, &topics))
                .collect(),
        })
        .filter(|part| !part.lines.is_empty())
        .collect();
    Ok(Frames::Shows.on(draw(&Desk {
        parts,
        reminders: reminded(&page, &queue),
        waiting: waiting_words(&page, &queue),
        live: LiveDesk::of(look, part, queue.mark()),
        look,
        earlier: (part > 1).then(|| part - 1),
        later: (queue.lines.len() > begin.saturating_add(LINES_ON_A_PAGE)).then(|| part.saturating_add(1)),
        may_write: acting.may(Action::AnswerConversation),
        page,
    })))
}

/// How many wait, and who is in danger before all.
pub fn waiting_words(page: &Page, queue: &Queue) -> String {
    let waiting = page.tn("contact-desk-waiting", "count", queue.waiting);
    match queue.in_danger {
        0 => waiting,
        count => format!("{} {waiting}", page.tn("contact-watch-danger", "count", count)),
    }
}

fn row(page: &Page, queue: &Queue, line: &Placed, topics: &Topics) -> Line {
    let (head, now) = (&line.head, queue.now);
    let names = head.names_here(&queue.board, now);
    Line {
        id: line.id,
        danger: head.calls_for_help(),
        apart: head.is_apart(),
        muted: head.muted,
        pseudonym: head.pseudonym.clone(),
        young: head.young,
        waits: head.waiting.then(|| how_long(page, head.waits_since, now)),
        state: page.t(head.state.text_key()),
        language: language_name(head.tongue()),
        spoken: spoken(page, &queue.board, head.tongue(), now),
        door: door_of(page, head),
        topic: told_of(page, topics, head.topic.as_deref()),
        since: page.moment(head.last_message),
        carried: match &line.standing {
            Standing::Free => page.t("contact-carried-nobody"),
            Standing::Mine if names.len() < 2 => page.t("contact-carried-you"),
            Standing::Covering(_) => page.tv("contact-carried-cover", "names", names_of(&names)),
            Standing::Mine | Standing::Others(_) => page.tv("contact-carried-by", "names", names_of(&names)),
        },
        interpreter: head.desk.interpreter == Some(Interpreting::Asked),
        can_take: matches!(line.standing, Standing::Free | Standing::Covering(_)),
    }
}

fn reminded(page: &Page, queue: &Queue) -> Vec<Reminded> {
    queue
        .reminders
        .iter()
        .take(REMINDERS_SHOWN)
        .map(|reminder| Reminded {
            id: reminder.conversation,
            text: reason(page, &reminder.why, queue.now),
            away: match reminder.why {
                Why::LightQuestion { .. } => Some(("licht", page.t("contact-remind-skip"))),
                Why::Beside { .. } => Some(("gemerkt", page.t("contact-remind-seen"))),
                _ => None,
            },
        })
        .collect()
}

/// The name of a language in that language; its code when we have no texts in it.
pub fn language_name(code: &str) -> String {
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
    hold: Hold,
    may_answer: bool,
    is_fine: bool,
    rushes: bool,
    aids: Aids,
    has_code: bool,
    has_open_offer: bool,
    danger: bool,
    fier_when: String,
    /// Whether the reader called a call in it heavy.
    heavy: bool,
    apart: bool,
    muted: bool,
    may_be_muted: bool,
    may_visit: bool,
    may_start_case: bool,
    may_pass_on: bool,
    may_write: bool,
    worker: String,
    organisation: String,
    items: Vec<Item>,
    wishes: Wishes,
    states: Vec<Choice>,
    ways: Vec<Choice>,
    chosen: Vec<Choice>,
    outcomes: Vec<Choice>,
    lost_how: Vec<Choice>,
    live: Live,
}

impl ConversationPage {
    fn at(&self) -> String {
        format!("/werk/gesprekken/{}", self.id)
    }

    /// Whether the form for an answer stands on the page.
    fn answers(&self) -> bool {
        self.may_write && (self.may_answer || self.form.has_problems())
    }

    /// Whether a form below the fold has a problem, so that it must stand open.
    fn is_wrong(&self, fields: &[&str]) -> bool {
        fields.iter().any(|field| self.form.problem(field).is_some())
    }
}

/// Shows one conversation.
pub async fn show(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    book::visits::take_in(&acting).await?;
    let conversation = book::open(&acting, id_in(&text)?).await?;
    let form = beside_what_stands(&acting, &conversation, FormView::empty()).await?;
    draw_conversation(&acting, &conversation, StatusCode::OK, form, None).await
}

/// Shows a conversation again, with a form that is not good yet or a word above it.
pub async fn show_again(
    acting: &Acting,
    id: Id,
    status: StatusCode,
    form: FormView,
    notice: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let notice = notice.map(|(kind, key)| Notice { kind, text: acting.page("contact-title").t(key) });
    show_with(acting, id, status, form, notice).await
}

/// As [`show_again`], with a word that names somebody.
pub async fn show_with(
    acting: &Acting,
    id: Id,
    status: StatusCode,
    form: FormView,
    notice: Option<Notice>,
) -> Result<Response, Problem> {
    let conversation = book::open(acting, id).await?;
    let form = beside_what_stands(acting, &conversation, form).await?;
    draw_conversation(acting, &conversation, status, form, notice).await
}

/// A form of this page, and in the others what stands there: the answer that is being written, the state.
async fn beside_what_stands(
    acting: &Acting,
    conversation: &Conversation,
    form: FormView,
) -> Result<FormView, Problem> {
    let draft = book::draft::of(acting, conversation).await?;
    let stands = FormView::of([("stand", conversation.head.state.code()), ("bericht", &draft)]);
    let stands = super::spoken::as_it_stands(stands, &conversation.head);
    let both = [super::spoken::FIELD, super::spoken::OTHER_FIELD];
    let own: Vec<&str> = ["stand", "bericht"].into_iter().chain(both).filter(|name| form.has(name)).collect();
    Ok(form.beside(stands, &own))
}

async fn draw_conversation(
    acting: &Acting,
    conversation: &Conversation,
    status: StatusCode,
    form: FormView,
    notice: Option<Notice>,
) -> Result<Response, Problem> {
    let mut page = acting.page("contact-title");
    page.notice = notice;
    let hold = hold::of(acting, &page, conversation).await?;
    let head = &conversation.head;
    let sheets = &conversation.sheets;
    let seen = seen_by(sheets, Side::Workers, acting.ask().house.now());
    let shown = ConversationPage {
        aids: Aids::of(acting, &page, conversation, &seen).await?,
        id: conversation.id(),
        pseudonym: head.pseudonym.clone(),
        state: page.t(head.state.text_key()),
        language: super::spoken::in_words(&page, head),
        door: door_of(&page, head),
        waiting: head.waiting,
        hold,
        may_answer: head.state.may_answer(),
        is_fine: head.state == State::Fine,
        rushes: rushes(&seen),
        has_code: head.address.is_some(),
        has_open_offer: open_offer(sheets).is_some(),
        fier_when: Door::of(acting.organisation()).unwrap_or_default().fier_when,
        danger: head.urgent || was_in_danger(conversation),
        heavy: outreach::book::care::is_heavy(acting, conversation.id()).await?,
        apart: head.is_apart(),
        muted: head.muted,
        may_be_muted: head.may_be_muted(),
        may_visit: acting.may(Action::MakeVisit),
        may_start_case: acting.may(Action::StartCase),
        may_pass_on: acting.may(Action::PassOn),
        may_write: acting.may(Action::AnswerConversation),
        worker: acting.name(),
        organisation: acting.organisation().name.clone(),
        items: items(&page, sheets, Reader::Worker(acting.worker().id), acting.ask().house.now()),
        wishes: Wishes::of(&page, conversation, acting.ask().house.now()),
        states: states(&page, head),
        ways: Way::choices(&page),
        chosen: Chosen::choices(&page),
        outcomes: Outcome::choices(&page),
        lost_how: LostHow::choices(&page),
        live: Live::for_worker(conversation.id(), sheets, acting.ask().house.now()),
        page,
        form,
    };
    Ok(Frames::Shows.on(show_as(status, &shown)))
}

/// The states that a worker may choose; nobody but the person ends the conversation of somebody under 18 (ACT-14), and
/// nobody stops one in which somebody in danger waits (SAF-21).
fn states(page: &Page, head: &ConversationHead) -> Vec<Choice> {
    let may_stop = head.may_be_closed() && !head.calls_for_help();
    let open = |choice: &Choice| may_stop || choice.value != State::Stop.code();
    State::choices(page).into_iter().filter(open).collect()
}

/// Whether the newest call told of danger: then the card for that stands open.
fn was_in_danger(conversation: &Conversation) -> bool {
    let newest = conversation.sheets.iter().rev().find_map(|sheet| match sheet.content {
        Some(Record::Call { danger_now, .. }) => Some(danger_now),
        _ => None,
    });
    newest.unwrap_or(false)
}
