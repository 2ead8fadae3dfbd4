//! Choosing how small numbers are protected, with what each way costs.

use crate::base_of;
use crate::book::settings as book;
use crate::model::Protection;
use crate::noise::SPAN;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Posted};

#[derive(Template)]
#[template(path = "insight/protection.html")]
struct Protect {
    page: Page,
    form: FormView,
    limit: u64,
    base: u64,
    span: u64,
    ways: Vec<Choice>,
    codes: [&'static str; 3],
}

/// Shows the three ways and the one that is chosen.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let chosen = book::settings(&acting).await?.protection;
    Ok(draw(&acting, StatusCode::OK, FormView::of([("manier", chosen.code())])))
}

fn draw(acting: &Acting, status: StatusCode, form: FormView) -> Response {
    let page = acting.page("insight-protection-title");
    let codes = Protection::ALL.map(|(code, _)| code);
    let ways = codes.map(|code| Choice::new(code, page.t(&format!("insight-protection-{code}")))).into();
    let threshold = crate::model::threshold_of(acting.ask().house.settings.smallest_cell);
    let (limit, base) = (threshold.limit(), base_of(threshold));
    show_as(status, &Protect { page, form, limit, base, span: SPAN, ways, codes })
}

/// Chooses one.
pub async fn choose(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(protection) = form.choice("manier", &Protection::ALL) else {
        return Ok(draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)));
    };
    book::set(&acting, |mut settings| {
        settings.protection = protection;
        Some(settings)
    })
    .await?;
    Ok(Redirect::to("/werk/verantwoording").into_response())
}
