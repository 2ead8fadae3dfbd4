//! Goals with their order and their steps, and what stays beside what changes: for the guide and for the client.

use super::fields::{Field, FormPage, area, choices, choose, day, line, radios};
use super::view::card_title;
use super::writer::{Writer, having_seen, seen};
use crate::book::{CaseFile, Change};
use crate::model::plan::Action;
use crate::model::prompts::PRACTISE;
use crate::model::{Area, Balance, DomainCard, Goal, GoalEnd, GoalKind, Move, Seen};
use axum::response::Response;
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::{Choice, Form, FormView, Page, Problem};
use people::Posted;
use store::Id;

/// The open domains, as a goal can belong to one.
fn open_areas(page: &Page, file: &CaseFile) -> Vec<(String, Area, String)> {
    let cards = file.all::<DomainCard>();
    cards.iter().map(|card| (card.domain.to_string(), card.domain, card_title(page, card))).collect()
}

fn goal_fields(page: &Page, file: &CaseFile) -> Vec<Field> {
    let kinds = choices(page, GoalKind::ALL, GoalKind::code, GoalKind::text_key);
    let areas: Vec<Choice> =
        open_areas(page, file).into_iter().map(|(code, _, title)| Choice::new(code, title)).collect();
    let mut fields = vec![
        area("doel", "casework-plan-goal-text").hint("casework-plan-goal-hint"),
        radios("soort", "casework-goal-kind").among(kinds),
    ];
    if !areas.is_empty() {
        fields.push(choose("gebied", "casework-plan-goal-domain").among(areas).free());
    }
    fields
}

fn goal_page(writer: &Writer, file: &CaseFile, path: &str) -> FormPage {
    writer
        .form(path, goal_fields(&writer.page(), file))
        .about("casework-goal", "casework-plan-goal-lead")
        .with_sets("casework-think-sets", &[PRACTISE])
}

fn read_goal(writer: &Writer, form: &mut Form, file: &CaseFile) -> Option<Goal> {
    let text = form.needed("doel", NOTE_MAX);
    let kind = form.choice("soort", GoalKind::AMONG);
    let areas = open_areas(&writer.page(), file);
    let among: Vec<(&str, Area)> = areas.iter().map(|(code, area, _)| (code.as_str(), *area)).collect();
    let domain = form.maybe_choice("gebied", &among);
    let goal = Goal { domain, ..Goal::new(text, kind?, writer.today()) };
    form.is_good().then_some(goal)
}

/// A form for a new goal.
pub async fn new_goal(writer: Writer) -> Result<Response, Problem> {
    Ok(goal_page(&writer, &writer.file().await?, "doel").show(FormView::empty()))
}

/// Adds a goal.
pub async fn add_goal(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let file = writer.file().await?;
    match read_goal(&writer, &mut form, &file) {
        Some(goal) => writer.write(Change::NewGoal(goal)).await,
        None => Ok(goal_page(&writer, &file, "doel").again(writer.typed(&form))),
    }
}

/// A form to write a goal anew.
pub async fn goal(writer: Writer) -> Result<Response, Problem> {
    let (id, file) = (writer.id("goal")?, writer.file().await?);
    let kept = file.piece::<Goal>(id)?;
    let domain = kept.domain.map(|domain| domain.to_string()).unwrap_or_default();
    let form = FormView::of([("doel", kept.text.as_str()), ("soort", kept.kind.code()), ("gebied", &domain)]);
    let page = goal_page(&writer, &file, &format!("doel/{id}"));
    Ok(having_seen(page, Some(kept.seen())).show(form))
}

/// Writes a goal anew.
pub async fn keep_goal(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (id, file) = (writer.id("goal")?, writer.file().await?);
    let seen = seen_of(&form, id)?;
    match read_goal(&writer, &mut form, &file) {
        Some(goal) => writer.write(Change::Goal(goal, seen)).await,
        None => {
            let page = goal_page(&writer, &file, &format!("doel/{id}"));
            Ok(having_seen(page, Some(seen)).again(writer.typed(&form)))
        }
    }
}

/// What a form about this record saw. A form that says nothing saw nothing, and overwrites nothing.
fn seen_of(form: &Form, record: Id) -> Result<Seen, Problem> {
    let seen = seen(form).unwrap_or(Seen { record, revision: 0 });
    if seen.record == record { Ok(seen) } else { Err(Problem::Missing) }
}

fn end_page(writer: &Writer, id: Id) -> FormPage {
    let ways = choices(&writer.page(), GoalEnd::ALL, GoalEnd::code, GoalEnd::text_key);
    writer
        .form(&format!("doel/{id}/klaar"), vec![radios("hoe", "casework-plan-goal-end-how").among(ways)])
        .about("casework-plan-goal-end", "casework-plan-goal-end-lead")
}

/// A form to end a goal.
pub async fn end_goal(writer: Writer) -> Result<Response, Problem> {
    let id = writer.id("goal")?;
    writer.file().await?.piece::<Goal>(id)?;
    Ok(end_page(&writer, id).show(FormView::empty()))
}

/// Ends a goal.
pub async fn keep_end(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let id = writer.id("goal")?;
    if let Some(how) = form.choice("hoe", GoalEnd::AMONG) {
        return writer.write(Change::EndGoal(id, Some(how))).await;
    }
    writer.file().await?.piece::<Goal>(id)?;
    Ok(end_page(&writer, id).again(writer.typed(&form)))
}

/// Takes a goal up again.
pub async fn take_up(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::EndGoal(writer.id("goal")?, None)).await
}

/// Moves a goal before the one that stands before it.
pub async fn earlier(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::MoveGoal(writer.id("goal")?, Move::Earlier)).await
}

/// Moves a goal after the one that stands after it.
pub async fn later(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::MoveGoal(writer.id("goal")?, Move::Later)).await
}

fn step_page(writer: &Writer, file: &CaseFile, path: &str) -> FormPage {
    let goals = file.all::<Goal>();
    let goals = goals.iter().map(|goal| Choice::new(goal.id.to_string(), goal.text.clone())).collect();
    let fields = vec![
        choose("doel", "casework-plan-step-goal").among(goals),
        area("stap", "casework-step-text"),
        line("wie", "casework-step-owner").hint("casework-plan-step-owner-hint").free(),
        day("dag", "casework-step-day").free(),
    ];
    writer.form(path, fields).about("casework-plan-step", "casework-plan-step-lead")
}

fn read_step(form: &mut Form, file: &CaseFile) -> Option<Action> {
    let goals: Vec<(String, Id)> =
        file.all::<Goal>().iter().map(|goal| (goal.id.to_string(), goal.id)).collect();
    let among: Vec<(&str, Id)> = goals.iter().map(|(text, id)| (text.as_str(), *id)).collect();
    let goal = form.choice("doel", &among);
    let text = form.needed("stap", NOTE_MAX);
    let owner = form.text("wie", LINE_MAX);
    let day = form.day("dag");
    let step = Action::new(goal?, text, owner, day);
    form.is_good().then_some(step)
}

/// A form for a new step.
pub async fn new_step(writer: Writer) -> Result<Response, Problem> {
    Ok(step_page(&writer, &writer.file().await?, "stap").show(FormView::empty()))
}

/// Adds a step.
pub async fn add_step(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let file = writer.file().await?;
    match read_step(&mut form, &file) {
        Some(step) => writer.write(Change::NewStep(step)).await,
        None => Ok(step_page(&writer, &file, "stap").again(writer.typed(&form))),
    }
}

/// A form to write a step anew.
pub async fn step(writer: Writer) -> Result<Response, Problem> {
    let (id, file) = (writer.id("step")?, writer.file().await?);
    let kept = file.piece::<Action>(id)?;
    let day = kept.day.map(kit::when::field_day).unwrap_or_default();
    let form = FormView::of([
        ("doel", kept.goal.to_string().as_str()),
        ("stap", &kept.text),
        ("wie", &kept.owner),
        ("dag", &day),
    ]);
    let page = step_page(&writer, &file, &format!("stap/{id}"));
    Ok(having_seen(page, Some(kept.seen())).show(form))
}

/// Writes a step anew.
pub async fn keep_step(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let (id, file) = (writer.id("step")?, writer.file().await?);
    let seen = seen_of(&form, id)?;
    match read_step(&mut form, &file) {
        Some(step) => writer.write(Change::Step(step, seen)).await,
        None => {
            let page = step_page(&writer, &file, &format!("stap/{id}"));
            Ok(having_seen(page, Some(seen)).again(writer.typed(&form)))
        }
    }
}

/// Says that a step is done.
pub async fn step_done(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::Done(writer.id("step")?, true)).await
}

/// Says that a step is not done after all.
pub async fn step_open(writer: Writer) -> Result<Response, Problem> {
    writer.write(Change::Done(writer.id("step")?, false)).await
}

fn balance_page(writer: &Writer) -> FormPage {
    let fields = vec![
        area("houden", "casework-plan-balance-keep").free(),
        area("anders", "casework-plan-balance-change").free(),
        area("mogelijk", "casework-plan-balance-possible").hint("casework-plan-balance-possible-hint").free(),
    ];
    let page = writer.form("balans", fields).about("casework-plan-balance", "casework-plan-balance-lead");
    // What it brings and what it costs, with no order among them (PRO-16).
    page.prompting(
        "casework-seen-think",
        &[
            ("casework-seen-think-brings", "casework-seen-think-brings-hint"),
            ("casework-seen-think-costs", "casework-seen-think-costs-hint"),
        ],
    )
}

/// What stays and what changes.
pub async fn balance(writer: Writer) -> Result<Response, Problem> {
    let kept = writer.file().await?.newest::<Balance>();
    let form = kept.as_ref().map_or_else(FormView::empty, |balance| {
        FormView::of([
            ("houden", balance.keep.as_str()),
            ("anders", &balance.change),
            ("mogelijk", &balance.possible),
        ])
    });
    Ok(having_seen(balance_page(&writer), kept.map(|kept| kept.seen())).show(form))
}

/// Keeps what stays and what changes.
pub async fn keep_balance(writer: Writer, Posted(mut form): Posted) -> Result<Response, Problem> {
    let balance = Balance {
        keep: form.text("houden", NOTE_MAX),
        change: form.text("anders", NOTE_MAX),
        possible: form.text("mogelijk", NOTE_MAX),
        at: writer.ask().house.now(),
    };
    let mut seen = seen(&form);
    if form.is_good() {
        let change = Change::Balance(balance, seen);
        if let Some(done) = writer.write_one(change, (&mut form, "houden"), &mut seen).await? {
            return Ok(done);
        }
    }
    writer.file().await?;
    Ok(having_seen(balance_page(&writer), seen).again(writer.typed(&form)))
}
