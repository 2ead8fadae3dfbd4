//! The client's own copy for another program, made of what the client's own page shows.

use super::mine::{Looked, Own};
use crate::model::copy::{
    ConsentCopy, DomainCopy, GoalCopy, Helper, IsoDay, LookedCopy, MomentCopy, OwnCopy, SCHEMA, Said,
    StepCopy,
};
use crate::model::plan::Action;
use crate::model::{
    Addition, Area, Balance, By, CheckIn, Choice, Consent, DomainCard, FirstNeeds, Goal, GoalOrder,
    InContact, Note, PhaseChange, Review, SafeContact, SafetyPlan, Slot,
};
use kit::when::field_day;
use people::Deed;
use store::{Day, Id, Moment};

/// A copy of the person's own file as it stands today.
pub fn own_copy(own: &Own, looked: &[Looked], today: Day) -> OwnCopy {
    let case = &own.file.case;
    OwnCopy {
        schema: SCHEMA,
        made_on: field_day(today),
        pseudonym: case.pseudonym.clone(),
        phase: case.phase.code(),
        since: field_day(case.started),
        helpers: helpers(own),
        said: said(own),
        goals: goals(own),
        domains: own.file.all::<DomainCard>().into_iter().map(|card| domain(&card)).collect(),
        moments: moments(own),
        consents: own.file.all::<Consent>().into_iter().map(|consent| of_consent(&consent)).collect(),
        looked: looked.iter().map(of_look).collect(),
    }
}

fn on(at: Moment) -> IsoDay {
    field_day(kit::when::local_day(at))
}

fn helpers(own: &Own) -> Vec<Helper> {
    let lead = Helper { name: own.file.case.lead.name.clone(), ended: None };
    let seats = own.file.all::<Slot>();
    let seats = seats.iter().map(|seat| Helper { name: seat.name.clone(), ended: seat.ended.map(field_day) });
    std::iter::once(lead).chain(seats).collect()
}

fn said(own: &Own) -> Vec<Said> {
    let file = &own.file;
    let mut said: Vec<(&'static str, String)> = Vec::new();
    if let Some(needs) = file.newest::<FirstNeeds>() {
        let FirstNeeds { roof, food, money, safety, mood, trusted_person, .. } = needs.piece;
        said.extend([("roof", roof), ("food", food), ("money", money), ("safety", safety)]);
        said.extend([("mood", mood), ("trusted-person", trusted_person)]);
    }
    if let Some(choice) = file.newest::<Choice>() {
        said.extend([("choice", choice.kind.code().to_owned()), ("choice-words", choice.words.clone())]);
    }
    if let Some(contact) = file.newest::<SafeContact>() {
        let SafeContact { way, when, if_another_answers } = contact.piece;
        said.extend([("safe-contact", way.code().to_owned()), ("safe-contact-when", when)]);
        said.push(("safe-contact-other", if_another_answers));
    }
    if let Some(wish) = file.newest::<InContact>() {
        let InContact { called, gender, helps, hinders } = wish.piece;
        said.extend([("called", called), ("gender", gender), ("helps", helps), ("hinders", hinders)]);
    }
    if let Some(plan) = file.newest::<SafetyPlan>() {
        said.push(("safety-plan", plan.piece.text));
    }
    if let Some(balance) = file.newest::<Balance>() {
        let Balance { keep, change, possible, .. } = balance.piece;
        said.extend([("keep", keep), ("change", change), ("possible", possible)]);
    }
    let said = said.into_iter().filter(|(_, text)| !text.is_empty());
    said.map(|(about, text)| Said { about, text }).collect()
}

fn goals(own: &Own) -> Vec<GoalCopy> {
    let goals = own.file.all::<Goal>();
    let steps = own.file.all::<Action>();
    let written: Vec<Id> = goals.iter().map(|goal| goal.id).collect();
    let order = own.file.newest::<GoalOrder>().map(|kept| kept.piece).unwrap_or_default().of(&written);
    let in_order = order.iter().filter_map(|id| goals.iter().find(|goal| goal.id == *id));
    in_order
        .map(|goal| GoalCopy {
            text: goal.text.clone(),
            kind: goal.kind.code(),
            since: field_day(goal.day),
            ended: goal.ended.map(|ended| ended.how.code()),
            steps: steps.iter().filter(|step| step.goal == goal.id).map(|step| of_step(step)).collect(),
        })
        .collect()
}

fn of_step(step: &Action) -> StepCopy {
    let Action { text, owner, day, done, .. } = step.clone();
    StepCopy { text, owner, day: day.map(field_day), done: done.map(field_day) }
}

fn domain(card: &DomainCard) -> DomainCopy {
    let name = match card.domain {
        Area::Nine(domain) => domain.code().to_owned(),
        Area::Added(_) => card.named.clone(),
    };
    let DomainCard { situation, wish, hard, next_step, helper, review, changed, .. } = card.clone();
    let (review, changed) = (review.map(field_day), field_day(changed));
    DomainCopy { domain: name, situation, wish, hard, next_step, helper, review, changed }
}

fn moments(own: &Own) -> Vec<MomentCopy> {
    let file = &own.file;
    let mut moments: Vec<(Moment, MomentCopy)> = Vec::new();
    let mut add = |what: &'static str, at: Moment, by: &By, texts: &[&str]| {
        let by = match by {
            By::Client => None,
            By::Worker { name, .. } => Some(name.clone()),
        };
        let said: Vec<&str> = texts.iter().copied().filter(|text| !text.is_empty()).collect();
        moments.push((at, MomentCopy { what, on: on(at), by, text: said.join("\n") }));
    };
    for note in file.all::<Note>() {
        add("note", note.at, &note.by, &[&note.facts, &note.impressions]);
    }
    for review in file.all::<Review>() {
        add("review", review.at, &review.by, &[&review.better, &review.next]);
    }
    for step in file.all::<PhaseChange>() {
        add("phase", step.at, &step.by, &[step.to.code(), &step.words]);
    }
    for check_in in file.all::<CheckIn>() {
        add("check-in", check_in.sent_at, &By::Client, &[check_in.answer.as_deref().unwrap_or_default()]);
    }
    for addition in file.all::<Addition>() {
        add("addition", addition.at, &By::Client, &[&addition.text]);
    }
    moments.sort_by_key(|(at, _)| *at);
    moments.into_iter().map(|(_, moment)| moment).collect()
}

fn of_consent(consent: &Consent) -> ConsentCopy {
    ConsentCopy {
        recipient: consent.recipient.clone(),
        category: consent.category.code(),
        purpose: consent.purpose.clone(),
        until: field_day(consent.until),
        withdrawn: consent.withdrawn_at.map(on),
    }
}

fn of_look(looked: &Looked) -> LookedCopy {
    let did = match looked.deed {
        Deed::Read => "read",
        Deed::Write => "write",
        Deed::Begin => "begin",
        Deed::Erase => "erase",
    };
    LookedCopy { name: looked.name.clone(), did, on: on(looked.at), reason: looked.reason.clone() }
}
