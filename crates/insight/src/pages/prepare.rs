//! The yearly account: choosing a year, seeing what may leave of it, laying it ready for a second person.

use crate::book::{self, Draft, Release};
use crate::model::State;
use crate::pages::table::{tables, told};
use askama::Template;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use paper::Figures;
use people::{Acting, Fact, Posted};
use store::Moment;

/// One line of the register.
pub struct Line {
    /// The year.
    pub year: u32,
    /// Where it stands.
    pub state: String,
    /// How the badge looks.
    pub tone: &'static str,
    /// When it was prepared.
    pub prepared: Moment,
    /// By whom.
    pub by: String,
}

impl Line {
    fn of(page: &Page, release: &Release) -> Line {
        let (key, tone) = match release.head.state {
            State::Prepared => ("insight-state-prepared", "new"),
            State::Released { .. } => ("insight-state-released", "good"),
            State::Withdrawn { .. } => ("insight-state-withdrawn", "quiet"),
        };
        let signed = &release.head.prepared;
        Line {
            year: release.head.shown.year,
            state: page.t(key),
            tone,
            prepared: signed.at,
            by: format!("{} · {}", signed.name, page.t(&signed.role.text_key())),
        }
    }
}

#[derive(Template)]
#[template(path = "insight/prepare.html")]
struct Prepare {
    page: Page,
    choose: FormView,
    form: FormView,
    years: Vec<Choice>,
    year: u32,
    is_running: bool,
    limit: u64,
    told: Option<String>,
    tables: Vec<Figures>,
    hash: String,
    refusal: Option<String>,
    register: Vec<Line>,
}

/// Shows what may leave of a year.
pub async fn show(acting: Acting, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let facts = book::facts(&acting).await?;
    let years = book::years(acting.ask().house.now(), &facts);
    let asked = Form::parse(query.unwrap_or_default().as_bytes());
    let asked = asked.raw("jaar").and_then(|year| year.parse().ok()).filter(|year| years.contains(year));
    let year = asked.or(newest(&facts)).or(years.first().copied()).ok_or(Problem::Broken)?;
    let draft = book::draft(&acting, facts, year).await?;
    draw(&acting, StatusCode::OK, &years, draft, FormView::empty()).await
}

/// The newest year that has facts.
fn newest(facts: &[Fact]) -> Option<u32> {
    facts.iter().filter_map(|fact| u32::try_from(fact.year).ok()).max()
}

/// Lays a year ready, exactly as it was shown.
pub async fn prepare(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let seen = form.needed("gezien", LINE_MAX);
    let year = form.needed("jaar", LINE_MAX).parse().map_err(|_| Problem::Stale)?;
    let facts = book::facts(&acting).await?;
    let years = book::years(acting.ask().house.now(), &facts);
    if !years.contains(&year) {
        return Err(Problem::Missing);
    }
    match book::prepare(&acting, year, &seen).await? {
        Ok(_) => Ok(Redirect::to("/werk/cijfers").into_response()),
        Err(refusal) => {
            form.refuse("", refusal.text_key());
            let view = acting.ask().view(&form);
            let draft = book::draft(&acting, facts, year).await?;
            draw(&acting, StatusCode::BAD_REQUEST, &years, draft, view).await
        }
    }
}

async fn draw(
    acting: &Acting,
    status: StatusCode,
    years: &[u32],
    draft: Draft,
    form: FormView,
) -> Result<Response, Problem> {
    let page = acting.page("insight-account-title");
    let (this_year, _) = kit::when::month_of(acting.ask().house.now());
    let register = book::releases(acting).await?.iter().map(|release| Line::of(&page, release)).collect();
    let year = draft.shown.year;
    let chosen = year.to_string();
    Ok(show_as(
        status,
        &Prepare {
            choose: FormView::of([("jaar", &chosen)]),
            form,
            years: years.iter().map(|year| Choice::new(year.to_string(), year.to_string())).collect(),
            year,
            is_running: u32::try_from(this_year) == Ok(year),
            limit: draft.shown.threshold.limit(),
            told: told(&page, &draft.shown),
            tables: tables(&page, &draft.shown),
            hash: draft.hash,
            refusal: draft.refusal.map(|refusal| page.t(refusal.text_key())),
            register,
            page,
        },
    ))
}
