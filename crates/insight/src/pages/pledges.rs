//! The register of what was promised in public, each promise with its history (GOV-01, GOV-02, GOV-04, GOV-06, GOV-09).

use crate::book::pledges::{self as book, Kept};
use crate::book::signature;
use crate::model::account::Standing;
use crate::model::pledge::{ANSWERS_MAX, Pledge, Promised, Step};
use crate::pages::account::write::words;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use forum::book::recommendation as recommendations;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Acting, Action, Posted};
use store::{Day, Id};

const HERE: &str = "/werk/toezeggingen";

/// A promise on the list.
struct Line {
    id: Id,
    number: String,
    text: String,
    to: String,
    standing: String,
    tone: &'static str,
    look: Option<Day>,
    is_late: bool,
}

impl Line {
    fn of(page: &Page, today: Day, Kept { id, pledge }: &Kept) -> Line {
        let look = pledge.next_look();
        Line {
            id: *id,
            number: pledge.promised.number.clone(),
            text: pledge.promised.text.clone(),
            to: pledge.promised.to.clone(),
            standing: standing_text(page, pledge.standing()),
            tone: tone(pledge.standing()),
            look,
            is_late: look.is_some_and(|day| day < today),
        }
    }
}

fn standing_text(page: &Page, standing: Standing) -> String {
    page.t(&format!("insight-standing-{}", standing.code()))
}

/// A proposal looks like no end, and neither does what lies outside our power (GOV-04, GOV-09).
fn tone(standing: Standing) -> &'static str {
    match standing {
        Standing::Open => "plain",
        Standing::Answered | Standing::ProposedSettled => "new",
        Standing::Settled => "good",
        Standing::BeyondUs => "quiet",
    }
}

/// A recommendation, to read or to choose.
struct Recommended {
    id: Id,
    text: String,
    progress: String,
}

/// The recommendations, with how far each is.
async fn recommended(acting: &Acting, page: &Page) -> Result<Vec<Recommended>, Problem> {
    if !acting.may(Action::ReadThemes) {
        return Ok(Vec::new());
    }
    let all = recommendations::all(acting).await?;
    let progress = |there: usize, of: usize| {
        let values = [("there", there.to_string().into()), ("all", of.to_string().into())];
        page.texts().text(page.language(), "insight-pledge-measures", &values)
    };
    Ok(all
        .into_iter()
        .map(|kept| Recommended {
            id: kept.id,
            progress: progress(kept.recommendation.there(), kept.recommendation.measures.len()),
            text: kept.recommendation.text,
        })
        .collect())
}

#[derive(Template)]
#[template(path = "insight/pledges.html")]
struct Register {
    page: Page,
    form: FormView,
    lines: Vec<Line>,
    recommended: Vec<Recommended>,
    choices: Vec<Choice>,
    /// To whom the report speaks besides, of which our sources hold no words (GOV-06).
    elsewhere: [&'static str; 3],
    may_write: bool,
}

/// The register.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("insight-pledges-title");
    let today = acting.ask().house.now().day();
    let lines = book::all(acting).await?.iter().map(|kept| Line::of(&page, today, kept)).collect();
    let recommended = recommended(acting, &page).await?;
    let choices = recommended.iter().map(|one| Choice::new(one.id.to_string(), &one.text)).collect();
    let elsewhere = ["insight-pledge-to-community", "insight-pledge-to-care", "insight-pledge-to-police"];
    let may_write = acting.may(Action::KeepRecommendations);
    Ok(show_as(status, &Register { page, form, lines, recommended, choices, elsewhere, may_write }))
}

/// Words that must be there.
fn needed(form: &mut Form, field: &'static str, max: usize) -> String {
    form.needed(field, max);
    words(form, field, max)
}

/// Writes a promise down.
pub async fn add(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let known = recommendations::all(&acting).await?;
    let ids: Vec<(String, Id)> = known.iter().map(|kept| (kept.id.to_string(), kept.id)).collect();
    let among: Vec<(&str, Id)> = ids.iter().map(|(code, id)| (code.as_str(), *id)).collect();
    let promised = Promised {
        // The number of a document looks like a pseudonym and is none.
        number: form.needed("nummer", LINE_MAX),
        text: needed(&mut form, "tekst", NOTE_MAX),
        to: needed(&mut form, "aan", LINE_MAX),
        owner: words(&mut form, "eigenaar", LINE_MAX),
        made: form.day("gedaan"),
        due: form.day("uiterlijk"),
        source: form.text("bron", LINE_MAX),
    };
    let mut answers = form.choices("aanbeveling", &among);
    answers.truncate(ANSWERS_MAX);
    if !form.is_good() {
        return draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    }
    let id = book::write_down(&acting, Pledge::new(promised, answers)).await?;
    Ok(Redirect::to(&format!("{HERE}/{id}")).into_response())
}

/// Something that happened, as shown. By role, never by name.
struct StepView {
    standing: String,
    tone: &'static str,
    step: Step,
    role: String,
}

#[derive(Template)]
#[template(path = "insight/pledge.html")]
struct One {
    page: Page,
    form: FormView,
    id: Id,
    pledge: Pledge,
    standing: String,
    tone: &'static str,
    steps: Vec<StepView>,
    answers: Vec<Recommended>,
    standings: Vec<Choice>,
    may_write: bool,
}

fn id_in(path: &str) -> Result<Id, Problem> {
    path.parse().map_err(|_| Problem::Missing)
}

/// One promise, with its history.
pub async fn one(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    draw(&acting, id_in(&id)?, StatusCode::OK, FormView::empty()).await
}

async fn draw(acting: &Acting, id: Id, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("insight-pledges-title");
    let pledge = book::one(acting, id).await?;
    let mut answers = recommended(acting, &page).await?;
    answers.retain(|one| pledge.answers.contains(&one.id));
    let step = |step: &Step| StepView {
        standing: standing_text(&page, step.standing),
        tone: tone(step.standing),
        role: page.t(&step.by.role.text_key()),
        step: step.clone(),
    };
    let standings = Standing::ALL.iter();
    let one = One {
        steps: pledge.steps.iter().rev().map(step).collect(),
        standing: standing_text(&page, pledge.standing()),
        tone: tone(pledge.standing()),
        standings: standings.map(|(code, one)| Choice::new(*code, standing_text(&page, *one))).collect(),
        may_write: acting.may(Action::KeepRecommendations) && pledge.standing() != Standing::Settled,
        form,
        id,
        pledge,
        answers,
        page,
    };
    Ok(show_as(status, &one))
}

/// Writes down what happened.
pub async fn happened(
    acting: Acting,
    Path(id): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&id)?;
    let standing = form.choice("stand", &Standing::ALL);
    let on = form.day("op").unwrap_or(acting.ask().house.now().day());
    let (evidence, with) = (words(&mut form, "bewijs", NOTE_MAX), form.text("brief", LINE_MAX));
    let look = form.day("kijk");
    if let Some(standing) = standing.filter(|_| form.is_good()) {
        let by = signature(&acting, &acting.work());
        match book::happened(&acting, id, Step { standing, on, evidence, with, look, by }).await? {
            Ok(()) => return Ok(Redirect::to(&format!("{HERE}/{id}")).into_response()),
            Err(refusal) => {
                let (field, key) = refusal.refusal();
                form.refuse(field, key);
            }
        }
    }
    draw(&acting, id, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await
}

/// Takes a promise away that nothing happened to.
pub async fn remove(acting: Acting, Path(id): Path<String>) -> Result<Response, Problem> {
    book::take_away(&acting, id_in(&id)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
