//! A conversation that arrives by itself (issue 3, point 4; STG-05): with a script by server-sent events, without
//! one by a page that never ends, in a frame. Either way only what came after the page was made, once.

mod desk;
mod line;
mod pieces;
mod shown;
mod watch;

use super::desk::LIST;
use super::id_in;
use crate::book;
use crate::book::desk::queue::Filter;
use crate::book::visitor;
use crate::model::Record;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use desk::DeskWatch;
use kit::Problem;
use kit::headers::Frames;
use kit::live::{EVENTS, HTML, Party, arriving};
use kit::page::{show, show_as};
use line::{Line, Watches};
use people::{Acting, Action, Ask, Posted, Stay, Visitor};
use pieces::Form;
use shown::Cursor;
use std::collections::HashMap;
use store::sealed::Sheet;
use store::{Id, Moment};
use watch::Watch;

/// Where the visitor's conversation arrives.
const HERE: &str = "/gesprek";
/// By which a browser says after which event it lost the line (WHATWG HTML, 9.2.3).
const LAST_EVENT: &str = "last-event-id";
/// Where an open page began.
const AFTER: &str = "na";
/// Asks for what keeps arriving itself, inside the frame that opens it anew when the line broke.
const INSIDE: &str = "in";
/// What of the desk's list is shown.
const LOOK: &str = "kijk";
/// Up to which place was seen.
const UP_TO: &str = "tot";

/// What a page needs to go on arriving.
pub struct Live {
    pub events: String,
    pub stream: String,
    pub types: String,
    pub saw: String,
    pub after: String,
}

/// What the desk's list needs to go on arriving.
pub struct LiveDesk {
    pub events: String,
    pub stream: String,
    /// Where the list is fetched from by itself.
    pub list: String,
    pub mark: String,
}

impl LiveDesk {
    /// For a list that is drawn with these values in its address and stands like this.
    pub fn of(look: &str, part: usize, mark: String) -> LiveDesk {
        LiveDesk {
            events: format!("{LIST}/gebeurtenissen?{LOOK}={look}"),
            stream: desk::path_of("stroom", look, &mark),
            list: format!("{LIST}/lijst?{LOOK}={look}&deel={part}"),
            mark,
        }
    }
}

impl Live {
    /// For the visitor's page with these sheets.
    pub fn for_visitor(sheets: &[Sheet<Record>], now: Moment) -> Live {
        Live::at(HERE, &Cursor::of(sheets, Party::Visitor, now))
    }

    /// For the worker's page with these sheets.
    pub fn for_worker(id: Id, sheets: &[Sheet<Record>], now: Moment) -> Live {
        Live::at(&desk_path(id), &Cursor::of(sheets, Party::Worker, now))
    }

    fn at(path: &str, cursor: &Cursor) -> Live {
        let after = cursor.show();
        Live {
            events: format!("{path}/gebeurtenissen"),
            stream: format!("{path}/stroom?{AFTER}={after}"),
            types: format!("{path}/typt"),
            saw: format!("{path}/gezien"),
            after,
        }
    }
}

fn desk_path(id: Id) -> String {
    format!("/werk/gesprekken/{id}")
}

/// Where a sheet stands on a page, so that the script finds it.
pub fn mark(position: i64) -> String {
    format!("vel-{position}")
}

/// What somebody asked for who opens a page that stays open.
type Asked = Query<HashMap<String, String>>;

fn cursor_in(asked: &Asked, headers: &HeaderMap) -> Cursor {
    let last = headers.get(LAST_EVENT).and_then(|value| value.to_str().ok());
    last.or(asked.get(AFTER).map(String::as_str)).map_or_else(Cursor::default, Cursor::parse)
}

/// The visitor's conversation as events.
pub async fn visitor_events(visitor: Visitor, asked: Asked, headers: HeaderMap) -> Result<Response, Problem> {
    let id = visitor::find(&visitor).await?.ok_or(Problem::Missing)?.id();
    Ok(open(visitor.stay(), id, Party::Visitor, Form::Events, cursor_in(&asked, &headers)))
}

/// The visitor's conversation as a page that never ends.
pub async fn visitor_stream(visitor: Visitor, asked: Asked, headers: HeaderMap) -> Result<Response, Problem> {
    let id = visitor::find(&visitor).await?.ok_or(Problem::Missing)?.id();
    if !asked.contains_key(INSIDE) {
        return Ok(frame(visitor.ask(), &inside(HERE, &cursor_in(&asked, &headers))));
    }
    Ok(open(visitor.stay(), id, Party::Visitor, Form::Page, cursor_in(&asked, &headers)))
}

/// A conversation at the desk as events. The access log gets a line.
pub async fn worker_events(
    acting: Acting,
    Path(text): Path<String>,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = book::open(&acting, id_in(&text)?).await?.id();
    Ok(open(acting.stay(), id, Party::Worker, Form::Events, cursor_in(&asked, &headers)))
}

/// A conversation at the desk as a page that never ends. The access log gets a line.
pub async fn worker_stream(
    acting: Acting,
    Path(text): Path<String>,
    asked: Asked,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    if !asked.contains_key(INSIDE) {
        // Nothing is shown here; what is inside leaves the line.
        acting.look_again(id, Action::ReadConversation).await?;
        return Ok(frame(acting.ask(), &inside(&desk_path(id), &cursor_in(&asked, &headers))));
    }
    let id = book::open(&acting, id).await?.id();
    Ok(open(acting.stay(), id, Party::Worker, Form::Page, cursor_in(&asked, &headers)))
}

/// What of the list an open page shows.
pub(super) fn filter_in(look: &str) -> Filter {
    Filter { mine: look == "mij", in_my_languages: look == "taal" }
}

/// The desk's list as events: how many wait, and whether somebody is in danger. For a page that says how the list stands
/// that it shows, if it shows any.
pub async fn desk_events(acting: Acting, asked: Asked) -> Response {
    match asked.contains_key(AFTER) {
        true => open_desk(&acting, Form::Events, &asked),
        // The answer by which a browser stops asking.
        false => StatusCode::NO_CONTENT.into_response(),
    }
}

/// The same as a page that never ends.
pub async fn desk_stream(acting: Acting, asked: Asked) -> Response {
    if asked.contains_key(INSIDE) {
        return open_desk(&acting, Form::Page, &asked);
    }
    let path = desk::path_of("stroom", look_in(&asked), mark_in(&asked));
    frame(acting.ask(), &format!("{path}&{INSIDE}=1"))
}

fn look_in(asked: &Asked) -> &str {
    asked.get(LOOK).map_or("", String::as_str)
}

fn mark_in(asked: &Asked) -> &str {
    let mark = asked.get(AFTER).map_or("", String::as_str);
    if mark.chars().all(|c| c.is_ascii_hexdigit()) { mark } else { "" }
}

fn open_desk(acting: &Acting, form: Form, asked: &Asked) -> Response {
    let (stay, mark) = (acting.stay(), mark_in(asked).to_owned());
    let Some(seat) = stay.ask().house.live.enter_any(stay.session(), stay.holder()) else {
        return too_many(stay.ask(), form, LIST);
    };
    arrive(form, DeskWatch::new(stay, form, seat, filter_in(look_in(asked)), mark))
}

fn arrive(form: Form, watch: impl Watches) -> Response {
    match form {
        Form::Events => arriving(EVENTS, Line::of(watch)),
        Form::Page => Frames::IsShown.on(arriving(HTML, Line::of(watch))),
    }
}

fn open(stay: Stay, id: Id, party: Party, form: Form, cursor: Cursor) -> Response {
    let house = &stay.ask().house;
    let source = match party {
        Party::Visitor => house.opened_from(stay.ask().arrival),
        Party::Worker => None,
    };
    let Some(seat) = house.live.enter(id, party, stay.session(), stay.holder(), source) else {
        return too_many(stay.ask(), form, &plain_page(party, id));
    };
    arrive(form, Watch::new(stay, party, form, seat, cursor))
}

/// The frame around what keeps arriving. A browser counts the time until it comes back from the end of what is inside:
/// so it opens the frame anew exactly when the line broke, also when it broke without a word. What is inside cannot do
/// that itself: a page that broke off never counts as loaded.
fn frame(ask: &Ask, src: &str) -> Response {
    let page = ask.page("contact-title");
    Frames::ShowsAndIsShown.on(show(&pieces::Frame { page: &page, src }))
}

/// What stands in the frame around a conversation.
fn inside(path: &str, cursor: &Cursor) -> String {
    format!("{path}/stroom?{AFTER}={}&{INSIDE}=1", cursor.show())
}

/// Where no more pages can stay open, the plain page does it, by hand.
fn too_many(ask: &Ask, form: Form, refresh: &str) -> Response {
    match form {
        // The answer by which a browser stops asking.
        Form::Events => StatusCode::NO_CONTENT.into_response(),
        Form::Page => {
            let page = ask.page("contact-title");
            let words = page.t("contact-live-full");
            let full = pieces::Full { page: &page, words: &words, refresh };
            Frames::IsShown.on(show_as(StatusCode::SERVICE_UNAVAILABLE, &full))
        }
    }
}

fn plain_page(party: Party, id: Id) -> String {
    match party {
        Party::Visitor => HERE.to_owned(),
        Party::Worker => desk_path(id),
    }
}

/// The visitor types.
pub async fn visitor_types(visitor: Visitor) -> Result<StatusCode, Problem> {
    let id = visitor::find(&visitor).await?.ok_or(Problem::Missing)?.id();
    visitor.ask().house.live.types(id, Party::Visitor);
    Ok(StatusCode::NO_CONTENT)
}

/// The worker types. Only who may answer there is told of.
pub async fn worker_types(acting: Acting, Path(text): Path<String>) -> Result<StatusCode, Problem> {
    let opened = acting.look_again(id_in(&text)?, Action::AnswerConversation).await?;
    acting.ask().house.live.types(opened.id(), Party::Worker);
    Ok(StatusCode::NO_CONTENT)
}

/// The visitor had everything up to a place on the screen.
pub async fn visitor_saw(visitor: Visitor, Posted(form): Posted) -> Result<StatusCode, Problem> {
    let id = visitor::find(&visitor).await?.ok_or(Problem::Missing)?.id();
    visitor.ask().house.live.saw(id, Party::Visitor, up_to(&form));
    Ok(StatusCode::NO_CONTENT)
}

/// The worker had everything up to a place on the screen.
pub async fn worker_saw(
    acting: Acting,
    Path(text): Path<String>,
    Posted(form): Posted,
) -> Result<StatusCode, Problem> {
    let opened = acting.look_again(id_in(&text)?, Action::ReadConversation).await?;
    acting.ask().house.live.saw(opened.id(), Party::Worker, up_to(&form));
    Ok(StatusCode::NO_CONTENT)
}

fn up_to(form: &kit::Form) -> i64 {
    form.raw(UP_TO).and_then(|place| place.parse().ok()).unwrap_or(0)
}
