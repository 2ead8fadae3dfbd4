//! Visits: the board, and the page that the duo carries along.

use crate::book::{self, Alarm, Board, OpenVisit, Visit};
use crate::model::night::today;
use crate::model::sign::Sign;
use crate::model::visit::{AfterNote, LONGER_CHOICES, VisitHead, VisitLetter};
use crate::pages::care::{CallRow, calls};
use crate::pages::visit_new::buddy_choices;
use crate::pages::{chosen, id};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show as show_page};
use people::{Acting, Action, Posted, Role};
use std::collections::HashMap;
use store::{Day, Id, Moment, Worker};

/// After so many seconds the board of visits is drawn anew, without the word that came with it.
const LOOK_AGAIN: HeaderValue = HeaderValue::from_static("30; url=/werk/bezoeken");
/// Seconds after which the page of a visit is drawn anew for its buddy. Each time stands in the log of who looked.
const LOOK_AGAIN_AT_VISIT: u32 = 60;
/// In the address of a visit that is drawn anew by itself.
const ANEW: &str = "opnieuw";
/// In the address of a visit, after its form was sent once more with something else in it.
const AS_FIRST: &str = "stond-al";
/// In the address of the board, with the visit whose page is closed to the buddy who looked at it.
const CLOSED: &str = "gemeld";

/// Somebody to watch over, as shown.
struct Watching {
    visit: Id,
    due: Moment,
    duo: [String; 2],
    role: Role,
    past: bool,
    /// Whether they act in that role now: in another one the visit does not open.
    here: bool,
}

#[derive(Template)]
#[template(path = "outreach/visits.html")]
struct BoardPage {
    page: Page,
    board: Board,
    watching: Vec<Watching>,
    /// Whether the reader is a buddy whom no alarm reaches by mail or push.
    no_ring: bool,
    /// Whether an alarm is for the reader as the buddy, and whether one is for them as somebody else.
    as_buddy: bool,
    as_other: bool,
    calls: Vec<CallRow>,
    /// The day of a visit or a call that the reader may still want to talk about.
    to_talk_over: Option<Day>,
}

impl BoardPage {
    fn visit_href(&self, visit: &Id) -> String {
        format!("/werk/bezoeken/{visit}")
    }

    fn day(&self, of: &Moment) -> String {
        self.page.day(today(*of))
    }

    /// Whether the person would rather not, after all.
    fn is_off(&self, visit: &Visit) -> bool {
        self.board.rather_not.iter().any(|taken_back| taken_back.is(visit.id, &visit.head))
    }
}

/// The visits one makes, those one watches over, and alarms.
pub async fn list(acting: Acting, Query(query): Query<HashMap<String, String>>) -> Result<Response, Problem> {
    let mut board = book::board(&acting).await?;
    let (now, here) = (acting.ask().house.now(), acting.role());
    let watching: Vec<Watching> = std::mem::take(&mut board.watching)
        .into_iter()
        .filter_map(|letter| match letter {
            VisitLetter::YouAreBuddy { visit, due, duo, role } => {
                Some(Watching { visit, due, duo, role, past: due <= now, here: role == here })
            }
            VisitLetter::NoSignOfLife { .. } | VisitLetter::RatherNot { .. } => None,
        })
        .collect();
    let no_ring = !watching.is_empty() && gets_no_ring(&acting, acting.worker().id).await?;
    let closed = query.get(CLOSED).and_then(|visit| visit.parse().ok());
    let page = acting.page("outreach-visits-title");
    let page = match closed.and_then(|visit| why_closed(visit, &watching, &board.alarms)) {
        Some((kind, key)) => page.with_notice(kind, key),
        None => page,
    };
    let is_for_buddy = |alarm: &Alarm| alarm.can_open || alarm.answered_as.is_some();
    let mut answer = show_page(&BoardPage {
        no_ring,
        as_buddy: board.alarms.iter().any(is_for_buddy),
        as_other: !board.alarms.iter().all(is_for_buddy),
        calls: calls(&acting).await?,
        to_talk_over: book::debrief::to_talk_over(&acting).await?,
        page,
        board,
        watching,
    });
    // Who watches sees an alarm without touching anything; there is no form here that could lose words.
    answer.headers_mut().insert(header::REFRESH, LOOK_AGAIN);
    Ok(answer)
}

/// What a buddy reads whose page of a visit is closed. That somebody was heard of is never said while an alarm stands: in
/// another role the page is closed as well.
fn why_closed(visit: Id, watching: &[Watching], alarms: &[Alarm]) -> Option<(&'static str, &'static str)> {
    let mut overdue = watching.iter().filter(|one| one.visit == visit && one.past);
    match overdue.next() {
        Some(seat) if !seat.here => Some(("careful", "outreach-answer-other-role")),
        // The board itself says what to do.
        Some(_) => None,
        None if alarms.iter().any(|alarm| alarm.visit == visit) => None,
        None => Some(("info", "outreach-answer-over")),
    }
}

/// Whether no alarm reaches this worker by mail or push.
async fn gets_no_ring(acting: &Acting, worker: Id) -> Result<bool, Problem> {
    Ok(!bell::out_of_reach(&acting.ask().house, &[worker]).await?.is_empty())
}

pub(super) fn minute_choices(page: &Page, key: &str, among: &[i64]) -> Vec<Choice> {
    among.iter().map(|minutes| Choice::new(minutes.to_string(), page.tn(key, "count", *minutes))).collect()
}

pub(super) fn chosen_minutes(form: &mut Form, among: &[i64]) -> Option<i64> {
    let codes: Vec<(String, i64)> = among.iter().map(|minutes| (minutes.to_string(), *minutes)).collect();
    let among: Vec<(&str, i64)> = codes.iter().map(|(code, minutes)| (code.as_str(), *minutes)).collect();
    form.choice("minuten", &among)
}

/// The page of a visit, after something was done.
pub fn back_to(visit: Id) -> Response {
    Redirect::to(&format!("/werk/bezoeken/{visit}")).into_response()
}

/// The page of a visit, with the word that it stands as it was planned first.
pub fn back_unchanged(visit: Id) -> Response {
    Redirect::to(&format!("/werk/bezoeken/{visit}?{AS_FIRST}=ja")).into_response()
}

#[derive(Template)]
#[template(path = "outreach/visit.html")]
struct VisitPage {
    page: Page,
    form: FormView,
    visit: OpenVisit,
    past: bool,
    times: Vec<Choice>,
    /// Whether the reader begins files: after a talk at a door, as after one in a conversation.
    may_start_case: bool,
    /// Whether no alarm reaches the buddy by mail or push.
    no_ring: bool,
    /// Who else can watch.
    buddies: Vec<Choice>,
    /// Minutes since the person said yes, while the duo is under way.
    since_yes: Option<i64>,
    /// Whether what was typed found no place and is given back.
    gives_back: bool,
    /// The conversation, for the form that ends the visit.
    about: String,
}

impl VisitPage {
    fn head(&self) -> &VisitHead {
        &self.visit.head
    }

    fn day(&self, of: &Moment) -> String {
        self.page.day(today(*of))
    }

    /// Around what time the duo expects to be there.
    fn expected(&self) -> Option<String> {
        self.head().expected_at().map(kit::when::time)
    }

    /// How far a step is: done, the one to take now, or later.
    fn step(&self, at: &Option<Moment>, before: bool) -> &'static str {
        match at {
            Some(_) => "done",
            None if before && self.head().ended_at.is_none() => "now",
            None => "later",
        }
    }

    fn when(&self, at: &Option<Moment>) -> String {
        at.map(|at| self.page.moment(at)).unwrap_or_default()
    }
}

/// A visit: for its duo, and for its buddy once the check-in is past. A buddy whose screen is drawn anew when it is closed to
/// them goes to the board, which says why.
pub async fn show(
    acting: Acting,
    Path(visit): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    let word = query.contains_key(AS_FIRST).then_some(("careful", "outreach-visit-as-first"));
    match draw_with(&acting, visit, StatusCode::OK, FormView::empty(), word).await {
        Err(Problem::Missing) if query.contains_key(ANEW) => Ok(to_board_from(visit)),
        drawn => drawn,
    }
}

/// The board of visits, which says why the page of this one is closed.
fn to_board_from(visit: Id) -> Response {
    Redirect::to(&format!("/werk/bezoeken?{CLOSED}={visit}")).into_response()
}

async fn draw(acting: &Acting, visit: Id, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    draw_with(acting, visit, status, form, None).await
}

async fn draw_with(
    acting: &Acting,
    visit: Id,
    status: StatusCode,
    form: FormView,
    word: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let visit = book::read_visit(acting, visit).await?;
    let mut page = acting.page("outreach-visit-title");
    if let Some((kind, key)) = word {
        page = page.with_notice(kind, key);
    }
    let (head, now) = (&visit.head, acting.ask().house.now());
    let runs = head.watch.is_some();
    let buddies = match visit.mine && runs {
        true => others_who_watch(acting, &page, head).await?,
        false => Vec::new(),
    };
    let under_way = runs && head.arrived_at.is_none();
    let (of_visit, watches) = (visit.id, !visit.mine);
    let mut answer = show_as(
        status,
        &VisitPage {
            may_start_case: head.arrived_at.is_some() && acting.may(Action::StartCase),
            past: head.watch.as_ref().is_some_and(|watch| watch.due <= now),
            times: minute_choices(&page, "outreach-more-minutes", &LONGER_CHOICES),
            no_ring: visit.mine && runs && gets_no_ring(acting, head.buddy.id).await?,
            buddies,
            gives_back: status != StatusCode::OK,
            since_yes: under_way.then(|| kit::when::minutes_between(head.yes_at, now)),
            about: head.about.map_or_else(|| form.value("_gesprek").to_owned(), |about| about.to_string()),
            page,
            form,
            visit,
        },
    );
    if watches {
        draw_anew(&mut answer, of_visit);
    }
    Ok(answer)
}

/// Whoever watches sees what the duo said without touching anything; there is nothing to type on their page.
fn draw_anew(answer: &mut Response, visit: Id) {
    let again = format!("{LOOK_AGAIN_AT_VISIT}; url=/werk/bezoeken/{visit}?{ANEW}=ja");
    if let Ok(again) = HeaderValue::try_from(again) {
        answer.headers_mut().insert(header::REFRESH, again);
    }
}

/// The colleagues who could watch instead: neither of the duo, nor who does so now.
async fn others_who_watch(acting: &Acting, page: &Page, head: &VisitHead) -> Result<Vec<Choice>, Problem> {
    let others = others(acting, head).await?;
    buddy_choices(acting, page, &others).await
}

async fn others(acting: &Acting, head: &VisitHead) -> Result<Vec<(Worker, Role)>, Problem> {
    let able = book::colleagues_for(acting, Action::WatchVisit).await?;
    let is_other = |worker: &Worker| worker.id != head.buddy.id && !head.is_made_by(worker.id);
    Ok(able.into_iter().filter(|(worker, _)| is_other(worker)).collect())
}

/// Another colleague watches from now on.
pub async fn other_buddy(
    acting: Acting,
    Path(visit): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    let head = book::read_visit(&acting, visit).await?.head;
    let others = others(&acting, &head).await?;
    let Some(buddy) = chosen(&mut form, "buddy", &others) else {
        return draw(&acting, visit, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    book::other_buddy(&acting, visit, buddy).await?;
    Ok(back_to(visit))
}

/// The duo leaves.
pub async fn depart(acting: Acting, Path(visit): Path<String>) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    let is_taken = |head: &VisitHead| head.departed_at.is_some() || is_there_or_over(head);
    after_step(&acting, visit, book::depart(&acting, visit).await, is_taken).await
}

/// The duo stands at the door.
pub async fn arrive(acting: Acting, Path(visit): Path<String>) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    after_step(&acting, visit, book::arrive(&acting, visit).await, is_there_or_over).await
}

fn is_there_or_over(head: &VisitHead) -> bool {
    head.arrived_at.is_some() || head.ended_at.is_some()
}

/// The page of a visit after a step of the duo, also where the other of the two took it just before.
async fn after_step(
    acting: &Acting,
    visit: Id,
    step: Result<(), Problem>,
    is_taken: impl Fn(&VisitHead) -> bool,
) -> Result<Response, Problem> {
    if step == Err(Problem::Conflict) && is_taken(&book::read_visit(acting, visit).await?.head) {
        return Ok(back_to(visit));
    }
    step.map(|()| back_to(visit))
}

/// The duo takes more time.
pub async fn longer(
    acting: Acting,
    Path(visit): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    let Some(minutes) = chosen_minutes(&mut form, &LONGER_CHOICES) else {
        return draw(&acting, visit, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    book::longer(&acting, visit, minutes).await?;
    Ok(back_to(visit))
}

/// Reads the note of a check-out. The room of conversations takes that form, since it keeps the note.
pub fn read_note(form: &mut Form) -> AfterNote {
    AfterNote { said: form.text("gezegd", NOTE_MAX), impression: form.text("indruk", NOTE_MAX) }
}

/// The page of a visit with what was typed: the form is not good, or the note found no place.
///
/// # Errors
/// [`Problem::Missing`].
pub async fn again(
    acting: &Acting,
    visit: Id,
    form: &Form,
    word: Option<(&'static str, &'static str)>,
) -> Result<Response, Problem> {
    let status = if word.is_some() { StatusCode::CONFLICT } else { StatusCode::BAD_REQUEST };
    draw_with(acting, visit, status, acting.ask().view(form), word).await
}

/// The buddy answers an alarm. Afterwards the place may be closed for them again.
pub async fn answer(
    acting: Acting,
    Path(visit): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    let Some(sign) = form.choice("teken", &Sign::by_code()) else {
        return draw(&acting, visit, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    };
    match book::answer(&acting, visit, sign).await {
        Ok(()) if sign == Sign::Spoken => Ok(Redirect::to("/werk/bezoeken").into_response()),
        Ok(()) => Ok(back_to(visit)),
        Err(Problem::Missing | Problem::Conflict) => answered_late(&acting, visit).await,
        Err(problem) => Err(problem),
    }
}

/// Nothing was kept of an answer: as a rule because the duo was heard of meanwhile. While it can still be answered the page
/// says so.
async fn answered_late(acting: &Acting, visit: Id) -> Result<Response, Problem> {
    match book::read_visit(acting, visit).await {
        Ok(open) if open.to_answer => {
            let word = Some(("careful", "outreach-answer-not-kept"));
            draw_with(acting, visit, StatusCode::CONFLICT, FormView::empty(), word).await
        }
        Ok(_) => Err(Problem::Missing),
        Err(Problem::Missing) => Ok(to_board_from(visit)),
        Err(problem) => Err(problem),
    }
}
