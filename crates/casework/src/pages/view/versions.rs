//! What the plan said before, what was written at the same time, and what changed since a day.

use super::plan::{
    balance_lines, card_lines, card_title, choice_lines, contact_lines, goal_lines, need_lines, plan_lines,
    step_lines, wish_lines,
};
use super::short::question_lines;
use super::ways::way_lines;
use super::{Item, Section, View};
use crate::model::plan::Action;
use crate::model::{
    Balance, Choice, DomainCard, FirstNeeds, Goal, Kept, Question, Record, Standing, Version, WayRound,
};
use crate::pages::fields::Line;
use std::collections::BTreeMap;
use store::sealed::Sheet;
use store::{Day, Id};

/// The title of a thing of the plan, and what it says; nothing for other records.
fn said(view: &View<'_>, record: &Record) -> Option<(String, Vec<Line>)> {
    match record {
        Record::DomainCard(card) => Some((card_title(view.page, card), card_lines(view.page, card))),
        Record::Goal(goal) => Some((view.t("casework-goal"), goal_lines(view, goal))),
        Record::Action(step) => Some((view.t("casework-plan-step"), step_lines(view, step))),
        Record::FirstNeeds(needs) => Some((view.t("casework-needs"), need_lines(view, needs))),
        Record::Choice(choice) => Some((view.t("casework-choice"), choice_lines(view, choice))),
        Record::Question(question) => {
            Some((view.t(question.kind.text_key()), question_lines(view, question)))
        }
        Record::Balance(balance) => Some((view.t("casework-plan-balance"), balance_lines(view, balance))),
        Record::SafeContact(contact) => {
            Some((view.t("casework-safe-contact"), contact_lines(view.page, contact)))
        }
        Record::InContact(wish) => Some((view.t("casework-in-contact"), wish_lines(view.page, wish))),
        Record::SafetyPlan(plan) => Some((view.t("casework-safety"), plan_lines(view, plan))),
        Record::WayRound(way) => Some((view.t(way.barrier.text_key()), way_lines(view, way))),
        _ => None,
    }
}

fn versions_of(view: &View<'_>, of: Id) -> Vec<Kept<Version>> {
    view.file.all::<Version>().into_iter().filter(|version| version.of == of).collect()
}

fn item_of(view: &View<'_>, version: &Version) -> Option<Item> {
    let (title, lines) = said(view, &version.was)?;
    Some(Item { title, when: view.when_by(version.at, &version.by), lines, ..Item::default() })
}

/// What was written at the same time as a record, each with the way to choose.
pub fn beside(view: &View<'_>, of: Id) -> Vec<Item> {
    let open = versions_of(view, of).into_iter().filter(|version| version.standing == Standing::Beside);
    open.filter_map(|version| {
        let acts = if view.may_write() {
            vec![view.go(&format!("tegelijk/{}", version.id), "casework-plan-both-look")]
        } else {
            Vec::new()
        };
        let badge = Some((view.t("casework-plan-beside"), "careful"));
        Some(Item { badge, acts, ..item_of(view, &version)? })
    })
    .collect()
}

/// Both versions: what stands there, and what was written at the same time.
pub fn both(view: &View<'_>, version: &Kept<Version>) -> Vec<Section> {
    let standing = view.file.sheets.iter().find(|sheet| sheet.id == version.of);
    let now = standing.and_then(|sheet| said(view, sheet.content.as_ref()?));
    let now = now.map(|(title, lines)| Item { title, lines, ..Item::default() });
    let section = |title: &str, item: Option<Item>, act| Section {
        title: view.t(title),
        items: item.into_iter().collect(),
        acts: vec![act],
        ..Section::default()
    };
    let press = |path: &str, label| view.press(&format!("tegelijk/{}/{path}", version.id), label);
    vec![
        section("casework-plan-both-stands", now, press("laten", "casework-plan-both-leave")),
        section(
            "casework-plan-both-other",
            item_of(view, version),
            press("nemen", "casework-plan-both-take"),
        ),
    ]
}

/// What a thing of the plan says now and said before, the newest first. Words beside words: no number, no trend.
pub fn history_of(view: &View<'_>, of: Id) -> Option<(String, Section)> {
    let sheet = view.file.sheets.iter().find(|sheet| sheet.id == of)?;
    let (title, lines) = said(view, sheet.content.as_ref()?)?;
    let badge = Some((view.t("casework-plan-history-now"), "good"));
    let mut items = vec![Item { badge, lines, ..Item::default() }];
    let versions = versions_of(view, of);
    items.extend(versions.iter().rev().filter_map(|version| {
        let label = match version.standing {
            Standing::Before => "casework-plan-history-before",
            Standing::Beside => "casework-plan-beside",
            Standing::Left => "casework-plan-history-left",
        };
        Some(Item { title: view.t(label), ..item_of(view, version)? })
    }));
    let may_erase = view.is_client() && !versions.is_empty();
    let erase = may_erase.then(|| {
        view.sure(
            &format!("verloop/{of}/wissen"),
            "casework-plan-history-erase",
            "casework-plan-history-erase-question",
            "casework-erase-one-yes",
        )
    });
    let lead = if versions.is_empty() { "casework-plan-history-none" } else { "casework-plan-history-lead" };
    let section = Section {
        title: view.t("casework-plan-history"),
        lead: view.t(lead),
        items,
        acts: erase.into_iter().collect(),
        ..Section::default()
    };
    Some((title, section))
}

/// What changed in the plan since a day: what is new, and of what changed the words before and now.
pub fn changes(view: &View<'_>, since: Day) -> Section {
    let mut first: BTreeMap<Id, Kept<Version>> = BTreeMap::new();
    for version in view.file.all::<Version>() {
        if version.standing == Standing::Before && kit::when::local_day(version.at) >= since {
            first.entry(version.of).or_insert(version);
        }
    }
    let items =
        view.file.sheets.iter().filter_map(|sheet| change_item(view, sheet, first.get(&sheet.id), since));
    Section {
        title: view.page.tv("casework-plan-changed-since", "day", view.day(since)),
        items: items.collect(),
        empty: view.t("casework-plan-changed-none"),
        ..Section::default()
    }
}

fn change_item(
    view: &View<'_>,
    sheet: &Sheet<Record>,
    before: Option<&Kept<Version>>,
    since: Day,
) -> Option<Item> {
    let record = sheet.content.as_ref()?;
    let (title, now) = said(view, record)?;
    let (badge, lines, when) = match before {
        Some(version) => {
            let (_, was) = said(view, &version.was)?;
            let lines = differences(view, was, now);
            ((view.t("casework-plan-changed-badge"), "plain"), lines, view.when_by(version.at, &version.by))
        }
        None if begun_on(record)? >= since => ((view.t("casework-plan-new"), "new"), now, String::new()),
        None => return None,
    };
    (!lines.is_empty()).then_some(Item { title, badge: Some(badge), lines, when, ..Item::default() })
}

fn begun_on(record: &Record) -> Option<Day> {
    match record {
        Record::DomainCard(DomainCard { opened, .. }) => Some(kit::when::local_day(opened.at)),
        Record::Goal(Goal { day, .. }) => Some(*day),
        Record::Action(Action { since, .. }) => *since,
        Record::Balance(Balance { at, .. })
        | Record::Question(Question { at, .. })
        | Record::WayRound(WayRound { at, .. })
        | Record::FirstNeeds(FirstNeeds { at, .. })
        | Record::Choice(Choice { at, .. }) => Some(kit::when::local_day(*at)),
        _ => None,
    }
}

/// The lines that differ, each as it was and as it is.
fn differences(view: &View<'_>, was: Vec<Line>, now: Vec<Line>) -> Vec<Line> {
    let text_of = |lines: &[Line], label: &str| {
        lines.iter().find(|line| line.label == label).map(|line| line.text.clone()).unwrap_or_default()
    };
    let mut labels: Vec<String> = now.iter().chain(&was).map(|line| line.label.clone()).collect();
    let mut seen = std::collections::BTreeSet::new();
    labels.retain(|label| seen.insert(label.clone()));
    let nothing = || view.t("casework-nothing-yet");
    let line = |key: &str, label: &str, text: String| Line {
        label: view.page.tv(key, "field", label),
        text: if text.is_empty() { nothing() } else { text },
        ..Line::default()
    };
    labels
        .iter()
        .map(|label| (label, text_of(&was, label), text_of(&now, label)))
        .filter(|(_, was, now)| was != now)
        .flat_map(|(label, was, now)| {
            [line("casework-plan-was", label, was), line("casework-plan-now", label, now)]
        })
        .collect()
}
