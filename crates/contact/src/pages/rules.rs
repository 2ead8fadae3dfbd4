//! "This is how I want it": one calm page on which the person decides about their conversation.

use super::thread::{erase_question, page_of};
use super::undo::keep_typed;
use crate::book::visitor::find;
use crate::book::{Conversation, Keeping, control, safe};
use crate::model::look::{LOOK_DAYS_MAX, NoMoment};
use crate::model::safe::{HOURS, are_one_moment, read_number, rule_of};
use crate::model::{Coded, LookWhen, Reach, SafeContact, Vanish, WeekDay};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::{LINE_MAX, NOTE_MAX};
use kit::page::show_as;
use kit::{Choice, Form, FormView, Page, Problem};
use people::{Posted, Visitor};
use store::Moment;

/// Where the page stands.
pub const RULES: &str = "/gesprek/regels";
/// The choice that messages stay.
const STAY: &str = "blijven";
/// The fields about the language.
pub const SPOKEN_FIELDS: &[&str] = &[super::spoken::FIELD, super::spoken::OTHER_FIELD];
const LOOK_FIELDS: &[&str] = &["kijken", "dag"];
const VANISH_FIELDS: &[&str] = &["na"];
const CONTACT_FIELDS: &[&str] =
    &["hoe", "nummer", "bewaar", "dagen", "vanaf", "tot", "voicemail", "ander", "naam"];

#[derive(Template)]
#[template(path = "contact/rules.html")]
struct Rules {
    page: Page,
    form: FormView,
    looks: Vec<Choice>,
    look: Option<String>,
    proposed: Option<Proposed>,
    vanish: Vec<Choice>,
    reaches: Vec<Choice>,
    days: Vec<Choice>,
    hours: Vec<Choice>,
    has_rule: bool,
    number_gone: bool,
    languages: Vec<Choice>,
    erase_question: String,
}

/// A moment that a worker proposed, as shown.
pub struct Proposed {
    /// Who proposed it.
    pub by: String,
    /// Which.
    pub moment: String,
}

/// What a worker proposed, as shown.
pub fn proposed(page: &Page, conversation: &Conversation, now: Moment) -> Option<Proposed> {
    let open = conversation.head.look_open(now)?;
    Some(Proposed { by: open.by.clone(), moment: page.moment(open.at) })
}

/// Shows the page.
pub async fn show(visitor: Visitor) -> Result<Response, Problem> {
    show_form(&visitor, StatusCode::OK, FormView::empty(), &[]).await
}

/// The page, with one of its forms that is not good yet.
async fn show_form(
    visitor: &Visitor,
    status: StatusCode,
    form: FormView,
    own: &[&str],
) -> Result<Response, Problem> {
    let Some(conversation) = find(visitor).await? else {
        return Ok(Redirect::to("/gesprek").into_response());
    };
    let (page, now) = (page_of(visitor, &conversation), visitor.ask().house.now());
    let head = &conversation.head;
    let keep_days = Keeping::at_the_door(&visitor.ask().house).await?.days_for(head);
    let rule = rule_of(&conversation.sheets).map(|(_, rule)| rule);
    let mut vanish = vec![Choice::new(STAY, page.t("contact-vanish-stay"))];
    vanish.extend(
        Vanish::within(keep_days).into_iter().map(|one| Choice::new(one.code(), page.t(one.text_key()))),
    );
    let rules = Rules {
        looks: LookWhen::choices(&page),
        look: head.look_agreed(now).map(|at| page.moment(at)),
        proposed: proposed(&page, &conversation, now),
        vanish,
        reaches: Reach::choices(&page),
        days: WeekDay::choices(&page),
        hours: (0..=HOURS).map(|hour| Choice::new(hour.to_string(), format!("{hour}:00"))).collect(),
        has_rule: rule.is_some(),
        number_gone: rule.is_some_and(|rule| !rule.ways.is_empty() && rule.number.is_empty()),
        form: form.beside(super::spoken::as_it_stands(as_it_stands(head.vanish, rule), head), own),
        languages: super::spoken::choices(),
        erase_question: erase_question(visitor, &page).await?,
        page,
    };
    Ok(show_as(status, &rules))
}

/// What was decided before, as the forms show it.
fn as_it_stands(vanish: Option<Vanish>, rule: Option<&SafeContact>) -> FormView {
    let form = FormView::of([("na", vanish.map_or(STAY, Vanish::code))]);
    let Some(rule) = rule else { return form };
    let mut form =
        form.with("nummer", &rule.number).with("ander", &rule.if_another_answers).with("naam", &rule.name);
    for way in &rule.ways {
        form = form.with("hoe", way.code());
    }
    for day in &rule.days {
        form = form.with("dagen", day.code());
    }
    if let Some((from, until)) = rule.hours {
        form = form.with("vanaf", &from.to_string()).with("tot", &until.to_string());
    }
    for (name, is_ticked) in [("bewaar", rule.keep_number), ("voicemail", rule.voicemail)] {
        if is_ticked {
            form = form.with(name, "ja");
        }
    }
    form
}

/// The page again, with the form that is not good yet.
pub async fn refused(visitor: &Visitor, form: &Form, own: &[&str]) -> Result<Response, Problem> {
    show_form(visitor, StatusCode::BAD_REQUEST, visitor.ask().view(form), own).await
}

fn done() -> Response {
    Redirect::to(RULES).into_response()
}

/// Reads a moment out of a form: `None` when it is not good yet.
pub fn read_look(
    form: &mut Form,
    field: &'static str,
    day_field: &'static str,
    now: Moment,
) -> Option<Option<Moment>> {
    let choice = form.choice(field, &LookWhen::among());
    let day = form.day(day_field);
    if !form.is_good() {
        return None;
    }
    match choice?.moment(day, now) {
        Ok(at) => Some(at),
        Err(NoMoment::NoDay) => {
            form.refuse(day_field, "kit-field-required");
            None
        }
        Err(NoMoment::Past) => {
            form.refuse(field, "contact-look-past");
            None
        }
        Err(NoMoment::TooFar) => {
            form.refuse_with(day_field, "contact-look-too-far", &[("days", i64::from(LOOK_DAYS_MAX))]);
            None
        }
    }
}

/// The person says when they look again.
pub async fn look(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let Some(at) = read_look(&mut form, "kijken", "dag", visitor.ask().house.now()) else {
        return refused(&visitor, &form, LOOK_FIELDS).await;
    };
    control::look_again(&visitor, at).await?;
    Ok(done())
}

/// The person agrees with what a worker proposed.
pub async fn agree(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    keep_typed(&visitor, &mut form).await?;
    match control::agree_to_look(&visitor).await {
        // It went by, or was answered in another window: the page tells how it stands.
        Ok(()) | Err(Problem::Conflict) => Ok(done()),
        Err(problem) => Err(problem),
    }
}

/// The person lets messages vanish, or stay.
pub async fn vanish(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let head = find(&visitor).await?.ok_or(Problem::Missing)?.head;
    let keep_days = Keeping::at_the_door(&visitor.ask().house).await?.days_for(&head);
    let mut among = vec![(STAY, None)];
    among.extend(Vanish::within(keep_days).into_iter().map(|one| (one.code(), Some(one))));
    let Some(vanish) = form.choice("na", &among) else {
        return refused(&visitor, &form, VANISH_FIELDS).await;
    };
    control::let_vanish(&visitor, vanish).await?;
    Ok(done())
}

/// The person writes their rule for safe contact.
pub async fn contact(visitor: Visitor, Posted(mut form): Posted) -> Result<Response, Problem> {
    let held = find(&visitor).await?;
    let held = held.as_ref().and_then(|conversation| rule_of(&conversation.sheets));
    let rule = read_rule(&mut form, held.map_or("", |(_, rule)| rule.number.as_str()));
    if !form.is_good() {
        return refused(&visitor, &form, CONTACT_FIELDS).await;
    }
    safe::keep(&visitor, &rule).await?;
    Ok(done())
}

/// Reads the rule. `held` is the number that we hold now, and that the form was drawn with.
fn read_rule(form: &mut Form, held: &str) -> SafeContact {
    let ways = form.choices("hoe", &Reach::among());
    let typed = form.text("nummer", LINE_MAX);
    // A number is only held when somebody asks to be reached by it.
    let number = if ways.is_empty() { String::new() } else { read_number(&typed).unwrap_or_default() };
    if !ways.is_empty() && number.is_empty() {
        form.refuse("nummer", "contact-safe-number-needed");
    }
    // Whoever takes the ticks away from a number that we hold takes it back: nothing stands in the way of that.
    if ways.is_empty() && !typed.is_empty() && typed != held {
        form.refuse("hoe", "contact-safe-number-unused");
    }
    let hours: Vec<(String, u8)> = (0..=HOURS).map(|hour| (hour.to_string(), hour)).collect();
    let hours: Vec<(&str, u8)> = hours.iter().map(|(text, hour)| (text.as_str(), *hour)).collect();
    let (from, until) = (form.maybe_choice("vanaf", &hours), form.maybe_choice("tot", &hours));
    if from.is_some() != until.is_some() {
        form.refuse(if from.is_some() { "tot" } else { "vanaf" }, "contact-safe-hours-both");
    }
    if from.zip(until).is_some_and(|(from, until)| are_one_moment(from, until)) {
        form.refuse("tot", "contact-safe-hours-same");
    }
    SafeContact {
        ways,
        number,
        keep_number: form.ticked("bewaar"),
        days: form.choices("dagen", &WeekDay::among()),
        hours: from.zip(until),
        voicemail: form.ticked("voicemail"),
        if_another_answers: form.text("ander", NOTE_MAX),
        name: form.text("naam", LINE_MAX),
    }
}

/// The person takes their rule away.
pub async fn forget_contact(visitor: Visitor) -> Result<Response, Problem> {
    safe::forget(&visitor).await?;
    Ok(done())
}
