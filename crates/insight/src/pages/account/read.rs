//! Reading accounts that are out, releasing those that wait, and taking them along as a file.

use crate::book::account::{self as book, Kept};
use crate::model::State;
use crate::pages::account::compose::{self, Content};
use askama::Template;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{FormView, Page, Problem, show as draw_page};
use paper::{Paper, ods, pdf, xlsx};
use people::{Acting, Action, Posted};
use store::{Id, Moment};

/// One line of the list.
struct Entry {
    id: Id,
    year: u32,
    at: Moment,
    waits: bool,
}

#[derive(Template)]
#[template(path = "insight/account/list.html")]
struct List {
    page: Page,
    accounts: Vec<Entry>,
}

/// The accounts that are out, and to those who may release them those that wait.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("insight-reports-title");
    let accounts = book::accounts(&acting).await?;
    let entry =
        |kept: &Kept| Entry { id: kept.id, year: kept.sent.year, at: at(kept), waits: kept.sent.waits() };
    let accounts = accounts.iter().map(entry).collect();
    Ok(draw_page(&List { page, accounts }))
}

/// When it went out, or was laid ready.
fn at(kept: &Kept) -> Moment {
    match &kept.sent.state {
        State::Released { by } => by.at,
        State::Prepared | State::Withdrawn { .. } => kept.sent.prepared.at,
    }
}

#[derive(Template)]
#[template(path = "insight/account/read.html")]
struct Read {
    page: Page,
    form: FormView,
    id: Id,
    paper: Paper,
    /// Whether this is the letter and not the whole account.
    is_letter: bool,
    hash: String,
    waits: bool,
    prepared_by: String,
    is_own: bool,
    may_release: bool,
}

fn id_in(path: &str) -> Result<Id, Problem> {
    path.parse().map_err(|_| Problem::Missing)
}

/// The yearly account.
pub async fn show(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id_in(&id)?, false, StatusCode::OK, FormView::empty()).await
}

/// The letter on commitments.
pub async fn letter(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id_in(&id)?, true, StatusCode::OK, FormView::empty()).await
}

async fn draw(
    acting: &Acting,
    id: Id,
    is_letter: bool,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let kept = book::account(acting, id).await?;
    let page = acting.page("insight-report-title");
    let paper = paper(acting, &page, &kept, is_letter);
    let prepared = &kept.sent.prepared;
    Ok(show_as(
        status,
        &Read {
            form,
            id,
            paper,
            is_letter,
            hash: kept.sent.hash.clone(),
            waits: kept.sent.waits(),
            prepared_by: format!("{} · {}", prepared.name, page.t(&prepared.role.text_key())),
            is_own: prepared.worker == acting.worker().id,
            may_release: acting.may(Action::ReleaseFigures),
            page,
        },
    ))
}

fn paper(acting: &Acting, page: &Page, kept: &Kept, is_letter: bool) -> Paper {
    let content = Content {
        organisation: &acting.organisation().name,
        shown: &kept.sent.shown,
        account: &kept.sent.account,
        hash: &kept.sent.hash,
        at: at(kept),
        is_out: kept.sent.is_out(),
    };
    if is_letter { compose::letter(page, &content) } else { compose::account(page, &content) }
}

/// A file of a document that is out. What waits does not leave.
pub async fn file(acting: Acting, Path((id, name)): Path<(String, String)>) -> Result<Response, Problem> {
    let kept = book::account(&acting, id_in(&id)?).await?;
    let (document, kind) = name.rsplit_once('.').ok_or(Problem::Missing)?;
    if !kept.sent.is_out() || !matches!(document, "verantwoording" | "brief") {
        return Err(Problem::Missing);
    }
    let page = acting.page("insight-report-title");
    let paper = paper(&acting, &page, &kept, document == "brief");
    let (content_type, bytes) = written(&paper, kind)?;
    let name = format!("attachment; filename=\"{document}-{}.{kind}\"", kept.sent.year);
    let name = HeaderValue::from_str(&name).map_err(|_| Problem::Broken)?;
    let headers =
        [(header::CONTENT_TYPE, HeaderValue::from_static(content_type)), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

/// The document as a file of this kind.
fn written(paper: &Paper, kind: &str) -> Result<(&'static str, Vec<u8>), Problem> {
    let broken = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "an account cannot be written");
        Problem::Broken
    };
    match kind {
        "pdf" => Ok(("application/pdf", pdf(paper).map_err(|error| broken(&error))?)),
        "xlsx" => Ok((
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            xlsx(paper).map_err(|error| broken(&error))?,
        )),
        "ods" => Ok((
            "application/vnd.oasis.opendocument.spreadsheet",
            ods(paper).map_err(|error| broken(&error))?,
        )),
        _ => Err(Problem::Missing),
    }
}

/// Releases what another laid ready, or takes it back.
pub async fn release(
    acting: Acting,
    Path(id): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    let outcome = if form.raw("doen") == Some("terugnemen") {
        book::withdraw(&acting, id).await?
    } else {
        let seen = form.needed("_gezien", LINE_MAX);
        if !form.ticked("akkoord") {
            form.refuse("akkoord", "insight-report-tick");
        }
        if !form.is_good() {
            return draw(&acting, id, false, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
        }
        book::release(&acting, id, &seen).await?
    };
    match outcome {
        Ok(()) => Ok(Redirect::to("/werk/cijfers/verslagen").into_response()),
        Err(refusal) => {
            form.refuse("", refusal.text_key());
            draw(&acting, id, false, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
        }
    }
}
