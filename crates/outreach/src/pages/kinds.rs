//! Kinds of work (SUB-02 to SUB-10): one page for everybody, on which all of them stand, so that nobody says theirs to read;
//! and for the team a page of each.

use crate::book;
use crate::model::area::looks_like_an_address;
use crate::model::field::Branch;
use crate::model::kinds::{LOOKED_UP, Part, WORDS_MAX, source};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::page::show_as;
use kit::wording::{Hint, hints};
use kit::{Form, FormView, Page, Problem, show as show_page};
use people::{Acting, Action, Ask, Guard, Perhaps, Posted, Routes, Seen};
use store::{Day, Id};

/// The field with what the team agreed.
const AGREED: &str = "afspraken";
/// The field with what everybody reads.
const HERE: &str = "plaatselijk";

/// The routes.
pub(super) fn routes() -> Routes {
    let read = Guard::Worker(Action::ReadShifts);
    let keep = Guard::Worker(Action::KeepField);
    let tell = Guard::Worker(Action::KeepDoor);
    Routes::new()
        .telling(crate::book::kinds::own_words)
        .get("/soorten", Guard::Open, for_everybody)
        .get("/werk/soorten", read, list)
        .get("/werk/soorten/{kind}", read, show)
        .post("/werk/soorten/{kind}/afspraken", keep, agree)
        .post("/werk/soorten/{kind}/plaatselijk", tell, tell_here)
}

/// A kind of work as anybody reads it.
struct Told {
    name: String,
    safe: String,
    count: String,
    source: Option<(&'static str, &'static str)>,
    here: Option<(String, String)>,
}

impl Told {
    fn of(page: &Page, branch: Branch, local: &crate::model::kinds::Local) -> Told {
        let said = |part: Part| page.t(&part.text_key(branch));
        let here = local.about(branch);
        Told {
            name: said(Part::Name),
            safe: said(Part::Safe),
            count: said(Part::Count),
            source: source(branch).map(|source| (source.name, source.address)),
            here: here.map(|one| (one.words.clone(), page.day(kit::when::local_day(one.checked)))),
        }
    }
}

/// The day on which the sources were looked up.
fn looked_up(page: &Page) -> String {
    page.day(kit::when::parse_day(LOOKED_UP).unwrap_or(Day::from_number(0)))
}

#[derive(Template)]
#[template(path = "outreach/kinds.html")]
struct Everybody {
    page: Page,
    kinds: Vec<Told>,
    looked_up: String,
}

/// All kinds of work on one page.
pub async fn for_everybody(ask: Ask, reader: Perhaps) -> Result<Response, Problem> {
    let (organisation, _) = ask.house.front_door().await?;
    let local = book::kinds::local(&organisation)?;
    let page = reader.page(&ask, "outreach-kinds-title");
    let kinds = Branch::ALL.iter().map(|branch| Told::of(&page, *branch, &local)).collect();
    Ok(show_page(&Everybody { kinds, looked_up: looked_up(&page), page }))
}

/// A kind of work in the list of the team.
struct Row {
    branch: Branch,
    channels: usize,
    agreed: bool,
    here: bool,
}

#[derive(Template)]
#[template(path = "outreach/kinds-work.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
}

/// The kinds of work, for the team.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    let field = book::field::read(&acting).await?;
    let local = book::kinds::local(acting.organisation())?;
    let rows = Branch::ALL.iter().map(|branch| Row {
        branch: *branch,
        channels: field.about(*branch).len(),
        agreed: field.agreed_about(*branch).is_some(),
        here: local.about(*branch).is_some(),
    });
    Ok(show_page(&ListPage { page: acting.page("outreach-kinds-work-title"), rows: rows.collect() }))
}

#[derive(Template)]
#[template(path = "outreach/kind.html")]
struct KindPage {
    page: Page,
    form: FormView,
    branch: Branch,
    /// What to look at, how to say it, where to be careful.
    parts: [(&'static str, String); 3],
    told: Told,
    looked_up: String,
    channels: Vec<(Id, String)>,
    agreed: String,
    /// Whether it is work in which people are asked for in many languages (SUB-09).
    asks_languages: bool,
    /// Whether the reader may see the figures of the desk.
    may_count: bool,
    may_agree: bool,
    may_tell: bool,
    /// Prints of what stands in both fields, which their forms carry along.
    seen: [String; 2],
    hints: Vec<Hint>,
}

fn kind(text: &str) -> Result<Branch, Problem> {
    Branch::ALL.iter().copied().find(|branch| branch.code() == text).ok_or(Problem::Missing)
}

/// One kind of work.
pub async fn show(acting: Acting, Path(code): Path<String>) -> Result<Response, Problem> {
    draw(&acting, kind(&code)?, StatusCode::OK, None).await
}

/// What was typed once more: with what is not good, or below what somebody else wrote meanwhile.
async fn again(acting: &Acting, branch: Branch, form: &Form, done: Problem) -> Result<Response, Problem> {
    match done {
        Problem::Conflict => draw(acting, branch, StatusCode::CONFLICT, Some(acting.ask().view(form))).await,
        problem => Err(problem),
    }
}

async fn draw(
    acting: &Acting,
    branch: Branch,
    status: StatusCode,
    typed: Option<FormView>,
) -> Result<Response, Problem> {
    let page = acting.page("outreach-kinds-work-title");
    let page = match status {
        StatusCode::CONFLICT => page.with_notice("careful", "outreach-kinds-work-changed"),
        _ => page,
    };
    let field = book::field::read(acting).await?;
    let told = Told::of(&page, branch, &book::kinds::local_now(acting).await?);
    let agreed = field.agreed_about(branch).unwrap_or_default().to_owned();
    let here = told.here.as_ref().map_or("", |(words, _)| words.as_str());
    let seen = [agreed.as_str(), here].map(|text| Seen::of(&acting.ask().house, text).show().to_owned());
    let filled_in = FormView::of([(AGREED, agreed.as_str()), (HERE, here)]);
    let form = match typed {
        Some(typed) => {
            let own: Vec<&str> = [AGREED, HERE].into_iter().filter(|name| typed.has(name)).collect();
            typed.beside(filled_in, &own)
        }
        None => filled_in,
    };
    let look = ("outreach-kinds-work-look", Part::Look);
    let words = ("outreach-kinds-work-words", Part::Words);
    let careful = ("outreach-kinds-work-careful", Part::Careful);
    let parts = [look, words, careful].map(|(heading, part)| (heading, page.t(&part.text_key(branch))));
    let may_tell = acting.may(Action::KeepDoor);
    let hints = if may_tell { hints(&page, form.value(HERE), "nl", &acting.words("nl")) } else { Vec::new() };
    Ok(show_as(
        status,
        &KindPage {
            branch,
            parts,
            channels: field.about(branch).into_iter().map(|(id, name)| (id, name.to_owned())).collect(),
            looked_up: looked_up(&page),
            told,
            agreed,
            asks_languages: branch == Branch::Salon,
            may_count: acting.may(Action::PrepareFigures),
            may_agree: acting.may(Action::KeepField),
            may_tell,
            seen,
            hints,
            form,
            page,
        },
    ))
}

fn back_to(branch: Branch) -> Response {
    Redirect::to(&format!("/werk/soorten/{}", branch.code())).into_response()
}

/// What was typed: no address stands in it.
fn words(form: &mut Form, field: &'static str) -> String {
    let words = form.text(field, WORDS_MAX);
    if looks_like_an_address(&words) {
        form.refuse(field, "outreach-channels-no-address");
    }
    words
}

/// Keeps what the team agreed.
pub async fn agree(
    acting: Acting,
    Path(code): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let branch = kind(&code)?;
    let words = words(&mut form, AGREED);
    if !form.is_good() {
        return draw(&acting, branch, StatusCode::BAD_REQUEST, Some(acting.ask().view(&form))).await;
    }
    let seen = Seen::by(&acting.ask().house, &form);
    match book::kinds::agree(&acting, branch, &words, &seen).await {
        Ok(()) => Ok(back_to(branch)),
        Err(problem) => again(&acting, branch, &form, problem).await,
    }
}

/// Keeps what everybody reads about this kind of work here.
pub async fn tell_here(
    acting: Acting,
    Path(code): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let branch = kind(&code)?;
    let words = words(&mut form, HERE);
    if !form.is_good() {
        return draw(&acting, branch, StatusCode::BAD_REQUEST, Some(acting.ask().view(&form))).await;
    }
    let seen = Seen::by(&acting.ask().house, &form);
    match book::kinds::tell(&acting, branch, &words, &seen).await {
        Ok(()) => Ok(back_to(branch)),
        Err(problem) => again(&acting, branch, &form, problem).await,
    }
}
