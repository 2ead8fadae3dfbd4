//! One line more in the account of a year: money and hours, a planned number, a commitment.

use crate::book::account as book;
use crate::model::AccountabilityReport;
use crate::model::account::{Addition, Commitment, Firmness, Money, Plan, Round, Standing, Telling};
use crate::model::pledge::shown_by;
use crate::model::standard::facts;
use crate::pages::account::write::{back_to, words};
use crate::pages::account::year_in;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Posted};

/// Most euros, hours or people in one line.
const NUMBER_MAX: u32 = 1_000_000_000;

/// Which kind of line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Money,
    Plan,
    Commitment,
    Telling,
    Round,
}

impl Kind {
    /// By the end of the address, which is also that of its keys.
    fn of(code: &str) -> Result<Kind, Problem> {
        match code {
            "money" => Ok(Kind::Money),
            "plans" => Ok(Kind::Plan),
            "commitments" => Ok(Kind::Commitment),
            "tellings" => Ok(Kind::Telling),
            "rounds" => Ok(Kind::Round),
            _ => Err(Problem::Missing),
        }
    }

    fn code(self) -> &'static str {
        match self {
            Kind::Money => "money",
            Kind::Plan => "plans",
            Kind::Commitment => "commitments",
            Kind::Telling => "tellings",
            Kind::Round => "rounds",
        }
    }

    fn read(self, form: &mut Form) -> Option<Addition> {
        match self {
            Kind::Money => money(form),
            Kind::Plan => plan(form),
            Kind::Commitment => commitment(form),
            Kind::Telling => Some(telling(form)),
            Kind::Round => Some(round(form)),
        }
    }
}

#[derive(Template)]
#[template(path = "insight/account/line.html")]
struct Line {
    page: Page,
    form: FormView,
    year: u32,
    kind: &'static str,
    facts: Vec<Choice>,
    firmness: Vec<Choice>,
    standings: Vec<Choice>,
}

/// Shows the form.
pub async fn show(acting: Acting, Path((year, kind)): Path<(String, String)>) -> Result<Response, Problem> {
    Ok(draw(&acting, year_in(&year)?, Kind::of(&kind)?, StatusCode::OK, FormView::empty()))
}

fn draw(acting: &Acting, year: u32, kind: Kind, status: StatusCode, form: FormView) -> Response {
    let page = acting.page("insight-line-title");
    let choice = |family: &str, code: &str| Choice::new(code, page.t(&format!("insight-{family}-{code}")));
    let line = Line {
        form,
        year,
        kind: kind.code(),
        facts: counted().map(|fact| choice("fact", fact)).collect(),
        firmness: Firmness::ALL.iter().map(|(code, _)| choice("firmness", code)).collect(),
        standings: standings().map(|(code, _)| choice("standing", code)).collect(),
        page,
    };
    show_as(status, &line)
}

/// What one person can say of a promise: that it is settled comes out of the register, where two do (GOV-04).
fn standings() -> impl Iterator<Item = (&'static str, Standing)> {
    Standing::ALL.into_iter().filter(|(_, standing)| *standing != Standing::Settled)
}

/// Everything that is counted.
fn counted() -> impl Iterator<Item = &'static str> {
    facts()
}

/// Adds the line.
pub async fn add(
    acting: Acting,
    Path((year, kind)): Path<(String, String)>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let (year, kind) = (year_in(&year)?, Kind::of(&kind)?);
    if let Some(addition) = kind.read(&mut form).filter(|_| form.is_good()) {
        if book::write(&acting, year, |account| account.with(addition)).await? {
            return Ok(back_to(year));
        }
        let most = i64::try_from(AccountabilityReport::LINES_MAX).unwrap_or(i64::MAX);
        form.refuse_with("", "insight-line-full", &[("max", most)]);
    }
    Ok(draw(&acting, year, kind, StatusCode::BAD_REQUEST, acting.ask().view(&form)))
}

/// Words that must be there.
fn needed(form: &mut Form, field: &'static str, max: usize) -> String {
    form.needed(field, max);
    words(form, field, max)
}

/// A whole number up to a limit, which must be there.
pub(in crate::pages) fn whole_needed(form: &mut Form, field: &'static str, most: u32) -> Option<u32> {
    form.number(field, 0..=i64::from(most)).and_then(|number| u32::try_from(number).ok())
}

/// A whole number that may stay open.
pub(in crate::pages) fn whole(form: &mut Form, field: &'static str) -> Option<u32> {
    if form.raw(field).is_none_or(|typed| typed.trim().is_empty()) {
        return None;
    }
    whole_needed(form, field, NUMBER_MAX)
}

fn money(form: &mut Form) -> Option<Addition> {
    Some(Addition::Money(Money {
        region: needed(form, "regio", LINE_MAX),
        by: words(form, "uitvoerder", LINE_MAX),
        support: words(form, "waarvoor", LINE_MAX),
        planned: whole(form, "begroot"),
        granted: whole(form, "toegekend"),
        spent: whole(form, "besteed"),
        hours: whole(form, "uren"),
    }))
}

fn plan(form: &mut Form) -> Option<Addition> {
    let facts: Vec<(&str, &str)> = counted().map(|fact| (fact, fact)).collect();
    let what = needed(form, "wat", LINE_MAX);
    let number = whole_needed(form, "aantal", NUMBER_MAX);
    let firmness = form.choice("stand", &Firmness::ALL);
    let (area, meaning) = (words(form, "gebied", LINE_MAX), needed(form, "betekenis", NOTE_MAX));
    let counted = form.maybe_choice("geteld", &facts).map(str::to_owned);
    let is_about = form.ticked("ongeveer");
    Some(Addition::Plan(Plan {
        what,
        number: number?,
        firmness: firmness?,
        is_about,
        area,
        meaning,
        counted,
    }))
}

fn commitment(form: &mut Form) -> Option<Addition> {
    // References to documents, such as a number of parliament, look like a pseudonym and are none.
    let number = form.needed("nummer", LINE_MAX);
    let text = needed(form, "tekst", NOTE_MAX);
    let owner = words(form, "eigenaar", LINE_MAX);
    let (made, due) = (form.day("gedaan"), form.day("uiterlijk"));
    let standing = form.choice("stand", &standings().collect::<Vec<_>>());
    let (evidence, letter) = (words(form, "bewijs", NOTE_MAX), form.text("brief", LINE_MAX));
    let standing = standing?;
    if let Err(refusal) = shown_by(standing, &evidence, &letter) {
        let (field, key) = refusal.refusal();
        form.refuse(field, key);
    }
    Some(Addition::Commitment(Commitment { number, made, text, owner, due, standing, evidence, letter }))
}

fn telling(form: &mut Form) -> Addition {
    Addition::Telling(Telling {
        channel: needed(form, "weg", LINE_MAX),
        audience: words(form, "voor", LINE_MAX),
        text: needed(form, "tekst", NOTE_MAX),
        from: form.day("vanaf"),
        owner: words(form, "eigenaar", LINE_MAX),
    })
}

fn round(form: &mut Form) -> Addition {
    Addition::Round(Round {
        question: needed(form, "vraag", NOTE_MAX),
        method: needed(form, "manier", LINE_MAX),
        asked: words(form, "gevraagd", LINE_MAX),
        findings: words(form, "gevonden", NOTE_MAX),
        change: words(form, "anders", NOTE_MAX),
        next: form.day("volgende"),
    })
}
