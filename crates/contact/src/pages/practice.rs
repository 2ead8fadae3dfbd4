//! Practice with invented conversations. The way through a story travels in the form; nothing of it is kept.

use super::id_in;
use crate::book::practice;
use crate::model::practice::{Heard, Lands, STORIES, Story, Way, hear, of_code, onward};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::page::show_as;
use kit::{Choice, FormView, Page, Problem, show as draw};
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

const HERE: &str = "/werk/oefenen";

/// The routes of practice.
pub fn routes() -> Routes {
    let practise = Guard::Worker(Action::Practise);
    Routes::new()
        .get("/werk/oefenen", practise, list)
        .post("/werk/oefenen/notitie", practise, keep_note)
        .post("/werk/oefenen/notitie/{id}/weg", practise, throw_away)
        .get("/werk/oefenen/{story}", practise, begin)
        .post("/werk/oefenen/{story}", practise, step)
}

struct NoteShown {
    id: Id,
    text: String,
    when: String,
}

#[derive(Template)]
#[template(path = "contact/practice.html")]
struct List {
    page: Page,
    form: FormView,
    stories: &'static [&'static Story],
    notes: Vec<NoteShown>,
}

/// Shows the stories, and the reader's own notes.
pub async fn list(acting: Acting) -> Result<Response, Problem> {
    draw_list(&acting, StatusCode::OK, FormView::empty()).await
}

async fn draw_list(acting: &Acting, status: StatusCode, form: FormView) -> Result<Response, Problem> {
    let page = acting.page("contact-practice-title");
    let notes = practice::notes(acting).await?;
    let notes = notes
        .into_iter()
        .map(|(id, note)| NoteShown { id, when: page.moment(note.at), text: note.text })
        .collect();
    Ok(show_as(status, &List { page, form, stories: &STORIES, notes }))
}

/// One thing that was said.
struct Said {
    own: bool,
    text: String,
}

/// How the newest line landed, and why.
struct Landed {
    how: String,
    why: String,
}

#[derive(Template)]
#[template(path = "contact/practice_story.html")]
struct Playing {
    page: Page,
    form: FormView,
    story: &'static Story,
    way: String,
    said: Vec<Said>,
    landed: Option<Landed>,
    choices: Vec<Choice>,
    is_end: bool,
    went_well: Vec<&'static str>,
    to_take: Vec<&'static str>,
}

fn how(page: &Page, lands: Lands) -> String {
    page.t(match lands {
        Lands::Well => "contact-practice-well",
        Lands::Perhaps => "contact-practice-perhaps",
        Lands::Hard => "contact-practice-hard",
    })
}

fn play(
    page: Page,
    form: FormView,
    story: &'static Story,
    way: String,
    walked: &Way,
    own: Option<(String, Landed)>,
) -> Playing {
    let (typed, own_landed) = own.map_or((None, None), |(typed, landed)| (Some(typed), Some(landed)));
    let newest = walked.steps.len().saturating_sub(1);
    let mut said = Vec::new();
    for (place, step) in walked.steps.iter().enumerate() {
        said.push(Said { own: false, text: step.they.to_owned() });
        let mine = match (step.line, &typed) {
            (Some(line), _) => line.says.to_owned(),
            (None, Some(typed)) if place == newest => typed.clone(),
            (None, _) => page.t("contact-practice-own-was"),
        };
        said.push(Said { own: true, text: mine });
        said.push(Said { own: false, text: step.reply.to_owned() });
    }
    said.push(Said { own: false, text: walked.scene.they.to_owned() });
    let chosen = walked.steps.last().and_then(|step| step.line);
    let landed = own_landed
        .or_else(|| chosen.map(|line| Landed { how: how(&page, line.lands), why: line.why.to_owned() }));
    let lines = walked.steps.iter().filter_map(|step| step.line);
    let (well, other): (Vec<_>, Vec<_>) = lines.partition(|line| line.lands == Lands::Well);
    let choices = walked.scene.choices.iter().enumerate();
    Playing {
        page,
        form,
        story,
        way,
        said,
        landed,
        choices: choices.map(|(place, line)| Choice::new(place.to_string(), line.says)).collect(),
        is_end: walked.scene.is_end(),
        went_well: well.into_iter().map(|line| line.why).collect(),
        to_take: other.into_iter().map(|line| line.why).collect(),
    }
}

/// Begins a story.
pub async fn begin(acting: Acting, Path(code): Path<String>) -> Result<Response, Problem> {
    let story = of_code(&code).ok_or(Problem::Missing)?;
    let walked = story.walk("").ok_or(Problem::Broken)?;
    let page = acting.page("contact-practice-title");
    Ok(draw(&play(page, FormView::empty(), story, String::new(), &walked, None)))
}

/// Goes on with a line that was chosen, or with own words.
pub async fn step(
    acting: Acting,
    Path(code): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let story = of_code(&code).ok_or(Problem::Missing)?;
    let way = form.raw("_weg").unwrap_or_default().to_owned();
    let walked = story.walk(&way).filter(|walked| !walked.scene.is_end()).ok_or(Problem::Stale)?;
    let page = acting.page("contact-practice-title");
    let places: Vec<String> = (0..walked.scene.choices.len()).map(|place| place.to_string()).collect();
    let among: Vec<(&str, usize)> = places.iter().map(String::as_str).zip(0..).collect();
    let typed = form.text("zin", NOTE_MAX);
    let choice = if typed.is_empty() { form.choice("keuze", &among) } else { None };
    if !form.is_good() {
        let again = play(page, acting.ask().view(&form), story, way, &walked, None);
        return Ok(show_as(StatusCode::BAD_REQUEST, &again));
    }
    let way = onward(&way, choice);
    let walked = story.walk(&way).ok_or(Problem::Stale)?;
    let own = if choice.is_none() {
        let heard = hear(&typed, &acting.words("nl"));
        Some((typed, landed(&page, &heard)))
    } else {
        None
    };
    Ok(draw(&play(page, FormView::empty(), story, way, &walked, own)))
}

fn landed(page: &Page, heard: &Heard) -> Landed {
    let how =
        page.t(if *heard == Heard::Well { "contact-practice-well" } else { "contact-practice-perhaps" });
    let why = match heard {
        Heard::Word(rule) => format!(
            "{} {} {}",
            page.tv(heard.text_key(), "word", &rule.word),
            page.tv("kit-wording-instead", "instead", &rule.instead),
            rule.why
        ),
        _ => page.t(heard.text_key()),
    };
    Landed { how, why }
}

/// Keeps what the reader takes along, for themselves.
pub async fn keep_note(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let text = form.text("notitie", NOTE_MAX);
    if !form.is_good() {
        return draw_list(&acting, StatusCode::BAD_REQUEST, acting.ask().view(&form)).await;
    }
    if !text.is_empty() {
        practice::keep(&acting, &text).await?;
    }
    Ok(Redirect::to(HERE).into_response())
}

/// Throws an own note away.
pub async fn throw_away(acting: Acting, Path(note): Path<String>) -> Result<Response, Problem> {
    practice::throw_away(&acting, id_in(&note)?).await?;
    Ok(Redirect::to(HERE).into_response())
}
