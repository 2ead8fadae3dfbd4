//! For which regions an organisation works, and who for which: so that numbers can be told for each region that pays (ORG-14).

use crate::book::worked_regions as book;
use crate::pages::account::write::words;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::model::shown_name;
use people::{Acting, Action, Posted, REGION_CODES};
use store::{Id, Worker};

const HERE: &str = "/werk/verantwoording/regios";

/// A region, and who works for it.
struct Line {
    code: &'static str,
    name: String,
    workers: String,
    /// What is not counted apart for it, because a number would be that of one worker.
    untold: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "insight/worked_regions.html")]
struct WorkedRegions {
    page: Page,
    form: FormView,
    lines: Vec<Line>,
    workers: Vec<Choice>,
    regions: Vec<Choice>,
}

/// Shows them.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("insight-worked-title");
    let regions = book::regions(acting).await?;
    let colleagues: Vec<(Id, String)> =
        acting.colleagues().await?.into_iter().map(|one| (one.id, shown_name(&one.sign_in_name))).collect();
    let is_only = regions.named().count() == 1;
    let runs_shifts = ids(&acting.colleagues_who_may(Action::RunShift).await?);
    let starts_cases = ids(&acting.colleagues_who_may(Action::StartCase).await?);
    let lines = regions.named().map(|(code, name)| {
        let of = || colleagues.iter().filter(|(id, _)| regions.chosen(*id) == Some(code));
        let names: Vec<&str> = of().map(|(_, name)| name.as_str()).collect();
        let workers = if is_only { page.t("insight-worked-everybody") } else { names.join(", ") };
        let tells = |beside: &[Id]| is_only || of().any(|(id, _)| regions.code_of(*id, beside).is_some());
        let untold = untold(tells(&runs_shifts), tells(&starts_cases));
        Line { code, name: name.to_owned(), workers, untold }
    });
    let lines = lines.collect();
    let workers = colleagues.iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect();
    let regions = regions.named().map(|(code, name)| Choice::new(code, name)).collect();
    Ok(show_as(status, &WorkedRegions { form, lines, workers, regions, page }))
}

fn ids(workers: &[Worker]) -> Vec<Id> {
    workers.iter().map(|worker| worker.id).collect()
}

/// What is not counted apart where the shifts, or the cases that begin, are not.
fn untold(tells_shifts: bool, tells_cases: bool) -> Option<&'static str> {
    match (tells_shifts, tells_cases) {
        (true, true) => None,
        (false, true) => Some("insight-worked-alone-shifts"),
        (true, false) => Some("insight-worked-alone-cases"),
        (false, false) => Some("insight-worked-alone"),
    }
}

fn back_here() -> Response {
    Redirect::to(HERE).into_response()
}

/// Adds a region.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    form.needed("_naam", LINE_MAX);
    let name = words(&mut form, "_naam", LINE_MAX);
    if form.is_good() {
        if book::change(&acting, |regions| regions.with(name)).await? {
            return Ok(back_here());
        }
        let most = i64::try_from(REGION_CODES.len()).unwrap_or(i64::MAX);
        form.refuse_with("_naam", "insight-worked-full", &[("max", most)]);
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

/// Takes a region away; what was counted for it stays counted.
pub async fn remove(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let code = form.needed("_regio", LINE_MAX);
    book::change(&acting, |regions| Some(regions.without(&code))).await?;
    Ok(back_here())
}

/// Puts a worker in a region, or in none.
pub async fn put(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let colleagues = acting.colleagues().await?;
    let ids: Vec<(String, Id)> = colleagues.iter().map(|one| (one.id.to_string(), one.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    let codes: Vec<(&str, &str)> = REGION_CODES.iter().map(|code| (*code, *code)).collect();
    let worker = form.choice("_wie", &among);
    let code = form.maybe_choice("_regio", &codes).unwrap_or_default();
    if let Some(worker) = worker.filter(|_| form.is_good()) {
        book::change(&acting, |regions| Some(regions.with_worker(worker, code))).await?;
        return Ok(back_here());
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}
