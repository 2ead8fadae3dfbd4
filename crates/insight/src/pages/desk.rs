//! The desk's figures of this year for the team lead: what may leave of them, were they released now. Nothing more is
//! shown here than there.

use crate::book;
use crate::model::declared::DESK;
use crate::pages::table::{some_tables, told};
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use paper::Figures;
use people::Acting;

#[derive(Template)]
#[template(path = "insight/desk.html")]
struct Desk {
    page: Page,
    year: u32,
    limit: u64,
    told: Option<String>,
    tables: Vec<Figures>,
}

/// Shows them.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("insight-desk-title");
    let facts = book::facts(&acting).await?;
    let year = book::years(acting.ask().house.now(), &facts).first().copied().ok_or(Problem::Broken)?;
    let shown = book::draft(&acting, facts, year).await?.shown;
    let (limit, told, tables) =
        (shown.threshold.limit(), told(&page, &shown), some_tables(&page, &shown, &DESK));
    Ok(draw(&Desk { page, year, limit, told, tables }))
}
