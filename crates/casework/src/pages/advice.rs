//! Thinking along: asking a colleague, answering, and what came back.

use super::fields::{FormPage, Line, area, choose};
use super::id_in;
use super::view::{Act, Item, Section};
use crate::book::{self, Advice};
use askama::Template;
use axum::extract::Path;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::{Choice, FormView, Page, Problem, show as draw};
use people::model::shown_name;
use people::{Acting, Action, Guard, Posted, Routes};
use store::Id;

/// Where it stands.
const PATH: &str = "/werk/meedenken";

/// The routes of thinking along.
pub fn routes() -> Routes {
    let here = Guard::Worker(Action::BeHere);
    Routes::new()
        .get("/werk/meedenken", here, show)
        .get("/werk/meedenken/vragen", here, ask)
        .post("/werk/meedenken/vragen", here, keep_question)
        .get("/werk/meedenken/{letter}", here, answer)
        .post("/werk/meedenken/{letter}", here, keep_answer)
        .post("/werk/meedenken/{letter}/weg", here, put_away)
}

#[derive(Template)]
#[template(path = "casework/advice.html")]
struct AdvicePage {
    page: Page,
    sections: Vec<Section>,
}

/// Questions and answers for the reader.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    let page = acting.page("casework-advice-title");
    let letters = book::advice(&acting).await?;
    let items = letters.iter().map(|(id, advice)| item(&page, *id, advice)).collect();
    let section = Section {
        title: page.t("casework-advice-for-you"),
        items,
        empty: page.t("casework-advice-empty"),
        acts: vec![Act::Go { href: format!("{PATH}/vragen"), label: page.t("casework-advice-ask") }],
        ..Section::default()
    };
    Ok(draw(&AdvicePage { page, sections: vec![section] }))
}

fn item(page: &Page, id: Id, advice: &Advice) -> Item {
    let line = |key: &str, text: &str| Line { label: page.t(key), text: text.to_owned(), ..Line::default() };
    let away = Act::Do { to: format!("{PATH}/{id}/weg"), label: page.t("casework-advice-away") };
    let reply = Act::Go { href: format!("{PATH}/{id}"), label: page.t("casework-advice-answer") };
    let (from, lines, acts) = match advice {
        Advice::Question { from, text, .. } => {
            (from, vec![line("casework-advice-asked", text)], vec![reply, away])
        }
        Advice::Answer { from, asked, text, .. } => {
            (from, vec![line("casework-advice-asked", asked), line("casework-advice-said", text)], vec![away])
        }
    };
    Item { title: from.name.clone(), when: page.moment(advice.at()), lines, acts, ..Item::default() }
}

async fn question_page(acting: &Acting) -> Result<(FormPage, Vec<(String, Id)>), Problem> {
    let others = book::others(acting).await?;
    let who =
        others.iter().map(|one| Choice::new(one.id.to_string(), shown_name(&one.sign_in_name))).collect();
    let fields = vec![
        choose("collega", "casework-advice-whom").among(who),
        area("vraag", "casework-advice-question").hint("casework-advice-question-hint"),
    ];
    let page = FormPage::new(acting.page("casework-advice-title"), PATH, format!("{PATH}/vragen"), fields)
        .about("casework-advice-ask", "casework-advice-lead")
        .submit("kit-send");
    Ok((page, others.into_iter().map(|one| (one.id.to_string(), one.id)).collect()))
}

/// A form to ask a colleague.
pub async fn ask(acting: Acting) -> Result<Response, Problem> {
    Ok(question_page(&acting).await?.0.show(FormView::empty()))
}

/// Asks.
pub async fn keep_question(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (page, ids) = question_page(&acting).await?;
    let among: Vec<(&str, Id)> = ids.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let of = form.choice("collega", &among);
    let text = form.needed("vraag", NOTE_MAX);
    let (Some(of), true) = (of, form.is_good()) else {
        return Ok(page.again(acting.ask().view(&form)));
    };
    book::ask_advice(&acting, of, text).await?;
    Ok(Redirect::to(PATH).into_response())
}

/// The page on which a question is answered.
async fn answer_page(acting: &Acting, letter: Id) -> Result<FormPage, Problem> {
    let Advice::Question { from, text, .. } = book::put_to(acting, letter).await? else {
        return Err(Problem::Missing);
    };
    let page = acting.page("casework-advice-title");
    let fields = vec![area("antwoord", "casework-advice-said").hint("casework-advice-question-hint")];
    Ok(FormPage::new(page, PATH, format!("{PATH}/{letter}"), fields)
        .saying(from.name, text)
        .submit("kit-send"))
}

/// A form to answer.
pub async fn answer(acting: Acting, Path(letter): Path<String>) -> Result<Response, Problem> {
    Ok(answer_page(&acting, id_in(&letter)?).await?.show(FormView::empty()))
}

/// Answers.
pub async fn keep_answer(
    acting: Acting,
    Path(letter): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let letter = id_in(&letter)?;
    let page = answer_page(&acting, letter).await?;
    let text = form.needed("antwoord", NOTE_MAX);
    if !form.is_good() {
        return Ok(page.again(acting.ask().view(&form)));
    }
    book::give_advice(&acting, letter, text).await?;
    Ok(Redirect::to(PATH).into_response())
}

/// Throws a letter away that was read.
pub async fn put_away(acting: Acting, Path(letter): Path<String>) -> Result<Response, Problem> {
    book::put_away_advice(&acting, id_in(&letter)?).await?;
    Ok(Redirect::to(PATH).into_response())
}
