//! The roster over the year, and hours by channel.

use crate::book;
use crate::book::field::Added;
use crate::book::roster::NewPost;
use crate::model::field::Field;
use crate::model::night::{NIGHT_ENDS_AT, field_day};
use crate::model::roster::{
    Hours, Of, POSTS_A_MONTH_MAX, WEEKS_MAX, YearHours, end_of, from_day, hours, hours_and_minutes,
    hours_by_year, minutes_of, vacant_soon, without_post,
};
use crate::model::terms::Allowed;
use crate::model::{Colleague, Post};
use crate::pages::shifts::{chosen_channel, listed_choices};
use crate::pages::{choices, chosen, id};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted, Role};
use store::{Day, Id, Worker};

/// A post as shown.
struct Row {
    post: Post,
    channel: String,
    not_allowed: bool,
    missing: usize,
    mine: bool,
    times: String,
}

#[derive(Template)]
#[template(path = "outreach/roster.html")]
struct RosterPage {
    page: Page,
    form: FormView,
    rows: Vec<Row>,
    vacant: usize,
    unplanned: Vec<String>,
    hours: Vec<(String, Hours)>,
    years: Vec<YearHours>,
    year: i16,
    channels: Vec<Choice>,
    colleagues: Vec<Choice>,
    joins: bool,
}

impl RosterPage {
    fn hm(&self, minutes: &u32) -> String {
        hours_and_minutes(*minutes)
    }
}

/// Whoever can stand on a post: those who run shifts, the reader among them.
pub(super) async fn team(acting: &Acting) -> Result<Vec<(Worker, Role)>, Problem> {
    let mut team = book::colleagues_for(acting, Action::RunShift).await?;
    if acting.may(Action::RunShift) {
        team.insert(0, (acting.worker().clone(), acting.role()));
    }
    Ok(team)
}

fn ids(team: &[(Worker, Role)]) -> Vec<Id> {
    team.iter().map(|(worker, _)| worker.id).collect()
}

/// The roster.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("outreach-roster-title");
    let page = match status {
        StatusCode::CONFLICT => page.with_notice("careful", "outreach-roster-taken"),
        _ => page,
    };
    let field = book::field::read(acting).await?;
    let team = team(acting).await?;
    let here = ids(&team);
    let now = acting.ask().house.now();
    let today = field_day(now);
    let (year, _) = kit::when::month_of(now);
    let rows = rows(&field, &here, today, acting.worker().id);
    Ok(show_as(
        status,
        &RosterPage {
            form,
            vacant: vacant_soon(&field, &here, today),
            rows,
            unplanned: without_post(&field, today).into_iter().map(str::to_owned).collect(),
            hours: hours(&field, year)
                .into_iter()
                .map(|row| (page.t(&format!("kit-month-{}", row.month.month)), row))
                .collect(),
            years: hours_by_year(&field),
            year,
            channels: listed_choices(&page, &field),
            colleagues: choices(&page, &team),
            joins: acting.may(Action::RunShift),
            page,
        },
    ))
}

fn rows(field: &Field, here: &[Id], today: Day, me: Id) -> Vec<Row> {
    from_day(field, today)
        .into_iter()
        .map(|post| Row {
            channel: field.channel(post.channel).map(|card| card.name.clone()).unwrap_or_default(),
            not_allowed: field.channel(post.channel).is_some_and(|card| card.terms.allowed == Allowed::No),
            missing: post.missing(here),
            mine: post.who.iter().any(|one| one.id == me),
            times: post.times(),
            post: post.clone(),
        })
        .collect()
}

fn read_time(form: &mut Form, name: &'static str) -> Option<u16> {
    let text = form.needed(name, LINE_MAX);
    if text.is_empty() {
        return None;
    }
    let time = minutes_of(&text);
    if time.is_none() {
        form.refuse(name, "outreach-roster-time");
    }
    time
}

/// A colleague, or nobody yet.
fn read_colleague(form: &mut Form, name: &'static str, team: &[(Worker, Role)]) -> Option<Colleague> {
    if form.raw(name).is_none_or(str::is_empty) {
        return None;
    }
    let id = chosen(form, name, team)?;
    team.iter().find(|(worker, _)| worker.id == id).map(|(worker, _)| Colleague::of(worker))
}

fn read_post(form: &mut Form, field: &Field, team: &[(Worker, Role)]) -> Option<NewPost> {
    let channel = chosen_channel(form, "plek", field);
    let day = form.day("dag");
    if form.raw("dag").is_none_or(str::is_empty) {
        form.refuse("dag", "kit-field-required");
    }
    let (from, typed) = (read_time(form, "van"), read_time(form, "tot"));
    let until = from.zip(typed).and_then(|(from, typed)| end_of(from, typed));
    if from.is_some() && typed.is_some() && until.is_none() {
        form.refuse_with("tot", "outreach-roster-order", &[("uur", NIGHT_ENDS_AT)]);
    }
    let weeks = match form.raw("weken") {
        None | Some("") => Some(1),
        Some(_) => form.number("weken", 1..=WEEKS_MAX),
    };
    let first = read_colleague(form, "eerste", team);
    let second = read_colleague(form, "tweede", team);
    if first.is_some() && first == second {
        form.refuse("tweede", "outreach-roster-same");
    }
    if !form.is_good() {
        return None;
    }
    let who = first.into_iter().chain(second).collect();
    Some(NewPost { channel: channel?, day: day?, from: from?, until: until?, who, weeks: weeks? })
}

/// Plans a post, perhaps each week.
pub async fn plan(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let field = book::field::read(&acting).await?;
    let team = team(&acting).await?;
    if let Some(new) = read_post(&mut form, &field, &team) {
        match book::roster::plan(&acting, &new).await? {
            Added::Done(_) => return Ok(to_roster()),
            Added::Full => {
                let most = i64::try_from(POSTS_A_MONTH_MAX).unwrap_or(i64::MAX);
                form.refuse_with("dag", "outreach-roster-full", &[("max", most)]);
            }
        }
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

fn to_roster() -> Response {
    Redirect::to("/werk/rooster").into_response()
}

/// Takes a place on a post.
pub async fn join(acting: Acting, Path(post): Path<String>) -> Result<Response, Problem> {
    let here = ids(&team(&acting).await?);
    match book::roster::join(&acting, id(&post)?, &here).await {
        Ok(()) => Ok(to_roster()),
        // Others were first: the roster shows who.
        Err(Problem::Conflict) => draw(&acting, StatusCode::CONFLICT, FormView::empty()).await,
        Err(problem) => Err(problem),
    }
}

/// Leaves a post.
pub async fn leave(acting: Acting, Path(post): Path<String>) -> Result<Response, Problem> {
    book::roster::leave(&acting, id(&post)?).await?;
    Ok(to_roster())
}

/// Takes a post off the roster.
pub async fn cancel(acting: Acting, Path(post): Path<String>) -> Result<Response, Problem> {
    book::roster::cancel(&acting, id(&post)?).await?;
    Ok(to_roster())
}
