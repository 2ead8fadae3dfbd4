//! The employer list and one employer.

use super::forms::{filled_employer, hours_between, offers, read_employer};
use super::id;
use crate::book::employers as book;
use crate::model::EmployerHead;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::{Day, Id};

#[derive(Template)]
#[template(path = "employment/employers.html")]
struct List {
    page: Page,
    employers: Vec<book::Listed>,
    coaches: bool,
    form: FormView,
    offers: Vec<Choice>,
    today: Day,
}

impl List {
    fn state(&self, head: &EmployerHead) -> (String, &'static str) {
        state(&self.page, head, self.today)
    }

    fn hours(&self, head: &EmployerHead) -> String {
        hours_between(&self.page, head)
    }
}

/// How an employer stands on the list, and the tone of its badge.
fn state(page: &Page, head: &EmployerHead, today: Day) -> (String, &'static str) {
    let (key, tone) = if head.paused {
        ("employment-state-paused", "careful")
    } else if head.checked.is_none() {
        ("employment-state-unchecked", "new")
    } else if head.is_due(today) {
        ("employment-state-due", "careful")
    } else {
        ("employment-state-good", "good")
    };
    (page.t(key), tone)
}

/// The employer list.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("employment-employers-title");
    Ok(show_as(
        status,
        &List {
            employers: book::list(acting).await?,
            coaches: acting.may(Action::CoachWork),
            form,
            offers: offers(&page),
            today: acting.ask().house.today(),
            page,
        },
    ))
}

/// Puts an employer on the list.
pub async fn begin(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if let Some((head, contact)) = read_employer(&mut form) {
        if !book::is_taken(&acting, &head.alias, None).await? {
            let employer = book::begin(&acting, head, contact).await?;
            return Ok(back_to(employer));
        }
        form.refuse("schuilnaam", "employment-alias-taken");
    }
    draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

fn back_to(employer: Id) -> Response {
    Redirect::to(&format!("/werk/werkgevers/{employer}")).into_response()
}

#[derive(Default)]
struct Forms {
    employer: Option<FormView>,
    check: FormView,
    complaint: FormView,
}

#[derive(Template)]
#[template(path = "employment/employer.html")]
struct One {
    page: Page,
    file: book::EmployerFile,
    coaches: bool,
    rewrites: bool,
    employer: FormView,
    check: FormView,
    complaint: FormView,
    offers: Vec<Choice>,
    today: Day,
}

impl One {
    fn state(&self) -> (String, &'static str) {
        state(&self.page, &self.file.head, self.today)
    }

    fn hours(&self) -> String {
        hours_between(&self.page, &self.file.head)
    }
}

/// One employer.
pub async fn show(acting: Acting, Path(employer): Path<String>) -> Result<Response, Problem> {
    draw_one(&acting, id(&employer)?, StatusCode::OK, Forms::default()).await
}

async fn draw_one(
    acting: &Acting,
    employer: Id,
    status: StatusCode,
    forms: Forms,
) -> Result<Response, Problem> {
    let file = book::read(acting, employer).await?;
    let page = acting.page("employment-employers-title");
    let known = || filled_employer(&file.head, file.contact.as_deref());
    Ok(show_as(
        status,
        &One {
            coaches: acting.may(Action::CoachWork),
            rewrites: forms.employer.is_some(),
            employer: forms.employer.unwrap_or_else(known),
            check: forms.check,
            complaint: forms.complaint,
            offers: offers(&page),
            today: acting.ask().house.today(),
            page,
            file,
        },
    ))
}

/// Writes an employer otherwise.
pub async fn rewrite(
    acting: Acting,
    Path(employer): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let employer = id(&employer)?;
    if let Some((head, contact)) = read_employer(&mut form) {
        if !book::is_taken(&acting, &head.alias, Some(employer)).await? {
            book::rewrite(&acting, employer, head, contact).await?;
            return Ok(back_to(employer));
        }
        form.refuse("schuilnaam", "employment-alias-taken");
    }
    let forms = Forms { employer: Some(acting.ask().view(&form)), ..Forms::default() };
    draw_one(&acting, employer, StatusCode::BAD_REQUEST, forms).await
}

/// Writes down that somebody went and looked.
pub async fn check(
    acting: Acting,
    Path(employer): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let employer = id(&employer)?;
    let found = form.needed("gezien", NOTE_MAX);
    if !form.is_good() {
        let forms = Forms { check: acting.ask().view(&form), ..Forms::default() };
        return draw_one(&acting, employer, StatusCode::BAD_REQUEST, forms).await;
    }
    book::check(&acting, employer, found).await?;
    Ok(back_to(employer))
}

/// Writes down that something was not right there.
pub async fn complain(
    acting: Acting,
    Path(employer): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let employer = id(&employer)?;
    let words = form.needed("klacht", NOTE_MAX);
    if !form.is_good() {
        let forms = Forms { complaint: acting.ask().view(&form), ..Forms::default() };
        return draw_one(&acting, employer, StatusCode::BAD_REQUEST, forms).await;
    }
    book::complain(&acting, employer, words).await?;
    Ok(back_to(employer))
}

/// Takes an employer off the list.
pub async fn remove(acting: Acting, Path(employer): Path<String>) -> Result<Response, Problem> {
    book::remove(&acting, id(&employer)?).await?;
    Ok(Redirect::to("/werk/werkgevers").into_response())
}
