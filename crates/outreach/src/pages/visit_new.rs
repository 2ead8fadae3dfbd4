//! The form after a yes. The room of conversations takes it, since it tells the person who comes.

use crate::book::{self, NewVisit};
use crate::model::duty::CanLeave;
use crate::model::visit::{CHECK_IN_CHOICES, CHECK_IN_MINUTES, PLACE_MAX, TRAVEL_MAX, YES_MINUTES_AGO_MAX};
use crate::pages::visits::{chosen_minutes, minute_choices};
use crate::pages::{choices, chosen, id};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Once, Role};
use store::{Id, Worker};

/// The hidden field that makes a form that is sent twice one visit.
pub const ONCE_FIELD: &str = "_eens";

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
    /// What makes the form one act, however often it is sent.
    once: String,
}

impl AskPage {
    fn conversation_href(&self) -> String {
        format!("/werk/gesprekken/{}", self.about)
    }
}

/// Colleagues who may watch as options; beside whom no alarm reaches by mail or push it is said.
pub(super) async fn buddy_choices(
    acting: &Acting,
    page: &Page,
    buddies: &[(Worker, Role)],
) -> Result<Vec<Choice>, Problem> {
    let ids: Vec<Id> = buddies.iter().map(|(worker, _)| worker.id).collect();
    let out = bell::out_of_reach(&acting.ask().house, &ids).await?;
    let mut labelled = choices(page, buddies);
    for (choice, (worker, _)) in labelled.iter_mut().zip(buddies) {
        if out.contains(&worker.id) {
            choice.label = format!("{} · {}", choice.label, page.t("outreach-buddy-no-ring"));
        }
    }
    Ok(labelled)
}

/// The form after a yes.
pub async fn ask(acting: Acting, Path(about): Path<String>) -> Result<Response, Problem> {
    let form = FormView::of([("minuten", &CHECK_IN_MINUTES.to_string())]);
    draw(&acting, id(&about)?, StatusCode::OK, form).await
}

/// What came with the page of a form; new where nothing did, or where that is too old.
pub fn once(acting: &Acting, typed: Option<&str>) -> Once {
    let house = &acting.ask().house;
    typed.and_then(|text| Once::parse(house, text)).unwrap_or_else(|| Once::fresh(house))
}

/// The form with what was typed, when it is not good yet.
///
/// # Errors
/// [`Problem::Missing`] without a key to the conversation.
pub async fn again(acting: &Acting, about: Id, form: &Form) -> Result<Response, Problem> {
    draw(acting, about, StatusCode::BAD_REQUEST, acting.ask().view(form)).await
}

async fn draw(acting: &Acting, about: Id, status: StatusCode, form: FormView) -> Result<Response, Problem> {
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
            once: once(acting, Some(form.value(ONCE_FIELD))).show(),
            form,
            about,
            // One to go along and another to watch.
            enough: !colleagues.is_empty() && buddies.len() > 1,
            colleagues: choices(&page, &colleagues),
            buddies: buddy_choices(acting, &page, &buddies).await?,
            times: minute_choices(&page, "outreach-minutes", &CHECK_IN_CHOICES),
            page,
        },
    ))
}

/// Minutes, if they were filled in.
fn minutes(form: &mut Form, field: &'static str, most: i64) -> Option<i64> {
    match form.raw(field) {
        None | Some("") => None,
        Some(_) => form.number(field, 0..=most),
    }
}

/// Reads the form; none when it is not good yet.
///
/// # Errors
/// [`Problem::Unavailable`].
pub async fn read(acting: &Acting, about: Id, form: &mut Form) -> Result<Option<NewVisit>, Problem> {
    let colleagues = book::colleagues_for(acting, Action::MakeVisit).await?;
    let buddies = book::colleagues_for(acting, Action::WatchVisit).await?;
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "outreach-visit-needs-yes");
    }
    let place = form.needed("plek", PLACE_MAX);
    let with = chosen(form, "collega", &colleagues);
    let buddy = chosen(form, "buddy", &buddies);
    if with.is_some() && with == buddy {
        form.refuse("buddy", "outreach-visit-third");
    }
    let check_in = chosen_minutes(form, &CHECK_IN_CHOICES);
    let yes_minutes_ago = minutes(form, "ja-geleden", YES_MINUTES_AGO_MAX).unwrap_or(0);
    let offered_minutes_ago = minutes(form, "aangeboden-geleden", YES_MINUTES_AGO_MAX).unwrap_or(0);
    let travel_minutes = minutes(form, "reis", TRAVEL_MAX);
    let promise = form.text("beloofd", LINE_MAX);
    let (Some(with), Some(buddy), Some(check_in_minutes), true) = (with, buddy, check_in, form.is_good())
    else {
        return Ok(None);
    };
    Ok(Some(NewVisit {
        about,
        with,
        buddy,
        place,
        offered_minutes_ago,
        yes_minutes_ago,
        check_in_minutes,
        travel_minutes,
        promise,
    }))
}
