//! Complaints about agencies (STG-10): a form without a code, and what the desk does with it.

use super::id_in;
use crate::book::complaint as book;
use crate::model::complaint::COMPLAINT_DAYS;
use crate::model::{Agency, Coded, Complaint};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show};
use people::{Act, Acting, Action, Ask, Guard, Once, Perhaps, Posted, Routes};
use store::Id;
use vault::contains_code;

/// Where the desk's list stands.
const HERE: &str = "/werk/inloop/klachten";
/// The hidden field that makes a form sent twice one complaint.
const ONCE_FIELD: &str = "_eens";
/// Characters of what happened, and of what should change: together they fit into a theme.
const WORDS_MAX: usize = 900;

/// The routes.
pub fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadComplaints);
    Routes::new()
        .get("/klacht", Guard::Open, form)
        .post_within(Act::FirstMessage, "/klacht", Guard::Open, take)
        .get(HERE, read, list)
        .get("/werk/inloop/klachten/{id}", read, read_one)
        .post("/werk/inloop/klachten/{id}/wissen", read, erase)
}

#[derive(Template)]
#[template(path = "guide/complaint.html")]
struct FormPage {
    page: Page,
    form: FormView,
    once: String,
    agencies: Vec<Choice>,
    /// Whether it came in.
    done: bool,
    days: i64,
}

fn form_page(page: Page, form: FormView, once: &Once, done: bool) -> FormPage {
    FormPage { form, once: once.show(), agencies: Agency::choices(&page), done, days: COMPLAINT_DAYS, page }
}

/// Asks what happened.
pub async fn form(ask: Ask, reader: Perhaps) -> Response {
    let page = reader.page(&ask, "guide-title");
    show(&form_page(page, FormView::empty(), &Once::fresh(&ask.house), false))
}

/// Takes it in.
pub async fn take(ask: Ask, Posted(mut form): Posted) -> Result<Response, Problem> {
    let once = form.raw(ONCE_FIELD).and_then(|text| Once::parse(&ask.house, text));
    let once = once.unwrap_or_else(|| Once::fresh(&ask.house));
    let page = ask.page("guide-title");
    match read(&mut form) {
        Some((agency, complaint)) => {
            book::take(&ask, &once, agency, &complaint).await?;
            Ok(show(&form_page(page, FormView::empty(), &once, true)))
        }
        None => Ok(show_as(StatusCode::BAD_REQUEST, &form_page(page, ask.view(&form), &once, false))),
    }
}

fn read(form: &mut Form) -> Option<(Agency, Complaint)> {
    let agency = form.choice("instantie", &Agency::among());
    let what = form.needed("gebeurd", WORDS_MAX);
    let change = form.text("anders", WORDS_MAX);
    let name = form.text("naam", LINE_MAX);
    for (field, text) in [("gebeurd", &what), ("anders", &change), ("naam", &name)] {
        if contains_code(text) {
            form.refuse(field, "guide-complaint-code");
        }
    }
    // A name is kept only with a yes to naming it: otherwise it would stand there and be of no use.
    if !name.is_empty() && !form.ticked("noemen") {
        form.refuse("noemen", "guide-complaint-agree-needed");
    }
    let named = (!name.is_empty()).then_some(name);
    form.is_good().then_some((agency?, Complaint { what, change, named }))
}

/// A complaint in the list.
struct Line {
    id: Id,
    agency: String,
    day: String,
}

#[derive(Template)]
#[template(path = "guide/complaints.html")]
struct ListPage {
    page: Page,
    lines: Vec<Line>,
}

/// The complaints that wait.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("guide-work-complaints");
    let lines = book::list(&acting)
        .await?
        .iter()
        .map(|one| Line { id: one.id, agency: page.t(one.agency.text_key()), day: page.day(one.day) })
        .collect();
    Ok(show(&ListPage { lines, page }))
}

#[derive(Template)]
#[template(path = "guide/complaint_one.html")]
struct OnePage {
    page: Page,
    line: Line,
    complaint: Complaint,
    /// The theme that it could be, to be read over before it goes on.
    theme: FormView,
    may_raise: bool,
}

/// One complaint, with a theme made from it for the meeting (STG-10): it goes on as the worker words it.
pub async fn read_one(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    let (listed, complaint) = book::read(&acting, id_in(&text)?).await?;
    let page = acting.page("guide-work-complaints");
    let agency = page.t(listed.agency.text_key());
    let title = page.tv("guide-work-complaint-theme", "agency", complaint.named.as_ref().unwrap_or(&agency));
    let words = format!("{}\n\n{}", complaint.what, complaint.change);
    let theme = FormView::of([("titel", title.as_str()), ("tekst", words.trim())]);
    let line = Line { id: listed.id, agency, day: page.day(listed.day) };
    Ok(show(&OnePage { theme, may_raise: acting.may(Action::RaiseTheme), line, complaint, page }))
}

/// Erases one.
pub async fn erase(acting: Acting, Path(text): Path<String>) -> Result<Response, Problem> {
    book::erase(&acting, id_in(&text)?).await?;
    Ok(Redirect::to(HERE).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use kit::form::NOTE_MAX;

    #[test]
    fn what_is_written_fits_into_a_theme() {
        assert!(2 * WORDS_MAX + "\n\n".len() <= NOTE_MAX);
    }
}
