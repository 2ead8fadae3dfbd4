//! What the plan says now, said before, and what was written at the same time: the same page for client and job coach.

use super::id;
use crate::book::{Stands, WorkPart, board, own};
use crate::model::WorkPlan;
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use casework::book::Pick;
use casework::model::{By, Standing};
use kit::{Page, Problem, show as draw};
use people::{Acting, Visitor};

/// Under which address the versions stand, after that of the plan.
const VERSIONS: &str = "verloop";

/// A line of a version: a label, what it says, and whether the plan says something else now.
struct Said {
    label: String,
    text: String,
    differs: bool,
}

/// A version as the page shows it.
struct Shown {
    title: String,
    tone: &'static str,
    written: String,
    said: Vec<Said>,
    /// Where it is chosen, if somebody still can.
    choose: Option<String>,
}

#[derive(Template)]
#[template(path = "employment/versions.html")]
struct Versions {
    page: Page,
    back: String,
    /// Whether somebody must still choose.
    open: bool,
    shown: Vec<Shown>,
    /// Where the client erases what it said before.
    erase: Option<String>,
}

/// What a plan says, line by line: key of the label, and the text.
fn lines(page: &Page, plan: &WorkPlan) -> Vec<(&'static str, String)> {
    let own_hours = if plan.own_hours { page.t("kit-yes") } else { String::new() };
    vec![
        ("casework-at-work-wish", plan.wish.clone()),
        ("casework-at-work-hours", plan.hours.map(|hours| hours.to_string()).unwrap_or_default()),
        ("casework-at-work-own-hours", own_hours),
        ("casework-at-work-keeps", plan.keeps.clone()),
        ("casework-at-work-skills", plan.skills.clone()),
        ("casework-at-work-hard", plan.hard.clone()),
        ("casework-at-work-courses", plan.courses.clone()),
        ("casework-at-work-benefit", plan.benefit.clone()),
        ("casework-at-work-steps", plan.steps.clone()),
        ("casework-at-work-stage", page.t(&plan.stage.text_key())),
    ]
}

/// The lines of a version beside those of the plan; what is empty in both is left out.
fn said(page: &Page, was: &WorkPlan, now: Option<&WorkPlan>) -> Vec<Said> {
    let both = lines(page, was).into_iter().zip(lines(page, now.unwrap_or(was)));
    both.filter(|((_, was), (_, now))| !was.is_empty() || !now.is_empty())
        .map(|((key, was), (_, now))| Said {
            label: page.t(key),
            differs: was != now,
            text: if was.is_empty() { page.t("casework-nothing-yet") } else { was },
        })
        .collect()
}

fn written(page: &Page, plan: &WorkPlan, is_client: bool) -> String {
    let who = match &plan.by {
        By::Client if is_client => page.t("casework-by-client"),
        By::Client => page.t("employment-by-client"),
        By::Worker { name, .. } => name.clone(),
    };
    format!("{who}, {}", page.moment(plan.at))
}

/// The page of a part, reached from `base`. What was written just as the plan was erased stands there too, to erase.
fn versions(page: Page, part: &WorkPart, base: &str, is_client: bool) -> Result<Response, Problem> {
    let now = part.board.plan.as_ref();
    if now.is_none() && part.board.versions.is_empty() {
        return Err(Problem::Missing);
    }
    let now = now.map(|kept| &kept.piece);
    let stands = now.map(|now| Shown {
        title: page.t("casework-plan-history-now"),
        tone: "good",
        written: written(&page, now, is_client),
        said: said(&page, now, Some(now)),
        choose: None,
    });
    let mut shown: Vec<Shown> = stands.into_iter().collect();
    shown.extend(part.board.versions.iter().map(|version| {
        let (key, tone) = match version.standing {
            Standing::Before => ("casework-plan-history-before", "quiet"),
            Standing::Beside => ("casework-plan-beside", "careful"),
            Standing::Left => ("casework-plan-history-left", "quiet"),
        };
        Shown {
            title: page.t(key),
            tone,
            written: written(&page, &version.was, is_client),
            said: said(&page, &version.was, now),
            choose: (now.is_some() && version.is_open()).then(|| format!("{base}/versie/{}", version.id)),
        }
    }));
    let may_erase = is_client && !part.board.versions.is_empty();
    Ok(draw(&Versions {
        back: base.to_owned(),
        open: part.board.open_versions() > 0,
        erase: may_erase.then(|| format!("{base}/{VERSIONS}/wissen")),
        shown,
        page,
    }))
}

fn board_of(part: store::Id) -> String {
    format!("/werk/werkplan/{part}")
}

/// The client's own address of the plan.
const OWN: &str = "/mijn/werk";

/// For the job coach.
pub async fn show(acting: Acting, Path(part): Path<String>) -> Result<Response, Problem> {
    let part = board::read(&acting, id(&part)?).await?;
    versions(acting.page("employment-title"), &part, &board_of(part.id()), false)
}

/// For the client.
pub async fn show_own(visitor: Visitor) -> Result<Response, Problem> {
    let part = own::read(&visitor).await?.ok_or(Problem::Missing)?;
    versions(visitor.page("employment-mine-title"), &part, OWN, true)
}

fn pick_in(path: &str) -> Result<Pick, Problem> {
    match path {
        "nemen" => Ok(Pick::Take),
        "laten" => Ok(Pick::Leave),
        _ => Err(Problem::Missing),
    }
}

/// The job coach chooses.
pub async fn pick(
    acting: Acting,
    Path((part, version, pick)): Path<(String, String, String)>,
) -> Result<Response, Problem> {
    let part = id(&part)?;
    board::pick(&acting, part, id(&version)?, pick_in(&pick)?).await?;
    Ok(Redirect::to(&board_of(part)).into_response())
}

/// The client chooses.
pub async fn pick_own(
    visitor: Visitor,
    Path((version, pick)): Path<(String, String)>,
) -> Result<Response, Problem> {
    own::pick(&visitor, id(&version)?, pick_in(&pick)?).await?;
    Ok(Redirect::to(OWN).into_response())
}

/// The client erases what the plan said before.
pub async fn erase_own(visitor: Visitor) -> Result<Response, Problem> {
    own::erase_versions(&visitor).await?;
    Ok(Redirect::to(OWN).into_response())
}

/// After writing: to the plan, or to both where somebody wrote at the same time; none where the plan was erased meanwhile.
pub(super) fn after(stands: Stands, base: &str) -> Option<Response> {
    match stands {
        Stands::There => Some(Redirect::to(base).into_response()),
        Stands::Beside => Some(Redirect::to(&format!("{base}/{VERSIONS}")).into_response()),
        Stands::Gone => None,
    }
}
