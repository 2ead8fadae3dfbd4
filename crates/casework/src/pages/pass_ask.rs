//! A request that another team can answer better is passed on to it (REF-07), by the agreement with that organisation and in
//! the words that the person agreed to. Once it arrived, nothing of it stays here.

use super::fields::{Field, FormPage, area, choose, radios, tick};
use super::id_in;
use super::intake::HERE;
use super::view::Act;
use crate::book::{self, Read};
use crate::model::start::AskRecord;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use between::book::pass::give::{self, Given};
use between::model::passed::{DAYS, WORDS_MAX, Words};
use kit::{Choice, FormView, Page, Problem};
use people::{Acting, Action, Guard, Once, Posted, Routes};
use store::Id;

/// The days that the form proposes.
const DAYS_PROPOSED: &str = "7";

/// The routes of passing an ask on.
pub fn routes() -> Routes {
    let pass = Guard::Worker(Action::PassOn);
    Routes::new().get("/werk/aanmeldingen/{ask}/doorgeven", pass, show).post(
        "/werk/aanmeldingen/{ask}/doorgeven",
        pass,
        pass_on,
    )
}

fn path(ask: Id) -> String {
    format!("{HERE}/{ask}/doorgeven")
}

/// The way to the form.
pub(super) fn act(page: &Page, ask: Id) -> Act {
    Act::Go { href: path(ask), label: page.t("casework-start-pass") }
}

/// Those whom one can pass somebody on to now: id and name.
fn partners(acting: &Acting) -> Result<Vec<(Id, String)>, Problem> {
    let agreed = between::book::agreed(acting.organisation())?;
    Ok(agreed.holding(acting.ask().house.today()).map(|one| (one.id, one.name.clone())).collect())
}

fn fields(page: &Page, partners: &[(Id, String)]) -> Vec<Field> {
    let partners = partners.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone()));
    let days =
        DAYS.map(|days| Choice::new(days.to_string(), page.tn("casework-start-pass-days", "count", days)));
    vec![
        radios("partner", "casework-start-pass-to").among(partners.collect()),
        area("woorden", "casework-start-pass-words").hint("casework-start-pass-words-hint"),
        choose("dagen", "casework-start-pass-until").among(days.into()),
        tick("akkoord", "casework-start-pass-yes"),
    ]
}

fn form_page(acting: &Acting, ask: Id, once: &Once, silent: bool) -> Result<FormPage, Problem> {
    let page = acting.page("casework-start-intake");
    let page = if silent { page.with_notice("careful", "casework-start-pass-silent") } else { page };
    let partners = partners(acting)?;
    let lead = if partners.is_empty() { "casework-start-pass-nobody" } else { "casework-start-pass-lead" };
    let fields = fields(&page, &partners);
    Ok(FormPage::new(page, format!("{HERE}/{ask}"), path(ask), fields)
        .about("casework-start-pass", lead)
        .hiding("_eens", once.show())
        .submit("casework-start-pass"))
}

/// What was asked of us, as it would be passed on: how to reach the person, and the request. The worker takes out what the
/// person does not want told.
fn words(read: &Read) -> String {
    match &read.record {
        AskRecord::Told(told) => {
            let lines = [&told.request, &told.topic, &told.agreed, &told.language, &told.reach];
            lines.into_iter().filter(|line| !line.is_empty()).cloned().collect::<Vec<_>>().join("\n")
        }
        AskRecord::Wanted(wanted) => wanted.words.clone(),
    }
}

/// A form with the request in it.
pub async fn show(acting: Acting, Path(ask): Path<String>) -> Result<Response, Problem> {
    let ask = id_in(&ask)?;
    let words = words(&book::read_ask(&acting, ask).await?);
    let once = Once::fresh(&acting.ask().house);
    let form = FormView::of([("woorden", words.as_str()), ("dagen", DAYS_PROPOSED)]);
    Ok(form_page(&acting, ask, &once, false)?.show(form))
}

/// Passes it on. When the other house has it, the ask is let go of here; until then it stays.
pub async fn pass_on(
    acting: Acting,
    Path(ask): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let ask = id_in(&ask)?;
    book::read_ask(&acting, ask).await?;
    let partners: Vec<(String, Id)> =
        partners(&acting)?.into_iter().map(|(id, _)| (id.to_string(), id)).collect();
    let among: Vec<(&str, Id)> = partners.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    let partner = form.choice("partner", &among);
    let words = Words { words_passed_on: form.needed("woorden", WORDS_MAX), way: None };
    let codes = DAYS.map(|days| days.to_string());
    let days: Vec<(&str, u8)> = codes.iter().map(String::as_str).zip(DAYS).collect();
    let days = form.choice("dagen", &days);
    if !form.ticked("akkoord") {
        form.refuse("akkoord", "casework-start-pass-yes-needed");
    }
    let house = &acting.ask().house;
    let once = form.raw("_eens").and_then(|text| Once::parse(house, text));
    let once = once.unwrap_or_else(|| Once::fresh(house));
    let (Some(partner), Some(days), true) = (partner, days, form.is_good()) else {
        return Ok(form_page(&acting, ask, &once, false)?.again(acting.ask().view(&form)));
    };
    match give::pass_on(&acting, &once, partner, &words, days).await? {
        Given::Arrived => {
            book::let_go(&acting, ask).await?;
            Ok(Redirect::to(HERE).into_response())
        }
        Given::Silent => Ok(form_page(&acting, ask, &once, true)?.again(acting.ask().view(&form))),
    }
}
