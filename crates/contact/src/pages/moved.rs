//! Addresses of before, which told in the history of a browser what somebody came for (NFR-04). Whoever has one of them
//! still gets there, with what they had typed.

use super::help::by_old_name;
use axum::extract::Path;
use axum::response::Redirect;
use kit::Problem;
use people::{Guard, Routes};

/// The addresses of before.
pub fn routes() -> Routes {
    Routes::new()
        .get("/zorg", Guard::Open, concern)
        .post("/zorg", Guard::Open, concern)
        .get("/vertrouwenspersoon", Guard::Open, adviser)
        .post("/vertrouwenspersoon", Guard::Open, adviser)
        .get("/hulp/{card}", Guard::Open, card)
}

async fn concern() -> Redirect {
    Redirect::permanent("/z")
}

async fn adviser() -> Redirect {
    Redirect::permanent("/v")
}

async fn card(Path(card): Path<String>) -> Result<Redirect, Problem> {
    by_old_name(&card).map(|there| Redirect::permanent(&there)).ok_or(Problem::Missing)
}
