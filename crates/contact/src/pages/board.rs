//! The desk's board: who is there, who speaks what, who is away and who covers; and what the team set for itself.

use super::about;
use super::desk::language_name;
use super::id_in;
use super::words::names_of;
use crate::book::desk::board::{self, Leave};
use crate::book::desk::caseload::{self, Caseload};
use crate::model::Colleague;
use crate::model::about::Topics;
use crate::model::board::{AWAY_DAYS_MAX, Board as Told, LIGHT_DAYS_BOUNDS, Rules};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::when::{field_day, local_day};
use kit::{Choice, Form, FormView, Lang, Page, Problem};
use people::{Acting, Action, Guard, Posted, Routes};
use store::{Day, Id};

const HERE: &str = "/werk/balie";

/// The routes of the board.
pub fn routes() -> Routes {
    let tend = Guard::Worker(Action::TendDesk);
    Routes::new()
        .get("/werk/balie", tend, show)
        .post("/werk/balie/talen", tend, languages)
        .post("/werk/balie/afwezig", tend, away)
        .post("/werk/balie/terug", tend, back)
        .post("/werk/balie/afspraken", Guard::Worker(Action::AssignConversations), rules)
}

/// One colleague as shown.
struct Row {
    id: Id,
    name: String,
    languages: String,
    away: String,
    is_away: bool,
    carries: Option<usize>,
    may_move: bool,
    gone: bool,
}

/// Somebody who does not work here any more, and still stands with conversations.
fn who_left(load: &Caseload) -> Row {
    Row {
        id: load.who.worker,
        name: load.who.name.clone(),
        languages: String::new(),
        away: String::new(),
        is_away: false,
        carries: Some(load.carried.len()),
        may_move: true,
        gone: true,
    }
}

#[derive(Template)]
#[template(path = "contact/board.html")]
struct Board {
    page: Page,
    form: FormView,
    rows: Vec<Row>,
    languages: Vec<Choice>,
    topics: Vec<Choice>,
    colleagues: Vec<Choice>,
    answers: bool,
    leads: bool,
    at_nobodys: usize,
}

/// Shows the board.
pub async fn show(acting: Acting) -> Result<Response, Problem> {
    draw(&acting, StatusCode::OK, None).await
}

async fn draw(acting: &Acting, status: StatusCode, form: Option<FormView>) -> Result<Response, Problem> {
    let page = acting.page("contact-board-title");
    let (board, now) = (board::read(acting).await?, acting.ask().house.now());
    let leads = acting.may(Action::AssignConversations);
    let (colleagues, loads, at_nobodys) = match board::colleagues(acting).await {
        Ok(colleagues) if leads => {
            let (loads, at_nobodys) = caseload::all(acting).await?;
            (colleagues, loads, at_nobodys)
        }
        Ok(colleagues) => (colleagues, Vec::new(), 0),
        // Somebody who still waits for the key of the desk.
        Err(Problem::Missing) => (Vec::new(), Vec::new(), 0),
        Err(problem) => return Err(problem),
    };
    let mut rows: Vec<Row> = colleagues
        .iter()
        .map(|one| {
            let away = board.away(one.worker, now);
            Row {
                id: one.worker,
                name: one.name.clone(),
                languages: names_of(&own_names(&board, one)),
                away: away.map_or_else(String::new, |away| {
                    let until = page.day(local_day(away.until.plus_seconds(-1)));
                    match &away.cover {
                        Some(cover) => {
                            let covered = page.tv("contact-board-covered", "name", &cover.name);
                            format!("{} {covered}", page.tv("contact-board-away", "day", until))
                        }
                        None => page.tv("contact-board-away", "day", until),
                    }
                }),
                is_away: away.is_some(),
                carries: loads
                    .iter()
                    .find(|load| load.who.worker == one.worker)
                    .map(|load| load.carried.len()),
                may_move: leads || one.worker == acting.worker().id,
                gone: false,
            }
        })
        .collect();
    rows.extend(loads.iter().filter(|load| load.gone).map(who_left));
    let light_days = board.rules.light_days.to_string();
    let form = form.unwrap_or_else(|| first_form(acting, &board, &light_days));
    let board = Board {
        form,
        rows,
        languages: Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.own_name())).collect(),
        topics: about::choices(&page, &Topics::of(acting.organisation())?),
        colleagues: colleagues
            .iter()
            .map(|one| Choice::new(one.worker.to_string(), one.name.clone()))
            .collect(),
        answers: acting.may(Action::AnswerConversation),
        leads,
        at_nobodys,
        page,
    };
    Ok(show_as(status, &board))
}

fn own_names(board: &Told, colleague: &Colleague) -> Vec<String> {
    board.languages_of(colleague.worker).iter().map(|code| language_name(code)).collect()
}

/// The form as it stands before anything was typed.
fn first_form(acting: &Acting, board: &Told, light_days: &str) -> FormView {
    let today = field_day(acting.ask().house.today());
    let form = FormView::of([
        ("vanaf", today.as_str()),
        ("dagen", light_days),
        ("jeugd", board.rules.youth_specialist.as_str()),
    ]);
    let mine = board.languages_of(acting.worker().id);
    let form = mine.iter().fold(form, |form, code| form.with("talen", code));
    let taken = board.topics_of(acting.worker().id);
    taken.iter().fold(form, |form, code| form.with("onderwerpen", code))
}

pub(super) async fn again(acting: &Acting, form: &Form) -> Result<Response, Problem> {
    draw(acting, StatusCode::BAD_REQUEST, Some(acting.ask().view(form))).await
}

fn done() -> Response {
    Redirect::to(HERE).into_response()
}

/// Notes the languages of the reader.
pub async fn languages(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let among: Vec<(&str, Lang)> = Lang::ALL.into_iter().map(|lang| (lang.code(), lang)).collect();
    let spoken: Vec<String> =
        form.choices("talen", &among).into_iter().map(|lang| lang.code().to_owned()).collect();
    if !form.is_good() {
        return again(&acting, &form).await;
    }
    board::set_languages(&acting, &spoken).await?;
    Ok(done())
}

/// A day that must be filled in.
fn needed_day(form: &mut Form, name: &'static str) -> Option<Day> {
    form.needed(name, LINE_MAX);
    if form.raw(name).is_none_or(|text| text.trim().is_empty()) { None } else { form.day(name) }
}

/// Notes that somebody is away.
pub async fn away(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    // Whoever has no conversations themselves notes it for somebody else.
    let who = if acting.may(Action::AnswerConversation) {
        form.text("wie", LINE_MAX)
    } else {
        form.needed("wie", LINE_MAX)
    };
    let worker = if who.is_empty() { acting.worker().id } else { id_in(&who)? };
    let (from, until) = (needed_day(&mut form, "vanaf"), needed_day(&mut form, "tot"));
    let cover = form.text("waarnemer", LINE_MAX);
    let cover = if cover.is_empty() { None } else { Some(id_in(&cover)?) };
    if cover == Some(worker) {
        form.refuse("waarnemer", "contact-board-own-cover");
    }
    let (Some(from), Some(until)) = (from, until) else { return again(&acting, &form).await };
    let today = acting.ask().house.today();
    if until < from || until < today {
        form.refuse("tot", "contact-board-too-early");
    }
    if i64::from(until.number()) - i64::from(from.number()) >= AWAY_DAYS_MAX {
        form.refuse_with("tot", "contact-board-too-long", &[("max", AWAY_DAYS_MAX)]);
    }
    if !form.is_good() {
        return again(&acting, &form).await;
    }
    board::go_away(&acting, &Leave { worker, from, until, cover }).await?;
    Ok(done())
}

/// Ends an absence.
pub async fn back(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let who = form.text("wie", LINE_MAX);
    let worker = if who.is_empty() { acting.worker().id } else { id_in(&who)? };
    board::come_back(&acting, worker).await?;
    Ok(done())
}

/// Sets what the team agreed on.
pub async fn rules(acting: Acting, Posted(mut form): Posted) -> Result<Response, Problem> {
    let light_days = form.number("dagen", LIGHT_DAYS_BOUNDS);
    let youth_specialist = form.text("jeugd", NOTE_MAX);
    match light_days {
        Some(light_days) if form.is_good() => {
            board::set_rules(&acting, &Rules { youth_specialist, light_days }).await?;
            Ok(done())
        }
        _ => again(&acting, &form).await,
    }
}
