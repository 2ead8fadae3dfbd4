//! The job coach's board: plan, suggestions, applications. The lead reads the outline.

use super::forms::{begin_anew, filled_kept, hours_between, read_wishes, stages};
use super::{id, versions};
use crate::book::employers::Listed;
use crate::book::{WorkPart, board as book};
use crate::model::plan::Fit;
use crate::model::{Reply, Stage, WorkPlan};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use casework::model::By;
use casework::pages::seen;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::Id;

/// The forms of the page; one that was not sent yet shows what is known.
#[derive(Default)]
struct Forms {
    plan: Option<FormView>,
    suggestion: FormView,
    application: Option<FormView>,
    outcome: FormView,
}

#[derive(Template)]
#[template(path = "employment/board.html")]
struct BoardPage {
    page: Page,
    part: WorkPart,
    coaches: bool,
    plan: FormView,
    suggestion: FormView,
    application: FormView,
    outcome: FormView,
    stages: Vec<Choice>,
    employers: Vec<Choice>,
    open_applications: Vec<Choice>,
}

impl BoardPage {
    fn part_href(&self) -> String {
        format!("/werk/trajecten/deel/{}", self.part.id())
    }

    fn board_href(&self) -> String {
        format!("/werk/werkplan/{}", self.part.id())
    }

    fn steps(&self, now: &Stage) -> Vec<(&'static str, String)> {
        steps(&self.page, *now)
    }

    fn reply(&self, reply: &Option<Reply>) -> (String, &'static str) {
        shown_reply(&self.page, *reply)
    }

    fn writer(&self, plan: &WorkPlan) -> String {
        match &plan.by {
            By::Client => self.page.t("employment-by-client"),
            By::Worker { name, .. } => name.clone(),
        }
    }
}

/// The way to other work as steps.
pub(super) fn steps(page: &Page, now: Stage) -> Vec<(&'static str, String)> {
    Stage::ALL.into_iter().map(|stage| (stage.beside(now), page.t(&stage.text_key()))).collect()
}

/// What the client says to a suggestion, and the tone of its badge.
pub(super) fn shown_reply(page: &Page, reply: Option<Reply>) -> (String, &'static str) {
    match reply {
        None => (page.t("employment-reply-waits"), "new"),
        Some(Reply::Yes) => (page.t("employment-reply-yes"), "good"),
        Some(Reply::No) => (page.t("employment-reply-no"), "quiet"),
    }
}

/// The work part of a file.
pub async fn show(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id(&part)?, StatusCode::OK, Forms::default()).await
}

async fn draw(acting: &Acting, part: Id, status: StatusCode, forms: Forms) -> Result<Response, Problem> {
    let part = book::read(acting, part).await?;
    let page = acting.page("employment-title");
    let coaches = acting.may(Action::CoachWork);
    let employers = if coaches { book::fitting(acting, &part).await? } else { Vec::new() };
    let known = || part.board.plan.as_ref().map(filled_kept);
    let today = kit::when::field_day(acting.ask().house.today());
    Ok(show_as(
        status,
        &BoardPage {
            coaches,
            plan: forms.plan.or_else(known).unwrap_or_default(),
            suggestion: forms.suggestion,
            application: forms.application.unwrap_or_else(|| FormView::of([("dag", &today)])),
            outcome: forms.outcome,
            stages: stages(&page),
            employers: employers.iter().map(|(listed, fit)| choice(&page, listed, *fit)).collect(),
            open_applications: open_applications(&part),
            page,
            part,
        },
    ))
}

/// Applications of which nothing is known yet.
fn open_applications(part: &WorkPart) -> Vec<Choice> {
    let open = part.board.applications.iter().filter(|application| application.outcome.is_empty());
    open.map(|application| Choice::new(application.id.to_string(), application.what.clone())).collect()
}

fn choice(page: &Page, listed: &Listed, fit: Fit) -> Choice {
    let head = &listed.head;
    let hours = hours_between(page, head);
    let mut words = vec![head.alias.clone(), head.branch.clone(), head.town.clone()];
    words.extend((!hours.is_empty()).then_some(hours));
    if !fit.hours {
        words.push(page.t("employment-fit-other-hours"));
    }
    if !fit.own_hours {
        words.push(page.t("employment-fit-fixed-hours"));
    }
    Choice::new(listed.id.to_string(), words.join(" · "))
}

fn back_to(part: Id) -> Response {
    Redirect::to(&format!("/werk/werkplan/{part}")).into_response()
}

/// Writes the plan.
pub async fn put_plan(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = id(&part)?;
    let Some(wishes) = read_wishes(&mut form) else {
        let forms = Forms { plan: Some(acting.ask().view(&form)), ..Forms::default() };
        return draw(&acting, part, StatusCode::BAD_REQUEST, forms).await;
    };
    let stands = book::put_plan(&acting, part, wishes, seen(&form)).await?;
    if let Some(done) = versions::after(stands, &format!("/werk/werkplan/{part}")) {
        return Ok(done);
    }
    let forms = Forms { plan: Some(begin_anew(acting.ask(), &mut form)), ..Forms::default() };
    draw(&acting, part, StatusCode::BAD_REQUEST, forms).await
}

/// Lays an employer before the client.
pub async fn suggest(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = id(&part)?;
    let employer = form.needed("werkgever", LINE_MAX);
    let why = form.needed("waarom", NOTE_MAX);
    if !form.is_good() {
        let forms = Forms { suggestion: acting.ask().view(&form), ..Forms::default() };
        return draw(&acting, part, StatusCode::BAD_REQUEST, forms).await;
    }
    book::suggest(&acting, part, id(&employer)?, why).await?;
    Ok(back_to(part))
}

/// Writes down an application.
pub async fn add_application(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = id(&part)?;
    let what = form.needed("waarvoor", LINE_MAX);
    form.needed("dag", LINE_MAX);
    let day = form.day("dag");
    match day {
        Some(day) if form.is_good() => {
            book::add_application(&acting, part, what, day).await?;
            Ok(back_to(part))
        }
        _ => {
            let forms = Forms { application: Some(acting.ask().view(&form)), ..Forms::default() };
            draw(&acting, part, StatusCode::BAD_REQUEST, forms).await
        }
    }
}

/// Writes down what came of an application.
pub async fn tell_outcome(
    acting: Acting,
    Path(part): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let part = id(&part)?;
    let application = form.needed("sollicitatie", LINE_MAX);
    let outcome = form.needed("afloop", NOTE_MAX);
    if form.is_good() {
        match book::tell_outcome(&acting, part, id(&application)?, outcome).await {
            // The client erased it meanwhile: what was typed is not lost.
            Err(Problem::Missing) => form.refuse("sollicitatie", "employment-outcome-gone"),
            done => return done.map(|()| back_to(part)),
        }
    }
    let forms = Forms { outcome: acting.ask().view(&form), ..Forms::default() };
    draw(&acting, part, StatusCode::BAD_REQUEST, forms).await
}

/// Erases a suggestion or an application.
pub async fn erase(
    acting: Acting,
    Path((part, record)): Path<(String, String)>,
) -> Result<Response, Problem> {
    let part = id(&part)?;
    book::erase(&acting, part, id(&record)?).await?;
    Ok(back_to(part))
}
