//! What lies ahead, and what was asked for: appointments, tasks, help.

use super::{Act, Item, Reader, Section, View, lines_of};
use crate::model::{Appointment, Came, Kept, NotAgain, Service, Task};
use kit::Page;
use store::{Day, Id};

fn writes(view: &View<'_>) -> bool {
    matches!(view.reader, Reader::Lead | Reader::Beside)
}

/// Appointments in the order in which they are shown: those to come first, then what was, the newest first.
pub fn in_order(all: Vec<Kept<Appointment>>) -> Vec<Kept<Appointment>> {
    let (mut ahead, mut past): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.came.is_none());
    ahead.sort_by_key(|one| one.at);
    past.sort_by_key(|one| std::cmp::Reverse(one.at));
    ahead.into_iter().chain(past).collect()
}

/// Appointments: those to come first, then what was, the newest first.
pub fn appointments(view: &View<'_>) -> Section {
    let items = in_order(view.file.all()).into_iter().map(|one| Item {
        beside: view.beside(one.id),
        acts: appointment_acts(view, &one),
        more: changing(view, "afspraak", one.id, one.came.is_none()),
        ..appointment_item(view.page, &one)
    });
    Section {
        title: view.t("casework-appointments"),
        items: items.collect(),
        empty: view.t("casework-appointments-empty"),
        acts: if writes(view) { vec![view.go("afspraak", "casework-appointment-new")] } else { Vec::new() },
        ..Section::default()
    }
}

/// An appointment as everybody reads it who may read it.
pub fn appointment_item(page: &Page, one: &Appointment) -> Item {
    let way = page.t(one.way.text_key());
    let agreed = if one.against_rule { page.t("casework-appointment-agreed-said") } else { String::new() };
    Item {
        title: format!("{} – {}", page.moment(one.at), kit::when::time(one.until())),
        badge: match (one.came, one.moved_from) {
            (Some(came), _) => Some((page.t(came.text_key()), "quiet")),
            (None, Some(was)) => Some((page.tv("casework-lead-moved", "when", page.moment(was)), "careful")),
            (None, None) => None,
        },
        lines: lines_of(
            page,
            [
                ("casework-appointment-with", &one.with.name),
                ("casework-appointment-way", &way),
                ("casework-appointment-place", &one.place),
                ("casework-appointment-text", &one.text),
                ("casework-appointment-rule", &agreed),
            ],
        ),
        ..Item::default()
    }
}

/// Changing what still lies ahead, for whoever works in the file; what the client may do with it.
fn changing(view: &View<'_>, kind: &str, record: Id, lies_ahead: bool) -> Vec<Act> {
    let change = change_act(view.page, &view.base(), kind, record, lies_ahead && writes(view));
    change.into_iter().chain(view.own_acts(record)).collect()
}

/// Changes an appointment or a task that still lies ahead.
pub fn change_act(page: &Page, base: &str, kind: &str, record: Id, may: bool) -> Option<Act> {
    may.then(|| Act::Go { href: format!("{base}/{kind}/{record}"), label: page.t("kit-change") })
}

fn appointment_acts(view: &View<'_>, one: &Kept<Appointment>) -> Vec<Act> {
    match view.reader {
        Reader::Lead | Reader::Beside => came_acts(view.page, &view.base(), one, view.today),
        Reader::Client => call_off_act(view.page, one).into_iter().collect(),
        Reader::Glass | Reader::Copy => Vec::new(),
    }
}

/// What a worker may say of an appointment that has no outcome yet.
pub fn came_acts(page: &Page, base: &str, one: &Kept<Appointment>, today: Day) -> Vec<Act> {
    let press = |came: &Came| Act::Do {
        to: format!("{base}/afspraak/{}/{}", one.id, came.code()),
        label: page.t(came.text_key()),
    };
    let can_be = |came: &&Came| one.came.is_none() && one.can_come_to(**came, today);
    Came::ALL.iter().filter(can_be).map(press).collect()
}

/// The client calls off what lies ahead.
pub fn call_off_act(page: &Page, one: &Kept<Appointment>) -> Option<Act> {
    one.came.is_none().then(|| Act::Sure {
        to: format!("/mijn/afspraak/{}/afzeggen", one.id),
        label: page.t("casework-appointment-call-off"),
        question: page.t("casework-appointment-call-off-question"),
        yes: page.t("casework-appointment-call-off-yes"),
    })
}

/// What we do: tasks that are open first.
pub fn tasks(view: &View<'_>) -> Section {
    let items = open_first(view.file.all()).into_iter().map(|task| Item {
        beside: view.beside(task.id),
        acts: if writes(view) {
            vec![toggle_act(view.page, &view.base(), task.id, &task)]
        } else {
            Vec::new()
        },
        more: changing(view, "taak", task.id, task.done.is_none()),
        ..task_item(view.page, &task, writes(view).then_some(view.today))
    });
    Section {
        title: view.t("casework-tasks"),
        items: items.collect(),
        empty: view.t("casework-tasks-empty"),
        acts: if writes(view) { vec![view.go("taak", "casework-task-new")] } else { Vec::new() },
        ..Section::default()
    }
}

/// Tasks in the order in which they are shown.
pub fn open_first(mut all: Vec<Kept<Task>>) -> Vec<Kept<Task>> {
    all.sort_by_key(|task| (task.done.is_some(), task.due));
    all
}

/// A task as everybody reads it who may read it; that it is late is said to workers, from the day after on.
pub fn task_item(page: &Page, task: &Task, late_on: Option<Day>) -> Item {
    let is_late = late_on.is_some_and(|today| task.due < today);
    let badge = match task.done {
        Some(day) => Some((page.tv("casework-step-done-on", "day", page.day(day)), "good")),
        None => is_late.then(|| (page.t("casework-task-overdue"), "careful")),
    };
    Item {
        when: page.tv("casework-task-by", "day", page.day(task.due)),
        badge,
        lines: lines_of(page, [("casework-task-text", &task.text), ("casework-task-of", &task.of.name)]),
        ..Item::default()
    }
}

/// Done, or not done after all.
pub fn toggle_act(page: &Page, base: &str, record: Id, task: &Task) -> Act {
    let label = if task.done.is_some() { "casework-step-undo" } else { "casework-step-done" };
    Act::Do { to: format!("{base}/taak/{record}/klaar"), label: page.t(label) }
}

/// What was asked for, what was given, and whether it fitted (DOM-28).
pub fn services(view: &View<'_>) -> Section {
    let all = view.file.all::<Service>();
    Section {
        title: view.t("casework-services"),
        lead: view.t("casework-services-lead"),
        items: all.iter().rev().map(|service| service_item(view, service)).chain(not_again(view)).collect(),
        empty: view.t("casework-services-empty"),
        acts: if writes(view) { vec![view.go("hulpvraag", "casework-service-new")] } else { Vec::new() },
        ..Section::default()
    }
}

/// Where the client does not want to be sent again (REF-16).
fn not_again<'v>(view: &'v View<'_>) -> impl Iterator<Item = Item> + 'v {
    view.file.all::<NotAgain>().into_iter().map(|said| Item {
        title: said.called.clone(),
        when: view.moment(said.at),
        badge: Some((view.t("casework-gone-not-again"), "careful")),
        more: view.own_acts(said.id),
        ..Item::default()
    })
}

fn service_item(view: &View<'_>, service: &Kept<Service>) -> Item {
    let own = view.rating(service.id);
    let fit = service.fit.or(own.map(|rating| rating.fit));
    let why = own.map_or(&service.fit_words, |rating| &rating.words);
    let who_reads = if own.is_some() { view.t("casework-own-fit-only-you") } else { String::new() };
    let given = service.given.map(|day| view.day(day)).unwrap_or_default();
    let asked = view.day(service.asked);
    let domain = service.domain.map(|domain| view.t(domain.text_key())).unwrap_or_default();
    let act = match view.reader {
        Reader::Lead | Reader::Beside => Some("casework-service-outcome"),
        Reader::Client if service.given.is_some() => Some("casework-service-say-fit"),
        _ => None,
    };
    Item {
        title: view.t(service.service.text_key()),
        badge: fit.map(|fit| (view.t(fit.text_key()), "plain")),
        lines: view.lines([
            ("casework-domain", &domain),
            ("casework-service-words", &service.words),
            ("casework-service-asked", &asked),
            ("casework-service-given", &given),
            ("casework-service-giver", &service.giver),
            ("casework-own-fit-words", why),
            ("casework-own-fit-who-reads", &who_reads),
        ]),
        beside: view.beside(service.id),
        acts: act.map(|label| view.go(&format!("hulpvraag/{}", service.id), label)).into_iter().collect(),
        more: view.own_acts(service.id),
        ..Item::default()
    }
}
