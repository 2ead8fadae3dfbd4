//! Tools for whoever comes by, with a file or without: a list of money and debts, and the steps of a benefit. What is typed is
//! added up, given back and kept nowhere; whoever has a file can put it where only their own code opens it.

use crate::book;
use crate::model::budget::{Budget, COMES_IN, Cents, DEBTS, GOES_OUT, Rest};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use kit::page::show_as;
use kit::{FormView, Page, Problem};
use people::{Ask, Guard, Perhaps, Posted, Routes};

/// Steps of a benefit, in their order.
const STEPS: [&str; 6] = [
    "casework-tools-step-which",
    "casework-tools-step-report",
    "casework-tools-step-papers",
    "casework-tools-step-advance",
    "casework-tools-step-objection",
    "casework-tools-step-help",
];

/// The routes of these pages.
pub fn routes() -> Routes {
    Routes::new().get("/geldlijst", Guard::Open, budget).post("/geldlijst", Guard::Open, add_up).get(
        "/uitkering",
        Guard::Open,
        benefit,
    )
}

#[derive(Template)]
#[template(path = "casework/budget.html")]
struct BudgetPage {
    page: Page,
    form: FormView,
    comes_in: &'static [(&'static str, &'static str)],
    goes_out: &'static [(&'static str, &'static str)],
    debts: &'static [[&'static str; 3]],
    sums: Option<Sums>,
}

/// What came of a list.
struct Sums {
    budget: Budget,
    /// The list as a text, for whoever has a file to keep it in.
    to_keep: Option<String>,
}

impl Sums {
    /// The sums with the keys of their labels.
    fn lines(&self) -> Vec<(&'static str, Cents)> {
        lines_of(&self.budget)
    }

    fn is_short(&self) -> bool {
        matches!(self.budget.rest(), Rest::Short(_))
    }
}

fn lines_of(budget: &Budget) -> Vec<(&'static str, Cents)> {
    let rest = match budget.rest() {
        Rest::Left(cents) => ("casework-tools-sum-left", cents),
        Rest::Short(cents) => ("casework-tools-sum-short", cents),
    };
    vec![
        ("casework-tools-sum-in", budget.total_in()),
        ("casework-tools-sum-out", budget.total_out()),
        rest,
        ("casework-tools-sum-owed", budget.owed()),
    ]
}

/// The empty list.
pub async fn budget(ask: Ask, reader: Perhaps) -> Response {
    draw(reader.page(&ask, "casework-tools-title"), StatusCode::OK, FormView::empty(), None)
}

/// Adds a list up, and keeps nothing of it.
pub async fn add_up(ask: Ask, reader: Perhaps, Posted(mut form): Posted) -> Result<Response, Problem> {
    let budget = Budget::read(&mut form);
    let page = reader.page(&ask, "casework-tools-title");
    let view = ask.view(&form);
    if !form.is_good() {
        return Ok(draw(page, StatusCode::BAD_REQUEST, view, None));
    }
    let to_keep = has_file(&reader).await?.then(|| as_text(&page, &budget));
    Ok(draw(page, StatusCode::OK, view, Some(Sums { budget, to_keep })))
}

fn draw(page: Page, status: StatusCode, form: FormView, sums: Option<Sums>) -> Response {
    let all = BudgetPage { page, form, comes_in: &COMES_IN, goes_out: &GOES_OUT, debts: &DEBTS, sums };
    not_kept(show_as(status, &all))
}

/// An answer that no browser keeps.
pub(super) fn not_kept(mut response: Response) -> Response {
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Whether whoever reads has a file.
pub(super) async fn has_file(reader: &Perhaps) -> Result<bool, Problem> {
    match &reader.0 {
        Some(visitor) => Ok(book::own_case(visitor).await?.is_some()),
        None => Ok(false),
    }
}

/// The list in words, as it can be kept.
fn as_text(page: &Page, budget: &Budget) -> String {
    let line = |(key, cents): &(&'static str, Cents)| format!("{}: {cents}", page.t(key));
    let debt = |debt: &crate::model::budget::Debt| format!("{}: {} ({})", debt.who, debt.owed, debt.monthly);
    let parts = [
        vec![page.t("casework-tools-in")],
        budget.comes_in.iter().map(line).collect(),
        vec![String::new(), page.t("casework-tools-out")],
        budget.goes_out.iter().map(line).collect(),
        vec![String::new(), page.t("casework-tools-debts")],
        budget.debts.iter().map(debt).collect(),
        vec![String::new()],
        lines_of(budget).iter().map(line).collect(),
    ];
    parts.concat().join("\n")
}

#[derive(Template)]
#[template(path = "casework/benefit.html")]
struct BenefitPage {
    page: Page,
    steps: &'static [&'static str],
}

/// The steps of a benefit.
pub async fn benefit(ask: Ask, reader: Perhaps) -> Response {
    kit::show(&BenefitPage { page: reader.page(&ask, "casework-tools-title"), steps: &STEPS })
}
