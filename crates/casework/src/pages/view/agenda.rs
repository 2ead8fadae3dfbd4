//! What lies ahead, and what was asked for: appointments, tasks, help.

use super::{Act, Item, Reader, Section, View};
use crate::model::{Appointment, Came, Kept, Service, Task};

fn writes(view: &View<'_>) -> bool {
    matches!(view.reader, Reader::Lead | Reader::Beside)
}

/// Appointments: those to come first, then what was, the newest first.
pub fn appointments(view: &View<'_>) -> Section {
    let all = view.file.all::<Appointment>();
    let (mut ahead, mut past): (Vec<_>, Vec<_>) = all.into_iter().partition(|one| one.came.is_none());
    ahead.sort_by_key(|one| one.at);
    past.sort_by_key(|one| std::cmp::Reverse(one.at));
    Section {
        title: view.t("casework-appointments"),
        items: ahead.iter().chain(&past).map(|one| appointment_item(view, one)).collect(),
        empty: view.t("casework-appointments-empty"),
        acts: if writes(view) { vec![view.go("afspraak", "casework-appointment-new")] } else { Vec::new() },
        ..Section::default()
    }
}

fn appointment_item(view: &View<'_>, one: &Kept<Appointment>) -> Item {
    let way = view.t(one.way.text_key());
    let agreed = if one.against_rule { view.t("casework-appointment-agreed-said") } else { String::new() };
    Item {
        title: format!("{} – {}", view.moment(one.at), kit::when::time(one.until())),
        badge: one.came.map(|came| (view.t(came.text_key()), "quiet")),
        lines: view.lines([
            ("casework-appointment-with", &one.with.name),
            ("casework-appointment-way", &way),
            ("casework-appointment-place", &one.place),
            ("casework-appointment-text", &one.text),
            ("casework-appointment-rule", &agreed),
        ]),
        beside: view.beside(one.id),
        acts: if one.came.is_none() { appointment_acts(view, one) } else { Vec::new() },
        more: view.own_acts(one.id),
        ..Item::default()
    }
}

fn appointment_acts(view: &View<'_>, one: &Kept<Appointment>) -> Vec<Act> {
    if writes(view) {
        let press =
            |came: &Came| view.press(&format!("afspraak/{}/{}", one.id, came.code()), came.text_key());
        return Came::ALL.iter().map(press).collect();
    }
    if view.is_client() {
        return vec![view.sure(
            &format!("afspraak/{}/afzeggen", one.id),
            "casework-appointment-call-off",
            "casework-appointment-call-off-question",
            "casework-appointment-call-off-yes",
        )];
    }
    Vec::new()
}

/// What we do: tasks that are open first.
pub fn tasks(view: &View<'_>) -> Section {
    let mut all = view.file.all::<Task>();
    all.sort_by_key(|task| (task.done.is_some(), task.due));
    Section {
        title: view.t("casework-tasks"),
        items: all.iter().map(|task| task_item(view, task)).collect(),
        empty: view.t("casework-tasks-empty"),
        acts: if writes(view) { vec![view.go("taak", "casework-task-new")] } else { Vec::new() },
        ..Section::default()
    }
}

fn task_item(view: &View<'_>, task: &Kept<Task>) -> Item {
    let toggle = if task.done.is_some() { "casework-step-undo" } else { "casework-step-done" };
    let badge = match task.done {
        Some(day) => Some((view.page.tv("casework-step-done-on", "day", view.day(day)), "good")),
        None if task.due < view.today && writes(view) => Some((view.t("casework-task-overdue"), "careful")),
        None => None,
    };
    Item {
        when: view.page.tv("casework-task-by", "day", view.day(task.due)),
        badge,
        lines: view.lines([("casework-task-text", &task.text), ("casework-task-of", &task.of.name)]),
        beside: view.beside(task.id),
        acts: if writes(view) {
            vec![view.press(&format!("taak/{}/klaar", task.id), toggle)]
        } else {
            Vec::new()
        },
        more: view.own_acts(task.id),
        ..Item::default()
    }
}

/// What was asked for, what was given, and whether it fitted (DOM-28).
pub fn services(view: &View<'_>) -> Section {
    let all = view.file.all::<Service>();
    Section {
        title: view.t("casework-services"),
        lead: view.t("casework-services-lead"),
        items: all.iter().rev().map(|service| service_item(view, service)).collect(),
        empty: view.t("casework-services-empty"),
        acts: if writes(view) { vec![view.go("hulpvraag", "casework-service-new")] } else { Vec::new() },
        ..Section::default()
    }
}

fn service_item(view: &View<'_>, service: &Kept<Service>) -> Item {
    let given = service.given.map(|day| view.day(day)).unwrap_or_default();
    let asked = view.day(service.asked);
    let act = match view.reader {
        Reader::Lead | Reader::Beside => Some("casework-service-outcome"),
        Reader::Client if service.given.is_some() => Some("casework-service-say-fit"),
        _ => None,
    };
    Item {
        title: view.t(service.service.text_key()),
        badge: service.fit.map(|fit| (view.t(fit.text_key()), "plain")),
        lines: view.lines([
            ("casework-service-words", &service.words),
            ("casework-service-asked", &asked),
            ("casework-service-given", &given),
            ("casework-service-giver", &service.giver),
        ]),
        beside: view.beside(service.id),
        acts: act.map(|label| view.go(&format!("hulpvraag/{}", service.id), label)).into_iter().collect(),
        more: view.own_acts(service.id),
        ..Item::default()
    }
}
