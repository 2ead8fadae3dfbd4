//! Choosing which of the released tables stand in an account, and for whom it is: each municipality has a rule of its own for
//! what it wants to read. What is left out was released all the same, and the account says that it does not have everything.

use crate::book::account as book;
use crate::model::account::own_code;
use crate::model::{AccountabilityReport, Shown, grids};
use crate::pages::account::write::{back_to, draw, words};
use crate::pages::account::year_in;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use fluent_bundle::FluentValue;
use kit::form::LINE_MAX;
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Posted};
use std::collections::BTreeSet;

/// The field of the tables, and that of whoever it is for.
const TABLES: &str = "_toon";
const READER: &str = "lezer";

/// The tables of a release, by their codes, each with its caption: the standard ones, then the organisation's own.
fn offered(page: &Page, shown: &Shown) -> Vec<(String, String)> {
    let caption = |code: &str| page.tv(&format!("insight-table-{code}"), "year", shown.year);
    let standard = grids(shown).into_iter().map(|grid| (grid.code.to_owned(), caption(grid.code)));
    let own = shown.own.iter().map(|own| (own_code(&own.title), own.title.clone()));
    let mut all: Vec<(String, String)> = Vec::new();
    for (code, name) in standard.chain(own) {
        if all.iter().all(|(other, _)| *other != code) {
            all.push((code, name));
        }
    }
    all
}

/// What there is to choose from; nothing before figures are out.
pub(super) fn choices(page: &Page, shown: Option<&Shown>) -> Vec<Choice> {
    let all = shown.map(|shown| offered(page, shown)).unwrap_or_default();
    all.into_iter().map(|(code, name)| Choice::new(code, name)).collect()
}

/// The form with what was chosen before.
pub(super) fn filled(form: FormView, choices: &[Choice], account: &AccountabilityReport) -> FormView {
    let ticked = choices.iter().filter(|choice| account.holds(&choice.value));
    ticked.fold(form.with(READER, &account.reader), |form, choice| form.with(TABLES, &choice.value))
}

/// How many of the tables stand in an account that leaves some out; nothing where it has all.
pub(super) fn told(page: &Page, shown: &Shown, account: &AccountabilityReport) -> Option<String> {
    let all = offered(page, shown);
    let here = all.iter().filter(|(code, _)| account.holds(code)).count();
    let args = [("here", FluentValue::from(here as u64)), ("all", FluentValue::from(all.len() as u64))];
    (here < all.len()).then(|| page.texts().text(page.language(), "insight-choose-some", &args))
}

/// Keeps the choice.
pub async fn choose(
    acting: Acting,
    Path(year): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let year = year_in(&year)?;
    let release = book::figures(&acting, year).await?.ok_or(Problem::Missing)?;
    let all = offered(&acting.page("insight-write-title"), &release.head.shown);
    let codes: Vec<(&str, usize)> =
        all.iter().enumerate().map(|(at, (code, _))| (code.as_str(), at)).collect();
    let wanted = form.choices(TABLES, &codes);
    if wanted.is_empty() {
        form.refuse(TABLES, "insight-choose-none");
    }
    let reader = words(&mut form, READER, LINE_MAX);
    if !form.is_good() {
        let account = book::draft(&acting, year).await?;
        let (status, posted) = (StatusCode::BAD_REQUEST, acting.ask().view(&form));
        return draw(&acting, year, &account, status, posted, &[READER, TABLES]).await;
    }
    let offered: BTreeSet<String> = all.iter().map(|(code, _)| code.clone()).collect();
    let wanted: BTreeSet<String> =
        wanted.into_iter().filter_map(|at| all.get(at).map(|(code, _)| code.clone())).collect();
    book::write(&acting, year, |account| Some(account.for_reader(reader, &offered, &wanted))).await?;
    Ok(back_to(year))
}
