//! What the person wants, as the worker sees it before each contact: the rule for safe contact, the agreed moment,
//! vanishing messages. Reaching somebody outside the conversation goes through here, and is held to the rule.

use super::acts::refuse_unsaid;
use super::desk::show_again;
use super::id_in;
use super::rules::read_look;
use crate::book::safe::{self, MayReach};
use crate::book::{Conversation, control};
use crate::model::safe::rule_of;
use crate::model::{Coded, LookWhen, Reach, Record, Refused, SafeContact, Way};
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kit::form::NOTE_MAX;
use kit::{Choice, Form, Page, Problem, show as draw};
use people::{Acting, Posted};
use store::sealed::Sheet;
use store::{Id, Moment};

/// One thing of a rule: its name and what the person said.
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What the person said.
    pub value: String,
}

/// What the person wants.
pub struct Wishes {
    /// Their rule for safe contact; empty without one.
    pub rule: Vec<Fact>,
    /// Whether a phone may ring by their rule at all.
    pub by_phone: bool,
    /// Whether it may ring now.
    pub is_open: bool,
    /// The ways there are.
    pub reaches: Vec<Choice>,
    /// When they look again.
    pub look: Option<String>,
    /// What was proposed for that.
    pub proposed: Option<String>,
    /// What a worker may propose.
    pub looks: Vec<Choice>,
    /// After how long messages vanish.
    pub vanish: Option<String>,
    /// Whether the person is under 18.
    pub young: bool,
}

impl Wishes {
    /// As it stands now.
    pub fn of(page: &Page, conversation: &Conversation, now: Moment) -> Wishes {
        let head = &conversation.head;
        let rule = rule_of(&conversation.sheets).map(|(_, rule)| rule);
        Wishes {
            rule: rule.map(|rule| facts(page, rule)).unwrap_or_default(),
            by_phone: rule.is_some_and(|rule| !rule.ways.is_empty()),
            is_open: rule.is_some_and(|rule| rule.is_open(now)),
            reaches: Reach::choices(page),
            look: head.look_agreed(now).map(|at| page.moment(at)),
            proposed: head.look_open(now).map(|proposed| page.moment(proposed.at)),
            looks: proposals(page),
            vanish: head.vanish.map(|vanish| page.t(vanish.text_key())),
            young: head.young,
        }
    }

    /// Whether a call is asked about: there is a rule for it, or two must have been there.
    pub fn asks_about_calls(&self) -> bool {
        !self.rule.is_empty() || self.young
    }
}

fn proposals(page: &Page) -> Vec<Choice> {
    let all = LookWhen::ALL.iter().filter(|one| **one != LookWhen::Unknown);
    all.map(|one| Choice::new(one.code(), page.t(one.text_key()))).collect()
}

/// The rule in words, without the number: that is shown when somebody asks for it, and the rule allows it.
fn facts(page: &Page, rule: &SafeContact) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |key: &str, value: String| facts.push(Fact { name: page.t(key), value });
    let named = |keys: Vec<&'static str>| keys.iter().map(|key| page.t(key)).collect::<Vec<_>>().join(", ");
    let mut ways = vec!["contact-safe-here"];
    ways.extend(rule.ways.iter().map(|way| way.text_key()));
    add("contact-safe-how", named(ways));
    if rule.ways.is_empty() {
        return facts;
    }
    let days: Vec<&'static str> = rule.days.iter().map(|day| day.text_key()).collect();
    add("contact-safe-days", if days.is_empty() { page.t("contact-safe-any-day") } else { named(days) });
    add(
        "contact-safe-hours",
        rule.hours.map_or_else(
            || page.t("contact-safe-any-hour"),
            |(from, until)| format!("{from}:00 – {until}:00"),
        ),
    );
    let yes_no = |yes: bool| page.t(if yes { "kit-yes" } else { "kit-no" });
    add("contact-safe-voicemail", yes_no(rule.voicemail));
    if !rule.name.is_empty() {
        add("contact-safe-name", rule.name.clone());
    }
    if !rule.if_another_answers.is_empty() {
        add("contact-safe-other", rule.if_another_answers.clone());
    }
    facts
}

fn refused_key(refused: Refused) -> &'static str {
    match refused {
        Refused::Way => "contact-safe-refused-way",
        Refused::Time => "contact-safe-refused-time",
        Refused::Second => "contact-safe-refused-second",
        Refused::Others => "contact-safe-refused-others",
    }
}

async fn not_good(acting: &Acting, id: Id, form: &Form) -> Result<Response, Problem> {
    show_again(acting, id, StatusCode::BAD_REQUEST, acting.ask().view(form), None).await
}

#[derive(Template)]
#[template(path = "contact/reach.html")]
struct ReachPage {
    page: Page,
    id: Id,
    number: String,
    rule: Vec<Fact>,
}

/// Asks to call or text the person now: the number, or the rule that says no.
pub async fn reach(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    let reach = form.choice("bereiken", &Reach::among());
    let danger = form.ticked("acuut").then(|| form.needed("reden", NOTE_MAX));
    let Some(reach) = reach.filter(|_| form.is_good()) else { return not_good(&acting, id, &form).await };
    match safe::reach(&acting, id, reach, danger.as_deref()).await? {
        MayReach::No(refused) => {
            form.refuse("bereiken", refused_key(refused));
            not_good(&acting, id, &form).await
        }
        MayReach::Yes(number) => {
            let page = acting.page("contact-title");
            let conversation = crate::book::open(&acting, id).await?;
            let rule = rule_of(&conversation.sheets).map(|(_, rule)| facts(&page, rule)).unwrap_or_default();
            Ok(draw(&ReachPage { page, id, number, rule }))
        }
    }
}

/// The fields of a form about a call: how it went, whether the person called, whether they were in danger, and why it
/// was made against what was agreed.
pub struct CallFields {
    outcome: &'static str,
    they_called: &'static str,
    danger: &'static str,
    why: &'static str,
}

/// In the form that notes what was agreed.
pub const CALL: CallFields =
    CallFields { outcome: "uitkomst", they_called: "belde", danger: "gevaar", why: "waarom" };
/// In the short one.
pub const SHORT_CALL: CallFields = CallFields {
    outcome: "hoe-ging-het",
    they_called: "belde-kort",
    danger: "gevaar-kort",
    why: "waarom-kort",
};

/// Whether a call that a worker notes was within the rule, and by two where that is needed; what is not good is left in
/// the form. Whoever was called by the person themselves broke no rule.
pub async fn call_within_rule(
    acting: &Acting,
    id: Id,
    form: &mut Form,
    fields: &CallFields,
) -> Result<(), Problem> {
    if form.ticked(fields.they_called) || !form.is_good() {
        return Ok(());
    }
    let reason = form.text(fields.why, NOTE_MAX);
    let danger = (form.ticked(fields.danger) && !reason.is_empty()).then_some(reason.as_str());
    if let Err(refused) = safe::call_was_allowed(acting, id, danger).await? {
        form.refuse(fields.outcome, refused_key(refused));
    }
    Ok(())
}

/// Whether ways may be offered: to be called is not, where the rule says that no phone may ring.
pub fn may_offer(sheets: &[Sheet<Record>], ways: &[Way]) -> bool {
    let calls_are_out = rule_of(sheets).is_some_and(|(_, rule)| !rule.ways.contains(&Reach::Call));
    !(calls_are_out && ways.contains(&Way::WeCall))
}

/// Leaves a problem in the form when an offer is against the rule.
pub async fn offer_within_rule(
    acting: &Acting,
    id: Id,
    form: &mut Form,
    ways: &[Way],
) -> Result<(), Problem> {
    if form.is_good() && ways.contains(&Way::WeCall) {
        let conversation = crate::book::open_to_write(acting, id).await?;
        if !may_offer(&conversation.sheets, ways) {
            form.refuse("aangeboden", "contact-safe-refused-way");
        }
    }
    Ok(())
}

/// Proposes when the person could look again.
pub async fn propose_look(
    acting: Acting,
    Path(text): Path<String>,
    Posted(mut form): Posted,
) -> Result<Response, Problem> {
    let id = id_in(&text)?;
    match read_look(&mut form, "kijken", "kijkdag", acting.ask().house.now()) {
        Some(Some(at)) => {
            let said = control::propose_look(&acting, id, at).await?;
            refuse_unsaid(&mut form, "kijken", said);
        }
        Some(None) => form.refuse("kijken", "kit-field-choice"),
        None => {}
    }
    if !form.is_good() {
        return not_good(&acting, id, &form).await;
    }
    Ok(Redirect::to(&format!("/werk/gesprekken/{id}")).into_response())
}
