//! Visits: the board, the form after a yes, and the page that the duo carries along.

use crate::book::{self, Board, NewVisit, OpenVisit};
use crate::model::duty::CanLeave;
use crate::model::sign::Sign;
use crate::model::visit::{
    AfterNote, CHECK_IN_CHOICES, CHECK_IN_MINUTES, LONGER_CHOICES, PLACE_MAX, VisitHead, VisitLetter,
    YES_MINUTES_AGO_MAX,
};
use crate::pages::{choices, chosen, id};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show as show_page};
use people::{Acting, Action, Posted, Role};
use store::{Id, Moment};

/// Seconds after which the board of visits is drawn anew.
const LOOK_AGAIN: HeaderValue = HeaderValue::from_static("30");

/// Somebody to watch over, as shown.
struct Watching {
    visit: Id,
    due: Moment,
    duo: [String; 2],
    role: Role,
    past: bool,
}

#[derive(Template)]
#[template(path = "outreach/visits.html")]
struct BoardPage {
    page: Page,
    board: Board,
    watching: Vec<Watching>,
}

impl BoardPage {
    fn visit_href(&self, visit: &Id) -> String {
        format!("/werk/bezoeken/{visit}")
    }
}

/// The visits one makes, those one watches over, and alarms.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    let mut board = book::board(&acting).await?;
    let now = acting.ask().house.now();
    let watching = std::mem::take(&mut board.watching)
        .into_iter()
        .filter_map(|letter| match letter {
            VisitLetter::YouAreBuddy { visit, due, duo, role } => {
                Some(Watching { visit, due, duo, role, past: due <= now })
            }
            VisitLetter::NoSignOfLife { .. } => None,
        })
        .collect();
    let mut answer = show_page(&BoardPage { page: acting.page("outreach-visits-title"), board, watching });
    // Who watches sees an alarm without touching anything; there is no form here that could lose words.
    answer.headers_mut().insert(header::REFRESH, LOOK_AGAIN);
    Ok(answer)
}

#[derive(Template)]
#[template(path = "outreach/visit_new.html")]
struct AskPage {
    page: Page,
    form: FormView,
    about: Id,
    colleagues: Vec<Choice>,
    buddies: Vec<Choice>,
    enough: bool,
    times: Vec<Choice>,
    /// Colleagues who said that they can leave now.
    ready: Vec<CanLeave>,
}

impl AskPage {
    fn conversation_href(&self) -> String {
        format!("/werk/gesprekken/{}", self.about)
    }
}

/// The form after a yes.
pub async fn ask(acting: Acting, Path(about): Path<String>) -> Result<Response, Problem> {
    let form = FormView::of([("minuten", &CHECK_IN_MINUTES.to_string())]);
    draw_ask(&acting, id(&about)?, StatusCode::OK, form).await
}

async fn draw_ask(
    acting: &Acting,
    about: Id,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    book::may_plan(acting, about).await?;
    let page = acting.page("outreach-visit-title");
    let colleagues = book::colleagues_for(acting, Action::MakeVisit).await?;
    let buddies = book::colleagues_for(acting, Action::WatchVisit).await?;
    // Whoever holds a key to the conversation but none of the desk plans as well, without the board.
    let ready = book::can_leave(acting).await.unwrap_or_default();
    let ready = ready.into_iter().filter(|line| line.can_leave.id != acting.worker().id).collect();
    Ok(show_as(
        status,
        &AskPage {
            ready,
            form,
            about,
            // One to go along and another to watch.
            enough: !colleagues.is_empty() && buddies.len() > 1,
            colleagues: choices(&page, &colleagues),
            buddies: choices(&page, &buddies),
            times: minute_choices(&page, "outreach-minutes", &CHECK_IN_CHOICES),
            page,
        },
    ))
}

fn minute_choices(page: &Page, key: &str, among: &[i64]) -> Vec<Choice> {
    among.iter().map(|minutes| Choice::new(minutes.to_string(), page.tn(key, "count", *minutes))).collect()
}

fn chosen_minutes(form: &mut Form, among: &[i64]) -> Option<i64> {
    let codes: Vec<(String, i64)> = among.iter().map(|minutes| (minutes.to_string(), *minutes)).collect();
    let among: Vec<(&str, i64)> = codes.iter().map(|(code, minutes)| (code.as_str(), *minutes)).collect();
    form.choice("minuten", &among)
}

/// Minutes ago, if they were filled in.
fn minutes_ago(form: &mut Form, field: &'static str) -> Option<i64> {
    match form.raw(field) {
        None | Some("") => Some(0),
        Some(_) => form.number(field, 0..=YES_MINUTES_AGO_MAX),
    }
}

/// Plans a visit after a yes.
pub async fn plan(
    acting: Acting,
    Path(about): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let about = id(&about)?;
    let colleagues = book::colleagues_for(&acting, Action::MakeVisit).await?;
    let buddies = book::colleagues_for(&acting, Action::WatchVisit).await?;
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "outreach-visit-needs-yes");
    }
    let place = form.needed("plek", PLACE_MAX);
    let with = chosen(&mut form, "collega", &colleagues);
    let buddy = chosen(&mut form, "buddy", &buddies);
    if with.is_some() && with == buddy {
        form.refuse("buddy", "outreach-visit-third");
    }
    let minutes = chosen_minutes(&mut form, &CHECK_IN_CHOICES);
    let yes = minutes_ago(&mut form, "ja-geleden");
    let offered = minutes_ago(&mut form, "aangeboden-geleden");
    match (with, buddy, minutes, yes, offered) {
        (
            Some(with),
            Some(buddy),
            Some(check_in_minutes),
            Some(yes_minutes_ago),
            Some(offered_minutes_ago),
        ) if form.is_good() => {
            let new = NewVisit {
                about,
                with,
                buddy,
                place,
                offered_minutes_ago,
                yes_minutes_ago,
                check_in_minutes,
            };
            Ok(back_to(book::plan(&acting, new).await?))
        }
        _ => draw_ask(&acting, about, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await,
    }
}

fn back_to(visit: Id) -> Response {
    Redirect::to(&format!("/werk/bezoeken/{visit}")).into_response()
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
}

impl VisitPage {
    fn head(&self) -> &VisitHead {
        &self.visit.head
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

/// A visit: for its duo, and for its buddy once the check-in is past.
pub async fn show(acting: Acting, Path(visit): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id(&visit)?, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, visit: Id, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let visit = book::read_visit(acting, visit).await?;
    let page = acting.page("outreach-visit-title");
    let now = acting.ask().house.now();
    let past = visit.head.watch.as_ref().is_some_and(|watch| watch.due <= now);
    let times = minute_choices(&page, "outreach-more-minutes", &LONGER_CHOICES);
    let may_start_case = visit.head.arrived_at.is_some() && acting.may(Action::StartCase);
    Ok(show_as(status, &VisitPage { page, form, visit, past, times, may_start_case }))
}

/// The duo leaves.
pub async fn depart(acting: Acting, Path(visit): Path<String>) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    book::depart(&acting, visit).await?;
    Ok(back_to(visit))
}

/// The duo stands at the door.
pub async fn arrive(acting: Acting, Path(visit): Path<String>) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    book::arrive(&acting, visit).await?;
    Ok(back_to(visit))
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

/// The duo checks out, with or without a note.
pub async fn check_out(
    acting: Acting,
    Path(visit): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let visit = id(&visit)?;
    let note = AfterNote { said: form.text("gezegd", NOTE_MAX), impression: form.text("indruk", NOTE_MAX) };
    if !form.is_good() {
        return draw(&acting, visit, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    }
    book::check_out(&acting, visit, note).await?;
    Ok(back_to(visit))
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
    book::answer(&acting, visit, sign).await?;
    match sign {
        Sign::Spoken => Ok(Redirect::to("/werk/bezoeken").into_response()),
        Sign::Calling | Sign::Emergency => Ok(back_to(visit)),
    }
}
