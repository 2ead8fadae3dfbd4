//! The field picture of this year so far (OUT-34): which places, which answers, which subjects; and what may leave of it.
//! Nothing in it is about a worker or a person.

use crate::book;
use crate::model::declared::FIELD;
use crate::pages::table::{some_tables, told};
use askama::Template;
use axum::response::Response;
use kit::{Page, Problem, show as draw};
use paper::Figures;
use people::Acting;

#[derive(Template)]
#[template(path = "insight/field.html")]
struct Field {
    page: Page,
    year: u32,
    limit: u64,
    told: Option<String>,
    tables: Vec<Figures>,
}

/// Shows it.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("insight-field-title");
    let facts = book::facts(&acting).await?;
    let year = book::years(acting.ask().house.now(), &facts).first().copied().ok_or(Problem::Broken)?;
    let shown = book::draft(&acting, facts, year).await?.shown;
    let (limit, told, tables) =
        (shown.threshold.limit(), told(&page, &shown), some_tables(&page, &shown, &FIELD));
    Ok(draw(&Field { page, year, limit, told, tables }))
}
