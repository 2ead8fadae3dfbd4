//! Writing the account of a year, seeing it as it would leave, and laying it ready.

use crate::book::{account as book, pledges};
use crate::model::account::{Item, Part};
use crate::model::{AccountabilityReport, Refusal};
use crate::pages::account::compose::{self, Content};
use crate::pages::account::{choose, year_in};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use forum::model::trace_in;
use kit::form::{LINE_MAX, MESSAGE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use paper::Paper;
use people::{Acting, Posted};
use std::collections::BTreeMap;

/// The lines of one kind, as the page shows them.
struct List {
    /// The end of its address and of its keys.
    code: &'static str,
    /// Each line's number and name.
    lines: Vec<(u32, String)>,
}

impl List {
    fn of<T>(code: &'static str, items: &[Item<T>], name: impl Fn(&T) -> String) -> List {
        List { code, lines: items.iter().map(|item| (item.number, name(&item.content))).collect() }
    }

    fn all(account: &AccountabilityReport) -> Vec<List> {
        vec![
            List::of("money", &account.money, |money| {
                format!("{} · {} · {}", money.region, money.by, money.support)
            }),
            List::of("plans", &account.plans, |plan| format!("{} · {}", plan.what, plan.number)),
            List::of("commitments", &account.commitments, |line| format!("{} · {}", line.number, line.text)),
            List::of("tellings", &account.tellings, |line| format!("{} · {}", line.channel, line.text)),
            List::of("rounds", &account.rounds, |line| format!("{} · {}", line.question, line.method)),
        ]
    }
}

#[derive(Template)]
#[template(path = "insight/account/write.html")]
struct Write {
    page: Page,
    form: FormView,
    year: u32,
    fields: [&'static str; 6],
    lists: Vec<List>,
    /// The tables to choose from; none before figures are out.
    tables: Vec<Choice>,
}

/// Shows what was written so far.
pub async fn show(acting: Acting, Path(year): Path<String>) -> Result<Response, Problem> {
    let year = year_in(&year)?;
    let account = book::draft(&acting, year).await?;
    draw(&acting, year, &account, StatusCode::OK, FormView::empty(), &[]).await
}

/// Draws the page. Beside what was posted, and the fields of its form, stands what was written so far in the other forms.
pub(super) async fn draw(
    acting: &Acting,
    year: u32,
    account: &AccountabilityReport,
    status: StatusCode,
    posted: FormView,
    own: &[&str],
) -> Result<Response, Problem> {
    let page = acting.page("insight-write-title");
    let release = book::figures(acting, year).await?;
    let tables = choose::choices(&page, release.as_ref().map(|release| &release.head.shown));
    let texts = Part::ALL.into_iter();
    let kept = texts.fold(FormView::empty(), |form, part| form.with(part.code(), account.text(part)));
    let form = posted.beside(choose::filled(kept, &tables, account), own);
    let fields = Part::ALL.map(Part::code);
    let lists = List::all(account);
    Ok(show_as(status, &Write { page, form, year, fields, lists, tables }))
}

/// Keeps the organisation's words.
pub async fn texts(
    acting: Acting,
    Path(year): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let year = year_in(&year)?;
    let mut texts = BTreeMap::new();
    for part in Part::ALL {
        let text = words(&mut form, part.code(), MESSAGE_MAX);
        if !text.is_empty() {
            texts.insert(part, text);
        }
    }
    if !form.is_good() {
        let account = book::draft(&acting, year).await?;
        let (status, posted) = (StatusCode::BAD_REQUEST, acting.ask().view(&form));
        return draw(&acting, year, &account, status, posted, &Part::ALL.map(Part::code)).await;
    }
    book::write(&acting, year, |account| Some(account.saying(texts))).await?;
    Ok(back_to(year))
}

/// Words that leave the organisation: refused where they lead to one person (H-18).
pub(in crate::pages) fn words(form: &mut Form, field: &'static str, max: usize) -> String {
    let text = form.text(field, max);
    if let Some(trace) = trace_in(&text) {
        form.refuse(field, trace.text_key());
    }
    text
}

/// Takes over what the register of promises says now, so that nobody types it each year.
pub async fn take_over(acting: Acting, Path(year): Path<String>) -> Result<Response, Problem> {
    let year = year_in(&year)?;
    let register: Vec<_> = pledges::all(&acting).await?.iter().map(|kept| kept.pledge.line()).collect();
    if book::write(&acting, year, |account| account.with_register(register)).await? {
        return Ok(back_to(year));
    }
    let mut form = Form::default();
    let most = i64::try_from(AccountabilityReport::LINES_MAX).unwrap_or(i64::MAX);
    form.refuse_with("", "insight-line-full", &[("max", most)]);
    let account = book::draft(&acting, year).await?;
    draw(&acting, year, &account, StatusCode::BAD_REQUEST, acting.ask().view(&form), &[]).await
}

/// Takes a line away.
pub async fn remove(
    acting: Acting,
    Path(year): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let year = year_in(&year)?;
    let number = form.needed("_nummer", LINE_MAX).parse().map_err(|_| Problem::Missing)?;
    book::write(&acting, year, |account| Some(account.without(number))).await?;
    Ok(back_to(year))
}

pub(super) fn back_to(year: u32) -> Response {
    Redirect::to(&format!("/werk/verantwoording/verslag/{year}")).into_response()
}

#[derive(Template)]
#[template(path = "insight/account/preview.html")]
struct Preview {
    page: Page,
    form: FormView,
    year: u32,
    paper: Paper,
    hash: String,
}

/// Shows the account as it would leave.
pub async fn preview(acting: Acting, Path(year): Path<String>) -> Result<Response, Problem> {
    draw_preview(&acting, year_in(&year)?, StatusCode::OK, FormView::empty()).await
}

async fn draw_preview(
    acting: &Acting,
    year: u32,
    status: StatusCode,
    form: FormView,
) -> Result<Response, Problem> {
    let release = book::figures(acting, year).await?.ok_or(Problem::Missing)?;
    let account = book::draft(acting, year).await?;
    let hash = account.hash(&release.head.hash);
    let page = acting.page("insight-preview-title");
    let content = Content {
        organisation: &acting.organisation().name,
        shown: &release.head.shown,
        account: &account,
        hash: &hash,
        at: acting.ask().house.now(),
        is_out: false,
    };
    let paper = compose::account(&page, &content);
    Ok(show_as(status, &Preview { page, form, year, paper, hash }))
}

/// Lays the account ready for a second person, exactly as it was shown.
pub async fn lay_ready(
    acting: Acting,
    Path(year): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let year = year_in(&year)?;
    let seen = form.needed("_gezien", LINE_MAX);
    match book::lay_ready(&acting, year, &seen).await? {
        Ok(_) => Ok(Redirect::to("/werk/cijfers/verslagen").into_response()),
        Err(Refusal::FiguresBack) => Err(Problem::Missing),
        Err(refusal) => {
            form.refuse("", refusal.text_key());
            draw_preview(&acting, year, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
        }
    }
}
