//! Totals that were released, and those that wait for a second person.

use crate::book::{self, Release};
use crate::model::{ReleaseHead, State};
use crate::pages::table::{tables, told};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use paper::Figures as Sheet;
use people::{Acting, Action, Posted};
use store::{Id, Moment};

/// One year as it is read.
pub struct Year {
    /// The release.
    pub id: Id,
    /// The year.
    pub year: u32,
    /// The largest number that is hidden.
    pub limit: u64,
    /// How its numbers came about, where they are not exact.
    pub told: Option<String>,
    /// Its tables.
    pub tables: Vec<Sheet>,
    /// The hash of exactly these tables.
    pub hash: String,
    /// When it was released, or prepared if it waits.
    pub at: Moment,
    /// In which role it was prepared.
    pub prepared_role: String,
    /// Who prepared it: for those who may release.
    pub prepared_by: String,
    /// Whether a newer release of the same year is out.
    pub is_superseded: bool,
    /// Whether the reader prepared it.
    pub is_own: bool,
}

impl Year {
    fn of(acting: &Acting, page: &Page, release: &Release) -> Year {
        let ReleaseHead { shown, hash, prepared, state, .. } = &release.head;
        let at = match state {
            State::Released { by } => by.at,
            State::Prepared | State::Withdrawn { .. } => prepared.at,
        };
        Year {
            id: release.id,
            year: shown.year,
            limit: shown.threshold.limit(),
            told: told(page, shown),
            tables: tables(page, shown),
            hash: hash.clone(),
            at,
            prepared_role: page.t(&prepared.role.text_key()),
            prepared_by: prepared.name.clone(),
            is_superseded: false,
            is_own: prepared.worker == acting.worker().id,
        }
    }
}

#[derive(Template)]
#[template(path = "insight/figures.html")]
struct Figures {
    page: Page,
    form: FormView,
    organisation: String,
    /// The one that waits longest; the next comes after it.
    waiting: Option<Year>,
    out: Vec<Year>,
    may_release: bool,
}

/// Shows what is out, and to those who may release it what waits.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("insight-figures-title");
    let releases = book::releases(acting).await?;
    let may_release = acting.may(Action::ReleaseFigures);
    let waits = |release: &&Release| may_release && release.head.waits();
    let waiting = releases.iter().rfind(waits).map(|release| Year::of(acting, &page, release));
    let is_out = |release: &&Release| matches!(release.head.state, State::Released { .. });
    let out = newest_first(
        releases.iter().filter(is_out).map(|release| Year::of(acting, &page, release)).collect(),
    );
    let organisation = acting.organisation().name.clone();
    Ok(show_as(status, &Figures { page, form, organisation, waiting, out, may_release }))
}

/// By year, and within a year by the day of release; all but the newest of a year are marked.
fn newest_first(mut years: Vec<Year>) -> Vec<Year> {
    years.sort_by_key(|year| std::cmp::Reverse((year.year, year.at)));
    let mut newest = None;
    for year in &mut years {
        year.is_superseded = newest == Some(year.year);
        newest = Some(year.year);
    }
    years
}

/// Releases what another prepared, or takes it back.
pub async fn release(
    acting: Acting,
    Path(release): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id: Id = release.parse().map_err(|_| Problem::Missing)?;
    let outcome = if form.raw("doen") == Some("terugnemen") {
        book::withdraw(&acting, id).await?
    } else {
        let seen = form.needed("gezien", LINE_MAX);
        if !form.ticked("akkoord") {
            form.refuse("akkoord", "insight-release-tick");
        }
        if !form.is_good() {
            return draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
        }
        book::release(&acting, id, &seen).await?
    };
    match outcome {
        Ok(()) => Ok(Redirect::to("/werk/cijfers").into_response()),
        Err(refusal) => {
            form.refuse("", refusal.text_key());
            draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
        }
    }
}
