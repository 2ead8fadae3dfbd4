//! Whether somebody has a file with one of us already, and by what we may recognise a client.

use super::fields::{FormPage, line, tick};
use super::{back_to, case_path, id_in, sub};
use crate::book::{self, Look};
use axum::extract::Path;
use axum::response::Response;
use kit::form::LINE_MAX;
use kit::{FormView, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// The routes of looking.
pub fn routes() -> Routes {
    let start = Guard::Worker(Action::StartCase);
    let lead = Guard::Worker(Action::LeadCase);
    Routes::new()
        .get("/werk/al-bekend", start, look)
        .post("/werk/al-bekend", start, answer)
        .get("/werk/trajecten/{case}/bekend", lead, known)
        .post("/werk/trajecten/{case}/bekend", lead, keep_known)
}

fn look_page(acting: &Acting, notice: Option<(&'static str, &str)>) -> FormPage {
    let page = acting.page("casework-title");
    let page = match notice {
        Some((kind, key)) => page.with_notice(kind, key),
        None => page,
    };
    let fields = vec![line("kenmerk", "casework-twice-what").hint("casework-twice-what-hint")];
    FormPage::new(page, "/werk/trajecten", "/werk/al-bekend", fields)
        .about("casework-twice", "casework-twice-lead")
        .submit("casework-twice-look")
}

/// A form to look.
pub async fn look(acting: Acting) -> Result<Response, Problem> {
    Ok(look_page(&acting, None).show(FormView::empty()))
}

/// Looks, and says yes or no.
pub async fn answer(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let text = form.needed("kenmerk", LINE_MAX);
    if form.is_good() {
        let told = match book::look(&acting, &text).await {
            Ok(Look::Nobody) => Some(("good", "casework-twice-nobody")),
            Ok(Look::Somebody) => Some(("info", "casework-twice-somebody")),
            Ok(Look::You) => Some(("info", "casework-twice-you")),
            Ok(Look::Enough) => Some(("careful", "casework-twice-enough")),
            Err(Problem::Conflict) => None,
            Err(problem) => return Err(problem),
        };
        if told.is_some() {
            return Ok(look_page(&acting, told).show(FormView::empty()));
        }
        form.refuse("kenmerk", "casework-twice-neither");
    }
    Ok(look_page(&acting, None).again(acting.ask().view(&form)))
}

fn known_page(acting: &Acting, case: Id) -> FormPage {
    let fields = vec![line("kenmerk", "casework-twice-what"), tick("akkoord", "casework-known-agreed")];
    FormPage::new(acting.page("casework-title"), case_path(case), sub(case, "bekend"), fields)
        .about("casework-known-new", "casework-known-lead")
}

/// By what we may recognise a client.
pub async fn known(acting: Acting, Path(case): Path<String>) -> Result<Response, Problem> {
    let file = book::open_led(&acting, id_in(&case)?).await?;
    Ok(known_page(&acting, file.id()).show(FormView::empty()))
}

/// Keeps it, once the client agreed.
pub async fn keep_known(
    acting: Acting,
    Path(case): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let case = id_in(&case)?;
    let text = form.needed("kenmerk", LINE_MAX);
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "kit-field-required");
    }
    book::open_led(&acting, case).await?;
    if form.is_good() {
        match book::know_by(&acting, case, &text).await {
            Ok(()) => return Ok(back_to(case)),
            Err(Problem::Conflict) => form.refuse("kenmerk", "casework-twice-neither"),
            Err(problem) => return Err(problem),
        }
    }
    Ok(known_page(&acting, case).again(acting.ask().view(&form)))
}
