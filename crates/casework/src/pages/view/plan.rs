//! The plan: what is needed, what the client wants, how to reach them, goals, life domains.

use super::{Item, Reader, Section, View};
use crate::book::warnings;
use crate::model::Warning;
use crate::model::plan::Action;
use crate::model::record::{Kept, all};
use crate::model::{
    Category, Choice, DomainCard, FirstNeeds, Goal, InContact, Record, SafeContact, SafetyPlan,
};
use crate::pages::fields::Line;
use kit::Page;
use store::sealed::Sheet;

/// What comes first: how to reach the client safely and how they want to be met, then what is needed.
pub fn first(view: &View<'_>) -> Section {
    let mut items: Vec<Item> =
        warnings(view.file, view.today).iter().map(|warning| warning_item(view, warning)).collect();
    items.extend(view.single::<SafeContact>(
        "casework-safe-contact",
        |_| String::new(),
        |contact| contact_lines(view, contact),
    ));
    items.extend(view.single::<InContact>(
        "casework-in-contact",
        |_| String::new(),
        |wish| wish_lines(view, wish),
    ));
    items.extend(view.single::<FirstNeeds>(
        "casework-needs",
        |needs| view.moment(needs.at),
        |needs| need_lines(view, needs),
    ));
    items.extend(view.single::<Choice>(
        "casework-choice",
        |choice| view.moment(choice.at),
        |choice| {
            let kind = view.t(choice.kind.text_key());
            view.lines([("casework-choice-kind", &kind), ("casework-choice-words", &choice.words)])
        },
    ));
    items.extend(view.single::<SafetyPlan>(
        "casework-safety",
        |plan| view.moment(plan.at),
        |plan| view.lines([("casework-safety-text", &plan.text)]),
    ));
    let acts = match view.reader {
        Reader::Lead => vec![
            view.go("nodig", "casework-needs-write"),
            view.go("keuze", "casework-choice-write"),
            view.go("veilig-contact", "casework-safe-contact-write"),
            view.go("veiligheidsplan", "casework-safety-write"),
            view.go("let-op", "casework-warning-new"),
        ],
        Reader::Beside => vec![view.go("let-op", "casework-warning-new")],
        Reader::Client => vec![
            view.go("veiligheidsplan", "casework-safety-own-write"),
            view.go("veilig-contact", "casework-safe-contact-write"),
            view.go("contactwens", "casework-in-contact-write"),
        ],
        _ => Vec::new(),
    };
    Section {
        title: view.t("casework-first"),
        items,
        empty: view.t("casework-first-empty"),
        acts,
        ..Section::default()
    }
}

fn warning_item(view: &View<'_>, warning: &Kept<Warning>) -> Item {
    let lift = || view.press(&format!("let-op/{}/weg", warning.id), "casework-warning-lift");
    Item {
        title: view.t("casework-warning"),
        when: view.when_by(warning.at, &warning.by),
        badge: Some((view.page.tv("casework-warning-until", "day", view.day(warning.until)), "careful")),
        lines: view.lines([("casework-warning-what", &warning.text)]),
        beside: view.beside(warning.id),
        acts: if matches!(view.reader, Reader::Lead | Reader::Beside) { vec![lift()] } else { Vec::new() },
        more: view.own_acts(warning.id),
    }
}

fn contact_lines(view: &View<'_>, contact: &SafeContact) -> Vec<Line> {
    let way = view.t(contact.way.text_key());
    view.lines([
        ("casework-safe-contact-way", &way),
        ("casework-safe-contact-when", &contact.when),
        ("casework-safe-contact-other", &contact.if_another_answers),
    ])
}

fn wish_lines(view: &View<'_>, wish: &InContact) -> Vec<Line> {
    view.lines([
        ("casework-in-contact-called", &wish.called),
        ("casework-in-contact-gender", &wish.gender),
        ("casework-in-contact-helps", &wish.helps),
        ("casework-in-contact-hinders", &wish.hinders),
    ])
}

fn need_lines(view: &View<'_>, needs: &FirstNeeds) -> Vec<Line> {
    view.lines([
        ("casework-needs-roof", &needs.roof),
        ("casework-needs-food", &needs.food),
        ("casework-needs-money", &needs.money),
        ("casework-needs-safety", &needs.safety),
        ("casework-needs-mood", &needs.mood),
        ("casework-needs-trusted", &needs.trusted_person),
    ])
}

/// Goals with their steps. What lies ahead stands before what was.
pub fn goals(view: &View<'_>) -> Section {
    let actions = view.file.all::<Action>();
    let mut items = Vec::new();
    for goal in view.file.all::<Goal>() {
        items.push(goal_item(view, &goal));
        items
            .extend(actions.iter().filter(|action| action.goal == goal.id).map(|step| step_item(view, step)));
    }
    let acts = if view.is_lead() {
        vec![view.go("doel", "casework-goal-write"), view.go("stap", "casework-step-write")]
    } else {
        Vec::new()
    };
    Section {
        title: view.t("casework-goals"),
        lead: view.t("casework-goals-lead"),
        items,
        empty: view.t("casework-goals-empty"),
        acts,
        ..Section::default()
    }
}

fn goal_item(view: &View<'_>, goal: &Kept<Goal>) -> Item {
    Item {
        title: goal.text.clone(),
        when: view.day(goal.day),
        badge: Some((view.t(goal.kind.text_key()), "plain")),
        beside: view.beside(goal.id),
        more: view.own_acts(goal.id),
        ..Item::default()
    }
}

fn step_item(view: &View<'_>, step: &Kept<Action>) -> Item {
    let by_when = step.day.map(|day| view.day(day)).unwrap_or_default();
    let done = step.done.map(|day| view.page.tv("casework-step-done-on", "day", view.day(day)));
    let toggle = if step.done.is_some() { "casework-step-undo" } else { "casework-step-done" };
    let toggle = view.is_lead().then(|| view.press(&format!("stap/{}/klaar", step.id), toggle));
    Item {
        title: String::new(),
        badge: done.map(|text| (text, "good")),
        lines: view.lines([
            ("casework-step-text", &step.text),
            ("casework-step-owner", &step.owner),
            ("casework-step-day", &by_when),
        ]),
        beside: view.beside(step.id),
        acts: toggle.into_iter().collect(),
        more: view.own_acts(step.id),
        ..Item::default()
    }
}

/// The life domains that are open. There is no total and no order of how bad it is (DOM-11).
pub fn domains(view: &View<'_>) -> Section {
    let mut cards = view.file.all::<DomainCard>();
    cards.sort_by_key(|card| card.domain);
    let items = cards.iter().map(|card| card_item(view, card)).collect();
    Section {
        title: view.t("casework-domains"),
        lead: view.t("casework-domains-lead"),
        items,
        empty: view.t("casework-domains-empty"),
        acts: if view.may_write() { vec![view.go("leefgebied", "casework-domain-open")] } else { Vec::new() },
        ..Section::default()
    }
}

fn card_item(view: &View<'_>, card: &Kept<DomainCard>) -> Item {
    let mut acts = Vec::new();
    if view.may_write() {
        acts.push(view.go(&format!("leefgebied/{}", card.id), "kit-change"));
    }
    let mut more = Vec::new();
    if view.is_client() {
        more.extend(card_acts(view, card.id, card.too_much));
    }
    Item {
        title: view.t(card.domain.text_key()),
        when: view.day(card.changed),
        badge: card.too_much.then(|| (view.t("casework-domain-too-much"), "careful")),
        lines: card_lines(view.page, card),
        beside: view.beside(card.id),
        acts,
        more,
    }
}

/// What the client may do with a card besides writing it.
pub(super) fn card_acts(view: &View<'_>, record: store::Id, too_much: bool) -> Vec<super::Act> {
    let label = if too_much { "casework-domain-can-again" } else { "casework-domain-too-much-say" };
    vec![
        view.press(&format!("leefgebied/{record}/te-veel"), label),
        view.sure(
            &format!("leefgebied/{record}/sluiten"),
            "casework-domain-close",
            "casework-domain-close-question",
            "casework-domain-close-yes",
        ),
    ]
}

/// The lines of a card, wherever it stands.
pub fn card_lines(page: &Page, card: &DomainCard) -> Vec<Line> {
    let review = card.review.map(|day| page.day(day)).unwrap_or_default();
    [
        ("casework-domain-situation", card.situation.as_str()),
        ("casework-domain-wish", &card.wish),
        ("casework-domain-hard", &card.hard),
        ("casework-domain-next", &card.next_step),
        ("casework-domain-helper", &card.helper),
        ("casework-domain-review", &review),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(key, text)| Line { label: page.t(key), text: text.to_owned() })
    .collect()
}

/// "This is what they see": exactly the texts that fall under a category now, for a look before saying yes.
pub fn shown_to(view: &View<'_>, category: Category) -> Vec<Line> {
    let sheets: &[Sheet<Record>] = &view.file.sheets;
    let wishes = || all::<InContact>(sheets).pop().map(|wish| wish_lines(view, &wish)).unwrap_or_default();
    match category {
        Category::Contact => {
            all::<SafeContact>(sheets).pop().map(|kept| contact_lines(view, &kept)).unwrap_or_default()
        }
        Category::FirstNeeds => {
            all::<FirstNeeds>(sheets).pop().map(|kept| need_lines(view, &kept)).unwrap_or_default()
        }
        Category::Safety => all::<SafetyPlan>(sheets)
            .pop()
            .map(|plan| view.lines([("casework-safety-text", &plan.text)]))
            .unwrap_or_default(),
        Category::Goals => all::<Goal>(sheets)
            .iter()
            .flat_map(|goal| view.lines([("casework-goal", &goal.text)]))
            .chain(
                all::<Action>(sheets)
                    .iter()
                    .flat_map(|step| view.lines([("casework-step-text", &step.text)])),
            )
            .collect(),
        Category::Domains => {
            all::<DomainCard>(sheets).iter().flat_map(|card| card_lines(view.page, card)).collect()
        }
        Category::Plan => {
            [Category::Contact, Category::FirstNeeds, Category::Safety, Category::Goals, Category::Domains]
                .into_iter()
                .flat_map(|part| shown_to(view, part))
                .collect()
        }
        Category::Work | Category::Housing | Category::Protected => wishes(),
    }
}
