//! An organisation's own tables: which there are, declaring one from the known codes, taking one away.

use crate::book::settings as book;
use crate::model::account::Item;
use crate::model::declared::Split;
use crate::model::own::{OwnError, OwnTable, fact_named, has_quarters, splits_of};
use crate::model::standard::{facts, tables as standard_tables};
use crate::pages::account::write::words;
use askama::Template;
use axum::extract::RawQuery;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::LINE_MAX;
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem, show as draw_page};
use people::{Acting, Posted};

const HERE: &str = "/werk/verantwoording/tabellen";

#[derive(Template)]
#[template(path = "insight/own/list.html")]
struct List {
    page: Page,
    /// Each table's number, title and what it counts.
    tables: Vec<(u32, String, String)>,
    /// The standard tables, to choose from; those that are shown are ticked.
    form: FormView,
    standard: Vec<Choice>,
    /// What can be counted: its code and its name.
    facts: Vec<(&'static str, String)>,
    is_full: bool,
}

/// Shows which tables there are, and what can be counted.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("insight-own-title");
    let settings = book::settings(&acting).await?;
    let name = |fact: &str| page.t(&format!("insight-fact-{fact}"));
    let line = |item: &Item<OwnTable>| (item.number, item.content.title.clone(), name(&item.content.fact));
    let (year, _) = kit::when::month_of(acting.ask().house.now());
    let caption = |code: &str| page.tv(&format!("insight-table-{code}"), "year", year);
    let shown = standard().filter(|code| !settings.left_out.contains(*code));
    Ok(draw_page(&List {
        form: shown.fold(FormView::empty(), |form, code| form.with("_toon", code)),
        standard: standard().map(|code| Choice::new(code, caption(code))).collect(),
        tables: settings.tables.iter().map(line).collect(),
        facts: facts().map(|fact| (fact, name(fact))).collect(),
        is_full: settings.tables.len() >= OwnTable::MOST,
        page,
    }))
}

/// The codes of the standard tables.
fn standard() -> impl Iterator<Item = &'static str> {
    standard_tables().map(|table| table.code)
}

/// Chooses which standard tables are shown: the municipality's own rule says what it wants to read.
pub async fn choose(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let codes: Vec<(&str, &str)> = standard().map(|code| (code, code)).collect();
    let wanted = form.choices("_toon", &codes);
    book::set(&acting, |settings| Some(settings.with_only(&wanted))).await?;
    Ok(to_the_list())
}

#[derive(Template)]
#[template(path = "insight/own/new.html")]
struct New {
    page: Page,
    form: FormView,
    fact: &'static str,
    splits: Vec<Choice>,
    codes: Vec<Choice>,
    periods: Vec<Choice>,
}

/// What can be chosen of a fact.
struct Offer {
    fact: &'static str,
    splits: Vec<&'static Split>,
}

impl Offer {
    /// What can be chosen of the fact that a query or a form names.
    fn of(form: &Form) -> Option<Offer> {
        let fact = form.raw("_feit").and_then(fact_named)?;
        Some(Offer { fact, splits: splits_of(fact)? })
    }

    /// Each code of each split, as it is posted.
    fn codes(&self) -> impl Iterator<Item = (String, (&'static str, &'static str))> {
        self.splits.iter().flat_map(|split| {
            split.categories().map(move |code| (format!("{}={code}", split.name), (split.name, code)))
        })
    }

    fn read(&self, form: &mut Form) -> OwnTable {
        let sides: Vec<(&str, &str)> = self.splits.iter().map(|split| (split.name, split.name)).collect();
        let codes: Vec<(String, (&str, &str))> = self.codes().collect();
        let codes: Vec<(&str, (&str, &str))> =
            codes.iter().map(|(posted, code)| (posted.as_str(), *code)).collect();
        let quarters: Vec<(String, u32)> =
            quarters_of(self.fact).map(|number| (number.to_string(), number)).collect();
        let quarters: Vec<(&str, u32)> =
            quarters.iter().map(|(posted, number)| (posted.as_str(), *number)).collect();
        form.needed("titel", LINE_MAX);
        OwnTable {
            title: words(form, "titel", LINE_MAX),
            fact: self.fact.to_owned(),
            rows: form.maybe_choice("rijen", &sides).map(str::to_owned),
            columns: form.maybe_choice("kolommen", &sides).map(str::to_owned),
            only: form.maybe_choice("alleen", &codes).map(|(name, code)| (name.to_owned(), code.to_owned())),
            quarter: form.maybe_choice("kwartaal", &quarters),
        }
    }

    fn draw(&self, acting: &Acting, status: StatusCode, form: FormView) -> Response {
        let page = acting.page("insight-own-title");
        let of_split =
            |split: &&Split| Choice::new(split.name, page.t(&format!("insight-split-{}", split.name)));
        let of_code = |(posted, (name, code)): (String, (&str, &str))| {
            let (split, code) =
                (page.t(&format!("insight-split-{name}")), page.t(&format!("insight-{name}-{code}")));
            Choice::new(posted, format!("{split}: {code}"))
        };
        let of_quarter =
            |number: u32| Choice::new(number.to_string(), page.t(&format!("insight-quarter-{number}")));
        let new = New {
            form,
            fact: self.fact,
            splits: self.splits.iter().map(of_split).collect(),
            codes: self.codes().map(of_code).collect(),
            periods: quarters_of(self.fact).map(of_quarter).collect(),
            page,
        };
        show_as(status, &new)
    }
}

/// The quarters that a table of this fact may be about.
fn quarters_of(fact: &str) -> impl Iterator<Item = u32> + use<> {
    let has_quarters = has_quarters(fact);
    (1..=4).filter(move |_| has_quarters)
}

/// Where one chooses what to count.
fn to_the_list() -> Response {
    Redirect::to(HERE).into_response()
}

/// Shows the form for a table of a fact.
pub async fn new(acting: Acting, RawQuery(query): RawQuery) -> Result<Response, Problem> {
    let asked = Form::parse(query.unwrap_or_default().as_bytes());
    let Some(offer) = Offer::of(&asked) else { return Ok(to_the_list()) };
    Ok(offer.draw(&acting, StatusCode::OK, FormView::empty()))
}

/// Declares a table.
pub async fn declare(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(offer) = Offer::of(&form) else { return Ok(to_the_list()) };
    let table = offer.read(&mut form);
    if table.check() == Err(OwnError::Same) {
        form.refuse("kolommen", "insight-own-same");
    }
    if form.is_good() {
        if book::set(&acting, |settings| settings.with_table(table)).await? {
            return Ok(to_the_list());
        }
        let most = i64::try_from(OwnTable::MOST).unwrap_or(i64::MAX);
        form.refuse_with("", "insight-own-full", &[("max", most)]);
    }
    Ok(offer.draw(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)))
}

/// Takes a table away.
pub async fn remove(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    if let Ok(number) = form.needed("_tabel", LINE_MAX).parse() {
        book::set(&acting, |settings| Some(settings.without(number))).await?;
    }
    Ok(to_the_list())
}
