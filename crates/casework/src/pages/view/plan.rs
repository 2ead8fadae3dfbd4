//! The plan: what is needed, what the client wants, how to reach them, goals, life domains.

use super::versions::beside;
use super::{Act, Item, Reader, Section, View, lines_of};
use crate::book::warnings;
use crate::model::Warning;
use crate::model::plan::Action;
use crate::model::record::{Kept, all};
use crate::model::{
    Area, Balance, Category, Choice, DomainCard, FirstNeeds, Goal, GoalOrder, InContact, Record, SafeContact,
    SafetyPlan, Side, Versioned,
};
use crate::pages::fields::Line;
use contact::model::Coded;
use kit::Page;
use store::sealed::Sheet;
use store::{Id, Moment};

/// What comes first: how to reach the client safely and how they want to be met, then what is needed.
pub fn first(view: &View<'_>) -> Section {
    let mut items: Vec<Item> =
        warnings(view.file, view.today).iter().map(|warning| warning_item(view, warning)).collect();
    items.extend(shared::<SafeContact>(view, "casework-safe-contact", |contact| {
        (None, contact_lines(view.page, contact))
    }));
    items
        .extend(shared::<InContact>(view, "casework-in-contact", |wish| (None, wish_lines(view.page, wish))));
    items.extend(shared::<FirstNeeds>(view, "casework-needs", |needs| {
        (Some(needs.at), need_lines(view, needs))
    }));
    items.extend(shared::<Choice>(view, "casework-choice", |choice| {
        (Some(choice.at), choice_lines(view, choice))
    }));
    items.extend(shared::<SafetyPlan>(view, "casework-safety", |plan| {
        (Some(plan.at), plan_lines(view, plan))
    }));
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
            view.go("nodig", "casework-needs"),
            view.go("keuze", "casework-choice"),
            view.go("veilig-contact", "casework-safe-contact-write"),
            view.go("contactwens", "casework-in-contact-write"),
        ],
        _ => Vec::new(),
    };
    Section {
        title: view.t("casework-first"),
        items,
        empty: view.to_reader("casework-first-empty", "casework-work-first-empty"),
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
        ..Item::default()
    }
}

/// The one record of a kind that both write, with what was written at the same time.
fn shared<P: Versioned>(
    view: &View<'_>,
    title: &str,
    said: impl Fn(&P) -> (Option<Moment>, Vec<Line>),
) -> Vec<Item> {
    let Some(kept) = view.file.newest::<P>() else { return Vec::new() };
    let (at, lines) = said(&kept);
    let item = Item {
        title: view.t(title),
        when: at.map(|at| view.moment(at)).unwrap_or_default(),
        lines,
        beside: view.beside(kept.id),
        more: with_history(view, kept.id),
        ..Item::default()
    };
    std::iter::once(item).chain(beside(view, kept.id)).collect()
}

/// What the client wants, line by line.
pub(super) fn choice_lines(view: &View<'_>, choice: &Choice) -> Vec<Line> {
    let kind = view.t(choice.kind.text_key());
    view.lines([("casework-choice-kind", &kind), ("casework-choice-words", &choice.words)])
}

/// How the client stays safe, line by line.
pub(super) fn plan_lines(view: &View<'_>, plan: &SafetyPlan) -> Vec<Line> {
    view.lines([("casework-safety-text", &plan.text)])
}

/// How to reach the client safely, line by line.
pub fn contact_lines(page: &Page, contact: &SafeContact) -> Vec<Line> {
    let way = page.t(contact.way.text_key());
    let days: Vec<String> = contact.days.iter().map(|day| page.t(day.text_key())).collect();
    let (from, until) = match contact.hours {
        Some((from, until)) => (format!("{from}:00"), format!("{until}:00")),
        None => (String::new(), String::new()),
    };
    lines_of(
        page,
        [
            ("casework-safe-contact-way", &way),
            ("contact-safe-days", &days.join(", ")),
            ("contact-safe-from", &from),
            ("contact-safe-until", &until),
            ("casework-safe-contact-when", &contact.when),
            ("casework-safe-contact-other", &contact.if_another_answers),
        ],
    )
}

/// How the client wants to be met, line by line.
pub fn wish_lines(page: &Page, wish: &InContact) -> Vec<Line> {
    lines_of(
        page,
        [
            ("casework-in-contact-called", &wish.called),
            ("casework-in-contact-gender", &wish.gender),
            ("casework-in-contact-helps", &wish.helps),
            ("casework-in-contact-hinders", &wish.hinders),
        ],
    )
}

/// What is needed, line by line.
pub(super) fn need_lines(view: &View<'_>, needs: &FirstNeeds) -> Vec<Line> {
    view.lines([
        ("casework-needs-roof", &needs.roof),
        ("casework-needs-food", &needs.food),
        ("casework-needs-money", &needs.money),
        ("casework-needs-safety", &needs.safety),
        ("casework-needs-mood", &needs.mood),
        ("casework-needs-trusted", &needs.trusted_person),
    ])
}

/// What stays and what changes, then goals in their order with their steps. What lies ahead stands before what was.
pub fn goals(view: &View<'_>) -> Section {
    let goals = view.file.all::<Goal>();
    let written: Vec<Id> = goals.iter().map(|goal| goal.id).collect();
    let order = view.file.newest::<GoalOrder>().map(|kept| kept.piece).unwrap_or_default().of(&written);
    let in_order = |is_ended: bool| {
        let goals = &goals;
        let of = move |id: &Id| goals.iter().find(|goal| goal.id == *id && goal.ended.is_some() == is_ended);
        order.iter().filter_map(of)
    };
    let steps = view.file.all::<Action>();
    let mut items = shared::<Balance>(view, "casework-plan-balance", |balance| {
        (Some(balance.at), balance_lines(view, balance))
    });
    for goal in in_order(false).chain(in_order(true)) {
        items.push(goal_item(view, goal));
        items.extend(beside(view, goal.id));
        for step in steps.iter().filter(|step| step.goal == goal.id) {
            items.push(step_item(view, step));
            items.extend(beside(view, step.id));
        }
    }
    let acts = if view.may_write() {
        let has_goals = !goals.is_empty();
        let step = has_goals.then(|| view.go("stap", "casework-plan-step-new"));
        let first = [view.go("doel", "casework-plan-goal-new")].into_iter().chain(step);
        let last =
            [view.go("balans", "casework-plan-balance"), view.go("veranderd", "casework-plan-changed")];
        first.chain(last).collect()
    } else {
        Vec::new()
    };
    Section {
        title: view.t("casework-goals"),
        lead: view.to_reader("casework-goals-lead", "casework-work-goals-lead"),
        items,
        empty: view.t("casework-goals-empty"),
        acts,
        ..Section::default()
    }
}

/// What stays and what changes, line by line.
pub(super) fn balance_lines(view: &View<'_>, balance: &Balance) -> Vec<Line> {
    view.lines([
        ("casework-plan-balance-keep", &balance.keep),
        ("casework-plan-balance-change", &balance.change),
        ("casework-plan-balance-possible", &balance.possible),
    ])
}

/// How a thing of the plan changed, and what the client may do with it.
pub(super) fn with_history(view: &View<'_>, record: Id) -> Vec<Act> {
    let history = view.may_write().then(|| view.go(&format!("verloop/{record}"), "casework-plan-history"));
    history.into_iter().chain(view.own_acts(record)).collect()
}

fn goal_item(view: &View<'_>, goal: &Kept<Goal>) -> Item {
    let (when, badge) = match goal.ended {
        Some(ended) => (view.day(ended.on), (view.t(ended.how.text_key()), "quiet")),
        None => (view.day(goal.day), (view.t(goal.kind.text_key()), "plain")),
    };
    let mut more = Vec::new();
    if view.may_write() {
        let at = |act: &str| format!("doel/{}/{act}", goal.id);
        more.push(view.press(&at("eerder"), "casework-plan-earlier"));
        more.push(view.press(&at("later"), "casework-plan-later"));
        more.push(match goal.ended {
            Some(_) => view.press(&at("weer"), "casework-plan-goal-again"),
            None => view.go(&at("klaar"), "casework-plan-goal-end"),
        });
    }
    more.extend(with_history(view, goal.id));
    let acts =
        if view.may_write() { vec![view.go(&format!("doel/{}", goal.id), "kit-change")] } else { Vec::new() };
    Item {
        title: goal.text.clone(),
        when,
        badge: Some(badge),
        lines: view.lines([("casework-domain", &domain_of(view, goal))]),
        beside: view.beside(goal.id),
        acts,
        more,
        ..Item::default()
    }
}

/// The title of the open card that a goal belongs to.
fn domain_of(view: &View<'_>, goal: &Goal) -> String {
    let cards = view.file.all::<DomainCard>();
    let card = cards.iter().find(|card| Some(card.domain) == goal.domain);
    card.map(|card| card_title(view.page, card)).unwrap_or_default()
}

/// A goal, line by line.
pub(super) fn goal_lines(view: &View<'_>, goal: &Goal) -> Vec<Line> {
    let ended = goal.ended.map(|ended| view.t(ended.how.text_key())).unwrap_or_default();
    view.lines([
        ("casework-plan-goal-text", &goal.text),
        ("casework-goal-kind", &view.t(goal.kind.text_key())),
        ("casework-domain", &domain_of(view, goal)),
        ("casework-plan-goal-end", &ended),
    ])
}

/// A step, line by line.
pub(super) fn step_lines(view: &View<'_>, step: &Action) -> Vec<Line> {
    let by_when = step.day.map(|day| view.day(day)).unwrap_or_default();
    let done = step.done.map(|day| view.day(day)).unwrap_or_default();
    view.lines([
        ("casework-step-text", &step.text),
        ("casework-step-owner", &step.owner),
        ("casework-step-day", &by_when),
        ("casework-plan-step-done", &done),
    ])
}

fn step_item(view: &View<'_>, step: &Kept<Action>) -> Item {
    let done = step.done.map(|day| view.page.tv("casework-step-done-on", "day", view.day(day)));
    let at = |act: &str| format!("stap/{}{act}", step.id);
    let mut acts = Vec::new();
    if view.may_write() {
        acts.push(match step.done {
            Some(_) => view.press(&at("/open"), "casework-plan-step-undo"),
            None => view.press(&at("/klaar"), "casework-plan-step-done"),
        });
        acts.push(view.go(&at(""), "kit-change"));
    }
    let open = Action { done: None, ..step.piece.clone() };
    Item {
        title: String::new(),
        badge: done.map(|text| (text, "good")),
        lines: step_lines(view, &open),
        beside: view.beside(step.id),
        acts,
        more: with_history(view, step.id),
        ..Item::default()
    }
}

/// The life domains that are open. There is no total and no order of how bad it is (DOM-11).
pub fn domains(view: &View<'_>) -> Section {
    let mut cards = view.file.all::<DomainCard>();
    cards.sort_by_key(|card| card.domain);
    let items = cards.iter().flat_map(|card| {
        std::iter::once(card_item(view, card)).chain(beside(view, card.id)).collect::<Vec<_>>()
    });
    Section {
        title: view.t("casework-domains"),
        lead: view.to_reader("casework-domains-lead", "casework-work-domains-lead"),
        items: items.collect(),
        empty: view.t("casework-domains-empty"),
        acts: if view.may_write() { vec![view.go("leefgebied", "casework-domain-open")] } else { Vec::new() },
        ..Section::default()
    }
}

fn card_item(view: &View<'_>, card: &Kept<DomainCard>) -> Item {
    let mut acts = Vec::new();
    if view.may_write() {
        acts.push(view.go(&format!("leefgebied/{}", card.id), "kit-change"));
        acts.push(view.go(&format!("verloop/{}", card.id), "casework-plan-history"));
        acts.push(too_much_act(view.page, &view.base(), view.side(), card.id, card));
    }
    let close = view.is_client().then(|| close_act(view.page, card.id));
    Item {
        title: card_title(view.page, card),
        title_lang: card_lang(view.page, card),
        when: view.day(card.changed),
        badge: too_much_badge(view.page, card),
        lines: card_lines(view.page, card),
        beside: view.beside(card.id),
        acts,
        more: close.into_iter().collect(),
    }
}

/// The name of a card: of one of the nine, or the one that the organisation gave it.
pub fn card_title(page: &Page, card: &DomainCard) -> String {
    match card.domain {
        Area::Nine(domain) => page.t(domain.text_key()),
        Area::Added(_) => page.said(&card.named).text,
    }
}

/// The language of that name, where it may be another than that of the page.
pub fn card_lang(page: &Page, card: &DomainCard) -> Option<&'static str> {
    match card.domain {
        Area::Nine(_) => None,
        Area::Added(_) => Some(page.said(&card.named).lang),
    }
}

/// "Too much now", and who says so.
pub fn too_much_badge(page: &Page, card: &DomainCard) -> Option<(String, &'static str)> {
    let key = match (card.too_much.client, card.too_much.guide) {
        (false, false) => return None,
        (false, true) => "casework-plan-too-much-guide",
        (true, _) => "casework-domain-too-much",
    };
    Some((page.t(key), "careful"))
}

/// Saying "too much now" for one's own side, or taking it back.
pub fn too_much_act(page: &Page, base: &str, side: Side, record: Id, card: &DomainCard) -> Act {
    let (act, label) = if card.too_much.by(side) {
        ("gaat-weer", "casework-domain-can-again")
    } else {
        ("te-veel", "casework-domain-too-much-say")
    };
    Act::Do { to: format!("{base}/leefgebied/{record}/{act}"), label: page.t(label) }
}

/// The client closes a card.
pub fn close_act(page: &Page, record: Id) -> Act {
    Act::Sure {
        to: format!("/mijn/leefgebied/{record}/sluiten"),
        label: page.t("casework-domain-close"),
        question: page.t("casework-domain-close-question"),
        yes: page.t("casework-domain-close-yes"),
    }
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
    .map(|(key, text)| Line { label: page.t(key), text: text.to_owned(), ..Line::default() })
    .collect()
}

/// "This is what they see": exactly the texts that fall under a category now, for a look before saying yes.
pub fn shown_to(view: &View<'_>, category: Category) -> Vec<Line> {
    let sheets: &[Sheet<Record>] = &view.file.sheets;
    let wishes =
        || all::<InContact>(sheets).pop().map(|wish| wish_lines(view.page, &wish)).unwrap_or_default();
    match category {
        Category::Contact => {
            all::<SafeContact>(sheets).pop().map(|kept| contact_lines(view.page, &kept)).unwrap_or_default()
        }
        Category::FirstNeeds => {
            all::<FirstNeeds>(sheets).pop().map(|kept| need_lines(view, &kept)).unwrap_or_default()
        }
        Category::Safety => {
            all::<SafetyPlan>(sheets).pop().map(|plan| plan_lines(view, &plan)).unwrap_or_default()
        }
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
        // Whoever helps in a part reads how to reach the client and what to heed, and what stands in the part.
        Category::Work | Category::Housing | Category::Protected => warnings(view.file, view.today)
            .iter()
            .flat_map(|warning| view.lines([("casework-warning", &warning.text)]))
            .chain(shown_to(view, Category::Contact))
            .chain(wishes())
            .collect(),
        // The name stands in the part that only the two can open: nobody sees it in a preview.
        Category::Name => Vec::new(),
    }
}
