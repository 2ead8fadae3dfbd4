//! The regions that get money for this work (ORG-14, FIG-12): what is known of them, and how many are not known by name.

use crate::book::settings as book;
use crate::model::settings::{FigureSettings, Region, carried};
use crate::pages::account::line::whole;
use crate::pages::account::write::words;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use people::{Acting, Action, Posted};

const HERE: &str = "/werk/cijfers/regios";

/// A region as it is read; what is not known is said so.
struct RegionView {
    /// The number of the organisation's own line.
    number: Option<u32>,
    name: String,
    municipalities: String,
    by: String,
    budget: String,
    source: String,
}

#[derive(Template)]
#[template(path = "insight/regions.html")]
struct Regions {
    page: Page,
    form: FormView,
    regions: Vec<RegionView>,
    expected: usize,
    since: String,
    unknown: usize,
    may_write: bool,
}

/// Shows them.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("insight-regions-title");
    let settings = book::settings(acting).await?;
    let known = settings.known_regions().into_iter();
    let regions = known.map(|(number, region)| view(&page, number, region)).collect();
    let since = kit::when::parse_day(&carried().since).map_or_else(String::new, |day| page.day(day));
    let may_write = acting.may(Action::PrepareFigures);
    let (expected, unknown) = (carried().expected, settings.unknown_regions());
    Ok(show_as(status, &Regions { form, regions, expected, since, unknown, may_write, page }))
}

fn view(page: &Page, number: Option<u32>, region: Region) -> RegionView {
    let known = |text: String| if text.is_empty() { page.t("insight-account-unknown") } else { text };
    RegionView {
        number,
        name: region.name,
        municipalities: known(region.municipalities),
        by: known(region.by),
        budget: known(region.budget.map_or_else(String::new, |budget| budget.to_string())),
        source: known(region.source),
    }
}

/// Adds a region, or what is known of one.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    form.needed("naam", LINE_MAX);
    let region = Region {
        name: words(&mut form, "naam", LINE_MAX),
        municipalities: words(&mut form, "gemeenten", NOTE_MAX),
        by: words(&mut form, "uitvoerders", NOTE_MAX),
        budget: whole(&mut form, "budget"),
        source: form.text("bron", LINE_MAX),
    };
    if form.is_good() {
        if book::set(&acting, |settings| settings.with_region(region)).await? {
            return Ok(Redirect::to(HERE).into_response());
        }
        let most = i64::try_from(FigureSettings::REGIONS_MOST).unwrap_or(i64::MAX);
        form.refuse_with("", "insight-line-full", &[("max", most)]);
    }
    draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

/// Takes what the organisation added away.
pub async fn remove(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if let Ok(number) = form.needed("_regel", LINE_MAX).parse() {
        book::set(&acting, |settings| Some(settings.without(number))).await?;
    }
    Ok(Redirect::to(HERE).into_response())
}
